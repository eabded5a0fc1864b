const pointsPerCentimetre = 72 / 2.54;

/** Every margin of a printed sheet, in points: 1.5 cm. The foot stands within the lower one. */
export const pageMargin = 1.5 * pointsPerCentimetre;

const shortSide = 21 * pointsPerCentimetre - 2 * pageMargin;
const longSide = 29.7 * pointsPerCentimetre - 2 * pageMargin;

/** Printers set columns a little wider or narrower than the screen does; so much room is left. */
const spareWidth = 0.95;
/** The same for heights: a fitted row of another theme font, or a word that breaks earlier. */
const spareHeight = 0.96;

/** How a sheet with page breaks of its own stands on A4. */
export interface SheetOfPaper {
  /** Per cent of full size at which its columns fit one page's width; at most 100. */
  readonly scale: number;
  /** Points of the sheet's own rows that a page holds at that scale. */
  readonly height: number;
}

/**
 * The scale that a sheet needs to be one page wide, and what a page then holds of its rows.
 * @param width of all columns, in points
 * @example sheetOfPaper('portrait', 400).scale // 100
 */
export function sheetOfPaper(orientation: 'portrait' | 'landscape', width: number): SheetOfPaper {
  const [across, down] = orientation === 'portrait' ? [shortSide, longSide] : [longSide, shortSide];
  // Excel prints at no less than 10 per cent.
  const scale = Math.max(10, Math.min(100, Math.floor((across * spareWidth * 100) / width)));
  return { scale, height: (down * spareHeight * 100) / scale };
}
