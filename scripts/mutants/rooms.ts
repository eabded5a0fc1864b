/** Some source files, and the tests that are to notice a change in them: quick ones, on paper alone. */
export interface Room {
  /** A folder, or a file, as people name it on the command line. */
  readonly name: string;
  /** Folders and files, without those of {@link leftOut}. */
  readonly sources: readonly string[];
  /** Folders and files. */
  readonly tests: readonly string[];
  /** Folders and files of the quick tests beside them, that what is left is tried against. */
  readonly wider: readonly string[];
}

/**
 * What is left out of every room: files that hold texts and lists and decide nothing. A changed word in a sentence is seen by
 * whoever reads it; a test that repeats the sentence would prove nothing.
 */
export const leftOut: readonly RegExp[] = [
  /\/texts\//u,
  /\/report\/schema\//u,
  /\/report\/findingCodes\.ts$/u,
  /\/report\/findingTitles\.ts$/u,
  /\/report\/prose\/lexicon\.ts$/u,
];

/** Tests that take too long to be run for every mutant: the large measures, of which `made.test.ts` beside them has a small part. */
export const tooSlow: readonly RegExp[] = [/\/quality\.test\.ts$/u];

/** Whatever tests the report at all and takes less than a second or two. */
const ofReport: readonly string[] = [
  ...['arithmetic', 'checks', 'entries', 'figures', 'narrative', 'rules', 'values'].map(
    (folder) => `test/report/${folder}`,
  ),
  ...['compareSides', 'resultIndicator', 'words'].map((test) => `test/report/identities/${test}.test.ts`),
  ...['economy', 'measures', 'settings', 'step', 'texts'].map((test) => `test/report/roll/${test}.test.ts`),
  'test/report/changes/sentences.test.ts',
  'test/report/firstDepartment.test.ts',
];

const report = (folder: string): Room => ({
  name: `src/report/${folder}`,
  sources: [`src/report/${folder}`],
  tests: [`test/report/${folder}`],
  wider: ofReport,
});

/** The rooms, in the order in which they are tried. */
export const rooms: readonly Room[] = [
  ...['arithmetic', 'rules', 'values'].map(report),
  {
    name: 'write gate',
    sources: ['src/excel/content'],
    tests: ['test/excel/wireContent.test.ts'],
    wider: [],
  },
  ...['entries', 'checks', 'identities', 'figures', 'narrative', 'roll', 'changes'].map(report),
  {
    name: 'src/report/prose',
    sources: ['src/report/prose'],
    tests: ['test/report/prose'],
    wider: ofReport,
  },
  {
    name: 'src/report/audit',
    sources: ['src/report/audit'],
    tests: ['test/report/audit'],
    wider: [],
  },
  {
    name: 'src/report/severities, exceptions',
    sources: ['src/report/severities', 'src/report/exceptions'],
    tests: ['test/report/severities.test.ts', 'test/report/exceptions'],
    wider: ofReport,
  },
  {
    name: 'src/workbook/update, paper, reading, roll, data',
    sources: [
      ...['area', 'footer', 'freeName', 'fingerprint', 'formulas', 'plan'].map(workbook),
      ...['update', 'paper', 'reading', 'roll', 'data'].map((folder) => `src/workbook/${folder}`),
    ],
    tests: [
      ...['area', 'canonicalFormula', 'data', 'footer', 'freeName', 'lastUpdate'].map(ofWorkbook),
      ...['tallTexts', 'updatePlan', 'validation'].map(ofWorkbook),
      ...['paper', 'roll', 'update'].map((folder) => `test/workbook/${folder}`),
    ],
    wider: [],
  },
  {
    name: 'src/workbook/outputs',
    sources: ['src/workbook/outputs'],
    tests: [
      ...['changesOutput', 'chartSheet', 'everyOutput', 'longText', 'textFigureSection'].map(ofOutputs),
      ofWorkbook('updatePlan'),
    ],
    wider: [],
  },
];

function workbook(file: string): string {
  return `src/workbook/${file}.ts`;
}

function ofWorkbook(test: string): string {
  return `test/workbook/${test}.test.ts`;
}

function ofOutputs(test: string): string {
  return ofWorkbook(`outputs/${test}`);
}
