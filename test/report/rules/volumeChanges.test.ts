import { volumeChanges } from '../../../src/report/rules/volumeChanges';
import { givenReport, type GivenRow } from '../given';

const volume = (given: GivenRow): GivenRow => ({
  volume: 'Lån',
  rowType: 'mått',
  unit: 'antal',
  outcomePeriod: 110,
  outcomePreviousYear: 100,
  ...given,
});
const changesOf = (given: GivenRow) => volumeChanges(givenReport({ volumes: [volume(given)] }).report);

describe('volumes that can stand in one chart', () => {
  it.each<[GivenRow, number]>([
    [{}, 0.1],
    [{ outcomePeriod: '82*', outcomePreviousYear: 82 }, 0],
    [{ outcomePeriod: 50 }, -0.5],
    [{ outcomePeriod: -50, outcomePreviousYear: -100 }, 0.5],
    [{ outcomePeriod: 0 }, -1],
  ])('%j changes by %d', (given, change) => {
    const { compared } = changesOf(given);
    expect(compared.map((each) => each.change)).toEqual([change]);
  });

  it.each<[GivenRow, 'ofWhich' | 'shares' | 'otherPeriod' | 'fromZero' | 'withoutFigures']>([
    [{ rowType: 'varav' }, 'ofWhich'],
    [{ rowType: 'andel', group: 'Andelar' }, 'shares'],
    [{ unit: '%' }, 'shares'],
    [{ unit: 'Procent' }, 'shares'],
    [{ comparison: 'Helår 2019' }, 'otherPeriod'],
    [{ outcomePeriod: 'IU' }, 'withoutFigures'],
    [{ outcomePreviousYear: '-' }, 'withoutFigures'],
    [{ outcomePreviousYear: '' }, 'withoutFigures'],
    [{ outcomePreviousYear: 0 }, 'fromZero'],
  ])('%j is left out and counted as %s', (given, why) => {
    const changes = changesOf(given);
    expect(changes.compared).toEqual([]);
    expect(changes[why]).toBe(1);
  });
});
