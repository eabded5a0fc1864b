import fc from 'fast-check';
import * as inNode from '../../../src/host/document/zip/compression';
import * as inBrowser from '../../../src/host/document/zip/compressionInBrowser';

const text = Buffer.from('Verksamhet;Budget;Prognos\n'.repeat(500));

describe('compression in a browser', () => {
  it('reads what Node compressed, and Node reads what it compressed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(inBrowser.inflate(inNode.deflate(bytes), bytes.length)).toEqual(bytes);
        expect(Buffer.from(inNode.inflate(inBrowser.deflate(bytes), bytes.length)!)).toEqual(
          Buffer.from(bytes),
        );
      }),
    );
  });

  it('makes a text about as small as Node does', () => {
    expect(inBrowser.deflate(text).length).toBeLessThan(inNode.deflate(text).length * 1.1);
  });

  it('tells when the data gives more or less than it should, or is cut off or none at all', () => {
    const data = inNode.deflate(text);
    expect(inBrowser.inflate(data, text.length)).not.toBeNull();
    for (const size of [0, 1, text.length - 1, text.length + 1])
      expect(inBrowser.inflate(data, size)).toBeNull();
    expect(inBrowser.inflate(data.subarray(0, data.length - 5), text.length)).toBeNull();
    expect(inBrowser.inflate(Uint8Array.of(0xff, 0xff, 0xff), 3)).toBeNull();
  });

  it('tells when a part that was stored as it is gives more than it should', () => {
    const stored = Uint8Array.of(1, 5, 0, 250, 255, 1, 2, 3, 4, 5);
    expect(inBrowser.inflate(stored, 5)).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
    expect(inBrowser.inflate(stored, 2)).toBeNull();
  });
});
