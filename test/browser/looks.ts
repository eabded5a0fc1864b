import type { Page } from 'playwright-core';

/** By how many pixels the page, or anything in it, is wider than the window; 0 = no one has to scroll sideways. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const edges = [...document.body.querySelectorAll('*')].map(
      (element) => element.getBoundingClientRect().right,
    );
    return Math.max(root.scrollWidth, ...edges.map(Math.ceil)) - root.clientWidth;
  });
}

/**
 * The texts whose ink stands out from their ground by less than 4.5 : 1 (WCAG 2.2, criterion 1.4.3), with the ratio.
 * The ground is that of the nearest ancestor that has one. Controls that cannot be used at the moment are left out, as the
 * criterion leaves them out.
 */
export function lowContrasts(page: Page): Promise<{ checked: number; low: string[] }> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const low: string[] = [];
    let checked = 0;
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      if (
        element === null ||
        node.textContent?.trim() === '' ||
        element.closest('noscript, script, :disabled, [aria-disabled=true]')
      )
        continue;
      const [a, b] = [luminance(getComputedStyle(element).color), luminance(ground(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      checked += 1;
      if (ratio < 4.5) low.push(`${ratio.toFixed(2)}: ${node.textContent ?? ''}`);
    }
    return { checked, low };
  });
}

/** The ground of the whole page as `rgb(…)`. */
export function pageGround(page: Page): Promise<string> {
  return page.locator('#root > *').evaluate((element) => getComputedStyle(element).backgroundColor);
}

/**
 * The texts that are cut: wider or higher than the element that hides what does not fit. Texts for screen readers alone are
 * left out, and a field, which scrolls.
 */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(element);
        if (visibility === 'hidden' || clipPath !== 'none' || element.clientWidth <= 1) return false;
        if (element.matches('input, textarea, select, iframe') || element.innerText.trim() === '')
          return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(({ innerText }) => innerText.slice(0, 100)),
  );
}

/** The texts in Swedish letters that are not marked as Swedish, in a page that is in English. Names are as they are. */
export function swedishIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      // A Swedish name in an English sentence is as it should be.
      if (!/[åäöÅÄÖ]/u.test(text) || /\bthe\b/iu.test(text) || node.parentElement === null) continue;
      if (node.parentElement.closest('[lang=sv], script, noscript, textarea, option') === null)
        found.push(text);
    }
    return found;
  });
}

/** Waits until colours have stopped changing. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    const finite = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    // One that is called off, because its element is gone, has settled too.
    return Promise.allSettled(finite.map(({ finished }) => finished)).then(() => null);
  });
}
