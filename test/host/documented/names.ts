import { formulasOf } from '../givenHost';
import { codeOfReading, refusal, statements } from './statement';

export const names = [
  ...statements('NamedItem', {
    delete: [
      'Takes the name away; cells that use it show #NAME?.',
      async ({ context, workbook, sheet }) => {
        workbook.names.add('Total', sheet.getRange('A1'));
        const cell = sheet.getRange('B1');
        cell.formulas = [['=Total+1']];
        workbook.names.getItem('Total').delete();
        const gone = workbook.names.getItemOrNullObject('Total');
        cell.load('values');
        await context.sync();
        expect([gone.isNullObject, cell.values]).toEqual([true, [['#NAME?']]]);
      },
    ],
    formula: [
      'What the name stands for, always with an equals sign first; it can be set.',
      async ({ context, workbook, sheet }) => {
        const name = workbook.names.add('Total', sheet.getRange('A1:B2')).load('formula');
        await context.sync();
        expect(name.formula).toBe('=Sheet1!$A$1:$B$2');
        name.formula = '=Sheet1!$C$3';
        name.load('formula');
        const range = name.getRange().load('address');
        await context.sync();
        expect([name.formula, range.address]).toEqual(['=Sheet1!$C$3', 'Sheet1!C3']);
      },
    ],
    getRange: [
      'The cells that the name stands for; a name that stands for none is an error.',
      async ({ context, workbook, sheet }) => {
        workbook.names.add('Total', sheet.getRange('B2:C3'));
        const cells = workbook.names.getItem('Total').getRange().load('address');
        await context.sync();
        expect(cells.address).toBe('Sheet1!B2:C3');
        workbook.names.add('Rate', '=0.25');
        workbook.names.getItem('Rate').getRange().load('address');
        expect(await refusal(context)).toMatch(/ at NamedItem\.getRange$/);
      },
    ],
    getRangeOrNullObject: [
      'The cells that the name stands for, also after they have moved; a null object when it stands for none.',
      async ({ context, workbook, sheet }) => {
        workbook.names.add('Total', sheet.getRange('A1'));
        workbook.names.add('Rate', '=0.25');
        sheet.getRange('1:2').insert('Down');
        const [cells, none] = ['Total', 'Rate'].map((name) =>
          workbook.names.getItem(name).getRangeOrNullObject().load('address'),
        );
        await context.sync();
        expect([cells?.address, none?.isNullObject]).toEqual(['Sheet1!A3', true]);
      },
    ],
    name: [
      'The name itself.',
      async ({ context, workbook, sheet }) => {
        const name = workbook.names.add('Delår_Resultat', sheet.getRange('A1')).load('name');
        await context.sync();
        expect(name.name).toBe('Delår_Resultat');
      },
    ],
  }),
  ...statements('NamedItemCollection', {
    add: [
      'Gives cells or a formula a name; one that is taken, or that is an address, is refused.',
      async ({ context, workbook, sheet, host }) => {
        workbook.names.add('Rate', '=0.25', 'A quarter');
        sheet.getRange('A1').formulas = [['=4*Rate']];
        const cell = sheet.getRange('A1').load('values');
        await context.sync();
        expect(cell.values).toEqual([[1]]);
        expect(await formulasOf(host, 'Sheet1', 'A1')).toEqual([['=4*Rate']]);
        workbook.names.add('rate', '=0.5');
        expect(await refusal(context)).toMatch(/ at NamedItemCollection.add$/);
        workbook.names.add('A1', '=0.5');
        expect(await refusal(context)).toBe('InvalidArgument at NamedItemCollection.add');
      },
    ],
    getItem: [
      'A name in any case of letters; one that is not there is ItemNotFound.',
      async ({ context, workbook }) => {
        workbook.names.add('Rate', '=0.25');
        const name = workbook.names.getItem('RATE').load('name');
        await context.sync();
        expect(name.name).toBe('Rate');
        workbook.names.getItem('No').load('name');
        expect(await refusal(context)).toBe('ItemNotFound at NamedItemCollection.getItem');
      },
    ],
    getItemOrNullObject: [
      'The same without an error: a null object, from which every range is one too.',
      async ({ context, workbook }) => {
        const absent = workbook.names.getItemOrNullObject('No');
        const range = absent.getRangeOrNullObject();
        await context.sync();
        expect([absent.isNullObject, range.isNullObject]).toEqual([true, true]);
      },
    ],
    items: [
      'The names as they were loaded; those that Excel makes for print areas and titles are not among them.',
      async ({ context, workbook, sheet }) => {
        workbook.names.add('Rate', '=0.25');
        sheet.pageLayout.setPrintTitleRows('$1:$1');
        workbook.names.load('items/name');
        await context.sync();
        expect(workbook.names.items.map(({ name }) => name)).toEqual(['Rate']);
      },
    ],
    load: [
      'Names what is wanted of each name.',
      async ({ context, workbook }) => {
        workbook.names.add('Rate', '=0.25');
        workbook.names.load({ name: true });
        await context.sync();
        expect(codeOfReading(() => workbook.names.items[0]?.formula)).toBe('PropertyNotLoaded');
      },
    ],
  }),
];
