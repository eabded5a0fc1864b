import { schemas, type TableKey } from '../../report/schema';
import { scaleNames, settingDeclarations, type SettingDeclaration } from '../../report/schema/settings';
import { severityCodesOf } from '../../report/severities/severityRow';
import { columnLetters, type Area } from '../area';
import { blank, formulaContent, textContent, type CellContent } from '../cell';
import { colors, type StyleKey } from '../cellStyles';
import type { ReportData } from '../data/reportData';
import {
  decimalsFormat,
  fulfilmentFormats,
  negativeFormat,
  ownColorFormats,
  scaleFormats,
} from '../conditionalFormats';
import type { ConditionalFormatPlan, SheetPlan, SheetRules, ValidationPlan } from '../plan';
import { runs } from '../runs';
import { entrySheets } from '../sheets';
import { entryRows, entryTableArea, layOutColumns, type LaidOutColumn } from '../sheets/entryLayout';
import { initialRows } from './initialRows';
import { columnValidation, headerValidation } from './validation';
import { settingValidation, severityValidation } from './settingValidation';

/** An entry sheet as it is first made, and what makes it live. */
export interface EntryPlan {
  readonly sheet: SheetPlan;
  readonly rules: SheetRules;
  /** Everything on the sheet, titles and cells beside the table included. */
  readonly used: Area;
}

const legend = {
  entry: 'Gul cell: skriv här',
  calculated: 'Grå cell: räknas fram',
} as const;

/**
 * Plans a new entry sheet with the given data, or with rows to fill in.
 * @param sheetName the sheet's name, free in the workbook
 */
export function entryPlan(table: TableKey, sheetName: string, data: ReportData): EntryPlan {
  const declaration = entrySheets[table];
  const columns = layOutColumns(table);
  const rows = initialRows(table, data);
  const area = entryTableArea(table, rows.length);
  const body = { ...area, top: entryRows.firstEntry };
  const columnArea = (column: LaidOutColumn): Area => ({ ...body, left: column.index, right: column.index });
  const headerArea = (column: LaidOutColumn): Area => ({
    ...columnArea(column),
    top: entryRows.header,
    bottom: entryRows.header,
  });
  const row = (index: number, ...contents: CellContent[]) => ({
    area: { top: index, bottom: index, left: 0, right: contents.length - 1 },
    rows: [contents],
  });
  const besideLeft = area.right + 2;
  const besideWidth = Math.max(0, ...declaration.beside.map((cells) => cells.length));
  const hasBeside = declaration.beside.length > 0;
  const besideArea: Area = {
    top: entryRows.header,
    bottom: entryRows.header + declaration.beside.length - 1,
    left: besideLeft,
    right: besideLeft + besideWidth - 1,
  };

  const sheet: SheetPlan = {
    sheet: sheetName,
    tabColor: colors.tabEntry,
    gridlines: true,
    columnWidths: [...columns.map(({ width }) => width), ...(hasBeside ? [3, 36, 30] : [])],
    hiddenColumns: columns.filter(({ folded }) => folded).map(({ index }) => columnLetters(index)),
    frozenRows: entryRows.firstEntry,
    frozenColumns: declaration.frozenColumns,
    page: {
      orientation: declaration.orientation,
      titleRows: `$${entryRows.header + 1}:$${entryRows.header + 1}`,
    },
    cells: [
      row(entryRows.title, textContent(sheetName)),
      row(entryRows.lead, formulaContent(declaration.lead)),
      row(entryRows.legend, textContent(legend.entry), textContent(schemas[table].purpose)),
      row(
        entryRows.captions,
        textContent(legend.calculated),
        ...columns.slice(1).map(({ caption }) => (caption === undefined ? blank : formulaContent(caption))),
      ),
      row(entryRows.header, ...columns.map(({ column }) => textContent(column.header))),
      { area: body, rows },
      ...(hasBeside
        ? [{ area: besideArea, rows: declaration.beside.map((cells) => cells.map(({ content }) => content)) }]
        : []),
    ],
    styles: [
      styled(cell(entryRows.title, 0), 'title'),
      styled(cell(entryRows.lead, 0), 'subtitle'),
      styled(cell(entryRows.legend, 0), 'legendEntry'),
      styled(cell(entryRows.legend, 1), 'note'),
      styled(cell(entryRows.captions, 0), 'legendCalculated'),
      styled({ ...area, left: 1, top: entryRows.captions, bottom: entryRows.captions }, 'caption'),
      ...columns.map((column) => styled(headerArea(column), headerStyle(column))),
      ...columns.map((column) => styled(columnArea(column), entryStyle(column))),
      ...declaration.beside.flatMap((cells, index) =>
        cells.map(({ style }, offset) => styled(cell(entryRows.header + index, besideLeft + offset), style)),
      ),
    ],
    table: { name: schemas[table].table, area },
  };

  const rules: SheetRules = {
    names: declaration.names,
    calculatedColumns: columns.flatMap((column) =>
      column.formula === undefined ? [] : [{ area: columnArea(column), formula: column.formula }],
    ),
    validations: [
      ...columns.map((column) => headerValidation(column.column, headerArea(column))),
      ...columns.flatMap((column): ValidationPlan[] =>
        table === 'settings' && column.key === 'value'
          ? settingValidations(columnArea(column), data)
          : [columnValidation(column.column, columnArea(column))],
      ),
    ],
    conditionalFormats: [
      ...runs(columns.filter(({ holdsAmounts }) => holdsAmounts).map(({ index }) => index)).map(
        ([left, right]) => decimalsFormat({ ...body, left, right }),
      ),
      ...columns.flatMap((column) => [
        ...(column.isDeviation ? [negativeFormat(columnArea(column))] : []),
        ...(column.isStatus ? statusFormats(column, columnArea(column), columns) : []),
      ]),
    ],
  };
  const used: Area = {
    top: 0,
    left: 0,
    bottom: Math.max(area.bottom, hasBeside ? besideArea.bottom : 0),
    right: hasBeside ? besideArea.right : area.right,
  };
  return { sheet, rules, used };
}

const styled = (area: Area, style: StyleKey) => ({ area, style });
const cell = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

function headerStyle(column: LaidOutColumn): StyleKey {
  return isFigure(column) ? 'headerRight' : 'headerIndented';
}

/** Whether the column's cells stand at the right. */
function isFigure(column: LaidOutColumn): boolean {
  return column.holdsAmounts || rightStyles.includes(entryStyle(column));
}

const rightStyles: readonly StyleKey[] = ['entryMeasure', 'calculatedMeasure'];

function entryStyle({ column, holdsAmounts, isStatus, isFixed, key }: LaidOutColumn): StyleKey {
  if (isFixed) return 'fixedText';
  switch (column.kind) {
    case 'computed':
      if (holdsAmounts) return 'calculatedAmount';
      return isStatus || textColumns.includes(key) ? 'calculatedText' : 'calculatedMeasure';
    case 'amount':
      return 'entryAmount';
    case 'measure':
    case 'target':
      return 'entryMeasure';
    case 'order':
      return 'entryOrder';
    case 'endDate':
      return 'entryDay';
    default:
      return 'entryText';
  }
}

/** Computed columns that hold words. */
const textColumns = ['lookup', 'textKey', 'shown', 'shownColor', 'trend', 'meaning'];

/**
 * Colours of a status column: by the scale its text belongs to, by whether a target is reached, or, in Statusskalor
 * itself, by the colour that its row says.
 */
function statusFormats(
  { column, key }: LaidOutColumn,
  area: Area,
  columns: readonly LaidOutColumn[],
): readonly ConditionalFormatPlan[] {
  if (key === 'fulfilment') return fulfilmentFormats(area);
  const color = columns.find((other) => other.key === 'shownColor');
  if (color !== undefined) return ownColorFormats(area, color.index);
  return scaleFormats(area, column.scale ?? scaleNames.goal);
}

/** Every setting has its own validation, on its own row; below them stand the severities that were given. */
function settingValidations(values: Area, { severities = {} }: ReportData): ValidationPlan[] {
  const declarations: readonly SettingDeclaration[] = Object.values(settingDeclarations);
  const valueCell = (index: number) => cell(values.top + index, values.left);
  return [
    ...declarations.map((declaration, index) => settingValidation(declaration, valueCell(index))),
    ...severityCodesOf(severities).map((code, index) =>
      severityValidation(code, valueCell(declarations.length + index)),
    ),
  ];
}
