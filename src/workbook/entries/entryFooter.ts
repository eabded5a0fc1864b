import { readSettings } from '../../report/entries/readSettings';
import type { CellContent } from '../cell';
import type { ReportData } from '../data/reportData';
import { footerText } from '../footer';
import { rawRows } from '../reading/rawRows';
import type { WorkbookSnapshot } from '../snapshot';
import { initialRows } from './initialRows';

/** The foot of new entry sheets: organisation and report as Inställningar says them, or is going to say. */
export function entryFooter(snapshot: WorkbookSnapshot, data: ReportData): string {
  const { settings: table } = snapshot.tables;
  const rows =
    table === undefined
      ? initialRows('settings', data).map(([setting, value], index) => ({
          row: index + 1,
          cells: { setting: { value: held(setting) }, value: { value: held(value) } },
        }))
      : rawRows('settings', table);
  return footerText(readSettings(rows).settings);
}

function held(content: CellContent | undefined): string | number {
  if (content?.kind === 'text') return content.text;
  return content?.kind === 'number' ? content.value : '';
}
