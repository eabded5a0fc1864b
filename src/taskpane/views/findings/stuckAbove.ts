/**
 * Height of what the pane itself sticks to the top of the page, above a view, in CSS pixels: what a view sticks there
 * comes below it.
 */
export function stuckAbove(element: HTMLElement): number {
  for (let inside: Element | null = element; inside !== null; inside = inside.parentElement) {
    for (let before = inside.previousElementSibling; before; before = before.previousElementSibling) {
      if (getComputedStyle(before).position === 'sticky') return before.getBoundingClientRect().height;
    }
  }
  return 0;
}
