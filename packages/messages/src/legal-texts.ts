import { defineTexts } from './define-texts.ts';

/** Sample wording: whoever operates Portolan replaces it with what their counsel has written. */
export const legalTexts = defineTexts({
  en: {
    sample:
      'Sample wording. Whoever operates this Portolan must replace it with terms that their own counsel has approved.',
    version: (version: string) => `Version ${version}`,
    back: 'To the first page',
    terms: {
      title: 'Terms of use',
      intro: 'These terms apply between the operator of this Portolan and the organization that uses it.',
      useTitle: '1. What it is for',
      use: 'Portolan helps clinics plan, launch and improve a patient portal, and foundations accompany them. It is not a medical record, not a means of communication with patients in an emergency, and not legal or medical advice.',
      accountTitle: '2. Accounts',
      account:
        'Each account belongs to one person, who keeps the password secret. Owners decide who becomes a member and in which role, and remove those who leave.',
      contentTitle: '3. Your content',
      content:
        'What an organization enters remains its own. The operator uses it only to provide the service. Do not enter names, numbers or health details of patients.',
      lawTitle: '4. Fair use',
      law: 'Do not use Portolan for anything unlawful, do not try to reach other organizations’ records, and do not burden it on purpose.',
      availabilityTitle: '5. Availability',
      availability:
        'The operator keeps the service available and its data backed up with reasonable care, announces planned interruptions, and reports incidents that affect your data without delay.',
      endTitle: '6. Ending',
      end: 'An organization may stop at any time. Its data is then erased, except for what the law requires to be kept.',
      changesTitle: '7. Changes',
      changes:
        'A new version applies once it has been shown and accepted. The version you accepted is recorded.',
    },
    agreement: {
      title: 'Business associate agreement',
      intro:
        'This agreement applies between a clinic that is a covered entity under HIPAA and the operator of this Portolan as its business associate.',
      purposeTitle: '1. Purpose',
      purpose:
        'Portolan is not meant to hold protected health information. Should any reach it, the operator protects it as this agreement says.',
      useTitle: '2. Use and disclosure',
      use: 'The operator uses or discloses protected health information only to provide the service or as the law requires, and never more than is necessary.',
      safeguardsTitle: '3. Safeguards',
      safeguards:
        'The operator keeps administrative, physical and technical safeguards according to the Security Rule: encryption in transit and at rest, access by role, an audit log of every change, automatic sign-out.',
      subTitle: '4. Subcontractors',
      sub: 'Whoever works for the operator and may see such information accepts the same duties in writing.',
      breachTitle: '5. Breaches',
      breach:
        'The operator reports a breach of unsecured protected health information without unreasonable delay and at the latest within 60 days of discovering it, with what the clinic needs in order to inform those affected.',
      rightsTitle: '6. Rights of individuals',
      rights:
        'The operator helps the clinic grant access, make amendments and account for disclosures, and opens its records to the Secretary of Health and Human Services where required.',
      endTitle: '7. Ending',
      end: 'If a material duty is breached and not mended, the clinic may end the agreement. Protected health information is then returned or destroyed where that is feasible, and protected for as long as it is not.',
    },
  },
  es: {
    sample:
      'Texto de muestra. Quien opere este Portolan debe sustituirlo por un texto aprobado por sus propios asesores jurídicos.',
    version: (version: string) => `Versión ${version}`,
    back: 'A la página inicial',
    terms: {
      title: 'Condiciones de uso',
      intro: 'Estas condiciones rigen entre el operador de este Portolan y la organización que lo usa.',
      useTitle: '1. Para qué sirve',
      use: 'Portolan ayuda a las clínicas a planificar, abrir y mejorar un portal del paciente, y a las fundaciones a acompañarlas. No es un expediente médico, ni un medio de comunicación con pacientes en caso de emergencia, ni asesoramiento legal o médico.',
      accountTitle: '2. Cuentas',
      account:
        'Cada cuenta pertenece a una persona, que mantiene en secreto su contraseña. Los titulares deciden quién es miembro y con qué función, y quitan a quienes se van.',
      contentTitle: '3. Su contenido',
      content:
        'Lo que una organización escribe sigue siendo suyo. El operador lo usa únicamente para prestar el servicio. No escriba nombres, números ni datos de salud de pacientes.',
      lawTitle: '4. Uso correcto',
      law: 'No use Portolan para nada ilícito, no intente acceder a los datos de otras organizaciones ni sobrecargue el servicio a propósito.',
      availabilityTitle: '5. Disponibilidad',
      availability:
        'El operador mantiene con el debido cuidado el servicio disponible y los datos respaldados, anuncia las interrupciones previstas y comunica sin demora los incidentes que afecten a sus datos.',
      endTitle: '6. Terminación',
      end: 'Una organización puede dejar el servicio en cualquier momento. Entonces se borran sus datos, salvo los que la ley obligue a conservar.',
      changesTitle: '7. Cambios',
      changes:
        'Una versión nueva rige cuando se ha mostrado y aceptado. Queda constancia de la versión que usted aceptó.',
    },
    agreement: {
      title: 'Acuerdo de socio comercial',
      intro:
        'Este acuerdo rige entre una clínica que es entidad cubierta según la ley HIPAA y el operador de este Portolan como su socio comercial.',
      purposeTitle: '1. Objeto',
      purpose:
        'Portolan no está destinado a guardar información médica protegida. Si alguna llegara a él, el operador la protege tal como dice este acuerdo.',
      useTitle: '2. Uso y divulgación',
      use: 'El operador usa o divulga la información médica protegida solo para prestar el servicio o cuando la ley lo exige, y nunca más de lo necesario.',
      safeguardsTitle: '3. Medidas de protección',
      safeguards:
        'El operador mantiene medidas administrativas, físicas y técnicas conforme a la Regla de Seguridad: cifrado en tránsito y en reposo, acceso por funciones, un registro de auditoría de cada cambio y cierre automático de la sesión.',
      subTitle: '4. Subcontratistas',
      sub: 'Quien trabaje para el operador y pueda ver esa información acepta por escrito las mismas obligaciones.',
      breachTitle: '5. Violaciones de seguridad',
      breach:
        'El operador comunica toda violación de información médica protegida sin asegurar, sin demora injustificada y a más tardar 60 días después de descubrirla, con lo que la clínica necesite para informar a las personas afectadas.',
      rightsTitle: '6. Derechos de las personas',
      rights:
        'El operador ayuda a la clínica a dar acceso, hacer enmiendas y rendir cuentas de las divulgaciones, y abre sus registros al Secretario de Salud y Servicios Humanos cuando corresponda.',
      endTitle: '7. Terminación',
      end: 'Si se incumple una obligación esencial y no se corrige, la clínica puede poner fin al acuerdo. La información médica protegida se devuelve o se destruye cuando sea factible, y se protege mientras no lo sea.',
    },
  },
});
