import { longText, name, table, text } from './column';

export const exceptionsSchema = table(
  'Undantag',
  'Anmärkningar som lämnas som de är, var och en med sitt skäl. Ett undantag gäller så länge anmärkningen lyder precis som här.',
  {
    code: name('Kod', 'Anmärkningens kod, till exempel comment-missing. Panelen skriver den.'),
    inTable: text('Tabell', 'Tabellen som anmärkningen gäller, till exempel Driftsammandrag.', {
      required: true,
    }),
    inRow: text('Rad', 'Radens namn, så som anmärkningen kallar den.'),
    inColumn: text('Kolumn', 'Kolumnens rubrik.'),
    message: longText('Gäller', 'Anmärkningen som den löd när den godtogs.', { required: true }),
    reason: longText('Skäl', 'Varför anmärkningen får stå kvar. Utan skäl gäller inte undantaget.', {
      required: true,
    }),
  },
  ['code', 'inTable', 'inRow', 'inColumn', 'message'],
);
