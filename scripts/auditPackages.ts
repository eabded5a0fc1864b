/**
 * Asks npm's registry for known vulnerabilities: first of what is passed on, then of everything. Status 0: it knows of none;
 * 1: it names some; 2: it could not be asked, which is not the same as none.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { auditAnswer } from './auditPackages/auditAnswer';

const rounds: readonly (readonly [what: string, arguments_: readonly string[]])[] = [
  ['the packages of the command line (dependencies)', ['--omit=dev']],
  ['everything, with what it is built and tested with', []],
];

for (const [what, chosen] of rounds) {
  const { status, sentence } = auditAnswer(await answerOf(['audit', '--json', ...chosen]));
  console.log(`${what}: ${sentence}`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}

/** What npm writes; it ends with status 1 both when it finds something and when it cannot ask. */
async function answerOf(given: readonly string[]): Promise<string> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
  try {
    return (await promisify(execFile)(npm, [...given], options)).stdout;
  } catch (error) {
    return (error as { readonly stdout?: string }).stdout ?? '';
  }
}
