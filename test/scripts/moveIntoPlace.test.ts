import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveIntoPlace } from '../../scripts/support/moveIntoPlace';

describe('a folder that several processes make at once', () => {
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'delar-'));
  });
  afterEach(() => {
    rmSync(scratch, { recursive: true });
  });
  const made = (name: string) => {
    const folder = join(scratch, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'fil'), name);
    return folder;
  };

  it('is the first one’s, and the others use it', () => {
    const place = join(scratch, 'klar');
    moveIntoPlace(made('först'), place);
    const second = made('sedan');
    moveIntoPlace(second, place);
    expect(readFileSync(join(place, 'fil'), 'utf8')).toBe('först');
    expect(existsSync(second)).toBe(true);
  });

  it('is missed when it cannot be moved and nobody else has made it', () => {
    expect(() => {
      moveIntoPlace(join(scratch, 'finns inte'), join(scratch, 'klar'));
    }).toThrow(/ENOENT/u);
  });
});
