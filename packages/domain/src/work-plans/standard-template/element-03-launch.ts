import type { ElementTemplate } from '../template.ts';

export const launchElement: ElementTemplate = {
  id: 'launch',
  number: 3,
  title: { en: 'Launch or relaunch', es: 'Lanzamiento o relanzamiento' },
  summary: {
    en: 'How clinics, providers and patients start using the portal, and in what order.',
    es: 'Cómo y en qué orden empiezan a usar el portal las clínicas, los proveedores de salud y los pacientes.',
  },
  guidance: [
    {
      en: 'A launch has two audiences: the people who work here, and patients with their families. Each can begin with a handful of testers, grow site by site, or start all at once. What you choose here sets the pace for training, support and marketing.',
      es: 'Un lanzamiento tiene dos públicos: quienes trabajan en la clínica, y los pacientes y sus familias. Cada uno puede empezar con unas pocas personas de prueba, avanzar sede por sede o comenzar todo a la vez. Lo que decida aquí marca el ritmo de la capacitación, el soporte y la promoción.',
    },
    {
      en: 'A sound plan gives dates, an order of sites, and a clear test for moving on: for example, no open safety problem and messages answered within a day. Staff use the portal comfortably before their patients are invited.',
      es: 'Un buen plan indica fechas, el orden de las sedes y una condición clara para avanzar: por ejemplo, ningún problema de seguridad pendiente y mensajes contestados en un día. El personal domina el portal antes de que se invite a sus pacientes.',
    },
    {
      en: 'First step: pick one care team that wants to go first. If everyone already has access, record briefly how you opened; then consider a relaunch around a new feature, a new name or a group you have not reached.',
      es: 'Primer paso: elija un equipo de atención que quiera ser el primero. Si todos ya tienen acceso, anote brevemente cómo fue la apertura y piense en un relanzamiento en torno a una función nueva, un nombre nuevo o un grupo al que aún no ha llegado.',
    },
  ],
  prompts: [
    {
      id: 'open-to-all',
      kind: 'choice',
      required: true,
      label: {
        en: 'Is the portal already open to all your clinics, providers and patients?',
        es: '¿El portal ya está abierto a todas sus clínicas, proveedores de salud y pacientes?',
      },
      options: [
        { value: 'yes', label: { en: 'Yes, to everyone', es: 'Sí, a todos' } },
        { value: 'no', label: { en: 'No, or only to some', es: 'No, o solo a algunos' } },
      ],
    },
    {
      id: 'went-live',
      kind: 'text',
      required: true,
      showWhen: { promptId: 'open-to-all', equals: 'yes' },
      label: { en: 'How did the portal go live?', es: '¿Cómo se puso en marcha el portal?' },
      help: {
        en: 'When, in what order, and what you would do differently today. A few lines are enough.',
        es: 'Cuándo, en qué orden y qué haría hoy de otra manera. Bastan unas líneas.',
      },
    },
    {
      id: 'clinics-go-live',
      kind: 'text',
      required: true,
      showWhen: { promptId: 'open-to-all', equals: 'no' },
      label: { en: 'How will your clinics go live?', es: '¿Cómo empezarán a usarlo sus clínicas?' },
      help: {
        en: 'Which sites come first and why, with dates, and what must be true before the next one follows.',
        es: 'Qué sedes van primero y por qué, con fechas, y qué debe cumplirse antes de pasar a la siguiente.',
      },
    },
    {
      id: 'providers-go-live',
      kind: 'text',
      required: true,
      showWhen: { promptId: 'open-to-all', equals: 'no' },
      label: {
        en: 'How will your providers go live?',
        es: '¿Cómo empezarán a usarlo sus proveedores de salud?',
      },
      help: {
        en: 'All together or by care team, who is the champion of each group, and what help they have in the first weeks.',
        es: 'Todos juntos o por equipo de atención, quién es el referente de cada grupo y qué ayuda tendrán las primeras semanas.',
      },
    },
    {
      id: 'patients-go-live',
      kind: 'text',
      required: true,
      showWhen: { promptId: 'open-to-all', equals: 'no' },
      label: { en: 'How will your patients go live?', es: '¿Cómo empezarán a usarlo sus pacientes?' },
      help: {
        en: 'Who is invited first, through which channels, how many each month, and how families and caregivers are included.',
        es: 'A quiénes se invita primero, por qué medios, a cuántos por mes y cómo se incluye a las familias y a los cuidadores.',
      },
    },
  ],
  suggestions: {
    completed: [
      {
        id: 'launch-plan',
        text: {
          en: 'Write the plan for opening or reopening the portal to clinics, providers and patient groups',
          es: 'Redactar el plan para abrir o reabrir el portal a las clínicas, los proveedores de salud y los grupos de pacientes',
        },
      },
    ],
    planned: [
      {
        id: 'launch-pilot',
        text: {
          en: 'Start with a pilot group, ask how satisfied they are, and fix what they run into',
          es: 'Empezar con un grupo piloto, preguntarle qué tan satisfecho está y corregir los problemas que encuentre',
        },
      },
      {
        id: 'launch-everyone',
        text: {
          en: 'Open the portal to every clinic, provider and patient',
          es: 'Abrir el portal a todas las clínicas, proveedores de salud y pacientes',
        },
      },
    ],
  },
};
