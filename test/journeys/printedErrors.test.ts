import { auditTable } from '../../src/report/audit/auditTable';
import { checkReport } from '../../src/report/checks';
import type { Finding } from '../../src/report/finding';
import { settings, tables } from '../examples/example';
import { givenReport, type GivenTables } from '../report/given';
import { printedTables } from '../support/printedTables';

/** The first department's figures, and what its printed report said of them in words, here in words of our own. */
const claims = {
  wrong: [
    'Kontakt Linköping besvarar 95 % av samtalen inom 120 sekunder.',
    'Kundnöjdheten i Kontakt Linköping är 4,1.',
    'Lösningsgraden i Kontakt Linköping är 60 %.',
  ],
  right: [
    'LKDATA bidrar mest till prognosen, med 9,4 mnkr.',
    'Utan de 7 000 tkr som hör till försenade utbyten blir prognosen 1,2 mnkr i stället för 8 245 tkr.',
    'Inventarierna kostar 5,5 mnkr och hälften av 2,0 mnkr, tillsammans 6,5 mnkr.',
    'Verksamhetens nettokostnader 8 245 tkr är ett överskott.',
    'Andelen heltidsanställda är 98,9 %, för män 98,9 % och för kvinnor 98,8 %.',
  ],
};

const sections = [...claims.wrong, ...claims.right].map((text, index) => ({
  section: `Påstående ${index + 1}`,
  position: 1,
  text,
}));

describe('everything that was printed wrong in the first department’s report', () => {
  const given = { ...tables, goalResults: [], texts: sections, settings } as unknown as GivenTables;
  const { report, findings: read } = givenReport(given);
  const findings: readonly Finding[] = [...read, ...checkReport(report)];
  const said = (code: string) => findings.filter((finding) => finding.code === code);

  it('is found in its tables: two copied cells of the forecast, with the figures that should stand there', () => {
    expect(auditTable(printedTables.year).findings).toMatchObject([
      { code: 'copied-column', row: 'varav kostnader', actual: 354_881, expected: 1_777 },
      { code: 'copied-column', row: 'varav intäkter', actual: 363_126, expected: 6_468 },
    ]);
  });

  it('is explained where it is rounding: the sum of the period and one deviation', () => {
    const { findings: told } = auditTable(printedTables.period);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ severity }) => severity === 'information')).toBe(true);
    expect(said('sum-differs')).toEqual([]);
    expect(said('rounding-difference').map(({ name }) => name)).toContain(
      'Driftsammandrag, Redovisat period',
    );
  });

  it('is found in its texts: three figures that the indicators contradict, one of them another year’s', () => {
    const told = [...said('text-figure-contradicts'), ...said('text-figure-other-year')];
    expect(told.map(({ place, expected }) => [claims.wrong[(place?.row ?? 0) - 1], expected])).toEqual([
      [claims.wrong[0], '96\u00A0%'],
      [claims.wrong[2], '58,4\u00A0%'],
      [claims.wrong[1], '4,4'],
    ]);
    expect(said('text-figure-other-year')[0]?.message).toContain('värdet för 2020');
  });

  it('is found among its indicators and its personnel', () => {
    expect(said('measure-unreadable').map(({ name }) => name)).toEqual(['Digital mognad']);
    expect(said('previous-year-differs').map(({ name }) => name)).toEqual(['Total sjukfrånvaro']);
    expect(said('period-holds-full-year').map(({ name }) => name)).toEqual(['Personalavgångar externt']);
  });

  it('leaves what was right in peace', () => {
    const rows = claims.right.map((_, index) => claims.wrong.length + index + 1);
    expect(findings.filter(({ place }) => place?.table === 'texts' && rows.includes(place.row ?? 0))).toEqual(
      [],
    );
    expect([...said('total-outside-sexes'), ...said('sexes-do-not-add')]).toEqual([]);
  });
});
