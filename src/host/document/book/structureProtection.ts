import { attribute, booleanAttribute, makeLike } from '../xml/edit';
import { WORKBOOK_ORDER } from '../xml/orders';
import { replaceChild } from '../xml/schemaOrder';
import { childNamed } from '../xml/tree';
import type { StructureProtection } from '../model';
import type { Book } from './book';

/** Whether the order, names and number of sheets are locked, and whether a password opens them. */
export function readStructureProtection(book: Book): StructureProtection {
  const element = childNamed(book.root, 'workbookProtection');
  if (!element) return { protected: false, hasPassword: false };
  const hashes = ['workbookPassword', 'workbookHashValue'];
  return {
    protected: booleanAttribute(element, 'lockStructure', false),
    hasPassword: hashes.some((name) => attribute(element, name) !== null),
  };
}

/** Locks or unlocks the structure without a password. */
export function writeStructureProtection(book: Book, locked: boolean): void {
  if (readStructureProtection(book).protected === locked) return;
  const root = book.edit();
  const element = locked ? makeLike(root, 'workbookProtection', { lockStructure: true }) : null;
  replaceChild(root, 'workbookProtection', element, WORKBOOK_ORDER);
}
