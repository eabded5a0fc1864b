import { approvedValues, type ApprovedValue } from '../../report/changes/approvedValues';
import { noPeriod, periodLabel } from '../../report/narrative/period';
import { schemas } from '../../report/schema';
import type { Settings } from '../../report/schema/settings';
import { approvalTexts } from '../../report/texts/approvalTexts';
import { footerText } from '../footer';
import { freeSheetName } from '../freeName';
import type { WriteOperation } from '../operations';
import { readEntries } from '../reading/readEntries';
import type { ApprovedSnapshot, WorkbookSnapshot } from '../snapshot';
import { countFindings } from '../survey/countFindings';
import type { FindingCounts } from '../survey/survey';
import { lastUpdateText } from '../update/lastUpdate';
import { missingStyles, outputOperations } from '../update/updatePlan';
import {
  newApprovedSheet,
  rewrittenApproved,
  type ApprovedStamp,
  type HeldApproved,
} from './approvedOperations';
import { approvedArea, approvedColumnKeys, approvedRows, approvedTable } from './approvedTable';
import { approvedPositions, readApproved } from './readApproved';

/** What approving a version did, or is going to do. */
export interface ApproveSummary {
  /** As the sheet says it: `29 november 2026 kl. 14.05`. */
  readonly time: string;
  /** The period that the version is about, such as `jan–aug 2021`. */
  readonly period: string;
  /** How many values it has. */
  readonly values: number;
  /** When the version that it takes the place of was marked. */
  readonly replaced?: string;
  /** What there was to see over in the report when it was approved. */
  readonly open: FindingCounts;
}

/** What approving would write; or Swedish: why a version cannot be approved. */
export type ApprovePlan =
  | { readonly ok: true; readonly operations: readonly WriteOperation[]; readonly summary: ApproveSummary }
  | { readonly ok: false; readonly refusal: string };

/** More than the largest report that has been tried; every one of them is read at each check and update. */
const mostValues = 400_000;

/**
 * Plans to keep the report as it stands as the approved version. It may have findings: the answer says how many, and whoever
 * approves it decides. The sheet Förändringar, where there is one, is written in the same press and says that nothing differs.
 *
 * @param now the local time, `2026-11-29T14:05`
 */
export function approvePlan(snapshot: WorkbookSnapshot, now: string): ApprovePlan {
  const entries = readEntries(snapshot);
  const { raw, report, findings, missing } = entries;
  const [lost] = missing;
  if (lost !== undefined) return refused(approvalTexts.cannot(lost.message));
  const values = approvedValues(raw);
  const isFilled = values.some((value) => !isGiven(value));
  if (!isFilled) return refused(approvalTexts.empty);
  if (values.length > mostValues) {
    return refused(approvalTexts.tooMany({ count: values.length, limit: mostValues }));
  }
  const stamp: ApprovedStamp = { time: lastUpdateText(now), period: periodOf(report.settings) };
  const record = recordOperations(snapshot, values, stamp, footerText(report.settings));
  if (!record.ok) return record;
  const planned = outputOperations({ ...snapshot, approved: record.kept }, entries, ['changes']);
  if (!planned.ok) return refused(planned.refusal);
  const operations = record.operations(planned.operations);
  const before = readApproved(snapshot.approved);
  return {
    ok: true,
    operations: [...missingStyles(operations, snapshot), ...operations],
    summary: {
      ...stamp,
      values: values.length,
      ...(before.kind === 'marked' ? { replaced: before.time } : {}),
      open: countFindings(findings),
    },
  };
}

/** Tables that every new workbook has filled in from the start. */
const givenTables: readonly string[] = [schemas.settings.table, schemas.statusScales.table];

/** Whether a value stands in every new workbook. */
const isGiven = ({ table, column }: ApprovedValue): boolean =>
  givenTables.includes(table) ||
  (table === schemas.costsAndIncome.table && column === schemas.costsAndIncome.columns.kind.header);

const refused = (refusal: string) => ({ ok: false, refusal }) as const;

/** The period as headings write it; a dash where Inställningar does not say it. */
function periodOf(settings: Settings): string {
  return settings.hasYear && settings.hasMonth ? periodLabel(settings) : noPeriod;
}

type RecordPlan =
  | {
      readonly ok: true;
      /** What is written, with what leads to the record in its right place. */
      readonly operations: (leadingTo: readonly WriteOperation[]) => readonly WriteOperation[];
      /** The record as it is going to stand in the workbook. */
      readonly kept: ApprovedSnapshot;
    }
  | { readonly ok: false; readonly refusal: string };

function recordOperations(
  snapshot: WorkbookSnapshot,
  values: readonly ApprovedValue[],
  stamp: ApprovedStamp,
  footer: string,
): RecordPlan {
  const held = snapshot.approved;
  if (held === undefined) return newRecord(snapshot, values, stamp, footer);
  const { time, period } = held;
  if (time === undefined || period === undefined) {
    return refused(approvalTexts.cannot(approvalTexts.stampLost));
  }
  const found = approvedPositions(held);
  if (!found.ok) return refused(approvalTexts.cannot(approvalTexts.columnMissing(found.missing)));
  if (held.hasTotals) return refused(approvalTexts.hasTotals);
  const bottom = held.area.top + Math.max(1, values.length);
  if (bottom > held.area.bottom && held.used.bottom > held.area.bottom) {
    return refused(approvalTexts.inTheWay(held.sheet));
  }
  const record: HeldApproved = { ...held, time, period };
  return {
    ok: true,
    operations: (leadingTo) => rewrittenApproved(record, found.positions, values, stamp, leadingTo),
    kept: {
      ...keptAs(values, stamp, held.sheet),
      area: { ...held.area, bottom },
    },
  };
}

function newRecord(
  snapshot: WorkbookSnapshot,
  values: readonly ApprovedValue[],
  stamp: ApprovedStamp,
  footer: string,
): RecordPlan {
  const name = approvedTable.table;
  const isTaken = snapshot.definedNames.some(
    (other) => other.toLocaleLowerCase('sv-SE') === name.toLocaleLowerCase('sv-SE'),
  );
  if (isTaken) return refused(approvalTexts.nameTaken(name));
  const sheet = freeSheetName(approvedTable.sheet, snapshot.sheetNames);
  return {
    ok: true,
    operations: (leadingTo) => [...newApprovedSheet(sheet, values, stamp, footer), ...leadingTo],
    kept: keptAs(values, stamp, sheet),
  };
}

/** What will be read of the record once it is written. */
function keptAs(
  values: readonly ApprovedValue[],
  { time, period }: ApprovedStamp,
  sheet: string,
): ApprovedSnapshot {
  const area = approvedArea(Math.max(1, values.length));
  const at = (row: number) => ({ top: row, bottom: row, left: 2, right: 2 });
  return {
    sheet,
    area,
    hasTotals: false,
    used: area,
    values: [
      approvedColumnKeys.map((key) => approvedTable.columns[key].header),
      ...values.map((value) => approvedColumnKeys.map((key) => value[key])),
    ],
    time: { sheet, area: at(approvedRows.time), text: time },
    period: { sheet, area: at(approvedRows.period), text: period },
  };
}
