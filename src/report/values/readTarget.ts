import { truthValueText, type CellValue } from './cellValue';
import { readNoValue } from './noValue';
import { nameKey, visibleText } from './plainText';
import { readNumber } from './readNumber';
import type { UnreadableReason } from './reading';
import type { Target, TargetReading } from './target';
import { readWrittenNumber, type WrittenNumber } from './writtenNumber';

const comparisons = {
  '>': 'above',
  '≥': 'at-least',
  '>=': 'at-least',
  '<': 'below',
  '≤': 'at-most',
  '<=': 'at-most',
} as const;
type Comparison = keyof typeof comparisons;

const comparison = /^(>=|<=|>|<|≥|≤)\s*(.+)$/su;
/** A dash between two numbers: the first must end in a digit, a unit or a mark, so that `-5` is no range. */
const range = /^(.*[\d%kr*])\s*[-\u2010-\u2014\u2212]\s*(.*\d.*)$/isu;

function isComparison(text: string): text is Comparison {
  return Object.hasOwn(comparisons, text);
}

/**
 * Reads a target: `>92`, `≥92` (also `>=`), `<5`, `≤5` (also `<=`), `96`, `90–95`, `Ska öka`, `Ska minska`,
 * with a unit or a footnote mark behind the number. `IU` and `-` say that there is none. Numbers are
 * read by the rules of {@link readWrittenNumber}; anything else, such as "minst 92", is unreadable
 * rather than guessed, so that the sheet's own formulas and this reading always agree.
 *
 * @param value what the cell holds
 * @example readTarget('>92 %') // { kind: 'target', target: { kind: 'above', limit: 92 }, text: '>92 %', unit: '%' }
 */
export function readTarget(value: CellValue): TargetReading {
  if (typeof value === 'boolean') {
    return { kind: 'unreadable', text: truthValueText(value), reason: 'wrong-type' };
  }
  if (typeof value === 'number') {
    const reading = readNumber(value);
    return reading.kind === 'number'
      ? found({ kind: 'plain', limit: reading.value }, String(value).replace('.', ','))
      : reading;
  }
  const noValue = readNoValue(value);
  if (noValue !== undefined) return noValue;
  const text = visibleText(value);
  const key = nameKey(text);
  if (key === 'ska öka') return found({ kind: 'increase' }, text);
  if (key === 'ska minska') return found({ kind: 'decrease' }, text);
  const comparing = readComparison(text);
  if (comparing !== undefined) return comparing;
  const plain = readWrittenNumber(text);
  if (plain.ok) return found({ kind: 'plain', limit: plain.number.value }, text, plain.number);
  return readRange(text) ?? unreadable(text, plain.reason);
}

function found(target: Target, text: string, beside: Partial<WrittenNumber> = {}): TargetReading {
  return {
    kind: 'target',
    target,
    text,
    ...(beside.unit === undefined ? {} : { unit: beside.unit }),
    ...(beside.mark === undefined ? {} : { mark: beside.mark }),
  };
}

function unreadable(text: string, reason: UnreadableReason): TargetReading {
  return { kind: 'unreadable', text, reason };
}

function readComparison(text: string): TargetReading | undefined {
  const [, sign, limitText] = comparison.exec(text) ?? [];
  if (sign === undefined || limitText === undefined || !isComparison(sign)) return undefined;
  const limit = readWrittenNumber(limitText);
  return limit.ok
    ? found({ kind: comparisons[sign], limit: limit.number.value }, text, limit.number)
    : unreadable(text, limit.reason);
}

function readRange(text: string): TargetReading | undefined {
  const [, lowText, highText] = range.exec(text) ?? [];
  if (lowText === undefined || highText === undefined) return undefined;
  const low = readWrittenNumber(lowText);
  const high = readWrittenNumber(highText);
  if (!low.ok) return unreadable(text, low.reason);
  if (!high.ok) return unreadable(text, high.reason);
  const unitsDiffer = low.number.unit !== undefined && low.number.unit !== high.number.unit;
  if (unitsDiffer) return unreadable(text, 'wrong-unit');
  if (low.number.value > high.number.value) return unreadable(text, 'reversed-range');
  return found({ kind: 'between', low: low.number.value, high: high.number.value }, text, high.number);
}
