import type { GivenRow } from '../given';
import { checked, codes, only } from './checked';

const nbsp = '\u00A0';
const volumes = (...rows: readonly GivenRow[]) => ({ volumes: rows });
const whole = (name: string, given: GivenRow = {}): GivenRow => ({
  volume: name,
  rowType: 'mått',
  unit: 'antal',
  ...given,
});
const part = (name: string, given: GivenRow = {}) => whole(name, { rowType: 'varav', ...given });
const share = (name: string, outcomePeriod: GivenRow[string], given: GivenRow = {}): GivenRow =>
  whole(name, { group: 'Andel anbud', rowType: 'andel', unit: '%', outcomePeriod, ...given });

describe('a varav-row among volumes', () => {
  it('stands below what it is a part of, also after other parts', () => {
    expect(codes(volumes(whole('Ärenden'), part('Chatt'), part('Telefon')))).toEqual([]);
  });

  it('cannot be the first of its group', () => {
    const finding = only(volumes(whole('Ärenden'), part('Chatt', { group: 'Kanaler' })));
    expect(finding).toMatchObject({
      code: 'part-without-whole',
      severity: 'warning',
      place: { table: 'volumes', row: 2, column: 'rowType' },
      name: 'Kanaler, Chatt',
    });
    expect(finding.message).toBe(
      'Kanaler, Chatt: raden är en varav-rad, men gruppen har ingen rad av typen mått ovanför som den kan vara en del av. Flytta raden till under sitt mått, eller ändra Radtyp.',
    );
  });

  it('cannot be a part of a share', () => {
    const found = codes(volumes(share('Mikro', 20), part('Nya', { group: 'Andel anbud' })));
    expect(found).toEqual(['part-without-whole']);
  });

  it('is found with its group although rows of another stand between', () => {
    const rows = [
      whole('Ärenden', { group: 'A' }),
      whole('Anbud', { group: 'B' }),
      part('Chatt', { group: 'a ' }),
    ];
    expect(codes(volumes(...rows))).toEqual([]);
  });
});

describe('a varav-row beside its whole', () => {
  const of = (part_: GivenRow[string], whole_: GivenRow[string], given: GivenRow = {}) =>
    volumes(whole('Ärenden', { outcomePeriod: whole_ }), part('Chatt', { outcomePeriod: part_, ...given }));

  it('cannot be larger: both figures are quoted', () => {
    const finding = only(of(7000, 6500));
    expect(finding).toMatchObject({
      code: 'part-exceeds-whole',
      severity: 'warning',
      place: { table: 'volumes', row: 2, column: 'outcomePeriod' },
    });
    expect(finding.message).toBe(
      `Chatt, Utfall period: raden är en varav-rad med värdet 7${nbsp}000, men helheten ”Ärenden” är 6${nbsp}500. Rätta det värde som är fel, eller ändra Radtyp.`,
    );
  });

  it('may be all of it, or larger by what rounding explains', () => {
    expect([
      codes(of(10, 10)),
      codes(of(10, 9)),
      codes(of(10, '9*', {})).includes('part-exceeds-whole'),
    ]).toEqual([[], ['part-exceeds-whole'], true]);
    expect([codes(of(10.4, 10)), codes(of(10.7, 10))]).toEqual([[], ['part-exceeds-whole']]);
  });

  it('is compared with the row that it belongs to, in the same unit, where both have a figure', () => {
    const rows = [
      whole('Ärenden', { outcomePeriod: 10 }),
      part('Chatt', { outcomePeriod: 4 }),
      whole('Besök', { outcomePeriod: 3 }),
      part('Barn', { outcomePeriod: 2 }),
    ];
    expect(codes(volumes(...rows))).toEqual([]);
    expect([codes(of(12, 10, { unit: 'minuter' })), codes(of(12, 'IU')), codes(of('-', 10))]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('women and men as parts of a volume', () => {
  const pupils = (girls: GivenRow[string], boys: GivenRow[string], given: GivenRow = {}) =>
    volumes(
      whole('Antal elever', { outcomePeriod: 12040, ...given }),
      part('varav flickor', { outcomePeriod: girls }),
      part('varav pojkar', { outcomePeriod: boys }),
      part('varav i fristående skola', { outcomePeriod: 2100 }),
    );

  it('are together all of them', () => {
    expect(codes(pupils(5960, 6080))).toEqual([]);
    const finding = only(pupils(5960, 6180));
    expect(finding).toMatchObject({
      code: 'sexes-do-not-add',
      severity: 'warning',
      place: { table: 'volumes', row: 1, column: 'outcomePeriod' },
    });
    expect(finding.message).toBe(
      `Antal elever, Utfall period: varav flickor 5${nbsp}960 och varav pojkar 6${nbsp}180 blir tillsammans 12${nbsp}140, men ”Antal elever” är 12${nbsp}040. Skillnaden är större än avrundning kan förklara. Kontrollera de tre värdena.`,
    );
  });

  it('are not judged without both, in averages, or where several parts are of one of them', () => {
    expect([codes(pupils(5960, 'IU')), codes(pupils(5960, 6180, { unit: '%' }))]).toEqual([[], []]);
    const [first, girls, ...others] = pupils(5960, 3080).volumes;
    const elder = part('pojkar i högstadiet', { outcomePeriod: 3000 });
    expect(codes(volumes(first!, girls!, ...others, elder))).toEqual([]);
  });
});

describe('shares of a group', () => {
  it('may be less than all of it, when the rest is unknown', () => {
    expect(codes(volumes(share('Mikro', 29), share('Små', 28), share('Medel', 20)))).toEqual([]);
  });

  it('may exceed all of it by what rounding explains: half a step a share', () => {
    const thirds = (last: number) => volumes(share('A', 33.4), share('B', 33.4), share('C', last));
    expect(codes(thirds(33.3))).toEqual([]);
    expect(codes(thirds(33.5))).toEqual(['shares-exceed-whole']);
  });

  it('cannot be more than all of it: all shares are quoted', () => {
    const finding = only(
      volumes(share('Mikro', 60), share('Små', '30*', { footnote: 'Ny.' }), share('Stor', 20.5)),
    );
    expect(finding).toMatchObject({
      code: 'shares-exceed-whole',
      severity: 'warning',
      place: { table: 'volumes', row: 1, column: 'outcomePeriod' },
    });
    expect(finding.message).toBe(
      `Andel anbud, Utfall period: andelarna 60, 30 och 20,5 blir tillsammans 110,5${nbsp}%, mer än hela gruppen. Rätta andelarna, eller ge dem som inte hör ihop olika grupper.`,
    );
  });

  it('are added group by group and column by column', () => {
    const rows = [
      share('Mikro', 60, { outcomePreviousYear: 40 }),
      share('Stor', 40, { outcomePreviousYear: 70 }),
      share('Mikro', 80, { group: 'Andel vinnare' }),
    ];
    expect(checked(volumes(...rows)).map(({ code, place }) => [code, place?.column])).toEqual([
      ['shares-exceed-whole', 'outcomePreviousYear'],
    ]);
  });

  it('need a group that says what they are shares of', () => {
    const finding = only(volumes(share('Mikro', 29, { group: '' })));
    expect(finding).toMatchObject({ code: 'share-without-group', severity: 'warning' });
    expect(finding.place?.column).toBe('group');
  });
});

describe('what a volume is compared with', () => {
  it('has a value when it has a label; IU and - are answers', () => {
    const compared = (outcomePreviousYear: GivenRow[string]) =>
      codes(volumes(whole('Ärenden', { comparison: 'Helår 2019', outcomePreviousYear })));
    expect(compared('')).toEqual(['comparison-missing']);
    expect([compared(5), compared('IU'), compared('-')]).toEqual([[], [], []]);
  });

  it('is named in the message', () => {
    const { message, place } = only(volumes(whole('Ärenden', { comparison: 'Helår 2019' })));
    expect(place?.column).toBe('outcomePreviousYear');
    expect(message).toMatch(
      /^Ärenden: jämförelsen avser ”Helår 2019”, men jämförelsevärdet är tomt\. Skriv/u,
    );
  });
});

describe('a star at a volume or a personnel measure', () => {
  it('needs a footnote', () => {
    const finding = only(volumes(whole('Ärenden', { outcomePeriod: '190721*', forecastYear: 'IU*' })));
    expect(finding).toMatchObject({
      code: 'footnote-missing',
      place: { table: 'volumes', column: 'footnote' },
    });
    expect(finding.message).toBe(
      'Ärenden: Prognos helår och Utfall period har en stjärna, men kolumnen Fotnot är tom. Skriv vad stjärnan betyder.',
    );
    const measure: GivenRow = { measure: 'Total sjukfrånvaro', sex: 'totalt', target: '<3,5*' };
    expect(codes({ personnel: [measure] })).toEqual(['footnote-missing']);
    expect(codes({ personnel: [{ ...measure, footnote: 'Målet är för hela året.' }] })).toEqual([]);
  });
});

describe('a percentage that a spreadsheet has made a fraction', () => {
  it('is found among shares and personnel measures, too', () => {
    const personnel = { measure: 'Total sjukfrånvaro', sex: 'totalt', unit: '%', target: '<3,5' };
    const found = only({ personnel: [{ ...personnel, outcomePeriod: 0.046, outcomePreviousYear: 4.3 }] });
    expect(found).toMatchObject({
      code: 'percent-as-fraction',
      place: { table: 'personnel', row: 1, column: 'outcomePeriod' },
      expected: 4.6,
      fix: { kind: 'write-value', value: 4.6 },
    });
    expect(codes(volumes(share('Mikro', 0.29, { outcomePreviousYear: 16 })))).toEqual([
      'percent-as-fraction',
    ]);
  });
});
