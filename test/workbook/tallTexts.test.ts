import { readEntries } from '../../src/workbook';
import { paperWorkbook, withEntry } from '../support/paper';
import { smallReport } from '../support/smallReport';

const sound = paperWorkbook({
  ...smallReport,
  texts: [{ section: 'Samlad bedömning', position: 2, text: 'Det går bra.' }],
});
const said = (workbook: typeof sound) =>
  readEntries(workbook).findings.filter(({ code }) => code === 'text-higher-than-row');
const withText = (text: string) => withEntry(sound, 'texts', 1, 'Text', text);

describe('a text that is higher than a row of the entry sheet', () => {
  it('is told with its cell, and that the report shows all of it', () => {
    const [finding, ...others] = said(withText('Ett stycke.\n'.repeat(40)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'text-higher-than-row',
      severity: 'information',
      name: 'Samlad bedömning, 2',
      sheet: 'Texter',
      cell: 'C6',
    });
    expect(finding?.message).toMatch(
      /^Samlad bedömning, 2, Text: texten är högre .* Rapporten visar hela texten\. Dela den/u,
    );
  });

  it('may be one long paragraph', () => {
    expect(said(withText('Volymerna ökar under året. '.repeat(40)))).toEqual([]);
    expect(said(withText('Volymerna ökar under året. '.repeat(200)))).toHaveLength(1);
  });

  it('has another advice where the text cannot be split over rows', () => {
    const [finding] = said(withEntry(sound, 'goals', 1, 'Motivering', 'Fler elever är nöjda. '.repeat(150)));
    expect(finding).toMatchObject({ sheet: 'Mål', name: 'God undervisning' });
    expect(finding?.message).toMatch(/Inget är borta: hela texten syns i formelfältet\. Korta den gärna\.$/u);
  });

  it('is not told of a text that no cell holds: that has a finding of its own', () => {
    const workbook = withText('Läs mer! '.repeat(4000));
    expect(said(workbook)).toEqual([]);
    expect(readEntries(workbook).findings.map(({ code }) => code)).toContain('text-too-long');
  });
});
