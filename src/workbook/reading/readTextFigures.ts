import type { WorkbookSnapshot } from '../snapshot';
import { locatedTextFigures, type LocatedTold, type LocatedTextFigure } from '../textFigures';
import { placeInWorkbook } from './locate';
import type { EntriesRead } from './readEntries';

/** A figure in a text as programs get it: what is written where, and what the report says. */
export interface TextFigureRead extends Omit<LocatedTextFigure, 'told' | 'excerpt'> {
  /** The figure with its unit, and the sentence around it, cut where it is long. */
  readonly written: string;
  readonly sentence: string;
  /** The best first; empty without a counterpart. */
  readonly report: readonly Omit<LocatedTold, 'figure' | 'shown'>[];
}

/** The figures in a workbook's texts with what the report's own figures say of them; see `locatedTextFigures`. */
export function readTextFigures(
  snapshot: WorkbookSnapshot,
  { report }: Pick<EntriesRead, 'report'>,
): readonly TextFigureRead[] {
  return locatedTextFigures(report, (place) => placeInWorkbook(place, snapshot)).map(
    ({ excerpt, told, verdict, ...place }) => ({
      verdict,
      ...place,
      written: excerpt.figure,
      sentence: `${excerpt.before}${excerpt.figure}${excerpt.after}`,
      report: told.map(({ label, value, sheet, cell }) => ({
        label,
        value,
        ...(sheet === undefined || cell === undefined ? {} : { sheet, cell }),
      })),
    }),
  );
}
