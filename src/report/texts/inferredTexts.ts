import { formatNumber } from '../values/formatNumber';
import { rowNumbers } from './where';

const countOfRows = (rows: number) => (rows === 1 ? '1 rad' : `${formatNumber(rows)} rader`);

interface Sum {
  readonly row: number;
  readonly name: string;
  readonly items: readonly number[];
  readonly subtracted: readonly number[];
  readonly supported: number;
  readonly broken: number;
}

/** What the table auditor says of the relations that it has found, in words with their support. */
export const inferredTexts = {
  table: ({ area, rows, unit }: { area: string; rows: number; unit?: string | undefined }) =>
    `Tabell ${area}: ${countOfRows(rows)} med tal${unit === undefined ? '' : `, ${unit}`}.`,
  difference: ({
    relation,
    supported,
    reversed,
  }: {
    relation: string;
    supported: number;
    reversed: number;
  }) =>
    `${relation} (stämmer på ${countOfRows(supported)}${reversed === 0 ? '' : `, ${formatNumber(reversed)} med omvänt tecken`})`,
  sum: ({ row, name, items, subtracted, supported, broken }: Sum) => {
    const parts =
      subtracted.length === 0
        ? `summan av ${countOfRows(items.length)}`
        : `${rowNumbers(items)} minus ${rowNumbers(subtracted)}`;
    const figures = `${formatNumber(supported)} av ${formatNumber(supported + broken)} tal stämmer`;
    return `Rad ${row}${name === '' ? '' : ` (${name})`} är ${parts} (${figures})`;
  },
  moreSums: ({ count }: { count: number }) => `… och ${formatNumber(count)} summor till`,
} as const;
