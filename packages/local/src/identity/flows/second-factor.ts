import type { Account } from '../accounts.ts';
import { attemptLimits } from '../attempts.ts';
import { secondFactorPage } from '../pages/forms.ts';
import { checkFields, oneError } from './checks.ts';
import { type Answer, draw, type Flow, type FlowDeps, go, type Visit } from './visit.ts';

/** Signs in who has shown a password or proved the address; where a second factor is on, asks for its code first. */
export const passOn = async (deps: FlowDeps, visit: Visit, account: Account): Promise<Answer> => {
  if (!(await deps.secondFactors.isOn(account.sub))) {
    return { kind: 'finish', sub: account.sub, methods: ['pwd'] };
  }
  const { sub, email, passwordHash } = account;
  await deps.halfway.remember(visit.uid, { sub, email, passwordHash });
  return go(visit, 'second-factor');
};

/** Takes the code of the authenticator app. Only somebody who came by `passOn` is known here. */
export const createSecondFactor =
  (deps: FlowDeps): Flow =>
  async (visit) => {
    const person = await deps.halfway.find(visit.uid);
    if (!person) return go(visit, 'sign-in');
    const { sub, email } = person;
    if (visit.action !== 'submit') return draw(visit, secondFactorPage, { email });

    const errors = checkFields(visit, ['code']);
    if (errors.size > 0) return draw(visit, secondFactorPage, { email, errors });
    if (!(await deps.attempts.take(attemptLimits.secondFactor, email))) {
      const tooMany = oneError(visit, 'code', 'tooManySecondFactors');
      return draw(visit, secondFactorPage, { email, errors: tooMany, status: 429 });
    }
    const account = await deps.accounts.findBySub(sub);
    // The password was changed meanwhile: what was shown before is worth nothing any more.
    if (account?.passwordHash !== person.passwordHash) return go(visit, 'sign-in');
    if (!(await deps.secondFactors.admits(sub, visit.typed.code))) {
      const wrong = oneError(visit, 'code', 'secondFactorWrong');
      return draw(visit, secondFactorPage, { email, errors: wrong });
    }
    await deps.attempts.forget(attemptLimits.secondFactor, email);
    await deps.halfway.forget(visit.uid);
    return { kind: 'finish', sub, methods: ['pwd', 'otp'] };
  };
