import { randomBytes } from 'node:crypto';
import type { PeriodKeys } from '@portolan/data/directory/period-keys';
import { idNumber } from '@portolan/data/records.test-support';
import { monthOfResponse } from '@portolan/domain/feedback/response-id';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepDayKeys } from '../../runtime/public-pages/day-keys.ts';
import { makeTicket, readTicket } from './ticket.ts';

const hours = 60 * 60 * 1000;
const at = new Date('2026-09-30T23:30:00.000Z');
const later = (by: number) => new Date(at.getTime() + by * hours);
const form = { formId: idNumber('form', 1), version: 3 };

/** Keys of days as the directory keeps them: without those that are gone. */
const keysOf = () => {
  const stored = new Map<string, string>();
  const keys: PeriodKeys = {
    find: async (day) => stored.get(day) ?? null,
    findOrMake: async (day, fresh) => {
      stored.set(day, stored.get(day) ?? fresh);
      return stored.get(day) ?? fresh;
    },
  };
  return { stored, open: () => keepDayKeys(keys, randomBytes) };
};

describe('a ticket', () => {
  it('says its version and names one answer, to every process, for two days', async () => {
    const keys = keysOf();
    const ticket = await makeTicket(form, keys.open(), at, randomBytes);
    const first = await readTicket(ticket, form.formId, keys.open(), at);
    expect(first).toEqual({ version: 3, responseId: expect.stringMatching(/^rsp_[0-9A-Z]{26}$/) });
    expect(monthOfResponse(first?.responseId ?? '')).toBe('2026-09');
    expect(await readTicket(ticket, form.formId, keys.open(), later(47))).toEqual(first);
    expect(await readTicket(ticket, form.formId, keys.open(), later(49))).toBeNull();
    keys.stored.clear();
    expect(await readTicket(ticket, form.formId, keys.open(), later(1))).toBeNull();
  });

  it('differs from any other, and is of its form alone', async () => {
    const keys = keysOf().open();
    const tickets = await Promise.all([1, 2, 3].map(() => makeTicket(form, keys, at, randomBytes)));
    const read = await Promise.all(tickets.map((ticket) => readTicket(ticket, form.formId, keys, at)));
    expect(new Set(read.map((one) => one?.responseId)).size).toBe(3);
    expect(await readTicket(tickets[0] ?? '', idNumber('form', 2), keys, at)).toBeNull();
  });

  it('with any character changed, taken out or added is none', async () => {
    const keys = keysOf().open();
    const ticket = await makeTicket(form, keys, at, randomBytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(ticket.length - 1), fc.string({ maxLength: 2 }), async (index, other) => {
        const wrong = ticket.slice(0, index) + other + ticket.slice(index + 1);
        fc.pre(wrong !== ticket);
        expect(await readTicket(wrong, form.formId, keys, at)).toBeNull();
      }),
    );
  });
});
