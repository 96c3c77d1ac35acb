import type { ElementTemplate } from '../template.ts';

export const minorsElement: ElementTemplate = {
  id: 'minors',
  number: 14,
  title: { en: 'Minor users', es: 'Usuarios menores de edad' },
  summary: {
    en: 'How patients aged 12 to 18 and their parents use the portal within the law.',
    es: 'Cómo usan el portal, dentro de la ley, los pacientes de 12 a 18 años y sus padres.',
  },
  guidance: [
    {
      en: 'Teenagers live on their phones and are learning to look after their own health, which makes them natural portal users. At the same time, federal and state law limit what parents may see and what a minor may keep private, and states differ. Have counsel confirm your rules.',
      es: 'Los adolescentes viven con el celular en la mano y están aprendiendo a cuidar su propia salud: son usuarios naturales del portal. Al mismo tiempo, las leyes federales y estatales limitan lo que los padres pueden ver y lo que un menor puede mantener en privado, y cambian de un estado a otro. Pida a su asesor legal que confirme sus reglas.',
    },
    {
      en: 'Good practice: the teen has an account of their own, a parent has proxy access that narrows at the age your state sets, confidential services stay out of the shared view, and families hear about the change before a birthday brings it.',
      es: 'Una buena práctica: el adolescente tiene su propia cuenta, el padre o la madre tiene un acceso de representante que se reduce a la edad que fija su estado, los servicios confidenciales no aparecen en la vista compartida y la familia se entera del cambio antes de que llegue con un cumpleaños.',
    },
    {
      en: 'First step: ask your vendor what the portal does by itself on the twelfth, thirteenth and eighteenth birthday, and compare that with the law of your state.',
      es: 'Primer paso: pregunte a la empresa del portal qué hace el sistema por sí solo cuando el paciente cumple doce, trece y dieciocho años, y compárelo con la ley de su estado.',
    },
  ],
  prompts: [
    {
      id: 'current-state',
      kind: 'text',
      required: true,
      label: {
        en: 'Today: what can patients aged 12 to 18 do in the portal?',
        es: 'Hoy: ¿qué pueden hacer en el portal los pacientes de 12 a 18 años?',
      },
      help: {
        en: 'Include accounts for teens, access for parents or guardians, what is hidden from whom, and what happens when a patient comes of age.',
        es: 'Incluya las cuentas de los adolescentes, el acceso de padres o tutores, qué se oculta y a quién, y qué pasa cuando el paciente cumple la mayoría de edad.',
      },
    },
    {
      id: 'future-state',
      kind: 'text',
      required: true,
      label: {
        en: 'In a year: what should they be able to do?',
        es: 'Dentro de un año: ¿qué deberían poder hacer?',
      },
      help: {
        en: 'Say what the vendor must change, what your clinic must change, and how teens will learn of it.',
        es: 'Diga qué debe cambiar la empresa del portal, qué debe cambiar su clínica y cómo se enterarán los adolescentes.',
      },
    },
  ],
  suggestions: { completed: [], planned: [] },
};
