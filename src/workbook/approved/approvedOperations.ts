import type { ApprovedValue } from '../../report/changes/approvedValues';
import { approvalTexts } from '../../report/texts/approvalTexts';
import type { Area } from '../area';
import { blank, numberContent, textContent, type CellContent } from '../cell';
import { colors, type StyleKey } from '../cellStyles';
import type { WriteOperation } from '../operations';
import type { SheetRules, ValidationPlan } from '../plan';
import { mergeDistance, runs } from '../runs';
import type { ApprovedSnapshot, CellValue } from '../snapshot';
import {
  approvedArea,
  approvedColumnKeys,
  approvedNames,
  approvedRows,
  approvedTable,
  type ApprovedColumnKey,
} from './approvedTable';

/** What the sheet says above the table: when the version was marked, and the period that it is about. */
export interface ApprovedStamp {
  readonly time: string;
  readonly period: string;
}

const sheetTexts = {
  purpose:
    'Den version av rapporten som senast markerades som godkänd: ett värde per rad. Bladet Förändringar jämför med den. Skriv inte här.',
  time: 'Markerad som godkänd',
  period: 'Avser',
} as const;

/** A row for every value; a table always has one, blank when there are none. */
function bodyOf(values: readonly ApprovedValue[]): readonly (readonly CellContent[])[] {
  if (values.length === 0) return [approvedColumnKeys.map(() => blank)];
  return values.map((value) => approvedColumnKeys.map((key) => contentOf(value[key])));
}

function contentOf(value: CellValue): CellContent {
  return typeof value === 'number' ? numberContent(value) : textContent(String(value));
}

const columnStyles: Readonly<Record<ApprovedColumnKey, StyleKey>> = {
  table: 'line',
  row: 'countLeft',
  name: 'line',
  rowType: 'line',
  column: 'line',
  value: 'text',
};

/** Nothing may be typed where only the add-in writes. */
function guard(area: Area): ValidationPlan {
  return {
    area,
    rule: { kind: 'formula', formula: '=FALSE' },
    alert: {
      title: approvedTable.sheet,
      message: 'Tabellen skrivs när en version markeras som godkänd. Ändra i inmatningsbladen i stället.',
    },
  };
}

/**
 * Adds the sheet with a version in it.
 * @param sheet a name that is free in the workbook
 * @param footer what stands at the foot of its pages
 */
export function newApprovedSheet(
  sheet: string,
  values: readonly ApprovedValue[],
  { time, period }: ApprovedStamp,
  footer: string,
): readonly WriteOperation[] {
  const body = bodyOf(values);
  const area = approvedArea(body.length);
  const cells: Area = { ...area, top: area.top + 1 };
  const at = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });
  const rules: SheetRules = {
    names: [
      { name: approvedNames.time, refersTo: at(approvedRows.time, stampColumn) },
      { name: approvedNames.period, refersTo: at(approvedRows.period, stampColumn) },
    ],
    calculatedColumns: [],
    validations: [guard(cells)],
    conditionalFormats: [],
  };
  const text = (row: number, ...texts: readonly string[]) => ({
    area: { top: row, bottom: row, left: 0, right: texts.length - 1 },
    rows: [texts.map(textContent)],
  });
  return [
    {
      kind: 'add-sheet',
      plan: {
        sheet,
        tabColor: colors.tabControl,
        gridlines: false,
        columnWidths: approvedColumnKeys.map((key) => approvedTable.columns[key].width),
        hiddenColumns: [],
        frozenRows: approvedRows.header + 1,
        frozenColumns: 0,
        page: {
          orientation: 'landscape',
          titleRows: `$${approvedRows.header + 1}:$${approvedRows.header + 1}`,
          footer,
        },
        cells: [
          text(approvedRows.title, sheet),
          text(approvedRows.purpose, sheetTexts.purpose),
          text(approvedRows.time, sheetTexts.time, '', time),
          text(approvedRows.period, sheetTexts.period, '', period),
          text(approvedRows.header, ...approvedColumnKeys.map((key) => approvedTable.columns[key].header)),
          { area: cells, rows: body },
        ],
        styles: [
          { area: at(approvedRows.title, 0), style: 'title' },
          { area: at(approvedRows.purpose, 0), style: 'note' },
          ...[approvedRows.time, approvedRows.period].flatMap((row) => [
            { area: at(row, 0), style: 'line' as const },
            { area: at(row, stampColumn), style: 'group' as const },
          ]),
          { area: { ...area, bottom: area.top }, style: 'headerIndented' },
          ...approvedColumnKeys.map((key, column) => ({
            area: { ...cells, left: column, right: column },
            style: columnStyles[key],
          })),
        ],
        table: { name: approvedTable.table, area },
      },
    },
    { kind: 'add-rules', sheet, rules },
    ...fittedRows(sheet, cells, values),
  ];
}

/** Rows whose texts are longer than their cell is wide: their heights follow them. */
function fittedRows(sheet: string, body: Area, values: readonly ApprovedValue[]): readonly WriteOperation[] {
  const tall = values.flatMap(({ value }, index) =>
    typeof value === 'string' && (value.length > longestOnOneLine || value.includes('\n')) ? [index] : [],
  );
  return runs(tall, mergeDistance).map(([first, last]) => ({
    kind: 'fit-rows',
    sheet,
    area: { ...body, top: body.top + first, bottom: body.top + last },
  }));
}

/** Characters of a text that has room on one line, also where many of them are wide. */
const longestOnOneLine = 56;

/** Beside the row's own name, where there is room. */
const stampColumn = 2;

/** The held table with everything that is needed to write it anew. */
export type HeldApproved = ApprovedSnapshot & {
  readonly time: NonNullable<ApprovedSnapshot['time']>;
  readonly period: NonNullable<ApprovedSnapshot['period']>;
};

/**
 * Writes another version over the one that is kept, or empties it. Until the last cell is written the sheet says that it is not
 * finished, so a version that is half written is never taken for one.
 *
 * @param positions where the columns stand in the table, from 0
 * @param between what is written before the stamp: sheets that lead to the table
 */
export function rewrittenApproved(
  held: HeldApproved,
  positions: Readonly<Record<ApprovedColumnKey, number>>,
  values: readonly ApprovedValue[],
  stamp: ApprovedStamp,
  between: readonly WriteOperation[] = [],
): readonly WriteOperation[] {
  const { sheet, area } = held;
  const { table } = approvedTable;
  const body = bodyOf(values);
  const wanted: Area = { ...area, bottom: area.top + body.length };
  const written: Area = { ...wanted, top: wanted.top + 1 };
  const grown: Area = { ...wanted, top: area.bottom + 1 };
  const surplus: Area = { ...area, top: wanted.bottom + 1 };
  const ours = columnGroups(positions);
  const inColumns = ({ top, bottom }: Area, { first, keys }: ColumnGroup): Area => ({
    top,
    bottom,
    left: area.left + first,
    right: area.left + first + keys.length - 1,
  });
  const isShorter = surplus.top <= surplus.bottom;
  const isLonger = grown.top <= grown.bottom;
  return [
    cell(held.time, approvalTexts.unfinished),
    ...(isShorter
      ? ours.map((group) => ({ kind: 'clear' as const, sheet, area: inColumns(surplus, group) }))
      : []),
    ...(isShorter || isLonger ? [{ kind: 'resize-table' as const, sheet, table, area: wanted }] : []),
    ...ours.flatMap((group): readonly WriteOperation[] => [
      ...(isLonger
        ? [
            {
              kind: 'write-styles' as const,
              sheet,
              area: inColumns(grown, group),
              rows: Array.from({ length: grown.bottom - grown.top + 1 }, () =>
                group.keys.map((key) => columnStyles[key]),
              ),
            },
          ]
        : []),
      {
        kind: 'write-cells',
        sheet,
        area: inColumns(written, group),
        rows: body.map((row) => group.keys.map((key) => row[approvedColumnKeys.indexOf(key)] ?? blank)),
      },
      ...(isLonger
        ? [
            {
              kind: 'add-rules' as const,
              sheet,
              rules: {
                names: [],
                calculatedColumns: [],
                validations: [guard(inColumns(written, group))],
                conditionalFormats: [],
              },
            },
          ]
        : []),
    ]),
    ...fittedRows(sheet, written, values),
    ...between,
    cell(held.period, stamp.period),
    cell(held.time, stamp.time),
  ];
}

function cell({ sheet, area }: HeldApproved['time'], text: string): WriteOperation {
  return { kind: 'write-cells', sheet, area, rows: [[textContent(text)]] };
}

/** Columns of ours that stand side by side in their own order. */
interface ColumnGroup {
  readonly first: number;
  readonly keys: readonly ApprovedColumnKey[];
}

function columnGroups(positions: Readonly<Record<ApprovedColumnKey, number>>): readonly ColumnGroup[] {
  const groups: { first: number; keys: ApprovedColumnKey[] }[] = [];
  for (const key of approvedColumnKeys) {
    const last = groups.at(-1);
    if (last !== undefined && last.first + last.keys.length === positions[key]) last.keys.push(key);
    else groups.push({ first: positions[key], keys: [key] });
  }
  return groups;
}
