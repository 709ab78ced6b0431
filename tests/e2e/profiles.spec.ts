import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { packageEditions } from '../../scorm/package/types';
import { packed } from './packed';

/** Every example profile in every edition: given to the practice LMS as a zip, walked to a pass, and what it then has. */
const profiles = 'scorm/profiles';
const examples = ['example-school-district', 'example-foster-agency', 'example-volunteers'];

interface Settings {
  readonly organization: string;
  readonly endStatus?: string;
}

const read = async (name: string) => {
  const text = await readFile(`${profiles}/${name}.yaml`, 'utf8');
  const logo = await readFile(`${profiles}/${name}.svg`).catch(() => Buffer.alloc(0));
  return { text, logo: new Uint8Array(logo), set: parse(text) as Settings };
};

const fact = (page: Page, name: string) =>
  page
    .locator('#test-report .facts > div')
    .filter({ has: page.locator('dt').getByText(name, { exact: true }) })
    .locator('dd');

for (const name of examples) {
  for (const edition of packageEditions) {
    test(`${name}, ${edition}: the zip takes a learner to a pass`, async ({ page }) => {
      const { text, logo, set } = await read(name);
      const zip = await packed(name, text, edition, { logo });
      await page.goto('/');
      await page.setInputFiles('#own-zip', { name: zip.name, mimeType: 'application/zip', buffer: Buffer.from(zip.bytes) });
      await expect(page.locator('#notice')).toHaveText(`${zip.name} is here. Launch it, or let it be tested.`);
      await page.locator('#test').click();
      await expect(page.locator('#test-report')).toBeVisible({ timeout: 100_000 });

      await expect(page.locator('#test-verdict')).toHaveText(/^It works: /);
      await expect(fact(page, 'Package')).toContainText(zip.name);
      await expect(fact(page, 'Certificate')).toContainText(set.organization);
      await expect(fact(page, 'Certificate')).toContainText('100%');
      if (edition === 'web') {
        await expect(fact(page, 'Kept in this browser')).toHaveText(/record, [1-9]\d\d+ characters$/);
        return;
      }
      const completed = edition === 'scorm12' && set.endStatus === 'completed-incomplete';
      const both = edition === 'scorm12' ? '' : ', and completed';
      await expect(fact(page, 'Status')).toHaveText(completed ? 'Completed' : `Passed${both}`);
      await expect(fact(page, 'Score')).toHaveText('100 of 100');
      await expect(fact(page, 'Answers')).toHaveText('8 of the final check, 8 of them right');
      await expect(fact(page, 'Session')).toHaveText('Ended by the course');
      await expect(fact(page, 'A strict LMS would refuse')).toHaveText('Nothing');
    });
  }
}
