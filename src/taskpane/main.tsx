import packageFile from '../../package.json';
import { loadCommands } from './core/loadCommands';
import { settingsStore } from './document/paneSettings';
import { mount } from './mount';
import { openOfficePage } from './officePage';
import { Pane } from './Pane';
import { listenOn, openChannel } from './ribbon/handOver';
import { createRunner } from './runner/createRunner';
import { deferredCommands } from './runner/deferredCommands';
import { workbookName } from './runner/workbookName';

const { page, obstacle } = await openOfficePage(packageFile.version, 'workbook');
// Fetched while the pane is idle, so that they are there when somebody presses.
const commands = deferredCommands(loadCommands);
const isVisible = () => document.visibilityState === 'visible';
mount(page, obstacle, () => {
  const address = Office.context.document.url;
  const name = workbookName(address);
  return (
    <Pane
      texts={page.texts}
      surroundings={page.surroundings}
      copy={page.copy}
      listen={listenOn(openChannel(name, address), isVisible)}
      commands={commands}
      excel={Excel}
      run={createRunner(navigator.locks, name, page.texts.unexpected)}
      settings={settingsStore(Office.context.document.settings, page.texts.settingsNotKept)}
      isVisible={isVisible}
    />
  );
});
