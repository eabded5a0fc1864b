import fc from 'fast-check';
import { copyFormula } from '../../../../src/host/formulas/text/copyFormula';
import { fromR1C1, toR1C1 } from '../../../../src/host/formulas/text/r1c1';
import {
  deleteColumn,
  deleteSheet,
  deleteTable,
  renameColumn,
  renameSheet,
  renameTable,
} from '../../../../src/host/formulas/text/renaming';
import { shiftReferences, type Shift } from '../../../../src/host/formulas/text/shiftReferences';

describe('a formula copied to another cell', () => {
  it.each([
    ['A1+$B$2', 1, 0, 'A2+$B$2'],
    ['A1+$B$2', 0, 2, 'C1+$B$2'],
    ['$A1*A$1', 3, 3, '$A4*D$1'],
    ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
    ['SUM(A$1:A5)', 2, 0, 'SUM(A$1:A7)'],
    ['SUM(A:A)', 5, 1, 'SUM(B:B)'],
    ['SUM(1:1)', 5, 1, 'SUM(6:6)'],
    ["'Min bok'!A1", 1, 0, "'Min bok'!A2"],
    ['A1', -1, 0, '#REF!'],
    ['Blad1!A1', 0, -1, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['Tab[[#This Row],[A1]]+"A1"', 1, 1, 'Tab[[#This Row],[A1]]+"A1"'],
    ['A$5:A6', -2, 0, 'A4:A$5'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ])('%s by %i rows and %i columns → %s', (formula, rows, columns, expected) => {
    expect(copyFormula(formula, rows, columns)).toBe(expected);
  });

  it('comes back unchanged from there', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (rows, columns) => {
        const formula = "A1+$B2:C$3*Blad1!D4-'x y'!$E$5+F:G";
        expect(copyFormula(copyFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe('R1C1 style', () => {
  it.each([
    ['=A1+$B$2', 1, 1, '=R[-1]C[-1]+R2C2'],
    ['=SUM(A1:B2)', 0, 2, '=SUM(RC[-2]:R[1]C[-1])'],
    ['=SUM(A:A)', 0, 1, '=SUM(C[-1])'],
    ['=SUM($1:$2)', 5, 1, '=SUM(R1:R2)'],
    ["='Min bok'!A1", 0, 0, "='Min bok'!RC"],
    ['=Tab[[#This Row],[Budget]]-B1', 0, 0, '=Tab[[#This Row],[Budget]]-RC[1]'],
    ['=[@[Prognos helår]]-[@Budget]', 3, 3, '=[@[Prognos helår]]-[@Budget]'],
  ])('%s in row %i, column %i → %s', (a1, row, column, r1c1) => {
    expect(toR1C1(a1, row, column)).toBe(r1c1);
  });

  it.each([
    ['=R[-1]C[-1]+R2C2', 1, 1, '=A1+$B$2'],
    ['=SUM(RC[-2]:R[1]C[-1])', 0, 2, '=SUM(A1:B2)'],
    ['=RC[-1]*2', 4, 3, '=C5*2'],
    ["='Min bok'!RC", 0, 0, "='Min bok'!A1"],
    ['=SUM(C[-1])', 0, 1, '=SUM(A:A)'],
    ['=[@Budget]', 0, 1, '=[@Budget]'],
  ])('%s in row %i, column %i means %s', (r1c1, row, column, a1) => {
    expect(fromR1C1(r1c1, row, column)).toBe(a1);
  });
});

const shift = (axis: Shift['axis'], kind: Shift['kind'], at: number, count: number): Shift => ({
  axis,
  kind,
  at,
  count,
});

describe('references follow inserted and deleted rows and columns', () => {
  it.each([
    ['A5', shift('rows', 'insert', 2, 1), 'A6'],
    ['A2', shift('rows', 'insert', 2, 1), 'A2'],
    ['$A$5', shift('rows', 'insert', 4, 3), '$A$8'],
    ['SUM(A1:A5)', shift('rows', 'insert', 2, 1), 'SUM(A1:A6)'],
    ['SUM(A1:A5)', shift('rows', 'insert', 5, 1), 'SUM(A1:A5)'],
    ['SUM(A1:A5)', shift('rows', 'insert', 0, 2), 'SUM(A3:A7)'],
    ['SUM(A:A)', shift('rows', 'insert', 0, 2), 'SUM(A:A)'],
    ['SUM(A:A)', shift('columns', 'insert', 0, 2), 'SUM(C:C)'],
    ['SUM(2:3)', shift('rows', 'insert', 2, 2), 'SUM(2:5)'],
    ['A1048576', shift('rows', 'insert', 0, 1), '#REF!'],
    ['A5', shift('rows', 'delete', 2, 1), 'A4'],
    ['A3', shift('rows', 'delete', 2, 1), '#REF!'],
    ['SUM(A1:A5)', shift('rows', 'delete', 2, 1), 'SUM(A1:A4)'],
    ['SUM(A1:A5)', shift('rows', 'delete', 3, 5), 'SUM(A1:A3)'],
    ['SUM(A3:A5)', shift('rows', 'delete', 1, 2), 'SUM(A2:A3)'],
    ['SUM(A3:A5)', shift('rows', 'delete', 2, 3), 'SUM(#REF!)'],
    ['SUM(A3:A5)', shift('rows', 'delete', 0, 9), 'SUM(#REF!)'],
    ['B1+D1', shift('columns', 'delete', 1, 1), '#REF!+C1'],
    ['Annan!A5', shift('rows', 'insert', 0, 1), 'Annan!A5'],
    ['Blad1!A5', shift('rows', 'insert', 0, 1), 'Blad1!A6'],
    ["'blad1'!A5", shift('rows', 'delete', 4, 1), '#REF!'],
    ['Tab[A5]&"A5"', shift('rows', 'insert', 0, 1), 'Tab[A5]&"A5"'],
    ['A5', { ...shift('rows', 'insert', 0, 1), band: { from: 1, to: 3 } }, 'A5'],
    ['B5', { ...shift('rows', 'insert', 0, 1), band: { from: 1, to: 3 } }, 'B6'],
    ['SUM(A1:C5)', { ...shift('rows', 'insert', 0, 1), band: { from: 1, to: 3 } }, 'SUM(A1:C5)'],
  ])('%s after %j → %s', (formula, change, expected) => {
    expect(shiftReferences(formula, 'Blad1', 'Blad1', change)).toBe(expected);
  });

  it('on another sheet moves only references that name it', () => {
    const change = shift('rows', 'insert', 0, 1);
    expect(shiftReferences('A5+Blad1!A5', 'Rapport', 'Blad1', change)).toBe('A5+Blad1!A6');
  });

  it('come back when what was inserted is deleted again', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('rows', 'columns'),
        (at, count, axis) => {
          const formula = 'A1+$C$5:F9*H20-SUM(B:D,3:8)';
          const inserted = shiftReferences(formula, 'Blad1', 'Blad1', shift(axis, 'insert', at, count));
          expect(shiftReferences(inserted, 'Blad1', 'Blad1', shift(axis, 'delete', at, count))).toBe(formula);
        },
      ),
    );
  });
});

describe('formulas follow renamed and deleted sheets, tables and columns', () => {
  it('renames a sheet and puts it in quotes where they are needed', () => {
    expect(renameSheet('Budget!A1+budget!namn+Annan!A1&"Budget!A1"', 'Budget', 'Min budget')).toBe(
      "'Min budget'!A1+'Min budget'!namn+Annan!A1&\"Budget!A1\"",
    );
    expect(renameSheet("'Min budget'!A1:B2", 'min budget', 'Åsas')).toBe('Åsas!A1:B2');
    expect(renameSheet('Blad1!A1', 'Blad1', "Åsa's")).toBe("'Åsa''s'!A1");
    expect(renameSheet('SUM(Jan:Mar!A1)', 'Mar', 'Maj 2')).toBe("SUM('Jan:Maj 2'!A1)");
    expect(renameSheet('Blad1!#REF!+[1]Blad1!A1', 'Blad1', 'X')).toBe('X!#REF!+[1]Blad1!A1');
    expect(renameSheet('A1', 'Blad1', 'AB12')).toBe('A1');
    expect(renameSheet('Blad1!A1', 'Blad1', 'AB12')).toBe("'AB12'!A1");
    expect(renameSheet('Blad1!A1', 'Blad1', '2021')).toBe("'2021'!A1");
  });

  it('renames a table', () => {
    expect(renameTable('SUM(Tab[Budget])+ROWS(tab)&"Tab"', 'Tab', 'Drift')).toBe(
      'SUM(Drift[Budget])+ROWS(Drift)&"Tab"',
    );
    expect(renameTable('Tabell[X]+Tab[[#This Row],[X y]]', 'Tab', 'Drift')).toBe(
      'Tabell[X]+Drift[[#This Row],[X y]]',
    );
  });

  it('renames a column in the references to its table only', () => {
    expect(
      renameColumn('SUM(Tab[Budget])+Tab[[#This Row],[budget]]+Annan[Budget]', 'Tab', 'Budget', 'Budget #1'),
    ).toBe("SUM(Tab[Budget '#1])+Tab[[#This Row],[Budget '#1]]+Annan[Budget]");
    expect(renameColumn('Tab[[Budget]:[Utfall]]', 'tab', 'Utfall', 'X')).toBe('Tab[[Budget]:[X]]');
  });

  it('turns references to what is gone into #REF!', () => {
    expect(deleteColumn('SUM(Tab[Budget],Tab[X])', 'Tab', 'Budget')).toBe('SUM(#REF!,Tab[X])');
    expect(deleteTable('SUM(Tab[Budget])+ROWS(Tab)', 'Tab')).toBe('SUM(#REF!)+ROWS(#REF!)');
    expect(deleteSheet("SUM('Min bok'!A1:A3)+A1+'min bok'!namn", 'Min bok')).toBe('SUM(#REF!)+A1+#REF!');
  });
});
