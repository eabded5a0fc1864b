/** The rules that Excel holds a file to; one that is broken makes it offer to repair the file, or refuse it. */
export const ruleNames = [
  'well-formed',
  'content-types',
  'relations',
  'element-order',
  'unique-ids',
  'sheets',
  'names',
  'tables',
  'shared-strings',
  'styles',
  'cells',
  'cached-values',
  'areas',
  'lengths',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** One place of a file that breaks a rule. */
export interface Breach {
  readonly rule: RuleName;
  readonly part: string;
  readonly message: string;
}
