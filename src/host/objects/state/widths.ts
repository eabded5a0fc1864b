/** Pixels of the widest digit of the Normal font (Calibri 11 at 96 dpi), on which the file's column widths are based. */
const DIGIT_PIXELS = 7;

/** A column's width in points, as Office.js tells it, from the file's characters. `pointsOfWidth(9.140625)` → `48` */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * 0.75;
}

/** A column's width in the file's characters from points. `widthOfPoints(48)` → `9.142857142857142` */
export function widthOfPoints(points: number): number {
  return Math.round(points / 0.75) / DIGIT_PIXELS;
}
