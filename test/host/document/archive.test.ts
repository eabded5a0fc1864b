import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { honest, zipFile } from '../../../scripts/fuzz/zipFile';
import { openWorkbook } from '../../../src/host/document/openWorkbook';
import { compressEntry, inflateEntry } from '../../../src/host/document/zip/archive';
import { crc32 } from '../../../src/host/document/zip/crc32';
import { writeArchive } from '../../../src/host/document/zip/writeArchive';
import { codeOf, entriesOf, fileOf, givenParts } from './givenFile';

const good = fileOf(givenParts('<row r="1"><c r="A1"><v>5</v></c></row>'));

function problemWith(bytes: Uint8Array): string {
  return codeOf(openWorkbook(bytes));
}

function changed(change: (bytes: Buffer) => void): Uint8Array {
  const copy = Buffer.from(good);
  change(copy);
  return copy;
}

/** Where the directory's entry of a part begins. */
function directoryOf(name: string): number {
  const bytes = Buffer.from(good);
  return bytes.lastIndexOf(name) - 46;
}

describe('the check sum', () => {
  it('is the one that gzip computes, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const zipped = gzipSync(bytes);
        expect(crc32(bytes)).toBe(zipped.readUInt32LE(zipped.length - 8));
        expect(gunzipSync(zipped).length).toBe(bytes.length);
      }),
    );
  });
});

describe('an archive', () => {
  it('gives back the bytes that were put in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const [entry] = entriesOf(writeArchive([compressEntry('xl/å b.bin', bytes)]));
        expect(entry!.name).toBe('xl/å b.bin');
        expect(Buffer.from(inflateEntry(entry!)).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it('opens when it is whole', () => {
    expect(problemWith(good)).toBe('done');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'not-a-workbook'],
    ['a text file', new TextEncoder().encode('Verksamhet;Budget\n'), 'not-a-workbook'],
    [
      'an old .xls or encrypted file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'encrypted',
    ],
    ['a file that was cut off', good.subarray(0, good.length - 30), 'archive-broken'],
    ['a zip file with something else in it', fileOf({ 'a.txt': 'hej' }), 'not-a-workbook'],
    [
      'a package without a document',
      fileOf({ '[Content_Types].xml': '<Types xmlns="x"/>' }),
      'not-a-workbook',
    ],
  ])('is refused as a value: %s', (_what, bytes, code) => {
    expect(problemWith(bytes)).toBe(code);
  });

  it('is refused when a part has another check sum than the directory says', () => {
    expect(
      problemWith(changed((bytes) => bytes.writeUInt32LE(1, directoryOf('xl/worksheets/sheet1.xml') + 16))),
    ).toBe('archive-broken');
  });

  it('is refused when an untouched part is damaged, even one that nobody asks for', () => {
    const parts = givenParts('', { 'xl/media/bild.bin': `${'x'.repeat(300)}${Math.PI}` });
    const bytes = Buffer.from(fileOf(parts));
    const data = bytes.indexOf('xl/media/bild.bin') + 'xl/media/bild.bin'.length;
    bytes[data + 4]! ^= 0xff;
    expect(problemWith(bytes)).toBe('archive-broken');
  });

  it('is refused when a part inflates to more than it says', () => {
    expect(
      problemWith(changed((bytes) => bytes.writeUInt32LE(20, directoryOf('xl/worksheets/sheet1.xml') + 24))),
    ).toBe('archive-broken');
  });

  it('is refused when a part is encrypted or compressed in another way', () => {
    const at = directoryOf('xl/workbook.xml');
    expect(problemWith(changed((bytes) => bytes.writeUInt16LE(1, at + 8)))).toBe('encrypted');
    expect(problemWith(changed((bytes) => bytes.writeUInt16LE(12, at + 10)))).toBe('archive-broken');
  });

  it.each([
    ['method', 8, 0],
    ['check sum', 14, 1],
    ['compressed size', 18, 1],
    ['size', 22, 1],
    ['flag of encryption', 6, 1],
  ])('is refused when an entry’s own header tells another %s than the directory', (_what, field, value) => {
    const own = Buffer.from(good).readUInt32LE(directoryOf('xl/workbook.xml') + 42);
    expect(problemWith(changed((bytes) => bytes.writeUInt16LE(value, own + field)))).toBe('archive-broken');
  });

  it('opens when sizes and check sum stand behind the data, as programs that write streams have them', () => {
    const own = Buffer.from(good).readUInt32LE(directoryOf('xl/workbook.xml') + 42);
    expect(
      problemWith(
        changed((bytes) => {
          bytes.writeUInt16LE(8, own + 6);
          bytes.fill(0, own + 14, own + 26);
        }),
      ),
    ).toBe('done');
  });

  it('opens when an entry’s own header alone has the zip64 form, as some programs write it to be safe', () => {
    const named = (sizes: readonly [size: number, length: number]) => {
      const entry = honest('xl/media/bild.bin', Buffer.from('bild'), 0);
      const large = Buffer.alloc(20);
      large.writeUInt16LE(1, 0);
      large.writeUInt16LE(16, 2);
      sizes.forEach((size, index) => large.writeBigUInt64LE(BigInt(size), 4 + index * 8));
      const own = { length: 0xffffffff, size: 0xffffffff };
      const parts = Object.entries(givenParts('')).map(([name, text]) => honest(name, Buffer.from(text)));
      return zipFile([...parts, { ...entry, own, ownExtra: large }]);
    };
    expect(problemWith(named([4, 4]))).toBe('done');
    expect(problemWith(named([4, 5]))).toBe('archive-broken');
    expect(problemWith(named([5, 4]))).toBe('archive-broken');
  });

  it('is refused when bytes follow the compressed data of a part within its size', () => {
    const parts = Object.entries(givenParts('')).map(([name, text]) => honest(name, Buffer.from(text)));
    const [first, ...rest] = parts;
    const data = Buffer.concat([first!.data, Buffer.from('dold')]);
    expect(problemWith(zipFile([{ ...first!, data, length: data.length }, ...rest]))).toBe('archive-broken');
    expect(problemWith(zipFile(parts))).toBe('done');
  });

  it('is refused when two entries share data', () => {
    const other = directoryOf('xl/workbook.xml');
    const offset = Buffer.from(good).readUInt32LE(other + 42);
    const target = directoryOf('xl/worksheets/sheet1.xml');
    expect(problemWith(changed((bytes) => bytes.writeUInt32LE(offset, target + 42)))).toBe('archive-broken');
  });

  it.each(['../ut.xml', '/rot.xml', 'xl\\sheet.xml', 'C:/x.xml', 'xl//a.xml', 'xl/./a.xml'])(
    'is refused with the entry name %s',
    (name) => {
      expect(problemWith(fileOf({ ...givenParts(''), [name]: 'x' }))).toBe('archive-broken');
    },
  );

  it('is refused when two names differ only in case', () => {
    expect(problemWith(fileOf({ ...givenParts(''), 'XL/workbook.xml': 'x' }))).toBe('archive-broken');
  });

  it('is refused when it exceeds the limits', () => {
    const bomb = fileOf(givenParts('', { 'xl/media/stor.bin': '0'.repeat(3_000_000) }));
    expect(codeOf(openWorkbook(bomb, { ratio: 100 }))).toBe('too-large');
    expect(codeOf(openWorkbook(bomb, { ratio: 1e6, inflatedBytes: 2_000_000 }))).toBe('too-large');
    expect(codeOf(openWorkbook(good, { entries: 3 }))).toBe('too-large');
    expect(codeOf(openWorkbook(good, { cells: 0 }))).toBe('too-large');
    expect(codeOf(openWorkbook(bomb, { ratio: 1e6 }))).toBe('done');
  });

  it('never throws and never hangs, whatever single byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const outcome = openWorkbook(changed((bytes) => (bytes[at]! ^= mask)));
        if (outcome.ok) outcome.value.save();
      }),
      { numRuns: 1500 },
    );
  });

  it('never accepts a file that was cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), (length) => {
        expect(openWorkbook(good.subarray(0, length)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
