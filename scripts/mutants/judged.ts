/** A mutant that survives for a reason, and the reason. */
export interface Judged {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
}

const values = 'src/report/values';
const callersMistake = 'the text of an exception that only a mistake of ours can throw; its type is tested';
const absentIsUndefined = 'what is absent is read as undefined everywhere, so nobody can tell them apart';
const sameMatch = 'the pattern before it reaches as far by itself';

/** Survivors that somebody has looked at and left, because no test could or should tell them from the source. */
export const judged: readonly Judged[] = [
  {
    file: 'src/report/arithmetic/decimal.ts',
    original: '!Number.isSafeInteger(Math.floor(shifted))',
    replacement: 'false',
    why: 'figures of so many digits are kept to fifteen in either case',
  },
  {
    file: 'src/excel/content/looksLikeData.ts',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'none and one are both fewer than the four words of prose',
  },
  ...['`A cell cannot hold ${content.value}`', '`Not a formula: ${formula}`'].map((original) => ({
    file: 'src/excel/content/wireContent.ts',
    original,
    replacement: '``',
    why: callersMistake,
  })),
  {
    file: `${values}/formatNumber.ts`,
    original: '`not a finite number: ${value}`',
    replacement: '``',
    why: callersMistake,
  },
  { file: `${values}/months.ts`, original: '`no month ${month}`', replacement: '``', why: callersMistake },
  ...['readTarget.ts', 'writtenNumber.ts'].map((name) => ({
    file: `${values}/${name}`,
    original: 'beside.unit === undefined',
    replacement: 'false',
    why: absentIsUndefined,
  })),
  ...['found === null && unit === undefined', 'false'].map((replacement) => ({
    file: `${values}/writtenNumber.ts`,
    original: replacement === 'false' ? 'unit === undefined' : 'found === null || unit === undefined',
    replacement,
    why: 'the pattern is made of the known units, so one that is found is known',
  })),
  {
    file: `${values}/foldedName.ts`,
    original: '/\\s+/u',
    replacement: '/\\s/u',
    why: 'makes empty words, which add nothing to the key',
  },
  {
    file: `${values}/readTarget.ts`,
    original: '/^(>=|<=|>|<|≥|≤)\\s*(.+)$/su',
    replacement: '/^(>=|<=|>|<|≥|≤)\\s*(.+)/su',
    why: sameMatch,
  },
  {
    file: `${values}/readTarget.ts`,
    original: '/^(.*[\\d%kr*])\\s*[-\\u2010-\\u2014\\u2212]\\s*(.*\\d.*)$/isu',
    replacement: '/^(.*[\\d%kr*])\\s*[-\\u2010-\\u2014\\u2212]\\s*(.*\\d.*)/isu',
    why: sameMatch,
  },
  {
    file: `${values}/readTarget.ts`,
    original: 'sign === undefined || limitText === undefined',
    replacement: 'false',
    why: 'for the types alone: what is no comparison is undefined as well',
  },
  {
    file: `${values}/textPeriods.ts`,
    original: "'en'",
    replacement: '""',
    why: 'only the word for one has a gender, and the counts begin at two',
  },
  {
    file: `${values}/readEndDate.ts`,
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'only the parts behind the first are read',
  },
  {
    file: `${values}/foldedName.ts`,
    original: 'word.endsWith(`${stem}n`)',
    replacement: 'word.startsWith(`${stem}n`)',
    why: 'the word is the stem and an ending, so both say whether the ending is n',
  },
  {
    file: `${values}/nameWords.ts`,
    original: 'abbreviation !== undefined',
    replacement: 'true',
    why: 'for the types alone: no capitals begin with a small “undefined”',
  },
  ...["'kr'", "'minuter'"].map((original) => ({
    file: `${values}/spokenUnits.ts`,
    original,
    replacement: '""',
    why: 'one word of a list',
  })),
  {
    file: 'src/report/changes/comparableCell.ts',
    original: "''",
    replacement: '"Stryker was here!"',
    why: 'only the form being the same every time counts, and no filled cell has it',
  },
  {
    file: 'src/report/changes/matchRows.ts',
    original: 'refersToGoal(table)',
    replacement: 'true',
    why: 'in a table without goals the pass finds what the passes before it have found',
  },
  {
    file: 'src/report/changes/bridge.ts',
    original: "''",
    replacement: '"Stryker was here!"',
    why: 'neither is a row type',
  },
  {
    file: 'src/report/checks/namesInTexts.ts',
    original: 'index.byKey.size === 0',
    replacement: 'false',
    why: 'saves the reading of texts in which no name can be found',
  },
  {
    file: 'src/report/figures/figureFormat.ts',
    original: "'u'",
    replacement: '""',
    why: 'the pattern has no letter for which the mode matters',
  },
  {
    file: 'src/report/identities/resultIndicator.ts',
    original: "nearest.sum.figure.kind === 'sum'",
    replacement: 'true',
    why: 'for the types alone: the side is made as a sum',
  },
];
