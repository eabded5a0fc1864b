/**
 * A plain text as headers and footers take it: there "&" begins a code; doubled it is itself.
 * @example footerCode('Kultur & fritid') // 'Kultur && fritid'
 */
export const footerCode = (text: string): string => text.replaceAll('&', '&&');

/** The plain text of a footer; its codes, if people have put any in, stay as they are. */
export const footerAsText = (code: string): string => code.replaceAll('&&', '&');
