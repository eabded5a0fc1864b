import { existsSync } from 'node:fs';
import { commands } from '../../excel';
import type { RollPreview } from '../../report/roll/rollPreview';
import type { Arguments } from '../arguments';
import { describeCharts } from '../describeCharts';
import { openBook } from '../book';
import { findingLines, statusOf } from '../findingsText';
import { failed, refused, type CommandResult } from '../result';
import { save } from '../save';

/** Rolls a workbook forward to a later period into a new file, with its generated sheets; the old file is only read. */
export async function rollCommand(args: Arguments): Promise<CommandResult> {
  const { file, output, to = '', dryRun, keepFinished } = args;
  const period = readPeriod(to);
  if (period === undefined) {
    return refused(`”${to}” är ingen period. Skriv år och månad som 2021-12. Ingenting har skrivits.`);
  }
  if (output !== undefined && existsSync(output)) {
    return refused(
      `Filen ${output} finns redan. Välj ett annat namn eller flytta den först; ingenting har skrivits.`,
    );
  }
  const book = await openBook(file);
  if (!book.ok) return refused(book.message);
  const { Excel } = book.host;
  const wish = { ...period, keepFinished };
  if (dryRun || output === undefined) {
    const previewed = await commands.previewRoll(Excel, wish);
    if (!previewed.ok) return failed(previewed.failure);
    const lines = [...previewLines(previewed.value), 'Ingen fil har skrivits.'];
    return { status: 0, lines, json: { ok: true, dryRun: true, ...previewed.value } };
  }
  const rolled = await commands.roll(Excel, wish);
  if (!rolled.ok) return failed(rolled.failure);
  const updated = await commands.update(Excel);
  if (!updated.ok) return failed(updated.failure);
  describeCharts(book.host, updated.value.charts);
  const notSaved = save(output, book.host.save(), 'none');
  if (notSaved !== undefined) return notSaved;
  const { findings, rows, changes } = updated.value;
  return {
    status: statusOf(findings),
    lines: [
      ...previewLines(rolled.value),
      `Skrev ${output}. ${file} är som den var.`,
      ...findingLines(findings),
    ],
    json: { ok: true, file: output, ...rolled.value, changes, rows, findings },
  };
}

/** A period as the command line takes it. @example readPeriod('2021-12') // { year: 2021, month: 12 } */
function readPeriod(text: string): { readonly year: number; readonly month: number } | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month) };
}

function previewLines({ from, to, parts }: RollPreview): readonly string[] {
  return [
    `Från ${from} till ${to}:`,
    ...parts.flatMap(({ table, lines }) => [`  ${table}`, ...lines.map(({ text }) => `    ${text}`)]),
  ];
}
