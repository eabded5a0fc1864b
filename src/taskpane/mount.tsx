import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Obstruction } from './components/Obstruction';
import type { Obstacle, OfficePage } from './officePage';
import { Themed } from './shell/Themed';

/** Draws a page of the add-in into `#root`, or the sentence that says why it cannot work here. */
export function mount({ texts, scheme }: OfficePage, obstacle: Obstacle, content: () => ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to draw in.');
  document.documentElement.lang = texts.language;
  document.title = texts.productName;
  createRoot(root).render(
    <StrictMode>
      <Themed scheme={scheme}>
        {obstacle === undefined ? content() : <Obstruction texts={texts} sentence={obstacle} />}
      </Themed>
    </StrictMode>,
  );
}
