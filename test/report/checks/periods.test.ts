import { activity, goal, indicator, unit, type GivenRow, type GivenTables } from '../given';
import { checked, codes, only } from './checked';

const text = (written: string, section = 'Prognos'): GivenTables => ({
  texts: [{ section, position: 1, text: written }],
});

describe('years in a text', () => {
  it('that have not come cannot have been compared, as in the first department’s forecast', () => {
    const written = 'Allt väl. Omsättningen har ökat kraftigt från 2021 till 2022. Lagret sköts av oss.';
    expect(only(text(written))).toMatchObject({
      code: 'year-beyond-report',
      severity: 'warning',
      place: { table: 'texts', row: 1, column: 'text' },
      message:
        'Prognos, 1, Text: texten säger ”från 2021 till 2022” om något som redan har hänt, men rapporten gäller 2021. Rapportens siffror jämför 2020 och 2021. Rätta årtalen, eller skriv om meningen om den handlar om framtiden.',
      fix: {
        kind: 'write-value',
        label: 'Skriv ”från 2020 till 2021”',
        value: 'Allt väl. Omsättningen har ökat kraftigt från 2020 till 2021. Lagret sköts av oss.',
      },
    });
  });

  it('are mended only where it is plain what was meant, and around linked figures', () => {
    const [far] = checked(text('Kostnaderna ökade mellan 2021 och 2023.'));
    expect(far?.code).toBe('year-beyond-report');
    expect(far?.fix).toBeUndefined();
    const [compared] = checked(text('Volymerna har minskat jämfört med 2022.'));
    expect(compared).toMatchObject({ code: 'year-beyond-report', severity: 'warning' });
    const linked = 'Nettot {Driftsammandrag:Stab:Prognos helår} har ökat från 2021 till 2022.';
    const [finding] = checked({ ...text(linked), operatingSummary: [unit('Stab')] });
    expect(finding?.fix?.value).toBe(
      'Nettot {Driftsammandrag:Stab:Prognos helår} har ökat från 2020 till 2021.',
    );
  });

  it.each([
    'Omsättningen har ökat från 2020 till 2021.',
    'Omsättningen har ökat jämfört med 2020.',
    'Omsättningen väntas öka från 2021 till 2022.',
    'Omsättningen har ökat, och väntas öka ytterligare från 2021 till 2022.',
    'Tjänsteutvecklingen fortsätter under 2022.',
    'Åtgärderna i Koldioxidneutralt Linköping 2025 har genomförts och utsläppen minskade.',
    'Planen för 2021, med sikte på 2022–2028, är uppföljd.',
    'Verksamheterna flyttar till Ebbepark i januari 2022.',
    'Ärendena har ökat inför flytten 2022.',
    'Sjukfrånvaron har minskat sedan 2019.',
    'Kostnaderna ökade från 2015 till 2018 och har därefter legat still.',
    'Gymnasiet växer till 2029.',
  ])('are right in: %s', (written) => {
    expect(codes(text(written))).toEqual([]);
  });

  it('that lie before all that the workbook compares may be left from an earlier report', () => {
    const written = 'Omsättningen ökade från 2018 till 2019.';
    expect(only(text(written))).toMatchObject({ code: 'year-beyond-report', severity: 'information' });
    const volumes = [
      {
        volume: 'Ärenden',
        rowType: 'andel',
        group: 'Kanaler',
        unit: '%',
        outcomePeriod: 29,
        outcomePreviousYear: 16,
        comparison: 'Helår 2019',
      },
    ];
    expect(codes({ ...text(written), volumes })).toEqual([]);
    const indicators = [indicator('God service', 'Svar', { twoYearsBefore: 90 })];
    expect(codes({ ...text(written), goals: [goal('God service')], indicators })).toEqual([]);
  });

  it('are not judged without a year in Inställningar, nor in a draft', () => {
    const written = 'Omsättningen har ökat från 2021 till 2022.';
    expect(codes({ ...text(written), settings: { year: '' } })).toEqual([]);
    expect(codes(text(`[Utkast från jan–aug 2021] ${written}`))).toEqual(['text-is-draft']);
  });
});

describe('periods in a text', () => {
  it.each([
    ['Per den 31 oktober är nettot 11 mnkr.', 'Per den 31 oktober'],
    ['Årets första tio månader visar ett starkt resultat.', 'Årets första tio månader'],
    ['Nettokostnaden för januari–november är 257 mnkr.', 'januari–november'],
    ['Per 31 mars 2022 är utfallet 4 mnkr.', 'Per 31 mars 2022'],
  ])('that end later than the report are a warning: %s', (written, phrase) => {
    const finding = only(text(written));
    expect(finding).toMatchObject({ code: 'period-differs', severity: 'warning' });
    expect(finding.message).toContain(`texten säger ”${phrase}”, men rapporten gäller januari–augusti 2021`);
  });

  it.each([
    'Årets första sju månader visar ett starkt resultat.',
    'Nettot för jan–apr är 4 mnkr.',
    'Nettot per den 30 april 2021 är 4 mnkr.',
  ])('that end earlier may be left from an earlier report: %s', (written) => {
    expect(only(text(written))).toMatchObject({ code: 'period-differs', severity: 'information' });
  });

  it.each([
    'Årets första åtta månader visar ett starkt resultat.',
    'Utfallen gäller den 31 augusti eller senast kända statistik.',
    'Per sista augusti är nettot 11 mnkr, mot 4 mnkr per sista april.',
    'Per den 31 december 2020 var nettot 6,8 mnkr.',
    'Nettot för januari–augusti 2020 var 8,5 mnkr.',
    'Nettot per 31 juli föregående år var 8,5 mnkr.',
    'Nettot per den 31 juli 2020 var 8,5 mnkr.',
    'Nettot januari–oktober 2019 var 8,5 mnkr.',
    'För januari–december väntas 8,2 mnkr.',
    'Per den 31 oktober väntas lagret vara tomt.',
    'Lagret läggs ned den 30 september 2021.',
    'Löneservice kom till per 1 maj.',
    'Tre månader med pandemi har gått.',
  ])('are right in: %s', (written) => {
    expect(codes(text(written))).toEqual([]);
  });

  it('are read in headings and comments, and not where dates are the activity’s or the measure’s own', () => {
    expect(codes(text('Allt väl.', 'Händelser januari–oktober'))).toEqual(['period-differs']);
    const operatingSummary = [unit('Stab', { comment: 'Per 30 november är avtalet dyrare.' })];
    expect(codes({ operatingSummary })).toEqual(['period-differs']);
    const goals = [goal('God service', { reason: 'Två kontroller gjordes per 30 april.' })];
    const activities = [activity('God service', 'Chatt', { comment: 'Avtalet löper ut per 31 oktober.' })];
    expect(codes({ goals, activities })).toEqual([]);
  });
});

describe('a column of the year in place of one of the period', () => {
  const rows = (given: readonly GivenRow[]) => ({
    operatingSummary: given.map((each, index) => unit(`Enhet ${index}`, each)),
  });
  const alike = [
    { outcomePreviousYear: 525, accountsPreviousYear: 525 },
    { outcomePreviousYear: -424, accountsPreviousYear: -424 },
    { outcomePreviousYear: 7244, accountsPreviousYear: 7244 },
  ];

  it('is told with its rows, as a whole column', () => {
    const finding = only(rows([...alike, { outcomePreviousYear: 38, accountsPreviousYear: 391 }]));
    expect(finding).toMatchObject({
      code: 'column-copied',
      severity: 'warning',
      place: { table: 'operatingSummary', column: 'outcomePreviousYear' },
    });
    expect(finding.place).not.toHaveProperty('row');
    expect(finding.message).toBe(
      'Driftsammandrag: Redovisat föregående år är lika med Bokslut föregående år på 3 av 4 rader som har belopp, till exempel Enhet 0 525\u00A0tkr och Enhet 1 −424\u00A0tkr. En kolumn är troligen kopierad, eftersom den första gäller jan–aug 2020 och den andra hela året. Kontrollera båda.',
    );
  });

  it('may be alike in some rows, in rows without amounts, and in December', () => {
    expect(codes(rows(alike.slice(1)))).toEqual([]);
    const others = Array.from({ length: 4 }, (_, index) => ({
      outcomePreviousYear: index + 1,
      accountsPreviousYear: 9,
    }));
    expect(codes(rows([...alike, ...others]))).toEqual([]);
    expect(codes(rows(alike.map(() => ({ outcomePreviousYear: 0, accountsPreviousYear: 0 }))))).toEqual([]);
    expect(codes({ ...rows(alike), settings: { month: 12 } })).not.toContain('column-copied');
  });

  it('is told of the budget only where all rows are alike', () => {
    const budget = [100, 200, 300].map((amount) => ({
      budgetPeriod: amount,
      budgetYear: amount,
      outcomePeriod: amount,
      forecastYear: amount,
    }));
    expect(only(rows(budget))).toMatchObject({ code: 'column-copied', place: { column: 'budgetPeriod' } });
    const one = { budgetPeriod: 100, budgetYear: 150, outcomePeriod: 100, forecastYear: 150 };
    expect(codes(rows([...budget, one]))).toEqual([]);
  });

  it('is told of costs and income where both are alike', () => {
    const costsAndIncome = ['kostnader', 'intäkter'].map((kind, index) => ({
      kind,
      forecastYear: 0,
      budgetYear: 0,
      outcomePreviousYear: 900 + index,
      accountsPreviousYear: 900 + index,
    }));
    const found = checked({ costsAndIncome }).filter(({ code }) => code === 'column-copied');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('på alla 2 rader');
  });
});

describe('a volume that is compared with a whole year', () => {
  const volume = (given: GivenRow = {}) =>
    codes({
      volumes: [
        {
          volume: 'Ärenden',
          rowType: 'mått',
          unit: 'antal',
          outcomePeriod: 42317,
          outcomePreviousYear: 66000,
          comparison: 'Helår 2019',
          ...given,
        },
      ],
    });

  it('is told where it counts a part of one', () => {
    expect(volume()).toEqual(['full-year-beside-part']);
    expect(volume({ comparison: '2019' })).toEqual(['full-year-beside-part']);
  });

  it('may be a share, have a footnote, or be compared with something else', () => {
    expect(volume({ unit: '%' })).toEqual([]);
    expect(
      volume({ rowType: 'andel', group: 'Kanaler', outcomePeriod: 29, outcomePreviousYear: 16 }),
    ).toEqual([]);
    expect(volume({ footnote: 'Antalet för samma period är inte känt.' })).toEqual([]);
    expect(volume({ comparison: 'Hösten 2019' })).toEqual([]);
    expect(volume({ comparison: '' })).toEqual([]);
    expect(volume({ outcomePeriod: 'IU' })).toEqual([]);
  });
});

describe('an indicator that counts a part of the year', () => {
  const counted = (given: GivenRow = {}) => ({
    goals: [goal('God service', { reason: 'Ja.' })],
    indicators: [
      indicator('God service', 'Olyckor på kommunala vägar', {
        unit: 'antal',
        yearBefore: 9,
        outcome: 4,
        target: 'Ska minska',
        direction: 'Lägre är bättre',
        ...given,
      }),
    ],
  });

  it('is not good yet for being fewer than in the whole year before', () => {
    const finding = only(counted());
    expect(finding).toMatchObject({
      code: 'full-year-beside-part',
      severity: 'information',
      place: { table: 'indicators', row: 1, column: 'outcome' },
    });
    expect(finding.message).toBe(
      'Olyckor på kommunala vägar: utfallet 4 är räknat för jan–aug 2021 och bedöms mot föregående års 9. Gäller det talet hela året, så säger bedömningen ännu inget. Skriv ett värde för samma tid, eller förklara jämförelsen i kolumnen Fotnot.',
    );
    const limit = only(counted({ target: '<8' }));
    expect(limit.message).toContain('bedöms mot målvärdet <8.');
  });

  it.each([
    ['misses what the rest of the year cannot mend', { outcome: 11 }],
    ['has reached what it should reach', { target: '>3', direction: 'Högre är bättre' }],
    ['has a footnote', { footnote: 'Båda åren januari–augusti.' }],
    ['is a share', { indicator: 'Andel olyckor med cykel', unit: '%' }],
    ['has no unit that counts', { unit: '' }],
    ['is an average', { indicator: 'Olyckor per tusen invånare' }],
    ['is a level', { indicator: 'Elever i grundskola', unit: 'antal' }],
    ['has no target', { target: '-' }],
    ['has no outcome', { outcome: 'IU', footnote: 'Mäts i höst.' }],
  ])('may be judged when it %s', (_why, given) => {
    expect(codes(counted(given))).not.toContain('full-year-beside-part');
  });

  it('may be judged when the year is over', () => {
    expect(codes({ ...counted(), settings: { month: 12, reportType: 'Bokslut' } })).not.toContain(
      'full-year-beside-part',
    );
  });
});

describe('a done activity', () => {
  const done = (given: GivenRow) =>
    checked({
      goals: [goal('God service')],
      activities: [activity('God service', 'Chatt', { status: 'Klar', ...given })],
    });

  it('has not begun where its time is after the period', () => {
    expect(done({ endDate: 'oktober–december 2021' })).toMatchObject([
      {
        code: 'done-before-start',
        severity: 'warning',
        place: { table: 'activities', row: 1, column: 'status' },
      },
    ]);
    expect(done({ endDate: 'hösten 2022' })).toMatchObject([{ severity: 'information' }]);
  });

  it('has not begun where its comment says so', () => {
    for (const comment of [
      'Ej startad.',
      'Förstudien har ännu inte påbörjats.',
      'Allt är klart. Arbetet är inte påbörjat.',
      'Startar våren 2022.',
      'Projektet påbörjas 2023.',
      'Startar i september.',
      'Arbetet inleds i början av oktober.',
      'Börjar den 1 november med en förstudie.',
      'Aktiviteten påbörjas till hösten.',
    ]) {
      expect(done({ comment })).toMatchObject([{ code: 'done-before-start', severity: 'warning' }]);
    }
    expect(done({ comment: 'Ej startad.' })[0]?.message).toBe(
      'Chatt: statusen är ”Klar”, men kommentaren säger ”Ej startad”. Ändra status eller kommentar.',
    );
  });

  it.each([
    { endDate: 44561 },
    { endDate: 'augusti–december 2021' },
    { endDate: 'I enlighet med handlingsplan' },
    { comment: 'Nästa steg är inte påbörjat.' },
    { comment: 'Katalogen byggs ut 2022.' },
    { comment: 'Etapp 2 startar 2022.' },
    { comment: 'Inte alla enheter har hunnit börja.' },
    { comment: 'Projektet startade 2020.' },
    { comment: 'Startar i maj.' },
    { comment: 'Arbetet inleds i augusti.' },
    { comment: 'Påbörjas i september 2020.' },
    { comment: 'Startar om i september.' },
    { comment: 'Börjar bli välkänt.' },
    { status: 'Pågående', comment: 'Startar 2022.' },
    { status: 'Pausad', endDate: 'hösten 2022' },
  ])('is right with %p', (given) => {
    expect(done(given).filter(({ code }) => code === 'done-before-start')).toEqual([]);
  });
});
