import { listed, quote, rowNumbers } from './where';

interface Cell {
  readonly at: string;
  readonly actual: string;
}

interface Wrong extends Cell {
  readonly expected: string;
  /** The relations in words, each without a full stop. */
  readonly relations: readonly string[];
}

/** One of several cells that may be wrong. */
interface Candidate {
  readonly column: string;
  readonly actual: string;
  readonly expected: string;
}

/** What a relation gives, and what stands there instead where it is another cell than the told one. */
interface Gives {
  readonly value: string;
  readonly instead: string | undefined;
}

const gives = (value: string, instead: string | undefined) =>
  `ger ${instead === undefined ? '' : 'nu '}${value}`;
const insteadOf = (instead: string | undefined) => (instead === undefined ? '' : ` i stället för ${instead}`);
const candidateText = ({ column, actual, expected }: Candidate) =>
  `i ${quote(column)} (${actual}, som då ska vara ${expected})`;
const because = (relations: readonly string[]) => (relations.length === 0 ? '' : ` ${listed(relations)}.`);
const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What the table auditor says. One place for each sentence. */
export const auditTexts = {
  copiedColumn: ({ at, actual, expected, relations, copyOf }: Wrong & { copyOf: string }) =>
    `${at}: ${actual} är samma tal som i ${quote(copyOf)} och troligen kopierat därifrån. Enligt tabellens egna samband ska det vara ${expected}:${because(relations)}`,
  sumDiffers: ({ at, actual, expected, relations }: Wrong) =>
    `${at}: det står ${actual}, men det borde vara ${expected}:${because(relations)} Avrundning förklarar inte skillnaden. Kontrollera summan och raderna.`,
  sumNamed: ({ at, actual, expected, relations }: Wrong) =>
    `${at}: det står ${actual}, men raderna blir ${expected}:${because(relations)} Att raden är en summa framgår bara av namnet. Kontrollera summan och raderna.`,
  differenceDiffers: ({ at, actual, expected, relations }: Wrong) =>
    `${at}: det står ${actual}, men det borde vara ${expected}:${because(relations)} Avrundning förklarar inte skillnaden. Något av talen på raden är fel.`,
  signFlipped: ({ at, actual, expected, relations }: Wrong) =>
    `${at}: ${actual} har fel tecken och ska vara ${expected}:${because(relations)}`,
  digitTypo: ({ at, actual, expected, relations }: Wrong) =>
    `${at}: ${actual} är troligen felskrivet. Med ${expected} stämmer både rad och summa:${because(relations)}`,
  errorsCancel: ({ at, actual, expected, relations, other }: Wrong & { other: string }) =>
    `${at}: det står ${actual}, men det borde vara ${expected}:${because(relations)} Felet tas ut av ett lika stort fel på ${other}, så summan avslöjar det inte.`,
  duplicateRow: ({ at, other, isCounted }: { at: string; other: string; isCounted: boolean }) =>
    isCounted
      ? `${at}: raden har samma namn och samma tal som ${other}. Summan stämmer bara om den räknas en gång. Ta bort den ena raden.`
      : `${at}: raden har samma namn och samma tal som ${other}. Kontrollera att den inte har räknats två gånger.`,
  roundingDifference: ({ at, actual, expected, relations }: Wrong) =>
    `${at}: det står ${actual} och uträkningen ger ${expected}:${because(relations)} Det är en avrundningsdifferens och behöver inte rättas.`,

  undecided: ({ at, relations, cells }: Wrong & { cells: readonly Candidate[] }) =>
    `${at}: raden går inte ihop.${because(relations.map(capital))} Talen avgör inte var felet står: ${listed(
      cells.map(candidateText),
      'eller',
    )}. Kontrollera dem.`,

  relation: ({ result, computed, value, instead }: Gives & { result: string; computed: string }) =>
    `${result} = ${computed} ${gives(value, instead)}${insteadOf(instead)}`,
  sum: ({ name, rows, value, instead }: Gives & { name: string; rows: string }) =>
    `${rows} ${gives(value, instead)} för ${quote(name)}${insteadOf(instead)}`,
  rowsBetween: ({ first, last }: { first: number; last: number }) => `raderna ${first}–${last}`,
  rowsListed: ({ rows }: { rows: readonly number[] }) => rowNumbers(rows),
  less: ({ rows, subtracted }: { rows: string; subtracted: string }) => `${rows} minus ${subtracted}`,
  row: ({ number, name }: { number: number; name: string }) =>
    name === '' ? `rad ${number}` : `rad ${number} (${quote(name)})`,
  unnamedRow: ({ number }: { number: number }) => `Rad ${number}`,
  column: ({ letters }: { letters: string }) => `kolumn ${letters}`,
  at: ({ row, column }: { row: string; column: string }) => `${capital(row)}, ${column}`,

  noTable: () => 'Det finns ingen tabell här: ingen cell har ett tal under en rubrik.',
  empty: () => 'Området är tomt, så det finns ingen tabell att granska.',
  onlyText: () => 'Området har bara text och inga tal, så det finns inget att granska.',
  oneRow: ({ area }: { area: string }) =>
    `Tabellen ${area} har bara en rad med tal, så inga samband kan prövas mellan rader.`,
  noRelations: ({ area }: { area: string }) =>
    `Talen i tabellen ${area} visar inget samband: ingen kolumn räknas fram av andra och ingen rad är summan av andra. Inget kan därför prövas.`,
  emptyColumns: ({ columns }: { columns: readonly string[] }) =>
    columns.length === 1 ? `Kolumn ${columns.join('')} är tom.` : `Kolumnerna ${listed(columns)} är tomma.`,
  mixedUnits: ({ column, units }: { column: string; units: readonly string[] }) =>
    `${capital(column)} blandar enheterna ${listed(units)}. Bara tal i den vanligaste enheten prövas.`,
  errorValue: ({ cell, error }: { cell: string; error: string }) =>
    `${cell} visar felvärdet ${error}. Samband där cellen ingår kan inte prövas.`,
  unreadable: ({ cell, text }: { cell: string; text: string }) =>
    `${cell} har ${quote(text)}, som inte går att läsa som ett tal. Samband där cellen ingår kan inte prövas.`,
  unclear: ({ cell, text }: { cell: string; text: string }) =>
    `${cell} har ${quote(text)}, som kan läsas på två sätt, eftersom punkten kan vara tusental eller decimal. Skriv tusental med mellanslag och decimaler med komma. Samband där cellen ingår kan inte prövas.`,
  moreUnread: ({ count }: { count: string }) => `Ytterligare ${count} celler går inte att läsa som tal.`,
  reversedRows: ({ relation, rows }: { relation: string; rows: readonly number[] }) =>
    `${relation} gäller med omvänt tecken på ${auditRows(rows)}. Det kan höra till raden, så det räknas inte som fel.`,
  otherSigns: ({ relation, rows }: { relation: string; rows: readonly number[] }) =>
    `${relation} gäller inte på ${auditRows(rows)}, där talen har andra tecken än på de övriga. Sambandet prövas inte där.`,
  partBeyondWhole: ({ at, part, whole, row }: { at: string; part: string; whole: string; row: string }) =>
    `${at}: ${part} är mer än ${whole} på ${row}, som raden är en del av enligt sitt namn. Kontrollera båda.`,
  totalUndecided: ({ at }: { at: string }) =>
    `${at}: namnet säger summa, men talen visar inte vilka rader som ingår. Därför prövas den inte.`,
  openSums: ({ column, rows }: { column: string; rows: readonly number[] }) =>
    `${capital(column)}: ${rows.length === 1 ? 'summan' : 'summorna'} på ${auditRows(rows)} prövas inte, eftersom någon av raderna saknar tal där.`,
  share: ({ part, whole }: { part: string; whole: string }) => `${part} i procent av ${whole}`,
  shareDiffers: ({ at, actual, expected, share }: Wrong & { share: string }) =>
    `${at}: det står ${actual} %, men ${share} är ${expected} %. Så är kolumnen räknad på de andra raderna. Något av talen på raden är fel.`,
  shareUntested: ({ column }: { column: string }) =>
    `${capital(column)} prövas inte: talen visar inte vad procenten är räknad på.`,
  notAdding: ({ column }: { column: string }) =>
    `${capital(column)} summeras inte som de andra kolumnerna, så dess summor prövas inte.`,
} as const;

function auditRows(rows: readonly number[]): string {
  const most = 5;
  const shown = rows.slice(0, most).map(String);
  const rest = rows.length - shown.length;
  return `${rows.length === 1 ? 'rad' : 'raderna'} ${listed(rest > 0 ? [...shown, `${rest} till`] : shown)}`;
}
