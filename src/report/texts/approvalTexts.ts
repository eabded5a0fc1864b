import { formatNumber } from '../values/formatNumber';

const sheet = 'Godkänd version';
const nothing = 'Ingenting har ändrats.';
const again = `Ta bort bladet ${sheet} och markera sedan versionen på nytt, så läggs bladet till igen.`;

/** What is said of the approved version. One place for each sentence. */
export const approvalTexts = {
  /** In the cell that says when a version was marked, while it is being written. */
  unfinished: 'Markeringen ej slutförd – markera versionen igen',
  brokeOff: `Den senaste markeringen av en godkänd version blev inte färdig, så det finns ingen version att jämföra med. Markera versionen igen.`,
  stampLost: `Bladet ${sheet} säger inte längre när versionen markerades: ett av dess definierade namn är borttaget. ${again}`,
  columnMissing: (header: string) =>
    `Kolumnen ${header} saknas i tabellen GodkändVersion, så den godkända versionen går inte att läsa. Skriv rubriken precis som ”${header}”, eller ta bort bladet ${sheet} och markera versionen på nytt.`,
  hasTotals: `Tabellen GodkändVersion har en summarad och kan inte skrivas om. Ta bort summaraden och försök igen. ${nothing}`,
  inTheWay: (place: string) =>
    `På bladet ${place} står något under eller bredvid tabellen GodkändVersion, som behöver plats för fler rader. Flytta det till ett eget blad och försök igen. ${nothing}`,
  nameTaken: (name: string) =>
    `Arbetsboken har redan ett definierat namn som heter ${name}, så tabellen ${name} kan inte läggas till. Ge det definierade namnet ett annat namn i Namnhanteraren och försök igen. ${nothing}`,
  tooMany: ({ count, limit }: { count: number; limit: number }) =>
    `Rapporten har ${formatNumber(count)} ifyllda celler, och en godkänd version kan ha högst ${formatNumber(limit)}. Spara i stället en kopia av arbetsboken som godkänd version. ${nothing}`,
  empty: `Det finns inga uppgifter i inmatningsbladen att godkänna. ${nothing}`,
  cannot: (message: string) => `${message} ${nothing}`,
} as const;
