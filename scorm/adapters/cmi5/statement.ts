import { uuid5 } from '../../uuid';
import { isoDuration, percentage } from '../format';
import { interactionType, response2004 } from '../responses';
import type { LaunchAddress } from './address';
import { type Fact, nameOf } from './facts';
import { type Json, list, object } from './json';
import type { LaunchData } from './launch-data';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** Puts facts into statements of one session. The same fact gives the same statement, id and time included. */
export function createScribe({ activityId, actor, registration }: LaunchAddress, { template, mastery, session }: LaunchData) {
  const activities = object(template['contextActivities']);
  /** Whoever it is, by whatever name. */
  const learner = JSON.stringify({ ...actor, name: undefined });

  /** The LMS's template stands in every statement, and nothing in it is overwritten. */
  function context(categories: readonly string[], more: Json, extensions: Json): Json {
    const category = [...list(activities['category']), ...categories.map((id) => ({ id }))];
    return {
      ...template,
      registration,
      contextActivities: { ...more, ...activities, ...(category.length > 0 && { category }) },
      extensions: { ...extensions, ...object(template['extensions']) },
    };
  }

  /** Left out where it would contradict the LMS's own mark: such a statement is invalid as a whole. */
  function score(passed: boolean, percent: number | undefined): Json {
    if (percent === undefined) return {};
    const raw = percentage(percent);
    const fits = mastery === undefined || raw / 100 >= mastery === passed;
    return fits ? { score: { scaled: raw / 100, raw, min: 0, max: 100 } } : {};
  }

  function result(fact: Exclude<Fact, { verb: 'initialized' | 'answered' }>): Json {
    const duration = isoDuration(fact.seconds);
    if (fact.verb !== 'passed' && fact.verb !== 'failed')
      return { ...(fact.verb === 'completed' && { completion: true }), duration };
    const success = fact.verb === 'passed';
    return { success, ...score(success, fact.percent), duration };
  }

  function defined(fact: Exclude<Fact, { verb: 'answered' }>): Json {
    const judged = fact.verb === 'passed' || fact.verb === 'failed';
    const extensions = judged && mastery !== undefined ? { [MASTERY]: mastery } : {};
    return {
      object: { objectType: 'Activity', id: activityId },
      ...(fact.verb !== 'initialized' && { result: result(fact) }),
      context: context(judged || fact.verb === 'completed' ? [CMI5, MOVE_ON] : [CMI5], {}, extensions),
    };
  }

  /** Not one of the statements that cmi5 defines, so without its category. Of a question, its latest wording stands. */
  function answered({ answer }: Extract<Fact, { verb: 'answered' }>): Json {
    const related = { parent: [{ id: activityId }], other: [{ id: `${activityId}/objectives/${answer.objective}` }] };
    return {
      object: {
        objectType: 'Activity',
        id: `${activityId}/questions/${answer.id.split('_')[0]}`,
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: interactionType(answer.type),
          correctResponsesPattern: [response2004(answer.type, answer.correct)],
          // In whichever language the learner read it.
          description: { und: answer.description },
        },
      },
      result: {
        response: response2004(answer.type, answer.response),
        success: answer.right,
        duration: isoDuration(answer.latency),
      },
      context: context([], related, {}),
    };
  }

  return (fact: Fact): Json => ({
    // From what it is about: said twice, by a second try or by another device, it is one statement all the same.
    id: uuid5(registration, `${learner} ${activityId} ${nameOf(fact, session)}`),
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${fact.verb}`, display: { en: fact.verb } },
    timestamp: new Date(fact.at).toISOString(),
    ...(fact.verb === 'answered' ? answered(fact) : defined(fact)),
  });
}
