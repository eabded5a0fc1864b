import {
  meaningColors,
  meanings,
  type Meaning,
  type MeaningWord,
  type StatusColor,
} from '../../report/schema/settings';
import type { Scheme } from './scheme';

/** Ink on ground, at least 4.5:1 in both schemes; the light ones are those of the sheets. */
interface Look {
  readonly ink: string;
  readonly ground: string;
}

/** The colours that a step of a status scale can have. */
export const statusLooks: Readonly<Record<Scheme, Readonly<Record<StatusColor, Look>>>> = {
  light: {
    grön: { ink: '#1B5E20', ground: '#E3F1E5' },
    gul: { ink: '#7A4B00', ground: '#FFF1D6' },
    röd: { ink: '#8B1A1A', ground: '#FBE4E4' },
    grå: { ink: '#3F4A56', ground: '#ECEFF2' },
    blå: { ink: '#1F3F77', ground: '#E2EBF8' },
  },
  dark: {
    grön: { ink: '#BDE5C1', ground: '#17411B' },
    gul: { ink: '#FFDFA8', ground: '#4F3200' },
    röd: { ink: '#FFC9C9', ground: '#5A1616' },
    grå: { ink: '#DCE3EA', ground: '#3A434D' },
    blå: { ink: '#CFE0FB', ground: '#1C3563' },
  },
};

/** The colour of a step: the one that was chosen, or the one that follows from its meaning. */
export function statusColor(step: { readonly color?: StatusColor; readonly meaning?: Meaning }): StatusColor {
  if (step.color !== undefined) return step.color;
  const word = (Object.keys(meanings) as MeaningWord[]).find((each) => meanings[each] === step.meaning);
  return word === undefined ? 'grå' : meaningColors[word];
}
