import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { packageEditions } from '../../scorm/package/types';
import { runEngines } from './gates/engines';

/** The examples were checked by this day. */
const today = '2026-11-22';
const examples = ['example-school-district', 'example-foster-agency', 'example-volunteers'];
const profiles = 'scorm/profiles';

const open = async (page: Page, query = ''): Promise<void> => {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  await page.goto(`/builder/${query}`);
  await expect(page.locator('#build')).toBeVisible();
};

const load = async (page: Page, name: string): Promise<void> => {
  const logo = await readFile(`${profiles}/${name}.svg`).then(
    () => [`${profiles}/${name}.svg`],
    () => [],
  );
  await page.setInputFiles('#load', [`${profiles}/${name}.yaml`, ...logo]);
  await expect(page.locator('section.load [role=status]')).toContainText(`${name}.yaml is loaded.`);
};

const build = async (page: Page): Promise<Record<string, string>> => {
  await page.getByRole('button', { name: 'Build the packages' }).click();
  await expect(page.locator('.good', { hasText: 'Done' })).toBeVisible({ timeout: 60_000 });
  return page
    .locator('[data-sum]')
    .evaluateAll((all) => Object.fromEntries(all.map((one) => [one.dataset['sum'], one.textContent])));
};

/** What `npm run package -- --profile` makes of it. */
const packed = async (profile: string): Promise<Record<string, string>> => {
  const out = await mkdtemp(join(tmpdir(), 'builder-'));
  try {
    const args = ['--no-build', '--profile', profile, '--out', out, '--today', today, '--edition', packageEditions.join()];
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts', ...args]);
    const sums = await readFile(join(out, `SHA256SUMS-${/([\w-]+)\.yaml$/.exec(profile)?.[1]}`), 'utf8');
    return Object.fromEntries(
      sums
        .trim()
        .split('\n')
        .map((line) => [line.slice(66).replace('boosters/', ''), line.slice(0, 64)]),
    );
  } finally {
    await rm(out, { recursive: true });
  }
};

for (const name of examples) {
  test(`builds ${name} offline, to the byte what the command line builds, in every edition`, async ({ page, context }) => {
    const broken: string[] = [];
    // What the policy of the page refuses stands in the console.
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && broken.push(message.text()));
    page.on('pageerror', ({ message }) => broken.push(message));
    await open(page);
    await context.setOffline(true);
    await load(page, name);
    for (const box of await page.locator('#f-standards input').all()) await box.check();
    expect(await build(page)).toEqual(await packed(`${profiles}/${name}.yaml`));
    expect(broken).toEqual([]);
  });
}

test('the file that is saved holds what the sum says, and the profile comes back as it was', async ({ page }, { outputDir }) => {
  await open(page);
  await load(page, 'example-school-district');
  await page.locator('.preview').getByText('Certificate').click();
  const certificate = page.frameLocator('.preview iframe').locator('.certificate');
  await expect(certificate).toContainText('Dana Example');
  await expect(certificate.locator('.paper-mark')).toHaveAttribute('src', /^data:image\/svg\+xml;base64,/);
  // The sheet fills its frame: no empty paper beside or below it.
  const [sheet, frame] = [certificate, page.locator('.preview iframe')];
  await expect
    .poll(async () => {
      const [inner, outer] = [await sheet.boundingBox(), await frame.boundingBox()];
      return Math.abs((outer?.width ?? 0) - (inner?.width ?? 0)) + Math.abs((outer?.height ?? 0) - (inner?.height ?? 0));
    })
    .toBeLessThan(2);
  const sums = await build(page);
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download SCORM 1.2' }).first().click(),
  ]);
  const bytes = await readFile(await zip.path());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sums[zip.suggestedFilename()]);

  const [yaml] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the profile file' }).click(),
  ]);
  const saved = join(outputDir, yaml.suggestedFilename());
  await yaml.saveAs(saved);
  await page.reload();
  await page.setInputFiles('#load', saved);
  await expect(page.locator('section.load [role=status]')).toContainText('is loaded.');
  expect(await build(page)).toEqual(sums);
  expect(await packed(saved)).toMatchObject(sums);
});

test('a package that was just built is walked to a pass in the practice LMS', async ({ page }) => {
  // With the real clock: the course measures itself by it.
  await page.goto('/builder/');
  await page.getByLabel('Name of the organization').fill('Birch Street School');
  await build(page);
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Test in the practice LMS SCORM 1.2' }).first().click(),
  ]);
  await expect(tab.locator('#test-verdict')).toHaveText(/^It works: the LMS recorded “Passed”/, { timeout: 100_000 });
  await expect(tab.locator('#test-report')).toContainText('protecting-children-birch-street-school-');
  await expect(tab.locator('#test-report')).toContainText('Birch Street School; Practice test;');
});

test('what is typed shows on the first screen at once, in each language', async ({ page }) => {
  await open(page);
  const first = page.frameLocator('.preview iframe');
  await page.getByLabel('Name of the organization').fill('Río Claro Schools');
  await page.getByLabel('Colour of buttons and links').fill('#7a1f1f');
  await expect(first.locator('.eyebrow').first()).toHaveText('Río Claro Schools');
  await expect(first.locator('.btn-primary').first()).toHaveCSS('background-color', 'rgb(122, 31, 31)');
  await expect(page.getByLabel('Short name for files')).toHaveValue('rio-claro-schools');
  await page.getByLabel('Name of the organization').fill('Riverside Youth Club (example)');
  await expect(page.getByLabel('Short name for files')).toHaveValue('riverside-youth-club');
  await page.locator('.preview').getByText('Spanish').click();
  await expect(first.locator('h1')).toContainText('a quien un niño');
  await page.getByLabel('School staff').uncheck();
  await page.getByLabel('Volunteers').uncheck();
  await expect(first.locator('#roles')).toHaveCount(0);
});

test('mistakes stand beside their fields and lead there, in both languages; nothing is built', async ({ page }) => {
  await open(page, '?lang=es');
  await page.getByLabel('Color de botones y enlaces').fill('#ffcc00');
  await page.getByLabel('Puntaje para aprobar').fill('60');
  await page.getByRole('button', { name: 'Agregar un contacto' }).click();
  await page.getByRole('button', { name: 'Crear los paquetes' }).click();
  const summary = page.locator('.errors');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Puntaje para aprobar, en porcentaje: debe ser 70 como mínimo.');
  await expect(summary).toContainText(/el contraste sería de 1\.\d:1 y se necesita 4\.5:1/);
  await summary.getByRole('link', { name: 'Contacto 1: Revisado el' }).click();
  const date = page.locator('#f-contacts-0-checked');
  await expect(date).toBeFocused();
  await expect(date).toHaveAccessibleDescription(/falta/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('#f-passMark')).toHaveAccessibleDescription(/needs at least 70/);
  await expect(page.locator('.files')).toHaveCount(0);
});

test('typed work is not lost unasked; once it lies in a file, the page may be left', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const type = async () => {
    await page.getByLabel('Name of the organization').click();
    await page.keyboard.type('Birch');
  };
  await open(page);
  await type();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await type();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the profile file' }).click()]);
  await page.reload();
  expect(asked).toHaveLength(1);
});

test('a hostile logo is refused beside its field and never acts', async ({ page }) => {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => request.url().includes('evil') && alarms.push(request.url()));
  await open(page);
  await page.getByLabel('Name of the organization').fill('A');
  const hostile =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="alert(1)"><image href="https://evil.example.org/x"/></svg>';
  await page.setInputFiles('#f-logo', { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(hostile) });
  await expect(page.locator('#f-logo')).toHaveAccessibleDescription(/holds a script \(onload\)/);
  await expect(page.locator('.drop img')).toHaveCount(0);
  expect(alarms).toEqual([]);
});

test('a profile that cannot be read says where; one with mistakes is loaded and says which', async ({ page }) => {
  await open(page);
  const status = page.locator('section.load [role=status]');
  const give = (text: string) =>
    page.setInputFiles('#load', { name: 'own.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await give('organization: "Open');
  await expect(status).toContainText('own.yaml was not loaded:');
  await expect(status).toContainText(/own\.yaml:1:\d+ {2}is not valid YAML/);
  await give('organization: Birch\npasMark: 90\npassMark: 50');
  await expect(status).toContainText('own.yaml:2:1  has the unknown key "pasMark". Did you mean "passMark"?');
  await expect(page.getByLabel('Name of the organization')).toHaveValue('Birch');
  await expect(page.locator('#f-passMark')).toHaveAccessibleDescription(/needs at least 70/);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(status).toContainText('own.yaml:2:1  tiene la clave desconocida «pasMark».');
  await expect(status).toContainText('own.yaml:3:11  Puntaje para aprobar, en porcentaje: debe ser 70 como mínimo.');

  // What the form has no field for is gone, so that nothing is in the way which nobody could mend.
  await page.locator('#f-passMark').fill('90');
  await page.getByRole('button', { name: 'Crear los paquetes' }).click();
  await expect(page.locator('.good', { hasText: 'Listo' })).toBeVisible({ timeout: 60_000 });
});

test('a file that is no profile is refused in words: ten megabytes, aliases that unfold, nesting, no text', async ({ page }) => {
  await open(page);
  const status = page.locator('section.load [role=status]');
  const give = (buffer: Buffer) => page.setInputFiles('#load', { name: 'own.yaml', mimeType: 'application/yaml', buffer });
  await give(Buffer.from(`organization: "${'x'.repeat(10_000_000)}"`));
  await expect(status).toContainText('a profile has at most 400 KB');
  const names = [...'abcdefghi'];
  const bomb = names.map((name, i) => `${name}: &${name} [${i ? `*${names[i - 1]}, `.repeat(9) : 'x'}]`).join('\n');
  await give(Buffer.from(bomb));
  await expect(status).toContainText('repeats itself through too many aliases');
  await give(Buffer.from('['.repeat(100_000)));
  await expect(status).toContainText(/nested too deeply|not valid YAML/);
  await give(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]));
  await expect(status).toContainText('own.yaml was not loaded:');
  await expect(page.getByLabel('Name of the organization')).toHaveValue('');
});

for (const [scheme, width, language] of [
  ['light', 1280, 'en'],
  ['dark', 360, 'es'],
] as const) {
  test(`three engines find nothing and nothing scrolls sideways: ${scheme}, ${width} px, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    const look = async (state: string) => {
      found.push(...(await runEngines(page)).map((one) => `${state}: ${one}`));
      const wide = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
      if (wide > 0) found.push(`${state}: ${wide} px wider than the window`);
    };
    await open(page, `?lang=${language}`);
    await look('empty');
    await page.locator('.several .btn-secondary').first().click();
    await page.locator('.several .btn-secondary').last().click();
    await page.locator('.ways .btn-primary').click();
    await expect(page.locator('.errors')).toBeVisible();
    await look('errors');
    await page.setInputFiles('#load', [`${profiles}/example-volunteers.yaml`]);
    await page.locator('.ways .btn-primary').click();
    await expect(page.locator('.files').first()).toBeVisible({ timeout: 60_000 });
    await look('built');
    expect(found).toEqual([]);
  });
}
