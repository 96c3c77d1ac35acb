import type { Tally } from '@portolan/domain/feedback/feedback-month';
import type { ClinicFeedback, FormOffer } from '@portolan/domain/feedback/form-offer';
import { contentOf, question } from '@portolan/domain/feedback/forms.test-support';
import { emptyTally } from '@portolan/domain/feedback/tally';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { InvalidCursor } from '../cursors.ts';
import { organizationPolicy } from '../key-policies.ts';
import { idNumber, now } from '../records.test-support.ts';
import { writeOne } from '../writing.ts';
import { openClinicFeedback } from './clinic-feedback.ts';
import { openFeedbackMonths, type StoredFeedbackMonth } from './feedback-months.ts';
import { openFormOffers } from './form-offers.ts';
import { openOpenResponses } from './open-responses.ts';

const tally: Tally = {
  ...emptyTally,
  responses: 7,
  satisfaction: { sum: 30, of: 7 },
  recommendation: { sum: -2, of: 6 },
  themes: { 'sign-in': 3, constructor: 1 },
  questions: { how: { answered: 7, sum: 30, options: { 4: 5, 5: 2 } } },
};
const [formId, other] = [idNumber('form', 1), idNumber('form', 2)];
const month = (name: string, of = formId, version = 1): StoredFeedbackMonth => ({
  formId: of,
  month: name,
  cells: [{ audience: 'patients', channel: 'kiosk', language: 'es', tally }],
  pace: 17,
  version,
});

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  const database = (number: number) => world.under(organizationPolicy(idNumber('organization', number)));

  it('a form’s month is found as it was put, in the version it was read alone', async () => {
    const db = database(1);
    const months = openFeedbackMonths(db, idNumber('organization', 1));
    for (const one of [month('2026-09'), month('2026-10'), month('2026-10', other)])
      expect((await writeOne(db, months.put(one, 'changed'))).ok).toBe(true);
    expect((await writeOne(db, months.put(month('2026-10'), 'changed'))).ok).toBe(false);
    expect((await writeOne(db, months.put(month('2026-10', formId, 3), 'changed'))).ok).toBe(false);
    expect((await writeOne(db, months.put(month('2026-10', formId, 2), 'changed'))).ok).toBe(true);
    expect(await months.find('2026-10', formId)).toEqual(month('2026-10', formId, 2));
    expect((await months.ofMonth('2026-10')).map((one) => one.formId)).toEqual([formId, other]);
    expect(await months.months()).toEqual(['2026-09', '2026-10']);
    expect(await months.months(other)).toEqual(['2026-10']);
    const { pace: _, ...shown } = month('2026-09');
    expect(await months.between('2026-08', '2026-09')).toEqual([shown]);
    expect(await months.between('2026-10', '2026-10')).toHaveLength(2);
  });

  it('a response is listed as open once, and taken off once', async () => {
    const db = database(2);
    const open = openOpenResponses(db, idNumber('organization', 2));
    const id = idNumber('response', 1);
    expect(await open.isListed(id)).toBe(false);
    expect((await writeOne(db, open.add(id, 'changed'))).ok).toBe(true);
    expect((await writeOne(db, open.add(id, 'changed'))).ok).toBe(false);
    expect(await open.isListed(id)).toBe(true);
    // The response itself is gone: what is listed is read anew.
    expect(await open.oldestFirst({ limit: 10 })).toEqual({ items: [], nextCursor: null });
    expect((await writeOne(db, open.remove(id, 'changed'))).ok).toBe(true);
    expect((await writeOne(db, open.remove(id, 'changed'))).ok).toBe(false);
  });

  it('what clinics share comes page by page, by month and clinic, of one program', async () => {
    const db = database(3);
    const held = openClinicFeedback(db, idNumber('organization', 3));
    const [program, another] = [idNumber('program', 1), idNumber('program', 2)];
    const feedback = (clinic: number, name: string): ClinicFeedback => ({
      clinicId: idNumber('organization', clinic),
      month: name,
      audiences: { staff: tally },
      offers: { [formId]: { patients: tally } },
      version: 1,
    });
    const all = [feedback(11, '2026-09'), feedback(12, '2026-09'), feedback(11, '2026-10')];
    for (const one of all) expect((await writeOne(db, held.put(program, one, 'changed'))).ok).toBe(true);
    const first = await held.between(program, '2026-09', '2026-10', { limit: 2 });
    expect(first.items).toEqual(all.slice(0, 2));
    const cursor = first.nextCursor ?? '';
    expect((await held.between(program, '2026-09', '2026-10', { limit: 2, cursor })).items).toEqual(
      all.slice(2),
    );
    await expect(held.between(another, '2026-09', '2026-10', { limit: 2, cursor })).rejects.toThrow(
      InvalidCursor,
    );
    expect((await writeOne(db, held.remove(program, feedback(11, '2026-10'), 'changed'))).ok).toBe(true);
    expect(await held.find(program, '2026-10', idNumber('organization', 11))).toBeNull();
  });

  it('offers are of one program, the oldest first', async () => {
    const db = database(4);
    const offers = openFormOffers(db, idNumber('organization', 4));
    const offer = (number: number, program: number): FormOffer => ({
      id: idNumber('form', number),
      programId: idNumber('program', program),
      foundationId: idNumber('organization', 4),
      audiences: ['staff'],
      moment: 'ongoing',
      occasion: 'ad-hoc',
      content: contentOf([question('wishes', 'points')]),
      offeredAt: now.toISOString(),
      version: 1,
    });
    for (const one of [offer(2, 1), offer(1, 1), offer(3, 2)])
      expect((await writeOne(db, offers.put(one, 'write-contention'))).ok).toBe(true);
    expect(await offers.ofProgram(idNumber('program', 1))).toEqual([offer(1, 1), offer(2, 1)]);
    expect(await offers.find(idNumber('program', 2), idNumber('form', 3))).toEqual(offer(3, 2));
    expect((await writeOne(db, offers.put(offer(3, 2), 'write-contention'))).ok).toBe(false);
  });
});
