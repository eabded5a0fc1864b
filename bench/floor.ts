import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { readArchive } from '../src/host/document/zip/readArchive';
import { writeArchive } from '../src/host/document/zip/writeArchive';

/** More than any workbook of a benchmark. */
const limits = { entries: 10_000, inflatedBytes: 1e9, ratio: 1e6, depth: 100 };

/**
 * What nobody who changes a workbook's file can do without: inflating every part, looking at every byte and deflating it
 * again, here with Node's own zlib.
 * @returns an archive with the same parts
 */
export function inflateTouchDeflate(archive: Uint8Array): Uint8Array {
  const entries = readArchive(archive, limits).map((entry) => {
    const inflated = entry.method === 0 ? entry.compressed : inflateRawSync(entry.compressed);
    touch(inflated);
    return { ...entry, method: 8 as const, compressed: deflateRawSync(inflated, { level: 6 }) };
  });
  return writeArchive(entries);
}

/** The same with the library fflate, which is JavaScript, as a program would write it that has no zlib. */
export function inflateTouchDeflateWithFflate(archive: Uint8Array): Uint8Array {
  const parts = unzipSync(archive);
  for (const part of Object.values(parts)) touch(part);
  return zipSync(parts, { level: 6 });
}

/** Where the sum of touched bytes goes, so that looking at them cannot be left out. */
let touched = 0;

function touch(bytes: Uint8Array): void {
  let sum = 0;
  for (const byte of bytes) sum = (sum + byte) | 0;
  touched ^= sum;
}

/** A number that depends on every byte that has been looked at. */
export const touchedSum = (): number => touched;
