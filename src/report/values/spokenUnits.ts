/** Units that are read after the figure; others explain the scale. */
const spokenUnits: readonly string[] = ['%', 'kr', 'tkr', 'mnkr', 'dagar', 'timmar', 'minuter', 'år'];

/** Whether a unit is written after its figures, as in "96 %"; "skala 0–5" is not. @example isSpokenUnit('dagar') // true */
export function isSpokenUnit(unit: string): boolean {
  return spokenUnits.includes(unit);
}
