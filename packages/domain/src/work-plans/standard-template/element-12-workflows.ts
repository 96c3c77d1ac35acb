import type { ElementTemplate } from '../template.ts';

export const workflowsElement: ElementTemplate = {
  id: 'workflows',
  number: 12,
  title: { en: 'Workflows', es: 'Flujos de trabajo' },
  summary: {
    en: 'What happens, step by step, after a patient clicks and after staff respond.',
    es: 'Qué ocurre, paso a paso, cuando el paciente hace clic y cuando el personal responde.',
  },
  guidance: [
    {
      en: 'Every portal feature starts work for somebody. If a message has no owner on Friday afternoon, the whole portal looks unreliable. Draw each path twice: as the patient walks it (how do I ask for a visit?) and as the care team does (who reads the request, who answers, by when?).',
      es: 'Cada función del portal genera trabajo para alguien. Si un mensaje no tiene responsable el viernes por la tarde, todo el portal parece poco confiable. Dibuje cada camino dos veces: como lo recorre el paciente (¿cómo pido una cita?) y como lo recorre el equipo de atención (¿quién lee la solicitud, quién contesta y para cuándo?).',
    },
    {
      en: 'A good map is one page. It names a role for each step, a backup, a time limit, and where the work leaves the portal. It also shows what can stop: the callback, the fax, the second entry of the same data.',
      es: 'Un buen mapa cabe en una página. Indica un puesto para cada paso, un suplente, un tiempo límite y dónde el trabajo sale del portal. También muestra lo que puede eliminarse: la llamada de vuelta, el fax, la doble captura de los mismos datos.',
    },
    {
      en: 'First step: take secure messages, gather those who handle them around one sheet of paper for half an hour, and draw what really happens today.',
      es: 'Primer paso: empiece por los mensajes seguros; reúna media hora, en torno a una hoja de papel, a quienes los atienden y dibuje lo que de verdad ocurre hoy.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'workflows-method',
        text: {
          en: 'Agree on an easy way to review portal workflows, such as a one-page map',
          es: 'Acordar una forma sencilla de revisar los flujos de trabajo del portal, como un mapa de una página',
        },
      },
    ],
    planned: [
      {
        id: 'workflows-review',
        text: {
          en: 'Review, feature by feature, every task that the portal creates and the path it takes',
          es: 'Revisar, función por función, cada tarea que genera el portal y el camino que sigue',
        },
      },
    ],
  },
};
