import { RATIO_MATTERS_FROM } from '../limits';
import { refuse } from '../result';
import type { OpenLimits } from '../model';
import type { ArchiveEntry } from './archive';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
/** The limits that concern the archive. */
type ArchiveLimits = Pick<OpenLimits, 'entries' | 'inflatedBytes' | 'ratio'>;

/**
 * Reads the directory of a zip archive and hands out its entries, still compressed, in the archive's order.
 * Below `attempt`. Refuses what is no archive, what is damaged or ambiguous (duplicate names, overlapping entries, names
 * that lead out of the package, local header unlike the directory) and what exceeds the limits as declared; that the
 * declarations are true is verified when an entry is inflated.
 */
export function readArchive(bytes: Uint8Array, limits: ArchiveLimits): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFiles(bytes, view);
  const end = findEndRecord(bytes, view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    refuse('archive-broken', 'The archive is one of several volumes.');
  }
  if (count === 0xffff || start === 0xffffffff) refuse('too-large', 'The archive uses the zip64 form.');
  if (count > limits.entries)
    refuse('too-large', `The archive has ${count} entries; ${limits.entries} are allowed.`);
  if (start + size !== end)
    refuse('archive-broken', 'The directory of the archive is not where it should be.');

  const entries: ArchiveEntry[] = [];
  const extents: { from: number; to: number; name: string }[] = [];
  const names = new Set<string>();
  let position = start;
  let total = 0;
  for (let index = 0; index < count; index++) {
    const found = readCentralHeader(bytes, view, position, end);
    position = found.next;
    const key = found.entry.name.toLowerCase();
    if (names.has(key)) refuse('archive-broken', `The archive has "${found.entry.name}" twice.`);
    names.add(key);
    total += found.entry.size;
    refuseExcess(found.entry, total, limits);
    extents.push({ from: found.local, to: found.to, name: found.entry.name });
    entries.push(found.entry);
  }
  if (position !== end)
    refuse('archive-broken', 'The directory of the archive has bytes that belong to no entry.');
  refuseOverlaps(extents, start);
  return entries;
}

function refuseOtherFiles(bytes: Uint8Array, view: DataView): void {
  if (bytes.length < 4) refuse('not-a-workbook', `The file has only ${bytes.length} bytes.`);
  const signature = view.getUint32(0, false);
  if (signature === 0xd0cf11e0) {
    refuse(
      'encrypted',
      'The file is a compound file: a workbook with a password, or one in the old .xls form.',
    );
  }
  if (signature !== 0x504b0304)
    refuse('not-a-workbook', 'The file is no zip archive, so it is no .xlsx workbook.');
}

function findEndRecord(bytes: Uint8Array, view: DataView): number {
  const lowest = Math.max(0, bytes.length - END_RECORD_SIZE - 0xffff);
  for (let position = bytes.length - END_RECORD_SIZE; position >= lowest; position--) {
    if (view.getUint32(position, true) !== END_RECORD) continue;
    if (position + END_RECORD_SIZE + view.getUint16(position + 20, true) === bytes.length) return position;
  }
  return refuse('archive-broken', 'The archive has no end record; the file was probably cut off.');
}

interface FoundEntry {
  entry: ArchiveEntry;
  /** Where the local header begins and where the data ends. */
  local: number;
  to: number;
  next: number;
}

function readCentralHeader(bytes: Uint8Array, view: DataView, at: number, end: number): FoundEntry {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER) {
    refuse('archive-broken', 'The directory of the archive is damaged.');
  }
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) refuse('archive-broken', 'The directory of the archive is damaged.');
  const name = readName(bytes.subarray(at + 46, at + 46 + nameLength));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) refuse('encrypted', `"${name}" is encrypted.`, name);
  if (method !== 0 && method !== 8) {
    return refuse(
      'archive-broken',
      `"${name}" is compressed with method ${method}, which packages may not use.`,
      name,
    );
  }
  const length = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (length === 0xffffffff || size === 0xffffffff)
    refuse('too-large', `"${name}" uses the zip64 form.`, name);
  const data = readLocalHeader(bytes, view, local, name, at);
  if (data + length > end) refuse('archive-broken', `The data of "${name}" reaches past the archive.`, name);
  const stamp = (view.getUint16(at + 14, true) << 16) | view.getUint16(at + 12, true);
  const compressed = bytes.subarray(data, data + length);
  const entry: ArchiveEntry = {
    name,
    method,
    compressed,
    crc: view.getUint32(at + 16, true),
    size,
    stamp: stamp >>> 0,
  };
  return { entry, local, to: data + length, next };
}

/** Flag: check sum and sizes stand behind the data, and are nought in the entry's own header. */
const DESCRIBED_BEHIND = 8;

/**
 * Where the data of an entry begins. Programs that go by the entry's own header must find the same as those that go by the
 * directory, or a file could be one workbook to us and another one to them.
 *
 * @param central where the entry's header in the directory begins
 */
function readLocalHeader(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: string,
  central: number,
): number {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) {
    refuse('archive-broken', `"${name}" is not where the directory of the archive says.`, name);
  }
  const nameLength = view.getUint16(at + 26, true);
  const data = at + 30 + nameLength + view.getUint16(at + 28, true);
  if (data > bytes.length || readName(bytes.subarray(at + 30, at + 30 + nameLength)) !== name) {
    refuse('archive-broken', `"${name}" has another name in its own header.`, name);
  }
  if (!agrees(view, at, central))
    refuse('archive-broken', `"${name}" is described in another way in its own header.`, name);
  return data;
}

/** Whether an entry's own header says the same of its data as the one in the directory. */
function agrees(view: DataView, at: number, central: number): boolean {
  const flags = view.getUint16(at + 6, true);
  // The same fields stand in both headers, two bytes further on in the directory's.
  const inDirectory = (field: number): number => view.getUint32(central + field + 2, true);
  const large = readLargeSizes(view, at);
  return (
    (flags & 1) === 0 &&
    view.getUint16(at + 8, true) === view.getUint16(central + 10, true) &&
    [14, 18, 22].every((field) => {
      const own = view.getUint32(at + field, true);
      if (own === inDirectory(field) || (own === 0 && (flags & DESCRIBED_BEHIND) !== 0)) return true;
      const known = field === 18 ? large?.length : field === 22 ? large?.size : undefined;
      return own === 0xffffffff && known === inDirectory(field);
    })
  );
}

/**
 * The sizes in an entry's own header in the zip64 form, which some programs use for small entries too, before they know how
 * large these become; the directory then has the usual form.
 */
function readLargeSizes(view: DataView, at: number): { size: number; length: number } | null {
  const end = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  let field = at + 30 + view.getUint16(at + 26, true);
  while (field + 4 <= end) {
    const next = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1 && next <= end && next >= field + 20)
      return {
        size: Number(view.getBigUint64(field + 4, true)),
        length: Number(view.getBigUint64(field + 12, true)),
      };
    field = next;
  }
  return null;
}

function readName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  // A name may end in "/" (a folder entry); every other segment must be a real name, so "..", "." and "//" are out.
  const segments = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  const leadsOut = segments.some((segment) => /^\.*$/.test(segment)) || /^[A-Za-z]:/.test(name);
  if (leadsOut || /[\\\ufffd\p{Cc}]/u.test(name)) {
    refuse(
      'archive-broken',
      `The archive has an entry whose name is not allowed: ${JSON.stringify(name.slice(0, 100))}.`,
    );
  }
  return name;
}

function refuseExcess(entry: ArchiveEntry, total: number, limits: ArchiveLimits): void {
  if (total > limits.inflatedBytes) {
    refuse('too-large', `The workbook inflates to more than ${limits.inflatedBytes} bytes.`);
  }
  if (entry.size > RATIO_MATTERS_FROM && entry.size > entry.compressed.length * limits.ratio) {
    refuse('too-large', `"${entry.name}" inflates more than ${limits.ratio} times.`, entry.name);
  }
}

function refuseOverlaps(extents: { from: number; to: number; name: string }[], directory: number): void {
  let free = 0;
  for (const extent of extents.sort((a, b) => a.from - b.from)) {
    if (extent.from < free) refuse('archive-broken', `"${extent.name}" overlaps another entry.`, extent.name);
    free = extent.to;
  }
  if (free > directory) refuse('archive-broken', 'The data of the archive reaches into its directory.');
}
