import type { WriteOperation } from '../../workbook/operations';
import { names } from '../../workbook/names';
import { rollUnfinished, sheetsProtected, structureProtected, updateUnfinished } from '../failures/refusals';
import type { Failure, Outcome } from '../outcome';
import type { Reading } from '../read/reading';
import type { Turns } from '../run/session';
import { markText, passingNames, rollMarkText, scaffoldName, scaffoldText } from '../unfinished';
import { broadcast } from './broadcast';
import { compile } from './compile';
import { namesBeforeGrowth } from './namesBeforeGrowth';
import { SheetOrder } from './sheetOrder';
import { step, type Step } from './step';
import { stillThere } from './stillThere';
import { undoneBy } from './witness';
import { writeNamedCell } from './writeNamedCell';

/**
 * Update, approval and roll set and clear the mark; creating sheets leaves it as it is, for it is not about them. An approval that
 * broke off leaves a generated sheet half-written, as an update does; what it kept says so itself.
 */
export type Purpose = 'create' | 'update' | 'approve' | 'roll';

/**
 * Turns operations into everything that a command writes: the signs of unfinished work first, the operations, and the removal of
 * the signs last. So whatever breaks off in between, the workbook is as it was, as it should be, or says that it is neither; and
 * what an earlier command left behind is mended on the way.
 *
 * Two signs: the mark cell for what an update rewrites, and a scaffold sheet for sheets that are being added.
 *
 * @returns no steps when there is nothing to write; a refusal when sheets are protected or a content cannot be written
 */
export async function frame(
  session: Turns,
  planned: readonly WriteOperation[],
  reading: Reading,
  purpose: Purpose,
): Promise<Outcome<readonly Step[]>> {
  const { leftovers, snapshot, protectedSheets } = reading;
  // A foot or the time of an update on a sheet that people have protected stays as it is: it is no reason to refuse all the rest.
  const operations = planned.filter(
    (operation) =>
      (operation.kind !== 'write-footer' && operation.kind !== 'note-time') ||
      !protectedSheets.has(operation.sheet),
  );
  if (purpose !== 'create') {
    const brokenOff = leftBy(snapshot.mark?.text ?? '', purpose);
    if (brokenOff !== undefined) return { ok: false, failure: brokenOff };
  }
  const mark = purpose === 'create' ? undefined : usableMark(reading);
  const isMarked = mark !== undefined && mark.text !== '';
  const isTidy = !leftovers.scaffold && leftovers.unnamed.length === 0;
  if (operations.length === 0 && isTidy && !isMarked) return { ok: true, value: [] };

  const added = operations.flatMap((operation) =>
    operation.kind === 'add-sheet' ? [operation.plan.sheet] : [],
  );
  // Without a mark cell the scaffold has to stand in for it.
  const needsScaffold = added.length > 0 || (operations.length > 0 && mark === undefined);
  const changesSheets = needsScaffold || !isTidy;
  if (changesSheets && reading.structureProtected) return { ok: false, failure: structureProtected };
  const locked = lockedSheets(operations, protectedSheets, mark?.sheet);
  if (locked.length > 0) return { ok: false, failure: sheetsProtected(locked) };

  const opened = [...reading.sheetNames].filter((sheet) => !leftovers.halfBuilt.includes(sheet));
  const isScaffoldAdded = needsScaffold && !leftovers.scaffold;
  const compiled = await compile(session, namesBeforeGrowth(operations, snapshot), {
    styleNames: reading.styleNames,
    knownNames: new Set(snapshot.definedNames),
    passingNames: passingNames(reading.sheetNames),
    sheetOrder: new SheetOrder([...opened, ...(isScaffoldAdded ? [scaffoldName] : [])]),
    tables: snapshot.tables,
    resized: new Map(),
  });
  if (!compiled.ok) return compiled;
  const opening: Step[] = [];
  const closing: Step[] = [];
  if (mark !== undefined) {
    const text = purpose === 'roll' ? rollMarkText : markText;
    if (!isMarked && operations.length > 0) opening.push(turned(text, ''));
    closing.push(turned('', text));
  }
  if (isScaffoldAdded) opening.push(addScaffold);
  opening.push(...leftovers.halfBuilt.map(removeSheet));
  if (needsScaffold || leftovers.scaffold)
    closing.unshift(removeSheet(scaffoldName), ...added.map(nameSheet));
  closing.unshift(...leftovers.unnamed.map(({ sheet, name }) => renameSheet(sheet, name)));
  const guard = stillThere(
    reading,
    new Set([...operations.flatMap(sheetAddressed)].filter((sheet) => !added.includes(sheet))),
  );
  return { ok: true, value: [guard, ...opening, ...compiled.value, ...closing] };
}

/** Protected sheets whose cells would be written. @param also another sheet that is written */
export function lockedSheets(
  operations: readonly WriteOperation[],
  protectedSheets: ReadonlySet<string>,
  also?: string,
): readonly string[] {
  const written = [...(also === undefined ? [] : [also]), ...operations.flatMap(sheetWritten)];
  return [...new Set(written)].filter((sheet) => protectedSheets.has(sheet));
}

/** Why a mark that stands from earlier stops a command: an update mends what an update left, and nothing else is mended. */
function leftBy(text: string, purpose: 'update' | 'approve' | 'roll'): Failure | undefined {
  if (text === rollMarkText) return rollUnfinished;
  return text !== '' && purpose !== 'update' ? updateUnfinished : undefined;
}

/** The mark cell, unless people have protected its sheet; a mark that is set must be cleared, so then its sheet is named. */
function usableMark({ snapshot: { mark }, protectedSheets }: Reading): Reading['snapshot']['mark'] {
  return mark?.text === '' && protectedSheets.has(mark.sheet) ? undefined : mark;
}

/** Sheets in which an operation finds cells by their addresses, not by a name. */
export function sheetAddressed(operation: WriteOperation): string[] {
  return operation.kind === 'note-time' || operation.kind === 'write-footer' ? [] : sheetWritten(operation);
}

/** Sheets of the workbook whose cells an operation changes; sheets that are being added are not protected. */
function sheetWritten(operation: WriteOperation): string[] {
  switch (operation.kind) {
    case 'write-cells':
    case 'write-styles':
    case 'clear':
    case 'fit-rows':
    case 'write-footer':
    case 'add-chart':
    case 'lead-chart':
    case 'move-chart':
    case 'title-value-axis':
    case 'break-pages':
    case 'delete-rows':
    case 'insert-row':
    case 'resize-table':
    case 'note-time':
      return [operation.sheet];
    case 'add-rules': {
      const { calculatedColumns, validations, conditionalFormats } = operation.rules;
      return [...calculatedColumns, ...validations, ...conditionalFormats].length > 0
        ? [operation.sheet]
        : [];
    }
    default:
      return [];
  }
}

/** Turns the mark from one text to another; when what was written has to be put back, it is turned back. */
function turned(text: string, back: string): Step {
  return { ...writeNamedCell(names.mark, text), witness: () => undoneBy(writeNamedCell(names.mark, back)) };
}

const addScaffold: Step = step((target) => {
  target.addSheet(scaffoldName, scaffoldName);
  target.range(scaffoldName, { top: 0, left: 0, bottom: 0, right: 0 }).formulas = broadcast(scaffoldText);
}, scaffoldText);

function removeSheet(sheet: string): Step {
  return step((target) => {
    target.sheet(sheet).delete();
  });
}

/** Gives a sheet that was built under a passing name its own name. */
function nameSheet(sheet: string): Step {
  return step((target) => {
    target.nameSheet(sheet);
  });
}

function renameSheet(sheet: string, name: string): Step {
  return step((target) => {
    target.sheet(sheet).name = name;
  });
}
