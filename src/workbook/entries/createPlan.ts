import { schemas, type TableKey } from '../../report/schema';
import { listed, quote } from '../../report/texts/where';
import { blank, textContent } from '../cell';
import type { ReportData } from '../data/reportData';
import { freeSheetName } from '../freeName';
import type { WriteOperation } from '../operations';
import { partDeclarations } from '../parts/partDeclarations';
import type { SheetRules } from '../plan';
import { findColumns } from '../reading/tableColumns';
import { entrySheets } from '../sheets';
import { derivedCells, derivedNamesAt } from '../sheets/settings';
import type { WorkbookSnapshot } from '../snapshot';
import type { PartKey } from '../survey/parts';
import { lastUpdateText } from '../update/lastUpdate';
import { missingStyles } from '../update/updatePlan';
import { entryFooter } from './entryFooter';
import { entryPlan } from './entryPlan';

/** What creating the entry sheets would add; a refusal means that nothing is written. */
export interface CreatePlan {
  readonly operations: readonly WriteOperation[];
  readonly added: readonly string[];
  readonly kept: readonly string[];
  /** Swedish: why the sheets cannot be added, and what to do. */
  readonly refusal?: string;
}

/** Rules that others refer to come first: the cells of Inställningar, the scales, the goals. */
const tableKeys = Object.keys(schemas) as TableKey[];

/**
 * Plans the entry sheets that a workbook lacks, with the given data in them. Sheets and tables that
 * exist are left alone, whatever data there is for them.
 *
 * @param parts the parts of the report that the workbook is to have; those that every report has come with them, and
 * those that it has already stay
 * @example createPlan(snapshot, {}, ['economy', 'goals'])
 */
export function createPlan(
  snapshot: WorkbookSnapshot,
  data: ReportData = {},
  parts: readonly PartKey[] | 'all' = 'all',
): CreatePlan {
  const chosen = partDeclarations.filter(
    ({ key, isRequired }) => isRequired || parts === 'all' || parts.includes(key),
  );
  const unplaced = partDeclarations
    .filter((part) => !chosen.includes(part))
    .flatMap(({ title, tables }) => tables.map((table) => ({ title, table })))
    .filter(({ table }) => hasRows(table, data));
  if (unplaced.length > 0) return refused(dataWithoutPart(unplaced));
  const wanted = new Set(chosen.flatMap(({ tables }) => tables));
  const taken = [...snapshot.sheetNames];
  const kept: string[] = [];
  const plans: { table: TableKey; sheet: string; plan: ReturnType<typeof entryPlan> }[] = [];
  for (const table of tableKeys) {
    if (!wanted.has(table)) continue;
    const existing = snapshot.tables[table];
    if (existing !== undefined) {
      const { missing } = findColumns(table, existing);
      if (missing.length > 0)
        return foreignTable(
          table,
          missing.map(({ column }) => column.header),
        );
      kept.push(schemas[table].table);
      continue;
    }
    if (isNameTaken(schemas[table].table, snapshot)) return nameTaken(schemas[table].table);
    const sheet = freeSheetName(entrySheets[table].sheet, taken);
    taken.push(sheet);
    plans.push({ table, sheet, plan: entryPlan(table, sheet, data) });
  }
  const footer = entryFooter(snapshot, data);
  const operations: WriteOperation[] = [
    ...plans.flatMap(({ table, sheet, plan }): WriteOperation[] => [
      { kind: 'add-sheet', plan: { ...plan.sheet, page: { ...plan.sheet.page, footer } } },
      // Every sheet's headings read the cells of Inställningar, so their names come at once.
      ...(table === 'settings' ? [namesOnly(sheet, plan.rules)] : []),
    ]),
    ...plans.map(({ table, sheet, plan }): WriteOperation => ({
      kind: 'add-rules',
      sheet,
      rules: table === 'settings' ? { ...plan.rules, names: [] } : plan.rules,
    })),
    ...plans.map(({ sheet, plan }): WriteOperation => ({
      kind: 'fit-rows',
      sheet,
      area: plan.used,
    })),
    ...repairedNames(snapshot),
    ...restoredFormulas(
      snapshot,
      plans.map(({ table }) => table),
    ),
  ];
  return {
    operations: [...missingStyles(operations, snapshot), ...operations],
    added: plans.map(({ sheet }) => sheet),
    kept,
  };
}

function namesOnly(sheet: string, rules: SheetRules): WriteOperation {
  return {
    kind: 'add-rules',
    sheet,
    rules: { names: rules.names, calculatedColumns: [], validations: [], conditionalFormats: [] },
  };
}

const refused = (refusal: string): CreatePlan => ({ operations: [], added: [], kept: [], refusal });

function hasRows(table: TableKey, data: ReportData): boolean {
  return table !== 'settings' && (data[table] ?? []).length > 0;
}

/** Entries are never left out silently. */
function dataWithoutPart(unplaced: readonly { readonly title: string; readonly table: TableKey }[]): string {
  const tables = listed(unplaced.map(({ table }) => schemas[table].table));
  const titles = [...new Set(unplaced.map(({ title }) => quote(title)))];
  return `Uppgifterna har rader för ${tables}, men ${titles.length === 1 ? 'delen' : 'delarna'} ${listed(titles)} är inte ${titles.length === 1 ? 'vald' : 'valda'}. Välj ${titles.length === 1 ? 'den' : 'dem'} också, eller ta bort raderna. Ingenting har lagts till.`;
}

function foreignTable(table: TableKey, headers: readonly string[]): CreatePlan {
  const name = schemas[table].table;
  return refused(
    `Arbetsboken har redan en tabell som heter ${name}, men den saknar ${headers.length === 1 ? 'kolumnen' : 'kolumnerna'} ${headers.join(', ')}. Är det en annan tabell: ge den ett annat namn och försök igen. Är det rapportens tabell: rätta rubriken. Ingenting har lagts till.`,
  );
}

/** A table cannot have the name that a defined name has; Excel does not tell upper from lower case. */
function isNameTaken(name: string, { definedNames }: WorkbookSnapshot): boolean {
  const key = name.toLocaleLowerCase('sv-SE');
  return definedNames.some((other) => other.toLocaleLowerCase('sv-SE') === key);
}

function nameTaken(name: string): CreatePlan {
  return refused(
    `Arbetsboken har redan ett definierat namn som heter ${name}, så tabellen ${name} kan inte läggas till. Ge det definierade namnet ett annat namn i Namnhanteraren och försök igen. Ingenting har lagts till.`,
  );
}

/**
 * Computed columns of tables that stayed, where they lean on a table that is added again: when that table was
 * deleted, Excel made their references #REF!.
 */
function restoredFormulas(snapshot: WorkbookSnapshot, added: readonly TableKey[]): readonly WriteOperation[] {
  const references = added.map((table) => `${schemas[table].table}[`);
  return tableKeys.flatMap((table): WriteOperation[] => {
    const found = snapshot.tables[table];
    if (found === undefined) return [];
    const { positions } = findColumns(table, found);
    const calculatedColumns = Object.entries(entrySheets[table].formulas).flatMap(([column, formula]) => {
      const position = positions.get(column);
      if (position === undefined || !references.some((reference) => formula.includes(reference))) return [];
      const at = found.area.left + position;
      return [{ area: { ...found.area, top: found.area.top + 1, left: at, right: at }, formula }];
    });
    if (calculatedColumns.length === 0) return [];
    const rules: SheetRules = { names: [], calculatedColumns, validations: [], conditionalFormats: [] };
    return [{ kind: 'add-rules', sheet: found.sheet, rules }];
  });
}

/** Names that have been lost although their table is there. */
function repairedNames(snapshot: WorkbookSnapshot): readonly WriteOperation[] {
  const isLost = (name: string) => !snapshot.definedNames.includes(name);
  const { settings } = snapshot.tables;
  const cells =
    settings !== undefined && derivedNamesAt(settings.area).some(({ name }) => isLost(name))
      ? [
          {
            kind: 'write-cells' as const,
            sheet: settings.sheet,
            ...derivedCells(settings.area, timeHeld(snapshot)),
          },
          rulesWithNames(
            settings.sheet,
            derivedNamesAt(settings.area).filter(({ name }) => isLost(name)),
          ),
        ]
      : [];
  const formulas = tableKeys
    .filter((table) => table !== 'settings')
    .flatMap((table): WriteOperation[] => {
      const found = snapshot.tables[table];
      const lost = entrySheets[table].names.filter(({ name }) => isLost(name));
      return found === undefined || lost.length === 0 ? [] : [rulesWithNames(found.sheet, lost)];
    });
  return [...cells, ...formulas];
}

/** Writing the cells beside Inställningar anew forgets nothing that only one of them knows. */
const timeHeld = ({ lastUpdate }: WorkbookSnapshot) =>
  lastUpdate === undefined ? blank : textContent(lastUpdateText(lastUpdate));

function rulesWithNames(sheet: string, lost: SheetRules['names']): WriteOperation {
  return namesOnly(sheet, { names: lost, calculatedColumns: [], validations: [], conditionalFormats: [] });
}
