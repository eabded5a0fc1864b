import { areaAddress, cellAddress, type Area } from './area';
import { colors } from './cellStyles';
import { names } from './names';
import { fulfilmentTexts } from './sheets/fulfilment';
import type { ConditionalFormatPlan } from './plan';
import { statusColors, type StatusColor } from '../report/schema/settings';

/** Negative figures in dark red; nothing else turns red. */
export function negativeFormat(area: Area): ConditionalFormatPlan {
  const first = cellAddress(area.top, area.left);
  return { area, formula: `=AND(ISNUMBER(${first}),${first}<0)`, fontColor: colors.negative };
}

/** Colours cells by the text that they show; the text says the same. */
export function textFormats(
  area: Area,
  looks: readonly (readonly [text: string, look: Look])[],
): ConditionalFormatPlan[] {
  return looks.map(([text, how]) => ({ area, formula: `=${relative(area)}="${text}"`, ...look(how) }));
}

/** What needs the reader's attention stands out, with its symbol and its words: texts that begin with ⚠. */
export function warningFormat(area: Area): ConditionalFormatPlan {
  return { area, formula: `=LEFT(${relative(area)},1)="⚠"`, ...look(colors.partly) };
}

/**
 * Amounts with decimals: all of them when they are entered in mnkr, in other units those that have any. A number
 * format of the cells themselves could not follow the unit, which may be chosen after the sheet is made.
 */
export function decimalsFormat(area: Area): ConditionalFormatPlan {
  const first = cellAddress(area.top, area.left);
  return {
    area,
    formula: `=AND(ISNUMBER(${first}),OR(${names.entryUnit}="mnkr",IF(ISNUMBER(${first}),ABS(${first}-ROUND(${first},0))>0.0000001)))`,
    numberFormat: '#,##0.0#',
  };
}

const statusLooks: Readonly<Record<StatusColor, Look>> = {
  grön: colors.met,
  gul: colors.partly,
  röd: colors.notMet,
  grå: colors.neutral,
  blå: colors.informed,
};

/** Colours cells with a text of a scale by the colour that holds for it in Statusskalor. */
export function scaleFormats(area: Area, scale: string): ConditionalFormatPlan[] {
  const isStep = `(${names.scaleKeys}="${scale}|"&TRIM(${relative(area)}))`;
  return byColor(area, (color) => `SUMPRODUCT(${isStep}*(${names.scaleColors}="${color}"))>0`);
}

/**
 * As {@link scaleFormats}, for cells that show symbol and text. The scale is told because two scales may show the
 * same text in different colours.
 */
export function shownStatusFormats(area: Area, scale: string): ConditionalFormatPlan[] {
  const isStep = `(TRIM(${names.scales})="${scale}")*(${names.shownStatuses}=${relative(area)})`;
  return byColor(area, (color) => `SUMPRODUCT(${isStep}*(${names.scaleColors}="${color}"))>0`);
}

/** Colours the rows of Statusskalor themselves: a status as it is shown, by the word for its colour beside it. */
export function ownColorFormats(area: Area, colorColumn: number): ConditionalFormatPlan[] {
  const color = `$${cellAddress(area.top, colorColumn)}`;
  return byColor(area, (word) => `${color}="${word}"`);
}

/** Colours target fulfilment: reached or not. */
export function fulfilmentFormats(area: Area): ConditionalFormatPlan[] {
  const first = relative(area);
  return [
    { area, formula: `=${first}="${fulfilmentTexts.met}"`, ...look(colors.met) },
    { area, formula: `=${first}="${fulfilmentTexts.missed}"`, ...look(colors.notMet) },
  ];
}

function byColor(area: Area, condition: (color: StatusColor) => string): ConditionalFormatPlan[] {
  return statusColors.map((color) => ({
    area,
    formula: `=${condition(color)}`,
    ...look(statusLooks[color]),
  }));
}

interface Look {
  readonly ink: string;
  readonly ground: string;
}

const relative = (area: Area) => areaAddress({ ...area, bottom: area.top, right: area.left });
const look = ({ ink, ground }: Look) => ({ fontColor: ink, fillColor: ground });
