import { inFolder, makeBases } from '../../scripts/fuzz/bases';
import { mutations, quickNumbers } from '../../scripts/fuzz/makeMutant';
import { levels } from '../../scripts/fuzz/mutant';
import { Runner, type Outcome } from '../../scripts/fuzz/runner';
import { tell } from '../../scripts/fuzz/tell';

/** What can be read goes through for the better part of a second, so there are few of each. */
const few = { bytes: 13, archive: 40, parts: 12, xml: 14, formulas: 8, content: 6, csv: 14, json: 6 };

/** Damaged archives are refused in milliseconds, so there are many. */
const archives = { ...few, parts: 0, xml: 0, formulas: 0, content: 0, csv: 0, json: 0 };

describe('broken and hostile files on the command line', () => {
  const outcomes: Outcome[] = [];

  beforeAll(
    () =>
      inFolder(async (folder) => {
        await makeBases(folder, true);
        const runner = new Runner(folder);
        try {
          for (const [seed, wanted] of [few, archives, archives].entries())
            for (const number of quickNumbers(wanted))
              outcomes.push(await runner.take({ seed, number, isQuick: true }));
        } finally {
          runner.stop();
        }
      }),
    // Some twenty seconds on a machine of one's own.
    900_000,
  );

  it('never take too long or too much memory, show a stack trace, or are accepted though they are damaged', () => {
    const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0);
    expect(wrong.map(({ task, what, wrong: sentences }) => ({ ...task, what, sentences }))).toEqual([]);
  });

  it('are some of each level, most of them refused in a sentence and some read and saved', () => {
    for (const level of levels)
      expect(outcomes.filter((outcome) => outcome.level === level).length).toBeGreaterThan(5);
    const refused = outcomes.filter(({ refusal }) => refusal !== undefined);
    expect(refused.length).toBeGreaterThan(100);
    expect(outcomes.filter(({ saved }) => saved).length).toBeGreaterThan(20);
    for (const { refusal = '' } of refused) expect(refusal).toMatch(/^\p{Lu}.*[.”)]/su);
  });

  it('are told in some forty lines', () => {
    const lines = tell(outcomes, 1).split('\n');
    expect(lines[0]).toBe(
      `${outcomes.length} broken or hostile files, seed 1: ${outcomes.filter(({ refusal }) => refusal !== undefined).length} refused in a sentence, ${outcomes.filter(({ saved }) => saved).length} saved anew and opened again.`,
    );
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
  });
});

describe('the ways to go wrong', () => {
  it('have names of their own in each level', () => {
    const names = mutations.map(({ level, name }) => `${level}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.length).toBeGreaterThan(200);
  });
});
