/** Rows by their Ordning; those without one come last, in the order of the sheet. */
export function inOrder<R extends { readonly position: number | undefined; readonly row: number }>(
  rows: readonly R[],
): readonly R[] {
  const place = ({ position }: R) => position ?? Number.POSITIVE_INFINITY;
  // Two rows without an order have an infinite difference of none, which is no number.
  return [...rows].sort((a, b) => (place(a) === place(b) ? a.row - b.row : place(a) - place(b)));
}
