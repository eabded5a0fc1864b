import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { mount } from '../../src/taskpane/mount';
import { openOfficePage } from '../../src/taskpane/officePage';

interface GivenOffice {
  readonly host: string | null;
  readonly displayLanguage?: string;
  readonly excelApi?: boolean;
}

/** Office as its script presents itself in the given place. */
function givenOffice({ host, displayLanguage = 'sv-SE', excelApi = true }: GivenOffice): void {
  const office = {
    onReady: () => Promise.resolve({ host, platform: null }),
    HostType: { Excel: 'Excel' },
    context: {
      displayLanguage,
      diagnostics: { platform: 'PC', version: '16.0.1' },
      officeTheme: { bodyBackgroundColor: '#262626' },
      requirements: {
        isSetSupported: (set: string, version: string) =>
          excelApi && set === 'ExcelApi' && version === '1.13',
      },
    },
  };
  Object.assign(globalThis, { Office: office });
}

beforeEach(() => {
  // jsdom has no matchMedia; this system wants nothing in particular.
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
  document.body.innerHTML = '<div id="root"></div>';
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

async function openAndMount(reaches: 'workbook' | 'opener' = 'workbook') {
  const { page, obstacle } = await openOfficePage('0.1.0', reaches);
  act(() => {
    mount(page, obstacle, () => <p>panelen</p>);
  });
  return page;
}

describe('a page of the add-in', () => {
  it('is drawn in Excel, in Office’s language and theme', async () => {
    givenOffice({ host: 'Excel', displayLanguage: 'en-US' });
    const page = await openAndMount();
    expect(screen.getByText('panelen')).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Interim report');
    expect(page.scheme.read()).toBe('dark');
    expect(page.surroundings).toEqual({ version: '0.1.0', office: 'PC 16.0.1' });
  });

  it('says that Microsoft’s script is missing', async () => {
    await openAndMount();
    expect(screen.getByText(/kunde inte hämtas|could not be fetched/)).toBeVisible();
    expect(screen.queryByText('panelen')).toBeNull();
  });

  it('says in a plain browser that it belongs in Excel', async () => {
    givenOffice({ host: null });
    const page = await openAndMount();
    expect(screen.getByText(/panel i Excel|pane in Excel/)).toBeVisible();
    expect(page.surroundings).toEqual({ version: '0.1.0' });
  });

  it('says so when Excel is too old', async () => {
    givenOffice({ host: 'Excel', excelApi: false });
    await openAndMount();
    expect(screen.getByText(/för gammal för tillägget/)).toBeVisible();
  });

  it('does not ask for Excel’s requirement sets in a dialog, where Office does not tell them', async () => {
    givenOffice({ host: 'Excel', excelApi: false });
    await openAndMount('opener');
    expect(screen.getByText('panelen')).toBeVisible();
  });

  it('fails loudly when its HTML has no place to draw in', async () => {
    givenOffice({ host: 'Excel' });
    document.body.innerHTML = '';
    await expect(openAndMount()).rejects.toThrow('#root');
  });
});
