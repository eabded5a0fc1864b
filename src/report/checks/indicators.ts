import type { Finding } from '../finding';
import type { FindingCode } from '../findingCodes';
import type { IndicatorRow } from '../report';
import { directionOfTarget } from '../rules/trend';
import type { ColumnKey } from '../schema';
import { checkTexts } from '../texts/checkTexts';
import { numberIn } from '../values/reading';
import { rowAt, rowFinding, type Check } from './check';

/** What is wrong with a target beside the indicator's other cells. */
function targetFindings(row: IndicatorRow): readonly Finding[] {
  const { target, direction } = row;
  if (target.kind !== 'target') return [];
  const at = rowAt('indicators', row);
  const said = { at, target: target.text };
  const finding = (
    column: ColumnKey<'indicators'>,
    code: FindingCode,
    severity: Finding['severity'],
    message: string,
  ) => rowFinding('indicators', row, column, { code, severity, message });
  const findings: Finding[] = [];
  if (target.target.kind === 'plain' && direction === undefined) {
    const message = checkTexts.targetWithoutDirection(said);
    findings.push(finding('direction', 'target-without-direction', 'warning', message));
  }
  const pointsTo = directionOfTarget(target);
  if (direction !== undefined && pointsTo !== undefined && direction !== pointsTo) {
    const message = checkTexts.directionContradicts({ ...said, direction });
    findings.push(finding('direction', 'direction-contradicts-target', 'warning', message));
  }
  const comparesWithYearBefore = target.target.kind === 'increase' || target.target.kind === 'decrease';
  if (comparesWithYearBefore && numberIn(row.yearBefore) === undefined) {
    const message = checkTexts.targetNeedsYearBefore(said);
    findings.push(finding('yearBefore', 'target-needs-year-before', 'information', message));
  }
  // IU and - are answers; only an empty cell may have been forgotten.
  if (row.outcome.kind === 'blank') {
    findings.push(finding('outcome', 'outcome-missing', 'information', checkTexts.outcomeMissing(said)));
  }
  return findings;
}

/** Targets that cannot be assessed for want of a direction, an outcome or the year before. */
export const checkTargets: Check = ({ rows }) => rows.indicators.flatMap(targetFindings);
