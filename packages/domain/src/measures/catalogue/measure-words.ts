import type { Bilingual } from '../../work-plans/template.ts';

/** What a standard measure is called, what it counts, and who defines it so. */
export type MeasureWords = {
  readonly name: Bilingual;
  readonly definition: Bilingual;
  /** Of rates alone. */
  readonly numerator?: Bilingual;
  readonly denominator?: Bilingual;
  readonly source: Bilingual;
};

/** Where definitions come from. */
export const sources = {
  leaders: {
    en: 'The figures that guides to portal projects tell clinic leaders to follow',
    es: 'Las cifras que las guías de proyectos de portal recomiendan seguir a la dirección de la clínica',
  },
  electronicAccess: {
    en: 'Promoting Interoperability (CMS), “Provide Patients Electronic Access to Their Health Information”; Meaningful Use before it',
    es: 'Promoting Interoperability (CMS), “Provide Patients Electronic Access to Their Health Information”; antes, Meaningful Use',
  },
  viewDownloadTransmit: {
    en: 'Meaningful Use and Promoting Interoperability (CMS), “View, Download, or Transmit”',
    es: 'Meaningful Use y Promoting Interoperability (CMS), “View, Download, or Transmit”',
  },
  secureMessaging: {
    en: 'Meaningful Use and Promoting Interoperability (CMS), “Secure Messaging”; guides to portal projects for clinic leaders',
    es: 'Meaningful Use y Promoting Interoperability (CMS), “Secure Messaging”; guías de proyectos de portal para la dirección',
  },
  workPlan: {
    en: 'The patient-portal work plan: watch the hits of each feature, and answer within 24 hours',
    es: 'El plan de trabajo del portal: seguir las visitas a cada función y responder en 24 horas',
  },
  operations: {
    en: 'Practice management: what the portal should save or costs, from the clinic’s own records',
    es: 'Gestión de la clínica: lo que el portal debe ahorrar o cuesta, según los registros propios',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
