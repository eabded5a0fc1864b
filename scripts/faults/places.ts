import type { FaultPlan, SyncFault } from '../../src/host/protocol/faultPlan';
import type { EmbeddedHost } from '../../src/host/startHost';
import type { Clean } from './press';

/** Something that goes wrong in a press at one place. */
export interface Fault {
  readonly name: string;
  readonly plan: (host: EmbeddedHost) => FaultPlan;
  /** The press need not notice: it can send again what Excel turned away. */
  readonly mayPass?: boolean;
  /** Milliseconds after which the press is to give Excel up. */
  readonly timeLimit?: number;
  /** Sets the scene before the press. */
  readonly before?: (host: EmbeddedHost) => void;
  /** What happens once the press has ended. */
  readonly after?: (host: EmbeddedHost) => void;
}

/**
 * Actions that fail, and messages that are lost.
 * @param most how many actions of the writing at most: the first and last ones and some between
 * @param mostRead how many of the reading, which changes nothing
 */
export function faultsOf(clean: Clean, most: number, mostRead = Math.ceil(most / 4)): readonly Fault[] {
  const writing = clean.actions.at(-1) ?? 0;
  const reading = total(clean.actions) - writing;
  const numbers = [...spread(reading, mostRead), ...spread(writing, most).map((each) => reading + each)];
  return [...numbers.map(failing), ...lost(clean.actions.length, 'error', 'is lost')];
}

/**
 * Every action that writes, and the first and the last of all: a press that breaks off at an action between two of them leaves
 * what it leaves when the second of them fails, so these are all states that can be left by a press that breaks off.
 * @param most how many of those that write at most: the first and last ones and some between
 */
export function everyWriting({ actions, writing }: Clean, most = Infinity): readonly Fault[] {
  const tried = spread(writing.length, most).map((nth) => writing[nth - 1] ?? 0);
  return [...new Set([1, ...tried, total(actions)])].map(failing);
}

const failing = (number: number): Fault => ({
  name: `action ${number} fails`,
  plan: () => ({ failAction: { number } }),
});

const total = (actions: readonly number[]): number => actions.reduce((sum, some) => sum + some, 0);

/** Messages that are never answered, that Excel turns away, and that come while a cell is being edited. */
export function refusalsOf({ actions, slowest }: Clean): readonly Fault[] {
  const timeLimit = 300 + 5 * slowest;
  const messages = actions.map((_, index) => index + 1);
  return [
    ...lost(actions.length, 'silence', 'is never answered').map((fault) => ({ ...fault, timeLimit })),
    ...messages.flatMap((number): Fault[] => [
      turnedAway(number, 'before', 'RequestPayloadSizeLimitExceeded'),
      turnedAway(number, 'after', 'ResponsePayloadSizeLimitExceeded'),
      turnedAway(number, 'before', 'InvalidOperationInCellEditMode'),
      turnedAway(number, 'before', 'ActivityLimitReached'),
    ]),
    ...messages.map((number) => editedCell(number, timeLimit)),
  ];
}

function turnedAway(number: number, when: 'before' | 'after', how: SyncFault): Fault {
  const mayPass = how.includes('Payload');
  return { name: `message ${number}: ${how}`, plan: () => ({ failSync: { number, when, how } }), mayPass };
}

/** Somebody begins to edit a cell before a message and does not end it in time: the message waits, and comes when it is no longer wanted. */
function editedCell(number: number, timeLimit: number): Fault {
  const edit = (host: EmbeddedHost): void => {
    host.person.editCell(true);
  };
  return {
    name: `a cell is edited before message ${number}, and for long`,
    timeLimit,
    before: (host) => {
      if (number === 1) edit(host);
    },
    plan: (host) => ({
      between: (sync) => {
        if (sync === number - 1) setImmediate(edit, host);
      },
    }),
    after: (host) => {
      host.person.editCell(false);
    },
  };
}

const lost = (messages: number, how: SyncFault, told: string): Fault[] =>
  Array.from({ length: messages }, (_, index) => index + 1).flatMap((number) =>
    (['before', 'after'] as const).map((when) => ({
      name: `message ${number} ${told}, ${when} it is carried out`,
      plan: () => ({ failSync: { number, when, how } }),
    })),
  );

/** At most so many numbers from 1 to `last`: all, or the first and last few and others evenly between them. */
function spread(last: number, most: number): number[] {
  if (last <= most) return Array.from({ length: last }, (_, index) => index + 1);
  const ends = Math.floor(most / 4);
  const between = most - 2 * ends;
  const numbers = Array.from({ length: between }, (_, index) =>
    Math.round(1 + ends + ((index + 0.5) * (last - 2 * ends - 1)) / between),
  );
  for (let index = 0; index < ends; index += 1) numbers.push(1 + index, last - index);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
