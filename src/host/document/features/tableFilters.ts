import type { ValuesFilter } from '../model';
import {
  booleanAttribute,
  makeLike,
  numberAttribute,
  setAttribute,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { childNamed, childrenNamed, removeChild, type XmlElement } from '../xml/tree';

function filterColumns(table: XmlElement): XmlElement[] {
  const filter = childNamed(table, 'autoFilter');
  return filter ? childrenNamed(filter, 'filterColumn') : [];
}

function placeOf(filterColumn: XmlElement): number {
  return numberAttribute(filterColumn, 'colId', -1);
}

/** The columns that are filtered by values; other criteria are kept as they are and not told. */
export function readValuesFilters(table: XmlElement): ValuesFilter[] {
  return filterColumns(table).flatMap((column): ValuesFilter[] => {
    const filters = childNamed(column, 'filters');
    if (!filters) return [];
    const texts = childrenNamed(filters, 'filter').map((one) => textAttribute(one, 'val') ?? '');
    const blank = booleanAttribute(filters, 'blank', false) ? [''] : [];
    return [{ column: placeOf(column), texts: [...texts, ...blank] }];
  });
}

/** Filters a column by the texts that are shown, '' for empty cells; `null` takes its criterion away. */
export function writeValuesFilter(table: XmlElement, column: number, texts: readonly string[] | null): void {
  const filter = childNamed(table, 'autoFilter');
  if (!filter) return;
  for (const known of filterColumns(table)) if (placeOf(known) === column) removeChild(filter, known);
  if (texts === null) return;
  const filters = makeLike(filter, 'filters', { blank: texts.includes('') || null });
  for (const text of texts) {
    if (text === '') continue;
    const one = makeLike(filter, 'filter');
    setTextAttribute(one, 'val', text);
    filters.children.push(one);
  }
  const made = makeLike(filter, 'filterColumn', { colId: column }, [filters]);
  const next = filterColumns(table).find((known) => placeOf(known) > column);
  filter.children.splice(next ? filter.children.indexOf(next) : filter.children.length, 0, made);
}

/** Lets criteria follow their columns, told by id, when columns come, go or move. */
export function moveFilters(table: XmlElement, before: readonly number[], after: readonly number[]): void {
  const filter = childNamed(table, 'autoFilter');
  for (const known of filterColumns(table)) {
    const id = before[placeOf(known)];
    const place = id === undefined ? -1 : after.indexOf(id);
    if (place < 0 && filter) removeChild(filter, known);
    else if (place !== placeOf(known)) setAttribute(known, 'colId', place);
  }
}
