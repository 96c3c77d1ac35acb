import { randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { connect } from '@portolan/data/clients';
import { openPageAddresses } from '@portolan/data/directory/page-addresses';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { openResponses } from '@portolan/data/feedback/responses';
import { organizationPolicy } from '@portolan/data/key-policies';
import { partitionOf } from '@portolan/data/keys';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { ana, idNumber, organizationOf } from '@portolan/data/records.test-support';
import { collections } from '@portolan/data/sharing/collections';
import type { TableNames } from '@portolan/data/tables';
import { writeAll } from '@portolan/data/writing';
import type { Audience, Form, FormContent } from '@portolan/domain/feedback/form';
import { inBoth, question } from '@portolan/domain/feedback/forms.test-support';
import type { Response } from '@portolan/domain/feedback/response';
import { newId } from '@portolan/domain/ids';
import { addMonths, monthIn } from '@portolan/domain/months';
import { windowAt } from '@portolan/functions/runtime/public-pages/crowd';
import { tokenHashOf } from '@portolan/functions/runtime/token-hash';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';

/** A form with a question of every kind, of which one is asked of those only who are not pleased. */
export const everyKindOfQuestion: FormContent = {
  title: inBoth('Your first week', 'Su primera semana'),
  intro: inBoth('Three minutes.', 'Tres minutos.'),
  readBy: inBoth('The portal team reads this every Monday.', 'El equipo del portal lee esto cada lunes.'),
  thanks: inBoth('It helps us.', 'Nos ayuda.'),
  questions: [
    question('stars', 'rating', { required: true, counts: 'satisfaction' }),
    question('why', 'long-text', { showIf: { questionId: 'stars', anyOf: ['1', '2'] } }),
    question('friend', 'recommendation'),
    question('again', 'yes-no'),
    question('where', 'single'),
    question('uses', 'multiple'),
    question('word', 'short-text'),
    question('wishes', 'points'),
  ],
  offersReply: true,
  panelId: null,
};

/** A screen of the clinic. */
export type Screen = {
  readonly path: string;
  readonly takeAway: () => Promise<unknown>;
  /** Counts so many answers of it, as if they had come now. */
  readonly answered: (times: number) => Promise<unknown>;
};

export type PublishedForm = {
  readonly organizationId: string;
  readonly form: Form;
  /** Writes the form in another state, or asks another version from now on. */
  readonly change: (changes: Partial<Form>) => Promise<void>;
  /** Puts the form on a screen of the clinic. */
  readonly onScreen: () => Promise<Screen>;
  /** All that was answered this month, newest first. */
  readonly responses: () => Promise<readonly Response[]>;
};

const slugs = '23456789abcdefghjkmnpqrstvwxyz';
const at = '2026-09-01T08:00:00.000Z';

/** Puts a clinic with a published form into a stack's tables, as publishing does. Each number makes another. */
export const publishForm = async (
  { dynamodbEndpoint, tableNames }: { readonly dynamodbEndpoint: string; readonly tableNames: TableNames },
  number: number,
  content: FormContent = everyKindOfQuestion,
  audiences: Audience[] = ['patients', 'families'],
): Promise<PublishedForm> => {
  const organizationId = idNumber('organization', number);
  const config = { endpoint: dynamodbEndpoint, region: localRegion, credentials: localCredentials };
  const database = connect(config, tableNames, organizationPolicy(organizationId));
  const record = organizationOf(organizationId);
  const form: Form = {
    id: idNumber('form', number),
    slug: `slug${[...String(number).padStart(6, '0')].map((digit) => slugs[Number(digit)]).join('')}`,
    audiences,
    moment: 'initial',
    occasion: 'scheduled',
    shared: false,
    state: 'open',
    content,
    published: 1,
    publishedAt: at,
    changed: false,
    adoptedFrom: null,
    madeBy: ana,
    madeAt: at,
    version: 1,
  };
  const forms = openForms(database, organizationId);
  const versions = openFormVersions(database, organizationId);
  const version = { formId: form.id, audiences, content, publishedBy: ana, publishedAt: at };
  const clinic = { ...record, profile: { ...record.profile, telephone: '(970) 555-0100' } };
  const written = await writeAll(database, [
    openOrganizationRecord(database, organizationId).put(clinic, 'absent', 'there'),
    forms.put(form, 'absent', 'there'),
    versions.put({ ...version, version: 1 }, 'there'),
    openPageAddresses(organizationId).putPage(
      form.slug,
      { kind: 'form', organizationId, formId: form.id },
      'there',
    ),
  ]);
  if (!written.ok) throw new Error(`The form was not put: ${written.failure.code}`);
  return {
    organizationId,
    form,
    change: async (changes) => {
      const next = { ...form, ...changes };
      const writes = [forms.put(next, 'anything', 'no')];
      if (next.published > 1)
        writes.push(versions.put({ ...version, content: next.content, version: next.published }, 'no'));
      await writeAll(database, writes);
    },
    onScreen: async () => {
      const [token, kioskId] = [randomBytes(32).toString('base64url'), newId('kiosk', new Date())];
      const addresses = openPageAddresses(organizationId);
      const known = { kind: 'kiosk', organizationId, formId: form.id, kioskId } as const;
      await writeAll(database, [addresses.putToken(kioskId, tokenHashOf(token), known, 'there')]);
      const takeAway = () => writeAll(database, [addresses.removeToken(kioskId, 'gone')]);
      const count = (minutesFromNow: number, times: number) =>
        database.documents.send(
          new PutCommand({
            TableName: tableNames.tenant,
            Item: {
              pk: partitionOf(organizationId, collections.senders),
              sk: `${kioskId}#${windowAt(new Date(Date.now() + minutesFromNow * 60_000)).number}`,
              count: times,
            },
          }),
        );
      return {
        path: `/f/kiosk/${token}`,
        takeAway,
        // The next ten minutes may begin meanwhile.
        answered: (times) => Promise.all([count(0, times), count(10, times)]),
      };
    },
    // What was given before midnight may lie in the month before.
    responses: async () => {
      const month = monthIn('UTC', new Date());
      const { ofMonth } = openResponses(database, organizationId);
      const pages = await Promise.all(
        [month, addMonths(month, -1)].map((one) => ofMonth(one, { limit: 1000 })),
      );
      return pages.flatMap(({ items }) => items);
    },
  };
};
