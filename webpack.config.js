import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import path from 'node:path';
import { pagePolicy } from './scripts/build/pagePolicy.js';
import { servedFrom } from './scripts/build/servedFrom.js';

const here = import.meta.dirname;
const developerHost = 'https://localhost:3000/';

/** @param {string} name */
function page(name) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: path.join(here, 'src/taskpane/pages/page.html'),
    chunks: [name],
    policy: pagePolicy,
    minify: false,
  });
}

/**
 * `npm run build` writes dist/, which any static web server can host:
 * `npm run build -- --env base=https://tillagg.example.se/delarsrapport/` or, as an environment variable,
 * `DELARSRAPPORT_BASE=…`. Without either, the add-in is built for the developer's host.
 *
 * @param {{ base?: string }} env
 * @param {{ mode?: string }} options
 * @returns {import('webpack').Configuration}
 */
export default function configuration(env, options) {
  const base = servedFrom(env.base ?? process.env.DELARSRAPPORT_BASE ?? developerHost);
  return {
    mode: options.mode === 'production' ? 'production' : 'development',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/main.tsx',
      notice: './src/taskpane/notice.tsx',
      commands: './src/commands/commands.ts',
    },
    // The development mode's default runs modules through eval, which the policy forbids.
    devtool: 'source-map',
    output: {
      path: path.join(here, 'dist'),
      filename: '[name].[contenthash].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked by `npm run check`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // React and Fluent change seldom and are shared by the pane and the notice; the ribbon's page has neither.
          interface: {
            test: /node_modules/,
            name: 'interface',
            chunks: (chunk) => chunk.name !== 'commands',
          },
        },
      },
    },
    performance: { hints: 'error', maxEntrypointSize: 900_000, maxAssetSize: 700_000 },
    plugins: [
      page('taskpane'),
      page('notice'),
      page('commands'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/pages/hjalp.*', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(developerHost, base),
          },
        ],
      }),
    ],
  };
}
