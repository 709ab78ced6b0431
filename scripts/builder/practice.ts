import { useEffect, useState } from 'preact/hooks';
import type { Packed } from './packing';

/** `npm start` shows the practice LMS one folder up from this page; on any other host there is none. */
const found: Promise<boolean> = fetch('../packages.json', { method: 'HEAD' }).then(
  ({ ok }) => ok,
  () => false,
);

export const usePractice = (): boolean => {
  const [there, setThere] = useState(false);
  useEffect(() => {
    found.then(setThere);
  }, []);
  return there;
};

/**
 * Gives a package to the practice LMS on this computer, which opens in a tab of its own and walks it to a pass.
 *
 * @throws Error in words when the practice LMS refuses it or has gone
 */
export const practise = async ({ name, bytes }: Pick<Packed, 'name' | 'bytes'>): Promise<void> => {
  // Opened before anything is awaited: later the browser would take it for an advertisement.
  const tab = window.open('', '_blank');
  try {
    const body = new Blob([bytes], { type: 'application/zip' });
    const response = await fetch('../package/own', { method: 'PUT', body, headers: { 'X-File-Name': encodeURIComponent(name) } });
    if (!response.ok) throw new Error((await response.text()).trim());
    const { edition, course } = (await response.json()) as { edition: string; course: string };
    const address = `../?${new URLSearchParams({ edition, course, test: '1' })}`;
    if (tab) tab.location.href = new URL(address, location.href).href;
    else location.assign(address);
  } catch (error) {
    tab?.close();
    throw error;
  }
};
