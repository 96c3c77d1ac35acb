import { attemptLimits } from '../attempts.ts';
import type { Claimant } from '../challenges.ts';
import { alreadyRegisteredMail, codeMail } from '../mails.ts';
import { signUpPage } from '../pages/forms.ts';
import { hashPassword } from '../passwords.ts';
import { checkFields, oneError } from './checks.ts';
import { draw, type Flow, type FlowDeps, go, type Visit } from './visit.ts';

/**
 * Mails the code, or, to an address that has an account, a word that it has one. The page that follows is the same;
 * the code exists in both cases, but in the second nobody is told it.
 */
export const sendSignUpMail = async (deps: FlowDeps, visit: Visit, claimant: Claimant): Promise<void> => {
  const code = await deps.challenges.issue(visit.uid, 'SIGN_UP', claimant);
  const owner = await deps.accounts.findByEmail(claimant.email);
  await deps.mail(
    owner ? alreadyRegisteredMail(owner, owner.language) : codeMail(claimant, visit.language, code),
  );
};

/** Nothing becomes an account before its address is proved, so nobody can occupy the address of another. */
export const createSignUp =
  (deps: FlowDeps): Flow =>
  async (visit) => {
    if (visit.action !== 'submit') return draw(visit, signUpPage);

    const errors = checkFields(visit, ['name', 'email', 'password']);
    if (errors.size > 0) return draw(visit, signUpPage, { errors });

    const { name, email, password } = visit.typed;
    if (!(await deps.attempts.take(attemptLimits.codes, email))) {
      return draw(visit, signUpPage, { errors: oneError(visit, 'email', 'tooManyCodes'), status: 429 });
    }
    const claimant = { name, email, passwordHash: await hashPassword(password) };
    await deps.unfinished.keep(claimant);
    await sendSignUpMail(deps, visit, claimant);
    return go(visit, 'verify');
  };
