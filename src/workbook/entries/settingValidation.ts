import type { FindingCode } from '../../report/findingCodes';
import { findingTitles } from '../../report/findingTitles';
import type { SettingDeclaration } from '../../report/schema/settings';
import { allowedSeverities } from '../../report/severities/readSeverities';
import { severityWords } from '../../report/severities/severityWords';
import { severityTexts } from '../../report/texts/severityTexts';
import { cellAddress, type Area } from '../area';
import type { ValidationPlan, ValidationRule } from '../plan';

/** Native validation of one setting's value cell. */
export function settingValidation(declaration: SettingDeclaration, area: Area): ValidationPlan {
  const { label, help } = declaration;
  return {
    area,
    rule: ruleFor(declaration, cellAddress(area.top, area.left)),
    prompt: { title: label, message: help },
    alert: { title: label, message: help },
  };
}

function ruleFor({ kind, choices, limits }: SettingDeclaration, cell: string): ValidationRule {
  switch (kind) {
    case 'choice':
      return { kind: 'words', words: choices };
    case 'integer':
      return { kind: 'whole-number', minimum: limits?.low ?? 0, maximum: limits?.high ?? 9999 };
    case 'number':
      return { kind: 'formula', formula: `=AND(ISNUMBER(${cell}),N(${cell})>=0)` };
    case 'text':
      return { kind: 'text-length', maximum: 255 };
  }
}

/** Native validation of the value cell of a row that gives a kind of finding another severity. */
export function severityValidation(code: FindingCode, area: Area): ValidationPlan {
  const words = allowedSeverities(code).map((severity) => severityWords[severity]);
  const title = 'Allvar';
  const message = severityTexts.choose({ title: findingTitles[code], words });
  return { area, rule: { kind: 'words', words }, prompt: { title, message }, alert: { title, message } };
}
