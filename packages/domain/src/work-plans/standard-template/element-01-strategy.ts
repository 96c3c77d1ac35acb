import type { ElementTemplate } from '../template.ts';

export const strategyElement: ElementTemplate = {
  id: 'strategy',
  number: 1,
  title: { en: 'Organizational portal strategy', es: 'Estrategia institucional del portal' },
  summary: {
    en: 'Why the portal exists, for whom, and what should be different in a year.',
    es: 'Para qué existe el portal, a quiénes sirve y qué debe haber cambiado dentro de un año.',
  },
  guidance: [
    {
      en: 'Every other element leans on this one. When opinions differ about a feature or a budget, a short vision that leadership has signed settles the question sooner than another meeting.',
      es: 'Todos los demás elementos se apoyan en este. Cuando hay opiniones distintas sobre una función o un presupuesto, una visión breve y aprobada por la dirección resuelve la duda antes que otra reunión.',
    },
    {
      en: 'A strategy that works fits on one page: whom the portal serves, what they can do with it, which figures should move and by when, and who answers for each goal. People at the front desk can repeat it in a sentence.',
      es: 'Una buena estrategia cabe en una página: a quiénes sirve el portal, qué pueden hacer con él, qué cifras deben mejorar y para cuándo, y quién responde por cada meta. El personal de recepción puede resumirla en una frase.',
    },
    {
      en: 'First step: set aside half an hour with your medical director, draft a vision from the example below, and name what could get in the way. If your portal is already running, look at last month’s figures first, so that the vision starts from where you stand.',
      es: 'Primer paso: reserve media hora con su director médico, redacte un borrador de la visión a partir del ejemplo y anote qué podría dificultarla. Si su portal ya funciona, revise antes las cifras del último mes para que la visión parta de su situación real.',
    },
  ],
  prompts: [
    {
      id: 'vision',
      kind: 'text',
      required: true,
      label: {
        en: 'What is your vision for the portal one year from now?',
        es: '¿Cuál es su visión del portal dentro de un año?',
      },
      help: {
        en: 'Name your target markets (the groups of patients you want to reach), the features they will have, and the outcomes you expect for them. Figures and a date make it easier to tell whether you arrived.',
        es: 'Indique sus públicos objetivo (los grupos de pacientes a los que quiere llegar), las funciones que tendrán a su disposición y los resultados que espera para ellos. Las cifras y una fecha ayudan a saber si se logró.',
      },
      example: {
        en: 'By next June, four in ten adults with diabetes or high blood pressure at Alder Creek Health Center sign in at least once a quarter, in English or in Spanish. They book and cancel their own visits, fill in forms before they arrive, send home readings to their care team and read the notes of each visit. We expect fewer missed visits, one call in five less at the front desk, and more patients whose blood pressure is under control.',
        es: 'Para junio próximo, cuatro de cada diez adultos con diabetes o presión alta del Centro de Salud Alder Creek entran al portal al menos una vez por trimestre, en inglés o en español. Programan y cancelan sus propias citas, llenan los formularios antes de llegar, envían a su equipo de atención las mediciones que toman en casa y leen las notas de cada consulta. Esperamos menos citas perdidas, una llamada menos de cada cinco en recepción y más pacientes con la presión controlada.',
      },
    },
    {
      id: 'motivations',
      kind: 'list',
      minimum: 2,
      required: true,
      label: {
        en: 'What moves your organization to invest in the portal?',
        es: '¿Qué motiva a su organización a invertir en el portal?',
      },
      help: {
        en: 'At least two. Think of your patients, of your staff’s time, of quality goals, of payment programs and of what neighboring clinics offer.',
        es: 'Al menos dos. Piense en sus pacientes, en el tiempo de su personal, en las metas de calidad, en los programas de pago y en lo que ofrecen otras clínicas de la zona.',
      },
    },
    {
      id: 'barriers',
      kind: 'list',
      minimum: 3,
      maximum: 3,
      required: true,
      label: {
        en: 'Which three barriers are most likely to hold the portal back?',
        es: '¿Cuáles son las tres barreras que más podrían frenar el portal?',
      },
      help: {
        en: 'Your top three, the hardest first. Be frank: a barrier that is written down can be given to someone to solve.',
        es: 'Las tres principales, empezando por la más difícil. Sea franco: una barrera que está por escrito puede asignarse a alguien para que la resuelva.',
      },
    },
  ],
  suggestions: {
    completed: [
      {
        id: 'strategy-vision',
        text: {
          en: 'Write the portal vision and have leadership approve it',
          es: 'Redactar la visión del portal y obtener la aprobación de la dirección',
        },
      },
      {
        id: 'strategy-motivations',
        text: {
          en: 'Agree on the main reasons for making the portal better',
          es: 'Acordar las razones principales para mejorar el portal',
        },
      },
      {
        id: 'strategy-barriers',
        text: {
          en: 'Name the barriers that matter most and who will work on each',
          es: 'Señalar las barreras más importantes y quién se ocupará de cada una',
        },
      },
    ],
    planned: [
      {
        id: 'strategy-leadership-report',
        text: {
          en: 'Give senior leaders a brief report: the vision, our motivations, the barriers we foresee, who is on the team, and how and when it meets',
          es: 'Entregar a la alta dirección un informe breve: la visión, las motivaciones, las barreras previstas, quiénes forman el equipo y cómo y cuándo se reúne',
        },
      },
    ],
  },
};
