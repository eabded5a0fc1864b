import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtAddIn } from './builtAddIn';
import { buildPage } from './buildPage';
import { makeExamples } from './examples';
import { folderFiles, typeOf, type KnownFile, type KnownFiles } from './knownFile';

/** Where the pages of the add-in take Microsoft's script from; the build leaves out the quotes. */
const networkScript =
  /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/u;

/** What stands in its place: what Excel puts into a window, and the same script from the installed package. */
const localScripts = '<script src="/excel-window.js"></script><script src="/office-js/office.js"></script>';

/** The address in manifest.xml that stands for wherever the add-in is served from. */
const developerHost = 'https://localhost:3000/';

/**
 * The workbench's page: no inline script and no eval. The grid writes style elements of its own, for which alone inline
 * styles are allowed; the add-in's pages in their frames keep their own, stricter policy.
 */
const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Builds what has changed since the last time, and gives every file that the workbench's server gives out. */
export async function workbenchFiles(origin: string): Promise<KnownFiles> {
  const [addIn, page, examples] = await Promise.all([builtAddIn(), buildPage(), makeExamples()]);
  const html = readFileSync('src/workbench/page.html', 'utf8');
  const manifest = readFileSync('manifest.xml', 'utf8').replaceAll(developerHost, `${origin}/addin/`);
  return new Map([
    ['/', { content: { body: html }, type: typeOf('page.html'), policy: workbenchPolicy }],
    ['/manifest.xml', { content: { body: manifest }, type: typeOf('manifest.xml') }],
    ...page,
    ...folderFiles(examples, '/examples'),
    ...folderFiles(resolve('node_modules/@microsoft/office-js/dist'), '/office-js'),
    ...[...folderFiles(addIn, '/addin')].map(([path, file]): [string, KnownFile] => [
      path,
      path.endsWith('.html') ? framedPage(join(addIn, path.slice('/addin'.length))) : file,
    ]),
  ]);
}

/** A page of the add-in as it was built, but for where it takes office.js from; only the workbench may frame it. */
function framedPage(file: string): KnownFile {
  const body = readFileSync(file, 'utf8').replace(networkScript, localScripts);
  return { content: { body }, type: typeOf('page.html'), policy: "frame-ancestors 'self'" };
}
