import type { Finding } from '../../report/finding';
import { schemas, type TableKey } from '../../report/schema';
import { listed } from '../../report/texts/where';
import { partDeclarations } from '../parts/partDeclarations';
import { remainsOf } from '../parts/partStates';
import { entrySheets } from '../sheets';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { canonicalFormula } from './canonicalFormula';
import { findColumns } from './tableColumns';

const tableKeys = Object.keys(schemas) as TableKey[];

/**
 * Tables and columns that are missing: without them no figure of theirs can be trusted. Tables that the workbook does
 * without are not missed.
 */
export function missingParts(snapshot: WorkbookSnapshot, absent: ReadonlySet<TableKey>): readonly Finding[] {
  return tableKeys.flatMap((table): readonly Finding[] => {
    if (absent.has(table)) return [];
    const found = snapshot.tables[table];
    return found === undefined ? [tableMissing(table, snapshot)] : columnsMissing(table, found);
  });
}

function tableMissing(table: TableKey, snapshot: WorkbookSnapshot): Finding {
  const { table: name } = schemas[table];
  return {
    code: 'table-missing',
    severity: 'error',
    place: { table },
    name,
    message: `Tabellen ${name} finns inte i arbetsboken. Ångra borttagningen, eller välj Skapa blad så läggs en tom tabell till. Har tabellen fått ett annat namn: ge den namnet ${name} igen.${howToDoWithout(table, snapshot)}`,
  };
}

/** How a part that has lost all its tables is left out, where a report can do without it. */
function howToDoWithout(lost: TableKey, snapshot: WorkbookSnapshot): string {
  const part = partDeclarations.find(({ tables }) => tables.includes(lost));
  if (part === undefined || part.isRequired) return '';
  if (part.tables.some((table) => snapshot.tables[table] !== undefined)) return '';
  const { sheets, hasCharts } = remainsOf(part, snapshot);
  const remains = [
    ...(sheets.length === 0 ? [] : [`${sheets.length === 1 ? 'bladet' : 'bladen'} ${listed(sheets)}`]),
    ...(hasCharts ? [`delens diagram på bladet ${snapshot.outputs.charts?.sheet ?? ''}`] : []),
  ];
  return ` Ska rapporten inte ha delen ${quote(part.title)}: ta också bort ${listed(remains)}.`;
}

function columnsMissing(table: TableKey, snapshot: TableSnapshot): readonly Finding[] {
  const { missing, others } = findColumns(table, snapshot);
  const tableName = schemas[table].table;
  const guess = missing.length === 1 && others.length === 1 ? ` Är det kolumnen ${quote(others[0])}?` : '';
  return missing.map(({ key, column }) => ({
    code: 'column-missing',
    severity: 'error',
    place: { table, column: key },
    name: column.header,
    message: `Kolumnen ${quote(column.header)} saknas i tabellen ${tableName}.${guess} Skriv rubriken precis som ${quote(column.header)}, så hittas kolumnen igen; är kolumnen borttagen, ångra eller skriv rubriken i en ny kolumn.`,
    expected: column.header,
  }));
}

const quote = (text: string | undefined) => `”${text ?? ''}”`;

/** Computed cells that hold something else than their column's formula. */
export function overwrittenFormulas(snapshot: WorkbookSnapshot): readonly Finding[] {
  return tableKeys.flatMap((table) => {
    const found = snapshot.tables[table];
    return found === undefined ? [] : overwrittenIn(table, found);
  });
}

function overwrittenIn(table: TableKey, snapshot: TableSnapshot): readonly Finding[] {
  const { positions, missing } = findColumns(table, snapshot);
  const namePosition = positions.get(schemas[table].identity[0] ?? '');
  return Object.entries(entrySheets[table].formulas).flatMap(([column, formula]) => {
    const position = positions.get(column);
    // Without a column that it reads, no formula can be the declared one; the missing column is what is said.
    const leansOnMissing = missing.some((lost) => formula.includes(`[${lost.column.header}]`));
    if (position === undefined || leansOnMissing) return [];
    const expected = canonicalFormula(formula);
    // Nearly every row has the very same text, which is worked through once.
    const known = new Map<string, boolean>();
    const isDeclared = (text: string): boolean => {
      const is = known.get(text) ?? canonicalFormula(text) === expected;
      known.set(text, is);
      return is;
    };
    const { header } = (schemas[table].columns as Readonly<Record<string, { header: string }>>)[column] ?? {
      header: column,
    };
    return snapshot.formulas.slice(1).flatMap((cells, index): readonly Finding[] => {
      const actual = cells[position];
      if (typeof actual === 'string' && isDeclared(actual)) return [];
      const name = namePosition === undefined ? '' : String(snapshot.values[index + 1]?.[namePosition] ?? '');
      return [
        {
          code: 'formula-overwritten',
          severity: 'error',
          place: { table, row: index + 1, column },
          name,
          message: overwrittenMessage(header, name, actual),
          fix: { label: 'Återställ formeln', kind: 'restore-formula', value: formula },
        },
      ];
    });
  });
}

function overwrittenMessage(
  header: string,
  name: string,
  actual: string | number | boolean | undefined,
): string {
  const where = name === '' ? '' : ` på raden ${quote(name)}`;
  const content =
    actual === undefined || actual === ''
      ? 'är tom'
      : typeof actual === 'string' && actual.startsWith('=')
        ? 'har en annan formel'
        : `är överskriven med ${quote(String(actual))}`;
  return `${quote(header)}${where} räknas fram av en formel men ${content}. Återställ formeln: kopiera cellen ovanför eller under i samma kolumn.`;
}
