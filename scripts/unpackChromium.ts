// Unpacks the Chromium of the installed packages into the folder for temporary files (TMPDIR), the only place that its package
// knows. support/chromium.ts runs this in a process of its own, with a folder of its own.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
