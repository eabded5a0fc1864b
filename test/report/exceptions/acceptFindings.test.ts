import { checkReport } from '../../../src/report/checks';
import { acceptFindings } from '../../../src/report/exceptions/acceptFindings';
import { isAcceptable } from '../../../src/report/exceptions/acceptable';
import { exceptionOf } from '../../../src/report/exceptions/exceptionOf';
import { isOpen } from '../../../src/report/exceptions/isOpen';
import type { Finding } from '../../../src/report/finding';
import type { ExceptionRow, Report } from '../../../src/report/report';
import { severityCodesOf, severityRow } from '../../../src/report/severities/severityRow';
import { givenReport, unit, type GivenRow } from '../given';

const missing: Finding = {
  code: 'comment-missing',
  severity: 'warning',
  place: { table: 'operatingSummary', row: 2, column: 'comment' },
  name: 'LKDATA',
  message: 'LKDATA: avvikelsen är −2 100 tkr. Skriv en kommentar.',
};

const exception = (given: Partial<ExceptionRow> = {}): ExceptionRow => ({
  row: 1,
  code: 'comment-missing',
  inTable: 'Driftsammandrag',
  inRow: 'LKDATA',
  inColumn: 'Kommentar',
  message: 'LKDATA: avvikelsen är −2 100 tkr. Skriv en kommentar.',
  reason: 'Kommenteras muntligt.',
  ...given,
});

describe('a finding that somebody has accepted with a reason', () => {
  it('says so, asks for nothing more, and leaves the others as they are', () => {
    const other: Finding = { ...missing, name: 'Städ', message: 'Städ: avvikelsen är 5 tkr.' };
    const findings = acceptFindings([missing, other], [exception()]);
    expect(findings).toEqual([{ ...missing, accepted: 'Kommenteras muntligt.' }, other]);
    expect(findings.map(isOpen)).toEqual([false, true]);
  });

  it('is the one whatever the space in the row of Undantag', () => {
    const [finding] = acceptFindings(
      [missing],
      [exception({ inRow: ' LKDATA ', message: ` ${missing.message}\n` })],
    );
    expect(finding?.accepted).toBe('Kommenteras muntligt.');
  });

  it.each<readonly [string, Partial<ExceptionRow>]>([
    ['has other figures', { message: 'LKDATA: avvikelsen är −2 200 tkr. Skriv en kommentar.' }],
    ['is another kind', { code: 'sum-differs' }],
    ['is in another table', { inTable: 'Investeringar' }],
    ['is in another row', { inRow: 'Städ' }],
    ['is in another column', { inColumn: 'Prognos helår' }],
  ])('is back when it %s, and the exception is told to be about nothing', (_what, given) => {
    expect(acceptFindings([missing], [exception(given)])).toEqual([
      missing,
      expect.objectContaining({
        code: 'exception-unused',
        severity: 'information',
        place: { table: 'exceptions', row: 1, column: 'message' },
      }),
    ]);
  });

  it('needs a reason: without one nothing is accepted, and the row is not called unused for that', () => {
    expect(acceptFindings([missing], [exception({ reason: '' })])).toEqual([missing]);
  });

  it('has the first reason of two, where one stands', () => {
    const reasonOf = (...reasons: readonly string[]) =>
      acceptFindings(
        [missing],
        reasons.map((reason, at) => exception({ row: at + 1, reason })),
      )[0]?.accepted;
    expect(reasonOf('Först.', 'Sedan.')).toBe('Först.');
    expect(reasonOf('', 'Sedan.')).toBe('Sedan.');
  });

  it('tells of an unused exception what it was about, and by its number where it does not say', () => {
    const [told] = acceptFindings([], [exception()]);
    expect(told?.name).toBe('Driftsammandrag, LKDATA, Kommentar');
    expect(told?.message).toContain(
      'Driftsammandrag, LKDATA, Kommentar: undantaget gäller ingen anmärkning längre',
    );
    const [nameless] = acceptFindings([], [exception({ row: 7, inTable: '', inRow: '', inColumn: '' })]);
    expect(nameless).not.toHaveProperty('name');
    expect(nameless?.message).toContain('Rad 7: undantaget');
  });
});

describe('what may be accepted', () => {
  it('is a matter of judgement at a place of a table', () => {
    expect(isAcceptable(missing)).toBe(true);
    expect(isAcceptable({ ...missing, code: 'amount-unreadable' })).toBe(false);
    expect(isAcceptable({ code: 'comment-missing', severity: 'warning', message: 'Saknas.' })).toBe(false);
    expect(isAcceptable({ ...missing, place: { table: 'exceptions', row: 1 } })).toBe(false);
  });

  it('is not what has to be mended, even when a row of Undantag says so', () => {
    const unreadable: Finding = { ...missing, code: 'amount-unreadable' };
    const [finding, unused] = acceptFindings([unreadable], [exception({ code: 'amount-unreadable' })]);
    expect(finding).toEqual(unreadable);
    expect(unused?.code).toBe('exception-unused');
  });

  it('is told in Undantag as a reader understands it', () => {
    expect(exceptionOf(missing)).toEqual({
      code: 'comment-missing',
      inTable: 'Driftsammandrag',
      inRow: 'LKDATA',
      inColumn: 'Kommentar',
      message: missing.message,
    });
    expect(
      exceptionOf({
        code: 'comment-missing',
        severity: 'warning',
        message: 'Saknas.',
        place: { table: 'operatingSummary', row: 2 },
      }),
    ).toMatchObject({
      inRow: '',
      inColumn: '',
    });
    expect(exceptionOf({ code: 'table-missing', severity: 'error', message: 'Saknas.' })).toBeUndefined();
  });

  it('stands as it was written into the report, and is back when a figure has changed', () => {
    const told = (report: Report) => acceptFindings(checkReport(report), report.rows.exceptions);
    const rows = (forecastYear: number, exceptions: readonly GivenRow[] = []) =>
      givenReport({
        operatingSummary: [unit('LKDATA', { forecastYear, budgetYear: 0 })],
        exceptions,
      }).report;
    const [found] = checkReport(rows(-2100)).filter(({ code }) => code === 'comment-missing');
    const row = found === undefined ? undefined : exceptionOf(found);
    const accepted = { ...row, reason: 'Kommenteras muntligt.' };
    const open = (forecastYear: number) =>
      told(rows(forecastYear, [accepted]))
        .filter(isOpen)
        .map(({ code }) => code);
    expect(open(-2100)).not.toContain('comment-missing');
    expect(open(-2100)).not.toContain('exception-unused');
    expect(open(-2200)).toEqual(expect.arrayContaining(['comment-missing', 'exception-unused']));
  });
});

describe('the row of Inställningar for a kind of finding', () => {
  it('has its code behind Allvar, and says in Swedish what it is about', () => {
    const { setting, explanation } = severityRow('activity-overdue');
    expect(setting).toBe('Allvar: activity-overdue');
    expect(explanation).toContain('Försenad aktivitet');
    expect(severityCodesOf({ 'sum-differs': 1, 'activity-overdue': 2 })).toEqual([
      'sum-differs',
      'activity-overdue',
    ]);
  });
});
