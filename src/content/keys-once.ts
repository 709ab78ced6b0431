import type { Problem } from './problem';
import type { Path, YamlFile } from './yaml-file';

/**
 * Option, target, turn and row keys that stand twice in one list. Looked for before the words are read, since words of a
 * doubled key would look superfluous.
 */
export const keysOnce = (value: unknown, file: YamlFile, path: Path = []): Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, inner]) =>
    keysOnce(inner, file, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  if (!Array.isArray(value)) return inside;
  const keys = value.map((one: unknown) => (typeof one === 'object' && one !== null && 'key' in one ? one.key : undefined));
  const twice = keys.flatMap((key, i) =>
    key !== undefined && keys.indexOf(key) < i
      ? [file.problem([...path, i], `uses the key "${String(key)}" twice in one list. Keys are one letter each, all different.`)]
      : [],
  );
  return [...twice, ...inside];
};
