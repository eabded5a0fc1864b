import { screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { TableAudit } from '../../../src/excel';
import { auditTable } from '../../../src/report/audit/auditTable';
import { auditTextsFor } from '../../../src/taskpane/texts/auditTextsFor';
import { createFindingsMemory, FindingsMemory } from '../../../src/taskpane/views/findings/findingsMemory';
import { FindingsView } from '../../../src/taskpane/views/findings/FindingsView';
import type { PaneActions } from '../../../src/taskpane/view';
import { printedTables } from '../../support/printedTables';
import { done, pending } from '../givenCommands';
import { emptySurvey, givenSurvey } from '../givenSurvey';
import { givenView } from '../givenView';

type Rows = Parameters<typeof auditTable>[0];

const auditOf = (rows: Rows): TableAudit => ({ sheet: 'Prognos', address: 'A1:E15', ...auditTable(rows) });
const printed = auditOf(printedTables.year);

interface Given extends Partial<PaneActions> {
  readonly language?: string;
  readonly isEmpty?: boolean;
}

/** Kontroller, and the button for the audit pressed. */
async function givenAudit({ language = 'sv-SE', isEmpty = false, ...actions }: Given) {
  const memory = createFindingsMemory();
  const given = givenView(FindingsView, {
    survey: isEmpty ? emptySurvey() : givenSurvey(),
    actions,
    language,
    around: (view: ReactNode) => <FindingsMemory value={memory}>{view}</FindingsMemory>,
  });
  const name = language === 'sv-SE' ? 'Granska markerad tabell' : 'Audit the selected table';
  await given.user.click(screen.getByRole('button', { name }));
  await screen.findByRole('heading', { level: 2 });
  return given;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

describe('the audit of a table in the pane', () => {
  it('shows the printed errors with what stands and what should stand, and leads to their cells', async () => {
    const { user, actions } = await givenAudit({ audit: () => done(printed) });
    const list = within(await screen.findByRole('region', { name: 'Anmärkningar i tabellen' }));
    const rows = list.getAllByRole('button').map((row) => plain(row.textContent));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('cell D14');
    expect(rows[0]).toContain('Står 354 881');
    expect(rows[0]).toContain('Borde vara 1 777');
    expect(rows[0]).toContain('Varav kostnader, Avvikelse: 354 881 är samma tal som i ”Prognos helår”');
    expect(rows[1]).toContain('Borde vara 6 468');
    await user.click(list.getAllByRole('button')[0]!);
    expect(actions.goTo.mock.calls).toEqual([[{ sheet: 'Prognos', cell: 'D14' }]]);
  });

  it('says which relations the figures show, how many hold, and what stands in them', async () => {
    await givenAudit({ audit: () => done(printed) });
    const relations = within(await screen.findByRole('region', { name: 'Samband som talen visar' }));
    expect(relations.getAllByRole('listitem').map((item) => plain(item.textContent))).toEqual([
      'Avvikelse = Prognos helår − Budget 2021 (stämmer på 8 rader)',
      'Rad 13 (Summa nettokostnader, tkr) är summan av 10 rader (4 av 4 tal stämmer)',
      'Rad 13 (Summa nettokostnader, tkr) är rad 15 minus rad 14 (3 av 3 tal stämmer)',
    ]);
    expect(screen.getByText('2 fel. 2 av 3 samband stämmer överallt.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Prognos, A1:E15' })).toBeVisible();
  });

  it('says of a right table that nothing is wrong, and how much holds', async () => {
    await givenAudit({ audit: () => done(auditOf(printedTables.year.slice(0, 13))) });
    expect(await screen.findByText(/^Inga anmärkningar\. \d samband stämmer\.$/u)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Anmärkningar i tabellen' })).toBeNull();
  });

  it.each<[string, Rows, RegExp]>([
    ['nothing', [], /Området är tomt/u],
    ['no table', [['Enhet'], ['Alby']], /ingen tabell här/u],
  ])('never calls %s right', async (_name, rows, note) => {
    await givenAudit({ audit: () => done({ ...auditOf(rows), address: '' }) });
    expect(await screen.findByText('Inga samband har kunnat prövas.')).toBeVisible();
    expect(screen.getByText(note)).toBeVisible();
    expect(screen.queryByText(/Inga anmärkningar/u)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Granska samma celler igen' })).toBeNull();
  });

  it('audits what is selected by now, or the same cells again', async () => {
    const { user, actions } = await givenAudit({ audit: () => done(printed) });
    await user.click(await screen.findByRole('button', { name: 'Granska samma celler igen' }));
    await user.click(button('Granska markerad tabell'));
    expect(actions.audit.mock.calls.map(([place]) => place?.address)).toEqual([
      undefined,
      'A1:E15',
      undefined,
    ]);
  });

  it('keeps what an audit found when the next one fails, and says while it works', async () => {
    const answer = pending<Awaited<ReturnType<PaneActions['audit']>>>();
    const audit = jest
      .fn<ReturnType<PaneActions['audit']>, Parameters<PaneActions['audit']>>()
      .mockReturnValueOnce(done(printed))
      .mockReturnValueOnce(answer.promise);
    const { user } = await givenAudit({ audit });
    await user.click(await screen.findByRole('button', { name: 'Granska markerad tabell' }));
    expect(screen.getByRole('status')).toHaveTextContent('Granskar tabellen …');
    expect(button('Granska markerad tabell')).toHaveAttribute('aria-disabled', 'true');
    answer.resolve({ ok: false, failure: { code: 'no-single-area', message: 'Nej.', details: '' } });
    expect(await screen.findByRole('region', { name: 'Anmärkningar i tabellen' })).toBeVisible();
  });

  it('begins at its heading and leads the keyboard back to the button that opened it', async () => {
    const { user } = await givenAudit({ audit: () => done(printed) });
    expect(screen.getByRole('heading', { level: 2, name: 'Granska en tabell' })).toHaveFocus();
    await user.click(button('Tillbaka till anmärkningarna'));
    expect(screen.getByRole('searchbox', { name: 'Sök bland anmärkningarna' })).toBeVisible();
    expect(button('Granska markerad tabell')).toHaveFocus();
  });

  it('is offered in a workbook that has no sheets of ours', async () => {
    const { actions } = await givenAudit({ audit: () => done(printed), isEmpty: true });
    expect(actions.audit).toHaveBeenCalledTimes(1);
  });

  it('draws thousands of findings some at a time', async () => {
    const [first] = printed.findings;
    const findings = Array.from({ length: 120 }, (_, at) => ({ ...first!, cell: `D${at + 1}` }));
    const { user } = await givenAudit({ audit: () => done({ ...printed, findings }) });
    const list = within(await screen.findByRole('region', { name: 'Anmärkningar i tabellen' }));
    expect(list.getAllByRole('listitem')).toHaveLength(50);
    await user.click(list.getByRole('button', { name: 'Visa fler (70 till)' }));
    expect(list.getAllByRole('listitem')).toHaveLength(100);
    expect(list.getAllByRole('listitem')[50]!.querySelector('button')).toHaveFocus();
  });

  it('speaks English around the Swedish sentences', async () => {
    await givenAudit({ audit: () => done(printed), language: 'en-US' });
    const list = within(await screen.findByRole('region', { name: 'Findings in the table' }));
    expect(list.getAllByRole('button')[0]).toHaveTextContent('Printed 354,881');
    expect(list.getByText(/^Varav kostnader/u)).toHaveAttribute('lang', 'sv');
    expect(screen.getByText(/\(holds in 8 rows\)$/u)).toBeVisible();
  });

  it('has each text in both languages', () => {
    const [swedish, english] = [auditTextsFor({ language: 'sv' }), auditTextsFor({ language: 'en' })];
    const texts = (words: object) => Object.values(words).filter((word) => typeof word === 'string');
    expect(texts(swedish).filter((text) => texts(english).includes(text))).toEqual([]);
    expect(texts(swedish)).toHaveLength(texts(english).length);
  });
});
