/**
 * Loaded before a program (`node --import`), this kills it in the midst of writing a file: KILL_AT is `3:before`, `3:after` or, for
 * a call that writes bytes, `3:half`. Calls of the file system are counted from the one that makes a new file (flag `wx`) on.
 * A kill takes nothing back and runs no clean-up, as when a computer is switched off.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const [number, moment] = (process.env.KILL_AT ?? '').split(':');
let calls = 0;
let begun = false;

for (const name of [
  'openSync',
  'fchmodSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'rmSync',
]) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && args[1] === 'wx') begun = true;
    if (!begun) return original(...args);
    calls += 1;
    const isNow = calls === Number(number);
    if (isNow && moment === 'before') die();
    if (isNow && moment === 'half' && name === 'writeSync') {
      original(args[0], args[1], args[2] ?? 0, Math.floor(args[1].length / 2));
      die();
    }
    const result = original(...args);
    if (isNow && moment === 'after') die();
    return result;
  };
}
syncBuiltinESMExports();

function die() {
  process.kill(process.pid, 'SIGKILL');
}
