import { readReport } from '../../src/report/entries/readReport';
import type { RawReport } from '../../src/report/entries/rawRow';
import type { Report } from '../../src/report/report';
import { schemas, type TableKey } from '../../src/report/schema';
import { settingDeclarations, type SettingKey } from '../../src/report/schema/settings';
import type { CellValue } from '../../src/report/values/cellValue';
import { roundHalfAwayFromZero } from '../../src/report/arithmetic/decimal';
import type { Random } from '../audit/random';

/** What a row is called in running text. */
interface Called {
  /** As the sheet has it, in the beginning of a sentence. */
  readonly name: string;
  /** In the definite form: "svarsservicen". */
  readonly definite: string;
}

/** A row that sentences can be made about. */
export interface MadeRow extends Called {
  readonly table: 'operatingSummary' | 'investments' | 'volumes' | 'personnel' | 'indicators';
  readonly row: number;
  readonly unit: '%' | 'antal' | 'index' | 'dagar' | 'kr';
  /** By column; amounts in the entry unit. */
  readonly values: Readonly<Record<string, number>>;
}

export interface MadeReport {
  readonly year: number;
  readonly rows: readonly MadeRow[];
  /** The same report with texts in Texter. */
  readonly withTexts: (texts: readonly string[]) => Report;
}

type Given = Readonly<Record<string, CellValue>>;

const units: readonly Called[] = [
  { name: 'Hemtjänst', definite: 'hemtjänsten' },
  { name: 'Bibliotek', definite: 'biblioteket' },
  { name: 'Gator och parker', definite: 'gator och parker' },
  { name: 'Måltidsservice', definite: 'måltidsservice' },
  { name: 'Grundskola', definite: 'grundskolan' },
  { name: 'Förskola', definite: 'förskolan' },
  { name: 'Individ- och familjeomsorg', definite: 'individ- och familjeomsorgen' },
  { name: 'Räddningstjänst', definite: 'räddningstjänsten' },
  { name: 'Kulturskola', definite: 'kulturskolan' },
  { name: 'Lokalvård', definite: 'lokalvården' },
  { name: 'Bygglov', definite: 'bygglov' },
  { name: 'Fritidsgårdar', definite: 'fritidsgårdarna' },
];
const projects: readonly Called[] = [
  { name: 'Ombyggnad Ekskolan', definite: 'ombyggnaden av Ekskolan' },
  { name: 'Ny simhall', definite: 'den nya simhallen' },
  { name: 'Gång- och cykelvägar', definite: 'gång- och cykelvägarna' },
  { name: 'Fordon', definite: 'fordonen' },
];
const volumes: readonly Called[] = [
  { name: 'Antal hemtjänsttimmar', definite: 'antalet hemtjänsttimmar' },
  { name: 'Besökare på badhuset', definite: 'antalet besökare på badhuset' },
  { name: 'Utlånade medier', definite: 'antalet utlånade medier' },
  { name: 'Beviljade bygglov', definite: 'antalet beviljade bygglov' },
  { name: 'Portioner skolmat', definite: 'antalet portioner skolmat' },
];
const personnel: readonly (Called & { readonly unit: '%' | 'antal' })[] = [
  { name: 'Total sjukfrånvaro', definite: 'den totala sjukfrånvaron', unit: '%' },
  { name: 'Antal årsarbetare', definite: 'antalet årsarbetare', unit: 'antal' },
  { name: 'Andel heltidsanställda', definite: 'andelen heltidsanställda', unit: '%' },
];
const indicators: readonly (Called & { readonly unit: MadeRow['unit']; readonly part?: string })[] = [
  { name: 'Nöjda brukare i hemtjänsten', definite: 'andelen nöjda brukare i hemtjänsten', unit: '%' },
  { name: 'Handläggningstid för bygglov', definite: 'handläggningstiden för bygglov', unit: 'dagar' },
  { name: 'Behöriga lärare i grundskolan', definite: 'andelen behöriga lärare i grundskolan', unit: '%' },
  { name: 'Nöjd-kund-index', definite: 'Nöjd-kund-index', unit: 'index' },
  { name: 'Ekologiska livsmedel', definite: 'andelen ekologiska livsmedel', unit: '%' },
  { name: 'Personalkontinuitet', definite: 'personalkontinuiteten', unit: 'antal' },
  { name: 'Svarsfrekvens på e-post', definite: 'svarsfrekvensen på e-post', unit: '%' },
  { name: 'Trygghet i centrum', definite: 'tryggheten i centrum', unit: 'index' },
  {
    name: 'Serviceindex',
    part: 'räddningstjänst',
    definite: 'serviceindex för räddningstjänsten',
    unit: 'index',
  },
  { name: 'Serviceindex', part: 'kulturskola', definite: 'serviceindex för kulturskolan', unit: 'index' },
  {
    name: 'Energiförbrukning per kvadratmeter',
    definite: 'energiförbrukningen per kvadratmeter',
    unit: 'antal',
  },
  { name: 'Avtalstrohet', definite: 'avtalstroheten', unit: '%' },
];

const decimalsOf = { '%': 1, antal: 0, index: 0, dagar: 1, kr: 0 } as const;

/** A value and one of the year before that is another one. */
function yearsOf(
  random: Random,
  unit: MadeRow['unit'],
  low: number,
  high: number,
): readonly [number, number, number] {
  const decimals = random.chance(0.5) ? 0 : decimalsOf[unit];
  const value = () => roundHalfAwayFromZero(low + random.next() * (high - low), decimals);
  const now = value();
  let before = value();
  while (before === now) before = value();
  return [now, before, value()];
}

/** A report of an invented municipality: a dozen units and indicators with figures as real ones have. */
export function madeReport(random: Random): MadeReport {
  const year = random.int(2019, 2026);
  const tables: Partial<Record<TableKey, Given[]>> = {};
  const rows: MadeRow[] = [];
  const add = (table: MadeRow['table'], called: Called, unit: MadeRow['unit'], given: Given) => {
    const list = (tables[table] ??= []);
    list.push(given);
    const values = Object.fromEntries(
      Object.entries(given).flatMap(([key, value]) =>
        typeof value === 'number' ? [[key, value] as const] : [],
      ),
    );
    const { name, definite } = called;
    rows.push({ table, row: list.length, unit, name, definite, values });
  };
  /** The rows of women and men under one of all. */
  const addSexes = ({ name, unit }: (typeof personnel)[number], now: number) => {
    const all = rows.at(-1);
    if (all === undefined) throw new Error('no row of all');
    const values: Record<string, number> = { ...all.values };
    for (const sex of ['kvinnor', 'män'] as const) {
      let outcome = now;
      while (Object.values(values).includes(outcome)) [outcome] = yearsOf(random, unit, 2, 99);
      values[sex] = outcome;
      tables.personnel?.push({ measure: name, sex, unit, outcomePeriod: outcome });
    }
    rows[rows.length - 1] = { ...all, values };
  };
  for (const unit of units) {
    const size = random.int(200, 30_000);
    const amount = () => random.int(-size, size);
    add('operatingSummary', unit, 'kr', {
      unit: unit.name,
      rowType: 'verksamhet',
      outcomePeriod: amount(),
      budgetPeriod: amount(),
      outcomePreviousYear: amount(),
      forecastYear: amount(),
      budgetYear: amount(),
      accountsPreviousYear: amount(),
    });
  }
  for (const project of projects) {
    const size = random.int(2000, 80_000);
    add('investments', project, 'kr', {
      area: 'Gemensamt',
      project: project.name,
      outcomeExpenditure: random.int(100, size),
      outcomeIncome: 0,
      forecastExpenditure: random.int(100, size),
      forecastIncome: 0,
      frame: random.int(100, size),
    });
  }
  for (const volume of volumes) {
    const [now, before, forecast] = yearsOf(random, 'antal', 100, random.pick([900, 20_000, 400_000]));
    add('volumes', volume, 'antal', {
      volume: volume.name,
      rowType: 'mått',
      unit: 'antal',
      forecastYear: forecast,
      outcomePeriod: now,
      outcomePreviousYear: before,
    });
  }
  for (const measure of personnel) {
    const [now, before, target] = yearsOf(random, measure.unit, 2, measure.unit === '%' ? 99 : 900);
    add('personnel', measure, measure.unit, {
      measure: measure.name,
      sex: 'totalt',
      unit: measure.unit,
      target,
      outcomePeriod: now,
      outcomePreviousYear: before,
    });
    if (measure.unit === '%') addSexes(measure, now);
  }
  for (const indicator of indicators) {
    const [now, before, target] = yearsOf(random, indicator.unit, 2, indicator.unit === '%' ? 99 : 180);
    const [older] = yearsOf(random, indicator.unit, 2, 99);
    add('indicators', indicator, indicator.unit, {
      goal: 'Ett bra mål',
      indicator: indicator.name,
      part: indicator.part ?? '',
      sex: 'totalt',
      unit: indicator.unit,
      twoYearsBefore: older,
      yearBefore: before,
      outcome: now,
      target,
      direction: 'Högre är bättre',
    });
  }
  tables.goals = [{ goal: 'Ett bra mål' }];
  return { year, rows, withTexts: (texts) => reportOf(tables, year, texts) };
}

function reportOf(
  tables: Partial<Record<TableKey, readonly Given[]>>,
  year: number,
  texts: readonly string[],
): Report {
  const keys = Object.keys(schemas) as TableKey[];
  const settings = (Object.keys(settingDeclarations) as SettingKey[]).map((key) => {
    const given: Partial<Record<SettingKey, CellValue>> = {
      year,
      month: 8,
      organisation: 'Servicenämnden',
      municipality: 'Storby kommun',
    };
    return { setting: settingDeclarations[key].label, value: given[key] ?? settingDeclarations[key].initial };
  });
  const all: Partial<Record<TableKey, readonly Given[]>> = {
    ...tables,
    settings,
    texts: texts.map((text, index) => ({ section: 'Läget', position: index + 1, text })),
  };
  const raw = Object.fromEntries(
    keys.map((key) => [
      key,
      (all[key] ?? []).map((row, index) => ({
        row: index + 1,
        cells: Object.fromEntries(Object.entries(row).map(([column, value]) => [column, { value }])),
      })),
    ]),
  );
  return readReport(raw as unknown as RawReport).report;
}
