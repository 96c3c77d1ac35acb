import type { IncomingMessage, ServerResponse } from 'node:http';
import { identityTexts } from '@portolan/messages/identity-texts';
import { errors, type Provider } from 'oidc-provider';
import { createForgot } from './flows/forgot.ts';
import { createReset } from './flows/reset.ts';
import { createSecondFactor } from './flows/second-factor.ts';
import { createSignIn } from './flows/sign-in.ts';
import { createSignUp } from './flows/sign-up.ts';
import { createVerify } from './flows/verify.ts';
import type { Action, Answer, Flow, FlowDeps, Visit } from './flows/visit.ts';
import { chooseLanguage } from './pages/languages.ts';
import { pageHeaders, renderPage } from './pages/layout.ts';
import { problemPage } from './pages/statements.ts';
import { readBody, respond } from './requests.ts';
import type { ShownPages } from './shown-pages.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
type InteractionDeps = FlowDeps & {
  readonly provider: Provider;
  readonly shownPages: ShownPages;
  readonly formTargets: readonly string[];
  readonly inbox: string | undefined;
};

const actionOf = (method: string | undefined, action: string | null): Action => {
  if (method !== 'POST' || action === 'show') return 'show';
  return action === 'resend' ? 'resend' : 'submit';
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Serves the pages of one sign-in, `/identity/interaction/<uid>/<page>`; the library's signed cookie says whose it is. */
export const createInteractions = (deps: InteractionDeps) => {
  const { provider } = deps;
  const headers = pageHeaders(deps.formTargets);
  const flows: ReadonlyMap<string, Flow> = new Map([
    ['sign-in', createSignIn(deps)],
    ['second-factor', createSecondFactor(deps)],
    ['sign-up', createSignUp(deps)],
    ['verify', createVerify(deps)],
    ['forgot', createForgot(deps)],
    ['reset', createReset(deps)],
  ]);

  const findInteraction = async (req: IncomingMessage, res: ServerResponse) => {
    try {
      return await provider.interactionDetails(req, res);
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return undefined;
      throw error;
    }
  };

  /** Somebody else was signed in at this browser: that session ends here, and this sign-in no longer belongs to it. */
  const endOtherSession = async (interaction: Interaction, sub: string): Promise<void> => {
    const { session } = interaction;
    if (!session?.accountId || session.accountId === sub) return;
    await (await provider.Session.findByUid(session.uid))?.destroy();
    interaction.session = undefined;
    await interaction.persist();
  };

  const finish = async (
    req: IncomingMessage,
    res: ServerResponse,
    interaction: Interaction,
    { sub, methods }: Answer & { kind: 'finish' },
  ) => {
    await endOtherSession(interaction, sub);
    const ts = Math.floor(deps.now().getTime() / 1000);
    // `create` answers the prompt of that name: by now the person has an account, whichever way it was come by.
    const result = { login: { accountId: sub, ts, amr: [...methods] }, create: {} };
    await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
  };

  const redirect = (res: ServerResponse, uid: string, to: string): void =>
    respond(res, 303, { location: `/identity/interaction/${uid}/${to}`, 'cache-control': 'no-store' }, '');

  const answer = async (
    req: IncomingMessage,
    res: ServerResponse,
    interaction: Interaction,
    visit: Visit,
    given: Answer,
  ) => {
    switch (given.kind) {
      case 'page': {
        const { title, body, path } = given.page;
        const { texts, language } = visit;
        const hasErrors = given.status !== 200;
        const html = renderPage({ texts, language, title, body, hasErrors, formPath: path });
        if (req.method !== 'POST') return respond(res, given.status, headers, html);
        const id = await deps.shownPages.keep(visit.uid, path, { status: given.status, html });
        return redirect(res, visit.uid, `${path}${visit.query === '' ? '?' : `${visit.query}&`}shown=${id}`);
      }
      case 'go':
        return redirect(res, visit.uid, given.to);
      case 'finish':
        await finish(req, res, interaction, given);
    }
  };

  /** `path` is what follows `/interaction/`. */
  return async (
    req: IncomingMessage,
    res: ServerResponse,
    path: string,
    search: URLSearchParams,
  ): Promise<void> => {
    const [uid = '', name] = path.split('/');
    const acceptLanguage = req.headers['accept-language'];
    const switched = search.get('lang');
    const interaction = await findInteraction(req, res);
    if (!interaction || interaction.uid !== uid) {
      respond(res, 400, headers, problemPage(chooseLanguage({ switched, acceptLanguage }), 'expired'));
      return;
    }

    const { params, prompt } = interaction;
    const language = chooseLanguage({ switched, uiLocales: params.ui_locales, acceptLanguage });
    const body = req.method === 'POST' ? await readBody(req) : '';
    const flow = flows.get(name ?? '');
    if (body === undefined || (name !== undefined && !flow)) {
      const status = body === undefined ? 413 : 404;
      respond(res, status, headers, problemPage(language, body === undefined ? 'other' : 'notFound'));
      return;
    }

    const shownId = req.method === 'GET' ? search.get('shown') : null;
    const shown = shownId && name ? await deps.shownPages.find(uid, name, shownId) : undefined;
    if (shown) return respond(res, shown.status, headers, shown.html);

    const form = new URLSearchParams(body);
    const visit: Visit = {
      uid,
      language,
      texts: identityTexts[language],
      query: switched === null ? '' : `?lang=${language}`,
      action: actionOf(req.method, form.get('action')),
      typed: {
        name: (form.get('name') ?? '').trim(),
        email: (form.get('email') ?? textOf(params.login_hint)).trim(),
        password: form.get('password') ?? '',
        code: (form.get('code') ?? '').replace(/\D/g, ''),
      },
      inbox: deps.inbox,
    };
    const first = prompt.name === 'create' ? 'sign-up' : 'sign-in';
    await answer(
      req,
      res,
      interaction,
      visit,
      flow ? await flow(visit) : { kind: 'go', to: `${first}${visit.query}` },
    );
  };
};
