import { absoluteReference, sheetPrefix } from '../../document/address';
import type { ComparisonOperator, DataValidation, ValidationType } from '../../document/model';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { editable, isHostObject, reads, readOnly, writes, type Kind } from '../../protocol/kind';
import { fileRuleFormula, shownRuleFormula } from '../edit/formulaForms';
import { isValid } from '../edit/validate';
import { accept } from '../state/accept';
import { cellCount } from '../state/areas';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { rangeAreas, rectangles } from './rangeLookups';
import { oneOf, toBoolean, toRecord, toText, wireOf } from './readValue';
import { requireAllowed } from '../edit/protection';
import type { Area } from '../../document/model';

const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** The rule's key in Office.js for each type of the file. */
const RULES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  list: 'list',
  custom: 'custom',
} as const satisfies Record<string, ValidationType>;

const TYPES: Readonly<Record<ValidationType, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** A validation as it is before anyone says anything: Excel's own defaults. */
const DEFAULTS: DataValidation = {
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

type Common =
  { readonly kind: 'same'; readonly validation: DataValidation | null } | { readonly kind: 'mixed' };

/** The validation that all cells of the range have, or that they differ. */
function commonValidation(range: RangeRef): Common {
  const area = areaOf(range);
  const first = range.sheet.validations.at(area.top, area.left);
  const placed = range.sheet.validations.list();
  const touching = placed.filter(({ areas }) => areas.some((one) => overlaps(one, area)));
  if (touching.length === 0) return { kind: 'same', validation: null };
  const covered = touching.reduce(
    (sum, { areas }) => sum + areas.reduce((cells, one) => cells + common(one, area), 0),
    0,
  );
  const [only] = touching;
  if (only === undefined) return { kind: 'same', validation: null };
  const same = touching.every(
    ({ validation }) => JSON.stringify(validation) === JSON.stringify(only.validation),
  );
  if (!same || covered !== cellCount(area)) return { kind: 'mixed' };
  return { kind: 'same', validation: first };
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function common(a: Area, b: Area): number {
  if (!overlaps(a, b)) return 0;
  return (
    (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1) *
    (Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1)
  );
}

/** Changes what the range's cells have in common, or begins anew. */
function change(range: RangeRef, what: Partial<DataValidation>): void {
  requireAllowed(range.sheet, 'anything');
  const state = commonValidation(range);
  const before = state.kind === 'same' ? (state.validation ?? DEFAULTS) : DEFAULTS;
  accept(range.sheet.validations.set([areaOf(range)], { ...before, ...what }));
}

/** A bound of a rule: a number, a text (a formula with `=`, or a constant), or a range. */
function readFormula(range: RangeRef, value: unknown): string {
  if (isHostObject(value)) {
    const source = value.self as RangeRef;
    const sheet = source.sheet === range.sheet ? '' : sheetPrefix(source.sheet.name);
    return sheet + absoluteReference(areaOf(source));
  }
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '')
    throw invalidArgument('a rule needs a number, a formula or a range');
  if (value.startsWith('=')) {
    const { top, left } = areaOf(range);
    return fileRuleFormula(range.book, range.sheet, top, left, value.slice(1));
  }
  return Number.isFinite(Number(value)) ? value : `"${value.replaceAll('"', '""')}"`;
}

/** A list's source: a range, a formula, or texts with commas between, which Excel stores as one quoted text. */
function readSource(range: RangeRef, value: unknown): string {
  if (typeof value !== 'string' || value.startsWith('=')) return readFormula(range, value);
  if (value.length > 255) throw invalidArgument('a list of texts is at most 255 characters long');
  return `"${value.replaceAll('"', '""')}"`;
}

function readRule(range: RangeRef, value: unknown): Partial<DataValidation> {
  const given = toRecord(value);
  const keys = Object.keys(given).filter((key) => given[key] !== null && given[key] !== undefined);
  const [key] = keys;
  if (key === undefined || keys.length > 1) throw invalidArgument('a validation has one rule');
  const rule = toRecord(given[oneOf(RULES, key)]);
  const type = RULES[oneOf(RULES, key)];
  if (type === 'list') {
    const showDropdown = rule['inCellDropDown'] === undefined ? true : toBoolean(rule['inCellDropDown']);
    return { type, formula1: readSource(range, rule['source']), formula2: null, showDropdown };
  }
  if (type === 'custom') {
    const formula = toText(rule['formula']);
    const { top, left } = areaOf(range);
    return {
      type,
      formula1: fileRuleFormula(range.book, range.sheet, top, left, formula.replace(/^=/, '')),
      formula2: null,
    };
  }
  const operator = OPERATORS[toText(rule['operator'])];
  if (operator === undefined) throw invalidArgument(`${String(rule['operator'])} is no comparison`);
  const two = operator === 'between' || operator === 'notBetween';
  if (two && (rule['formula2'] ?? null) === null)
    throw invalidArgument('a comparison between two values needs formula2');
  const formula2 = two ? readFormula(range, rule['formula2']) : null;
  return { type, operator, formula1: readFormula(range, rule['formula1']), formula2 };
}

/** Documented: a bound is told as a formula, also a number that was set as one (`=10`). */
function shownBound(range: RangeRef, formula: string | null): string | undefined {
  if (formula === null) return undefined;
  const { top, left } = areaOf(range);
  return shownRuleFormula(range.book, range.sheet, top, left, formula);
}

function shownRule(range: RangeRef, validation: DataValidation): Readonly<Record<string, unknown>> {
  const { type, operator, formula1, formula2, showDropdown } = validation;
  const key = wireOf(RULES, type as (typeof RULES)[keyof typeof RULES]);
  if (type === 'list') {
    const texts = formula1 === null ? null : /^"(.*)"$/s.exec(formula1);
    const source = texts?.[1] === undefined ? shownBound(range, formula1) : texts[1].replaceAll('""', '"');
    return { [key]: { inCellDropDown: showDropdown, source } };
  }
  if (type === 'custom') return { [key]: { formula: shownBound(range, formula1) } };
  const wire = wireOf(OPERATORS, operator);
  const second = formula2 === null ? {} : { formula2: shownBound(range, formula2) };
  return { [key]: { formula1: shownBound(range, formula1), operator: wire, ...second } };
}

function through<T>(range: RangeRef, read: (validation: DataValidation) => T, none: T): T | null {
  const state = commonValidation(range);
  if (state.kind === 'mixed') return null;
  return state.validation === null ? none : read(state.validation);
}

function invalidCells(range: RangeRef): { row: number; column: number }[] {
  const cells = [...range.sheet.cells.cellsIn(areaOf(range))].map(({ row, column }) => ({ row, column }));
  return cells.filter(({ row, column }) => !isValid(range.book, range.sheet, row, column));
}

const ALERTS = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** `Excel.DataValidation` of a range. */
export const dataValidationKind: Kind<RangeRef> = {
  name: 'DataValidation',
  scalars: {
    type: readOnly((range) => {
      const state = commonValidation(range);
      if (state.kind === 'mixed') return 'Inconsistent';
      return TYPES[state.validation?.type ?? 'none'];
    }),
    rule: editable(
      (range) =>
        through<Readonly<Record<string, unknown>>>(range, (validation) => shownRule(range, validation), {}),
      (range, value) => {
        change(range, readRule(range, value));
      },
    ),
    ignoreBlanks: editable(
      (range) => through(range, ({ allowBlank }) => allowBlank, true),
      (range, value) => {
        change(range, { allowBlank: toBoolean(value) });
      },
    ),
    errorAlert: editable(
      (range) => through(range, (found) => shownAlert(found), shownAlert(DEFAULTS)),
      (range, value) => {
        const alert = toRecord(value);
        change(range, {
          error: limited(alert['message'], 255),
          errorTitle: limited(alert['title'], 32),
          showErrorMessage: toBoolean(alert['showAlert']),
          errorStyle: ALERTS[oneOf(ALERTS, alert['style'])],
        });
      },
    ),
    prompt: editable(
      (range) => through(range, (found) => shownPrompt(found), shownPrompt(DEFAULTS)),
      (range, value) => {
        const prompt = toRecord(value);
        change(range, {
          prompt: limited(prompt['message'], 255),
          promptTitle: limited(prompt['title'], 32),
          showInputMessage: toBoolean(prompt['showPrompt']),
        });
      },
    ),
    valid: readOnly((range) => {
      const invalid = invalidCells(range).length;
      if (invalid === 0) return true;
      return invalid === cellCount(areaOf(range)) ? false : null;
    }),
  },
  methods: {
    clear: writes((range) => {
      requireAllowed(range.sheet, 'anything');
      range.sheet.validations.clear([areaOf(range)]);
    }),
    getInvalidCells: reads((range) => {
      const areas = rangeAreas(range, rectangles(invalidCells(range)));
      if (areas === null) throw new HostError('ItemNotFound', 'All cells are valid.');
      return areas;
    }),
    getInvalidCellsOrNullObject: reads((range) => rangeAreas(range, rectangles(invalidCells(range)))),
  },
};

function shownAlert(validation: DataValidation): Readonly<Record<string, unknown>> {
  const { error, errorTitle, showErrorMessage, errorStyle } = validation;
  return {
    message: error,
    title: errorTitle,
    showAlert: showErrorMessage,
    style: wireOf(ALERTS, errorStyle),
  };
}

function shownPrompt({
  prompt,
  promptTitle,
  showInputMessage,
}: DataValidation): Readonly<Record<string, unknown>> {
  return { message: prompt, title: promptTitle, showPrompt: showInputMessage };
}

/** Excel refuses longer texts; titles hold 32 characters, messages 255. */
function limited(value: unknown, most: number): string {
  const text = value === undefined || value === null ? '' : toText(value);
  if (text.length > most) throw invalidArgument(`a text of a validation is at most ${most} characters long`);
  return text;
}
