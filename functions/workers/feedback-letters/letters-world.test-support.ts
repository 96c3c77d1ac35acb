import { createHash } from 'node:crypto';
import { openPageAddresses } from '@portolan/data/directory/page-addresses';
import { openPublicPages } from '@portolan/data/directory/public-pages';
import { openFormInvitations } from '@portolan/data/feedback/form-invitations';
import { openForms, openFormVersions } from '@portolan/data/feedback/forms';
import { feedbackLetterPolicy } from '@portolan/data/feedback/letter-policies';
import { openListeners } from '@portolan/data/feedback/listeners';
import { openNews } from '@portolan/data/feedback/news';
import { memberIdOf, openPanelMembers } from '@portolan/data/feedback/panel-members';
import { openPanels } from '@portolan/data/feedback/panels';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { ana, idNumber, now, organizationOf } from '@portolan/data/records.test-support';
import { type Write, writeAll } from '@portolan/data/writing';
import type { Form } from '@portolan/domain/feedback/form';
import { contentOf } from '@portolan/domain/feedback/forms.test-support';
import type { FormInvitation, PanelMember } from '@portolan/domain/feedback/panel';
import { memberOf, panelOf } from '@portolan/domain/feedback/panels.test-support';
import { type Mail, MailRefused } from '@portolan/domain/mail/mailer';
import { startTestDatabase } from '../../../test/support/database.ts';
import { createFeedbackLetters } from './handler.ts';

type Addressed = FormInvitation & { readonly email: string };

export const organizationId = idNumber('organization', 1);
export const appOrigin = 'https://portolan.example';
const key = 'a key of thirty-two random bytes';
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** What happens at a moment of a worker's run, counted from 0; it may throw. */
export type Between = (moment: number) => void | Promise<void>;
export class Crash extends Error {}

export const panel = panelOf({ name: { en: 'New <b>here</b>', es: 'Nuevos <b>aquí</b>' } });
const at = now.toISOString();
const form: Form = {
  id: idNumber('form', 1),
  slug: 'k7m2x9q4tz',
  audiences: ['patients'],
  moment: 'ongoing',
  occasion: 'scheduled',
  shared: false,
  state: 'open',
  content: contentOf([]),
  published: 1,
  publishedAt: at,
  changed: false,
  adoptedFrom: null,
  madeBy: ana,
  madeAt: at,
  version: 1,
};

/** A clinic with a panel and an open form on an engine of its own, and the letters that its worker has sent. */
export const startLettersWorld = async () => {
  const database = await startTestDatabase();
  const { behind } = database;
  const members = openPanelMembers(behind, organizationId);
  const invitations = openFormInvitations(behind, organizationId);
  const listeners = openListeners(behind, organizationId);
  const news = openNews(behind, organizationId);
  const forms = openForms(behind, organizationId);
  const mails: Mail[] = [];
  const refused = new Set<string>();
  let numbers = 0;
  let tokens = 0;
  const next = () => {
    numbers += 1;
    return numbers;
  };
  const add = async (...writes: readonly Write<string>[]): Promise<void> => {
    const written = await writeAll(behind, writes);
    if (!written.ok) throw new Error(written.failure.code);
  };
  const organization = organizationOf(organizationId);
  const profile = {
    ...organization.profile,
    name: 'Cedar <b>Creek</b>',
    telephone: '970-555-0100',
    postalAddress: { street: '12 Main Street', city: 'Durango', state: 'CO', zip: '81301' },
  };
  await add(
    openOrganizationRecord(behind, organizationId).put({ ...organization, profile }, 'absent', 'there'),
    openPanels(behind, organizationId).put(panel, 'absent', 'there'),
    members.putKey(panel.id, key, 'there'),
    openPageAddresses(organizationId).putPage(
      panel.slug,
      { kind: 'panel', organizationId, panelId: panel.id },
      'there',
    ),
    forms.put(form, 'absent', 'there'),
    openFormVersions(behind, organizationId).put(
      {
        formId: form.id,
        version: 1,
        audiences: form.audiences,
        content: form.content,
        publishedBy: ana,
        publishedAt: at,
      },
      'there',
    ),
  );

  /** A worker that is stopped before and after everything it waits for. */
  const workerWith = (between: Between = () => undefined) => {
    let moment = 0;
    const pass = async () => {
      moment += 1;
      await between(moment - 1);
    };
    const letters = database.under(feedbackLetterPolicy);
    letters.documents.middlewareStack.add(
      (following) => async (args) => {
        await pass();
        const answer = await following(args);
        await pass();
        return answer;
      },
      { step: 'initialize', priority: 'high', name: 'moments' },
    );
    return createFeedbackLetters({
      database: letters,
      mailer: {
        send: async (mail) => {
          await pass();
          if (refused.has(mail.to)) throw new MailRefused(null);
          mails.push(mail);
          await pass();
        },
      },
      appOrigin,
      now: () => now,
      newToken: () => {
        tokens += 1;
        return createHash('sha256').update(`token ${tokens}`).digest('base64url');
      },
    });
  };
  const messageOf = (collection: string, sortKey: string) =>
    ({ kind: 'record', organizationId, collection, sortKey, version: 1 }) as const;

  return {
    mails,
    /** Addresses that the mail service does not take. */
    refused,
    workerWith,
    add,
    members,
    invitations,
    listeners,
    news,
    forms,
    form,
    stop: database.stop,
    aboutMember: ({ id }: PanelMember) => messageOf(`PANEL-MEMBERS#${panel.id}`, id),
    aboutInvitation: ({ id, formId }: FormInvitation) => messageOf(`FORM-INVITATIONS#${formId}`, id),
    aboutNews: (newsId: string) => messageOf('NEWS', newsId),
    member: async (changes: Partial<PanelMember> = {}): Promise<PanelMember> => {
      const email = `member${next()}@example.org`;
      const member = memberOf(1, { id: memberIdOf(key, email), email, panelId: panel.id, ...changes });
      await add(members.put(member, 'absent', 'there'));
      return member;
    },
    invitation: async (changes: Partial<Addressed> = {}): Promise<Addressed> => {
      const number = next();
      const invitation: Addressed = {
        id: idNumber('formInvitation', number),
        formId: form.id,
        panelId: null,
        email: `asked${number}@example.org`,
        language: 'es',
        status: 'waiting',
        invitedAt: at,
        expiresAt: new Date(now.getTime() + 30 * 86_400_000).toISOString(),
        version: 1,
        ...changes,
      };
      await add(invitations.put(invitation, 'absent', 'there'));
      return invitation;
    },
    /** An entry about as many answers as this, each with an address that somebody left. */
    entry: async (count: number, publishedAt: string | null = at) => {
      const responseIds = Array.from({ length: count }, () => idNumber('response', next()));
      const emails = responseIds.map((id) => `${id.toLowerCase()}@example.org`);
      const entry = {
        id: idNumber('news', next()),
        youSaid: { en: 'Signing in is <hard>.', es: 'Es <difícil> entrar.' },
        weDid: { en: 'We help at the desk.', es: 'Ayudamos en recepción.' },
        responseIds,
        publishedAt,
        writtenBy: ana,
        version: 1,
      };
      const until = new Date(now.getTime() + 86_400_000);
      await add(
        news.put(entry, 'absent', 'there'),
        ...responseIds.map((responseId, index) =>
          listeners.put(
            {
              responseId,
              email: emails[index] ?? '',
              language: index % 2 === 0 ? 'es' : 'en',
              leftAt: at,
            },
            until,
            'absent',
            'there',
          ),
        ),
      );
      return { entry, emails, responseIds };
    },
    sentTo: (email: string): Mail[] => mails.filter(({ to }) => to === email),
    /** What the links of a letter lead to, in their order. */
    linksOf: async ({ text }: Mail) => {
      const found = [...text.matchAll(/\/f\/(invited|joining|leaving)\/([A-Za-z0-9_-]{43})/g)];
      return Promise.all(
        found.map(async ([, path, token = '']) => ({
          path,
          to: await openPublicPages(behind).token(hashOf(token), now),
        })),
      );
    },
  };
};
