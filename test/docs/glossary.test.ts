import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '../../src/report/schema';
import { meanings, settingDeclarations, signConventions } from '../../src/report/schema/settings';

const glossary = readFileSync(join(__dirname, '../../docs/glossary.md'), 'utf8');

/** Cells of every table line that is no header or rule: Swedish, identifier, meaning. */
const terms = glossary
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| *(Swedish|-)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const identifiers = terms.flatMap(([, identifier = '']) =>
  [...identifier.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
);

const known = new Set(
  Object.entries(schemas).flatMap(([table, schema]) => [
    table,
    ...Object.keys(schema.columns).map((column) => `${table}.${column}`),
  ]),
);
Object.keys(settingDeclarations).forEach((key) => known.add(`settings.${key}`));

describe('the glossary', () => {
  it('explains every term in three cells with a full stop at the end', () => {
    expect(terms.length).toBeGreaterThan(60);
    expect(terms.filter((cells) => cells.length !== 3 || !cells[2]!.endsWith('.'))).toEqual([]);
  });

  it('names only tables, columns and settings that the schema has', () => {
    const dotted = identifiers.filter((name) => name.includes('.'));
    expect(dotted.filter((name) => !known.has(name))).toEqual([]);
    expect(dotted.length).toBeGreaterThan(30);
  });

  it.each([
    ['entry table', Object.keys(schemas)],
    ['sign convention', Object.values(signConventions)],
    ['meaning of an activity status', Object.values(meanings).slice(4)],
  ])('has every %s', (_what, names) => {
    expect(names.filter((name) => !identifiers.includes(name))).toEqual([]);
  });

  it('explains each Swedish term once', () => {
    const words = terms.map(([swedish]) => swedish);
    const repeated = words.filter((word, index) => words.indexOf(word) !== index);
    expect(repeated).toEqual([]);
  });
});
