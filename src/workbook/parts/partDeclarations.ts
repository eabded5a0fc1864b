import type { Report } from '../../report/report';
import { schemas, type TableKey } from '../../report/schema';
import { chartKeys, outputKeys, type ChartKey, type OutputKey } from '../outputs/keys';
import type { PartKey } from '../survey/parts';

/** A part of the report: what it is called and what of the workbook belongs to it alone. */
export interface PartDeclaration {
  readonly key: PartKey;
  /** Swedish, as a heading. */
  readonly title: string;
  /** Swedish: what a command line calls it. */
  readonly word: string;
  /** Every report has it. */
  readonly isRequired: boolean;
  /** Its entry tables, in the order of the sheets. */
  readonly tables: readonly TableKey[];
  /** Generated sheets that are made of it alone; one that several parts share is none of them. */
  readonly outputs: readonly OutputKey[];
  /** Its charts on the sheet Diagram. */
  readonly charts: readonly ChartKey[];
}

/** The part of every entry table. */
const partOfTable: Readonly<Record<TableKey, PartKey>> = {
  settings: 'base',
  statusScales: 'base',
  operatingSummary: 'economy',
  costsAndIncome: 'economy',
  controlTotals: 'economy',
  investments: 'investments',
  volumes: 'volumesAndPersonnel',
  personnel: 'volumesAndPersonnel',
  goals: 'goals',
  goalResults: 'goals',
  indicators: 'goals',
  activities: 'goals',
  events: 'events',
  plans: 'plans',
  texts: 'texts',
  exceptions: 'base',
};

/** The parts that every generated sheet is made of; it is there when one of them is. */
const partsOfOutput: Readonly<Record<OutputKey, readonly [PartKey, ...PartKey[]]>> = {
  front: ['base'],
  overallTexts: ['texts'],
  economy: ['economy', 'investments'],
  volumesAndPersonnel: ['volumesAndPersonnel'],
  eventReport: ['events'],
  result: ['economy'],
  forecast: ['economy'],
  investmentReport: ['investments'],
  charts: ['economy', 'volumesAndPersonnel', 'goals'],
  goalReport: ['goals'],
  planReport: ['plans'],
  indicatorAppendix: ['goals'],
  activityReport: ['goals'],
  forecastAnalysis: ['economy', 'volumesAndPersonnel'],
  changes: ['base'],
  controls: ['base'],
};

const partOfChart: Readonly<Record<ChartKey, PartKey>> = {
  forecast: 'economy',
  deviation: 'economy',
  volumes: 'volumesAndPersonnel',
  goals: 'goals',
  activities: 'goals',
};

/** Every part that a report can have, in the order in which it is chosen and listed. */
export const partDeclarations: readonly PartDeclaration[] = [
  part('base', 'Inställningar och statusskalor', 'inställningar', { isRequired: true }),
  part('texts', 'Texter', 'texter', { isRequired: true }),
  part('economy', 'Ekonomi', 'ekonomi'),
  part('investments', 'Investeringar', 'investeringar'),
  part('volumesAndPersonnel', 'Volymer och personal', 'volymer'),
  part('events', 'Händelser', 'händelser'),
  part('goals', 'Mål, indikatorer och aktiviteter', 'mål'),
  part('plans', 'Planer', 'planer'),
];

function part(key: PartKey, title: string, word: string, { isRequired = false } = {}): PartDeclaration {
  return {
    key,
    title,
    word,
    isRequired,
    tables: (Object.keys(schemas) as TableKey[]).filter((table) => partOfTable[table] === key),
    outputs: outputKeys.filter((output) => {
      const [first, ...others] = partsOfOutput[output];
      return first === key && others.length === 0;
    }),
    charts: chartKeys.filter((chart) => partOfChart[chart] === key),
  };
}

/**
 * Whether a report has a generated sheet: one of the parts that it is made of is there.
 *
 * @param absent entry tables of the parts that the report does without
 */
export function hasOutput(output: OutputKey, { absent }: Pick<Report, 'absent'>): boolean {
  const parts = partsOfOutput[output];
  return partDeclarations.some(
    ({ key, tables }) => parts.includes(key) && tables.some((table) => !absent.has(table)),
  );
}
