import type { DocumentProblem, ProblemCode, Result } from '../../document/model';
import { HostError, type HostErrorCode } from '../../protocol/hostError';

/** How Office.js names what the document refuses. */
const CODES: Partial<Record<ProblemCode, HostErrorCode>> = {
  'name-taken': 'ItemAlreadyExists',
  'not-found': 'ItemNotFound',
  'out-of-sheet': 'NonBlankCellOffSheet',
  'formula-too-long': 'FormulaLengthExceedsLimit',
  'last-visible-sheet': 'InvalidOperation',
  'part-of-array': 'InvalidOperation',
  'area-overlaps': 'InvalidOperation',
};

/** The value of something that the document did, or the error that Office.js shall see because it refused. */
export function accept<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw asHostError(result.problem);
}

function asHostError(problem: DocumentProblem): HostError {
  return new HostError(CODES[problem.code] ?? 'InvalidArgument', problem.message);
}
