import { listed } from '../report/texts/where';
import { partDeclarations } from '../workbook/parts/partDeclarations';

const words = (isRequired: boolean) =>
  partDeclarations.filter((part) => part.isRequired === isRequired).map(({ word }) => word);
const chosen = words(false).join(', ');
const always = listed(words(true));

/** What the command line says when it is not understood, and on --help. */
export const usage = `delarsrapport – delårsrapporter i Excel, från kommandoraden

  delarsrapport new <ut.xlsx> [--data rapport.json | --example] [--in befintlig.xlsx] [--parts ekonomi,mål]
      en arbetsbok med alla blad, tom eller ifylld; med --in läggs bladen till i en kopia av en befintlig arbetsbok.
      Med --parts väljs rapportens delar: ${chosen}; ${always} finns alltid
  delarsrapport check <in.xlsx> …
      kontrollerar alla uppgifter och skriver ut anmärkningarna; ändrar ingenting
  delarsrapport update <in.xlsx> … [-o ut.xlsx]
      gör om rapportbladen och berättar vad som ändrades; på plats om -o saknas. Både check och update tar flera filer;
      en som inte kan läsas hindrar inte de andra
  delarsrapport roll <in.xlsx> -o <ut.xlsx> --to 2021-12 [--keep-finished] [--dry-run]
      går vidare till en senare period i en ny fil och säger vad som flyttas, töms, behålls och tas bort; den gamla
      filen ändras inte. Med --keep-finished behålls avslutade aktiviteter, med --dry-run skrivs ingen fil
  delarsrapport approve <in.xlsx> [-o ut.xlsx]
      markerar rapporten som den står som godkänd version, i stället för den förra, och gör om rapportbladen; på
      plats om -o saknas
  delarsrapport changes <in.xlsx>
      vad som skiljer rapporten från den version som senast godkändes; ändrar ingenting
  delarsrapport audit <fil.xlsx | fil.csv> [--sheet Blad] [--range A1:F20]
      granskar vilken tabell som helst: räknar ut vilka kolumner och rader som är avvikelser och summor av andra, och
      skriver ut tal som bryter mot det resten av tabellen följer; ändrar ingenting
  delarsrapport data <in.xlsx>
      uppgifterna som JSON, i den form som new --data tar emot
  delarsrapport schema
      JSON Schema för den formen

Alla kommandon tar --json. Avslutningskod: 0 klart och utan fel, 1 det finns anmärkningar av allvaret fel,
2 kunde inte läsas eller skrivas (då har filen lämnats som den var).`;
