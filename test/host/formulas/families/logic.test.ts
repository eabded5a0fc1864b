import { error, expectFormulas } from '../expectFormulas';
import { MemoryWorkbook } from '../memoryWorkbook';

const cells = (): MemoryWorkbook => {
  const book = new MemoryWorkbook();
  book.put('A1', [[1, 0, 'x', null, { error: '#N/A' }, true]]);
  return book;
};

describe('IF and its kin', () => {
  expectFormulas(
    [
      ['IF(TRUE,1,2)', 1],
      ['IF(0,1,2)', 2],
      ['IF(A1,"ja","nej")', 'ja'],
      ['IF(FALSE,1)', false],
      ['IF(TRUE,)', 0],
      ['IF(FALSE,1,)', 0],
      ['IF("x",1,2)', error('#VALUE!')],
      ['IF("TRUE",1,2)', 1],
      ['IF("SANT",1,2)', 1],
      ['IF(E1,1,2)', error('#N/A')],
      ['IF(TRUE,1,1/0)', 1],
      ['IF(D1="","–",D1)', '–'],
      ['IF(D1,1,2)', 2],
      ['IF(TRUE,D1,1)', 0],
      ['SUM(IF(TRUE,A1:B1,0))', 1],
      ['IFS(FALSE,1,TRUE,2)', 2],
      ['IFS(A1>5,"stor",A1>0,"liten")', 'liten'],
      ['IFS(FALSE,1)', error('#N/A')],
      ['IFERROR(1/0,"fel")', 'fel'],
      ['IFERROR(5,"fel")', 5],
      ['IFERROR(D1,"fel")', 0],
      ['IFERROR(E1,)', 0],
      ['IFNA(E1,"saknas")', 'saknas'],
      ['IFNA(1/0,"saknas")', error('#DIV/0!')],
      ['SWITCH(2,1,"ett",2,"två","annat")', 'två'],
      ['SWITCH(9,1,"ett",2,"två","annat")', 'annat'],
      ['SWITCH(9,1,"ett",2,"två")', error('#N/A')],
      ['SWITCH("A","a",1)', 1],
      ['CHOOSE(2,"a","b","c")', 'b'],
      ['CHOOSE(4,"a","b","c")', error('#VALUE!')],
      ['CHOOSE(0,"a")', error('#VALUE!')],
      ['CHOOSE(2.9,"a","b")', 'b'],
      ['SUM(CHOOSE(1,A1:B1,C1:D1))', 1],
      ['SUM(CHOOSE({1,2},10,20))', 30],
    ],
    cells,
  );
});

describe('AND, OR, XOR, NOT', () => {
  expectFormulas(
    [
      ['AND(TRUE,TRUE)', true],
      ['AND(TRUE,FALSE)', false],
      ['AND(A1:B1)', false],
      ['AND(A1,C1:D1)', true],
      ['AND(C1:D1)', error('#VALUE!')],
      ['AND("x")', error('#VALUE!')],
      ['AND(E1,FALSE)', error('#N/A')],
      ['OR(A1:B1)', true],
      ['OR(FALSE,0)', false],
      ['XOR(TRUE,TRUE)', false],
      ['XOR(TRUE,TRUE,TRUE)', true],
      ['NOT(FALSE)', true],
      ['NOT(5)', false],
      ['NOT("x")', error('#VALUE!')],
      ['TRUE()', true],
      ['FALSE()', false],
    ],
    cells,
  );
});

describe('questions about values', () => {
  expectFormulas(
    [
      ['ISBLANK(D1)', true],
      ['ISBLANK(A1)', false],
      ['ISBLANK("")', false],
      ['ISNUMBER(A1)', true],
      ['ISNUMBER(TRUE)', false],
      ['ISNUMBER("5")', false],
      ['ISTEXT(C1)', true],
      ['ISTEXT(D1)', false],
      ['ISNONTEXT(D1)', true],
      ['ISLOGICAL(F1)', true],
      ['ISERROR(E1)', true],
      ['ISERROR(1/0)', true],
      ['ISERR(E1)', false],
      ['ISERR(1/0)', true],
      ['ISNA(E1)', true],
      ['ISEVEN(2.5)', true],
      ['ISODD(-3)', true],
      ['ISEVEN("x")', error('#VALUE!')],
      ['ISREF(A1)', true],
      ['ISREF(5)', false],
      ['TYPE(1)', 1],
      ['TYPE("x")', 2],
      ['TYPE(TRUE)', 4],
      ['TYPE(1/0)', 16],
      ['TYPE({1,2})', 64],
      ['NA()', error('#N/A')],
      ['N(7)', 7],
      ['N("x")', 0],
      ['N(TRUE)', 1],
      ['N(E1)', error('#N/A')],
      ['T("x")', 'x'],
      ['T(7)', ''],
      ['ERROR.TYPE(1/0)', 2],
      ['ERROR.TYPE(1)', error('#N/A')],
    ],
    cells,
  );
});
