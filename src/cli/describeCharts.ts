import type { ChartDescription } from '../excel';
import type { EmbeddedHost } from '../host/startHost';

/**
 * Gives the report's charts their alternative texts, which Office.js cannot. One that people have deleted or moved is
 * theirs: it is refused, and left as it is.
 */
export function describeCharts({ person }: EmbeddedHost, charts: readonly ChartDescription[]): void {
  for (const { sheet, chart, text } of charts) person.describeChart(sheet, chart, text);
}
