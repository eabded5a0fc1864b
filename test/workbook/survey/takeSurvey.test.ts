import { takeSnapshot } from '../../../src/excel';
import { takeSurvey } from '../../../src/workbook';
import type { Survey } from '../../../src/workbook/survey/survey';
import { exampleData } from '../../support/exampleData';
import { generatedBook, type GeneratedBook } from '../../support/generatedBook';
import { startHost, type EmbeddedHost } from '../../../src/host/startHost';

async function surveyOf({ Excel }: Pick<EmbeddedHost, 'Excel'>): Promise<Survey> {
  const snapshot = await takeSnapshot(Excel);
  if (!snapshot.ok) throw new Error(snapshot.failure.message);
  return takeSurvey(snapshot.value);
}

describe('the workbook as the pane shows it', () => {
  let book: GeneratedBook;
  let survey: Survey;

  beforeAll(async () => {
    book = await generatedBook(exampleData);
    survey = await surveyOf(book.host);
  });

  const goalNamed = (name: string) => {
    const found = survey.goals.find(({ goal }) => goal === name);
    if (found === undefined) throw new Error(`No goal is called ${name}`);
    return found;
  };

  it('says what the report is about', () => {
    expect(survey.isEmpty).toBe(false);
    expect(survey.heading).toEqual({
      municipality: exampleData.settings?.municipality,
      organisation: exampleData.settings?.organisation,
      reportType: 'Delårsrapport',
      period: 'jan–aug 2021',
    });
  });

  it('has every part with its filled rows, and counts every finding of a table in its part', () => {
    expect(survey.parts.map(({ key, state }) => [key, state])).toEqual([
      ['base', 'present'],
      ['texts', 'present'],
      ['economy', 'present'],
      ['investments', 'present'],
      ['volumesAndPersonnel', 'present'],
      ['events', 'present'],
      ['goals', 'present'],
      ['plans', 'present'],
    ]);
    const counted = survey.parts.flatMap(({ counts }) => Object.values(counts));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
      survey.findings.filter(({ place }) => place !== undefined).length,
    );
    const filled = survey.parts.reduce((sum, part) => sum + part.filledRows, 0);
    expect(filled).toBe(Object.values(survey.rows).reduce((sum, rows) => sum + rows, 0));
  });

  it('shows the chain from a goal to its indicators and activities', () => {
    const goal = goalNamed('God service');
    expect(
      goal.indicators.map(({ name, outcome, target, fulfilment }) => [name, outcome, target, fulfilment]),
    ).toMatchInlineSnapshot(`
     [
       [
         "Kundnöjdhet, Kontakt Linköping",
         "4,4",
         "IU",
         "not-assessable",
       ],
       [
         "Kundnöjdhet, LKDATA",
         "4,4",
         "IU",
         "not-assessable",
       ],
       [
         "Kundnöjdhet, HR-service",
         "IU",
         "9,4",
         "not-assessable",
       ],
       [
         "Svarsservice Kontakt Linköping (inom 120 sekunder)",
         "96 %",
         ">92 %",
         "met",
       ],
       [
         "Tappade samtal Kontakt Linköping",
         "3,1 %",
         "<5 %",
         "met",
       ],
       [
         "Svarsservice LKDATA (åtgärdat inom 16 timmar)",
         "82* %",
         "96 %",
         "missed",
       ],
     ]
    `);
    expect(goal.activities).toHaveLength(
      exampleData.activities?.filter((row) => row['goal'] === 'God service').length ?? 0,
    );
    expect(goal.suggestion.why).toContain('indikatorer');
    expect(goal.findings.every(({ place }) => place !== undefined)).toBe(true);
  });

  it('holds what each text cell holds, so that a write can tell whether it has changed', () => {
    for (const { reason, deviatingReason, results } of survey.goals) {
      for (const { text, cell } of [reason, deviatingReason, ...results.map((result) => result.text)]) {
        expect(text).toBe(book.shown(cell.table, cell.row, cell.column));
      }
    }
  });

  it('has nothing to update after an update, and says what an edit would change', async () => {
    expect(survey.pending).toEqual([]);
    const { sheet, cell } = survey.goals[0]!.indicators[0]!.place;
    expect(book.host.person.type(sheet, cell, '12')).toMatchObject({ ok: true });
    const after = await surveyOf(book.host);
    expect(after.pending.map((change) => change.sheet)).toContain('Målredovisning');
  });

  it('tells an empty workbook from one with a report', async () => {
    const started = await startHost();
    if (!started.ok) throw new Error(started.problem.message);
    const empty = await surveyOf(started.host);
    expect(empty).toMatchObject({ isEmpty: true, findings: [], pending: [], goals: [] });
    expect(empty.refusal).toBeUndefined();
    expect(empty.parts.filter(({ state }) => state === 'present')).toEqual([]);
  });
});
