import { commands, type ApproveSummary } from '../../excel';
import { countSentence } from '../../workbook/outputs/controls';
import { formatNumber } from '../../report/values/formatNumber';
import type { Arguments } from '../arguments';
import { openBook } from '../book';
import { describeCharts } from '../describeCharts';
import { statusOf } from '../findingsText';
import { failed, refused, type CommandResult } from '../result';
import { save } from '../save';

/** Keeps a workbook's report as the approved version and brings its sheets up to date, in place or into another file. */
export async function approveCommand({ file, output }: Arguments): Promise<CommandResult> {
  const book = await openBook(file);
  if (!book.ok) return refused(book.message);
  const { Excel } = book.host;
  const approved = await commands.approve(Excel);
  if (!approved.ok) return failed(approved.failure);
  const updated = await commands.update(Excel);
  if (!updated.ok) return failed(updated.failure);
  describeCharts(book.host, updated.value.charts);
  const target = output ?? file;
  const notSaved = save(target, book.host.save(), target === file ? book.bytes : undefined);
  if (notSaved !== undefined) return notSaved;
  return {
    status: statusOf(updated.value.findings),
    lines: [
      ...approvedLines(approved.value, target),
      `Att se över i den godkända rapporten: ${countSentence(updated.value.findings)}.`,
    ],
    json: { ok: true, file: target, ...approved.value, changes: updated.value.changes },
  };
}

/** What has been approved, and in place of what. */
function approvedLines({ time, period, values, replaced }: ApproveSummary, target: string) {
  return [
    `Markerade ${target} som godkänd version ${time}: ${period}, ${formatNumber(values)} värden.`,
    ...(replaced === undefined ? [] : [`Den ersätter versionen som markerades ${replaced}.`]),
  ];
}
