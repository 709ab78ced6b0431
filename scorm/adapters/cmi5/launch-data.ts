import { numberFrom } from '../data-model';
import { type Json, object, text, webAddress } from './json';

export const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** The document in which the LMS says how it wants this launch. */
export interface LaunchData {
  readonly mode: 'normal' | 'review';
  /** Share 0-1 that passes, if the LMS set one. */
  readonly mastery?: number;
  readonly returnTo?: string;
  /** Part of the context of every statement; never changed. */
  readonly template: Json;
  readonly session: string;
}

/** Undefined without a session: the LMS could not place a single statement. */
export function readLaunchData(document: unknown): LaunchData | undefined {
  const data = object(document);
  const template = object(data['contextTemplate']);
  const session = text(object(template['extensions'])[SESSION]);
  if (!session) return undefined;
  const mastery = numberFrom(String(data['masteryScore']));
  const returnTo = webAddress(data['returnURL']);
  return {
    // Browse and Review alike: nothing may be recorded.
    mode: /^(browse|review)$/i.test(text(data['launchMode'])) ? 'review' : 'normal',
    ...(mastery !== undefined && mastery > 0 && mastery <= 1 && { mastery }),
    ...(returnTo && { returnTo }),
    template,
    session,
  };
}
