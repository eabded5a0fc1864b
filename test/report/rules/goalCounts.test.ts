import { goalCounts } from '../../../src/report/rules/goalCounts';
import { activity, goal, indicator, reportOf } from '../given';

it('a goal’s indicators count as met or missed, its activities as all and as paused or dropped', () => {
  const { rows } = reportOf({
    goals: [goal('God service')],
    indicators: [
      indicator('God service', 'Svarsservice', { outcome: 96, target: '>92' }),
      indicator('God service', 'Nöjdhet', { outcome: 90, target: '>92' }),
      indicator('God service', 'Väntetid', { outcome: 91, target: '>92' }),
      indicator('God service', 'Utan mål', { outcome: 5 }),
    ],
    activities: ['Klar', 'Pågående', 'Pausad', 'Ersatts', 'Utgått'].map((status) =>
      activity('God service', `Aktivitet ${status}`, { status }),
    ),
  });
  expect(goalCounts(rows.indicators, rows.activities, rows.statusScales)).toEqual({
    met: 1,
    missed: 2,
    activities: 5,
    stopped: 2,
  });
  expect(goalCounts([], [], rows.statusScales)).toEqual({ met: 0, missed: 0, activities: 0, stopped: 0 });
});
