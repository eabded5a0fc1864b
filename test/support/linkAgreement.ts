import { wholeRowName } from '../../src/report/entries/rowName';
import {
  figureColumns,
  figureTables,
  isSummedTable,
  sumRow,
  type FigureTable,
} from '../../src/report/figures/figureColumns';
import { linkedFigures, resolvedText, type LinkedFigure } from '../../src/report/figures/linkedFigures';
import type { Report } from '../../src/report/report';
import { schemas } from '../../src/report/schema';
import type { DataRow, ReportData } from '../../src/workbook/data/reportData';
import { outputs } from '../../src/workbook/outputs/keys';
import { readEntries } from '../../src/workbook';
import type { GeneratedBook } from './generatedBook';
import { paperWorkbook } from './paper';
import { sheetOf, textsIn } from './savedBook';

/** A section that no other text has, so that its texts are found again. */
const linkedSection = 'Länkade siffror';

/**
 * A report's data with a text for every figure that can be linked, in the formats that a mark may ask for.
 * @param step takes every second, third … of them
 */
export function withLinkedTexts(data: ReportData, step: number): ReportData {
  const { report } = readEntries(paperWorkbook(data));
  const marks = figureTables.flatMap((table) =>
    rowsOf(report, table).flatMap((name) =>
      figureColumns(table).flatMap(({ header, kind }) => {
        const formats = kind === 'amount' ? ['', '|mnkr 2', '|kr'] : ['', '|utan enhet 1'];
        return formats.map((format) => `{${schemas[table].table}:${name}:${header}${format}}`);
      }),
    ),
  );
  const taken = marks.filter((_, index) => index % step === 0);
  const texts: readonly DataRow[] = taken.map((mark, index) => ({
    section: linkedSection,
    position: index + 1,
    text: `§${index + 1}: före ${mark}, efter`,
  }));
  return { ...data, texts };
}

function rowsOf({ rows }: Report, table: FigureTable): readonly string[] {
  const names = rows[table].map((row) => wholeRowName(table, row));
  return isSummedTable(table) ? [...names, sumRow] : names;
}

/** Without the no-break space that the sheet puts before a unit which people have typed with a plain one. */
const unglued = (text: string): string => text.replaceAll(/\u00A0(?=%|kr|tkr|mnkr)/gu, ' ');

/** Whether a finding says that formulas cannot read what the figure is made of. */
function isSaid({ figure }: LinkedFigure, { findings }: GeneratedBook): boolean {
  return findings.some(
    ({ code, place }) =>
      /-not-plain$|^measure-is-text$/u.test(code) &&
      place?.table === figure.table &&
      (figure.row === 'sum' || place.row === figure.row),
  );
}

/** How many linked figures were compared, and where sheet and core gave two texts. */
export interface LinkAgreement {
  readonly compared: number;
  readonly disagreements: readonly string[];
}

/** The linked figures as they stand on the report's sheet beside what the core says that they show. */
export function linkAgreement(book: GeneratedBook): LinkAgreement {
  const { report } = book;
  const shown = new Map(
    textsIn(sheetOf(book.file, outputs.overallTexts.sheet)).map(
      (text) => [/^§\d+:/u.exec(text)?.[0] ?? '', text] as const,
    ),
  );
  let compared = 0;
  const disagreements: string[] = [];
  for (const { text } of report.rows.texts) {
    const label = /^§\d+:/u.exec(text)?.[0];
    const [linked] = linkedFigures(text, report);
    // The words of an error value are read as one also where they are typed, and the sheet shows them as a text.
    if (label === undefined || linked === undefined || linked.shows === linked.written) continue;
    compared += 1;
    const core = resolvedText(text, report);
    const sheet = shown.get(label);
    if ((sheet !== undefined && unglued(sheet) === unglued(core)) || isSaid(linked, book)) continue;
    disagreements.push(`${text}: ${String(sheet)} ≠ ${core}`);
  }
  return { compared, disagreements };
}
