import { activityReport } from './activityReport';
import { changesOutput } from './changes/changesOutput';
import { chartsOutput } from './chartSheet';
import { controlsOutput } from './controls';
import { eventReport } from './eventReport';
import { forecastAnalysisOutput } from './forecastAnalysis';
import { frontOutput } from './front';
import { goalReport } from './goalReport';
import { indicatorAppendix } from './indicatorAppendix';
import { investmentOutput } from './investmentReport';
import { forecastOutput, resultOutput } from './operatingReports';
import type { Output } from './output';
import { overallTextsOutput } from './overallTexts';
import { economyOutput } from './overview';
import { planReport } from './planReport';
import { volumesAndPersonnelOutput } from './volumesAndPersonnel';

/** Every generated sheet in the order of the report. */
export const outputDeclarations: readonly Output[] = [
  frontOutput,
  overallTextsOutput,
  economyOutput,
  volumesAndPersonnelOutput,
  eventReport,
  resultOutput,
  forecastOutput,
  investmentOutput,
  chartsOutput,
  goalReport,
  planReport,
  indicatorAppendix,
  activityReport,
  forecastAnalysisOutput,
  changesOutput,
  controlsOutput,
];
