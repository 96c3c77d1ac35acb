import { defineTexts } from './define-texts.ts';

/** The home of a foundation: where its work begins. */
export const foundationTexts = defineTexts({
  en: {
    intro: 'The home of your foundation.',
    nowTitle: 'Where to go from here',
    programs: 'Programs',
    programsBody:
      'Set up each grant, invite clinics to it, see where every plan stands, and review what is handed in.',
    templates: 'Templates',
    templatesBody:
      'The work plan your clinics fill in: use the standard one, or make it yours before you invite them.',
    members: 'Bring your team in',
    membersBody: 'Invite officers, coaches and viewers by email, and see who is in which role.',
    readPrograms: 'See where the plan of every clinic you may see stands, and read what is handed in.',
    readTemplates: 'The work plan your clinics fill in.',
    readMembersTitle: 'Members',
    readMembers: 'Who works here, and in which role.',
    readProfileTitle: 'Profile',
    readProfile: 'Name, address, telephone and logo, as clinics see them.',
    profile: 'Complete the profile',
    profileBody: 'Name, address, telephone and logo, as clinics will see them.',
    audit: 'Read the audit log',
    auditBody: 'Every change in your foundation: who made it and when.',
  },
  es: {
    intro: 'La página principal de su fundación.',
    nowTitle: 'Por dónde seguir',
    programs: 'Programas',
    programsBody:
      'Cree un programa por cada subvención, invite a clínicas, vea cómo va cada plan y revise lo que entregan.',
    templates: 'Plantillas',
    templatesBody:
      'El plan de trabajo que llenan sus clínicas: use el estándar o adáptelo antes de invitarlas.',
    members: 'Reúna a su equipo',
    membersBody:
      'Invite por correo a responsables de programa, asesores y lectores, y vea quién tiene cada función.',
    readPrograms: 'Vea cómo va el plan de cada clínica a la que tiene acceso y lea lo que entregan.',
    readTemplates: 'El plan de trabajo que llenan sus clínicas.',
    readMembersTitle: 'Miembros',
    readMembers: 'Quién trabaja aquí y con qué función.',
    readProfileTitle: 'Perfil',
    readProfile: 'Nombre, dirección, teléfono y logotipo, tal como los ven las clínicas.',
    profile: 'Complete el perfil',
    profileBody: 'Nombre, dirección, teléfono y logotipo, tal como los verán las clínicas.',
    audit: 'Lea el registro de auditoría',
    auditBody: 'Cada cambio en su fundación: quién lo hizo y cuándo.',
  },
});
