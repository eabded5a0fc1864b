import { run } from '../../src/cli/run';
import type { ExitStatus } from '../../src/cli/result';
import type { SheetChange } from '../../src/excel/outcome';
import type { LocatedFinding } from '../../src/workbook/located';

/** What a command says with `--json`: the fields that some command has. */
interface Said {
  readonly ok: boolean;
  readonly message: string;
  readonly findings: readonly LocatedFinding[];
  readonly changes: readonly SheetChange[];
  readonly added: readonly string[];
  readonly kept: readonly string[];
}

/** How a command ended, with the one JSON value that it said. */
export interface Answer {
  readonly status: ExitStatus;
  readonly json: Said;
}

/** Runs a command with `--json`; that there is exactly one JSON value and nothing else is part of every test. */
export async function delarsrapport(...args: readonly string[]): Promise<Answer> {
  const { status, stdout, stderr } = await run([...args, '--json']);
  expect(stderr).toBe('');
  return { status, json: JSON.parse(stdout) as Said };
}
