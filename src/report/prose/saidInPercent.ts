import type { Report } from '../report';
import { agrees } from './agreement';
import type { Case, Judgement, Subjects } from './case';
import { isOpposite } from './direction';
import { saysOnlyChange } from './netClaims';
import { rowValues, type RowValue } from './rowValues';

/**
 * Tells per cent that are said of a share's change in points: "ökade med 8 %" of 52 that became 60. It is told where nothing else
 * that stands near is so many per cent.
 *
 * @param loose the change, in per cent as it is said
 * @example saidInPercent(given, loose, found, report) // { verdict: 'contradicts', isPoints: true, values: [inPoints] }
 */
export function saidInPercent(
  { claim }: Case,
  loose: RowValue,
  { own, nearby, earlier }: Subjects,
  report: Report,
): Judgement | undefined {
  const { mention, direction } = claim;
  const { settings } = report;
  if (mention.hedge !== undefined) return undefined;
  const { pieces } = claim.clause;
  if (!saysOnlyChange(pieces.slice(0, pieces.indexOf(mention)), loose.row)) return undefined;
  const isInPercent = [...own.rows, ...nearby, ...earlier].some((row) =>
    rowValues(row, report).some(
      (value) => value.isLoose !== true && agrees(mention, value, settings.entryUnit),
    ),
  );
  if (isInPercent) return undefined;
  const isWrongWay = isOpposite(mention, direction, loose, settings);
  const values = [inPoints(loose, report)];
  return { verdict: 'contradicts', values, ...(isWrongWay ? { isOpposite: true } : { isPoints: true }) };
}

/** A share's change as it should be written; any other value as it is. @example inPoints(loose, report).unit.kind // 'points' */
export function inPoints(value: RowValue, report: Report): RowValue {
  if (value.isLoose !== true) return value;
  const isSame = ({ unit, column, against }: RowValue) =>
    unit.kind === 'points' && column === value.column && against === value.against;
  return rowValues(value.row, report).find(isSame) ?? value;
}
