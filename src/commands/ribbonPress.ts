import type { Commands, ExcelApi } from '../excel';
import type { RibbonCommand } from '../taskpane/commandName';
import { perform } from '../taskpane/perform';
import { openFindingsOf } from '../taskpane/result';
import { noticeOf } from '../taskpane/ribbon/dialogMessages';
import type { Runner } from '../taskpane/runner/createRunner';
import type { Texts } from '../taskpane/texts';
import type { ShowNotice } from './noticeDialog';

/** What a press on the ribbon needs of the world. */
export interface Ribbon {
  readonly commands: Commands;
  readonly excel: ExcelApi;
  readonly run: Runner;
  readonly texts: Texts;
  /** Gives the press to a pane that is open on the workbook; false when there is none. */
  readonly handOver: (command: RibbonCommand) => Promise<boolean>;
  readonly show: ShowNotice;
}

/** The part of Office's event that a ribbon command must answer. */
type PressEvent = Pick<Office.AddinCommands.Event, 'completed'>;

/**
 * What a ribbon button does: an open pane takes the press and shows all of it; otherwise the command runs here, by the
 * same code, and a dialog tells what came of it. `event.completed()` is called in every case, or Excel would keep
 * the button waiting for five minutes.
 *
 * @example Office.actions.associate('check', ribbonPress(ribbon, 'check'));
 */
export function ribbonPress(ribbon: Ribbon, command: RibbonCommand): (event: PressEvent) => Promise<void> {
  return async (event) => {
    try {
      if (await ribbon.handOver(command)) return;
      await runAndShow(ribbon, command);
    } finally {
      event.completed();
    }
  };
}

async function runAndShow(
  { commands, excel, run, texts, show }: Ribbon,
  command: RibbonCommand,
): Promise<void> {
  const outcome = await run(() => perform(commands, excel, command));
  if (!outcome.ok) {
    await show({ kind: 'failure', failure: outcome.failure }, () => undefined);
    return;
  }
  const findings = openFindingsOf(outcome.value);
  await show(noticeOf(outcome.value, texts), (index) => {
    const finding = findings[index];
    // A cell that cannot be selected (its sheet was just deleted) leaves the selection where it was.
    if (finding !== undefined) void run(() => commands.goTo(excel, finding));
  });
}
