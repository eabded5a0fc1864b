import { readWishes, wishesQuery } from '../../src/workbench/session/wishes';

describe('the address of the workbench', () => {
  it('asks for language, theme and file', () => {
    expect(readWishes('?lang=en&theme=contrast&file=granvik')).toEqual({
      locale: 'en-US',
      theme: 'contrast',
      file: 'granvik',
    });
  });

  it('gives Swedish, light and the usual example for what it does not ask, or asks in vain', () => {
    const usual = { locale: 'sv-SE', theme: 'light', file: undefined };
    expect(readWishes('')).toEqual(usual);
    expect(readWishes('?lang=fi&theme=toString')).toEqual(usual);
  });

  it('can be written again', () => {
    for (const query of ['', '?lang=en', '?theme=dark&file=tom', '?lang=en&theme=contrast&file=granvik'])
      expect(wishesQuery(readWishes(query))).toBe(query);
  });
});
