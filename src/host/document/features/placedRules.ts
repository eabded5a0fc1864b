import { areaListReference, readAreaList } from '../address';
import { joinBelow, overlaps, subtractAll } from '../areas';
import { shiftFormula } from '../cells/shiftFormula';
import type { Area } from '../model';
import { attribute, contentOf, setAttribute, setContent } from '../xml/edit';
import { cloneElement, type XmlElement } from '../xml/tree';
import { shiftArea, type AreaShift } from './shiftArea';

/**
 * Validations and conditional formats hold for a list of areas (`sqref`); relative references in their formulas count from
 * the corner of the first one. When that corner changes, the formulas must be written anew.
 */
export type FormulasOf = (element: XmlElement) => readonly XmlElement[];

/** The areas that an element holds for. */
export function placedAreas(element: XmlElement): Area[] {
  return readAreaList(attribute(element, 'sqref') ?? '') ?? [];
}

/**
 * Takes cells out of an element's areas. Answers what stands in its place: nothing, itself, or one element for each area
 * that is left when their relative references would be ambiguous otherwise; `null` when the cells are not its.
 */
export function withoutCells(
  element: XmlElement,
  holes: readonly Area[],
  formulasOf: FormulasOf,
): XmlElement[] | null {
  const before = placedAreas(element);
  if (!before.some((area) => holes.some((hole) => overlaps(area, hole)))) return null;
  return placeAt(element, joinBelow(subtractAll(before, holes)), formulasOf);
}

/** The cells of rows that an element is to hold for as well, because it holds in a row beside them. */
export function grownCells(element: XmlElement, row: number, rows: Area): Area[] {
  const placed = placedAreas(element);
  const beside = placed.filter(
    (area) => row >= area.top && row <= area.bottom && area.left <= rows.right && rows.left <= area.right,
  );
  const wanted = beside.map((area) => ({
    ...rows,
    left: Math.max(area.left, rows.left),
    right: Math.min(area.right, rows.right),
  }));
  return subtractAll(wanted, placed);
}

/**
 * Gives an element cells right above or below its own. Areas of the same width grow, so that it stays one element.
 * Answers what stands in its place, as `withoutCells` does.
 */
export function withMoreRows(
  element: XmlElement,
  added: readonly Area[],
  formulasOf: FormulasOf,
): XmlElement[] {
  const grown = added.reduce<Area[]>((areas, more) => {
    const at = areas.findIndex(
      (area) =>
        area.left === more.left &&
        area.right === more.right &&
        (area.bottom + 1 === more.top || more.bottom + 1 === area.top),
    );
    const known = areas[at];
    if (!known) return [...areas, more];
    const joined = {
      ...known,
      top: Math.min(known.top, more.top),
      bottom: Math.max(known.bottom, more.bottom),
    };
    return areas.map((area, index) => (index === at ? joined : area));
  }, placedAreas(element));
  const [base] = placedAreas(element);
  const [first] = grown;
  // When the first area keeps its corner, or moves up alone, every formula goes on meaning the same.
  if (base && first && grown.length === placedAreas(element).length) {
    shiftContents(formulasOf(element), first.top - base.top, 0);
    setAttribute(element, 'sqref', areaListReference(grown));
    return [element];
  }
  return placeAt(element, grown, formulasOf);
}

/**
 * Lets an element follow cells that are inserted or deleted. References to cells that move are the caller's; but when the
 * corner itself is deleted, the formulas are first written as they read at the first cell that is left.
 */
export function withShiftedCells(
  element: XmlElement,
  change: AreaShift,
  formulasOf: FormulasOf,
): XmlElement[] | null {
  const before = placedAreas(element);
  const after = before.flatMap((area) => shiftArea(area, change) ?? []);
  if (areaListReference(before) === areaListReference(after)) return null;
  const survivor = before.find((area) => shiftArea(area, change) !== null);
  const [base] = before;
  if (!survivor || !base) return [];
  const corner = firstLeft(survivor, change);
  shiftContents(formulasOf(element), corner.row - base.top, corner.column - base.left);
  setAttribute(element, 'sqref', areaListReference(after));
  return [element];
}

function placeAt(element: XmlElement, after: readonly Area[], formulasOf: FormulasOf): XmlElement[] {
  const [base] = placedAreas(element);
  const [first, ...others] = after;
  if (!base || !first) return [];
  const alone = others.length === 0;
  if (alone || !formulasOf(element).some(isRelative)) {
    shiftContents(formulasOf(element), first.top - base.top, first.left - base.left);
    setAttribute(element, 'sqref', areaListReference(after));
    return [element];
  }
  return after.map((area) => {
    const copy = cloneElement(element);
    shiftContents(formulasOf(copy), area.top - base.top, area.left - base.left);
    setAttribute(copy, 'sqref', areaListReference([area]));
    return copy;
  });
}

function isRelative(formula: XmlElement): boolean {
  const text = contentOf(formula);
  return shiftFormula(text, 1, 1) !== text;
}

function shiftContents(formulas: readonly XmlElement[], rows: number, columns: number): void {
  for (const formula of formulas) {
    const text = contentOf(formula);
    const shifted = shiftFormula(text, rows, columns);
    if (shifted !== text) setContent(formula, shifted);
  }
}

/** The first cell of an area that is not deleted, by its place before the change. */
function firstLeft(area: Area, { area: gone, shift }: AreaShift): { row: number; column: number } {
  const { top, left } = area;
  if (
    shift === 'up' &&
    gone.left <= left &&
    gone.right >= area.right &&
    top >= gone.top &&
    top <= gone.bottom
  ) {
    return { row: gone.bottom + 1, column: left };
  }
  if (
    shift === 'left' &&
    gone.top <= top &&
    gone.bottom >= area.bottom &&
    left >= gone.left &&
    left <= gone.right
  ) {
    return { row: top, column: gone.right + 1 };
  }
  return { row: top, column: left };
}
