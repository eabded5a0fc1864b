import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Settings of a Swedish reader, and: calculate every formula anew instead of trusting stored values. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Whether a program answers to its name here. @param flag what makes it answer and end */
export function isInstalled(program: string, flag: string): boolean {
  try {
    execFileSync(program, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets LibreOffice open a workbook, calculate every formula and write it again.
 * @returns the written file's bytes
 */
export function throughLibreOffice(workbook: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'delar-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    writeFileSync(join(folder, 'bok.xlsx'), workbook);
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--convert-to',
        format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'bok.xlsx'),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return readFileSync(join(folder, 'out', `bok.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
