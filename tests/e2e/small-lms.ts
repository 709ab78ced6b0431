import type { Page } from '@playwright/test';

/** An LMS of a few lines in the very window of the course, for what the local LMS page does not do. One session per page. */
export const smallLms = (page: Page, values: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  page.addInitScript((given) => {
    const place = 'small-lms';
    const held: Record<string, string> = { ...JSON.parse(localStorage.getItem(place) ?? '{}'), ...given };
    let sessions = 0;
    const commit = () => {
      localStorage.setItem(place, JSON.stringify(held));
      return 'true';
    };
    Object.assign(window, {
      API: {
        LMSInitialize: () => {
          sessions += 1;
          return String(sessions === 1);
        },
        LMSFinish: commit,
        LMSGetValue: (element: string) => held[element] ?? '',
        LMSSetValue: (element: string, value: string) => {
          held[element] = value;
          return 'true';
        },
        LMSCommit: commit,
        LMSGetLastError: () => (sessions > 1 ? '101' : '0'),
        LMSGetErrorString: () => '',
        LMSGetDiagnostic: () => '',
      },
    });
  }, values);
