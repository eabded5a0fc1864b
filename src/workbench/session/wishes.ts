import type { HostLocale } from '../../host/openHost';
import { officeThemes, type OfficeThemeName } from '../frame/officeTheme';

/** What the address of the workbench's page asks for: `?lang=en&theme=dark&file=granvik`. */
export interface Wishes {
  readonly locale: HostLocale;
  readonly theme: OfficeThemeName;
  /** The key of an example, or `tom` for an empty workbook; undefined for the usual example. */
  readonly file: string | undefined;
}

/** In the place of an example's key: an empty workbook. */
export const emptyFile = 'tom';

/** Reads the query of an address. What is not understood is as if it were not there. */
export function readWishes(query: string): Wishes {
  const given = new URLSearchParams(query);
  const theme = given.get('theme') ?? '';
  return {
    locale: given.get('lang') === 'en' ? 'en-US' : 'sv-SE',
    theme: isTheme(theme) ? theme : 'light',
    file: given.get('file') ?? undefined,
  };
}

/** The query that asks for these. */
export function wishesQuery({ locale, theme, file }: Wishes): string {
  const query = new URLSearchParams();
  if (locale === 'en-US') query.set('lang', 'en');
  if (theme !== 'light') query.set('theme', theme);
  if (file !== undefined) query.set('file', file);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function isTheme(text: string): text is OfficeThemeName {
  return Object.hasOwn(officeThemes, text);
}
