import { formatNumber } from '../../report/values/formatNumber';
import type { Unwritable } from '../content/wireContent';
import type { Failure } from '../outcome';

const nothingChanged = 'Inget har ändrats i arbetsboken.';

function refusal(code: string, what: string, advice: string, details = ''): Failure {
  return { code, message: `${what} ${nothingChanged} ${advice}`, details };
}

const quoted = (names: readonly string[]): string => names.map((name) => `”${name}”`).join(', ');

/** The user has called the command off. */
export const cancelled: Failure = {
  code: 'cancelled',
  message: `Avbrutet. ${nothingChanged}`,
  details: '',
};

/** Sheets that would be written are protected. */
export const sheetsProtected = (sheets: readonly string[]): Failure =>
  refusal(
    'sheet-protected',
    sheets.length === 1 ? `Bladet ${quoted(sheets)} är skyddat.` : `Bladen ${quoted(sheets)} är skyddade.`,
    'Ta bort skyddet (Granska > Ta bort bladets skydd) och tryck igen.',
  );

/** Sheets cannot be added because the workbook's structure is protected. */
export const structureProtected: Failure = refusal(
  'workbook-protected',
  'Arbetsbokens struktur är skyddad, så blad kan inte läggas till.',
  'Ta bort skyddet (Granska > Skydda arbetsbok) och tryck igen.',
);

/** A table has its header row switched off, so its columns cannot be found by name. */
export const headerHidden = (tables: readonly string[]): Failure =>
  refusal(
    'header-hidden',
    tables.length === 1
      ? `Tabellen ${quoted(tables)} visar inte sin rubrikrad.`
      : `Tabellerna ${quoted(tables)} visar inte sina rubrikrader.`,
    'Slå på rubrikraden (Tabelldesign > Rubrikrad) och tryck igen.',
  );

/** People edited the workbook while it was read in several pieces. */
export const changedWhileRead: Failure = refusal(
  'changed-while-read',
  'Arbetsboken ändrades medan den lästes.',
  'Tryck igen.',
);

/** People changed entry cells between the reading and the writing; what was written has been put back. */
export const changedWhileWritten: Failure = refusal(
  'changed-while-written',
  'Någon ändrade i inmatningsbladen medan de skulle skrivas, så det som hade skrivits är tillbakaställt.',
  'Tryck igen.',
);

/** Rows of tables that would be written are hidden by a filter: Excel then writes only some of them, or refuses half-way. */
export const tablesFiltered = (tables: readonly string[]): Failure =>
  refusal(
    'filtered',
    tables.length === 1
      ? `Tabellen ${quoted(tables)} är filtrerad, så alla rader kan inte flyttas.`
      : `Tabellerna ${quoted(tables)} är filtrerade, så alla rader kan inte flyttas.`,
    'Rensa filtren (Data > Rensa) och tryck igen.',
  );

/** A table that is to get or lose a row has rows hidden by a filter: Excel refuses that. */
export const filteredTableFixed = (tables: readonly string[]): Failure =>
  refusal(
    'filtered',
    tables.length === 1
      ? `Tabellen ${quoted(tables)} är filtrerad, så rader kan varken läggas till eller tas bort.`
      : `Tabellerna ${quoted(tables)} är filtrerade, så rader kan varken läggas till eller tas bort.`,
    'Rensa filtren (Data > Rensa) och försök igen.',
  );

/** An earlier change to the next period broke off half-way. */
export const rollUnfinished: Failure = refusal(
  'roll-unfinished',
  'En övergång till nästa period blev inte slutförd: en del uppgifter är flyttade och andra inte.',
  'Ångra med Ctrl+Z tills texten om det på bladet Inställningar är borta, eller öppna den kopia som sparades före övergången.',
);

/** An update broke off half-way; what it left must be mended before entries are moved or a version is approved. */
export const updateUnfinished: Failure = refusal(
  'update-unfinished',
  'En uppdatering av rapportbladen blev inte slutförd.',
  'Välj Uppdatera först, och försök sedan igen.',
);

/** What a plan said no to; its sentence says itself that nothing was changed. */
export const refusedByPlan = (message: string): Failure => ({ code: 'refused', message, details: '' });

const problems: Record<Unwritable, { readonly what: (place: string) => string; readonly advice: string }> = {
  'text-too-long': {
    what: (place) => `Texten som hör till ${place} är längre än de 32 767 tecken som ryms i en cell.`,
    advice: 'Korta texten på inmatningsbladet och tryck igen.',
  },
  'formula-too-long': {
    what: (place) => `Formeln i ${place} blev längre än de 8 192 tecken som Excel tar emot.`,
    advice: 'Korta namnen på blad och tabeller och tryck igen.',
  },
  'control-character': {
    what: (place) =>
      `Texten som hör till ${place} innehåller ett osynligt styrtecken, som inte kan stå i en cell.`,
    advice: 'Skriv om texten på inmatningsbladet för hand, utan att klistra in den, och tryck igen.',
  },
  'broken-character': {
    what: (place) =>
      `Texten som hör till ${place} innehåller ett halvt tecken, till exempel en avklippt symbol.`,
    advice: 'Skriv om texten på inmatningsbladet och tryck igen.',
  },
};

/** A content that no cell can hold. @param place sheet and cell, such as `Målredovisning!B7` */
export function unwritable(place: string, problem: Unwritable): Failure {
  const { what, advice } = problems[problem];
  return refusal(problem, what(place), advice);
}

/** The sheet of a finding is gone. */
export const sheetGone = (sheet: string): Failure =>
  refusal(
    'sheet-gone',
    `Bladet ${quoted([sheet])} finns inte längre.`,
    'Välj Kontrollera, så söks cellerna upp på nytt.',
  );

/** The sheet of a finding is hidden. */
export const sheetHidden = (sheet: string): Failure =>
  refusal(
    'sheet-hidden',
    `Bladet ${quoted([sheet])} är dolt.`,
    'Högerklicka på en bladflik, välj Ta fram och tryck igen.',
  );

/** The finding does not lead to a cell: its table is missing. */
export const noPlace: Failure = refusal(
  'no-place',
  'Anmärkningen gäller ingen enskild cell.',
  'Läs vad den säger och välj Kontrollera när det är åtgärdat.',
);

/** What is selected cannot be audited: several areas, or a chart or a picture. */
export const noSingleArea: Failure = refusal(
  'no-single-area',
  'Det som är markerat är inte ett sammanhängande område av celler.',
  'Markera tabellen, eller bara en cell i den, och tryck igen.',
);

/** The cells that hold anything are more than are read at once. @param address such as `A1:F200000` */
export const areaTooLarge = (
  address: string,
  cells: number,
  most: number,
  advice = 'Markera en del av det, till exempel en tabell i taget, och tryck igen.',
): Failure =>
  refusal(
    'area-too-large',
    `Området ${address} har ${formatNumber(cells)} celler, och högst ${formatNumber(most)} granskas på en gång.`,
    advice,
  );

/** The sheet of a table that was audited is gone. */
export const auditedSheetGone = (sheet: string): Failure =>
  refusal(
    'sheet-gone',
    `Bladet ${quoted([sheet])} finns inte längre.`,
    'Markera den tabell som ska granskas och välj Granska markerad tabell.',
  );
