import type { ObjectiveReport } from '../port';
import { countFrom, type DataModel } from './data-model';
import { createPatience } from './patience';
import type { Fields, Session } from './session';

export interface Objectives {
  /** Objectives are a service to reports; nothing depends on their being kept. */
  write(objectives: readonly ObjectiveReport[]): void;
}

const GROUP = 'cmi.objectives';
/** Nobody has more; a broken `_count` must not cost thousands of calls. */
const MAX_OBJECTIVES = 100;

export function createObjectives(session: Session, model: DataModel): Objectives {
  const hopeless = createPatience(session);
  const givenUp = new Set<string>();
  let places: Map<string, number> | undefined;
  let fields: Fields | undefined;
  let next = 0;

  const has = (name: string): boolean => fields === 'all' || fields?.has(name) === true;

  /** Moodle fills `objectives.0` from the manifest and other sessions added theirs: an index says nothing, an id does. */
  function find(): Map<string, number> | undefined {
    fields ??= model.optionalGroups ? session.children(GROUP) : 'all';
    if (!has('id')) return fields && new Map();
    const count = session.ask(`${GROUP}._count`);
    if (count === undefined) return undefined;
    next = countFrom(count);
    const found = new Map<string, number>();
    for (let index = 0; index < Math.min(next, MAX_OBJECTIVES); index += 1) {
      found.set(session.get(`${GROUP}.${index}.id`), index);
    }
    return found;
  }

  /** Undefined: the LMS does not take this objective (yet). */
  function place(objective: ObjectiveReport): number | undefined {
    places ??= find();
    if (!places) return undefined;
    const { once } = model.objective(objective);
    const id = once[0]?.[1] ?? '';
    const known = places.get(id);
    if (known !== undefined || !has('id') || givenUp.has(id) || next >= MAX_OBJECTIVES) return known;
    const element = `${GROUP}.${next}.id`;
    const result = session.put(element, id);
    if (result !== 'kept') {
      if (result === 'never' || hopeless(id)) givenUp.add(id);
      return undefined;
    }
    const index = next;
    next += 1;
    places.set(id, index);
    for (const [name, value] of once.slice(1)) if (value && has(name)) session.put(`${GROUP}.${index}.${name}`, value);
    return index;
  }

  return {
    write(objectives) {
      for (const objective of objectives) {
        const { status } = model.objective(objective);
        const index = status.length > 0 ? place(objective) : undefined;
        if (index === undefined) continue;
        for (const [name, value] of status) if (has(name)) session.put(`${GROUP}.${index}.${name}`, value);
      }
    },
  };
}
