import fc from 'fast-check';
import { dayOfSerial, isCalendarDay, serialOfDay } from '../../../src/report/values/calendar';
import type { EndDate } from '../../../src/report/values/endDate';
import { formatDayInWords, formatIsoDay } from '../../../src/report/values/formatDay';
import { readEndDate } from '../../../src/report/values/readEndDate';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const read = (written: string | number | boolean) => readEndDate(written, 2021);

describe('reading an end date', () => {
  it.each([
    [44439, day(2021, 8, 31)],
    [44439.75, day(2021, 8, 31)],
    [32874, day(1990, 1, 1)],
    [109574, day(2199, 12, 31)],
    [109574.9, day(2199, 12, 31)],
  ])('the serial number %p is a date', (serial, found) => {
    expect(read(serial)).toEqual({ kind: 'day', day: found });
  });

  it.each([32873, 109575, 0, -1, 60, 2021, 210831, 20210831, NaN, Infinity])(
    'the number %p is no end date',
    (number) => {
      expect(read(number)).toEqual({ kind: 'unreadable', text: String(number) });
    },
  );

  it.each([
    ['2021-08-31', day(2021, 8, 31)],
    ['2021/08/31', day(2021, 8, 31)],
    ['2021.08.31', day(2021, 8, 31)],
    ['2021-8-1', day(2021, 8, 1)],
    ['31 augusti 2021', day(2021, 8, 31)],
    ['31 aug 2021', day(2021, 8, 31)],
    ['31 aug. 2021', day(2021, 8, 31)],
    ['1 sept 2022', day(2022, 9, 1)],
    ['den 31 augusti 2021', day(2021, 8, 31)],
    ['31augusti 2021', day(2021, 8, 31)],
    ['Senast den 31 december 2021', day(2021, 12, 31)],
    ['senast 30 juni 2022', day(2022, 6, 30)],
    ['31:e mars 2021', day(2021, 3, 31)],
    ['29 februari 2024', day(2024, 2, 29)],
    [' 30 \n september  2021 ', day(2021, 9, 30)],
    ['30 SEPTEMBER 2021', day(2021, 9, 30)],
  ])('%j is a day written as text', (written, found) => {
    expect(read(written)).toEqual({ kind: 'day', day: found, asText: 'with-year' });
  });

  it.each([
    ['31 augusti', day(2021, 8, 31)],
    ['31 mars', day(2021, 3, 31)],
    ['30 \nseptember ', day(2021, 9, 30)],
    ['den 31 juli', day(2021, 7, 31)],
    ['1 maj', day(2021, 5, 1)],
    ['31 dec.', day(2021, 12, 31)],
  ])('%j is a day of the report’s year', (written, found) => {
    expect(read(written)).toEqual({ kind: 'day', day: found, asText: 'without-year' });
  });

  it.each([
    '2021-02-30',
    '2021-13-01',
    '2021-00-10',
    '2021-08-00',
    '1905-01-01',
    '2200-01-01',
    '31 april',
    '30 februari 2021',
    '29 februari 2021',
    '0 mars',
    '32 augusti',
    '31 augusti 21',
    '31 augusti -21',
    '3/8',
    '31/8',
    '31/8 2021',
    '31.8.2021',
    '31-08-2021',
    '2021-08/31',
    '2021-08',
    '2021-08-31 00:00',
    '20210831',
    '210831',
    '2022',
    '12:30',
  ])('%j looks like a date and is none that can be read', (written) => {
    expect(read(written)).toEqual({ kind: 'unreadable', text: written });
  });

  it.each(['Löpande', 'löpande', ' LÖPANDE '])('%j has no end', (written) => {
    expect(read(written)).toEqual({ kind: 'ongoing' });
  });

  it.each([
    'I enlighet med handlingsplan',
    'I enlighet med avfallsplan',
    'hösten 2021',
    'augusti 2021',
    'Q3 2021',
    'vecka 35',
    '31 dagar efter beslut',
    '31 augusti 2021 eller senare',
    'före 31 augusti',
    'tertial 3',
    '-',
  ])('%j is free text', (written) => {
    expect(read(written)).toEqual({ kind: 'text', text: written });
  });

  it('tells blank, error values and truth values apart', () => {
    expect(read('')).toEqual({ kind: 'blank' });
    expect(read(' \n ')).toEqual({ kind: 'blank' });
    expect(read('#VALUE!')).toEqual({ kind: 'error', error: '#VALUE!' });
    expect(read(true)).toEqual({ kind: 'unreadable', text: 'SANT' });
  });

  it('gives a day without a year the report’s, and none where the report has none', () => {
    expect(readEndDate('31 augusti', 2021)).toEqual({
      kind: 'day',
      day: day(2021, 8, 31),
      asText: 'without-year',
    });
    expect(readEndDate('31 augusti', undefined)).toEqual({ kind: 'unreadable', text: '31 augusti' });
    expect(readEndDate('31 augusti 2021', undefined)).toMatchObject({ day: day(2021, 8, 31) });
  });

  const anyDay = fc.integer({ min: 32874, max: 109574 }).map(dayOfSerial);

  it('reads every day back from its serial number, its ISO form and its words', () => {
    fc.assert(
      fc.property(anyDay, (found) => {
        expect(read(serialOfDay(found))).toEqual({ kind: 'day', day: found });
        const asText: EndDate = { kind: 'day', day: found, asText: 'with-year' };
        expect(read(formatIsoDay(found))).toEqual(asText);
        expect(read(formatDayInWords(found))).toEqual(asText);
      }),
    );
  });

  it('never reads a day that the calendar does not have', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2199 }), part, part, (year, month, date) => {
        const written = `${year}-${month}-${date}`;
        expect(read(written).kind === 'day').toBe(isCalendarDay(day(year, month, date)));
      }),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(read(text)).toHaveProperty('kind');
      }),
    );
  });
});
