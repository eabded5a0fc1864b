import type { Report } from '../../report/report';
import { monthsLeft } from '../../report/rules/forecastImplication';
import { isYearEnd } from '../../report/rules/reportTypes';
import { schemas, type TableKey } from '../../report/schema';
import type { Column } from '../../report/schema/column';
import { listed } from '../../report/texts/where';
import type { OutputKey } from './keys';

/** A generated sheet, as the front sheet lists it. */
interface Content {
  /** What it shows, in a few words; where several parts of the report share it, of those that the report has. */
  readonly shows: string | ((has: (table: TableKey) => boolean) => string);
  /** Entry tables that it is made of; one without any is made of all. */
  readonly tables: readonly TableKey[];
  /** False for a sheet that is about the entries, but not about what is to be seen over in them. */
  readonly hasFindings?: boolean;
  /** What stands in place of what it shows, where the report gives it nothing to show. */
  readonly whenNothing?: (report: Report) => string | undefined;
}

/** Every generated sheet but the front sheet that lists them. */
export const contents: Readonly<Record<Exclude<OutputKey, 'front'>, Content>> = {
  overallTexts: { shows: 'Uppdrag, samlad bedömning och vad som väntar', tables: ['texts'] },
  economy: {
    shows: (has) =>
      has('operatingSummary')
        ? 'Året mot budget, och avstämning mot huvudboken'
        : 'Årets investeringar mot sina ramar',
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
    shows: (has) =>
      capitalised(
        listed([
          ...(has('operatingSummary') ? ['netto', 'avvikelser'] : []),
          ...(has('volumes') ? ['volymer'] : []),
          ...(has('goals') ? ['mål', 'aktiviteter'] : []),
        ]),
      ),
    tables: ['operatingSummary', 'volumes', 'goals', 'activities'],
  },
  goalReport: { shows: 'Bedömning och resultat för varje mål', tables: ['goals', 'goalResults'] },
  planReport: { shows: 'Hur planer och program följs', tables: ['plans'] },
  indicatorAppendix: { shows: 'Indikatorernas utfall, målvärden och trend', tables: ['indicators'] },
  activityReport: { shows: 'Aktiviteternas status och kommentarer', tables: ['activities'] },
  forecastAnalysis: {
    shows: 'Vad prognosen förutsätter om resten av året',
    tables: ['operatingSummary', 'volumes'],
    whenNothing: ({ settings }) =>
      monthsLeft(settings) === 0 && (settings.hasMonth || isYearEnd(settings))
        ? 'Inget: ingenting återstår av året'
        : undefined,
  },
  changes: {
    shows: 'Ändringar sedan den godkända versionen',
    tables: [],
    hasFindings: false,
  },
  controls: { shows: 'Allt som behöver ses över, med länk till cellen', tables: [] },
};

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);

/** How many rows of a table are filled, without "=": rows with a text in the column that names them. */
export function filledRows(table: TableKey): string {
  const { table: name, columns, identity } = schemas[table];
  const named: readonly Column[] = Object.values(columns);
  const last: Column | undefined = (columns as Readonly<Record<string, Column>>)[identity.at(-1) ?? ''];
  const naming = named.find(({ kind }) => kind === 'name') ?? last;
  if (naming === undefined) throw new Error(`Nothing names the rows of ${name}`);
  return `SUMPRODUCT(--(${name}[${naming.header}]<>""))`;
}
