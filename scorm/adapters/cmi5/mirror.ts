import type { StorageSource } from '../browser-store';
import { isStorable } from '../format';
import { type Fact, isLasting, type Kept, readKept, soundFacts, stampOf } from './facts';
import { object, parse, text } from './json';

/** What one page has done and the LMS has not confirmed. */
export interface Waiting {
  readonly record: Kept;
  /** Stamp of the record from which it went on: it may replace that one and no other. */
  readonly base: string;
  readonly facts: readonly Fact[];
}

/** Keeps what waits in this browser, for one learner in one enrolment, so that a killed page loses nothing. */
export interface Mirror {
  /** False: storage is blocked or full. */
  readonly lasting: boolean;
  /** Of all pages that left something behind. */
  read(): readonly Waiting[];
  /** Replaces what this page kept; undefined when the LMS has everything. Other pages keep theirs unless `alone`. */
  write(waiting: Waiting | undefined, alone?: boolean): void;
}

const readWaiting = (value: unknown): Waiting => {
  const { record, base, facts } = object(value);
  const kept = readKept(record);
  return { record: { ...kept, text: isStorable(kept.text) ? kept.text : '' }, base: text(base), facts: soundFacts(facts) };
};

/** @param page tells this page's part from that of others */
export function createMirror(key: string, page: string, source: StorageSource): Mirror {
  let memory: string | null = null;
  let lasting = true;
  const attempt = <T>(action: (storage: NonNullable<ReturnType<StorageSource>>) => T, otherwise: T): T => {
    try {
      const storage = source();
      if (storage) return action(storage);
    } catch {
      // Blocked or full: memory is all there is.
    }
    lasting = false;
    return otherwise;
  };
  // A full storage can still be read, so only a write proves that it works.
  attempt((storage) => {
    storage.setItem(`${key}:test`, '1');
    storage.removeItem(`${key}:test`);
  }, undefined);
  const load = () => object(parse(memory !== null && !lasting ? memory : attempt((storage) => storage.getItem(key), memory)));

  return {
    get lasting() {
      return lasting;
    },
    read: () => Object.values(load()).map(readWaiting),
    write(waiting, alone = false) {
      const { [page]: _, ...others } = load();
      const own = waiting && { [page]: { ...waiting, facts: waiting.facts.filter(isLasting) } };
      const all = { ...(alone ? {} : others), ...own };
      memory = Object.keys(all).length > 0 ? JSON.stringify(all) : null;
      if (memory === null) attempt((storage) => storage.removeItem(key), undefined);
      else attempt((storage) => storage.setItem(key, memory ?? ''), undefined);
    },
  };
}

/** The newest of what waits that went on from this very record: never over a newer one that another device wrote. */
function newestAfter(all: readonly Waiting[], held: Kept): Kept | undefined {
  const fits = ({ record, base }: Waiting): boolean =>
    record.text !== '' &&
    stampOf(record) !== base &&
    (base === stampOf(held) || (record.by === held.by && record.version > held.version));
  return all
    .filter(fits)
    .map(({ record }) => record)
    .sort((a, b) => b.version - a.version)[0];
}

const factsOf = (all: readonly Waiting[]): readonly Fact[] => all.flatMap(({ facts }) => facts);

/** All that earlier pages left behind, to go on with. */
export const adopt = (all: readonly Waiting[], held: Kept): Waiting => ({
  record: newestAfter(all, held) ?? held,
  base: stampOf(held),
  facts: factsOf(all),
});

/** The same while nobody knows what the LMS holds. */
export function adoptNewest(all: readonly Waiting[]): Waiting {
  const [newest] = [...all].sort((a, b) => b.record.version - a.record.version);
  return { record: newest?.record ?? { text: '', by: '', version: 0 }, base: newest?.base ?? '', facts: factsOf(all) };
}
