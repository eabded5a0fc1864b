/** What `npm start` was asked for, or a Swedish sentence that says what was wrong with it. */
export type StartArguments =
  { readonly ok: true; readonly port: number } | { readonly ok: false; readonly message: string };

const usualPort = 3000;

/**
 * Reads the arguments of `npm start`.
 *
 * @example readStartArguments(['--port', '3001']) // { ok: true, port: 3001 }
 */
export function readStartArguments(given: readonly string[]): StartArguments {
  if (given.length === 0) return { ok: true, port: usualPort };
  const [name = '', value = ''] = given.flatMap((argument) => argument.split('='));
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (name === '--port' && given.length <= 2 && port >= 1 && port <= 65_535) return { ok: true, port };
  return {
    ok: false,
    message: `${given.join(' ')} förstås inte. Ange högst en port från 1 till 65535: npm start -- --port 3001`,
  };
}
