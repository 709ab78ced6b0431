import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { z } from 'zod';
import { Fail } from './cli';

/** What the package carries from others, with how it got there. The lint rules of packages know the two files by name. */
const shipped = [
  { name: 'preact', as: Enums.ComponentType.Library },
  { name: 'xstate', as: Enums.ComponentType.Library },
  { name: '@fontsource-variable/atkinson-hyperlegible-next', as: Enums.ComponentType.Data },
  { name: '@fontsource-variable/fraunces', as: Enums.ComponentType.Data },
] as const;

const packageShape = z.object({ name: z.string(), version: z.string(), license: z.string(), homepage: z.string().optional() });

interface Shipped extends z.infer<typeof packageShape> {
  readonly as: Enums.ComponentType;
  readonly text: string;
}

const read = async (root: string, { name, as }: (typeof shipped)[number]): Promise<Shipped> => {
  const folder = join(root, 'node_modules', name);
  try {
    const about = packageShape.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
    return { ...about, as, text: (await readFile(join(folder, 'LICENSE'), 'utf8')).trim() };
  } catch (error) {
    throw new Fail(`The license of ${name} cannot be read in ${folder} (${String(error)}). Run "npm ci" and try again.`);
  }
};

const licences = (list: readonly Shipped[]): string =>
  [
    'This course contains software and typefaces of others, each under its own license.',
    ...list.map(({ name, version, text }) => `${name} ${version}\n\n${text}`),
  ].join(`\n\n${'-'.repeat(60)}\n\n`);

/** CycloneDX 1.6. No date and no serial number: the same input gives the same bytes. */
const billOfMaterials = (course: { readonly id: string; readonly version: string }, list: readonly Shipped[]): string => {
  const component = ({ name, version, license, homepage, as }: Shipped): Models.Component => {
    const [group, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
    const url = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    return new Models.Component(as, bare ?? name, {
      ...(group && { group }),
      version,
      bomRef: url,
      purl: url,
      licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
      ...(homepage && {
        externalReferences: new Models.ExternalReferenceRepository([
          new Models.ExternalReference(homepage, Enums.ExternalReferenceType.Website),
        ]),
      }),
    });
  };
  const components = list.map(component);
  const app = new Models.Component(Enums.ComponentType.Application, course.id, { version: course.version, bomRef: course.id });
  for (const { bomRef } of components) app.dependencies.add(bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: app }),
    components: new Models.ComponentRepository(components),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
};

/** `third-party-licenses.txt` and `bom.json`, for the app's files. */
export const buildNotices = async (
  root: string,
  course: { readonly id: string; readonly version: string },
): Promise<Readonly<Record<string, string>>> => {
  const list = await Promise.all(shipped.map((one) => read(root, one)));
  return { 'third-party-licenses.txt': `${licences(list)}\n`, 'bom.json': billOfMaterials(course, list) };
};
