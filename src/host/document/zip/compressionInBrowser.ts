import { deflateSync, inflateSync } from 'fflate';

/**
 * Compresses with DEFLATE where there is no Node: `compression.ts` for browsers, put in its place by the `browser` field
 * of package.json.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 });
}

/** Inflates DEFLATE data that must give exactly `size` bytes; `null` when the data is damaged or gives more or less. */
export function inflate(bytes: Uint8Array, size: number): Uint8Array | null {
  // One byte more than expected, since the library never writes past the end and so would not tell that there is more.
  const room = new Uint8Array(size + 1);
  try {
    const result = inflateSync(bytes, { out: room });
    return result.length === size ? result : null;
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** The library's own errors carry a number; a stored block that is longer than the room is a `RangeError`. */
function isDamage(error: unknown): boolean {
  // Not `instanceof Error`: test runners and frames have an Error of their own.
  if (typeof error !== 'object' || error === null) return false;
  return 'code' in error || ('name' in error && error.name === 'RangeError');
}
