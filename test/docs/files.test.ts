import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFeatures } from '../../scripts/kept/features';
import { filesPage } from '../../scripts/kept/page';
import { run } from '../../src/cli/run';
import { foreignWorkbook, partsOf } from '../support/foreignWorkbook';
import { plainTables } from '../support/plainTables';
import { rollReport } from '../support/rollReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

/** The features that a file holds. */
function featuresIn(file: Uint8Array): readonly string[] {
  const parts = partsOf(file);
  const holds = ({ part, marker }: (typeof keptFeatures)[number]) =>
    Buffer.from(parts.get(part) ?? [])
      .toString('utf8')
      .includes(marker);
  return keptFeatures.filter(holds).map(({ name }) => name);
}

describe('docs/files.md', () => {
  it('says what the list says (npm run kept writes it anew)', () => {
    expect(plainTables(readFileSync('docs/files.md', 'utf8'))).toBe(plainTables(filesPage()));
  });

  it('promises only what survives a report that is added, and rolled forward with its sheets made anew', async () => {
    const all = keptFeatures.map(({ name }) => name);
    expect(featuresIn(foreignWorkbook())).toEqual(all);
    writeFileSync(at('egen.xlsx'), foreignWorkbook());
    writeFileSync(at('rapport.json'), JSON.stringify(rollReport));
    await run(['new', at('ny.xlsx'), '--in', at('egen.xlsx'), '--data', at('rapport.json')]);
    await run(['roll', at('ny.xlsx'), '-o', at('nasta.xlsx'), '--to', '2021-12']);
    expect(featuresIn(readFileSync(at('ny.xlsx')))).toEqual(all);
    expect(featuresIn(readFileSync(at('nasta.xlsx')))).toEqual(all);
  });

  it('loses no part', () => {
    const names = [...partsOf(readFileSync(at('nasta.xlsx'))).keys()];
    const lost = [...partsOf(foreignWorkbook()).keys()].filter((name) => !names.includes(name));
    expect(lost).toEqual([]);
  });
});
