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
 * The ground is that of the nearest ancestor that has one.
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
      if (element === null || node.textContent?.trim() === '' || element.closest('noscript, script'))
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
