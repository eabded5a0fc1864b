import { scaleNames, type MeaningWord } from '../../report/schema/settings';
import type { DataRow } from '../data/reportData';

type Step = readonly [text: string, symbol: string, meaning: MeaningWord];

const goalSteps: readonly Step[] = [
  ['Uppfylls per helår', '✔', 'uppfylls'],
  ['Uppfylls delvis per helår', '◐', 'uppfylls delvis'],
  ['Uppfylls ej per helår', '✖', 'uppfylls ej'],
  ['Kan ej bedömas', '–', 'kan ej bedömas'],
];

const activitySteps: readonly Step[] = [
  ['Klar', '✔', 'klar'],
  ['Anpassats', '✔', 'klar'],
  ['Pågående', '◐', 'pågår'],
  ['Pausad', '–', 'pausad'],
  ['Ersatts', '–', 'ersatt'],
  ['Utgått', '✖', 'utgått'],
];

const rows = (scale: string, steps: readonly Step[]): readonly DataRow[] =>
  steps.map(([text, symbol, meaning], index) => ({
    scale,
    text,
    symbol,
    position: index + 1,
    meaning,
  }));

/** The scales of a new workbook: four steps for goals, six for activities. Any other can be entered. */
export const defaultScales: readonly DataRow[] = [
  ...rows(scaleNames.goal, goalSteps),
  ...rows(scaleNames.activity, activitySteps),
];
