import { shownText } from '../../report/entries/textCells';
import type { CellValue } from '../snapshot';

const nothingWritten = 'Ingenting har ändrats.';
const readAgain = 'Välj Kontrollera och gör sedan om ändringen.';
const longestShown = 60;

/** What a cell holds, short enough for a sentence. */
function shown(value: CellValue): string {
  const text = shownText(value).replaceAll(/\s+/gu, ' ');
  if (text.trim() === '') return 'ingenting';
  return `”${text.length <= longestShown ? text : `${text.slice(0, longestShown - 1).trimEnd()}…`}”`;
}

/** A cell as it was read, and what its row is called. */
interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
  readonly was: CellValue;
}

const rowNamed = (name: string) => (name === '' ? '' : ` ”${name}”`);

/** Why an edit cannot be carried out; each sentence says itself that nothing was written. */
export const editTexts = {
  tableMissing: (table: string) =>
    `Tabellen ${table} finns inte i arbetsboken. ${nothingWritten} Välj Skapa blad, så läggs den till, och försök igen.`,
  columnMissing: (table: string, header: string) =>
    `Kolumnen ${header} finns inte i tabellen ${table}. ${nothingWritten} Ge kolumnen rubriken ${header} igen och försök på nytt.`,
  notAcceptable: `Den här anmärkningen kan inte godtas: den säger att något saknas eller inte kan läsas, och det behöver rättas. ${nothingWritten}`,
  reasonMissing: `Skriv ett skäl, så att den som läser rapporten förstår varför anmärkningen är godtagen. ${nothingWritten}`,
  notExcepted: `Anmärkningen har inget undantag i tabellen Undantag längre. ${nothingWritten} Välj Kontrollera, så läses arbetsboken om.`,
  changed: ({ sheet, cell, name, was, now }: Place & { readonly now: CellValue }) =>
    `Cellen ${cell} på bladet ${sheet}${name === '' ? '' : ` (raden${rowNamed(name)})`} har ändrats sedan den lästes: där stod ${shown(was)}, nu står ${shown(now)}. ${nothingWritten} ${readAgain}`,
  rowGone: ({ sheet, cell, name, was, now }: Place & { readonly now: CellValue | undefined }) =>
    `Raden${rowNamed(name)} finns inte kvar på bladet ${sheet}, eller har fått ett annat namn: i cell ${cell} stod ${shown(was)}${now === undefined ? '' : `, nu står ${shown(now)}`}. ${nothingWritten} ${readAgain}`,
  severalRows: ({ sheet, cell, name, was }: Place) =>
    `Raden${rowNamed(name)} på bladet ${sheet} har flyttats, och flera rader ser likadana ut, så det går inte att avgöra vilken som stod i cell ${cell} med ${shown(was)}. ${nothingWritten} ${readAgain}`,
} as const;
