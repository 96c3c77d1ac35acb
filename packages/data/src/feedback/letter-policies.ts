import type { KeyStatement } from '../key-policies.ts';

const ofAny = (...collections: readonly string[]): string[] =>
  collections.map((collection) => `ORG#*#${collection}`);

/**
 * What the worker of feedback's letters reaches: who waits for one and what it is about, read; that it went out, written; an
 * address that was used for what it was left for, deleted; and the tokens of its links. No answers.
 */
export const feedbackLetterPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem'],
    leadingKeys: ofAny(
      'ORGANIZATION',
      'FORM-INVITATIONS#*',
      'FORMS',
      'FORM-VERSIONS#*',
      'PANELS',
      'PANEL-MEMBERS#*',
      'PANEL-LEAVERS#*',
      'NEWS',
      'LISTENERS',
      'FEEDBACK-SETTINGS',
    ),
  },
  {
    table: 'tenant',
    index: null,
    actions: ['PutItem'],
    leadingKeys: ofAny('FORM-INVITATIONS#*', 'PANEL-MEMBERS#*'),
  },
  { table: 'tenant', index: null, actions: ['DeleteItem'], leadingKeys: ofAny('LISTENERS') },
  { table: 'directory', index: null, actions: ['PutItem'], leadingKeys: ofAny('PAGE-TOKENS') },
];

/** What the worker of days reaches besides, to ask panels: by letters that wait for the worker above. */
export const asksPanels: readonly KeyStatement[] = [
  { table: 'tenant', index: null, actions: ['Query'], leadingKeys: ofAny('PANELS', 'PANEL-MEMBERS#*') },
  { table: 'tenant', index: null, actions: ['GetItem'], leadingKeys: ofAny('FORMS', 'PANEL-SURVEYS#*') },
  {
    table: 'tenant',
    index: null,
    actions: ['PutItem'],
    leadingKeys: ofAny('PANEL-MEMBERS#*', 'FORM-INVITATIONS#*', 'PANEL-SURVEYS#*'),
  },
];
