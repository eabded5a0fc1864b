import { readFileSync } from 'node:fs';
import { limitsPage } from '../../scripts/limits/page';
import { plainTables } from '../support/plainTables';

describe('docs/limits.md', () => {
  it('says what the constants say (npm run limits writes it anew)', () => {
    expect(plainTables(readFileSync('docs/limits.md', 'utf8'))).toBe(plainTables(limitsPage()));
  });
});
