import { addUp } from '../arithmetic/decimal';
import type { Report } from '../report';
import { isUsed } from '../rules/usedColumns';
import { headerOf } from '../schema';
import { netAmounts } from '../schema/economy';
import { checkTexts } from '../texts/checkTexts';
import { tableTitle } from '../texts/tableTitle';
import { numberIn } from '../values/reading';
import type { Identity, Instance } from './identity';
import { namesOfRows } from './namesOfRows';
import { sayOfSums } from './sayOfSums';
import { sumSide, sumSlack } from './sides';

type AmountColumn = (typeof netAmounts)[number];

/** Rows without a kind are said when they are read; here they are neither costs nor income. */
function kindsIn(report: Report, column: AmountColumn) {
  const rows = report.rows.costsAndIncome.filter(({ kind }) => kind !== undefined);
  const missing = (['kostnader', 'intäkter'] as const).filter(
    (kind) => !rows.some((row) => row.kind === kind && numberIn(row[column]) !== undefined),
  );
  const isReported = rows.some(({ [column]: { kind } }) => kind !== 'blank' && kind !== 'not-applicable');
  return { missing, isReported };
}

function instanceOf(report: Report, column: AmountColumn): readonly Instance[] {
  const { missing, isReported } = kindsIn(report, column);
  if (!isReported || report.rows.operatingSummary.length === 0) return [];
  const operations = sumSide(report, 'operatingSummary', column);
  const net = sumSide(report, 'costsAndIncome', column);
  if (operations === undefined || net === undefined) return [];
  const at = `${tableTitle('costsAndIncome')}, ${headerOf('costsAndIncome', column)}`;
  const unknown = [
    ...missing.map((kind) => `raden ${kind}`),
    ...namesOfRows(report, 'operatingSummary', operations.sum.unknownRows),
  ];
  const compared = {
    left: operations,
    // A row of neither kind is no part of the net; it is said when it is read.
    right: { ...net, value: unknown.length > 0 ? undefined : net.sum.total },
    // Every figure is at most half of its own step from its true value.
    bound: addUp([sumSlack(operations.sum), sumSlack(net.sum)]),
  };
  const say = sayOfSums(report, compared, {
    at,
    code: 'net-differs',
    differs: checkTexts.netDiffers,
    rounding: checkTexts.netRounding,
    notCompared: () => checkTexts.netNotCompared({ at, rows: unknown }),
    find: (code, severity, message) => ({
      code,
      severity,
      place: { table: 'costsAndIncome', column },
      message,
    }),
  });
  return [{ relation: 'equal', ...compared, say }];
}

/**
 * Income − costs is the operating net, in every amount column where they are reported. Each of the n + 2
 * figures (n operations, costs, income) is at most half a step from its true value, so a difference
 * within (n + 2) · ½ of the step is rounding.
 */
export const operatingNet: Identity = {
  key: 'operating-net',
  title: 'Driftsammandragets summa är intäkter minus kostnader',
  instances: (report) =>
    report.rows.costsAndIncome.length === 0
      ? []
      : netAmounts
          .filter((column) => isUsed('costsAndIncome', column, report.settings))
          .flatMap((column) => instanceOf(report, column)),
};
