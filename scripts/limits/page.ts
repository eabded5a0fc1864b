import { largestFile } from '../../src/cli/limits';
import { mostAudited } from '../../src/excel/commands/audit';
import {
  LARGEST_ARRAY,
  LONGEST_FORMULA,
  LONGEST_SHEET_NAME,
  LONGEST_TEXT,
  MOST_ATTRIBUTES,
  RATIO_MATTERS_FROM,
  USUAL_LIMITS,
} from '../../src/host/document/limits';
import { COLUMN_COUNT, ROW_COUNT } from '../../src/host/document/model';
import {
  CELLS_FOR_A_FORMULA,
  MOST_CELLS_CALCULATED,
  MOST_TEXT_CALCULATED,
} from '../../src/host/formulas/values/effort';
import { swedishReasons } from '../../src/host/problemText';

/** One limit: its value in figures and words, and why it is there. */
interface Limit {
  readonly what: string;
  readonly value: string;
  readonly why: string;
  /** What is said of a file or a text beyond it. */
  readonly said: string;
}

const figure = (value: number): string => value.toLocaleString('en-GB');
const megabytes = (value: number): string => `${figure(value / 1024 / 1024)} MB`;
const tooLarge = `”Filen … ${swedishReasons['too-large'] ?? ''}.”`;
const unreadable = `”Filen … ${swedishReasons['xml-malformed'] ?? ''}.”`;
const tooLargeToRead = '”Filen … är för stor för att läsas säkert: högst … MB läses.”';

const limits: readonly Limit[] = [
  {
    what: 'Size of a workbook’s file',
    value: `${figure(largestFile.workbook)} MB`,
    why: 'It is read into memory whole. Read piece by piece, so that a device that never ends is refused too.',
    said: tooLargeToRead,
  },
  {
    what: 'Size of a table (`audit`) or report (`new --data`) as text',
    value: `${figure(largestFile.table)} MB and ${figure(largestFile.data)} MB`,
    why: 'Several copies of the text are made on the way.',
    said: tooLargeToRead,
  },
  {
    what: 'Entries of the archive',
    value: figure(USUAL_LIMITS.entries),
    why: 'Workbooks have tens to hundreds.',
    said: tooLarge,
  },
  {
    what: 'All parts together, inflated',
    value: megabytes(USUAL_LIMITS.inflatedBytes),
    why: 'What is really inflated is counted, and the inflating stops where a part gives more than it says.',
    said: tooLarge,
  },
  {
    what: 'Inflated to compressed size of one part',
    value: `${figure(USUAL_LIMITS.ratio)} times, from ${figure(RATIO_MATTERS_FROM)} bytes on`,
    why: 'Sheets compress ten to a hundred times; only bombs a thousand times.',
    said: tooLarge,
  },
  {
    what: 'Nesting of XML',
    value: `${figure(USUAL_LIMITS.depth)} elements`,
    why: 'What reads and writes elements goes into each, and the stack ends somewhere.',
    said: tooLarge,
  },
  {
    what: 'Attributes of one element',
    value: figure(MOST_ATTRIBUTES),
    why: 'Each is compared with those before it. Elements of workbooks have some thirty at most.',
    said: tooLarge,
  },
  {
    what: 'Elements, attributes and texts of all parts but cells and shared texts',
    value: figure(USUAL_LIMITS.nodes),
    why: 'Each takes some two hundred bytes of memory for four bytes in the file.',
    said: tooLarge,
  },
  {
    what: 'Cells of one sheet',
    value: figure(USUAL_LIMITS.cells),
    why: 'Rows are taken apart when they are asked for, but every cell is looked at. Counted before the sheet becomes a text: six million cells are refused with 300 MB.',
    said: tooLarge,
  },
  {
    what: 'Formulas in cells, all sheets together',
    value: figure(USUAL_LIMITS.formulas),
    why: 'Each takes up to four kilobytes when it is calculated. The stress case of 10 000 rows, 5 000 indicators and 20 000 activities fits.',
    said: tooLarge,
  },
  {
    what: 'Cells that one array formula fills',
    value: figure(LARGEST_ARRAY),
    why: 'Each gets its value at every calculation.',
    said: tooLarge,
  },
  {
    what: 'Rows and columns of a sheet',
    value: `${figure(ROW_COUNT)} and ${figure(COLUMN_COUNT)}`,
    why: 'Excel’s own.',
    said: unreadable,
  },
  {
    what: 'Cells that one calculation reads, compares and makes',
    value: `${figure(MOST_CELLS_CALCULATED)}, and ${figure(CELLS_FOR_A_FORMULA)} for each formula`,
    why: 'Formulas over whole sheets can ask for more work than there is time. A department takes 0.3 million, a municipality 4, the stress case 96 for some 100 000 formulas.',
    said: '”Formlerna i arbetsboken kräver för mycket räknande för att räknas om här. …”',
  },
  {
    what: 'Characters in the results of one calculation',
    value: figure(MOST_TEXT_CALCULATED),
    why: 'A formula of twenty letters can ask for 32 767.',
    said: 'The same.',
  },
  {
    what: 'Characters in a cell',
    value: figure(LONGEST_TEXT),
    why: 'Excel’s own. A longer text in a file is kept; none is written, and none is cut.',
    said: '”Texten som hör till … är längre än de 32 767 tecken som ryms i en cell.”',
  },
  {
    what: 'Characters of a formula',
    value: figure(LONGEST_FORMULA),
    why: 'Excel’s own.',
    said: '”Formeln i … blev längre än de 8 192 tecken som Excel tar emot.”',
  },
  {
    what: 'Characters of a sheet’s name',
    value: figure(LONGEST_SHEET_NAME),
    why: 'Excel’s own.',
    said: 'We give sheets no longer names.',
  },
  {
    what: 'Cells that are audited at once',
    value: figure(mostAudited),
    why: 'A few seconds: every column is held against every other.',
    said: '”Området … har … celler, och högst 100 000 granskas på en gång. …”',
  },
];

/** docs/limits.md: what files are held to. */
export function limitsPage(): string {
  return [
    '# What files are held to',
    '',
    'The command line and the workbench read files that anybody may have made. A file is refused, in a Swedish sentence and with',
    'nothing written, when it is damaged (check sums, sizes, overlapping entries, names twice, a header that says another thing than the',
    'directory), when it holds a document type declaration in any part, when a name leads out of the archive, when it refers to formats,',
    'texts or parts that it does not have, and when it goes beyond a limit below. Generated by `npm run limits` from the constants that',
    'hold; `test/host/document/limits.test.ts` reads a file just below each limit and refuses one just above it, and `npm run fuzz`',
    'gives the command line thousands of broken and hostile files. In Excel itself the add-in reads no files.',
    '',
    '| Limit | Value | Why | What is said beyond it |',
    '| --- | --- | --- | --- |',
    ...limits.map(({ what, value, why, said }) => `| ${what} | ${value} | ${why} | ${said} |`),
    '',
    'A workbook that is sound and merely large is no attack: up to these limits it is read, though it may take more than the five seconds',
    'and 512 MB that hold for damaged and hostile files (some 400 bytes for a cell, four kilobytes for a formula). A control',
    'character in a text is shown as � at a terminal, and escaped in JSON, so that no text can command the terminal.',
    '',
  ].join('\n');
}
