import { createRoot } from 'react-dom/client';
import './workbench.css';
import { Workbench } from './page/Workbench';
import { Session } from './session/session';
import { readWishes } from './session/wishes';

const place = document.getElementById('workbench');
if (place === null) throw new Error('The page has no place for the workbench.');
const root = createRoot(place);
Session.open(readWishes(window.location.search)).then(
  (session) => {
    // For those who try things in the browser's console, and for tests.
    Object.assign(window, { workbench: session });
    root.render(<Workbench session={session} />);
  },
  (error: unknown) => {
    root.render(
      <p role="alert">
        Provbänken kunde inte öppnas. Kontrollera att npm start fortfarande är igång och ladda om sidan. (
        {String(error)})
      </p>,
    );
  },
);
