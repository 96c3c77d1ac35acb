import {
  eraseContact,
  exportContacts,
  findContacts,
  importContacts,
  listContacts,
  mostRowsAtOnce,
} from '@portolan/contract/contact-routes';
import { createOrganization } from '@portolan/contract/organization-routes';
import type { Route } from '@portolan/contract/route';
import { countAudience } from '@portolan/contract/segment-routes';
import { everyContact } from '@portolan/domain/campaigns/contact-filter';
import type { RowOutcome } from '@portolan/domain/campaigns/importing/import-contact';
import { everybody } from '@portolan/domain/campaigns/segment';
import { startStack } from '@portolan/local/stack';
import { type Answer, ask } from '../support/api-call.ts';
import { demand, idIn, type Sending } from '../support/world-people.ts';
import type { Bench, Figure } from './figure.ts';

/** Seconds that a function may take, and megabytes that it may answer and hold (Lambda; `infra/constructs/portolan-function.ts`). */
const longestAnswer = 30;
const largestAnswer = 6;
const mostMemory = 1024;
/** Requests of an import that are on their way at once, as the web app sends them. */
const side = 3;

type Used = {
  readonly seconds: number;
  readonly processor: number;
  readonly memory: number;
  readonly answer: Answer;
};

/** What one request takes: of time, of this process's processors, which serve it, and of memory beside what was held before. */
const measured = async (work: () => Promise<Answer>): Promise<Used> => {
  const held = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, held());
  }, 20);
  const began = performance.now();
  const processor = process.cpuUsage();
  try {
    const answer = await work();
    const { user, system } = process.cpuUsage(processor);
    const seconds = (performance.now() - began) / 1000;
    return { seconds, processor: (user + system) / 1e6, memory: (most - before) / 1e6, answer };
  } finally {
    clearInterval(looking);
  }
};

const rowOf = (number: number) => ({
  row: number + 2,
  email: `first.lastname${number}@example.org`,
  firstName: 'Firstname',
  lastName: `Lastname ${number}`,
  language: number % 3 === 0 ? 'es' : 'en',
  audience: 'patients',
  portalStatus: 'not-yet',
  topics: ['portal'],
});

/** A clinic of a stack of its own, asked by its owner. */
const openClinic = async () => {
  const stack = await startStack({ log: () => undefined });
  const ground = { stack, ask: (asked: Parameters<typeof ask>[1]) => ask(stack.origin, asked) };
  const email = 'owner@cedar.example';
  await stack.ensureAccount({ email, password: 'a fine long password', name: 'Olive Owner' });
  const token = await stack.tokenFor(email);
  const body = { ...createOrganization.example.body, kind: 'clinic', agreementVersion: '2026-09' };
  const organizationId = idIn(await demand(ground, createOrganization, token, { body }));
  return {
    demand: (route: Route, { params = {}, ...sending }: Sending = {}) =>
      demand(ground, route, token, { ...sending, params: { organizationId, ...params } }),
    stop: () => stack.stop(),
  };
};
type Clinic = Awaited<ReturnType<typeof openClinic>>;

/** Brings so many contacts in, part by part; resolves with what became of the rows, and what it took. */
const bringIn = async (clinic: Clinic, count: number) => {
  const { defaults } = importContacts.example.body;
  const outcomes = new Map<RowOutcome, number>();
  let next = 0;
  let longest = 0;
  const work = async () => {
    while (next < count) {
      const first = next;
      next += mostRowsAtOnce;
      const length = Math.min(mostRowsAtOnce, count - first);
      const rows = Array.from({ length }, (_, index) => rowOf(first + index));
      const began = performance.now();
      const { json } = await clinic.demand(importContacts, { body: { defaults, rows } });
      longest = Math.max(longest, (performance.now() - began) / 1000);
      for (const { outcome } of importContacts.reply.body.parse(json).rows)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  const began = performance.now();
  const processor = process.cpuUsage();
  await Promise.all(Array.from({ length: side }, work));
  const { user, system } = process.cpuUsage(processor);
  return {
    outcomes,
    longest,
    seconds: (performance.now() - began) / 1000,
    processor: (user + system) / 1e6,
  };
};

/** All contacts, page by page, as they are taken out for a file. */
const takeOut = async (clinic: Clinic) => {
  const began = performance.now();
  await clinic.demand(exportContacts);
  const ids = new Set<string>();
  let [largest, longest] = [0, 0];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = cursor === null ? {} : { cursor };
    const { seconds, answer } = await measured(() => clinic.demand(listContacts, { query }));
    const page = listContacts.reply.body.parse(answer.json);
    for (const { contact } of page.items) ids.add(contact.id);
    largest = Math.max(largest, answer.text.length / 1e6);
    longest = Math.max(longest, seconds);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { count: ids.size, largest, longest, seconds: (performance.now() - began) / 1000 };
};

/** What a clinic with a hundred thousand contacts, or as many as are asked for, takes: brought in through the API, and then asked about. */
export const contacts: Bench = async ({ contacts: count }) => {
  const figures: Figure[] = [];
  const add = (name: string, value: number, unit: string, limit: number | null = null) =>
    figures.push({
      name: `contacts ${name}`,
      value,
      unit,
      limit,
      better: unit === 'per s' ? 'higher' : 'lower',
    });
  const clinic = await openClinic();
  const expected = (found: number | undefined, wanted: number) => {
    if (found !== wanted) throw new Error(`There should be ${wanted}, and ${found} are there`);
  };
  try {
    const first = await bringIn(clinic, count);
    expected(first.outcomes.get('new'), count);
    add('imported', count / first.seconds, 'per s');
    add('import, longest request', first.longest, 's', longestAnswer);
    add('import, processor time of a thousand', (1000 * first.processor) / count, 's');

    const ask = async (name: string, route: Route, sending: Sending): Promise<unknown> => {
      const used = await measured(() => clinic.demand(route, sending));
      add(name, used.seconds, 's', longestAnswer);
      add(`${name}, processor time`, used.processor, 's');
      add(`${name}, memory`, used.memory, 'MB', mostMemory);
      return used.answer.json;
    };
    const find = async (name: string, filter: object) => {
      const sending = { query: { limit: '25' }, body: { filter: { ...everyContact, ...filter } } };
      return findContacts.reply.body.parse(await ask(name, findContacts, sending));
    };
    const list = await find('first page', {});
    expected(list.count, count);
    expected((await find('search', { search: `lastname${count - 1}@` })).count, 1);
    const body = {
      segment: { ...everybody, languages: ['es'] },
      topic: 'portal',
      speaks: ['en', 'es'],
      fallback: 'leave-out',
    };
    const audience = countAudience.reply.body.parse(
      await ask('audience of a segment', countAudience, { body }),
    );
    expected(audience.count.reached.es, Math.ceil(count / 3));

    const out = await takeOut(clinic);
    expected(out.count, count);
    add('taken out', out.seconds, 's');
    add('taken out, longest page', out.longest, 's', longestAnswer);
    add('taken out, largest page', out.largest, 'MB', largestAnswer);
    const contactId = list.items[0]?.contact.id ?? '';
    await ask('one erased', eraseContact, { params: { contactId } });
    expected((await find('first page again', {})).count, count - 1);

    const again = await bringIn(clinic, count);
    expected(again.outcomes.get('unchanged'), count - 1);
    expected(again.outcomes.get('opted-out'), 1);
    add('imported again without a change', count / again.seconds, 'per s');
    return figures;
  } finally {
    await clinic.stop();
  }
};
