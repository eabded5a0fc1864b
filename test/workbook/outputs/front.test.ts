import { reportTypes } from '../../../src/report/schema/settings';
import { reportTitle } from '../../../src/report/narrative/period';
import { outputKeys, outputs } from '../../../src/workbook/outputs/keys';
import { entryPlace } from '../../support/entryPlace';
import { generatedBlock } from '../../support/generated';
import { generatedBook, type GeneratedBook } from '../../support/generatedBook';
import { savedBook } from '../../support/savedBook';
import { smallReport } from '../../support/smallReport';
import { reportWith, shownRows } from './shown';

let book: GeneratedBook;
beforeAll(async () => {
  const [first, ...others] = smallReport.activities;
  book = await generatedBook(
    reportWith({
      activities: [{ ...first, status: 'Pågående' }, ...others],
      indicators: smallReport.indicators.map((row) => ({ ...row, outcome: 'cirka 5' })),
      texts: [{ section: 'Uppdrag', position: 1, text: 'Vi lär ut.' }],
    }),
  );
});

const now = () => savedBook(book.host.save());
const contents = () => {
  const rows = shownRows(now(), 'front');
  return rows.slice(rows.findIndex((row) => row.startsWith('Del|')) + 1).filter((row) => row.includes('|'));
};
const rowOf = (part: string) =>
  contents()
    .find((row) => row.startsWith(`${part}|`))
    ?.split('|') ?? [];
const heading = () => {
  const { sheet, top, left } = generatedBlock(now(), 'front');
  return [1, 2, 3].map((row) => sheet.cells.value(top + row, left + 1));
};

/** Types the value of a setting. */
function choose(setting: string, text: string): void {
  const { sheet, address } = entryPlace(now(), ['Inställningar', setting, 'Värde']);
  expect(book.host.person.type(sheet, address, text)).toEqual({ ok: true });
}

describe('the front sheet', () => {
  it('says whose report it is, what it is called and how its amounts are signed', () => {
    expect(heading()).toEqual([
      'Bildningsförvaltningen',
      'Delårsrapport januari–augusti 2021',
      'Stämmer med inmatningen.',
    ]);
    expect(shownRows(book.file, 'front').slice(0, 2)).toEqual([
      'Storköpings kommun · belopp i tkr',
      'Teckenkonvention: Överskott plus (avvikelse = utfall − budget)',
    ]);
  });

  it('lists every part in the order of the report and links to it', () => {
    expect(contents().map((row) => row.split('|')[0])).toEqual(
      outputKeys.filter((key) => key !== 'front').map((key) => outputs[key].sheet),
    );
    const { sheet, top, left } = generatedBlock(book.file, 'front');
    const formulas = Array.from(
      { length: 30 },
      (_, row) => sheet.cells.formula(top + row, left + 1)?.text ?? '',
    );
    const targets = formulas.flatMap((formula) => /^=?HYPERLINK\("#([^"]+)"/u.exec(formula)?.slice(1) ?? []);
    expect(targets).toEqual(outputKeys.filter((key) => key !== 'front').map((key) => outputs[key].name));
    for (const name of targets) expect(book.file.names.find(name, null)?.formula).toMatch(/\$A\$1:/u);
  });

  it('counts the filled rows of what a part is made of, live', () => {
    expect(rowOf('Resultat')[2]).toBe('3');
    expect(rowOf('Målredovisning')[2]).toBe('4');
    expect(rowOf('Uppdrag och bedömning')[2]).toBe('1');
    book.host.person.type('Texter', 'A7', 'Samlad bedömning');
    book.host.person.type('Texter', 'C7', 'Det går bra.');
    expect(rowOf('Uppdrag och bedömning')[2]).toBe('2');
  });

  it('says in words what was found about each part at the update', () => {
    expect(rowOf('Indikatorbilaga')[3]?.replaceAll('\u00A0', ' ')).toBe('✖ 3 fel');
    expect(rowOf('Aktivitetsuppföljning')[3]?.replaceAll('\u00A0', ' ')).toBe('◐ 1 varning');
    expect(rowOf('Resultat')[3]).toBe('inget');
    expect(rowOf('Kontroller')[3]?.replaceAll('\u00A0', ' ')).toMatch(/^✖ 3 fel · ◐ 1 varning/u);
  });
});

describe('the state of a part', () => {
  it('follows its own line, without an update', async () => {
    const clean = await generatedBook(smallReport);
    book = clean;
    expect(new Set(contents().map((row) => row.split('|')[4]))).toEqual(new Set(['✔ Stämmer']));
    clean.host.person.type('Planer', 'A6', 'Lokalplan');
    expect(rowOf('Planer och program')[4]).toBe('⚠ Behöver uppdateras');
    expect(rowOf('Resultat')[4]).toBe('✔ Stämmer');
    expect(heading()[2]).toMatch(/^⚠ Inmatningen har ändrats/u);
    clean.host.person.deleteSheet('Resultat');
    expect(rowOf('Resultat')[4]).toBe('⚠ Bladet saknas');
  });
});

describe('the title of the report', () => {
  it.each(reportTypes)('is the same by formula as by rule: %s', (reportType) => {
    choose('Rapporttyp', reportType);
    for (const month of [1, 4, 12]) {
      choose('Månad', String(month));
      expect(heading()[1]).toBe(reportTitle({ reportType, year: 2021, month }));
    }
  });

  it('is the municipality’s own when no organisation is named', () => {
    const { sheet, address } = entryPlace(now(), ['Inställningar', 'Organisation', 'Värde']);
    book.host.person.clear(sheet, address);
    expect(heading()[0]).toBe('Storköpings kommun');
  });
});
