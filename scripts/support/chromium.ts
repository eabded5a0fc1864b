import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { moveIntoPlace } from './moveIntoPlace';

/**
 * The Chromium that came with `npm ci` (packed, in `@sparticuz/chromium`), unpacked once beside the installed packages.
 * It is unpacked into a folder of its own that is renamed at the end, so that neither an interrupted unpacking nor
 * another version's remains are ever taken for it; when several processes unpack at once, the first one's is used by all.
 *
 * @returns the path of a browser that has answered
 * @throws when it cannot be unpacked or started here, for example for want of system libraries
 */
export function installedChromium(): string {
  const program = join(unpacked(), 'chromium');
  execFileSync(program, ['--version'], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 });
  return program;
}

/**
 * Starts the browser, without a window.
 *
 * @param environment what it has beside the environment of this process
 */
export function openBrowser(
  program: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  // The package's own list of arguments is for one page in a cloud function; containers need only this one.
  const args = ['--no-sandbox'];
  return chromium.launch({
    executablePath: program,
    args,
    env: { ...process.env, ...environment },
    headless: true,
  });
}

function unpacked(): string {
  const packageFile = resolve('node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  try {
    const runner = resolve('node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [runner, resolve('scripts/unpackChromium.ts')], {
      env: { ...process.env, TMPDIR: beside },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 120_000,
    });
    moveIntoPlace(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}
