import { addSheet, renameSheet } from '../../../src/host/objects/edit/sheets';
import { autofitRows } from '../../../src/host/objects/edit/autofit';
import { writeInput } from '../../../src/host/objects/edit/writeCells';
import { accept } from '../../../src/host/objects/state/accept';
import type { HostCore } from '../../../src/host/openHost';
import { givenCore, typeRows } from '../givenCore';

const rows = 400;
const wholeRows = { top: 0, left: 0, bottom: rows, right: 16_383 };

/** A sheet with a formula in each of many rows, calculated. */
function given(): HostCore {
  const host = givenCore();
  const [sheet] = host.book.document.sheets.list();
  typeRows(
    host,
    sheet!,
    Array.from({ length: rows }, (_, row) => [String(row), `=A${row + 1}*2`]),
  );
  host.book.calculation.run();
  return host;
}

/** How many cells calculations have read. */
function readsOf(host: HostCore, work: () => void): number {
  const read = jest.spyOn(host.book.calculation.source, 'value');
  work();
  const { length } = read.mock.calls;
  read.mockRestore();
  return length;
}

function define(host: HostCore, name: string, formula: string): void {
  accept(host.book.document.names.add({ name, scope: null, formula }));
  host.book.calculation.namesChanged();
}

describe('building a report sheet by sheet', () => {
  it('calculates nothing anew when rows are fitted after each new sheet and name', () => {
    const host = given();
    const [sheet] = host.book.document.sheets.list();
    const reads = readsOf(host, () => {
      for (let number = 1; number <= 10; number += 1) {
        const added = addSheet(host.book, `Delår nytt blad ${number}`);
        define(host, `Delår_Namn${number}`, `'${added.name}'!$A$1`);
        renameSheet(host.book, added, `Rapport ${number}`);
        autofitRows(host.book, sheet!, wholeRows);
      }
    });
    expect(reads).toBe(0);
  });

  it('calculates the formulas that a new name is for, and no others', () => {
    const host = given();
    const [sheet] = host.book.document.sheets.list();
    host.person.type(sheet!.name, 'D1', '=Faktor*A3');
    expect(sheet!.cells.value(0, 3)).toEqual({ error: '#NAME?' });
    const reads = readsOf(host, () => {
      define(host, 'Faktor', '21');
      autofitRows(host.book, sheet!, wholeRows);
    });
    expect(sheet!.cells.value(0, 3)).toBe(42);
    expect(reads).toBeLessThan(5);
  });
});

describe('writing cell by cell', () => {
  it('calculates once, when something is read, where no add-in listens to changes', () => {
    const host = given();
    const [sheet] = host.book.document.sheets.list();
    const run = jest.spyOn(host.book.calculation, 'run');
    for (let row = 0; row < 50; row += 1)
      writeInput(host.book, sheet!, { top: row, left: 0, bottom: row, right: 0 }, row * 10, 'a1');
    expect(run).not.toHaveBeenCalled();
    autofitRows(host.book, sheet!, wholeRows);
    expect(run).toHaveBeenCalledTimes(1);
    expect(sheet!.cells.value(7, 1)).toBe(140);
  });

  it('calculates each time where one listens, since it is told the value after', () => {
    const host = given();
    const [sheet] = host.book.document.sheets.list();
    host.book.events.listening = true;
    const run = jest.spyOn(host.book.calculation, 'run');
    for (let row = 0; row < 5; row += 1)
      writeInput(host.book, sheet!, { top: row, left: 0, bottom: row, right: 0 }, row * 10, 'a1');
    expect(run).toHaveBeenCalledTimes(5);
  });
});
