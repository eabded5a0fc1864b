import type { SeverityTexts } from '../severities';
import { wording } from '../wording';

const { count } = wording('en-GB');

export const severities: SeverityTexts = {
  heading: 'Severity of findings',
  explained:
    'How serious the findings are that there are now, and those that you have changed. A change holds for the whole workbook and is seen beside every finding. What means that something is missing or cannot be read may not be lowered.',
  hint: (found, isKept) =>
    `${found === 0 ? 'None now.' : `${count(found, 'finding', 'findings')} now.`}${isKept ? ' Cannot be lowered.' : ''}`,
  own: (severity) => (severity === undefined ? 'As in the add-in' : `As in the add-in (${severity})`),
};
