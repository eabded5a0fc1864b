import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface WithAxe {
  readonly axe: {
    run(context: unknown, options: unknown): Promise<AxeResults>;
  };
}

const source = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in a page or a frame as it stands there, one line for each element; an empty list when nothing. Pages in
 * frames are looked at by themselves.
 *
 * @param leftOut selectors of what is not looked at
 */
export async function axeFindings(page: Page | Frame, leftOut: readonly string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const { violations, passes } = await page.evaluate(
    (exclude) =>
      (globalThis as unknown as WithAxe).axe.run(
        { include: ['html'], exclude: [...exclude] },
        // Style sheets are not fetched again: the page's policy allows its own alone.
        { iframes: false, preload: false },
      ),
    leftOut,
  );
  // A page in which there was nothing to look at would otherwise be a good one.
  if (passes.length < 5) throw new Error(`axe looked at almost nothing on ${page.url()}.`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')}: ${html.slice(0, 200)}`),
  );
}
