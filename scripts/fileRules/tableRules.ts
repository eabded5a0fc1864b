import type { Breach } from './breach';
import type { FilePackage } from './filePackage';
import { repeatedIn } from './packageRules';
import { overlap, placeOf } from './places';
import { cellTexts } from './cellTexts';
import { tablesOf, type TablePart } from './readSheets';
import { attributeOf, childOf, childrenOf } from './xmlTree';

/** Tables have names and numbers of their own, lie apart, and their columns are called exactly as their header cells. */
export function checkTables(file: FilePackage): readonly Breach[] {
  const tables = tablesOf(file);
  const said = ({ part }: TablePart, message: string): Breach => ({ rule: 'tables', part, message });
  const whole = (message: string): Breach => ({ rule: 'tables', part: '', message });
  const namesOf = (name: string) => tables.map(({ tree }) => attributeOf(tree, name).toLowerCase());
  return [
    ...['id', 'displayName'].flatMap((name) =>
      repeatedIn(namesOf(name)).map((value) => whole(`two tables have the ${name} ${value}`)),
    ),
    ...tables.flatMap((table, index) => {
      const place = placeOf(attributeOf(table.tree, 'ref'));
      if (place === undefined) return [said(table, 'the area is none')];
      const others = tables.slice(0, index).filter(({ sheet }) => sheet.part === table.sheet.part);
      const isLapped = others.some(({ tree }) => {
        const other = placeOf(attributeOf(tree, 'ref'));
        return other !== undefined && overlap(place, other);
      });
      return [
        ...(isLapped ? [said(table, 'lies over another table')] : []),
        ...(place.top === place.bottom ? [said(table, 'has no row under its headers')] : []),
        ...columnBreaches(file, table).map((message) => said(table, message)),
      ];
    }),
  ];
}

function columnBreaches(file: FilePackage, { tree, sheet }: TablePart): readonly string[] {
  const place = placeOf(attributeOf(tree, 'ref'));
  if (place === undefined) return [];
  const list = childOf(tree, 'tableColumns');
  const columns = childrenOf(list, 'tableColumn');
  const names = columns.map((column) => decoded(attributeOf(column, 'name')));
  const filter = childOf(tree, 'autoFilter');
  const hasTotals = Number(attributeOf(tree, 'totalsRowCount') || '0') > 0;
  const filtered = placeOf(attributeOf(filter, 'ref'));
  const headers = cellTexts(file, sheet, place.top);
  const hasHeaders = attributeOf(tree, 'headerRowCount') !== '0';
  return [
    ...(columns.length === place.right - place.left + 1 ? [] : ['has other columns than its area']),
    ...(attributeOf(list, 'count') === String(columns.length) ? [] : ['counts its columns wrongly']),
    ...repeatedIn(columns.map((column) => attributeOf(column, 'id'))).map(
      (id) => `two columns have the id ${id}`,
    ),
    ...repeatedIn(names.map((name) => name.toLowerCase())).map((name) => `two columns are called ${name}`),
    ...(filter === undefined ||
    (filtered?.top === place.top && filtered.bottom === place.bottom - (hasTotals ? 1 : 0))
      ? []
      : ['the filter has another area']),
    ...names.flatMap((name, index) => {
      const header = headers.get(place.left + index);
      return !hasHeaders || header === name ? [] : [`the column ${name} has the header ${String(header)}`];
    }),
  ];
}

/** Line breaks and the like stand as `_x000a_` in names of columns. */
function decoded(name: string): string {
  return name.replaceAll(/_x([0-9a-fA-F]{4})_/gu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
