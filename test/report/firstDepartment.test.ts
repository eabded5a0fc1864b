import { checkReport } from '../../src/report/checks';
import { countReport } from '../../src/report/rules/countReport';
import { serialOfDay } from '../../src/report/values/calendar';
import { readEndDate } from '../../src/report/values/readEndDate';
import { settings, tables } from '../examples/example';
import { givenReport, type GivenRow, type GivenTables } from './given';

/** The example's file has days as ISO texts; the workbook that is made of it has dates. */
function withDates(row: GivenRow): GivenRow {
  const endDate = row['endDate'];
  if (typeof endDate !== 'string') return row;
  const read = readEndDate(endDate, 2021);
  return read.kind === 'day' ? { ...row, endDate: serialOfDay(read.day) } : row;
}

const given = {
  ...tables,
  activities: tables.activities.map((row) => withDates(row as GivenRow)),
  settings,
} as unknown as GivenTables;

const { report, findings } = givenReport(given);
const checked = checkReport(report);
const codes = (code: string) => checked.filter((finding) => finding.code === code);

describe('the first department’s report per 31 August 2021', () => {
  it('has one entry that cannot be read: IU- of digital maturity', () => {
    expect(findings.map(({ code, severity, name }) => [code, severity, name])).toEqual([
      ['measure-unreadable', 'error', 'Digital mognad'],
    ]);
    expect(findings[0]!.message).toBe(
      'Digital mognad, År−1: ”IU-” går inte att läsa som ett tal. Skriv ett tal, IU om uppgiften saknas eller - om värdet inte finns. En fotnot märks med * efter talet.',
    );
  });

  it('has the sums of the result and the forecast', () => {
    const { operatingSummary } = countReport(report).sums;
    const totals = Object.fromEntries(Object.entries(operatingSummary).map(([key, sum]) => [key, sum.total]));
    expect(totals).toMatchObject({
      outcomePeriod: 11235,
      budgetPeriod: 1635,
      deviationPeriod: 9600,
      outcomePreviousYear: 8486,
      forecastYear: 8245,
      budgetYear: 0,
      deviationYear: 8245,
      accountsPreviousYear: 6773,
      remaining: -2990,
    });
  });

  it('has the net of costs and income, and the sums of the investments', () => {
    const { costsAndIncome, investments } = countReport(report).sums;
    expect(costsAndIncome['forecastYear']?.total).toBe(8245);
    expect(costsAndIncome['budgetYear']?.total).toBe(0);
    expect(costsAndIncome['deviationYear']?.total).toBe(8245);
    expect(investments['forecastNet']?.total).toBe(39000);
    expect(investments['frame']?.total).toBe(53500);
    expect(investments['deviation']?.total).toBe(14500);
  });

  it('differs from the ledger by rounding only', () => {
    expect(codes('rounding-difference').map(({ name, severity }) => [name, severity])).toEqual([
      ['Driftsammandrag, Redovisat period', 'information'],
      ['Driftsammandrag, Avvikelse period', 'information'],
      ['Förvaltningens resultat', 'information'],
    ]);
    expect(codes('rounding-difference')[0]!.message).toBe(
      'Driftsammandrag, Redovisat period: raderna blir 11\u00A0235\u00A0tkr och summan enligt källan ”Förvaltningens delårsrapport per 31 augusti 2021” är 11\u00A0236\u00A0tkr. Skillnaden −1\u00A0tkr är en avrundningsdifferens (högst 5,5\u00A0tkr) och behöver inte rättas.',
    );
    expect([...codes('sum-differs'), ...codes('net-differs'), ...codes('sum-not-compared')]).toEqual([]);
  });

  it('reaches seven of fifteen targets', () => {
    expect(countReport(report).indicators).toEqual({ total: 36, assessed: 15, met: 7, missed: 8 });
  });

  it('has 23 activities done, 8 under way and 1 paused, of which 5 open ones are past their date', () => {
    const { total, byStatus, overdue } = countReport(report).activities;
    expect([total, overdue]).toEqual([32, 5]);
    expect(byStatus.map(({ text, count }) => [text, count])).toEqual([
      ['Klar', 23],
      ['Anpassats', 0],
      ['Pågående', 8],
      ['Pausad', 1],
      ['Ersatts', 0],
      ['Utgått', 0],
    ]);
    expect(codes('activity-overdue')).toHaveLength(5);
  });

  it('has four goals that are called met although an indicator misses its target', () => {
    expect(codes('goal-contradicts-indicators').map(({ name }) => name)).toEqual([
      'God service',
      'God ekonomisk kontroll',
      'Goda arbetsplatser',
      'Hållbart chefs- och ledarskap',
    ]);
    expect(codes('goal-contradicts-indicators')[0]!.message).toBe(
      'God service: målet bedöms som ”Uppfylls per helår”, men 1 av 3 indikatorer når inte målvärdet: Svarsservice LKDATA (åtgärdat inom 16 timmar), utfall 82, mål 96. Ändra bedömningen, eller skriv varför den gäller ändå i kolumnen Motivering till avvikande bedömning.',
    );
  });

  it('has one event that does not say how it affects the economy', () => {
    const found = checked.filter(({ code }) => code === 'economic-effect-missing');
    expect(found.map(({ name, severity }) => [name, severity])).toEqual([
      ['Beslut om organisationen', 'information'],
    ]);
  });

  it('has personnel figures of August 2020 that do not go with the indicators’ of 2020', () => {
    expect(codes('period-holds-full-year').map(({ name, severity }) => [name, severity])).toEqual([
      ['Personalavgångar externt', 'warning'],
    ]);
    expect(codes('previous-year-differs').map(({ name, severity }) => [name, severity])).toEqual([
      ['Total sjukfrånvaro', 'information'],
    ]);
    expect(codes('identity-differs')).toEqual([]);
  });

  it('has two volumes that must double their pace, and no forecast that calls for a comment it lacks', () => {
    expect(codes('volume-forecast-out-of-reach').map(({ name, severity }) => [name, severity])).toEqual([
      ['Antal e-utbildningar', 'information'],
      ['Antal upphandlingar', 'information'],
    ]);
    expect([...codes('volume-forecast-below-outcome'), ...codes('forecast-needs-comment')]).toEqual([]);
  });

  it('has nothing else to be said of it', () => {
    const known = [
      'period-holds-full-year',
      'previous-year-differs',
      'volume-forecast-out-of-reach',
      'rounding-difference',
      'goal-contradicts-indicators',
      'activity-overdue',
      'economic-effect-missing',
      'indicator-moves-from-target',
      'outcome-not-known',
      'name-drifts',
    ];
    expect(checked.filter(({ code }) => !known.includes(code))).toEqual([]);
  });
});
