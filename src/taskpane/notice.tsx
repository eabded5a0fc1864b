import packageFile from '../../package.json';
import { mount } from './mount';
import { openOfficePage } from './officePage';
import { RibbonNotice } from './RibbonNotice';
import type { Notice, Wish } from './ribbon/dialogMessages';

/** The page in the dialog: asks the ribbon command that opened it for the notice, and shows it. */
const { page, obstacle } = await openOfficePage(packageFile.version, 'opener');

function ask(wish: Wish): void {
  Office.context.ui.messageParent(JSON.stringify(wish));
}

if (obstacle !== undefined) {
  mount(page, obstacle, () => null);
} else {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => {
      // Only the page that opened the dialog can send this, and it is our own.
      const notice = JSON.parse(message) as Notice;
      mount(page, obstacle, () => (
        <RibbonNotice
          texts={page.texts}
          surroundings={page.surroundings}
          copy={page.copy}
          notice={notice}
          ask={ask}
        />
      ));
    },
    () => {
      ask({ kind: 'ready' });
    },
  );
}
