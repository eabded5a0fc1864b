import { rowName } from '../entries/rowName';
import { findFigure, type MarkProblem } from '../figures/findFigure';
import { readMarks, type FigureMark } from '../figures/readMarks';
import { showFigure } from '../figures/showFigure';
import type { Finding, Fix } from '../finding';
import type { Report } from '../report';
import { schemas, type TableKey } from '../schema';
import type { Column } from '../schema/column';
import { figureTexts as texts } from '../texts/figureTexts';
import { where } from '../texts/where';
import type { Check } from './check';

const tables = (Object.keys(schemas) as TableKey[]).map((table) => {
  const columns = Object.entries(schemas[table].columns as Readonly<Record<string, Column>>);
  return { table, texts: columns.filter(([, { kind }]) => kind === 'longText') };
});

/** What is said of one mark, without its place. */
type Said = Pick<Finding, 'code' | 'severity' | 'message' | 'fix'> & { readonly expected?: string };

/** Figures that texts are linked to: marks that lead nowhere, cannot be read, or lead to a cell without a figure. */
export const checkFigureMarks: Check = (report) =>
  tables.flatMap(({ table, texts: columns }) =>
    report.rows[table].flatMap((row): readonly Finding[] => {
      const values: Readonly<Record<string, unknown>> = row;
      return columns.flatMap(([column, { header }]): readonly Finding[] => {
        const text = values[column];
        if (typeof text !== 'string' || !text.includes('{')) return [];
        const name = rowName(table, row);
        const at = where({ name, row: row.row }, header);
        return marksSaid(text, at, report).map((said) => ({
          ...said,
          place: { table, row: row.row, column },
          ...(name === '' ? {} : { name }),
        }));
      });
    }),
  );

function marksSaid(text: string, at: string, report: Report): readonly Said[] {
  const { marks, unreadable } = readMarks(text);
  return [
    ...marks.flatMap((mark) => markSaid(mark, text, at, report)),
    ...unreadable.map(({ written, reason }) => unreadableSaid(at, written, reason)),
  ];
}

function markSaid(mark: FigureMark, text: string, at: string, report: Report): readonly Said[] {
  const { written } = mark;
  const found = findFigure(mark, report);
  if (!found.ok) {
    const { problem } = found;
    if (problem.part === 'format') return [unreadableSaid(at, written, 'format')];
    return [
      {
        code: 'figure-mark-broken',
        severity: 'error',
        message: texts.markBroken({ at, mark: written, problem }),
        ...mended(problem, written, text),
      },
    ];
  }
  const { isFigure, text: shows = written } = showFigure(found.figure, report);
  if (isFigure) return [];
  const message = texts.markEmpty({ at, mark: written, shows });
  return [{ code: 'figure-mark-empty', severity: 'warning', message }];
}

function unreadableSaid(
  at: string,
  mark: string,
  reason: Parameters<typeof texts.markUnreadable>[0]['reason'],
): Said {
  return {
    code: 'figure-mark-unreadable',
    severity: 'error',
    message: texts.markUnreadable({ at, mark, reason }),
  };
}

/** The text with the mark that was meant, where there is no doubt about it. */
function mended(
  problem: MarkProblem,
  written: string,
  text: string,
): { readonly expected?: string; readonly fix?: Fix } {
  if (!('meant' in problem)) return {};
  const { meant } = problem;
  const value = text.replaceAll(written, () => meant);
  return { expected: meant, fix: { kind: 'write-value', label: texts.changeTo(meant), value } };
}
