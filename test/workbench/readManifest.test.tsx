import { readFileSync } from 'node:fs';
import { readManifest } from '../../src/workbench/ribbon/readManifest';

const xml = readFileSync('manifest.xml', 'utf8');

describe('the manifest, as the workbench’s ribbon reads it', () => {
  it('gives the three buttons in Swedish, with what they do', () => {
    const { tab, group, buttons, addIn, functionFile } = readManifest(xml, 'sv-SE');
    expect([tab, group]).toEqual(['Delårsrapport', 'Delårsrapport']);
    expect(buttons.map(({ label, title }) => [label, title])).toEqual([
      ['Panel', 'Visa panelen'],
      ['Kontrollera', 'Kontrollera rapporten'],
      ['Uppdatera', 'Uppdatera rapporten'],
    ]);
    expect(buttons.map(({ action }) => action)).toEqual([
      { kind: 'pane', address: 'https://localhost:3000/taskpane.html', title: 'Delårsrapport' },
      { kind: 'function', name: 'check' },
      { kind: 'function', name: 'update' },
    ]);
    expect(buttons[1]).toMatchObject({
      icon: 'https://localhost:3000/assets/check-32.png',
      fineIcon: 'https://localhost:3000/assets/check-64.png',
    });
    expect(addIn).toEqual({ id: '6f3b0c1e-8a54-4d27-9c1b-52e7d0a9f416', version: '0.1.0.0' });
    expect(functionFile).toBe('https://localhost:3000/commands.html');
  });

  it('gives them in English where Office speaks English', () => {
    const { name, tab, buttons } = readManifest(xml, 'en-US');
    expect([name, tab]).toEqual(['Interim report', 'Interim report']);
    expect(buttons.map(({ label }) => label)).toEqual(['Pane', 'Check', 'Update']);
    expect(buttons[2]?.description).toMatch(/^Rewrites the sheets of the report/u);
  });

  it('is a defect where something is missing', () => {
    expect(() => readManifest(xml.replace(/<bt:Url id="Commands.Url".*\n/u, ''), 'sv-SE')).toThrow(
      'The manifest has no resource Commands.Url.',
    );
  });
});
