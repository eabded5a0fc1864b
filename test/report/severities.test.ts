import fc from 'fast-check';
import { findingCatalogue, soundWorkbook } from '../../scripts/findings/catalogue';
import { readSettings } from '../../src/report/entries/readSettings';
import type { RawRow } from '../../src/report/entries/rawRow';
import type { Finding, Severity } from '../../src/report/finding';
import { findingCodes, type FindingCode } from '../../src/report/findingCodes';
import { findingTitles } from '../../src/report/findingTitles';
import { leastSeverity } from '../../src/report/severities/leastSeverity';
import { allowedSeverities, readSeverities } from '../../src/report/severities/readSeverities';
import { isLower, severityWords } from '../../src/report/severities/severityWords';
import { withSeverities } from '../../src/report/severities/withSeverities';

const codes = Object.keys(findingCodes) as FindingCode[];
const row = (setting: string, value: string, at = 1): RawRow => ({
  row: at,
  cells: { setting: { value: setting }, value: { value } },
});
const read = (...rows: (readonly [setting: string, value: string])[]) =>
  readSeverities(rows.map(([setting, value], index) => row(setting, value, index + 1)));

describe('a row “Allvar: …” of Inställningar', () => {
  it.each([
    ['Allvar: activity-overdue', 'Upplysning', 'information'],
    ['Allvar: activity-overdue', 'Fel', 'error'],
    ['allvar:Activity-Overdue', ' varning ', 'warning'],
    ['Allvar:\u00a0 activity-overdue', 'FEL', 'error'],
  ])('%p with the value %p makes overdue activities %s', (setting, value, severity) => {
    const { severities, findings } = read([setting, value]);
    expect(severities).toEqual({ 'activity-overdue': severity });
    expect(findings).toEqual([]);
  });

  it('with a misspelt code is told with the code that was probably meant, and changes nothing', () => {
    const { severities, findings } = read(['Allvar: activity-overdu', 'Fel']);
    expect(severities).toEqual({});
    expect(findings).toEqual([
      {
        code: 'severity-unknown',
        severity: 'warning',
        place: { table: 'settings', row: 1, column: 'setting' },
        name: 'Allvar: activity-overdu',
        message:
          'Det finns inget slags anmärkning som heter ”activity-overdu”. Menas ”activity-overdue”? Skriv ”Allvar: activity-overdue”.',
      },
    ]);
  });

  it('may be written with the Swedish words for it, and is then told the code', () => {
    const { findings } = read(['Allvar: Försenad aktivitet', 'Fel']);
    expect(findings.map(({ message }) => message)).toEqual([
      'Det finns inget slags anmärkning som heter ”Försenad aktivitet”. Menas ”activity-overdue”? Skriv ”Allvar: activity-overdue”.',
    ]);
  });

  it.each([
    ['Allvar:', 'Fel', 'Raden säger inte vilket slags anmärkning som ska ändras. Skriv'],
    ['Allvar: xyz', 'Fel', 'Det finns inget slags anmärkning som heter ”xyz”. Skriv anmärkningens kod efter'],
    [
      'Allvar: activity-overdue',
      'Notis',
      'Allvaret för ”Försenad aktivitet”: ”Notis” finns inte i listan. Välj Fel, Varning eller Upplysning, eller ta bort raden',
    ],
    [
      'Allvar: activity-overdue',
      '',
      'Allvaret för ”Försenad aktivitet” har inget värde. Välj Fel, Varning eller Upplysning, eller ta bort raden',
    ],
    ['Allvar: amount-unreadable', 'Tyst', 'Välj Fel, eller ta bort raden'],
  ])('%p with the value %p changes nothing and says so', (setting, value, sentence) => {
    const { severities, findings } = read([setting, value]);
    expect(severities).toEqual({});
    expect(findings.map(({ code }) => code)).toEqual(['severity-unknown']);
    // Told at the cell that has to be changed.
    expect(findings[0]!.place?.column).toBe(
      sentence.startsWith('Allvaret') || value === 'Tyst' ? 'value' : 'setting',
    );
    expect(findings[0]!.message).toContain(sentence);
  });

  it('cannot lower what means that a figure is unreadable, missing or left out', () => {
    const { severities, findings } = read(
      ['Allvar: amount-unreadable', 'Upplysning'],
      ['Allvar: amount-not-known', 'Fel'],
    );
    expect(severities).toEqual({ 'amount-not-known': 'error' });
    expect(findings.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
      ['severity-not-lowered', 1, 'value'],
    ]);
    expect(findings[0]!.message).toBe(
      'Allvaret för ”Belopp som inte går att läsa” kan inte sänkas till Upplysning: anmärkningen betyder att något saknas, inte går att läsa eller inte kommer med i rapporten. Välj Fel, eller ta bort raden; tills dess gäller tilläggets eget allvar.',
    );
  });

  it('counts once: the first of two rows holds, and the second is not looked at', () => {
    const { severities } = read(
      ['Allvar: activity-overdue', 'Fel'],
      ['Allvar: activity-overdue', 'Upplysning'],
    );
    expect(severities).toEqual({ 'activity-overdue': 'error' });
  });

  it('is no unknown setting, and every other row is none of these', () => {
    const { findings } = readSettings([row('Allvar: activity-overdue', 'Fel'), row('Allvar: xyz', '')]);
    expect(findings.map(({ code }) => code)).toEqual(['setting-missing']);
    expect(read(['Allvarlighet', 'Fel'], ['Månad', '8'], ['', '']).findings).toEqual([]);
  });
});

describe('changed severities', () => {
  const overdue: Finding = { code: 'activity-overdue', severity: 'warning', message: 'Försenad.' };
  const other: Finding = { code: 'comment-missing', severity: 'warning', message: 'Saknas.' };

  it('say what the rule makes the finding, and leave all others as they are', () => {
    expect(withSeverities([overdue, other], { 'activity-overdue': 'error' })).toEqual([
      { ...overdue, severity: 'error', changedFrom: 'warning' },
      other,
    ]);
    expect(withSeverities([overdue], { 'activity-overdue': 'warning' })).toEqual([overdue]);
  });

  it('never lower what may not be lowered, whatever stands in Inställningar', async () => {
    const examples = findingCatalogue(await soundWorkbook()).flatMap((entry) => entry.examples);
    const anyRow = fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...Object.values(severityWords)));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const { severities } = read(...rows.map(([code, word]) => [`Allvar: ${code}`, word] as const));
        for (const { code, severity, changedFrom } of withSeverities(examples, severities)) {
          if (changedFrom === undefined || leastSeverity(code) === undefined) continue;
          expect(isLower(severity, changedFrom)).toBe(false);
        }
      }),
    );
  });

  it('stand on a floor that is the most serious that the rules make of each kind', async () => {
    const most = new Map<FindingCode, Severity>();
    for (const { code, examples } of findingCatalogue(await soundWorkbook()))
      for (const { severity } of examples)
        if (isLower(most.get(code) ?? 'information', severity) || !most.has(code)) most.set(code, severity);
    const floors = codes.filter((code) => leastSeverity(code) !== undefined);
    expect(floors.map((code) => [code, leastSeverity(code)])).toEqual(
      floors.map((code) => [code, most.get(code)]),
    );
    expect(allowedSeverities('table-missing')).toEqual(['error']);
    expect(allowedSeverities('amount-not-known')).toEqual(['error', 'warning']);
    expect(allowedSeverities('sum-differs')).toEqual(['error', 'warning', 'information']);
  });
});

describe('the Swedish titles of findings', () => {
  it('stand in the order of the codes, each once and short enough for a list', () => {
    expect(Object.keys(findingTitles)).toEqual(codes);
    const titles = Object.values(findingTitles);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 45 || /[.:]$/u.test(title))).toEqual([]);
  });
});
