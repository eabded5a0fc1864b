import type { LocatedFinding } from '../../../src/workbook/located';
import { controlsOutput } from '../../../src/workbook/outputs/controls';
import type { OutputInput } from '../../../src/workbook/outputs/output';
import { locatedTextFigures } from '../../../src/workbook/textFigures';
import { givenRaw, givenReport, indicator, unit, type GivenRow, type GivenTables } from '../../report/given';
import { fromA1 } from './shown';

const texts = (all: readonly string[]): GivenRow[] =>
  all.map((text, index) => ({ section: 'Läget', position: index + 1, text }));

/** What the body of Kontroller holds for a report with these texts: texts, and formulas as they are. */
function rows(all: readonly string[], findings: readonly LocatedFinding[] = []): string[][] {
  const given: GivenTables = {
    goals: [{ goal: 'Fler läser' }],
    indicators: [
      indicator('Fler läser', 'Nöjda besökare', { unit: '%', yearBefore: 85, outcome: 93, target: '>92' }),
    ],
    texts: texts(all),
  };
  const input: OutputInput = {
    report: givenReport(given).report,
    raw: givenRaw(given),
    findings,
    converts: false,
    comparison: { kind: 'none' },
    cellOf: ({ table, row = 0, column = '' }) => ({ sheet: table, cell: `${column} ${row}` }),
  };
  return controlsOutput
    .body(input, fromA1)
    .map((cells) =>
      cells.map(({ content }) =>
        content.kind === 'text' ? content.text : content.kind === 'formula' ? content.formula : '',
      ),
    );
}

describe('Siffror i texter on Kontroller', () => {
  it('is not there for texts without figures', () => {
    expect(rows(['Allt går bra.']).flat()).not.toContain('Siffror i texter');
  });

  it('shows each figure with its assessment, links and the report’s own figure, contradictions first', () => {
    const all = rows([
      'Andelen nöjda besökare är 93 %.',
      'Andelen nöjda besökare är 95 %.',
      'Vi fick 40 % av bidraget.',
    ]);
    const from = all.findIndex(([first]) => first === 'Siffror i texter');
    expect(all.slice(from + 2).map(([first]) => first)).toEqual([
      'Bedömning',
      '⚠ Avviker',
      '✔ Stämmer',
      '– Ej jämförd',
    ]);
    const [, second] = all.slice(from + 3);
    expect(second?.[1]).toBe('=HYPERLINK("#\'texts\'!text 1","texts text 1")');
    expect(second?.[2]).toBe('=HYPERLINK("#\'indicators\'!outcome 1","indicators outcome 1")');
    expect(second?.[3]).toContain('"”Andelen nöjda besökare är [93 %].” Nöjda besökare, Utfall: "&');
    expect(second?.[3]).toContain('INDEX(Indikatorer[Utfall],1)');
  });

  it('names a change in words without loose marks, in the unit that the report has', () => {
    const { report } = givenReport({
      settings: { entryUnit: 'kr', reportUnit: 'tkr' },
      operatingSummary: [
        unit('Vinterväghållning', {
          outcomePeriod: -7_600_000,
          outcomePreviousYear: -6_100_000,
          comment: 'Snörik vinter: en ökning med 1 500 tkr mot föregående år.',
        }),
      ],
    });
    const told = locatedTextFigures(report, () => undefined).flatMap((figure) => figure.told);
    expect(told[0]).toMatchObject({
      label: 'Vinterväghållning, förändringen från Redovisat föregående år till Redovisat period',
      value: '−1\u00A0500\u00A0000\u00A0kr',
      shown: '−1\u00A0500\u00A0tkr',
    });
  });

  it('says how many more there are than it shows', () => {
    const all = rows(Array.from({ length: 320 }, () => 'Andelen nöjda besökare är 93 %.'));
    expect(all.at(-1)).toEqual(['20 siffror till är jämförda men visas inte.']);
  });
});
