/** Stroke icons on a 20 x 20 grid. Always beside words, so never named. */
const paths = {
  check: 'M4.5 10.5l3.7 3.7L15.5 6',
  almost: 'M10 4.5v7M10 15.2v.1',
  minus: 'M5.5 10h9',
  phone:
    'M6.2 3H4.4a1.9 1.9 0 0 0-1.9 2c.4 6.6 5.9 12.1 12.5 12.5a1.9 1.9 0 0 0 2-1.9v-1.8a1 1 0 0 0-.8-1l-2.8-.6a1 1 0 0 0-1 .4l-.9 1.2a11 11 0 0 1-5.3-5.3l1.2-.9a1 1 0 0 0 .4-1l-.6-2.8a1 1 0 0 0-1-.8z',
  pause: 'M7 4.5v11M13 4.5v11',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  back: 'M12.5 4l-6 6 6 6',
  next: 'M7.5 4l6 6-6 6',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zM10 5.8V10l2.8 1.8',
  list: 'M3 5.5h14M3 10h9M3 14.5h6M13 13.5l1.8 1.8 3-3.3',
  badge: 'M10 2.5a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM7 11.8L6 18l4-2 4 2-1-6.2',
  eye: 'M2 10c2.6-4.3 5.2-6 8-6s5.4 1.7 8 6c-2.6 4.3-5.2 6-8 6s-5.4-1.7-8-6zM10 7.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 0 0 0-4.8z',
  lock: 'M6 9V6.5a4 4 0 0 1 8 0V9M4.5 9h11v8h-11z',
  up: 'M10 16V4.5M5 9.5l5-5 5 5',
  down: 'M10 4v11.5M5 10.5l5 5 5-5',
  person: 'M10 2.8a3.7 3.7 0 1 0 0 7.4a3.7 3.7 0 0 0 0-7.4zM3.5 17.5c0-3.5 2.5-5 6.5-5s6.5 1.5 6.5 5',
  close: 'M5 5l10 10M15 5L5 15',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zM10 9.3v4.5M10 6.3v.1',
  scale: 'M10 2.8V17M6.5 17h7M4 5.5h12M5 5.5l-2.7 6a2.7 2.7 0 0 0 5.4 0zM15 5.5l-2.7 6a2.7 2.7 0 0 0 5.4 0z',
  heart: 'M10 16.8S2.8 12.8 2.8 7.9A3.7 3.7 0 0 1 10 6.2a3.7 3.7 0 0 1 7.2 1.7c0 4.9-7.2 8.9-7.2 8.9z',
  listen: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.2 5a7 7 0 0 1 0 10',
  letters: 'M2 15.5L6 5l4 10.5M3.5 12h5M18 9.5v6M18 12.5a2.5 3 0 1 0-5 0a2.5 3 0 1 0 5 0',
  external: 'M8.5 4H4v12h12v-4.5M11.5 3H17v5.5M17 3l-7.5 7.5',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    class="icon"
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d={paths[name]} />
  </svg>
);
