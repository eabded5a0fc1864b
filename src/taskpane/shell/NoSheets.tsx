import { Button } from '@fluentui/react-components';
import { useLayoutStyles } from '../components/layout';
import type { Texts } from '../texts';
import type { PaneActions } from '../view';

/** In place of a view that has nothing to show before the workbook has sheets of ours. */
export function NoSheets({ texts, show }: { texts: Texts; show: PaneActions['show'] }) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.section}>
      <p className={layout.paragraph}>{texts.noSheets}</p>
      <Button
        appearance="primary"
        className={layout.start}
        onClick={() => {
          show('overview');
        }}
      >
        {texts.toOverview}
      </Button>
    </div>
  );
}
