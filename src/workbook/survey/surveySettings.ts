import { settingCells } from '../../report/entries/readSettings';
import type { RawReport } from '../../report/entries/rawRow';
import { stepsOf } from '../../report/rules/statusCounts';
import type { StatusStep } from '../../report/report';
import { meanings, settingDeclarations, type SettingKey } from '../../report/schema/settings';
import { entryCell } from '../edits/entryCell';
import type { WorkbookSnapshot } from '../snapshot';
import type { SettingSurvey, StepSurvey } from './survey';

/** Every setting in the order of the sheet, with the value that its cell holds. */
export function surveySettings(snapshot: WorkbookSnapshot, raw: RawReport): readonly SettingSurvey[] {
  const cells = settingCells(raw.settings);
  return (Object.keys(settingDeclarations) as SettingKey[]).map((key) => {
    const declaration = settingDeclarations[key];
    const found = cells.get(key);
    const cell = found === undefined ? undefined : entryCell(snapshot, 'settings', found.row, 'value');
    return { key, declaration, value: found?.value ?? '', ...(cell === undefined ? {} : { cell }) };
  });
}

/** The steps of a scale in the order of Statusskalor. */
export function surveyScale(steps: readonly StatusStep[], scale: string): readonly StepSurvey[] {
  return stepsOf(steps, scale).map(({ text, symbol, meaning, color }) => ({
    text,
    symbol,
    ...(meaning === undefined ? {} : { meaning: meanings[meaning] }),
    ...(color === undefined ? {} : { color }),
  }));
}
