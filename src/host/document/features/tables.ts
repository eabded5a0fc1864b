import { areaReference, isInSheet, readAreaReference } from '../address';
import { overlaps } from '../areas';
import type { SheetPart } from '../book/book';
import { relationPrefix } from '../book/relationAttributes';
import type { Area, NewTable, Outcome, SheetTables, Table, TableColumnInput } from '../model';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { XML_DECLARATION } from '../opc/package';
import { DONE, failure, refuse, success } from '../result';
import {
  attribute,
  makeLike,
  numberAttribute,
  prefixedAttribute,
  setAttribute,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { TABLE_ORDER, WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild, replaceChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, removeChild, type XmlElement } from '../xml/tree';
import {
  readColumns,
  readTableStyle,
  writeAutoFilter,
  writeColumns,
  writeTableArea,
  writeTableStyle,
} from './tableXml';
import { readValuesFilters, writeValuesFilter } from './tableFilters';
import { moveReferences } from './otherReferences';
import { shiftArea, type AreaShift } from './shiftArea';
import { refusedColumns, refusedTableName } from './tableRules';
import { refusedTableShift, shiftTable, type ShiftedTable } from './tableShift';

/** What a table must not collide with in the rest of the workbook. */
export interface TableNeighbours {
  /** Names of tables and workbook-wide defined names, in lower case. */
  takenNames(): ReadonlySet<string>;
  /** Ids of all tables of the workbook. */
  takenIds(): readonly number[];
}

/** The tables of a sheet, with what the sheet itself needs. */
export interface SheetTableList extends SheetTables {
  /** Why a table stands in the way of inserting or deleting cells, or `null`. */
  refusedShift(change: AreaShift): Outcome | null;
  /** Places tables anew after cells were inserted or deleted. */
  follow(change: AreaShift): void;
  mapFormulas(
    change: (formula: string, kind: 'table-column' | 'table-total', table: Table, columnId: number) => string,
  ): void;
}

/** A table with the part that it lies in. */
interface OpenTable extends Table {
  readonly part: string;
  readonly relationId: string;
}

/** Opens the tables of a sheet. Below `attempt`. */
export function openTables(sheet: SheetPart, neighbours: TableNeighbours): SheetTableList {
  const { parts } = sheet.book;
  let tables: OpenTable[] = [];
  const list = childNamed(sheet.root, 'tableParts');
  for (const element of list ? childrenNamed(list, 'tablePart') : []) {
    const id = prefixedAttribute(element, 'id') ?? '';
    const part = parts.relation(sheet.part, id)?.part;
    if (typeof part !== 'string')
      refuse('part-missing', `A table of "${sheet.part}" leads nowhere.`, sheet.part);
    else tables.push(openTable(part, id));
  }

  function openTable(part: string, relationId: string): OpenTable {
    const root = parts.tree(part);
    const reference = readAreaReference(attribute(root, 'ref') ?? '');
    if (!reference) refuse('xml-malformed', `The table "${part}" has no area.`, part);
    const edit = (): XmlElement => parts.edit(part);
    const table: OpenTable = {
      part,
      relationId,
      sheetId: sheet.sheetId,
      get id() {
        return numberAttribute(root, 'id', 0);
      },
      get name() {
        return textAttribute(root, 'displayName') ?? textAttribute(root, 'name') ?? '';
      },
      get area() {
        return readAreaReference(attribute(root, 'ref') ?? '') ?? { top: 0, left: 0, bottom: 0, right: 0 };
      },
      get headerRow() {
        return numberAttribute(root, 'headerRowCount', 1) > 0;
      },
      get totalsRow() {
        return numberAttribute(root, 'totalsRowCount', 0) > 0;
      },
      get columns() {
        return readColumns(root);
      },
      get style() {
        return readTableStyle(root);
      },
      get autoFilter() {
        return childNamed(root, 'autoFilter') !== null;
      },
      get filtered() {
        const filter = childNamed(root, 'autoFilter');
        return filter !== null && childrenNamed(filter, 'filterColumn').length > 0;
      },
      rename(name) {
        const taken = new Set(neighbours.takenNames());
        taken.delete(table.name.toLowerCase());
        const refused = refusedTableName(name, taken);
        if (refused) return refused;
        setTextAttribute(edit(), 'displayName', name);
        setTextAttribute(root, 'name', name);
        return DONE;
      },
      resize(area, columns) {
        return place(area, table.headerRow, table.totalsRow, columns);
      },
      setColumns(columns) {
        const refused = refusedColumns(columns, width(table.area));
        if (refused) return refused;
        writeColumns(edit(), columns);
        return DONE;
      },
      setRows: ({ area, headerRow, totalsRow }) => place(area, headerRow, totalsRow, undefined),
      setStyle(change) {
        writeTableStyle(edit(), { ...table.style, ...change });
      },
      setAutoFilter(present) {
        writeAutoFilter(edit(), table.area, table.totalsRow, present);
      },
      valuesFilters: () => readValuesFilters(root),
      setValuesFilter(column, texts) {
        writeValuesFilter(edit(), column, texts);
      },
      clearFilter() {
        const filter = childNamed(root, 'autoFilter');
        if (!filter || !table.filtered) return;
        edit();
        for (const column of childrenNamed(filter, 'filterColumn')) removeChild(filter, column);
      },
    };

    function place(
      area: Area,
      headerRow: boolean,
      totalsRow: boolean,
      columns: readonly TableColumnInput[] | undefined,
    ): Outcome {
      const refused =
        refusedArea(area, headerRow, totalsRow, table) ??
        refusedColumns(columns ?? table.columns, width(area));
      if (refused) return refused;
      edit();
      setAttribute(root, 'headerRowCount', headerRow ? null : 0);
      setAttribute(root, 'totalsRowCount', totalsRow ? 1 : null);
      setAttribute(root, 'totalsRowShown', totalsRow ? null : attribute(root, 'totalsRowShown'));
      if (!headerRow) writeAutoFilter(root, area, totalsRow, false);
      // The last sorting names cells of the old area.
      if (areaReference(area) !== attribute(root, 'ref')) replaceChild(root, 'sortState', null, TABLE_ORDER);
      writeTableArea(root, area, totalsRow);
      if (columns) writeColumns(root, columns);
      return DONE;
    }
    return table;
  }

  function refusedArea(
    area: Area,
    headerRow: boolean,
    totalsRow: boolean,
    self: Table | null,
  ): Outcome | null {
    const least = 1 + Number(headerRow) + Number(totalsRow);
    if (!isInSheet(area) || area.bottom - area.top + 1 < least) {
      return failure('area-invalid', 'A table needs an area of the sheet with at least one row of data.');
    }
    const other = tables.find((each) => each !== self && overlaps(each.area, area));
    if (!other) return null;
    return failure(
      'area-overlaps',
      `${areaReference(area)} overlaps the table ${other.name} (${areaReference(other.area)}).`,
    );
  }

  function remove(table: OpenTable): void {
    tables = tables.filter((each) => each !== table);
    const root = sheet.edit();
    const partList = childNamed(root, 'tableParts');
    for (const element of partList ? childrenNamed(partList, 'tablePart') : []) {
      if (partList && prefixedAttribute(element, 'id') === table.relationId) removeChild(partList, element);
    }
    if (tables.length === 0) replaceChild(root, 'tableParts', null, WORKSHEET_ORDER);
    else if (partList) setAttribute(partList, 'count', tables.length);
    parts.unrelate(sheet.part, table.relationId);
  }

  function place(table: OpenTable, shifted: ShiftedTable, change: AreaShift): void {
    const root = parts.edit(table.part);
    const { area, totalsRow, columns, newHeaders } = shifted;
    moveReferences(root, (known) => shiftArea(known, change));
    if (!totalsRow) setAttribute(root, 'totalsRowCount', null);
    writeTableArea(root, area, totalsRow);
    writeColumns(root, columns);
    if (!table.headerRow) return;
    for (const { column, text } of newHeaders) sheet.cells.setValue(area.top, column, text);
  }

  function add(input: NewTable): OpenTable {
    const { name, area, headerRow = true, totalsRow = false } = input;
    const part = parts.freeName('xl/tables/table', '.xml');
    const { main } = parts.vocabulary;
    parts.put(part, `${XML_DECLARATION}<table xmlns="${main}"/>`, CONTENT_TYPE.table);
    const root = parts.edit(part);
    setAttribute(root, 'id', Math.max(0, ...neighbours.takenIds()) + 1);
    setTextAttribute(root, 'name', name);
    setTextAttribute(root, 'displayName', name);
    setAttribute(root, 'ref', areaReference(area));
    if (!headerRow) setAttribute(root, 'headerRowCount', 0);
    if (totalsRow) setAttribute(root, 'totalsRowCount', 1);
    else setAttribute(root, 'totalsRowShown', false);
    writeAutoFilter(root, area, totalsRow, headerRow && (input.autoFilter ?? true));
    writeColumns(root, input.columns);
    writeTableStyle(root, {
      name: 'TableStyleMedium2',
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      ...input.style,
    });

    const sheetRoot = sheet.edit();
    const prefix = relationPrefix(sheetRoot, parts.vocabulary);
    const relationId = parts.relate(sheet.part, 'table', part);
    const partList = ensureChild(sheetRoot, 'tableParts', WORKSHEET_ORDER);
    partList.children.push(makeLike(partList, 'tablePart', { [`${prefix}id`]: relationId }));
    const table = openTable(part, relationId);
    tables.push(table);
    setAttribute(partList, 'count', tables.length);
    return table;
  }

  return {
    list: () => [...tables],
    add(input) {
      const { name, area, columns, headerRow = true, totalsRow = false } = input;
      const refused =
        refusedTableName(name, neighbours.takenNames()) ??
        refusedArea(area, headerRow, totalsRow, null) ??
        refusedColumns(columns, width(area));
      if (refused && !refused.ok) return refused;
      return success(add(input));
    },
    delete(id) {
      const table = tables.find((each) => each.id === id);
      if (!table) return failure('not-found', `The sheet has no table number ${id}.`);
      remove(table);
      return DONE;
    },
    refusedShift(change) {
      for (const table of tables) {
        const refused = refusedTableShift(table, change);
        if (refused) return refused;
      }
      return null;
    },
    follow(change) {
      for (const table of [...tables]) {
        const shifted = shiftTable(table, change);
        if (!shifted) remove(table);
        else if (areaReference(shifted.area) !== areaReference(table.area)) place(table, shifted, change);
      }
    },
    mapFormulas(change) {
      for (const table of tables) {
        const columns = table.columns.map((column) => ({
          ...column,
          calculatedFormula:
            column.calculatedFormula === null
              ? null
              : change(column.calculatedFormula, 'table-column', table, column.id),
          totalsFormula:
            column.totalsFormula === null
              ? null
              : change(column.totalsFormula, 'table-total', table, column.id),
        }));
        if (JSON.stringify(columns) !== JSON.stringify(table.columns))
          writeColumns(parts.edit(table.part), columns);
      }
    },
  };
}

function width(area: Area): number {
  return area.right - area.left + 1;
}
