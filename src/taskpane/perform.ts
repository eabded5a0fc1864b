import type { Commands, ExcelApi, Outcome, Progress, RollWish } from '../excel';
import type { CommandName, RollCommand } from './commandName';
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

/** Goes on to another period, or says what that would do; the result remembers what was wished. */
export async function performRoll(
  commands: Commands,
  excel: ExcelApi,
  command: RollCommand,
  wish: RollWish,
  progress?: Progress,
): Promise<Outcome<Result>> {
  return tagged(await commands[command](excel, wish, progress), (preview) => ({ command, preview, wish }));
}

function tagged<T>(outcome: Outcome<T>, tag: (value: T) => Result): Outcome<Result> {
  return outcome.ok ? { ok: true, value: tag(outcome.value) } : outcome;
}
