/** A number times a power of ten, exact in its decimal digits: `shifted(1.005, 2)` → `100.5`. */
function shifted(value: number, places: number): number {
  // Fifteen digits are what Excel holds a number to be, so 1.005 is not the 1.00499999999999989 of its double.
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function unshifted(value: number, places: number): number {
  return Number(`${value}e${-places}`);
}

function rounded(value: number, places: number, toWhole: (size: number) => number): number {
  const count = Math.trunc(places);
  if (value === 0 || !Number.isFinite(value) || (count >= 0 && Number.isInteger(value))) return value;
  // Beyond the digits of a double there is nothing to round; far before them nothing is left.
  if (count > 307) return value;
  const whole = toWhole(shifted(Math.abs(value), count));
  if (whole >= 1e21) return value;
  const result = unshifted(whole, count);
  return result === 0 ? 0 : Math.sign(value) * result;
}

/** ROUND: half away from zero. `roundHalfAway(1.005, 2)` → `1.01`; `roundHalfAway(-2.5, 0)` → `-3` */
export function roundHalfAway(value: number, places: number): number {
  return rounded(value, places, Math.round);
}

/** ROUNDUP: away from zero. */
export function roundAway(value: number, places: number): number {
  return rounded(value, places, Math.ceil);
}

/** ROUNDDOWN and TRUNC: towards zero. */
export function roundTowardsZero(value: number, places: number): number {
  return rounded(value, places, Math.floor);
}

/** The largest whole number not above the value, both as Excel sees fifteen digits. `floorOf(4.35 * 100)` → `435` */
export function floorOf(value: number): number {
  return Math.floor(Number(value.toPrecision(15)));
}
