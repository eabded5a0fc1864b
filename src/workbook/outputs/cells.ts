import type { Settings } from '../../report/schema/settings';
import type { RowType } from '../../report/schema/economy';
import { blank, formulaContent, numberContent, textContent, type StyledCell } from '../cell';
import type { StyleKey } from '../cellStyles';

export const textCell = (text: string, style: StyleKey): StyledCell => ({
  content: textContent(text),
  style,
});
export const numberCell = (value: number, style: StyleKey): StyledCell => ({
  content: numberContent(value),
  style,
});
/**
 * @param formula begins with "="
 * @param shows what it shows now, for wrapped texts: their length decides how high the row prints
 */
export const formulaCell = (formula: string, style: StyleKey, shows?: string): StyledCell => ({
  content: formulaContent(formula),
  style,
  ...(shows === undefined ? {} : { shows }),
});
export const blankCell = (style: StyleKey = 'plain'): StyledCell => ({ content: blank, style });

const amountStyles = {
  amount: ['amount0', 'amount1', 'amount2'],
  ofWhich: ['ofWhich0', 'ofWhich1', 'ofWhich2'],
  sum: ['sum0', 'sum1', 'sum2'],
} as const satisfies Record<string, readonly StyleKey[]>;

/** The style of an amount with the decimals that Inställningar asks for. */
export function amountStyle(kind: keyof typeof amountStyles, { decimals }: Settings): StyleKey {
  return amountStyles[kind][decimals] ?? amountStyles[kind][0];
}

/** A row's name: sub-rows one step in, "varav" rows two steps and italic. */
export function nameStyle(rowType: RowType | undefined): StyleKey {
  if (rowType === 'varav') return 'textOfWhich';
  return rowType === 'underrad' ? 'textIndented' : 'text';
}
