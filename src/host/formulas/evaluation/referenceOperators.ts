import type { FormulaError } from '../scalar';
import { errors, isError } from '../values/errors';
import { CellRange, RangeUnion, type Operand } from '../values/operand';

/** The areas of a reference, or the error that stands in for them. */
function areasOf(operand: Operand): readonly CellRange[] | FormulaError {
  if (operand instanceof CellRange) return [operand];
  if (operand instanceof RangeUnion) return operand.ranges;
  return isError(operand) ? operand : errors.value;
}

/** The smallest area around both sides: `A1:INDEX(B:B,3)`. */
export function rangeBetween(a: Operand, b: Operand): Operand {
  const left = areasOf(a);
  if (isError(left)) return left;
  const right = areasOf(b);
  if (isError(right)) return right;
  const all = [...left, ...right];
  const [first] = all;
  if (!first || all.some((range) => range.sheet !== first.sheet)) return errors.value;
  return new CellRange(
    first.sheet,
    Math.min(...all.map((range) => range.top)),
    Math.min(...all.map((range) => range.left)),
    Math.max(...all.map((range) => range.bottom)),
    Math.max(...all.map((range) => range.right)),
  );
}

/** The cells that both sides have in common: `B2:D4 C1:C9`. None is `#NULL!`. */
export function intersectionOf(a: Operand, b: Operand): Operand {
  const left = areasOf(a);
  if (isError(left)) return left;
  const right = areasOf(b);
  if (isError(right)) return right;
  const common: CellRange[] = [];
  for (const one of left) {
    for (const other of right) {
      const top = Math.max(one.top, other.top);
      const start = Math.max(one.left, other.left);
      const bottom = Math.min(one.bottom, other.bottom);
      const end = Math.min(one.right, other.right);
      if (one.sheet === other.sheet && top <= bottom && start <= end) {
        common.push(new CellRange(one.sheet, top, start, bottom, end));
      }
    }
  }
  const [first] = common;
  if (!first) return errors.null;
  return common.length === 1 ? first : new RangeUnion(common);
}

/** Both sides as one reference of several areas: `(A1:A3,C1)`. */
export function unionOf(a: Operand, b: Operand): Operand {
  const left = areasOf(a);
  if (isError(left)) return left;
  const right = areasOf(b);
  return isError(right) ? right : new RangeUnion([...left, ...right]);
}
