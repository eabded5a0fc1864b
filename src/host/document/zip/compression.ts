import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Compresses with DEFLATE. The same bytes give the same result on the same version of the library. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 6 });
}

/**
 * Inflates DEFLATE data that must give exactly `size` bytes; `null` when the data is damaged, gives more or less, or ends before
 * the bytes do. Never allocates much more than `size`, whatever the data says.
 */
export function inflate(bytes: Uint8Array, size: number): Uint8Array | null {
  try {
    // With `info` the library also answers with its engine, which tells how many bytes it took; the types do not know that.
    const { buffer, engine } = inflateRawSync(bytes, {
      maxOutputLength: Math.max(size, 1),
      info: true,
    }) as unknown as { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };
    return buffer.length === size && engine.bytesWritten === bytes.length ? buffer : null;
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
