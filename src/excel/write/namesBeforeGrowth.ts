import type { Area } from '../../workbook/area';
import type { WriteOperation } from '../../workbook/operations';
import { outputKeys, outputs } from '../../workbook/outputs/keys';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/**
 * Has a block's name reach over its new cells before they are written. Cells outside the named block count as the controller's own;
 * were the name to follow last, as plans have it, an update that broke off in between would leave cells of ours that the next one
 * takes for somebody else's and refuses to overwrite. A block that shrinks keeps its name until the cells below it are cleared.
 */
export function namesBeforeGrowth(
  operations: readonly WriteOperation[],
  snapshot: WorkbookSnapshot,
): readonly WriteOperation[] {
  const ordered = [...operations];
  for (const operation of operations) {
    if (operation.kind !== 'define-name') continue;
    const held = heldBlock(operation.name, snapshot);
    if (held === undefined) continue;
    const both = union(held, operation.area);
    if (isSame(both, held)) continue;
    const first = ordered.findIndex((other) => 'sheet' in other && other.sheet === operation.sheet);
    if (isSame(both, operation.area)) ordered.splice(ordered.indexOf(operation), 1);
    ordered.splice(first, 0, { ...operation, area: both });
  }
  return ordered;
}

function heldBlock(name: string, snapshot: WorkbookSnapshot): Area | undefined {
  const key = outputKeys.find((each) => outputs[each].name === name);
  return key === undefined ? undefined : snapshot.outputs[key]?.block;
}

function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
