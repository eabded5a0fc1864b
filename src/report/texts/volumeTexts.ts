import { listed, quote } from './where';

interface At {
  readonly at: string;
}

/** What the checks say of volumes. One place for each sentence. */
export const volumeTexts = {
  partWithoutWhole: ({ at }: At) =>
    `${at}: raden är en varav-rad, men gruppen har ingen rad av typen mått ovanför som den kan vara en del av. Flytta raden till under sitt mått, eller ändra Radtyp.`,
  partExceedsWhole: ({ at, part, whole, of }: At & { part: string; whole: string; of: string }) =>
    `${at}: raden är en varav-rad med värdet ${part}, men helheten ${quote(of)} är ${whole}. Rätta det värde som är fel, eller ändra Radtyp.`,
  shareWithoutGroup: ({ at }: At) =>
    `${at}: raden är en andel, men det framgår inte av vad. Skriv i kolumnen Grupp vad andelarna tillsammans utgör.`,
  sharesExceedWhole: ({
    group,
    header,
    shares,
    sum,
  }: {
    group: string;
    header: string;
    shares: readonly string[];
    sum: string;
  }) =>
    `${group}, ${header}: andelarna ${listed(shares)} blir tillsammans ${sum}\u00A0%, mer än hela gruppen. Rätta andelarna, eller ge dem som inte hör ihop olika grupper.`,
  comparisonMissing: ({ at, label }: At & { label: string }) =>
    `${at}: jämförelsen avser ${quote(label)}, men jämförelsevärdet är tomt. Skriv värdet i kolumnen Utfall föregående år, IU om uppgiften saknas, eller ta bort texten.`,
} as const;
