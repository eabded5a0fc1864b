import { goal } from '../given';
import { checked, codes, only } from './checked';

describe('an event', () => {
  it('says how it affects the economy', () => {
    const finding = only({ events: [{ title: 'Disken öppnar', description: 'Berga får en disk.' }] });
    expect(finding).toMatchObject({
      code: 'economic-effect-missing',
      severity: 'information',
      place: { table: 'events', row: 1, column: 'economicEffect' },
    });
    expect(codes({ events: [{ title: 'Disken öppnar', economicEffect: 'Neutral.' }] })).toEqual([]);
  });
});

describe('two texts with the same order', () => {
  const text = (section: string, position: number, words: string) => ({ section, position, text: words });

  it('are told, since their rows decide then', () => {
    const finding = only({ texts: [text('Uppdrag', 1, 'Ett.'), text('uppdrag ', 1, 'Två.')] });
    expect(finding).toMatchObject({
      code: 'order-repeated',
      severity: 'information',
      place: { table: 'texts', row: 2, column: 'position' },
    });
    expect(finding.message).toBe(
      'uppdrag, 1: rad 1 i tabellen har också Ordning 1, så de visas i den ordning som raderna står. Ändra Ordning om de ska stå på annat sätt.',
    );
  });

  it('are nothing to tell in sections of their own, without an order, or when the text is the same', () => {
    expect(codes({ texts: [text('Uppdrag', 1, 'Ett.'), text('Ekonomi', 1, 'Två.')] })).toEqual([]);
    expect(
      codes({
        texts: [
          { section: 'Uppdrag', text: 'Ett.' },
          { section: 'Uppdrag', text: 'Två.' },
        ],
      }),
    ).toEqual([]);
    // That is a duplicate row, which is said when the rows are read.
    expect(codes({ texts: [text('Uppdrag', 1, 'Ett.'), text('Uppdrag', 1, 'Ett.')] })).toEqual([]);
  });

  it('are told among results of a goal, events and plans, too', () => {
    const given = {
      goals: [goal('God service')],
      goalResults: [
        { goal: 'God service', position: 2, text: 'Fler svar.' },
        { goal: 'God service', position: 2, text: 'Nöjda kunder.' },
      ],
      events: [
        { title: 'A', position: 1, economicEffect: 'Ingen.' },
        { title: 'B', position: 1, economicEffect: 'Ingen.' },
      ],
      plans: [
        { plan: 'A', position: 3, followUp: 'Följs.' },
        { plan: 'B', position: 3, followUp: 'Följs.' },
      ],
    };
    expect(checked(given).map(({ code, place }) => `${code} ${place?.table}`)).toEqual([
      'order-repeated goalResults',
      'order-repeated events',
      'order-repeated plans',
    ]);
  });
});

describe('a section of Texter', () => {
  it('may have any heading', () => {
    expect(
      codes({ texts: [{ section: 'Framtidens arbetsplats', position: 1, text: 'Ett eget avsnitt.' }] }),
    ).toEqual([]);
  });
});
