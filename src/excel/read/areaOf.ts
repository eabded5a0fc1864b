import { parseAddress, type Area } from '../../workbook/area';

const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const wholeRows = /^\$?(\d+):\$?(\d+)$/;

/**
 * Reads an address as Excel answers it for one rectangle, whole rows and whole columns included.
 * @returns undefined when it is not one rectangle
 * @example areaOf('Ekonomi!2:3') // { top: 1, left: 0, bottom: 2, right: 16383 }
 */
export function areaOf(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const [, left, right] = wholeColumns.exec(local) ?? [];
  if (left !== undefined && right !== undefined) return parseAddress(`${left}1:${right}1048576`);
  const [, top, bottom] = wholeRows.exec(local) ?? [];
  if (top !== undefined && bottom !== undefined) return parseAddress(`A${top}:XFD${bottom}`);
  return parseAddress(local);
}
