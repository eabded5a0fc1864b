import fc from 'fast-check';
import { Assembly, piecesOf, pieceWeight } from '../../../src/taskpane/core/pieces';

function putTogether(value: unknown, most?: number): unknown {
  const assembly = new Assembly();
  for (const piece of piecesOf(value, most)) assembly.add(structuredClone(piece));
  return assembly.value;
}

/** How many values there are in a value, itself included. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, item) => sum + valuesIn(item), 1);
}

describe('a value that goes to another thread in pieces', () => {
  it('is the same when it is put together, whatever it is and however small the pieces are', () => {
    const anything = fc.anything({
      values: [fc.string(), fc.double(), fc.boolean(), fc.constant(undefined)],
      key: fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
      withNullPrototype: false,
      maxDepth: 5,
    });
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 12 }), (value, most) => {
        expect(putTogether(value, most)).toEqual(value);
      }),
    );
  });

  it('goes in one piece when it is small', () => {
    const rows = [
      ['Verksamhet', 1, ''],
      ['Bibliotek', -5, true],
    ];
    expect([...piecesOf({ rows, mark: undefined })]).toEqual([
      { path: [], entries: [['', { rows, mark: undefined }]] },
    ]);
  });

  it('has no heavy piece, however large a table is', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`Aktivitet ${row}`, 'Löpande', row, '', 'Klar']);
    const snapshot = {
      tables: { activities: { values: rows, formulas: rows } },
      sheetNames: ['Aktiviteter'],
    };
    const pieces = [...piecesOf(snapshot)];
    const heaviest = Math.max(
      ...pieces.map(({ entries }) => entries.reduce((sum, [, value]) => sum + valuesIn(value), 0)),
    );
    expect(heaviest).toBeLessThanOrEqual(pieceWeight);
    expect(pieces.length).toBeLessThan(30);
    expect(putTogether(snapshot)).toEqual(snapshot);
  });

  it('counts long texts as what they are to copy', () => {
    const texts = Array.from({ length: 100 }, () => 'å'.repeat(32_767));
    const pieces = [...piecesOf(texts)];
    const longest = Math.max(...pieces.map((piece) => JSON.stringify(piece).length));
    expect(longest).toBeLessThan(1_100_000);
    expect(putTogether(texts)).toEqual(texts);
  });
});
