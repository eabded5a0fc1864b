import type { Area, ProtectionOptions, Sheet } from '../../document/model';
import { HostError } from '../../protocol/hostError';
import type { Book } from '../state/book';
import { stylesIn } from './formatArea';

/** Refuses with `AccessDenied` when the sheet is protected and one of the cells is locked. */
export function requireUnlocked(book: Book, sheet: Sheet, area: Area): void {
  if (!sheet.protection.protected) return;
  for (const style of stylesIn(sheet, area)) {
    if (book.document.styles.format(style).protection.locked) throw denied(sheet);
  }
}

/** Refuses with `AccessDenied` when the sheet is protected without leave to format cells. */
export function requireFormatting(sheet: Sheet): void {
  requireAllowed(sheet, 'formatCells');
}

/** Refuses with `AccessDenied` when the sheet is protected without leave to do this. */
export function requireAllowed(sheet: Sheet, option: keyof ProtectionOptions | 'anything'): void {
  if (!sheet.protection.protected) return;
  if (option === 'anything' || sheet.protection.options?.[option] !== true) throw denied(sheet);
}

function denied(sheet: Sheet): HostError {
  return new HostError(
    'AccessDenied',
    `You do not have the permissions to do this: the sheet ${sheet.name} is protected.`,
  );
}
