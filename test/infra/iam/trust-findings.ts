import { against } from '../model.ts';
import type { Finding } from '../templates.ts';
import { answeredOnce, firstFinding } from './answered-once.ts';
import { type Grant, plain, type Situation } from './grant.ts';
import { elsewhere, type Place } from './place.ts';
import type { RolePolicies } from './policies.ts';
import { allowAll, isAllowed, sessionOf } from './simulate.ts';

const services = [
  'apigateway.amazonaws.com',
  'backup.amazonaws.com',
  'cognito-idp.amazonaws.com',
  'ec2.amazonaws.com',
  'events.amazonaws.com',
  'lambda.amazonaws.com',
];

/** Who somebody is, as a request says it. */
const principalOf = (place: Place, who: string): string =>
  who.endsWith('.amazonaws.com') || who === '*' ? who : sessionOf(place.account, who);

/** Who may take on one role, and nobody else. Whoever asks may ask for everything, so that the role alone decides. */
export const trustFindings = async (
  place: Place,
  one: RolePolicies,
  roles: readonly RolePolicies[],
  intent: readonly Grant[],
): Promise<readonly Finding[]> => {
  const mine = intent.filter(({ on }) => on.includes(one.role.arn));
  const { stack, id, arn } = one.role;
  const names = roles.map(({ role }) => role.name);
  return answeredOnce(['trust', stack, id, arn, one.trust, mine, names], () =>
    firstFinding(questionsOf(place, mine, names), (question) => answer(place, one, question)),
  );
};

/** What is meant, and every stranger in all that makes others' requests right. */
const questionsOf = (place: Place, mine: readonly Grant[], names: readonly string[]): readonly Question[] => {
  const trusted = mine.map(({ who }) => who);
  const everySituation = [...plain, ...mine.flatMap(({ right }) => right)];
  const strangers = [...names, place.named('somebody'), ...services, '*'].filter(
    (who) => !trusted.includes(who),
  );
  return [
    ...mine.flatMap(({ who, actions, right, wrong }) =>
      actions.flatMap((action) => [
        ...right.map((situation) => ({ principal: principalOf(place, who), action, situation, meant: true })),
        ...wrong.map((situation) => ({
          principal: principalOf(place, who),
          action,
          situation,
          meant: false,
        })),
      ]),
    ),
    ...[...strangers.map((who) => principalOf(place, who)), sessionOf(elsewhere, 'stranger')].flatMap(
      (principal) =>
        everySituation.map((situation) => ({ principal, action: 'sts:AssumeRole', situation, meant: false })),
    ),
  ];
};

type Question = {
  readonly principal: string;
  readonly action: string;
  readonly situation: Situation;
  readonly meant: boolean;
};

const answer = async (
  place: Place,
  { role, trust }: RolePolicies,
  { principal, action, situation, meant }: Question,
): Promise<readonly Finding[]> => {
  const isOurs = principal.startsWith('arn:');
  const allowed = await isAllowed(
    { principal, action, resource: role.arn, account: place.account, context: situation.context },
    { resource: trust, ...(isOurs && { identity: [allowAll] }) },
  );
  const verdict = allowed ? 'is let in' : 'is kept out';
  return allowed === meant
    ? []
    : [
        against(
          role,
          'trust',
          `${action} by ${principal.split(':').slice(-1).join()}, ${situation.name}: ${verdict}`,
        ),
      ];
};
