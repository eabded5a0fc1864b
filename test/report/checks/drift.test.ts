import fc from 'fast-check';
import { activity, goal, indicator, unit, type GivenTables } from '../given';
import { checked } from './checked';

const drifts = (tables: GivenTables) => checked(tables).filter(({ code }) => code === 'name-drifts');

const indicators = (...names: readonly string[]): GivenTables => ({
  goals: [goal('Goda arbetsplatser')],
  indicators: names.map((name, row) => indicator('Goda arbetsplatser', name, { part: `Enhet ${row}` })),
});
const text = (written: string, tables: GivenTables = {}): GivenTables => ({
  ...tables,
  texts: [{ section: 'Mål', position: 1, text: written }],
});

describe('a name in a column', () => {
  it.each([
    ['a hyphen too many', 'E-handelstrohet', 'Ehandelstrohet'],
    ['a space too few', 'Total sjukfrånvaro', 'Totalsjukfrånvaro'],
    ['a lost ring', 'Total sjukfrånvaro', 'Total sjukfranvaro'],
    ['a lost linking s', 'Hållbart chefs- och ledarskap', 'Hållbart chef- och ledarskap'],
    ['another case', 'Total sjukfrånvaro', 'total Sjukfrånvaro'],
    ['another word for the same', 'eLärandeCenter', 'eLärandeCentrum'],
    ['the definite form of a long word', 'God styrning av köp', 'God styrningen av köp'],
    ['a letter mistyped once', 'Total sjukfrånvaro', 'Total sjukfrånvarp'],
    ['a letter left out', 'Leverantörstrohet', 'Leverantörstroet'],
  ])('is told to be another with %s, and is mended to the commoner', (_what, common, rare) => {
    const [finding, ...rest] = drifts(indicators(common, rare, common));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      place: { table: 'indicators', row: 2, column: 'indicator' },
      expected: common,
      fix: { kind: 'write-value', value: common, label: `Skriv ”${common}”` },
    });
    expect(finding?.message).toContain(
      `”${rare}” (1 cell) skrivs ”${common}” på andra ställen (2 celler, först i Indikatorer rad 1). Är det samma sak`,
    );
  });

  it.each([
    ['numbers', 'Grundskola 1', 'Grundskola 2', 'Grundskola 2'],
    ['numbers with points', 'Etapp 1.1', 'Etapp 11', 'Etapp 11'],
    ['years of school', 'Behörighet årskurs 6', 'Behörighet årskurs 9', 'Behörighet årskurs 9'],
    ['roman numerals', 'Verksamhetsområde I', 'Verksamhetsområde II', 'Verksamhetsområde II'],
    ['letters', 'Verksamhetsområde A', 'Verksamhetsområde B', 'Verksamhetsområde B'],
    ['sexes', 'Andel kvinnor i ledningen', 'Andel män i ledningen', 'Andel män i ledningen'],
    ['short words in another form', 'Kultur', 'Kulturen', 'Kulturen'],
    ['first letters', 'Färdtjänstresor', 'Vårdtjänstresor', 'Vårdtjänstresor'],
    ['quarters of a town', 'Hemtjänst öst', 'Hemtjänst väst', 'Hemtjänst väst'],
    ['words with rings of their own', 'Gårdar i drift', 'Gärdar i drift', 'Gärdar i drift'],
    ['directions', 'Interna avgångar', 'Externa avgångar', 'Externa avgångar'],
    ['grades', 'Klass A+', 'Klass A', 'Klass A'],
  ])('is another with other %s', (_what, ...names) => {
    expect(drifts(indicators(...names))).toEqual([]);
  });

  it('is not mended where it stands as often both ways, but for lost rings', () => {
    const [tied] = drifts(indicators('E-handelstrohet', 'Ehandelstrohet'));
    expect(tied?.fix).toBeUndefined();
    expect(tied).not.toHaveProperty('expected');
    const [lost] = drifts(indicators('Total sjukfranvaro', 'Total sjukfrånvaro', 'Total sjukfranvaro'));
    expect(lost).toMatchObject({ place: { row: 1 }, expected: 'Total sjukfrånvaro' });
  });

  it('of which each has a row of its own is never written as the other', () => {
    const finding = drifts({ operatingSummary: [unit('HR-service'), unit('HR service')] })[0];
    expect(finding).toMatchObject({ severity: 'warning', place: { table: 'operatingSummary', row: 2 } });
    expect(finding?.fix).toBeUndefined();
    // Case alone makes a duplicate row, which is said as such.
    expect(drifts({ operatingSummary: [unit('HR-service'), unit('hr-Service')] })).toMatchObject([
      { severity: 'information', place: { row: 2 } },
    ]);
    expect(drifts({ operatingSummary: [unit('Grundskola'), unit('grundskola')] })).toEqual([]);
  });

  it('is written as the table has it that declares it, whatever is commoner', () => {
    const project = {
      outcomeExpenditure: 0,
      outcomeIncome: 0,
      forecastExpenditure: 0,
      forecastIncome: 0,
      frame: 0,
    };
    const investments = ['Stadsarkivet', 'Stadsarkivet'].map((area, index) => ({
      area,
      project: `Hyllor ${index}`,
      ...project,
    }));
    const found = drifts({ operatingSummary: [unit('Stadsarkiv')], investments });
    expect(found).toMatchObject([
      { severity: 'information', place: { table: 'investments', row: 1 }, expected: 'Stadsarkiv' },
      { severity: 'information', place: { table: 'investments', row: 2 }, expected: 'Stadsarkiv' },
    ]);
    expect(found[0]?.message).toContain('först i Driftsammandrag rad 1');
  });

  it('may be the same in results and activities, and drift between them', () => {
    const of = (assignment: string) =>
      drifts({
        goals: [goal('God service')],
        goalResults: [
          {
            goal: 'God service',
            position: 1,
            text: 'Allt går bra.',
            assignment: 'E-handels- och avtalstrohet',
          },
        ],
        activities: [activity('God service', 'Köp', { assignment })],
      });
    expect(of('E-handels- och avtalstrohet')).toEqual([]);
    expect(of('E-handel- och avtalstrohet')).toMatchObject([
      { severity: 'information', place: { table: 'activities' } },
    ]);
  });
});

describe('a name with a spelling of its own', () => {
  it('is the same in texts and within other names', () => {
    const volumes = ['Ärenden HR-Direkt', 'Samtal HR-direkt'].map((volume) => ({
      volume,
      rowType: 'mått',
      unit: 'antal',
    }));
    const [finding] = drifts(text('HR-direkts svar är snabba.', { volumes }));
    expect(finding).toMatchObject({
      severity: 'information',
      place: { table: 'volumes', row: 1, column: 'volume' },
      message:
        'Ärenden HR-Direkt, Volymmått: ”HR-Direkt” står i 1 cell, men ”HR-direkt” i 2 celler, först i Volymer rad 2. Skriv namnet på ett sätt.',
      fix: { value: 'Ärenden HR-direkt' },
    });
  });

  it('is mended everywhere in a text, with its ending, and not in the marks of linked figures', () => {
    const written = 'LinDesk är i drift. Alla når LinDesks tjänster: {Volymer:LinDesk:Utfall period}.';
    const [finding] = drifts(
      text(written, { goals: [goal('A', { reason: 'Lindesk.' }), goal('B', { reason: 'I Lindesk.' })] }),
    );
    expect(finding?.fix?.value).toBe(
      'Lindesk är i drift. Alla når Lindesks tjänster: {Volymer:LinDesk:Utfall period}.',
    );
  });

  it('is the declared one, whatever is commoner', () => {
    const goals = [
      goal('A', { reason: 'Kurser i eLärandeCentrum.' }),
      goal('B', { reason: 'eLärandeCentrum växer.' }),
    ];
    expect(
      drifts({ operatingSummary: [unit('eLärandeCenter')], goals }).map(({ fix }) => fix?.value),
    ).toEqual(['Kurser i eLärandeCenter.', 'eLärandeCenter växer.']);
  });

  it('is not mended where two spellings stand as often', () => {
    const [finding, ...rest] = drifts({
      goals: [goal('A', { reason: 'LinDesk.' }), goal('B', { reason: 'Lindesk.' })],
    });
    expect(rest).toEqual([]);
    expect(finding?.fix).toBeUndefined();
  });

  it.each([
    ['genitives and definite forms', 'HR-direkts svar. I HR-direkt. LinDesken och LinDesks.'],
    ['a capital that begins a sentence', 'ELärandeCenter växer. I eLärandeCenter finns kurser.'],
    [
      'capitals that explain an abbreviation',
      'InformationsHanteringsPlan (IHP) finns. En informationshanteringsplan till.',
    ],
    ['headings in capitals', 'LINDESK\nAlla når LinDesk.'],
    ['ordinary words that are abbreviations elsewhere', 'KLARA är klara. SIS gav oss IT. Det är ok för it.'],
    ['ordinary words with and without hyphens', 'E-handel är e-handel och ehandel.'],
  ])('has its right to %s', (_what, written) => {
    expect(drifts(text(written))).toEqual([]);
  });
});

describe('a name of several words in a text', () => {
  const goals = {
    goals: [
      goal('Hållbart chefs- och ledarskap'),
      goal('God styrning av tjänsteproduktion'),
      goal('God service'),
    ],
  };

  it('is told where its letters differ from the table’s', () => {
    const [finding] = drifts(text('Inom Hållbart chef- och ledarskap sker mycket.', goals));
    expect(finding).toMatchObject({
      severity: 'information',
      place: { table: 'texts', row: 1, column: 'text' },
      message:
        'Mål, 1, Text: ”Hållbart chef- och ledarskap” heter ”Hållbart chefs- och ledarskap” i Mål rad 1. Skriv namnet på ett sätt.',
      fix: { value: 'Inom Hållbart chefs- och ledarskap sker mycket.' },
    });
  });

  it.each([
    'Ett hållbart chefs- och ledarskap är viktigt.',
    'God styrning av tjänsteproduktionen kräver mått.',
    'Styrningen av tjänsteproduktion är god.',
    'Den goda servicen och god service uppskattas.',
    'God styrning, av tjänsteproduktion och annat.',
    'Hållbart\u00A0chefs- och ledarskap.',
  ])('is inflected as running text is: %s', (written) => {
    expect(drifts(text(written, goals))).toEqual([]);
  });
});

describe('names that are written in one way', () => {
  const word = fc.constantFrom(
    ...[
      'Hemtjänst',
      'Förskola',
      'Grundskola',
      'Fritidshem',
      'Sjukfrånvaro',
      'Avgångar',
      'Frisknärvaro',
      'Nöjdhet',
    ],
    ...[
      'Kvinnor',
      'Män',
      'Nord',
      'Syd',
      'Öst',
      'Väst',
      'Personal',
      'Ekonomi',
      'Kontakt',
      'Upphandling',
      'HR-service',
    ],
    ...[
      'eLärandeCenter',
      'LKDATA',
      'E-handel',
      'Trygghet',
      'Tillgänglighet',
      'Bemötande',
      'Delaktighet',
      'Resor',
    ],
  );
  const name = fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' och '));

  it('are never told, however often and in whatever tables and texts they stand', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const sentences = names.map((each) => `Vi följer ${each}. ${each}s utfall är gott.`).join('\n');
        const personnel = names.map((measure) => ({ measure, sex: 'totalt', target: '-' }));
        expect(drifts(text(sentences, { ...indicators(...names, ...names), personnel }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('with other numbers are never told', () => {
    fc.assert(
      fc.property(
        word,
        fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 2, maxLength: 20 }),
        (base, numbers) => {
          expect(drifts(indicators(...numbers.map((number) => `${base} ${number}`)))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
