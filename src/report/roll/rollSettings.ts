import { isBlankCell, type RawRow } from '../entries/rawRow';
import { cellText } from '../entries/textCells';
import type { Finding } from '../finding';
import { periodLabel } from '../narrative/period';
import { typeForMonth } from '../rules/reportTypes';
import type { TableKey } from '../schema';
import { settingDeclarations, type SettingKey, type Settings } from '../schema/settings';
import { rollTexts } from '../texts/rollTexts';
import type { CellValue } from '../values/cellValue';
import { monthName } from '../values/months';
import { nameKey } from '../values/plainText';
import { settingRules, type SettingRule } from './rules';
import type { CellChange } from './rollTable';
import type { RollStep } from './step';

/** What stands in the way of rolling forward: a cell that its author must mend first. */
export interface Obstacle {
  readonly place: { readonly table: TableKey; readonly row: number; readonly column: string };
  /** Swedish: what is wrong and what to do. */
  readonly message: string;
}

/** What becomes of Inställningar. */
export interface SettingsRoll {
  readonly changes: readonly CellChange[];
  readonly sentences: readonly string[];
  readonly obstacles: readonly Obstacle[];
}

/** The row of a setting with a value that was read; the first row counts when there are two, as in the sheet's formulas. */
function readRow(rows: readonly RawRow[], findings: readonly Finding[], key: SettingKey): RawRow | undefined {
  const label = nameKey(settingDeclarations[key].label);
  const row = rows.find(({ cells }) => nameKey(cellText(cells['setting'])) === label);
  if (row === undefined || isBlankCell(row.cells['value'])) return undefined;
  const isWrong = findings.some(
    ({ code, place }) => code === 'setting-invalid' && place?.table === 'settings' && place.row === row.row,
  );
  return isWrong ? undefined : row;
}

/** The setting that the period leans on and that cannot be read, if any: without it nothing can be moved. */
export function unreadPeriod(
  rows: readonly RawRow[],
  findings: readonly Finding[],
): 'year' | 'month' | undefined {
  return (['year', 'month'] as const).find((key) => readRow(rows, findings, key) === undefined);
}

/**
 * Brings year, month and – where the old one does not fit the month – report type forward. A setting without a value
 * that can be read has a finding of its own and is not filled in here.
 */
export function rollSettings(
  rows: readonly RawRow[],
  findings: readonly Finding[],
  settings: Settings,
  step: RollStep,
): SettingsRoll {
  const { from, to } = step;
  const changes: CellChange[] = [];
  const obstacles: Obstacle[] = [];
  const sentences = [rollTexts.periodChanges({ from: periodLabel(from), to: periodLabel(to) })];
  for (const [key, rule] of Object.entries(settingRules) as [SettingKey, SettingRule][]) {
    const row = readRow(rows, findings, key);
    const value = newSetting(rule, settings, step);
    if (row === undefined || value === undefined) continue;
    const place = { table: 'settings', row: row.row, column: 'value' } as const;
    if (row.cells['value']?.formula !== undefined) {
      const message = rollTexts.settingIsFormula({ label: settingDeclarations[key].label });
      obstacles.push({ place, message });
    }
    changes.push({ row: row.row, column: 'value', value });
    if (rule === 'report-type') {
      const month = monthName(to.month);
      sentences.push(rollTexts.reportTypeChanges({ from: settings.reportType, to: String(value), month }));
    }
  }
  return { changes, sentences, obstacles };
}

/** The new value of a setting; undefined when it stays. */
function newSetting(rule: SettingRule, settings: Settings, { to }: RollStep): CellValue | undefined {
  switch (rule) {
    case 'keep':
      return undefined;
    case 'year':
      return to.year === settings.year ? undefined : to.year;
    case 'month':
      return to.month === settings.month ? undefined : to.month;
    case 'report-type': {
      const type = typeForMonth(settings.reportType, to.month);
      return type === settings.reportType ? undefined : type;
    }
  }
}
