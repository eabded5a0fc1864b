import type { ArchiveEntry } from './archive';

const UTF8_NAMES = 0x0800;

/** Writes a zip archive: local headers with sizes (no data descriptors), the data as given, directory, end record. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const size = named.reduce(
    (sum, { entry, name }) => sum + 76 + 2 * name.length + entry.compressed.length,
    22,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, name } of named) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
  }
  const directory = at;
  for (const [index, { entry, name }] of named.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommonFields(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that local and central headers share: version, flags, method, time, check sum, sizes, name length. */
function writeCommonFields(view: DataView, at: number, entry: ArchiveEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.stamp & 0xffff, true);
  view.setUint16(at + 8, entry.stamp >>> 16, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
