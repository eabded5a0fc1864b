import type { Report } from '../report';
import type { Claim } from './claim';
import type { Cue } from './lexicon';
import { isNearlyIt, isOfOtherThanNet, isYearlyChange, yearlyChanges } from './netClaims';
import type { NamedRow } from './reportRows';
import { isAmountTable, rowValues, type RowValue } from './rowValues';
import { agrees, unitMatch } from './agreement';

/**
 * The values of a row that a claim can mean, the likeliest first; none where its words leave that open. A claim that agrees with
 * none of them, and with nothing else that stands near, contradicts the first.
 */
export function expectedValues(row: NamedRow, claim: Claim, report: Report): readonly RowValue[] {
  const values = rowValues(row, report);
  const columns = isAmountTable(row.table) ? amountColumns(row, claim) : measureColumns(row, claim, report);
  const isTold = (value: RowValue) =>
    !isNetTable(row.table) || isNearlyIt(claim, value, report.settings.entryUnit);
  if (claim.role === 'change') {
    return values.filter(
      (value) =>
        value.role === 'change' &&
        columns.some((column) => column === `${value.column}-${value.against ?? ''}`) &&
        unitMatch(claim.mention, value) === 'same' &&
        isTold(value),
    );
  }
  const role = claim.role === 'target' ? 'target' : 'level';
  return columns.flatMap((column) =>
    values.filter((value) => {
      const isPossible = value.column === column && (value.role === role || column === 'target');
      return isPossible && unitMatch(claim.mention, value) === 'same' && isTold(value);
    }),
  );
}

const isNetTable = (table: NamedRow['table']) => table === 'operatingSummary' || table === 'costsAndIncome';

/** Measures: the period's outcome, unless the words say another time, a target or a change. */
function measureColumns(row: NamedRow, { role, tense, cues }: Claim, report: Report): readonly string[] {
  const isIndicator = row.table === 'indicators';
  const outcome = isIndicator ? 'outcome' : 'outcomePeriod';
  const before = isIndicator ? 'yearBefore' : 'outcomePreviousYear';
  const isAboutPlans = cues.has('forecast') || cues.has('budget') || cues.has('accounts');
  switch (role) {
    case 'target':
      return isAboutPlans || (tense !== 'none' && tense !== 'current') ? [] : ['target'];
    case 'change': {
      if (cues.has('target') || cues.has('budget') || cues.has('forecast')) return [];
      return tense === 'none' || tense === 'current' || tense === 'previous' ? [`${outcome}-${before}`] : [];
    }
    case 'level':
      break;
    case 'comparison':
      if (tense !== 'previous' && tense !== 'older') return [];
      break;
    default:
      return [];
  }
  if (cues.has('target') || cues.has('deviation') || cues.has('remaining')) return [];
  if (tense === 'older') return isIndicator ? ['twoYearsBefore'] : [];
  if (tense === 'previous') return isAboutPlans || comparesOther(row, report) ? [] : [before];
  if (tense === 'unclear') return [];
  if (cues.has('forecast') || cues.has('year')) return row.table === 'volumes' ? ['forecastYear'] : [];
  return isAboutPlans ? [] : [outcome];
}

/** Whether a volume's comparison is with another period than the year before. */
function comparesOther({ table, row }: NamedRow, { rows }: Report): boolean {
  return (
    table === 'volumes' && row !== 'sum' && rows.volumes.find((each) => each.row === row)?.comparison !== ''
  );
}

/** Amounts: only the words can say which of a row's many columns is meant. */
function amountColumns(row: NamedRow, claim: Claim): readonly string[] {
  const { role, tense, cues } = claim;
  if (role === 'change') return isYearlyChange(row, claim) ? yearlyChanges : [];
  if (cues.has('gap') && role === 'level' && tense !== 'unclear' && !cues.has('target'))
    return gapColumns(row, tense, cues);
  if (role !== 'level' || tense === 'unclear' || cues.has('target') || cues.has('change')) return [];
  const isInvestment = row.table === 'investments';
  if (tense === 'previous' || tense === 'older' || cues.has('accounts')) {
    const isOld = tense !== 'older' && !isInvestment && !cues.has('budget') && !cues.has('forecast');
    return isOld ? ['accountsPreviousYear', 'outcomePreviousYear'] : [];
  }
  if (cues.has('remaining')) return [];
  const isBudget = cues.has('budget');
  const isForecast = cues.has('forecast') || (cues.has('year') && !isBudget && !cues.has('outcome'));
  if (isForecast && isBudget) return [];
  if (cues.has('deviation')) {
    if (isBudget || isInvestment) return [];
    if (isForecast) return ['deviationYear', 'forecastYear'];
    return cues.has('outcome') ? ['outcomePeriod', 'deviationPeriod'] : [];
  }
  if (isBudget) return isInvestment ? ['frame'] : ['budgetYear', 'budgetPeriod'];
  if (isForecast) return isInvestment ? ['forecastNet', 'forecastExpenditure'] : ['forecastYear'];
  if (cues.has('outcome')) return isInvestment ? ['outcomeExpenditure'] : ['outcomePeriod'];
  return cues.has('net') && !isInvestment && !isOfOtherThanNet(claim.clause)
    ? ['outcomePeriod', 'forecastYear']
    : [];
}

/** Deviations from the budget, which only a word for when they are can tell apart. */
function gapColumns({ table }: NamedRow, tense: Claim['tense'], cues: Claim['cues']): readonly string[] {
  if (table === 'investments' || tense === 'previous' || tense === 'older' || cues.has('remaining'))
    return [];
  if (cues.has('forecast') || cues.has('year')) return cues.has('outcome') ? [] : ['deviationYear'];
  return tense === 'current' || cues.has('outcome') ? ['deviationPeriod'] : [];
}

/**
 * Whether a claim agrees with any of a row's values, whatever column its words say. A change is compared with changes only, and a
 * level with changes and shares only where it is what something is compared with: among so many differences, one agrees with
 * anything.
 */
export function agreesWithRow(row: NamedRow, { mention, role, cues }: Claim, report: Report): boolean {
  const isPossible = (value: RowValue): boolean => {
    if (role === 'change') return value.role === 'change' && isUsualChange(value, cues);
    return (
      (role !== 'level' && role !== 'target') ||
      value.role === 'level' ||
      value.role === 'target' ||
      cues.has('remaining')
    );
  };
  return rowValues(row, report).some(
    (value) => isPossible(value) && agrees(mention, value, report.settings.entryUnit),
  );
}

/** A change since an earlier year, or against what the words name. */
export function isUsualChange({ row, column, against = '' }: RowValue, cues: ReadonlySet<Cue>): boolean {
  if (against === 'target') return cues.has('target');
  if (against.startsWith('budget')) return cues.has('budget');
  if (against === 'decidedTotal') return true;
  // A forecast has changed since the last one, too, which no cell holds.
  if (isAmountTable(row.table)) return cues.has('previous') || cues.has('accounts');
  return (
    !(column + against).startsWith('forecast') || cues.has('forecast') || cues.has('year') || cues.has('net')
  );
}
