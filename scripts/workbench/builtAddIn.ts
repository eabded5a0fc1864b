import { buildPane } from '../support/buildPane';
import { buildOnce } from './buildOnce';

/** What the add-in's pages are built from. */
const sources = [
  'src/report',
  'src/workbook',
  'src/excel',
  'src/taskpane',
  'src/commands',
  'assets',
  'scripts/build',
  'webpack.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The add-in as `npm run build` makes it, built again only when its sources have changed; the folder that it stands in. */
export function builtAddIn(): Promise<string> {
  return buildOnce('addin', sources, buildPane);
}
