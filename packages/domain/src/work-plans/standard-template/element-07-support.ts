import type { ElementTemplate } from '../template.ts';

export const supportElement: ElementTemplate = {
  id: 'support',
  number: 7,
  title: { en: 'Support', es: 'Soporte' },
  summary: {
    en: 'The people, hours and resources that keep the portal and its users going.',
    es: 'Las personas, las horas y los recursos que sostienen el portal y a quienes lo usan.',
  },
  guidance: [
    {
      en: 'Providers, staff, patients and the relatives who help them all need someone to turn to. This element counts the hours and resources that the portal itself needs, apart from those of the EHR, even when the same people do both.',
      es: 'Los proveedores de salud, el personal, los pacientes y los familiares que los ayudan necesitan a quién acudir. Este elemento cuenta las horas y los recursos que requiere el portal en sí, aparte de los del EHR, aunque las mismas personas atiendan ambos.',
    },
    {
      en: 'Think in three periods: getting ready, the first weeks, and everyday operation. In each, patients know one number or address for help, staff know whom to ask, and questions that keep coming back turn into training or a better instruction.',
      es: 'Piense en tres etapas: la preparación, las primeras semanas y la operación diaria. En cada una, los pacientes conocen un solo número o dirección para pedir ayuda, el personal sabe a quién preguntar, y las preguntas que se repiten se convierten en capacitación o en mejores instrucciones.',
    },
    {
      en: 'First step: for two weeks, have everyone who answers phones tally the calls about the portal. The tally tells you how many hours you need and on which days.',
      es: 'Primer paso: durante dos semanas, pida a quienes contestan el teléfono que cuenten las llamadas sobre el portal. Ese conteo le dirá cuántas horas necesita y en qué días.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'support-needs',
        text: {
          en: 'Estimate the staff hours that portal support takes in each period',
          es: 'Calcular las horas de personal que requiere el soporte del portal en cada etapa',
        },
        subPoints: [
          { en: 'Before the launch or relaunch', es: 'Antes del lanzamiento o relanzamiento' },
          { en: 'In the first weeks', es: 'En las primeras semanas' },
          {
            en: 'Afterwards, both everyday and one-time support',
            es: 'Después, tanto el soporte diario como el puntual',
          },
        ],
      },
    ],
    planned: [
      {
        id: 'support-coordinator',
        text: {
          en: 'Create the role of portal coordinator and decide who fills it',
          es: 'Crear el puesto de coordinador del portal y decidir quién lo ocupará',
        },
      },
      {
        id: 'support-navigators',
        text: {
          en: 'Choose one or more portal navigators who help patients in person',
          es: 'Elegir a uno o más orientadores del portal que ayuden a los pacientes en persona',
        },
      },
      {
        id: 'support-staff',
        text: {
          en: 'Assign people to training, marketing, the help desk and the other tasks around the portal',
          es: 'Asignar personal a la capacitación, la promoción, la mesa de ayuda y las demás tareas del portal',
        },
      },
    ],
  },
};
