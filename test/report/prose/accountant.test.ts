import { checkTextFigures } from '../../../src/report/checks/textFigures';
import { textFigures } from '../../../src/report/prose/textFigures';
import { toldLabel, toldShown } from '../../../src/report/prose/toldText';
import { givenReport, goal, indicator, unit, type GivenTables } from '../given';

const goalName = 'En grön kommun';

/** A technical board's report in thousands, read by somebody who knows its figures. */
function reportWith(text: string, given: GivenTables = {}) {
  const person = { measure: 'Antal medarbetare', unit: 'antal', target: '-' };
  return givenReport({
    operatingSummary: [
      unit('Vatten', {
        outcomePeriod: 1480,
        budgetPeriod: 1070,
        outcomePreviousYear: 900,
        forecastYear: 2200,
        budgetYear: 1900,
      }),
      unit('Idrotten', {
        outcomePeriod: -7300,
        budgetPeriod: -7000,
        outcomePreviousYear: -6100,
        forecastYear: -11001,
        budgetYear: -11001,
      }),
    ],
    investments: [
      {
        area: 'Gata',
        project: 'Lindbron',
        outcomeExpenditure: 1240600,
        outcomeIncome: 0,
        forecastExpenditure: 1500400,
        forecastIncome: 0,
        frame: 1500900,
        decidedTotal: 2000000,
        forecastTotal: 2000000,
      },
      {
        area: 'Gata',
        project: 'Torget',
        outcomeExpenditure: 100000,
        outcomeIncome: 0,
        forecastExpenditure: 120000,
        forecastIncome: 0,
        frame: 130000,
        decidedTotal: 700000,
        forecastTotal: 700000,
      },
    ],
    volumes: [
      {
        volume: 'Insamlat glas',
        rowType: 'mått',
        unit: 'ton',
        forecastYear: 900,
        outcomePeriod: 512.5,
        outcomePreviousYear: 495,
      },
      {
        volume: 'Simskolans deltagare',
        rowType: 'mått',
        unit: 'antal',
        forecastYear: 3000,
        outcomePeriod: 2040,
        outcomePreviousYear: 1950,
      },
      {
        volume: 'pojkar',
        rowType: 'varav',
        unit: 'antal',
        forecastYear: 1600,
        outcomePeriod: 1080,
        outcomePreviousYear: 1000,
      },
      {
        volume: 'flickor',
        rowType: 'varav',
        unit: 'antal',
        forecastYear: 1400,
        outcomePeriod: 960,
        outcomePreviousYear: 950,
      },
    ],
    personnel: [
      { ...person, sex: 'totalt', outcomePeriod: 212, outcomePreviousYear: 205 },
      { ...person, sex: 'kvinnor', outcomePeriod: 90, outcomePreviousYear: 88 },
      { ...person, sex: 'män', outcomePeriod: 122, outcomePreviousYear: 117 },
    ],
    goals: [goal(goalName)],
    indicators: [
      indicator(goalName, 'Nöjda hyresgäster', { unit: '%', outcome: 60, yearBefore: 52, target: '>70' }),
      indicator(goalName, 'Trygga resenärer', { unit: '%', outcome: 75, yearBefore: 73 }),
      indicator(goalName, 'Trygga resenärer', { unit: '%', outcome: 71, yearBefore: 70, sex: 'kvinnor' }),
      indicator(goalName, 'Trygga resenärer', { unit: '%', outcome: 79, yearBefore: 77, sex: 'män' }),
      indicator(goalName, 'Elförbrukning', { unit: 'kWh/m²', outcome: 133, yearBefore: 138 }),
    ],
    texts: [{ section: 'Läget', position: 1, text }],
    ...given,
  }).report;
}

function readIn(text: string, given?: GivenTables): readonly string[] {
  const report = reportWith(text, given);
  return textFigures(report).map(({ verdict, values, mention }) => {
    const [first] = values;
    const label = first === undefined ? '' : ` ${toldLabel(first, report)}`;
    return `${text.slice(mention.start, mention.outerEnd)}: ${verdict}${label}`;
  });
}

const verdictsIn = (text: string, given?: GivenTables) =>
  textFigures(reportWith(text, given)).map(({ verdict }) => verdict);

describe('per cent said of a share that has changed by so many points', () => {
  it('is told, with both ways to say it', () => {
    const report = reportWith('Nöjda hyresgäster är 60 %, vilket är 8 % högre än förra året.');
    expect(checkTextFigures(report)).toMatchObject([
      {
        code: 'text-figure-contradicts',
        message:
          'Läget, 1, Text: i ”Nöjda hyresgäster är 60 %, vilket är 8 % högre än förra året.” står 8 %, men Nöjda hyresgäster, förändringen från År−1 till Utfall, är 8\u00A0procentenheter, vilket är 15,4\u00A0%. Skillnaden mellan två andelar skrivs i procentenheter. Ändra i texten.',
        fix: {
          kind: 'write-value',
          label: 'Skriv 8\u00A0procentenheter i texten',
          value: 'Nöjda hyresgäster är 60 %, vilket är 8\u00A0procentenheter högre än förra året.',
        },
      },
    ]);
  });

  it.each(['Nöjda hyresgäster ökade med 8 %.', 'Nöjda hyresgäster har ökat från 52 till 60 %, det är 8 %.'])(
    'is never ticked: %s',
    (text) => {
      expect(readIn(text)).not.toContainEqual(expect.stringMatching(/^8 %: fits/u));
    },
  );

  it.each([
    'Nöjda hyresgäster ökade med 15,4 %.',
    'Nöjda hyresgäster ökade med 15 %.',
    'Nöjda hyresgäster ökade med 8 procentenheter.',
    'Nöjda hyresgäster ökade med 8 %-enheter.',
    'Nöjda hyresgäster ökade med 8 procent-enheter.',
  ])('is right as the relative change or in points: %s', (text) => {
    expect(verdictsIn(text)).toEqual(['fits']);
  });

  it('quotes points where they are nearer, and offers no number that would be wrong with the unit', () => {
    const [finding] = checkTextFigures(reportWith('Nöjda hyresgäster ökade med 7 %.'));
    expect(finding?.message).toContain('är 8\u00A0procentenheter');
    expect(finding?.fix).toBeUndefined();
  });
});

describe('the cell that a figure is said to be', () => {
  it('is the budget where the budget is said, though the forecast is the same', () => {
    expect(readIn('Idrotten: budgeten för helåret är 11 001 tkr.')).toEqual([
      '11 001 tkr: fits Idrotten, Budget helår',
    ]);
    expect(readIn('Idrotten: prognosen för helåret är 11 001 tkr.')).toEqual([
      '11 001 tkr: fits Idrotten, Prognos helår',
    ]);
  });

  it('is none that differs by a quarter, however roundly the text speaks', () => {
    expect(
      readIn('Lindbron har hittills kostat 1 240,6 mnkr. Totalt beräknas den kosta 2 miljarder kronor.'),
    ).toEqual([
      '1 240,6 mnkr: fits Lindbron, Redovisat utgifter',
      '2 miljarder kronor: fits Lindbron, Totalutgift prognos',
    ]);
    expect(verdictsIn('Totalt beräknas investeringarna kosta 2 miljarder kronor.')).not.toContain('fits');
    expect(verdictsIn('Lindbron har en prognos på 1,5 miljarder kronor.')).toEqual(['fits']);
  });

  it('is the deviation where a surplus is nearer to it than to the result', () => {
    expect(readIn('Vatten redovisar ett överskott på 530 tkr.')).toEqual([
      '530 tkr: contradicts Vatten, Avvikelse period',
    ]);
    expect(readIn('Vatten redovisar ett överskott på 1 840 tkr.')).toEqual([
      '1 840 tkr: contradicts Vatten, Redovisat period',
    ]);
    expect(verdictsIn('Vatten redovisar ett överskott på 410 tkr.')).toEqual(['fits']);
    expect(verdictsIn('Vatten redovisar ett överskott på 1 480 tkr.')).toEqual(['fits']);
  });

  it('is called without a comma at the end, and a change of amounts is in the unit of the report', () => {
    const report = reportWith('Idrottens nettokostnad ökade med 1 200 tkr mot föregående år.', {
      settings: { entryUnit: 'kr', reportUnit: 'tkr', decimals: 0 },
      operatingSummary: [unit('Idrotten', { outcomePeriod: -7300000, outcomePreviousYear: -6100000 })],
    });
    const [value] = textFigures(report).flatMap(({ values }) => values);
    expect(value).toBeDefined();
    if (value === undefined) return;
    expect(toldLabel(value, report)).toBe(
      'Idrotten, förändringen från Redovisat föregående år till Redovisat period',
    );
    expect(toldShown(value, report)).toBe('−1\u00A0200\u00A0tkr');
  });
});

describe('a count with women or men behind it', () => {
  it.each([
    ['Antal medarbetare är 212, varav 90 kvinnor och 122 män.', ['fits', 'fits', 'fits']],
    ['Antal medarbetare är 212, varav 90 kvinnor och 124 män.', ['fits', 'fits', 'contradicts']],
    ['Antal medarbetare är 212, varav 92 kvinnor och 122 män.', ['fits', 'contradicts', 'fits']],
    ['Simskolans deltagare är 2 040, varav 1 080 pojkar och 960 flickor.', ['fits', 'fits', 'fits']],
    ['Simskolans deltagare är 2 040, varav 1 080 pojkar och 860 flickor.', ['fits', 'fits', 'contradicts']],
    ['Till chefsutbildningen anmälde sig 14 kvinnor.', ['no-counterpart']],
  ])('is read: %s', (text, verdicts) => {
    expect(verdictsIn(text)).toEqual(verdicts);
  });
});

describe('a figure in a unit that the report has', () => {
  it.each([
    ['Insamlat glas är 512,5 ton.', ['fits']],
    ['Insamlat glas är 521,5 ton.', ['contradicts']],
    ['Insamlat glas ökade från 495 till 512,5 ton.', ['fits', 'fits']],
    ['Insamlat glas är 17,5 ton mer än förra året.', ['fits']],
    ['Insamlat glas är 45 ton mer än budgeterat.', ['no-counterpart']],
    ['Elförbrukningen är 133 kWh/m².', ['fits']],
    ['Elförbrukningen är 133 kWh.', ['fits']],
    ['Elförbrukningen är 135 kWh.', ['contradicts']],
    ['Elförbrukningen är 135 kWh per boende.', ['no-counterpart']],
    ['Vi hämtade 83 ton grus.', ['no-counterpart']],
    ['Vi körde 83 mil.', []],
  ])('is compared, or shown as not compared: %s', (text, verdicts) => {
    expect(verdictsIn(text)).toEqual(verdicts);
  });
});

describe('errors that were planted and went unseen', () => {
  it.each([
    ['Trygga resenärer är 75 %, varav kvinnor 79 % och män 71 %.', ['fits', 'contradicts', 'contradicts']],
    ['Idrottens nettokostnad är 7 030 tkr.', ['contradicts']],
    ['Idrotten har en ökning med 1 300 tkr jämfört med 2020.', ['contradicts']],
    [
      'Vatten redovisar ett överskott på 410 tkr. Antal medarbetare är 212, varav 92 kvinnor och 120 män.',
      ['fits', 'fits', 'contradicts', 'contradicts'],
    ],
    ['Idrottens nettokostnad har en ökning med 1 300 tkr mot föregående år.', ['contradicts']],
    ['Lindbron har kostat 1 420,6 mnkr.', ['contradicts']],
  ])('are told: %s', (text, verdicts) => {
    expect(verdictsIn(text)).toEqual(verdicts);
  });

  it.each([
    'Trygga resenärer är 75 %, varav kvinnor 71 % och män 79 %.',
    'Kvinnornas trygghet är lägre än männens 79 %.',
    'Idrottens nettokostnad är 7 300 tkr.',
    'Idrottens nettokostnad är 11,0 mnkr.',
    'Idrottens nettokostnad har en ökning med 1 200 tkr mot föregående år.',
    'Idrotten har en ökning med 300 tkr mot föregående månad.',
    'Idrotten har en ökning med 300 tkr mot föregående års budget.',
    'Idrotten har en ökning med 300 tkr mot föregående prognos.',
    'Idrottens kostnader ökade med 300 tkr mot föregående år.',
    'Nöjda hyresgäster är 60 %, underlaget ökade med 8 %.',
    'Idrottens nettokostnad är i snitt 900 tkr i månaden.',
    'Idrottens nettokostnad är 912 tkr per månad.',
    'Idrotten har ökat med 400 tkr sedan förra året.',
    'Antal medarbetare ökade till 212, varav 30 kvinnor och 20 män nyanställda.',
    'Idrottens anslag ökade med 300 tkr mot föregående år.',
    'Idrottens utgifter ökade med 300 tkr mot föregående år.',
    'Nettokostnaden för Idrottens investeringar är 7 030 tkr.',
    'Av 212 medarbetare har 30 kvinnor slutat.',
    'Av 212 medarbetare slutade 30 kvinnor och 18 män.',
    'Av 212 medarbetare är 30 kvinnor klara.',
    'Antal medarbetare är 212, varav 30 kvinnor på deltid.',
    'Av 212 medarbetare slutade 30, varav 12 kvinnor och 18 män.',
    'Idrottens nettokostnad är 300 tkr högre än budget.',
    'Andelen trygga resenärer bland kvinnor uppgår till 71 %, en ökning med 1 procentenhet.',
    'Trygga resenärer är 75 %, varav kvinnor 71 %, en ökning med 2 procentenheter.',
    'Trygga resenärer är 79 % bland män och 71 % bland kvinnor.',
    'Idrottens kostnader har en ökning med 1 900 tkr mot föregående år.',
    'Lindbron har kostat 1 240,6 mnkr.',
  ])('are not seen where nothing is wrong: %s', (text) => {
    expect(verdictsIn(text)).not.toContain('contradicts');
    expect(verdictsIn(text)).not.toContain('other-year');
  });
});
