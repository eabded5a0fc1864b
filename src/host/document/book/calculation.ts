import type { CalculationSettings } from '../model';
import { attribute, booleanAttribute, setAttribute } from '../xml/edit';
import { WORKBOOK_ORDER } from '../xml/orders';
import { ensureChild } from '../xml/schemaOrder';
import { childNamed } from '../xml/tree';
import type { Package } from '../opc/package';
import type { Book } from './book';

/** How the workbook is to be calculated. */
export function readCalculation(book: Book): CalculationSettings {
  const element = childNamed(book.root, 'calcPr');
  const mode = element && attribute(element, 'calcMode');
  return {
    fullOnLoad: element ? booleanAttribute(element, 'fullCalcOnLoad', false) : false,
    mode: mode === 'manual' || mode === 'autoNoTable' ? mode : 'auto',
  };
}

/** Changes how the workbook is to be calculated. */
export function writeCalculation(book: Book, change: Partial<CalculationSettings>): void {
  const known = readCalculation(book);
  const { fullOnLoad = known.fullOnLoad, mode = known.mode } = change;
  if (fullOnLoad === known.fullOnLoad && mode === known.mode) return;
  const element = ensureChild(book.edit(), 'calcPr', WORKBOOK_ORDER);
  setAttribute(element, 'fullCalcOnLoad', fullOnLoad || null);
  setAttribute(element, 'calcMode', mode === 'auto' ? null : mode);
}

/** Drops the stored order of calculation; Excel makes a new one. A stale one would be a damaged file. */
export function dropCalculationChain(parts: Package, workbookPart: string): void {
  for (const relation of parts.relations(workbookPart)) {
    if (relation.kind === 'calcChain') parts.unrelate(workbookPart, relation.id);
  }
}
