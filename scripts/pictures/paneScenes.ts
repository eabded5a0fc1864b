import type { Page } from 'playwright-core';
import type { HostCore } from '../../src/host/openHost';
import type { ExcelOptions } from '../support/openExcel';

/** A picture of the pane: how it is opened, and what is done before it is taken. */
export interface PaneScene {
  readonly file: string;
  /** An empty workbook instead of the example. */
  readonly empty?: true;
  readonly options?: Pick<ExcelOptions, 'locale' | 'dark' | 'forcedColors' | 'width' | 'height'>;
  /** Waits for what shall be seen. */
  readonly act: (pane: Page, host: HostCore) => Promise<void>;
}

/** The time that the pane's clock shows in pictures. */
export const pictureTime = new Date(2021, 8, 14, 10, 5);

const show = (pane: Page, view: string) => pane.getByRole('tab', { name: view, exact: true }).click();
const press = (pane: Page, name: string) => pane.getByRole('button', { name, exact: true }).click();
const say = (pane: Page, text: string | RegExp) => pane.getByText(text).first().waitFor();

/** As somebody who pastes, which no validation list stops. */
function paste(host: HostCore, sheet: string, cell: string, rows: readonly (readonly string[])[]): void {
  const pasted = host.person.paste(sheet, cell, rows);
  if (!pasted.ok) throw new Error(pasted.message);
}

/** A printed table whose deviation of costs is copied from the column before. */
const printedTable = [
  ['Netto, tkr', 'Prognos helår', 'Budget', 'Avvikelse'],
  ['Bibliotek', '−300', '−260', '−40'],
  ['Museum', '1 120', '1 000', '120'],
  ['Kulturskola', '85', '0', '85'],
  ['Summa', '905', '740', '165'],
  ['varav kostnader', '8 095', '8 260', '8 095'],
  ['varav intäkter', '9 000', '9 000', '0'],
];

/** Each view of the pane, then some of them as others see them. */
export const paneScenes: readonly PaneScene[] = [
  {
    file: 'panel-start.png',
    empty: true,
    options: { height: 660 },
    act: (pane) => say(pane, 'Så kommer du i gång'),
  },
  { file: 'panel-oversikt.png', act: (pane) => say(pane, 'Rapportens delar') },
  {
    file: 'panel-kontroller.png',
    options: { height: 600 },
    act: async (pane, host) => {
      await say(pane, 'Rapportens delar');
      paste(host, 'Aktiviteter', 'A8', [['God servis']]);
      await show(pane, 'Kontroller');
      await pane.getByRole('button', { name: /^Fel \d/u }).click();
      await press(pane, 'Rätta');
      await say(pane, 'Rätta cellen');
    },
  },
  {
    file: 'panel-granska.png',
    empty: true,
    options: { height: 820 },
    act: async (pane, host) => {
      paste(host, host.book.document.sheets.active.name, 'A1', printedTable);
      await show(pane, 'Kontroller');
      await press(pane, 'Granska markerad tabell');
      await say(pane, 'Borde vara');
    },
  },
  {
    file: 'panel-mal.png',
    options: { height: 900 },
    act: async (pane) => {
      await show(pane, 'Mål');
      await press(pane, 'Nästa mål');
      await say(pane, 'Mål 2 av 11');
    },
  },
  {
    file: 'panel-siffra.png',
    act: async (pane) => {
      await show(pane, 'Mål');
      const text = pane.getByRole('textbox', { name: 'Motivering', exact: true });
      await text.focus();
      await text.press('Control+End');
      await text.pressSequentially(' Svarsservice når ');
      await press(pane, 'Infoga siffra');
      await pane.getByRole('searchbox', { name: 'Sök bland siffrorna' }).fill('svarsservice');
      await text.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
        window.scrollBy(0, -76);
      });
    },
  },
  {
    file: 'panel-rapport.png',
    act: async (pane, host) => {
      await show(pane, 'Rapport');
      await say(pane, 'Inget att uppdatera');
      paste(host, 'Aktiviteter', 'F6', [['Pausad']]);
      await say(pane, 'En uppdatering ändrar');
      await press(pane, 'Uppdatera');
      await say(pane, 'blad uppdaterades');
      // Of the workbook as it has been read after the update.
      await say(pane, /^Rapportens blad skrevs senast/u);
      await press(pane, 'Stäng');
      await pane.evaluate(() => {
        window.scrollTo(0, 0);
      });
    },
  },
  {
    file: 'panel-installningar.png',
    act: async (pane) => {
      await show(pane, 'Inställningar');
      await say(pane, 'Exempel:');
    },
  },
  {
    file: 'panel-allvar.png',
    act: async (pane) => {
      await show(pane, 'Inställningar');
      await pane.getByRole('combobox', { name: 'Försenad aktivitet' }).selectOption('Upplysning');
      await pane.getByRole('heading', { name: 'Anmärkningarnas allvar' }).evaluate((heading) => {
        heading.style.scrollMarginTop = '60px';
        heading.scrollIntoView();
      });
    },
  },
  {
    file: 'panel-mork.png',
    options: { dark: true },
    act: async (pane) => {
      await show(pane, 'Kontroller');
      await say(pane, '22 anmärkningar');
    },
  },
  {
    file: 'panel-kontrast.png',
    options: { forcedColors: true },
    act: async (pane) => {
      await show(pane, 'Mål');
      await say(pane, 'Bedömning');
    },
  },
  {
    file: 'panel-engelska.png',
    options: { locale: 'en-US' },
    act: (pane) => say(pane, 'Parts of the report'),
  },
  {
    file: 'panel-smal.png',
    options: { width: 320, height: 640 },
    act: async (pane) => {
      await show(pane, 'Rapport');
      await say(pane, 'Inget att uppdatera');
    },
  },
];
