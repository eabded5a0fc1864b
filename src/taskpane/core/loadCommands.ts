import type { Commands } from '../../excel';
import { threadCore } from './threadCore';

/** One for the page's whole life, however often the commands are asked for. */
const core = threadCore(
  () => new Worker(/* webpackChunkName: "core" */ new URL('./coreThread.ts', import.meta.url)),
  async () => {
    const { directCore } = await import(/* webpackChunkName: "directCore" */ '../../excel/core/directCore');
    return directCore;
  },
);

/** Fetches the commands' code, which is no part of what draws the pane; their core stands in a thread of its own. */
export async function loadCommands(): Promise<Commands> {
  const { commandsWith } = await import(
    /* webpackChunkName: "excel", webpackPrefetch: true */ '../../excel/commands/commandsWith'
  );
  return commandsWith(core);
}
