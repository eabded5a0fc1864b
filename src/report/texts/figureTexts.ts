import type { MarkProblem } from '../figures/findFigure';
import type { UnreadableMark } from '../figures/readMarks';
import { listed, quote } from './where';

/** Shown instead of a sum when a cell of the column cannot be read as a figure. */
export const cannotSum = 'kan ej summeras';

/** Shown instead of an amount that cannot be read as a figure, where the report has another unit than the entries. */
export const cannotRead = 'kan ej läsas';

interface At {
  readonly at: string;
  readonly mark: string;
}

/** What the findings say of figures that are linked into texts. */
export const figureTexts = {
  markBroken: ({ at, mark, problem }: At & { problem: MarkProblem }) =>
    `${at}: länken ${quote(mark)} leder ingenstans. ${whichPart(problem)}`,
  markUnreadable: ({ at, mark, reason }: At & { reason: UnreadableMark['reason'] | 'format' }) =>
    `${at}: länken ${quote(mark)} kan inte tolkas. ${howToWrite[reason]}`,
  markEmpty: ({ at, mark, shows }: At & { shows: string }) =>
    `${at}: länken ${quote(mark)} leder till en cell utan tal, så i texten står ${quote(shows)}. Fyll i talet, eller ta bort länken.`,
  changeTo: (mark: string) => `Byt till ${mark}`,
} as const;

const form = '{Tabell:Rad:Kolumn}';

const howToWrite: Readonly<Record<UnreadableMark['reason'] | 'format', string>> = {
  parts: `Skriv tabell, rad och kolumn med kolon emellan: ${form}.`,
  unclosed: `Den saknar högerklammer på samma rad. Skriv ${form}.`,
  'too-long': 'Den är för lång. Skriv radens namn avkortat med …, så som det står på bladet Kontroller.',
  format:
    'Efter | står enheten kr, tkr eller mnkr för belopp, eller utan enhet, och antalet decimaler 0–4, till exempel |mnkr 1.',
};

function whichPart(problem: MarkProblem): string {
  if ('meant' in problem) return `Menas ${problem.meant}?`;
  switch (problem.part) {
    case 'table':
      return `Tabellen finns inte. Skriv ${listed(problem.known, 'eller')}.`;
    case 'no-figures':
      return `Tabellen har inga tal som kan länkas. Skriv ${listed(problem.known, 'eller')}.`;
    case 'column':
      return `Kolumnen finns inte eller har inga tal. Skriv ${listed(problem.known, 'eller')}.`;
    case 'row':
      return 'Ingen rad i tabellen heter så. Skriv radens namn som det står på bladet.';
    case 'several-rows':
      return `Flera rader i tabellen heter så (${listed(problem.rows.map(rowWord))}). Ge dem olika namn.`;
    case 'format':
      return howToWrite.format;
  }
}

const rowWord = (row: number | 'sum') => (row === 'sum' ? 'summaraden' : `rad ${row}`);
