import { commands } from '../excel';
import { ribbonCommands } from '../taskpane/commandName';
import { handOver, openChannel } from '../taskpane/ribbon/handOver';
import { createRunner } from '../taskpane/runner/createRunner';
import { workbookName } from '../taskpane/runner/workbookName';
import { textsFor } from '../taskpane/texts';
import { noticeDialog } from './noticeDialog';
import { ribbonPress, type Ribbon } from './ribbonPress';

/** The page behind the ribbon's buttons; manifest.xml names it as FunctionFile and each command as FunctionName. */
void Office.onReady(({ host }) => {
  // Opened in a plain browser there is no workbook, and no ribbon to press on.
  if (host !== Office.HostType.Excel) return;
  const address = Office.context.document.url;
  const name = workbookName(address);
  const channel = openChannel(name, address);
  const texts = textsFor(Office.context.displayLanguage);
  const ribbon: Ribbon = {
    commands,
    excel: Excel,
    texts,
    run: createRunner(navigator.locks, name, texts.unexpected),
    handOver: (command) => handOver(channel, command),
    show: noticeDialog(Office.context.ui, new URL('notice.html', location.href).href),
  };
  for (const command of ribbonCommands) {
    const press = ribbonPress(ribbon, command);
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => void press(event));
  }
});
