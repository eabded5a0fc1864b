/**
 * Whether the keyboard has lost its place: the element that had the focus is gone from the page, while the person is
 * still here. Someone who has gone back to Excel's cells is not fetched from there.
 */
export function focusIsLost(): boolean {
  return document.activeElement === document.body && document.hasFocus();
}
