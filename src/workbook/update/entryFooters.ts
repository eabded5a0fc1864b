import type { Settings } from '../../report/schema/settings';
import { footerText, isReportFooter } from '../footer';
import type { WriteOperation } from '../operations';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';

/**
 * The feet of entry sheets, where organisation or period have changed. A foot that people have written themselves, or
 * taken away, is theirs.
 */
export function entryFooters({ tables }: WorkbookSnapshot, settings: Settings): readonly WriteOperation[] {
  const wanted = footerText(settings);
  const feet = new Map(
    Object.values(tables).map(({ sheet, footer }: TableSnapshot) => [sheet, footer] as const),
  );
  return [...feet].flatMap(([sheet, footer]) =>
    footer !== undefined && footer !== wanted && isReportFooter(footer)
      ? [{ kind: 'write-footer' as const, sheet, text: wanted }]
      : [],
  );
}
