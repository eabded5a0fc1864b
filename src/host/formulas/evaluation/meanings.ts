import type { FormulaSource, FormulaTable, SheetId } from '../source';

/** What formulas ask a workbook when they are bound: which sheet, table or formula a name in them stands for. */
export type Lookups = Pick<FormulaSource, 'sheetByName' | 'table' | 'tableAt' | 'definedName'>;

/** A formula asked for the table that it stands in, and stood in none: any new table may be the one. */
const noTable = 'no table';

/** One thing that a formula has been told, and how to ask for it again. */
interface Answer<T> {
  value: T;
  readonly ask: () => T;
  readonly same: (one: T, other: T) => boolean;
}

const identical = (one: unknown, other: unknown): boolean => one === other;

/**
 * What the names in formulas stand for, asked of the workbook once each. It notes which of them a formula asked for while it
 * was bound, so that a new name, a renamed sheet or a table that grew concerns the formulas that speak of it and no others.
 */
export class Meanings implements Lookups {
  private readonly known = new Map<string, Answer<unknown>>();
  private noted = new Set<string>();

  constructor(private readonly source: Lookups) {}

  sheetByName(name: string): SheetId | undefined {
    return this.answer(`sheet ${name.toLowerCase()}`, () => this.source.sheetByName(name), identical);
  }

  table(name: string): FormulaTable | undefined {
    return this.answer(`table ${name.toLowerCase()}`, () => this.source.table(name), sameTable);
  }

  tableAt(sheet: SheetId, row: number, column: number): FormulaTable | undefined {
    const table = this.source.tableAt(sheet, row, column);
    // Tables do not overlap: the cell stands in this one for as long as it stays as it is.
    if (table === undefined) this.noted.add(noTable);
    else this.table(table.name);
    return table;
  }

  definedName(name: string, sheet: SheetId): string | undefined {
    const key = `name ${sheet} ${name.toLowerCase()}`;
    return this.answer(key, () => this.source.definedName(name, sheet), identical);
  }

  /** What is asked for while a formula is bound. */
  noting<T>(bind: () => T): { readonly bound: T; readonly asked: readonly string[] } {
    this.noted = new Set();
    const bound = bind();
    return { bound, asked: [...this.noted] };
  }

  /** Asks for everything again, and says what has got another meaning since; what formulas were told is up to date then. */
  changed(): ReadonlySet<string> {
    const changed = new Set([noTable]);
    for (const [key, answer] of this.known) {
      const value = answer.ask();
      if (!answer.same(answer.value, value)) changed.add(key);
      answer.value = value;
    }
    return changed;
  }

  /** Forgets everything. */
  clear(): void {
    this.known.clear();
  }

  private answer<T>(key: string, ask: () => T, same: (one: T, other: T) => boolean): T {
    this.noted.add(key);
    const known = this.known.get(key) as Answer<T> | undefined;
    if (known !== undefined) return known.value;
    const value = ask();
    this.known.set(key, { value, ask, same } as Answer<unknown>);
    return value;
  }
}

function sameTable(one: FormulaTable | undefined, other: FormulaTable | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.name === other.name &&
    one.sheet === other.sheet &&
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right &&
    one.hasHeader === other.hasHeader &&
    one.hasTotals === other.hasTotals &&
    one.columns.length === other.columns.length &&
    one.columns.every((column, index) => column === other.columns[index])
  );
}
