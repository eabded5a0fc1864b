import type { EmbeddedHost } from '../../../src/host/startHost';
import { failure, givenHost, givenTable } from '../givenHost';

/** What Microsoft documents of a member, in a sentence of our own, and what shows that the host does it. */
export interface Statement {
  /** As the add-in's sources use it, such as `Range.values`. */
  readonly member: string;
  readonly says: string;
  show(): Promise<void>;
}

/** A new English workbook with the empty sheet `Sheet1`, in the middle of a run. */
export interface Given {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly host: EmbeddedHost;
}

type Shown = (given: Given) => Promise<void>;

/** Each member of a class with its sentence and what shows it. */
type Members = Readonly<Record<string, readonly [says: string, show: Shown]>>;

/** The members of one class, shown on a new workbook each, which `prepare` fills first. */
export function statements(
  owner: string,
  members: Members,
  prepare?: (host: EmbeddedHost) => Promise<void>,
): readonly Statement[] {
  return Object.entries(members).map(([name, [says, show]]) => ({
    member: `${owner}.${name}`,
    says,
    show: () => onNewWorkbook(show, prepare),
  }));
}

/** The same on a workbook that holds the table `Drift` in Sheet1!A1:D4. */
export function statementsOnTable(owner: string, members: Members): readonly Statement[] {
  return statements(owner, members, givenTable);
}

/** Runs something in a run of its own on a new workbook. */
async function onNewWorkbook(
  show: Shown,
  prepare: (host: EmbeddedHost) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const host = await givenHost();
  await prepare(host);
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    await show({ context, workbook, sheet: workbook.worksheets.getItem('Sheet1'), host });
  });
}

/** How the next sync is refused: `ItemNotFound at WorksheetCollection.getItem`. */
export async function refusal(context: Excel.RequestContext): Promise<string> {
  const { code, debugInfo } = await failure(context.sync());
  return `${code} at ${debugInfo.errorLocation ?? ''}`;
}

/** The code of the error that reading something ends in; undefined when it can be read. */
export function codeOfReading(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
