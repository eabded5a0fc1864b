import { generatedBook, updatedBook, type GeneratedBook } from '../../support/generatedBook';
import { savedBook } from '../../support/savedBook';
import { between, reportWith, shownRows } from './shown';

type Figure = string | number;

const volume = (
  group: string,
  name: string,
  rowType: string,
  [forecastYear, outcomePeriod, outcomePreviousYear]: readonly [Figure, Figure, Figure],
  rest: Readonly<Record<string, string>> = {},
) => ({
  ...(group === '' ? {} : { group }),
  volume: name,
  rowType,
  unit: rowType === 'andel' ? '%' : 'antal',
  forecastYear,
  outcomePeriod,
  outcomePreviousYear,
  ...rest,
});

const shares = 'Andel företag som lämnar anbud (%)';
const courses = 'Utbildningar';
const helår = { comparison: 'Helår 2019' };
const size = { ...helår, footnote: 'Storleken är känd för 96 % av företagen.' };
const longNote = 'Mätningen har gjorts på ett nytt sätt. '.repeat(12).trim();

const volumes = [
  volume('', 'Ärenden', 'mått', [280_000, 190_721, 166_760]),
  volume('', 'chatt', 'varav', [12_000, 6999, 2175]),
  volume('', 'Ärenden HR-direkt', 'mått', [2000, 1153, 1315], { footnote: 'Till augusti.' }),
  volume(shares, 'Mikro', 'andel', ['-', 29, 16], size),
  volume(shares, 'Stor', 'andel', ['-', 17, 42], size),
  volume('', 'Upphandlingar', 'mått', [80, 40, 'IU'], { footnote: 'Till augusti.' }),
  volume(courses, 'Kurser', 'mått', [9, '82*', 5], { footnote: 'Ny mätning.' }),
  volume(courses, 'Kurser på webben', 'mått', [9, 8, 6], { ...helår, footnote: longNote }),
  volume(courses, 'Kvällskurser', 'mått', [9, '5*', 4000], { footnote: 'Ny mätning.' }),
];

const personnel = [
  { measure: 'Sjukfrånvaro', sex: 'män', unit: '%', target: '-', outcomePeriod: 4, outcomePreviousYear: 3 },
  {
    measure: 'Sjukfrånvaro',
    sex: 'totalt',
    unit: '%',
    target: '<3,5',
    outcomePeriod: 5,
    outcomePreviousYear: 4,
  },
  {
    measure: 'Anställda',
    sex: 'totalt',
    unit: 'antal',
    target: 225,
    outcomePeriod: 220,
    outcomePreviousYear: 176,
  },
];

let book: GeneratedBook;
let rows: string[];
beforeAll(async () => {
  book = await generatedBook(reportWith({ volumes, personnel }));
  rows = shownRows(book.file, 'volumesAndPersonnel');
});

const cells = (texts: readonly string[], first: number, end: number) =>
  texts.map((text) => text.split('|').slice(first, end).join('|'));

describe('the table of volumes', () => {
  it('has its own header row with the periods in words', () => {
    expect(rows.slice(0, 2)).toEqual([
      'Volymer',
      'Volymmått|Enhet|Prognos helår 2021|Utfall jan–aug 2021|Utfall jan–aug 2020|Förändring|Förändring %',
    ]);
  });

  it('shows rows under their groups with the change in number and as a part of the earlier figure', () => {
    const basic = between(rows, 'Basuppdrag', shares);
    expect(cells(basic, 0, 6)).toEqual([
      'Basuppdrag',
      'Ärenden|antal|280000|190721|166760|23961',
      'varav chatt|antal|12000|6999|2175|4824',
      'Ärenden HR-direkt 1)|antal|2000|1153|1315|-162',
      'Upphandlingar 1)|antal|80|40|IU|–',
    ]);
    const percents = cells(basic.slice(1), 6, 7);
    expect(percents.slice(0, 3).map((text) => Number(text).toFixed(4))).toEqual([
      '0.1437',
      '2.2179',
      '-0.1232',
    ]);
    expect(percents[3]).toBe('–');
  });

  it('says over a group of shares which other period it is compared with, and changes them in points only', () => {
    expect(between(rows, shares, courses)).toEqual([
      `${shares} 2)||||avser helår 2019`,
      'Mikro|%|–|29|16|13|–',
      'Stor|%|–|17|42|-25|–',
    ]);
  });

  it('says at the row when only that row of a group is compared with another period', () => {
    expect(cells(between(rows, courses, '1) '), 0, 6)).toEqual([
      courses,
      'Kurser|antal|9|82*|5|77',
      'Kurser på webben (jämförelsen avser helår 2019) 3)|antal|9|8|6|2',
      'Kvällskurser|antal|9|5*|4000|-3995',
    ]);
  });

  it('shows a fall in thousands grouped as a rise is', () => {
    const sheet = book.file.sheets.find('Volymer och personal')!;
    const at = (name: string) => 5 + rows.findIndex((row) => row.startsWith(name));
    const format = (row: number) => book.file.styles.format(sheet.cells.style(row, 6)).numberFormat;
    expect(format(at('Kvällskurser'))).toBe('#,##0');
  });
});

describe('the footnotes of volumes', () => {
  const notes = () => between(rows, '1) ', 'Andelar jämförs');

  it('are numbered where no mark is typed; rows and groups that share one share its number', () => {
    expect(notes().slice(0, 2)).toEqual(['1) Till augusti.', '2) Storleken är känd för 96 % av företagen.']);
  });

  it('keep a mark that is typed with a figure and name its rows', () => {
    expect(notes()[2]).toBe('* Kurser m.fl.: Ny mätning.');
  });

  it('are broken into lines that the sheet has room for', () => {
    const lines = notes().slice(3);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(`3) ${longNote}`);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(145);
  });
});

describe('the table of personnel', () => {
  it('has targets, women and men under the total, and shares that change in points', () => {
    expect(rows.slice(rows.indexOf('Personal'))).toEqual([
      'Personal',
      'Personalmått|Enhet|Målvärde helår 2021|Utfall jan–aug 2021|Utfall jan–aug 2020|Förändring|Förändring %',
      'Sjukfrånvaro|%|<3,5|5|4|1|–',
      'Sjukfrånvaro, män|%|–|4|3|1|–',
      'Anställda|antal|225|220|176|44|0.25',
      'Mått i procent jämförs i procentenheter (p.e.).',
    ]);
  });
});

describe('a table of volumes that is sorted', () => {
  it('shows every figure beside its own name before the next update, and groups them anew at it', async () => {
    const figures = (shown: readonly string[]) =>
      cells(
        shown
          .filter((row) => /\|(?:antal|%)\|/u.test(row) && !row.startsWith('Sjuk') && !row.startsWith('Anst'))
          .map((row) =>
            row
              .replace(/^varav /u, '')
              .replace(/ \(jämf.*?\)/u, '')
              .replace(/ \d\)/u, ''),
          ),
        0,
        5,
      ).sort();
    const before = figures(rows);
    book.host.person.sortTable('Volymer', 'Volymmått');
    expect(figures(shownRows(savedBook(book.host.save()), 'volumesAndPersonnel'))).toEqual(before);
    const updated = shownRows((await updatedBook(book.host)).file, 'volumesAndPersonnel');
    expect(figures(updated)).toEqual(before);
    expect(
      cells(between(updated, courses, shares), 0, 1).map((name) => name.replace(/ [(\d].*/u, '')),
    ).toEqual([courses, 'Kurser', 'Kurser på webben', 'Kvällskurser']);
  });
});
