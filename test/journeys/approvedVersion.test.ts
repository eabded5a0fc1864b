import { commands, type ApproveSummary, type Outcome } from '../../src/excel';
import { startHost } from '../../src/host/startHost';
import { approvalTexts } from '../../src/report/texts/approvalTexts';
import { changeTexts } from '../../src/report/texts/changeTexts';
import { stateTexts } from '../../src/workbook/fingerprint';
import type { ReportData } from '../../src/workbook/data/reportData';
import { bodyRows, entryRows, stateLine } from '../support/generated';
import { hasLibreOffice, libreOfficeDifferences } from '../support/libreOffice';
import { openReport, type OpenReport } from '../support/openReport';
import { sheetOf } from '../support/savedBook';
import { smallReport, workbookOf } from '../support/smallReport';

let file: Uint8Array;

beforeAll(async () => {
  file = await workbookOf(smallReport);
});

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.failure.message} ${outcome.failure.details}`);
  return outcome.value;
}

function refusal<T>(outcome: Outcome<T>): string {
  if (outcome.ok) throw new Error('It was not refused');
  return outcome.failure.message;
}

const approve = async ({ host }: OpenReport): Promise<ApproveSummary> =>
  done(await commands.approve(host.Excel));

/** The report, approved as it stands. */
async function approved(workbook: Uint8Array = file): Promise<OpenReport> {
  const report = await openReport(workbook);
  await approve(report);
  return report;
}

type Line = readonly [row: string, item: string, before: unknown, now: unknown, difference: unknown];

/** What Förändringar shows under its heading, row by row; blank rows are left out. */
const lines = (report: OpenReport): Line[] =>
  bodyRows(report.book(), 'changes', 5)
    .map((row) => row.map((value) => value ?? '') as unknown as Line)
    .filter((row) => row.some((value) => value !== ''));

const texts = (report: OpenReport): unknown[] => lines(report).map(([first]) => first);

const kept = (report: OpenReport) => entryRows(report.book(), 'GodkändVersion');

describe('marking a version as approved', () => {
  it('keeps every entry in a table that anybody can read, with when and as what it was marked', async () => {
    const report = await openReport(file);
    report.host.messages.clear();
    const summary = await approve(report);
    expect(report.host.messages.syncs).toBe(2);
    expect(summary).toMatchObject({ period: 'jan–aug 2021', open: { error: 0, warning: 0, information: 0 } });
    expect(kept(report)).toHaveLength(summary.values);
    expect(kept(report)).toContainEqual({
      Tabell: 'Driftsammandrag',
      Nr: 3,
      Rad: 'Bokbuss',
      Radtyp: 'varav',
      Kolumn: 'Prognos helår',
      Värde: 60,
    });
    expect(kept(report)).toContainEqual({
      Tabell: 'Aktiviteter',
      Nr: 1,
      Rad: 'Mentorer till nya lärare',
      Radtyp: null,
      Kolumn: 'Slutdatum',
      Värde: '2021-06-30',
    });
    const { cells } = sheetOf(report.book(), 'Godkänd version');
    expect([cells.value(2, 2), cells.value(3, 2)]).toEqual([summary.time, 'jan–aug 2021']);
  });

  it('shows at once that nothing differs, and an update has nothing to write', async () => {
    const report = await approved();
    expect(lines(report)).toEqual([[changeTexts.noDifferences, '', '', '', '']]);
    expect(stateLine(report.book(), 'changes')).toBe(stateTexts.current);
    report.host.messages.clear();
    expect((await report.update()).changes).toEqual([]);
    expect(report.host.messages.syncs).toBe(1);
  });

  it('says how to mark a version as long as none is', async () => {
    const report = await openReport(file);
    expect(texts(report)).toEqual([changeTexts.nothingApproved]);
    expect(stateLine(report.book(), 'changes')).toBe(stateTexts.current);
    report.type(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '1600');
    expect(stateLine(report.book(), 'changes')).toBe(stateTexts.changed);
  });

  it('takes the place of the version before, longer or shorter than that one', async () => {
    const report = await approved();
    const first = kept(report).length;
    report.paste(['Driftsammandrag', 'Bibliotek', 'Kommentar'], '');
    report.type(['Aktiviteter', 'Sommarbok', 'Kommentar'], 'Slutar i september.');
    report.type(['Mål', 'Fler läser', 'Motivering'], 'Lånen ökar.\nBokbussen når fler.');
    const summary = await approve(report);
    expect(summary.replaced).toEqual(expect.stringContaining('kl.'));
    expect(kept(report)).toHaveLength(first + 1);
    expect(kept(report).at(-1)).toMatchObject({
      Tabell: 'Aktiviteter',
      Kolumn: 'Kommentar',
      Värde: 'I tid.',
    });
    report.paste(['Mål', 'Fler läser', 'Motivering'], '');
    report.paste(['Aktiviteter', 'Sommarbok', 'Kommentar'], '');
    await approve(report);
    expect(kept(report)).toHaveLength(first - 1);
    expect((await report.update()).changes.map(({ sheet }) => sheet)).not.toContain('Förändringar');
    expect(lines(report)).toEqual([[changeTexts.noDifferences, '', '', '', '']]);
  });

  it('can be undone in one step, the generated sheet with it', async () => {
    const started = await startHost({ workbook: file, locale: 'sv-SE', undoSteps: 5 });
    if (!started.ok) throw new Error(started.problem.message);
    const { host } = started;
    const before = host.save();
    done(await commands.approve(host.Excel));
    expect(host.history.undo()).toBe(true);
    expect(Buffer.compare(host.save(), before)).toBe(0);
  });

  it('refuses while a filter hides rows of the table, or something stands where it grows', async () => {
    const report = await approved();
    report.person.filterTable('GodkändVersion', 'Tabell', ['Mål']);
    expect(refusal(await commands.approve(report.host.Excel))).toContain('filtrerad');
    report.person.filterTable('GodkändVersion', 'Tabell', null);
    report.person.paste('Godkänd version', `A${kept(report).length + 9}`, [['Eget']]);
    report.type(['Aktiviteter', 'Sommarbok', 'Kommentar'], 'Slutar i september.');
    expect(refusal(await commands.approve(report.host.Excel))).toBe(
      approvalTexts.inTheWay('Godkänd version'),
    );
  });

  it('refuses an empty report, and one that lacks a table', async () => {
    const empty = await openReport(await workbookOf({}));
    expect(refusal(await commands.approve(empty.host.Excel))).toBe(approvalTexts.empty);
    const report = await openReport(file);
    report.person.deleteTable('Mål');
    expect(refusal(await commands.approve(report.host.Excel))).toContain('Mål');
  });
});

describe('an approval that breaks off', () => {
  it('leaves the version before, or a workbook that says what to do; then it goes on', async () => {
    const report = await approved();
    report.type(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '1650');
    const bytes = report.bytes();
    report.host.messages.clear();
    await approve(report);
    const [reading = 0, writing = 0] = report.host.messages.work.map(({ actions }) => actions);
    const told: unknown[] = [];
    for (const number of [reading - 1, reading + 4, reading + writing - 4, reading + writing]) {
      const broken = await openReport(bytes);
      broken.host.fail({ failAction: { number } });
      expect((await commands.approve(broken.host.Excel)).ok).toBe(false);
      broken.host.fail();
      await broken.update();
      told.push(texts(broken)[0]);
      await approve(broken);
      expect(texts(broken)).toEqual([changeTexts.noDifferences]);
    }
    expect(told[0]).toBe('1\u00A0siffra har ändrats.');
    expect(told).toContain(approvalTexts.brokeOff);
    // Some of what is written first and last leaves the version before, or the new one, whole.
    const whole = ['1\u00A0siffra har ändrats.', changeTexts.noDifferences];
    for (const text of told) expect([...whole, approvalTexts.brokeOff]).toContain(text);
  });
});

describe('what has changed since', () => {
  let report: OpenReport;

  beforeAll(async () => {
    report = await approved();
    report.type(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '1650');
    report.type(['Driftsammandrag', 'Bibliotek', 'Prognos helår'], '-340');
    report.type(['Driftsammandrag', 'Bokbuss', 'Prognos helår'], '65');
    report.paste(['Driftsammandrag', 'Bibliotek', 'Kommentar'], 'Enligt plan. Hyran höjs i oktober.');
    report.type(['Mål', 'Fler läser', 'Bedömning'], 'Uppfylls per helår');
    report.type(['Indikatorer', 'Väntetid på bok', 'Utfall'], '4');
    report.type(['Indikatorer', 'Lån per invånare', 'Utfall'], '7,8');
    report.type(['Aktiviteter', 'Bokmässa', 'Slutdatum'], '2021-11-01');
    const fritid = { unit: 'Fritid', rowType: 'verksamhet', forecastYear: 200, budgetYear: 180 };
    done(
      await commands.write(report.host.Excel, [
        { kind: 'add-row', table: 'operatingSummary', values: fritid },
      ]),
    );
    report.person.sortTable('Indikatorer', 'Indikator');
    await report.update();
  });

  it('says how much in a sentence', () => {
    expect(texts(report)[0]).toMatch(
      /^\d+\u00A0siffror, 1\u00A0status, 1\u00A0text och 1\u00A0annan uppgift har ändrats\. 1\u00A0rad har tillkommit\.$/u,
    );
  });

  it('bridges from the approved sum to the sum now, varav beside it', () => {
    const all = lines(report);
    const start = all.findIndex(([first]) => first === 'Prognos helår');
    expect(all.slice(start + 1, start + 7)).toEqual([
      [changeTexts.sumBefore, '', 1200, '', ''],
      ['Grundskola', '', 1500, 1650, 150],
      ['Bibliotek', '', -300, -340, -40],
      ['Bokbuss', changeTexts.ofWhich, 60, 65, 5],
      ['Fritid', 'ny rad', '–', 200, 200],
      [changeTexts.sumNow, '', '', 1510, 310],
    ]);
  });

  it('shows statuses with their signs, figures with their difference, and texts by sentence', () => {
    const all = lines(report);
    expect(all).toContainEqual([
      'Fler läser',
      'Bedömning',
      '◐ Uppfylls delvis per helår',
      '✔ Uppfylls per helår',
      'ändrad',
    ]);
    expect(all).toContainEqual(['Lån per invånare', 'Utfall (antal)', 7.5, 7.8, 0.3]);
    expect(all).toContainEqual(['Väntetid på bok', 'Utfall (dagar)', '6*', 4, 'ändrad']);
    expect(all).toContainEqual(['Bibliotek', 'Kommentar', '–', 'Hyran höjs i oktober.', 'ny mening']);
    expect(all).toContainEqual(['Bokmässa', 'Slutdatum', '2021-10-15', 44_501, 'ändrad']);
  });

  it('shows nothing else', () => {
    const sections = texts(report).filter((text) =>
      ['Indikatorer', 'Mål', 'Aktiviteter', 'Personal', 'Texter'].includes(String(text)),
    );
    expect(sections).toEqual(['Mål', 'Indikatorer', 'Aktiviteter']);
    expect(lines(report).filter(([, item]) => item.startsWith('Utfall'))).toHaveLength(2);
  });

  it('writes nothing at the second press', async () => {
    report.host.messages.clear();
    expect((await report.update()).changes).toEqual([]);
    expect(report.host.messages.syncs).toBe(1);
  });

  it('is live: a figure that is typed is there at once, and the line says that the sheet is old', () => {
    report.type(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '1700');
    expect(lines(report)).toContainEqual(['Grundskola', '', 1500, 1700, 200]);
    expect(stateLine(report.book(), 'changes')).toBe(stateTexts.changed);
    report.type(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '1650');
    expect(stateLine(report.book(), 'changes')).toBe(stateTexts.current);
  });

  it('never shows another row’s figure when the table has been sorted since', () => {
    report.person.sortTable('Driftsammandrag', 'Verksamhet');
    const grundskola = lines(report).find(([first, , before]) => first === 'Grundskola' && before === 1500);
    expect(grundskola?.slice(3)).toEqual([changeTexts.rowMoved, changeTexts.rowMoved]);
    expect(stateLine(report.book(), 'changes')).toBe(stateTexts.changed);
  });

  it('says when somebody has changed the approved version itself', async () => {
    await report.update();
    expect(stateLine(report.book(), 'changes')).toBe(stateTexts.current);
    report.paste(['GodkändVersion', 'Ny skolgård', 'Nr'], '9');
    expect(stateLine(report.book(), 'changes')).toBe(changeTexts.versionChanged);
  });
});

describe('rows', () => {
  it('tells one that has gone and one that has another name', async () => {
    const report = await approved();
    const { area } = report.book().table('Aktiviteter')!;
    report.person.deleteRows('Aktiviteter', area.bottom + 1);
    report.paste(['Driftsammandrag', 'Bibliotek', 'Verksamhet'], 'Biblioteken');
    await report.update();
    expect(lines(report)).toContainEqual(['Bokmässa', 'Status', '◐ Pågående', '–', 'borttagen rad']);
    expect(lines(report)).toContainEqual(['Bibliotek', 'Namn', 'Bibliotek', 'Biblioteken', 'bytt namn']);
    expect(texts(report)[0]).toBe('1\u00A0rad har tagits bort. 1\u00A0rad har bytt namn.');
  });
});

describe('other workbooks', () => {
  it('does without parts that the report has not', async () => {
    const data: ReportData = { settings: smallReport.settings, goals: [...smallReport.goals] };
    const report = await approved(await workbookOf(data));
    report.type(['Mål', 'Fler läser', 'Bedömning'], 'Uppfylls per helår');
    await report.update();
    expect(lines(report)).toContainEqual([
      'Fler läser',
      'Bedömning',
      '◐ Uppfylls delvis per helår',
      '✔ Uppfylls per helår',
      'ändrad',
    ]);
  });

  it('goes on when the sheet of the approved version has been deleted', async () => {
    const report = await approved();
    report.person.deleteSheet('Godkänd version');
    expect(stateLine(report.book(), 'changes')).toBe(stateTexts.unknown);
    await report.update();
    expect(texts(report)).toEqual([changeTexts.nothingApproved]);
    expect((await approve(report)).replaced).toBeUndefined();
    expect(texts(report)).toEqual([changeTexts.noDifferences]);
  });

  it('compares amounts of another unit with those of now', async () => {
    const report = await approved();
    report.paste(['Inställningar', 'Beloppsenhet inmatning', 'Värde'], 'kr');
    for (const unit of ['Grundskola', 'Bibliotek', 'Bokbuss']) {
      const row = smallReport.operatingSummary.find((each) => each.unit === unit)!;
      const added = unit === 'Grundskola' ? 1 : 0;
      report.paste(['Driftsammandrag', unit, 'Prognos helår'], String(row.forecastYear * 1000 + added));
    }
    await report.update();
    const all = lines(report);
    expect(all.map(([first]) => first)).toContain(changeTexts.converted({ from: 'tkr', to: 'kr' }));
    const start = all.findIndex(([first]) => first === 'Prognos helår');
    expect(all.slice(start + 1, start + 4)).toEqual([
      [changeTexts.sumBefore, '', 1_200_000, '', ''],
      ['Grundskola', '', 1_500_000, 1_500_001, 1],
      [changeTexts.sumNow, '', '', 1_200_001, 1],
    ]);
  });

  it('keeps texts that look like formulas, and emoji, as the texts that they are', async () => {
    const report = await openReport(file);
    const hostile = [
      '=1+1',
      '+46 13',
      '@SUM(A1)',
      '-',
      '’citat’',
      '👩‍🏫 Lärare',
      "'apostrof",
      'Rad ett\nRad två',
      '=HYPERLINK("x")',
    ];
    report.paste(['Mål', 'Fler läser', 'Motivering'], '');
    const data: ReportData = {
      ...smallReport,
      plans: hostile.map((text, index) => ({ plan: `Plan ${index}`, followUp: text })),
    };
    const book = await approved(await workbookOf(data));
    const { cells } = sheetOf(book.book(), 'Godkänd version');
    for (const row of cells.usedRows()) {
      for (const { column } of cells.cellsInRow(row)) expect(cells.formula(row, column)).toBeNull();
    }
    const followUps = kept(book).filter(({ Kolumn: column }) => column === 'Uppföljning');
    expect(followUps.map((row) => row['Värde'])).toEqual(hostile);
    expect(texts(book)).toEqual([changeTexts.noDifferences]);
    for (const [index] of hostile.entries()) {
      book.paste(['Planer', `Plan ${index}`, 'Uppföljning'], 'Något helt annat.');
    }
    await book.update();
    const told = lines(book).filter(([, item]) => item === 'Uppföljning' || item === '');
    expect(told.map(([, , before]) => before)).toEqual(
      expect.arrayContaining(['=1+1', '@SUM(A1)', '=HYPERLINK("x")']),
    );
  });
});

(hasLibreOffice() ? it : it.skip)('LibreOffice calculates every formula of the bridge as we do', async () => {
  const report = await approved();
  report.type(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '1650');
  report.paste(['Driftsammandrag', 'Bibliotek', 'Redovisat period'], 'IU');
  report.type(['Investeringar', 'Ny skolgård', 'Prognos utgifter'], '4800,5');
  report.type(['Mål', 'Fler läser', 'Bedömning'], 'Uppfylls per helår');
  report.type(['Indikatorer', 'Väntetid på bok', 'Utfall'], '4');
  await report.update();
  expect(libreOfficeDifferences(report.bytes()).differences).toEqual([]);
  expect(lines(report)).toContainEqual(['Bibliotek', '', -250, 'IU', 'ändrad']);
  expect(lines(report)).toContainEqual(['Ny skolgård', '', 5000, 4800.5, -199.5]);
});

it('is emptied when the workbook goes on to the next period, and the preview says so', async () => {
  const report = await approved();
  const wish = { year: 2021, month: 12, keepFinished: true };
  const preview = done(await commands.previewRoll(report.host.Excel, wish));
  expect(preview.parts.at(-1)).toEqual({
    table: 'Godkänd version',
    lines: [
      {
        kind: 'emptied',
        text: 'Den godkända versionen töms: den avser jan–aug 2021. Markera den nya rapporten som godkänd när den är det.',
      },
    ],
  });
  done(await commands.roll(report.host.Excel, wish));
  await report.update();
  expect(kept(report).map((row) => row['Värde'])).toEqual([null]);
  expect(texts(report)).toEqual([changeTexts.nothingApproved]);
  expect((await report.update()).changes).toEqual([]);
});
