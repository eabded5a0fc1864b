import { Faults } from './faultPlan';
import { MessageLog, messageKind, RequestTally, type MessageKind } from './messageLog';
import { isRequestBody, type ClientMessage, type RequestBody, type ResponseBody } from './messages';
import type { ObjectModel } from './objectModel';
import { processRequest } from './processRequest';

/** Excel on the web refuses larger requests and answers: 5 MB of JSON text. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The client's flag `delayForCellEdit`: the request waits for the end of cell editing instead of failing. */
const DELAY_FOR_CELL_EDIT = 64;

/** What the endpoint needs of the workbook besides its objects. */
export interface Served extends ObjectModel {
  /** Whether a cell is being edited just now. */
  editing(): boolean;
  /** Tells the workbook whose counts the next actions belong to. */
  countInto(tally: RequestTally): void;
}

type Send = (text: string) => void;

/**
 * The host's end of the bridge: takes the client's messages one at a time in the order of their arrival, each in a turn of
 * the event loop of its own, and answers them over the objects given.
 */
export class Endpoint {
  readonly messages = new MessageLog();
  readonly faults = new Faults();
  private readonly waiting: { text: string; send: Send }[] = [];
  private running = false;

  constructor(
    private readonly served: Served,
    /** Called after each answer: the time for events. */
    private readonly afterAnswer: () => void,
    /** The largest request and the largest answer, in bytes. */
    private readonly payloadLimit: number = PAYLOAD_LIMIT,
  ) {}

  /** Takes a message from the client. Its answer, if it gets one, comes later through `send`. */
  receive(text: string, send: Send): void {
    this.waiting.push({ text, send });
    this.proceed();
  }

  /** Looks again at what waits, for example when cell editing has ended. */
  proceed(): void {
    if (this.running) return;
    this.running = true;
    nextTurn(() => {
      this.running = false;
      const index = this.waiting.findIndex(({ text }) => !this.mustWait(text));
      const next = this.waiting[index];
      if (next === undefined) return;
      this.waiting.splice(index, 1);
      if (this.waiting.length > 0) this.proceed();
      this.answer(next.text, next.send);
    });
  }

  private mustWait(text: string): boolean {
    if (!this.served.editing()) return false;
    const { flags } = JSON.parse(text) as ClientMessage;
    return ((flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
  }

  private answer(text: string, send: Send): void {
    const began = performance.now();
    const message = JSON.parse(text) as ClientMessage;
    if (message.type !== 1) return;
    const body = message.message.body;
    const reply = (statusCode: number, answer: string): void => {
      const id = JSON.stringify(message.id);
      // The answer is megabytes long at times: it is made a text once, and that text put into its envelope.
      send(
        `{"id":${id},"type":1,"flags":0,"message":{"statusCode":${statusCode},"headers":{},"body":${answer}}}`,
      );
      this.afterAnswer();
    };
    const requestBytes = byteLength(text);
    if (!isRequestBody(body)) {
      reply(400, refusal('InvalidRequest', 'The request has no actions.'));
      return;
    }
    const kind = messageKind(body);
    this.faults.begin(kind);
    const tally = new RequestTally();
    const record = (responseBytes: number, error: string | null): void => {
      const { reads, writes, writingActions, cellsRead, cellsWritten, unknownLoads } = tally;
      const counts = { reads, writes, writingActions, cellsRead, cellsWritten, unknownLoads };
      this.messages.add({
        kind,
        actions: body.Actions.length,
        objectPaths: Object.keys(body.ObjectPaths).length,
        ...counts,
        requestBytes,
        responseBytes,
        milliseconds: performance.now() - began,
        error,
      });
    };
    const refuse = (code: string, why: string): void => {
      record(0, code);
      reply(400, refusal(code, why));
    };
    if (requestBytes > this.payloadLimit) {
      refuse(
        'RequestPayloadSizeLimitExceeded',
        `The request payload size has exceeded the limit of ${this.limitText}.`,
      );
      return;
    }
    if (this.served.editing() && kind !== 'service') {
      refuse(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Press Enter or Esc, then try again.',
      );
      return;
    }
    if (this.strike(kind, 'before', record, reply)) return;
    const answer = this.process(body, kind, tally);
    const answerText = JSON.stringify(answer);
    const responseBytes = byteLength(answerText);
    if (this.strike(kind, 'after', record, reply)) return;
    if (responseBytes > this.payloadLimit) {
      refuse(
        'ResponsePayloadSizeLimitExceeded',
        `The response payload size has exceeded the limit of ${this.limitText}.`,
      );
      return;
    }
    record(responseBytes, answer.Error?.Code ?? null);
    reply(200, answerText);
  }

  private get limitText(): string {
    return `${this.payloadLimit / 1024 / 1024} MB`;
  }

  private process(body: RequestBody, kind: MessageKind, tally: RequestTally): ResponseBody {
    this.served.countInto(tally);
    return processRequest(body, this.served, tally, () => {
      this.faults.beforeAction(kind);
    });
  }

  /** Whether the fault plan ended this message. */
  private strike(
    kind: MessageKind,
    when: 'before' | 'after',
    record: (bytes: number, error: string) => void,
    reply: (statusCode: number, body: string) => void,
  ): boolean {
    const how = this.faults.strike(kind, when);
    if (how === undefined) return false;
    if (how === 'error') {
      record(0, 'ConnectionFailure');
      reply(503, '""');
    } else if (how === 'silence') {
      record(0, 'NoAnswer');
    } else {
      record(0, how);
      reply(400, refusal(how, 'The message was turned away by a fault plan.'));
    }
    return true;
  }
}

/** The body of an answer that carries an error only. */
function refusal(code: string, message: string): string {
  return JSON.stringify({ error: { code, message } });
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

// Taken once: a test's fake timers must not stop the host.
const { setTimeout: later } = globalThis;
const immediate = (globalThis as { setImmediate?: (run: () => void) => unknown }).setImmediate;

function nextTurn(run: () => void): void {
  if (immediate === undefined) later(run, 0);
  else immediate(run);
}
