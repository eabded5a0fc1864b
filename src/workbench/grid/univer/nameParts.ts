import type { GridTexts } from '../texts';

/**
 * Gives the parts of the drawn grid the names and places in the order of the Tab key that they lack, now and whenever
 * parts are added.
 *
 * @returns stops it
 */
export function nameParts(container: HTMLElement, texts: GridTexts): () => void {
  const name = (): void => {
    for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) {
      // The text field of the editor takes the keys; the drawing is described by the page's live region.
      canvas.setAttribute('tabindex', '-1');
      canvas.setAttribute('aria-hidden', 'true');
    }
    label(container, 'input[type="text"]', texts.nameBox);
    for (const field of container.querySelectorAll('[contenteditable="true"]:not([role])'))
      field.setAttribute('role', 'textbox');
    label(container, '[contenteditable="true"]', texts.grid);
    for (const trigger of container.querySelectorAll('a[aria-haspopup]:not([role])'))
      trigger.setAttribute('role', 'button');
    label(container, 'a[aria-haspopup]', texts.definedNames);
    label(
      container,
      'button:not([aria-label]):empty, button:not([aria-label]):has(> svg)',
      texts.wholeFormula,
    );
    for (const [index, region] of [...document.querySelectorAll('section[aria-live]')].entries()) {
      const text = texts.notices(index + 1);
      if (region.getAttribute('aria-label') !== text) region.setAttribute('aria-label', text);
    }
  };
  const observer = new MutationObserver(name);
  observer.observe(container, { childList: true, subtree: true });
  name();
  return () => {
    observer.disconnect();
  };
}

function label(container: HTMLElement, selector: string, text: string): void {
  for (const element of container.querySelectorAll(selector)) {
    if (!element.hasAttribute('aria-label')) element.setAttribute('aria-label', text);
  }
}
