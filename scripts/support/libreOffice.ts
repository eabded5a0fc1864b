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

/** What LibreOffice is asked to do. */
interface Conversion {
  /** Workbooks to open, one after the other in one process. */
  readonly files: readonly string[];
  readonly format: 'xlsx' | 'pdf';
  /** Where it writes; the files keep their names, with the format's ending. */
  readonly into: string;
}

/**
 * A profile of LibreOffice's in a folder, and the arguments of `soffice` to open, calculate and write with it.
 * @example libreOfficeArguments(folder)({ files: ['bok.xlsx'], format: 'xlsx', into: 'ut' }) // ['--headless', …]
 */
export function libreOfficeArguments(folder: string): (conversion: Conversion) => readonly string[] {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  return ({ files, format, into }) => [
    '--headless',
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--convert-to',
    format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf',
    '--outdir',
    into,
    ...files,
  ];
}

/**
 * Lets LibreOffice open a workbook, calculate every formula and write it again.
 * @returns the written file's bytes
 */
export function throughLibreOffice(workbook: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'delar-'));
  try {
    const into = join(folder, 'out');
    mkdirSync(into);
    const file = join(folder, 'bok.xlsx');
    writeFileSync(file, workbook);
    execFileSync('soffice', libreOfficeArguments(folder)({ files: [file], format, into }), {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return readFileSync(join(into, `bok.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
