import { headerOf } from '../schema';
import type { Finding } from '../finding';
import type { ReportRows } from '../report';
import { checkTexts } from '../texts/checkTexts';
import { rowAt, rowFinding, type Check } from './check';
import { measuresOf, type MeasuredTable } from './measuredTables';

function rowFindings(table: MeasuredTable, row: ReportRows[MeasuredTable][number]): readonly Finding[] {
  if (row.footnote !== '') return [];
  const marked = measuresOf(table, row).filter(({ reading }) => 'mark' in reading);
  const headers = marked.map(({ header }) => header);
  if ('target' in row && 'mark' in row.target) headers.push(targetHeader(table));
  if (headers.length === 0) return [];
  const message = checkTexts.footnoteMissing({ at: rowAt<MeasuredTable>(table, row), columns: headers });
  const said = { code: 'footnote-missing', severity: 'warning', message } as const;
  return [rowFinding<MeasuredTable>(table, row, 'footnote', said)];
}

function targetHeader(table: MeasuredTable): string {
  return table === 'personnel' ? headerOf('personnel', 'target') : headerOf('indicators', 'target');
}

/** Values with a footnote mark in a row without a footnote. */
export const checkFootnotes: Check = ({ rows }) => [
  ...rows.volumes.flatMap((row) => rowFindings('volumes', row)),
  ...rows.personnel.flatMap((row) => rowFindings('personnel', row)),
  ...rows.indicators.flatMap((row) => rowFindings('indicators', row)),
];
