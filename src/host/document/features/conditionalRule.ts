import type { ConditionalRule } from '../model';
import {
  attribute,
  contentOf,
  makeLike,
  setAttribute,
  setTextAttribute,
  textAttribute,
  type AttributeValue,
} from '../xml/edit';
import { parseXml } from '../xml/parseXml';
import { childrenNamed, elementsOf, localName, type XmlElement } from '../xml/tree';
import { writeElement } from '../xml/writeXml';
import { OPERATORS } from './validations';

const TEXT_OPERATORS = {
  containsText: 'containsText',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;

/** All attributes of a `cfRule`. Some programs write those of other kinds of rules, too, where they mean nothing. */
const ATTRIBUTES = new Set([
  'type',
  'dxfId',
  'priority',
  'stopIfTrue',
  'aboveAverage',
  'percent',
  'bottom',
  'operator',
  'text',
  'timePeriod',
  'rank',
  'stdDev',
  'equalAverage',
]);

/** Reads the condition of a `cfRule`. What the model does not know in full stays raw. */
export function readRule(element: XmlElement): ConditionalRule {
  const type = attribute(element, 'type') ?? '';
  const formulas = childrenNamed(element, 'formula').map(contentOf);
  const [formula = ''] = formulas;
  const other: ConditionalRule = { type: 'other', fileType: type, raw: writeElement(element) };
  const known =
    element.attributes.every(({ name }) => ATTRIBUTES.has(name)) &&
    elementsOf(element).every((child) => localName(child) === 'formula');
  if (!known) return other;
  switch (type) {
    case 'cellIs': {
      const operator = OPERATORS.find((each) => each === attribute(element, 'operator'));
      return operator ? { type, operator, formulas } : other;
    }
    case 'expression':
      return { type, formula };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { type, text: textAttribute(element, 'text') ?? '', formula };
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { type, formula };
    case 'duplicateValues':
    case 'uniqueValues':
      return { type };
    default:
      return other;
  }
}

/** Makes a `cfRule`. */
export function writeRule(
  root: XmlElement,
  rule: ConditionalRule,
  common: Readonly<Record<'dxfId' | 'priority' | 'stopIfTrue', AttributeValue>>,
): XmlElement {
  if (rule.type === 'other') {
    const element = parseXml(rule.raw, { part: 'conditional format', depth: 64 }).root;
    for (const [name, value] of Object.entries(common)) setAttribute(element, name, value);
    return element;
  }
  const element = makeLike(root, 'cfRule', { type: rule.type, ...common });
  if (rule.type === 'cellIs') setAttribute(element, 'operator', rule.operator);
  if ('text' in rule) {
    setAttribute(element, 'operator', TEXT_OPERATORS[rule.type]);
    setTextAttribute(element, 'text', rule.text);
  }
  const formulas = 'formulas' in rule ? rule.formulas : 'formula' in rule ? [rule.formula] : [];
  for (const formula of formulas) element.children.push(makeLike(root, 'formula', {}, [formula]));
  return element;
}
