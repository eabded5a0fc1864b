import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as it is written, true or not: every field may say something else than what is there. */
export interface WrittenEntry {
  readonly name: Uint8Array | string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** The bytes that lie in the file. */
  readonly data: Uint8Array;
  /** How long they are said to be, and how long what they inflate to. */
  readonly length: number;
  readonly size: number;
  /** What the entry's own header says where it differs from the directory. */
  readonly own?: Partial<
    Pick<WrittenEntry, 'name' | 'method' | 'flags' | 'crc' | 'length' | 'size'> & { signature: number }
  >;
  /** Further fields of the directory (`extra`) and of the entry's own header (`ownExtra`). */
  readonly extra?: Uint8Array;
  readonly ownExtra?: Uint8Array;
  /** Where the directory says that the entry begins, seen from where it does. */
  readonly shift?: number;
  /** Bytes behind the data that belong to no entry, such as a data descriptor. */
  readonly behind?: Uint8Array;
}

/** What the end record says where it is not the truth. */
export interface EndLies {
  readonly count?: number;
  readonly countHere?: number;
  readonly disk?: number;
  readonly size?: number;
  readonly start?: number;
  readonly comment?: Uint8Array;
  /** Bytes before the first entry. */
  readonly before?: Uint8Array;
}

/** An honest entry. */
export function honest(name: string, bytes: Uint8Array, method: 0 | 8 = 8): WrittenEntry {
  const data = method === 8 ? deflateRawSync(bytes) : bytes;
  return { name, method, flags: 0x0800, crc: crc32(bytes), data, length: data.length, size: bytes.length };
}

/** Writes a zip archive field by field. It shares nothing with the product's writer, which cannot lie. */
export function zipFile(entries: readonly WrittenEntry[], lies: EndLies = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    at += bytes.length;
  };
  put(lies.before ?? new Uint8Array());
  for (const entry of entries) {
    directory.push(header(entry, 0x02014b50, at + (entry.shift ?? 0)));
    put(ownHeader(entry));
    put(entry.data);
    put(entry.behind ?? new Uint8Array());
  }
  const start = at;
  for (const bytes of directory) put(bytes);
  const comment = lies.comment ?? new Uint8Array();
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(lies.disk ?? 0, 4);
  end.writeUInt16LE(lies.countHere ?? lies.count ?? entries.length & 0xffff, 8);
  end.writeUInt16LE(lies.count ?? entries.length & 0xffff, 10);
  end.writeUInt32LE((lies.size ?? at - start) >>> 0, 12);
  end.writeUInt32LE((lies.start ?? start) >>> 0, 16);
  end.writeUInt16LE(comment.length, 20);
  put(end);
  put(comment);
  return Buffer.concat(pieces);
}

/** The header that stands before an entry's data. */
export function ownHeader(entry: WrittenEntry): Uint8Array {
  return header({ ...entry, ...entry.own }, entry.own?.signature ?? 0x04034b50);
}

/** A header of the directory where an offset is given, else an entry's own. */
function header(entry: WrittenEntry, signature: number, offset?: number): Uint8Array {
  const name = Buffer.from(entry.name);
  const extra = (offset === undefined ? entry.ownExtra : entry.extra) ?? new Uint8Array();
  const fields = Buffer.alloc(offset === undefined ? 30 : 46);
  fields.writeUInt32LE(signature, 0);
  const common = offset === undefined ? 4 : 6;
  if (offset !== undefined) {
    fields.writeUInt16LE(20, 4);
    fields.writeUInt32LE(offset >>> 0, 42);
  }
  fields.writeUInt16LE(20, common);
  fields.writeUInt16LE(entry.flags, common + 2);
  fields.writeUInt16LE(entry.method, common + 4);
  fields.writeUInt32LE(0x00210000, common + 6);
  fields.writeUInt32LE(entry.crc >>> 0, common + 10);
  fields.writeUInt32LE(entry.length >>> 0, common + 14);
  fields.writeUInt32LE(entry.size >>> 0, common + 18);
  fields.writeUInt16LE(name.length, common + 22);
  fields.writeUInt16LE(extra.length, common + 24);
  return Buffer.concat([fields, name, extra]);
}
