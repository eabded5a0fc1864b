import { createCalculator } from '../../../src/host/formulas/calculator';
import type { Scalar } from '../../../src/host/formulas/scalar';
import { error, expectFormulas } from './expectFormulas';
import { MemoryWorkbook } from './memoryWorkbook';

const columns = ['Verksamhet', 'Radtyp', 'Budget', 'Prognos helår', "a'b#[x]", '% − 2021', 'Text'];

const rows: Scalar[][] = [
  ['Kontakt', 'verksamhet', 100, 110, 1, 0.5, '1'],
  ['varav kök', 'varav', 40, 45, 2, 0.25, '-'],
  ['Medborgarservice', 'verksamhet', 200, 190, 3, 0.125, 'IU'],
  ['Övrigt', 'underrad', 50, null, 4, 0, '4,4'],
];

/** A table T at B2:H6 with a totals row, its rows as above. */
function givenTable(): MemoryWorkbook {
  const book = new MemoryWorkbook('Blad1', 'Rapport');
  book.addTable('T', 'Blad1!B2:H7', columns, true);
  book.put('B3', rows);
  book.put('B7', [['Summa', null, '=SUBTOTAL(109,[Budget])']]);
  book.definedNames.set('budgetsumma', 'SUM(T[Budget])');
  book.definedNames.set('spalten', 'T[Budget]');
  book.definedNames.set('dubbelt', 'T[Budget]*2');
  book.definedNames.set('ovanför', 'Blad1!A1048576');
  book.definedNames.set('fast', '=Blad1!$D$3');
  book.definedNames.set('konstant', '0.5');
  book.definedNames.set('rapport!fast', 'Blad1!$D$4');
  book.definedNames.set('rundgång', 'rundgång+1');
  return book;
}

describe('structured references from another sheet', () => {
  expectFormulas(
    [
      ['SUM(T[Budget])', 390],
      ['sum(t[budget])', 390],
      ['SUM(T[[Budget]:[Prognos helår]])', 735],
      ['COUNTA(T)', 27],
      ['COUNTA(T[])', 27],
      ['ROWS(T)', 4],
      ['ROWS(T[#All])', 6],
      ['ROWS(T[[#All],[Budget]])', 6],
      ['T[[#Headers],[Prognos helår]]', 'Prognos helår'],
      ['COLUMNS(T[#Headers])', 7],
      ['T[[#Totals],[Budget]]', 390],
      ['SUM(T[[#Data],[#Totals],[Budget]])', 780],
      ['ROWS(T[[#Headers],[#Data],[Budget]])', 5],
      ["SUM(T[a''b'#'[x']])", 10],
      ["SUM(T[[a''b'#'[x']]:[% − 2021]])", 10.875],
      ['SUM(T[% − 2021])', 0.875],
      ['INDEX(T[Budget],3)', 200],
      ['INDEX(T[Prognos helår],4)', 0],
      ['IF(INDEX(T[Prognos helår],4)="","–",INDEX(T[Prognos helår],4))', '–'],
      ['IF(INDEX(T[Prognos helår],3)="","–",INDEX(T[Prognos helår],3))', 190],
      ['SUMIFS(T[Budget],T[Radtyp],"<>varav")', 350],
      ['SUMIFS(T[Budget],T[Radtyp],"verksamhet")', 300],
      ['COUNTIFS(T[Radtyp],"<>varav",T[Budget],">60")', 2],
      ['SUMPRODUCT((T[Radtyp]<>"varav")*T[Budget])', 350],
      ['SUMPRODUCT(ISTEXT(T[Text])*(T[Text]<>"-")*(T[Text]<>"IU"))', 2],
      ['SUMPRODUCT(ROW(T[Budget])-ROW(T[[#Headers],[Budget]]),T[Budget])', 100 + 80 + 600 + 200],
      ['SUMPRODUCT(ROW(T[Text])-ROW(T[[#Headers],[Text]]),T[Text])', 0],
      [
        'SUMPRODUCT(UNICODE(MID(SUBSTITUTE(T[Text],",",".")&REPT(" ",24),{1,2,3},1))*(ROW(T[Text])-ROW(T[[#Headers],[Text]])))',
        (49 + 64) * 1 + (45 + 64) * 2 + (73 + 85 + 32) * 3 + (52 + 46 + 52) * 4,
      ],
      ['MATCH("medborgarservice",T[Verksamhet],0)', 3],
      ['INDEX(T[Budget],MATCH("Övrigt",T[Verksamhet],0))', 50],
      ['VLOOKUP("Kontakt",T,3,FALSE)', 100],
      ['T[Saknas]', error('#REF!')],
      ['Saknas[Budget]', error('#REF!')],
      ['T[@Budget]', error('#VALUE!')],
      ['[@Budget]', error('#REF!')],
      ['SUBTOTAL(9,T[[#All],[Budget]])', 390],
      ['AGGREGATE(9,6,T[Budget])', 390],
      ['AGGREGATE(14,6,T[Budget]/(T[Radtyp]="verksamhet"),1)', 200],
    ],
    () => {
      const book = givenTable();
      createCalculator(book, { locale: 'sv-SE' }).calculate();
      return book;
    },
    { at: 'Rapport!A1' },
  );
});

describe('structured references within the table', () => {
  expectFormulas(
    [
      ['[@Budget]', 200],
      ['[@[Prognos helår]]-[@Budget]', -10],
      ['T[@[Prognos helår]]-T[@Budget]', -10],
      ['T[[#This Row],[Prognos helår]]-T[[#This Row],[Budget]]', -10],
      ['SUM([@[Budget]:[Prognos helår]])', 390],
      ['SUM([Budget])', 390],
      ['[@Budget]/SUM([Budget])', 200 / 390],
      ["[@[a''b'#'[x']]]", 3],
      ['[@[% − 2021]]', 0.125],
      ['SUM(INDEX([Budget],1):[@Budget])', 340],
      ['ROW()-ROW(T[[#Headers],[Budget]])', 3],
      ['[Budget]', 200],
      ['T[Budget]*2', 400],
      ['COUNTA([@])', 7],
      ['[@Saknas]', error('#REF!')],
      ['IF([@Radtyp]="varav",0,[@Budget])', 200],
    ],
    givenTable,
    { at: 'Blad1!H5' },
  );
});

describe('structured references in the totals row', () => {
  expectFormulas(
    [
      ['SUBTOTAL(109,[Budget])', 390],
      ['[@Budget]', error('#VALUE!')],
    ],
    givenTable,
    { at: 'Blad1!D7' },
  );
});

describe('defined names', () => {
  expectFormulas(
    [
      ['budgetsumma', 390],
      ['BUDGETSUMMA*2', 780],
      ['SUM(spalten)', 390],
      ['INDEX(spalten,2)', 40],
      ['SUM(dubbelt)', 780],
      ['SUMPRODUCT(dubbelt)', 780],
      ['INDEX(dubbelt,2)', 80],
      ['konstant', 0.5],
      ['fast', 40],
      ['Blad1!fast', 100],
      ['Rapport!fast', 40],
      ['SUM(INDIRECT("spalten"))', 390],
      ['SUM(INDIRECT("T[Budget]"))', 390],
      ['rundgång', error('#NAME?')],
      ['ROWS(T)', 4],
    ],
    givenTable,
    { at: 'Rapport!B2' },
  );
});

describe('a name with relative references', () => {
  expectFormulas([['ovanför', 200]], givenTable, { at: 'Blad1!D6' });
});

describe('one value where a range stands', () => {
  const build = (): MemoryWorkbook => {
    const book = new MemoryWorkbook();
    book.put('A1', [
      [1, 10, 100],
      [2, 20, 200],
      [3, 30, 300],
    ]);
    return book;
  };
  describe('beside a column', () => {
    expectFormulas(
      [
        ['A1:A3', 2],
        ['A1:A3*10', 20],
        ['A:A', 2],
        ['A1:B3', error('#VALUE!')],
        ['A3:A9', error('#VALUE!')],
        ['SUM(A1:A3*B1:B3)', 40],
        ['SUMPRODUCT(A1:A3*B1:B3)', 140],
        ['ABS(A1:A3)', 2],
        ['IF(A1:A3>1,"ja","nej")', 'ja'],
        ['@A1:A3', 2],
        ['A1:A3&"x"', '2x'],
        ['{1,2,3}+A1:A3', 3],
        ['SUM({1,2,3}*2)', 12],
        ['SUM({1,2,3}*A1:A3)', 12],
        ['MAX(LEN({"a","bbb"}))', 3],
      ],
      build,
      { at: 'Blad1!H2' },
    );
  });
  describe('below a row', () => {
    expectFormulas([['A1:C1', 10]], build, { at: 'Blad1!B9' });
  });
});
