/** Padding of a column in pixels and the width of a digit, by which Excel turns characters into pixels; 4/3 pixels a point. */
const padding = 5;
const digit = 7;
const pointsPerPixel = 0.75;

/** A column's width in points. @param characters digits of the workbook's normal font that it has room for */
export function columnPoints(characters: number): number {
  return (characters * digit + padding) * pointsPerPixel;
}
