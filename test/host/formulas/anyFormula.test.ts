import fc from 'fast-check';
import { createCalculator } from '../../../src/host/formulas/calculator';
import { functionLibrary } from '../../../src/host/formulas/functions/library';
import { MemoryWorkbook } from './memoryWorkbook';

const names = [...functionLibrary.strict.keys(), ...functionLibrary.lazy.keys()];

function givenCalculator(): { evaluate: (formula: string) => unknown } {
  const book = new MemoryWorkbook();
  book.addTable('T', 'A1:C4', ['A', 'B', 'C d']);
  book.put('A2', [
    [1, 'x', true],
    [null, '4,4', -2.5],
    [{ error: '#N/A' }, '', 44439],
  ]);
  book.definedNames.set('namn', 'T[A]');
  const calculator = createCalculator(book, { locale: 'sv-SE' });
  return { evaluate: (formula) => calculator.evaluate(formula, { sheet: '#Blad1', row: 2, column: 5 }) };
}

/** Whether something is what a cell can hold. */
function fitsACell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === 'object' && value !== null) return 'error' in value;
  return typeof value === 'string' || typeof value === 'boolean';
}

const leaf = fc.oneof(
  fc.integer({ min: -3, max: 1000 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => String(Math.abs(number))),
  fc.constantFrom(
    '"x"',
    '"4,4"',
    '""',
    '"*"',
    '">1"',
    'TRUE',
    '#N/A',
    'A2',
    'B2:C4',
    'A:A',
    '2:3',
    'T[A]',
    'T',
    '[@A]',
  ),
  fc.constantFrom(
    '{1,2;3,4}',
    '{"a";TRUE}',
    'namn',
    '(A2,C3)',
    'A2:C4 B1:B9',
    'T[[#Headers],[C d]]',
    'Saknas!A1',
    '',
  ),
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<', ':'),
        tie('expression'),
      )
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom(...names), fc.array(tie('expression'), { maxLength: 4 }))
      .map(([name, args]) => `${name}(${args.join(',')})`),
    tie('expression').map((inner) => `SUMPRODUCT(${inner})`),
    tie('expression').map((inner) => `-(${inner})%`),
  ),
}));

describe('any formula', () => {
  it('gives what a cell can hold, whatever its functions are called with', () => {
    const { evaluate } = givenCalculator();
    fc.assert(
      fc.property(expression, (formula) => {
        expect(fitsACell(evaluate(formula))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('may be any text at all', () => {
    const { evaluate } = givenCalculator();
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 40,
          unit: fc.constantFrom(...'A1 $ : ! ( ) [ ] { } @ # , ; " \' + - % T IF SUM å'.split(' '), ' '),
        }),
        (text) => {
          expect(fitsACell(evaluate(text))).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['parentheses', `${'('.repeat(2000)}1${')'.repeat(2000)}`],
    ['signs', `${'-'.repeat(4000)}1`],
    ['calls', `${'ABS('.repeat(1000)}1${')'.repeat(1000)}`],
    ['terms', `1${'+1'.repeat(4000)}`],
  ])('may hold thousands of %s', (_, formula) => {
    expect(fitsACell(givenCalculator().evaluate(formula))).toBe(true);
  });
});
