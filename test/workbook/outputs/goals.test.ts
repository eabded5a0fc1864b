import type { OutputKey } from '../../../src/workbook/outputs/keys';
import { generatedBook, type GeneratedBook } from '../../support/generatedBook';
import { smallReport } from '../../support/smallReport';
import { reportWith, shownRows } from './shown';

type Figure = string | number;

const long = Array.from({ length: 80 }, (_, index) => `Skäl nummer ${index + 1} till bedömningen.`).join(' ');

const goal = (name: string, rest: Readonly<Record<string, string>> = {}) => ({
  goal: name,
  assessment: 'Uppfylls per helår',
  ...rest,
});
const [first, ...others] = smallReport.operatingSummary;

describe('goals without levels over them', () => {
  let flat: GeneratedBook;
  beforeAll(async () => {
    const reasons = { reason: `Kort först.\n${long}`, deviatingReason: long };
    flat = await generatedBook(
      reportWith({
        goals: [goal('God undervisning', reasons), goal('Fler läser')],
        goalResults: [{ goal: 'God undervisning', position: 1, text: long, assignment: 'Hela kommunen' }],
        operatingSummary: [{ ...first, comment: long }, ...others],
      }),
    );
  });

  it('have no headings for levels that nobody uses', () => {
    const rows = shownRows(flat.file, 'goalReport');
    expect(rows.filter((row) => row.endsWith('Uppfylls per helår'))).toHaveLength(2);
    expect(rows.join('\n')).not.toMatch(/Målområde|övergripande/u);
    expect(shownRows(flat.file, 'indicatorAppendix')[0]).toMatch(/^God undervisning\|Nöjda elever\|/u);
    expect(shownRows(flat.file, 'activityReport')[0]).toMatch(/^God undervisning\|Mentorer/u);
  });

  it('have their long texts split over rows with nothing left out, the prefix first and the assignment last', () => {
    const texts = shownRows(flat.file, 'goalReport').map((row) => row.split('|')[0] ?? '');
    const reason = texts.indexOf('Kort först.');
    const deviating = texts.findIndex((text) =>
      text.startsWith('Motivering till avvikande bedömning: Skäl nummer 1 '),
    );
    const bullet = texts.findIndex((text) => text.startsWith('• Skäl nummer 1 '));
    const indicator = texts.findIndex((text) => text.startsWith('– Nöjda elever'));
    expect(deviating - reason).toBeGreaterThan(2);
    expect(texts.slice(reason + 1, deviating).join(' ')).toBe(long);
    expect(texts.slice(deviating, bullet).join(' ')).toBe(`Motivering till avvikande bedömning: ${long}`);
    expect(texts.slice(bullet, indicator).join(' ')).toBe(`• ${long} (Strategiskt uppdrag: Hela kommunen)`);
  });

  it('stand beside figures whose long comment goes on in rows that have nothing else', () => {
    const rows = shownRows(flat.file, 'forecast').map((row) => row.split('|'));
    const shown = rows.slice(
      0,
      rows.findIndex(([name]) => name === 'Bibliotek'),
    );
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.map((cells) => cells[5]).join(' ')).toBe(long);
    for (const cells of shown.slice(1)) expect(cells.slice(0, 5).join('')).toBe('');
  });
});

describe('the short list of a goal', () => {
  const indicator = (name: string, sex: string, outcome: Figure, target: Figure, footnote = '') => ({
    goal: 'God undervisning',
    indicator: name,
    sex,
    unit: '%',
    outcome,
    target,
    ...(footnote === '' ? {} : { footnote }),
  });

  it('shows every row that the sentence counts, women and men among them, and what its stars mean', async () => {
    const { file } = await generatedBook(
      reportWith({
        goals: [goal('God undervisning')],
        goalResults: [],
        activities: [],
        indicators: [
          indicator('Nöjda elever', 'totalt', '82*', '>80', 'Ny mätning.'),
          indicator('Nöjda elever', 'kvinnor', 84, '>80'),
          indicator('Nöjda elever', 'män', 79, '>80'),
          indicator('Trygga elever', 'totalt', 90, '>92'),
          indicator('Trygga elever', 'kvinnor', 91, '-'),
          indicator('Närvaro', 'totalt', 'IU*', '>95', 'Mäts i december.'),
        ],
      }),
    );
    const rows = shownRows(file, 'goalReport');
    const first = rows.findIndex((row) => row.startsWith('God undervisning'));
    const isAt = (row: string) => /^[–*]/u.test(row);
    expect(rows[first + 1]).toContain('Två av de fyra indikatorer som kan bedömas når målvärdet.');
    expect(rows.slice(first).filter(isAt)).toEqual([
      '– Nöjda elever: 82\u00A0%* (mål >80\u00A0%)|✔ Når målet',
      '– Nöjda elever, kvinnor: 84\u00A0% (mål >80\u00A0%)|✔ Når målet',
      '– Nöjda elever, män: 79\u00A0% (mål >80\u00A0%)|✖ Når inte målet',
      '– Trygga elever: 90\u00A0% (mål >92\u00A0%)|✖ Når inte målet',
      '– Närvaro: uppgift saknas* (mål >95\u00A0%)',
      '* Nöjda elever: Ny mätning.',
      '* Närvaro: Mäts i december.',
    ]);
  });
});

describe('goals of which some lack a level', () => {
  it('say which have none where others have one', async () => {
    const { file } = await generatedBook(
      reportWith({
        goals: [
          goal('Fler läser', { area: 'Bildning', overallGoal: 'Alla lyckas' }),
          goal('God undervisning'),
          goal('Nöjda elever', { area: 'Bildning' }),
        ],
        activities: [
          { goal: 'God undervisning', activity: 'Mentorer', endDate: 'Löpande', status: 'Klar' },
          { goal: 'Nöjda elever', activity: 'Enkät', endDate: 'Löpande', status: 'Klar' },
          { goal: 'Fler läser', activity: 'Bokbuss', endDate: 'Löpande', status: 'Klar' },
        ],
      }),
    );
    const headings = shownRows(file, 'goalReport').filter((row) => /målområde|övergripande/iu.test(row));
    expect(headings).toEqual([
      'Målområde Bildning',
      'Kommunövergripande mål: Alla lyckas',
      'Utan kommunövergripande mål',
      'Mål utan målområde',
      'Utan kommunövergripande mål',
    ]);
    const groups = shownRows(file, 'activityReport')
      .slice(0, 6)
      .filter((row) => !row.includes('|'));
    expect(groups).toEqual(['Bildning · Alla lyckas', 'Bildning', 'Övriga mål']);
  });
});

describe('empty tables', () => {
  it('say where to write instead of showing nothing', async () => {
    const { file } = await generatedBook(
      reportWith({ goals: [], goalResults: [], indicators: [], activities: [], events: [], plans: [] }),
    );
    const firstRow = (key: OutputKey) => shownRows(file, key)[0];
    expect(firstRow('goalReport')).toBe('Inga mål är inmatade. De skrivs på bladet Mål.');
    expect(firstRow('indicatorAppendix')).toBe(
      'Inga indikatorer är inmatade. De skrivs på bladet Indikatorer.',
    );
    expect(firstRow('activityReport')).toBe('Inga aktiviteter är inmatade. De skrivs på bladet Aktiviteter.');
    expect(firstRow('eventReport')).toBe('Inga händelser är inmatade. De skrivs på bladet Händelser.');
    expect(firstRow('planReport')).toBe('Inga planer är inmatade. De skrivs på bladet Planer.');
    expect(shownRows(file, 'volumesAndPersonnel').filter((row) => row !== '')).toEqual([
      'Volymer',
      'Inga volymer är inmatade. De skrivs på bladet Volymer.',
      'Personal',
      'Inga personalmått är inmatade. De skrivs på bladet Personal.',
    ]);
    expect(shownRows(file, 'overallTexts')).toEqual([
      'Inga texter är skrivna. Skriv dem på bladet Texter, med avsnittet Uppdrag, Samlad bedömning eller Förväntad utveckling, eller med en egen rubrik.',
    ]);
    expect(shownRows(file, 'result')).not.toContain('Analys och kommentar');
  });
});
