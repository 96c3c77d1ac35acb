import { attemptLimits } from '../attempts.ts';
import { resetPage } from '../pages/forms.ts';
import { hashPassword } from '../passwords.ts';
import { checkFields, oneError } from './checks.ts';
import { sendResetMail } from './forgot.ts';
import { passOn } from './second-factor.ts';
import { draw, type Flow, type FlowDeps, go } from './visit.ts';

/**
 * Takes the code and the new password, then signs in. Every older session and refresh token ends with the old one; a
 * second factor stays on, for whoever reads somebody's mail is not that person.
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
    const account = verdict === 'right' ? await deps.accounts.findByEmail(email) : undefined;
    if (!account) {
      const problem = verdict === 'right' ? 'codeWrong' : verdict;
      return draw(visit, resetPage, { email, errors: oneError(visit, 'code', problem) });
    }

    await deps.challenges.close(visit.uid, 'RESET');
    const changed = {
      ...account,
      language: visit.language,
      passwordHash: await hashPassword(visit.typed.password),
      passwordChangedAt: Math.floor(deps.now().getTime() / 1000),
    };
    await deps.accounts.save(changed);
    await deps.attempts.forget(attemptLimits.signIn, email);
    return passOn(deps, visit, changed);
  };
