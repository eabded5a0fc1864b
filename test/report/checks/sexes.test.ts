import { goal, indicator, type GivenRow } from '../given';
import { checked, codes, only } from './checked';

const bySex = (measure: GivenRow, rows: Readonly<Record<string, GivenRow>>): GivenRow[] =>
  Object.entries(rows).map(([sex, given]) => ({ ...measure, sex, ...given }));
const absence = { measure: 'Total sjukfrånvaro', unit: '%', target: '-' };
const employed = { measure: 'Tillsvidareanställda', unit: 'antal', target: '-' };

describe('women, men and both', () => {
  it('are told with all three figures where the total cannot be theirs, in every column', () => {
    const personnel = bySex(absence, {
      totalt: { outcomePeriod: 6.2, outcomePreviousYear: 4.7 },
      kvinnor: { outcomePeriod: 5.1, outcomePreviousYear: 5.9 },
      män: { outcomePeriod: 3.8, outcomePreviousYear: 3 },
    });
    expect(only({ personnel })).toMatchObject({
      code: 'total-outside-sexes',
      severity: 'warning',
      place: { table: 'personnel', row: 1, column: 'outcomePeriod' },
      message:
        'Total sjukfrånvaro, Utfall period: totalt är 6,2, men kvinnor 5,1 och män 3,8. Ett gemensamt värde måste ligga mellan dem, också när avrundning räknas in. Kontrollera de tre värdena.',
    });
  });

  it('are compared in each year of an indicator, part by part', () => {
    const measure = { ...indicator('Goda arbetsplatser', 'Sjukfrånvaro', { part: 'Vården', unit: '%' }) };
    const indicators = bySex(measure, {
      totalt: { twoYearsBefore: 3.8, yearBefore: 9.9, outcome: 4.6 },
      män: { twoYearsBefore: 3.8, yearBefore: 3, outcome: 3.8 },
      kvinnor: { twoYearsBefore: 3.7, yearBefore: 5.9, outcome: 5.1 },
    });
    const finding = only({ goals: [goal('Goda arbetsplatser')], indicators });
    expect(finding.message).toMatch(
      /^Sjukfrånvaro, Vården, År−1: totalt är 9,9, men kvinnor 5,9 och män 3\./u,
    );
  });

  it('have a total that is neither mean nor sum, where the measure might be either', () => {
    const days = { measure: 'Sjukdagar', unit: 'dagar', target: '-' };
    const personnel = bySex(days, {
      totalt: { outcomePeriod: 30 },
      kvinnor: { outcomePeriod: 9 },
      män: { outcomePeriod: 4 },
    });
    expect(only({ personnel })).toMatchObject({
      code: 'total-outside-sexes',
      severity: 'warning',
      message:
        'Sjukdagar, Utfall period: totalt är 30, men kvinnor 9 och män 4. Totalt ligger varken mellan deras värden, som ett genomsnitt gör, eller är deras summa 13. Kontrollera de tre värdena.',
    });
    for (const total of [13, 6]) {
      const right = bySex(days, {
        totalt: { outcomePeriod: total },
        kvinnor: { outcomePeriod: 9 },
        män: { outcomePeriod: 4 },
      });
      expect(codes({ personnel: right })).toEqual([]);
    }
  });

  it('add up to a count', () => {
    const personnel = bySex(employed, {
      totalt: { outcomePeriod: 221 },
      kvinnor: { outcomePeriod: 150 },
      män: { outcomePeriod: 61 },
    });
    expect(only({ personnel })).toMatchObject({ code: 'sexes-do-not-add', place: { row: 1 } });
    expect(only({ personnel }).message).toContain(
      'kvinnor 150 och män 61 blir tillsammans 211, men totalt är 221. Skillnaden är större än avrundning kan förklara (högst 1,5).',
    );
  });

  it('are not compared where a figure is unknown, unreadable or in another unit', () => {
    const of = (totalt: GivenRow, kvinnor: GivenRow = {}) =>
      codes({
        personnel: bySex(absence, {
          totalt: { outcomePeriod: 6.2, ...totalt },
          kvinnor: { outcomePeriod: 5.1, ...kvinnor },
          män: { outcomePeriod: 3.8 },
        }),
      });
    expect(of({})).toEqual(['total-outside-sexes']);
    expect(of({ outcomePeriod: 'IU' })).toEqual([]);
    expect(of({ outcomePeriod: '4.600,5' })).toEqual([]);
    expect(of({}, { outcomePeriod: '-' })).toEqual([]);
    expect(of({ unit: 'dagar' })).not.toContain('total-outside-sexes');
  });

  it('are missed where one of them, or the total that others have, has no row', () => {
    const two = (first: string, second: string) =>
      bySex(absence, { [first]: { outcomePeriod: 4 }, [second]: { outcomePeriod: 4 } });
    expect(only({ personnel: two('totalt', 'kvinnor') })).toMatchObject({
      code: 'sex-missing',
      severity: 'information',
      message:
        'Total sjukfrånvaro: måttet har en rad för totalt och kvinnor men ingen för män. Lägg till raden, med IU om uppgiften saknas.',
    });
    expect(codes({ personnel: two('kvinnor', 'män') })).toEqual([]);
    const others = bySex(employed, {
      totalt: { outcomePeriod: 2 },
      kvinnor: { outcomePeriod: 1 },
      män: { outcomePeriod: 1 },
    });
    const [finding] = checked({ personnel: [...others, ...two('kvinnor', 'män')] });
    expect(finding?.message).toContain('en rad för kvinnor och män men ingen för totalt');
    expect(codes({ personnel: bySex(absence, { totalt: { outcomePeriod: 4 } }) })).toEqual([]);
  });

  it('are missed where one of them has no figure and the other has; IU and - are answers', () => {
    const of = (män: GivenRow) =>
      checked({ personnel: bySex(absence, { kvinnor: { outcomePeriod: 5.1 }, män }) });
    expect(of({ outcomePeriod: '' })).toMatchObject([
      { code: 'sex-missing', place: { row: 2, column: 'outcomePeriod' } },
    ]);
    expect(of({ outcomePeriod: '' })[0]?.message).toContain(
      'Utfall period är tom för män men ifylld för kvinnor.',
    );
    expect(of({ outcomePeriod: 'IU' })).toEqual([]);
    expect(of({ outcomePeriod: '-' })).toEqual([]);
  });
});

describe('shares whose names say that they are of women and of men', () => {
  const shares = (women: number, men: number, name = 'Andel') =>
    codes({
      personnel: [
        {
          measure: `${name} kvinnor bland cheferna`,
          sex: 'totalt',
          unit: '%',
          target: '-',
          outcomePeriod: women,
        },
        { measure: `${name} män bland cheferna`, sex: 'totalt', unit: '%', target: '-', outcomePeriod: men },
      ],
    });

  it('make 100 % together', () => {
    expect(shares(62, 38)).toEqual([]);
    expect(shares(62.5, 37)).toEqual([]);
    expect(shares(62, 48)).toEqual(['sexes-do-not-add']);
  });

  it('are nothing of the kind without those words', () => {
    expect(shares(62, 48, 'Nöjda')).toEqual([]);
  });
});
