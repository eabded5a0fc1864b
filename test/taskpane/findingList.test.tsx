import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FindingList } from '../../src/taskpane/components/FindingList';
import { textsFor } from '../../src/taskpane/texts';
import type { LocatedFinding } from '../../src/workbook/located';
import { findings } from './givenCommands';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const groups = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

function givenList(listed: readonly LocatedFinding[] = findings) {
  const selected: (string | undefined)[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <FindingList
        texts={textsFor('sv-SE')}
        findings={listed}
        select={({ cell }) => {
          selected.push(cell);
        }}
      />
    </FluentProvider>,
  );
  return { user: userEvent.setup(), selected };
}

describe('the list of findings', () => {
  it('groups them by sheet, the most serious first, each with symbol and word', () => {
    givenList();
    expect(groups()).toEqual(['Drift2 anmärkningar', 'Arbetsboken1 anmärkning', 'Mål1 anmärkning']);
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual([
      '✖FelLKDATA, cell G7Beloppet ”1.234” är tvetydigt.',
      '◐VarningKontakt, cell L9Avvikelsen −1 777 tkr saknar kommentar.',
      '✖FelTabellen Kontrollsummor saknas.',
      '–Upplysningcell D4En upplysning om målet.',
    ]);
  });

  it('puts the sheet with the most serious finding first', () => {
    const [, unreadable, , information] = findings;
    givenList([information!, unreadable!]);
    expect(groups()).toEqual(['Drift1 anmärkning', 'Mål1 anmärkning']);
  });

  it('does not say the row’s name twice', () => {
    givenList([{ ...findings[1]!, message: 'LKDATA: beloppet är tvetydigt.' }]);
    expect(screen.getByRole('listitem')).toHaveTextContent('✖Felcell G7LKDATA: beloppet är tvetydigt.');
  });

  it('selects the cell of the finding that is clicked, also with the keyboard', async () => {
    const { user, selected } = givenList();
    await user.click(button(/tvetydigt/));
    await user.tab();
    await user.keyboard(' ');
    expect(selected).toEqual(['G7', 'L9']);
  });

  it('offers no click where there is nothing to select', () => {
    givenList();
    expect(screen.queryByRole('button', { name: /Kontrollsummor saknas/ })).toBeNull();
    expect(screen.getByText('Tabellen Kontrollsummor saknas.')).toBeVisible();
  });

  it('shows markup in a text as the text that it is', () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    givenList([{ ...findings[1]!, name: hostile, sheet: hostile, message: `Fel: ${hostile}` }]);
    expect(screen.getAllByText(hostile, { exact: false }).length).toBeGreaterThanOrEqual(3);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('is not there when all is well', () => {
    givenList([]);
    expect(screen.queryByRole('heading', { name: 'Anmärkningar' })).toBeNull();
  });
});
