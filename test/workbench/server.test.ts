import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { readStartArguments } from '../../scripts/workbench/startArguments';
import { serveWorkbench, type WorkbenchServer } from '../../scripts/workbench/serveWorkbench';

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

async function opened(): Promise<WorkbenchServer> {
  const result = await serveWorkbench(0);
  if (!result.ok) throw new Error(result.message);
  return result.server;
}

/** Asks for exactly this path, which a browser would tidy up first. */
function ask(
  { origin }: WorkbenchServer,
  path: string,
  options: { method?: string; host?: string } = {},
): Promise<Answer> {
  const { hostname, port, host } = new URL(origin);
  const { method = 'GET' } = options;
  return new Promise((done, failed) => {
    request({ hostname, port, path, method, headers: { host: options.host ?? host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        done({ status: response.statusCode, text, headers: response.headers });
      });
    })
      .on('error', failed)
      .end();
  });
}

/** The status that an answer to these very bytes begins with. */
function rawStatus({ origin }: WorkbenchServer, text: string): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, failed) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', failed).on('close', () => {
      done(Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1]));
    });
  });
}

describe('the workbench’s server', () => {
  let server: WorkbenchServer;
  beforeEach(async () => {
    server = await opened();
    server.serve(
      new Map([
        ['/', { content: { body: '<p>hej</p>' }, type: 'text/html', policy: "default-src 'none'" }],
        ['/packet.json', { content: { file: resolve('package.json') }, type: 'application/json' }],
      ]),
    );
  });
  afterEach(() => server.close());

  it('gives out the files that it knows, and lets no other site use them', async () => {
    const page = await ask(server, '/?lang=en#top');
    expect(page).toMatchObject({ status: 200, text: '<p>hej</p>' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect((await ask(server, '/packet.json')).text).toContain('"delarsrapport"');
  });

  it.each([
    '/package.json',
    '/packet.json/../../package.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%5cpackage.json',
    '//etc/passwd',
    '/__proto__',
    '/packet.json%00',
    '/packet.json/',
    '/PACKET.JSON',
    '/./packet.json',
    '/x/../packet.json',
    '/packet%2ejson',
    '/%252e%252e/package.json',
    '/packet.json;x',
    'http://angripare.example/packet.json',
    `/${'a/'.repeat(4_000)}`,
  ])('finds nothing at %s', async (path) => {
    expect((await ask(server, path)).status).toBe(404);
  });

  it('listens on this machine alone, and answers only to its own name', async () => {
    const { hostname, port } = new URL(server.origin);
    expect(hostname).toBe('127.0.0.1');
    for (const host of [`angripare.example:${port}`, 'angripare.example', '127.0.0.1', `127.0.0.1:1`])
      expect((await ask(server, '/', { host })).status).toBe(421);
  });

  it('leads from localhost to the one address that the add-in’s pages are registered at', async () => {
    const { port } = new URL(server.origin);
    const { status, headers } = await ask(server, '/?file=tom', { host: `localhost:${port}` });
    expect([status, headers['location']]).toEqual([307, `${server.origin}/?file=tom`]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('does not answer %s', async (method) => {
    const { status, headers } = await ask(server, '/', { method });
    expect([status, headers['allow']]).toEqual([405, 'GET']);
  });

  it.each([
    ['a path longer than any', `/${'a'.repeat(20_000)}`, 431],
    ['a query of eight thousand characters', `/?${'a'.repeat(8_000)}`, 200],
  ])('answers %s', async (_what, path, status) => {
    expect((await ask(server, path)).status).toBe(status);
  });

  it('leads to no other place, whatever the path looks like', async () => {
    const { port } = new URL(server.origin);
    const host = `localhost:${port}`;
    for (const path of ['//angripare.example/', '/\\angripare.example', '/?a=http://angripare.example']) {
      const { status, headers } = await ask(server, path, { host });
      expect([status, headers['location']]).toEqual([307, `${server.origin}${path}`]);
      expect(new URL(String(headers['location'])).origin).toBe(server.origin);
    }
  });

  it.each([
    ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two Hosts', 'GET / HTTP/1.1\r\nHost: OWN\r\nHost: angripare.example\r\nConnection: close\r\n\r\n', 421],
    [
      'another Host with the own one in the address',
      'GET http://OWN/ HTTP/1.1\r\nHost: angripare.example\r\nConnection: close\r\n\r\n',
      421,
    ],
    ['no HTTP', 'hej\r\n\r\n', 400],
    [
      'a body with GET',
      'GET / HTTP/1.1\r\nHost: OWN\r\nContent-Length: 3\r\nConnection: close\r\n\r\nhej',
      200,
    ],
  ])('answers a request with %s', async (_what, text, status) => {
    const { host } = new URL(server.origin);
    expect(await rawStatus(server, text.replaceAll('OWN', host))).toBe(status);
  });

  it('asks to wait until there is something to give out', async () => {
    const early = await opened();
    expect(await ask(early, '/')).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    await early.close();
  });

  it('says which port is in use and what to do', async () => {
    const { port } = new URL(server.origin);
    const second = await serveWorkbench(Number(port));
    expect(second.ok ? '' : second.message).toMatch(
      new RegExp(`^Port ${port} används redan .* välj en annan port: npm start -- --port \\d+$`, 'u'),
    );
  });

  it('ends npm start with status 1 and the sentence when the port is in use', async () => {
    const { port } = new URL(server.origin);
    const tsx = resolve('node_modules/tsx/dist/cli.mjs');
    const ended = await new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
      execFile(process.execPath, [tsx, 'scripts/start.ts', '--port', port], (error, stdout, stderr) => {
        done({ code: error?.code ?? 0, stdout, stderr });
      });
    });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain(`Port ${port} används redan`);
  });
});

describe('the arguments of npm start', () => {
  it('are a port or nothing', () => {
    expect(readStartArguments([])).toEqual({ ok: true, port: 3000 });
    expect(readStartArguments(['--port', '3001'])).toEqual({ ok: true, port: 3001 });
    expect(readStartArguments(['--port=3001'])).toEqual({ ok: true, port: 3001 });
  });

  it.each([
    ['--port'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', 'tre'],
    ['3001'],
    ['--port', '1', '2'],
  ])('are otherwise refused with an example: %s %s %s', (...given) => {
    const read = readStartArguments(given);
    expect(read.ok ? '' : read.message).toContain('npm start -- --port 3001');
  });
});
