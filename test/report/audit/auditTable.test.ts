import fc from 'fast-check';
import { auditTable } from '../../../src/report/audit/auditTable';
import type { AuditFinding } from '../../../src/report/audit/auditResult';
import type { CellValue } from '../../../src/report/values/cellValue';
import { printedTables } from '../../support/printedTables';

type Grid = readonly (readonly CellValue[])[];

const accusations = (grid: Grid) =>
  auditTable(grid).findings.filter(({ severity }) => severity !== 'information');
const told = ({ code, cell, actual, expected }: AuditFinding) => [code, cell, actual, expected];
const notesOf = (grid: Grid) => auditTable(grid).inferred.notes;

const right: Grid = [
  ['Verksamhet, tkr', 'Utfall', 'Budget', 'Avvikelse', 'Bokslut'],
  ['Förskola', 4120, 4000, 120, 3991],
  ['Grundskola', 6350, 6500, -150, 6207],
  ['Bibliotek', 1875, 1800, 75, 1822],
  ['Park', 960, 1000, -40, 1013],
  ['Simhall', 2310, 2250, 60, 2199],
  ['Summa', 15615, 15550, 65, 15232],
];
const changed = (...changes: readonly (readonly [number, number, CellValue])[]): Grid =>
  right.map((row, at) =>
    row.map((cell, column) => changes.find(([r, c]) => r === at && c === column)?.[2] ?? cell),
  );

describe('the first department’s tables as they were printed', () => {
  it('have the deviations of costs and income copied from the forecast', () => {
    const { findings, inferred } = auditTable(printedTables.year);
    expect(findings.map(told)).toEqual([
      ['copied-column', 'D14', 354881, 1777],
      ['copied-column', 'D15', 363126, 6468],
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(findings[0]?.message).toBe(
      'Varav kostnader, Avvikelse: 354 881 är samma tal som i ”Prognos helår” och troligen kopierat därifrån. Enligt tabellens egna samband ska det vara 1 777: Avvikelse = Budget 2021 − Prognos helår ger 1 777.'.replaceAll(
        /(?<=\d) (?=\d{3}(?!\d))/gu,
        '\u00A0',
      ),
    );
    expect(inferred.tables[0]).toMatchObject({ area: 'A2:E15', unit: 'tkr' });
    // The net is income less costs, and the sum of the operations.
    expect(inferred.tables[0]?.sums.map(({ row, items, subtracted }) => [row, items, subtracted])).toEqual([
      [13, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12], []],
      [13, [15], [14]],
    ]);
  });

  it('have two rounding differences in the period, told as information', () => {
    const { findings } = auditTable(printedTables.period);
    expect(findings.map(told)).toEqual([
      ['rounding-difference', 'D6', 111, 110],
      ['rounding-difference', 'B13', 11236, 11235],
    ]);
    expect(findings.every(({ severity }) => severity === 'information')).toBe(true);
  });

  it.each(['overview', 'investments', 'volumes', 'bidders', 'winners', 'personnel', 'indicators'] as const)(
    'are silent where they are right: %s',
    (name) => {
      expect(auditTable(printedTables[name]).findings).toEqual([]);
    },
  );

  it('show an investment’s deviation as frame less forecast, over groups with headings', () => {
    const [table] = auditTable(printedTables.investments).inferred.tables;
    expect(table?.differences.map(({ relation }) => relation)).toEqual([
      'Avvikelse = Investeringsram − Prognos netto',
    ]);
    expect(table?.sums[0]).toMatchObject({ row: 7, items: [3, 5], supported: 7, broken: 0 });
  });

  it.each<[string, Grid]>([
    [
      'a total between women and men',
      [
        ['Andel heltid (%)', '2019', '2020', 'Utfall 2021'],
        ['Totalt', 99, 99, 98.9],
        ['Män', 100, 99, 98.9],
        ['Kvinnor', 98, 99, 98.8],
      ],
    ],
    [
      'half of an item in a sum',
      [
        ['Investering', 'mnkr'],
        ['Egna ytor', '5,5'],
        ['Gemensamma ytor', '2,0'],
        ['Summa', '6,5'],
      ],
    ],
    [
      'figures in tkr beside mnkr',
      [
        ['Post', 'tkr', 'mnkr'],
        ['Netto', 1245, '1,2'],
        ['LKDATA', 9360, '9,4'],
      ],
    ],
  ])('nobody is accused of %s', (_name, grid) => {
    expect(accusations(grid)).toEqual([]);
  });
});

describe('a table that is right', () => {
  it('is silent, and what was inferred is told with its support', () => {
    const { findings, inferred } = auditTable(right);
    expect(findings).toEqual([]);
    expect(inferred.notes).toEqual([]);
    expect(inferred.tables).toEqual([
      {
        area: 'A1:E7',
        rows: 6,
        unit: 'tkr',
        columns: [
          { column: 'A', header: 'Verksamhet, tkr', kind: 'text', decimals: 0 },
          ...['Utfall', 'Budget', 'Avvikelse', 'Bokslut'].map((header, at) => ({
            column: 'BCDE'[at],
            header,
            kind: 'amount',
            decimals: 0,
          })),
        ],
        differences: [
          {
            column: 'D',
            header: 'Avvikelse',
            relation: 'Avvikelse = Utfall − Budget',
            supported: 6,
            broken: 0,
            reversed: 0,
            evidence: 'figures',
          },
        ],
        sums: [
          {
            row: 7,
            name: 'Summa',
            items: [2, 3, 4, 5, 6],
            subtracted: [],
            supported: 4,
            broken: 0,
            evidence: 'figures',
          },
        ],
      },
    ]);
  });

  it('may print costs’ deviations with the opposite sign', () => {
    const grid: Grid = [
      ['Post', 'Prognos', 'Budget', 'Avvikelse'],
      ['Försäljning', 5200, 5000, 200],
      ['Bidrag', 1310, 1250, 60],
      ['Avgifter', 2480, 2600, -120],
      ['Personalkostnader', 4310, 4200, -110],
      ['Lokalkostnader', 1890, 1950, 60],
    ];
    expect(accusations(grid)).toEqual([]);
  });

  it('may have its totals first, and a “varav” row that does not add', () => {
    const grid: Grid = [
      ['Enhet', 'Utfall', 'Budget', 'Avvikelse'],
      ['Norr', 6021, 5810, 211],
      ['  Alby', 2210, 2100, 110],
      ['  - varav kök', 410, 400, 10],
      ['  Berga', 3811, 3710, 101],
      ['Söder', 9147, 9200, -53],
      ['  Dal', 4019, 4100, -81],
      ['  Ek', 5128, 5100, 28],
      ['Hela förvaltningen totalt', 15168, 15010, 158],
    ];
    const { findings, inferred } = auditTable(grid);
    expect(findings).toEqual([]);
    expect(inferred.tables[0]?.sums.map(({ row, items }) => [row, items]).sort()).toEqual([
      [2, [3, 5]],
      [6, [7, 8]],
      [9, [2, 6]],
    ]);
  });

  it('is understood below titles, and beside another table below it', () => {
    const grid: Grid = [
      ['Rapport'],
      [],
      ...right,
      [],
      ['Volymer'],
      ['Mått', '2020', '2021'],
      ['Ärenden', 41, 57],
      ['Besök', 310, 302],
    ];
    const { inferred, findings } = auditTable(grid, { origin: { row: 9, column: 1 } });
    expect(findings).toEqual([]);
    expect(inferred.tables.map(({ area }) => area)).toEqual(['B12:F18', 'B21:D23']);
  });

  it('keeps averages and shares out of its sums', () => {
    const grid: Grid = [
      ['Skola', 'Kostnad', 'Elever', 'Kostnad per elev'],
      ['Alby', 5100, 51, 100],
      ['Berga', 8040, 67, 120],
      ['Dal', 4950, 45, 110],
      ['Totalt', 18090, 163, 111],
    ];
    expect(accusations(grid)).toEqual([]);
  });
});

describe('a table with one error', () => {
  it.each<[string, Grid, readonly unknown[]]>([
    ['a deviation that repeats the outcome', changed([1, 3, 4120]), ['copied-column', 'D2', 4120, 120]],
    ['a mistyped digit', changed([2, 2, 6800]), ['digit-typo', 'C3', 6800, 6500]],
    ['two digits that changed places', changed([5, 1, 3210]), ['digit-typo', 'B6', 3210, 2310]],
    ['a mistyped digit in the total', changed([6, 2, 15950]), ['digit-typo', 'C7', 15950, 15550]],
    ['a turned sign', changed([2, 3, 150]), ['sign-flipped', 'D3', 150, -150]],
    ['a wrong total', changed([6, 4, 13010]), ['sum-differs', 'E7', 13010, 15232]],
    [
      'a wrong total of a column in a difference',
      changed([6, 1, 17190]),
      ['sum-differs', 'B7', 17190, 15615],
    ],
    ['a wrong deviation', changed([3, 3, 618]), ['difference-differs', 'D4', 618, 75]],
  ])('tells %s, with what should stand there', (_name, grid, expected) => {
    expect(accusations(grid).map(told)).toEqual([expected]);
  });

  it('tells both of two errors that cancel, and where the other one is', () => {
    const found = accusations(changed([1, 3, 157], [3, 3, 38]));
    expect(found.map(told)).toEqual([
      ['errors-cancel', 'D2', 157, 120],
      ['errors-cancel', 'D4', 38, 75],
    ]);
    expect(found[0]?.message).toContain('Felet tas ut av ett lika stort fel på rad 4 (”Bibliotek”)');
  });

  it('tells a row that is counted twice', () => {
    const [finding, ...rest] = accusations([...right.slice(0, 3), ...right.slice(2)]);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      code: 'duplicate-row',
      severity: 'error',
      cell: 'B4',
      row: 'Grundskola',
    });
  });

  it('tells a row that stands twice in a sum of both as a warning', () => {
    const twice = [...right.slice(0, 3), ...right.slice(2, 6), ['Summa', 21965, 22050, -85, 21439]];
    const found = accusations(twice);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['duplicate-row', 'warning']]);
  });

  it('warns where only the name says that a figure is a sum', () => {
    const grid: Grid = [
      ['Enhet', 'Belopp'],
      ['A', 4120],
      ['B', 1350],
      ['C', 875],
      ['Summa', 7001],
    ];
    const [finding] = accusations(grid);
    expect(finding).toMatchObject({ code: 'sum-differs', severity: 'warning', cell: 'B5', expected: 6345 });
    expect(finding?.message).toContain('Att raden är en summa framgår bara av namnet.');
  });

  it('is read in Swedish text too', () => {
    const grid: Grid = changed([2, 3, '150']).map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('sv-SE') : cell)),
    );
    expect(accusations(grid).map(told)).toEqual([['sign-flipped', 'D3', 150, -150]]);
  });
});

describe('what is no table, or hardly one, is said in a sentence', () => {
  it.each<[string, Grid, string]>([
    ['nothing', [], 'Området är tomt, så det finns ingen tabell att granska.'],
    ['blank cells', [['', ''], ['']], 'Området är tomt, så det finns ingen tabell att granska.'],
    [
      'texts only',
      [
        ['Mål', 'Status'],
        ['God service', 'Uppfylls'],
      ],
      'Det finns ingen tabell här: ingen cell har ett tal under en rubrik.',
    ],
    [
      'one row',
      [
        ['Enhet', 'Utfall'],
        ['A', 5],
      ],
      'Tabellen A1:B2 har bara en rad med tal, så inga samband kan prövas mellan rader.',
    ],
    [
      'unrelated figures',
      [
        ['Mått', 'Värde'],
        ['Ärenden', 41],
        ['Besök', 310],
      ],
      'Talen i tabellen A1:B3 visar inget samband: ingen kolumn räknas fram av andra och ingen rad är summan av andra. Inget kan därför prövas.',
    ],
    [
      'an error value',
      changed([1, 1, '#REF!']),
      'B2 visar felvärdet #REF!. Samband där cellen ingår kan inte prövas.',
    ],
    [
      'an unreadable figure',
      changed([1, 1, '4.120']),
      'B2 har ”4.120”, som kan läsas på två sätt, eftersom punkten kan vara tusental eller decimal. Skriv tusental med mellanslag och decimaler med komma. Samband där cellen ingår kan inte prövas.',
    ],
    ['an empty column', right.map(([name = '', ...rest]) => [name, '', ...rest]), 'Kolumn B är tom.'],
    [
      'mixed units',
      changed([1, 1, '4 120 tkr'], [2, 1, '6 350 tkr'], [3, 1, '2 mnkr']),
      'Utfall blandar enheterna tkr och mnkr. Bara tal i den vanligaste enheten prövas.',
    ],
  ])('%s', (_name, grid, sentence) => {
    expect(notesOf(grid)).toContain(sentence);
    expect(accusations(grid)).toEqual([]);
  });

  it('whatever the cells are, without a crash', () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
      fc.double(),
      fc.boolean(),
      fc.constantFrom<CellValue>(
        '',
        '',
        '-',
        'IU',
        '#N/A',
        'Summa',
        'varav',
        '12,5 %',
        '1.234',
        '2021',
        '9 mnkr',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }), (grid) => {
        const { findings, inferred } = auditTable(grid);
        expect(findings.every(({ cell: at }) => /^[A-Z]+\d+$/u.test(at))).toBe(true);
        expect(inferred.notes.every((note) => note.endsWith('.'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
