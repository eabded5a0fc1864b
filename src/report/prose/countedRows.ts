import { countWord } from '../narrative/countWords';
import type { Report } from '../report';
import { byGoal } from '../rules/byGoal';
import { fulfilment } from '../rules/fulfilment';
import { meaningOf } from '../rules/meaning';
import { scaleNames, type Meaning } from '../schema/settings';
import { nameKey } from '../values/plainText';
import { isPlain } from './lexicon';
import type { Mention } from './mention';
import type { Sentence } from './sentences';
import type { TextCell } from './textCells';
import type { CountedRows, TextFigure } from './textFigure';
import { wordStem } from './wordStem';

const space = '[ \\u00A0]';
const spoken = Array.from({ length: 13 }, (_, count) => countWord(count, 'en')).filter((word) => word !== '');
const number = `(\\d{1,4}|${spoken.join('|')}|ett)`;
const scope = `(målets|verksamhetsplanens|planens|rapportens|förvaltningens|nämndens|kommunens|de|våra|totalt|sammanlagt|samtliga|alla)`;
const noun =
  '(aktiviteter|aktiviteterna|aktivitet|indikatorer|indikatorerna|indikator|mål|målen|förvaltningsmål|förvaltningsmålen|nämndmål|nämndmålen|verksamhetsmål|verksamhetsmålen)';
const free = '(?<![\\p{L}\\p{N},.])';
const end = '(?![\\p{L}\\p{N}])';

/** "två av målets tre aktiviteter är klara". */
const ofAll = new RegExp(
  `${free}${number}${space}av${space}(?:${scope}${space})?${number}${space}${noun}${end}([^.,;:()]*)`,
  'giu',
);
/** "målets tre aktiviteter". */
const all = new RegExp(
  `${free}(målets|verksamhetsplanens|planens)${space}${number}${space}${noun}${end}`,
  'giu',
);

type Kind = CountedRows['counted'];

function kindOf(word: string): Kind {
  const lower = word.toLowerCase();
  if (lower.startsWith('aktivitet')) return 'activities';
  return lower.startsWith('indikator') ? 'indicators' : 'goals';
}

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/u.test(lower)) return Number(lower);
  if (lower === 'ett' || lower === 'en') return 1;
  return Array.from({ length: 13 }, (_, count) => countWord(count, 'en')).indexOf(lower);
}

/** What words behind the noun say of the rows: how far they have come. */
const states: readonly (readonly [said: RegExp, meaning: Meaning])[] = [
  [/(?:ej|inte)\s+(?:är\s+)?påbörja/iu, 'not-started'],
  [/klar|genomför|avsluta|färdig/iu, 'done'],
  [/pågå/iu, 'ongoing'],
  [/pausa|vilar/iu, 'paused'],
  [/ersatt/iu, 'replaced'],
  [/utgå/iu, 'dropped'],
];
const goalStates: readonly (readonly [said: RegExp, meaning: Meaning])[] = [
  [/delvis/iu, 'partly'],
  [/(?:inte|ej)/iu, 'not-met'],
  [/uppfyll|nås|når/iu, 'met'],
];

interface Counts {
  /** Totals that one may speak of. */
  readonly totals: readonly number[];
  /** How many rows a state can mean; none when nothing is known of it. */
  readonly inState: (said: string) => readonly number[];
}

type Count = (kind: Kind, goal: string | undefined) => Counts;

const counters = new WeakMap<Report, Count>();

function counterOf(report: Report): Count {
  const known = counters.get(report);
  if (known !== undefined) return known;
  const activities = byGoal(report.rows.activities);
  const indicators = byGoal(report.rows.indicators);
  const cache = new Map<string, Counts>();
  const count: Count = (kind, goal) => {
    const key = `${kind} ${goal === undefined ? '' : nameKey(goal)}`;
    const found = cache.get(key);
    if (found !== undefined) return found;
    const counts = countsOf(kind, goal, report, activities, indicators);
    cache.set(key, counts);
    return counts;
  };
  counters.set(report, count);
  return count;
}

type Rows = Report['rows'];

function countsOf(
  kind: Kind,
  goal: string | undefined,
  { rows }: Report,
  activitiesOf: (goal: string) => Rows['activities'],
  indicatorsOf: (goal: string) => Rows['indicators'],
): Counts {
  if (kind === 'indicators') {
    const results = (goal === undefined ? rows.indicators : indicatorsOf(goal)).map(fulfilment);
    const met = results.filter((each) => each === 'met').length;
    const missed = results.filter((each) => each === 'missed').length;
    const said = (text: string) => (/inte|ej/iu.test(text) ? [missed] : [met]);
    return {
      totals: [results.length, met + missed],
      inState: (text) => (/når|nådde|nått|uppnå|uppfyll/iu.test(text) ? said(text) : []),
    };
  }
  const isActivity = kind === 'activities';
  const scale = isActivity ? scaleNames.activity : scaleNames.goal;
  const counted = isActivity ? (goal === undefined ? rows.activities : activitiesOf(goal)) : rows.goals;
  const statuses = counted.map((row) => ('status' in row ? row.status : row.assessment));
  return {
    totals: [statuses.length],
    inState: (text) => {
      const meaning = (isActivity ? states : goalStates).find(([said]) => said.test(text))?.[1];
      if (meaning === undefined) return [];
      const stem = /\p{L}+/gu;
      const words = new Set((text.match(stem) ?? []).map(wordStem));
      const named = statuses.filter((status) => words.has(wordStem(status))).length;
      const meant = statuses.filter(
        (status) => meaningOf(rows.statusScales, scale, status) === meaning,
      ).length;
      return named === 0 ? [meant] : [meant, named];
    },
  };
}

const nouns: Readonly<Record<Kind, string>> = {
  activities: 'aktiviteter',
  indicators: 'indikatorer',
  goals: 'mål',
};

/**
 * Judges what a sentence counts of the report's own rows: "två av målets tre aktiviteter är klara". A count is accused only where
 * the total shows whose rows are meant, or the words say it, and where every word of the statement is known.
 */
export function judgeCounts(cell: TextCell, sentence: Sentence, report: Report): readonly TextFigure[] {
  const text = cell.text.slice(sentence.start, sentence.end);
  if (!/aktivitet|indikator|mål/iu.test(text)) return [];
  const found: TextFigure[] = [];
  const taken = new Set<number>();
  const add = (at: number, word: string, judged: Pick<TextFigure, 'verdict' | 'values'> | undefined) => {
    if (judged === undefined || taken.has(at)) return;
    taken.add(at);
    found.push({ cell, sentence, mention: mentionOf(sentence.start + at, word), ...judged });
  };
  for (const match of text.matchAll(ofAll)) {
    const [written, some = '', whose = '', total = '', named = '', rest = ''] = match;
    const totalAt =
      match.index + written.indexOf(total, some.length + ' av '.length + (whose === '' ? 0 : whose.length));
    const scopes = scopesOf(cell, whose, kindOf(named), report);
    const meant = scopes.find(({ counts }) => counts.totals.includes(numberOf(total)));
    add(totalAt, total, judgeTotal(numberOf(total), kindOf(named), whose, scopes));
    if (meant === undefined) continue;
    const inState = meant.counts.inState(rest);
    const [value] = inState;
    if (value === undefined) continue;
    const what = `${nouns[kindOf(named)]} ${rest.trim()}`;
    const told: CountedRows = { counted: kindOf(named), goalRow: meant.goalRow, what, value };
    if (inState.includes(numberOf(some)))
      add(match.index, some, { verdict: 'fits', values: [{ ...told, value: numberOf(some) }] });
    else if (isOnlyState(rest)) add(match.index, some, { verdict: 'contradicts', values: [told] });
  }
  for (const match of text.matchAll(all)) {
    const [written, whose = '', total = '', named = ''] = match;
    const at = match.index + written.indexOf(total, whose.length);
    add(
      at,
      total,
      judgeTotal(numberOf(total), kindOf(named), whose, scopesOf(cell, whose, kindOf(named), report)),
    );
  }
  return found;
}

interface Scope {
  readonly goalRow: number | undefined;
  readonly counts: Counts;
}

/** Whose rows may be meant: the goal's that the text belongs to, then all. */
function scopesOf(cell: TextCell, whose: string, kind: Kind, report: Report): readonly Scope[] {
  const count = counterOf(report);
  const { goal } = cell;
  const goalKey = goal === undefined ? undefined : nameKey(goal);
  const goalRow = report.rows.goals.find((row) => nameKey(row.goal) === goalKey)?.row;
  const ofGoal =
    goal === undefined || goalRow === undefined || kind === 'goals'
      ? []
      : [{ goalRow, counts: count(kind, goal) }];
  return whose.toLowerCase() === 'målets'
    ? ofGoal
    : [...ofGoal, { goalRow: undefined, counts: count(kind, undefined) }];
}

/** Only "målets" says without doubt whose rows are counted. */
function judgeTotal(
  total: number,
  kind: Kind,
  whose: string,
  scopes: readonly Scope[],
): Pick<TextFigure, 'verdict' | 'values'> | undefined {
  const told = ({ goalRow }: Scope, value: number): CountedRows => ({
    counted: kind,
    goalRow,
    what: nouns[kind],
    value,
  });
  const meant = scopes.find(({ counts }) => counts.totals.includes(total));
  if (meant !== undefined) return { verdict: 'fits', values: [told(meant, total)] };
  const [own] = scopes;
  const [value = 0] = own?.counts.totals ?? [];
  const isCertain = whose.toLowerCase() === 'målets' && own !== undefined && value > 0;
  return isCertain ? { verdict: 'contradicts', values: [told(own, value)] } : undefined;
}

/** Whether nothing but a state is said, so that the count is not of some of them only. */
function isOnlyState(rest: string): boolean {
  const words = rest.match(/\p{L}+/gu) ?? [];
  const isState = (word: string) => [...states, ...goalStates].some(([said]) => said.test(word));
  return words.every((word) => isState(word) || isPlain({ lower: word.toLowerCase(), stem: wordStem(word) }));
}

function mentionOf(start: number, word: string): Mention {
  const value = numberOf(word);
  const end = start + word.length;
  const none = { unit: { kind: 'bare' }, hedge: undefined, outOf: undefined } as const;
  return {
    kind: 'figure',
    start,
    end,
    outerStart: start,
    outerEnd: end,
    value,
    upper: value,
    decimals: 0,
    ...none,
  };
}
