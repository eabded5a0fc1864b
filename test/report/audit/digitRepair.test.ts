import fc from 'fast-check';
import { repairedDigit } from '../../../src/report/audit/digitRepair';

describe('a mistyped figure', () => {
  it.each([
    ['one digit', 1254, 1234, 1234],
    ['two digits that changed places', 1324, 1234, 1234],
    ['a negative one', -980, -890, -890],
    ['within the bounds of rounding', 6800, 6499, 6501],
  ])('is repaired: %s', (_name, printed, low, high) => {
    const repaired = repairedDigit(printed, low, high);
    expect(repaired).toBeGreaterThanOrEqual(low);
    expect(repaired).toBeLessThanOrEqual(high);
  });

  it.each([
    ['two other digits', 1299, 1234, 1234],
    ['the figure itself', 1234, 1234, 1234],
  ])('is not repaired where more is wrong, or nothing: %s', (_name, printed, low, high) => {
    expect(repairedDigit(printed, low, high)).toBeUndefined();
  });

  it('is found again whatever digit was changed', () => {
    const figure = fc.integer({ min: 100, max: 9_999_999 });
    fc.assert(
      fc.property(figure, fc.nat(20), fc.integer({ min: 1, max: 9 }), (meant, place, by) => {
        const digits = Array.from(String(meant), Number);
        const at = place % digits.length;
        const printed = Number(digits.with(at, ((digits[at] ?? 0) + by) % 10).join(''));
        // A first digit that becomes zero is no figure of as many digits.
        fc.pre(String(printed).length === digits.length);
        expect(repairedDigit(printed, meant, meant)).toBe(meant);
      }),
    );
  });

  it('repairs no figure with decimals', () => {
    expect(repairedDigit(3.9, -2, 2)).toBeUndefined();
  });
});
