import { attemptLimits } from '../attempts.ts';
import { signInPage } from '../pages/forms.ts';
import { verifyPassword } from '../passwords.ts';
import { checkFields, oneError } from './checks.ts';
import { passOn } from './second-factor.ts';
import { draw, type Flow, type FlowDeps } from './visit.ts';

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
    if (!account || !right) {
      return draw(visit, signInPage, { errors: oneError(visit, 'password', 'credentials') });
    }
    await attempts.forget(attemptLimits.signIn, email);
    return passOn(deps, visit, account);
  };
