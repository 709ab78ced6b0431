/** Stroke icons on a 20 x 20 grid. Always beside words, so never named. */
const paths = {
  check: 'M4.5 10.5l3.7 3.7L15.5 6',
  warn: 'M10 3L2.2 16.5h15.6zM10 8.2v3.6M10 14v.1',
  cross: 'M5 5l10 10M15 5L5 15',
  play: 'M6.5 4l9 6-9 6z',
  stop: 'M5.5 5.5h9v9h-9z',
  again: 'M15.8 7.5A6.5 6.5 0 1 0 16.5 10M16.5 3.5v4h-4',
  erase: 'M4 6h12M8 6V3.8h4V6M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  going: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zM10 5.8V10l2.8 1.8',
  dot: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15z',
  box: 'M3 6.5L10 3l7 3.5v7L10 17l-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    class="icon"
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.9"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d={paths[name]} />
  </svg>
);

/** The course's mark: a door with the light on. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="var(--brand)" />
    <path d="M8 24V15a8 8 0 0 1 16 0v9" fill="none" stroke="var(--on-brand)" stroke-width="2.6" stroke-linecap="round" />
    <circle cx="16" cy="16.5" r="3.6" fill="var(--sun)" />
  </svg>
);
