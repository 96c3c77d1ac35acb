import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../data-folder/atomic-file.ts';

export type Mail = {
  readonly id: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** Empty where the message has no HTML part. */
  readonly html: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly at: string;
};

export type NewMail = Omit<Mail, 'id'>;

/** The mail the local stack would have sent: the newest `capacity` messages. */
export type MailStore = {
  /** Newest first. */
  list(): readonly Mail[];
  find(id: string): Mail | undefined;
  add(mail: NewMail): Mail;
  /** The oldest mail that fits, as soon as there is one; rejects after `patienceMs`. */
  waitFor(fits: (mail: Mail) => boolean, patienceMs?: number): Promise<Mail>;
};

/** Opens the store on a file of one JSON line per mail, or in memory. */
export async function openMailStore(file: string | 'memory', capacity = 1000): Promise<MailStore> {
  const mails = file === 'memory' ? [] : await readMails(file, capacity);
  if (file !== 'memory') await writeAtomically(file, mails.map(line).join(''));
  const listeners = new Set<() => void>();

  return {
    list: () => mails.toReversed(),
    find: (id) => mails.find((mail) => mail.id === id),
    add: (received) => {
      const mail: Mail = { id: randomUUID(), ...received };
      mails.push(mail);
      if (mails.length > capacity) mails.splice(0, mails.length - capacity);
      if (file !== 'memory') appendFileSync(file, line(mail));
      for (const listener of [...listeners]) listener();
      return mail;
    },
    waitFor: (fits, patienceMs = 5000) =>
      new Promise((resolve, reject) => {
        const settle = () => {
          clearTimeout(patience);
          listeners.delete(look);
        };
        const look = () => {
          const found = mails.find(fits);
          if (found === undefined) return;
          settle();
          resolve(found);
        };
        const patience = setTimeout(() => {
          settle();
          reject(new Error(`No such mail came within ${patienceMs} ms; there are ${mails.length} others`));
        }, patienceMs);
        listeners.add(look);
        look();
      }),
  };
}

function line(mail: Mail): string {
  return `${JSON.stringify(mail)}\n`;
}

async function readMails(file: string, capacity: number): Promise<Mail[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap(parsed).slice(-capacity);
}

/** A line cut short by a crash is a mail nobody was told of. */
function parsed(text: string): Mail[] {
  try {
    const mail: unknown = JSON.parse(text);
    return isMail(mail) ? [mail] : [];
  } catch {
    return [];
  }
}

function isMail(value: unknown): value is Mail {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'to' in value &&
    'subject' in value &&
    'at' in value
  );
}
