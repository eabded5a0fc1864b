import { isInstalled, throughLibreOffice } from '../../scripts/support/libreOffice';
import { isSameValue } from '../../scripts/support/sameValue';
import type { CellValue } from '../../src/host/document/model';
import { cellAddress } from '../../src/workbook/area';
import { formulaCells, savedBook, sheetOf } from './savedBook';

/** True when LibreOffice can be used here. Continuous integration must have it; elsewhere a line says that it was left out. */
export function hasLibreOffice(): boolean {
  if (isInstalled('soffice', '--version')) return true;
  if (process.env['CI'] !== undefined) throw new Error('LibreOffice (soffice) is missing in CI');
  process.stdout.write('LibreOffice is not installed: its tests are left out here, but not in CI.\n');
  return false;
}

/** Every formula cell whose stored value LibreOffice does not calculate itself, and how many were compared. */
export function libreOfficeDifferences(workbook: Uint8Array): {
  readonly compared: number;
  readonly differences: readonly string[];
} {
  const ours = savedBook(workbook);
  const theirs = savedBook(throughLibreOffice(workbook, 'xlsx'));
  const differences: string[] = [];
  let compared = 0;
  for (const { sheet, row, column, formula, value } of formulaCells(ours)) {
    const calculated = sheetOf(theirs, sheet).cells.value(row, column);
    compared += 1;
    if (isSameValue(calculated, value)) continue;
    differences.push(
      `${sheet}!${cellAddress(row, column)}: ${shown(value)} ≠ ${shown(calculated)} =${formula.slice(0, 120)}`,
    );
  }
  return { compared, differences };
}

function shown(value: CellValue): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value ?? '');
}
