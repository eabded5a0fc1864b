import packageFile from '../../package.json';
import { mount } from './mount';
import { openOfficePage } from './officePage';
import { Pane } from './Pane';
import { listenOn, openChannel } from './ribbon/handOver';
import { createRunner } from './runner/createRunner';
import { deferredCommands } from './runner/deferredCommands';
import { workbookName } from './runner/workbookName';

const { page, obstacle } = await openOfficePage(packageFile.version, 'workbook');
// Fetched while the pane is idle, so that it is there when somebody presses.
const commands = deferredCommands(
  () =>
    import(/* webpackChunkName: "report", webpackPrefetch: true, webpackExports: "commands" */ '../excel'),
);
mount(page, obstacle, () => {
  const address = Office.context.document.url;
  const name = workbookName(address);
  return (
    <Pane
      texts={page.texts}
      surroundings={page.surroundings}
      copy={page.copy}
      listen={listenOn(openChannel(name, address), () => document.visibilityState === 'visible')}
      commands={commands}
      excel={Excel}
      run={createRunner(navigator.locks, name, page.texts.unexpected)}
    />
  );
});
