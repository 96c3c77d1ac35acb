import type { Database } from '@portolan/data/clients';
import { openNotices } from '@portolan/data/discussions/notices';
import { makeMailStopKnown } from '@portolan/data/reminders/mail-stops';
import { openSentMails } from '@portolan/data/reminders/sent-mails';
import { type Write, writeAll } from '@portolan/data/writing';
import type { Notice } from '@portolan/domain/discussions/notice';
import { type Mail, type Mailer, MailRefused } from '@portolan/domain/mail/mailer';
import type { MailKind } from '@portolan/domain/reminders/mail-preference';
import { tokenHashOf } from '../../runtime/token-hash.ts';

/** One letter to one person: what it is about, which notices it mentions, and how it is written once it has its links. */
export type Letter = {
  readonly personId: string;
  readonly about: string;
  readonly kinds: readonly MailKind[];
  readonly notices: readonly Notice[];
  readonly write: (links: { readonly stopPage: string; readonly stopAddress: string }) => Mail;
};

export type PostDependencies = {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly appOrigin: string;
  readonly apiBase: string;
  readonly newToken: () => string;
};

/** Somebody read or wrote at the same moment; the message comes again and finds what is so then. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('A notice changed while its letter was written');
    this.name = 'ChangedMeanwhile';
  }
}

const yearMs = 365 * 86_400_000;

/**
 * Sends letters of one organization, each at most once: it is taken in the table, with the notices that it mentions, before it
 * is sent, and given back only when the mail service says that it did not take it. `at`: the moment the letters belong to.
 */
export const openPost = (
  { database, mailer, appOrigin, apiBase, newToken }: PostDependencies,
  organizationId: string,
  at: Date,
) => {
  const sentMails = openSentMails(database, organizationId);
  const notices = openNotices(database, organizationId);

  const putNotices = <R extends string>(from: readonly Notice[], mailedAt: string | null, refusal: R) =>
    from.map((notice): Write<R> => {
      const next = { ...notice, mailedAt, version: notice.version + 1 };
      return notices.put(next, { version: notice.version }, refusal);
    });

  return async ({ personId, about, kinds, notices: mentioned, write }: Letter): Promise<void> => {
    const mail = { personId, about, version: 1 };
    if (await sentMails.isSent(mail)) return;
    const token = newToken();
    await makeMailStopKnown(
      database,
      tokenHashOf(token),
      { organizationId, personId, kinds: [...kinds] },
      new Date(at.getTime() + yearMs),
    );
    const taken = await writeAll(database, [
      sentMails.claim(mail, at, 'sent'),
      ...putNotices(mentioned, at.toISOString(), 'changed'),
    ]);
    if (!taken.ok) {
      if (taken.failure.code === 'sent') return;
      throw new ChangedMeanwhile();
    }
    const links = {
      stopPage: `${appOrigin}/mail-stop#${token}`,
      stopAddress: `${appOrigin}${apiBase}/mail-stops/${token}`,
    };
    try {
      await mailer.send(write(links));
    } catch (error) {
      if (error instanceof MailRefused) {
        const given = mentioned.map((notice) => ({ ...notice, version: notice.version + 1 }));
        const release = sentMails.release(mail, 'changed');
        const back = await writeAll(database, [release, ...putNotices(given, null, 'changed')]);
        // One was read meanwhile: it needs no letter any more, and the others must not keep this one from being sent.
        if (!back.ok) await writeAll(database, [release]);
      }
      throw error;
    }
  };
};
