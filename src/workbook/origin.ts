import type { OutputSnapshot } from './snapshot';

/** Where a generated sheet's block begins: rows that people have put above or beside it move it. */
export function origin(held: OutputSnapshot | undefined): { readonly top: number; readonly left: number } {
  return held === undefined ? { top: 0, left: 0 } : { top: held.block.top, left: held.block.left };
}
