import { periodLabel, samePeriodLastYear } from '../narrative/period';
import { headerOf, type TableKey } from '../schema';
import { rollTexts } from '../texts/rollTexts';
import { tableTitle } from '../texts/tableTitle';
import type { ReportRoll } from './rollReport';
import type { ColumnTally, TableRoll } from './rollTable';
import { rollRules, type ColumnRule, type TableRule } from './rules';
import { isNewYear, type RollStep } from './step';

/** What a line of the preview is about; what is unknown or must be checked stands last. */
type RollLineKind =
  'changed' | 'removed' | 'moved' | 'emptied' | 'draft' | 'kept' | 'formula' | 'unknown' | 'check';

/** One Swedish sentence on what rolling forward does. */
interface RollLine {
  readonly kind: RollLineKind;
  readonly text: string;
}

/** What rolling forward does to one entry table. */
export interface RollPart {
  /** The table's name as people read it. */
  readonly table: string;
  readonly lines: readonly RollLine[];
}

/** What rolling forward will do, or has done, in words. */
export interface RollPreview {
  /** The period that the workbook is about, and the one that it goes on to. */
  readonly from: string;
  readonly to: string;
  readonly parts: readonly RollPart[];
}

/** Tells a roll in Swedish sentences, table by table; tables without entries are left out. */
export function rollPreview({ step, settings, tables }: ReportRoll): RollPreview {
  const changed: RollPart = {
    table: tableTitle('settings'),
    lines: settings.map((text) => ({ kind: 'changed', text })),
  };
  const parts = tables.flatMap((roll): readonly RollPart[] => {
    const lines = roll.table === 'settings' || roll.table === 'statusScales' ? [] : tableLines(roll, step);
    return lines.length === 0 ? [] : [{ table: tableTitle(roll.table), lines }];
  });
  return { from: periodLabel(step.from), to: periodLabel(step.to), parts: [changed, ...parts] };
}

function tableLines(roll: TableRoll, step: RollStep): readonly RollLine[] {
  const { table, columns, remaining } = roll;
  const rule: TableRule = rollRules[table];
  const ruleOf = ({ column }: ColumnTally): ColumnRule | undefined => rule.columns[column];
  const counted = (of: 'emptied' | 'drafted' | 'formulas', among: readonly ColumnTally[] = columns) =>
    among.flatMap((column) =>
      column[of] === 0 ? [] : [{ header: headerOf(table, column.column), count: column[of] }],
    );
  const unknown = columns.filter((column) => isUnknown(ruleOf(column), step));
  const emptied = counted(
    'emptied',
    columns.filter((column) => !unknown.includes(column)),
  );
  const drafted = counted('drafted');
  const formulas = counted('formulas');
  const kept = columns.filter(({ kept: cells }) => cells > 0).map(({ column }) => headerOf(table, column));
  return [
    ...removedLines(roll),
    ...columns.flatMap((column) => movedLines(table, column, ruleOf(column), step)),
    ...(emptied.length === 0 ? [] : [line('emptied', rollTexts.emptied(emptied))]),
    ...(drafted.length === 0 ? [] : [line('draft', rollTexts.drafted(drafted))]),
    ...(kept.length === 0 ? [] : [line('kept', rollTexts.kept({ headers: kept, count: remaining }))]),
    ...(formulas.length === 0 ? [] : [line('formula', rollTexts.formulasLeft(formulas))]),
    ...(remaining === 0 ? [] : unknown.map((column) => unknownLine(table, column, ruleOf(column), step))),
    ...columns.flatMap((column) => missingLines(table, column, ruleOf(column), step)),
    ...sameYearLines(roll, step),
    ...columns.flatMap((column) => checkLines(table, column, ruleOf(column), step)),
  ];
}

const line = (kind: RollLineKind, text: string): RollLine => ({ kind, text });

function removedLines({ table, removed }: TableRoll): readonly RollLine[] {
  return removed.length === 0 ? [] : [line('removed', removedSentence(table)(removed.length))];
}

function removedSentence(table: TableKey): (count: number) => string {
  if (table === 'exceptions') return rollTexts.exceptionsRemoved;
  return table === 'activities' ? rollTexts.finishedRemoved : rollTexts.eventsRemoved;
}

/** A longer period of the same year may still have to tell what is removed. */
function sameYearLines({ table, removed }: TableRoll, step: RollStep): readonly RollLine[] {
  // An exception is about the figures of one period, whatever year the next is in.
  if (removed.length === 0 || isNewYear(step) || table === 'exceptions') return [];
  const text =
    table === 'activities'
      ? rollTexts.finishedOfSameYear
      : rollTexts.eventsOfSameYear({ from: periodLabel(step.from) });
  return [line('check', text)];
}

function movedLines(
  table: TableKey,
  { column, moved }: ColumnTally,
  rule: ColumnRule | undefined,
  { kind }: RollStep,
): readonly RollLine[] {
  if (rule?.kind !== 'compare' || moved === 0) return [];
  const source = headerOf(table, rule.by[kind]);
  return [line('moved', rollTexts.moved({ header: headerOf(table, column), source, count: moved }))];
}

function missingLines(
  table: TableKey,
  { column, missing }: ColumnTally,
  rule: ColumnRule | undefined,
  { kind }: RollStep,
): readonly RollLine[] {
  if (rule?.kind !== 'compare' || missing === 0) return [];
  const source = headerOf(table, rule.by[kind]);
  return [
    line('unknown', rollTexts.sourceMissing({ header: headerOf(table, column), source, count: missing })),
  ];
}

/** Whether a comparison is not in the workbook, so that its column is left empty. */
function isUnknown(rule: ColumnRule | undefined, { kind }: RollStep): boolean {
  return rule?.kind === 'compare' && rule.by[kind] === 'empty';
}

function unknownLine(
  table: TableKey,
  { column }: ColumnTally,
  rule: ColumnRule | undefined,
  { from, to }: RollStep,
): RollLine {
  const header = headerOf(table, column);
  const isPeriod = rule?.kind === 'compare' && rule.with === 'same-period';
  const text = isPeriod
    ? rollTexts.samePeriodUnknown({ header, period: periodLabel(samePeriodLastYear(to)) })
    : rollTexts.wholeYearUnknown({ header, year: to.year - 1, from: periodLabel(from) });
  return line('unknown', text);
}

function checkLines(
  table: TableKey,
  { column, kept }: ColumnTally,
  rule: ColumnRule | undefined,
  step: RollStep,
): readonly RollLine[] {
  if (rule?.kind !== 'keep' || rule.check === undefined || kept === 0) return [];
  const header = headerOf(table, column);
  if (rule.check === 'always') return [line('check', rollTexts.check(header))];
  return isNewYear(step) ? [line('check', rollTexts.checkForYear({ header, year: step.to.year }))] : [];
}
