import type { Area } from '../../host/document/model';

/** Which way an arrow key points. */
export interface Step {
  readonly down: -1 | 0 | 1;
  readonly right: -1 | 0 | 1;
}

/** The steps of the arrow keys by the names that browsers give the keys. */
export const arrowSteps: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where Ctrl and an arrow key lead from a cell, as in Excel: within filled cells to the last of them, else to the next
 * filled one, else to the edge.
 *
 * @param isFilled whether a cell holds something
 * @param size how many rows and columns there are
 */
export function jumpFrom(
  from: Place,
  { down, right }: Step,
  isFilled: (row: number, column: number) => boolean,
  size: { readonly rows: number; readonly columns: number },
): Place {
  const next = ({ row, column }: Place): Place => ({ row: row + down, column: column + right });
  const isThere = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row < size.rows && column < size.columns;
  const filled = ({ row, column }: Place): boolean => isFilled(row, column);
  let at = next(from);
  if (!isThere(at)) return from;
  const within = filled(from) && filled(at);
  while (isThere(next(at)) && (within ? filled(next(at)) : !filled(at))) at = next(at);
  return at;
}

/** A selection whose far edge has jumped, as with Ctrl, Shift and an arrow key; its first cell stays. */
export function stretched(selection: Area, step: Step, jump: (from: Place, step: Step) => Place): Area {
  const { top, left, bottom, right } = selection;
  // Upwards and to the left the selection shrinks as long as it reaches beyond its first cell.
  const to = jump({ row: step.down < 0 && bottom === top ? top : bottom, column: right }, step);
  if (step.down !== 0)
    return to.row >= top ? { ...selection, bottom: to.row } : { ...selection, top: to.row, bottom: top };
  return to.column >= left
    ? { ...selection, right: to.column }
    : { ...selection, left: to.column, right: left };
}
