import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { knownCourse } from './course';
import { Learner } from './learner';
import { unzipped } from './zips';

test('the web folder opens from a disk, without any server, and comes back to its place', async ({ page }, info) => {
  const folder = info.outputPath('web');
  for (const [path, bytes] of Object.entries(await unzipped('web'))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const ready = async () => {
    await page.waitForFunction(() => performance.getEntriesByName('course-open').length > 0);
    return new Learner(page, await knownCourse());
  };
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  let learner = await ready();
  await learner.begin('foster');
  await learner.answerPage();
  await learner.next();
  await expect(page.getByText('Your place is kept in this browser only.')).toBeVisible();
  const screen = await learner.screen();

  await page.reload();
  learner = await ready();
  await expect.poll(() => learner.screen()).toBe(screen);
  await learner.takeLessons();
  await learner.takeFinal();
  await expect(learner.title).toHaveText('You passed');
  await expect(page.getByText('learning system')).toHaveCount(0);
  expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
});
