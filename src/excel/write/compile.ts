import { areaAddress, type Area } from '../../workbook/area';
import { textContent } from '../../workbook/cell';
import { names } from '../../workbook/names';
import type { WriteOperation } from '../../workbook/operations';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { wireContent } from '../content/wireContent';
import { unwritable } from '../failures/refusals';
import type { Outcome } from '../outcome';
import type { Turns } from '../run/session';
import { schemas, type TableKey } from '../../report/schema';
import { addRules } from './addRules';
import { addSheet } from './addSheet';
import { addStyles } from './addStyles';
import { breakPages } from './breakPages';
import { addChart, leadChart, moveChart, titleValueAxis } from './charts';
import { defineName } from './defineName';
import { deleteRows } from './deleteRows';
import { insertRow } from './insertRow';
import { writeFooter } from './setUpPage';
import type { SheetOrder } from './sheetOrder';
import { step, type Step } from './step';
import { entryCellsIn, undoneByRemoval, witnessed } from './witness';
import { writeCells } from './writeCells';
import { writeNamedCell } from './writeNamedCell';
import { writeStyles } from './writeStyles';

/** What operations lean on that is in the workbook already, or becomes so on the way. */
export interface Grounds {
  readonly styleNames: ReadonlySet<string>;
  /** Defined names that exist; grows as operations define more. */
  readonly knownNames: Set<string>;
  /** Names for sheets while they are built. */
  readonly passingNames: Iterator<string, never>;
  /** Sheets in the order of the tabs; grows as operations add some. */
  readonly sheetOrder: SheetOrder;
  /** The entry tables as they were read. */
  readonly tables: WorkbookSnapshot['tables'];
  /** How many rows entry tables have got or lost on the way, by name: from then on their cells stand elsewhere than where they were read. */
  readonly resized: Map<string, number>;
}

/** What compile finds out itself. */
interface Way extends Grounds {
  /** Areas that are written, by sheet. */
  readonly ownAreas: ReadonlyMap<string, readonly Area[]>;
}

/**
 * Turns operations into steps, all of them before the first is queued: what cannot be written is known while nothing is. Large
 * ones take several turns.
 * @returns a refusal that names the cell whose content no cell can hold
 */
export async function compile(
  session: Turns,
  operations: readonly WriteOperation[],
  grounds: Grounds,
): Promise<Outcome<readonly Step[]>> {
  const steps: Step[] = [];
  const way: Way = { ...grounds, ownAreas: writtenAreas(operations) };
  for (const operation of stylesFirst(operations)) {
    const compiled = await compileOne(session, operation, way);
    if (!compiled.ok) return compiled;
    steps.push(...compiled.value);
  }
  return { ok: true, value: steps };
}

/**
 * Moves styles before the contents that they are written together with. That a text was entered with an apostrophe is part of its
 * cell's format in Excel, so a style that comes later would take it away, and the next person to press Enter in the cell would
 * make a formula of the text.
 */
function stylesFirst(operations: readonly WriteOperation[]): readonly WriteOperation[] {
  const ordered: WriteOperation[] = [];
  let place = 0;
  for (const operation of operations) {
    if (operation.kind === 'write-styles') ordered.splice(place++, 0, operation);
    else ordered.push(operation);
    if (operation.kind !== 'write-cells' && operation.kind !== 'write-styles') place = ordered.length;
  }
  return ordered;
}

function writtenAreas(operations: readonly WriteOperation[]): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  for (const operation of operations) {
    if (operation.kind !== 'write-cells') continue;
    const others = areas.get(operation.sheet);
    if (others === undefined) areas.set(operation.sheet, [operation.area]);
    else others.push(operation.area);
  }
  return areas;
}

async function compileOne(
  session: Turns,
  operation: WriteOperation,
  grounds: Way,
): Promise<Outcome<readonly Step[]>> {
  switch (operation.kind) {
    case 'add-styles':
      return done(addStyles(operation.styles, grounds.styleNames));
    case 'add-sheet': {
      const { sheet, before } = operation.plan;
      const position = grounds.sheetOrder.add(sheet, before);
      return addSheet(session, operation.plan, grounds.passingNames.next().value, position);
    }
    case 'add-rules':
      return done(addRules(operation.sheet, operation.rules, grounds.knownNames));
    case 'write-cells':
      return writeEntries(session, operation, grounds);
    case 'write-styles':
      return done(await writeStyles(session, operation.sheet, operation.area, operation.rows));
    case 'clear':
      return done([
        step((target) => {
          target.range(operation.sheet, operation.area).clear('All');
        }),
      ]);
    case 'fit-rows':
      return done([
        step((target) => {
          target.address(operation.sheet, rowsOf(areaAddress(operation.area))).format.autofitRows();
        }),
      ]);
    case 'define-name': {
      const { sheet, name, area } = operation;
      return done([defineName(sheet, { name, refersTo: area }, grounds.knownNames)]);
    }
    case 'delete-name':
      grounds.knownNames.delete(operation.name);
      return done([
        step((target) => {
          target.workbook.names.getItem(operation.name).delete();
        }),
      ]);
    case 'add-chart':
      return done([addChart(operation.sheet, operation.plan)]);
    case 'lead-chart':
      return done([leadChart(operation.sheet, operation.chart, operation.categories, operation.series)]);
    case 'move-chart':
      return done([moveChart(operation.sheet, operation.chart, operation.place)]);
    case 'title-value-axis':
      return done([titleValueAxis(operation.sheet, operation.chart, operation.text)]);
    case 'break-pages':
      return done([breakPages(operation.sheet, operation.rows)]);
    case 'delete-rows':
      grow(grounds, operation.table, -new Set(operation.rows).size);
      return done(deleteRows(grounds.tables, operation.table, operation.rows));
    case 'insert-row': {
      const { table, row } = operation;
      const rows = grow(grounds, table, 1);
      return done([undoneByRemoval(insertRow(table, row), table, row ?? rows - 1)]);
    }
    case 'resize-table':
      return done([
        step((target) => {
          target.workbook.tables.getItem(operation.table).resize(areaAddress(operation.area));
        }),
      ]);
    case 'note-time':
      return noteTime(operation.text);
    case 'write-footer':
      return done([writeFooter(operation.sheet, operation.text)]);
  }
}

/** Notes that a table gets so many rows. @returns how many body rows it has then; a table always has one */
function grow({ tables, resized }: Grounds, name: string, rows: number): number {
  const key = (Object.keys(schemas) as TableKey[]).find((each) => schemas[each].table === name);
  const read = key === undefined ? 1 : (tables[key]?.values.length ?? 2) - 1;
  const now = Math.max(1, read + (resized.get(name) ?? 0) + rows);
  resized.set(name, now - read);
  return now;
}

/** Writes cells; those of an entry table tell what they held. */
async function writeEntries(
  session: Turns,
  { sheet, area, rows }: Extract<WriteOperation, { kind: 'write-cells' }>,
  { tables, resized, ownAreas }: Way,
): Promise<Outcome<readonly Step[]>> {
  const written = await writeCells(session, sheet, area, rows);
  const cells = entryCellsIn(tables, sheet, area);
  if (!written.ok || cells === undefined || resized.has(schemas[cells.key].table)) return written;
  const [beginning, ...others] = written.value;
  return beginning === undefined
    ? written
    : done([witnessed(beginning, cells, ownAreas.get(sheet) ?? []), ...others]);
}

/** The cell is found by its name: rows and columns may have been inserted since it was read. */
function noteTime(text: string): Outcome<readonly Step[]> {
  const sent = wireContent(textContent(text));
  if (!sent.ok) return { ok: false, failure: unwritable(names.lastUpdate, sent.problem) };
  return done([writeNamedCell(names.lastUpdate, sent.value)]);
}

const done = (steps: readonly Step[]): Outcome<readonly Step[]> => ({ ok: true, value: steps });

/** The whole rows of an area. @example rowsOf('B5:D9') // '5:9' */
function rowsOf(address: string): string {
  const [first = '', last = first] = address.replace(/[A-Z]/g, '').split(':');
  return `${first}:${last}`;
}
