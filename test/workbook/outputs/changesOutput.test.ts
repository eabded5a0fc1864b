import { approvedRows } from '../../../src/report/changes/approvedRows';
import { approvedValues } from '../../../src/report/changes/approvedValues';
import { compareReports } from '../../../src/report/changes/compareReports';
import { changeTexts } from '../../../src/report/texts/changeTexts';
import type { StyledCell } from '../../../src/workbook/cell';
import { changesOutput } from '../../../src/workbook/outputs/changes/changesOutput';
import type { OutputInput } from '../../../src/workbook/outputs/output';
import { notAssessed } from '../../../src/workbook/outputs/statusCells';
import { activity, givenRaw, givenReport, unit, type GivenTables } from '../../report/given';
import { fromA1 } from './shown';

/** So many units, each with its forecast and its comment. */
const units = (count: number, forecast: (number: number) => number, comment: string): GivenTables => ({
  operatingSummary: Array.from({ length: count }, (_, index) =>
    unit(`Enhet ${index + 1}`, { forecastYear: forecast(index + 1), comment }),
  ),
});

function bodyOf(before: GivenTables, now: GivenTables): readonly (readonly StyledCell[])[] {
  const input: OutputInput = {
    report: givenReport(now).report,
    raw: givenRaw(now),
    findings: [],
    converts: false,
    comparison: {
      kind: 'compared',
      time: '29 november 2026 kl. 14.05',
      period: 'jan–aug 2021',
      changes: compareReports(approvedRows(approvedValues(givenRaw(before))), givenRaw(now)),
      checksum: { places: 1, sum: 1, tolerance: 0.1 },
    },
    cellOf: () => undefined,
  };
  return changesOutput.body(input, fromA1);
}

const shown = ({ content, shows }: StyledCell): string =>
  shows ?? (content.kind === 'text' ? content.text : content.kind === 'formula' ? content.formula : '');

describe('Förändringar of an activity that has come or gone', () => {
  const kept = activity('Mål', 'Måla om', { status: 'Klar' });

  it.each([
    ['come', [kept], [kept, activity('Mål', 'Byta tak', { status: 'Klar' })], 'Godkänd version'],
    ['gone', [kept, activity('Mål', 'Byta tak', { status: 'Klar' })], [kept], 'Nu'],
  ])('has no status where it is not, when it has %s', (_how, before, now, side) => {
    const row = bodyOf({ activities: before }, { activities: now }).find(
      ([first]) => first !== undefined && shown(first) === 'Byta tak',
    );
    const cell = row?.[side === 'Nu' ? 3 : 2];
    expect(cell === undefined ? undefined : shown(cell)).toBe('–');
  });

  it('is not assessed where it stands without a status', () => {
    const row = bodyOf(
      { activities: [activity('Mål', 'Måla om', { status: '' })] },
      { activities: [kept] },
    ).find(([first]) => first !== undefined && shown(first) === 'Måla om');
    expect(row?.[2] === undefined ? undefined : shown(row[2])).toBe(notAssessed);
  });
});

describe('Förändringar of a report in which nearly everything has changed', () => {
  const body = bodyOf(
    units(1_000, (number) => number, 'Enligt plan.'),
    units(1_000, (number) => 3 * number, 'Inte enligt plan.'),
  );
  const firsts = body.map(([first]) => (first === undefined ? '' : shown(first)));

  it('bridges by the largest changes, and by one line for all the others', () => {
    const from = firsts.indexOf(changeTexts.sumBefore);
    const to = firsts.indexOf(changeTexts.sumNow);
    expect(firsts.slice(from + 1, to - 1)).toEqual(
      Array.from({ length: 40 }, (_, index) => `Enhet ${961 + index}`),
    );
    expect(firsts[to - 1]).toBe('960\u00A0rader till med mindre ändringar');
  });

  it('shows some of the other rows, and says how many more there are', () => {
    expect(firsts.at(-1)).toBe(changeTexts.moreRows({ count: 800, table: 'Driftsammandrag' }));
    expect(body.length).toBeLessThan(260);
  });

  it('has no formula that Excel would refuse', () => {
    for (const { content } of body.flat()) {
      if (content.kind === 'formula') expect(content.formula.length).toBeLessThan(8_000);
    }
  });
});
