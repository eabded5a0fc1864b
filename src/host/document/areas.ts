import type { Area } from './model';

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** Whether the areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** What is left of `area` without the cells of `hole`: up to four areas. */
function subtract(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const { top, left, bottom, right } = area;
  const middleTop = Math.max(top, hole.top);
  const middleBottom = Math.min(bottom, hole.bottom);
  const rest: Area[] = [];
  if (top < hole.top) rest.push({ top, left, bottom: hole.top - 1, right });
  if (left < hole.left) rest.push({ top: middleTop, left, bottom: middleBottom, right: hole.left - 1 });
  if (right > hole.right) rest.push({ top: middleTop, left: hole.right + 1, bottom: middleBottom, right });
  if (bottom > hole.bottom) rest.push({ top: hole.bottom + 1, left, bottom, right });
  return rest;
}

/** What is left of the areas without the cells of the holes. */
export function subtractAll(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [...areas]);
}

/** The same cells in fewer areas: one that lies right below another of the same width becomes part of it. */
export function joinBelow(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const above = joined.findIndex(
      (each) => each.left === area.left && each.right === area.right && each.bottom + 1 === area.top,
    );
    const known = joined[above];
    if (known) joined[above] = { ...known, bottom: area.bottom };
    else joined.push(area);
  }
  return joined;
}
