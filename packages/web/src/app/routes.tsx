import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { initialLanguage } from '../i18n/language.ts';
import { rootRoute } from './root-route.tsx';

const landing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ context, preload }) => {
    if (preload) return;
    const path = context.session.comeBack();
    if (path !== null) throw redirect({ href: path });
  },
  component: lazyRouteComponent(() => import('../features/landing/landing-page.tsx'), 'LandingPage'),
});

const terms = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms',
  component: lazyRouteComponent(() => import('../features/legal/terms-page.tsx'), 'TermsPage'),
});

const agreement = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agreement',
  component: lazyRouteComponent(() => import('../features/legal/agreement-page.tsx'), 'AgreementPage'),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../features/invitation/invitation-page.tsx'), 'InvitationPage'),
});

const programInvitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/program-invitation',
  component: lazyRouteComponent(
    () => import('../features/participation-invitations/program-invitation-page.tsx'),
    'ProgramInvitationPage',
  ),
});

const mailStop = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mail-stop',
  component: lazyRouteComponent(() => import('../features/mail-stop/mail-stop-page.tsx'), 'MailStopPage'),
});

const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  loader: ({ context }) => context.session.finishSignIn(window.location.href),
  component: lazyRouteComponent(() => import('../features/sign-in/signed-in-page.tsx'), 'SignedInPage'),
  pendingComponent: lazyRouteComponent(
    () => import('../features/sign-in/signed-in-page.tsx'),
    'SigningInPage',
  ),
  errorComponent: lazyRouteComponent(
    () => import('../features/sign-in/sign-in-failed-page.tsx'),
    'SignInFailedPage',
  ),
});

const accountDeleted = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account-deleted',
  component: lazyRouteComponent(
    () => import('../features/account/account-deleted-page.tsx'),
    'AccountDeletedPage',
  ),
});

export const publicRoutes = [
  landing,
  terms,
  agreement,
  invitation,
  programInvitation,
  mailStop,
  signedIn,
  accountDeleted,
] as const;

/** Everything below needs a person; who is not signed in goes to the identity provider and comes back here. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in-person',
  beforeLoad: async ({ context, location, preload }) => {
    // Whoever only points at a link goes nowhere yet.
    if (preload || context.session.isSignedIn()) return;
    await context.session.signIn({ returnTo: location.href, language: initialLanguage() });
    // The page is being left: nothing must be shown meanwhile.
    await new Promise<never>(() => {});
  },
  component: lazyRouteComponent(() => import('./shell/signed-in-layout.tsx'), 'SignedInLayout'),
});

const home = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/home',
  component: lazyRouteComponent(() => import('../features/welcome/home-page.tsx'), 'HomePage'),
});

const account = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'account',
  component: lazyRouteComponent(() => import('./shell/account-layout.tsx'), 'AccountLayout'),
});

const welcome = createRoute({
  getParentRoute: () => account,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../features/welcome/welcome-page.tsx'), 'WelcomePage'),
});

const settings = createRoute({
  getParentRoute: () => account,
  path: '/settings',
  component: lazyRouteComponent(() => import('./person-settings.tsx'), 'PersonSettings'),
});

export const signedInRoutes = [home, account.addChildren([welcome, settings])] as const;
