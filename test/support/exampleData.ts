import { readFileSync } from 'node:fs';
import type { ReportData } from '../../src/workbook/data/reportData';

/** The first department's interim report of August 2021, as the project's example has it. */
export const exampleData = JSON.parse(
  readFileSync('examples/verksamhetsstod-2021-08.json', 'utf8'),
) as ReportData;
