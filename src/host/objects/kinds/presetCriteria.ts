import type { ConditionalRule } from '../../document/model';
import { invalidArgument, notImplemented } from '../../protocol/hostError';

/** The criteria that this host can write, by their names in Office.js. */
export const PRESETS = {
  Blanks: 'containsBlanks',
  NonBlanks: 'notContainsBlanks',
  Errors: 'containsErrors',
  NonErrors: 'notContainsErrors',
  DuplicateValues: 'duplicateValues',
  UniqueValues: 'uniqueValues',
} as const;

/** The rule of a preset criterion, with the formula that files carry beside it. `cell` is the first cell's address. */
export function presetRule(criterion: string, cell: string): ConditionalRule {
  switch (criterion) {
    case 'Blanks':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` };
    case 'NonBlanks':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` };
    case 'Errors':
      return { type: 'containsErrors', formula: `ISERROR(${cell})` };
    case 'NonErrors':
      return { type: 'notContainsErrors', formula: `NOT(ISERROR(${cell}))` };
    case 'DuplicateValues':
      return { type: 'duplicateValues' };
    case 'UniqueValues':
      return { type: 'uniqueValues' };
    case '':
      throw invalidArgument('a preset criterion was expected');
    default:
      throw notImplemented(`the preset criterion ${criterion}`);
  }
}
