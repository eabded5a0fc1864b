import type { Finding } from '../finding';
import type { Report, ReportRows, StatusStep } from '../report';
import type { TableKey } from '../schema';
import type { Settings } from '../schema/settings';
import { readSeverities, type ChosenSeverities } from '../severities/readSeverities';
import { nameIndex } from '../values/nameIndex';
import { nameKey, oneLine } from '../values/plainText';
import type { Lookups } from './cellReader';
import type { RawReport, RawRow } from './rawRow';
import { readRows, type RowsRead } from './readRows';
import { readSettings } from './readSettings';
import { cellText } from './textCells';

/** A report as read, and a finding for everything that could not be read. */
export interface ReportRead {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** The severities that Inställningar gives kinds of findings; the findings here are as their rules make them. */
  readonly severities: ChosenSeverities;
}

const noNames = nameIndex([]);

function scaleIndexes(steps: readonly StatusStep[]): Lookups['scale'] {
  const texts = new Map<string, string[]>();
  for (const { scale, text } of steps) {
    if (text === '') continue;
    const known = texts.get(nameKey(scale));
    if (known === undefined) texts.set(nameKey(scale), [text]);
    else known.push(text);
  }
  const indexes = new Map([...texts].map(([scale, names]) => [scale, nameIndex(names)]));
  return (scale) => indexes.get(nameKey(scale)) ?? noNames;
}

function goalNames(rows: readonly RawRow[]): string[] {
  return rows.map(({ cells }) => oneLine(cellText(cells['goal']))).filter((name) => name !== '');
}

/**
 * Reads a whole report: settings and status scales first, then the goals' names, then everything that
 * refers to them.
 *
 * @param raw the rows of every entry table; a missing table has none (the caller says that it is missing)
 * @param absent entry tables of the parts that the report does without
 * @returns the report, complete but for what is named in the findings; never throws on what people wrote
 */
export function readReport(raw: RawReport, absent: ReadonlySet<TableKey> = new Set()): ReportRead {
  const { settings, findings: settingsFindings } = readSettings(raw.settings);
  const { severities, findings: severityFindings } = readSeverities(raw.settings);
  const scales = readRows('statusScales', raw.statusScales, plainLookups(settings));
  const lookups: Lookups = {
    ...plainLookups(settings),
    scale: scaleIndexes(scales.rows),
    goals: nameIndex(goalNames(raw.goals)),
  };
  const findings: Finding[] = [...settingsFindings, ...severityFindings];
  const read = <K extends TableKey>(table: K): RowsRead<K>['rows'] => {
    const result = readRows(table, raw[table], lookups);
    findings.push(...result.findings);
    return result.rows;
  };
  const rows: ReportRows = {
    settings: read('settings'),
    statusScales: read('statusScales'),
    operatingSummary: read('operatingSummary'),
    costsAndIncome: read('costsAndIncome'),
    controlTotals: read('controlTotals'),
    investments: read('investments'),
    volumes: read('volumes'),
    personnel: read('personnel'),
    goals: read('goals'),
    goalResults: read('goalResults'),
    indicators: read('indicators'),
    activities: read('activities'),
    events: read('events'),
    plans: read('plans'),
    texts: read('texts'),
    exceptions: read('exceptions'),
  };
  return { report: { settings, rows, absent }, findings, severities };
}

/** Look-ups for tables that refer to no other. */
function plainLookups({ entryUnit, year, hasYear, reportType }: Settings): Lookups {
  const reportYear = hasYear ? year : undefined;
  return { entryUnit, reportYear, reportType, scale: () => noNames, goals: noNames };
}
