import type { SeverityTexts } from '../severities';
import { wording } from '../wording';

const { count } = wording('sv-SE');

export const severities: SeverityTexts = {
  heading: 'Anmärkningarnas allvar',
  explained:
    'Så allvarliga är de anmärkningar som finns nu, och de som ni har ändrat. Ändringen gäller hela arbetsboken och syns vid varje anmärkning. Det som betyder att en uppgift saknas eller inte går att läsa kan inte sänkas.',
  hint: (found, isKept) =>
    `${found === 0 ? 'Finns inte nu.' : `${count(found, 'anmärkning', 'anmärkningar')} nu.`}${isKept ? ' Kan inte sänkas.' : ''}`,
  own: (severity) => (severity === undefined ? 'Som tillägget' : `Som tillägget (${severity})`),
};
