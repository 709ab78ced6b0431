import type { Tag } from '../markup';
import { type FileMap, isScorm, type PackageEdition, type ScormEdition } from '../types';

/** A package as the rules see it, read once. */
export interface PackageView {
  readonly edition: PackageEdition;
  readonly files: FileMap;
  /** All paths, sorted. */
  readonly paths: readonly string[];
  readonly manifestText: string;
  /** Tags of imsmanifest.xml, or of cmi5.xml in that edition; empty if there is none. */
  readonly manifest: readonly Tag[];
  /** Tags of index.html; empty if there is none. */
  readonly page: readonly Tag[];
}

export interface ScormView extends PackageView {
  readonly edition: ScormEdition;
}

export const isScormView = (view: PackageView): view is ScormView => isScorm(view.edition);

/** One thing that must hold. Returns what is wrong and how to mend it, one sentence or two each. */
export type Rule = (view: PackageView) => readonly string[];
export type ScormRule = (view: ScormView) => readonly string[];

export const named = (tags: readonly Tag[], name: string): readonly Tag[] => tags.filter((tag) => tag.name === name);

/** A message, if there is something to say. */
export const when = (wrong: boolean, message: string): readonly string[] => (wrong ? [message] : []);

export const duplicates = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
