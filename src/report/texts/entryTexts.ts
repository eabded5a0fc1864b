import type { UnreadableReason } from '../values/reading';
import { listed, quote } from './where';

/** Where a cell is: "LKDATA, Redovisat period". */
interface At {
  readonly at: string;
}

/** Why a written number cannot be read, as the middle of a sentence. */
const reasons: Readonly<Record<UnreadableReason, string>> = {
  'ambiguous-separator':
    'kan betyda olika tal, eftersom punkten kan skilja tusental eller decimaler. Skriv talet med decimalkomma och utan punkt',
  'not-a-number': 'går inte att läsa som ett tal',
  'two-decimal-marks': 'har mer än ett decimalkomma',
  'broken-grouping': 'har mellanslag som inte skiljer tusental åt, så det kan vara två tal',
  'wrong-type': 'är ett sanningsvärde, inget tal',
  'wrong-unit': 'har en enhet som inte hör hemma i kolumnen',
  'reversed-range': 'är ett intervall vars första gräns är den högre',
  'too-large': 'har fler siffror än ett kalkylblad kan hålla exakt',
};

/** What the findings on single cells say. One place for each sentence. */
export const entryTexts = {
  amountUnreadable: ({ at, written, reason }: At & { written: string; reason: UnreadableReason }) =>
    `${at}: ${quote(written)} ${reasons[reason]}. Skriv beloppet som ett tal, IU om uppgiften saknas eller - om det inte finns något belopp.`,
  amountIsText: ({ at, written, number, unit }: At & { written: string; number: string; unit: string }) =>
    `${at}: ${quote(written)} är text, så Excels summor räknar inte med det. Skriv ${number} som tal (${unit}).`,
  amountNotKnown: ({ at }: At) =>
    `${at}: beloppet är IU (ingen uppgift), så kolumnens summa är inte fullständig. Skriv beloppet när det är känt.`,
  amountNotPlain: ({ at, written }: At & { written: string }) =>
    `${at}: ${quote(written)} betyder att beloppet inte finns, men bladets formler kan inte läsa det. Skriv bara -.`,
  measureUnreadable: ({ at, written, reason }: At & { written: string; reason: UnreadableReason }) =>
    `${at}: ${quote(written)} ${reasons[reason]}. Skriv ett tal, IU om uppgiften saknas eller - om värdet inte finns. En fotnot märks med * efter talet.`,
  measureIsText: ({ at, written, number }: At & { written: string; number: string }) =>
    `${at}: ${quote(written)} är text, inte ett tal. Skriv ${number} som tal, så att det kan jämföras och sorteras.`,
  measureNotPlain: ({ at, written, plain }: At & { written: string; plain: string }) =>
    `${at}: ${quote(written)} är skrivet så att bladets formler inte kan läsa det. Skriv ${quote(plain)}.`,
  targetUnreadable: ({ at, written, reason }: At & { written: string; reason: UnreadableReason }) =>
    `${at}: ${quote(written)} ${reasons[reason]}. Skriv målvärdet till exempel som >92, ≥92, <5, 96, 90–95, Ska öka eller Ska minska, eller IU eller - om det saknas.`,
  targetNotPlain: ({ at, written, plain }: At & { written: string; plain: string }) =>
    `${at}: ${quote(written)} är skrivet så att bladets formler inte kan läsa det. Skriv ${quote(plain)}.`,
  dateUnreadable: ({ at, written }: At & { written: string }) =>
    `${at}: ${quote(written)} går inte att läsa som ett datum. Skriv ett datum med år, månad och dag (ÅÅÅÅ-MM-DD), ordet Löpande eller en text som I enlighet med handlingsplan.`,
  dateIsText: ({ at, written, day }: At & { written: string; day: string }) =>
    `${at}: ${quote(written)} är text, inte ett datum, och läses som ${day}. Skriv ${day} som datum.`,
  dateWithoutYear: ({ at, written, day }: At & { written: string; day: string }) =>
    `${at}: ${quote(written)} är text utan år och läses som ${day}, rapportens år. Skriv ${day} som datum, eller rätt år om det är ett annat.`,
  errorValue: ({ at, error }: At & { error: string }) =>
    `${at}: cellen visar felvärdet ${error}. Rätta formeln eller skriv värdet.`,
  requiredMissing: ({ at }: At) => `${at}: cellen är tom. Fyll i den.`,
  requiredAmountMissing: ({ at }: At) =>
    `${at}: beloppet saknas. Skriv ett tal (0 om beloppet är noll), IU om uppgiften saknas eller - om det inte finns något belopp.`,
  choiceUnknown: ({ at, written, allowed }: At & { written: string; allowed: readonly string[] }) =>
    `${at}: ${quote(written)} finns inte i listan. Välj ${listed(allowed, 'eller')}.`,
  statusUnknown: ({
    at,
    written,
    scale,
    allowed,
  }: At & { written: string; scale: string; allowed: readonly string[] }) =>
    allowed.length === 0
      ? `${at}: ${quote(written)} kan inte tolkas, eftersom Statusskalor saknar skalan ${scale}. Lägg till skalans rader där.`
      : `${at}: ${quote(written)} finns inte i skalan ${scale}. Välj ${listed(allowed, 'eller')}, eller lägg till texten i Statusskalor.`,
  goalUnknown: ({ at, written, nearest }: At & { written: string; nearest: string | undefined }) =>
    nearest === undefined
      ? `${at}: målet ${quote(written)} finns inte i Mål. Välj ett av målen i listan, eller lägg till målet i Mål.`
      : `${at}: målet ${quote(written)} finns inte i Mål. Menas ${quote(nearest)}?`,
  duplicateRow: ({ at, rows }: At & { rows: readonly number[] }) =>
    `${at}: samma rad finns flera gånger (rad ${listed(rows.map(String))} i tabellen). Ta bort den ena, eller ge dem olika namn.`,
  formulaInText: ({ at, formula, shown }: At & { formula: string; shown: string }) =>
    `${at}: cellen innehåller formeln ${quote(formula)} och visar ${quote(shown)}. Om det ska vara text, skriv en apostrof (') först.`,
  textTooLong: ({
    at,
    length,
    limit,
    isSplittable,
  }: At & { length: string; limit: string; isSplittable: boolean }) =>
    `${at}: texten har ${length} tecken, men en cell rymmer ${limit}. ${isSplittable ? 'Dela den på flera rader med samma Avsnitt.' : 'Korta texten.'}`,
  textHigherThanRow: ({ at }: At) =>
    `${at}: texten är högre än en rad kan visa på inmatningsbladet. Rapporten visar hela texten. Dela den gärna på flera rader med samma Avsnitt, så syns den här också.`,
  textHigherThanCell: ({ at }: At) =>
    `${at}: texten är högre än en rad kan visa på inmatningsbladet. Inget är borta: hela texten syns i formelfältet. Korta den gärna.`,
  spaceAroundText: ({ at, written, clean }: At & { written: string; clean: string }) =>
    `${at}: ${quote(written)} har extra eller ovanliga mellanslag, så formlerna hittar inte texten. Skriv ${quote(clean)}.`,
  orderUnreadable: ({ at, written }: At & { written: string }) =>
    `${at}: ${quote(written)} är inget ordningsnummer. Skriv ett heltal, till exempel 1, 2 eller 3.`,
} as const;

/** What the buttons that mend an entry say. */
export const fixTexts = {
  writeNumber: (number: string) => `Skriv ${number} som tal`,
  writeDate: (day: string) => `Skriv ${day} som datum`,
  writeText: (text: string) => `Skriv ${quote(text)}`,
} as const;
