import type { Finding } from '../finding';
import {
  amountUnits,
  goalLevels,
  reportTypes,
  settingDeclarations,
  signConventions,
  type SettingKey,
  type Settings,
} from '../schema/settings';
import { initialThreshold } from '../rules/initialThreshold';
import { settingsTexts } from '../texts/settingsTexts';
import { nameKey, oneLine } from '../values/plainText';
import { isBlankCell, type RawRow } from './rawRow';
import {
  choiceSetting,
  integerSetting,
  numberSetting,
  periodSetting,
  textSetting,
  type SettingCell,
  type SettingRead,
} from './settingKinds';
import { severityCodeIn } from '../severities/severityLabel';
import { cellText } from './textCells';

/** The settings of a report as read, and what is wrong with them. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** Settings that decide figures: when they are wrong, figures cannot be trusted. */
const deciding: ReadonlySet<SettingKey> = new Set<SettingKey>([
  'year',
  'month',
  'entryUnit',
  'reportUnit',
  'signConvention',
]);

const keys = Object.keys(settingDeclarations) as SettingKey[];
const keyOfLabel = new Map(keys.map((key) => [nameKey(settingDeclarations[key].label), key]));
const conventionWords = Object.keys(signConventions) as (keyof typeof signConventions)[];

function severityOf(key: SettingKey): 'error' | 'warning' {
  return deciding.has(key) ? 'error' : 'warning';
}

/**
 * Reads Inställningar. A setting that is missing, empty or wrong has its initial value and a finding;
 * an empty Kommentarsgräns belopp means that there is no limit.
 *
 * @param rows the table's rows
 */
export function readSettings(rows: readonly RawRow[]): SettingsRead {
  const { cells, unknown } = findSettings(rows);
  const findings: Finding[] = [...unknown, ...missingSettings(cells)];

  /** Reads one setting and keeps what is wrong with it. */
  function value<T>(key: SettingKey, read: (cell: SettingCell | undefined) => SettingRead<T>): T {
    const cell = cells.get(key);
    const result = read(cell);
    if (cell !== undefined && result.problem !== undefined) {
      findings.push({
        code: result.problem.code,
        severity: severityOf(key),
        place: { table: 'settings', row: cell.row, column: 'value' },
        name: settingDeclarations[key].label,
        message: result.problem.message,
      });
    }
    return result.value;
  }

  const { year, month, decimals } = settingDeclarations;
  const { municipality, organisation, thresholdPercent, goalLevel } = settingDeclarations;
  const { reportType, entryUnit, reportUnit, signConvention } = settingDeclarations;
  const convention = value('signConvention', choiceSetting(signConvention, conventionWords));
  const unit = value('entryUnit', choiceSetting(entryUnit, amountUnits));
  const limit = cells.get('thresholdAmount');
  const hasNoLimit = limit !== undefined && isBlankCell(limit);
  const thresholdAmount = { ...settingDeclarations.thresholdAmount, initial: initialThreshold(unit) };
  const whose = value('municipality', textSetting(municipality));
  const ofYear = value('year', periodSetting(year, settingsTexts.withoutYear));
  const ofMonth = value('month', periodSetting(month, settingsTexts.withoutMonth));
  const settings: Settings = {
    municipality: whose,
    // A report without an organisation is the municipality's own.
    organisation: value('organisation', textSetting(organisation, whose !== '')),
    reportType: value('reportType', choiceSetting(reportType, reportTypes)),
    year: ofYear ?? year.initial,
    month: ofMonth ?? month.initial,
    hasYear: ofYear !== undefined,
    hasMonth: ofMonth !== undefined,
    entryUnit: unit,
    reportUnit: value('reportUnit', choiceSetting(reportUnit, amountUnits)),
    signConvention: signConventions[convention],
    thresholdAmount: hasNoLimit ? undefined : value('thresholdAmount', numberSetting(thresholdAmount, unit)),
    thresholdPercent: value('thresholdPercent', numberSetting(thresholdPercent, '%')),
    decimals: value('decimals', integerSetting(decimals)),
    goalLevel: value('goalLevel', choiceSetting(goalLevel, goalLevels)),
  };
  return { settings, findings };
}

/** Where each setting has its row; the first one where a setting stands twice. */
export function settingCells(rows: readonly RawRow[]): ReadonlyMap<SettingKey, SettingCell> {
  return findSettings(rows).cells;
}

interface FoundSettings {
  readonly cells: ReadonlyMap<SettingKey, SettingCell>;
  readonly unknown: readonly Finding[];
}

/** The value cell of every setting; the first row counts when one stands twice (that is a finding of its own). */
function findSettings(rows: readonly RawRow[]): FoundSettings {
  const cells = new Map<SettingKey, SettingCell>();
  const unknown: Finding[] = [];
  for (const { row, cells: rowCells } of rows) {
    const label = oneLine(cellText(rowCells['setting']));
    const key = keyOfLabel.get(nameKey(label));
    if (key !== undefined) {
      if (!cells.has(key)) cells.set(key, { row, value: rowCells['value']?.value ?? '' });
    } else if (label !== '' && severityCodeIn(label) === undefined) {
      const message = settingsTexts.unknown({ label });
      const place = { table: 'settings', row, column: 'setting' } as const;
      unknown.push({ code: 'setting-unknown', severity: 'warning', place, name: label, message });
    }
  }
  return { cells, unknown };
}

/** One finding for all settings that have no row, so that an emptied table is one message. */
function missingSettings(cells: ReadonlyMap<SettingKey, SettingCell>): readonly Finding[] {
  const missing = keys.filter((key) => !cells.has(key));
  if (missing.length === 0) return [];
  const message = settingsTexts.missing({
    labels: missing.map((key) => settingDeclarations[key].label),
    hasNoInitial: missing.filter((key) => key === 'year' || key === 'month').length,
  });
  const severity = missing.some((key) => severityOf(key) === 'error') ? 'error' : 'warning';
  return [{ code: 'setting-missing', severity, place: { table: 'settings' }, message }];
}
