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
  // No-break spaces are written as ordinary ones here, to be legible.
  const messages = findings.map(({ message }) => message.replaceAll('\u00A0', ' '));
  return { told, findings, messages, notes: inferred.notes, tables: inferred.tables };
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

describe('gaps among the rows of a sum', () => {
  it('are no zeros', () => {
    const investments = `
Investering;Prognos utgifter;Prognos inkomster;Prognos netto;Ram;Avvikelse
Förskolan Lövsången;32,0;0,0;32,0;34,0;2,0
Ombyggnad Strandskolan;14,5;2,5;12,0;12,0;0,0
Skolgårdar;3,4;0,8;2,6;3,0;0,4
Inventarier;2,2;0,0;2,2;2,0;-0,2
Summa investeringar;52,1;3,3;48,8;51,0;2,2
varav utgifter;52,1;0;52,1;–;–
varav inkomster;0;3,3;-3,3;–;–`;
    expect(audited(investments).told).toEqual([]);
    // The whole rows of the same total still tell.
    expect(audited(investments.replace('51,0;2,2', '61,0;12,2')).told).toEqual([
      ['sum-differs', 'E6', 51],
      ['digit-typo', 'F6', 2.2],
    ]);
    expect(audited(investments.replace('34,0;2,0', '43,0;2,0')).told).toEqual([['digit-typo', 'E2', 34]]);
  });

  it('let the deviation of the totals differ from the total of the deviations', () => {
    const projects = `
Projekt;Ram;Utfall;Kvar
A;1000;400;600
B;-;250;
C;500;IU;500
D;300;300;0
E;700;650;50
Summa;2500;1600;1150`;
    expect(audited(projects).told).toEqual([]);
    expect(audited(projects.replace('A;1000;400;600', 'A;1000;400;660')).told).not.toEqual([]);
  });

  it('may stand for figures that only the total has', () => {
    const { told, notes } = audited(`
Enhet;Utfall;Budget;Avvikelse;Bokslut
Alby;4 120;4 000;120;3 990
Berga;2 275;2 400;-125;–
Dal;1 875;1 800;75;1 822
Fors;960;1 000;-40;1 001
Summa;9 230;9 200;30;8 920`);
    expect(told).toEqual([]);
    expect(notes).toEqual([
      'Bokslut: summan på rad 6 prövas inte, eftersom någon av raderna saknar tal där.',
    ]);
  });

  it('are zeros where the table shows elsewhere that they are', () => {
    const units = `
Enhet;Utfall;Budget;Avvikelse
Alby;4 120;4 000;120
Berga;–;–;–
Dal;1 875;1 800;75
Summa norr;5 995;5 800;195
Fors;960;1 000;-40
Haga;–;–;–
Lund;2 310;2 250;60
Summa söder;3 270;3 250;20`;
    expect(audited(units).told).toEqual([]);
    expect(audited(units.replace('Summa söder;3 270;3 250;20', 'Summa söder;3 911;3 250;20')).told).toEqual([
      ['sum-differs', 'B9', 3270],
    ]);
  });
});

describe('rows with signs of their own', () => {
  const table = `
Verksamhet;Utfall;Budget;Avvikelse
A;-100;110;10
B;-250;240;-10
C;-75;80;5
D;-310;300;-10
Summa;-735;730;-5
varav kostnader;900;890;-10
varav intäkter;165;160;5`;

  it('are not measured by the signs of the table', () => {
    expect(audited(table).told).toEqual([]);
    expect(audited(table).notes).toEqual([
      'Avvikelse = Utfall + Budget gäller inte på raderna 7 och 8, där talen har andra tecken än på de övriga. Sambandet prövas inte där.',
    ]);
    expect(audited(table.replace('890;-10', '890;-100')).told).toEqual([]);
  });

  it('are costs and income by their names, unless a sum doubts them', () => {
    const named = table.replace('A;', 'Intäkter;').replace('varav k', 'K').replace('varav i', 'I');
    expect(audited(named).told).toEqual([]);
  });

  it('leave an error in the other rows to be told', () => {
    expect(audited(table.replace('B;-250', 'B;250')).told).toEqual([['sign-flipped', 'B3', -250]]);
    expect(audited(table.replace('C;-75;80;5', 'C;-75;80;-5')).told).toEqual([['sign-flipped', 'D4', 5]]);
  });
});

describe('the cell that is told', () => {
  const staff = `
Mått;Kvinnor;Män;Totalt;Totalt 2025;Förändring
Anställda;690;124;814;799;15
Tillsvidare;610;101;711;702;9
Visstid;80;23;103;97;6
Heltid;402;98;500;480;20
Deltid;288;26;314;319;-5`;

  it('is the mistyped operand where another relation confirms the total', () => {
    expect(audited(staff).told).toEqual([]);
    const { told, messages } = audited(staff.replace('402;98', '402;89'));
    expect(told).toEqual([['difference-differs', 'C5', 98]]);
    expect(messages[0]).toBe(
      'Heltid, Män: det står 89, men det borde vara 98: Totalt = Kvinnor + Män ger nu 491 i stället för 500. Avrundning förklarar inte skillnaden. Något av talen på raden är fel.',
    );
  });

  it('is undecided where two would do as well', () => {
    const { told, messages } = audited(staff.replace('402;98', '402;147'));
    expect(told).toEqual([['difference-differs', 'B5', undefined]]);
    expect(messages[0]).toBe(
      'Heltid, Kvinnor: raden går inte ihop. Totalt = Kvinnor + Män ger nu 549 i stället för 500. Talen avgör inte var felet står: i ”Kvinnor” (402, som då ska vara 353) eller i ”Män” (147, som då ska vara 98). Kontrollera dem.',
    );
  });

  it('is the head of a group that its rows, the total above and the row itself point at', () => {
    const costs = `
;2026;2025;Förändring
Nettokostnad;455,0;439,1;15,9
Vård och omsorg;375,9;364,9;11,0
Äldreomsorg;245,7;236,5;9,2
Funktionshinder;130,2;128,4;1,8
Individ och familj;66,7;62,1;4,6
Barn;41,2;38,0;3,2
Vuxna;25,5;24,1;1,4
Ledning;12,4;12,1;0,3`;
    expect(audited(costs).told).toEqual([]);
    expect(audited(costs.replace('66,7', '76,7')).told).toEqual([['digit-typo', 'B6', 66.7]]);
  });

  it('is told with what the relations give now and what stands there', () => {
    const units = `
Verksamhet;Budget;Utfall;Avvikelse
Förskola;61 200;62 450;-1 250
Grundskola;98 700;97 100;1 600
  varav skolskjuts;5 300;5 710;-410
  varav lokaler;12 400;12 380;20
Fritidshem;14 600;14 880;-280
Gymnasium;52 300;53 125;-825
Summa;226 800;227 555;-755`;
    expect(audited(units).told).toEqual([]);
    const total = audited(units.replace('226 800', '226 900'));
    expect(total.told).toEqual([['digit-typo', 'B8', 226800]]);
    expect(total.messages[0]).toContain(
      'Med 226 800 stämmer både rad och summa: Avvikelse = Budget − Utfall ger nu −655 i stället för −755 och raderna 2, 3, 6 och 7 ger 226 800 för ”Summa”.',
    );
    const item = audited(units.replace('14 600', '16 400'));
    expect(item.told).toEqual([['digit-typo', 'B6', 14600]]);
    expect(item.messages[0]).toContain(
      'ger nu 1 520 i stället för −280 och raderna 2, 3, 6 och 7 ger nu 228 600 för ”Summa” i stället för 226 800.',
    );
    const part = audited(units.replace('5 710', '97 010'));
    expect(part.told.map(([code, cell]) => [code, cell?.toString().slice(1)])).toEqual([
      ['difference-differs', '4'],
    ]);
  });
});

describe('a “varav” row that is larger than its whole', () => {
  const units = (part: string, whole = 'Grundskola;98 700;97 100;1 600') => `
Verksamhet;Budget;Utfall;Avvikelse
Förskola;61 200;62 450;-1 250
${whole}
${part}
Fritidshem;14 600;14 880;-280
Gymnasium;52 300;53 125;-825`;

  it('is a note', () => {
    const { told, notes } = audited(units('varav lokaler;105 000;99 999;5 001'));
    expect(told).toEqual([]);
    expect(notes.map((note) => note.replaceAll('\u00A0', ' '))).toEqual([
      'Varav lokaler, Budget: 105 000 är mer än 98 700 på rad 3 (”Grundskola”), som raden är en del av enligt sitt namn. Kontrollera båda.',
      'Varav lokaler, Utfall: 99 999 är mer än 97 100 på rad 3 (”Grundskola”), som raden är en del av enligt sitt namn. Kontrollera båda.',
    ]);
  });

  it('is right where parts have opposite signs, or the whole is a net', () => {
    expect(audited(units('varav lokaler;5 000;4 999;1')).notes).toEqual([]);
    expect(audited(units('varav kostnader;105 000;99 999;5 001')).notes).toEqual([]);
    expect(
      audited(units('varav skolor;105 000;99 999;5 001\nvarav bidrag;-6 300;-2 899;-3 401')).notes,
    ).toEqual([]);
    expect(audited(units('varav skolor;105 000;99 999;5 001', 'Netto;98 700;97 100;1 600')).notes).toEqual(
      [],
    );
  });
});

describe('a column in per cent', () => {
  const units = `
Verksamhet;Budget;Utfall;Avvikelse;Avv %
Förskola;61 200;62 450;-1 250;-2,0 %
Grundskola;98 700;97 100;1 600;1,6 %
Fritidshem;14 600;14 880;-280;-1,9 %
Gymnasium;52 300;53 125;-825;-1,6 %
Kulturskola;2 700;2 655;45;1,7 %
Summa;229 500;230 210;-710;-0,3 %`;

  it('is tested where the others show what it is a share of', () => {
    expect(audited(units).told).toEqual([]);
    expect(audited(units).notes).toEqual([]);
    expect(relationsOf(units)).toContain('Avv % = Avvikelse i procent av Budget');
    const { told, messages } = audited(units.replace('-2,0 %', '-3,0 %'));
    expect(told).toEqual([['difference-differs', 'E2', -2]]);
    expect(messages[0]).toBe(
      'Förskola, Avv %: det står −3,0 %, men Avvikelse i procent av Budget är −2,0 %. Så är kolumnen räknad på de andra raderna. Något av talen på raden är fel.',
    );
  });

  it('may have the average of the rows on the total', () => {
    expect(audited(units.replace('-710;-0,3 %', '-710;-0,4 %')).told).toEqual([]);
    expect(audited(units.replace('-710;-0,3 %', '-710;-0,9 %')).told).toEqual([
      ['difference-differs', 'E7', -0.3],
    ]);
    const mean = units.replace('52 300;53 125;-825;-1,6 %', '52 300;32 300;20 000;38,2 %');
    const totals = mean.replace('229 500;230 210;-710;-0,3 %', '229 500;209 385;20 115;7,5 %');
    expect(audited(totals).told).toEqual([]);
    expect(audited(totals.replace('7,5 %', '5,7 %')).told).toEqual([['difference-differs', 'E7', 8.8]]);
  });

  it('is not told beside the error that it follows from', () => {
    expect(audited(units.replace('14 880', '18 480')).told.map(([, cell]) => cell)).toEqual(['C4']);
  });

  it('may be of a difference that no column has, and be cut instead of rounded', () => {
    const projects = `
Projekt;Totalram;Utfall t.o.m. 2025;Utfall 2026;Kvar av ram;Andel %
Bro;61 000;20 000;8 400;32 600;46
Skola;120 000;45 500;30 250;44 250;63
Park;4 000;0;1 200;2 800;30
VA;90 000;0;12 800;77 200;14
Totalt;275 000;65 500;52 650;156 850;43`;
    expect(audited(projects).told).toEqual([]);
    expect(audited(projects.replace('200;14', '200;41')).told).toEqual([['difference-differs', 'F5', 14]]);
  });

  it('says that it is not tested where nothing shows what it is of', () => {
    const { told, notes } = audited(
      units.replace('-2,0 %', '12 %').replace('1,6 %', '70 %').replace('-1,9', '33'),
    );
    expect(told).toEqual([]);
    expect(notes).toEqual(['Avv % prövas inte: talen visar inte vad procenten är räknad på.']);
  });
});
