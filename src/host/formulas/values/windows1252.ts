/** The characters of the Windows code page 1252 from 128 to 159; the five unused places are control characters. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character with a code from 1 to 255, or `undefined`. `characterOf(228)` → `ä` */
export function characterOf(code: number): string | undefined {
  if (!(code >= 1 && code < 256)) return undefined;
  const whole = Math.trunc(code);
  return whole >= 128 && whole < 160 ? upper.charAt(whole - 128) : String.fromCharCode(whole);
}

/** The code of a text's first character; one that the code page does not have counts as `?`. */
export function codeOf(text: string): number {
  const place = upper.indexOf(text.charAt(0));
  if (place >= 0) return place + 128;
  const code = text.charCodeAt(0);
  return code < 256 ? code : 63;
}
