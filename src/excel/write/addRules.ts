import { areaAddress, type Area } from '../../workbook/area';
import type {
  ConditionalFormatPlan,
  NamePlan,
  SheetRules,
  ValidationPlan,
  ValidationRule,
} from '../../workbook/plan';
import { overlaps } from './addSheet';
import { broadcast } from './broadcast';
import { defineName } from './defineName';
import { step, type Step } from './step';

/** Steps that make a sheet live: names, calculated columns, validations and conditional formats, in that order. */
export function addRules(sheet: string, rules: SheetRules, knownNames: Set<string>): readonly Step[] {
  refuseOverlaps(sheet, rules.validations);
  return [
    ...rules.names.map((plan: NamePlan) => defineName(sheet, plan, knownNames)),
    ...rules.calculatedColumns.map(({ area, formula }) => calculate(sheet, area, formula)),
    ...rules.validations.map((plan) => validate(sheet, plan)),
    ...rules.conditionalFormats.map((plan) => format(sheet, plan)),
  ];
}

/** The same formula in every row: Excel makes it the column's own, for new rows too. */
function calculate(sheet: string, area: Area, formula: string): Step {
  return step((target) => {
    target.range(sheet, area).formulas = broadcast(formula);
  }, formula);
}

/** Excel refuses a rule for cells of which only some have one: two overlapping plans are a defect of ours. */
function refuseOverlaps(sheet: string, plans: readonly ValidationPlan[]): void {
  plans.forEach((plan, index) => {
    const other = plans.slice(0, index).find(({ area }) => overlaps(area, plan.area));
    if (other === undefined) return;
    throw new RangeError(
      `Validations of ${sheet} overlap: ${areaAddress(other.area)} and ${areaAddress(plan.area)}`,
    );
  });
}

function validate(sheet: string, plan: ValidationPlan): Step {
  const { area, rule, prompt, alert } = plan;
  const showAlert = plan.onlyOffers !== true;

  requireLength(prompt?.title, 32);
  requireLength(prompt?.message, 255);
  requireLength(alert?.title, 32);
  requireLength(alert?.message, 225);
  const wireRule = ruleOf(rule);
  return step(
    (target) => {
      const { dataValidation } = target.range(sheet, area);
      if (wireRule !== undefined) dataValidation.rule = wireRule;
      if (prompt !== undefined) dataValidation.prompt = { ...prompt, showPrompt: true };
      if (alert !== undefined) dataValidation.errorAlert = { ...alert, showAlert, style: 'Stop' };
    },
    { wireRule, prompt, alert, showAlert },
  );
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case 'none':
      return undefined;
    case 'words': {
      const comma = rule.words.find((word) => word.includes(','));
      if (comma !== undefined) throw new RangeError(`A word of a list cannot hold a comma: ${comma}`);
      const source = rule.words.join(',');
      requireLength(source, 255);
      return { list: { inCellDropDown: true, source } };
    }
    case 'list-from':
      return { list: { inCellDropDown: true, source: rule.formula } };
    case 'formula':
      return { custom: { formula: rule.formula } };
    case 'whole-number':
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'text-length':
      return { textLength: { formula1: rule.maximum, operator: 'LessThanOrEqualTo' } };
  }
}

/** Excel refuses longer texts with an error that does not say why. */
function requireLength(text: string | undefined, most: number): void {
  if (text !== undefined && text.length > most)
    throw new RangeError(`Longer than ${most} characters: ${text}`);
}

function format(sheet: string, plan: ConditionalFormatPlan): Step {
  const { area, formula, fontColor, fillColor, numberFormat } = plan;
  return step((target) => {
    const { custom } = target.range(sheet, area).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    if (fontColor !== undefined) custom.format.font.color = fontColor;
    if (fillColor !== undefined) custom.format.fill.color = fillColor;
    if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
  }, formula);
}
