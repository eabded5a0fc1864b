/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { pagePolicy } from '../../scripts/build/pagePolicy.js';

const folder = 'src/taskpane/pages';
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    file,
    page: new DOMParser().parseFromString(readFileSync(`${folder}/${file}`, 'utf8'), 'text/html'),
  }));

const sources = (directive: string) =>
  pagePolicy
    .split('; ')
    .map((one) => one.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);

describe('the content-security policy of the pages', () => {
  it('allows nothing that it does not name', () => {
    expect(sources('default-src')).toEqual(["'none'"]);
    expect(pagePolicy).not.toMatch(/unsafe|\*|http:/);
  });

  it('lets scripts come from the add-in and from Microsoft only', () => {
    expect(sources('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  it('lets threads be made of the add-in’s own files only', () => {
    expect(sources('worker-src')).toEqual(["'self'"]);
  });

  it('lets nothing be sent anywhere', () => {
    for (const directive of ['connect-src', 'form-action', 'base-uri', 'object-src']) {
      expect(sources(directive)).toEqual(["'none'"]);
    }
  });

  it('accepts style elements only while they are empty, as Fluent UI makes them', () => {
    const emptyText = createHash('sha256').update('').digest('base64');
    expect(sources('style-src')).toEqual([`'sha256-${emptyText}'`]);
  });
});

describe.each(pages)('$file', ({ page }) => {
  it('says its policy before anything that the policy is about', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!;
    const first = page.querySelector('script, link, style, img')!;
    expect(policy.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('has no inline script, handler or style', () => {
    expect(page.querySelectorAll('script:not([src]), style, [style]')).toHaveLength(0);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('takes scripts from Microsoft’s network only; the build adds our own', () => {
    const scripts = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src'));
    expect(
      scripts.filter((src) => src !== 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
    ).toEqual([]);
  });
});

describe('the code of the pane and the ribbon', () => {
  const files = ['src/taskpane', 'src/commands'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${room}/${file}`),
  );

  it.each([
    ['writes no markup', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/],
    ['stores nothing in the browser', /localStorage|sessionStorage|indexedDB|document\.cookie|caches\./],
    ['sends nothing', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/],
    ['opens none of the windows that Office lacks', /\b(alert|confirm|prompt)\(|pushState/],
  ])('%s', (_what, forbidden) => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
