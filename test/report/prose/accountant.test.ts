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
      unit('Hamnen', {
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
    expect(readIn('Hamnen: budgeten för helåret är 11 001 tkr.')).toEqual([
      '11 001 tkr: fits Hamnen, Budget helår',
    ]);
    expect(readIn('Hamnen: prognosen för helåret är 11 001 tkr.')).toEqual([
      '11 001 tkr: fits Hamnen, Prognos helår',
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
    const report = reportWith('Hamnens nettokostnad ökade med 1 200 tkr mot föregående år.', {
      settings: { entryUnit: 'kr', reportUnit: 'tkr', decimals: 0 },
      operatingSummary: [unit('Hamnen', { outcomePeriod: -7300000, outcomePreviousYear: -6100000 })],
    });
    const [value] = textFigures(report).flatMap(({ values }) => values);
    expect(value).toBeDefined();
    if (value === undefined) return;
    expect(toldLabel(value, report)).toBe(
      'Hamnen, förändringen från Redovisat föregående år till Redovisat period',
    );
    expect(toldShown(value, report)).toBe('−1\u00A0200\u00A0tkr');
  });
});
