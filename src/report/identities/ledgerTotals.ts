import { roundingBound } from '../arithmetic/rounding';
import { rowFinding } from '../checks/check';
import type { ControlTotal, Report } from '../report';
import { summedColumnNamed } from '../rules/summedColumnNamed';
import { isUsed } from '../rules/usedColumns';
import { checkTexts } from '../texts/checkTexts';
import { oneLine } from '../values/plainText';
import { numberIn } from '../values/reading';
import type { Identity, Instance } from './identity';
import { namesOfRows } from './namesOfRows';
import { sayOfSums } from './sayOfSums';
import { entrySide, sumSide } from './sides';

function instanceOf(report: Report, control: ControlTotal): readonly Instance[] {
  const named = summedColumnNamed(control.table, control.column);
  if (named === undefined || report.absent.has(named.table)) return [];
  const { table, column } = named;
  if (!isUsed(table, column, report.settings)) return [];
  const left = sumSide(report, table, column);
  const total = numberIn(control.total);
  if (left === undefined || total === undefined) return [];
  const { unknownRows, figures, granularity } = left.sum;
  const source = oneLine(control.source);
  const at = `${control.table}, ${control.column}`;
  const compared = {
    left,
    right: entrySide('controlTotals', control, 'total', total),
    bound: roundingBound(figures, granularity),
  };
  const say = sayOfSums(report, compared, {
    at,
    code: 'sum-differs',
    differs: (facts) => checkTexts.sumDiffers({ ...facts, source }),
    rounding: (facts) => checkTexts.roundingDifference({ ...facts, source }),
    notCompared: () => checkTexts.sumNotCompared({ at, rows: namesOfRows(report, table, unknownRows) }),
    find: (code, severity, message) =>
      rowFinding('controlTotals', control, 'total', { code, severity, message }),
  });
  return [{ relation: 'equal', ...compared, say }];
}

/**
 * The report's sums are the ledger's totals in Kontrollsummor. Table and column are named by their Swedish names;
 * computed columns can be compared too. With n figures in the sum, a difference within (n + 1) · ½ of the step in
 * which they are written is rounding; see `roundingBound`. A computed column counts every figure that its differences
 * are made of. A column that the report does not use is not compared.
 */
export const ledgerTotals: Identity = {
  key: 'ledger-totals',
  title: 'Rapportens summor är huvudbokens',
  instances: (report) => report.rows.controlTotals.flatMap((control) => instanceOf(report, control)),
};
