import type { Period } from '../../report/narrative/period';
import { rollPreview, type RollPreview } from '../../report/roll/rollPreview';
import { rollReport, type RollOptions } from '../../report/roll/rollReport';
import type { Obstacle } from '../../report/roll/rollSettings';
import type { TableRoll } from '../../report/roll/rollTable';
import { schemas } from '../../report/schema';
import type { Column, ColumnKind } from '../../report/schema/column';
import { rollTexts } from '../../report/texts/rollTexts';
import { approvedTable } from '../approved/approvedTable';
import { rollApproved } from '../approved/rollApproved';
import { cellAddress } from '../area';
import type { WriteOperation } from '../operations';
import { readEntries } from '../reading/readEntries';
import { findColumns } from '../reading/tableColumns';
import { timeNoted } from '../update/updatePlan';
import type { WorkbookSnapshot } from '../snapshot';
import { rollCells } from './rollCells';

/** What rolling a workbook forward would write, and the same in words; or Swedish: why it cannot be done. */
export type RollPlan =
  | {
      readonly ok: true;
      readonly operations: readonly WriteOperation[];
      readonly preview: RollPreview;
      /** By table name: lets the heights of rows follow their texts, where they have become longer or shorter. */
      readonly fits: readonly { readonly table: string; readonly operation: WriteOperation }[];
      /** Names of the entry tables that are written. */
      readonly tables: readonly string[];
    }
  | { readonly ok: false; readonly refusal: string };

/** Plans rolling the entry sheets forward from what the workbook holds. Pure: nothing is read or written here. */
export function rollPlan(snapshot: WorkbookSnapshot, to: Period, options: RollOptions): RollPlan {
  const { raw, report, findings, missing } = readEntries(snapshot);
  if (missing.length > 0) {
    const parts = [...new Set(missing.map(({ name }) => name ?? ''))];
    return refused(rollTexts.missing({ parts, advice: missing[0]?.message ?? '' }));
  }
  const rolled = rollReport(raw, report, findings, to, options);
  if (!rolled.ok) {
    if ('message' in rolled) return refused(rolled.message);
    const obstacles = rolled.obstacles.map((obstacle) => inCell(obstacle, snapshot));
    return refused(rollTexts.obstacles({ to: rolled.to, obstacles }));
  }
  const { tables } = rolled.roll;
  const preview = rollPreview(rolled.roll);
  const approved = rollApproved(snapshot);
  // Inställningar last: once it says the new period, everything else has been moved.
  const ordered = [
    ...tables.filter(({ table }) => table !== 'settings'),
    ...tables.filter(({ table }) => table === 'settings'),
  ];
  return {
    ok: true,
    // The report of the new period has not been updated yet.
    operations: [
      ...ordered.flatMap((roll) => tableOperations(roll, snapshot)),
      ...approved.operations,
      ...timeNoted(snapshot, ''),
    ],
    fits: tables.flatMap((roll) => fittedRows(roll, snapshot)),
    preview: { ...preview, parts: [...preview.parts, ...approved.parts] },
    tables: [
      ...tables
        .filter(({ changes, removed }) => changes.length + removed.length > 0)
        .map(({ table }) => schemas[table].table),
      ...(approved.operations.length === 0 ? [] : [approvedTable.table]),
    ],
  };
}

const refused = (refusal: string): RollPlan => ({ ok: false, refusal });

function tableOperations(roll: TableRoll, { tables }: WorkbookSnapshot): readonly WriteOperation[] {
  const held = tables[roll.table];
  // A table that the report does without.
  if (held === undefined) return [];
  const removed = roll.removed.map((row) => row - 1);
  return [
    ...rollCells(roll, held),
    ...(removed.length === 0
      ? []
      : [
          {
            kind: 'delete-rows' as const,
            sheet: held.sheet,
            table: schemas[roll.table].table,
            rows: removed,
          },
        ]),
  ];
}

/** Kinds of columns whose texts wrap. */
const wrapping: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'longText']);

function fittedRows(
  { table, changes, removed }: TableRoll,
  { tables }: WorkbookSnapshot,
): readonly { readonly table: string; readonly operation: WriteOperation }[] {
  const held = tables[table];
  const columns: Readonly<Record<string, Column>> = schemas[table].columns;
  const isRewritten = changes.some(({ column }) => wrapping.has(columns[column]?.kind ?? 'name'));
  if (held === undefined || table === 'settings' || (!isRewritten && removed.length === 0)) return [];
  const area = { ...held.area, top: held.area.top + 1 };
  return [{ table: schemas[table].table, operation: { kind: 'fit-rows', sheet: held.sheet, area } }];
}

/** What stands in the way, with its cell. */
function inCell({ place, message }: Obstacle, { tables }: WorkbookSnapshot): string {
  const table = tables[place.table];
  if (table === undefined) return message;
  const position = findColumns(place.table, table).positions.get(place.column) ?? 0;
  const cell = cellAddress(table.area.top + place.row, table.area.left + position);
  return `${table.sheet}!${cell}: ${message}`;
}
