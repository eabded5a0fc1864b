import { scales } from '../given';
import { rolled } from './givenRoll';

const mark = '[Utkast från jan–aug 2021]';
const goals = [
  {
    area: 'Medborgare',
    overallGoal: 'Trygg service',
    goal: 'God service',
    assessment: 'Uppfylls per helår',
    reason: 'Svarstiderna är kortare.',
    deviatingReason: 'Mätningen gjordes för tidigt.',
  },
];

describe('goals', () => {
  it('are kept with their reason as a draft and wait for a new assessment', () => {
    const { rows, says } = rolled({ goals }, '2021-12');
    expect(rows('goals')).toEqual([
      {
        area: 'Medborgare',
        overallGoal: 'Trygg service',
        goal: 'God service',
        reason: `${mark} Svarstiderna är kortare.`,
      },
    ]);
    expect(says('Mål')).toEqual([
      'Töms: Bedömning (1 cell) och Motivering till avvikande bedömning (1 cell).',
      'Behålls som utkast: Motivering (1 text).',
      'Behålls på 1 rad: Målområde, Kommunövergripande mål och Förvaltningsmål.',
    ]);
  });

  it('keep their results as drafts', () => {
    const result = { goal: 'God service', position: 1, text: 'Fler svar direkt.', assignment: 'Trygghet' };
    expect(rolled({ goals, goalResults: [result] }, '2021-12').rows('goalResults')).toEqual([
      { ...result, text: `${mark} Fler svar direkt.` },
    ]);
  });
});

describe('activities', () => {
  const activity = (name: string, status: string) => ({
    goal: 'God service',
    activity: name,
    endDate: 44500,
    status,
    comment: `${name} går bra.`,
  });
  const activities = [
    activity('Chatt', 'Klar'),
    activity('Kösystem', 'Pågående'),
    activity('Telefon', 'Anpassats'),
    activity('Drop-in', 'Ersatts'),
    activity('Reception', 'Pausad'),
    activity('Fax', 'Utgått'),
    activity('Möten', ''),
  ];
  const names = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map((row) => row['activity']);

  it('go when they are done, replaced or dropped', () => {
    const { rows, says } = rolled({ goals, activities }, '2021-12');
    expect(names(rows('activities'))).toEqual(['Kösystem', 'Reception', 'Möten']);
    expect(rows('activities')[0]).toEqual({
      ...activity('Kösystem', 'Pågående'),
      comment: `${mark} Kösystem går bra.`,
    });
    expect(says('Aktiviteter')).toEqual([
      '4 aktiviteter tas bort, eftersom de är klara, har ersatts eller har utgått.',
      'Behålls som utkast: Kommentar (3 texter).',
      'Behålls på 3 rader: Förvaltningsmål, Aktivitet, Slutdatum och Status.',
      'Den nya perioden omfattar samma år. Kontrollera om avslutade aktiviteter ska följa med: välj att behålla dem om uppföljningen ska visa hela året.',
    ]);
  });

  it('are not asked for when the new period is of another year', () => {
    expect(rolled({ goals, activities }, '2022-04').says('Aktiviteter').join()).not.toMatch(/samma år/u);
  });

  it('stay when that is wished', () => {
    const { rows, says } = rolled({ goals, activities }, '2021-12', { keepFinished: true });
    expect(names(rows('activities'))).toEqual(names(activities));
    expect(says('Aktiviteter').join()).not.toMatch(/tas bort|samma år/u);
  });

  it('are told in the singular when there is one', () => {
    expect(rolled({ goals, activities: activities.slice(0, 2) }, '2021-12').says('Aktiviteter')).toEqual([
      '1 aktivitet tas bort, eftersom den är klar, har ersatts eller har utgått.',
      'Behålls som utkast: Kommentar (1 text).',
      'Behålls på 1 rad: Förvaltningsmål, Aktivitet, Slutdatum och Status.',
      'Den nya perioden omfattar samma år. Kontrollera om avslutade aktiviteter ska följa med: välj att behålla dem om uppföljningen ska visa hela året.',
    ]);
  });

  it('are judged by the meaning that a municipality gives its own words', () => {
    const own = { scale: 'aktivitet', text: 'I mål', symbol: '★', position: 7, meaning: 'klar' };
    const { rows } = rolled(
      {
        statusScales: [...scales, own],
        goals,
        activities: [activity('Chatt', 'i mål'), activity('Fax', 'Pågående')],
      },
      '2021-12',
    );
    expect(names(rows('activities'))).toEqual(['Fax']);
  });
});

describe('the texts of the report', () => {
  it('lose the events, and keep plans and texts as drafts', () => {
    const { rows, says } = rolled(
      {
        events: [{ title: 'Pandemin', description: 'Hemarbete.' }, { title: 'Flytten' }],
        plans: [{ plan: 'Miljöplan', followUp: 'Följs.', position: 1 }],
        texts: [
          { section: 'Uppdrag', position: 1, text: 'Vi stödjer verksamheterna.' },
          { section: 'Ekonomi', position: 1, text: '[Utkast från jan–apr 2021] Läget är gott.' },
          { section: 'Volymer', position: 1, text: '=1+1' },
        ],
      },
      '2021-12',
    );
    expect(rows('events')).toEqual([]);
    expect(says('Händelser')).toEqual([
      '2 händelser tas bort.',
      'Den nya perioden omfattar samma år. Kontrollera om händelserna ska stå även i den nya rapporten: de finns sedan bara i den gamla arbetsboken för jan–aug 2021.',
    ]);
    expect(rows('plans')).toEqual([{ plan: 'Miljöplan', followUp: `${mark} Följs.`, position: 1 }]);
    expect(rows('texts').map(({ text }) => text)).toEqual([
      `${mark} Vi stödjer verksamheterna.`,
      '[Utkast från jan–apr 2021] Läget är gott.',
      `${mark} =1+1`,
    ]);
    expect(says('Texter')).toContain('Behålls som utkast: Text (3 texter).');
  });

  it('leave what is no text to work on as it is', () => {
    const { rows } = rolled(
      {
        texts: [
          { section: 'Uppdrag', text: '#REF!' },
          { section: 'Ekonomi', text: '  ' },
          { section: 'Mål', text: 2021 },
        ],
      },
      '2021-12',
    );
    expect(rows('texts').map(({ text }) => text)).toEqual(['#REF!', '  ', `${mark} 2021`]);
  });
});
