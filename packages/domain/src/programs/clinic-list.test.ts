import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClinicList } from './clinic-list.ts';

const read = (text: string) => {
  const list = readClinicList(text, 'en');
  if (!list.ok) return list.failure.code;
  return list.value.map(({ row, read: { ...result } }) =>
    result.ok
      ? [row, result.value.clinicName, result.value.email, result.value.language]
      : [row, result.failure.code],
  );
};

/** A name as people write it: with whatever marks a spreadsheet would have to quote, and line breaks. */
const aName = fc
  .string({ unit: fc.constantFrom(...'abcÑé ,;|\t"\'\n<'), minLength: 1, maxLength: 30 })
  .filter((name) => /[abcÑé]/.test(name));
const anAddress = fc.nat({ max: 99_999 }).map((number) => `director-${number}@example.org`);
const aLanguage = fc.constantFrom<['en' | 'es', string]>(
  ['en', 'English'],
  ['en', ''],
  ['es', 'es'],
  ['es', 'ESPAÑOL'],
);
const clinics = fc.uniqueArray(fc.tuple(aName, anAddress, aLanguage), {
  minLength: 1,
  maxLength: 12,
  selector: ([, address]) => address,
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a list of clinics', () => {
  it('is read alike however it is delimited, broken into lines, marked and headed', () => {
    fc.assert(
      fc.property(
        clinics,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\ufeff'),
        fc.constantFrom(null, ['Clinic', 'E-mail', 'Language'], ['Nombre de la clínica', 'Correo', 'Idioma']),
        (list, delimiter, lineBreak, mark, header) => {
          const rows = list.map(([name, address, [, language]]) => [name, address, language]);
          const text = [...(header === null ? [] : [header]), ...rows]
            .map((cells) => cells.map(quoted).join(delimiter))
            .join(lineBreak);
          const first = header === null ? 1 : 2;
          // Without a header, a column is known by what is in it; one that is empty all through says nothing.
          expect(read(mark + text)).toEqual(
            list.map(([name, address, [language]], index) => [
              first + index,
              oneLine(name),
              address,
              language,
            ]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('comes back row by row, every one that is not empty, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a@.,;"\n\r \t|=<'), maxLength: 200 }), (text) => {
        const list = readClinicList(text, 'es');
        if (!list.ok) {
          expect(list.failure.code).toBe('list-without-clinics');
          return;
        }
        const rows = list.value.map(({ row }) => row);
        expect(rows).toEqual([...new Set(rows)].toSorted((one, other) => one - other));
        for (const { read: result } of list.value)
          if (result.ok) expect(result.value.email).toMatch(/^[^\s@]+@[^\s@]+$/);
      }),
    );
  });

  it('keeps commas in names where semicolons delimit', () => {
    expect(read('Cedar Creek, Denver;a@example.org\nBirch, Boulder;b@example.org\n')).toEqual([
      [1, 'Cedar Creek, Denver', 'a@example.org', 'en'],
      [2, 'Birch, Boulder', 'b@example.org', 'en'],
    ]);
  });

  it('finds the columns by their titles in any order, and by addresses where there are none', () => {
    expect(read('Idioma,Correo electrónico,Teléfono,Clínica\nes,a@example.org,555,Cedro')).toEqual([
      [2, 'Cedro', 'a@example.org', 'es'],
    ]);
    expect(read('a@example.org;Cedro;español')).toEqual([[1, 'Cedro', 'a@example.org', 'es']]);
  });

  it('takes the address out of what a mail program writes, in lower case', () => {
    expect(read('Cedar,Ana Torres <Ana@Example.ORG>')).toEqual([[1, 'Cedar', 'ana@example.org', 'en']]);
  });

  it('knows the first line by which spreadsheets name the delimiter, and counts it', () => {
    expect(read('sep=;\r\nCedar, North;a@example.org')).toEqual([[2, 'Cedar, North', 'a@example.org', 'en']]);
  });

  it('says of each row what is wrong with it, and reads the others', () => {
    const rows = [
      'Clinic,Email,Language',
      'Cedar,a@example.org,en',
      ',b@example.org,en',
      'Birch,,en',
      '',
      'Birch,nobody,en',
      `${'x'.repeat(121)},c@example.org,en`,
      'Elm,d@example.org,Français',
      'Cedar again,A@example.org,es',
      'Oak,e@example.org,es',
      '"Unclosed,f@example.org,es',
    ];
    expect(read(rows.join('\r\n'))).toEqual([
      [2, 'Cedar', 'a@example.org', 'en'],
      [3, 'name-missing'],
      [4, 'address-missing'],
      [6, 'address-invalid'],
      [7, 'name-too-long'],
      [8, 'language-unknown'],
      [9, 'duplicate'],
      [10, 'Oak', 'e@example.org', 'es'],
      [11, 'quotes-broken'],
    ]);
  });

  it('takes five thousand rows and no more, and at least one', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => `Clinic ${index},c${index}@example.org`).join('\n');
    expect(read(`Clinic,Email\n${rows(5000)}\n`)).toHaveLength(5000);
    expect(read(rows(5001))).toBe('list-too-long');
    for (const empty of ['', '\ufeff', '\r\n \r\n', 'Clinic,Email\n,\n'])
      expect(read(empty)).toBe('list-without-clinics');
  });
});
