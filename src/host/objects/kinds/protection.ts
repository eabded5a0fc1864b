import type { ProtectionOptions } from '../../document/model';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { readOnly, writes, type Kind } from '../../protocol/kind';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { worksheetId } from '../state/ids';
import type { Book } from '../state/book';
import { sheetOf, type SheetRef } from '../state/refs';
import { toBoolean, toRecord, toText } from './readValue';

/** The option's name in Office.js and in the file. */
const OPTIONS: Readonly<Record<string, keyof ProtectionOptions>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'editObjects',
  allowEditScenarios: 'editScenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

const SELECTION = {
  Normal: { selectLockedCells: true, selectUnlockedCells: true },
  Unlocked: { selectLockedCells: false, selectUnlockedCells: true },
  None: { selectLockedCells: false, selectUnlockedCells: false },
} as const;

function readOptions(value: unknown): Partial<ProtectionOptions> {
  if (value === undefined || value === null) return SELECTION.Normal;
  const options: Partial<Record<keyof ProtectionOptions, boolean>> = { ...SELECTION.Normal };
  for (const [key, given] of Object.entries(toRecord(value))) {
    if (given === null || given === undefined) continue;
    if (key === 'selectionMode') {
      const mode = toText(given);
      if (!Object.hasOwn(SELECTION, mode)) throw invalidArgument(`${mode} is no selection mode`);
      Object.assign(options, SELECTION[mode as keyof typeof SELECTION]);
      continue;
    }
    const option = OPTIONS[key];
    if (option === undefined) throw invalidArgument(`${key} is no protection option`);
    options[option] = toBoolean(given);
  }
  return options;
}

function report(ref: SheetRef, isProtected: boolean): void {
  const id = worksheetId(ref.sheet.sheetId);
  ref.book.events.add(EventType.worksheetProtectionChanged, [id, WORKBOOK_TARGET], {
    worksheetId: id,
    isProtected,
    sheetPassword: '',
    source: 'Local',
  });
}

/** `Excel.WorksheetProtection` */
export const worksheetProtectionKind: Kind<SheetRef> = {
  name: 'WorksheetProtection',
  scalars: {
    protected: readOnly((ref) => sheetOf(ref).protection.protected),
    options: readOnly((ref) => {
      const { options } = sheetOf(ref).protection;
      if (options === null) return null;
      const wire = Object.fromEntries(
        Object.entries(OPTIONS).map(([name, option]) => [name, options[option]]),
      );
      const selectionMode = options.selectLockedCells
        ? 'Normal'
        : options.selectUnlockedCells
          ? 'Unlocked'
          : 'None';
      return { ...wire, selectionMode };
    }),
  },
  methods: {
    protect: writes((ref, args) => {
      const { protection } = sheetOf(ref);
      // Documented: protecting a protected sheet fails.
      if (protection.protected)
        throw new HostError('InvalidOperation', 'The worksheet is already protected.');
      protection.protect(readOptions(args.at(0)), args.optionalText(1));
      report(ref, true);
    }),
    unprotect: writes((ref, args) => {
      const { protection } = sheetOf(ref);
      if (!protection.protected) return;
      if (protection.hasPassword && !protection.verify(args.optionalText(0) ?? '')) {
        throw new HostError('AccessDenied', 'The password is not the one that the sheet was protected with.');
      }
      protection.unprotect();
      report(ref, false);
    }),
  },
};

/** `Excel.WorkbookProtection`: locks the order, names and number of the sheets. */
export const workbookProtectionKind: Kind<Book> = {
  name: 'WorkbookProtection',
  scalars: {
    protected: readOnly((book) => book.document.structureProtection.protected),
  },
  methods: {
    protect: writes((book, args) => {
      if (args.optionalText(0) !== undefined) {
        throw new HostError('NotImplemented', 'The embedded host does not set a workbook password.');
      }
      book.document.protectStructure(true);
    }),
    unprotect: writes((book) => {
      if (book.document.structureProtection.hasPassword) {
        throw new HostError('AccessDenied', 'The workbook is protected with a password.');
      }
      book.document.protectStructure(false);
    }),
  },
};
