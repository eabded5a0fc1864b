import type { RawReport, RawRow } from '../entries/rawRow';
import { nameOfRow } from '../entries/nameOfRow';
import type { Finding } from '../finding';
import { periodLabel, type Period } from '../narrative/period';
import type { Report } from '../report';
import { meaningOf } from '../rules/meaning';
import { headerOf, schemas, type TableKey } from '../schema';
import { scaleNames, settingDeclarations, type Meaning } from '../schema/settings';
import { rollTexts } from '../texts/rollTexts';
import { where } from '../texts/where';
import { longestText } from '../values/longestText';
import { rollSettings, unreadPeriod, type Obstacle } from './rollSettings';
import { rollTable, type TableRoll } from './rollTable';
import { rollRules, type TableRule } from './rules';
import { rollStep, type RollStep } from './step';

/** What people choose when they roll a report forward. */
export interface RollOptions {
  /** Activities that are done, replaced or dropped stay. */
  readonly keepFinished: boolean;
}

/** A report as it is rolled forward: what changes in every entry table. Nothing else changes. */
export interface ReportRoll {
  readonly step: RollStep;
  /** Swedish: what changes in Inställningar. */
  readonly settings: readonly string[];
  readonly tables: readonly TableRoll[];
}

export type ReportRolled =
  | { readonly ok: true; readonly roll: ReportRoll }
  /** Swedish: why the report cannot be rolled forward, and what to do. */
  | { readonly ok: false; readonly message: string }
  /** Cells that must be mended first. */
  | { readonly ok: false; readonly obstacles: readonly Obstacle[]; readonly to: string };

/** The apostrophe that marks a text as such counts. */
const longestDraft = longestText - 1;

/**
 * Rolls a report forward to a later period: outcomes move to the comparison columns, what belongs to the period is
 * emptied, finished activities go, texts become drafts. A figure that cannot be read is never moved: it must be mended
 * first, while the report that it belongs to is still there to mend it by.
 *
 * @param raw the rows of every entry table
 * @param report the same rows as read
 * @param findings what was found when they were read
 * @example rollReport(raw, report, findings, { year: 2021, month: 12 }, { keepFinished: false })
 */
export function rollReport(
  raw: RawReport,
  report: Report,
  findings: readonly Finding[],
  to: Period,
  options: RollOptions,
): ReportRolled {
  const unread = unreadPeriod(raw.settings, findings);
  if (unread !== undefined) {
    return { ok: false, message: rollTexts.periodUnknown({ label: settingDeclarations[unread].label }) };
  }
  const { year, month } = report.settings;
  const read = rollStep({ year, month }, to);
  if (!read.ok) return read;
  const { step } = read;
  const settings = rollSettings(raw.settings, findings, report.settings, step);
  const tables = (Object.keys(schemas) as TableKey[]).map((table) => {
    const rolled = rollTable(table, rollRules[table], raw[table], removedRows(table, report, options), step);
    return table === 'settings' ? { ...rolled, changes: settings.changes } : rolled;
  });
  const obstacles = [
    ...settings.obstacles,
    ...tables.flatMap((rolled) => unreadable(rolled, findings, step)),
    ...tables.flatMap((rolled) => tooLong(rolled, raw[rolled.table])),
  ];
  if (obstacles.length > 0) return { ok: false, obstacles, to: periodLabel(to) };
  return { ok: true, roll: { step, settings: settings.sentences, tables } };
}

const finished: ReadonlySet<Meaning | undefined> = new Set<Meaning | undefined>([
  'done',
  'replaced',
  'dropped',
]);

function removedRows(table: TableKey, { rows }: Report, { keepFinished }: RollOptions): ReadonlySet<number> {
  const { removes }: TableRule = rollRules[table];
  if (removes === 'none') return new Set();
  if (removes === 'all') return new Set(rows[table].map(({ row }) => row));
  const gone = rows.activities.filter(({ status }) =>
    finished.has(meaningOf(rows.statusScales, scaleNames.activity, status)),
  );
  return new Set(keepFinished ? [] : gone.map(({ row }) => row));
}

const unreadableCodes: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'amount-unreadable',
  'measure-unreadable',
  'error-value',
]);

/** Figures that would be moved and cannot be read. */
function unreadable(
  { table, removed }: TableRoll,
  findings: readonly Finding[],
  { kind }: RollStep,
): readonly Obstacle[] {
  const sources = new Set(
    Object.values(rollRules[table].columns as TableRule['columns']).flatMap((rule) => {
      const source = rule.kind === 'compare' ? rule.by[kind] : 'keep';
      return source === 'keep' || source === 'empty' ? [] : [source];
    }),
  );
  return findings.flatMap(({ code, place, message }) => {
    const { row, column } = place ?? {};
    if (!unreadableCodes.has(code) || place?.table !== table || row === undefined) return [];
    if (column === undefined || !sources.has(column) || removed.includes(row)) return [];
    return [{ place: { table, row, column }, message }];
  });
}

/** Texts that no cell holds once they are marked as drafts. */
function tooLong({ table, changes }: TableRoll, rows: readonly RawRow[]): readonly Obstacle[] {
  return changes.flatMap(({ row, column, value }) => {
    if (typeof value !== 'string' || value.length <= longestDraft) return [];
    const cells = rows.find((each) => each.row === row)?.cells ?? {};
    const name = nameOfRow(table, cells);
    const at = where({ name, row }, headerOf(table, column));
    const message = rollTexts.draftTooLong({ at, length: value.length, limit: longestDraft });
    return [{ place: { table, row, column }, message }];
  });
}
