import type { LmsPort } from '../port';
import { model12 } from './model12';
import type { PortOptions } from './options';
import { createScormPort } from './scorm-port';

export const createScorm12 = (options: PortOptions): LmsPort =>
  createScormPort(model12(options.endStatus ?? 'passed-failed'), options);
