import { error, expectFormulas } from '../expectFormulas';
import { MemoryWorkbook } from '../memoryWorkbook';

const cells = (): MemoryWorkbook => {
  const book = new MemoryWorkbook('Blad1', 'Min bok');
  book.put('A1', [
    ['Bananer', 25, 1],
    ['Apelsiner', 38, 3],
    ['Äpplen', 40, 5],
    ['Päron', 41, 7],
    [null, null, 9],
  ]);
  book.put('E1', [
    [10, 20, 30],
    ['a', 'b', 'c'],
  ]);
  book.put('I1', [[9], [7], [5], [3]]);
  book.put("'Min bok'!A1", [
    ['text', 5],
    ['andra', 6],
  ]);
  return book;
};

describe('MATCH', () => {
  expectFormulas(
    [
      ['MATCH(39,B1:B4,1)', 2],
      ['MATCH(39,B1:B4)', 2],
      ['MATCH(41,B1:B4,0)', 4],
      ['MATCH(40,B1:B4,-1)', error('#N/A')],
      ['MATCH(6,I1:I4,-1)', 2],
      ['MATCH(5,I1:I4,-1)', 3],
      ['MATCH(20,B1:B4)', error('#N/A')],
      ['MATCH("äpplen",A1:A5,0)', 3],
      ['MATCH("ÄPPLEN",A1:A5,0)', 3],
      ['MATCH("p*",A1:A5,0)', 4],
      ['MATCH("?pelsiner",A1:A5,0)', 2],
      ['MATCH("b",E2:G2,0)', 2],
      ['MATCH("x",A1:A5,0)', error('#N/A')],
      ['MATCH("25",B1:B4,0)', error('#N/A')],
      ['MATCH(3,{1,3,5},0)', 2],
      ['MATCH("äpplen",A:A,)', 3],
      ['MATCH(1,A1:B4,0)', error('#N/A')],
      ['MATCH(1,INDEX((A1:A5="Päron")*(B1:B5=41),0),0)', 4],
      ['MATCH(1/0,B1:B4,0)', error('#DIV/0!')],
    ],
    cells,
  );
});

describe('INDEX', () => {
  expectFormulas(
    [
      ['INDEX(A1:C4,2,1)', 'Apelsiner'],
      ['INDEX(A1:A5,3)', 'Äpplen'],
      ['INDEX(E1:G1,2)', 20],
      ['INDEX(A1:C4,5,1)', error('#REF!')],
      ['INDEX(A1:C4,-1,1)', error('#VALUE!')],
      ['SUM(INDEX(A1:C4,0,2))', 144],
      ['SUM(INDEX(B1:C4,2,0))', 41],
      ['INDEX({1,2;3,4},2,2)', 4],
      ['SUM(INDEX({1,2;3,4},0,2))', 6],
      ['INDEX((A1:C4,E1:G2),2,3,2)', 'c'],
      ['INDEX(A1:A5,5)', 0],
      ['IF(INDEX(A1:A5,5)="","–",INDEX(A1:A5,5))', '–'],
      ['IF(INDEX(A1:A5,4)="","–",INDEX(A1:A5,4))', 'Päron'],
      ['INDEX(B1:B4,MATCH("Päron",A1:A4,0))', 41],
      ["INDEX('Min bok'!B:B,2)", 6],
      ['ISBLANK(INDEX(A1:A5,5))', true],
    ],
    cells,
  );
});

describe('VLOOKUP, HLOOKUP, LOOKUP', () => {
  expectFormulas(
    [
      ['VLOOKUP("Äpplen",A1:C4,2,FALSE)', 40],
      ['VLOOKUP("äp*",A1:C4,3,FALSE)', 5],
      ['VLOOKUP("Kiwi",A1:C4,2,FALSE)', error('#N/A')],
      ['VLOOKUP(39,B1:C4,2)', 3],
      ['VLOOKUP(39,B1:C4,2,TRUE)', 3],
      ['VLOOKUP(39,B1:C4,2,)', error('#N/A')],
      ['VLOOKUP(39,B1:C4,3,TRUE)', error('#REF!')],
      ['VLOOKUP(39,B1:C4,0,TRUE)', error('#VALUE!')],
      ['HLOOKUP(20,E1:G2,2,FALSE)', 'b'],
      ['HLOOKUP(25,E1:G2,2)', 'b'],
      ['LOOKUP(4.5,C1:C5,A1:A5)', 'Apelsiner'],
      ['LOOKUP(5,C1:C5)', 5],
      ['LOOKUP(0,C1:C5)', error('#N/A')],
      ['LOOKUP(2,1/(A1:A5<>""),A1:A5)', 'Päron'],
      ['LOOKUP("c",{"a","b","c","d";1,2,3,4})', 3],
      ['LOOKUP(2.5,{1,2,3},{"x","y","z"})', 'y'],
    ],
    cells,
  );
});

describe('functions of references', () => {
  expectFormulas(
    [
      ['ROW()', 100],
      ['COLUMN()', 26],
      ['ROW(A5)', 5],
      ['ROW(A5:A9)', 5],
      ['COLUMN(C1)', 3],
      ['ROWS(A1:C4)', 4],
      ['COLUMNS(A1:C4)', 3],
      ['ROWS({1,2;3,4})', 2],
      ['ROWS(A:A)', 1048576],
      ['AREAS((A1:A2,C1))', 2],
      ['ADDRESS(2,3)', '$C$2'],
      ['ADDRESS(2,3,2)', 'C$2'],
      ['ADDRESS(2,3,4)', 'C2'],
      ['ADDRESS(2,3,2,FALSE)', 'R2C[3]'],
      ['ADDRESS(2,3,,FALSE)', 'R2C3'],
      ['ADDRESS(2,3,1,TRUE,"Min bok")', "'Min bok'!$C$2"],
      ['ADDRESS(0,1)', error('#VALUE!')],
      ['OFFSET(A1,2,1)', 40],
      ['SUM(OFFSET(A1,0,1,4,1))', 144],
      ['SUM(OFFSET(B4,0,0,-4,1))', 144],
      ['SUM(OFFSET(B1:B2,1,0))', 78],
      ['OFFSET(A1,-1,0)', error('#REF!')],
      ['OFFSET(A1,,1)', 25],
      ['INDIRECT("B2")', 38],
      ['INDIRECT("\'Min bok\'!B"&1)', 5],
      ['SUM(INDIRECT("B1:B4"))', 144],
      ['INDIRECT("R2C2",FALSE)', 38],
      ['INDIRECT("R[-98]C[-24]",FALSE)', 38],
      ['INDIRECT("inget sådant")', error('#REF!')],
      ['INDIRECT("")', error('#REF!')],
      ['SUM(TRANSPOSE(B1:B4))', 144],
      ['SUMPRODUCT(TRANSPOSE(E1:G1)*{1;2;3})', 140],
      ['CELL("address",B2)', '$B$2'],
      ['CELL("address",\'Min bok\'!B2)', "'Min bok'!$B$2"],
      ['CELL("row",B2)', 2],
      ['CELL("col",B2)', 2],
      ['CELL("contents",B2)', 38],
      ['CELL("type",A1)', 'l'],
      ['CELL("type",A5)', 'b'],
      ['HYPERLINK("#A1","hit")', 'hit'],
      ['HYPERLINK("#A1")', '#A1'],
    ],
    cells,
  );
});
