import type { LmsPort } from '../port';
import { model2004 } from './model2004';
import type { PortOptions } from './options';
import { createScormPort } from './scorm-port';

export const createScorm2004 = (edition: 'scorm2004-3' | 'scorm2004-4', options: PortOptions): LmsPort =>
  createScormPort(model2004(edition), options);
