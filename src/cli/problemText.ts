import type { DocumentProblem, ProblemCode } from '../host/document/model';

/** Why a file could not be opened, by the code of the document layer. */
const reasons: Partial<Readonly<Record<ProblemCode, string>>> = {
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

/** A Swedish sentence on why a workbook file could not be opened; the file is untouched. */
export function problemText(path: string, { code, message, part }: DocumentProblem): string {
  const reason = reasons[code] ?? 'kunde inte läsas';
  const where = part === undefined ? '' : `, ${part}`;
  return `Filen ${path} ${reason}. Ingenting har ändrats. (${code}: ${message}${where})`;
}
