import { sizes } from './choices';

/** Where the course is shown. */
export interface Place {
  close(): Promise<void>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The same files from this computer's other name: another origin to the browser, so the course cannot reach this page. */
export const foreign = (address: string): string => {
  const { protocol, hostname, port } = location;
  return `${protocol}//${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}/${address}`;
};

/** Removing the frame is what LMSs do; the course hears it as `pagehide` before this returns. */
export function openFrame(host: HTMLElement, address: string, title: string): Place {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  frame.id = 'course-frame';
  host.replaceChildren(frame);
  return {
    async close() {
      frame.remove();
      await pause(30);
    },
  };
}

/** Undefined when the browser blocks windows that no click asked for. */
export function openWindow(address: string, size: string, closed: () => void): Place | undefined {
  const { width = 1200, height = 800 } = sizes.find(({ id }) => id === size) ?? {};
  const win = window.open(address, 'preview-course', `popup,width=${width},height=${height}`);
  if (!win) return undefined;
  const watch = setInterval(() => {
    if (!win.closed) return;
    clearInterval(watch);
    closed();
  }, 300);
  return {
    async close() {
      clearInterval(watch);
      win.close();
      for (let turn = 0; turn < 20 && !win.closed; turn += 1) await pause(50);
      // Its last words come a moment after it counts as closed.
      await pause(150);
    },
  };
}
