import { wording } from '../wording';
import type { ReportTexts } from '../report';

const { count } = wording('sv-SE');

export const report: ReportTexts = {
  updateHeading: 'Uppdatera rapporten',
  upToDate: 'Inget att uppdatera: alla blad i rapporten följer inmatningen.',
  pending: (sheets) => `En uppdatering ändrar ${count(sheets, 'blad', 'blad')}:`,
  newSheet: 'nytt blad',
  cells: (cells) => (cells === 0 ? 'format eller sidfot' : count(cells, 'cell', 'celler')),
  refused: 'Rapporten kan inte uppdateras ännu.',
  entriesKept: 'Det du har fyllt i ändras aldrig, och inte heller dina egna blad.',

  lastHeading: 'Senaste uppdateringen',
  lastUpdate: (moment) => `Rapportens blad skrevs senast ${moment}.`,
  notHere: 'Ingen uppdatering har gjorts sedan panelen öppnades.',
  cellsChanged: (cells) =>
    cells === 0 ? 'format eller sidfot ändrades' : count(cells, 'cell ändrades', 'celler ändrades'),
  cellsWritten: (cells) => `nytt blad, ${count(cells, 'cell', 'celler')}`,

  approval: {
    heading: 'Godkänd version',
    none: 'Ingen version är markerad. Markera rapporten när den är godkänd: bladet Förändringar visar sedan vad som ändras.',
    marked: (moment, period) => `Markerad ${moment === undefined ? '' : `${moment}, `}avser ${period}.`,
    changes: (changes) =>
      changes === 0
        ? 'Inget har ändrats sedan dess.'
        : `Sedan dess: ${count(changes, 'ändring', 'ändringar')}, se bladet Förändringar.`,
    mark: 'Markera som godkänd version',
    question:
      'Rapporten som den är nu ersätter den version som är markerad. Den gamla finns sedan bara i kopior av arbetsboken.',
    replace: 'Ersätt',
    keep: 'Behåll den gamla',
    done: 'Rapporten är markerad som godkänd version.',
  },

  openingHeading: 'När arbetsboken öppnas',
  opensWithDocument: 'Öppna panelen med arbetsboken',
  opensWithDocumentExplained:
    'Panelen visas för alla som öppnar arbetsboken och har tillägget. Gäller när arbetsboken har sparats.',
  updatesOnOpen: 'Uppdatera när panelen öppnas',
  updatesOnOpenExplained:
    'Rapportens blad skrivs om en gång, om inmatningen har ändrats. Annars uppdateras de bara när du väljer det.',

  handOverHeading: 'Lämna rapporten vidare',
  handOver: [
    'Försättsbladet visar om rapporten följer inmatningen. Uppdatera först om den inte gör det.',
    'Bladen är inställda för A4. Markera rapportens blad: klicka på fliken Försättsblad, håll ned Skift och klicka på fliken Kontroller. Välj sedan Arkiv > Skriv ut, eller Arkiv > Exportera för pdf.',
    'Nämnden får en vanlig arbetsbok. Den läses och räknas utan tillägget.',
  ],
};
