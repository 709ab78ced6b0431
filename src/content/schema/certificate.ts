import { certificateKeys } from '../../domain/certificate';
import { keyed } from '../block';
import { curly } from '../markdown';
import { plainWords } from './text';

/** modules/certificate.LANGUAGE.yaml. `{name}` stands for a value. */
export const certificateWords = keyed(certificateKeys, plainWords.transform(curly));
