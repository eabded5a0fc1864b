import { roundHalfAwayFromZero, shiftDecimal } from '../../src/report/arithmetic/decimal';
import { formatNumber } from '../../src/report/values/formatNumber';
import type { Random } from '../audit/random';
import type { MadeRow } from './madeReport';

/** A figure as a text writes it. */
export interface Written {
  /** Without hedge and unit, in the unit that is written. */
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly hedge: string;
}

export const textOf = ({ value, decimals, unit, hedge }: Written): string =>
  `${hedge === '' ? '' : `${hedge} `}${formatNumber(value, decimals)}${unit === '' ? '' : `\u00A0${unit}`}`;

const about = ['cirka', 'ca', 'omkring', 'ungefär', 'runt'];

/** A value written rightly: its unit, a rounding that people use, and perhaps a hedge that is true of it. */
export function writtenRightly(random: Random, row: MadeRow, value: number): Written {
  const size = Math.abs(value);
  if (row.unit !== 'kr') {
    const unit = row.unit === '%' ? random.pick(['%', '%', 'procent']) : row.unit === 'dagar' ? 'dagar' : '';
    const own = size % 1 === 0 ? 0 : 1;
    const decimals = random.chance(0.8) ? own : 0;
    return hedged(random, size, { value: roundHalfAwayFromZero(size, decimals), decimals, unit, hedge: '' });
  }
  if (size < 1000 || random.chance(0.5)) return { value: size, decimals: 0, unit: 'tkr', hedge: '' };
  const amount = shiftDecimal(size, -3);
  const decimals = random.chance(0.8) ? 1 : 2;
  const unit = random.pick(['mnkr', 'mnkr', 'miljoner kronor']);
  return hedged(random, amount, {
    value: roundHalfAwayFromZero(amount, decimals),
    decimals,
    unit,
    hedge: '',
  });
}

function hedged(random: Random, size: number, plain: Written): Written {
  if (size < 3 || random.chance(0.7)) return plain;
  const whole = Math.floor(size);
  if (whole === size) return random.chance(0.5) ? { ...plain, hedge: random.pick(about) } : plain;
  switch (random.int(0, 2)) {
    case 0:
      return { ...plain, value: whole, decimals: 0, hedge: 'drygt' };
    case 1:
      return { ...plain, value: whole + 1, decimals: 0, hedge: random.pick(['knappt', 'nästan', 'närmare']) };
    default:
      return { ...plain, hedge: random.pick(about) };
  }
}
