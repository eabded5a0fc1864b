import { readSettings } from '../../../src/report/entries/readSettings';
import { settingDeclarations, type SettingKey } from '../../../src/report/schema/settings';
import type { CellValue } from '../../../src/report/values/cellValue';
import { rawRows, settingRows } from '../given';

const given = (values: Readonly<Partial<Record<SettingKey, CellValue>>>) =>
  readSettings(rawRows(settingRows(values)));
const said = ({ findings }: ReturnType<typeof readSettings>) =>
  findings.map(({ code, severity, name }) => `${severity} ${code} ${name ?? ''}`.trim());

describe('the settings of a report', () => {
  it('are read in their own types', () => {
    expect(
      given({
        reportType: 'bokslut',
        year: '2021',
        month: 12,
        entryUnit: 'kr',
        reportUnit: ' mnkr ',
        signConvention: 'Kostnad plus (avvikelse = budget − utfall)',
        thresholdAmount: '1 000',
        thresholdPercent: '5 %',
        decimals: 1,
      }),
    ).toEqual({
      settings: {
        municipality: 'Linköpings kommun',
        organisation: 'Verksamhetsstöd och service',
        reportType: 'Bokslut',
        year: 2021,
        month: 12,
        hasYear: true,
        hasMonth: true,
        entryUnit: 'kr',
        reportUnit: 'mnkr',
        signConvention: 'cost-positive',
        thresholdAmount: 1000,
        thresholdPercent: 5,
        decimals: 1,
        goalLevel: 'Förvaltningsmål',
      },
      findings: [],
    });
  });

  it('know all sign conventions', () => {
    const word = 'Utfall och budget med olika tecken (avvikelse = utfall + budget)';
    expect(given({ signConvention: word }).settings.signConvention).toBe('opposite-signs');
  });

  it.each([
    ['year', 1989, 'error', 2026],
    ['year', -5, 'error', 2026],
    ['year', '2 021', 'error', 2026],
    ['year', 2101, 'error', 2026],
    ['year', 2021.5, 'error', 2026],
    ['year', '2021,5', 'error', 2026],
    ['year', 21, 'error', 2026],
    ['year', 20211, 'error', 2026],
    ['year', 'tjugo', 'error', 2026],
    ['year', 'i år', 'error', 2026],
    ['year', '2021 kr', 'error', 2026],
    ['month', 0, 'error', 8],
    ['month', 13, 'error', 8],
    ['month', 'augusti', 'error', 8],
    ['entryUnit', 'miljoner', 'error', 'tkr'],
    ['reportUnit', '%', 'error', 'tkr'],
    ['signConvention', 'Plus', 'error', 'surplus-positive'],
    ['reportType', 'Årsbok', 'warning', 'Delårsrapport'],
    ['thresholdAmount', -1, 'warning', 500],
    ['thresholdAmount', 'ingen', 'warning', 500],
    ['thresholdAmount', '0,5 mnkr', 'warning', 500],
    ['thresholdPercent', '5 tkr', 'warning', 0],
    ['decimals', 3, 'warning', 0],
    ['decimals', -1, 'warning', 0],
    ['goalLevel', 'Avdelningsmål', 'warning', 'Förvaltningsmål'],
  ] as const)('%s = %p is wrong (%s), and %p holds meanwhile', (key, value, severity, initial) => {
    const read = given({ [key]: value });
    expect(said(read)).toEqual([`${severity} setting-invalid ${settingDeclarations[key].label}`]);
    expect(read.settings[key]).toBe(initial);
  });

  it.each([
    ['year', 1990],
    ['year', ' 2021 '],
    ['year', 2100],
    ['month', 1],
    ['month', 12],
    ['decimals', 0],
    ['decimals', 2],
    ['thresholdAmount', 0],
    ['thresholdAmount', '500 tkr'],
  ] as const)('%s may be %p', (key, value) => {
    expect(said(given({ [key]: value }))).toEqual([]);
  });

  it('say what is wrong, what may stand there and what holds meanwhile', () => {
    expect(given({ month: 13 }).findings[0]!.message).toBe(
      'Månad: ”13” är inget heltal från 1 till 12. Skriv ett sådant; tills dess visas perioden som – i rapporten och inga slutdatum kontrolleras.',
    );
    expect(given({ year: 21 }).findings[0]!.message).toBe(
      'År: ”21” är inget heltal från 1990 till 2100. Skriv ett sådant; tills dess visas år och period som – i rapporten och inga slutdatum kontrolleras.',
    );
    expect(given({ decimals: 7 }).findings[0]!.message).toBe(
      'Decimaler i rapporten: ”7” är inget heltal från 0 till 2. Skriv ett sådant; tills dess gäller 0.',
    );
    expect(given({ entryUnit: 'miljoner' }).findings[0]!.message).toBe(
      'Beloppsenhet inmatning: ”miljoner” finns inte i listan. Välj kr, tkr eller mnkr; tills dess gäller tkr.',
    );
  });

  it('without a limit for comments have none; any other empty setting is missing', () => {
    expect(given({ thresholdAmount: '' })).toMatchObject({
      settings: { thresholdAmount: undefined },
      findings: [],
    });
    const read = given({ year: '', municipality: '' });
    expect(said(read)).toEqual(['warning setting-missing Kommun', 'error setting-missing År']);
    expect(read.findings.map(({ message }) => message)).toEqual([
      'Kommun har inget värde. Fyll i det.',
      'År har inget värde. Fyll i det; tills dess visas år och period som – i rapporten och inga slutdatum kontrolleras.',
    ]);
    expect(read.settings).toMatchObject({ hasYear: false, hasMonth: true });
  });

  it('may leave the organisation out when the report is the municipality’s own', () => {
    expect(given({ organisation: '' })).toMatchObject({ settings: { organisation: '' }, findings: [] });
    const nobody = given({ organisation: '', municipality: ' ' });
    expect(said(nobody)).toEqual(['warning setting-missing Kommun', 'warning setting-missing Organisation']);
  });

  it.each([
    ['kr', 500_000],
    ['tkr', 500],
    ['mnkr', 0.5],
  ])('have a limit for comments of half a million in %s until one is read', (entryUnit, limit) => {
    const read = given({ entryUnit, thresholdAmount: 'ingen' });
    expect(read.settings.thresholdAmount).toBe(limit);
    expect(read.findings[0]!.message).toContain(`tills dess gäller ${limit.toLocaleString('sv-SE')}.`);
  });

  it('whose rows are missing are named together', () => {
    const rows = settingRows();
    const without = (labels: readonly string[]) =>
      readSettings(rawRows(rows.filter(({ setting }) => !labels.some((label) => label === setting))));
    expect(without(['Decimaler i rapporten', 'År']).findings).toMatchObject([
      {
        code: 'setting-missing',
        severity: 'error',
        message:
          'Inställningar saknar År och Decimaler i rapporten. Lägg till raderna med värden; tills dess gäller grundvärdet och visas perioden som – i rapporten och inga slutdatum kontrolleras.',
      },
    ]);
    expect(without(['Decimaler i rapporten']).findings).toMatchObject([
      {
        severity: 'warning',
        message:
          'Inställningar saknar Decimaler i rapporten. Lägg till raden med ett värde; tills dess gäller grundvärdet.',
      },
    ]);
    expect(without(['Kommentarsgräns belopp']).settings.thresholdAmount).toBe(500);
  });

  it('that nobody knows are named and not used', () => {
    const rows = [...settingRows(), { setting: 'Färg', value: 'blå' }, { setting: '', value: 'tom' }];
    expect(said(readSettings(rawRows(rows)))).toEqual(['warning setting-unknown Färg']);
  });

  it('that stand twice have the first value', () => {
    const rows = [...settingRows(), { setting: 'Månad', value: 4 }];
    expect(readSettings(rawRows(rows)).settings.month).toBe(8);
  });

  it('without a value cell are empty', () => {
    const rows = settingRows().map((row) => (row['setting'] === 'Månad' ? { setting: 'Månad' } : row));
    expect(said(readSettings(rawRows(rows)))).toEqual(['error setting-missing Månad']);
  });
});
