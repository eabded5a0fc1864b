import { commands, type Outcome } from '../../src/excel';
import type { LocatedFinding } from '../../src/workbook/located';
import { bodyRows, entryRows } from '../support/generated';
import { openReport, type OpenReport } from '../support/openReport';
import { smallReport, workbookOf } from '../support/smallReport';

let file: Uint8Array;

beforeAll(async () => {
  file = await workbookOf(smallReport);
});

/** A report in which a deviation lacks its comment. */
async function given(): Promise<OpenReport> {
  const report = await openReport(file);
  report.paste(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '3000');
  return report;
}

const reason = 'Förklaras i årsbokslutet.';

async function findings({ host }: OpenReport): Promise<readonly LocatedFinding[]> {
  const checked = await commands.check(host.Excel);
  if (!checked.ok) throw new Error(checked.failure.message);
  return checked.value.findings;
}

async function found(report: OpenReport, code: string): Promise<LocatedFinding> {
  const finding = (await findings(report)).find((each) => each.code === code);
  if (finding === undefined) throw new Error(`No ${code}`);
  return finding;
}

/** The comment that is missing and its exception; the changed forecast makes sums differ as well. */
async function about(report: OpenReport): Promise<(readonly [string, string | undefined])[]> {
  const codes = ['comment-missing', 'required-missing', 'exception-unused'];
  return (await findings(report))
    .filter(({ code }) => codes.includes(code))
    .map(({ code, accepted }) => [code, accepted] as const);
}

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

function refusal<T>(outcome: Outcome<T>): string {
  if (outcome.ok) throw new Error('It was not refused');
  return outcome.failure.message;
}

describe('a finding that is left as it is with a reason', () => {
  it('stands in Undantag so that anybody can read it, and counts no more', async () => {
    const report = await given();
    const finding = await found(report, 'comment-missing');
    report.host.messages.clear();
    done(await commands.accept(report.host.Excel, finding, ` ${reason}\n`));
    expect(report.host.messages.syncs).toBe(2);
    expect(entryRows(report.book(), 'Undantag')[0]).toEqual({
      Kod: 'comment-missing',
      Tabell: 'Driftsammandrag',
      Rad: 'Grundskola',
      Kolumn: 'Kommentar',
      Gäller: finding.message,
      Skäl: reason,
    });
    expect(await about(report)).toStrictEqual([['comment-missing', reason]]);
  });

  it('stands last of the findings in Kontroller with its own sign, its sentence and the reason', async () => {
    const report = await given();
    const finding = await found(report, 'comment-missing');
    done(await commands.accept(report.host.Excel, finding, reason));
    await report.update();
    const rows = bodyRows(report.book(), 'controls', 4);
    const below = rows.findIndex(([first]) => first === null);
    expect(rows[below - 1]).toEqual([
      '○ Godtagen',
      expect.stringContaining('Driftsammandrag'),
      'Grundskola',
      `${finding.message} Skäl: ${reason}`,
    ]);
    expect((await report.update()).changes).toEqual([]);
  });

  it('is back when its figures change, and the exception says that it can be removed', async () => {
    const report = await given();
    done(await commands.accept(report.host.Excel, await found(report, 'comment-missing'), reason));
    report.paste(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '4000');
    expect(await about(report)).toStrictEqual([
      ['comment-missing', undefined],
      ['exception-unused', undefined],
    ]);
    expect(await found(report, 'exception-unused')).toMatchObject({
      severity: 'information',
      sheet: 'Undantag',
    });
  });

  it('counts again when that is withdrawn, and the undo leaves it as it was', async () => {
    const report = await given();
    const finding = await found(report, 'comment-missing');
    done(await commands.accept(report.host.Excel, finding, reason));
    const accepted = await found(report, 'comment-missing');
    const { undo } = done(await commands.withdraw(report.host.Excel, accepted));
    expect(await about(report)).toStrictEqual([['comment-missing', undefined]]);
    done(await commands.write(report.host.Excel, undo));
    expect(await about(report)).toStrictEqual([['comment-missing', reason]]);
    expect(refusal(await commands.withdraw(await openOther(), finding))).toContain('inget undantag');
  });

  it('gets another reason when it is accepted anew', async () => {
    const report = await given();
    const finding = await found(report, 'comment-missing');
    done(await commands.accept(report.host.Excel, finding, reason));
    done(await commands.accept(report.host.Excel, finding, 'Ett bättre skäl.'));
    expect(entryRows(report.book(), 'Undantag').filter((row) => row['Skäl'] !== null)).toHaveLength(1);
    expect((await found(report, 'comment-missing')).accepted).toBe('Ett bättre skäl.');
  });

  it('needs a reason, both in the pane and in the sheet', async () => {
    const report = await given();
    const finding = await found(report, 'comment-missing');
    expect(refusal(await commands.accept(report.host.Excel, finding, ' '))).toContain('Skriv ett skäl');
    done(await commands.accept(report.host.Excel, finding, reason));
    report.paste(['Undantag', 'comment-missing', 'Skäl'], '');
    expect(await about(report)).toStrictEqual([
      ['required-missing', undefined],
      ['comment-missing', undefined],
    ]);
  });
});

describe('a finding that must be mended', () => {
  it('cannot be left as it is', async () => {
    const report = await given();
    report.paste(['Driftsammandrag', 'Bibliotek', 'Avvikelse helår'], '-50');
    const finding = await found(report, 'formula-overwritten');
    expect(refusal(await commands.accept(report.host.Excel, finding, reason))).toContain('behöver rättas');
  });
});

describe('a workbook from before there were exceptions', () => {
  it('is told what adds the table', async () => {
    const report = await given();
    report.person.deleteSheet('Undantag');
    const finding = (await findings(report)).find(({ code }) => code === 'comment-missing')!;
    expect(refusal(await commands.accept(report.host.Excel, finding, reason))).toContain('Skapa blad');
    done(await commands.create(report.host.Excel, 'all'));
    done(await commands.accept(report.host.Excel, finding, reason));
    expect((await found(report, 'comment-missing')).accepted).toBe(reason);
  });
});

describe('the next period', () => {
  it('begins without exceptions, and the preview says so', async () => {
    const report = await given();
    done(await commands.accept(report.host.Excel, await found(report, 'comment-missing'), reason));
    const wish = { year: 2021, month: 12, keepFinished: false };
    const preview = done(await commands.previewRoll(report.host.Excel, wish));
    const part = preview.parts.find(({ table }) => table === 'Undantag');
    expect(part?.lines.map(({ text }) => text)).toEqual([
      '1 undantag tas bort: det som godtogs i den gamla perioden gäller inte den nya.',
    ]);
    done(await commands.roll(report.host.Excel, wish));
    expect(entryRows(report.book(), 'Undantag').flatMap((row) => Object.values(row))).not.toContain(reason);
  });
});

async function openOther() {
  const { host } = await openReport(file);
  return host.Excel;
}
