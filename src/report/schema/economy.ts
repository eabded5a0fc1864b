import { amount, choice, computed, longText, name, table, text } from './column';

/** Row types of tables whose rows are added up. */
export const rowTypes = ['verksamhet', 'underrad', 'varav'] as const;
export type RowType = (typeof rowTypes)[number];

const rowTypeHelp =
  'verksamhet = egen rad som räknas med i summan. underrad = indragen rad som också räknas med. varav = visas men räknas inte med.';

/** The entered amounts of a net, in Driftsammandrag and KostnaderIntäkter alike. */
export const netAmounts = [
  'outcomePeriod',
  'budgetPeriod',
  'outcomePreviousYear',
  'forecastYear',
  'budgetYear',
  'accountsPreviousYear',
] as const;

export const operatingSummarySchema = table(
  'Driftsammandrag',
  'Nettot per verksamhet: utfall, budget och prognos.',
  {
    unit: name('Verksamhet', 'Verksamhetens namn. Ett namn får bara stå på en rad.'),
    rowType: choice('Radtyp', rowTypes, rowTypeHelp, { required: true }),
    outcomePeriod: amount('Redovisat period', 'Utfallet för perioden enligt redovisningen.', {
      required: true,
    }),
    budgetPeriod: amount(
      'Budget period',
      'Periodens budget. Behövs inte i ett bokslut: då gäller Budget helår.',
      {
        required: true,
      },
    ),
    deviationPeriod: computed(
      'Avvikelse period',
      'Räknas fram av utfall och budget enligt teckenkonventionen.',
    ),
    outcomePreviousYear: amount(
      'Redovisat föregående år',
      'Utfallet samma period året före. - om verksamheten inte fanns.',
    ),
    forecastYear: amount(
      'Prognos helår',
      'Bedömt utfall för hela året. Lämnas tom i ett bokslut: då gäller Redovisat period.',
      {
        required: true,
      },
    ),
    budgetYear: amount('Budget helår', 'Årets budget.', { required: true }),
    deviationYear: computed(
      'Avvikelse helår',
      'Räknas fram av prognos och budget enligt teckenkonventionen. I ett bokslut: av redovisat och budget.',
    ),
    accountsPreviousYear: amount(
      'Bokslut föregående år',
      'Utfallet för hela året före. - om verksamheten inte fanns.',
    ),
    remaining: computed('Återstår', 'Prognos minus utfall: vad prognosen förutsätter för resten av året.'),
    comment: longText('Kommentar', 'Vad avvikelsen beror på och vad som görs åt den.'),
  },
  ['unit'],
);

export const costIncomeKinds = ['kostnader', 'intäkter'] as const;

export const costsAndIncomeSchema = table(
  'KostnaderIntäkter',
  'Nettot delat i kostnader och intäkter, båda som positiva belopp.',
  {
    kind: choice(
      'Slag',
      costIncomeKinds,
      'kostnader: avvikelse = budget − utfall. intäkter: avvikelse = utfall − budget.',
      {
        required: true,
      },
    ),
    outcomePeriod: amount(
      'Redovisat period',
      'Utfallet för perioden. Tomt om det inte redovisas. Behövs i ett bokslut.',
    ),
    budgetPeriod: amount('Budget period', 'Periodens budget. Tomt om den inte redovisas.'),
    deviationPeriod: computed('Avvikelse period', 'Räknas fram: plus är bättre än budget.'),
    outcomePreviousYear: amount('Redovisat föregående år', 'Utfallet samma period året före.'),
    forecastYear: amount('Prognos helår', 'Bedömt utfall för hela året. Lämnas tom i ett bokslut.', {
      required: true,
    }),
    budgetYear: amount('Budget helår', 'Årets budget.', { required: true }),
    deviationYear: computed(
      'Avvikelse helår',
      'Räknas fram: plus är bättre än budget. I ett bokslut: av redovisat.',
    ),
    accountsPreviousYear: amount('Bokslut föregående år', 'Utfallet för hela året före.'),
    comment: longText('Kommentar', 'Vad avvikelsen beror på.'),
  },
  ['kind'],
);

export const controlTotalsSchema = table(
  'Kontrollsummor',
  'Summor enligt huvudboken. Rapportens summor jämförs med dem vid varje kontroll.',
  {
    table: name('Tabell', 'Tabellen som summan gäller, till exempel Driftsammandrag.'),
    column: text('Kolumn', 'Kolumnens rubrik, till exempel Redovisat period.', { required: true }),
    total: amount('Summa enligt huvudboken', 'Summan i samma enhet som tabellen.', { required: true }),
    source: text('Källa', 'Varifrån summan är hämtad.'),
  },
  ['table', 'column'],
);

export const investmentsSchema = table(
  'Investeringar',
  'Investeringar per projekt. Utgifter är positiva; avvikelse = ram − prognos.',
  {
    area: text('Område', 'Verksamheten eller området som projektet hör till.', { required: true }),
    project: name('Projekt', 'Projektets namn.'),
    outcomeExpenditure: amount('Redovisat utgifter', 'Periodens utgifter enligt redovisningen.', {
      required: true,
    }),
    outcomeIncome: amount('Redovisat inkomster', 'Periodens inkomster, till exempel bidrag.', {
      required: true,
    }),
    forecastExpenditure: amount('Prognos utgifter', 'Årets bedömda utgifter. Lämnas tom i ett bokslut.', {
      required: true,
    }),
    forecastIncome: amount('Prognos inkomster', 'Årets bedömda inkomster. Lämnas tom i ett bokslut.', {
      required: true,
    }),
    forecastNet: computed(
      'Prognos netto',
      'Räknas fram: prognos utgifter − prognos inkomster. I ett bokslut: redovisat.',
    ),
    frame: amount('Investeringsram', 'Årets beslutade ram, netto.', { required: true }),
    deviation: computed('Avvikelse', 'Räknas fram: investeringsram − prognos netto. Plus = ramen räcker.'),
    decidedTotal: amount('Totalutgift beslutad', 'Beslutad total utgift för fleråriga projekt.'),
    forecastTotal: amount('Totalutgift prognos', 'Bedömd total utgift för fleråriga projekt.'),
    comment: longText('Kommentar', 'Vad avvikelsen beror på.'),
  },
  ['area', 'project'],
);
