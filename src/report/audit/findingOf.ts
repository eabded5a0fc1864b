import type { Severity } from '../finding';
import { auditTexts } from '../texts/auditTexts';
import { cellAddress } from '../values/cellAddress';
import type { AuditFinding } from './auditResult';
import {
  columnName,
  constraintText,
  figureText,
  rowNumber,
  rowText,
  shareText,
  type Origin,
} from './describe';
import { printed, type Constraint } from './constraint';
import type { Evidence } from './evidence';
import type { Suspect } from './suspect';
import { figureOf } from './table';

/** A suspect as it is told: with its address, its figures and the relation in words. */
export function findingOf(evidence: Evidence, suspect: Suspect, origin: Origin): AuditFinding {
  const { table } = evidence;
  const { code, column, row, actual, expected } = suspect;
  const name = table.rows[row]?.name ?? '';
  return {
    code,
    severity: severityOf(evidence, suspect),
    cell: cellAddress(rowNumber(table, row, origin) - 1, column.position + origin.column),
    row: name,
    column: columnName(column, origin),
    actual: figureOf(table, actual),
    ...(expected === undefined ? {} : { expected: figureOf(table, expected) }),
    message: messageOf(evidence, suspect, origin),
  };
}

/** A relation that only names show makes a warning: a person must judge it. */
function severityOf(evidence: Evidence, { code, broken, isCounted }: Suspect): Severity {
  if (code === 'rounding-difference') return 'information';
  // The copy itself is evidence beside the relation.
  if (code === 'copied-column') return 'error';
  if (code === 'duplicate-row') return isCounted === true ? 'error' : 'warning';
  return broken.length > 0 && broken.every((constraint) => isNamedOnly(evidence, constraint))
    ? 'warning'
    : 'error';
}

function isNamedOnly(evidence: Evidence, { kind, index }: Constraint): boolean {
  const relation = kind === 'row' ? evidence.relations[index] : evidence.sums[index];
  const isSupported = kind === 'sum' && evidence.sums.some(({ evidence: each }) => each === 'figures');
  return relation?.evidence === 'names' && !isSupported;
}

function messageOf(evidence: Evidence, suspect: Suspect, origin: Origin): string {
  const { table } = evidence;
  const { code, column, row, otherRow, copyOf } = suspect;
  const facts = {
    at: auditTexts.at({ row: rowText(table, row, origin), column: columnName(column, origin) }),
    actual: figureText(table, column, suspect.actual),
    expected: figureText(table, column, suspect.expected ?? suspect.actual),
    relations: suspect.broken.map((constraint) => constraintText(evidence, constraint, suspect, origin)),
  };
  const other =
    otherRow === undefined
      ? ''
      : auditTexts.row({
          number: rowNumber(table, otherRow, origin),
          name: table.rows[otherRow]?.name ?? '',
        });
  switch (code) {
    case 'copied-column':
      return auditTexts.copiedColumn({
        ...facts,
        copyOf: copyOf === undefined ? '' : columnName(copyOf, origin),
      });
    case 'sum-differs':
      return suspect.broken.every((constraint) => isNamedOnly(evidence, constraint))
        ? auditTexts.sumNamed(facts)
        : auditTexts.sumDiffers(facts);
    case 'difference-differs':
      if (suspect.share !== undefined)
        return auditTexts.shareDiffers({ ...facts, share: shareText(suspect.share, origin) });
      if (suspect.undecided !== undefined)
        return auditTexts.undecided({
          ...facts,
          cells: suspect.undecided.map((each) => ({
            column: columnName(each.column, origin),
            actual: figureText(table, each.column, printed(each.column, row)),
            expected: figureText(table, each.column, each.expected),
          })),
        });
      return auditTexts.differenceDiffers(facts);
    case 'sign-flipped':
      return auditTexts.signFlipped(facts);
    case 'digit-typo':
      return auditTexts.digitTypo(facts);
    case 'errors-cancel':
      return auditTexts.errorsCancel({ ...facts, other });
    case 'duplicate-row':
      return auditTexts.duplicateRow({
        at: rowText(table, row, origin),
        other,
        isCounted: suspect.isCounted === true,
      });
    case 'rounding-difference':
      return auditTexts.roundingDifference(facts);
  }
}
