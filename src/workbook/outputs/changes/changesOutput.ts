import { countChanges } from '../../../report/changes/countChanges';
import type { Changes, TableChanges } from '../../../report/changes/changes';
import type { RawRow } from '../../../report/entries/rawRow';
import { changeTexts } from '../../../report/texts/changeTexts';
import { tableTitle } from '../../../report/texts/tableTitle';
import { schemas } from '../../../report/schema';
import { approvedColumn, approvedNames } from '../../approved/approvedTable';
import type { Comparison } from '../../approved/comparison';
import type { StyledCell } from '../../cell';
import { stateTexts } from '../../fingerprint';
import { quoted } from '../../formulas';
import { textCell } from '../cells';
import type { Output, OutputInput } from '../output';
import { stateLine, stateOfPart } from '../partState';
import { bridgeRows } from './bridgeRows';
import { placesOfRow } from './changedRow';
import { rowLines } from './rowLines';

type Compared = Extract<Comparison, { kind: 'compared' }>;

/**
 * What differs between the report and the version that was approved last, for the board: sums as bridges that add up, figures and
 * statuses before and after, texts sentence by sentence. Figures lead to the table GodkändVersion and to the entry cells.
 */
export const changesOutput: Output = {
  key: 'changes',
  title: 'Förändringar',
  subtitle: ({ comparison, report }) =>
    comparison.kind === 'compared'
      ? `&" · belopp i ${report.settings.entryUnit} · jämfört med den version som godkändes "&${approvedNames.time}&" ("&${approvedNames.period}&")"`
      : '',
  orientation: 'landscape',
  widths: [36, 28, 36, 36, 18],
  header: () => [
    textCell('Rad', 'header'),
    textCell('Uppgift', 'header'),
    textCell('Godkänd version', 'header'),
    textCell('Nu', 'header'),
    textCell('Skillnad', 'headerRight'),
  ],
  body: (input) => bodyOf(input),
  watched: [],
  // Kontroller watches every entry, and weighing them twice would make the workbook slow.
  state: ({ comparison }) =>
    comparison.kind === 'compared' ? stateWith(comparison) : stateOfPart('controls'),
  conditionalFormats: [],
};

function bodyOf(input: OutputInput): readonly (readonly StyledCell[])[] {
  const { comparison } = input;
  const line = (text: string) => [textCell(text, 'line')];
  if (comparison.kind === 'none') return [line(changeTexts.nothingApproved)];
  if (comparison.kind === 'unreadable') return [line(comparison.message)];
  const { changes } = comparison;
  const { unit, tables } = changes;
  const converted = unit === undefined ? [] : [line(changeTexts.converted(unit))];
  if (tables.length === 0) return [line(changeTexts.noDifferences), ...converted];
  return [
    line(changeTexts.summary(countChanges(changes))),
    ...converted,
    ...tables.flatMap((table) => section(table, changes, input)),
  ];
}

/** Lines of a table that are shown besides its bridges; a report of thousands of rows may have been entered anew. */
const mostLines = 200;

function section(
  { table, rows, bridges, now }: TableChanges,
  { unit }: Changes,
  { report }: OutputInput,
): readonly (readonly StyledCell[])[] {
  const standing: ReadonlyMap<number, RawRow> = new Map(now.map((row) => [row.row, row]));
  const bridged = new Set(bridges.map(({ column }) => column));
  const lines: (readonly StyledCell[])[] = [];
  let shown = 0;
  for (const change of rows) {
    if (lines.length >= mostLines) break;
    lines.push(
      ...rowLines(change, placesOfRow(table, change, standing), unit, (column) => bridged.has(column)),
    );
    shown += 1;
  }
  const more = { count: rows.length - shown, table: schemas[table].table };
  return [
    [],
    [textCell(tableTitle(table), 'section')],
    ...(table === 'operatingSummary' || table === 'investments'
      ? bridges.flatMap((bridge, index) => [
          ...(index === 0 ? [] : [[]]),
          ...bridgeRows(table, bridge, report.settings.reportType, unit),
        ])
      : []),
    ...(bridges.length > 0 && lines.length > 0 ? [[], [textCell(changeTexts.otherItems, 'group')]] : []),
    ...lines,
    ...(more.count === 0 ? [] : [[textCell(changeTexts.moreRows(more), 'line')]]),
  ];
}

/** Whether the entries and the approved version are what they were when the sheet was written. */
function stateWith({ time, checksum }: Compared): string {
  const numbers = approvedColumn('row');
  const places = `SUMPRODUCT(${numbers}*(ROW(${numbers})-MIN(ROW(${numbers}))+1))=${checksum.places}`;
  const sum = `ABS(SUM(${approvedColumn('value')})-${plus(checksum.sum)})<=${checksum.tolerance}`;
  const isSame = `AND(${approvedNames.time}=${quoted(time)},${places},${sum})`;
  return `=IFERROR(IF(${isSame},${stateLine('controls')},${quoted(changeTexts.versionChanged)}),"${stateTexts.unknown}")`;
}

/** A number that is subtracted; a negative one in parentheses. */
const plus = (value: number) => (value < 0 ? `(${value})` : String(value));
