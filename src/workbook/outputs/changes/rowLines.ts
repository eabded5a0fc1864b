import type { ChangedCell, RowChange } from '../../../report/changes/changes';
import { kindOf, type UnitChange } from '../../../report/changes/comparableCell';
import type { SentenceChange } from '../../../report/changes/diffSentences';
import { shownText } from '../../../report/entries/textCells';
import { headerOf, schemas, type ColumnKey, type TableKey } from '../../../report/schema';
import type { Column } from '../../../report/schema/column';
import { changeTexts } from '../../../report/texts/changeTexts';
import { approvedRef } from '../../approved/approvedTable';
import type { StyledCell } from '../../cell';
import { entryRef } from '../../formulas';
import { blankCell, formulaCell, textCell } from '../cells';
import { notAssessed, shownStatusOf } from '../statusCells';
import { formerName, ifSameRow, nameCell, presentName, type RowPlaces } from './changedRow';
import { figureCells } from './figureCells';

/** What tells most of a row that has come or gone, where the table has no sums that tell it. */
const leading: Readonly<Record<TableKey, readonly string[]>> = {
  settings: ['value'],
  statusScales: ['meaning'],
  operatingSummary: ['comment'],
  costsAndIncome: ['forecastYear', 'budgetYear', 'outcomePeriod'],
  controlTotals: ['total'],
  investments: ['comment'],
  volumes: ['outcomePeriod', 'forecastYear'],
  personnel: ['outcomePeriod', 'target'],
  goals: ['assessment', 'reason'],
  goalResults: ['text'],
  indicators: ['outcome', 'target'],
  activities: ['status', 'comment'],
  events: ['description', 'economicEffect'],
  plans: ['followUp'],
  texts: ['text'],
  exceptions: [],
};

/** The lines of one row that differs, its name on the first of them. */
export function rowLines(
  change: RowChange,
  places: RowPlaces,
  unit: UnitChange | undefined,
  isBridged: (column: string) => boolean,
): readonly (readonly StyledCell[])[] {
  const { table } = places;
  const isWhole = change.kind === 'new' || change.kind === 'gone';
  const told = change.cells.filter(
    ({ column }) => !isBridged(column) && (!isWhole || leading[table].includes(column)),
  );
  const lines = [
    ...renaming(change, places),
    ...told.flatMap((cell) => cellLines(cell, places, unit, change.kind)),
  ];
  const isToldByBridge = change.cells.some(({ column, told: as }) => as === 'figure' && isBridged(column));
  const all = lines.length === 0 && isWhole && !isToldByBridge ? [wholeRow(change)] : lines;
  return all.map((line, index) => [index === 0 ? nameCell(places) : blankCell('text'), ...line]);
}

function renaming({ kind, name }: RowChange, { table, was, now }: RowPlaces): (readonly StyledCell[])[] {
  if (kind !== 'renamed' || was === undefined || now === undefined) return [];
  return [
    [
      textCell('Namn', 'text'),
      formulaCell(`=${formerName(table, was)}`, 'text'),
      presentName(table, now, name),
      textCell(changeTexts.rows.renamed, 'textRight'),
    ],
  ];
}

function wholeRow({ kind }: RowChange): readonly StyledCell[] {
  const side = (isThere: boolean) => textCell(isThere ? 'finns' : '–', 'text');
  return [
    textCell(changeTexts.wholeRow, 'text'),
    side(kind === 'gone'),
    side(kind === 'new'),
    textCell(changeTexts.rows[kind], 'textRight'),
  ];
}

function cellLines(
  cell: ChangedCell,
  places: RowPlaces,
  unit: UnitChange | undefined,
  kind: RowChange['kind'],
): readonly (readonly StyledCell[])[] {
  const { table } = places;
  const { column, told, before, after, sentences = [] } = cell;
  const item = textCell(itemOf(places, column), 'text');
  const isWhole = kind === 'new' || kind === 'gone';
  const word = textCell(isWhole ? changeTexts.rows[kind] : changeTexts.changed, 'textRight');
  switch (told) {
    case 'figure': {
      const [was, is, difference] = figureCells(places, column, before, after, unit);
      return [[item, was ?? blankCell(), is ?? blankCell(), isWhole ? word : (difference ?? word)]];
    }
    case 'status':
      return [[item, ...statusSides(cell, places), word]];
    case 'words':
      return [[item, ...wordSides(cell, places), word]];
    case 'sentences':
      return sentenceLines(sentences, headerOf(table, column), isWhole ? changeTexts.rows[kind] : undefined);
  }
}

/** The column's header, with the unit of a measure. */
function itemOf({ table, was, now }: RowPlaces, column: string): string {
  const header = headerOf(table, column);
  const kind = kindOf(table, column);
  if (kind !== 'measure' && kind !== 'target') return header;
  const unit = shownText((now?.cells['unit'] ?? was?.['unit'])?.value ?? '').trim();
  return unit === '' ? header : `${header} (${unit})`;
}

function statusSides({ column, before, after }: ChangedCell, places: RowPlaces): readonly StyledCell[] {
  const { table, was, now } = places;
  const { scale = '' } = (schemas[table].columns as Readonly<Record<string, Column>>)[column] ?? {};
  // A row that is not there has no status to be without.
  const none = (row: unknown) => textCell(row === undefined ? '–' : notAssessed, 'status');
  const shown = (cell: string) => shownStatusOf(scale, cell, `${cell}&""`);
  return [
    before === undefined ? none(was) : formulaCell(`=${shown(approvedRef('value', before.at))}`, 'status'),
    after === undefined || now === undefined
      ? none(now)
      : formulaCell(
          `=${ifSameRow(places, shown(entryRef(table, column as ColumnKey<typeof table>, now.row)))}`,
          'status',
        ),
  ];
}

function wordSides({ column, before, after }: ChangedCell, places: RowPlaces): readonly StyledCell[] {
  const { table, now } = places;
  const none = textCell('–', 'text');
  const isDay = kindOf(table, column) === 'endDate';
  const entry = now === undefined ? '' : entryRef(table, column as ColumnKey<typeof table>, now.row);
  return [
    before === undefined
      ? none
      : formulaCell(`=${approvedRef('value', before.at)}&""`, 'text', shownText(before.value)),
    after === undefined || now === undefined
      ? none
      : isDay
        ? formulaCell(`=${ifSameRow(places, entry)}`, 'day')
        : formulaCell(`=${ifSameRow(places, `${entry}&""`)}`, 'text', shownText(after.value)),
  ];
}

/** Sentences of one text that are told; a text that has been written anew has more. */
const mostSentences = 12;

/** What a cell of the sheet shows of a sentence without its row becoming higher than Excel lets it. */
const longestSentence = 600;

const shortened = (sentence: string) =>
  sentence.length <= longestSentence ? sentence : `${sentence.slice(0, longestSentence - 1).trimEnd()}…`;

function sentenceLines(
  sentences: readonly SentenceChange[],
  header: string,
  wholeRowWord: string | undefined,
): readonly (readonly StyledCell[])[] {
  const rest = sentences.length - mostSentences;
  const lines = sentences
    .slice(0, mostSentences)
    .map((change, index): readonly StyledCell[] => [
      textCell(index === 0 ? header : '', 'text'),
      textCell('before' in change ? shortened(change.before) : '–', 'text'),
      textCell('after' in change ? shortened(change.after) : '–', 'text'),
      textCell((index === 0 ? wholeRowWord : undefined) ?? changeTexts.sentences[change.kind], 'textRight'),
    ]);
  return rest <= 0 ? lines : [...lines, [textCell(changeTexts.moreSentences(rest), 'text')]];
}
