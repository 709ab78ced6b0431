import { isUuid } from '../../uuid';
import { type Json, object, parse, text, webAddress } from './json';

/** What the LMS wrote behind the address of the page. Anyone can write such an address, so every part is checked. */
export interface LaunchAddress {
  /** Of the record store, with a slash at its end. */
  readonly endpoint: string;
  /** Gives the token, once. */
  readonly fetch: string;
  readonly registration: string;
  readonly activityId: string;
  /** The learner as an xAPI agent: its known properties only. */
  readonly actor: Json;
}

const IDENTIFIERS = ['account', 'mbox', 'mbox_sha1sum', 'openid'];

function agent(source: string | null): Json | undefined {
  const given = object(parse(source));
  const identity = IDENTIFIERS.find((name) => given[name]);
  if (!identity) return undefined;
  const name = text(given['name']);
  return { objectType: 'Agent', ...(name && { name }), [identity]: given[identity] };
}

/** @param query of the page's address. Undefined when this is no launch by an LMS. */
export function readAddress(query: string): LaunchAddress | undefined {
  const parameters = new URLSearchParams(query);
  const endpoint = webAddress(parameters.get('endpoint')).replace(/\/?$/, '/');
  const fetch = webAddress(parameters.get('fetch'));
  const registration = parameters.get('registration') ?? '';
  const activityId = parameters.get('activityId') ?? '';
  const actor = agent(parameters.get('actor'));
  const iri = /^[a-z][a-z0-9+.-]*:\S+$/i.test(activityId);
  return endpoint.length > 1 && fetch && iri && actor && isUuid(registration)
    ? { endpoint, fetch, registration, activityId, actor }
    : undefined;
}
