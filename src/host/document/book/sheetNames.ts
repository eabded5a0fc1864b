import { LONGEST_SHEET_NAME } from '../limits';
import { failure } from '../result';

/** Refuses names that Excel does not take for a sheet, and those that another sheet has. */
export function refusedSheetName(name: string, others: readonly string[]): ReturnType<typeof failure> | null {
  const refuse = (why: string): ReturnType<typeof failure> =>
    failure('name-invalid', `A sheet cannot be named ${JSON.stringify(name)}: ${why}.`);
  if (name.trim() === '') return refuse('the name is empty');
  if (name.length > LONGEST_SHEET_NAME)
    return refuse(`it has ${name.length} characters, ${LONGEST_SHEET_NAME} are allowed`);
  if (/[\\/?*[\]:]|\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.test(name))
    return refuse('it has one of \\ / ? * [ ] : or a control character');
  if (name.startsWith("'") || name.endsWith("'")) return refuse('it begins or ends with an apostrophe');
  // Excel keeps this name for the log of changes.
  if (name.toLowerCase() === 'history') return refuse('Excel keeps it for itself');
  const taken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  return taken ? failure('name-taken', `There is a sheet named "${name}" already.`) : null;
}
