// Pictures of the example's sheets as they print, for the README and the guide: docs/pictures/*.png.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/cli/run';
import { isInstalled, throughLibreOffice } from './support/libreOffice';
import { drawPage, pageTexts } from './support/pdfPages';

/** Each picture shows the first page that has this line, down to a gap above so many inches. */
const pictures = [
  { file: 'malredovisning.png', line: 'Målredovisning', height: 6.9, width: 900 },
  { file: 'diagram.png', line: 'Diagram', height: 11, width: 1000 },
  { file: 'forsattsblad.png', line: 'Innehåll', height: 6.5, width: 900 },
  { file: 'prognos.png', line: 'Prognos för helåret – driftsammandrag', height: 11, width: 1000 },
] as const;

const needed = [
  ['soffice', '--version', 'libreoffice-calc'],
  ['pdftoppm', '-v', 'poppler-utils'],
  ['pdftotext', '-v', 'poppler-utils'],
] as const;
const missing = needed.filter(([program, flag]) => !isInstalled(program, flag));
if (missing.length > 0) {
  const packages = [...new Set(missing.map(([, , debian]) => debian))].join(' ');
  console.error(
    `The pictures are drawn by LibreOffice and poppler, and ${missing.map(([program]) => program).join(' and ')} cannot be found. On Debian: apt-get install ${packages}`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'delar-'));
try {
  const book = join(folder, 'exempel.xlsx');
  const made = await run(['new', book, '--example']);
  if (made.status === 2) throw new Error(made.stderr);
  const pdf = join(folder, 'exempel.pdf');
  writeFileSync(pdf, throughLibreOffice(readFileSync(book), 'pdf'));
  const texts = await pageTexts(pdf);
  mkdirSync('docs/pictures', { recursive: true });
  for (const { file, line, ...size } of pictures) {
    const page = texts.findIndex((text) => text.split('\n').some((each) => each.trim() === line)) + 1;
    if (page === 0) throw new Error(`No page has the line "${line}"`);
    await drawPage({ pdf, page, ...size, file: join('docs/pictures', file), scratch: folder });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
