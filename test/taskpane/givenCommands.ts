import type { TableAudit } from '../../src/excel/commands/audit';
import type { Commands } from '../../src/excel/commandTypes';
import type { ExcelApi, Failure, Outcome } from '../../src/excel/outcome';
import type { RollPreview } from '../../src/report/roll/rollPreview';
import type { ApproveSummary } from '../../src/workbook/approved/approvePlan';
import type { LocatedFinding } from '../../src/workbook/located';
import type { WriteSummary } from '../../src/workbook/survey/edit';
import { givenSurvey } from './givenSurvey';

export type FakeCommands = { readonly [Name in keyof Commands]: jest.MockedFunction<Commands[Name]> };

/** The pane only passes it on; a test whose command used it would fail. */
export const noExcel: ExcelApi = {
  run: () => {
    throw new Error('The test has no Excel.');
  },
};

export function done<T>(value: T): Promise<Outcome<T>> {
  return Promise.resolve({ ok: true, value });
}

export const cellEditing: Failure = {
  code: 'cell-edit-mode',
  message: 'En cell redigeras. Inget har ändrats i arbetsboken. Tryck Enter och försök igen.',
  details: 'InvalidOperationInCellEditMode at Range.values',
};

/** Commands that find nothing to do, except for those that the test gives; each remembers how it was called. */
export function givenCommands(answers: Partial<Commands> = {}): FakeCommands {
  return {
    create: watched(answers.create ?? (() => done({ added: [], kept: [] }))),
    check: watched(answers.check ?? (() => done(soundSurvey))),
    update: watched(answers.update ?? (() => done({ findings: [], rows: {}, changes: [], charts: [] }))),
    previewRoll: watched(answers.previewRoll ?? (() => done(nothingToRoll))),
    roll: watched(answers.roll ?? (() => done(nothingToRoll))),
    goTo: watched(answers.goTo ?? (() => done(undefined))),
    write: watched(answers.write ?? (() => done(nothingWritten))),
    accept: watched(answers.accept ?? (() => done(nothingWritten))),
    withdraw: watched(answers.withdraw ?? (() => done(nothingWritten))),
    audit: watched(answers.audit ?? (() => done(nothingToAudit))),
    approve: watched(answers.approve ?? (() => done(approved))),
    watch: watched(answers.watch ?? (() => done(() => Promise.resolve()))),
  };
}

/** The answer to cells that hold nothing. */
export const nothingToAudit: TableAudit = {
  sheet: 'Blad1',
  address: '',
  inferred: { tables: [], notes: ['Området är tomt, så det finns ingen tabell att granska.'] },
  findings: [],
};

const approved: ApproveSummary = {
  time: '29 november 2026 kl. 14.05',
  period: 'jan–aug 2021',
  values: 812,
  open: { error: 0, warning: 0, information: 0 },
};

const nothingWritten: WriteSummary = { changes: [], undo: [] };

/** A workbook that is filled in, up to date and without findings. */
const soundSurvey = givenSurvey({ findings: [], pending: [] });

const nothingToRoll: RollPreview = { from: 'jan–aug 2021', to: 'jan–dec 2021', parts: [] };

function watched<Given extends unknown[], Answer>(command: (...given: Given) => Answer) {
  return jest.fn<Answer, Given>(command);
}

/** A promise that the test keeps or breaks itself, to look at the pane while work goes on. */
export function pending<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

export const findings: readonly LocatedFinding[] = [
  {
    code: 'comment-missing',
    severity: 'warning',
    sheet: 'Drift',
    cell: 'L9',
    name: 'Kontakt',
    message: 'Avvikelsen −1 777 tkr saknar kommentar.',
  },
  {
    code: 'amount-unreadable',
    severity: 'error',
    sheet: 'Drift',
    cell: 'G7',
    name: 'LKDATA',
    message: 'Beloppet ”1.234” är tvetydigt.',
  },
  { code: 'table-missing', severity: 'error', message: 'Tabellen Kontrollsummor saknas.' },
  {
    code: 'goal-contradicts-indicators',
    severity: 'information',
    sheet: 'Mål',
    cell: 'D4',
    message: 'En upplysning om målet.',
  },
];
