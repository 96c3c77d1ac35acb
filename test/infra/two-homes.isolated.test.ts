import { gatewayRoutes } from '@portolan/contract/gateway-routes';
import { beforeAll, expect, test, vi } from 'vitest';
import { type Home, onlyAtHome, onlyOnAws } from './homes/home.ts';
import { homeOnAws } from './homes/on-aws.ts';
import { type Fed, homeOnThisMachine } from './homes/on-this-machine.ts';
import { byStage, modelOf } from './model.ts';
import { templatesOf } from './synthesize.ts';

// What the stack feeds its workers with is seen where it starts to; it goes on as it would.
const { fed, seen } = vi.hoisted(() => {
  const all: Fed = { queues: [], streams: [], schedules: [] };
  const keeping =
    <Options, Source>(kept: Options[], start: (options: Options) => Source) =>
    (options: Options): Source => {
      kept.push(options);
      return start(options);
    };
  return { fed: all, seen: keeping };
});
vi.mock(import('@portolan/local/events/queue-source'), async (original) => ({
  startQueueSource: seen(fed.queues, (await original()).startQueueSource),
}));
vi.mock(import('@portolan/local/events/schedule-source'), async (original) => ({
  startScheduleSource: seen(fed.schedules, (await original()).startScheduleSource),
}));
vi.mock(import('@portolan/local/events/stream-source'), async (original) => ({
  startStreamSource: seen(fed.streams, (await original()).startStreamSource),
}));

const onAws = [...byStage(modelOf(templatesOf()))].map(([stage, model]) => ({
  stage: stage.name,
  home: homeOnAws(model),
}));

let here: Home;
beforeAll(async () => {
  const keys = [
    ...onAws.flatMap(({ home }) => Object.keys(home.routes)),
    ...gatewayRoutes.map(({ method, path }) => `${method} ${path}`),
  ];
  here = await homeOnThisMachine([...new Set(keys)], fed);
});

const without = <Value>(all: Readonly<Record<string, Value>>, named: object): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(named, name)));

/** A home without what the lists say that the other need not have. */
const comparable = (home: Home): Home => ({
  ...home,
  tables: without(home.tables, onlyAtHome.tables),
  functions: Object.fromEntries(
    Object.entries(without(home.functions, onlyOnAws.functions)).map(
      ([name, { variables, timeoutSeconds }]) => [
        name,
        { variables: variables.filter((one) => !Object.hasOwn(onlyAtHome.variables, one)), timeoutSeconds },
      ],
    ),
  ),
});

const parts = ['routes', 'queues', 'deadLetterQueues', 'sources', 'tables', 'functions'] as const;

test.each(onAws.flatMap(({ stage, home }) => parts.map((part) => ({ stage, home, part }))))(
  '$part of the stage $stage are those of this machine',
  ({ home, part }) => {
    expect(Object.keys(here[part]).length).toBeGreaterThan(1);
    expect(comparable(home)[part]).toEqual(comparable(here)[part]);
  },
);

test.each(onAws)('what is listed as different between this machine and the stage $stage is', ({ home }) => {
  const missing = (from: object, all: object) =>
    Object.keys(all).filter((name) => !Object.hasOwn(from, name));
  expect(missing(home.tables, here.tables)).toEqual(Object.keys(onlyAtHome.tables));
  expect(missing(here.functions, home.functions)).toEqual(Object.keys(onlyOnAws.functions));
  for (const [name, { variables }] of Object.entries(comparable(home).functions)) {
    const more = here.functions[name]?.variables.filter((one) => !variables.includes(one));
    expect(more).toEqual(Object.keys(onlyAtHome.variables).sort());
  }
});
