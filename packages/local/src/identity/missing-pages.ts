import type { Provider } from 'oidc-provider';
import { chooseLanguage } from './pages/languages.ts';
import { problemPage } from './pages/statements.ts';

/** Answers with a page, and not with the library's bare word, where there is nothing. */
export const answerMissingPages = (provider: Provider, headers: Readonly<Record<string, string>>): void => {
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.status !== 404 || ctx.body !== undefined) return;
    ctx.body = problemPage(chooseLanguage({ acceptLanguage: ctx.get('accept-language') }), 'notFound');
    ctx.status = 404;
    ctx.set({ ...headers });
  });
};
