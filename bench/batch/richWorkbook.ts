import { compressEntry } from '../../src/host/document/zip/archive';
import { writeArchive } from '../../src/host/document/zip/writeArchive';
import { encodePng } from '../../scripts/icons/png';
import { foreignWorkbook, partsOf } from '../../test/support/foreignWorkbook';

const picture = 'xl/media/image1.png';

/**
 * A controller's own workbook with everything that docs/files.md lists. Its picture is a real one, because other programs look
 * into it and would throw a false one away.
 */
export function richWorkbook(): Uint8Array {
  const size = 2;
  const png = encodePng({ size, pixels: new Uint8Array(4 * size * size).fill(255) });
  const entries = [...partsOf(foreignWorkbook())].map(([name, bytes]) =>
    compressEntry(name, name === picture ? png : bytes),
  );
  return writeArchive(entries);
}
