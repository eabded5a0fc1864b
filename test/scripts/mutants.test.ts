import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readMutantArguments } from '../../scripts/mutants/mutantArguments';
import { countsOf, reachesAim, scoreText } from '../../scripts/mutants/page';
import { refusedByTypes } from '../../scripts/mutants/refusedByTypes';
import type { Verdict } from '../../scripts/mutants/runMutants';
import { sample, shareBetween } from '../../scripts/mutants/sample';

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `m${index}` }));

describe('a sample', () => {
  it('is part of every larger one with the same seed', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.string(), (one, other, seed) => {
        const small = sample(items(60), Math.min(one, other), seed);
        const large = sample(items(60), Math.max(one, other), seed);
        expect(large.slice(0, small.length)).toEqual(small);
      }),
    );
  });

  it('does not depend on the order, and differs between seeds', () => {
    expect(sample([...items(60)].reverse(), 10, 'a')).toEqual(sample(items(60), 10, 'a'));
    expect(sample(items(60), 10, 'b')).not.toEqual(sample(items(60), 10, 'a'));
  });
});

describe('what a sample says of the whole', () => {
  it('is known when everything was tried, and nothing when nothing was', () => {
    expect(shareBetween(9, 10, 10)).toEqual([0.9, 0.9]);
    expect(shareBetween(0, 0, 10)).toEqual([0, 1]);
  });

  it('is Wilson’s interval', () => {
    const [low, high] = shareBetween(95, 100, 1000);
    expect(low).toBeCloseTo(0.8882, 4);
    expect(high).toBeCloseTo(0.9785, 4);
  });

  it('holds the sample’s own share, never outside 0 and 1, and is narrower for more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tried, part) => {
          const hits = Math.round(part * tried);
          const [low, high] = shareBetween(hits, tried, 10_000);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(hits / tried + 1e-12);
          expect(high).toBeGreaterThanOrEqual(hits / tried - 1e-12);
          const [lower, higher] = shareBetween(4 * hits, 4 * tried, 10_000);
          expect(higher - lower).toBeLessThan(high - low);
        },
      ),
    );
  });
});

describe('what `npm run mutants` is asked for', () => {
  it('is rooms, a size, a seed and whether to try again', () => {
    expect(readMutantArguments(['values', '--sample', '200', '--seed', 'x', '--again', 'rules'])).toEqual({
      rooms: ['values', 'rules'],
      size: 200,
      seed: 'x',
      isAgain: true,
      isPageOnly: false,
    });
    expect(readMutantArguments([])).toMatchObject({ rooms: [], size: undefined });
  });

  it.each([[['--sample']], [['--sample', 'many']], [['--sample', '0']], [['--other']]])(
    'is refused when it is %j',
    (given) => {
      expect(() => readMutantArguments(given)).toThrow(/npm run mutants/u);
    },
  );
});

describe('mutants that the compiler refuses', () => {
  it('are those that are no program of ours, and no others', () => {
    const change = (file: string, original: string, replacement: string) => {
      const from = readFileSync(file, 'utf8').indexOf(original);
      return { key: replacement, id: '', file, line: 1, from, mutator: '', original, replacement };
    };
    const floor = 'src/report/severities/leastSeverity.ts';
    const open = 'src/report/exceptions/isOpen.ts';
    const refused = refusedByTypes([
      change(floor, "'error'", "'' as const"),
      change(floor, "'error'", "'warning'"),
      change(open, 'accepted === undefined', 'accepted !== undefined'),
      change(open, 'accepted === undefined', 'accepted.length'),
    ]);
    expect(refused).toEqual(new Set(["'' as const", 'accepted.length']));
  }, 60_000);

  it('are in no score: what is tried are the others', () => {
    const mutants = Array.from({ length: 20 }, (_, index) => ({
      ...{ key: `m${index}`, id: '', file: '', line: 1, from: 0, mutator: '', original: '', replacement: '' },
    }));
    const score = (killed: number, survived: number) => {
      const verdicts = new Map<string, Verdict>(
        mutants.map(({ key }, index) => [
          key,
          index < killed ? 'killed' : index < killed + survived ? 'survived' : 'refused',
        ]),
      );
      return countsOf({ name: 'room', mutants, verdicts });
    };
    expect(score(9, 1)).toMatchObject({ whole: 20, refused: 10, tried: 10, killed: 9, survived: 1 });
    expect(scoreText(score(9, 1))).toBe('90.0 %');
    expect(reachesAim(score(9, 1))).toBe(true);
    expect(reachesAim(score(8, 1))).toBe(false);
    expect(reachesAim(countsOf({ name: 'room', mutants, verdicts: new Map() }))).toBe(false);
  });
});
