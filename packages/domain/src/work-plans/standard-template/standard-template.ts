import type { WorkPlanTemplate } from '../template.ts';
import { strategyElement } from './element-01-strategy.ts';
import { portalTeamElement } from './element-02-portal-team.ts';
import { launchElement } from './element-03-launch.ts';
import { interoperabilityElement } from './element-04-interoperability.ts';
import { enrollmentElement } from './element-05-enrollment.ts';
import { featuresElement } from './element-06-features.ts';
import { supportElement } from './element-07-support.ts';
import { trainingElement } from './element-08-training.ts';
import { patientFeedbackElement } from './element-09-patient-feedback.ts';
import { staffFeedbackElement } from './element-10-staff-feedback.ts';
import { marketingElement } from './element-11-marketing.ts';
import { workflowsElement } from './element-12-workflows.ts';
import { riskElement } from './element-13-risk.ts';
import { minorsElement } from './element-14-minors.ts';
import { mobileElement } from './element-15-mobile.ts';
import { languagesElement } from './element-16-languages.ts';
import { standardTemplateReference } from './reference.ts';

/**
 * The template every plan starts from unless its program brings another. Plans refer to its ids: a change
 * of wording may keep the version, a change of ids or prompts needs a new one.
 */
export const standardTemplate: WorkPlanTemplate = {
  ...standardTemplateReference,
  name: { en: 'Standard portal work plan', es: 'Plan de trabajo estándar del portal' },
  elements: [
    strategyElement,
    portalTeamElement,
    launchElement,
    interoperabilityElement,
    enrollmentElement,
    featuresElement,
    supportElement,
    trainingElement,
    patientFeedbackElement,
    staffFeedbackElement,
    marketingElement,
    workflowsElement,
    riskElement,
    minorsElement,
    mobileElement,
    languagesElement,
  ],
};
