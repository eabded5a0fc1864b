import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file that the workbench's server gives out, by the path of its address. */
export interface KnownFile {
  /** Its bytes or text, or where they stand on disk. */
  readonly content: { readonly file: string } | { readonly body: Uint8Array | string };
  readonly type: string;
  /** The content-security policy that its page gets from the server, besides what the page says itself. */
  readonly policy?: string;
}

/** Every file that there is, by paths such as `/addin/taskpane.html`; no other path is ever looked for. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the web calls files with this ending. */
export function typeOf(name: string): string {
  return types[extname(name)] ?? 'application/octet-stream';
}

/** Everything in a folder and the folders below, under addresses that begin with `under`. */
export function folderFiles(folder: string, under: string): Map<string, KnownFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry): [string, KnownFile] => {
        const file = join(entry.parentPath, entry.name);
        const path = file.slice(folder.length).replaceAll('\\', '/');
        return [`${under}${path}`, { content: { file }, type: typeOf(entry.name) }];
      }),
  );
}
