import { settings, sumOf, tables, type ExampleRow } from './example';

const lastDayOfPeriod = '2021-08-31';

/** What a cell of an indicator measures; undefined where there is no number. */
function measured(value: string | number | undefined): number | undefined {
  if (typeof value === 'number') return value;
  const digits = /^(\d+(?:,\d+)?)\*$/.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}

/** Whether the row meets its target; undefined when it lacks an outcome or a target. */
function meetsTarget(row: ExampleRow): boolean | undefined {
  const outcome = measured(row['outcome']);
  const target = row['target'];
  if (outcome === undefined || target === undefined || target === 'IU' || target === '-') return undefined;
  if (typeof target === 'number')
    return row['direction'] === 'Lägre är bättre' ? outcome <= target : outcome >= target;
  if (target === 'Ska öka') return outcome > (measured(row['yearBefore']) ?? Number.NaN);
  const limit = Number(target.slice(1).replace(',', '.'));
  if (target.startsWith('>')) return outcome > limit;
  if (target.startsWith('<')) return outcome < limit;
  throw new Error(`The example has a target that this test does not know: ${target}`);
}

function numberIn(row: ExampleRow, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`${column} is no number in ${JSON.stringify(row)}`);
  return value;
}

const countBy = (rows: readonly ExampleRow[], column: string) =>
  rows.reduce<Record<string, number>>((counts, row) => {
    const value = String(row[column]);
    return { ...counts, [value]: (counts[value] ?? 0) + 1 };
  }, {});

describe('the operating summary of the example', () => {
  it.each([
    ['outcomePeriod', 11235],
    ['budgetPeriod', 1635],
    ['outcomePreviousYear', 8486],
    ['forecastYear', 8245],
    ['budgetYear', 0],
    ['accountsPreviousYear', 6773],
  ])('adds up to the published sum in %s', (column, sum) => {
    expect(sumOf(tables.operatingSummary, column)).toBe(sum);
  });

  it('deviates by 9 600 in the period and 8 245 in the year', () => {
    const rows = tables.operatingSummary;
    expect(sumOf(rows, 'outcomePeriod') - sumOf(rows, 'budgetPeriod')).toBe(9600);
    expect(sumOf(rows, 'forecastYear') - sumOf(rows, 'budgetYear')).toBe(8245);
  });

  it('has the protective-equipment store as a sub-row that adds to the sum and did not exist before', () => {
    expect(tables.operatingSummary[2]).toMatchObject({
      unit: 'Skyddslager Covid-19',
      rowType: 'underrad',
      outcomePeriod: 1076,
      budgetPeriod: 41,
      outcomePreviousYear: '-',
      accountsPreviousYear: '-',
    });
    expect(countBy(tables.operatingSummary, 'rowType')).toEqual({ verksamhet: 9, underrad: 1 });
  });

  it('explains every deviation that reaches the limit for comments', () => {
    const limit = Number(settings['thresholdAmount']);
    const large = tables.operatingSummary.filter(
      (row) =>
        Math.abs(numberIn(row, 'outcomePeriod') - numberIn(row, 'budgetPeriod')) >= limit ||
        Math.abs(numberIn(row, 'forecastYear') - numberIn(row, 'budgetYear')) >= limit,
    );
    expect(large.map((row) => row['unit'])).toEqual([
      'VSS ledning och stab',
      'Skyddslager Covid-19',
      'Kontakt Linköping',
      'LKDATA',
    ]);
    for (const row of [...large, ...tables.costsAndIncome, ...tables.investments]) {
      expect(row['comment']).toEqual(expect.any(String));
    }
  });
});

describe('costs and income of the example', () => {
  const [costs = {}, income = {}] = tables.costsAndIncome;

  it('deviate by 1 777 and 6 468, together the deviation of the net', () => {
    const costsDeviation = numberIn(costs, 'budgetYear') - numberIn(costs, 'forecastYear');
    const incomeDeviation = numberIn(income, 'forecastYear') - numberIn(income, 'budgetYear');
    expect([costs['kind'], costsDeviation]).toEqual(['kostnader', 1777]);
    expect([income['kind'], incomeDeviation]).toEqual(['intäkter', 6468]);
    expect(costsDeviation + incomeDeviation).toBe(8245);
  });

  it.each([
    ['forecastYear', 8245],
    ['budgetYear', 0],
    ['accountsPreviousYear', 6773],
  ])('leave the net of the operating summary in %s', (column, net) => {
    expect(numberIn(income, column) - numberIn(costs, column)).toBe(net);
  });
});

describe('the investments of the example', () => {
  it('forecast 39 000 of a frame of 53 500', () => {
    expect(sumOf(tables.investments, 'outcomeExpenditure')).toBe(25027);
    expect(sumOf(tables.investments, 'forecastExpenditure')).toBe(39000);
    expect(sumOf(tables.investments, 'forecastIncome')).toBe(0);
    expect(sumOf(tables.investments, 'frame')).toBe(53500);
  });

  it('deviate by 21 000 and -6 500, in all 14 500', () => {
    const deviations = tables.investments.map(
      (row) => numberIn(row, 'frame') - numberIn(row, 'forecastExpenditure'),
    );
    expect(deviations).toEqual([21000, -6500]);
  });
});

describe('the control totals of the example', () => {
  const totalsOf = (table: string): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      tables.controlTotals
        .filter((row) => row['table'] === table)
        .map((row) => [String(row['column']), row['total']]),
    );

  it('are those printed under the operating summary', () => {
    expect(totalsOf('Driftsammandrag')).toEqual({
      'Redovisat period': 11236,
      'Budget period': 1635,
      'Avvikelse period': 9601,
      'Redovisat föregående år': 8486,
      'Prognos helår': 8245,
      'Budget helår': 0,
      'Avvikelse helår': 8245,
      'Bokslut föregående år': 6773,
    });
  });

  it('are those printed under the investments', () => {
    expect(totalsOf('Investeringar')).toEqual({
      'Redovisat utgifter': 25027,
      'Redovisat inkomster': 0,
      'Prognos utgifter': 39000,
      'Prognos inkomster': 0,
      'Prognos netto': 39000,
      Investeringsram: 53500,
      Avvikelse: 14500,
    });
  });
});

describe('the volumes of the example', () => {
  const rows = tables.volumes;

  it('are eight, of which one is a part, and two groups of four shares compared with the whole of 2019', () => {
    expect(countBy(rows, 'rowType')).toEqual({ mått: 7, varav: 1, andel: 8 });
    expect(countBy(rows, 'comparison')).toEqual({ 'Helår 2019': 8, undefined: 8 });
    expect(rows[1]).toMatchObject({ volume: 'varav chatt', rowType: 'varav', outcomePeriod: 6999 });
  });

  it('have shares that leave out the companies whose size is not known', () => {
    const groups = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== undefined);
    const sums = groups.map((group) => {
      const shares = rows.filter((row) => row['group'] === group);
      return [sumOf(shares, 'outcomePeriod'), sumOf(shares, 'outcomePreviousYear')];
    });
    expect(sums).toEqual([
      [94, 99],
      [94, 100],
    ]);
  });

  it('do not know how many purchases were made the year before', () => {
    const unknown = rows.filter((row) => row['outcomePreviousYear'] === 'IU');
    expect(unknown.map(({ volume }) => volume)).toEqual(['Antal upphandlingar']);
  });
});

describe('the personnel measures of the example', () => {
  it('are three, each with a target for the year', () => {
    expect(
      tables.personnel.map((row) => [row['target'], row['outcomePeriod'], row['outcomePreviousYear']]),
    ).toEqual([
      [225, 221, 195],
      [3.5, 4.6, 4.3],
      [6, 8.6, 6.7],
    ]);
  });
});

describe('the events, plans and texts of the example', () => {
  it('are five, six, and a text for each chapter, in their order', () => {
    expect(tables.events.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
    expect(tables.plans.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(countBy(tables.texts, 'section')).toEqual({
      Uppdrag: 1,
      'Samlad bedömning': 2,
      'Förväntad utveckling': 1,
      Ekonomi: 1,
      Volymer: 1,
      Personal: 1,
      Resultat: 1,
      Prognos: 2,
      Investeringar: 1,
      Mål: 1,
      Indikatorer: 1,
      Aktiviteter: 1,
    });
  });

  it('leave open how the new organisation affects the economy, as the published report does', () => {
    expect(tables.events.filter((row) => !('economicEffect' in row)).map(({ position }) => position)).toEqual(
      [1],
    );
  });
});

describe('the goals of the example', () => {
  it('are eleven: seven assessed as met, four as partly met', () => {
    expect(countBy(tables.goals, 'assessment')).toEqual({
      'Uppfylls per helår': 7,
      'Uppfylls delvis per helår': 4,
    });
  });

  it('are green in four cases where an indicator misses its target, without a reason for it', () => {
    const challenged = tables.goals.filter(
      (goal) =>
        goal['assessment'] === 'Uppfylls per helår' &&
        tables.indicators.some((row) => row['goal'] === goal['goal'] && meetsTarget(row) === false),
    );
    expect(challenged.map((goal) => goal['goal'])).toEqual([
      'God service',
      'God ekonomisk kontroll',
      'Goda arbetsplatser',
      'Hållbart chefs- och ledarskap',
    ]);
    expect(challenged.filter((goal) => 'deviatingReason' in goal)).toEqual([]);
  });
});

describe('the indicators of the example', () => {
  it('are 36 rows, of which women and men have four each', () => {
    expect(tables.indicators).toHaveLength(36);
    expect(countBy(tables.indicators, 'sex')).toEqual({ totalt: 28, kvinnor: 4, män: 4 });
  });

  it('have outcome and target in 15 rows and meet 7 of them', () => {
    const judged = tables.indicators.map(meetsTarget).filter((met) => met !== undefined);
    expect(judged).toHaveLength(15);
    expect(judged.filter(Boolean)).toHaveLength(7);
  });

  it('say which way is good wherever the target is a number, and the notice of a footnote', () => {
    const plain = tables.indicators.filter((row) => typeof row['target'] === 'number');
    expect(plain.filter((row) => !('direction' in row))).toEqual([]);
    const marked = tables.indicators.filter((row) => row['outcome'] === '82*');
    expect(marked.map((row) => typeof row['footnote'])).toEqual(['string']);
  });

  it('keep the misprinted IU- of digital maturity', () => {
    const misprinted = tables.indicators.filter((row) => Object.values(row).includes('IU-'));
    expect(misprinted.map((row) => [row['indicator'], row['yearBefore']])).toEqual([
      ['Digital mognad', 'IU-'],
    ]);
  });
});

describe('the activities of the example', () => {
  it('are 32: 23 done, 8 ongoing, 1 paused', () => {
    expect(tables.activities).toHaveLength(32);
    expect(countBy(tables.activities, 'status')).toEqual({ Klar: 23, Pågående: 8, Pausad: 1 });
  });

  it('are open past their end date in exactly five cases', () => {
    const overdue = tables.activities.filter((row) => {
      const endDate = String(row['endDate']);
      return /^\d/.test(endDate) && endDate <= lastDayOfPeriod && row['status'] !== 'Klar';
    });
    expect(overdue.map((row) => [row['endDate'], row['status']])).toEqual([
      ['2021-08-31', 'Pågående'],
      ['2021-03-31', 'Pågående'],
      ['2021-07-31', 'Pågående'],
      ['2021-08-31', 'Pausad'],
      ['2021-03-31', 'Pågående'],
    ]);
  });

  it('have dates, "Löpande" and references to plans as end dates', () => {
    const kinds = tables.activities.map((row) => String(row['endDate']).replace(/^\d.*/, 'datum'));
    expect(new Set(kinds)).toEqual(
      new Set(['datum', 'Löpande', 'I enlighet med handlingsplan', 'I enlighet med avfallsplan']),
    );
  });
});
