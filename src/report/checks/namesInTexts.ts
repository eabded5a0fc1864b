import type { Finding } from '../finding';
import type { Report } from '../report';
import { nameColumns } from '../rules/nameFamilies';
import type { TableKey } from '../schema';
import { driftTexts } from '../texts/driftTexts';
import { tableTitle } from '../texts/tableTitle';
import { bareLetters, foldedName, marksAgree } from '../values/foldedName';
import { wordsOf } from '../values/nameWords';
import { oneLine } from '../values/plainText';
import { cellFinding, type Check } from './check';
import { reportTexts, type ReportText } from './reportTexts';

/** A name that a table declares, as texts may speak of it. */
interface Declared {
  readonly name: string;
  readonly table: TableKey;
  readonly row: number;
  /** How many words it is written in. */
  readonly length: number;
}

/** Declared names by their folded key, and by their first word how many words those have that begin with it. */
interface DeclaredIndex {
  readonly byKey: ReadonlyMap<string, Declared>;
  readonly lengthsFrom: (word: string) => ReadonlySet<number> | undefined;
}

/** Shorter names, or single words, are ordinary words of a text. */
const shortestName = 12;
/** Punctuation within a name is not how a text speaks of it. */
const punctuation = /[,;:()/“”"]/u;

function declaredIndex({ rows }: Report): DeclaredIndex {
  const byKey = new Map<string, Declared>();
  const lengthsByStart = new Map<string, Set<number>>();
  for (const { table, column } of nameColumns) {
    for (const row of rows[table]) {
      const values: Readonly<Record<string, unknown>> = row;
      const value = values[column];
      const name = typeof value === 'string' ? oneLine(value).normalize('NFC') : '';
      const words = wordsOf(name);
      const [first] = words;
      if (first === undefined || words.length < 2 || name.length < shortestName || punctuation.test(name))
        continue;
      const key = foldedName(name);
      if (byKey.has(key)) continue;
      byKey.set(key, { name, table, row: row.row, length: words.length });
      const start = bareLetters(first.text);
      const lengths = lengthsByStart.get(start) ?? new Set<number>();
      lengthsByStart.set(start, lengths.add(words.length));
    }
  }
  return { byKey, lengthsFrom: remembered((word) => lengthsByStart.get(bareLetters(word))) };
}

/** The same words stand over and over in the texts of a large report. */
function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.has(word) ? (known.get(word) as T) : find(word);
    known.set(word, found);
    return found;
  };
}

/** Upper and lower case, and which space stands between, are the sentence’s own. */
const asRead = (text: string) =>
  oneLine(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010\u2011]/gu, '-');

function textFindings(entry: ReportText, { byKey, lengthsFrom }: DeclaredIndex): readonly Finding[] {
  const words = wordsOf(entry.text);
  return words.flatMap((word, index): readonly Finding[] => {
    const lengths = lengthsFrom(word.text);
    if (lengths === undefined) return [];
    return [...lengths].flatMap((length): readonly Finding[] => {
      const last = words[index + length - 1];
      if (last === undefined) return [];
      const written = entry.text.slice(word.at, last.at + last.text.length);
      if (/[^\p{L}\d\p{Pd} \u00A0]/u.test(written)) return [];
      const declared = byKey.get(foldedName(written));
      if (declared === undefined || asRead(written) === asRead(declared.name)) return [];
      if (!marksAgree(written, declared.name)) return [];
      const message = driftTexts.declaredDrifts({
        at: entry.at,
        written,
        other: declared.name,
        otherAt: driftTexts.inTable(tableTitle(declared.table), declared.row),
      });
      const found = cellFinding(entry, { code: 'name-drifts', severity: 'information', message });
      const value =
        entry.written.slice(0, word.at) + declared.name + entry.written.slice(word.at + written.length);
      return [{ ...found, fix: { label: driftTexts.write([declared.name]), kind: 'write-value', value } }];
    });
  });
}

/**
 * Names of several words that a table has and a text writes in nearly the same way: a linking s, a hyphen, a lost ring.
 * Inflected forms and other capitals are how running text is written, and are no other spelling.
 */
export const checkNamesInTexts: Check = (report) => {
  const index = declaredIndex(report);
  if (index.byKey.size === 0) return [];
  return reportTexts(report).flatMap((entry) => textFindings(entry, index));
};
