import { schemas, type TableKey } from '../../src/report/schema';
import type { Column } from '../../src/report/schema/column';
import { updatePlan } from '../../src/workbook';
import { outputKeys, outputs, type OutputKey } from '../../src/workbook/outputs/keys';
import type { EntryName } from '../support/entryPlace';
import { stateLine } from '../support/generated';
import { openReport, type OpenReport } from '../support/openReport';
import { paperWorkbook, withEntry, written } from '../support/paper';
import { smallReport, workbookOf } from '../support/smallReport';

const current = 'Stämmer med inmatningen.';
const changed = /^⚠ Inmatningen har ändrats sedan bladet uppdaterades\. Tryck på Uppdatera/u;

/** The generated sheets that say that they do not agree with the entries. */
function warning(report: OpenReport): OutputKey[] {
  const book = report.book();
  return outputKeys.filter((key) => {
    const line = stateLine(book, key);
    if (line !== current) expect(line).toMatch(changed);
    return line !== current;
  });
}

describe('the line under a generated sheet’s title', () => {
  let clean: Uint8Array;

  beforeAll(async () => {
    clean = await workbookOf(smallReport);
  });

  const edits: readonly (readonly [
    name: string,
    entry: EntryName,
    text: string,
    sheets: readonly OutputKey[],
  ])[] = [
    ['an amount', ['Driftsammandrag', 'Grundskola', 'Redovisat period'], '1235', ['controls']],
    ['a row type', ['Driftsammandrag', 'Bokbuss', 'Radtyp'], 'underrad', ['result', 'forecast', 'controls']],
    ['an outcome of one digit', ['Indikatorer', 'Nöjda elever', 'Utfall'], '94', ['goalReport', 'controls']],
    ['a status', ['Aktiviteter', 'Sommarbok', 'Status'], 'Klar', ['goalReport', 'controls']],
    ['an end date', ['Aktiviteter', 'Bokmässa', 'Slutdatum'], '2021-11-15', ['activityReport', 'controls']],
    ['a setting', ['Inställningar', 'Månad', 'Värde'], '9', [...outputKeys]],
  ];

  it.each(edits)(
    'warns by formula alone when %s has changed, and no longer after an update',
    async (_name, entry, text, sheets) => {
      const report = await openReport(clean);
      expect(warning(report)).toEqual([]);
      expect(report.type(entry, text)).toEqual({ ok: true });
      expect(warning(report)).toEqual(expect.arrayContaining([...sheets]));
      await report.update();
      expect(warning(report)).toEqual([]);
    },
  );

  it('agrees again when the entry is what it was', async () => {
    const report = await openReport(clean);
    const entry: EntryName = ['Mål', 'Fler läser', 'Bedömning'];
    report.type(entry, 'Uppfylls ej per helår');
    expect(warning(report)).not.toEqual([]);
    report.type(entry, 'Uppfylls delvis per helår');
    expect(warning(report)).toEqual([]);
  });

  it('warns when rows have come, gone or changed places', async () => {
    const report = await openReport(clean);
    report.person.insertRows('Aktiviteter', 7);
    expect(warning(report)).toEqual(expect.arrayContaining(['goalReport', 'activityReport']));
    report.person.deleteRows('Aktiviteter', 7);
    expect(warning(report)).toEqual([]);
    report.person.sortTable('Indikatorer', 'Indikator', false);
    expect(warning(report)).toEqual(expect.arrayContaining(['goalReport', 'indicatorAppendix']));
  });
});

describe('no generated sheet says that it agrees when an update would change it', () => {
  const fresh = paperWorkbook(smallReport);
  const updated = written(fresh, updatePlan(fresh).operations);
  // The lines of the front sheet and of Förändringar are that of Kontroller, which every entry that can change them changes.
  const stateOf = (key: OutputKey, workbook: typeof updated) =>
    workbook.outputs[key === 'front' || key === 'changes' ? 'controls' : key]?.formulas[3]?.[1];

  /** Sheets that an update would change although the line under their title is the same as before. */
  function silentSheets(workbook: typeof updated): string[] {
    const plan = updatePlan(workbook);
    const after = written(workbook, plan.operations);
    return outputKeys
      .filter((key) => plan.changes.some(({ sheet }) => sheet === outputs[key].sheet))
      .filter((key) => stateOf(key, after) === stateOf(key, updated));
  }

  const entries = (Object.keys(schemas) as TableKey[]).flatMap((table) =>
    Object.values(schemas[table].columns as Readonly<Record<string, Column>>)
      .filter(({ kind }) => kind !== 'computed')
      .map(({ header }) => ({ table, header })),
  );

  /** Another value and no value, in the first row of a column. */
  const edits = entries.flatMap(({ table, header }) => {
    const [headers = [], first = []] = updated.tables[table]?.values ?? [];
    const value = first[headers.indexOf(header)];
    const others = [typeof value === 'number' ? value + 700 : 'Annat', ...(value === '' ? [] : [''])];
    return others.map((other) => ({
      name: `${schemas[table].table}[${header}] = ${JSON.stringify(other)}`,
      silent: silentSheets(withEntry(updated, table, 1, header, other)),
    }));
  });

  it.each(outputKeys)('%s', (key) => {
    expect(edits.length).toBeGreaterThan(100);
    const unnoticed = edits.filter(({ silent }) => silent.includes(key)).map(({ name }) => name);
    expect(unnoticed).toEqual([]);
  });
});
