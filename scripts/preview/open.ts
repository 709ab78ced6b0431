import { spawn } from 'node:child_process';

const env = process.env;

/** Nobody looks at a screen on a build server or over a plain remote shell. */
const hasDesktop = (): boolean => {
  if (env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return !env.SSH_CONNECTION;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
};

const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // The empty word is the window title, which `start` would otherwise take from the address.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Shows the address in the usual browser. A failure is no matter: the address stands on the screen. */
export function openBrowser(url: string): void {
  if (!hasDesktop()) return;
  const [command, ...words] = commands[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...words, url.replace(/&/g, process.platform === 'win32' ? '^&' : '&')], {
    detached: true,
    stdio: 'ignore',
  });
  child.on('error', () => undefined);
  child.unref();
}
