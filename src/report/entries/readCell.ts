import type { Finding } from '../finding';
import { isRequired } from '../rules/required';
import type { ColumnKind, ValueOfKind } from '../schema/column';
import { entryTexts } from '../texts/entryTexts';
import {
  cellFinding,
  cellPlace,
  fine,
  found,
  type CellRead,
  type CellReader,
  type EntryCell,
  type Lookups,
} from './cellReader';
import { readEndDateCell } from './dateCell';
import { readAmountCell, readMeasureCell, readOrderCell, readTargetCell } from './numberCells';
import {
  readChoiceCell,
  readGoalCell,
  readNameCell,
  readScaleCell,
  readTextCell,
  readYesNoCell,
} from './textCells';
import { isBlankCell } from './rawRow';

type EntryKind = Exclude<ColumnKind, 'computed'>;
type ValueOf<K extends EntryKind> = ValueOfKind<string>[K];

/** How each kind is read, and what an empty cell of it is. */
const kinds: { readonly [K in EntryKind]: { read: CellReader<ValueOf<K>>; blank: ValueOf<K> } } = {
  name: { read: readNameCell, blank: '' },
  text: { read: readTextCell, blank: '' },
  longText: { read: readTextCell, blank: '' },
  amount: { read: readAmountCell, blank: { kind: 'blank' } },
  measure: { read: readMeasureCell, blank: { kind: 'blank' } },
  target: { read: readTargetCell, blank: { kind: 'blank' } },
  endDate: { read: readEndDateCell, blank: { kind: 'blank' } },
  order: { read: readOrderCell, blank: undefined },
  yesNo: { read: readYesNoCell, blank: undefined },
  choice: { read: readChoiceCell, blank: undefined },
  scale: { read: readScaleCell, blank: '' },
  goal: { read: readGoalCell, blank: '' },
};

/** Kinds without which the row's figures mean nothing: missing, they are errors. */
const deciding: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['amount', 'choice']);

function requiredFinding(cell: EntryCell): Finding {
  const at = cellPlace(cell);
  const { kind } = cell.declared;
  const message =
    kind === 'amount' ? entryTexts.requiredAmountMissing({ at }) : entryTexts.requiredMissing({ at });
  return cellFinding(cell, 'required-missing', deciding.has(kind) ? 'error' : 'warning', message);
}

/**
 * Reads one entry cell by its column's kind.
 *
 * @param cell the cell; its value may be empty
 * @param lookups what it refers to
 */
export function readCell(
  cell: EntryCell & { readonly declared: { readonly kind: EntryKind } },
  lookups: Lookups,
): CellRead<ValueOf<EntryKind>> {
  const { read, blank } = kinds[cell.declared.kind];
  if (!isBlankCell(cell)) return read(cell, lookups);
  const { table, column, declared } = cell;
  if (cell.rests === true && declared.kind === 'amount') return fine(blank);
  return isRequired(table, column, declared.required, lookups.reportType)
    ? found(blank, requiredFinding(cell))
    : fine(blank);
}
