import type { CellFormatChange } from '../model';
import type { BareFormat } from './formatRecords';

/** Lays a change over a format; what the change does not state stays. */
export function mergeFormat<T extends BareFormat>(format: T, change: CellFormatChange): T {
  const font = { ...format.font, ...change.font };
  // A font name that was chosen is no longer the theme's.
  if (
    change.font?.name !== undefined &&
    change.font.scheme === undefined &&
    change.font.name !== format.font.name
  ) {
    font.scheme = null;
  }
  return {
    ...format,
    font,
    fill: change.fill ?? format.fill,
    border: { ...format.border, ...change.border },
    numberFormat: change.numberFormat ?? format.numberFormat,
    alignment: { ...format.alignment, ...change.alignment },
    protection: { ...format.protection, ...change.protection },
    quotePrefix: change.quotePrefix ?? format.quotePrefix,
  };
}
