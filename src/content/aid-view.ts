import { type AidPart, aidSections } from '../domain/job-aid';
import type { AidStructure, AidWords } from './schema/job-aid';

/** Structure and words of the job aids put together; the claims that they cite are added where all claims are known. */
export const aidView = (structure: AidStructure, words: AidWords): Omit<AidPart, 'claims'> => {
  const { title, screenLead, extra, call, channels, close } = words;
  const sections = aidSections.map((name) => {
    const { heading, note, points } = words[name];
    const view = structure[name].map(({ key, roles }) => ({ text: points[key] ?? [], ...(roles && { roles }) }));
    return [name, { heading, ...(note && { note }), points: view }] as const;
  });
  return {
    title,
    screenLead,
    sections: Object.fromEntries(sections) as unknown as AidPart['sections'],
    extra,
    call,
    channels: structure.channels.map((id) => ({ id, use: channels[id] ?? '' })),
    close,
  };
};
