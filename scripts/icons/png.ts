import { crc32, deflateSync } from 'node:zlib';

/** Straight-alpha RGBA, row by row, four bytes a pixel. */
export interface Picture {
  readonly size: number;
  readonly pixels: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const eightBit = 8;
const trueColourWithAlpha = 6;

/**
 * Writes a square picture as a PNG file: 8 bits a channel, every row unfiltered.
 *
 * Follows the PNG specification (W3C, third edition), sections 5 and 11.2.
 *
 * @param picture - side in pixels and its RGBA bytes (4 · size · size).
 * @returns the bytes of the file.
 */
export function encodePng({ size, pixels }: Picture): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header[8] = eightBit;
  header[9] = trueColourWithAlpha;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(scanLines(size, pixels), { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Each row is led by a zero: "filter type none". */
export function scanLines(size: number, pixels: Uint8Array): Uint8Array {
  const stride = size * 4;
  const lines = new Uint8Array(size * (stride + 1));
  for (let row = 0; row < size; row++) {
    lines.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  }
  return lines;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
