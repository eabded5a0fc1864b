import { addUp } from '../arithmetic/decimal';
import { convertAmount, powersBetween } from '../arithmetic/units';
import { amountText, rowFinding } from '../checks/check';
import type { IndicatorRow, Report } from '../report';
import { isUsed } from '../rules/usedColumns';
import type { ColumnKey } from '../schema';
import { identityTexts } from '../texts/identityTexts';
import { numberIn } from '../values/reading';
import { compareSides } from './compareSides';
import type { Identity, Instance, Side } from './identity';
import { resultName, type ResultName } from './resultName';
import { entrySide, halfStep, sumSide, sumSlack, type SumSide } from './sides';

/** Sums that an indicator of a result can be, the likeliest first. */
function candidateColumns({ kind, isOfYear }: ResultName): readonly string[] {
  const deviations = isOfYear ? ['deviationYear', 'deviationPeriod'] : ['deviationPeriod', 'deviationYear'];
  if (kind === 'deviation') return deviations;
  return [
    ...(isOfYear ? ['forecastYear', 'outcomePeriod'] : ['outcomePeriod', 'forecastYear']),
    ...deviations,
  ];
}

const isDeviation = (column: string) => column.startsWith('deviation');

/** An indicator with what its name says that it is. */
interface ResultRow {
  readonly report: Report;
  readonly row: IndicatorRow;
  readonly name: ResultName;
  readonly sums: (columns: readonly string[]) => readonly SumSide[];
}

/** A figure of the indicator in the entry unit beside the sum that it should be. */
function pairOf(
  { report, row, name }: ResultRow,
  column: ColumnKey<'indicators'>,
  figure: number,
  sum: SumSide,
): Pick<Instance, 'relation' | 'left' | 'right' | 'bound'> {
  const { entryUnit } = report.settings;
  const amount = convertAmount(figure, name.unit, entryUnit);
  const slack = convertAmount(halfStep(figure), name.unit, entryUnit);
  return {
    relation: 'equal',
    left: entrySide('indicators', row, column, amount, powersBetween(name.unit, entryUnit)),
    right: sum,
    bound: addUp([sumSlack(sum.sum), slack]),
  };
}

/** The sums of Driftsammandrag that have figures, a surplus as plus; each is added up once for all indicators. */
function sumsOf(report: Report): ResultRow['sums'] {
  const added = new Map<string, SumSide | undefined>();
  const sumOf = (column: string) => {
    if (!added.has(column)) {
      added.set(column, sumSide(report, 'operatingSummary', column, !isDeviation(column)));
    }
    return added.get(column) ?? [];
  };
  return (columns) =>
    columns
      .filter((column) => isUsed('operatingSummary', column, report.settings))
      .flatMap(sumOf)
      .filter(({ sum }) => sum.figures + sum.unknownRows.length > 0);
}

/** What is said of a pair that does not fit. @param others sums that it is not either */
function sayOf(
  { report, row }: ResultRow,
  column: ColumnKey<'indicators'>,
  { left, right, bound }: Pick<Instance, 'left' | 'right' | 'bound'>,
  others: readonly Side[],
): Instance['say'] {
  return (verdict, difference) => {
    const facts = {
      leftName: left.name,
      left: amountText(report, left.value ?? 0),
      rightName: right.name,
      right: amountText(report, right.value ?? 0),
      difference: amountText(report, difference),
      bound: amountText(report, bound),
    };
    if (verdict === 'rounding-difference') {
      const message = identityTexts.resultRounding(facts);
      return rowFinding('indicators', row, column, { code: verdict, severity: 'information', message });
    }
    // A footnote may say that the indicator is another result.
    if (verdict !== 'differs' || row.footnote !== '') return undefined;
    if (column === 'target') {
      const message = identityTexts.targetDiffers(facts);
      return rowFinding('indicators', row, column, {
        code: 'identity-differs',
        severity: 'information',
        message,
      });
    }
    const named = others.flatMap(({ name, value }) =>
      value === undefined ? [] : [{ name, amount: amountText(report, value) }],
    );
    const message = identityTexts.resultDiffers({ ...facts, others: named });
    return rowFinding('indicators', row, column, { code: 'identity-differs', severity: 'warning', message });
  };
}

const closeness = ['equal', 'rounding-difference', 'not-compared', 'differs'] as const;

/** The outcome beside the sum that it is nearest to being; the likeliest where it is none of them. */
function outcomeInstance(result: ResultRow): (Instance & { readonly column: string }) | undefined {
  const outcome = numberIn(result.row.outcome);
  const found = result.sums(candidateColumns(result.name));
  if (outcome === undefined) return undefined;
  const pairs = found.map((sum) => ({ sum, ...pairOf(result, 'outcome', outcome, sum) }));
  const [nearest] = pairs.toSorted(
    (a, b) => closeness.indexOf(compareSides(a).verdict) - closeness.indexOf(compareSides(b).verdict),
  );
  if (nearest === undefined) return undefined;
  const others = found.filter((sum) => sum !== nearest.sum);
  const column = nearest.sum.figure.kind === 'sum' ? nearest.sum.figure.column : '';
  return { ...nearest, column, say: sayOf(result, 'outcome', nearest, others) };
}

/** The other figures of an indicator of the net itself: the year before, and a target that is a plain amount. */
function otherInstances(result: ResultRow): readonly Instance[] {
  const { row } = result;
  const target =
    row.target.kind === 'target' && row.target.target.kind === 'plain' ? row.target.target.limit : undefined;
  const pairs = [
    ['yearBefore', numberIn(row.yearBefore), 'accountsPreviousYear'],
    ['target', target, 'budgetYear'],
  ] as const;
  return pairs.flatMap(([column, figure, summed]) => {
    const [sum] = result.sums([summed]);
    if (figure === undefined || sum === undefined) return [];
    const pair = pairOf(result, column, figure, sum);
    return [{ ...pair, say: sayOf(result, column, pair, []) }];
  });
}

function instancesOf(result: ResultRow): readonly Instance[] {
  const outcome = outcomeInstance(result);
  const isNet = result.name.kind === 'result' && !(outcome !== undefined && isDeviation(outcome.column));
  return [...(outcome === undefined ? [] : [outcome]), ...(isNet ? otherInstances(result) : [])];
}

/**
 * The indicator for the result is the sum of Driftsammandrag: its outcome the period's or the forecast's net, or their
 * deviation from the budget, since municipalities call both a result; its year before the accounts of the year before;
 * its target the budget. Rounding reaches as far as half a step of every figure in the sum and of the
 * indicator, each in its own unit.
 */
export const resultIndicator: Identity = {
  key: 'result-indicator',
  title: 'Indikatorn för resultatet är Driftsammandragets summa',
  instances: (report) => {
    if (report.rows.operatingSummary.length === 0) return [];
    const sums = sumsOf(report);
    return report.rows.indicators.flatMap((row) => {
      const name = resultName(row, report.settings);
      return name === undefined ? [] : instancesOf({ report, row, name, sums });
    });
  },
};
