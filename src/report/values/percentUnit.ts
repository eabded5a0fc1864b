/** Whether a unit says that figures are shares, which change in percentage points. @example isPercentUnit('%') // true */
export function isPercentUnit(unit: string): boolean {
  return /^(?:%|procent)$/iu.test(unit.trim());
}
