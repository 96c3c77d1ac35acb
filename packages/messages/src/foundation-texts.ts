import { defineTexts } from './define-texts.ts';

/** The home of a foundation: what it can do today. */
export const foundationTexts = defineTexts({
  en: {
    intro: 'The home of your foundation.',
    nowTitle: 'What you can do today',
    programs: 'Set up your programs',
    programsBody: 'Each grant with its period, milestones and awards, and what is due next.',
    members: 'Bring your team in',
    membersBody: 'Invite officers, coaches and viewers by email, and see who is in which role.',
    profile: 'Complete the profile',
    profileBody: 'Name, address, telephone and logo, as clinics will see them.',
    audit: 'Read the audit log',
    auditBody: 'Every change in your foundation: who made it and when.',
    nextTitle: 'What is not here yet',
    next: 'Inviting clinics to your programs, the overview of their plans and their figures are in preparation. Until then Portolan does not link a foundation with any clinic, and you see no clinic’s plan.',
  },
  es: {
    intro: 'La página principal de su fundación.',
    nowTitle: 'Lo que puede hacer hoy',
    programs: 'Cree sus programas',
    programsBody: 'Cada subvención con su período, sus hitos y sus asignaciones, y lo próximo que vence.',
    members: 'Reúna a su equipo',
    membersBody:
      'Invite por correo a responsables de programa, asesores y lectores, y vea quién tiene cada función.',
    profile: 'Complete el perfil',
    profileBody: 'Nombre, dirección, teléfono y logotipo, tal como los verán las clínicas.',
    audit: 'Lea el registro de auditoría',
    auditBody: 'Cada cambio en su fundación: quién lo hizo y cuándo.',
    nextTitle: 'Lo que todavía no existe',
    next: 'Invitar a clínicas a sus programas, el panorama de sus planes y sus cifras están en preparación. Mientras tanto, Portolan no vincula a ninguna fundación con una clínica, y usted no ve el plan de ninguna.',
  },
});
