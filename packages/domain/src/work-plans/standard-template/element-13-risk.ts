import type { ElementTemplate } from '../template.ts';

export const riskElement: ElementTemplate = {
  id: 'risk',
  number: 13,
  title: { en: 'Risk mitigation', es: 'Mitigación de riesgos' },
  summary: {
    en: 'How patients stay safe in an emergency, when the portal fails, and when the clinic does.',
    es: 'Cómo se protege a los pacientes en una emergencia, cuando falla el portal y cuando falla la clínica.',
  },
  guidance: [
    {
      en: 'A portal can put a patient at risk when it is used, or relied on, at the wrong moment: chest pain described in a message at midnight, a refill request sent while the system is down. Three situations deserve a written plan: emergencies, an outage of the portal, and a failure of power or computers in the clinic.',
      es: 'Un portal puede poner en riesgo a un paciente si se usa, o se confía en él, en el momento equivocado: un dolor de pecho descrito en un mensaje a medianoche, una solicitud de resurtido enviada mientras el sistema no funciona. Tres situaciones merecen un plan escrito: las emergencias, una interrupción del portal y una falla de la luz o de las computadoras en la clínica.',
    },
    {
      en: 'You are well prepared when the sign-in page tells people to call 911 in an emergency, when staff can tell within minutes that the portal is down and know what to say, and when the care team has practiced working without it.',
      es: 'Usted está bien preparado cuando la página de acceso indica llamar al 911 en una emergencia, cuando el personal nota en minutos que el portal no funciona y sabe qué decir, y cuando el equipo de atención ha practicado cómo trabajar sin él.',
    },
    {
      en: 'First step: open your portal as a patient would and look for the emergency warning on the first screen and beside the message box. If it is missing, ask the vendor for it today.',
      es: 'Primer paso: abra el portal como lo haría un paciente y busque el aviso de emergencias en la primera pantalla y junto al cuadro de mensajes. Si no está, pídalo hoy mismo a la empresa del portal.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [],
    planned: [
      {
        id: 'risk-analysis',
        text: {
          en: 'Study the risks to patients and write down how each is handled',
          es: 'Analizar los riesgos para los pacientes y dejar por escrito cómo se atiende cada uno',
        },
        subPoints: [
          {
            en: 'Emergencies: does the first screen warn people away from the portal and toward 911?',
            es: 'Emergencias: ¿la primera pantalla advierte que no se use el portal y que se llame al 911?',
          },
          {
            en: 'The portal is down: how do we notice, and how do we work meanwhile?',
            es: 'El portal no funciona: ¿cómo lo notamos y cómo trabajamos mientras tanto?',
          },
          {
            en: 'The clinic has no power or no computers: how do we notice, and how do we work meanwhile?',
            es: 'La clínica se queda sin luz o sin computadoras: ¿cómo lo notamos y cómo trabajamos mientras tanto?',
          },
        ],
      },
    ],
  },
};
