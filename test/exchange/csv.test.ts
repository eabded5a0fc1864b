import fc from 'fast-check';
import { readCsv } from '../../src/exchange/csv/readCsv';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(utf8(text));

describe('a file of separated fields', () => {
  it.each([
    ['semicolon, with decimal commas', 'Enhet;Utfall\r\nÅby;1 234,5\r\n', ';'],
    ['tab', 'Enhet\tUtfall\nÅby\t1 234,5\n', '\t'],
    ['comma', 'Enhet,Utfall\nÅby,"1 234,5"', ','],
    ['the one that it says', 'sep=;\r\nEnhet;Utfall\r\nÅby;1 234,5', ';'],
  ])('is parted by %s', (_name, text, separator) => {
    expect(read(text)).toMatchObject({
      separator,
      rows: [
        ['Enhet', 'Utfall'],
        ['Åby', '1 234,5'],
      ],
    });
  });

  it('may hold separators, line breaks and quotes in quotes', () => {
    expect(read('"a;b";"rad 1\nrad 2";"han sa ""nej"""\nc;;').rows).toEqual([
      ['a;b', 'rad 1\nrad 2', 'han sa "nej"'],
      ['c', '', ''],
    ]);
  });

  it.each([
    ['UTF-8', utf8('Åäö;5'), 'utf-8'],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Åäö;5')), 'utf-8'],
    ['Windows-1252', Uint8Array.of(0xc5, 0xe4, 0xf6, 0x3b, 0x35), 'windows-1252'],
    [
      'UTF-16, little end first',
      Uint8Array.of(0xff, 0xfe, 0xc5, 0, 0xe4, 0, 0xf6, 0, 0x3b, 0, 0x35, 0),
      'utf-16',
    ],
    [
      'UTF-16, big end first',
      Uint8Array.of(0xfe, 0xff, 0, 0xc5, 0, 0xe4, 0, 0xf6, 0, 0x3b, 0, 0x35),
      'utf-16',
    ],
  ])('is read in %s', (_name, bytes, encoding) => {
    expect(readCsv(bytes)).toEqual({ rows: [['Åäö', '5']], separator: ';', encoding });
  });

  it('has the dashes and quotation marks of Windows', () => {
    expect(readCsv(Uint8Array.of(0x96, 0x20, 0x36, 0x31, 0x34, 0x3b, 0x80)).rows).toEqual([['– 614', '€']]);
  });

  it('may hold the mark of a character that was lost before', () => {
    expect(read('Åb\uFFFD;5')).toMatchObject({ rows: [['Åb\uFFFD', '5']], encoding: 'utf-8' });
  });

  it('may be empty, end within quotes, or have text behind a closing quote', () => {
    expect(read('').rows).toEqual([]);
    expect(read('a;"b').rows).toEqual([['a', 'b']]);
    expect(read('"a"b;c').rows).toEqual([['ab', 'c']]);
  });

  it('is read again as it was written, whatever its fields are', () => {
    const field = fc.string({ maxLength: 8 });
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(';', '\t', ','), (grid, separator) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const body = grid.map((row) => row.map(quoted).join(separator)).join('\r\n');
        expect(read(`sep=${separator}\r\n${body}`).rows).toEqual(grid);
      }),
      { numRuns: 200 },
    );
  });

  it('never stops reading, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { rows } = readCsv(bytes);
        expect(rows.every((row) => row.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
