import { crc32, inflateRawSync } from 'node:zlib';

/**
 * What is wrong with the bytes of an archive, found by a reader of its own that shares nothing with the product's; undefined
 * when every entry of the directory has the bytes that directory and header promise. It is slow and simple on purpose: it
 * is what the product's refusals are held against.
 */
export function damageOf(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.length - 22; at >= 0 && at >= file.length - 22 - 0xffff; at--) {
    if (file.readUInt32LE(at) !== 0x06054b50 || at + 22 + file.readUInt16LE(at + 20) !== file.length)
      continue;
    return damageOfDirectory(file, at);
  }
  return 'no end record';
}

function damageOfDirectory(file: Buffer, end: number): string | undefined {
  const names = new Set<string>();
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) return `no header of entry ${index}`;
    const name = file.toString('latin1', at + 46, at + 46 + file.readUInt16LE(at + 28));
    if (names.has(name)) return `${name} twice`;
    names.add(name);
    const damage = damageOfEntry(file, at);
    if (damage !== undefined) return `${name}: ${damage}`;
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return at === end ? undefined : 'the directory does not end where the end record begins';
}

function damageOfEntry(file: Buffer, at: number): string | undefined {
  const [flags, method] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10)];
  const [sum, length, size] = [16, 20, 24].map((field) => file.readUInt32LE(at + field)) as [
    number,
    number,
    number,
  ];
  const own = file.readUInt32LE(at + 42);
  if (own + 30 > file.length || file.readUInt32LE(own) !== 0x04034b50) return 'no header of its own';
  if (file.readUInt16LE(own + 8) !== method) return 'another method in its own header';
  const isDescribedLater = (flags & 8) !== 0;
  const fields = [14, 18, 22].map((field) => file.readUInt32LE(own + field));
  if (!isDescribedLater && fields.some((field, index) => field !== [sum, length, size][index]))
    return 'other sizes or another check sum in its own header';
  const from = own + 30 + file.readUInt16LE(own + 26) + file.readUInt16LE(own + 28);
  if (from + length > file.length) return 'data past the end';
  const data = file.subarray(from, from + length);
  if (method === 0)
    return data.length === size && crc32(data) === sum ? undefined : 'stored bytes are others';
  if (method !== 8) return `method ${method}`;
  try {
    const { buffer, engine } = inflateRawSync(data, { info: true, maxOutputLength: 2 ** 28 }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    if (engine.bytesWritten !== length) return 'bytes behind the end of the data';
    return buffer.length === size && crc32(buffer) === sum ? undefined : 'inflated bytes are others';
  } catch {
    return 'cannot be inflated';
  }
}
