import { readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { icons } from '../../scripts/icons/catalogue';
import { encodePng, scanLines } from '../../scripts/icons/png';

describe('the icons', () => {
  it('are the committed files, all of them and no others', () => {
    expect(readdirSync('assets').sort()).toEqual(
      icons()
        .map((icon) => icon.file)
        .sort(),
    );
  });

  it.each(icons())('$file shows what its script draws', ({ file, picture }) => {
    // Compared as pixels: the compressed bytes may differ between versions of zlib.
    expect(pixelRows(readFileSync(`assets/${file}`))).toEqual(
      Buffer.from(scanLines(picture.size, picture.pixels)),
    );
  });

  it('leave air around the drawing and are not empty', () => {
    for (const { picture } of icons()) {
      const alpha = picture.pixels.filter((_, index) => index % 4 === 3);
      expect(alpha.some((value) => value === 0)).toBe(true);
      expect(alpha.filter((value) => value === 255).length).toBeGreaterThan(alpha.length / 4);
    }
  });
});

describe('writing PNG', () => {
  it('keeps the pixels', () => {
    const pixels = Uint8Array.of(255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 0, 1, 2, 3, 4);
    expect([...pixelRows(encodePng({ size: 2, pixels }))]).toEqual([
      0, 255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 0, 255, 0, 1, 2, 3, 4,
    ]);
  });
});

/** The uncompressed image data of a PNG file with one IDAT chunk. */
function pixelRows(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file);
  let at = 8;
  while (bytes.toString('latin1', at + 4, at + 8) !== 'IDAT') at += bytes.readUInt32BE(at) + 12;
  return inflateSync(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
}
