import { areaAddress, cellAddress, type Area } from './area';
import { colors } from './cellStyles';
import { names } from './names';
import { fulfilmentTexts } from './sheets/fulfilment';
import type { ConditionalFormatPlan } from './plan';
import type { MeaningWord } from '../report/schema/settings';

/** Negative figures in dark red; nothing else turns red. */
export function negativeFormat(area: Area): ConditionalFormatPlan {
  const first = cellAddress(area.top, area.left);
  return { area, formula: `=AND(ISNUMBER(${first}),${first}<0)`, fontColor: colors.negative };
}

const meaningGroups: readonly {
  readonly meanings: readonly MeaningWord[];
  readonly look: { ink: string; ground: string };
}[] = [
  { meanings: ['uppfylls', 'klar'], look: colors.met },
  { meanings: ['uppfylls delvis', 'pågår'], look: colors.partly },
  { meanings: ['uppfylls ej', 'utgått'], look: colors.notMet },
  { meanings: ['kan ej bedömas', 'pausad', 'ersatt'], look: colors.neutral },
];

/** Colours cells with a text of a scale by what it means in Statusskalor, so that every scale has the same four looks. */
export function scaleFormats(area: Area, scale: string): ConditionalFormatPlan[] {
  return formatsByMeaning(area, names.scaleKeys, (cell) => `"${scale}|"&${cell}`);
}

/** As {@link scaleFormats}, for cells that show symbol and text. */
export function shownStatusFormats(area: Area): ConditionalFormatPlan[] {
  return formatsByMeaning(area, names.shownStatuses, (cell) => cell);
}

/** Colours target fulfilment: reached or not. */
export function fulfilmentFormats(area: Area): ConditionalFormatPlan[] {
  const first = relative(area);
  return [
    { area, formula: `=${first}="${fulfilmentTexts.met}"`, ...look(colors.met) },
    { area, formula: `=${first}="${fulfilmentTexts.missed}"`, ...look(colors.notMet) },
  ];
}

function formatsByMeaning(area: Area, keys: string, key: (cell: string) => string): ConditionalFormatPlan[] {
  const meaning = `INDEX(${names.scaleMeanings},MATCH(${key(relative(area))},${keys},0))`;
  return meaningGroups.map(({ meanings, look: colours }) => ({
    area,
    formula: `=OR(${meanings.map((word) => `${meaning}="${word}"`).join(',')})`,
    ...look(colours),
  }));
}

const relative = (area: Area) => areaAddress({ ...area, bottom: area.top, right: area.left });
const look = ({ ink, ground }: { ink: string; ground: string }) => ({ fontColor: ink, fillColor: ground });
