import { randomBytes } from 'node:crypto';
import { connect, type Database } from '@portolan/data/clients';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { openListeners } from '@portolan/data/feedback/listeners';
import { openResponses } from '@portolan/data/feedback/responses';
import { organizationPolicy } from '@portolan/data/key-policies';
import { type Write, writeAll } from '@portolan/data/writing';
import { newResponse } from '@portolan/domain/feedback/enter-responses';
import type { Form, FormContent } from '@portolan/domain/feedback/form';
import type { Response } from '@portolan/domain/feedback/response';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import { newSlug } from '@portolan/domain/feedback/slugs';
import { newId } from '@portolan/domain/ids';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { freshName } from '../world-people.ts';

const words = { en: 'How was it?', es: '¿Cómo le fue?' };
const nothing = { en: '', es: '' };
const question = { help: nothing, required: false, showIf: null, options: [], points: 0, counts: null };

const content: FormContent = {
  title: words,
  intro: nothing,
  readBy: nothing,
  thanks: nothing,
  questions: [
    { ...question, id: 'stars', kind: 'rating', text: words, counts: 'satisfaction' },
    { ...question, id: 'why', kind: 'long-text', text: words },
  ],
  offersReply: true,
  panelId: null,
};

const databaseOf = ({ world: { stack }, organization: { id } }: Place): Database =>
  connect(
    { region: 'us-east-1', endpoint: stack.dynamodbEndpoint },
    stack.tableNames,
    organizationPolicy(id),
  );

const write = async (database: Database, ...writes: readonly Write<string>[]): Promise<void> => {
  const written = await writeAll(database, writes);
  if (!written.ok) throw new Error(written.failure.code);
};

const publish = async (place: Place): Promise<string> => {
  const database = databaseOf(place);
  const { id, owner } = place.organization;
  const at = '2026-09-30T12:00:00.000Z';
  const form: Form = {
    id: newId('form', new Date(at)),
    slug: newSlug(randomBytes),
    audiences: ['patients', 'staff'],
    moment: 'ongoing',
    occasion: 'ad-hoc',
    shared: false,
    state: 'open',
    content,
    published: 1,
    publishedAt: at,
    changed: false,
    adoptedFrom: null,
    madeBy: owner.personId,
    madeAt: at,
    version: 2,
  };
  const { audiences } = form;
  const version = {
    formId: form.id,
    version: 1,
    audiences,
    content,
    publishedBy: owner.personId,
    publishedAt: at,
  };
  await write(
    database,
    openForms(database, id).put(form, 'absent', 'there'),
    openFormVersions(database, id).put(version, 'there'),
  );
  return form.id;
};

const published = new WeakMap<Organization, Promise<string>>();
/**
 * A form of the clinic that is open, with a rating and a text. It is put where it lies, and so are its answers: the months of the
 * contract's examples are no longer ago for that.
 */
export const answeredForm = (place: Place): Promise<string> => {
  const form = published.get(place.organization) ?? publish(place);
  published.set(place.organization, form);
  return form;
};

let answers = 0;
/** A response of October 2026 that nobody has looked into, with words that are nobody else's. */
export const answer = async (place: Place, fields: Partial<Response> = {}): Promise<string> => {
  answers += 1;
  const at = new Date(Date.UTC(2026, 9, 1, 12, 0, 0, answers));
  const response: Response = {
    ...newResponse({
      id: responseIdAt(at, randomBytes(16)),
      formId: await answeredForm(place),
      formVersion: 1,
      audience: 'patients',
      channel: 'link',
      language: 'en',
      answeredAt: at.toISOString(),
      answers: {
        stars: { kind: 'number', value: 1 + (answers % 5) },
        why: { kind: 'text', value: freshName('I could not find it') },
      },
      wantsReply: false,
    }),
    ...fields,
  };
  const database = databaseOf(place);
  await write(database, openResponses(database, place.organization.id).put(response, 'absent', 'there'));
  return response.id;
};

/** An address left with a response, to hear what came of it. */
export const leaveAddress = async (place: Place, responseId: string, email: string): Promise<void> => {
  const listener = { responseId, email, language: 'en', leftAt: '2026-10-01T12:00:00.000Z' } as const;
  const listeners = openListeners(databaseOf(place), place.organization.id);
  const until = new Date(Date.now() + 86_400_000);
  await write(databaseOf(place), listeners.put(listener, until, 'absent', 'there'));
};
