import { shiftDecimal } from '../arithmetic/decimal';
import type { AmountUnit } from '../schema/settings';
import { boundsOf } from './bounds';
import type { Mention } from './mention';
import { unitSaid } from './unitWords';
import type { RowValue } from './rowValues';

const powers: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** How closely a figure's unit is that of a value. */
export type UnitMatch = 'same' | 'possible' | 'none';

/** Amounts are seldom written without a unit, and small numbers are then seldom amounts. */
const leastBareAmount = 100;

/** Compares units: `possible` is enough to fit and too little to accuse. */
export function unitMatch({ unit, outOf, value }: Mention, { unit: own, row, role }: RowValue): UnitMatch {
  if (outOf !== undefined) return row.unit !== undefined && isScaleTo(row.unit, outOf) ? 'same' : 'none';
  switch (unit.kind) {
    case 'percent':
      return own.kind === 'percent' ? 'same' : own.kind === 'unknown' ? 'possible' : 'none';
    case 'points':
      return own.kind === 'points' ? 'same' : 'none';
    case 'amount':
      return own.kind === 'amount' ? 'same' : 'none';
    case 'time':
      if (own.kind !== 'time') return own.kind === 'unknown' ? 'possible' : 'none';
      return own.stem === unit.stem || (isDays(own.stem) && isDays(unit.stem)) ? 'same' : 'none';
    case 'measure':
      return own.kind === 'bare' && unitSaid(row.unit ?? '')?.stem === unit.stem ? 'same' : 'none';
    case 'bare':
      if (own.kind === 'bare' || own.kind === 'unknown') return 'same';
      if (own.kind === 'amount') return value >= leastBareAmount ? 'possible' : 'none';
      if (own.kind === 'time') return 'possible';
      return own.kind === 'percent' && role !== 'change' && role !== 'share' ? 'possible' : 'none';
  }
}

const isDays = (stem: string) => stem.endsWith('dag') || stem.endsWith('dygn');

/** "skala 0–5" is a scale to five; an index or a unit without figures may be one to anything. */
function isScaleTo(unit: string, outOf: number): boolean {
  const top = /(\d+)\s*$/u.exec(unit.trim());
  return top === null ? !/^(?:antal|%|procent|st)$/iu.test(unit.trim()) : Number(top[1]) === outOf;
}

/** How many powers of ten a figure's unit is above that of a value. */
function unitShift({ unit }: Mention, value: RowValue, entryUnit: AmountUnit): number {
  if (value.unit.kind !== 'amount') return 0;
  return unit.kind === 'amount' ? unit.power : powers[entryUnit];
}

/** The value in the figure's own unit, without sign. */
export function inUnitOf(mention: Mention, value: RowValue, entryUnit: AmountUnit): number {
  return shiftDecimal(Math.abs(value.value), -unitShift(mention, value, entryUnit));
}

/** Whether a figure is right for a value: unit, rounding and hedge as `boundsOf` says. */
export function agrees(mention: Mention, value: RowValue, entryUnit: AmountUnit): boolean {
  if (unitMatch(mention, value) === 'none') return false;
  const shift = unitShift(mention, value, entryUnit);
  const { low, high } = boundsOf(mention, shiftDecimal(value.step, -shift));
  const size = shiftDecimal(Math.abs(value.value), -shift);
  return size >= low && size <= high;
}
