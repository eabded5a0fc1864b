import { chooseScheme, pageScheme } from '../../src/taskpane/theme/scheme';
import { severityLooks } from '../../src/taskpane/theme/severityLook';

describe('light or dark', () => {
  it.each([
    ['#ffffff', 'light'],
    ['#F3F2F1', 'light'],
    ['#262626', 'dark'],
    ['0A0A0A', 'dark'],
  ] as const)('follows Office’s background %s: %s', (background, scheme) => {
    expect(chooseScheme(background, scheme === 'light')).toBe(scheme);
  });

  it.each([undefined, '', 'white'])('follows the system where Office says %p', (background) => {
    expect(chooseScheme(background, true)).toBe('dark');
    expect(chooseScheme(background, false)).toBe('light');
  });

  it('is read again when the system changes and when the pane gets the focus, until nobody watches', () => {
    const system = Object.assign(new EventTarget(), { matches: false });
    const page = Object.assign(new EventTarget(), { matchMedia: () => system });
    let background = '#ffffff';
    const source = pageScheme(() => background, page as unknown as Window);
    const changed = jest.fn();
    const stop = source.watch(changed);
    background = '#1f1f1f';
    page.dispatchEvent(new Event('focus'));
    system.dispatchEvent(new Event('change'));
    expect(changed).toHaveBeenCalledTimes(2);
    expect(source.read()).toBe('dark');
    stop();
    page.dispatchEvent(new Event('focus'));
    system.dispatchEvent(new Event('change'));
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('the look of a severity', () => {
  const looks = Object.entries(severityLooks).flatMap(([scheme, bySeverity]) =>
    Object.entries(bySeverity).map(([severity, look]) => ({ scheme, severity, ...look })),
  );

  it.each(looks)('$severity, $scheme: can be read', ({ ink, ground }) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a shape of its own for each, the same in both schemes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const symbols = Object.values(severityLooks[scheme]).map((look) => look.symbol);
      expect(symbols).toEqual(['✖', '◐', '–']);
    }
  });
});

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
