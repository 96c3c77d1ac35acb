import {
  anonymousPrincipal,
  runSimulation,
  runUnsafeSimulation,
  type Simulation,
} from '@cloud-copilot/iam-simulate';
import { actionsOf, type Policy } from './policies.ts';

export type Context = Readonly<Record<string, string | readonly string[]>>;

export type Request = {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly account: string;
  readonly context: Context;
};

export type Policies = {
  readonly identity?: readonly Policy[];
  readonly resource?: Policy;
};

/** Lets everything, so that the policy beside it decides alone. */
export const allowAll: Policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** What a key or a role says that leaves everything to the policies of its own account. */
export const leftToTheAccount = (account: string): Policy => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: ['sts:AssumeRole', 'sts:TagSession', 'kms:*'],
      Resource: '*',
    },
  ],
});

/** A session of a role, as requests name who makes them. */
export const sessionOf = (account: string, role: string): string =>
  `arn:aws:sts::${account}:assumed-role/${role}/session`;

const answers = new Map<string, Promise<boolean>>();
const numbers = new Map<string, number>();
const numbered = new WeakMap<Policy, number>();
/** Policies of the same text are one. */
const numberOf = (policy: Policy): number => {
  const known = numbered.get(policy);
  if (known !== undefined) return known;
  const text = JSON.stringify(policy);
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  numbered.set(policy, number);
  return number;
};

const globs = new Map<string, RegExp>();
const matches = (pattern: string, action: string): boolean => {
  const known =
    globs.get(pattern) ??
    new RegExp(
      `^${pattern
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
      'is',
    );
  globs.set(pattern, known);
  return known.test(action);
};

const about = new Map<string, Policy>();
/** The statements that speak of an action: the others neither allow nor deny it, and the simulator would check them each time. */
const speakingOf = (policy: Policy, action: string): Policy => {
  const key = `${numberOf(policy)} ${action}`;
  const known = about.get(key) ?? {
    Version: policy.Version,
    Statement: policy.Statement.filter(
      (statement) =>
        statement.Action === undefined || actionsOf(statement).some((one) => matches(one, action)),
    ),
  };
  about.set(key, known);
  return known;
};

/** Whether IAM lets this request pass. The same question is answered once; one that makes no sense to the simulator throws. */
export const isAllowed = (request: Request, policies: Policies): Promise<boolean> => {
  const identity = (policies.identity ?? []).map(numberOf);
  const key = JSON.stringify([request, identity, policies.resource && numberOf(policies.resource)]);
  const known = answers.get(key) ?? askAbout(request, policies);
  answers.set(key, known);
  return known;
};

const askAbout = async (request: Request, { identity = [], resource }: Policies): Promise<boolean> => {
  const relevant = identity
    .map((policy) => speakingOf(policy, request.action))
    .filter(({ Statement }) => Statement.length > 0);
  const theirs = resource && speakingOf(resource, request.action);
  // Nothing speaks of it, so nothing allows it.
  if (relevant.length === 0 && (theirs === undefined || theirs.Statement.length === 0)) return false;
  return simulate(request, {
    identity: relevant,
    ...(theirs !== undefined && theirs.Statement.length > 0 && { resource: theirs }),
  });
};

/** The simulator does not know the keys of an encryption context, whose names are anybody's: they are called tags, on both sides. */
const encryptionContext = /kms:EncryptionContext:([\w:]+)/g;
const plainly = <Value>(value: Value): Value => {
  const text = JSON.stringify(value);
  return text.includes('kms:EncryptionContext:')
    ? (JSON.parse(
        text.replaceAll(
          encryptionContext,
          (_, key: string) => `aws:RequestTag/encryption-context-${key.replaceAll(':', '-')}`,
        ),
      ) as Value)
    : value;
};

const simulate = async (request: Request, { identity = [], resource }: Policies): Promise<boolean> => {
  const simulation: Simulation = {
    request: {
      principal: request.principal === '*' ? anonymousPrincipal : request.principal,
      action: request.action,
      resource: { resource: request.resource, accountId: request.account },
      contextVariables: Object.fromEntries(
        Object.entries(plainly({ 'aws:SecureTransport': 'true', ...request.context })).map(
          ([name, value]) => [name, typeof value === 'string' ? value : [...value]],
        ),
      ),
    },
    identityPolicies: identity.map((policy, index) => ({ name: `p${index}`, policy: plainly(policy) })),
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    ...(resource !== undefined && { resourcePolicy: plainly(resource) }),
  };
  if (resource !== undefined) return (await checked(simulation)).allowed;
  const kind = JSON.stringify([request.action, request.resource, Object.keys(request.context).sort()]);
  const [{ ignored }] = await Promise.all([
    once(kinds, kind, () => checked(simulation)),
    ...identity.map((policy) => once(sound, numberOf(policy), () => checked(simulation))),
  ]);
  for (const key of ignored) delete simulation.request.contextVariables[key];
  return runUnsafeSimulation(simulation, {}) === 'Allowed';
};

type Checked = { readonly allowed: boolean; readonly ignored: readonly string[] };

const checked = async (simulation: Simulation): Promise<Checked> => {
  const answer = await runSimulation(simulation, {});
  const { action, resource } = simulation.request;
  if (answer.resultType !== 'single')
    throw new Error(`${action} on ${resource.resource}: ${JSON.stringify(answer)}`);
  return { allowed: answer.overallResult === 'Allowed', ignored: answer.result.ignoredContextKeys ?? [] };
};

const once = <Key>(
  known: Map<Key, Promise<Checked>>,
  key: Key,
  check: () => Promise<Checked>,
): Promise<Checked> => {
  const answer = known.get(key) ?? check();
  known.set(key, answer);
  return answer;
};

/** Kinds of requests: an action, a thing, names of what comes with it. Some names mean nothing to some actions, and are left out. */
const kinds = new Map<string, Promise<Checked>>();
/** Looking for mistakes in policies and requests takes longer than answering, so each policy and each kind is looked at once. */
const sound = new Map<number, Promise<Checked>>();
