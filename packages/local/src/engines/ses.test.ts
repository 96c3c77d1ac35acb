import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openMailStore } from './mail-store.ts';
import { type Ses, startSes } from './ses.ts';

let ses: Ses;
const told: { eventType: string; bounce?: object; mail: { tags: object; destination: string[] } }[] = [];
beforeAll(async () => {
  ses = await startSes(await openMailStore('memory'), (event) => told.push(JSON.parse(event)));
});
afterAll(() => ses.stop());
beforeEach(() => {
  told.length = 0;
});

const send = (path: string, body: object) =>
  fetch(`${ses.endpoint}/v2/email/${path}`, {
    method: 'POST',
    headers: { authorization: 'AWS4-HMAC-SHA256', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const entry = (to: string, place: number) => ({
  Destination: { ToAddresses: [to] },
  ReplacementTags: [{ Name: 'place', Value: String(place) }],
});

it('tells what becomes of each letter of a call, with the tags of the call and its own', async () => {
  await send('outbound-bulk-emails', {
    FromEmailAddress: 'Fox Glen <news@example.org>',
    ConfigurationSetName: 'a-set',
    DefaultEmailTags: [
      { Name: 'campaign', Value: 'one' },
      { Name: 'place', Value: 'none' },
    ],
    DefaultContent: {
      Template: { TemplateContent: { Subject: 'Hello', Text: 'Text' }, TemplateData: '{}' },
    },
    BulkEmailEntries: [
      entry('ana@example.org', 0),
      entry('not an address', 1),
      entry('bounce+x@simulator.amazonses.com', 2),
      entry('complaint@simulator.amazonses.com', 3),
      entry('suppressionlist@simulator.amazonses.com', 4),
      entry('ooto@simulator.amazonses.com', 5),
      entry('success@simulator.amazonses.com', 6),
    ],
  });
  const lines = told.map(({ eventType, mail }) => `${eventType} ${Object(mail.tags).place}`);
  expect(lines).toEqual([
    'Send 0',
    'Delivery 0',
    'Send 2',
    'Bounce 2',
    'Send 3',
    'Delivery 3',
    'Complaint 3',
    'Send 4',
    'Bounce 4',
    'Send 5',
    'Delivery 5',
    'Bounce 5',
    'Send 6',
    'Delivery 6',
  ]);
  expect(told[0]?.mail.tags).toEqual({
    'ses:configuration-set': ['a-set'],
    'ses:from-domain': ['example.org'],
    'ses:caller-identity': ['local'],
    campaign: ['one'],
    place: ['0'],
  });
  expect(told.flatMap(({ bounce }) => bounce ?? [])).toMatchObject([
    { bounceType: 'Permanent', bounceSubType: 'General' },
    { bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' },
    { bounceType: 'Transient' },
  ]);
});

it('tells of single letters, and of none that no configuration set accounts for', async () => {
  const letter = {
    FromEmailAddress: 'news@example.org',
    Destination: { ToAddresses: ['ana@example.org'] },
    Content: { Simple: { Subject: { Data: 'Hello' }, Body: { Text: { Data: 'Text' } } } },
  };
  await send('outbound-emails', letter);
  expect(told).toEqual([]);
  await send('outbound-emails', { ...letter, ConfigurationSetName: 'a-set' });
  expect(told.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery']);
});
