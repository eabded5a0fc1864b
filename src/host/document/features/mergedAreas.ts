import { areaReference, isInSheet, readAreaReference } from '../address';
import { overlaps } from '../areas';
import type { SheetPart } from '../book/book';
import type { Area, Outcome } from '../model';
import { DONE, failure } from '../result';
import { attribute, makeLike } from '../xml/edit';
import { WORKSHEET_ORDER } from '../xml/orders';
import { replaceChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed } from '../xml/tree';

/** The merged areas of a sheet. */
export function readMergedAreas(sheet: SheetPart): Area[] {
  const list = childNamed(sheet.root, 'mergeCells');
  if (!list) return [];
  return childrenNamed(list, 'mergeCell').flatMap(
    (element) => readAreaReference(attribute(element, 'ref') ?? '') ?? [],
  );
}

/** Replaces the merged areas. */
export function writeMergedAreas(sheet: SheetPart, areas: readonly Area[]): Outcome {
  for (const [index, area] of areas.entries()) {
    if (!isInSheet(area)) return failure('area-invalid', `${JSON.stringify(area)} is no area of a sheet.`);
    const other = areas.slice(0, index).find((each) => overlaps(each, area));
    if (other) {
      return failure(
        'area-overlaps',
        `The merged areas ${areaReference(other)} and ${areaReference(area)} overlap.`,
      );
    }
  }
  const root = sheet.edit();
  const cells = areas.map((area) => makeLike(root, 'mergeCell', { ref: areaReference(area) }));
  const list = cells.length === 0 ? null : makeLike(root, 'mergeCells', { count: cells.length }, cells);
  replaceChild(root, 'mergeCells', list, WORKSHEET_ORDER);
  return DONE;
}
