import { generatedBook, type GeneratedBook } from '../../support/generatedBook';
import { savedBook } from '../../support/savedBook';
import { stateLine } from '../../support/generated';
import { reportWith, shownRows } from './shown';

const events = [
  {
    title: 'Ny skola',
    position: 3,
    description: 'Skolan är klar.',
    economicEffect: 'Hyran ökar med 2 mnkr.',
  },
  { title: 'Utan ordning', description: 'Sist.' },
  { title: 'Lov', position: 1, description: 'Första stycket.\nAndra stycket.', economicEffect: 'Ingen.' },
];
const plans = [
  { plan: 'Lokalplan', position: 2, followUp: 'Följs.' },
  { plan: 'Kompetensplan', position: 1, followUp: 'Följs delvis.\nTvå kurser återstår.' },
];

let book: GeneratedBook;
beforeAll(async () => {
  book = await generatedBook(reportWith({ events, plans }));
});

describe('the events', () => {
  it('stand in their order with description and economic effect, each with a blank row after', () => {
    expect(shownRows(book.file, 'eventReport')).toEqual([
      'Lov',
      'Första stycket.',
      'Andra stycket.',
      'Ekonomisk påverkan: Ingen.',
      '',
      'Ny skola',
      'Skolan är klar.',
      'Ekonomisk påverkan: Hyran ökar med 2\u00A0mnkr.',
      '',
      'Utan ordning',
      'Sist.',
      '',
    ]);
  });

  it('follow what is written at once, and say when their order has changed', () => {
    book.host.person.type('Händelser', 'D6', 'Hyran ökar med 3 mnkr.');
    const now = () => savedBook(book.host.save());
    expect(shownRows(now(), 'eventReport')).toContain('Ekonomisk påverkan: Hyran ökar med 3\u00A0mnkr.');
    expect(stateLine(now(), 'planReport')).toBe('Stämmer med inmatningen.');
    book.host.person.type('Händelser', 'C6', '2');
    expect(stateLine(now(), 'eventReport')).toMatch(/^⚠ Inmatningen har ändrats/u);
  });
});

describe('the plans', () => {
  it('stand in their order with what has come of them', () => {
    expect(shownRows(book.file, 'planReport')).toEqual([
      'Kompetensplan',
      'Följs delvis.',
      'Två kurser återstår.',
      '',
      'Lokalplan',
      'Följs.',
      '',
    ]);
  });
});
