import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { types } from 'node:util';
import type { KnownFiles } from './knownFile';

/** A server of the workbench, on this machine only. */
export interface WorkbenchServer {
  /** Such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** Gives out these files from now on; until the first time the server asks to wait. */
  serve(files: KnownFiles): void;
  close(): Promise<void>;
}

/** A server that listens, or a Swedish sentence that says why there is none. */
export type ServerOpened =
  { readonly ok: true; readonly server: WorkbenchServer } | { readonly ok: false; readonly message: string };

/** Only this machine can reach the address, whatever network it is on. */
const address = '127.0.0.1';

/**
 * Listens on a port of this machine. It answers GET alone, only under its own name (so that no page of another site can
 * reach it through a name that leads here), and only with files that it knows.
 *
 * @param port 0 lets the system choose one
 */
export async function serveWorkbench(port: number): Promise<ServerOpened> {
  let files: KnownFiles | undefined;
  const server = createServer((request, response) => {
    answer(request, response, files);
  });
  const refusal = await listen(server, port);
  if (refusal !== undefined) return { ok: false, message: refusal };
  return {
    ok: true,
    server: {
      origin: `http://${address}:${portOf(server)}`,
      serve: (given) => {
        files = given;
      },
      close: () =>
        new Promise((resolve) => {
          server.closeAllConnections();
          server.close(() => {
            resolve();
          });
        }),
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, files: KnownFiles | undefined): void {
  const say = (status: number, text: string, more: Readonly<Record<string, string>> = {}): void => {
    response
      .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...everywhere, ...more })
      .end(text);
  };
  const { method, url = '/', headers, socket } = request;
  const own = [address, 'localhost'].map((name) => `${name}:${socket.localPort ?? 0}`);
  // Of two names one could be another site's.
  const isCalledOnce = request.headersDistinct['host']?.length === 1;
  if (!isCalledOnce || headers.host === undefined || !own.includes(headers.host)) {
    say(421, `Den här servern svarar bara på ${own.join(' och ')}.`);
    return;
  }
  if (method !== 'GET') {
    say(405, 'Den här servern svarar bara på GET.', { allow: 'GET' });
    return;
  }
  if (headers.host === own[1]) {
    // The manifest has one address; under another name the browser would not load its pages and pictures.
    say(307, '', { location: `http://${own[0] ?? ''}${url}` });
    return;
  }
  if (files === undefined) {
    say(503, 'Provbänken byggs. Ladda om sidan om en stund.', { 'retry-after': '5' });
    return;
  }
  const known = files.get(url.replace(/[?#].*$/su, ''));
  if (known === undefined) {
    say(404, 'Den filen finns inte här.');
    return;
  }
  const policy = known.policy === undefined ? {} : { 'content-security-policy': known.policy };
  response.writeHead(200, { 'content-type': known.type, ...everywhere, ...policy });
  response.end('file' in known.content ? readFileSync(known.content.file) : known.content.body);
}

/** No other site may use what is here, and nothing is kept that may change. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
} as const;

/** Resolves when the server listens, with a sentence when it cannot. */
function listen(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const sentence = refusalOf(error, port);
      if (sentence === undefined) reject(error);
      else resolve(sentence);
    });
    server.listen(port, address, () => {
      resolve(undefined);
    });
  });
}

function refusalOf(error: unknown, port: number): string | undefined {
  const code = types.isNativeError(error) && 'code' in error ? error.code : undefined;
  const other = `välj en annan port: npm start -- --port ${port < 65_535 ? port + 1 : 3000}`;
  if (code === 'EADDRINUSE') {
    return `Port ${port} används redan av ett annat program på den här datorn, kanske av en provbänk som redan är igång (http://${address}:${port}/). Stäng det, eller ${other}`;
  }
  if (code === 'EACCES')
    return `Port ${port} får inte användas av vanliga program på den här datorn; ${other}`;
  return undefined;
}

function portOf(server: Server): number {
  // A server on a port, not on a pipe, has an address of this kind.
  return (server.address() as AddressInfo).port;
}
