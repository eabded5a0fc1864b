const tables = makeTables();

/**
 * CRC-32 of the bytes (ISO 3309, as zip archives have it), eight bytes a step.
 * Own because `zlib.crc32` came with Node 20.15.
 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  let position = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const end = bytes.length - 8; position <= end; position += 8) {
    const low = crc ^ view.getInt32(position, true);
    const high = view.getInt32(position + 4, true);
    crc =
      entry(7, low & 255) ^
      entry(6, (low >>> 8) & 255) ^
      entry(5, (low >>> 16) & 255) ^
      entry(4, low >>> 24) ^
      entry(3, high & 255) ^
      entry(2, (high >>> 8) & 255) ^
      entry(1, (high >>> 16) & 255) ^
      entry(0, high >>> 24);
  }
  for (; position < bytes.length; position++) {
    crc = (crc >>> 8) ^ entry(0, (crc ^ view.getUint8(position)) & 255);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function entry(table: number, index: number): number {
  return tables[table * 256 + index] ?? 0;
}

function makeTables(): Int32Array {
  const all = new Int32Array(8 * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    all[index] = value;
  }
  for (let index = 256; index < all.length; index++) {
    const before = all[index - 256] ?? 0;
    all[index] = (before >>> 8) ^ (all[before & 255] ?? 0);
  }
  return all;
}
