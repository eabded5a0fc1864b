import { textOf, tokensOf } from '../../../src/host/formulas/syntax/tokens';

describe('taking formulas apart', () => {
  it('is done once for a formula that is met again, with its = or without', () => {
    const first = tokensOf('=SUM(Driftsammandrag[Prognos helår])');
    expect(tokensOf('SUM(Driftsammandrag[Prognos helår])')).toBe(first);
    expect(textOf(first)).toBe('SUM(Driftsammandrag[Prognos helår])');
  });

  it('keeps a limited number of them, however many there are', () => {
    const first = tokensOf('=A1+1');
    for (let row = 2; row < 6_000; row += 1) tokensOf(`=A${row}+1`);
    expect(tokensOf('=A1+1')).not.toBe(first);
    expect(tokensOf('=A1+1')).toEqual(first);
  });
});
