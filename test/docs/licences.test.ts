import { readFileSync } from 'node:fs';
import { licensedPackages } from '../../scripts/licences/licences';
import { knownLicences, licencesPage } from '../../scripts/licences/page';
import { plainTables } from '../support/plainTables';

describe('docs/licences.md', () => {
  const packages = licensedPackages();

  it('says what the lock file says (npm run licences writes it anew)', () => {
    expect(plainTables(readFileSync('docs/licences.md', 'utf8'))).toBe(plainTables(licencesPage(packages)));
  });

  it('meets no licence that nobody has looked at, and passes on none that asks for more than its notice', () => {
    const unknown = packages.filter(({ licence }) => knownLicences[licence] === undefined);
    expect(unknown).toEqual([]);
    const free = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
    const others = packages.filter(({ isShipped, licence }) => isShipped && !free.includes(licence));
    expect(others).toEqual([]);
  });
});
