// The house (docs/decisions.md): arrows point one way.
// report <- workbook <- excel <- taskpane, commands, cli, workbench; host knows nothing of reports.
const rooms = {
  report: ['report'],
  exchange: ['exchange', 'report'],
  workbook: ['workbook', 'report'],
  excel: ['excel', 'workbook', 'report'],
  taskpane: ['taskpane', 'excel', 'workbook', 'report'],
  commands: ['commands', 'taskpane', 'excel', 'workbook', 'report'],
  host: ['host'],
  cli: ['cli', 'host', 'exchange', 'excel', 'workbook', 'report'],
  workbench: ['workbench', 'host', 'exchange', 'excel', 'workbook', 'report', 'taskpane', 'commands'],
};

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-keeps-to-its-neighbours`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
    })),
    {
      name: 'pure-rooms-know-no-office-react-or-node',
      severity: 'error',
      from: { path: '^src/(report|workbook|exchange)/' },
      to: { path: '(^|/)node_modules/', pathNot: 'node_modules/(fflate|saxes)/' },
    },
    {
      name: 'pure-rooms-use-no-node-modules',
      severity: 'error',
      from: { path: '^src/(report|workbook|exchange|excel|taskpane|commands)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
