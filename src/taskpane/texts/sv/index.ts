import { changedSeverity } from '../../../report/texts/changedSeverity';
import { monthName } from '../../../report/values/months';
import { wording } from '../wording';
import type { Texts } from '../texts';
import { findings as findingsTexts } from './findings';
import { goals } from './goals';
import { overview } from './overview';
import { report } from './report';
import { settings } from './settings';

const { number, list, count, findings, moment } = wording('sv-SE');

/** The pane in Swedish, the first language. */
export const swedish: Texts = {
  language: 'sv',
  productName: 'Delårsrapport',
  viewNames: {
    overview: 'Översikt',
    findings: 'Kontroller',
    goals: 'Mål',
    report: 'Rapport',
    settings: 'Inställningar',
  },
  viewsLabel: 'Vyer',
  overview,
  findings: findingsTexts,
  goals,
  report,
  settings,
  commandNames: { create: 'Skapa blad', check: 'Kontrollera', update: 'Uppdatera' },
  number,
  moment,

  working: {
    create: 'Skapar blad …',
    check: 'Kontrollerar …',
    update: 'Uppdaterar …',
    previewRoll: 'Tar reda på vad som händer …',
    roll: 'Går vidare …',
    write: 'Skriver …',
    accept: 'Skriver …',
    withdraw: 'Skriver …',
    audit: 'Granskar tabellen …',
    approve: 'Markerar …',
  },
  waiting: 'Väntar på Excel …',
  stepOf: (done, total) => `${number(done)} av ${number(total)}`,
  cancel: 'Avbryt',
  cancelling: 'Avbryter …',
  readingFirst: 'Läser arbetsboken …',
  rereading: 'Läser om arbetsboken …',
  stale: 'Arbetsboken kunde inte läsas om efter ändringen. Det som visas kan vara inaktuellt.',
  tryAgain: 'Försök igen',
  noSheets: 'Arbetsboken har inga blad för rapporten ännu. De skapas i Översikt.',
  toOverview: 'Till Översikt',
  settingsNotKept:
    'Excel kunde inte spara valet i arbetsboken, så det är som förut. Kontrollera att arbetsboken inte är skrivskyddad och försök igen.',

  resultHeading: { check: 'Kontroll', update: 'Uppdatering' },
  sheetsAdded: (names) => `${count(names.length, 'blad skapades', 'blad skapades')}: ${list(names)}.`,
  tablesKept: (tables) =>
    `${count(tables, 'tabell fanns redan och lämnades orörd', 'tabeller fanns redan och lämnades orörda')}.`,
  afterCreating: 'Fyll i de gula cellerna, med början i Inställningar. Välj sedan Kontrollera.',
  nothingToCreate: 'Alla blad finns redan. Inget skapades.',
  rowsChecked: (rows) =>
    rows === 0
      ? 'Inga rader är ifyllda ännu.'
      : `${count(rows, 'ifylld rad lästes', 'ifyllda rader lästes')}.`,
  findingsFound: (counts) => findings(counts, 'Inga anmärkningar.', severities),
  nothingToUpdate: 'Inget att uppdatera.',
  sheetsUpdated: (sheets) => `${count(sheets, 'blad uppdaterades', 'blad uppdaterades')}.`,
  sheetChanged: (sheet, cells) =>
    cells === 0
      ? `${sheet}: format eller sidfot ändrades.`
      : `${sheet}: ${count(cells, 'cell ändrades', 'celler ändrades')}.`,
  sheetCreated: (sheet, cells) => `${sheet}: nytt blad, ${count(cells, 'cell skrevs', 'celler skrevs')}.`,

  nextPeriod: 'Nästa period',
  nextPeriodExplained:
    'Arbetsboken går vidare till en senare period: utfall blir jämförelser, det som hör till perioden töms och texter blir utkast. Du får först se vad som händer.',
  lastMonth: 'Till och med månad',
  chooseMonth: 'Välj månad',
  monthName,
  year: 'År',
  keepFinished: 'Behåll avslutade aktiviteter',
  previewRoll: 'Visa vad som händer',
  rollTo: (period) => `Gå vidare till ${period}`,
  rollAhead: (from, to) => `Från ${from} till ${to}. Inget har ändrats ännu.`,
  saveCopyFirst:
    'Spara först en kopia av arbetsboken (Arkiv > Spara en kopia), så finns periodens rapport kvar som den är.',
  rolled: (to) => `Arbetsboken gäller nu ${to}.`,
  afterRolling:
    'Välj Uppdatera, så skrivs rapportens blad för den nya perioden. Blev det fel: ångra med Ctrl+Z eller öppna kopian.',
  tableByTable: 'Tabell för tabell',
  toLookAt: 'Att fylla i och kontrollera',

  findingsHeading: 'Anmärkningar',
  severity: { error: 'Fel', warning: 'Varning', information: 'Upplysning' },
  severityChanged: changedSeverity,
  wholeWorkbook: 'Arbetsboken',
  groupCount: (rows) => count(rows, 'anmärkning', 'anmärkningar'),
  cell: (address) => `cell ${address}`,
  moreInPane: (rows) =>
    `${count(rows, 'anmärkning till visas', 'anmärkningar till visas')} i panelen. Välj Panel på fliken Delårsrapport.`,

  failureHeading: 'Det gick inte',
  copyDetails: 'Kopiera detaljer',
  copied: 'Detaljerna är kopierade.',
  copyByHand: 'Excel tillåter inte kopiering härifrån. Texten nedan är markerad: tryck Ctrl+C.',
  detailsLabel: 'Detaljer för support',
  unexpected:
    'Något oväntat hände i tillägget. Kontrollera arbetsboken, ångra med Ctrl+Z om något ser fel ut och försök igen. Kopiera detaljerna och skicka dem till supporten om det händer igen.',
  close: 'Stäng',

  notInExcel:
    'Den här sidan är en panel i Excel. Installera tillägget Delårsrapport i Excel och välj Panel på fliken Delårsrapport.',
  officeMissing:
    'Microsofts skript för Office-tillägg kunde inte hämtas, så panelen når inte arbetsboken. Kontrollera nätverket och öppna panelen igen. Ingenting har ändrats.',
  excelTooOld:
    'Den här versionen av Excel är för gammal för tillägget. Det behöver Excel 2021 eller nyare, eller Microsoft 365. Arbetsboken kan läsas och ändras som vanligt utan tillägget.',
};

const severities = {
  error: { one: 'fel', many: 'fel' },
  warning: { one: 'varning', many: 'varningar' },
  information: { one: 'upplysning', many: 'upplysningar' },
};
