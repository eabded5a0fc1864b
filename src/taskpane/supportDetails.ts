import type { Failure } from '../excel';

/** What support needs to know of the place where something failed; nothing of the workbook's content. */
export interface Surroundings {
  /** The add-in's version, such as `0.1.0`. */
  readonly version: string;
  /** Excel's platform and version, such as `PC 16.0.17726.20160`; none outside Office. */
  readonly office?: string;
}

/** The text behind "Kopiera detaljer". */
export function supportDetails(failure: Failure, { version, office }: Surroundings): string {
  return [`Delårsrapport ${version}`, `Excel ${office ?? '–'}`, failure.code, failure.details].join('\n');
}
