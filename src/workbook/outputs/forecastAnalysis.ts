import { limitText } from '../../report/checks/comments';
import type { Report } from '../../report/report';
import { hasCommentLimit } from '../../report/rules/commentLimit';
import { leastShare, monthsLeft } from '../../report/rules/forecastImplication';
import { isYearEnd } from '../../report/rules/reportTypes';
import type { Settings } from '../../report/schema/settings';
import { formatNumber } from '../../report/values/formatNumber';
import type { StyledCell } from '../cell';
import { warningFormat } from '../conditionalFormats';
import { alwaysRoundedNote, signNote, sourceNote, unitTail } from './amountCells';
import { textCell } from './cells';
import { forecastUnits } from './forecastUnits';
import { forecastVolumes } from './forecastVolumes';
import type { Output, OutputInput } from './output';
import { wholeColumn } from './wholeColumn';

const widths = [38, 14, 13, 12, 15, 15, 15, 40] as const;

/** Why there is nothing to analyse. */
function nothingLeft(settings: Settings): string {
  if (isYearEnd(settings)) return 'Året är slut: ett bokslut har utfall i stället för prognos.';
  return settings.hasMonth
    ? 'Årets sista månad är med i perioden: ingenting återstår att bedöma.'
    : 'Inställningar säger inte vilken månad perioden slutar med, så det går inte att säga vad som återstår.';
}

/** How near is near: what does not call for a comment. */
function nearNote(report: Report): string {
  const share = `${formatNumber(100 * leastShare)}\u00A0% av prognosen`;
  const limit = hasCommentLimit(report.settings)
    ? `når inte kommentarsgränsen ${limitText(report)}, eller är mindre än ${share}`
    : `är mindre än ${share}`;
  return `Nära = skillnaden ${limit}.`;
}

function operations(input: OutputInput): StyledCell[][] {
  if (input.report.absent.has('operatingSummary')) return [];
  return [
    [textCell('Verksamheterna', 'section')],
    ...forecastUnits(input),
    sourceNote(
      'Återstår = prognos − redovisat. ⚠ = utanför både periodens takt och det som återstod föregående år, utan kommentar i Driftsammandrag.',
    ),
    sourceNote(nearNote(input.report)),
    signNote(),
    alwaysRoundedNote(),
  ];
}

function volumes(input: OutputInput): StyledCell[][] {
  if (input.report.absent.has('volumes')) return [];
  return [[textCell('Volymerna', 'section')], ...forecastVolumes(input)];
}

function analysis(input: OutputInput): StyledCell[][] {
  const sections = [operations(input), volumes(input)].filter((rows) => rows.length > 0);
  if (sections.length === 0) {
    return [[textCell('Rapporten har varken driftsammandrag eller volymer. Bladet kan tas bort.', 'note')]];
  }
  return sections.flatMap((rows, index) => (index === 0 ? rows : [[], ...rows]));
}

export const forecastAnalysisOutput: Output = {
  key: 'forecastAnalysis',
  title: 'Prognosanalys – vad prognosen förutsätter',
  subtitle: unitTail,
  orientation: 'landscape',
  widths,
  // Two tables, each under its own header row.
  header: () => [],
  body: (input) => {
    const { settings } = input.report;
    return monthsLeft(settings) === 0 ? [[textCell(nothingLeft(settings), 'note')]] : analysis(input);
  },
  watched: [
    ['settings', 'value', 'setting'],
    ['operatingSummary', 'rowType', 'unit'],
    // How many decimals a row shows follows from its figures.
    ['volumes', 'rowType', 'unit', 'outcomePeriod', 'forecastYear', 'group', 'volume'],
  ],
  conditionalFormats: [warningFormat(wholeColumn(8))],
};
