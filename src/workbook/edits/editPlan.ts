import { schemas, headerOf, type TableKey } from '../../report/schema';
import type { WriteOperation } from '../operations';
import { entrySheets } from '../sheets';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellChange, EntryEdit, WriteSummary } from '../survey/edit';
import type { EntryCell } from '../survey/entryCell';
import { editTexts } from './editTexts';
import { findRow } from './findRow';
import { enteredValue } from './heldContent';
import { TableDraft } from './tableDraft';

/** What edits would write, what that changes and how it is undone; or Swedish: why nothing can be written. */
export type EditPlan =
  | (WriteSummary & {
      readonly ok: true;
      readonly operations: readonly WriteOperation[];
      /** By table name: lets the heights of rows follow their texts. */
      readonly fits: readonly { readonly table: string; readonly operation: WriteOperation }[];
      /** Names of the tables that get or lose rows. */
      readonly resized: readonly string[];
    })
  | { readonly ok: false; readonly refusal: string };

/**
 * Plans what people have asked for in the pane from what the workbook holds by now. One edit that cannot be carried out
 * refuses them all. Pure: nothing is read or written here.
 *
 * @throws for an edit that no pane of ours may send: a value for a computed column, or a formula for an entry column
 */
export function editPlan(snapshot: WorkbookSnapshot, edits: readonly EntryEdit[]): EditPlan {
  const drafts = new Map<TableKey, TableDraft>();
  const draftOf = (table: TableKey): TableDraft | undefined => {
    const held = snapshot.tables[table];
    const known = drafts.get(table);
    if (known !== undefined || held === undefined) return known;
    const draft = new TableDraft(table, held);
    drafts.set(table, draft);
    return draft;
  };
  for (const edit of edits) {
    const { table } = 'cell' in edit ? edit.cell : edit;
    const draft = draftOf(table);
    if (draft === undefined) return { ok: false, refusal: editTexts.tableMissing(schemas[table].table) };
    const refusal = carryOut(edit, draft, snapshot);
    if (refusal !== undefined) return { ok: false, refusal };
  }
  const planned = [...drafts.values()].map((draft) => draft.plan());
  return {
    ok: true,
    operations: planned.flatMap(({ operations }) => operations),
    changes: planned.flatMap(({ changes }): readonly CellChange[] => changes),
    undo: planned.flatMap(({ undo }): readonly EntryEdit[] => undo),
    fits: planned.flatMap(({ table, fits }) => fits.map((operation) => ({ table, operation }))),
    resized: planned.flatMap(({ table, isResized }) => (isResized ? [table] : [])),
  };
}

/** Takes an edit into the draft of its table. @returns Swedish: why it cannot be carried out */
function carryOut(edit: EntryEdit, draft: TableDraft, snapshot: WorkbookSnapshot): string | undefined {
  switch (edit.kind) {
    case 'add-row': {
      const missing = draft.missingColumn(Object.keys(edit.values));
      if (missing !== undefined)
        return editTexts.columnMissing(schemas[edit.table].table, headerOf(edit.table, missing));
      draft.addRow(edit.values);
      return undefined;
    }
    case 'put-back-row':
      draft.putBackRow(edit);
      return undefined;
    default: {
      const found = findRow(edit.cell, snapshot);
      if (!found.ok) return found.refusal;
      const { row, position } = found;
      if (edit.kind === 'remove-row') draft.removeRow(row);
      else if (edit.kind === 'write') draft.write(row, position, entered(edit.cell, edit.value));
      else if (edit.kind === 'put-back') draft.write(row, position, edit.held);
      else draft.write(row, position, declaredFormula(edit.cell));
      return undefined;
    }
  }
}

/** A value as the cell is going to hold it. */
function entered({ table, column }: EntryCell, value: string | number): string | number {
  if (entrySheets[table].formulas[column] !== undefined)
    throw new RangeError(`${table}.${column} is computed: it takes no value`);
  return enteredValue(value);
}

function declaredFormula({ table, column }: EntryCell) {
  const formula = entrySheets[table].formulas[column];
  if (formula === undefined) throw new RangeError(`${table}.${column} has no formula`);
  return { formula, value: '' };
}
