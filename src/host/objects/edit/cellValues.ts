import type { CellValue } from '../../document/model';

/** What a new formula shows until it has been calculated, and for good when nobody here can calculate it. */
export const NOT_CALCULATED: CellValue = { error: '#NAME?' };

/** A cell's value as Office.js gives it: errors as their text, an empty cell as the empty text. */
export function wireValue(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** The name of a value's type as Office.js gives it. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'String' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    default:
      return 'Error';
  }
}
