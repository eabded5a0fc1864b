import type { CommandOptions, Commands, ExcelApi, Outcome } from '../excel';
import type { RibbonCommand } from './commandName';
import type { Result } from './result';

/** Carries out a command of the ribbon by its name; the result remembers which one it was. */
export async function perform(
  commands: Commands,
  excel: ExcelApi,
  command: RibbonCommand,
  options?: CommandOptions,
): Promise<Outcome<Result>> {
  switch (command) {
    case 'check':
      return tagged(await commands.check(excel, options), (summary) => ({ command, summary }));
    case 'update':
      return tagged(await commands.update(excel, options), (summary) => ({ command, summary }));
  }
}

function tagged<T>(outcome: Outcome<T>, tag: (value: T) => Result): Outcome<Result> {
  return outcome.ok ? { ok: true, value: tag(outcome.value) } : outcome;
}
