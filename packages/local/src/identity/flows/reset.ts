import type { Account } from '../accounts.ts';
import { attemptLimits } from '../attempts.ts';
import type { Claimant } from '../challenges.ts';
import { resetPage } from '../pages/forms.ts';
import { hashPassword } from '../passwords.ts';
import { checkFields, oneError } from './checks.ts';
import { sendResetMail } from './forgot.ts';
import { passOn } from './second-factor.ts';
import { draw, type Flow, type FlowDeps, go, type Visit } from './visit.ts';

/** Saves the new password of an account, or makes the account whose sign-up was left; nothing where there is neither. */
const saveAccount = async (
  deps: FlowDeps,
  visit: Visit,
  { email, name }: Claimant,
): Promise<Account | undefined> => {
  const account = await deps.accounts.findByEmail(email);
  if (!account && name === '') return undefined;
  const changed = {
    language: visit.language,
    passwordHash: await hashPassword(visit.typed.password),
    passwordChangedAt: Math.floor(deps.now().getTime() / 1000),
  };
  if (!account) return deps.accounts.add({ email, name, ...changed });
  await deps.accounts.save({ ...account, ...changed });
  return { ...account, ...changed };
};

/**
 * Takes the code and the new password, then signs in. Every older session and refresh token ends with the old one; a
 * second factor stays on, for whoever reads somebody's mail is not that person. Where a sign-up was left unfinished, the code
 * proves the address and the account is made.
 */
export const createReset =
  (deps: FlowDeps): Flow =>
  async (visit) => {
    const challenge = await deps.challenges.find(visit.uid, 'RESET');
    if (!challenge) return go(visit, 'forgot');
    const { email } = challenge;
    if (visit.action === 'show') return draw(visit, resetPage, { email });

    if (visit.action === 'resend') {
      if (!(await deps.attempts.take(attemptLimits.codes, email))) {
        return draw(visit, resetPage, {
          email,
          errors: oneError(visit, 'code', 'tooManyCodes'),
          status: 429,
        });
      }
      await sendResetMail(deps, visit, email);
      return draw(visit, resetPage, { email, notice: visit.texts.verify.resent });
    }

    // The password first: a code that was right must not be used up by a password that will not do.
    const errors = checkFields({ ...visit, typed: { ...visit.typed, email } }, ['code', 'password']);
    if (errors.size > 0) return draw(visit, resetPage, { email, errors });
    const verdict = await deps.challenges.check(visit.uid, 'RESET', visit.typed.code);
    const account = verdict === 'right' ? await saveAccount(deps, visit, challenge) : undefined;
    if (!account) {
      const problem = verdict === 'right' ? 'codeWrong' : verdict;
      return draw(visit, resetPage, { email, errors: oneError(visit, 'code', problem) });
    }

    await deps.challenges.close(visit.uid, 'RESET');
    await deps.attempts.forget(attemptLimits.signIn, email);
    return passOn(deps, visit, account);
  };
