import type { PanelTerms } from '../panel.ts';

/** Panels that a clinic is offered to begin with (FB-8); the form that asks them is chosen by the clinic. */
export const readyMadePanels = {
  'new-enrollees': {
    name: { en: 'New to the portal', es: 'Nuevos en el portal' },
    kind: 'new-enrollees',
    audience: 'patients',
    formId: null,
    askedPerMonth: 20,
    restDays: 60,
    open: true,
  },
  'super-users': {
    name: { en: 'Super users', es: 'Usuarios avanzados' },
    kind: 'super-users',
    audience: 'staff',
    formId: null,
    askedPerMonth: 10,
    restDays: 25,
    open: false,
  },
} as const satisfies Readonly<Record<string, PanelTerms>>;

export type ReadyMadePanel = keyof typeof readyMadePanels;
