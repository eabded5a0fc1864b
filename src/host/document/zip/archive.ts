import { crc32 } from './crc32';
import { deflate, inflate } from './compression';
import { refuse } from '../result';

/** One file of an archive, compressed as it was found or as it will be written. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 = stored, 8 = DEFLATE. */
  readonly method: 0 | 8;
  readonly compressed: Uint8Array;
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  /** MS-DOS date and time, date in the upper half. */
  readonly stamp: number;
}

/** 1 January 1980: a fixed time, so that the same content gives the same file. */
const FIXED_STAMP = 0x00210000;

/** Compresses a part for the archive. */
export function compressEntry(name: string, bytes: Uint8Array): ArchiveEntry {
  return {
    name,
    method: 8,
    compressed: deflate(bytes),
    crc: crc32(bytes),
    size: bytes.length,
    stamp: FIXED_STAMP,
  };
}

/** The inflated bytes of an entry, with size and check sum verified. Below `attempt`: refuses `archive-broken`. */
export function inflateEntry(entry: ArchiveEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.compressed : inflate(entry.compressed, entry.size);
  if (bytes?.length !== entry.size) {
    return refuse(
      'archive-broken',
      `"${entry.name}" does not inflate to its ${entry.size} bytes.`,
      entry.name,
    );
  }
  if (crc32(bytes) !== entry.crc)
    return refuse('archive-broken', `The check sum of "${entry.name}" is wrong.`, entry.name);
  return bytes;
}
