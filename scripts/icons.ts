/**
 * Draws every icon of the add-in into assets/: `npx tsx scripts/icons.ts`.
 *
 * The pictures are committed, because a manifest may only name files that exist; this script is their source.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { icons } from './icons/catalogue';
import { encodePng } from './icons/png';

const folder = new URL('../assets/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const icon of icons()) {
  writeFileSync(new URL(icon.file, folder), encodePng(icon.picture));
}
