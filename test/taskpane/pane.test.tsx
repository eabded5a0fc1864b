import { act, screen, within } from '@testing-library/react';
import type { CheckSummary, CreateSummary, Outcome, Progress } from '../../src/excel/outcome';
import { cellEditing, done, findings, pending } from './givenCommands';
import { givenPane } from './givenPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status');

describe('the pane at its first opening', () => {
  it('tells in three lines what its three buttons do', () => {
    givenPane();
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual([
      'Skapa blad lägger till inmatningsbladen i arbetsboken. Dina egna blad rörs inte.',
      'Kontrollera läser det du har fyllt i och visar vad som saknas eller inte stämmer.',
      'Uppdatera skriver rapportens blad. Det du har fyllt i ändras aldrig.',
    ]);
  });

  it('runs nothing by itself', () => {
    const { commands } = givenPane();
    for (const command of Object.values(commands)) expect(command).not.toHaveBeenCalled();
  });

  it('takes the keyboard from button to button in the order of the work', async () => {
    const { user } = givenPane();
    const names: (string | null)[] = [];
    for (let press = 0; press < 3; press++) {
      await user.tab();
      names.push(document.activeElement!.textContent);
    }
    expect(names).toEqual(['Skapa blad', 'Kontrollera', 'Uppdatera']);
  });

  it('is in English where Office is', () => {
    givenPane({ language: 'en-US' });
    expect(screen.getByRole('heading', { name: 'Interim report' })).toBeVisible();
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Create sheets',
      'Check',
      'Update',
      'Next period',
    ]);
  });
});

describe('creating sheets', () => {
  it('names what was added and what was left alone', async () => {
    const summary: CreateSummary = { added: ['Mål', 'Indikatorer', 'Aktiviteter'], kept: ['Inställningar'] };
    const { user } = givenPane({ create: () => done(summary) });
    await user.click(button('Skapa blad'));
    expect(screen.getByText('3 blad skapades: Mål, Indikatorer och Aktiviteter.')).toBeVisible();
    expect(screen.getByText('1 tabell fanns redan och lämnades orörd.')).toBeVisible();
    expect(screen.getByText(/^Fyll i de gula cellerna/)).toBeVisible();
  });

  it('says when there was nothing to create', async () => {
    const { user } = givenPane({ create: () => done({ added: [], kept: ['Mål'] }) });
    await user.click(button('Skapa blad'));
    expect(screen.getByText('Alla blad finns redan. Inget skapades.')).toBeVisible();
  });
});

describe('checking', () => {
  const withFindings = () => givenPane({ check: () => done({ findings, rows: { Mål: 8, Drift: 1234 } }) });

  it('counts findings by severity and the rows that were read', async () => {
    const { user } = withFindings();
    await user.click(button('Kontrollera'));
    expect(screen.getByText('2 fel, 1 varning och 1 upplysning.')).toBeVisible();
    expect(screen.getByText(/^1\s242 ifyllda rader lästes\.$/)).toBeVisible();
  });

  it('groups them by sheet, the most serious first, each with symbol and word', async () => {
    const { user } = withFindings();
    await user.click(button('Kontrollera'));
    const groups = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(groups).toEqual(['Drift2 anmärkningar', 'Arbetsboken1 anmärkning', 'Mål1 anmärkning']);
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual([
      '✖FelLKDATA, cell G7Beloppet ”1.234” är tvetydigt.',
      '◐VarningKontakt, cell L9Avvikelsen −1 777 tkr saknar kommentar.',
      '✖FelTabellen Kontrollsummor saknas.',
      '–Upplysningcell D4En upplysning om målet.',
    ]);
  });

  it('puts the sheet with the most serious finding first', async () => {
    const [, unreadable, , information] = findings;
    const mixed = [information!, unreadable!];
    const { user } = givenPane({ check: () => done({ findings: mixed, rows: {} }) });
    await user.click(button('Kontrollera'));
    const groups = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(groups).toEqual(['Drift1 anmärkning', 'Mål1 anmärkning']);
  });

  it('does not say the row’s name twice', async () => {
    const finding = { ...findings[1]!, message: 'LKDATA: beloppet är tvetydigt.' };
    const { user } = givenPane({ check: () => done({ findings: [finding], rows: {} }) });
    await user.click(button('Kontrollera'));
    expect(screen.getByRole('listitem')).toHaveTextContent('✖Felcell G7LKDATA: beloppet är tvetydigt.');
  });

  it('selects the cell of the finding that is clicked, and keeps the list', async () => {
    const { user, commands } = withFindings();
    await user.click(button('Kontrollera'));
    await user.click(button(/tvetydigt/));
    expect(commands.goTo.mock.calls.map(([, finding]) => finding.cell)).toEqual(['G7']);
    expect(button(/tvetydigt/)).toBeVisible();
  });

  it('offers no click where there is nothing to select', async () => {
    const { user } = withFindings();
    await user.click(button('Kontrollera'));
    expect(screen.queryByRole('button', { name: /Kontrollsummor saknas/ })).toBeNull();
    expect(screen.getByText('Tabellen Kontrollsummor saknas.')).toBeVisible();
  });

  it('can be worked with the keyboard alone', async () => {
    const { user, commands } = withFindings();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByText(/tvetydigt/);
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard(' ');
    expect(commands.goTo.mock.calls.map(([, finding]) => finding.cell)).toEqual(['G7']);
  });

  it('shows why a cell could not be selected, above the list, and forgets it at the next click', async () => {
    const { user, commands } = withFindings();
    commands.goTo.mockResolvedValueOnce({ ok: false, failure: cellEditing });
    await user.click(button('Kontrollera'));
    await user.click(button(/tvetydigt/));
    expect(await screen.findByRole('alert')).toHaveTextContent(cellEditing.message);
    await user.click(button(/tvetydigt/));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(button(/tvetydigt/)).toBeVisible();
  });

  it('shows a long list in portions of a hundred', async () => {
    const many = Array.from({ length: 230 }, (_, row) => ({ ...findings[1]!, cell: `G${row}` }));
    const { user } = givenPane({ check: () => done({ findings: many, rows: { Drift: 230 } }) });
    await user.click(button('Kontrollera'));
    const shown = () => screen.getAllByText(/tvetydigt/).length;
    expect(shown()).toBe(100);
    expect(screen.getByText('230 fel.')).toBeVisible();
    await user.click(screen.getByText('Visa 100 till'));
    await user.click(screen.getByText('Visa 30 till'));
    expect(shown()).toBe(230);
    expect(screen.queryByText(/^Visa/)).toBeNull();
  });

  it('shows markup in a text as the text that it is', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const finding = { ...findings[1]!, name: hostile, sheet: hostile, message: `Fel: ${hostile}` };
    const { user } = givenPane({ check: () => done({ findings: [finding], rows: {} }) });
    await user.click(button('Kontrollera'));
    expect(screen.getAllByText(hostile, { exact: false }).length).toBeGreaterThanOrEqual(3);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('says so when all is well', async () => {
    const { user } = givenPane({ check: () => done({ findings: [], rows: { Mål: 1 } }) });
    await user.click(button('Kontrollera'));
    expect(screen.getByText('Inga anmärkningar.')).toBeVisible();
    expect(screen.getByText('1 ifylld rad lästes.')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Anmärkningar' })).toBeNull();
  });
});

describe('updating', () => {
  it('tells which sheets changed and how much', async () => {
    const changes = [
      { sheet: 'Resultat', created: false, cellsChanged: 1 },
      { sheet: 'Målredovisning', created: true, cellsChanged: 1268 },
    ];
    const { user } = givenPane({ update: () => done({ changes, charts: [], findings, rows: {} }) });
    await user.click(button('Uppdatera'));
    expect(screen.getByText('2 blad uppdaterades.')).toBeVisible();
    expect(screen.getByText('Resultat: 1 cell ändrades.')).toBeVisible();
    expect(screen.getByText(/^Målredovisning: nytt blad, 1\s268 celler skrevs\.$/)).toBeVisible();
    expect(screen.getByText('2 fel, 1 varning och 1 upplysning.')).toBeVisible();
  });

  it('says when there was nothing to update', async () => {
    const { user } = givenPane();
    await user.click(button('Uppdatera'));
    expect(screen.getByText('Inget att uppdatera.')).toBeVisible();
  });
});

describe('while a command works', () => {
  function givenSlowCheck() {
    const answer = pending<Outcome<CheckSummary>>();
    let tell: Progress = () => undefined;
    const pane = givenPane({
      check: (_excel, progress) => {
        tell = progress!;
        return answer.promise;
      },
    });
    const step: Progress = (one) => {
      act(() => {
        tell(one);
      });
    };
    return {
      ...pane,
      step,
      finish: () =>
        act(async () => {
          answer.resolve(await done({ findings: [], rows: {} }));
        }),
    };
  }

  it('shows a bar without end until the first step, then how far it has come', async () => {
    const { user, step, finish } = givenSlowCheck();
    await user.click(button('Kontrollera'));
    const bar = screen.getByRole('progressbar', { name: 'Kontrollerar …' });
    expect(bar).not.toHaveAttribute('aria-valuenow');
    expect(screen.getByText('Väntar på Excel …')).toBeVisible();
    step({ text: 'Läser Mål', done: 3, total: 12 });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '12');
    expect(screen.getByText('Läser Mål')).toBeVisible();
    expect(screen.getByText('3 av 12')).toBeVisible();
    await finish();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('disables the buttons without losing the focus, and starts nothing more', async () => {
    const { user, commands, finish } = givenSlowCheck();
    await user.click(button('Kontrollera'));
    for (const name of ['Skapa blad', 'Kontrollera', 'Uppdatera']) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true');
      await user.click(button(name));
    }
    await finish();
    expect(commands.check).toHaveBeenCalledTimes(1);
    expect(commands.create).not.toHaveBeenCalled();
    expect(commands.update).not.toHaveBeenCalled();
    expect(button('Uppdatera')).toHaveFocus();
    expect(button('Uppdatera')).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('tells a screen reader that it began and what came of it', async () => {
    const { user, finish } = givenSlowCheck();
    expect(status()).toBeEmptyDOMElement();
    await user.click(button('Kontrollera'));
    expect(status()).toHaveTextContent('Kontrollerar …');
    await finish();
    expect(status()).toHaveTextContent('KontrollInga anmärkningar.Inga rader är ifyllda ännu.');
  });

  it('takes a press on the ribbon after it', async () => {
    const { user, commands, pressOnRibbon, finish } = givenSlowCheck();
    await user.click(button('Kontrollera'));
    pressOnRibbon('update');
    expect(commands.update).not.toHaveBeenCalled();
    await finish();
    expect(await screen.findByText('Inget att uppdatera.')).toBeVisible();
    expect(commands.update).toHaveBeenCalledTimes(1);
  });
});

describe('when a command fails', () => {
  const failing = (copy?: (text: string) => Promise<void>) =>
    givenPane({
      update: () => Promise.resolve({ ok: false, failure: cellEditing }),
      ...(copy && { copy }),
    });

  it('shows the sentence at once and keeps the technical side to itself', async () => {
    const { user } = failing();
    await user.click(button('Uppdatera'));
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText(cellEditing.message)).toBeVisible();
    expect(alert).not.toHaveTextContent('InvalidOperationInCellEditMode');
  });

  it('copies the details on request', async () => {
    const { user, copied } = failing();
    await user.click(button('Uppdatera'));
    await user.click(button('Kopiera detaljer'));
    expect(copied).toEqual([
      'Delårsrapport 0.1.0\nExcel PC 16.0\ncell-edit-mode\nInvalidOperationInCellEditMode at Range.values',
    ]);
    expect(screen.getByText('Detaljerna är kopierade.')).toBeVisible();
  });

  it('shows the details, selected, where Excel does not let it copy', async () => {
    const { user } = failing(() => Promise.reject(new Error('NotAllowedError')));
    await user.click(button('Uppdatera'));
    await user.click(button('Kopiera detaljer'));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Detaljer för support' });
    expect(field.value).toContain('InvalidOperationInCellEditMode');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('makes a sentence of an error in our own code, with the stack in the details', async () => {
    const { user, copied } = givenPane({
      check: () => Promise.reject(new TypeError('x is undefined')),
    });
    await user.click(button('Kontrollera'));
    expect(screen.getByRole('alert')).toHaveTextContent('Något oväntat hände i tillägget.');
    await user.click(button('Kopiera detaljer'));
    expect(copied[0]).toContain('TypeError: x is undefined');
  });

  it('leads on to the same command, and after it to the next in order', async () => {
    /** The one button that looks different from the two others. */
    const leading = () => {
      const looks = screen.getAllByRole('button').map(({ className }) => className);
      const [first, second] = [looks[0], looks[1]];
      const different = first === second ? 2 : second === looks[2] ? 0 : 1;
      return ['Skapa blad', 'Kontrollera', 'Uppdatera'][different];
    };
    const { user, commands } = givenPane();
    expect(leading()).toBe('Skapa blad');
    commands.update.mockResolvedValueOnce({ ok: false, failure: { ...cellEditing, message: 'Nej.' } });
    await user.click(button('Uppdatera'));
    await screen.findByText('Nej.');
    expect(leading()).toBe('Uppdatera');
    await user.click(button('Skapa blad'));
    expect(leading()).toBe('Kontrollera');
    await user.click(button('Kontrollera'));
    expect(leading()).toBe('Uppdatera');
  });

  it('can be tried again', async () => {
    const { user, commands } = failing();
    await user.click(button('Uppdatera'));
    commands.update.mockImplementation(() => done({ changes: [], charts: [], findings: [], rows: {} }));
    await user.click(button('Uppdatera'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Inget att uppdatera.')).toBeVisible();
  });
});
