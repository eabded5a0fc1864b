import { cellText } from '../../../src/report/entries/textCells';
import { schemas, type TableKey } from '../../../src/report/schema';
import type { Column } from '../../../src/report/schema/column';
import { readEntries } from '../../../src/workbook';
import type { StyledCell } from '../../../src/workbook/cell';
import type { ReportData } from '../../../src/workbook/data/reportData';
import { names } from '../../../src/workbook/names';
import { outputDeclarations } from '../../../src/workbook/outputs';
import { composeOutput } from '../../../src/workbook/outputs/compose';
import { outputs, type OutputKey } from '../../../src/workbook/outputs/keys';
import { placeInWorkbook } from '../../../src/workbook/reading/locate';
import { exampleData } from '../../support/exampleData';
import { paperWorkbook } from '../../support/paper';
import { smallReport } from '../../support/smallReport';

type Composed = ReadonlyMap<OutputKey, readonly (readonly StyledCell[])[]>;

/** Every generated sheet of a report, composed on paper. */
function composed(data: ReportData): Composed {
  const snapshot = paperWorkbook(data);
  const { raw, report, findings } = readEntries(snapshot);
  const cellOf = (place: Parameters<typeof placeInWorkbook>[0]) => placeInWorkbook(place, snapshot);
  const input = { raw, report, findings, converts: false, comparison: { kind: 'none' }, cellOf } as const;
  return new Map(outputDeclarations.map((output) => [output.key, composeOutput(output, input, snapshot)]));
}

const cellsOf = (book: Composed, key: OutputKey): readonly StyledCell[] => (book.get(key) ?? []).flat();
/** What a reader sees of a cell, as far as it is known before anything is calculated. */
const seen = ({ content, shows = '' }: StyledCell): string =>
  content.kind === 'text' ? content.text : shows;
const textOf = (book: Composed, key: OutputKey): string => cellsOf(book, key).map(seen).join('\n');
const formulasOf = (book: Composed): readonly string[] =>
  [...book.keys()].flatMap((key) =>
    cellsOf(book, key).flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );

/** The formula without what stands in quotation marks. */
const bare = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"/gu, '""');

const columns = new Set(
  (Object.keys(schemas) as TableKey[]).flatMap((table) =>
    Object.values(schemas[table].columns as Readonly<Record<string, Column>>).map(
      ({ header }) => `${schemas[table].table}[${header}]`,
    ),
  ),
);

const reports: readonly (readonly [string, ReportData])[] = [
  ['the example', exampleData],
  ['a small report', smallReport],
];

for (const [which, data] of reports)
  describe(`the generated sheets of ${which}`, () => {
    const book = () => composed(data);

    it('have formulas that lead to columns that the workbook has', () => {
      const references = formulasOf(book()).flatMap((formula) =>
        Array.from(bare(formula).matchAll(/\p{L}+\[[^\]#@[]+\]/gu), ([reference]) => reference),
      );
      expect(references.length).toBeGreaterThan(100);
      expect([...new Set(references)].filter((reference) => !columns.has(reference))).toEqual([]);
    });

    it('have formulas of which every bracket and quotation mark is closed, no longer than Excel takes', () => {
      const wrong = formulasOf(book()).filter((formula) => {
        let [open, least] = [0, 0];
        for (const sign of bare(formula)) {
          open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
          least = Math.min(least, open);
        }
        const isClosed = open === 0 && least === 0 && formula.split('"').length % 2 === 1;
        const isPlain = /^=./su.test(formula) && !/undefined|NaN|\[object|,,\)|\(,/u.test(bare(formula));
        return !isClosed || !isPlain || formula.length > 8192;
      });
      expect(wrong).toEqual([]);
    });

    it('name every sheet of the report at the front, in its order', () => {
      const front = cellsOf(book(), 'front').map(({ content, shows = '' }) =>
        content.kind === 'formula'
          ? `${content.formula} ${shows}`
          : content.kind === 'text'
            ? content.text
            : '',
      );
      const places = outputDeclarations
        .filter(({ key }) => !['front', 'controls', 'changes'].includes(key))
        .map(({ key }) => front.findIndex((text) => text.includes(outputs[key].sheet)));
      expect(places.filter((place) => place >= 0).length).toBeGreaterThan(8);
    });

    it('name every goal, result, event, plan, measure and activity that somebody has written', () => {
      const { raw } = readEntries(paperWorkbook(data));
      const made = book();
      const missed: string[] = [];
      const told = (key: OutputKey, table: TableKey, column: string) => {
        const all = textOf(made, key).replaceAll(/\s+/gu, '');
        for (const { cells } of raw[table]) {
          const [words = ''] = cellText(cells[column]).split(/[{\n]/u);
          const start = words.replaceAll(/\s+/gu, '').slice(0, 20);
          if (!all.includes(start)) missed.push(`${key}: ${words}`);
        }
      };
      told('goalReport', 'goals', 'goal');
      told('goalReport', 'goalResults', 'text');
      told('eventReport', 'events', 'title');
      told('planReport', 'plans', 'plan');
      told('volumesAndPersonnel', 'volumes', 'volume');
      told('volumesAndPersonnel', 'personnel', 'measure');
      told('indicatorAppendix', 'indicators', 'indicator');
      told('activityReport', 'activities', 'activity');
      expect(missed).toEqual([]);
    });

    it('have as many cells in every row as the sheet has columns, the margin among them', () => {
      const made = book();
      for (const output of outputDeclarations) {
        const widths = new Set((made.get(output.key) ?? []).map((cells) => cells.length));
        expect([output.key, ...widths]).toEqual([output.key, output.widths.length + 1]);
      }
    });

    it('are composed alike every time', () => {
      expect([...book()]).toEqual([...book()]);
    });
  });

it('leads to every name that the workbook has for its settings', () => {
  const used = formulasOf(composed(exampleData)).join('\n');
  expect(Object.values(names).filter((name) => used.includes(name)).length).toBeGreaterThan(3);
});
