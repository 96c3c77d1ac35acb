import { attemptLimits } from '../attempts.ts';
import { signInPage } from '../pages/forms.ts';
import { verifyPassword } from '../passwords.ts';
import { checkFields, oneError } from './checks.ts';
import { passOn } from './second-factor.ts';
import { sendSignUpMail } from './sign-up.ts';
import { type Answer, draw, type Flow, type FlowDeps, go, type Visit } from './visit.ts';

/**
 * Leads somebody who left a sign-up before its end, and has its password, back to the code. An address with an account gets
 * the same answers, and its owner a word by mail. Attempts are not forgotten: anybody can have begun the sign-up.
 */
const goOnSigningUp = async (deps: FlowDeps, visit: Visit): Promise<Answer> => {
  const { email, password } = visit.typed;
  const claimant = await deps.unfinished.find(email);
  const right = await verifyPassword(password, claimant?.passwordHash);
  if (!claimant || !right) {
    return draw(visit, signInPage, { errors: oneError(visit, 'password', 'credentials') });
  }
  if (!(await deps.attempts.take(attemptLimits.codes, email))) {
    return draw(visit, signInPage, { errors: oneError(visit, 'email', 'tooManyCodes'), status: 429 });
  }
  await sendSignUpMail(deps, visit, claimant);
  return go(visit, 'verify');
};

export const createSignIn =
  (deps: FlowDeps): Flow =>
  async (visit) => {
    const { accounts, attempts } = deps;
    if (visit.action !== 'submit') return draw(visit, signInPage);

    const { email, password } = visit.typed;
    const errors = new Map(checkFields(visit, ['email']));
    if (password === '') errors.set('password', visit.texts.errors.passwordMissing);
    if (errors.size > 0) return draw(visit, signInPage, { errors });

    if (!(await attempts.take(attemptLimits.signIn, email))) {
      return draw(visit, signInPage, { errors: oneError(visit, 'password', 'tooManySignIns'), status: 429 });
    }
    const account = await accounts.findByEmail(email);
    const right = await verifyPassword(password, account?.passwordHash);
    if (!account || !right) return goOnSigningUp(deps, visit);
    await attempts.forget(attemptLimits.signIn, email);
    return passOn(deps, visit, account);
  };
