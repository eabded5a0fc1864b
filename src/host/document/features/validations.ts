import { areaListReference, isInSheet } from '../address';
import { contains } from '../areas';
import type { SheetPart } from '../book/book';
import type {
  Area,
  ComparisonOperator,
  DataValidation,
  Outcome,
  PlacedValidation,
  Validations,
  ValidationType,
} from '../model';
import { DONE, failure } from '../result';
import {
  attribute,
  booleanAttribute,
  contentOf,
  makeLike,
  setAttribute,
  setContent,
  setTextAttribute,
  textAttribute,
} from '../xml/edit';
import { WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild, replaceChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, type XmlElement } from '../xml/tree';
import { grownCells, placedAreas, withMoreRows, withoutCells, withShiftedCells } from './placedRules';
import { addRest, restOf } from './rawRest';
import type { AreaShift } from './shiftArea';

const TYPES: readonly ValidationType[] = [
  'none',
  'whole',
  'decimal',
  'list',
  'date',
  'time',
  'textLength',
  'custom',
];
const STYLES = ['stop', 'warning', 'information'] as const;

/** The operators of validations and conditional formats. */
export const OPERATORS: readonly ComparisonOperator[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'lessThan',
  'lessThanOrEqual',
  'greaterThan',
  'greaterThanOrEqual',
];

const ATTRIBUTES = new Set([
  'type',
  'operator',
  'allowBlank',
  'showDropDown',
  'showErrorMessage',
  'errorStyle',
  'errorTitle',
  'error',
  'showInputMessage',
  'promptTitle',
  'prompt',
  'sqref',
]);
const CHILDREN = new Set(['formula1', 'formula2']);

const NO_VALIDATION: DataValidation = {
  type: 'none',
  operator: 'between',
  formula1: null,
  formula2: null,
  allowBlank: true,
  showDropdown: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: '',
  error: '',
  showInputMessage: true,
  promptTitle: '',
  prompt: '',
  other: '',
};

/** Most characters that Excel takes in titles, messages and formulas of a validation. */
const LONGEST = { title: 32, message: 255, formula: 8_192 };

/** The validations of a sheet, with what the sheet itself needs. */
export interface SheetValidations extends Validations {
  /** Places validations anew after cells were inserted or deleted. */
  follow(change: AreaShift): void;
  mapFormulas(change: (formula: string, row: number, column: number) => string): void;
}

/** Opens the data validations of a sheet. */
export function openValidations(sheet: SheetPart): SheetValidations {
  const elements = (): XmlElement[] => {
    const list = childNamed(sheet.root, 'dataValidations');
    return list ? childrenNamed(list, 'dataValidation') : [];
  };

  /** Puts other elements in the place of those for which `change` gives some. */
  function replaceEach(change: (element: XmlElement) => XmlElement[] | null): void {
    for (const element of elements()) {
      const others = change(element);
      const list = childNamed(sheet.root, 'dataValidations');
      if (!others || !list) continue;
      sheet.edit();
      list.children.splice(list.children.indexOf(element), 1, ...others);
    }
    tidy();
  }

  /** Keeps the number of validations true and takes an empty list away. */
  function tidy(): void {
    const list = childNamed(sheet.root, 'dataValidations');
    if (!list) return;
    const count = elements().length;
    if (attribute(list, 'count') === String(count)) return;
    sheet.edit();
    setAttribute(list, 'count', count);
    if (count === 0) replaceChild(sheet.root, 'dataValidations', null, WORKSHEET_ORDER);
  }

  return {
    list: () =>
      elements().map((element): PlacedValidation => ({
        areas: placedAreas(element),
        validation: read(element),
      })),
    at(row, column) {
      const found = elements().find((element) =>
        placedAreas(element).some((area) => contains(area, row, column)),
      );
      return found ? read(found) : null;
    },
    set(areas, change) {
      const validation = { ...NO_VALIDATION, ...change };
      const refused = refusedValidation(areas, validation);
      if (refused) return refused;
      const known = elements().map((element) => areaListReference(placedAreas(element)));
      const element = write(sheet.root, validation, areas);
      // Setting what holds already changes nothing, so that a second press leaves the file as it is.
      const same = known.indexOf(areaListReference(areas));
      const before = elements()[same];
      if (before && JSON.stringify(read(before)) === JSON.stringify(read(element))) return DONE;
      this.clear(areas);
      const list = ensureChild(sheet.edit(), 'dataValidations', WORKSHEET_ORDER);
      list.children.push(element);
      tidy();
      return DONE;
    },
    growRows(row, rows) {
      const grown = new Map(elements().map((element) => [element, grownCells(element, row, rows)]));
      this.clear([...grown.values()].flat());
      replaceEach((element) => {
        const added = grown.get(element) ?? [];
        return added.length === 0 ? null : withMoreRows(element, added, formulasOf);
      });
    },
    clear(areas) {
      replaceEach((element) => withoutCells(element, areas, formulasOf));
    },
    follow(change) {
      replaceEach((element) => withShiftedCells(element, change, formulasOf));
    },
    mapFormulas(change) {
      for (const element of elements()) {
        const [first] = placedAreas(element);
        for (const child of formulasOf(element)) {
          if (!first) continue;
          const known = contentOf(child);
          const formula = change(known, first.top, first.left);
          if (formula === known) continue;
          sheet.edit();
          setContent(child, formula);
        }
      }
    },
  };
}

function formulasOf(element: XmlElement): XmlElement[] {
  return [...childrenNamed(element, 'formula1'), ...childrenNamed(element, 'formula2')];
}

function read(element: XmlElement): DataValidation {
  const formula = (local: string): string | null => {
    const child = childNamed(element, local);
    return child && contentOf(child);
  };
  return {
    type: TYPES.find((each) => each === attribute(element, 'type')) ?? 'none',
    operator: OPERATORS.find((each) => each === attribute(element, 'operator')) ?? 'between',
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    allowBlank: booleanAttribute(element, 'allowBlank', false),
    // The attribute is named for the opposite of what it does.
    showDropdown: !booleanAttribute(element, 'showDropDown', false),
    showErrorMessage: booleanAttribute(element, 'showErrorMessage', false),
    errorStyle: STYLES.find((each) => each === attribute(element, 'errorStyle')) ?? 'stop',
    errorTitle: textAttribute(element, 'errorTitle') ?? '',
    error: textAttribute(element, 'error') ?? '',
    showInputMessage: booleanAttribute(element, 'showInputMessage', false),
    promptTitle: textAttribute(element, 'promptTitle') ?? '',
    prompt: textAttribute(element, 'prompt') ?? '',
    other: restOf(element, ATTRIBUTES, CHILDREN),
  };
}

function write(root: XmlElement, validation: DataValidation, areas: readonly Area[]): XmlElement {
  const { type, operator, errorStyle } = validation;
  const element = makeLike(root, 'dataValidation', {
    type: type === 'none' ? null : type,
    errorStyle: errorStyle === 'stop' ? null : errorStyle,
    operator: operator === 'between' ? null : operator,
    allowBlank: validation.allowBlank || null,
    showDropDown: validation.showDropdown ? null : true,
    showInputMessage: validation.showInputMessage || null,
    showErrorMessage: validation.showErrorMessage || null,
  });
  for (const name of ['errorTitle', 'error', 'promptTitle', 'prompt'] as const) {
    if (validation[name] !== '') setTextAttribute(element, name, validation[name]);
  }
  setAttribute(element, 'sqref', areaListReference(areas));
  for (const local of ['formula1', 'formula2'] as const) {
    const formula = validation[local];
    if (formula !== null) element.children.push(makeLike(root, local, {}, [formula]));
  }
  addRest(element, validation.other);
  return element;
}

function refusedValidation(areas: readonly Area[], validation: DataValidation): Outcome | null {
  if (areas.length === 0 || !areas.every(isInSheet))
    return failure('area-invalid', 'A validation needs areas of the sheet.');
  const { errorTitle, promptTitle, error, prompt, formula1, formula2 } = validation;
  const tooLong =
    Math.max(errorTitle.length, promptTitle.length) > LONGEST.title ||
    Math.max(error.length, prompt.length) > LONGEST.message;
  if (tooLong) return failure('text-too-long', 'Titles of a validation hold 32 characters, messages 255.');
  if (Math.max(formula1?.length ?? 0, formula2?.length ?? 0) > LONGEST.formula) {
    return failure('formula-too-long', 'A formula of a validation holds 8 192 characters.');
  }
  // A list that is spelled out must fit in 255 characters.
  if (formula1?.startsWith('"') && formula1.length > LONGEST.message + 2) {
    return failure(
      'text-too-long',
      'A list of a validation that is spelled out holds 255 characters; use cells for more.',
    );
  }
  return null;
}
