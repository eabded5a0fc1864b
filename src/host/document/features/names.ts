import { looksLikeReference } from '../address';
import type { Book } from '../book/book';
import type { DefinedName, DefinedNames, Outcome } from '../model';
import { DONE, failure, refuse, success } from '../result';
import {
  attribute,
  booleanAttribute,
  contentOf,
  makeLike,
  numberAttribute,
  setAttribute,
  setContent,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { WORKBOOK_ORDER } from '../xml/orders';
import { ensureChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, removeChild, type XmlElement } from '../xml/tree';

/** The defined names, with what the workbook's own house-keeping needs. */
export interface BookNames extends DefinedNames {
  /** Sheets changed their places: `place` gives a sheet's new index from the old one, `null` = the sheet is gone. */
  sheetsMoved(place: (index: number) => number | null): void;
  /** Names that Excel itself uses (`_xlnm.Print_Area`); a formula of `null` takes the name away. */
  setBuiltin(name: string, scope: number, formula: string | null): void;
  mapFormulas(change: (formula: string, name: DefinedName) => string): void;
}

const BUILTIN = '_xlnm.';

/** Opens the workbook's defined names. Below `attempt`. */
export function openNames(book: Book): BookNames {
  const elements = (): XmlElement[] => {
    const list = childNamed(book.root, 'definedNames');
    return list ? childrenNamed(list, 'definedName') : [];
  };
  /** The names' elements by name in lower case, until one comes, goes or is renamed: formulas may ask for thousands of names. */
  let byName: Map<string, XmlElement[]> | null = null;
  const named = (name: string): readonly XmlElement[] => {
    if (!byName) {
      byName = new Map();
      for (const element of elements()) {
        const key = nameOf(element).toLowerCase();
        const known = byName.get(key);
        if (known) known.push(element);
        else byName.set(key, [element]);
      }
    }
    return byName.get(name.toLowerCase()) ?? [];
  };
  const sheetIds = (): number[] => {
    const sheets = childNamed(book.root, 'sheets');
    return sheets ? childrenNamed(sheets, 'sheet').map((sheet) => numberAttribute(sheet, 'sheetId', 0)) : [];
  };

  function describe(element: XmlElement): DefinedName {
    const name = nameOf(element);
    const local = numberAttribute(element, 'localSheetId', -1);
    return {
      name,
      scope: local < 0 ? null : (sheetIds()[local] ?? null),
      formula: contentOf(element),
      comment: textAttribute(element, 'comment') ?? '',
      hidden: booleanAttribute(element, 'hidden', false),
      builtin: name.toLowerCase().startsWith(BUILTIN),
    };
  }

  function find(name: string, scope: number | null): XmlElement | null {
    return named(name).find((element) => describe(element).scope === scope) ?? null;
  }

  function append(name: string, scope: number | null, formula: string): XmlElement {
    const list = ensureChild(book.edit(), 'definedNames', WORKBOOK_ORDER);
    const element = makeLike(list, 'definedName');
    setTextAttribute(element, 'name', name);
    if (scope !== null) setAttribute(element, 'localSheetId', sheetIds().indexOf(scope));
    setContent(element, formula);
    list.children.push(element);
    byName = null;
    book.formulasChanged();
    return element;
  }

  function remove(element: XmlElement): void {
    const list = childNamed(book.edit(), 'definedNames');
    if (!list) return;
    removeChild(list, element);
    byName = null;
    if (childrenNamed(list, 'definedName').length === 0) removeChild(book.root, list);
    book.formulasChanged();
  }

  if (elements().some((element) => nameOf(element) === ''))
    refuse('xml-malformed', `"${book.part}": a defined name without a name.`, book.part);

  return {
    list: () => elements().map(describe),
    find(name, scope) {
      const found = find(name, scope);
      return found && describe(found);
    },
    add({ name, scope, formula, comment, hidden }) {
      const refused = refusedName(name) ?? refusedText(formula);
      if (refused) return refused;
      if (scope !== null && !sheetIds().includes(scope))
        return failure('not-found', `There is no sheet number ${scope}.`);
      if (find(name, scope)) return failure('name-taken', `The name "${name}" is defined already.`);
      const element = append(name, scope, formula);
      setTextAttribute(element, 'comment', comment ?? null);
      setAttribute(element, 'hidden', hidden === true || null);
      return success(describe(element));
    },
    change(name, scope, change) {
      const element = find(name, scope);
      if (!element) return failure('not-found', `The name "${name}" is not defined.`);
      const refused =
        (change.name === undefined ? null : refusedName(change.name)) ??
        (change.formula === undefined ? null : refusedText(change.formula));
      if (refused) return refused;
      const other = change.name === undefined ? null : find(change.name, scope);
      if (other && other !== element)
        return failure('name-taken', `The name "${change.name ?? ''}" is defined already.`);
      book.edit();
      if (change.name !== undefined) {
        setTextAttribute(element, 'name', change.name);
        byName = null;
      }
      if (change.formula !== undefined) setContent(element, change.formula);
      if (change.comment !== undefined) setTextAttribute(element, 'comment', change.comment || null);
      if (change.hidden !== undefined) setAttribute(element, 'hidden', change.hidden || null);
      book.formulasChanged();
      return DONE;
    },
    delete(name, scope) {
      const element = find(name, scope);
      if (!element) return failure('not-found', `The name "${name}" is not defined.`);
      remove(element);
      return DONE;
    },
    sheetsMoved(place) {
      for (const element of elements()) {
        const local = attribute(element, 'localSheetId');
        if (local === null) continue;
        const index = place(Number(local));
        if (index === null) remove(element);
        else if (index !== Number(local)) setAttribute(element, 'localSheetId', index);
      }
    },
    setBuiltin(name, scope, formula) {
      const element = find(name, scope);
      if (formula === null) {
        if (element) remove(element);
      } else if (!element) {
        append(name, scope, formula);
      } else if (contentOf(element) !== formula) {
        book.edit();
        setContent(element, formula);
      }
    },
    mapFormulas(change) {
      for (const element of elements()) {
        const known = describe(element);
        const formula = change(known.formula, known);
        if (formula === known.formula) continue;
        book.edit();
        setContent(element, formula);
        book.formulasChanged();
      }
    },
  };
}

function nameOf(element: XmlElement): string {
  return textAttribute(element, 'name') ?? '';
}

/** Refuses what Excel does not take as a name. */
export function refusedName(name: string): ReturnType<typeof failure> | null {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (wellFormed && !looksLikeReference(name) && !name.toLowerCase().startsWith(BUILTIN)) return null;
  const why = wellFormed
    ? "it reads as an address or as one of Excel's own"
    : 'it has characters that names do not have';
  return failure('name-invalid', `"${name}" cannot be a name: ${why}.`);
}

function refusedText(formula: string): Extract<Outcome, { ok: false }> | null {
  if (formula.trim() !== '' && !formula.startsWith('=')) return null;
  return failure('value-not-storable', 'A name needs a formula, given without "=".');
}
