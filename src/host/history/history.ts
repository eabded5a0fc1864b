import { openWorkbook } from '../document/openWorkbook';
import { noteDrawnCells, saveBook } from '../objects/edit/saveBook';
import type { Book } from '../objects/state/book';
import type { ChangeNote } from '../objects/state/changeNotes';
import { announceStep, namesOf } from './announceStep';
import { keepPlace } from './keepPlace';

/** Told before and after each step that people can undo. */
export interface StepRecorder {
  /** The workbook is about to change; further calls until the step ends belong to the same step. */
  begin(): void;
  /** The step is over. One that has left everything as it was is forgotten. */
  end(): void;
  /** The step was refused and has changed nothing. */
  drop(): void;
  /** The step broke off: everything is put back as it was before it. False where steps are not remembered. */
  takeBack(): boolean;
}

/** One step: what a person did at once, or one message of an add-in that wrote. */
interface Step {
  /** The file before the step. */
  readonly before: Uint8Array;
  /** The file after it, once it has been undone. */
  after?: Uint8Array;
  readonly changes: readonly ChangeNote[];
}

/** Besides their number, the steps are bounded by the bytes of their files together. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Undo and redo, as Excel has them for what people do and for what add-ins write. Each step remembers the whole file as it
 * was before; nothing is saved for those who only read. Undo puts the old state under the same clients: their ranges and
 * event handlers go on, and events tell them what has changed.
 */
export class History implements StepRecorder {
  private done: Step[] = [];
  private undone: Step[] = [];
  private opened: { readonly before: Uint8Array } | undefined;
  /** The file of the present state, when it is known. */
  private current: Uint8Array | undefined;
  /** Grows with every step, undo and redo: tells whether something has changed since. */
  private changed = 0;

  /**
   * @param most the number of steps that can be undone; with 0 nothing is remembered
   * @param told called after undo and redo: events go out
   */
  constructor(
    private readonly book: Book,
    private readonly most: number,
    private readonly told: () => void,
  ) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Another number after each change of the workbook's content. */
  get revision(): number {
    return this.changed;
  }

  begin(): void {
    if (this.opened !== undefined || this.most === 0) return;
    this.opened = { before: this.present() };
    this.book.changes.take();
  }

  end(): void {
    const changes = this.book.changes.take();
    const { opened } = this;
    if (opened === undefined) return;
    this.opened = undefined;
    this.current = undefined;
    // Formats, names and the like leave no notes, and neither does what failed at once: then the files tell.
    if (changes.length === 0 && sameBytes(opened.before, this.present())) return;
    this.changed += 1;
    this.undone = [];
    this.done = within([...this.done, { before: opened.before, changes }], this.most);
  }

  drop(): void {
    this.book.changes.take();
    this.opened = undefined;
  }

  takeBack(): boolean {
    const changes = this.book.changes.take();
    const { opened } = this;
    if (opened === undefined) return false;
    this.opened = undefined;
    const revision = this.changed;
    this.turnTo(opened.before, { before: opened.before, changes }, 'back');
    this.changed = revision;
    return true;
  }

  /** Takes the last step back. False when there is none, or while a cell is being edited. */
  undo(): boolean {
    const step = this.free() ? this.done.pop() : undefined;
    if (step === undefined) return false;
    step.after = this.present();
    this.turnTo(step.before, step, 'back');
    this.undone.push(step);
    return true;
  }

  /** Does the step again that was last undone. */
  redo(): boolean {
    const step = this.free() ? this.undone.pop() : undefined;
    if (step?.after === undefined) return false;
    this.turnTo(step.after, step, 'forth');
    this.done.push(step);
    return true;
  }

  private free(): boolean {
    return !this.book.cellEditing;
  }

  private present(): Uint8Array {
    this.current ??= saveBook(this.book);
    return this.current;
  }

  private turnTo(file: Uint8Array, { changes }: Step, direction: 'back' | 'forth'): void {
    const opened = openWorkbook(file);
    if (!opened.ok) throw new Error(`A state that was saved cannot be opened: ${opened.problem.message}`);
    const { book } = this;
    const before = book.document;
    const names = namesOf(before);
    book.events.trigger = 'Unknown';
    book.replaceDocument(opened.value);
    noteDrawnCells(book);
    this.current = file;
    this.changed += 1;
    announceStep(book, names, changes, direction);
    keepPlace(book, before, changes);
    book.changes.take();
    book.requestEnded();
    this.told();
  }
}

/** The newest steps, as many as may be kept. */
function within(steps: readonly Step[], most: number): Step[] {
  const kept = steps.slice(-most);
  let bytes = kept.reduce((sum, { before }) => sum + before.length, 0);
  while (bytes > MOST_BYTES && kept.length > 1) bytes -= kept.shift()?.before.length ?? 0;
  return kept;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
