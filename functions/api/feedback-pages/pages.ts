import { pageCalled } from '@portolan/contract/feedback-pages';
import type { BoundPage } from '../../runtime/bound-page.ts';
import { answerForm } from './answer-form.ts';
import type { PagesDependencies } from './dependencies.ts';
import { showForm } from './show-form.ts';

/** The public pages with what answers each. */
export const pages: readonly BoundPage<PagesDependencies>[] = [
  { page: pageCalled('showForm'), answer: showForm },
  { page: pageCalled('answerForm'), answer: answerForm },
];
