import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { commands, type Outcome } from '../../src/excel';
import type { FindingCode } from '../../src/report/findingCodes';
import type { ReportData } from '../../src/workbook/data/reportData';
import type { EntryEdit } from '../../src/workbook/survey/edit';
import type { SeveritySurvey, Survey } from '../../src/workbook/survey/survey';
import { bodyRows, entryRows } from '../support/generated';
import { openReport, type OpenReport } from '../support/openReport';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
let file: Uint8Array;

beforeAll(async () => {
  file = await workbookOf(smallReport);
});

/** A report in which a deviation lacks its comment and two sums are not the ledger’s. */
async function given(workbook = file): Promise<OpenReport> {
  const report = await openReport(workbook);
  report.paste(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '3000');
  return report;
}

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

const survey = async ({ host }: OpenReport): Promise<Survey> => done(await commands.check(host.Excel));

async function kindOf(report: OpenReport, code: FindingCode): Promise<SeveritySurvey> {
  const found = (await survey(report)).severities.find((kind) => kind.code === code);
  if (found === undefined) throw new Error(`${code} is not offered`);
  return found;
}

/** Gives a kind of finding a severity as the pane does. @returns how it is undone */
async function choose(report: OpenReport, code: FindingCode, word: string): Promise<readonly EntryEdit[]> {
  const { cell, newRow } = await kindOf(report, code);
  const edit: EntryEdit =
    cell === undefined
      ? { kind: 'add-row', table: 'settings', values: { ...newRow, value: word } }
      : { kind: 'write', cell, value: word };
  return done(await commands.write(report.host.Excel, [edit])).undo;
}

async function severities(report: OpenReport, code: FindingCode) {
  const { findings } = await survey(report);
  return findings
    .filter((finding) => finding.code === code)
    .map(({ severity, changedFrom }) => [severity, changedFrom]);
}

const statusOf = async (report: OpenReport, name: string) => {
  const path = join(folder, name);
  writeFileSync(path, report.bytes());
  const { status, stdout } = await run(['check', path, '--json']);
  return { status, json: JSON.parse(stdout) as { findings: readonly Record<string, unknown>[] } };
};

const settingRows = (report: OpenReport) => entryRows(report.book(), 'Inställningar');

describe('a kind of finding whose severity people have changed', () => {
  it('is an error everywhere once it is raised: in the pane, its part, Kontroller, and the exit status', async () => {
    const report = await given(await workbookOf({ ...smallReport, controlTotals: [] }));
    const before = await survey(report);
    expect((await statusOf(report, 'varning.xlsx')).status).toBe(before.findings.some(isError) ? 1 : 0);
    await choose(report, 'comment-missing', 'Fel');
    expect(await severities(report, 'comment-missing')).toEqual([['error', 'warning']]);
    const after = await survey(report);
    const errors = ({ parts }: Survey) => parts.reduce((sum, { counts }) => sum + counts.error, 0);
    expect(errors(after)).toBe(errors(before) + 1);
    await report.update();
    const row = bodyRows(report.book(), 'controls', 4).find(([, , name]) => name === 'Grundskola');
    expect(row?.[0]).toBe('✖ Fel');
    expect(row?.[3]).toMatch(/Allvaret är ändrat i Inställningar; utan ändringen är det Varning\.$/u);
    const { status, json } = await statusOf(report, 'fel.xlsx');
    expect(status).toBe(1);
    expect(json.findings.find(({ code }) => code === 'comment-missing')).toMatchObject({
      severity: 'error',
      changedFrom: 'warning',
    });
    expect((await report.update()).changes).toEqual([]);
  });

  it('is seen as a lowered error in Kontroller, and no longer ends the command line with 1', async () => {
    const report = await given();
    expect((await statusOf(report, 'fore.xlsx')).status).toBe(1);
    for (const code of ['sum-differs', 'net-differs'] as const)
      if ((await severities(report, code)).length > 0) await choose(report, code, 'Upplysning');
    expect(await severities(report, 'sum-differs')).toEqual([['information', 'error']]);
    expect((await statusOf(report, 'efter.xlsx')).status).toBe(0);
    await report.update();
    const sentences = bodyRows(report.book(), 'controls', 4).map(([, , , sentence]) =>
      typeof sentence === 'string' ? sentence : '',
    );
    expect(sentences.filter((text) => text.includes('utan ändringen är det Fel'))).not.toEqual([]);
  });

  it('stands in a row of its own that a reader understands, with its own choices', async () => {
    const report = await given();
    await choose(report, 'comment-missing', 'Fel');
    const rows = settingRows(report);
    expect(rows.at(-1)).toEqual({
      Inställning: 'Allvar: comment-missing',
      Värde: 'Fel',
      Förklaring:
        'Så allvarlig är anmärkningen ”Kommentar saknas till avvikelse” i den här arbetsboken. Ta bort raden, så gäller tilläggets eget allvar.',
    });
    const entry = ['Inställningar', 'Allvar: comment-missing', 'Värde'] as const;
    expect(report.type(entry, 'Notis').ok).toBe(false);
    expect(report.type(entry, 'Upplysning').ok).toBe(true);
    expect(await severities(report, 'comment-missing')).toEqual([['information', 'warning']]);
    expect((await survey(report)).findings.map(({ code }) => code)).not.toContain('setting-unknown');
  });

  it('is undone, written over, and removed, and is then as its rule makes it', async () => {
    const report = await given();
    const before = settingRows(report);
    const undo = await choose(report, 'comment-missing', 'Fel');
    done(await commands.write(report.host.Excel, undo));
    expect(settingRows(report)).toEqual(before);
    await choose(report, 'comment-missing', 'Fel');
    await choose(report, 'comment-missing', 'Upplysning');
    expect(settingRows(report)).toHaveLength(before.length + 1);
    const { cell, value, own } = await kindOf(report, 'comment-missing');
    expect([value, own]).toEqual(['Upplysning', 'warning']);
    done(await commands.write(report.host.Excel, [{ kind: 'remove-row', cell: cell! }]));
    expect(settingRows(report)).toEqual(before);
    expect(await severities(report, 'comment-missing')).toEqual([['warning', undefined]]);
  });

  it('can be accepted all the same', async () => {
    const report = await given();
    await choose(report, 'comment-missing', 'Fel');
    const finding = (await survey(report)).findings.find(({ code }) => code === 'comment-missing');
    done(await commands.accept(report.host.Excel, finding!, 'Förklaras i bokslutet.'));
    const again = (await survey(report)).findings.find(({ code }) => code === 'comment-missing');
    expect(again).toMatchObject({ accepted: 'Förklaras i bokslutet.', changedFrom: 'warning' });
  });

  it('is offered only where there is a choice', async () => {
    const report = await given();
    report.paste(['Driftsammandrag', 'Bibliotek', 'Redovisat period'], '1.234');
    report.paste(['Driftsammandrag', 'Bibliotek', 'Kommentar'], '');
    const { findings, severities: offered } = await survey(report);
    expect(findings.map(({ code }) => code)).toContain('amount-unreadable');
    expect(offered.map(({ code }) => code)).not.toContain('amount-unreadable');
    expect(offered.map(({ code }) => code)).toContain('comment-missing');
  });

  it('stays when the report goes on to another period', async () => {
    const report = await openReport(
      await workbookOf({ ...smallReport, severities: { 'activity-overdue': 'Upplysning' } }),
    );
    done(await commands.roll(report.host.Excel, { year: 2021, month: 12, keepFinished: true }));
    expect(settingRows(report).at(-1)).toMatchObject({
      Inställning: 'Allvar: activity-overdue',
      Värde: 'Upplysning',
    });
  });
});

describe('changed severities in the JSON form', () => {
  it('go into a workbook and come out again', async () => {
    const given: ReportData = {
      ...smallReport,
      severities: { 'activity-overdue': 'Fel', 'comment-missing': 'Upplysning' },
    };
    const path = join(folder, 'bok.xlsx');
    writeFileSync(path, await workbookOf(given));
    const { stdout } = await run(['data', path]);
    const data = JSON.parse(stdout) as ReportData;
    expect(data.severities).toEqual(given.severities);
    const again = join(folder, 'igen.xlsx');
    const json = join(folder, 'data.json');
    writeFileSync(json, stdout);
    expect((await run(['new', again, '--data', json])).status).toBeLessThan(2);
    expect(readFileSync(again)).toEqual(readFileSync(path));
  });

  it('are refused when there is no such kind of finding', async () => {
    const json = join(folder, 'fel.json');
    writeFileSync(json, JSON.stringify({ severities: { 'activity-late': 'Fel' } }));
    const { status, stderr } = await run(['new', join(folder, 'aldrig.xlsx'), '--data', json]);
    expect(status).toBe(2);
    expect(stderr).toContain('severities: nyckeln ”activity-late” finns inte.');
  });
});

function isError({ severity }: Survey['findings'][number]): boolean {
  return severity === 'error';
}
