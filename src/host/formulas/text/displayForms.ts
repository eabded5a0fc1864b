import { toDisplayForm } from './displayForm';

/** Gives a formula in the form that Excel shows, as {@link toDisplayForm} does. */
export type DisplayForms = (formula: string, ownTable: string | undefined) => string;

/**
 * Display forms for many cells that are read together. The cells of a calculated column all have the very same text, and taking
 * a long formula apart costs more than everything else about a cell: so each text is worked through once.
 *
 * @param work does it for one formula
 */
export function displayForms(work: DisplayForms = toDisplayForm): DisplayForms {
  const known = new Map<string | undefined, Map<string, string>>();
  return (formula, ownTable) => {
    const forms = known.get(ownTable) ?? new Map<string, string>();
    known.set(ownTable, forms);
    const form = forms.get(formula) ?? work(formula, ownTable);
    forms.set(formula, form);
    return form;
  };
}
