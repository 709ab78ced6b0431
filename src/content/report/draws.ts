import { drawFinal } from '../../domain/draw';
import type { Item, Outline, Role } from '../../domain/outline';
import type { FinalPart } from '../../domain/parts';
import type { ItemView } from '../../domain/view';
import { type Finding, finding } from './finding';
import { limits } from './limits';
import { itemSeconds, readingSeconds } from './pace';
import { lineWords, richWords } from './words';

const samples = 200;

const drawn = new WeakMap<Outline, Map<Role, Item[][]>>();

/** First draws of many learners of a role, as items. */
export const sampleDraws = (outline: Outline, role: Role): Item[][] => {
  const known = drawn.get(outline) ?? new Map<Role, Item[][]>();
  drawn.set(outline, known);
  const draws = known.get(role) ?? sample(outline, role);
  known.set(role, draws);
  return draws;
};

const sample = ({ bank, final: rules }: Outline, role: Role): Item[][] =>
  Array.from({ length: samples }, (_, i) =>
    drawFinal({ bank, rules, role, seed: (i * 2654435761) >>> 0, attempt: 1, previous: [] }).flatMap(
      (id) => bank.find((item) => item.id === id) ?? [],
    ),
  );

/** Seconds to read and answer a final item. Reasons come after the check and are not counted. */
export const secondsOf = (item: ItemView): number => {
  const words =
    richWords(item.situation) +
    lineWords(item.prompt) +
    [...item.options, ...(item.targets ?? [])].reduce((sum, { text }) => sum + lineWords(text), 0);
  return readingSeconds(words) + itemSeconds(item.type, item.options.length);
};

/** Seconds of a final check, the mean over many draws. */
export const finalSeconds = (outline: Outline, role: Role, { items }: FinalPart): number => {
  const draws = sampleDraws(outline, role);
  const each = draws.map((draw) => draw.reduce((sum, { id }) => sum + (items[id] ? secondsOf(items[id]) : 0), 0));
  return each.reduce((sum, seconds) => sum + seconds, 0) / Math.max(1, each.length);
};

/** Every draw is decisions for at least half, and holds each safety group. */
export const drawFindings = (outline: Outline): Finding[] =>
  outline.roles.flatMap((role) => {
    const draws = sampleDraws(outline, role);
    const share = (draw: readonly Item[]) => (100 * draw.filter(({ scenario }) => scenario).length) / Math.max(1, draw.length);
    const few = draws.filter((draw) => share(draw) < limits.drawScenarios).length;
    const unsafe = draws.filter((draw) =>
      outline.final.safety.some((group) => !draw.some(({ safety }) => safety === group)),
    ).length;
    return [
      ...(few
        ? [
            finding(
              'fails',
              'final draw',
              `${role}: ${few} of ${samples} draws have under ${limits.drawScenarios} % scenario decisions.`,
            ),
          ]
        : []),
      ...(unsafe ? [finding('fails', 'final draw', `${role}: ${unsafe} of ${samples} draws miss a safety group.`)] : []),
    ];
  });
