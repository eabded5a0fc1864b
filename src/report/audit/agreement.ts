/** What rounding makes of a sum in all but few cases, in steps; never more than it can make. */
export function toleranceOf(count: number): number {
  return Math.min((count + 1) / 2, Math.ceil(Math.sqrt(count + 1)));
}

/** How many bits an agreement is worth: the more digits, the less likely by chance. */
export function bitsOf(size: number, tolerance: number): number {
  return Math.min(24, Math.max(0, Math.log2((Math.abs(size) + 1) / (2 * tolerance + 1))));
}
