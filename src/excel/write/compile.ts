import { areaAddress } from '../../workbook/area';
import { textContent } from '../../workbook/cell';
import type { WriteOperation } from '../../workbook/operations';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Outcome } from '../outcome';
import type { Turns } from '../run/session';
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
import { writeCells } from './writeCells';
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
  for (const operation of stylesFirst(operations)) {
    const compiled = await compileOne(session, operation, grounds);
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

async function compileOne(
  session: Turns,
  operation: WriteOperation,
  grounds: Grounds,
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
      return writeCells(session, operation.sheet, operation.area, operation.rows);
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
      return done(deleteRows(grounds.tables, operation.table, operation.rows));
    case 'insert-row':
      return done([insertRow(operation.table, operation.row)]);
    case 'resize-table':
      return done([
        step((target) => {
          target.workbook.tables.getItem(operation.table).resize(areaAddress(operation.area));
        }),
      ]);
    case 'note-time':
      return writeCells(session, operation.sheet, operation.area, [[textContent(operation.text)]]);
    case 'write-footer':
      return done([writeFooter(operation.sheet, operation.text)]);
  }
}

const done = (steps: readonly Step[]): Outcome<readonly Step[]> => ({ ok: true, value: steps });

/** The whole rows of an area. @example rowsOf('B5:D9') // '5:9' */
function rowsOf(address: string): string {
  const [first = '', last = first] = address.replace(/[A-Z]/g, '').split(':');
  return `${first}:${last}`;
}
