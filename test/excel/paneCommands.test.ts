import { commands } from '../../src/excel';
import { givenBlankWorkbook } from './givenWorkbook';

describe('what the pane and the ribbon offer, in a new workbook', () => {
  it('creates, checks, shows a finding, updates, and the second press writes nothing', async () => {
    const { Excel: excel, messages } = await givenBlankWorkbook();
    const texts: string[] = [];
    const created = await commands.create(excel, 'all', {
      progress: ({ text }) => texts.push(text),
    });
    expect(created).toMatchObject({ ok: true, value: { kept: [] } });
    expect(created.ok && created.value.added).toContain('Inställningar');
    expect(texts).toEqual(expect.arrayContaining(['Läser arbetsboken', 'Lägger till blad']));

    const checked = await commands.check(excel);
    const findings = checked.ok ? checked.value.findings : [];
    const located = findings.find(({ cell }) => cell !== undefined);
    expect(located).toBeDefined();
    expect(await commands.goTo(excel, located!)).toEqual({ ok: true, value: undefined });

    messages.clear();
    expect(await commands.update(excel)).toMatchObject({ ok: true });
    expect(messages.syncs).toBe(2);
    messages.clear();
    expect(await commands.update(excel)).toMatchObject({ ok: true, value: { changes: [] } });
    expect(messages.syncs).toBe(1);
    expect(messages.writes).toBe(0);
  });
});
