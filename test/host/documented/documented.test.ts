import { openAddInPage } from './addInPage';
import { everything } from './everything';

describe('what Microsoft documents holds on the host', () => {
  it.each(everything.map((statement) => [statement.member, statement.says, statement] as const))(
    '%s: %s',
    async (_member, _says, statement) => {
      await statement.show();
    },
  );
});

describe('a page in the workbench’s window', () => {
  it('reaches the same workbook, collections and their items too', async () => {
    const { Excel } = await openAddInPage();
    await Excel.run(async (context) => {
      const { worksheets, styles } = context.workbook;
      worksheets.add('Mål');
      worksheets.load('items/name');
      styles.load({ name: true });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Mål']);
      expect(styles.items.map(({ name }) => name)).toContain('Normal');
    });
  });
});

describe('the register of statements', () => {
  const stated = everything.map(({ member }) => member);

  it('states nothing twice', () => {
    expect(stated.filter((member, index) => stated.indexOf(member) !== index)).toEqual([]);
  });
});
