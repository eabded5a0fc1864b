import { movesFromTarget } from '../../../src/report/rules/movesFromTarget';
import { readNumber } from '../../../src/report/values/readNumber';
import { readTarget } from '../../../src/report/values/readTarget';

const moves = (
  before: number | string,
  now: number | string,
  target: number | string,
  direction?: 'Högre är bättre' | 'Lägre är bättre',
) =>
  movesFromTarget({
    yearBefore: readNumber(before),
    outcome: readNumber(now),
    target: readTarget(target),
    direction,
  });

describe('moving away from a target', () => {
  it.each([
    ['a share that shall be above a limit and falls', 93, 82, '>96', true],
    ['the same that rises without reaching it', 75, 82, '>96', false],
    ['sick leave that shall be below a limit and rises', 4.3, 4.6, '<3,5', true],
    ['sick leave that falls', 4.7, 4.6, '<3,5', false],
    ['a value that leaves its range upwards', 96, 98, '90–95', true],
    ['a value that comes from far below to a little above its range', 80, 96, '90–95', false],
    ['a wish to increase, and a fall', 24, 22, 'Ska öka', true],
    ['a wish to increase, and no change', 24, 24, 'Ska öka', false],
    ['a wish to decrease, and a rise', 5, 6, 'Ska minska', true],
    ['an unknown year before', 'IU', 82, '>96', false],
    ['an unknown outcome', 93, 'IU', '>96', false],
  ])('%s', (_what, before, now, target, expected) => {
    expect(moves(before, now, target)).toBe(expected);
  });

  it('needs a direction beside a plain number', () => {
    expect(moves(93, 82, 96)).toBe(false);
    expect(moves(93, 82, 96, 'Högre är bättre')).toBe(true);
    expect(moves(6.7, 8.6, 6, 'Lägre är bättre')).toBe(true);
  });

  it('is counted on decimal figures', () => {
    expect(moves(0.3, '0,3', '>0,4')).toBe(false);
  });
});
