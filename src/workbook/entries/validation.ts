import { names } from '../names';
import { scaleNames } from '../../report/schema/settings';
import type { Column } from '../../report/schema/column';
import { cellAddress, type Area } from '../area';
import { formatNumber } from '../../report/values/formatNumber';
import { longestText } from '../../report/values/longestText';
import { quoted } from '../formulas';
import type { ValidationPlan, ValidationRule } from '../plan';

const longestName = 255;
const titleLimit = 32;

/**
 * Native validation of one entry column: what may be typed, what is explained when a cell is selected,
 * and what is said when typing is refused.
 */
export function columnValidation(column: Column, area: Area): ValidationPlan {
  return {
    area,
    rule: ruleFor(column, cellAddress(area.top, area.left)),
    prompt: { title: shortened(column.header), message: column.help },
    alert: { title: shortened(column.header), message: alertFor(column) },
    ...(column.suggestions === undefined ? {} : { onlyOffers: true }),
  };
}

/** The header keeps its text because formulas and other sheets refer to it; one that was lost may be typed again. */
export function headerValidation(column: Column, area: Area): ValidationPlan {
  const cell = cellAddress(area.top, area.left);
  return {
    area,
    rule: { kind: 'formula', formula: `=${cell}=${quoted(column.header)}` },
    prompt: { title: shortened(column.header), message: column.help },
    alert: {
      title: 'Rubriken används av formler',
      message: 'Kolumnen hittas på sin rubrik. Låt den stå kvar; flytta gärna kolumnen eller lägg till egna.',
    },
  };
}

function shortened(title: string): string {
  return title.length <= titleLimit ? title : `${title.slice(0, titleLimit - 1)}…`;
}

const marks = (cell: string) => `${cell}="-",${cell}="–",${cell}="IU"`;

function ruleFor(column: Column, cell: string): ValidationRule {
  switch (column.kind) {
    case 'computed':
      return { kind: 'formula', formula: '=FALSE' };
    case 'amount':
      return { kind: 'formula', formula: `=OR(ISNUMBER(${cell}),${marks(cell)})` };
    case 'measure':
      return { kind: 'formula', formula: `=OR(ISNUMBER(${cell}),${marks(cell)},RIGHT(${cell},1)="*")` };
    case 'target':
      return {
        kind: 'formula',
        formula: `=OR(ISNUMBER(${cell}),${marks(cell)},LEFT(${cell},4)="Ska ",ISNUMBER(FIND(LEFT(${cell},1),"<>≤≥")),ISNUMBER(FIND("–",${cell})))`,
      };
    case 'order':
      return { kind: 'whole-number', minimum: 1, maximum: 9999 };
    case 'yesNo':
      return { kind: 'words', words: ['Ja', 'Nej'] };
    case 'choice':
      return { kind: 'words', words: column.choices };
    case 'scale':
      return {
        kind: 'list-from',
        formula: `=${column.scale === scaleNames.goal ? names.goalScale : names.activityScale}`,
      };
    case 'goal':
      return { kind: 'list-from', formula: `=${names.goals}` };
    case 'name':
      return { kind: 'text-length', maximum: longestName };
    case 'text':
    case 'longText':
      return column.suggestions === undefined
        ? { kind: 'text-length', maximum: longestText }
        : { kind: 'words', words: column.suggestions };
    case 'endDate':
      return { kind: 'none' };
  }
}

function alertFor(column: Column): string {
  switch (column.kind) {
    case 'computed':
      return 'Cellen räknas fram av en formel. Ändra i de gula cellerna i stället.';
    case 'amount':
      return 'Skriv ett tal utan enhet, till exempel 1250 eller -614. Skriv - om beloppet inte finns och IU om uppgiften saknas.';
    case 'measure':
      return 'Skriv ett tal, gärna med * för fotnot. Skriv IU om uppgiften saknas och - om värdet inte finns.';
    case 'target':
      return 'Skriv målvärdet som >92, ≥92, <5, ≤5, 96, 90–95, Ska öka eller Ska minska. IU eller - om det saknas.';
    case 'order':
      return 'Skriv ett heltal från 1.';
    case 'yesNo':
    case 'choice':
      return `Välj i listan: ${(column.kind === 'yesNo' ? ['Ja', 'Nej'] : column.choices).join(', ')}.`.slice(
        0,
        225,
      );
    case 'scale':
      return 'Välj en bedömning i listan. Listan ändras på bladet Statusskalor.';
    case 'goal':
      return 'Välj ett mål i listan. Målen läggs in på bladet Mål.';
    case 'name':
      return `Namnet får vara högst ${longestName} tecken.`;
    case 'text':
    case 'longText':
      return `Texten är för lång: en cell rymmer ${formatNumber(longestText)} tecken.`;
    case 'endDate':
      return '';
  }
}
