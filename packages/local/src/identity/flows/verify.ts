import { attemptLimits } from '../attempts.ts';
import { verifyPage } from '../pages/forms.ts';
import { checkFields, oneError } from './checks.ts';
import { sendSignUpMail } from './sign-up.ts';
import { draw, type Flow, type FlowDeps, go } from './visit.ts';

/** Takes the code; the right one makes the account and signs in. */
export const createVerify =
  (deps: FlowDeps): Flow =>
  async (visit) => {
    const claimant = await deps.challenges.find(visit.uid, 'SIGN_UP');
    if (!claimant) return go(visit, 'sign-up');
    const { email, name, passwordHash } = claimant;
    if (visit.action === 'show') return draw(visit, verifyPage, { email, name });

    if (visit.action === 'resend') {
      if (!(await deps.attempts.take(attemptLimits.codes, email))) {
        return draw(visit, verifyPage, {
          email,
          errors: oneError(visit, 'code', 'tooManyCodes'),
          status: 429,
        });
      }
      await sendSignUpMail(deps, visit, { email, name, passwordHash });
      return draw(visit, verifyPage, { email, name, notice: visit.texts.verify.resent });
    }

    const errors = checkFields(visit, ['code']);
    if (errors.size > 0) return draw(visit, verifyPage, { email, name, errors });
    const verdict = await deps.challenges.check(visit.uid, 'SIGN_UP', visit.typed.code);
    if (verdict !== 'right')
      return draw(visit, verifyPage, { email, name, errors: oneError(visit, 'code', verdict) });

    await deps.challenges.close(visit.uid, 'SIGN_UP');
    const account = await deps.accounts.add({
      email,
      name,
      passwordHash,
      language: visit.language,
      passwordChangedAt: Math.floor(deps.now().getTime() / 1000),
    });
    if (account) await deps.unfinished.finish(claimant);
    // Somebody signed up with the same address in two windows and finished in the other one.
    if (!account) return go(visit, 'sign-in');
    return { kind: 'finish', sub: account.sub, methods: ['pwd'] };
  };
