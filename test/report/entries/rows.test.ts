import { readReport } from '../../../src/report/entries/readReport';
import type { RawReport } from '../../../src/report/entries/rawRow';
import { rowName } from '../../../src/report/entries/rowName';
import { schemas } from '../../../src/report/schema';
import {
  activity,
  givenReport,
  goal,
  indicator,
  rawRows,
  scales,
  settingRows,
  unit,
  type GivenRow,
} from '../given';

describe('the rows of a table', () => {
  it('that are empty are left out, without a finding, and the others keep their places', () => {
    const { report, findings } = givenReport({
      operatingSummary: [unit('LKDATA'), {}, { unit: '  ', deviationPeriod: 0 }, unit('HR-service')],
    });
    expect(findings).toEqual([]);
    expect(report.rows.operatingSummary.map(({ row, unit: name }) => [row, name])).toEqual([
      [1, 'LKDATA'],
      [4, 'HR-service'],
    ]);
  });

  it('hold what people entered and nothing that is computed', () => {
    const { report } = givenReport({ operatingSummary: [unit('LKDATA', { deviationPeriod: 99 })] });
    const entered = Object.entries(schemas.operatingSummary.columns)
      .filter(([, { kind }]) => kind !== 'computed')
      .map(([key]) => key);
    expect(Object.keys(report.rows.operatingSummary[0]!)).toEqual(['row', ...entered]);
  });

  it('of a report without any entry are none, with one finding on the settings', () => {
    const keys = Object.keys(schemas);
    const raw = Object.fromEntries(keys.map((key) => [key, []])) as unknown as RawReport;
    const { report, findings } = readReport(raw);
    expect(Object.values(report.rows).flat()).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['setting-missing']);
  });
});

describe('rows with the same name', () => {
  it('are counted twice, which is an error on the later ones', () => {
    const { findings } = givenReport({
      operatingSummary: [unit('LKDATA'), unit('HR'), unit('lkdata'), unit('LKDATA')],
    });
    expect(findings.map(({ code, severity, place }) => [code, severity, place])).toEqual([
      ['duplicate-row', 'error', { table: 'operatingSummary', row: 3, column: 'unit' }],
      ['duplicate-row', 'error', { table: 'operatingSummary', row: 4, column: 'unit' }],
    ]);
    expect(findings[0]!.message).toBe(
      'lkdata: samma rad finns flera gånger (rad 1, 3 och 4 i tabellen). Ta bort den ena, eller ge dem olika namn.',
    );
  });

  it('are different when part or sex differ', () => {
    const { findings } = givenReport({
      goals: [goal('God service')],
      indicators: [
        indicator('God service', 'Kundnöjdhet', { part: 'LKDATA' }),
        indicator('God service', 'Kundnöjdhet', { part: 'HR-service' }),
        indicator('God service', 'Kundnöjdhet', { part: 'HR-service', sex: 'kvinnor' }),
      ],
    });
    expect(findings).toEqual([]);
  });

  it('that are only printed are a warning', () => {
    const result = { goal: 'God service', text: 'Ett resultat.' };
    const { findings } = givenReport({ goals: [goal('God service')], goalResults: [result, result] });
    expect(findings).toMatchObject([{ code: 'duplicate-row', severity: 'warning' }]);
  });

  it('of which the identity is blank are not compared', () => {
    const { findings } = givenReport({ operatingSummary: [unit(''), unit('')] });
    expect(findings.map(({ code }) => code)).toEqual(['required-missing', 'required-missing']);
  });

  it('in Kostnader och intäkter are found by their kind', () => {
    const row = { kind: 'kostnader', forecastYear: 1, budgetYear: 1 };
    const { findings } = givenReport({ costsAndIncome: [row, row] });
    expect(findings).toMatchObject([
      { code: 'duplicate-row', place: { table: 'costsAndIncome', row: 2, column: 'kind' } },
    ]);
  });
});

describe('what a reader calls a row', () => {
  it('is its name, with part and sex', () => {
    expect(rowName('indicators', { indicator: 'Kundnöjdhet', part: 'LKDATA', sex: 'kvinnor' })).toBe(
      'Kundnöjdhet, LKDATA, kvinnor',
    );
    expect(rowName('indicators', { indicator: 'Total sjukfrånvaro', part: '', sex: 'totalt' })).toBe(
      'Total sjukfrånvaro',
    );
    expect(rowName('texts', { section: 'Uppdrag', position: 2 })).toBe('Uppdrag, 2');
    expect(rowName('operatingSummary', { unit: true })).toBe('');
  });

  it('is cut when it is long', () => {
    const name = rowName('goalResults', { text: 'ord '.repeat(40) });
    expect(name).toHaveLength(80);
    expect(name.endsWith('…')).toBe(true);
  });
});

describe('scales and goals', () => {
  it('without a name give no choices', () => {
    const { findings } = givenReport({
      statusScales: [...scales, { scale: 'aktivitet', text: '', symbol: '?', meaning: 'klar' }],
      goals: [goal('God service')],
      activities: [activity('God service', 'Portal')],
    });
    expect(findings.map(({ code, place }) => [code, place?.table])).toEqual([
      ['required-missing', 'statusScales'],
    ]);
  });

  it('are found whatever the case of the scale’s name', () => {
    const shouted = scales.map((step) => ({ ...step, scale: step['scale'] === 'mål' ? 'MÅL' : 'Aktivitet' }));
    const { findings } = givenReport({
      statusScales: shouted,
      goals: [goal('God service')],
      activities: [activity('God service', 'Portal')],
    });
    expect(findings).toEqual([]);
  });
});

it('reads rows with cells that the workbook does not have', () => {
  const keys = Object.keys(schemas);
  const raw = {
    ...(Object.fromEntries(keys.map((key) => [key, []])) as unknown as RawReport),
    settings: rawRows(settingRows()),
    operatingSummary: [{ row: 1, cells: { unit: { value: 'LKDATA' }, rowType: undefined } }],
  };
  const { findings } = readReport(raw);
  expect(findings.map(({ code, place }) => [code, place?.column])).toEqual([
    ['required-missing', 'rowType'],
    ['required-missing', 'outcomePeriod'],
    ['required-missing', 'budgetPeriod'],
    ['required-missing', 'forecastYear'],
    ['required-missing', 'budgetYear'],
  ]);
});

describe('a row of KostnaderIntäkter', () => {
  const missing = (...costsAndIncome: readonly GivenRow[]) =>
    givenReport({ costsAndIncome })
      .findings.filter(({ code }) => code === 'required-missing')
      .map(({ place }) => place?.column);

  it('asks for its amounts once something besides its kind is filled in', () => {
    expect(missing({ kind: 'kostnader' }, { kind: 'intäkter', deviationYear: '' })).toEqual([]);
    expect(missing({ kind: 'kostnader', budgetYear: 5 }, { kind: 'intäkter' })).toEqual(['forecastYear']);
    expect(missing({ kind: 'kostnader', comment: 'Lägre hyra' })).toEqual(['forecastYear', 'budgetYear']);
  });
});
