import { describeFailure } from '../failures/describeFailure';
import type { ExcelApi, Outcome } from '../outcome';
import { runSession, type RunOptions } from '../run/session';

/** Who made a change, where Excel says so (from ExcelApi 1.14). */
interface Trigger {
  readonly triggerSource?: string;
}

/**
 * Calls back when people have changed what sheets hold, undone something, sorted rows, or added or deleted sheets and tables.
 * What this add-in has written itself is left out where Excel tells the two apart; elsewhere it counts as a change.
 * Registering writes nothing, and Excel's list of what can be undone stays as it is.
 *
 * @returns what stops it; after that nothing is called back, even if Excel refuses to forget
 * @example const watched = await runWatch(Excel, checkSoon)
 */
export function runWatch(
  excel: ExcelApi,
  changed: () => void,
  options: RunOptions = {},
): Promise<Outcome<() => Promise<void>>> {
  let isStopped = false;
  const tell = (event: object): Promise<void> => {
    const { triggerSource }: Trigger = event;
    if (!isStopped && triggerSource !== 'ThisLocalAddin') changed();
    return Promise.resolve();
  };
  return runSession(excel, '', options, async (session) => {
    const { context } = session;
    const { worksheets, tables } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(tell),
      // Sorting moves the cells that findings lead to, and is no change of their contents to Excel.
      worksheets.onRowSorted.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      tables.onAdded.add(tell),
      tables.onDeleted.add(tell),
    ];
    await session.read();
    const stop = async (): Promise<void> => {
      if (isStopped) return;
      isStopped = true;
      try {
        await excel.run({ delayForCellEdit: true, previousObjects: context }, async (same) => {
          for (const handler of handlers) handler.remove();
          await same.sync();
        });
      } catch (error) {
        // Excel's refusal does no harm: what it still tells is not passed on.
        if (describeFailure(error, 'nothing', '') === undefined) throw error;
      }
    };
    return { ok: true, value: stop };
  });
}
