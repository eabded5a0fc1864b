import { choice, computed, longText, order, suggested, table, text } from './column';

/** How amounts of operations are signed and compared; see {@link signConventions}. */
export type SignConvention = 'surplus-positive' | 'cost-positive' | 'opposite-signs';

/** Word in the sheet → convention. Each word states its own rule, so that the sheet says which one holds. */
export const signConventions = {
  'Överskott plus (avvikelse = utfall − budget)': 'surplus-positive',
  'Kostnad plus (avvikelse = budget − utfall)': 'cost-positive',
  'Utfall och budget med olika tecken (avvikelse = utfall + budget)': 'opposite-signs',
} as const satisfies Record<string, SignConvention>;

export const reportTypes = [
  'Månadsrapport',
  'Tertialrapport',
  'Delårsrapport',
  'Halvårsrapport',
  'Bokslut',
] as const;
export type ReportType = (typeof reportTypes)[number];

/** What the goals of Mål are called in the report's headings: whose goals they are. */
export const goalLevels = ['Förvaltningsmål', 'Nämndmål', 'Verksamhetsmål', 'Kommunmål'] as const;
export type GoalLevel = (typeof goalLevels)[number];

export const amountUnits = ['kr', 'tkr', 'mnkr'] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** One row of Inställningar: a named choice that holds for the whole workbook. */
export interface SettingDeclaration<T extends string | number = string | number> {
  readonly label: string;
  readonly kind: 'text' | 'integer' | 'number' | 'choice';
  readonly choices: readonly string[];
  readonly help: string;
  readonly initial: T;
  /** The least and the greatest whole number that may stand there, both included. */
  readonly limits?: SettingLimits;
}

interface SettingLimits {
  readonly low: number;
  readonly high: number;
}

function setting<T extends string | number>(
  label: string,
  kind: SettingDeclaration['kind'],
  initial: T,
  help: string,
  choices: readonly string[] = [],
): SettingDeclaration<T> {
  return { label, kind, initial, help, choices };
}

function wholeNumber(
  label: string,
  initial: number,
  limits: SettingLimits,
  help: string,
): SettingDeclaration<number> & { readonly limits: SettingLimits } {
  return { ...setting(label, 'integer', initial, help), limits };
}

/** The rows of Inställningar, in the order of the sheet. */
export const settingDeclarations = {
  municipality: setting('Kommun', 'text', '', 'Kommunens namn, till exempel Linköpings kommun.'),
  organisation: setting(
    'Organisation',
    'text',
    '',
    'Förvaltningen, nämnden eller enheten som rapporten gäller. Tomt när rapporten är hela kommunens.',
  ),
  reportType: setting(
    'Rapporttyp',
    'choice',
    'Delårsrapport',
    'Vilken rapport arbetsboken är. I ett bokslut är årets utfall klart och prognosen fylls inte i.',
    reportTypes,
  ),
  year: wholeNumber('År', 2026, { low: 1990, high: 2100 }, 'Rapportens år med fyra siffror, 1990–2100.'),
  month: wholeNumber(
    'Månad',
    8,
    { low: 1, high: 12 },
    'Periodens sista månad, 1–12. 8 betyder januari–augusti.',
  ),
  entryUnit: setting(
    'Beloppsenhet inmatning',
    'choice',
    'tkr',
    'Enheten som belopp skrivs i på inmatningsbladen.',
    amountUnits,
  ),
  reportUnit: setting(
    'Beloppsenhet rapport',
    'choice',
    'tkr',
    'Enheten som belopp visas i på rapportbladen.',
    amountUnits,
  ),
  signConvention: setting(
    'Teckenkonvention',
    'choice',
    'Överskott plus (avvikelse = utfall − budget)',
    'Hur driftens belopp tecknas och hur avvikelsen räknas. Investeringar har alltid utgift plus och avvikelse = ram − prognos.',
    Object.keys(signConventions),
  ),
  thresholdAmount: setting(
    'Kommentarsgräns belopp',
    'number',
    500,
    'En avvikelse som är minst så stor, i inmatningens enhet, ska ha en kommentar. Tomt = ingen gräns.',
  ),
  thresholdPercent: setting(
    'Kommentarsgräns procent',
    'number',
    0,
    'Avvikelsen ska också vara minst så många procent av budgeten. 0 = bara beloppet räknas.',
  ),
  decimals: wholeNumber(
    'Decimaler i rapporten',
    0,
    { low: 0, high: 2 },
    'Antal decimaler i belopp på rapportbladen, 0–2.',
  ),
  goalLevel: setting(
    'Målnivå',
    'choice',
    'Förvaltningsmål',
    'Vad målen på bladet Mål kallas i rapporten. Kolumnernas rubriker på inmatningsbladen ändras inte.',
    goalLevels,
  ),
} as const satisfies Record<string, SettingDeclaration>;

export type SettingKey = keyof typeof settingDeclarations;

export const settingsSchema = table(
  'Inställningar',
  'Val som gäller hela rapporten: organisation, period, enheter och teckenkonvention.',
  {
    setting: text('Inställning', 'Inställningens namn. Ändra det inte: formlerna letar efter det.', {
      required: true,
    }),
    value: text('Värde', 'Skriv eller välj värdet här.'),
    explanation: longText('Förklaring', 'Vad inställningen betyder.'),
  },
  ['setting'],
);

/**
 * The settings as read; what is missing or wrong has its initial value and a finding. No text states a year or a month
 * that is only an initial value, and nothing is judged by it: see `hasYear` and `hasMonth`.
 */
export interface Settings {
  readonly municipality: string;
  readonly organisation: string;
  readonly reportType: ReportType;
  readonly year: number;
  readonly month: number;
  /** Whether the year is one that Inställningar says. */
  readonly hasYear: boolean;
  readonly hasMonth: boolean;
  readonly entryUnit: AmountUnit;
  readonly reportUnit: AmountUnit;
  readonly signConvention: SignConvention;
  /** In the entry unit; undefined = no limit. */
  readonly thresholdAmount: number | undefined;
  /** 0–100; 0 = the amount alone decides. */
  readonly thresholdPercent: number;
  readonly decimals: number;
  readonly goalLevel: GoalLevel;
}

/** What a step of a status scale means, whatever it is called in a municipality. */
export const meanings = {
  uppfylls: 'met',
  'uppfylls delvis': 'partly',
  'uppfylls ej': 'not-met',
  'kan ej bedömas': 'not-assessable',
  klar: 'done',
  pågår: 'ongoing',
  'ej påbörjad': 'not-started',
  pausad: 'paused',
  ersatt: 'replaced',
  utgått: 'dropped',
} as const;
export type MeaningWord = keyof typeof meanings;
export type Meaning = (typeof meanings)[MeaningWord];

export const scaleNames = { goal: 'mål', activity: 'aktivitet' } as const;

/** Colours that a step of a scale can be given; see cells of statuses. */
export const statusColors = ['grön', 'gul', 'röd', 'grå', 'blå'] as const;
export type StatusColor = (typeof statusColors)[number];

/** The colour that a step has when nobody has chosen one. */
export const meaningColors: Readonly<Record<MeaningWord, StatusColor>> = {
  uppfylls: 'grön',
  'uppfylls delvis': 'gul',
  'uppfylls ej': 'röd',
  'kan ej bedömas': 'grå',
  klar: 'grön',
  pågår: 'gul',
  'ej påbörjad': 'grå',
  pausad: 'grå',
  ersatt: 'grå',
  utgått: 'röd',
};

export const statusScalesSchema = table(
  'Statusskalor',
  'De bedömningar som kan väljas för mål och aktiviteter. En skalas rader ska stå tillsammans.',
  {
    scale: suggested(
      'Skala',
      Object.values(scaleNames),
      'Vilken skala raden hör till: mål eller aktivitet.',
      { required: true },
    ),
    text: text('Text', 'Bedömningens text, som den visas i listan och i rapporten.', { required: true }),
    symbol: text('Symbol', 'Tecknet som står framför texten, så att status syns även i svartvitt.', {
      required: true,
    }),
    color: choice(
      'Färg',
      statusColors,
      'grön, gul, röd, grå eller blå. Tomt = färgen följer av betydelsen. Texten står alltid bredvid färgen.',
    ),
    position: order('Ordning', 'Ordningsnummer i listan.'),
    meaning: choice(
      'Betydelse',
      Object.keys(meanings) as MeaningWord[],
      'Vad bedömningen betyder. Det styr förslag och räkning, och färgen när ingen är vald.',
      { required: true },
    ),
    lookup: computed('Nyckel', 'Hjälpkolumn: skala och betydelse. Används av formler.'),
    textKey: computed('Textnyckel', 'Hjälpkolumn: skala och text. Används av formler.'),
    shown: computed('Visas som', 'Symbol och text, som bedömningen visas i rapporten.'),
    shownColor: computed('Gällande färg', 'Räknas fram: vald färg, annars den som följer av betydelsen.'),
  },
  ['scale', 'text'],
);
