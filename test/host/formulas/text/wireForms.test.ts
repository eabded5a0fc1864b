import fc from 'fast-check';
import type { FormulaTable } from '../../../../src/host/formulas/source';
import { toDisplayForm } from '../../../../src/host/formulas/text/displayForm';
import { toFileForm } from '../../../../src/host/formulas/text/fileForm';
import { functionsUsed } from '../../../../src/host/formulas/text/functionsUsed';
import { escapeColumnName } from '../../../../src/host/formulas/syntax/structuredReference';

function givenTable(name: string, columns: readonly string[]): FormulaTable {
  return {
    name,
    sheet: '#1',
    top: 0,
    left: 0,
    bottom: 9,
    right: columns.length - 1,
    hasHeader: true,
    hasTotals: false,
    columns,
  };
}

const table = givenTable('Drift', ['Budget', 'Prognos helår', "a'b#[x]", 'Avvikelse %', '2021', '−']);
const context = {
  own: table,
  table: (name: string) => (name.toLowerCase() === 'drift' ? table : undefined),
};
const outside = { ...context, own: undefined };

describe('a formula as it is written becomes what files hold', () => {
  it.each([
    ['=[@[Prognos helår]]-[@Budget]', 'Drift[[#This Row],[Prognos helår]]-Drift[[#This Row],[Budget]]'],
    ['=Drift[@Budget]', 'Drift[[#This Row],[Budget]]'],
    ['=drift[[#this row],[budget]]', 'Drift[[#This Row],[Budget]]'],
    ['=SUM([Budget])', 'SUM(Drift[Budget])'],
    ['=sum(drift[BUDGET])', 'SUM(Drift[Budget])'],
    ['=SUM(Drift[@[Budget]:[Prognos helår]])', 'SUM(Drift[[#This Row],[Budget]:[Prognos helår]])'],
    ['=COUNTA(Drift[@])', 'COUNTA(Drift[#This Row])'],
    ["=[@[a''b'#'[x']]]", "Drift[[#This Row],[a''b'#'[x']]]"],
    ['=[@2021]', 'Drift[[#This Row],[2021]]'],
    ['=Drift[[#Headers],[Budget]]', 'Drift[[#Headers],[Budget]]'],
    ['=Drift[#All]', 'Drift[#All]'],
    ['=ROWS(Drift)', 'ROWS(Drift)'],
    ['=ROWS(Drift[])', 'ROWS(Drift[])'],
    ['=ifs(a1,1,true,2)', '_xlfn.IFS(A1,1,TRUE,2)'],
    ['=_xlfn.TEXTJOIN(",",TRUE,A1)', '_xlfn.TEXTJOIN(",",TRUE,A1)'],
    ['=NUMBERVALUE("4,4",","," ")', '_xlfn.NUMBERVALUE("4,4",","," ")'],
    [
      '=UNICODE(A1)+UNICHAR(5)+XOR(1)+DAYS(1,2)+CONCAT(1)',
      '_xlfn.UNICODE(A1)+_xlfn.UNICHAR(5)+_xlfn.XOR(1)+_xlfn.DAYS(1,2)+_xlfn.CONCAT(1)',
    ],
    ['=MAXIFS(A:A,B:B,1)+MINIFS(A:A,B:B,1)', '_xlfn.MAXIFS(A:A,B:B,1)+_xlfn.MINIFS(A:A,B:B,1)'],
    ['=FILTER(A1:A3,B1:B3)', '_xlfn._xlws.FILTER(A1:A3,B1:B3)'],
    ['=AGGREGATE(9,6,A1:A3)', '_xlfn.AGGREGATE(9,6,A1:A3)'],
    ['=NETWORKDAYS.INTL(1,2)', 'NETWORKDAYS.INTL(1,2)'],
    ['=iferror(sumifs(A:A,B:B,"x"),0)', 'IFERROR(SUMIFS(A:A,B:B,"x"),0)'],
    ["='Min bok'!a1 + blad!$b$2", "'Min bok'!A1 + blad!$B$2"],
    ['=  1 + 2 ', '1 + 2'],
    ['="[@Budget]"', '"[@Budget]"'],
  ])('%s → %s', (written, file) => {
    expect(toFileForm(written, context)).toEqual({ formula: file });
  });

  it.each([
    ['=1+', { problem: 'syntax' }],
    ['=SUM(1', { problem: 'syntax' }],
    ['=SUM(A1;A2)', { problem: 'syntax' }],
    ['="x', { problem: 'syntax' }],
    ['=', { problem: 'syntax' }],
    ['=Finns[Budget]', { problem: 'unknownTable', detail: 'Finns' }],
    ['=Drift[Saknas]', { problem: 'unknownColumn', detail: 'Saknas' }],
  ])('%s is refused', (written, problem) => {
    expect(toFileForm(written, context)).toMatchObject(problem);
  });

  it('refuses a reference to its own table outside every table', () => {
    expect(toFileForm('=[@Budget]', outside)).toEqual({ problem: 'notInTable', detail: '[@Budget]' });
  });
});

describe('a formula in a file is shown as Excel shows it', () => {
  it.each([
    [
      'Drift[[#This Row],[Prognos helår]]-Drift[[#This Row],[Budget]]',
      'Drift',
      '=[@[Prognos helår]]-[@Budget]',
    ],
    ['Drift[[#This Row],[Prognos helår]]', undefined, '=Drift[@[Prognos helår]]'],
    ['Drift[[#This Row],[Budget]]', 'Annan', '=Drift[@Budget]'],
    ['SUM(Drift[Budget])', 'Drift', '=SUM([Budget])'],
    ['SUM(Drift[Budget])', undefined, '=SUM(Drift[Budget])'],
    ['SUM(Drift[[#This Row],[Budget]:[Prognos helår]])', 'Drift', '=SUM(Drift[@[Budget]:[Prognos helår]])'],
    ['ROW()-ROW(Drift[[#Headers],[Budget]])', 'Drift', '=ROW()-ROW(Drift[[#Headers],[Budget]])'],
    ['Drift[#This Row]', 'Drift', '=Drift[@]'],
    ["Drift[[#This Row],[a''b'#'[x']]]", 'Drift', "=[@[a''b'#'[x']]]"],
    ['Drift[[#This Row],[Avvikelse %]]', 'Drift', '=[@[Avvikelse %]]'],
    ['Drift[[#This Row],[−]]', 'Drift', '=[@[−]]'],
    ['_xlfn.IFS(A1,1)+_xlfn._xlws.SORT(A1)', undefined, '=IFS(A1,1)+SORT(A1)'],
    ['"_xlfn.IFS("', undefined, '="_xlfn.IFS("'],
  ])('%s in %s → %s', (file, own, shown) => {
    expect(toDisplayForm(file, own)).toBe(shown);
  });

  it('survives the way to the file and back for any column name', () => {
    fc.assert(
      fc.property(
        fc.string({
          minLength: 1,
          maxLength: 12,
          unit: fc.constantFrom(' ', ...'a Å ö 1 \' [ ] # @ % − : , . - _ "'.split(' ')),
        }),
        (name) => {
          // Excel does not take headers that begin or end with blanks apart.
          fc.pre(name.trim() === name && name !== '');
          const own = givenTable('Drift', [name]);
          const known = { own, table: () => own };
          const file = `Drift[[#This Row],[${escapeColumnName(name)}]]`;
          expect(toFileForm(file, known)).toEqual({ formula: file });
          expect(toFileForm(toDisplayForm(file, 'Drift'), known)).toEqual({ formula: file });
          expect(toFileForm(toDisplayForm(file, undefined), known)).toEqual({ formula: file });
        },
      ),
    );
  });
});

describe('functions that a formula uses', () => {
  it('are listed once each, without prefixes', () => {
    expect(functionsUsed('=SUM(1)+_xlfn.IFS(A1,sum(2))&"MAX("')).toEqual(['SUM', 'IFS']);
  });
});
