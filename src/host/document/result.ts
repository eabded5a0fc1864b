import type { DocumentProblem, Outcome, ProblemCode, Result } from './model';

/** The answer of an operation that worked and has nothing to hand over. */
export const DONE: Outcome = { ok: true, value: undefined };

/** Wraps a value as a success. `success(3)` → `{ ok: true, value: 3 }` */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a reason as a failure. */
export function failure(
  code: ProblemCode,
  message: string,
  part?: string,
): { ok: false; problem: DocumentProblem } {
  return { ok: false, problem: part === undefined ? { code, message } : { code, message, part } };
}

/** Carries a problem up through the readers of a file to `attempt`, the one place where it becomes a value. */
class Refusal extends Error {
  constructor(readonly problem: DocumentProblem) {
    super(problem.message);
  }
}

/** Stops the reading of a file. Only to be called below `attempt`. */
export function refuse(code: ProblemCode, message: string, part?: string): never {
  throw new Refusal(failure(code, message, part).problem);
}

/** Runs a reader; a refusal inside becomes a value, every other exception is a bug of ours and passes. */
export function attempt<T>(read: () => T): Result<T> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
