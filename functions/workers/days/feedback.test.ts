import { openOpenResponses } from '@portolan/data/feedback/open-responses';
import { openResponses } from '@portolan/data/feedback/responses';
import { newResponse } from '@portolan/domain/feedback/enter-responses';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import { idFromDigest } from '@portolan/domain/ids';
import { expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import { startDayWorld } from './day-world.test-support.ts';

const world = worldOfFile(startDayWorld);

/** Answers of Thursday, October 1, in UTC: to be looked into by Monday and closed by the 15th. */
const answered = async (organizationId: string, owner: string | null, number: number) => {
  const at = new Date('2026-10-01T17:00:00.000Z');
  const response = {
    ...newResponse({
      id: responseIdAt(at, new Uint8Array(16).fill(number)),
      formId: idFromDigest('form', new Uint8Array(26)),
      formVersion: 1,
      audience: 'patients',
      channel: 'link',
      language: 'en',
      answeredAt: at.toISOString(),
      answers: { why: { kind: 'text', value: 'Nobody told me my password' } },
      wantsReply: false,
    }),
    owner: owner === null ? null : { kind: 'member' as const, personId: owner },
  };
  const database = world().behind;
  await world().add(
    openResponses(database, organizationId).put(response, 'absent', 'there'),
    openOpenResponses(database, organizationId).add(response.id, 'there'),
  );
};

it('counts what is late, for all to who works on all, and quotes nobody', async () => {
  const store = await world().organization();
  const editor = await world().member(store, 'editor', { language: 'en' });
  const contributor = await world().member(store, 'contributor', { language: 'es' });
  await world().member(store, 'viewer', { language: 'en' });
  for (const [index, owner] of [null, contributor.id, null].entries())
    await answered(store.organizationId, owner, index);
  await world().dayOf(store, '2026-10-05');
  expect(world().mails).toEqual([]);
  await world().dayOf(store, '2026-10-06');
  const mails = world().mails;
  expect(mails.map(({ to }) => to).toSorted()).toEqual([editor.email, contributor.email].toSorted());
  const [toEditor, toContributor] = [editor, contributor].map(({ email }) =>
    mails.find(({ to }) => to === email),
  );
  expect(toEditor?.subject).toBe('Cedar <b>Creek</b>: feedback that waits');
  expect(toEditor?.text).toContain('3 answers should have been looked at.');
  expect(toContributor?.text).toContain('Falta revisar 1 respuesta que ya se atrasó.');
  for (const mail of mails) expect(JSON.stringify(mail)).not.toContain('password');
});
