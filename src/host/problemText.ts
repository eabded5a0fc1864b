import type { DocumentProblem, ProblemCode } from './document/model';
import type { HostLocale } from './objects/state/book';

type Reasons = Partial<Readonly<Record<ProblemCode, string>>>;

/** Why a file could not be opened, by the code of the document layer. */
export const swedishReasons: Reasons = {
  'not-a-workbook': 'är ingen Excelarbetsbok (.xlsx). Öppna den i Excel och spara som Excelarbetsbok',
  encrypted:
    'är skyddad med lösenord för att öppnas, eller sparad i det gamla formatet .xls. Öppna den i Excel, ta bort lösenordet, spara som Excelarbetsbok (.xlsx) och försök igen',
  'archive-broken':
    'är skadad och går inte att packa upp. Hämta en ny kopia eller öppna och reparera den i Excel',
  'too-large': 'är för stor för att läsas säkert',
  'part-missing': 'saknar en del som en arbetsbok måste ha. Öppna och spara den i Excel',
  'xml-malformed': 'har en del som inte går att läsa. Öppna och reparera den i Excel',
  'doctype-refused': 'innehåller en dokumenttypsdeklaration, som inte läses av säkerhetsskäl',
  'index-out-of-range': 'hänvisar till något som inte finns i filen. Öppna och reparera den i Excel',
  'unsupported-structure': 'är byggd på ett sätt som inte stöds. Öppna och spara den i Excel',
};

const english: Reasons = {
  'not-a-workbook': 'is no Excel workbook (.xlsx). Open it in Excel and save it as an Excel workbook',
  encrypted:
    'needs a password to be opened, or is saved in the old format .xls. Open it in Excel, take the password away, save it as an Excel workbook (.xlsx) and try again',
  'archive-broken': 'is damaged and cannot be unpacked. Get a new copy, or open and repair it in Excel',
  'too-large': 'is too large to be read safely',
  'part-missing': 'lacks a part that a workbook must have. Open and save it in Excel',
  'xml-malformed': 'has a part that cannot be read. Open and repair it in Excel',
  'doctype-refused': 'holds a document type declaration, which is not read for the sake of security',
  'index-out-of-range': 'refers to something that is not in the file. Open and repair it in Excel',
  'unsupported-structure': 'is built in a way that is not supported. Open and save it in Excel',
};

/** A sentence on why a workbook file could not be opened; the file is untouched. */
export function problemText(
  path: string,
  { code, message, part }: DocumentProblem,
  locale: HostLocale = 'sv-SE',
): string {
  const details = `(${code}: ${message}${part === undefined ? '' : `, ${part}`})`;
  const swedish = swedishReasons[code];
  if (locale === 'sv-SE' && swedish !== undefined) {
    // The sentence says it; the document layer's own words are English.
    const where = part === undefined ? '' : ` Det gäller delen ${part}.`;
    return `Filen ${path} ${swedish}. Ingenting har ändrats.${where}`;
  }
  return locale === 'sv-SE'
    ? `Filen ${path} kunde inte läsas. Ingenting har ändrats. ${details}`
    : `The file ${path} ${english[code] ?? 'could not be read'}. Nothing has been changed. ${details}`;
}
