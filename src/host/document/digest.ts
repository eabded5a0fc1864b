import { md5, sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';

const ALGORITHMS = { 'SHA-512': sha512, 'SHA-384': sha384, 'SHA-256': sha256, 'SHA-1': sha1, MD5: md5 };

/** The algorithms that workbooks name. */
export type DigestAlgorithm = keyof typeof ALGORITHMS;

/** Whether this names an algorithm that can be computed here. */
export function isDigestAlgorithm(name: string): name is DigestAlgorithm {
  return Object.hasOwn(ALGORITHMS, name);
}

/**
 * The digest of some bytes. Computed in the process itself since a browser's own digests are asynchronous.
 *
 * @example digest('SHA-256', new TextEncoder().encode('')) // e3 b0 c4 42 …
 */
export function digest(algorithm: DigestAlgorithm, ...parts: readonly Uint8Array[]): Uint8Array {
  const hash = ALGORITHMS[algorithm].create();
  for (const part of parts) hash.update(part);
  return hash.digest();
}
