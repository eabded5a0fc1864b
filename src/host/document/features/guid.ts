import { digest } from '../digest';
import { hexText } from '../byteText';

/** A GUID with braces that depends on the text alone, so that the same work gives the same file. */
export function guidFrom(text: string): string {
  const hex = hexText(digest('SHA-256', new TextEncoder().encode(text)));
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `A${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `{${groups.join('-')}}`;
}
