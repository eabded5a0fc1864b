import { checkDrafts } from '../../../src/report/checks/drafts';
import { givenReport, goal } from '../given';

describe('a text that is a draft from an earlier period', () => {
  const { report } = givenReport({
    goals: [
      goal('God service', { reason: '[Utkast från jan–apr 2021] Läget är gott.' }),
      goal('God ekonomi', { reason: 'Läget är gott. [Utkast från jan–apr 2021]' }),
    ],
    texts: [
      { section: 'Uppdrag', position: 1, text: '[Utkast från jan–dec 2020] Vi stödjer verksamheterna.' },
    ],
  });

  it('is asked for until its mark is taken away, cell by cell', () => {
    expect(checkDrafts(report).map(({ severity, place, name }) => [severity, place, name])).toEqual([
      ['warning', { table: 'goals', row: 1, column: 'reason' }, 'God service'],
      ['warning', { table: 'texts', row: 1, column: 'text' }, 'Uppdrag, 1'],
    ]);
  });

  it('is called by what stands behind the mark', () => {
    const { report: results } = givenReport({
      goals: [goal('God service')],
      goalResults: [{ goal: 'God service', text: '[Utkast från jan–apr 2021] Fler svar direkt.' }],
    });
    expect(checkDrafts(results)[0]).toMatchObject({ name: 'Fler svar direkt.' });
  });

  it('is said with what to do about it', () => {
    expect(checkDrafts(report)[0]?.message).toBe(
      'God service, Motivering: märkt ”Utkast från jan–apr 2021”. Skriv om texten för perioden och ta bort märket inom hakparentes.',
    );
  });
});
