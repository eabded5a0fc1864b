import { rollStep } from '../../../src/report/roll/step';

const from = (year: number, month: number) => ({
  to: (toYear: number, toMonth: number) => rollStep({ year, month }, { year: toYear, month: toMonth }),
});

describe('a step to a later period', () => {
  it.each([
    [from(2021, 4).to(2021, 8), 'within-year'],
    [from(2021, 8).to(2021, 12), 'to-year-end'],
    [from(2021, 11).to(2021, 12), 'to-year-end'],
    [from(2021, 8).to(2022, 8), 'same-month'],
    [from(2021, 12).to(2022, 12), 'year-end-again'],
    [from(2021, 12).to(2022, 1), 'after-year-end'],
    [from(2021, 12).to(2022, 4), 'after-year-end'],
    [from(2021, 8).to(2022, 4), 'other-month'],
    [from(2021, 8).to(2022, 12), 'other-month'],
  ])('is of one kind', (read, kind) => {
    expect(read).toMatchObject({ ok: true, step: { kind } });
  });
});

describe('a step that cannot be taken', () => {
  it.each([
    ['to the same period', from(2021, 8).to(2021, 8), /^Arbetsboken gäller redan jan–aug 2021\./u],
    [
      'backwards',
      from(2021, 8).to(2021, 4),
      /^Arbetsboken gäller jan–aug 2021, och jan–apr 2021 är tidigare\./u,
    ],
    ['to the year before', from(2021, 8).to(2020, 12), /och jan–dec 2020 är tidigare\./u],
    ['two years on', from(2021, 12).to(2023, 1), /kan gå vidare högst till 2022\. .* ett år i taget\./u],
    ['to a month that is none', from(2021, 8).to(2021, 13), /^År 2021, månad 13 är ingen period\./u],
    ['to a month that is none', from(2021, 8).to(2022, 0), /är ingen period\./u],
    ['to half a month', from(2021, 8).to(2021, 9.5), /är ingen period\./u],
    ['to a year that is none', from(2100, 12).to(2101, 4), /^År 2101, månad 4 är ingen period\./u],
    ['to a year that is none', from(2021, 12).to(Number.NaN, 4), /är ingen period\./u],
  ])('says why: %s', (_name, read, sentence) => {
    expect(read).toMatchObject({ ok: false });
    const message = read.ok ? '' : read.message;
    expect(message).toMatch(sentence);
    expect(message).toMatch(/Ingenting har ändrats\.$/u);
  });
});
