import { severityTexts } from '../../src/workbook/outputs/controls';
import { textsFor } from '../../src/taskpane/texts';
import { severityLooks } from '../../src/taskpane/theme/severityLook';

const [swedish, english] = [textsFor('sv-SE'), textsFor('en-US')];

describe('the texts', () => {
  it.each([
    ['sv-SE', 'sv'],
    ['sv-FI', 'sv'],
    ['nb-NO', 'sv'],
    ['da-DK', 'sv'],
    [undefined, 'sv'],
    ['', 'sv'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['fi-FI', 'en'],
    ['EN-us', 'en'],
  ])('for Office in %p are in %s', (office, language) => {
    expect(textsFor(office).language).toBe(language);
  });

  it('are translated: no sentence is the same in both languages', () => {
    const same = flat(swedish).filter((text) => flat(english).includes(text));
    expect(same).toEqual([]);
  });

  it('name severities as the sheet Kontroller does', () => {
    for (const severity of ['error', 'warning', 'information'] as const) {
      expect(`${severityLooks.light[severity].symbol} ${swedish.severity[severity]}`).toBe(
        severityTexts[severity],
      );
    }
  });

  it.each([
    [{ error: 0, warning: 0, information: 0 }, 'Inga anmärkningar.', 'No findings.'],
    [{ error: 1, warning: 0, information: 0 }, '1 fel.', '1 error.'],
    [{ error: 2, warning: 1, information: 0 }, '2 fel och 1 varning.', '2 errors and 1 warning.'],
    [
      { error: 1, warning: 3, information: 2 },
      '1 fel, 3 varningar och 2 upplysningar.',
      '1 error, 3 warnings and 2 pieces of information.',
    ],
  ])('count %p as people say it', (counts, inSwedish, inEnglish) => {
    expect(swedish.findingsFound(counts)).toBe(inSwedish);
    expect(english.findingsFound(counts)).toBe(inEnglish);
  });

  it('write one and many, and thousands as the language does', () => {
    expect(swedish.sheetChanged('Resultat', 1)).toBe('Resultat: 1 cell ändrades.');
    expect(swedish.sheetChanged('Resultat', 12345)).toBe('Resultat: 12\u00a0345 celler ändrades.');
    expect(swedish.sheetChanged('Resultat', 0)).toBe('Resultat: format eller sidfot ändrades.');
    expect(english.sheetChanged('Resultat', 12345)).toBe('Resultat: 12,345 cells changed.');
    expect(swedish.tablesKept(1)).toBe('1 tabell fanns redan och lämnades orörd.');
    expect(swedish.tablesKept(2)).toBe('2 tabeller fanns redan och lämnades orörda.');
    expect(swedish.moreInPane(1)).toContain('1 anmärkning till visas i panelen.');
  });
});

/** Every plain text of a dictionary, however deep. */
function flat(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? flat(value) : [],
  );
}
