import type { CertificateWords } from '../domain/certificate';
import type { AidPart } from '../domain/job-aid';
import { hasFinal, type Outline } from '../domain/outline';
import type { Art, DrawingsPart, FinalPart, LessonPart, Part, SourcesPart, StartPart } from '../domain/parts';
import type { Strings } from '../domain/strings';
import type { CitedClaim, ClaimView, ItemView, PageView } from '../domain/view';
import { aidView } from './aid-view';
import { viewOptions, viewTargets } from './block';
import { kindOf } from './blocks';
import type { Course, Pair } from './load';
import { inOrder, outlineOf } from './outline-of';
import { isUndated, publishedIn, yearPublished } from './published';
import type { BankWords, ItemStructure } from './schema/bank';
import type { LessonStructure, LessonWords } from './schema/lesson';

/** Drawings as they ship, by name; the build script shrinks them first. */
export type Drawings = ReadonlyMap<string, string>;

/** The outline and, by name such as `en/m1`, the words of each part. */
export interface Compiled {
  readonly outline: Outline;
  readonly parts: Readonly<Record<string, Part>>;
  readonly drawings: DrawingsPart;
}

/** Turns checked content into what the browser gets. Call it only with a course that has no problems. */
export const compile = (course: Course, drawings: Drawings = course.drawings): Compiled => {
  const outline = outlineOf(course);
  const parts: Record<string, Part> = {};
  for (const language of course.languages) {
    const words = new Words(course, language, drawings);
    parts[`${language}/start`] = words.start();
    const lessons = inOrder(course).map((lesson) => [lesson.structure.id, words.lesson(lesson)] as const);
    for (const [id, part] of lessons) parts[`${language}/${id}`] = part;
    if (hasFinal(outline)) parts[`${language}/final`] = words.final();
    const cited = lessons.flatMap(([, { claims }]) => Object.keys(claims));
    parts[`${language}/sources`] = hasFinal(outline) ? words.sources() : words.sources([...new Set(cited)]);
    parts[`${language}/certificate`] = words.certificate();
    // A job aid is the page of a role; a booster has none.
    if (outline.roles.length) parts[`${language}/aid`] = words.aid();
  }
  return { outline, parts, drawings: Object.fromEntries(frameArt(course).map((name) => [name, drawings.get(name) ?? ''])) };
};

const frameArt = ({ course: { structure } }: Course): string[] => [structure.hero, structure.pause, structure.finish];

class Words {
  private readonly course: Course;
  private readonly language: string;
  private readonly drawings: Drawings;

  constructor(course: Course, language: string, drawings: Drawings) {
    this.course = course;
    this.language = language;
    this.drawings = drawings;
  }

  start(): StartPart {
    const { structure } = this.course.course;
    const { keywords: _catalogueOnly, boosters: _ofTheirOwn, boosterNotes: _too, ...words } = this.in(this.course.course);
    const channels = this.in(this.course.channels);
    return {
      strings: this.in(this.course.strings) as unknown as Strings,
      course: { ...words, hero: structure.hero, pauseArt: structure.pause, finishArt: structure.finish },
      lessons: Object.fromEntries(
        inOrder(this.course).map((lesson) => {
          const { title, does } = this.in(lesson);
          return [lesson.structure.id, { title, does }];
        }),
      ),
      channels: Object.entries(this.course.channels.structure).map(([id, { phone, site, checked, help }]) => ({
        id,
        checked,
        ...(phone && { phone }),
        ...(site && { site }),
        ...(help && { help }),
        ...defined(channels[id]),
      })) as unknown as StartPart['channels'],
      alts: Object.fromEntries(frameArt(this.course).map((name) => [name, this.in(this.course.media)[name]?.alt ?? ''])),
    };
  }

  lesson(lesson: Pair<LessonStructure, LessonWords>): LessonPart {
    const words = this.in(lesson);
    const pages = lesson.structure.pages.map((page): PageView => {
      const said = words.pages[page.id];
      const blocks = page.blocks.map((block) => kindOf(block.kind).view(block, said?.blocks[block.id]));
      return { id: page.id, title: said?.title ?? [], ...(said?.lead && { lead: said.lead }), blocks };
    });
    return {
      pages: Object.fromEntries(pages.map((page) => [page.id, page])),
      claims: this.cited(claimIds(pages), true),
      art: this.art(mediaNames(pages)),
    };
  }

  final(): FinalPart {
    const items = this.course.banks.flatMap((bank) => {
      const words = this.in(bank);
      return bank.structure.items.map((item) => this.item(item, words.items[item.id]));
    });
    return { items: Object.fromEntries(items.map((item) => [item.id, item])), claims: this.cited(claimIds(items), false) };
  }

  /** A booster lists what it cites; the course lists all that it stands on. */
  sources(cited = Object.keys(this.course.claims.structure)): SourcesPart {
    return { claims: cited.map((id) => this.claim(id)) };
  }

  certificate(): CertificateWords {
    return this.in(this.course.certificate) as CertificateWords;
  }

  aid(): AidPart {
    const part = aidView(this.course.aid.structure, this.in(this.course.aid));
    return { ...part, claims: this.cited(claimIds(part), true) };
  }

  private item(item: ItemStructure, words: BankWords['items'][string] | undefined): ItemView {
    return {
      id: item.id,
      type: item.type,
      ...(words?.situation && { situation: words.situation }),
      prompt: words?.prompt ?? [],
      options: viewOptions(item.options as readonly { key: string }[], words?.options ?? {}),
      ...(item.type === 'matching' && { targets: viewTargets(item.targets, words?.targets ?? {}) }),
      ...(words?.keep && { keep: words.keep }),
      claims: item.claims ?? [],
    };
  }

  /** The claims that a part rests on: the whole of each is in the list of sources, and once is enough. */
  private cited(ids: Iterable<string>, listed: boolean): Record<string, CitedClaim> {
    return Object.fromEntries(
      [...new Set(ids)].map((id) => {
        const { publisher, described, published, year, statement, caveat, bound } = this.claim(id);
        return [
          id,
          {
            publisher,
            ...(described && { described }),
            ...(year ? { year } : !isUndated(this.course.claims.structure[id]?.published) && { published }),
            ...(listed && { statement }),
            ...(caveat && { caveat }),
            ...(bound && { bound }),
          },
        ];
      }),
    );
  }

  private claim(id: string): ClaimView {
    const { publisher, title, published, year, url, use } = this.course.claims.structure[
      id
    ] as Course['claims']['structure'][string];
    const said = this.in(this.course.claims)[id];
    const dated = year ?? yearPublished(published);
    return {
      id,
      publisher: said?.publisher ?? publisher,
      ...(said?.publisher && { described: true as const }),
      title,
      published: publishedIn(said?.published ?? published, this.language),
      ...(dated && { year: dated }),
      url,
      ...(use !== 'teach' && { bound: true as const }),
      ...(use === 'myth-example' && { myth: true as const }),
      statement: said?.statement ?? [],
      scope: said?.scope ?? '',
      ...(said?.caveat && { caveat: said.caveat }),
    };
  }

  private art(names: readonly string[]): Art {
    const alts = this.in(this.course.media);
    return Object.fromEntries(names.map((name) => [name, { svg: this.drawings.get(name) ?? '', alt: alts[name]?.alt ?? '' }]));
  }

  private in<S, W>(pair: Pair<S, W>): W {
    return pair.words[this.language] as W;
  }
}

const defined = (value: object | undefined): object =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, inner]) => inner !== undefined));

/** Claim ids anywhere in compiled views: `claims` lists and `['claim', id, words]` nodes. */
const claimIds = (value: unknown): string[] => {
  if (Array.isArray(value)) {
    const own = value.length === 3 && value[0] === 'claim' && typeof value[1] === 'string' ? [value[1]] : [];
    return [...own, ...value.flatMap(claimIds)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'claims' && Array.isArray(inner) ? (inner as string[]) : claimIds(inner),
  );
};

const mediaNames = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(mediaNames);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'media' && typeof inner === 'string' ? [inner] : mediaNames(inner),
  );
};
