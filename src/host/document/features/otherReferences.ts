import { areaListReference, readAreaList } from '../address';
import type { SheetPart } from '../book/book';
import type { Area } from '../model';
import { attribute, contentOf, setAttribute, setContent } from '../xml/edit';
import { childNamed, elementsOf, localName, type XmlElement } from '../xml/tree';

/** Children of a worksheet that name cells but are only kept here, not modelled. */
const KEPT = [
  'autoFilter',
  'sortState',
  'protectedRanges',
  'scenarios',
  'ignoredErrors',
  'cellWatches',
  'extLst',
];

/** Places the cells anew that unmodelled parts of a sheet name (filters, sparklines, extensions). */
export function moveOtherReferences(sheet: SheetPart, place: (area: Area) => Area | null): void {
  for (const name of KEPT) {
    const child = childNamed(sheet.root, name);
    if (child && moveReferences(child, place)) sheet.edit();
  }
}

/** Places the cells anew that the attributes `ref` and `sqref` and the elements `sqref` inside name. */
export function moveReferences(element: XmlElement, place: (area: Area) => Area | null): boolean {
  let changed = false;
  for (const name of ['ref', 'sqref']) {
    const moved = movedList(attribute(element, name), place);
    if (moved === null) continue;
    setAttribute(element, name, moved);
    changed = true;
  }
  for (const child of elementsOf(element)) {
    if (localName(child) === 'sqref') {
      const moved = movedList(contentOf(child), place);
      if (moved === null) continue;
      setContent(child, moved);
      changed = true;
    } else if (moveReferences(child, place)) changed = true;
  }
  return changed;
}

/** Shows the formulas in the sheet's extensions (sparklines, newer validations and conditional formats). */
export function mapExtensionFormulas(sheet: SheetPart, change: (formula: string) => string): void {
  const extensions = childNamed(sheet.root, 'extLst');
  if (extensions) visit(extensions);

  function visit(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (localName(child) !== 'f') {
        visit(child);
        continue;
      }
      const known = contentOf(child);
      const formula = change(known);
      if (formula === known) continue;
      sheet.edit();
      setContent(child, formula);
    }
  }
}

/** The list of areas in its new place; `null` when it is none or stays as it is. What is gone entirely stays, too. */
function movedList(text: string | null, place: (area: Area) => Area | null): string | null {
  const areas = text === null ? null : readAreaList(text);
  if (!areas || areas.length === 0) return null;
  const moved = areas.flatMap((area) => place(area) ?? []);
  if (moved.length === 0 || areaListReference(moved) === areaListReference(areas)) return null;
  return areaListReference(moved);
}
