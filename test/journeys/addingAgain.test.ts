import { commands } from '../../src/excel';
import { startHost } from '../../src/host/startHost';

async function openedHost() {
  const started = await startHost();
  if (!started.ok) throw new Error(started.problem.message);
  return started.host;
}

describe('adding the sheets to a workbook', () => {
  it('is refused by name when a defined name has the name of one of our tables', async () => {
    const host = await openedHost();
    await host.Excel.run(async (context) => {
      context.workbook.names.add('AKTIVITETER', context.workbook.worksheets.getFirst().getRange('A1'));
      await context.sync();
    });
    const created = await commands.create(host.Excel, 'all');
    expect(created.ok).toBe(false);
    expect(created.ok ? '' : created.failure.message).toContain('definierat namn som heter Aktiviteter');
    await host.Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it('again after a table was deleted mends the formulas that leaned on it', async () => {
    const host = await openedHost();
    await commands.create(host.Excel, 'all');
    expect(host.person.deleteTable('Indikatorer').ok).toBe(true);
    expect(host.person.deleteSheet('Indikatorer').ok).toBe(true);
    expect((await commands.create(host.Excel, 'all')).ok).toBe(true);
    const checked = await commands.check(host.Excel);
    expect(checked.ok).toBe(true);
    const codes = checked.ok ? checked.value.findings.map(({ code }) => code) : [];
    expect(codes).not.toContain('formula-overwritten');
    expect(codes).not.toContain('table-missing');
  });
});
