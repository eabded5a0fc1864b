import { readFileSync } from 'node:fs';
import { workbookContract } from '../../src/workbook/contract';

describe('docs/workbook-contract.md', () => {
  it('says what the declarations say (npm run contract writes it anew)', () => {
    expect(readFileSync('docs/workbook-contract.md', 'utf8')).toBe(workbookContract());
  });
});
