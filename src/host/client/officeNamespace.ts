import type { OfficeClient } from './loadClient';

/** What an add-in command's function receives. */
interface CommandEvent {
  readonly source: { readonly id: string };
  completed(options?: unknown): void;
}

type CommandFunction = (event: CommandEvent) => unknown;

/** The functions that an add-in has given its ribbon buttons with `Office.actions.associate`. */
export class CommandFunctions {
  private readonly functions = new Map<string, CommandFunction>();

  associate(name: string, run: CommandFunction): void {
    this.functions.set(name.toUpperCase(), run);
  }

  /**
   * Presses the button whose function has this name, and waits until the function has called `event.completed()`.
   * Rejects when there is no such function.
   */
  async press(name: string): Promise<void> {
    const run = this.functions.get(name.toUpperCase());
    if (run === undefined) throw new Error(`No function is associated with the action ${name}.`);
    await new Promise<void>((resolve, reject) => {
      const failed = (error: unknown): void => {
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      try {
        const outcome = run({
          source: { id: name },
          completed: () => {
            resolve();
          },
        });
        Promise.resolve(outcome).catch(failed);
      } catch (error) {
        failed(error);
      }
    });
  }
}

/** What `Office.context` tells of the host. */
export interface OfficeSettings {
  /** ExcelApi version that is supported, such as `1.13`. */
  readonly apiSet: string;
  readonly locale: string;
}

/**
 * The `Office` namespace of a host in Node: the client's own, with `context`, `onReady` and `actions` that office.js would
 * otherwise bring. There are no documents' settings and no dialogs: what is not here is undefined.
 */
export function officeFor(
  client: OfficeClient,
  settings: OfficeSettings,
  commands: CommandFunctions,
): typeof Office {
  const sets = new Map([
    ['EXCELAPI', settings.apiSet],
    ['DELAYFORCELLEDIT', '1.1'],
  ]);
  const host = { host: 'Excel', platform: 'PC' };
  const context = {
    ...host,
    displayLanguage: settings.locale,
    contentLanguage: settings.locale,
    diagnostics: { ...host, version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version?: string | number) => {
        const supported = sets.get(name.toUpperCase());
        return supported !== undefined && atLeast(supported, String(version ?? '1.1'));
      },
    },
    officeTheme: {
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#000000',
      controlBackgroundColor: '#FFFFFF',
      controlForegroundColor: '#000000',
      isDarkTheme: false,
    },
  };
  const onReady = (callback?: (info: typeof host) => unknown): Promise<unknown> => {
    const ready = Promise.resolve({ ...host });
    return callback === undefined
      ? ready
      : ready.then(async (info) => {
          await callback(info);
          return info;
        });
  };
  return Object.create(client.Office, {
    context: { value: context, enumerable: true },
    onReady: { value: onReady, enumerable: true },
    initialize: { value: undefined, writable: true, enumerable: true },
    actions: { value: { associate: commands.associate.bind(commands) }, enumerable: true },
    HostType: { value: { Excel: 'Excel' }, enumerable: true },
    PlatformType: {
      value: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', Universal: 'Universal' },
      enumerable: true,
    },
  }) as typeof Office;
}

/** Compares versions part by part: 1.10 is later than 1.9. */
function atLeast(supported: string, wanted: string): boolean {
  const have = supported.split('.').map(Number);
  const want = wanted.split('.').map(Number);
  for (let index = 0; index < Math.max(have.length, want.length); index += 1) {
    const difference = (have[index] ?? 0) - (want[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
