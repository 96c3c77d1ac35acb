import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactRowSchema } from '../contact.ts';
import {
  columnsWithoutTitles,
  contactColumns,
  contactTitleRow,
  giveContactColumn,
  proposeContactColumns,
} from './contact-columns.ts';
import { type ContactReading, readContactRows, unknownWords } from './read-contact-rows.ts';

const titles = ['Correo electrónico', 'First Name', 'Idioma', 'Consent', 'Date of consent', 'Temas', 'Email'];
const columns = proposeContactColumns(titles);
const reading: ContactReading = {
  columns,
  words: {},
  consentSource: 'paper',
  topics: [{ id: 'portal', names: ['The portal', 'El portal'] }],
  dates: 1900,
  today: '2026-11-01',
};
const read = (rows: readonly (readonly (string | number)[])[], changes: Partial<ContactReading> = {}) =>
  readContactRows({ rows: [titles, ...rows], rowsBefore: 0 }, 0, { ...reading, ...changes });

describe('the columns of a file', () => {
  it('are known by their titles in either language, each once, wherever the titles stand', () => {
    expect(columns).toEqual([
      'email',
      'firstName',
      'language',
      'consentSource',
      'consentOn',
      'topics',
      'ignored',
    ]);
    expect(giveContactColumn(columns, 6, 'email')[0]).toBe('ignored');
    expect(contactTitleRow([['Our list'], [], titles, ['a@b.org']])).toBe(2);
    expect(contactTitleRow([['rosa@example.org', 'Rosa']])).toBeNull();
    expect(contactTitleRow([])).toBeNull();
    expect(columnsWithoutTitles([['Rosa', 'rosa@example.org']])).toEqual(['ignored', 'email']);
  });
});

describe('a file of contacts', () => {
  it('says of each row what it holds, or what is wrong with it', () => {
    const rows = read([
      [' Rosa@Example.org', 'Rosa\nLópez', 'Español', 'yes', '10/3/2026', 'El portal; the portal', ''],
      ['', '', '', '', '', '', ''],
      ['ana@example.org', '', 'Klingon', '', '', '', ''],
      ['sam@example.org', '', '', 'no', '2026-10-03', '', ''],
      ['kim@example.org', '', '', '', '2027-01-01', '', ''],
      ['lee@example.org', '', '', '', 'soon', '', ''],
      ['max@example.org', '', '', '', '', 'weather', ''],
      ['josé@example.org', '', '', '', '', '', ''],
      ['', 'Nobody', '', '', '', '', ''],
      ['pat@example.org', 'x'.repeat(81), '', '', '', '', ''],
    ]);
    expect(rows[0]?.said).toEqual({
      row: 2,
      email: 'rosa@example.org',
      firstName: 'Rosa López',
      language: 'es',
      topics: ['portal'],
      consent: { source: 'paper', on: '2026-10-03' },
    });
    expect(rows.slice(1).map(({ row, said, fault }) => [row, fault ?? said?.consent])).toEqual([
      [4, 'unknown-word'],
      [5, { source: 'none', on: null }],
      [6, 'consent-day-to-come'],
      [7, 'not-a-day'],
      [8, 'unknown-topic'],
      [9, 'address-local-part-not-ascii'],
      [10, 'address-missing'],
      [11, 'name-too-long'],
    ]);
  });

  it('takes rows that say the same once, and refuses all that contradict each other', () => {
    const rows = read([
      ['rosa@example.org', 'Rosa', '', '', '', '', ''],
      ['ROSA@example.org', ' Rosa ', '', '', '', '', ''],
      ['sam@example.org', 'Sam', '', '', '', '', ''],
      ['sam@example.org', 'Samuel', '', '', '', '', ''],
    ]);
    expect(rows.map(({ row, sameAs, fault }) => [row, fault ?? sameAs])).toEqual([
      [2, null],
      [3, 2],
      [4, 'conflicting-rows'],
      [5, 'conflicting-rows'],
    ]);
  });

  it('asks for words that it does not know, once each, and then takes them as they were explained', () => {
    const rows = [
      titles,
      ['a@b.org', '', 'E'],
      ['c@b.org', '', 'S'],
      ['d@b.org', '', 'e'],
      ['f@b.org', '', 'en'],
    ];
    expect(unknownWords({ rows, rowsBefore: 0 }, 0, reading, 'language', 20)).toEqual(['e', 'S']);
    const words = { language: { e: 'en', s: 'es' } };
    const explained = readContactRows({ rows, rowsBefore: 0 }, 0, { ...reading, words });
    expect(explained.map(({ said }) => said?.language)).toEqual(['en', 'es', 'en', 'en']);
    expect(unknownWords({ rows, rowsBefore: 0 }, 0, { ...reading, words }, 'language', 20)).toEqual([
      'e',
      'S',
    ]);
  });

  it('sends nothing that the server would not take, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.constantFrom('yes', 'es'),
      fc.integer(),
    );
    const table = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 8 });
    const roles = fc.shuffledSubarray([...contactColumns], { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(table, roles, (rows, some) => {
        const all = readContactRows({ rows, rowsBefore: 0 }, null, { ...reading, columns: some });
        for (const { said } of all) if (said !== null) expect(contactRowSchema.parse(said)).toEqual(said);
      }),
    );
  });
});
