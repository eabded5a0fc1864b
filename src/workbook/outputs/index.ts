import { activityReport } from './activityReport';
import { controlsOutput } from './controls';
import { investmentOutput } from './investmentReport';
import { forecastOutput, resultOutput } from './operatingReports';
import { economyOutput } from './overview';
import { goalReport } from './goalReport';
import { indicatorAppendix } from './indicatorAppendix';
import type { Output } from './output';

/** Every generated sheet in the order of the report. */
export const outputDeclarations: readonly Output[] = [
  economyOutput,
  resultOutput,
  forecastOutput,
  investmentOutput,
  goalReport,
  indicatorAppendix,
  activityReport,
  controlsOutput,
];
