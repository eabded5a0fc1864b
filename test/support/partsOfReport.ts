import type { WorkbookDocument } from '../../src/host/document/model';
import { schemas, type TableKey } from '../../src/report/schema';
import type { ReportData } from '../../src/workbook/data/reportData';
import { outputKeys, outputs, type OutputKey } from '../../src/workbook/outputs/keys';
import { partDeclarations } from '../../src/workbook/parts/partDeclarations';
import type { PartKey } from '../../src/workbook/survey/parts';
import { formulaCells } from './savedBook';

/** The parts that a report can do without. */
export const optionalParts: readonly PartKey[] = partDeclarations
  .filter(({ isRequired }) => !isRequired)
  .map(({ key }) => key);

export const allBut = (...parts: readonly PartKey[]): readonly PartKey[] =>
  optionalParts.filter((part) => !parts.includes(part));

/** Entry tables of the parts that are not chosen. */
export function tablesWithout(parts: readonly PartKey[]): readonly TableKey[] {
  return partDeclarations
    .filter(({ key, isRequired }) => !isRequired && !parts.includes(key))
    .flatMap(({ tables }) => tables);
}

/** A report's data without the rows of the parts that are not chosen. */
export function dataOfParts(data: ReportData, parts: readonly PartKey[]): ReportData {
  const without = new Set<string>(tablesWithout(parts));
  return Object.fromEntries(Object.entries(data).filter(([table]) => !without.has(table)));
}

/** The generated sheets of a report with these parts, told here once more, apart from the product's own declaration. */
export function expectedOutputs(parts: readonly PartKey[]): readonly OutputKey[] {
  const hasAny = (...some: readonly PartKey[]) => some.some((part) => parts.includes(part));
  const made: Readonly<Record<OutputKey, boolean>> = {
    front: true,
    overallTexts: true,
    economy: hasAny('economy', 'investments'),
    volumesAndPersonnel: hasAny('volumesAndPersonnel'),
    eventReport: hasAny('events'),
    result: hasAny('economy'),
    forecast: hasAny('economy'),
    investmentReport: hasAny('investments'),
    charts: hasAny('economy', 'volumesAndPersonnel', 'goals'),
    goalReport: hasAny('goals'),
    planReport: hasAny('plans'),
    indicatorAppendix: hasAny('goals'),
    activityReport: hasAny('goals'),
    forecastAnalysis: hasAny('economy', 'volumesAndPersonnel'),
    changes: true,
    controls: true,
  };
  return outputKeys.filter((key) => made[key]);
}

/** Names of the sheets of a workbook that generated sheets have, in the order of the tabs. */
export function generatedSheets(book: WorkbookDocument): readonly string[] {
  const known = new Set<string>(outputKeys.map((key) => outputs[key].sheet));
  return book.sheets
    .list()
    .map(({ name }) => name)
    .filter((name) => known.has(name));
}

/** Formula cells that show an error or lead nowhere. */
export function brokenFormulas(book: WorkbookDocument): readonly string[] {
  return [...formulaCells(book)]
    .filter(
      ({ formula, value }) => formula.includes('#REF!') || (typeof value === 'object' && value !== null),
    )
    .map(({ sheet, row, column, formula }) => `${sheet} ${row + 1}:${column + 1} =${formula}`);
}

/**
 * Everything of a workbook that calculates and names one of these tables: cells, defined names, validations and
 * conditional formats.
 */
export function referencesTo(tables: readonly TableKey[], book: WorkbookDocument): readonly string[] {
  const calculating = [
    ...[...formulaCells(book)].map(({ formula }) => formula),
    ...book.names.list().map(({ name, formula }) => `${name}: ${formula}`),
    ...book.sheets
      .list()
      .flatMap((sheet) => [...sheet.validations.list(), ...sheet.conditionalFormats.list()])
      .map((rule) => JSON.stringify(rule)),
  ];
  const marks = tables.map((table) => new RegExp(`(?<![\\p{L}_])${schemas[table].table}\\[`, 'u'));
  return calculating.filter((text) => marks.some((mark) => mark.test(text)));
}
