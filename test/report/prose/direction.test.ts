import { checkTextFigures } from '../../../src/report/checks/textFigures';
import { textFigures } from '../../../src/report/prose/textFigures';
import { goal, givenReport, indicator, unit, type GivenTables } from '../given';

const goalName = 'Trygga gator';

function reportWith(text: string, given: GivenTables = {}) {
  return givenReport({
    operatingSummary: [
      unit('Gator och vägar', {
        outcomePeriod: -550,
        budgetPeriod: -900,
        forecastYear: -3200,
        budgetYear: -2000,
      }),
      unit('Kost', { outcomePeriod: 820, budgetPeriod: 470, forecastYear: 1300, budgetYear: 1000 }),
    ],
    investments: [
      {
        area: 'Gata',
        project: 'Kvarnbron',
        outcomeExpenditure: 900,
        outcomeIncome: 0,
        forecastExpenditure: 6500,
        forecastIncome: 0,
        frame: 5000,
      },
    ],
    volumes: [
      {
        volume: 'Serverade portioner',
        rowType: 'mått',
        unit: 'antal',
        forecastYear: 160000,
        outcomePeriod: 102000,
        outcomePreviousYear: 100000,
      },
    ],
    personnel: [
      {
        measure: 'Sjukfrånvaro',
        sex: 'totalt',
        unit: '%',
        target: '<5',
        outcomePeriod: 5.6,
        outcomePreviousYear: 6.3,
      },
    ],
    goals: [goal(goalName)],
    indicators: [
      indicator(goalName, 'Nöjda boende', { unit: '%', outcome: 60, yearBefore: 52, target: '>70' }),
    ],
    texts: [{ section: 'Läget', position: 1, text }],
    ...given,
  }).report;
}

const verdictsOf = (text: string, given?: GivenTables) =>
  textFigures(reportWith(text, given)).map(({ verdict, isOpposite }) =>
    isOpposite === true ? 'opposite' : verdict,
  );

describe('a figure that is right in size, said the wrong way round', () => {
  it('is no match: the sentence quotes the cell with its sign', () => {
    const report = reportWith('Gator och vägar prognostiserar ett överskott på 1 200 tkr.');
    expect(checkTextFigures(report)).toMatchObject([
      {
        code: 'text-figure-contradicts',
        severity: 'warning',
        message:
          'Läget, 1, Text: i ”Gator och vägar prognostiserar ett överskott på 1 200 tkr.” är 1 200 tkr rätt till storleken men åt fel håll: Gator och vägar, Avvikelse helår är −1\u00A0200\u00A0tkr. Ändra ordet eller tecknet, eller cellen om den är fel.',
      },
    ]);
    // The number is right: there is none to write instead.
    expect(checkTextFigures(report)[0]?.fix).toBeUndefined();
  });

  it.each([
    'Gator och vägar prognostiserar ett överskott på 1,2 mnkr.',
    'Gator och vägar redovisar ett överskott på 550 tkr.',
    'Kost prognostiserar ett underskott på 300 tkr.',
    'Kost redovisar en negativ avvikelse på 350 tkr.',
    'Kost har en prognos på −1 300 tkr.',
    'Sjukfrånvaron har ökat med 0,7 procentenheter.',
    'Serverade portioner minskade med 2 %.',
    'Serverade portioner minskade med 2 000.',
    'Nöjda boende har minskat med 8 procentenheter.',
    'Sjukfrånvaron har minskat från 5,6 till 6,3 %.',
    'Kvarnbron underskrider ramen med 1,5 mnkr.',
    'Nettokostnaden för Kost väntas bli 300 tkr högre än budget.',
  ])('is never ticked: %s', (text) => {
    expect(verdictsOf(text)).not.toContain('fits');
  });

  it.each([
    'Gator och vägar prognostiserar ett överskott på 1,2 mnkr.',
    'Kost prognostiserar ett underskott på 300 tkr.',
    'Sjukfrånvaron har ökat med 0,7 procentenheter.',
    'Serverade portioner minskade med 2 %.',
  ])('is told where it is plain whose it is: %s', (text) => {
    expect(verdictsOf(text)).toEqual(['opposite']);
  });

  it.each([
    'Gator och vägar prognostiserar ett underskott på 1,2 mnkr.',
    'Gator och vägar redovisar ett underskott på 550 tkr.',
    'Kost prognostiserar ett överskott på 300 tkr.',
    'Kost redovisar en positiv avvikelse på 350 tkr.',
    'Gator och vägar har en prognos på −3 200 tkr.',
    'Sjukfrånvaron har minskat med 0,7 procentenheter.',
    'Serverade portioner ökade med 2 %.',
    'Nöjda boende har ökat med 8 procentenheter.',
    'Sjukfrånvaron har minskat från 6,3 till 5,6 %.',
    'Kvarnbron överskrider ramen med 1,5 mnkr.',
    'Nettokostnaden för Kost väntas bli 300 tkr lägre än budget.',
  ])('is ticked when it is said the right way: %s', (text) => {
    const verdicts = verdictsOf(text);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts)).toEqual(new Set(['fits']));
  });

  it.each([
    'Underskottet i Kost har inte blivit 300 tkr.',
    'Målet är att sjukfrånvaron ökar med högst 0,7 procentenheter.',
    'Både ökade och minskade intäkter gör att Kost avviker med 300 tkr.',
  ])('is not told where words take it back or say both: %s', (text) => {
    expect(verdictsOf(text)).not.toContain('opposite');
  });

  it('depends on how nets are entered: a cost booked as plus is a deficit', () => {
    const entered: GivenTables = {
      settings: { signConvention: 'Kostnad plus (avvikelse = budget − utfall)' },
      operatingSummary: [
        unit('Park', { outcomePeriod: 550, budgetPeriod: 500, forecastYear: 900, budgetYear: 800 }),
      ],
    };
    expect(verdictsOf('Park redovisar ett underskott på 550 tkr.', entered)).toEqual(['fits']);
    expect(verdictsOf('Park redovisar ett överskott på 550 tkr.', entered)).not.toContain('fits');
  });
});
