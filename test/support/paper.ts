import { schemas, type TableKey } from '../../src/report/schema';
import type { CellContent } from '../../src/workbook/cell';
import { cellStyles } from '../../src/workbook/cellStyles';
import type { ReportData } from '../../src/workbook/data/reportData';
import { entryPlan } from '../../src/workbook/entries/entryPlan';
import { names } from '../../src/workbook/names';
import type { WriteOperation } from '../../src/workbook/operations';
import {
  chartKeys,
  charts,
  outputKeys,
  outputs,
  type ChartKey,
  type OutputKey,
} from '../../src/workbook/outputs/keys';
import { entrySheets } from '../../src/workbook/sheets';
import type {
  CellValue,
  ChartSnapshot,
  OutputSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/snapshot';

const tables = Object.keys(schemas) as TableKey[];

/** A workbook on paper: entries and what updates have written, without Excel and without calculation. */
export function paperWorkbook(data: ReportData): WorkbookSnapshot {
  return {
    tables: Object.fromEntries(tables.map((table) => [table, paperTable(table, data)])),
    outputs: {},
    charts: {},
    sheetNames: tables.map((table) => entrySheets[table].sheet),
    styleNames: [],
    definedNames: Object.values(names),
    mark: { sheet: entrySheets.settings.sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, text: '' },
  };
}

function paperTable(table: TableKey, data: ReportData): TableSnapshot {
  const { sheet, rules } = entryPlan(table, entrySheets[table].sheet, data);
  const area = sheet.table?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const headers = Object.values(schemas[table].columns as Record<string, { header: string }>).map(
    ({ header }) => header,
  );
  const body =
    sheet.cells.find((cells) => cells.area.top === area.top + 1 && cells.area.left === 0)?.rows ?? [];
  const formulaOf = new Map(rules.calculatedColumns.map((column) => [column.area.left, column.formula]));
  const values = body.map((row) => row.map(held));
  return {
    sheet: sheet.sheet,
    area,
    values: [headers, ...values],
    formulas: [headers, ...values.map((row) => row.map((value, column) => formulaOf.get(column) ?? value))],
  };
}

const held = (content: CellContent): CellValue => {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
};

interface Sheet {
  readonly cells: Map<string, CellValue>;
  readonly styles: Map<string, string>;
}

/** The workbook after the operations of an update. */
export function written(workbook: WorkbookSnapshot, operations: readonly WriteOperation[]): WorkbookSnapshot {
  const sheets = new Map<string, Sheet>();
  const sheetOf = (name: string): Sheet => {
    const sheet = sheets.get(name) ?? {
      cells: new Map<string, CellValue>(),
      styles: new Map<string, string>(),
    };
    sheets.set(name, sheet);
    return sheet;
  };
  const blocks = new Map<string, { sheet: string; area: OutputSnapshot['block'] }>();
  for (const key of outputKeys) {
    const output = workbook.outputs[key];
    if (output === undefined) continue;
    blocks.set(outputs[key].name, { sheet: output.sheet, area: output.block });
    output.formulas.forEach((row, r) => {
      row.forEach((value, c) => sheetOf(output.sheet).cells.set(`${r},${c}`, value));
    });
    output.styles.forEach((row, r) => {
      row.forEach((value, c) => sheetOf(output.sheet).styles.set(`${r},${c}`, value));
    });
  }
  const styleNames = new Set(workbook.styleNames);
  const footers = new Map(Object.values(workbook.outputs).map(({ sheet, footer }) => [sheet, footer]));
  const pageBreaks = new Map(
    Object.values(workbook.outputs).map(({ sheet, pageBreaks }) => [sheet, pageBreaks]),
  );
  const drawn = new Map<ChartKey, Pick<ChartSnapshot, 'type' | 'series'>>();
  for (const key of chartKeys) {
    const chart = workbook.charts[key];
    if (chart === undefined) continue;
    drawn.set(key, chart);
    if (chart.source !== undefined) {
      const sheet = workbook.outputs.charts?.sheet ?? outputs.charts.sheet;
      blocks.set(charts[key].source, { sheet, area: chart.source });
    }
  }
  for (const operation of operations) {
    switch (operation.kind) {
      case 'add-styles':
        operation.styles.forEach((style) => styleNames.add(cellStyles[style].name));
        break;
      case 'add-sheet':
        footers.set(operation.plan.sheet, operation.plan.page.footer);
        break;
      case 'write-footer':
        footers.set(operation.sheet, operation.text);
        break;
      case 'break-pages':
        pageBreaks.set(operation.sheet, operation.rows);
        break;
      case 'add-chart': {
        const { key, series } = operation.plan;
        drawn.set(key, { type: 'BarClustered', series: series.map(({ name }) => name) });
        break;
      }
      case 'write-cells':
        operation.rows.forEach((row, r) => {
          row.forEach((content, c) =>
            sheetOf(operation.sheet).cells.set(
              `${operation.area.top + r},${operation.area.left + c}`,
              held(content),
            ),
          );
        });
        break;
      case 'write-styles':
        operation.rows.forEach((row, r) => {
          row.forEach((style, c) =>
            sheetOf(operation.sheet).styles.set(
              `${operation.area.top + r},${operation.area.left + c}`,
              cellStyles[style].name,
            ),
          );
        });
        break;
      case 'clear':
        for (let r = operation.area.top; r <= operation.area.bottom; r += 1) {
          for (let c = operation.area.left; c <= operation.area.right; c += 1) {
            sheetOf(operation.sheet).cells.delete(`${r},${c}`);
            sheetOf(operation.sheet).styles.delete(`${r},${c}`);
          }
        }
        break;
      case 'define-name':
        blocks.set(operation.name, operation);
        break;
      default:
        break;
    }
  }
  const found = outputKeys.flatMap((key): [OutputKey, OutputSnapshot][] => {
    const block = blocks.get(outputs[key].name);
    if (block === undefined) return [];
    const { area } = block;
    const rows = Array.from({ length: area.bottom + 1 }, (_, r) => r);
    const columns = Array.from({ length: area.right + 1 }, (_, c) => c);
    const sheet = sheetOf(block.sheet);
    const footer = footers.get(block.sheet);
    return [
      [
        key,
        {
          sheet: block.sheet,
          block: area,
          used: { top: 0, left: 0, bottom: area.bottom, right: area.right },
          formulas: rows.map((r) => columns.map((c) => sheet.cells.get(`${r},${c}`) ?? '')),
          styles: rows.map((r) => columns.map((c) => sheet.styles.get(`${r},${c}`) ?? 'Normal')),
          ...(footer === undefined ? {} : { footer }),
          pageBreaks: pageBreaks.get(block.sheet) ?? [],
        },
      ],
    ];
  });
  return {
    ...workbook,
    outputs: Object.fromEntries(found),
    charts: Object.fromEntries(
      [...drawn].map(([key, chart]) => [key, { ...chart, source: blocks.get(charts[key].source)?.area }]),
    ),
    styleNames: [...styleNames],
    sheetNames: [...new Set([...workbook.sheetNames, ...found.map(([, { sheet }]) => sheet)])],
    definedNames: [...new Set([...workbook.definedNames, ...blocks.keys()])],
  };
}

/** The workbook with one entry changed: row from 1, by column header. */
export function withEntry(
  workbook: WorkbookSnapshot,
  table: TableKey,
  row: number,
  header: string,
  value: CellValue,
): WorkbookSnapshot {
  const found = workbook.tables[table];
  if (found === undefined) throw new Error(`No table ${table}`);
  const column = found.values[0]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`No column ${header}`);
  const change = (rows: readonly (readonly CellValue[])[]) =>
    rows.map((cells, index) =>
      index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
    );
  return {
    ...workbook,
    tables: {
      ...workbook.tables,
      [table]: { ...found, values: change(found.values), formulas: change(found.formulas) },
    },
  };
}
