import { act, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FindingsView } from '../../../src/taskpane/views/findings/FindingsView';
import { createFindingsMemory, FindingsMemory } from '../../../src/taskpane/views/findings/findingsMemory';
import type { PaneActions } from '../../../src/taskpane/view';
import type { LocatedFinding } from '../../../src/workbook/located';
import type { Survey } from '../../../src/workbook/survey/survey';
import { done, pending } from '../givenCommands';
import { emptySurvey, givenFindings, givenSurvey } from '../givenSurvey';
import { givenView, refused, written } from '../givenView';

const entry = {
  table: 'indicators',
  row: 16,
  name: 'Digital mognad',
  column: 'yearBefore',
  was: 'IU-',
} as const;

const [unreadable, rounding, service, control, ...others] = givenFindings as [
  LocatedFinding,
  LocatedFinding,
  LocatedFinding,
  LocatedFinding,
  ...LocatedFinding[],
];
const fixable: LocatedFinding = {
  ...unreadable,
  fix: { label: 'Skriv IU', kind: 'write-value', value: 'IU' },
  entry,
};
const accepted: LocatedFinding = { ...rounding, accepted: 'Avrundning i huvudboken.' };
const findings = [fixable, accepted, service, control, ...others];

function givenFindingsView(survey: Survey = givenSurvey({ findings }), actions: Partial<PaneActions> = {}) {
  const memory = createFindingsMemory();
  const around = (view: ReactNode) => <FindingsMemory value={memory}>{view}</FindingsMemory>;
  return givenView(FindingsView, { survey, actions, around });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const items = () => screen.getAllByRole('listitem');
const itemWith = (text: RegExp) => {
  const item = items().find((each) => text.test(each.textContent));
  if (item === undefined) throw new Error(`No finding says ${String(text)}`);
  return within(item);
};
const headings = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
const search = () => screen.getByRole('searchbox', { name: 'Sök bland anmärkningarna' });

describe('the list of findings', () => {
  it('stands by sheet, the most serious first, and what was accepted last with its reason', () => {
    givenFindingsView();
    expect(headings()).toEqual([
      'Indikatorer1 anmärkning',
      'Mål2 anmärkningar',
      'Aktiviteter2 anmärkningar',
      'Händelser1 anmärkning',
      'Godtagna med skäl1 anmärkning',
    ]);
    expect(screen.getByText('6 anmärkningar · 1 godtagen')).toBeVisible();
    expect(items().at(-1)).toHaveTextContent('Kontrollsummor, cell C6');
    expect(items().at(-1)).toHaveTextContent('Skäl: Avrundning i huvudboken.');
  });

  it('says when Inställningar has changed a severity, and from what', () => {
    givenFindingsView(
      givenSurvey({ findings: [{ ...service, severity: 'information', changedFrom: 'error' }] }),
    );
    expect(items()[0]).toHaveTextContent('Allvaret är ändrat i Inställningar; utan ändringen är det Fel.');
  });

  it('says in Swedish what is Swedish, whatever the pane speaks', () => {
    const memory = createFindingsMemory();
    givenView(FindingsView, {
      survey: givenSurvey({ findings }),
      language: 'en-US',
      around: (view) => <FindingsMemory value={memory}>{view}</FindingsMemory>,
    });
    expect(screen.getByText(fixable.message)).toHaveAttribute('lang', 'sv');
    expect(button('Error 1')).toBeVisible();
  });

  it('selects the cell of the finding that is clicked', async () => {
    const { user, actions } = givenFindingsView();
    await user.click(button(/IU-/));
    expect(actions.goTo.mock.calls.map(([place]) => place.cell)).toEqual(['G21']);
  });

  it('tells a screen reader how many there are in the group', () => {
    givenFindingsView();
    const [first, second] = within(screen.getByRole('list', { name: 'Mål' })).getAllByRole('listitem');
    expect(first).toHaveAttribute('aria-posinset', '1');
    expect(second).toHaveAttribute('aria-posinset', '2');
    expect(second).toHaveAttribute('aria-setsize', '2');
  });

  it('goes with the arrow keys from finding to finding, past headings, and to both ends', async () => {
    const { user } = givenFindingsView();
    const focused = () => document.activeElement?.textContent ?? '';
    act(() => {
      button(/IU-/).focus();
    });
    await user.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/^◐Varningcell D6God service/);
    await user.keyboard('{ArrowUp}');
    expect(focused()).toMatch(/IU-/);
    await user.keyboard('{End}');
    expect(focused()).toMatch(/avrundningsdifferens/);
    await user.keyboard('{Home}');
    expect(focused()).toMatch(/IU-/);
  });

  it('says so when there are none, and leads on when there are no sheets', async () => {
    const { actions, read, user } = givenFindingsView(givenSurvey({ findings: [] }));
    expect(screen.getByRole('heading', { name: 'Inga anmärkningar' })).toBeVisible();
    read(emptySurvey());
    await user.click(button('Till Översikt'));
    expect(actions.show).toHaveBeenCalledWith('overview');
  });

  it('shows markup in a text as the text that it is', () => {
    const hostile = '<img src=x onerror="document.title=1">';
    givenFindingsView(
      givenSurvey({ findings: [{ ...accepted, message: hostile, sheet: hostile, accepted: hostile }] }),
    );
    expect(screen.getAllByText(hostile, { exact: false }).length).toBeGreaterThanOrEqual(2);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('filter and search', () => {
  it('shows the severities that are pressed, and all when none is', async () => {
    const { user } = givenFindingsView();
    const errors = button('Fel 1');
    expect(errors).toHaveAttribute('aria-pressed', 'false');
    await user.click(errors);
    expect(errors).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('1 av 6 anmärkningar · 1 godtagen')).toBeVisible();
    await user.click(button('Upplysning 1'));
    expect(screen.getByText('2 av 6 anmärkningar · 1 godtagen')).toBeVisible();
    await user.click(errors);
    await user.click(button('Upplysning 1'));
    expect(screen.getByText('6 anmärkningar · 1 godtagen')).toBeVisible();
  });

  it.each([
    ['what is said', 'slutdatumet pågående', 1, 1],
    ['a name, whatever the accents and case', 'FORSTUDIE', 1, 1],
    ['a cell', 'd8', 1, 1],
    ['a sheet', 'aktiviteter', 2, 2],
    ['a reason, which only accepted ones have', 'huvudboken avrundning', 1, 0],
  ])('finds %s', async (_, words, found, counted) => {
    const { user } = givenFindingsView();
    await user.type(search(), words);
    expect(items()).toHaveLength(found);
    expect(screen.getByText(`${counted} av 6 anmärkningar · 1 godtagen`)).toBeVisible();
  });

  it('says when nothing fits, and shows all again', async () => {
    const { user } = givenFindingsView();
    await user.type(search(), 'finns inte någonstans');
    expect(screen.getByText('Ingen anmärkning stämmer in på sökningen och urvalet.')).toBeVisible();
    await user.click(button('Visa alla'));
    expect(items()).toHaveLength(7);
    expect(search()).toHaveValue('');
  });

  it('are remembered while another view is shown', async () => {
    const { user, leave, read } = givenFindingsView();
    await user.type(search(), 'god');
    leave();
    read(givenSurvey({ findings }));
    expect(search()).toHaveValue('god');
    expect(items()).toHaveLength(2);
  });
});

describe('fixing', () => {
  it('shows what the cell holds and what it will hold before anything is written', async () => {
    const { user, actions } = givenFindingsView();
    await user.click(button('Rätta'));
    const panel = within(screen.getByRole('group', { name: 'Skriv IU' }));
    expect(panel.getByText('”IU-” (text)')).toBeVisible();
    expect(panel.getByText('”IU” (text)')).toBeVisible();
    expect(panel.getByRole('button', { name: 'Rätta cellen' })).toHaveFocus();
    expect(actions.write).not.toHaveBeenCalled();
  });

  it('tells numbers from texts, and formulas', async () => {
    const number: LocatedFinding = {
      ...fixable,
      fix: { label: 'Skriv 1 234,5 som tal', kind: 'write-value', value: 1234.5 },
    };
    const formula: LocatedFinding = {
      ...fixable,
      code: 'formula-overwritten',
      fix: { label: 'Återställ formeln', kind: 'restore-formula' },
      entry: { ...entry, was: '' },
    };
    const { user } = givenFindingsView(givenSurvey({ findings: [number, formula] }));
    for (const open of screen.getAllByRole('button', { name: 'Rätta' })) await user.click(open);
    expect(screen.getByText(/^1\s234,5 \(tal\)$/)).toBeVisible();
    expect(screen.getByText('tom cell')).toBeVisible();
    expect(screen.getByText('kolumnens formel')).toBeVisible();
  });

  it('names a formula that has been put back, and does not spell it out', async () => {
    const formula: LocatedFinding = {
      ...fixable,
      code: 'formula-overwritten',
      fix: { label: 'Återställ formeln', kind: 'restore-formula' },
      entry: { ...entry, was: 5 },
    };
    const change = { sheet: 'Indikatorer', cell: 'G21', before: 5, after: '=[@Utfall]-1' };
    const { user } = givenFindingsView(givenSurvey({ findings: [formula] }), {
      write: () => done({ changes: [change], undo: [] }),
    });
    await user.click(button('Rätta'));
    await user.keyboard('{Enter}');
    expect(items()[0]).toHaveTextContent('RättatG21: 5 (tal) → kolumnens formel');
  });

  it('writes the cell, keeps the finding’s place with what was done, and undoes it there', async () => {
    const { user, actions, read } = givenFindingsView();
    await user.click(button('Rätta'));
    await user.keyboard('{Enter}');
    expect(actions.write).toHaveBeenLastCalledWith([{ kind: 'write', cell: entry, value: 'IU' }]);
    read(givenSurvey({ findings: findings.slice(1) }));
    expect(items()[0]).toHaveTextContent('RättatG21: ”IU-” (text) → ”IU” (text)');
    expect(button('Ångra')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(actions.write).toHaveBeenLastCalledWith(written.undo);
    read(givenSurvey({ findings }));
    expect(screen.queryByText('Ångrat', { selector: 'li *' })).toBeNull();
    expect(button('Rätta')).toBeVisible();
  });

  it('keeps the panel open with the reason when Excel refuses', async () => {
    const { user } = givenFindingsView(undefined, { write: () => Promise.resolve(refused) });
    await user.click(button('Rätta'));
    await user.click(button('Rätta cellen'));
    expect(screen.getByRole('alert')).toHaveTextContent('Cellen har ändrats sedan den lästes.');
    expect(button('Rätta cellen')).toBeVisible();
  });

  it('keeps the way back when undoing fails', async () => {
    const { user, actions } = givenFindingsView();
    await user.click(button('Rätta'));
    await user.click(button('Rätta cellen'));
    actions.write.mockResolvedValueOnce(refused);
    await user.click(button('Ångra'));
    expect(screen.getByRole('alert')).toHaveTextContent('Cellen har ändrats sedan den lästes.');
    await user.click(button('Ångra'));
    expect(actions.write).toHaveBeenLastCalledWith(written.undo);
  });

  it('closes with Esc and gives the keyboard back', async () => {
    const { user } = givenFindingsView();
    await user.click(button('Rätta'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Rätta cellen' })).toBeNull();
    expect(button('Rätta')).toHaveFocus();
  });

  it('is not asked for twice while it is at work, and finishes when another view is shown', async () => {
    const answer = pending<Awaited<ReturnType<PaneActions['write']>>>();
    const { user, actions, leave, read } = givenFindingsView(undefined, { write: () => answer.promise });
    await user.click(button('Rätta'));
    await user.click(button('Rätta cellen'));
    await user.click(button('Skriver …'));
    leave();
    await act(async () => {
      answer.resolve(await done(written));
    });
    read(givenSurvey({ findings: findings.slice(1) }));
    expect(await screen.findByRole('button', { name: 'Ångra' })).toBeVisible();
    expect(actions.write).toHaveBeenCalledTimes(1);
  });

  it('lets the line go when it is not needed, and the keyboard goes on', async () => {
    const { user, read } = givenFindingsView();
    await user.click(button('Rätta'));
    await user.click(button('Rätta cellen'));
    read(givenSurvey({ findings: findings.slice(1) }));
    await user.click(button('Dölj'));
    expect(screen.queryByText('Rättat', { selector: 'li *' })).toBeNull();
    expect(document.activeElement).toHaveTextContent(/God service/);
  });
});

describe('accepting with a reason', () => {
  const open = async (user: ReturnType<typeof givenFindingsView>['user']) => {
    await user.click(itemWith(/God service/).getByRole('button', { name: 'Godta med skäl' }));
  };

  it('is offered only where a person can know better than the rule', () => {
    givenFindingsView();
    expect(itemWith(/IU-/).queryByRole('button', { name: 'Godta med skäl' })).toBeNull();
  });

  it('asks for the reason, and says where it is kept and when the finding comes back', async () => {
    const { user, actions } = givenFindingsView();
    await open(user);
    expect(screen.getByRole('textbox', { name: 'Skäl' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Skäl' })).toHaveAccessibleDescription(
      /bladet Undantag.*ändras/,
    );
    await user.click(button('Godta'));
    expect(screen.getByRole('alert')).toHaveTextContent('Skriv varför anmärkningen godtas.');
    expect(actions.accept).not.toHaveBeenCalled();
  });

  it('keeps the reason in the workbook and the finding last in the list', async () => {
    const { user, actions, read } = givenFindingsView();
    await open(user);
    await user.keyboard(' Nämnden har beslutat om det. ');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.accept).toHaveBeenCalledWith(service, 'Nämnden har beslutat om det.');
    const now = { ...service, accepted: 'Nämnden har beslutat om det.' };
    read(givenSurvey({ findings: [fixable, accepted, now, control, ...others] }));
    expect(screen.getByText('Godtagen', { selector: 'li *' })).toBeVisible();
    expect(headings().at(-1)).toBe('Godtagna med skäl2 anmärkningar');
  });

  it('keeps what was typed when it is refused, when the list changes, and while another view is shown', async () => {
    const { user, leave, read } = givenFindingsView(undefined, { accept: () => Promise.resolve(refused) });
    await open(user);
    await user.keyboard('Nämnden har beslutat');
    await user.click(button('Godta'));
    expect(screen.getByRole('alert')).toHaveTextContent('Cellen har ändrats sedan den lästes.');
    leave();
    read(givenSurvey({ findings: [...others, control, service] }));
    expect(screen.getByRole('textbox', { name: 'Skäl' })).toHaveValue('Nämnden har beslutat');
  });

  it('keeps focus and cursor in the field when the workbook is read again', async () => {
    const { user, read } = givenFindingsView();
    await open(user);
    await user.keyboard('Nämnden');
    read(givenSurvey({ findings: [service, fixable] }));
    expect(screen.getByRole('textbox', { name: 'Skäl' })).toHaveFocus();
    await user.keyboard(' har beslutat');
    expect(screen.getByRole('textbox', { name: 'Skäl' })).toHaveValue('Nämnden har beslutat');
  });

  it('is taken back', async () => {
    const { user, actions } = givenFindingsView();
    actions.withdraw.mockResolvedValueOnce(refused);
    await user.click(button('Ta tillbaka'));
    expect(screen.getByRole('alert')).toHaveTextContent('Cellen har ändrats sedan den lästes.');
    await user.click(button('Ta tillbaka'));
    expect(actions.withdraw).toHaveBeenCalledWith(accepted);
    expect(screen.getByText('Skälet är borttaget', { selector: 'li *' })).toBeVisible();
  });
});

describe('five thousand findings', () => {
  const many = Array.from({ length: 5000 }, (_, row): LocatedFinding => ({
    ...service,
    name: `Mål ${row}`,
    cell: `D${row}`,
  }));

  it('are all counted, and only those in view are drawn', () => {
    givenFindingsView(givenSurvey({ findings: many }));
    expect(screen.getAllByText(/^5\s000 anmärkningar$/)).toHaveLength(2);
    expect(items().length).toBeLessThan(40);
    expect(items()[0]).toHaveAttribute('aria-setsize', '5000');
  });

  it('are reached by the keyboard, wherever they are', async () => {
    const { user } = givenFindingsView(givenSurvey({ findings: many }));
    act(() => {
      screen.getAllByRole('button', { name: /God service/ })[0]!.focus();
    });
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('Mål 4999');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('Mål 4997');
    expect(items().length).toBeLessThan(40);
  });
});
