import type { Finding } from '../finding';
import type { ReportRows } from '../report';
import { checkTexts } from '../texts/checkTexts';
import { nameKey } from '../values/plainText';
import { rowAt, rowFinding, type Check } from './check';

type OrderedTable = 'goalResults' | 'events' | 'plans' | 'texts';

/** A row with what it has its place within. */
interface Placed {
  readonly row: ReportRows[OrderedTable][number];
  readonly within: string;
  readonly text: string;
}

/** Later rows that claim a place which another text has; the same text twice is a duplicate and said as such. */
function repeatedOrders(table: OrderedTable, placed: readonly Placed[]): readonly Finding[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((each): readonly Finding[] => {
    const { row, within, text } = each;
    if (row.position === undefined) return [];
    const key = `${nameKey(within)}|${row.position}`;
    const taken = first.get(key);
    if (taken === undefined) first.set(key, each);
    if (taken === undefined || nameKey(taken.text) === nameKey(text)) return [];
    const message = checkTexts.orderRepeated({
      at: rowAt<OrderedTable>(table, row),
      position: row.position,
      row: taken.row.row,
    });
    const said = { code: 'order-repeated', severity: 'information', message } as const;
    return [rowFinding<OrderedTable>(table, row, 'position', said)];
  });
}

/** Texts that have the same place: of a section, a goal, the events or the plans. */
export const checkOrder: Check = ({ rows }) => [
  ...repeatedOrders(
    'goalResults',
    rows.goalResults.map((row) => ({ row, within: row.goal, text: row.text })),
  ),
  ...repeatedOrders(
    'events',
    rows.events.map((row) => ({ row, within: '', text: row.title })),
  ),
  ...repeatedOrders(
    'plans',
    rows.plans.map((row) => ({ row, within: '', text: row.plan })),
  ),
  ...repeatedOrders(
    'texts',
    rows.texts.map((row) => ({ row, within: row.section, text: row.text })),
  ),
];

/** Events that do not say how they affect the economy. */
export const checkEvents: Check = ({ rows }) =>
  rows.events
    .filter(({ title, description, economicEffect }) => economicEffect === '' && title + description !== '')
    .map((event) =>
      rowFinding('events', event, 'economicEffect', {
        code: 'economic-effect-missing',
        severity: 'information',
        message: checkTexts.economicEffectMissing({ at: rowAt('events', event) }),
      }),
    );
