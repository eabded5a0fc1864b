import type { signConventions } from '../../../src/report/schema/settings';
import { unit, type GivenRow, type GivenTables } from '../given';
import { checked, codes, only } from './checked';

const nbsp = '\u00A0';

describe('a varav-row in Driftsammandrag', () => {
  const of = (...types: readonly string[]): GivenTables => ({
    settings: { thresholdAmount: '' },
    operatingSummary: types.map((rowType, index) => unit(`Enhet ${index + 1}`, { rowType })),
  });

  it('stands below what it is a part of, also after other parts', () => {
    expect(codes(of('verksamhet', 'varav', 'varav', 'underrad', 'varav'))).toEqual([]);
  });

  it('cannot be the first, where it would leave every sum', () => {
    const finding = only(of('varav', 'verksamhet'));
    expect(finding).toMatchObject({
      code: 'part-without-whole',
      severity: 'warning',
      place: { table: 'operatingSummary', row: 1, column: 'rowType' },
    });
    expect(finding.message).toBe(
      'Enhet 1: raden är en varav-rad, men det finns ingen rad ovanför som den kan vara en del av, så beloppen räknas inte med i någon summa. Flytta raden till under sin verksamhet, eller ändra Radtyp.',
    );
    expect(codes(of('varav', 'varav'))).toEqual(['part-without-whole', 'part-without-whole']);
  });
});

describe('sums against the ledger', () => {
  const totals = (total: GivenRow[string], given: GivenRow = {}): GivenTables => ({
    settings: { thresholdAmount: '' },
    operatingSummary: [
      unit('A', { outcomePeriod: 100, budgetPeriod: 10 }),
      unit('B', { outcomePeriod: 23, budgetPeriod: 3 }),
    ],
    controlTotals: [{ table: 'Driftsammandrag', column: 'Redovisat period', total, ...given }],
  });

  it('that are equal are not mentioned', () => {
    expect(codes(totals(123))).toEqual([]);
  });

  it('that rounding explains are information', () => {
    expect(only(totals(124))).toMatchObject({ code: 'rounding-difference', severity: 'information' });
    expect(only(totals(121.5)).code).toBe('rounding-difference');
  });

  it('that rounding cannot explain are errors, with both figures', () => {
    const finding = only(totals(132));
    expect(finding).toMatchObject({
      code: 'sum-differs',
      severity: 'error',
      place: { table: 'controlTotals', row: 1, column: 'total' },
      name: 'Driftsammandrag, Redovisat period',
    });
    expect(finding.message).toBe(
      `Driftsammandrag, Redovisat period: raderna blir 123${nbsp}tkr, men enligt huvudboken ska summan vara 132${nbsp}tkr. Skillnaden är −9${nbsp}tkr, mer än avrundning kan förklara (högst 1,5${nbsp}tkr). Kontrollera raderna och kontrollsumman.`,
    );
  });

  it('that are from elsewhere than the ledger are named by their source', () => {
    expect(only(totals(132, { source: 'Budgetsystemet' })).message).toContain(
      'men enligt källan ”Budgetsystemet” ska summan vara 132',
    );
    expect(only(totals(132, { source: 'Huvudboken per augusti' })).message).toContain(
      'men enligt huvudboken per augusti ska',
    );
    expect(only(totals(124, { source: 'Budgetsystemet' })).message).toContain(
      'och summan enligt källan ”Budgetsystemet” är 124',
    );
  });

  it('leave room for the figures of a computed column: two a row', () => {
    expect(only(totals(108.5, { column: 'Avvikelse period' })).code).toBe('rounding-difference');
    expect(only(totals(107, { column: 'avvikelse  period' })).code).toBe('sum-differs');
  });

  it('leave less room when entries have decimals', () => {
    const tables = {
      ...totals(100.3),
      operatingSummary: [unit('A', { outcomePeriod: 100.1 })],
    };
    expect(codes(tables)).toEqual(['sum-differs']);
    expect(codes({ ...tables, controlTotals: totals(100.2).controlTotals! })).toEqual([
      'rounding-difference',
    ]);
  });

  it('that hold something unreadable are not compared, and say why', () => {
    const finding = only({
      ...totals(123),
      operatingSummary: [
        unit('A', { outcomePeriod: '1.234' }),
        unit('', { outcomePeriod: 'IU' }),
        unit('C', { outcomePeriod: 'x' }),
        unit('D', { outcomePeriod: 'x' }),
        unit('E', { outcomePeriod: 'x' }),
      ],
    });
    expect(finding).toMatchObject({ code: 'sum-not-compared', severity: 'warning' });
    expect(finding.message).toBe(
      'Driftsammandrag, Redovisat period: summan kan inte jämföras, eftersom A, Rad 2, C och 2 till inte har ett belopp som kan räknas med. Rätta det först.',
    );
  });

  it('of investments and of the net are compared too', () => {
    const project = {
      area: 'LKDATA',
      project: 'IT',
      outcomeExpenditure: 1,
      outcomeIncome: 0,
      forecastExpenditure: 32500,
      forecastIncome: 0,
      frame: 53500,
      comment: 'Byten skjuts upp.',
    };
    const tables: GivenTables = {
      settings: { thresholdAmount: '' },
      investments: [project],
      costsAndIncome: [
        { kind: 'kostnader', forecastYear: 10, budgetYear: 10 },
        { kind: 'intäkter', forecastYear: 12, budgetYear: 10 },
      ],
      controlTotals: [
        { table: 'Investeringar', column: 'Avvikelse', total: 21100 },
        { table: 'KostnaderIntäkter', column: 'Prognos helår', total: 20 },
      ],
    };
    expect(checked(tables).map(({ code, name }) => [code, name])).toEqual([
      ['sum-differs', 'Investeringar, Avvikelse'],
      ['sum-differs', 'KostnaderIntäkter, Prognos helår'],
    ]);
  });

  it('of a table or a column that is not there are errors that name those that are', () => {
    const table = only(totals(123, { table: 'Resultat' }));
    expect(table).toMatchObject({ code: 'control-total-unknown', severity: 'error' });
    expect(table.message).toBe(
      'Kontrollsummor: ”Resultat” är ingen tabell som kan summeras. Skriv Driftsammandrag, KostnaderIntäkter eller Investeringar.',
    );
    const column = only(totals(123, { column: 'Kommentar' }));
    expect(column.place).toEqual({ table: 'controlTotals', row: 1, column: 'column' });
    expect(column.message).toContain('Driftsammandrag har ingen kolumn ”Kommentar” som kan summeras. Skriv');
    expect(column.message).toContain('Bokslut föregående år eller Återstår.');
  });

  it('that have no figure are left to what is said of their cells', () => {
    expect(codes(totals('1.234'))).toEqual([]);
    expect(codes(totals(123, { table: '' }))).toEqual([]);
    expect(codes(totals(123, { column: '' }))).toEqual([]);
  });
});

describe('income − costs and the operating net', () => {
  const net = (
    costs: GivenRow[string],
    income: GivenRow[string],
    units: readonly GivenRow[],
    convention: keyof typeof signConventions = 'Överskott plus (avvikelse = utfall − budget)',
  ): GivenTables => ({
    settings: {
      thresholdAmount: '',
      signConvention: convention,
    },
    operatingSummary: units,
    costsAndIncome: [
      { kind: 'kostnader', forecastYear: costs, budgetYear: 0 },
      { kind: 'intäkter', forecastYear: income, budgetYear: 0 },
    ],
  });
  const forecast = (...amounts: readonly GivenRow[string][]) =>
    amounts.map((amount, index) => unit(`Enhet ${index + 1}`, { forecastYear: amount }));

  it('that agree are not mentioned', () => {
    expect(codes(net(354881, 363126, forecast(8345, -100)))).toEqual([]);
  });

  it('that rounding explains, half a step for each of n + 2 figures, are information', () => {
    expect(codes(net(10, 20, forecast(6, 6)))).toEqual(['rounding-difference']);
    const finding = only(net(10, 20, forecast(6, 6)));
    expect(finding.place).toEqual({ table: 'costsAndIncome', column: 'forecastYear' });
    expect(finding.message).toBe(
      `Kostnader och intäkter, Prognos helår: intäkter minus kostnader ger 10${nbsp}tkr netto och Driftsammandrag blir 12${nbsp}tkr. Skillnaden 2${nbsp}tkr är en avrundningsdifferens (högst 2${nbsp}tkr) och behöver inte rättas.`,
    );
  });

  it('that differ by more are an error', () => {
    const finding = only(net(10, 20, forecast(6, 7)));
    expect(finding).toMatchObject({ code: 'net-differs', severity: 'error' });
    expect(finding.message).toContain(`ger 10${nbsp}tkr netto, men Driftsammandrag blir 13${nbsp}tkr`);
  });

  it('follow the sign convention', () => {
    const convention = 'Kostnad plus (avvikelse = budget − utfall)';
    expect(codes(net(20, 10, forecast(10), convention))).toEqual([]);
    expect(codes(net(20, 10, forecast(-10), convention))).toEqual(['net-differs']);
  });

  it('are not compared when a part is missing or unreadable, and say so', () => {
    const finding = only(net('', 20, forecast(10)));
    expect(finding).toMatchObject({ code: 'sum-not-compared', severity: 'warning' });
    expect(finding.message).toBe(
      'Kostnader och intäkter, Prognos helår: intäkter minus kostnader kan inte jämföras med Driftsammandrag, eftersom raden kostnader inte har ett belopp som kan räknas med. Fyll i eller rätta det först.',
    );
    expect(codes(net('IU', 20, forecast(10)))).toEqual(['sum-not-compared']);
    expect(codes(net(10, 20, forecast('1.234')))).toEqual(['sum-not-compared']);
    expect(codes(net('x', 'y', forecast(10)))).toEqual(['sum-not-compared']);
  });

  it('are not compared where neither is reported, or there are no operations', () => {
    expect(codes(net('', '', forecast(10)))).toEqual([]);
    expect(codes(net(10, 20, []))).toEqual([]);
    expect(codes({ operatingSummary: forecast(10), settings: { thresholdAmount: '' } })).toEqual([]);
  });

  it('are not compared when the rows’ kinds are unknown', () => {
    const tables = net(10, 20, forecast(10));
    const other = { kind: 'netto', forecastYear: 1, budgetYear: 0 };
    expect(codes({ ...tables, costsAndIncome: [other] })).toEqual([]);
    expect(codes({ ...tables, costsAndIncome: [...tables.costsAndIncome!, other] })).toEqual([]);
  });
});

describe('large deviations without a comment', () => {
  const operations = (given: GivenRow, settings = {}): GivenTables => ({
    settings,
    operatingSummary: [unit('LKDATA', given)],
  });

  it('are a warning on the comment’s cell', () => {
    const finding = only(
      operations({ outcomePeriod: 6113, budgetPeriod: 1425, forecastYear: 9360, budgetYear: 0 }),
    );
    expect(finding).toMatchObject({
      code: 'comment-missing',
      severity: 'warning',
      place: { table: 'operatingSummary', row: 1, column: 'comment' },
    });
    expect(finding.message).toBe(
      `LKDATA: Avvikelse period är 4${nbsp}688${nbsp}tkr och Avvikelse helår är 9${nbsp}360${nbsp}tkr, vilket når kommentarsgränsen 500${nbsp}tkr. Skriv i kolumnen Kommentar vad det beror på.`,
    );
  });

  it('begin at the limit, below budget as above', () => {
    expect(codes(operations({ outcomePeriod: 499 }))).toEqual([]);
    expect(codes(operations({ outcomePeriod: 500 }))).toEqual(['comment-missing']);
    expect(codes(operations({ outcomePeriod: -500 }))).toEqual(['comment-missing']);
    expect(codes(operations({ outcomePeriod: '-' }))).toEqual([]);
  });

  it('with a comment are explained', () => {
    expect(codes(operations({ outcomePeriod: 500, comment: 'Försenade byten.' }))).toEqual([]);
  });

  it('must reach the percentage too, if there is one', () => {
    const of = (outcomePeriod: number, budgetPeriod: number) =>
      codes(operations({ outcomePeriod, budgetPeriod }, { thresholdPercent: 10 }));
    expect(of(10_500, 10_000)).toEqual([]);
    expect(of(11_000, 10_000)).toEqual(['comment-missing']);
    expect(of(600, 0)).toEqual(['comment-missing']);
    const finding = only(operations({ outcomePeriod: 600 }, { thresholdPercent: 10 }));
    expect(finding.message).toContain(`kommentarsgränsen 500${nbsp}tkr och 10${nbsp}% av budgeten`);
  });

  it('need only reach the percentage when there is no amount', () => {
    const settings = { thresholdAmount: '', thresholdPercent: 10 };
    const finding = only(operations({ outcomePeriod: 11, budgetPeriod: 10 }, settings));
    expect(finding.message).toContain(`kommentarsgränsen 10${nbsp}% av budgeten`);
    expect(codes(operations({ outcomePeriod: 10.5, budgetPeriod: 10 }, settings))).toEqual([]);
  });

  it('have no limit when there is neither amount nor percentage', () => {
    expect(codes(operations({ outcomePeriod: 99_999 }, { thresholdAmount: '' }))).toEqual([]);
  });

  it('of zero never need a comment', () => {
    expect(codes(operations({}, { thresholdAmount: 0 }))).toEqual([]);
    expect(codes(operations({ outcomePeriod: 1 }, { thresholdAmount: 0 }))).toEqual(['comment-missing']);
  });

  it('are looked for in costs, income and investments', () => {
    const project = {
      area: 'Stab',
      project: 'Inventarier',
      outcomeExpenditure: 0,
      outcomeIncome: 0,
      forecastExpenditure: 6500,
      forecastIncome: 0,
      frame: 0,
    };
    const tables: GivenTables = {
      costsAndIncome: [
        { kind: 'kostnader', forecastYear: 354881, budgetYear: 356658 },
        { kind: 'intäkter', forecastYear: 363126, budgetYear: 356658, comment: 'Fler kunder.' },
        { kind: 'netto', forecastYear: 363126, budgetYear: 1 },
      ],
      investments: [
        project,
        { ...project, project: 'Möbler', comment: 'Nya lokaler.' },
        { ...project, project: 'Skyltar', frame: 6500 },
      ],
    };
    expect(checked(tables).map(({ code, place }) => [code, place])).toEqual([
      ['comment-missing', { table: 'costsAndIncome', row: 1, column: 'comment' }],
      ['comment-missing', { table: 'investments', row: 1, column: 'comment' }],
    ]);
    expect(checked(tables)[1]!.message).toContain(`Inventarier: Avvikelse är −6${nbsp}500${nbsp}tkr`);
  });
});
