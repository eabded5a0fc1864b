import { createWorkbook } from '../../../src/host/document/createWorkbook';
import {
  codeOf,
  fileOf,
  firstSheet,
  givenParts,
  MAIN,
  opened,
  partsOf,
  relations,
  reopened,
  valueOf,
  worksheet,
} from './givenFile';

const ENTRY = {
  author: 'Anna Åberg',
  text: 'Varför <så> lågt?\nNy rad',
  createdAt: '2026-01-02T03:04:05.678Z',
};

describe('notes', () => {
  it('come back with author, text and visibility, and go again without a trace', () => {
    const workbook = createWorkbook();
    const { annotations } = firstSheet(workbook);
    const before = Object.keys(partsOf(workbook.save()));
    annotations.setNote({ row: 3, column: 2, author: 'Bo', text: ' rad 1\nrad & 2 ', visible: true });
    annotations.setNote({ row: 0, column: 0, author: 'Anna', text: 'först' });
    annotations.setNote({ row: 0, column: 0, author: 'Anna', text: 'sedan' });
    const again = reopened(workbook);
    expect(firstSheet(again).annotations.notes()).toEqual([
      { row: 3, column: 2, author: 'Bo', text: ' rad 1\nrad & 2 ', visible: true },
      { row: 0, column: 0, author: 'Anna', text: 'sedan', visible: false },
    ]);
    expect(codeOf(firstSheet(again).annotations.deleteNote(9, 9))).toBe('not-found');
    firstSheet(again).annotations.deleteNote(3, 2);
    firstSheet(again).annotations.deleteNote(0, 0);
    const parts = partsOf(again.save());
    expect(Object.keys(parts).filter((name) => !before.includes(name))).toEqual([
      'xl/worksheets/_rels/sheet1.xml.rels',
    ]);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('legacyDrawing');
  });

  it('of others keep their boxes and the controls that are drawn beside them', () => {
    const vml =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout>' +
      '<v:shape id="_x0000_s3073"><x:ClientData ObjectType="Button"><x:Anchor>1, 0, 1, 0, 2, 0, 2, 0</x:Anchor></x:ClientData><br></v:shape>' +
      '<v:shape id="_x0000_s3074"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 31, 4, 1</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
    const comments = `<comments xmlns="${MAIN}"><authors><author>Bo</author></authors><commentList><comment ref="A3" authorId="0"><text><r><t>fet</t></r><r><t xml:space="preserve"> text</t></r></text></comment></commentList></comments>`;
    const workbook = opened(
      fileOf(
        givenParts('', {
          'xl/worksheets/sheet1.xml': worksheet('', '', '<legacyDrawing r:id="rId1"/>'),
          'xl/worksheets/_rels/sheet1.xml.rels': relations([
            ['rId1', 'vmlDrawing', '../drawings/v.vml'],
            ['rId2', 'comments', '../comments1.xml'],
          ]),
          'xl/drawings/v.vml': vml,
          'xl/comments1.xml': comments,
        }),
      ),
    );
    const sheet = firstSheet(workbook);
    expect(sheet.annotations.notes()).toEqual([
      { row: 2, column: 0, author: 'Bo', text: 'fet text', visible: false },
    ]);
    sheet.insertCells({ top: 0, left: 0, bottom: 1, right: 16_383 }, 'down');
    sheet.annotations.setNote({ row: 9, column: 9, author: 'Bo', text: 'ny' });
    const after = partsOf(workbook.save())['xl/drawings/v.vml']!;
    expect(after).toContain(
      '<v:shape id="_x0000_s3073"><x:ClientData ObjectType="Button"><x:Anchor>1, 0, 1, 0, 2, 0, 2, 0</x:Anchor></x:ClientData><br></v:shape>',
    );
    expect(after).toContain('<x:Anchor>1, 15, 2, 2, 3, 31, 6, 1</x:Anchor><x:Row>4</x:Row>');
    expect(after).toContain('id="_x0000_s3075"');
    expect(firstSheet(reopened(workbook)).annotations.notes()).toHaveLength(2);
  });
});

describe('comment threads', () => {
  it('come back with replies, people and state, and with a stand-in for older versions', () => {
    const workbook = createWorkbook();
    const { annotations } = firstSheet(workbook);
    const thread = valueOf(annotations.addComment(1, 1, ENTRY));
    valueOf(annotations.addReply(thread.id, { ...ENTRY, author: 'Bo', text: 'Därför.' }));
    annotations.setResolved(thread.id, true);
    const again = firstSheet(reopened(workbook)).annotations;
    expect(again.comments()).toEqual([
      {
        id: thread.id,
        row: 1,
        column: 1,
        author: 'Anna Åberg',
        text: ENTRY.text,
        createdAt: '2026-01-02T03:04:05.67',
        resolved: true,
        replies: [
          {
            id: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string,
            author: 'Bo',
            text: 'Därför.',
            createdAt: '2026-01-02T03:04:05.67',
          },
        ],
      },
    ]);
    expect(again.notes()).toEqual([]);
    expect(partsOf(workbook.save())['xl/comments1.xml']).toContain('Reply:\n    Därför.');
  });

  it('and notes never share a cell', () => {
    const { annotations } = firstSheet(createWorkbook());
    annotations.addComment(1, 1, ENTRY);
    annotations.setNote({ row: 2, column: 2, author: 'A', text: 'x' });
    expect(codeOf(annotations.setNote({ row: 1, column: 1, author: 'A', text: 'x' }))).toBe('area-overlaps');
    expect(codeOf(annotations.addComment(1, 1, ENTRY))).toBe('area-overlaps');
    expect(codeOf(annotations.addComment(2, 2, ENTRY))).toBe('area-overlaps');
    expect(codeOf(annotations.deleteNote(1, 1))).toBe('not-found');
  });

  it('are changed and deleted, replies one by one', () => {
    const workbook = createWorkbook();
    const { annotations } = firstSheet(workbook);
    const thread = valueOf(annotations.addComment(1, 1, ENTRY));
    const reply = valueOf(annotations.addReply(thread.id, ENTRY));
    expect(reply.id).not.toBe(thread.id);
    annotations.setCommentText(reply.id, 'ändrad');
    expect(firstSheet(reopened(workbook)).annotations.comments()[0]!.replies[0]!.text).toBe('ändrad');
    expect(codeOf(annotations.deleteComment(reply.id))).toBe('done');
    expect(annotations.comments()[0]!.replies).toEqual([]);
    expect(codeOf(annotations.deleteComment(thread.id))).toBe('done');
    expect(
      [
        annotations.deleteComment(thread.id),
        annotations.setResolved('x', true),
        annotations.addReply('x', ENTRY),
        annotations.setCommentText('x', ''),
      ].map(codeOf),
    ).toEqual(Array(4).fill('not-found'));
    expect(Object.keys(partsOf(workbook.save())).filter((name) => /omment|vml/.test(name))).toEqual([]);
  });
});

describe('what belongs to the whole workbook', () => {
  it('document properties come back and can be emptied', () => {
    const workbook = createWorkbook();
    const properties = {
      title: 'Delårsrapport',
      subject: 'Ekonomi',
      author: 'Anna & Bo',
      keywords: 'delår',
      comments: 'rad 1\nrad 2',
      category: 'Rapport',
      lastAuthor: 'Bo',
      created: '2026-01-01T00:00:00Z',
      modified: '2026-01-02T00:00:00Z',
      company: 'Kommunen',
      manager: 'Chefen',
    };
    workbook.setProperties(properties);
    expect(reopened(workbook).properties).toEqual(properties);
    workbook.setProperties({ title: '', created: null, company: '' });
    expect(reopened(workbook).properties).toEqual({ ...properties, title: '', created: null, company: '' });
  });

  it('custom XML parts come back, change and go', () => {
    const workbook = createWorkbook();
    const { id } = valueOf(
      workbook.customXml.add(
        '<r:rapport xmlns:r="urn:delår"><a>å & <![CDATA[<b>]]></a></r:rapport>'.replace('& ', '&amp; '),
      ),
    );
    expect(codeOf(workbook.customXml.add('<a>'))).toBe('xml-malformed');
    expect(codeOf(workbook.customXml.add('<!DOCTYPE a><a/>'))).toBe('doctype-refused');
    expect(codeOf(workbook.customXml.add('<a/>', id))).toBe('name-taken');
    expect(reopened(workbook).customXml.list()).toMatchObject([{ id, namespace: 'urn:delår' }]);
    expect(codeOf(workbook.customXml.setXml(id, '<b/>'))).toBe('done');
    expect(reopened(workbook).customXml.list()).toEqual([{ id, namespace: '', xml: '<b/>' }]);
    expect([
      codeOf(workbook.customXml.delete(id)),
      codeOf(workbook.customXml.delete(id)),
      codeOf(workbook.customXml.setXml(id, '<b/>')),
    ]).toEqual(['done', 'not-found', 'not-found']);
    expect(Object.keys(partsOf(workbook.save())).filter((name) => name.includes('customXml'))).toEqual([]);
  });

  it('calculation on opening is asked for and taken back', () => {
    const workbook = createWorkbook();
    workbook.setCalculation({ fullOnLoad: true, mode: 'manual' });
    expect(reopened(workbook).calculation).toEqual({ fullOnLoad: true, mode: 'manual' });
    expect(partsOf(workbook.save())['xl/workbook.xml']).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1" calcMode="manual"/>',
    );
    workbook.setCalculation({ fullOnLoad: false, mode: 'auto' });
    expect(reopened(workbook).calculation).toEqual({ fullOnLoad: false, mode: 'auto' });
  });

  it('links and merged areas come back', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    const cell = { top: 1, left: 1, bottom: 1, right: 1 };
    sheet.setHyperlink(cell, { address: 'https://example.org/?a=1&b=2', screenTip: 'tips', display: 'visa' });
    sheet.setHyperlink({ ...cell, top: 2, bottom: 2 }, { location: "'Blad1'!A1" });
    expect(codeOf(sheet.setMergedAreas([{ top: 0, left: 0, bottom: 1, right: 1 }, cell]))).toBe(
      'area-overlaps',
    );
    sheet.setMergedAreas([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    const again = firstSheet(reopened(workbook));
    expect(again.hyperlinks()).toEqual([
      {
        area: cell,
        address: 'https://example.org/?a=1&b=2',
        location: null,
        screenTip: 'tips',
        display: 'visa',
      },
      {
        area: { ...cell, top: 2, bottom: 2 },
        address: null,
        location: "'Blad1'!A1",
        screenTip: '',
        display: '',
      },
    ]);
    expect(again.mergedAreas()).toEqual([{ top: 4, left: 0, bottom: 5, right: 1 }]);
    again.setHyperlink({ top: 0, left: 0, bottom: 9, right: 9 }, null);
    expect(again.hyperlinks()).toEqual([]);
  });

  it('saves the same bytes twice, and goes on working in between', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    sheet.cells.setValue(0, 0, 'a');
    const first = Buffer.from(workbook.save());
    expect(Buffer.from(workbook.save()).equals(first)).toBe(true);
    sheet.cells.setValue(0, 0, 'b');
    sheet.cells.setValue(0, 1, 'a');
    expect(firstSheet(reopened(workbook)).cells.value(0, 0)).toBe('b');
    expect(Buffer.from(workbook.save()).equals(first)).toBe(false);
  });
});
