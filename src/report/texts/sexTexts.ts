import { listed, quote } from './where';

interface At {
  readonly at: string;
}

/** The figures of a measure in one column. */
interface BySex extends At {
  readonly total: string;
  readonly women: string;
  readonly men: string;
}

/** What the checks say of figures for women, men and both. One place for each sentence. */
export const sexTexts = {
  totalOutsideSexes: ({ at, total, women, men }: BySex) =>
    `${at}: totalt är ${total}, men kvinnor ${women} och män ${men}. Ett gemensamt värde måste ligga mellan dem, också när avrundning räknas in. Kontrollera de tre värdena.`,
  sexesDoNotAdd: ({ at, total, women, men, sum, bound }: BySex & { sum: string; bound: string }) =>
    `${at}: kvinnor ${women} och män ${men} blir tillsammans ${sum}, men totalt är ${total}. Skillnaden är större än avrundning kan förklara (högst ${bound}). Kontrollera de tre värdena.`,
  neitherMeanNorSum: ({ at, total, women, men, sum }: BySex & { sum: string }) =>
    `${at}: totalt är ${total}, men kvinnor ${women} och män ${men}. Totalt ligger varken mellan deras värden, som ett genomsnitt gör, eller är deras summa ${sum}. Kontrollera de tre värdena.`,
  sharesDoNotAdd: ({ at, women, men, sum }: At & { women: string; men: string; sum: string }) =>
    `${at}: andelen kvinnor ${women}\u00A0% och andelen män ${men}\u00A0% blir tillsammans ${sum}\u00A0%, inte 100\u00A0%. Kontrollera de två andelarna.`,
  partsDoNotAdd: ({
    at,
    women,
    men,
    sum,
    whole,
    of,
  }: At & { women: string; men: string; sum: string; whole: string; of: string }) =>
    `${at}: ${women} och ${men} blir tillsammans ${sum}, men ${quote(of)} är ${whole}. Skillnaden är större än avrundning kan förklara. Kontrollera de tre värdena.`,
  rowMissing: ({ at, has, lacks }: At & { has: readonly string[]; lacks: string }) =>
    `${at}: måttet har en rad för ${listed(has)} men ingen för ${lacks}. Lägg till raden, med IU om uppgiften saknas.`,
  figureMissing: ({
    at,
    columns,
    sex,
    other,
  }: At & { columns: readonly string[]; sex: string; other: string }) =>
    `${at}: ${listed(columns)} är ${columns.length === 1 ? 'tom' : 'tomma'} för ${sex} men ifylld${columns.length === 1 ? '' : 'a'} för ${other}. Skriv värdet, eller IU om uppgiften saknas.`,
} as const;
