import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from './names.ts';

const aWord = fc.stringMatching(/^[a-z]{2,12}$/);
const aName = fc.array(aWord, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

describe('the key of a name', () => {
  it.each([
    ['The Cedar Creek Clinic, Inc.', 'cedar creek'],
    ['cedar creek', 'cedar creek'],
    ['CEDAR–CREEK', 'cedar creek'],
    ["St. Mary's Health Center", 'st marys'],
    ['St. Mary’s', 'st marys'],
    ['Clínica Peñasco', 'penasco'],
    ['  Cedar   Creek  ', 'cedar creek'],
    ['Clinic 45', '45'],
    ['Здоровье', 'здоровье'],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('keeps the words when there are only fillers', () => {
    expect(nameKey('The Health Center')).toBe('the health center');
    expect(nameKey('Medical Clinic')).not.toBe(nameKey('Health Center'));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });

  it('does not mind capitals, accents, punctuation and spaces', () => {
    const spelling = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => `  ${name.replaceAll(' ', ' - ')}!`,
      (name: string) => name.replaceAll('e', 'é').replaceAll('n', 'ñ'),
      (name: string) => `The ${name}, LLC`,
    );
    fc.assert(
      fc.property(aName, spelling, (name, spell) => {
        const telling = `cedar ${name}`;
        expect(nameKey(spell(telling))).toBe(nameKey(telling));
      }),
    );
  });

  it('fits where it is stored, whatever its letters stand for', () => {
    const letters = fc.constantFrom('\uFDFA', '\u{1F469}', 'ﬃ', 'a', ' ', '㌀', '\u{10FFFF}');
    const long = fc.array(letters, { maxLength: 120 }).map((parts) => parts.join('').slice(0, 120));
    fc.assert(
      fc.property(fc.oneof(long, fc.constant('\uFDFA'.repeat(120))), (name) => {
        const key = nameKey(name.toWellFormed());
        expect(new TextEncoder().encode(key).length).toBeLessThan(1300);
        expect(key.isWellFormed()).toBe(true);
      }),
    );
  });

  it('holds no separator of keys, and something of every name with a letter in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), aWord, (noise, word) => {
        const key = nameKey(`${noise} ${word}`);
        expect(key).not.toContain('#');
        expect(key).not.toBe('');
      }),
    );
  });
});
