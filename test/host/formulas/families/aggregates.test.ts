import { error, expectFormulas } from '../expectFormulas';
import { MemoryWorkbook } from '../memoryWorkbook';

const cells = (): MemoryWorkbook => {
  const book = new MemoryWorkbook();
  book.put('A1', [[10], ['7'], [true], [null], ['text'], [3.5], [''], [-2]]);
  book.put('C1', [[1], [{ error: '#DIV/0!' }], [3]]);
  book.put('E1', [[1], [2], [3], [4], [5]]);
  book.put('F1', [[10], ['x'], [30], [null], [50]]);
  book.put('H1', [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  book.put('L1', [[7], [3.5], [3.5], [1], [2]]);
  return book;
};

describe('sums, counts and means', () => {
  expectFormulas(
    [
      ['SUM(A1:A8)', 11.5],
      ['SUM(A1,"5",TRUE)', 16],
      ['SUM(5,"5")', 10],
      ['SUM("x")', error('#VALUE!')],
      ['SUM(,1)', 1],
      ['SUM({1,"2",TRUE})', 1],
      ['SUM(C1:C3)', error('#DIV/0!')],
      ['SUM(A:A)', 11.5],
      ['SUM(1:1)', 35],
      ['SUM(B1:B9)', 0],
      ['COUNT(A1:A8)', 3],
      ['COUNT(A1:A8,1,"2","x",TRUE)', 6],
      ['COUNT(C1:C3)', 2],
      ['COUNT(1/0)', 0],
      ['COUNTA(A1:A8)', 7],
      ['COUNTA(A:A)', 7],
      ['COUNTA(C1:C3)', 3],
      ['COUNTA("")', 1],
      ['COUNTBLANK(A1:A8)', 2],
      ['COUNTBLANK(A1:B8)', 10],
      ['COUNTBLANK(A:A)', 1048570],
      ['AVERAGE(A1:A8)', 3.8333333333333335],
      ['AVERAGE(B1:B3)', error('#DIV/0!')],
      ['AVERAGE(1,,2)', 1],
      ['MIN(A1:A8)', -2],
      ['MAX(A1:A8)', 10],
      ['MAX(B1:B3)', 0],
      ['MAX(A1,"99")', 99],
      ['MEDIAN(E1:E5)', 3],
      ['MEDIAN(E1:E4)', 2.5],
      ['MEDIAN(B1:B3)', error('#NUM!')],
      ['PRODUCT(E1:E5)', 120],
      ['PRODUCT(B1:B3)', 0],
      ['STDEV.S(E1:E5)', 1.5811388300841898],
      ['VAR.S(E1:E5)', 2.5],
      ['STDEV.P(E1:E5)', 1.4142135623730951],
      ['VAR.P(E1:E5)', 2],
      ['STDEV.S(E1)', error('#DIV/0!')],
      ['SUM(H1:J2)', 21],
      ['SUM(H1:J2 I1:I9)', 7],
    ],
    cells,
  );
});

describe('places among numbers', () => {
  expectFormulas(
    [
      ['LARGE(L1:L5,1)', 7],
      ['LARGE(L1:L5,3)', 3.5],
      ['LARGE(L1:L5,6)', error('#NUM!')],
      ['SMALL(L1:L5,1)', 1],
      ['SMALL(L1:L5,0)', error('#NUM!')],
      ['SUM(LARGE(L1:L5,{1,2}))', 10.5],
      ['RANK(7,L1:L5)', 1],
      ['RANK(3.5,L1:L5,1)', 3],
      ['RANK(2,L1:L5,0)', 4],
      ['RANK(99,L1:L5)', error('#N/A')],
      ['RANK.AVG(3.5,L1:L5)', 2.5],
      ['PERCENTILE.INC(E1:E4,0.3)', 1.9],
      ['PERCENTILE.INC(E1:E5,1.1)', error('#NUM!')],
      ['QUARTILE.INC(H1:J2,1)', 2.25],
      ['QUARTILE.INC(E1:E5,2)', 3],
      ['MODE.SNGL(L1:L5)', 3.5],
      ['MODE.SNGL(E1:E5)', error('#N/A')],
      ['CORREL(E1:E5,E1:E5)', 1],
    ],
    cells,
  );
});

describe('SUMPRODUCT', () => {
  expectFormulas(
    [
      ['SUMPRODUCT(E1:E5,F1:F5)', 350],
      ['SUMPRODUCT(E1:E5*E1:E5)', 55],
      ['SUMPRODUCT(E1:E5*F1:F5)', error('#VALUE!')],
      ['SUMPRODUCT(--(E1:E5>2),E1:E5)', 12],
      ['SUMPRODUCT((E1:E5>2)*(F1:F5="x"))', 0],
      ['SUMPRODUCT((F1:F5="X")*1)', 1],
      ['SUMPRODUCT(--(F1:F5=""))', 1],
      ['SUMPRODUCT(E1:E5,E1:E4)', error('#VALUE!')],
      ['SUMPRODUCT(E1:E5)', 15],
      ['SUMPRODUCT((E1:E5>1)*(E1:E5<5)*E1:E5)', 9],
      ['SUMPRODUCT(LEN(A1:A8))', 16],
      ['SUMPRODUCT(ISTEXT(A1:A8)*1)', 3],
      ['SUMPRODUCT((H1:J2)*{1;10})', 156],
      ['SUMPRODUCT(C1:C3)', error('#DIV/0!')],
      ['SUMPRODUCT(IF(E1:E5>2,E1:E5,0))', 12],
      ['SUMPRODUCT(1/COUNTIF(L1:L5,L1:L5))', 4],
      ['SUMPRODUCT((E1:E3={1,2,3})*1)', 3],
      ['SUMPRODUCT(ROW(E1:E5))', 15],
      ['SUMPRODUCT(MOD(ROW(E1:E5),2)*E1:E5)', 9],
      ['SUMPRODUCT(MAX((E1:E5<4)*E1:E5))', 3],
      ['SUMPRODUCT(TRUE)', 0],
      ['SUMPRODUCT((E:E>2)*1)', 3],
    ],
    cells,
  );
});
