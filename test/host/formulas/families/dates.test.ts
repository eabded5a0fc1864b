import { error, expectFormulas } from '../expectFormulas';
import { MemoryWorkbook } from '../memoryWorkbook';

const cells = (): MemoryWorkbook => {
  const book = new MemoryWorkbook();
  book.put('A1', [[44439, 44440, 'x', null, '2021-08-31']]);
  book.put('A3', [[44316], [44337]]);
  return book;
};

describe('days', () => {
  expectFormulas(
    [
      ['DATE(2021,8,31)', 44439],
      ['DATE(2021,14,2)', 44594],
      ['DATE(2021,1,-15)', 44181],
      ['DATE(108,1,2)', 39449],
      ['DATE(1900,1,1)', 1],
      ['DATE(1900,2,29)', 60],
      ['DATE(1900,3,1)', 61],
      ['DATE(10000,1,1)', error('#NUM!')],
      ['DATE(2021,2,29)', 44256],
      ['YEAR(A1)', 2021],
      ['MONTH(A1)', 8],
      ['DAY(A1)', 31],
      ['DAY(60)', 29],
      ['MONTH(60)', 2],
      ['YEAR(0)', 1900],
      ['DAY(0)', 0],
      ['YEAR(-1)', error('#NUM!')],
      ['YEAR(E1)', 2021],
      ['YEAR(C1)', error('#VALUE!')],
      ['EDATE(A1,1)', 44469],
      ['EDATE(A1,-6)', 44255],
      ['EDATE(DATE(2020,2,29),12)', 44255],
      ['EOMONTH(A1,0)', 44439],
      ['EOMONTH(A1,1)', 44469],
      ['EOMONTH(A1,-3)', 44347],
      ['TODAY()', 44439],
      ['NOW()', 44439.5],
      ['DATEVALUE("2021-08-31")', 44439],
      ['DATEVALUE("31 aug 2021")', 44439],
      ['DATEVALUE("2021-02-30")', error('#VALUE!')],
      ['DATEVALUE("hej")', error('#VALUE!')],
      ['DAYS(B1,A1)', 1],
      ['DAYS("2021-03-15","2021-02-01")', 42],
      ['WEEKDAY(A1)', 3],
      ['WEEKDAY(A1,2)', 2],
      ['WEEKDAY(A1,3)', 1],
      ['WEEKDAY(A1,11)', 2],
      ['WEEKDAY(A1,17)', 3],
      ['WEEKDAY(A1,9)', error('#NUM!')],
      ['WEEKDAY(1)', 1],
      ['WEEKNUM(DATE(2012,3,9))', 10],
      ['WEEKNUM(DATE(2012,3,9),2)', 11],
      ['WEEKNUM(DATE(2021,1,3),21)', 53],
      ['ISOWEEKNUM(A1)', 35],
      ['ISOWEEKNUM(DATE(2021,1,1))', 53],
      ['ISOWEEKNUM(DATE(2012,3,9))', 10],
      ['NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))', 110],
      ['NETWORKDAYS(DATE(2021,4,26),DATE(2021,5,21),A3:A4)', 18],
      ['NETWORKDAYS(DATE(2013,3,1),DATE(2012,10,1))', -110],
      ['WORKDAY(DATE(2008,10,1),151)', 39933],
      ['DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
      ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
      ['DATEDIF(DATE(2021,1,31),DATE(2021,8,30),"m")', 6],
    ],
    cells,
  );
});

describe('times', () => {
  expectFormulas([
    ['TIME(12,0,0)', 0.5],
    ['TIME(16,48,10)', 0.7001157407407408],
    ['TIME(27,0,0)', 0.125],
    ['HOUR(0.75)', 18],
    ['MINUTE(0.78125)', 45],
    ['SECOND(0.7001157407407408)', 10],
    ['TIMEVALUE("02:24")', 0.1],
  ]);
});
