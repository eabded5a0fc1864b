import type { ApprovedValue } from '../../report/changes/approvedValues';
import { approvalTexts } from '../../report/texts/approvalTexts';
import type { ApprovedSnapshot, CellValue } from '../snapshot';
import { approvedColumnKeys, approvedTable, type ApprovedColumnKey } from './approvedTable';

/** What a workbook keeps of the version that was approved last. */
export type ApprovedRead =
  /** Nothing has been marked, or a roll has emptied it. */
  | { readonly kind: 'none' }
  /** Swedish: what is wrong with the table, and what to do. */
  | { readonly kind: 'unreadable'; readonly message: string }
  | {
      readonly kind: 'marked';
      /** As the sheet says it: `29 november 2026 kl. 14.05`. */
      readonly time: string;
      /** As the sheet says it: `jan–aug 2021`. */
      readonly period: string;
      readonly values: readonly ApprovedValue[];
    };

/** Where each column of the table stands, from 0; one that is missing is named. */
export type ApprovedPositions =
  | { readonly ok: true; readonly positions: Readonly<Record<ApprovedColumnKey, number>> }
  | { readonly ok: false; readonly missing: string };

/** Finds the columns of GodkändVersion by their headers, in whatever order they stand. */
export function approvedPositions({ values }: ApprovedSnapshot): ApprovedPositions {
  const headers = (values[0] ?? []).map((header) => String(header).trim().toLocaleLowerCase('sv-SE'));
  const found = approvedColumnKeys.map((key) => {
    const { header } = approvedTable.columns[key];
    return { key, header, position: headers.indexOf(header.toLocaleLowerCase('sv-SE')) };
  });
  const lost = found.find(({ position }) => position < 0);
  if (lost !== undefined) return { ok: false, missing: lost.header };
  return {
    ok: true,
    positions: Object.fromEntries(found.map(({ key, position }) => [key, position])) as Readonly<
      Record<ApprovedColumnKey, number>
    >,
  };
}

/** Reads the version that was approved last. @param snapshot undefined where the workbook has no such table */
export function readApproved(snapshot: ApprovedSnapshot | undefined): ApprovedRead {
  if (snapshot === undefined) return { kind: 'none' };
  const unreadable = (message: string): ApprovedRead => ({ kind: 'unreadable', message });
  const { time, period } = snapshot;
  if (time === undefined || period === undefined) return unreadable(approvalTexts.stampLost);
  if (time.text.trim() === '') return { kind: 'none' };
  if (time.text === approvalTexts.unfinished) return unreadable(approvalTexts.brokeOff);
  const found = approvedPositions(snapshot);
  if (!found.ok) return unreadable(approvalTexts.columnMissing(found.missing));
  const { positions } = found;
  const text = (row: readonly CellValue[], key: ApprovedColumnKey) => String(row[positions[key]] ?? '');
  const values = snapshot.values.slice(1).map((row): ApprovedValue => ({
    table: text(row, 'table'),
    row: Number(row[positions.row]),
    name: text(row, 'name'),
    rowType: text(row, 'rowType'),
    column: text(row, 'column'),
    value: row[positions.value] ?? '',
  }));
  return { kind: 'marked', time: time.text, period: period.text, values };
}
