import { entrySheet } from './entrySheet';

export const exceptionsSheet = entrySheet('exceptions', {
  sheet: 'Undantag',
  lead: '="Anmärkningar som lämnas som de är. De räknas inte bland felen och varningarna, och står sist på bladet Kontroller."',
  widths: { code: 24, inTable: 20, inRow: 30, inColumn: 22, message: 70, reason: 50 },
  formulas: {},
});
