import { wording } from '../wording';
import type { OverviewTexts } from '../overview';

const { count, list } = wording('sv-SE');

export const overview: OverviewTexts = {
  firstRunHeading: 'Så kommer du i gång',
  firstRun: [
    'Välj vilka delar rapporten ska ha och skapa bladen.',
    'Fyll i de gula cellerna. Panelen visar vad som saknas eller inte stämmer.',
    'Uppdatera, så skrivs rapportens blad. Det du har fyllt i ändras aldrig.',
  ],
  nothingTouched:
    'Det går lika bra i en ny arbetsbok som i en som redan används: bladen läggs till, och inget som finns där rörs.',
  chooseParts: 'Delar i rapporten',
  always: 'ingår alltid',
  unnamed: 'Rapporten har inget namn ännu',

  nextStep: 'Nästa steg',
  mend: (parts) =>
    `Det saknas blad i ${list(parts)}. Togs de bort av misstag finns de i en tidigare version (Arkiv > Info > Versionshistorik). Har en tabell bara fått ett annat namn står det i Kontroller vad den ska heta. Annars kan bladen skapas på nytt, tomma.`,
  mendButton: 'Skapa bladen som saknas',
  fillInSettings: 'Fyll i kommun, organisation, period och de andra inställningarna.',
  toSettings: 'Till Inställningar',
  fillIn: 'Fyll i de gula cellerna på bladen. Här syns hur långt varje del har kommit.',
  toSheet: (sheet) => `Till bladet ${sheet}`,
  errors: (errors) =>
    errors === 1
      ? 'Ett fel gör att rapportens siffror inte går att lita på. Rätta det först.'
      : `${count(errors, 'fel', 'fel')} gör att rapportens siffror inte går att lita på. Rätta dem först.`,
  showErrors: (errors) => (errors === 1 ? 'Visa felet' : 'Visa felen'),
  firstUpdate: 'Inmatningen har inga fel. Uppdatera, så skrivs rapportens blad för första gången.',
  pending: (sheets) => `Uppdatera: ${count(sheets, 'blad', 'blad')} i rapporten följer inte inmatningen.`,
  warnings: (warnings) =>
    `Rapporten är uppdaterad. Gå igenom ${count(warnings, 'varning', 'varningar')} innan den lämnas vidare.`,
  showWarnings: (warnings) => (warnings === 1 ? 'Visa varningen' : 'Visa varningarna'),
  done: 'Rapporten är uppdaterad och har varken fel eller varningar. Den kan lämnas vidare.',
  handOver: 'Lämna rapporten vidare',
  checkAgain: 'Kontrollera igen',

  partsHeading: 'Rapportens delar',
  filledRows: (rows) => (rows === 0 ? 'inga ifyllda rader' : count(rows, 'ifylld rad', 'ifyllda rader')),
  sheetsMissing: 'blad saknas',
  addPart: 'Lägg till en del',
  addPartExplained: 'Delens blad skapas, tomma. Inget som finns i arbetsboken rörs.',

  sheetsHeading: 'Rapportens blad',
  lastUpdate: (moment) => `Uppdaterades senast ${moment}.`,
  upToDate: (pending) =>
    pending === 0
      ? 'Alla blad följer inmatningen.'
      : `${count(pending, 'blad', 'blad')} följer inte inmatningen.`,
  toReport: 'Visa vad som ändras',
};
