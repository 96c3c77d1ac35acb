import { attemptLimits } from '../attempts.ts';
import { finishMail, resetMail } from '../mails.ts';
import { forgotPage } from '../pages/forms.ts';
import { checkFields, oneError } from './checks.ts';
import { draw, type Flow, type FlowDeps, go, type Visit } from './visit.ts';

/**
 * Mails a code to the account's owner, or to whoever left a sign-up before its end, whom it lets finish. For any other
 * address a code is made that nobody is told.
 */
export const sendResetMail = async (deps: FlowDeps, visit: Visit, email: string): Promise<void> => {
  const unfinished = await deps.unfinished.find(email);
  const claimant = { email, name: unfinished?.name ?? '', passwordHash: '' };
  const code = await deps.challenges.issue(visit.uid, 'RESET', claimant);
  const account = await deps.accounts.findByEmail(email);
  if (account) await deps.mail(resetMail(account, visit.language, code));
  else if (unfinished) await deps.mail(finishMail(unfinished, visit.language, code));
};

export const createForgot =
  (deps: FlowDeps): Flow =>
  async (visit) => {
    if (visit.action !== 'submit') return draw(visit, forgotPage);

    const errors = checkFields(visit, ['email']);
    if (errors.size > 0) return draw(visit, forgotPage, { errors });

    const { email } = visit.typed;
    if (!(await deps.attempts.take(attemptLimits.codes, email))) {
      return draw(visit, forgotPage, { errors: oneError(visit, 'email', 'tooManyCodes'), status: 429 });
    }
    await sendResetMail(deps, visit, email);
    return go(visit, 'reset');
  };
