import { areaReference } from '../address';
import type { Area, TableColumn, TableColumnInput, TableStyle, TotalsFunction } from '../model';
import {
  attribute,
  booleanAttribute,
  contentOf,
  makeLike,
  numberAttribute,
  setAttribute,
  setContent,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { TABLE_COLUMN_ORDER, TABLE_ORDER } from '../xml/orders';
import { ensureChild, replaceChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, type XmlElement } from '../xml/tree';
import { moveFilters } from './tableFilters';

const TOTALS: readonly TotalsFunction[] = [
  'none',
  'sum',
  'min',
  'max',
  'average',
  'count',
  'countNums',
  'stdDev',
  'var',
  'custom',
];

/** The columns of a `table` element. */
export function readColumns(table: XmlElement): TableColumn[] {
  const list = childNamed(table, 'tableColumns');
  return list ? childrenNamed(list, 'tableColumn').map(readColumn) : [];
}

function readColumn(element: XmlElement): TableColumn {
  const content = (local: string): string | null => {
    const child = childNamed(element, local);
    return child && contentOf(child);
  };
  return {
    id: numberAttribute(element, 'id', 0),
    name: textAttribute(element, 'name') ?? '',
    calculatedFormula: content('calculatedColumnFormula'),
    totalsFunction: TOTALS.find((each) => each === attribute(element, 'totalsRowFunction')) ?? 'none',
    totalsLabel: textAttribute(element, 'totalsRowLabel'),
    totalsFormula: content('totalsRowFormula'),
  };
}

/** Writes the columns; those with the id of an existing one keep what is not modelled (formats, XML maps). */
export function writeColumns(table: XmlElement, columns: readonly TableColumnInput[]): void {
  const list = ensureChild(table, 'tableColumns', TABLE_ORDER);
  const known = new Map(
    childrenNamed(list, 'tableColumn').map((each) => [numberAttribute(each, 'id', 0), each]),
  );
  const before = [...known.keys()];
  let free = Math.max(0, ...known.keys(), ...columns.map((column) => column.id ?? 0)) + 1;
  list.children = columns.map((column) => {
    const element =
      (column.id === undefined ? undefined : known.get(column.id)) ?? makeLike(list, 'tableColumn');
    setAttribute(element, 'id', column.id ?? free++);
    writeColumn(element, column);
    return element;
  });
  setAttribute(list, 'count', columns.length);
  moveFilters(
    table,
    before,
    list.children.map((each) => (each.kind === 'element' ? numberAttribute(each, 'id', 0) : 0)),
  );
}

function writeColumn(element: XmlElement, column: TableColumnInput): void {
  const { name, calculatedFormula, totalsFunction, totalsLabel, totalsFormula } = column;
  setColumnName(element, name);
  if (totalsFunction !== undefined)
    setAttribute(element, 'totalsRowFunction', totalsFunction === 'none' ? null : totalsFunction);
  if (totalsLabel !== undefined) setTextAttribute(element, 'totalsRowLabel', totalsLabel);
  if (calculatedFormula !== undefined) writeFormula(element, 'calculatedColumnFormula', calculatedFormula);
  if (totalsFormula !== undefined) writeFormula(element, 'totalsRowFormula', totalsFormula);
}

/** Excel writes line breaks in column names as escapes, as an attribute cannot hold them. */
function setColumnName(element: XmlElement, name: string): void {
  setTextAttribute(element, 'name', name);
  const written = element.attributes.find((each) => each.name === 'name');
  if (written) written.raw = written.raw.replaceAll('&#10;', '_x000a_').replaceAll('&#9;', '_x0009_');
}

function writeFormula(element: XmlElement, local: string, formula: string | null): void {
  const known = childNamed(element, local);
  if (formula !== null && known && contentOf(known) === formula) return;
  const child = formula === null ? null : makeLike(element, local);
  if (child && formula !== null) setContent(child, formula);
  replaceChild(element, local, child, TABLE_COLUMN_ORDER);
}

/** The look of a table. */
export function readTableStyle(table: XmlElement): TableStyle {
  const info = childNamed(table, 'tableStyleInfo');
  const flag = (name: string): boolean => (info ? booleanAttribute(info, name, false) : false);
  return {
    name: info && textAttribute(info, 'name'),
    bandedRows: flag('showRowStripes'),
    bandedColumns: flag('showColumnStripes'),
    firstColumn: flag('showFirstColumn'),
    lastColumn: flag('showLastColumn'),
  };
}

/** Writes the look of a table. */
export function writeTableStyle(table: XmlElement, style: TableStyle): void {
  const info = ensureChild(table, 'tableStyleInfo', TABLE_ORDER);
  setTextAttribute(info, 'name', style.name);
  setAttribute(info, 'showFirstColumn', style.firstColumn);
  setAttribute(info, 'showLastColumn', style.lastColumn);
  setAttribute(info, 'showRowStripes', style.bandedRows);
  setAttribute(info, 'showColumnStripes', style.bandedColumns);
}

/** Places table and filter: the filter covers header and data rows but not the totals row. */
export function writeTableArea(table: XmlElement, area: Area, totalsRow: boolean): void {
  setAttribute(table, 'ref', areaReference(area));
  const filter = childNamed(table, 'autoFilter');
  if (filter) setAttribute(filter, 'ref', areaReference(filterArea(area, totalsRow)));
}

/** Adds the filter buttons or takes them away. */
export function writeAutoFilter(table: XmlElement, area: Area, totalsRow: boolean, present: boolean): void {
  const known = childNamed(table, 'autoFilter');
  if (present === (known !== null)) return;
  const filter = present
    ? makeLike(table, 'autoFilter', { ref: areaReference(filterArea(area, totalsRow)) })
    : null;
  replaceChild(table, 'autoFilter', filter, TABLE_ORDER);
}

function filterArea(area: Area, totalsRow: boolean): Area {
  return totalsRow ? { ...area, bottom: area.bottom - 1 } : area;
}
