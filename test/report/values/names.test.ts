import fc from 'fast-check';
import { foldedName, looseName, marksAgree } from '../../../src/report/values/foldedName';
import {
  explainsAbbreviation,
  isNameWord,
  sameButForStart,
  wordKey,
  wordsOf,
  wordTexts,
} from '../../../src/report/values/nameWords';
import { nearSpellings } from '../../../src/report/values/nearSpellings';

const word = fc.stringMatching(/^[a-zåäö]{3,12}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 5 });

describe('what spellings of a name have in common', () => {
  it('is the same however the name is set apart and whatever capitals it has', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '-', '  ', '\u00A0', ', ', ' – '), (parts, between) => {
        const key = foldedName(parts.join(''));
        expect(foldedName(parts.join(between).toUpperCase())).toBe(foldedName(parts.join(between)));
        expect(foldedName(`${parts.join(between)}.`)).toBe(foldedName(parts.join(between)));
        if (!key.includes('centr')) expect(foldedName(parts.join(between))).toBe(key);
      }),
    );
  });

  it('keeps every number, and what stands between its digits', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        expect(foldedName(`Etapp ${one}`) === foldedName(`Etapp ${other}`)).toBe(one === other);
        expect(foldedName(`Etapp ${one}.${other}`)).not.toBe(foldedName(`Etapp ${one}${other}`));
      }),
    );
  });

  it('takes the definite ending of long words only', () => {
    expect(looseName('Stadsarkivet')).toBe(looseName('Stadsarkiv'));
    expect(looseName('Verksamheten')).toBe(looseName('Verksamhet'));
    expect(looseName('Grundskolan')).toBe(looseName('Grundskola'));
    expect(looseName('Kulturen')).not.toBe(looseName('Kultur'));
    expect(looseName('Skolan')).not.toBe(looseName('Skola'));
    // An n behind a consonant is no ending.
    expect(looseName('Kollektivtrafikvagn')).not.toBe(looseName('Kollektivtrafikvag'));
  });

  it('is no proof where both have letters with rings or dots of their own', () => {
    expect(marksAgree('Städning', 'Stadning')).toBe(true);
    expect(marksAgree('Gårdar', 'Gärdar')).toBe(false);
    expect(marksAgree('Gårds-hus', 'Gärdshus')).toBe(false);
    expect(marksAgree('Gårdar', 'Gårdarna')).toBe(true);
  });
});

describe('a spelling near a common one', () => {
  const near = (common: string, rare: string) =>
    nearSpellings(new Map([[foldedName(common), common]]), new Map([[foldedName(rare), rare]])).get(rare);

  it('is found for any one letter behind the first, left out, put in or changed', () => {
    const name = 'leverantörstrohet';
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: name.length - 1 }),
        fc.constantFrom('b', 'q', 'z'),
        fc.constantFrom<'left out' | 'put in' | 'changed'>('left out', 'put in', 'changed'),
        (at, letter, how) => {
          const rest = name.slice(how === 'put in' ? at : at + 1);
          const rare = name.slice(0, at) + (how === 'left out' ? '' : letter) + rest;
          expect(near(name, rare)).toBe(name);
        },
      ),
    );
  });

  it('is found from ten letters in all and eight in the word', () => {
    expect(near('Omsorgerna', 'Omsorgarna')).toBe('Omsorgerna');
    expect(near('Nya skolorna', 'Nya skolarna')).toBe('Nya skolorna');
  });

  it('is none with another first letter, another number, in a short word or in two words', () => {
    expect(near('Färdtjänstresor', 'Vårdtjänstresor')).toBeUndefined();
    expect(near('Verksamhetsområde 1', 'Verksamhetsområde 2')).toBeUndefined();
    expect(near('Hemtjänst norr', 'Hemtjänst nord')).toBeUndefined();
    expect(near('Antal platser', 'Antalet platser')).toBeUndefined();
    expect(near('Kontakt', 'Kontrakt')).toBeUndefined();
    expect(near('Omsorgern', 'Omsorgarn')).toBeUndefined();
    expect(near('Omsorgerna', 'Omsorgern')).toBeUndefined();
    expect(near('Omsorgern', 'Omsorgerna')).toBeUndefined();
    expect(near('Nya skolorn', 'Nya skolarn')).toBeUndefined();
    expect(near('Leverantörs trohet', 'Leverantörstrohet')).toBeUndefined();
    expect(near('Leverantörs trohet', 'Leverantörstroheta')).toBeUndefined();
    expect(near('Leverantörs trohet', 'Leverantör strohat')).toBeUndefined();
  });
});

describe('words that are names', () => {
  it('have a capital within, or an abbreviation before a hyphen', () => {
    expect(['eLärandeCenter', 'LinDesk', 'HR-service', 'IT-utrustning'].filter(isNameWord)).toHaveLength(4);
    expect(['Kontakt', 'KLARA', 'LKDATA', 'E-handel', 'chefs-', 'iPad', 'VD-n'].filter(isNameWord)).toEqual(
      [],
    );
  });

  it('are known by their letters', () => {
    expect(wordKey('HR-Direkt')).toBe(wordKey('HRdirekt'));
    expect(wordKey('eLärandeCentrum')).toBe(wordKey('elarandecenter'));
    expect(wordKey('centrumhuset')).not.toBe(wordKey('centerhuset'));
    expect(sameButForStart('ELin', 'eLin')).toBe(true);
    expect(sameButForStart('LinDesk', 'Lindesk')).toBe(false);
  });

  it('may explain an abbreviation', () => {
    expect(explainsAbbreviation('InformationsHanteringsPlan', ' (IHP) för enheten')).toBe(true);
    expect(explainsAbbreviation('LinDesk', ' (portalen)')).toBe(false);
    expect(explainsAbbreviation('LinDesk', ' är i drift')).toBe(false);
    expect(explainsAbbreviation('LinDesk', ' (IHP)')).toBe(false);
    expect(explainsAbbreviation('InformationsHanteringsPlan', ' är ny (IHP)')).toBe(false);
  });

  it('are found at their place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        wordsOf(text).forEach((each) => {
          expect(text.slice(each.at, each.at + each.text.length)).toBe(each.text);
        });
        expect(wordTexts(text)).toEqual(wordsOf(text).map((each) => each.text));
      }),
    );
  });
});
