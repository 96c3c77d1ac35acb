import * as routes from '@portolan/contract/template-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeTemplateDraft } from './change-template-draft.ts';
import { handleCreateTemplate } from './create-template.ts';
import { handleGetFoundationTemplate } from './get-foundation-template.ts';
import { handleGetTemplateDraft } from './get-template-draft.ts';
import { handleGetTemplateVersion } from './get-template-version.ts';
import { handleListTemplates } from './list-templates.ts';
import { handlePublishTemplate } from './publish-template.ts';
import type { Store } from './store.ts';

export const templates: FunctionRoutes<Store> = [
  memberRoute(routes.listTemplates, handleListTemplates),
  memberRoute(routes.createTemplate, handleCreateTemplate),
  memberRoute(routes.getFoundationTemplate, handleGetFoundationTemplate),
  memberRoute(routes.getTemplateDraft, handleGetTemplateDraft),
  memberRoute(routes.changeTemplateDraft, handleChangeTemplateDraft),
  memberRoute(routes.publishTemplate, handlePublishTemplate),
  memberRoute(routes.getTemplateVersion, handleGetTemplateVersion),
];
