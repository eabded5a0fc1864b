import fc from 'fast-check';
import type { CellValue } from '../../../src/report/values/cellValue';
import { formatTarget } from '../../../src/report/values/formatTarget';
import { readTarget } from '../../../src/report/values/readTarget';
import type { UnreadableReason, WrittenUnit } from '../../../src/report/values/reading';
import type { Target } from '../../../src/report/values/target';

const targets: readonly (readonly [CellValue, Target, { unit?: WrittenUnit; mark?: string }?])[] = [
  ['>92', { kind: 'above', limit: 92 }],
  ['> 92', { kind: 'above', limit: 92 }],
  ['>\u00A092', { kind: 'above', limit: 92 }],
  [' >92 ', { kind: 'above', limit: 92 }],
  ['>3,3', { kind: 'above', limit: 3.3 }],
  ['>1 000', { kind: 'above', limit: 1000 }],
  ['>-5', { kind: 'above', limit: -5 }],
  ['> −5', { kind: 'above', limit: -5 }],
  ['>92 %', { kind: 'above', limit: 92 }, { unit: '%' }],
  ['>92*', { kind: 'above', limit: 92 }, { mark: '*' }],
  ['≥92', { kind: 'at-least', limit: 92 }],
  ['≥ 92,5', { kind: 'at-least', limit: 92.5 }],
  ['>=92', { kind: 'at-least', limit: 92 }],
  ['>= 92', { kind: 'at-least', limit: 92 }],
  ['<5', { kind: 'below', limit: 5 }],
  ['< 3,5', { kind: 'below', limit: 3.5 }],
  ['<5%', { kind: 'below', limit: 5 }, { unit: '%' }],
  ['≤5', { kind: 'at-most', limit: 5 }],
  ['<=5', { kind: 'at-most', limit: 5 }],
  ['96', { kind: 'plain', limit: 96 }],
  [96, { kind: 'plain', limit: 96 }],
  [0, { kind: 'plain', limit: 0 }],
  ['96 %', { kind: 'plain', limit: 96 }, { unit: '%' }],
  ['9,4 mnkr', { kind: 'plain', limit: 9.4 }, { unit: 'mnkr' }],
  ['-5', { kind: 'plain', limit: -5 }],
  ['– 614', { kind: 'plain', limit: -614 }],
  ['90–95', { kind: 'between', low: 90, high: 95 }],
  ['90-95', { kind: 'between', low: 90, high: 95 }],
  ['90−95', { kind: 'between', low: 90, high: 95 }],
  ['90 – 95', { kind: 'between', low: 90, high: 95 }],
  ['90–95 %', { kind: 'between', low: 90, high: 95 }, { unit: '%' }],
  ['90 %–95 %', { kind: 'between', low: 90, high: 95 }, { unit: '%' }],
  ['1,5–2,5', { kind: 'between', low: 1.5, high: 2.5 }],
  ['-5–5', { kind: 'between', low: -5, high: 5 }],
  ['-5 – -2', { kind: 'between', low: -5, high: -2 }],
  ['90–90', { kind: 'between', low: 90, high: 90 }],
  ['1 000–2 000', { kind: 'between', low: 1000, high: 2000 }],
  ['90–95*', { kind: 'between', low: 90, high: 95 }, { mark: '*' }],
  ['Ska öka', { kind: 'increase' }],
  ['ska öka', { kind: 'increase' }],
  ['SKA  ÖKA', { kind: 'increase' }],
  ['Ska minska', { kind: 'decrease' }],
  ['Ska\u00A0minska', { kind: 'decrease' }],
];

const unreadable: readonly (readonly [CellValue, UnreadableReason])[] = [
  ['IU-', 'not-a-number'],
  ['minst 92', 'not-a-number'],
  ['öka', 'not-a-number'],
  ['Ska förbättras', 'not-a-number'],
  ['=>92', 'not-a-number'],
  ['=92', 'not-a-number'],
  ['>', 'not-a-number'],
  ['>>92', 'not-a-number'],
  ['><92', 'not-a-number'],
  ['>IU', 'not-a-number'],
  ['92>', 'not-a-number'],
  ['>90–95', 'not-a-number'],
  ['>1.234', 'ambiguous-separator'],
  ['1.234', 'ambiguous-separator'],
  ['12,5,3', 'two-decimal-marks'],
  ['12 34', 'broken-grouping'],
  ['95–90', 'reversed-range'],
  ['90–95–99', 'not-a-number'],
  ['1.234–2', 'ambiguous-separator'],
  ['2–1.234', 'ambiguous-separator'],
  ['90 %–95 tkr', 'wrong-unit'],
  ['90 %–95', 'wrong-unit'],
  ['90–', 'not-a-number'],
  ['2021-08-31', 'not-a-number'],
  [true, 'wrong-type'],
  [Infinity, 'too-large'],
];

describe('reading a target', () => {
  it.each(targets.map(([written, target, beside = {}]) => ({ written, target, beside })))(
    '$written is a target',
    ({ written, target, beside }) => {
      expect(readTarget(written)).toEqual({
        kind: 'target',
        target,
        text: String(written).trim(),
        ...beside,
      });
    },
  );

  it.each(unreadable)('%j is unreadable: %s', (written, reason) => {
    expect(readTarget(written)).toMatchObject({ kind: 'unreadable', reason });
  });

  it.each([
    ['', 'blank'],
    ['IU', 'no-information'],
    ['-', 'not-applicable'],
    ['–', 'not-applicable'],
    ['#N/A', 'error'],
  ])('%j says that there is no target', (written, kind) => {
    expect(readTarget(written)).toMatchObject({ kind });
  });

  const limit = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 100);
  const anyTarget: fc.Arbitrary<Target> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('above' as const, 'at-least' as const, 'below' as const, 'at-most' as const),
      limit,
    }),
    fc.record({ kind: fc.constant('plain' as const), limit }),
    fc
      .tuple(limit, limit)
      .map(([a, b]) => ({ kind: 'between' as const, low: Math.min(a, b), high: Math.max(a, b) })),
    fc.constantFrom<Target>({ kind: 'increase' }, { kind: 'decrease' }),
  );

  it('reads back every target that is displayed', () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        expect(readTarget(formatTarget(target))).toMatchObject({ kind: 'target', target });
      }),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readTarget(text)).toHaveProperty('kind');
      }),
    );
  });
});
