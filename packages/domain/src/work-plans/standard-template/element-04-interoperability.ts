import type { ElementTemplate } from '../template.ts';

export const interoperabilityElement: ElementTemplate = {
  id: 'interoperability',
  number: 4,
  title: { en: 'Interoperability', es: 'Interoperabilidad' },
  summary: {
    en: 'How well the portal exchanges data with the EHR and your other systems.',
    es: 'Qué tan bien intercambia datos el portal con el EHR y con sus demás sistemas.',
  },
  guidance: [
    {
      en: 'Patients see one portal; behind it stand the EHR and often separate systems for scheduling, laboratory, imaging, billing or health information. When one connection fails, a result is missing or a visit shows the wrong hour, and trust is lost quickly.',
      es: 'Los pacientes ven un solo portal; detrás están el expediente médico electrónico (EHR) y, a menudo, sistemas aparte para citas, laboratorio, imágenes, facturación o información de salud. Si una conexión falla, falta un resultado o una cita aparece a otra hora, y la confianza se pierde pronto.',
    },
    {
      en: 'Clinics that do this well keep one list of every connection: what passes through it, in which direction, how often, who watches it, and whom to call at the vendor. They test it again after each upgrade, with a test patient and never with a real record.',
      es: 'Las clínicas que lo hacen bien llevan una lista única de conexiones: qué pasa por cada una, en qué dirección, con qué frecuencia, quién la vigila y a quién llamar en la empresa proveedora. Las prueban de nuevo tras cada actualización, con un paciente de prueba y nunca con un expediente real.',
    },
    {
      en: 'First step: follow one test patient through a visit, a lab order, a refill and a message, and note each place where the portal and the EHR disagree.',
      es: 'Primer paso: siga a un paciente de prueba en una consulta, una orden de laboratorio, un resurtido y un mensaje, y anote cada punto en que el portal y el EHR no coinciden.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'interoperability-vendor-test',
        text: {
          en: 'Test every portal feature against the EHR together with the vendor, and confirm that data passes both ways',
          es: 'Probar con la empresa del portal cada función contra el EHR y confirmar que los datos pasan en ambos sentidos',
        },
      },
    ],
    planned: [
      {
        id: 'interoperability-mapping',
        text: {
          en: 'Map all systems that feed the portal or receive from it, and check each connection from end to end',
          es: 'Trazar el mapa de todos los sistemas que envían datos al portal o los reciben, y comprobar cada conexión de principio a fin',
        },
      },
    ],
  },
};
