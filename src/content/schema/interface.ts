import { z } from 'zod';
import { interfaceKeys } from '../../domain/strings';
import { keyed } from '../block';
import { curly } from '../markdown';
import { plainWords } from './text';

/** modules/interface.LANGUAGE.yaml: buttons, labels and messages of the player, in groups. `{name}` stands for a value. */
export const interfaceWords = z.strictObject(
  Object.fromEntries(Object.entries(interfaceKeys).map(([group, keys]) => [group, keyed(keys, plainWords.transform(curly))])),
) as unknown as z.ZodType<Record<string, Record<string, string>>>;
