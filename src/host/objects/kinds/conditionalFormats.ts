import { cellReference } from '../../document/address';
import type { ComparisonOperator, ConditionalFormat, ConditionalRule } from '../../document/model';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../../protocol/hostError';
import {
  editable,
  leadsTo,
  reads,
  readOnly,
  writes,
  type HostObject,
  type Kind,
  type Navigation,
} from '../../protocol/kind';
import { fileRuleFormula, shownRuleFormula } from '../edit/formulaForms';
import { requireFormatting } from '../edit/protection';
import { object } from '../object';
import { accept } from '../state/accept';
import { intersect } from '../state/areas';
import type { RangeRef } from '../state/book';
import { conditionalFormatId } from '../state/ids';
import { areaOf } from '../state/rangeRef';
import { conditionalFormatOf, sheetOf, type ItemRef } from '../state/refs';
import { rangeAreas } from './rangeLookups';
import { rangeOn } from './rangeNavigation';
import { PRESETS, presetRule } from './presetCriteria';
import { oneOf, toBoolean, toNumber, toRecord, toText, wireOf } from './readValue';

const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

type WireType =
  | 'Custom'
  | 'CellValue'
  | 'ContainsText'
  | 'PresetCriteria'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom';

const OTHER_TYPES: Readonly<Record<string, WireType>> = {
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

/** The type that Office.js gives a rule. */
function wireType(rule: ConditionalRule): WireType {
  switch (rule.type) {
    case 'expression':
      return 'Custom';
    case 'cellIs':
      return 'CellValue';
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return 'ContainsText';
    case 'other':
      return OTHER_TYPES[rule.fileType] ?? 'PresetCriteria';
    default:
      return 'PresetCriteria';
  }
}

/** What a new conditional format is until the add-in says more. */
function firstRule(type: string): ConditionalRule {
  switch (type) {
    case 'Custom':
      return { type: 'expression', formula: 'FALSE' };
    case 'CellValue':
      return { type: 'cellIs', operator: 'equal', formulas: ['0'] };
    case 'ContainsText':
      return { type: 'containsText', text: '', formula: 'FALSE' };
    case 'PresetCriteria':
      return { type: 'containsBlanks', formula: 'FALSE' };
    case 'DataBar':
    case 'ColorScale':
    case 'IconSet':
    case 'TopBottom':
      throw notImplemented(`conditional formats of the type ${type}`);
    default:
      throw invalidArgument(`${type} is no conditional format`);
  }
}

/** A conditional format of the type, or null. */
function ofType(
  kind: Parameters<typeof object>[0],
  type: WireType,
): { must: Navigation<ItemRef>; may: Navigation<ItemRef> } {
  const may = (ref: ItemRef): HostObject | null =>
    wireType(conditionalFormatOf(ref).rule) === type ? object(kind as 'CustomConditionalFormat', ref) : null;
  const must = (ref: ItemRef): HostObject => {
    const found = may(ref);
    if (found === null)
      throw new HostError('InvalidOperation', `The conditional format is not of the type ${type}.`);
    return found;
  };
  return { must: leadsTo(must), may: leadsTo(may) };
}

const custom = ofType('CustomConditionalFormat', 'Custom');
const cellValue = ofType('CellValueConditionalFormat', 'CellValue');
const text = ofType('TextConditionalFormat', 'ContainsText');
const preset = ofType('PresetCriteriaConditionalFormat', 'PresetCriteria');

function origin(format: ConditionalFormat): { row: number; column: number } {
  const [first] = format.areas;
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}

function setRule(ref: ItemRef, rule: ConditionalRule): void {
  requireFormatting(ref.sheet);
  accept(sheetOf(ref).conditionalFormats.change(ref.id, { rule }));
}

/** `Excel.ConditionalFormat` */
export const conditionalFormatKind: Kind<ItemRef> = {
  name: 'ConditionalFormat',
  identity: (ref) => ({ Id: conditionalFormatId(ref.id) }),
  scalars: {
    id: readOnly((ref) => conditionalFormatId(ref.id)),
    type: readOnly((ref) => wireType(conditionalFormatOf(ref).rule)),
    priority: editable(
      // Office.js counts from 0, the file from 1.
      (ref) => conditionalFormatOf(ref).priority - 1,
      (ref, value) => {
        accept(sheetOf(ref).conditionalFormats.change(ref.id, { priority: toNumber(value) + 1 }));
      },
    ),
    stopIfTrue: editable(
      (ref) => conditionalFormatOf(ref).stopIfTrue,
      (ref, value) => {
        accept(sheetOf(ref).conditionalFormats.change(ref.id, { stopIfTrue: toBoolean(value) }));
      },
    ),
  },
  navigations: {
    custom: custom.must,
    customOrNullObject: custom.may,
    cellValue: cellValue.must,
    cellValueOrNullObject: cellValue.may,
    textComparison: text.must,
    textComparisonOrNullObject: text.may,
    preset: preset.must,
    presetOrNullObject: preset.may,
  },
  methods: {
    delete: writes((ref) => {
      requireFormatting(ref.sheet);
      accept(sheetOf(ref).conditionalFormats.delete(ref.id));
    }),
    getRange: reads((ref) => {
      const { areas } = conditionalFormatOf(ref);
      const [only] = areas;
      if (only === undefined || areas.length > 1)
        throw new HostError('InvalidOperation', 'It holds on several areas.');
      return rangeOn(ref, only);
    }),
    getRangeOrNullObject: reads((ref) => {
      const { areas } = conditionalFormatOf(ref);
      const [only] = areas;
      return only === undefined || areas.length > 1 ? null : rangeOn(ref, only);
    }),
    getRanges: reads((ref) => rangeAreas(ref, conditionalFormatOf(ref).areas)),
  },
};

const formatNavigation = { format: leadsTo((ref: ItemRef) => object('ConditionalRangeFormat', ref)) };

/** `Excel.CustomConditionalFormat` */
export const customConditionalFormatKind: Kind<ItemRef> = {
  name: 'CustomConditionalFormat',
  navigations: { ...formatNavigation, rule: leadsTo((ref) => object('ConditionalFormatRule', ref)) },
};

/** `Excel.ConditionalFormatRule`: the formula of a custom format. */
export const conditionalFormatRuleKind: Kind<ItemRef> = {
  name: 'ConditionalFormatRule',
  scalars: {
    formula: editable(
      (ref) => {
        const format = conditionalFormatOf(ref);
        if (format.rule.type !== 'expression')
          throw new HostError('InvalidOperation', 'The format has no formula.');
        const { row, column } = origin(format);
        return shownRuleFormula(ref.book, ref.sheet, row, column, format.rule.formula);
      },
      (ref, value) => {
        const { row, column } = origin(conditionalFormatOf(ref));
        const formula = fileRuleFormula(ref.book, ref.sheet, row, column, toText(value).replace(/^=/, ''));
        setRule(ref, { type: 'expression', formula });
      },
    ),
  },
};

function readBound(ref: ItemRef, value: unknown): string {
  if (typeof value === 'number') return String(value);
  const given = toText(value);
  const { row, column } = origin(conditionalFormatOf(ref));
  if (given.startsWith('=')) return fileRuleFormula(ref.book, ref.sheet, row, column, given.slice(1));
  return Number.isFinite(Number(given)) && given !== '' ? given : `"${given.replaceAll('"', '""')}"`;
}

/** `Excel.CellValueConditionalFormat` */
export const cellValueConditionalFormatKind: Kind<ItemRef> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    rule: editable(
      (ref) => {
        const format = conditionalFormatOf(ref);
        if (format.rule.type !== 'cellIs') return null;
        const { row, column } = origin(format);
        const [formula1, formula2] = format.rule.formulas.map((one) =>
          shownRuleFormula(ref.book, ref.sheet, row, column, one),
        );
        return {
          formula1,
          ...(formula2 === undefined ? {} : { formula2 }),
          operator: wireOf(OPERATORS, format.rule.operator),
        };
      },
      (ref, value) => {
        const rule = toRecord(value);
        const operator = OPERATORS[toText(rule['operator'])];
        if (operator === undefined) throw invalidArgument(`${String(rule['operator'])} is no comparison`);
        const two = operator === 'between' || operator === 'notBetween';
        const formulas = [
          readBound(ref, rule['formula1']),
          ...(two ? [readBound(ref, rule['formula2'])] : []),
        ];
        setRule(ref, { type: 'cellIs', operator, formulas });
      },
    ),
  },
  navigations: formatNavigation,
};

const TEXT_OPERATORS = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

/** The formula that files carry beside a rule on texts. */
function textFormula(
  type: (typeof TEXT_OPERATORS)[keyof typeof TEXT_OPERATORS],
  wanted: string,
  cell: string,
): string {
  const quoted = `"${wanted.replaceAll('"', '""')}"`;
  switch (type) {
    case 'containsText':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

/** `Excel.TextConditionalFormat` */
export const textConditionalFormatKind: Kind<ItemRef> = {
  name: 'TextConditionalFormat',
  scalars: {
    rule: editable(
      (ref) => {
        const { rule } = conditionalFormatOf(ref);
        if (!('text' in rule)) return null;
        return { operator: wireOf(TEXT_OPERATORS, rule.type), text: rule.text };
      },
      (ref, value) => {
        const given = toRecord(value);
        const type = TEXT_OPERATORS[oneOf(TEXT_OPERATORS, given['operator'])];
        const wanted = toText(given['text']);
        const cell = topLeft(ref);
        setRule(ref, { type, text: wanted, formula: textFormula(type, wanted, cell) });
      },
    ),
  },
  navigations: formatNavigation,
};

/** `Excel.PresetCriteriaConditionalFormat` */
export const presetConditionalFormatKind: Kind<ItemRef> = {
  name: 'PresetCriteriaConditionalFormat',
  scalars: {
    rule: editable(
      (ref) => {
        const { rule } = conditionalFormatOf(ref);
        const criterion = Object.entries(PRESETS).find(([, type]) => type === rule.type)?.[0];
        return criterion === undefined ? null : { criterion };
      },
      (ref, value) => {
        setRule(ref, presetRule(toText(toRecord(value)['criterion']), topLeft(ref)));
      },
    ),
  },
  navigations: formatNavigation,
};

function topLeft(ref: ItemRef): string {
  const { row, column } = origin(conditionalFormatOf(ref));
  return cellReference(row, column);
}

function formatsOf(range: RangeRef): readonly ConditionalFormat[] {
  const area = areaOf(range);
  return range.sheet.conditionalFormats
    .list()
    .filter(({ areas }) => areas.some((one) => intersect(one, area) !== undefined));
}

function formatObject({ book, sheet }: RangeRef, { id }: ConditionalFormat): HostObject {
  return object('ConditionalFormat', { book, sheet, id });
}

/** `Excel.ConditionalFormatCollection` of a range. */
export const conditionalFormatCollectionKind: Kind<RangeRef> = {
  name: 'ConditionalFormatCollection',
  collection: {
    items: (range) => formatsOf(range).map((format) => formatObject(range, format)),
    find: (range, key) => {
      const format = formatsOf(range).find(({ id }) => conditionalFormatId(id) === key);
      return format === undefined ? undefined : formatObject(range, format);
    },
  },
  methods: {
    add: writes((range, args) => {
      requireFormatting(range.sheet);
      const rule = firstRule(args.text(0));
      return formatObject(range, range.sheet.conditionalFormats.add({ areas: [areaOf(range)], rule }));
    }),
    clearAll: writes((range) => {
      requireFormatting(range.sheet);
      range.sheet.conditionalFormats.clear([areaOf(range)]);
    }),
    getCount: reads((range) => formatsOf(range).length),
    getItemAt: reads((range, args) => {
      const format = formatsOf(range)[args.integer(0)];
      if (format === undefined) throw itemNotFound('the conditional format');
      return formatObject(range, format);
    }),
  },
};
