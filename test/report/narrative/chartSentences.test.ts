import { deviationSentence } from '../../../src/report/narrative/charts/deviationSentence';
import { netSentence } from '../../../src/report/narrative/charts/netSentence';
import { activitiesSentence, goalsSentence } from '../../../src/report/narrative/charts/statusSentences';
import { volumesLeftOut, volumesSentence } from '../../../src/report/narrative/charts/volumesSentence';
import { activity, givenReport, goal, reportOf, unit, type GivenRow, type GivenTables } from '../given';

/** Spaces that do not break are ordinary ones here. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('what the chart of net amounts says', () => {
  const said = (units: readonly GivenRow[], settings: GivenTables['settings'] = {}) =>
    plain(netSentence(givenReport({ operatingSummary: units, settings }).report));
  const net = (forecastYear: number | string, accountsPreviousYear: number | string, rest: GivenRow = {}) =>
    unit('Skola', { forecastYear, accountsPreviousYear, outcomePeriod: forecastYear, ...rest });

  it('is the year’s total against last year’s accounts', () => {
    expect(said([net(9000, 7000), net(-755, -227)])).toBe(
      'Prognosen för helåret är sammanlagt 8 245 tkr, 1 472 tkr mer än bokslutet för 2020 (6 773 tkr).',
    );
    expect(said([net(-300, -100)])).toBe(
      'Prognosen för helåret är sammanlagt −300 tkr, en nettokostnad som är 200 tkr högre än i bokslutet för 2020 (−100 tkr).',
    );
    expect(said([net(5, 5)])).toBe(
      'Prognosen för helåret är sammanlagt 5 tkr, lika mycket som bokslutet för 2020 (5 tkr).',
    );
  });

  it('says in words which way it is where amounts are below zero', () => {
    const costPlus = { signConvention: 'Kostnad plus (avvikelse = budget − utfall)' };
    expect(said([net(-100, -300)])).toMatch(/−100 tkr, en nettokostnad som är 200 tkr lägre än i bokslutet/u);
    expect(said([net(-300, -100)], costPlus)).toMatch(/−300 tkr, ett överskott som är 200 tkr större än i/u);
    expect(said([net(-100, -300)], costPlus)).toMatch(/−100 tkr, ett överskott som är 200 tkr mindre än i/u);
    expect(said([net(300, 100)], costPlus)).toMatch(/300 tkr, 200 tkr mer än bokslutet/u);
    expect(said([net(100, -300)])).toMatch(/100 tkr, 400 tkr bättre än bokslutet för 2020 \(−300 tkr\)/u);
    expect(said([net(100, -300)], costPlus)).toMatch(/100 tkr, 400 tkr sämre än bokslutet/u);
    expect(said([net(-100, 300)])).toMatch(/−100 tkr, 400 tkr sämre än bokslutet/u);
    expect(said([net(0, -300)])).toMatch(/0 tkr, 300 tkr bättre än bokslutet/u);
    expect(said([net(-300, -300)])).toMatch(/−300 tkr, lika mycket som bokslutet/u);
  });

  it('counts no parts of other rows', () => {
    expect(said([net(100, 50), net(40, 10, { rowType: 'varav' })])).toMatch(
      /sammanlagt 100 tkr, 50 tkr mer/u,
    );
  });

  it('is the outcome when the year is over', () => {
    expect(said([net(7, 5)], { reportType: 'Bokslut', month: 12 })).toMatch(
      /^Årets utfall är sammanlagt 7 tkr/u,
    );
  });

  it('is in the report’s unit and decimals', () => {
    const settings = { entryUnit: 'tkr', reportUnit: 'mnkr', decimals: 1 };
    expect(said([net(8245, 6773)], settings)).toBe(
      'Prognosen för helåret är sammanlagt 8,2 mnkr, ungefär 1,5 mnkr mer än bokslutet för 2020 (6,8 mnkr).',
    );
    expect(said([net(8200, 6800)], settings)).toMatch(/8,2 mnkr, 1,4 mnkr mer än .* \(6,8 mnkr\)/u);
    expect(said([net(-6773, 8245)], settings)).toMatch(/−6,8 mnkr, 15,0 mnkr sämre än .* \(8,2 mnkr\)/u);
    expect(said([net(8260, 8240)], settings)).toMatch(/8,3 mnkr, ungefär lika mycket som .* \(8,2 mnkr\)/u);
  });

  it('says what it cannot compare', () => {
    expect(said([net(5, '-')])).toBe('Prognosen för helåret är sammanlagt 5 tkr. Bokslutet för 2020 saknas.');
    expect(said([net('IU', 5)])).toBe('Summorna går inte att jämföra, eftersom något belopp inte är känt.');
    expect(said([net('-', 5)])).toBe('Prognos för helåret saknas. Bokslutet för 2020 är sammanlagt 5 tkr.');
    expect(said([net('', ''), net('', '')])).toMatch(/^Inget att rita ännu/u);
    expect(said([])).toBe('Inget att rita ännu: verksamheternas belopp saknas på bladet Driftsammandrag.');
  });
});

describe('what the chart of deviations says', () => {
  const units = (...deviations: readonly number[]) =>
    deviations.map((forecastYear, index) =>
      unit(`Enhet ${index + 1}`, { forecastYear, comment: 'Förklarad.' }),
    );
  const said = (deviations: readonly number[], settings: GivenTables['settings'] = {}) =>
    plain(deviationSentence(reportOf({ operatingSummary: units(...deviations), settings })));

  it.each<readonly [readonly number[], string]>([
    [
      [700, 20, -5, 0],
      'Av fyra verksamheter väntas två gå bättre än budget, en sämre än budget och en enligt budget. Störst är avvikelsen för Enhet 1, +700 tkr.',
    ],
    [
      [-700, 20],
      'Av två verksamheter väntas en gå bättre än budget och en sämre än budget. Störst är avvikelsen för Enhet 1, −700 tkr.',
    ],
    [
      [1, 2, 3],
      'Samtliga tre verksamheter väntas gå bättre än budget. Störst är avvikelsen för Enhet 3, +3 tkr.',
    ],
    [[-1, -2], 'Båda verksamheterna väntas gå sämre än budget. Störst är avvikelsen för Enhet 2, −2 tkr.'],
    [[0, 0], 'Båda verksamheterna väntas gå enligt budget.'],
    [[5, -5], 'Av två verksamheter väntas en gå bättre än budget och en sämre än budget.'],
    [[250], 'Avvikelsen för Enhet 1 är +250 tkr.'],
    [[], 'Inget att rita ännu: ingen verksamhet har både belopp och budget för helåret.'],
  ])('of %j is "%s"', (deviations, sentence) => {
    expect(said(deviations)).toBe(sentence);
  });

  it('is what has happened when the year is over, and plus is better in every convention', () => {
    const rows = [
      unit('Skola', { outcomePeriod: 90, budgetYear: 100, budgetPeriod: 100 }),
      unit('Bad', { outcomePeriod: 110, budgetYear: 100, budgetPeriod: 100 }),
    ];
    const settings = {
      reportType: 'Bokslut',
      month: 12,
      signConvention: 'Kostnad plus (avvikelse = budget − utfall)',
    };
    const { report } = givenReport({ operatingSummary: rows, settings });
    expect(deviationSentence(report)).toBe(
      'Av två verksamheter gick en bättre än budget och en sämre än budget.',
    );
  });

  it('writes figures where one of the numbers is large', () => {
    expect(said(Array.from({ length: 14 }, (_, index) => (index === 0 ? -9 : 1)))).toMatch(
      /^Av 14 verksamheter väntas 13 gå bättre än budget och 1 sämre än budget\./u,
    );
  });
});

describe('what the chart of volumes says', () => {
  const volume = (name: string, now: number | string, before: number | string, rest: GivenRow = {}) => ({
    volume: name,
    rowType: 'mått',
    unit: 'antal',
    outcomePeriod: now,
    outcomePreviousYear: before,
    ...rest,
  });
  const reportWith = (...volumes: readonly GivenRow[]) => givenReport({ volumes }).report;
  const said = (...volumes: readonly GivenRow[]) => plain(volumesSentence(reportWith(...volumes)));

  it('is how many increase and decrease, and which changes most', () => {
    expect(said(volume('Ärenden', 110, 100), volume('Lån', 90, 100), volume('Bad', 300, 200))).toBe(
      'Två av tre volymer ökar och en minskar jämfört med jan–aug 2020. Mest ändras Bad, +50,0 %.',
    );
    expect(said(volume('Ärenden', 1, 2), volume('Lån', 3, 4))).toBe(
      'Båda volymerna minskar jämfört med jan–aug 2020. Mest ändras Ärenden, −50,0 %.',
    );
    expect(said(volume('Lån', 2, 2), volume('Bad', 4, 4), volume('Kurser', 6, 6))).toBe(
      'Samtliga tre volymer är oförändrade jämfört med jan–aug 2020.',
    );
  });

  it('is about the volume itself when there is one', () => {
    expect(said(volume('Lån', 110, 100))).toBe('Lån ökar 10,0 % jämfört med jan–aug 2020.');
    expect(said(volume('Lån', 100, 100))).toBe('Lån är oförändrad jämfört med jan–aug 2020.');
  });

  it('says what is left out and why', () => {
    const report = reportWith(
      volume('Ärenden', 110, 100),
      volume('varav chatt', 11, 10, { rowType: 'varav' }),
      volume('Mikro', 20, 30, { rowType: 'andel', group: 'Andelar', unit: '%' }),
      volume('Nöjdhet', 70, 60, { unit: '%' }),
      volume('Besök', 70, 60, { comparison: 'Helår 2019' }),
      volume('Upphandlingar', 70, 'IU'),
      volume('Nytt', 70, 0),
    );
    expect(volumesLeftOut(report)).toBe(
      'Visas inte i diagrammet: 1 varav-rad, 2 andelar, 1 mått som jämförs med en annan period, 1 mått som var 0 året före och 1 mått utan uppgifter att jämföra.',
    );
    expect(said(volume('Upphandlingar', 70, 'IU'))).toBe(
      'Inget att rita ännu: ingen volym har utfall för båda åren.',
    );
    expect(volumesLeftOut(reportWith(volume('Ärenden', 110, 100)))).toBe('');
  });
});

describe('what the charts of statuses say', () => {
  const goalsWith = (...assessments: readonly string[]) =>
    goalsSentence(
      givenReport({ goals: assessments.map((assessment, index) => goal(`Mål ${index}`, { assessment })) })
        .report,
    );

  it('is how many goals have each assessment, in the order of the scale', () => {
    const partly = 'Uppfylls delvis per helår';
    expect(goalsWith(partly, 'Uppfylls per helår', 'Uppfylls per helår', '', 'Kanske')).toBe(
      'Av fem mål har två bedömningen ”Uppfylls per helår”, ett ”Uppfylls delvis per helår” och två saknar bedömning.',
    );
    expect(goalsWith(partly, partly)).toBe('Båda målen har bedömningen ”Uppfylls delvis per helår”.');
    expect(goalsWith(partly, partly, partly)).toBe(
      'Samtliga tre mål har bedömningen ”Uppfylls delvis per helår”.',
    );
  });

  it('is about the goal itself when there is one, and about none when nothing is assessed', () => {
    expect(goalsWith('Uppfylls per helår')).toBe('Rapportens mål har bedömningen ”Uppfylls per helår”.');
    expect(goalsWith('')).toBe('Rapportens mål har ingen bedömning.');
    expect(goalsWith('', '')).toBe('Inget av målen har någon bedömning.');
    expect(goalsWith()).toBe('Inget att rita ännu: inga mål finns på bladet Mål.');
  });

  it('is how many activities have each status', () => {
    const activitiesWith = (...statuses: readonly string[]) =>
      activitiesSentence(
        givenReport({
          goals: [goal('Ett')],
          activities: statuses.map((status, index) => activity('Ett', `Aktivitet ${index}`, { status })),
        }).report,
      );
    expect(activitiesWith(...Array.from({ length: 13 }, () => 'Klar'), 'Pausad')).toBe(
      'Av 14 aktiviteter har 13 status ”Klar” och 1 ”Pausad”.',
    );
    expect(activitiesWith('Klar', '')).toBe('Av två aktiviteter har en status ”Klar” och en saknar status.');
    expect(activitiesWith('Klar')).toBe('Rapportens aktivitet har status ”Klar”.');
    expect(activitiesWith('', '')).toBe('Ingen av aktiviteterna har någon status.');
    expect(activitiesWith('')).toBe('Rapportens aktivitet har ingen status.');
    expect(activitiesWith()).toBe('Inget att rita ännu: inga aktiviteter finns på bladet Aktiviteter.');
  });
});
