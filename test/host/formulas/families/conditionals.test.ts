import { error, expectFormulas } from '../expectFormulas';
import { MemoryWorkbook } from '../memoryWorkbook';

const cells = (): MemoryWorkbook => {
  const book = new MemoryWorkbook();
  book.put('A1', [
    ['Äpplen', 38, 'a', 100],
    ['Apelsiner', 54, 'b', 200],
    ['Persikor', 75, 'varav', 300],
    ['äpplen', 86, 'Varav', 400],
    [null, 5, '', 500],
    ['5', '5', null, 600],
    [{ error: '#N/A' }, 7.5, 'underrad', 700],
    ['a*b', true, '-', 800],
  ]);
  book.put('F1', [[null, '>50', 'Äpplen']]);
  return book;
};

describe('COUNTIF', () => {
  expectFormulas(
    [
      ['COUNTIF(A1:A8,"äpplen")', 2],
      ['COUNTIF(A1:A8,H1)', 2],
      ['COUNTIF(B1:B8,">55")', 2],
      ['COUNTIF(B1:B8,">="&B2)', 3],
      ['COUNTIF(B1:B8,G1)', 3],
      ['COUNTIF(B1:B8,"<>75")', 7],
      ['COUNTIF(B1:B8,5)', 2],
      ['COUNTIF(B1:B8,"5")', 2],
      ['COUNTIF(B1:B8,"=5")', 2],
      ['COUNTIF(B1:B8,"<=7,5")', 2],
      ['COUNTIF(B1:B8,"<=7.5")', 1],
      ['COUNTIF(A1:A8,"?pp*")', 2],
      ['COUNTIF(A1:A8,"*")', 6],
      ['COUNTIF(A1:A8,"*n*")', 3],
      ['COUNTIF(A1:A8,"a~*b")', 1],
      ['COUNTIF(A1:A8,"<>*")', 2],
      ['COUNTIF(A1:A8,"")', 1],
      ['COUNTIF(A1:A8,"=")', 1],
      ['COUNTIF(C1:C8,"")', 2],
      ['COUNTIF(C1:C8,"=")', 1],
      ['COUNTIF(C1:C8,"<>")', 7],
      ['COUNTIF(C1:C8,"<>varav")', 6],
      ['COUNTIF(C1:C8,"<>"&"")', 7],
      ['COUNTIF(A1:A8,#N/A)', 1],
      ['COUNTIF(A1:A8,"#N/A")', 1],
      ['COUNTIF(B1:B8,TRUE)', 1],
      ['COUNTIF(A1:A8,">b")', 3],
      ['COUNTIF(B1:B8,F1)', 0],
      ['COUNTIF(A:A,"")', 1048569],
      ['COUNTIF(A:A,"äpplen")', 2],
      ['SUM(COUNTIF(C1:C8,{"a","b","varav"}))', 4],
      ['COUNTIF({1,2},1)', error('#VALUE!')],
      ['COUNTIFS(C1:C8,"varav",B1:B8,">80")', 1],
      ['COUNTIFS(C1:C8,"<>varav",B1:B8,"<10")', 2],
      ['COUNTIFS(C1:C8,"varav",B1:B7,">80")', error('#VALUE!')],
      ['COUNTIFS(A:A,"äpplen",C:C,"a")', 1],
    ],
    cells,
  );
});

describe('SUMIF and its kin', () => {
  expectFormulas(
    [
      ['SUMIF(A1:A8,"äpplen",D1:D8)', 500],
      ['SUMIF(A1:A8,"äpplen",D1)', 500],
      ['SUMIF(B1:B8,">50")', 215],
      ['SUMIF(A:A,"Apelsiner",B:B)', 54],
      ['SUMIF(C1:C8,"<>varav",D1:D8)', 2900],
      ['SUMIF(C1:C8,"",D1:D8)', 1100],
      ['SUMIF(A1:A8,"finns inte",D1:D8)', 0],
      ['SUMIF(D1:D8,">0",A1:A8)', error('#N/A')],
      ['SUMIFS(D1:D8,C1:C8,"<>varav")', 2900],
      ['SUMIFS(D1:D8,C1:C8,"varav")', 700],
      ['SUMIFS(D1:D8,C1:C8,"<>varav",B1:B8,"<50")', 1300],
      ['SUMIFS(D1:D8,C1:C7,"x")', error('#VALUE!')],
      ['SUMIFS(D:D,C:C,"varav",A:A,"persikor")', 300],
      ['AVERAGEIF(B1:B8,"<60",D1:D8)', 375],
      ['AVERAGEIF(A1:A8,"nej",D1:D8)', error('#DIV/0!')],
      ['AVERAGEIFS(D1:D8,C1:C8,"varav")', 350],
      ['MAXIFS(D1:D8,C1:C8,"varav")', 400],
      ['MINIFS(D1:D8,C1:C8,"varav")', 300],
      ['MAXIFS(D1:D8,C1:C8,"nej")', 0],
      ['_xlfn.MAXIFS(D1:D8,C1:C8,"varav")', 400],
      ['SUMPRODUCT(SUMIF(C1:C8,{"a","b"},D1:D8))', 300],
    ],
    cells,
  );
});
