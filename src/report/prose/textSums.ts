import { addUp, shiftDecimal } from '../arithmetic/decimal';
import type { Report } from '../report';
import type { Mention } from './mention';
import type { NamedRow } from './reportRows';
import { rowValues } from './rowValues';

/** A size and how far rounding may have moved it. */
interface Term {
  readonly size: number;
  readonly half: number;
}

function termOf({ value, decimals, unit }: Mention): Term {
  const power = unit.kind === 'amount' ? unit.power : 0;
  return { size: shiftDecimal(value, power), half: shiftDecimal(1, power - decimals) / 2 };
}

const isAlike = (a: Mention, b: Mention): boolean =>
  a.unit.kind === b.unit.kind || (isShare(a) && isShare(b));
const isShare = ({ unit }: Mention) => unit.kind === 'percent' || unit.kind === 'points';

/**
 * Whether a figure is a sum or a difference that its text builds: of two other figures of the text, of one of them and a value
 * of the rows (8 245 − 7 000 as "1,2 mnkr"), or of one and the half of another (5,5 + 2,0/2 = 6,5). Rounding of every part
 * is allowed for.
 *
 * @param others figures that stand near, a dozen at most
 * @param rows rows whose values the text may reckon with
 */
export function isBuiltFrom(
  mention: Mention,
  others: readonly Mention[],
  rows: readonly NamedRow[],
  report: Report,
): boolean {
  const written = others.filter((other) => isAlike(other, mention)).map(termOf);
  if (written.length === 0) return false;
  const held = rows.flatMap((row) =>
    rowValues(row, report).flatMap(({ value, role, unit }): readonly Term[] =>
      role === 'level' && unit.kind === 'amount' && mention.unit.kind === 'amount'
        ? [{ size: Math.abs(value), half: 0 }]
        : [],
    ),
  );
  const own = termOf(mention);
  const isOwn = (size: number, half: number) =>
    Math.abs(Math.abs(addUp([size, -own.size]))) <= own.half + half;
  return written.some((a) =>
    [...written, ...held].some(
      (b) =>
        b !== a &&
        (isOwn(a.size + b.size, a.half + b.half) ||
          isOwn(Math.abs(a.size - b.size), a.half + b.half) ||
          isOwn(a.size / 2 + b.size, a.half / 2 + b.half) ||
          isOwn(a.size + b.size / 2, a.half + b.half / 2)),
    ),
  );
}
