import { randomBytes } from 'node:crypto';
import type { Database } from '@portolan/data/clients';
import { openPublicPages } from '@portolan/data/directory/public-pages';
import { openIntakeKeys } from '@portolan/data/feedback/intake-keys';
import { pagesDirectoryPolicy, pagesPolicy } from '@portolan/data/feedback/page-policies';
import type { Response } from '@portolan/domain/feedback/response';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import { answerForm } from '@portolan/functions/api/feedback-pages/answer-form';
import { rememberClinicsWithNews } from '@portolan/functions/api/feedback-pages/clinics-with-news';
import type { PagesDependencies } from '@portolan/functions/api/feedback-pages/dependencies';
import { rememberPublished } from '@portolan/functions/api/feedback-pages/published';
import { openStore, type Store } from '@portolan/functions/api/feedback-pages/store';
import { makeTicket } from '@portolan/functions/api/feedback-pages/ticket';
import { workBits } from '@portolan/functions/api/feedback-pages/work';
import type { PageCall } from '@portolan/functions/runtime/bound-page';
import { watchCrowd } from '@portolan/functions/runtime/public-pages/crowd';
import { keepDayKeys } from '@portolan/functions/runtime/public-pages/day-keys';
import { tryNumbers } from '@portolan/public-pages/browser/proof-of-work';
import { startTestDatabase } from '../support/database.ts';
import { type PublishedForm, publishForm } from '../support/public-forms.ts';
import type { Bench, Figure } from './figure.ts';
import { meter } from './metered-database.ts';

const answers = 300;
/** So many at once, as several functions would take them. */
const atOnce = 8;
/** Write units of one answer, what keeps it single and what counts its sender included. */
const mostUnits = 4;
const words = 'The code for signing in never came, and the person at the desk could not help. '.repeat(5);

const inTurns = async (count: number, work: (index: number) => Promise<void>): Promise<number> => {
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (count * 1000) / (performance.now() - began);
};

const given = (email: string) => ({
  audience: ['patients'],
  'q.stars': ['2'],
  'q.why': [words],
  'q.friend': ['7'],
  'q.uses': ['one', 'three'],
  ...(email !== '' && { email: [email] }),
});

/** Answers as they are posted, each with a ticket and a proof of its own, found before the clock runs. */
const postsOf = async ({ form }: PublishedForm, { dayKeys, random }: PagesDependencies, email = '') => {
  const posts: PageCall[] = [];
  for (let index = 0; index < answers; index += 1) {
    const ticket = await makeTicket({ formId: form.id, version: 1 }, dayKeys, new Date(), random);
    const work = String(tryNumbers(ticket, workBits, 0, 10_000_000));
    posts.push({
      params: { formSlug: form.slug },
      query: {},
      given: { ...given(email), ticket: [ticket], work: [work] },
      language: 'en',
      network: `192.0.${Math.floor(index / 50)}.${email === '' ? 1 : 2}`,
      agent: 'Firefox',
    });
  }
  return posts;
};

const putPlain = (store: Store, first: Response) => async (): Promise<void> => {
  const id = responseIdAt(new Date(), randomBytes(16));
  await store.writeOne(store.responses.put({ ...first, id }, 'absent', 'taken'));
};

/** What an answer from a public page costs and how many a second one machine takes, beside a put of the same item alone. */
export const intake: Bench = async () => {
  const engine = await startTestDatabase();
  try {
    const form = await publishForm({ dynamodbEndpoint: engine.endpoint, tableNames: engine.tables }, 1);
    const directory = engine.under(pagesDirectoryPolicy);
    const database: Database = engine.under(pagesPolicy(form.organizationId));
    const store = openStore(database, form.organizationId);
    const publicPages = openPublicPages(directory);
    const dependencies: PagesDependencies = {
      publicPages,
      published: rememberPublished(publicPages),
      dayKeys: keepDayKeys(openIntakeKeys(directory), randomBytes),
      store: () => store,
      clinics: rememberClinicsWithNews(),
      crowd: watchCrowd(),
      assets: { style: '', script: '' },
      now: () => new Date(),
      random: randomBytes,
    };
    const used = [meter(directory), meter(database)];
    const units = () => used.reduce((sum, { writes }) => sum + writes, 0);
    const figures: Figure[] = [];
    const add = (name: string, value: number, unit: string, limit: number | null = null) =>
      figures.push({
        name: `intake ${name}`,
        value,
        unit,
        limit,
        better: limit === null && unit === 'per s' ? 'higher' : 'lower',
      });
    const measure = async (name: string, limit: number | null, one: (index: number) => Promise<void>) => {
      const before = units();
      const rate = await inTurns(answers, one);
      add(`${name}, rate`, rate, 'per s');
      add(`${name}, write units`, (units() - before) / answers, 'units', limit);
    };
    const answerEach = (posts: readonly PageCall[]) => async (index: number) => {
      const post = posts[index];
      const reply = post && (await answerForm(post, dependencies));
      if (reply?.status !== 200) throw new Error(`An answer was refused: ${reply?.status}`);
    };
    await measure('answer', mostUnits, answerEach(await postsOf(form, dependencies)));
    await measure(
      'answer with an address',
      mostUnits,
      answerEach(await postsOf(form, dependencies, 'rosa@home.example')),
    );
    const [first] = await form.responses();
    if (first === undefined) throw new Error('Nothing was stored');
    await measure('plain put', null, putPlain(store, first));
    return figures;
  } finally {
    await engine.stop();
  }
};
