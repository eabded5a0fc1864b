import type { FindingsTexts } from '../findings';
import { wording } from '../wording';

const { number, count } = wording('sv-SE');
const exact = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 15 });

export const findings: FindingsTexts = {
  heading: 'Kontroller',

  auditTable: 'Granska markerad tabell',

  severityFilter: 'Visa bara',
  number,
  search: 'Sök bland anmärkningarna',
  searchHint: 'Sök text, namn, blad eller cell',
  clearSearch: 'Töm sökningen',
  shownOf: (shown, total) =>
    shown === total
      ? count(total, 'anmärkning', 'anmärkningar')
      : `${number(shown)} av ${count(total, 'anmärkning', 'anmärkningar')}`,
  acceptedBeside: (accepted) => count(accepted, 'godtagen', 'godtagna'),
  listHint: 'Pil upp och pil ned går mellan anmärkningarna. Enter markerar cellen i Excel.',
  acceptedHeading: 'Godtagna med skäl',
  acceptedBecause: 'Skäl:',

  noneHeading: 'Inga anmärkningar',
  none: 'Inget saknas i det som är ifyllt, och inga uppgifter motsäger varandra.',
  noMatch: 'Ingen anmärkning stämmer in på sökningen och urvalet.',
  showAll: 'Visa alla',

  fix: 'Rätta',
  fixNow: 'Rätta cellen',
  before: 'Nu',
  after: 'Efter',
  blankCell: 'tom cell',
  asText: (text) => `”${text}” (text)`,
  asNumber: (value) => `${exact.format(value)} (tal)`,
  columnFormula: 'kolumnens formel',
  cancel: 'Avbryt',

  accept: 'Godta med skäl',
  acceptNow: 'Godta',
  reason: 'Skäl',
  reasonHint:
    'Skälet sparas i arbetsboken, på bladet Undantag. Anmärkningen kommer tillbaka om dess siffror ändras.',
  reasonMissing: 'Skriv varför anmärkningen godtas.',
  withdraw: 'Ta tillbaka',

  working: 'Skriver …',
  fixed: 'Rättat',
  accepted: 'Godtagen',
  withdrawn: 'Skälet är borttaget',
  undo: 'Ångra',
  undoing: 'Ångrar …',
  undone: 'Ångrat',
  hide: 'Dölj',
};
