import { approvedRows } from '../../report/changes/approvedRows';
import type { Changes } from '../../report/changes/changes';
import { compareReports } from '../../report/changes/compareReports';
import type { RawReport } from '../../report/entries/rawRow';
import type { WorkbookSnapshot } from '../snapshot';
import { readApproved } from './readApproved';

/** How a workbook's report differs from the version of it that was approved last. */
export type Comparison =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly message: string }
  | {
      readonly kind: 'compared';
      /** When and as what the version was marked, as the sheet says it. */
      readonly time: string;
      readonly period: string;
      readonly changes: Changes;
      readonly checksum: ApprovedChecksum;
    };

/** What tells a formula whether the table is the one that was compared: the places of its rows, and its numbers. */
interface ApprovedChecksum {
  /** The sum of each row's Nr times its place in the table. */
  readonly places: number;
  readonly sum: number;
  /** How far the sum may differ by the order in which programs add. */
  readonly tolerance: number;
}

/** Asked for by survey, update and approval of one reading. */
const known = new WeakMap<WorkbookSnapshot, Comparison>();

/** Compares the entries of a workbook with the version that it keeps. @param raw the snapshot's own entries */
export function comparisonOf(snapshot: WorkbookSnapshot, raw: RawReport): Comparison {
  const held = known.get(snapshot);
  if (held !== undefined) return held;
  const compared = compare(snapshot, raw);
  known.set(snapshot, compared);
  return compared;
}

function compare({ approved }: WorkbookSnapshot, raw: RawReport): Comparison {
  const read = readApproved(approved);
  if (read.kind !== 'marked') return read;
  const { time, period, values } = read;
  const numbers = values.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const sizes = numbers.reduce((sum, number) => sum + Math.abs(number), 0);
  return {
    kind: 'compared',
    time,
    period,
    changes: compareReports(approvedRows(values), raw),
    checksum: {
      places: values.reduce((sum, { row }, index) => sum + row * (index + 1), 0),
      sum: numbers.reduce((sum, number) => sum + number, 0),
      tolerance: Math.max(1e-6, sizes * 1e-12),
    },
  };
}
