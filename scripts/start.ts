// Opens the workbench: the add-in beside a visible workbook, on the embedded host, without Excel. On this machine only.
import { readStartArguments } from './workbench/startArguments';
import { serveWorkbench, type WorkbenchServer } from './workbench/serveWorkbench';
import { workbenchFiles } from './workbench/workbenchFiles';

const read = readStartArguments(process.argv.slice(2));
// The port is taken before anything is built, so that one that is in use is told at once.
const opened = read.ok ? await serveWorkbench(read.port) : read;
if (opened.ok) await open(opened.server);
else {
  console.error(opened.message);
  process.exitCode = 1;
}

async function open(server: WorkbenchServer): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => {
        console.log('\nProvbänken är stängd.');
        process.exit(0);
      });
    });
  }
  console.log('Bygger det som har ändrats sedan sist (första gången omkring en halv minut) …');
  server.serve(await workbenchFiles(server.origin));
  console.log(
    `Provbänken är öppen, bara på den här datorn: ${server.origin}/\n` +
      'Öppna adressen i en webbläsare. Ctrl+C avslutar.',
  );
}
