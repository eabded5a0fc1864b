import { openHost, type HostCore } from '../../../src/host/openHost';

interface Answer {
  readonly id: number;
  readonly type: number;
  readonly message: {
    readonly statusCode: number;
    readonly body: {
      readonly Results: readonly { ActionId: number; Value: unknown }[];
      readonly TraceIds: readonly number[];
      readonly Error: { Code: string; ActionIndex: number; Location: string } | null;
      readonly error?: { code: string };
    };
  };
}

let core: HostCore;
let number = 0;

beforeEach(() => {
  const opened = openHost({ locale: 'en-US' }, () => false);
  if (!opened.ok) throw new Error(opened.problem.message);
  core = opened.host;
});

/** Sends a body as the client would, and waits for the answer to it. */
function send(body: unknown, flags = 0): Promise<Answer> {
  number += 1;
  const id = number;
  return new Promise((resolve) => {
    const connection = core.connect((text) => {
      const answer = JSON.parse(text) as Answer;
      if (answer.id === id) resolve(answer);
    });
    connection.receive(
      JSON.stringify({
        id,
        type: 1,
        flags,
        message: { url: 'ProcessQuery', method: 'POST', headers: {}, body },
      }),
    );
  });
}

const workbook = { Id: 1, ObjectPathType: 1, Name: '' };
const sheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const sheet = {
  Id: 3,
  ObjectPathType: 5,
  Name: '',
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ['Sheet1'] },
};
const range = (id: number, address: string): object => ({
  Id: id,
  ObjectPathType: 3,
  Name: 'GetRange',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [address] },
});
const paths = (...more: object[]): object =>
  Object.fromEntries(
    [workbook, sheets, sheet, ...more].map((path) => [String(Reflect.get(path, 'Id')), path]),
  );

describe('the wire', () => {
  it('answers a message under its id, with lower-case names around the body', async () => {
    const answer = await send({
      Actions: [{ Id: 9, ActionType: 1, Name: '', ObjectPathId: 1 }],
      ObjectPaths: paths(),
    });
    expect(answer).toMatchObject({ type: 1, message: { statusCode: 200 } });
    expect(answer.message.body).toEqual({ Results: [{ ActionId: 9, Value: {} }], TraceIds: [], Error: null });
  });

  it('gives the identity by which an object is found again', async () => {
    const { message } = await send({
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 3 },
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 4 },
        { Id: 3, ActionType: 3, Name: '_KeepReference', ObjectPathId: 4, ArgumentInfo: { Arguments: [] } },
        { Id: 4, ActionType: 1, Name: '', ObjectPathId: 4 },
      ],
      ObjectPaths: paths(range(4, 'A1')),
    });
    const [first, second, , fourth] = message.body.Results.map(({ Value }) => Value);
    expect([first, second]).toEqual([{ Id: '{00000000-0001-0000-0000-000000000000}' }, {}]);
    expect(fourth).toEqual({ _ReferenceId: expect.any(String) as string });
  });

  it('finds kept objects by their reference, whatever parent the path still names', async () => {
    const first = await send({
      Actions: [
        { Id: 1, ActionType: 3, Name: '_KeepReference', ObjectPathId: 4, ArgumentInfo: { Arguments: [] } },
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 4 },
      ],
      ObjectPaths: paths(range(4, 'B2')),
    });
    const reference = Reflect.get(first.message.body.Results[1]!.Value as object, '_ReferenceId') as string;
    const load = { Id: 3, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['address'] } };
    const kept = { Id: 4, ObjectPathType: 6, Name: reference, ParentObjectPathId: 99 };
    const second = await send({ Actions: [load], ObjectPaths: { 4: kept } });
    expect(second.message.body.Results[0]?.Value).toMatchObject({ Address: 'Sheet1!B2' });
    const drop = {
      Id: 5,
      ActionType: 3,
      Name: '_RemoveReference',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [reference] },
    };
    await send({ Actions: [drop], ObjectPaths: { 1: workbook } });
    const third = await send({ Actions: [load], ObjectPaths: { 4: kept } });
    expect(third.message.body.Error).toMatchObject({ Code: 'InvalidReference', ActionIndex: 0 });
  });

  it('answers null for null objects and everything below them', async () => {
    const gone = { Id: 4, ObjectPathType: 7, Name: '', ParentObjectPathId: 99 };
    const below = {
      Id: 5,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [] },
    };
    const { message } = await send({
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 5 },
        { Id: 2, ActionType: 2, Name: '', ObjectPathId: 5, QueryInfo: {} },
        { Id: 3, ActionType: 3, Name: 'GetCount', ObjectPathId: 4, ArgumentInfo: { Arguments: [] } },
      ],
      ObjectPaths: { 4: gone, 5: below },
    });
    expect(message.body.Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  });

  it('tells path ids from numbers by the list beside the arguments', async () => {
    const bounding = {
      Id: 6,
      ObjectPathType: 3,
      Name: 'GetBoundingRect',
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] },
    };
    const cell = {
      Id: 7,
      ObjectPathType: 3,
      Name: 'GetCell',
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [5, 4] },
    };
    const select = { Select: ['address'] };
    const { message } = await send({
      Actions: [
        { Id: 1, ActionType: 2, Name: '', ObjectPathId: 6, QueryInfo: select },
        { Id: 2, ActionType: 2, Name: '', ObjectPathId: 7, QueryInfo: select },
      ],
      ObjectPaths: paths(range(4, 'A1'), range(5, 'C3'), bounding, cell),
    });
    expect(
      message.body.Results.map(({ Value }) => Reflect.get(Value as object, 'Address') as unknown),
    ).toEqual(['Sheet1!A1:C3', 'Sheet1!E6']);
  });

  it('stops at the first action that fails, and answers those before it', async () => {
    const { message } = await send({
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 2, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1, 2]]] } },
        { Id: 3, ActionType: 1, Name: '', ObjectPathId: 1 },
      ],
      ObjectPaths: paths(range(4, 'A1')),
    });
    expect(message.body.Results.map(({ ActionId }) => ActionId)).toEqual([1]);
    expect(message.body.Error).toMatchObject({
      Code: 'InvalidArgument',
      ActionIndex: 1,
      Location: 'Range.values',
    });
  });

  it('gives trace actions a result and lists them', async () => {
    const { message } = await send({
      Actions: [{ Id: 4, ActionType: 5, Name: 'x', ObjectPathId: 0 }],
      ObjectPaths: {},
    });
    expect(message.body).toMatchObject({ Results: [{ ActionId: 4, Value: null }], TraceIds: [4] });
  });

  it('answers the client’s sign of life', async () => {
    const service = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' };
    const call = {
      Id: 2,
      ActionType: 3,
      Name: 'NotifyActionHandlerReady',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [] },
    };
    const { message } = await send({ Actions: [call], ObjectPaths: { 1: service } });
    expect(message.body.Error).toBeNull();
    expect(core.endpoint.messages.all.map(({ kind }) => kind)).toEqual(['service']);
  });

  it('names services, action types and members that it does not have', async () => {
    const service = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.Other' };
    const unknown = await send({
      Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }],
      ObjectPaths: { 1: service },
    });
    expect(unknown.message.body.Error).toMatchObject({ Code: 'NotImplemented' });
    const update = await send({
      Actions: [{ Id: 1, ActionType: 9, Name: '', ObjectPathId: 1 }],
      ObjectPaths: paths(),
    });
    expect(update.message.body.Error).toMatchObject({ Code: 'NotImplemented' });
    const member = await send({
      Actions: [
        { Id: 1, ActionType: 3, Name: 'NoSuchThing', ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
      ],
      ObjectPaths: paths(),
    });
    expect(member.message.body.Error).toMatchObject({
      Code: 'ApiNotFound',
      Location: 'Workbook.noSuchThing',
    });
  });

  it('refuses what is no request', async () => {
    const answer = await send('nonsense');
    expect(answer.message).toMatchObject({ statusCode: 400, body: { error: { code: 'InvalidRequest' } } });
  });

  it('takes a page of a collection, and says which places its items have', async () => {
    core.person.addSheet('Two');
    core.person.addSheet('Three');
    const { message } = await send({
      Actions: [
        { Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['name'], Skip: 1, Top: 1 } },
      ],
      ObjectPaths: paths(),
    });
    expect(message.body.Results[0]?.Value).toMatchObject({ _Items: [{ Name: 'Two', _Index: 1 }] });
  });
});
