import { unit, type GivenRow, type GivenTables } from '../given';
import { checked, codes, only } from './checked';

const nbsp = '\u00A0';

const operations = (row: GivenRow, settings: GivenTables['settings'] = {}): GivenTables => ({
  settings: { thresholdAmount: 500, ...settings },
  operatingSummary: [
    unit('Stab', {
      outcomePeriod: 56,
      budgetPeriod: 50,
      forecastYear: -2200,
      budgetYear: -2100,
      outcomePreviousYear: -272,
      accountsPreviousYear: -1044,
      ...row,
    }),
  ],
});

describe('a forecast that neither the pace nor last year explains', () => {
  it('is to be commented', () => {
    const finding = only(operations({}));
    expect(finding).toMatchObject({
      code: 'forecast-needs-comment',
      severity: 'warning',
      place: { table: 'operatingSummary', row: 1, column: 'comment' },
    });
    expect(finding.message).toBe(
      `Stab: prognosen förutsätter −2${nbsp}256${nbsp}tkr under årets 4 sista månader. I periodens takt skulle det bli 28${nbsp}tkr, och föregående år blev det −772${nbsp}tkr. Det är minst 1${nbsp}484${nbsp}tkr ifrån båda, vilket når kommentarsgränsen 500${nbsp}tkr. Skriv i kolumnen Kommentar vad som ändras, eller se över prognosen.`,
    );
    expect(only(operations({ outcomePeriod: 77, budgetPeriod: 77 }, { month: 11 })).message).toContain(
      'under årets sista månad.',
    );
  });

  it.each([
    ['it has a comment', { comment: 'Flytten till Ebbepark.' }],
    ['last year is not known', { outcomePreviousYear: '-' }],
    ['last year went the same way', { outcomePreviousYear: 1000, accountsPreviousYear: -1200 }],
    ['it is near the pace', { forecastYear: 100, budgetYear: 100 }],
    ['it lies between the pace and last year', { forecastYear: -300, budgetYear: -300 }],
  ])('is not mentioned when %s', (_why, given) => {
    expect(codes(operations(given))).toEqual([]);
  });

  it('is asked for one comment only, also when its deviation calls for it', () => {
    expect(codes(operations({ budgetYear: 0 }))).toEqual(['comment-missing']);
  });

  it.each([
    ['in annual accounts', { reportType: 'Bokslut', month: 12 }],
    ['in December', { reportType: 'Månadsrapport', month: 12 }],
    ['in January', { reportType: 'Månadsrapport', month: 1 }],
    ['without limits', { thresholdAmount: '' }],
  ] as const)('is not mentioned %s', (_when, settings) => {
    const tables = operations({ budgetYear: 56, budgetPeriod: 56 }, settings);
    expect(checked(tables).filter(({ code }) => code === 'forecast-needs-comment')).toEqual([]);
  });

  it('is told in the unit of the entries', () => {
    const amounts = {
      outcomePeriod: 1.1,
      budgetPeriod: 1.1,
      forecastYear: -2.2,
      budgetYear: -2.2,
      outcomePreviousYear: 0,
      accountsPreviousYear: 0,
    };
    const finding = only(operations(amounts, { entryUnit: 'mnkr', thresholdAmount: 0.5 }));
    expect(finding.message).toContain(`förutsätter −3,3${nbsp}mnkr`);
    expect(finding.message).toContain(
      `skulle det bli 0,6${nbsp}mnkr, och föregående år blev det 0${nbsp}mnkr`,
    );
  });
});

describe('the forecast of a volume', () => {
  const volumes = (given: GivenRow): GivenTables => ({
    volumes: [
      {
        volume: 'Ärenden',
        rowType: 'mått',
        unit: 'antal',
        forecastYear: 270000,
        outcomePeriod: 190721,
        outcomePreviousYear: 166760,
        ...given,
      },
    ],
  });

  it('is not mentioned when it can be reached', () => {
    expect(codes(volumes({}))).toEqual([]);
  });

  it('cannot be less than what is counted already', () => {
    const finding = only(volumes({ forecastYear: 28000 }));
    expect(finding).toMatchObject({
      code: 'volume-forecast-below-outcome',
      severity: 'warning',
      place: { table: 'volumes', row: 1, column: 'forecastYear' },
    });
    expect(finding.message).toBe(
      `Ärenden: prognosen för helåret är 28${nbsp}000, men utfallet är redan 190${nbsp}721. Rätta det tal som är fel. Är måttet ett läge eller ett medeltal som kan sjunka, skriv det i kolumnen Fotnot.`,
    );
  });

  it('may be less than the outcome of what can sink, so that is asked where the name does not tell', () => {
    const shifts = { volume: 'Arbetade skift', forecastYear: 28, outcomePeriod: 31 };
    expect(only(volumes(shifts))).toMatchObject({
      code: 'volume-forecast-below-outcome',
      severity: 'information',
    });
    const times = { ...shifts, volume: 'Snöröjningstillfällen' };
    expect(only(volumes(times))).toMatchObject({ severity: 'warning' });
    expect(codes(volumes({ ...shifts, volume: 'Elever i grundskola' }))).toEqual([]);
    expect(codes(volumes({ ...shifts, footnote: 'Ett medeltal.' }))).toEqual([]);
  });

  it('is questioned when it needs twice the pace, and more so at three times', () => {
    const twice = only(volumes({ forecastYear: 80, outcomePeriod: 40 }));
    expect(twice).toMatchObject({ code: 'volume-forecast-out-of-reach', severity: 'information' });
    expect(twice.message).toBe(
      'Ärenden: prognosen 80 kräver 10 per månad under resten av året, 2 gånger så mycket som de 5 per månad som det har blivit hittills. Se över prognosen, eller skriv i kolumnen Fotnot varför takten ökar.',
    );
    const more = only(volumes({ forecastYear: 2700000 }));
    expect(more).toMatchObject({ code: 'volume-forecast-out-of-reach', severity: 'warning' });
  });

  it('is left alone when a footnote explains it', () => {
    expect(
      codes(volumes({ forecastYear: 80, outcomePeriod: 40, footnote: 'Många upphandlas i höst.' })),
    ).toEqual([]);
    expect(codes(volumes({ forecastYear: 28000, footnote: 'Ett medeltal.' }))).toEqual([]);
  });
});
