/** What we promise, and the command whose printed figures show it. */
export interface Claim {
  /** How it is asked for: `npm run proof -- economy`. */
  readonly key: string;
  readonly title: string;
  /** What is promised, in a sentence or two. */
  readonly promise: string;
  /** How the figures are obtained, for somebody who doubts them. */
  readonly method: string;
  /** The command line, as one would type it. */
  readonly command: string;
}

/** Everything that `npm run proof` shows, in the order of its page. */
export const claims: readonly Claim[] = [
  {
    key: 'economy',
    title: 'Economy on the wire',
    promise:
      'An update reads once and writes once on a department’s report; pressing again writes nothing; no message is too large for Excel; bytes, cells and actions grow no faster than the rows.',
    method:
      'Microsoft’s unmodified client sends every sync to the embedded host, which counts it. Three sizes, five presses each, every size in a process of its own; the exponent is fitted over 1, 2, 4 and 8 times the rows; beside it the same sheets filled row by row and cell by cell, as most add-ins are written.',
    command: 'npm run bench:economy',
  },
  {
    key: 'file',
    title: 'Cost of the file layer',
    promise: 'Opening and saving a workbook costs little more than inflating and deflating its bytes.',
    method:
      'CPU time in one process, in proportion to the same bytes plainly inflated, touched and deflated.',
    command: 'npm run bench:file',
  },
  {
    key: 'batch',
    title: 'Many workbooks',
    promise:
      'The command line loses nothing of what others put into a workbook, breaks no rule of files, and holds one workbook however many it updates. What it costs is printed beside the aims for CPU time, which it misses.',
    method:
      'Whole processes on the same machine in the same run, taken in turns; user and system time with all children, and the largest resident memory. Fidelity is read from a workbook that holds every feature of files.md.',
    command: 'npm run bench:batch -- --rounds 1',
  },
  {
    key: 'faults',
    title: 'When something goes wrong in a press',
    promise:
      'What is left is the old workbook, the new one, or one that says itself that it is unfinished; the next press mends it; no entry cell holds anything that it held neither before nor would hold after.',
    method:
      'Each press is made again and again while the host refuses, loses or never answers one action or message after the other, or somebody else changes the workbook between two of them.',
    command: 'npm run faults -- 2 small',
  },
  {
    key: 'every-action',
    title: 'Every action that writes',
    promise:
      'The same wherever a press breaks off, for what it leaves can only be what stands between two of its writes: all of these are tried, and a hundred of them where a press has hundreds.',
    method:
      'The host says which actions of each press write; each of them is made to fail, and what is left is judged, pressed again and judged again.',
    command: 'npm run faults -- each small 100',
  },
  {
    key: 'rules',
    title: 'Files that Excel opens',
    promise: 'Every workbook that we write keeps the rules that Excel opens files by.',
    method:
      'A checker with readers and lists of its own, shared with nothing that writes files, over what the command line makes of both examples. The suite holds every workbook of its journeys against it, and breaks each rule once.',
    command: 'npm run rules',
  },
  {
    key: 'documented',
    title: 'The host against documentation',
    promise:
      'Every member of Office.js that the add-in uses does on the embedded host what Microsoft documents, and none is newer than ExcelApi 1.13.',
    method:
      'The members are read from the add-in’s own code with Microsoft’s types; each has a statement of what is documented and a test that shows it.',
    command: 'npm run documented',
  },
  {
    key: 'gate',
    title: 'Texts stay texts',
    promise:
      'No text that people write becomes a formula or a piece of one, and every text reads back as it was written.',
    method:
      'Texts that want to be formulas, numbers or dates in every text of every table, through the command line; the files are read by a reader that is none of the product’s own. Every other text bears a sign that no formula of ours has.',
    command: 'npm run gate -- 50000',
  },
  {
    key: 'fuzz',
    title: 'Hostile files',
    promise:
      'A damaged or hostile file is refused in a sentence or read whole: no hang over 5 s, no more than 512 MiB, no stack trace, no corrupt archive accepted in silence.',
    method:
      'Mutants of bytes, parts, XML and contents go through what the command line does, in child processes with limits of time and memory. The seed is printed; a mutant that fails is kept.',
    command: 'npm run fuzz -- 120s',
  },
  {
    key: 'audit',
    title: 'The table auditor',
    promise: 'Planted errors are found (recall 0.98, precision 0.99) and right tables are left in peace.',
    method:
      'Thousands of made tables of many conventions, each with one planted error, and as many right ones; the curve of time over rows.',
    command: 'npm run bench:audit',
  },
  {
    key: 'text',
    title: 'Figures in texts',
    promise:
      'A right figure in a text is never accused; one that contradicts the workbook is found in 95 of 100 sentences of the kinds that the rules were made with. For sentences of other kinds the share is printed.',
    method:
      'Made sentences about a made report, right ones and ones with a planted error, on the templates that the rules were tuned on and on others.',
    command: 'npm run bench:text',
  },
  {
    key: 'pane',
    title: 'The pane answers',
    promise: 'Our own code never holds the pane’s thread for 50 ms, whatever the size of the workbook.',
    method:
      'The production build in a real Chromium, with the stress workbook; the browser’s own trace of its tasks.',
    command: 'npm run bench:pane',
  },
  {
    key: 'size',
    title: 'What the pane weighs',
    promise: 'Own code that draws the pane weighs at most 60 kB, the whole before it stands there 200 kB.',
    method: 'Gzip bytes of a production build, shared out to sources by the source map.',
    command: 'npm run size',
  },
  {
    key: 'core',
    title: 'Every branch of the arithmetic',
    promise: 'Parsing, deviation, rounding and escaping have no branch that no test takes.',
    method: 'Coverage of branches over the tests of these rooms.',
    command: 'npm run coverage:core',
  },
  {
    key: 'mutants',
    title: 'Small changes of the source are noticed',
    promise:
      'The tests notice nine of ten small changes of what a report is and of the gate that texts pass.',
    method:
      'Mutants by Stryker, drawn by a seed, each tried against the quick tests of its room alone; mutants.md lists every one that survived. The command prints what the last runs came to; npm run mutants -- <room> goes on with one.',
    command: 'npm run mutants -- --page',
  },
  {
    key: 'reproducible',
    title: 'The build is reproducible',
    promise: 'The same source gives the same files, byte by byte.',
    method: 'Two production builds in different folders, time zones and languages, compared.',
    command: 'npm run reproducible',
  },
  {
    key: 'packages',
    title: 'Known faults of packages',
    promise: 'No package that is passed on has a known fault, or it is said which.',
    method: 'The registry’s own audit, where the registry has one.',
    command: 'npm run audit:packages',
  },
];
