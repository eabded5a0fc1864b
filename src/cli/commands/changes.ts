import { runCheck } from '../../excel';
import { countChanges } from '../../report/changes/countChanges';
import { changeTexts } from '../../report/texts/changeTexts';
import { formatNumber } from '../../report/values/formatNumber';
import { readEntries } from '../../workbook';
import { changesData, type ChangesData } from '../../workbook/approved/changesData';
import { comparisonOf } from '../../workbook/approved/comparison';
import type { Arguments } from '../arguments';
import { openBook } from '../book';
import { failed, refused, type CommandResult } from '../result';

/** Says what differs between a workbook's report and the version that was approved last; writes nothing. */
export async function changesCommand({ file }: Arguments): Promise<CommandResult> {
  const book = await openBook(file);
  if (!book.ok) return refused(book.message);
  const checked = await runCheck(book.host.Excel, (snapshot) =>
    comparisonOf(snapshot, readEntries(snapshot).raw),
  );
  if (!checked.ok) return failed(checked.failure);
  const comparison = checked.value;
  if (comparison.kind === 'none') return refused(`Ingen version i ${file} är markerad som godkänd.`);
  if (comparison.kind === 'unreadable') return refused(comparison.message);
  const { time, period, changes } = comparison;
  const data = changesData(changes);
  const summary = data.length === 0 ? changeTexts.noDifferences : changeTexts.summary(countChanges(changes));
  return {
    status: 0,
    lines: [
      `Jämfört med versionen som godkändes ${time} (${period}):`,
      summary,
      ...(changes.unit === undefined ? [] : [changeTexts.converted(changes.unit)]),
      ...data.map(changeLine),
    ],
    json: { ok: true, file, time, period, unit: changes.unit, counts: countChanges(changes), changes: data },
  };
}

/** A difference on one line. */
function changeLine({ table, row, column, before, after, what }: ChangesData): string {
  const place = [table, row, column].filter((part) => part !== '').join(', ');
  const said = (value: ChangesData['before']) => {
    if (typeof value === 'number') return formatNumber(value);
    return value === undefined ? '–' : String(value).replaceAll(/\s+/gu, ' ');
  };
  return `  ${place}: ${said(before)} → ${said(after)} (${what})`;
}
