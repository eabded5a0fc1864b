import { requestApproved, type ApprovedRequest } from './requestApproved';
import { requestCharts, type ChartRequest } from './requestCharts';
import { requestOutputs, type OutputRequest } from './requestOutputs';
import { requestTables, type TableRequest } from './requestTables';
import { requestWorkbook, type WorkbookRequest } from './requestWorkbook';

/** Where everything of ours stands in the workbook; all but the cells. */
export interface Skeleton {
  readonly tables: readonly TableRequest[];
  readonly outputs: readonly OutputRequest[];
  readonly charts: readonly ChartRequest[];
  readonly approved: ApprovedRequest;
  readonly workbook: WorkbookRequest;
}

/** Asks where everything of ours stands. The proxies hold it once the answer has come. */
export function requestSkeleton(context: Excel.RequestContext): Skeleton {
  const workbook = requestWorkbook(context);
  const tables = requestTables(context);
  const outputs = requestOutputs(context);
  const charts = outputs
    .filter(({ key }) => key === 'charts')
    .flatMap(({ sheet }) => requestCharts(context, sheet));
  return { workbook, tables, outputs, charts, approved: requestApproved(context) };
}

/** The addresses of everything of ours, to see whether people moved something while it was read in pieces. */
export function placesOf(skeleton: Skeleton): string {
  const tables = skeleton.tables.map(({ table, range }) => (table.isNullObject ? '' : range.address));
  const outputs = skeleton.outputs.map(({ block, used }) =>
    block.isNullObject ? '' : `${block.address} ${used.address}`,
  );
  const { approved } = skeleton;
  const kept = approved.table.isNullObject ? '' : approved.range.address;
  return [...tables, ...outputs, kept].join('\n');
}
