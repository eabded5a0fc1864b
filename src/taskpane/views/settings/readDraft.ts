import { readSettings } from '../../../report/entries/readSettings';
import type { SettingKey, Settings } from '../../../report/schema/settings';
import type { CellValue } from '../../../workbook/snapshot';
import type { SettingSurvey } from '../../../workbook/survey/survey';

/** Why what was typed cannot be a setting's value. */
export type DraftProblem = 'empty' | 'whole' | 'number' | 'choice';

/** What was typed in a setting's field, read as the report reads the sheet. */
export interface DraftRead {
  /** Every setting as it would be. */
  readonly settings: Settings;
  readonly problem?: DraftProblem;
  /** What to write into the setting's cell. */
  readonly value: string | number;
}

/** How a setting's value is written in its field. @example writtenValue(12.5) // '12,5' */
export function writtenValue(value: CellValue): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/**
 * Reads one setting as it stands in its field, with the others as the workbook has them.
 *
 * @param text what stands in the field
 */
export function readDraft(all: readonly SettingSurvey[], key: SettingKey, text: string): DraftRead {
  const rows = all.map((setting, index) => ({
    row: index + 1,
    cells: {
      setting: { value: setting.declaration.label },
      value: { value: setting.key === key ? text : setting.value },
    },
  }));
  const { settings, findings } = readSettings(rows);
  const declaration = all.find((setting) => setting.key === key)?.declaration;
  const found = findings.find(({ name }) => name === declaration?.label);
  const number = settings[key];
  const isNumber = declaration?.kind === 'integer' || declaration?.kind === 'number';
  const value = isNumber && typeof number === 'number' && text.trim() !== '' ? number : text.trim();
  if (found === undefined || declaration === undefined) return { settings, value };
  if (found.code === 'setting-missing') return { settings, value, problem: 'empty' };
  const problems = { integer: 'whole', number: 'number', choice: 'choice', text: 'empty' } as const;
  return { settings, value, problem: problems[declaration.kind] };
}
