import { absoluteReference, sheetPrefix } from '../../document/address';
import type { DefinedName } from '../../document/model';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../../protocol/hostError';
import {
  editable,
  isHostObject,
  leadsTo,
  reads,
  readOnly,
  writes,
  type HostObject,
  type Kind,
} from '../../protocol/kind';
import { wireValue } from '../edit/cellValues';
import { checkedNameFormula, shownNameFormula } from '../edit/formulaForms';
import { object } from '../object';
import { accept } from '../state/accept';
import { worksheetId } from '../state/ids';
import { areaOf } from '../state/rangeRef';
import type { Book, RangeRef } from '../state/book';
import { nameOf, type NameRef, type ScopeRef } from '../state/refs';
import { rangeOfName } from '../state/resolveAddress';
import { rangeOn } from './rangeNavigation';
import { toBoolean, toText } from './readValue';

function nameObject(book: Book, name: DefinedName): HostObject {
  return object('NamedItem', { book, name: name.name, scope: name.scope });
}

function change(ref: NameRef, what: { formula?: string; comment?: string; hidden?: boolean }): void {
  accept(ref.book.document.names.change(ref.name, ref.scope, what));
  ref.book.calculation.namesChanged();
}

function rangeOrNull(ref: NameRef): HostObject | null {
  const placed = rangeOfName(ref.book, nameOf(ref).formula, ref.scope);
  return placed === undefined ? null : rangeOn({ book: ref.book, sheet: placed.sheet }, placed.area);
}

function scopeSheet(ref: NameRef): HostObject | null {
  const sheet = ref.scope === null ? null : ref.book.document.sheets.byId(ref.scope);
  return sheet === null ? null : object('Worksheet', { book: ref.book, sheet });
}

/** What the name stands for at the moment. */
function valueOf(ref: NameRef): number | string | boolean {
  const { formula } = nameOf(ref);
  const placed = rangeOfName(ref.book, formula, ref.scope);
  if (placed !== undefined) return sheetPrefix(placed.sheet.name) + absoluteReference(placed.area);
  ref.book.calculation.ensure();
  const sheet = String(ref.scope ?? ref.book.document.sheets.active.sheetId);
  return wireValue(ref.book.calculation.calculator.evaluate(formula, { sheet, row: 0, column: 0 }));
}

function typeOf(ref: NameRef): string {
  const { formula } = nameOf(ref);
  if (rangeOfName(ref.book, formula, ref.scope) !== undefined) return 'Range';
  const value = valueOf(ref);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value.startsWith('#') ? 'Error' : 'String';
}

/** `Excel.NamedItem` */
export const namedItemKind: Kind<NameRef> = {
  name: 'NamedItem',
  identity: (ref) => ({ _Id: nameId(ref) }),
  scalars: {
    name: readOnly((ref) => nameOf(ref).name),
    scope: readOnly((ref) => (ref.scope === null ? 'Workbook' : 'Worksheet')),
    type: readOnly(typeOf),
    value: readOnly(valueOf),
    formula: editable(
      (ref) => shownNameFormula(nameOf(ref).formula),
      (ref, value) => {
        change(ref, { formula: checkedNameFormula(ref.book, toText(value)) });
      },
    ),
    comment: editable(
      (ref) => nameOf(ref).comment,
      (ref, value) => {
        change(ref, { comment: toText(value) });
      },
    ),
    visible: editable(
      (ref) => !nameOf(ref).hidden,
      (ref, value) => {
        change(ref, { hidden: !toBoolean(value) });
      },
    ),
  },
  navigations: {
    worksheet: leadsTo((ref) => {
      const sheet = scopeSheet(ref);
      if (sheet === null) throw new HostError('ItemNotFound', 'The name is valid in the whole workbook.');
      return sheet;
    }),
    worksheetOrNullObject: leadsTo(scopeSheet),
  },
  methods: {
    getRange: reads((ref) => {
      const range = rangeOrNull(ref);
      if (range === null)
        throw new HostError('InvalidReference', `The name ${ref.name} stands for no range.`);
      return range;
    }),
    getRangeOrNullObject: reads(rangeOrNull),
    delete: writes((ref) => {
      nameOf(ref);
      accept(ref.book.document.names.delete(ref.name, ref.scope));
      ref.book.calculation.namesChanged();
    }),
  },
};

function nameId({ name, scope }: NameRef): string {
  return scope === null ? name : `${worksheetId(scope)}!${name}`;
}

function scopeOf({ sheet }: ScopeRef): number | null {
  return sheet === null ? null : sheet.sheetId;
}

/** The workbook's names are those of all scopes; built-in ones (print areas …) are not listed, as in Excel. */
function namesOf(ref: ScopeRef): readonly DefinedName[] {
  const scope = scopeOf(ref);
  return ref.book.document.names
    .list()
    .filter((name) => !name.builtin && (scope === null ? true : name.scope === scope));
}

function findName(ref: ScopeRef, key: string): DefinedName | undefined {
  const scope = scopeOf(ref);
  const wanted = key.toLowerCase();
  const names = namesOf(ref);
  const byId = names.find(
    (name) => nameId({ book: ref.book, name: name.name, scope: name.scope }).toLowerCase() === wanted,
  );
  return byId ?? names.find((name) => name.scope === scope && name.name.toLowerCase() === wanted);
}

/** What a new name stands for: a range, or a formula (with or without `=`). */
function formulaOf(book: Book, value: unknown): string {
  if (isHostObject(value)) {
    const range = value.self as RangeRef;
    return sheetPrefix(range.sheet.name) + absoluteReference(areaOf(range));
  }
  if (typeof value !== 'string') throw invalidArgument('a range or a formula was expected');
  return checkedNameFormula(book, value);
}

/** `Excel.NamedItemCollection`: the names of the workbook, or those of one sheet. */
export const namedItemCollectionKind: Kind<ScopeRef> = {
  name: 'NamedItemCollection',
  collection: {
    items: (ref) => namesOf(ref).map((name) => nameObject(ref.book, name)),
    find: (ref, key) => {
      const name = findName(ref, String(key));
      return name === undefined ? undefined : nameObject(ref.book, name);
    },
  },
  methods: {
    add: writes((ref, args) => {
      const formula = formulaOf(ref.book, args.at(1));
      const comment = args.optionalText(2);
      const given = {
        name: args.text(0),
        scope: scopeOf(ref),
        formula,
        ...(comment === undefined ? {} : { comment }),
      };
      const name = accept(ref.book.document.names.add(given));
      ref.book.calculation.namesChanged();
      return nameObject(ref.book, name);
    }),
    addFormulaLocal: writes((ref, args) => {
      if (ref.book.locale !== 'en-US')
        throw notImplemented('addFormulaLocal in other languages than English');
      const given = {
        name: args.text(0),
        scope: scopeOf(ref),
        formula: checkedNameFormula(ref.book, args.text(1)),
      };
      const name = accept(ref.book.document.names.add(given));
      ref.book.calculation.namesChanged();
      return nameObject(ref.book, name);
    }),
    getCount: reads((ref) => namesOf(ref).length),
    getItemOrNullObject: reads((ref, args) => {
      const name = findName(ref, args.text(0));
      return name === undefined ? null : nameObject(ref.book, name);
    }),
    getItem: reads((ref, args) => {
      const name = findName(ref, args.text(0));
      if (name === undefined) throw itemNotFound(`the name ${args.text(0)}`);
      return nameObject(ref.book, name);
    }),
  },
};
