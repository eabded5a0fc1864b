import fc from 'fast-check';
import { textSections } from '../../src/report/schema/narrative';
import { signConventions } from '../../src/report/schema/settings';
import type { DataRow, DataValue, ReportData } from '../../src/workbook/data/reportData';

/** An entry as data has it; undefined is a blank cell. */
type Entry = DataValue | undefined;

const entry = (...values: readonly Entry[]): fc.Arbitrary<Entry> => fc.constantFrom(...values);
const amountNumber = fc.oneof(
  { arbitrary: fc.integer({ min: -2_000_000, max: 2_000_000 }), weight: 4 },
  { arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100), weight: 1 },
  { arbitrary: fc.constantFrom(0, 0.1, -0.2, 999_999_999), weight: 1 },
);
/** An amount cell that the sheet's own sums can take in, or a blank one. */
const plainAmount: fc.Arbitrary<Entry> = fc.oneof(
  { arbitrary: amountNumber, weight: 8 },
  { arbitrary: entry(undefined, '-', '–', '—', ' - '), weight: 1 },
);
/** Anything that people write where an amount is wanted. */
const anyAmount: fc.Arbitrary<Entry> = fc.oneof(
  { arbitrary: plainAmount, weight: 6 },
  {
    arbitrary: entry('IU', '1 234', '−5', '– 614', '(5)', '12,5', '9,4 mnkr', '12,5 %', '-*', '-\u2009'),
    weight: 1,
  },
  { arbitrary: entry('1.234', 'ca 5', '#REF!', '82*', '12 34', '1E3', '=1+1', '*', 'x'), weight: 1 },
);

const measureNumber = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: -500, max: 1500 }).map((tenths) => tenths / 10),
  fc.constantFrom(0, 0.96, 1234, 12345.678),
);
/** A text's characters, emoji whole. */
const characters = (text: string) => Array.from(text);
/** Texts of digits and the signs around them, most of them no number. */
const numberLike = fc
  .array(fc.constantFrom(...characters('0123456789,. -–−*%><(E\u00A0')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(''));
/** A number as a Swede may write it in a text. */
const writtenNumber = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '–', '−', '- ', '+'),
    fc.constantFrom(
      '0',
      '5',
      '82',
      '96',
      '12,5',
      '12,50',
      '0,96',
      '12.5',
      '1 234',
      '1\u00A0234,5',
      '1\u2009234',
      '007',
    ),
    fc.constantFrom('', '', '*', '**', ' *', ' %', '%', ' %*', ' dagar'),
  )
  .map((parts) => parts.join(''));
const measure: fc.Arbitrary<Entry> = fc.oneof(
  { arbitrary: measureNumber, weight: 5 },
  { arbitrary: writtenNumber, weight: 3 },
  {
    arbitrary: entry(undefined, '-', '–', 'IU', 'IU*', 'IU-', '(5)', '(5)*', '8*2', '82****', '2021-08-31'),
    weight: 2,
  },
  { arbitrary: numberLike, weight: 1 },
);
const target: fc.Arbitrary<Entry> = fc.oneof(
  { arbitrary: measureNumber, weight: 2 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('>', '<', '≥', '≤', '>=', '<=', '> ', '≥ ', ''), writtenNumber)
      .map((parts) => parts.join('')),
    weight: 4,
  },
  {
    arbitrary: fc
      .tuple(writtenNumber, fc.constantFrom('–', '-', ' – ', '- '), writtenNumber)
      .map((parts) => parts.join('')),
    weight: 2,
  },
  {
    arbitrary: entry('Ska öka', 'ska minska', ' Ska  öka ', 'Ska\u00A0öka', 'IU', '-', undefined),
    weight: 3,
  },
  { arbitrary: entry('minst 92', '>92<', '> =5', '95–90', '90–95–99', '=96', '>ca 5'), weight: 1 },
  { arbitrary: numberLike, weight: 1 },
);

/** Names as people write them, and as nobody should: they begin like formulas, hold quotes, wildcards, emoji. */
const oddName = fc
  .tuple(
    fc.constantFrom('', '', '=', '+', '-', '@', "'", '='),
    fc
      .array(
        fc.constantFrom(
          ...characters('abcåäöÅÄÖéüß \u00A0"\',;=+-@&<>|*?~#!()[]{}%/\\:.0123456789_^😀𝔸\n'),
          'SANT',
        ),
        { minLength: 1, maxLength: 24 },
      )
      .map((parts) => parts.join('')),
  )
  .map((parts) => parts.join(''));
const name = fc
  .oneof(
    fc.constantFrom(
      'God service',
      'LKDATA',
      'Skyddslager, Covid-19',
      'Råd & stöd',
      '=SUMMA(A1)',
      '+46',
      '@alla',
    ),
    oddName,
  )
  .map((text) => (text.trim() === '' ? 'Namn' : text));
const text: fc.Arbitrary<Entry> = fc.option(name, { nil: undefined, freq: 2 });

/** Some paragraphs of odd words; long ones are split over rows in the report. */
const prose = fc
  .array(fc.tuple(name, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 40 })
  .map((words) => words.flat().join(''));
const longText: fc.Arbitrary<Entry> = fc.option(prose, { nil: undefined, freq: 4 });

/** How the cells of one report are written. */
interface Manner {
  readonly amount: fc.Arbitrary<Entry>;
  readonly measure: fc.Arbitrary<Entry>;
  readonly target: fc.Arbitrary<Entry>;
  readonly status: fc.Arbitrary<Entry>;
  readonly endDate: fc.Arbitrary<Entry>;
  readonly direction: fc.Arbitrary<Entry>;
}

/** As the sheets ask for it, so that every sum and count is there. */
const tidy: Manner = {
  amount: fc.oneof(
    { arbitrary: amountNumber, weight: 12 },
    { arbitrary: entry('-', '–', '—', ' - '), weight: 1 },
  ),
  measure: fc.oneof(
    { arbitrary: measureNumber, weight: 5 },
    { arbitrary: entry('82*', '1 234*', 'IU', '-'), weight: 1 },
  ),
  target: entry(90, '>92', '<5', '≥ 90 %', '<=100', '90–95', '-5 – 5*', 'Ska öka', 'Ska minska', 'IU'),
  status: entry('Klar', 'Klar', 'Anpassats', 'Pågående', 'Pausad', 'Utgått', 'Ersatts', 'klar'),
  endDate: entry('2021-08-31', '2021-09-01', '2020-12-31', 'Löpande', 'Enligt plan', '2021-02-28'),
  direction: entry('Högre är bättre', 'Lägre är bättre', 'lägre är bättre', undefined),
};
const untidy: Manner = {
  amount: anyAmount,
  measure,
  target,
  status: entry(
    'Klar',
    'Anpassats',
    'Pågående',
    'pausad',
    'Utgått',
    'Ersatts',
    'Klar ',
    'Kl*',
    'Vilar',
    undefined,
  ),
  endDate: entry(
    '2021-08-31',
    '2021-09-01',
    '2020-12-31',
    'Löpande',
    '31 augusti',
    82,
    'Enligt plan',
    undefined,
  ),
  direction: entry(
    undefined,
    'Högre är bättre',
    'Högre är bättre',
    'Lägre är bättre',
    ' Högre är bättre',
    'uppåt',
  ),
};

const rowType = fc.oneof(
  { arbitrary: entry('verksamhet', 'underrad', 'varav', 'VARAV'), weight: 20 },
  { arbitrary: entry(undefined, 'delvis', 'varav '), weight: 1 },
);
const rows = <T>(row: fc.Arbitrary<T>, most: number, least = 1) =>
  fc.array(row, { minLength: Math.min(least, most), maxLength: most, size: 'max' });

function row(columns: Readonly<Record<string, fc.Arbitrary<Entry>>>): fc.Arbitrary<DataRow> {
  return fc.record(columns).map(withoutBlanks);
}

function withoutBlanks(cells: Readonly<Record<string, Entry>>): DataRow {
  return Object.fromEntries(
    Object.entries(cells).filter((cell): cell is [string, DataValue] => cell[1] !== undefined),
  );
}

const operatingRow = (amount: fc.Arbitrary<Entry>) =>
  row({
    unit: name,
    rowType,
    outcomePeriod: amount,
    budgetPeriod: amount,
    outcomePreviousYear: amount,
    forecastYear: amount,
    budgetYear: amount,
    accountsPreviousYear: amount,
    comment: text,
  });
const costIncomeRow = (amount: fc.Arbitrary<Entry>) =>
  row({
    kind: fc.oneof(
      { arbitrary: entry('kostnader', 'intäkter', 'Intäkter'), weight: 8 },
      { arbitrary: entry(undefined, 'netto'), weight: 1 },
    ),
    outcomePeriod: amount,
    budgetPeriod: amount,
    outcomePreviousYear: amount,
    forecastYear: amount,
    budgetYear: amount,
    accountsPreviousYear: amount,
  });
const investmentRow = (amount: fc.Arbitrary<Entry>) =>
  row({
    area: name,
    project: name,
    outcomeExpenditure: amount,
    outcomeIncome: amount,
    forecastExpenditure: amount,
    forecastIncome: amount,
    frame: amount,
    comment: text,
  });

/** A goal as other tables write it: as it is, in other letters, with a space too many, or one that nobody has. */
const goalIn = (goals: readonly string[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...goals), weight: 20 },
    { arbitrary: fc.constantFrom(...goals).map((goal) => goal.toLocaleUpperCase('sv-SE')), weight: 1 },
    { arbitrary: fc.constantFrom(...goals).map((goal) => `${goal} `), weight: 1 },
    { arbitrary: fc.constant('Ett mål som saknas'), weight: 1 },
  );
const goalRow = (goal: string) =>
  row({
    area: fc.constantFrom('Ekonomi', '=Medborgare'),
    overallGoal: fc.constantFrom('Hållbar ekonomi', 'Nöjda "medborgare"'),
    goal: fc.constant(goal),
    assessment: entry(
      undefined,
      'Uppfylls per helår',
      'uppfylls delvis per helår',
      'Uppfylls ej per helår ',
      'Kanske',
    ),
    reason: text,
    deviatingReason: text,
  });
const indicatorRow = (goals: readonly string[], { measure, target, direction }: Manner) =>
  row({
    goal: goalIn(goals),
    indicator: name,
    part: text,
    sex: entry('totalt', 'totalt', 'kvinnor', 'män', undefined),
    unit: entry(undefined, '%', 'tkr', 'dagar', 'skala 0–5'),
    twoYearsBefore: measure,
    yearBefore: measure,
    outcome: measure,
    target,
    direction,
    footnote: text,
  });
const activityRow = (goals: readonly string[], { status, endDate }: Manner) =>
  row({
    goal: goalIn(goals),
    activity: name,
    prioritised: entry(undefined, 'Ja', 'Nej'),
    assignment: text,
    endDate,
    status,
    comment: text,
  });

const volumeRow = ({ measure }: Manner) =>
  row({
    group: entry(undefined, undefined, 'Andel anbud', '=Andel vinnare', 'andel anbud '),
    volume: name,
    rowType: entry('mått', 'mått', 'varav', 'andel', 'Varav', undefined),
    unit: entry('antal', '%', undefined),
    forecastYear: measure,
    outcomePeriod: measure,
    outcomePreviousYear: measure,
    comparison: entry(undefined, undefined, undefined, 'Helår 2019', '=Helår'),
    footnote: text,
  });
const personnelRow = ({ measure, target }: Manner) =>
  row({
    measure: name,
    sex: entry('totalt', 'kvinnor', 'män', undefined),
    unit: entry('antal', '%', undefined),
    target,
    outcomePeriod: measure,
    outcomePreviousYear: measure,
    footnote: text,
  });
const place = entry(1, 2, 3, undefined);
const eventRow = row({ title: name, description: longText, position: place, economicEffect: longText });
const planRow = row({ plan: name, followUp: longText, position: place });
const textRow = row({
  section: entry(...Object.values(textSections), 'Ett eget avsnitt', '=Avsnitt', 'uppdrag ', undefined),
  position: place,
  text: longText,
});

/** How many rows the tables of a generated report have at most. */
export interface Size {
  readonly economy: number;
  readonly goals: number;
  readonly indicators: number;
  readonly activities: number;
  /** How many they have at least, where they may have so many; 1 when left out. */
  readonly least?: number;
  /** Either when left out. */
  readonly manner?: 'tidy' | 'untidy';
}

/**
 * Reports as people make them, rightly and wrongly. Names are never blank, so that every row is told by its name.
 *
 * @param fixed settings that every report is to have
 */
export function anyReport(size: Size, fixed: ReportData['settings'] = {}): fc.Arbitrary<ReportData> {
  const manners = fc.constantFrom(
    ...(size.manner === undefined ? [tidy, untidy] : [{ tidy, untidy }[size.manner]]),
  );
  const settings = fc.record({
    municipality: fc.constantFrom('Linköpings kommun', ''),
    organisation: name,
    year: fc.constant(2021),
    month: fc.integer({ min: 1, max: 12 }),
    entryUnit: fc.constantFrom('kr', 'tkr', 'mnkr'),
    reportUnit: fc.constantFrom('kr', 'tkr', 'mnkr'),
    signConvention: fc.constantFrom(...Object.keys(signConventions)),
    decimals: fc.integer({ min: 0, max: 2 }),
  });
  const goals = fc.uniqueArray(name, {
    minLength: Math.min(size.least ?? 1, size.goals),
    maxLength: size.goals,
    size: 'max',
    selector: (goal) => goal.replaceAll(/\s+/gu, ' ').trim().normalize('NFC').toLowerCase(),
  });
  return fc.tuple(settings, goals, manners).chain(([chosen, names, manner]) =>
    fc.record({
      settings: fc.constant({ ...chosen, ...fixed }),
      operatingSummary: rows(operatingRow(manner.amount), size.economy, size.least),
      costsAndIncome: rows(costIncomeRow(manner.amount), size.economy, size.least),
      controlTotals: rows(
        row({
          table: entry('Driftsammandrag', 'Investeringar', 'KostnaderIntäkter', 'Personal'),
          column: entry('Redovisat period', 'Avvikelse helår', 'Prognos netto', 'Kommentar'),
          total: manner.amount,
        }),
        4,
      ),
      investments: rows(investmentRow(manner.amount), size.economy, size.least),
      volumes: rows(volumeRow(manner), size.economy, size.least),
      personnel: rows(personnelRow(manner), size.economy, size.least),
      goals: fc.tuple(...names.map(goalRow)),
      goalResults: rows(
        row({ goal: goalIn(names), position: entry(1, 2, undefined), text: name }),
        size.goals,
      ),
      indicators: rows(indicatorRow(names, manner), size.indicators, size.least),
      activities: rows(activityRow(names, manner), size.activities, size.least),
      events: rows(eventRow, 3, 0),
      plans: rows(planRow, 3, 0),
      texts: rows(textRow, 6, 0),
    }),
  );
}
