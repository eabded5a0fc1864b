import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Compresses with DEFLATE. The same bytes give the same result on the same version of the library. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 6 });
}

/**
 * Inflates DEFLATE data that must give exactly `size` bytes; `null` when the data is damaged or gives more or less.
 * Never allocates much more than `size`, whatever the data says.
 */
export function inflate(bytes: Uint8Array, size: number): Uint8Array | null {
  try {
    const result = inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
    return result.length === size ? result : null;
  } catch (error) {
    // Not `instanceof Error`: test runners and frames have an Error of their own.
    if (typeof error === 'object' && error !== null && 'code' in error && isDamage(error.code)) return null;
    throw error;
  }
}

function isDamage(code: unknown): boolean {
  return (
    code === 'Z_DATA_ERROR' ||
    code === 'Z_BUF_ERROR' ||
    code === 'ERR_BUFFER_TOO_LARGE' ||
    code === 'Z_NEED_DICT'
  );
}
