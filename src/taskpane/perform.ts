import type { Commands, ExcelApi, Outcome, Progress } from '../excel';
import type { CommandName } from './commandName';
import type { Result } from './result';

/** Carries out a command by its name; the result remembers which one it was. */
export async function perform(
  commands: Commands,
  excel: ExcelApi,
  command: CommandName,
  progress?: Progress,
): Promise<Outcome<Result>> {
  switch (command) {
    case 'create':
      return tagged(await commands.create(excel, progress), (summary) => ({ command, summary }));
    case 'check':
      return tagged(await commands.check(excel, progress), (summary) => ({ command, summary }));
    case 'update':
      return tagged(await commands.update(excel, progress), (summary) => ({ command, summary }));
  }
}

function tagged<T>(outcome: Outcome<T>, tag: (value: T) => Result): Outcome<Result> {
  return outcome.ok ? { ok: true, value: tag(outcome.value) } : outcome;
}
