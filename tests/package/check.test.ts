// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../scorm/package/check';
import { decode, encode } from '../../scorm/package/text';
import { type PackageEdition, packageEditions, scormEditions } from '../../scorm/package/types';
import { replaceIn, soundPackage } from './fixture';

type Files = Record<string, Uint8Array>;
type Break = (files: Files) => void;

const manifest = 'imsmanifest.xml';
const inManifest =
  (from: string | RegExp, to: string): Break =>
  (files) =>
    replaceIn(files, manifest, from, to);
const inPage =
  (from: string | RegExp, to: string): Break =>
  (files) =>
    replaceIn(files, 'index.html', from, to);
const remove =
  (path: string): Break =>
  (files) =>
    void delete files[path];

/** A file that a manifest with a list of files lists, so that only its name can be wrong. */
const addListed =
  (path: string, text = 'x'): Break =>
  (files) => {
    files[path] = encode(text);
    if (files[manifest]) replaceIn(files, manifest, '<file ', `<file href="${path}"/><file `);
  };
const rename =
  (from: string, to: string): Break =>
  (files) => {
    files[to] = files[from] ?? new Uint8Array();
    delete files[from];
  };

/** Each row: what is broken, how, and the one message it must bring. */
const scorm: readonly (readonly [string, Break, string])[] = [
  ['no manifest', remove(manifest), 'imsmanifest.xml is missing from the root'],
  ['folder zipped', rename(manifest, 'course/imsmanifest.xml'), 'zip the contents of the folder'],
  ['byte order mark', inManifest('<?xml', '\ufeff<?xml'), 'without a byte order mark'],
  ['wrong namespace', inManifest(/xmlns="[^"]*"/, 'xmlns="urn:x"'), 'xmlns is "urn:x"'],
  ['schemaversion typo', inManifest(/<schemaversion>/, '<schemaversion>v'), 'it must be exactly "'],
  ['schemaversion missing', inManifest(/<schemaversion>.*<\/schemaversion>/, ''), '<schemaversion> is missing'],
  ['schema wrong', inManifest('ADL SCORM<', 'ADL Scorm<'), '<schema> must say "ADL SCORM"'],
  [
    'identifier with space',
    inManifest('identifier="protecting-children-org"', 'identifier="a b"'),
    'identifier "a b" must start with a letter',
  ],
  ['identifier starts with digit', inManifest('identifier="protecting-children-item"', 'identifier="1a"'), 'identifier "1a"'],
  ['identifier twice', inManifest('"protecting-children-item"', '"protecting-children"'), '"protecting-children" is used twice'],
  ['line break in attribute', inManifest('isvisible="true"', 'isvisible="\ntrue"'), 'isvisible of <item> has a line break'],
  ['masteryscore', inManifest('</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>'), 'remove <adlcp:masteryscore>'],
  [
    'completionThreshold',
    inManifest('</item>', '<adlcp:completionThreshold>1</adlcp:completionThreshold></item>'),
    'remove <adlcp:completionThreshold>',
  ],
  ['no item title', inManifest(/(<item[^>]*>\s*)<title>.*<\/title>/, '$1'), '<item> needs a <title>'],
  ['empty organization title', inManifest(/<title>.*<\/title>/, '<title> </title>'), '<organization> needs a <title>'],
  ['scormtype missing', inManifest(/ adlcp:scorm[tT]ype="sco"/, ''), 'in exactly this spelling'],
  ['two resources', inManifest('</resources>', '<resource identifier="r2"/></resources>'), 'exactly one resource'],
  ['other start page', inManifest(/(scorm[tT]ype="sco" href=)"index.html"/, '$1"start.html"'), 'it must start index.html'],
  [
    'dangling identifierref',
    inManifest('identifierref="protecting-children-sco"', 'identifierref="none"'),
    'identifierref "none" names no resource',
  ],
  ['dangling default', inManifest('default="protecting-children-org"', 'default="none"'), 'default organization "none"'],
  ['unlisted file', (files) => Object.assign(files, { 'extra.txt': encode('x') }), 'extra.txt: not listed'],
  ['listed file missing', remove('fonts/text.woff2'), 'the listed file "fonts/text.woff2" is not in the package'],
  [
    'case of a file',
    rename('fonts/text.woff2', 'fonts/Text.woff2'),
    'the listed file "fonts/text.woff2" differs from the file fonts/Text.woff2',
  ],
  ['listed twice', inManifest('<file ', '<file href="index.html"/><file '), '"index.html" is listed twice'],
  ['backslash', inManifest('"assets/app.js"', '"assets\\app.js"'), 'write "assets\\app.js" as a plain path'],
  ['leads outside', inManifest('"assets/app.js"', '"../app.js"'), 'write "../app.js" as a plain path'],
  [
    'schema location',
    inManifest(/(xsi:schemaLocation="\S+) \S+/, '$1 http://example.org/a.xsd'),
    'xsi:schemaLocation does not name',
  ],
];

const everyEdition: readonly (readonly [string, Break, string])[] = [
  ['no start page', remove('index.html'), 'The start page "index.html" is not in the package'],
  ['space in name', addListed('my file.txt'), 'my file.txt: some LMSs cannot serve this name'],
  ['accent in name', addListed('niñas.txt'), 'niñas.txt: some LMSs cannot serve this name'],
  ['base name twice', addListed('other/APP.js'), 'assets/app.js, other/APP.js: same file name twice'],
  ['PHP file', addListed('mail.php'), 'mail.php: LMSs refuse'],
  ['module file', addListed('assets/part.mjs'), 'assets/part.mjs: LMSs refuse'],
  ['program', addListed('Setup.EXE'), 'Setup.EXE: LMSs refuse'],
  ['macOS folder file', addListed('assets/.DS_Store'), 'assets/.DS_Store: hidden file'],
  ['macOS zip folder', addListed('__MACOSX/note.txt'), '__MACOSX/note.txt: hidden file'],
  ['too big', addListed('film.mp4', 'x'.repeat(8_000_001)), 'no more than 8 MB'],
  ['other edition on the page', inPage(/data-lms="[^"]*"/, 'data-lms="aicc"'), 'data-lms is "aicc"'],
  [
    'leave to ask any server',
    inPage("script-src 'self'", "script-src 'self'; connect-src https://*"),
    'allows "connect-src https://*"',
  ],
  [
    'a manifest of another standard',
    (files) => Object.assign(files, { 'tincan.xml': encode('x') }),
    'tincan.xml: an LMS would take',
  ],
  ['no edition on the page', inPage(/ data-lms="[^"]*"/, ''), 'data-lms is missing'],
  ['no policy', inPage(/<meta http-equiv[^>]*>/, ''), 'a Content-Security-Policy meta tag with default-src is missing'],
  ['no default-src', inPage("default-src 'none'; ", ''), 'with default-src is missing'],
  ['unsafe-inline', inPage("style-src 'self'", "style-src 'self' 'unsafe-inline'"), `allows "style-src 'unsafe-inline'"`],
  ['unsafe-eval', inPage("script-src 'self'", "script-src 'self' 'unsafe-eval'"), `allows "script-src 'unsafe-eval'"`],
  ['policy with a host', inPage("img-src 'self'", 'img-src cdn.example.org'), 'allows "img-src cdn.example.org"'],
  ['policy too late', inPage('<head>', '<head><link rel="icon" href="fonts/text.woff2">'), 'before everything that loads a file'],
  ['inline script', inPage('</body>', '<script>start()</script></body>'), 'inline <script>'],
  ['inline style', inPage('</head>', '<style>a{}</style></head>'), 'inline <style>'],
  ['style attribute', inPage('id="app"', 'id="app" style="color:red"'), 'style of <main> holds inline code'],
  ['handler attribute', inPage('id="app"', 'id="app" onclick="go()"'), 'onclick of <main> holds inline code'],
  ['javascript link', inPage('https://example.org/help', 'javascript:go()'), 'href of <a> holds inline code'],
  ['module script', inPage('<script defer', '<script type="module"'), '<script> loads a module'],
  ['crossorigin', inPage('<link ', '<link crossorigin '), 'remove crossorigin from <link>'],
  ['base', inPage('<title>', '<base href="./"><title>'), 'remove <base>'],
  [
    'script from the web',
    inPage('src="assets/app.js"', 'src="https://cdn.example.org/a.js"'),
    'loads "https://cdn.example.org/a.js"',
  ],
  ['scheme-less address', inPage('href="./assets/style.css"', 'href="//example.org/a.css"'), 'loads "//example.org/a.css"'],
  ['root address', inPage('src="assets/app.js"', 'src="/assets/app.js"'), 'loads "/assets/app.js"'],
  [
    'image set from the web',
    inPage('<main id="app">', '<img srcset="https://example.org/a.png 2x"><main>'),
    'loads "https://example.org/a.png"',
  ],
  ['case of an address', inPage('src="assets/app.js"', 'src="assets/App.js"'), 'index.html: the file "assets/App.js" differs'],
  [
    'font from the web',
    (files) => replaceIn(files, 'assets/style.css', '../fonts/text.woff2', 'https://fonts.example.org/a'),
    'assets/style.css: loads "https://fonts.example.org/a"',
  ],
  [
    'style import from the web',
    (files) => replaceIn(files, 'assets/style.css', '@font', '@import "//example.org/a.css";@font'),
    'loads "//example.org/a.css"',
  ],
  [
    'font address wrong',
    (files) => replaceIn(files, 'assets/style.css', '../fonts', 'fonts'),
    '"assets/fonts/text.woff2" is not in the package',
  ],
  [
    'request from a script',
    (files) => replaceIn(files, 'assets/app.js', 'var svg', 'fetch("https://example.org/t");var svg'),
    'assets/app.js: sends a request to https://example.org/t',
  ],
];

const structure = 'cmi5.xml';
const inStructure =
  (from: string | RegExp, to: string): Break =>
  (files) =>
    replaceIn(files, structure, from, to);

const cmi5: readonly (readonly [string, Break, string])[] = [
  ['no structure', remove(structure), 'cmi5.xml is missing from the root'],
  ['folder zipped', rename(structure, 'course/cmi5.xml'), 'zip the contents of the folder'],
  ['byte order mark', inStructure('<?xml', '\ufeff<?xml'), 'without a byte order mark'],
  ['wrong namespace', inStructure(/xmlns="[^"]*"/, 'xmlns="urn:x"'), 'the first element must be <courseStructure'],
  ['id that is no IRI', inStructure(/<au id="[^"]*"/, '<au id="unit 1"'), 'id "unit 1" must be an absolute IRI'],
  [
    'one id for both',
    (files) => inStructure(/<au id="[^"]*"/, `<au id="${/<course id="([^"]*)"/.exec(decode(files[structure]))?.[1]}"`)(files),
    'is used twice; course and unit need their own',
  ],
  ['two units', inStructure(/(<au[\s\S]*<\/au>)/, '$1$1'), 'there must be exactly one <au>'],
  ['other start page', inStructure('<url>index.html', '<url>start.html'), '<url> says "start.html"'],
  ['no moveOn', inStructure(/ moveOn="[^"]*"/, ''), 'moveOn is ""'],
  ['moveOn NotApplicable', inStructure('CompletedAndPassed', 'NotApplicable'), 'moveOn is "NotApplicable"'],
  ['mark in percent', inStructure(/masteryScore="[^"]*"/, 'masteryScore="80"'), 'masteryScore "80" must be above 0'],
  ['mark of nothing', inStructure(/masteryScore="[^"]*"/, 'masteryScore="0.0"'), 'masteryScore "0.0" must be above 0'],
  ['own window', inStructure('AnyWindow', 'OwnWindow'), 'launchMethod must be "AnyWindow"'],
  ['wrong order', inStructure(/(<url>.*<\/url>)/, '$1<title/>'), 'in this order'],
  ['empty text', inStructure(/(<langstring lang="es">)[^<]+/, '$1'), '<title> needs a <langstring'],
  ['a language twice', inStructure('lang="es"', 'lang="en"'), '<title> has two texts in "en"'],
  ['own script missing', inPage(/<script defer src="cmi5.js"><\/script>/, ''), 'load cmi5.js before the app'],
  [
    'own script too late',
    inPage(/(<script defer src="cmi5.js"><\/script>)([\s\S]*)<\/head>/, '$2$1</head>'),
    'load cmi5.js before the app',
  ],
  ['no leave to send', inPage("; connect-src 'self' https:", ''), 'the Content-Security-Policy needs "connect-src'],
  [
    'SCORM manifest too',
    (files) => Object.assign(files, { [manifest]: encode('x') }),
    'imsmanifest.xml: an LMS would take the cmi5',
  ],
];

const single: readonly (readonly [PackageEdition, string, Break, string])[] = [
  ['scorm12', 'scormtype with capital', inManifest('adlcp:scormtype', 'adlcp:scormType'), 'needs adlcp:scormtype="sco"'],
  ['scorm2004-3', 'scormType without capital', inManifest('adlcp:scormType', 'adlcp:scormtype'), 'needs adlcp:scormType="sco"'],
  ['scorm2004-3', 'no deliveryControls', inManifest(/<imsss:deliveryControls[^>]*>/, ''), 'needs <imsss:deliveryControls'],
  [
    'scorm2004-4',
    'deliveryControls off',
    inManifest('objectiveSetByContent="true"', 'objectiveSetByContent="false"'),
    'needs <imsss:deliveryControls',
  ],
  [
    'scorm2004-4',
    'pass mark in sequencing',
    inManifest('</imsss:sequencing>', '<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:sequencing>'),
    'remove <imsss:minNormalizedMeasure>',
  ],
  ['scorm2004-4', 'exit hidden', inManifest('>previous<', '>exitAll<'), 'do not hide "exitAll"'],
  ['scorm2004-3', 'no metadata', remove('metadata.xml'), 'the metadata file "metadata.xml" is not in the package'],
  ['scorm12', 'no schema', remove('adlcp_rootv1p2.xsd'), 'adlcp_rootv1p2.xsd: this schema file is missing'],
  ['scorm2004-4', 'no DTD of a schema', remove('datatypes.dtd'), 'datatypes.dtd: this schema file is missing'],
  [
    'scorm2004-4',
    'schema from the web',
    (files) =>
      replaceIn(files, 'imscp_v1p1.xsd', 'schemaLocation = "xml.xsd"', 'schemaLocation = "http://www.w3.org/2001/03/xml.xsd"'),
    'imscp_v1p1.xsd: imports "http://www.w3.org/2001/03/xml.xsd"',
  ],
];

const table = [
  ...packageEditions.flatMap((edition) =>
    everyEdition.map(([what, broken, message]) => [edition, what, broken, message] as const),
  ),
  ...scormEditions.flatMap((edition) => scorm.map(([what, broken, message]) => [edition, what, broken, message] as const)),
  ...cmi5.map(([what, broken, message]) => ['cmi5', what, broken, message] as const),
  ...single,
];

describe('a sound package', () => {
  it.each(packageEditions)('%s has no problems', (edition) => expect(checkPackage(edition, soundPackage(edition))).toEqual([]));

  it.each(scormEditions)('%s is not taken for another edition', (edition) => {
    const other = edition === 'scorm2004-4' ? 'scorm2004-3' : 'scorm2004-4';
    expect(checkPackage(other, soundPackage(edition)).join('\n')).toContain('<schemaversion> says');
  });
});

describe('a broken package', () => {
  it.each(table)('%s, %s', (edition, _what, broken, message) => {
    const files = soundPackage(edition);
    broken(files);
    expect(checkPackage(edition, files).filter((problem) => problem.includes(message))).toHaveLength(1);
  });

  it('reports everything at once', () => {
    const files = soundPackage('scorm12');
    inManifest('ADL SCORM<', 'x<')(files);
    inPage('<link ', '<link crossorigin ')(files);
    files['a b.php'] = encode('x');
    expect(checkPackage('scorm12', files).length).toBeGreaterThanOrEqual(5);
  });

  it('survives an empty package', () => expect(checkPackage('scorm12', {}).length).toBeGreaterThan(1));
});
