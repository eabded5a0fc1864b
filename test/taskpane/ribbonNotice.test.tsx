import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noticeOf, readWish, type Notice, type Wish } from '../../src/taskpane/ribbon/dialogMessages';
import { RibbonNotice } from '../../src/taskpane/RibbonNotice';
import { textsFor } from '../../src/taskpane/texts';
import { cellEditing, findings } from './givenCommands';

const texts = textsFor('sv-SE');

function givenNotice(notice: Notice) {
  const wishes: Wish[] = [];
  render(
    <RibbonNotice
      texts={texts}
      surroundings={{ version: '0.1.0' }}
      copy={() => Promise.resolve()}
      notice={notice}
      ask={(wish) => wishes.push(wish)}
    />,
  );
  return { user: userEvent.setup(), wishes };
}

describe('the notice after a press on the ribbon', () => {
  it('tells what came of it and asks for the cell that is clicked', async () => {
    const notice = noticeOf({ command: 'check', summary: { findings, rows: { Mål: 2 } } }, texts);
    const { user, wishes } = givenNotice(notice);
    expect(screen.getByText('2 fel, 1 varning och 1 upplysning.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /tvetydigt/ }));
    await user.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(wishes).toEqual([{ kind: 'select', index: 1 }, { kind: 'close' }]);
  });

  it('shows the first fifty findings, counts all, and says where the rest are', () => {
    const many = Array.from({ length: 70 }, () => findings[0]!);
    givenNotice(noticeOf({ command: 'check', summary: { findings: many, rows: {} } }, texts));
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText('70 varningar.')).toBeVisible();
    expect(screen.getByText(/^20 anmärkningar till visas i panelen/)).toBeVisible();
  });

  it('shows a failure with its details to copy', () => {
    givenNotice({ kind: 'failure', failure: cellEditing });
    expect(screen.getByRole('alert')).toHaveTextContent(cellEditing.message);
    expect(screen.getByRole('button', { name: 'Kopiera detaljer' })).toBeVisible();
  });
});

describe('what a dialog asks for', () => {
  it.each([
    ['{"kind":"ready"}', { kind: 'ready' }],
    ['{"kind":"close"}', { kind: 'close' }],
    ['{"kind":"select","index":2}', { kind: 'select', index: 2 }],
    ['{"kind":"select","index":"2"}', undefined],
    ['{"kind":"select"}', undefined],
    ['{"kind":"update"}', undefined],
    ['null', undefined],
    ['"ready"', undefined],
    ['{}', undefined],
  ])('%s is read', (message, wish) => {
    expect(readWish(message)).toEqual(wish);
  });
});
