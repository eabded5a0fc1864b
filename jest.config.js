// One transform for every test: types are checked by `npm run check`, so tests only need the types stripped.
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

// These packages are published as ES modules only; jest runs CommonJS.
const transformIgnorePatterns = [
  '/node_modules/(?!(@borgar/fx|numfmt|lodash-es|nanoid|kdbush|rbush|quickselect)/)',
];

/** @type {import('jest').Config} */
export default {
  // A test that makes whole workbooks takes seconds, and many times that on a machine that others use too.
  testTimeout: 240_000,
  maxWorkers: '100%',
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      transform,
      transformIgnorePatterns,
    },
  ],
};
