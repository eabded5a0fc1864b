import everything from './jest.config.js';

const [node] = everything.projects;

/**
 * `npm run coverage:core`: parsing, deviation, rounding and escaping are to be tested to the last branch, by their own quick tests.
 *
 * @type {import('jest').Config}
 */
export default {
  ...node,
  testTimeout: everything.testTimeout,
  testMatch: [
    '<rootDir>/test/report/{arithmetic,rules,values}/**/*.test.ts',
    '<rootDir>/test/excel/wireContent.test.ts',
  ],
  collectCoverage: true,
  coverageDirectory: 'coverage/core',
  coverageReporters: ['text'],
  collectCoverageFrom: [
    'src/report/arithmetic/*.ts',
    'src/report/values/*.ts',
    'src/report/rules/deviation.ts',
    'src/excel/content/*.ts',
  ],
  coverageThreshold: { global: { branches: 100 } },
};
