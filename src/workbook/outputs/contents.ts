import { schemas, type TableKey } from '../../report/schema';
import type { Column } from '../../report/schema/column';
import type { OutputKey } from './keys';

/** A part of the report, as the front sheet lists it. */
interface Part {
  /** What the part shows, in a few words. */
  readonly shows: string;
  /** Entry tables that it is made of; a part without any is made of all. */
  readonly tables: readonly TableKey[];
}

/** Every part of the report but the front sheet that lists them. */
export const parts: Readonly<Record<Exclude<OutputKey, 'front'>, Part>> = {
  overallTexts: { shows: 'Uppdrag, samlad bedömning och vad som väntar', tables: ['texts'] },
  economy: {
    shows: 'Året mot budget, och avstämning mot huvudboken',
    tables: ['operatingSummary', 'investments', 'controlTotals'],
  },
  volumesAndPersonnel: {
    shows: 'Volymer och personalmått mot året före',
    tables: ['volumes', 'personnel'],
  },
  eventReport: { shows: 'Vad som har hänt och hur det påverkar ekonomin', tables: ['events'] },
  result: { shows: 'Periodens utfall mot budget per verksamhet', tables: ['operatingSummary'] },
  forecast: {
    shows: 'Helåret mot budget och bokslut per verksamhet',
    tables: ['operatingSummary', 'costsAndIncome'],
  },
  investmentReport: { shows: 'Utgifter, inkomster och ramar per projekt', tables: ['investments'] },
  charts: {
    shows: 'Netto, avvikelser, volymer, mål och aktiviteter',
    tables: ['operatingSummary', 'volumes', 'goals', 'activities'],
  },
  goalReport: { shows: 'Bedömning och resultat för varje mål', tables: ['goals', 'goalResults'] },
  planReport: { shows: 'Hur planer och program följs', tables: ['plans'] },
  indicatorAppendix: { shows: 'Indikatorernas utfall, målvärden och trend', tables: ['indicators'] },
  activityReport: { shows: 'Aktiviteternas status och kommentarer', tables: ['activities'] },
  controls: { shows: 'Allt som behöver ses över, med länk till cellen', tables: [] },
};

/** How many rows of a table are filled, without "=": rows with a text in the column that names them. */
export function filledRows(table: TableKey): string {
  const { table: name, columns, identity } = schemas[table];
  const named: readonly Column[] = Object.values(columns);
  const last: Column | undefined = (columns as Readonly<Record<string, Column>>)[identity.at(-1) ?? ''];
  const naming = named.find(({ kind }) => kind === 'name') ?? last;
  if (naming === undefined) throw new Error(`Nothing names the rows of ${name}`);
  return `SUMPRODUCT(--(${name}[${naming.header}]<>""))`;
}
