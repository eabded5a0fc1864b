import type { ChangeCounts } from '../changes/countChanges';
import type { RowChangeKind } from '../changes/changes';
import type { SentenceChange } from '../changes/diffSentences';
import { formatNumber } from '../values/formatNumber';
import { listed } from './where';

const number = (count: number, one: string, many: string) =>
  `${formatNumber(count)}\u00A0${count === 1 ? one : many}`;

/** What the sheet Förändringar says. One place for each sentence and word. */
export const changeTexts = {
  nothingApproved:
    'Ingen version är markerad som godkänd. Välj Markera som godkänd version under Rapport i panelen, så visar bladet vad som ändras därefter.',
  noDifferences: 'Inga skillnader: inmatningen är densamma som i den godkända versionen.',
  /** In the state line, when somebody has changed the table GodkändVersion. */
  versionChanged:
    '⚠ Tabellen GodkändVersion har ändrats sedan bladet uppdaterades. Tryck på Uppdatera på fliken Delårsrapport.',
  /** Where an entry row no longer stands where it stood at the update. */
  rowMoved: '⚠ flyttad',
  changed: 'ändrad',
  rows: { new: 'ny rad', gone: 'borttagen rad', renamed: 'bytt namn', changed: 'ändrad' } satisfies Record<
    RowChangeKind,
    string
  >,
  sentences: {
    removed: 'borttagen mening',
    added: 'ny mening',
    rewritten: 'ändrad mening',
    moved: 'flyttad mening',
  } satisfies Record<SentenceChange['kind'], string>,
  wholeRow: 'Raden',
  /** Over what has changed in a table besides its sums. */
  otherItems: 'Övrigt',
  ofWhich: 'varav, räknas inte i summan',
  startsToAdd: 'räknas nu i summan',
  stopsAdding: 'räknas inte längre i summan',
  sumBefore: 'Summa i godkänd version',
  sumNow: 'Summa nu',
  otherRows: (count: number) => `${number(count, 'rad till', 'rader till')} med mindre ändringar`,
  moreRows: ({ count, table }: { count: number; table: string }) =>
    `Dessutom ${number(count, 'ändrad rad', 'ändrade rader')} i tabellen ${table}, som inte får plats här.`,
  moreSentences: (count: number) => `Dessutom ${number(count, 'ändring', 'ändringar')} i texten.`,
  converted: ({ from, to }: { from: string; to: string }) =>
    `Den godkända versionens belopp är inmatade i ${from} och visas omräknade till ${to}.`,
  summary: ({ figures, statuses, texts, others, added, removed, renamed }: ChangeCounts) => {
    const cells = [
      ...(figures === 0 ? [] : [number(figures, 'siffra', 'siffror')]),
      ...(statuses === 0 ? [] : [number(statuses, 'status', 'statusar')]),
      ...(texts === 0 ? [] : [number(texts, 'text', 'texter')]),
      ...(others === 0 ? [] : [number(others, 'annan uppgift', 'andra uppgifter')]),
    ];
    const rows = [
      ...(added === 0 ? [] : [`${number(added, 'rad', 'rader')} har tillkommit`]),
      ...(removed === 0 ? [] : [`${number(removed, 'rad', 'rader')} har tagits bort`]),
      ...(renamed === 0 ? [] : [`${number(renamed, 'rad', 'rader')} har bytt namn`]),
    ];
    return [...(cells.length === 0 ? [] : [`${listed(cells)} har ändrats`]), ...rows]
      .map((sentence) => `${sentence}.`)
      .join(' ');
  },
} as const;
