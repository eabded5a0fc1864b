import { inferredTexts } from '../../../report/texts/inferredTexts';
import { formatNumber } from '../../../report/values/formatNumber';
import type { AuditTexts } from '../audit';
import { wording } from '../wording';

const { number, count } = wording('sv-SE');

export const audit: AuditTexts = {
  heading: 'Granska en tabell',
  back: 'Tillbaka till anmärkningarna',
  intro:
    'Markera en tabell med tal i arbetsboken, eller bara en cell i den. Det kan vara vilken tabell som helst, också en som är inklistrad från en annan rapport. Granskningen ändrar ingenting.',
  auditSelected: 'Granska markerad tabell',
  auditSame: 'Granska samma celler igen',
  working: 'Granskar tabellen …',
  place: (sheet, address) => (address === '' ? sheet : `${sheet}, ${address}`),
  hold: (holding, all) =>
    holding === all
      ? `${count(all, 'samband stämmer', 'samband stämmer')}.`
      : `${number(holding)} av ${count(all, 'samband', 'samband')} stämmer överallt.`,
  nothingJudged: 'Inga samband har kunnat prövas.',
  findingsHeading: 'Anmärkningar i tabellen',
  printed: 'Står',
  expected: 'Borde vara',
  figure: (value) => formatNumber(value),
  showMore: (left) => `Visa fler (${number(left)} till)`,
  relationsHeading: 'Samband som talen visar',
  table: inferredTexts.table,
  difference: inferredTexts.difference,
  sum: inferredTexts.sum,
  moreSums: (more) => inferredTexts.moreSums({ count: more }),
  notesHeading: 'Att veta om granskningen',
};
