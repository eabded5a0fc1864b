import { auditTable } from '../../../src/report/audit/auditTable';

/** A table as a file of separated fields has it: texts only. */
const grid = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.replace(/^\s*\|/u, '')));

const audited = (text: string) => {
  const { findings, inferred } = auditTable(grid(text));
  const told = findings
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, cell, expected }) => [code, cell, expected]);
  return { told, findings, notes: inferred.notes, tables: inferred.tables };
};

const relationsOf = (text: string) =>
  audited(text).tables.flatMap(({ differences }) => differences.map(({ relation }) => relation));

describe('shares among amounts', () => {
  const staff = `
Personal;2026;2025;Förändring;Förändring %
Anställda;4 210;4 190;20;0,5 %
kvinnor;3 205;3 190;15;0,5 %
män;1 005;1 000;5;0,5 %`;

  it('are neither added to amounts nor over rows', () => {
    const { told, findings, tables } = audited(staff);
    expect(told).toEqual([]);
    expect(findings).toEqual([]);
    expect(relationsOf(staff)).toEqual(['Förändring = 2026 − 2025']);
    expect(tables[0]?.unit).toBeUndefined();
  });

  it('may have their difference written in points', () => {
    const shares = `
Mått;Andel 2026;Andel 2025;Förändring
Gymnasiet;81,5 %;79,0 %;2,5
Högskolan;44,2 %;45,0 %;-0,8
Arbete;63,0 %;58,1 %;4,9
Annat;12,5 %;17,4 %;-4,9`;
    expect(relationsOf(shares)).toEqual(['Förändring = Andel 2026 − Andel 2025']);
    expect(audited(shares).told).toEqual([]);
    expect(audited(shares.replace('4,9\n', '9,4\n')).told).toEqual([['difference-differs', 'D4', 4.9]]);
  });

  it('do not make a table of amounts one of per cent', () => {
    const mixed = (title: string) =>
      audited(`${title};Ram;Andel %\nBro;61 000;47\nSkola;120 000;63`).tables[0]?.unit;
    expect(mixed('Projekt')).toBeUndefined();
    expect(mixed('Projekt (tkr)')).toBe('tkr');
    expect(audited('Mått;Andel %;Andel i fjol %\nA;61;47\nB;12;63').tables[0]?.unit).toBe('%');
  });
});

describe('points as thousands', () => {
  const clear = `
Område;Ram;Prognos;Avvikelse
Gata;24.000,00;25.500,00;-1.500,00
VA;21.000,00;21.100,00;-100,00
Park;3.500,00;3.200,00;300,00
Summa;48.500,00;49.800,00;-1.300,00`;

  it('are read where they can be nothing else', () => {
    expect(audited(clear).told).toEqual([]);
    expect(audited(clear).notes).toEqual([]);
    expect(relationsOf(clear)).toEqual(['Avvikelse = Ram − Prognos']);
    const wrong = clear.replace('49.800,00', '49.900,00');
    expect(audited(wrong).told).toEqual([['digit-typo', 'C5', 49800]]);
    const millions = clear
      .replaceAll(',00', '')
      .replaceAll('.000', '.000.000')
      .replaceAll('.500', '.500.000');
    expect(audited(millions).notes.join(' ')).not.toContain('24.000.000');
  });

  it('are named cell by cell where they may as well be decimals', () => {
    const { told, notes, tables } = audited(clear.replaceAll(',00', ''));
    expect(told).toEqual([]);
    expect(tables[0]?.rows).toBe(4);
    expect(tables[0]?.columns.map(({ header }) => header)).toEqual(['Område', 'Ram', 'Prognos', 'Avvikelse']);
    expect(notes[0]).toBe(
      'B2 har ”24.000”, som kan läsas på två sätt, eftersom punkten kan vara tusental eller decimal. Skriv tusental med mellanslag och decimaler med komma. Samband där cellen ingår kan inte prövas.',
    );
    expect(notes.join(' ')).toContain('Talen i tabellen A1:D5 visar inget samband');
  });
});

describe('periods above the headers', () => {
  it('are headers too, though one of them is a year by itself', () => {
    const { notes, tables } = audited(`
Nettot per verksamhet
;jan–apr 2026;jan–apr 2026;jan–apr 2026;2025
Verksamhet;Redovisat;Budget;Avvikelse;Bokslut
Nämnd;-1 000;1 010;10;-2 890
Gator;-18 450;17 900;-550;-52 900
Parker;-7 100;7 250;150;-20 130
Bad;-3 305;3 280;-25;-9 880`);
    expect(notes).toEqual([]);
    expect(tables[0]?.rows).toBe(4);
    expect(tables[0]?.differences.map(({ relation }) => relation)).toEqual([
      'jan–apr 2026 Avvikelse = jan–apr 2026 Redovisat + jan–apr 2026 Budget',
    ]);
  });
});
