import { inflateRawSync } from 'node:zlib';
import { honest, zipFile } from './zipFile';

/** The parts of a sound archive by name; a reader of its own, for what the product itself wrote. */
export function partsOf(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Buffer>();
  const end = file.length - 22;
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    const own = file.readUInt32LE(at + 42);
    const from = own + 30 + file.readUInt16LE(own + 26) + file.readUInt16LE(own + 28);
    parts.set(name, inflateRawSync(file.subarray(from, from + file.readUInt32LE(at + 20))));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** Larger parts are stored as they are: compressed, they would be refused for that before anything of them is read. */
const compressedUpTo = 500_000;

/** An archive with these parts. */
export function archiveOf(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  return zipFile(
    [...parts].map(([name, content]) => {
      const bytes = Buffer.from(content);
      return honest(name, bytes, bytes.length > compressedUpTo ? 0 : 8);
    }),
  );
}
