import { directCore } from '../../excel/core/directCore';
import { serveCore } from './serveCore';

/** What runs in the pane's worker: nothing but the pure core. */
serveCore(self, directCore);
