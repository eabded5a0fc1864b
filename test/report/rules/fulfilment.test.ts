import fc from 'fast-check';
import { fulfilment, type Measured } from '../../../src/report/rules/fulfilment';
import { suggestedStep, suggestGoalMeaning } from '../../../src/report/rules/suggestion';
import { trend } from '../../../src/report/rules/trend';
import { reportOf } from '../given';
import { isOpen, isOverdue } from '../../../src/report/rules/overdue';
import type { CellValue } from '../../../src/report/values/cellValue';
import { readEndDate } from '../../../src/report/values/readEndDate';
import { readNumber } from '../../../src/report/values/readNumber';
import { readTarget } from '../../../src/report/values/readTarget';

function measured(
  outcome: CellValue,
  target: CellValue,
  direction?: Measured['direction'],
  yearBefore: CellValue = '',
): Measured {
  return {
    outcome: readNumber(outcome),
    target: readTarget(target),
    direction,
    yearBefore: readNumber(yearBefore),
  };
}

const high = 'Högre är bättre';
const low = 'Lägre är bättre';

describe('whether an indicator reaches its target', () => {
  it.each([
    [93, '>92', 'met'],
    [92, '>92', 'missed'],
    [92, '≥92', 'met'],
    [91.9, '≥92', 'missed'],
    [4.9, '<5', 'met'],
    [5, '<5', 'missed'],
    [5, '≤5', 'met'],
    [5.1, '≤5', 'missed'],
    [90, '90–95', 'met'],
    [95, '90–95', 'met'],
    [89.9, '90–95', 'missed'],
    [95.1, '90–95', 'missed'],
    ['82*', '>80', 'met'],
    ['96 %', '>92 %', 'met'],
    [0.1 + 0.2, '≥0,3', 'met'],
    [0.1 + 0.2, '>0,3', 'missed'],
  ])('%p against %s is %s', (outcome, target, result) => {
    expect(fulfilment(measured(outcome, target))).toBe(result);
  });

  it('depends on the direction when the target is a plain number', () => {
    expect(fulfilment(measured(96, 96, high))).toBe('met');
    expect(fulfilment(measured(95, 96, high))).toBe('missed');
    expect(fulfilment(measured(6, 6, low))).toBe('met');
    expect(fulfilment(measured(8.6, 6, low))).toBe('missed');
    expect(fulfilment(measured(96, 96))).toBe('not-assessable');
  });

  it('depends on the year before when it is to increase or decrease', () => {
    expect(fulfilment(measured(24, 'Ska öka', undefined, 22))).toBe('met');
    expect(fulfilment(measured(22, 'Ska öka', undefined, 22))).toBe('missed');
    expect(fulfilment(measured(22, 'Ska öka', undefined, 24))).toBe('missed');
    expect(fulfilment(measured(22, 'Ska minska', undefined, 24))).toBe('met');
    expect(fulfilment(measured(24, 'Ska minska', undefined, 24))).toBe('missed');
    expect(fulfilment(measured(24, 'Ska öka', undefined, 'IU'))).toBe('not-assessable');
    expect(fulfilment(measured(24, 'Ska minska', undefined, '-'))).toBe('not-assessable');
  });

  it.each([
    ['IU', '>92'],
    ['-', '>92'],
    ['', '>92'],
    ['IU-', '>92'],
    [96, 'IU'],
    [96, '-'],
    [96, ''],
    [96, 'minst 92'],
    ['#REF!', '#REF!'],
  ])('cannot be assessed with %p against %p', (outcome, target) => {
    expect(fulfilment(measured(outcome, target))).toBe('not-assessable');
  });

  it('is met by more when higher is better, and never by both of two opposite targets', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, value, (outcome, limit, more) => {
        const better = outcome + Math.abs(more);
        if (fulfilment(measured(outcome, limit, high)) === 'met') {
          expect(fulfilment(measured(better, limit, high))).toBe('met');
        }
        expect(fulfilment(measured(outcome, `>${limit}`))).not.toBe(
          fulfilment(measured(outcome, `≤${limit}`)),
        );
        expect(fulfilment(measured(outcome, `<${limit}`))).not.toBe(
          fulfilment(measured(outcome, `≥${limit}`)),
        );
      }),
    );
  });
});

describe('the trend of an indicator', () => {
  it('follows the direction', () => {
    expect(trend(measured(96, '-', high, 93))).toBe('better');
    expect(trend(measured(82, '-', high, 93))).toBe('worse');
    expect(trend(measured(8.6, '-', low, 6.7))).toBe('worse');
    expect(trend(measured(3.1, '-', low, 6))).toBe('better');
  });

  it('follows the target when no direction is chosen', () => {
    for (const target of ['>92', '≥92', 'Ska öka']) {
      expect(trend(measured(96, target, undefined, 93))).toBe('better');
    }
    for (const target of ['<5', '≤5', 'Ska minska']) {
      expect(trend(measured(3.1, target, undefined, 6))).toBe('better');
    }
    expect(trend(measured(96, '<5', high, 93))).toBe('better');
  });

  it('is only higher or lower when nobody says which way is good', () => {
    expect(trend(measured(56, '-', undefined, 49))).toBe('higher');
    expect(trend(measured(49, 60, undefined, 56))).toBe('lower');
    expect(trend(measured(49, '40–60', undefined, 56))).toBe('lower');
  });

  it('is unchanged for equal figures, binary noise aside', () => {
    expect(trend(measured(0.3, '>1', undefined, 0.1 + 0.2))).toBe('unchanged');
    expect(trend(measured(75, '>80', high, 75))).toBe('unchanged');
  });

  it('is none without two figures', () => {
    expect(trend(measured('IU', '>1', undefined, 5))).toBeUndefined();
    expect(trend(measured(5, '>1', undefined, 'IU-'))).toBeUndefined();
  });
});

describe('the suggestion for a goal', () => {
  it.each([
    [{ met: 0, missed: 0, activities: 0, stopped: 0 }, 'not-assessable'],
    [{ met: 0, missed: 0, activities: 3, stopped: 0 }, 'met'],
    [{ met: 0, missed: 0, activities: 3, stopped: 1 }, 'partly'],
    [{ met: 2, missed: 0, activities: 0, stopped: 0 }, 'met'],
    [{ met: 2, missed: 0, activities: 3, stopped: 0 }, 'met'],
    [{ met: 2, missed: 0, activities: 3, stopped: 1 }, 'partly'],
    [{ met: 0, missed: 1, activities: 3, stopped: 0 }, 'not-met'],
    [{ met: 0, missed: 1, activities: 3, stopped: 3 }, 'not-met'],
    [{ met: 2, missed: 1, activities: 6, stopped: 0 }, 'partly'],
    [{ met: 1, missed: 1, activities: 0, stopped: 0 }, 'partly'],
  ] as const)('of %j is %s', (counts, meaning) => {
    expect(suggestGoalMeaning(counts)).toBe(meaning);
  });

  it('never gets better by one more missed indicator or one more stopped activity', () => {
    const rank = { met: 3, partly: 2, 'not-met': 1, 'not-assessable': 0 };
    const count = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(count, count, count, (met, missed, stopped) => {
        const of = (more: object) =>
          rank[suggestGoalMeaning({ met, missed, activities: 9, stopped, ...more })];
        expect(of({ missed: missed + 1 })).toBeLessThanOrEqual(of({}));
        expect(of({ stopped: stopped + 1 })).toBeLessThanOrEqual(of({}));
      }),
    );
  });
});

describe('the step that is suggested', () => {
  const counts = { met: 0, missed: 0, activities: 0, stopped: 0 };
  const some = { ...counts, met: 1, missed: 1 };
  const scale = (...meanings: readonly string[]) =>
    reportOf({
      statusScales: meanings.map((meaning, index) => ({
        scale: 'Mål',
        text: `Steg ${index + 1}`,
        symbol: '●',
        meaning,
      })),
    }).rows.statusScales;

  it('is the one with the meaning that the figures have, whatever it is called', () => {
    const four = scale('uppfylls ej', 'uppfylls delvis', 'uppfylls', 'kan ej bedömas');
    expect(suggestedStep(counts, four)?.text).toBe('Steg 4');
    expect(suggestedStep(some, four)?.text).toBe('Steg 2');
    expect(suggestedStep({ ...counts, met: 1 }, four)?.text).toBe('Steg 3');
    expect(suggestedStep({ ...counts, missed: 1 }, four)?.text).toBe('Steg 1');
  });

  it('is none where the scale has no such step, and none where several share the meaning', () => {
    expect(suggestedStep(counts, scale('uppfylls', 'uppfylls delvis', 'uppfylls ej'))).toBeUndefined();
    expect(suggestedStep(some, scale('uppfylls', 'uppfylls ej'))).toBeUndefined();
    const degrees = scale('uppfylls', 'uppfylls delvis', 'uppfylls delvis', 'uppfylls ej');
    expect(suggestedStep(some, degrees)).toBeUndefined();
    expect(suggestedStep({ ...counts, met: 1 }, degrees)?.text).toBe('Steg 1');
  });
});

describe('an activity', () => {
  const lastDay = { year: 2021, month: 8, day: 31 };
  const ending = (written: CellValue) => ({ endDate: readEndDate(written, 2021) });

  it('is overdue when it is open and its date has come by the period’s last day', () => {
    expect(isOverdue(ending('2021-08-31'), 'ongoing', lastDay)).toBe(true);
    expect(isOverdue(ending('2021-03-31'), 'paused', lastDay)).toBe(true);
    expect(isOverdue(ending('2020-12-31'), 'paused', lastDay)).toBe(true);
    expect(isOverdue(ending('2021-09-01'), 'ongoing', lastDay)).toBe(false);
    expect(isOverdue(ending('2022-01-01'), 'ongoing', lastDay)).toBe(false);
  });

  it('is not overdue when it is finished or has no date', () => {
    for (const meaning of ['done', 'replaced', 'dropped', undefined] as const) {
      expect(isOverdue(ending('2021-03-31'), meaning, lastDay)).toBe(false);
    }
    for (const written of ['Löpande', 'I enlighet med handlingsplan', '', '31 april']) {
      expect(isOverdue(ending(written), 'ongoing', lastDay)).toBe(false);
    }
  });

  it('is open until it is finished', () => {
    expect((['ongoing', 'not-started', 'paused'] as const).map(isOpen)).toEqual([true, true, true]);
    expect((['done', 'replaced', 'dropped', undefined] as const).some(isOpen)).toBe(false);
  });
});
