import { defineTexts } from './define-texts.ts';

/** The roles' names, and what each may do. */
export const roleTexts = defineTexts({
  en: {
    label: 'Role',
    names: {
      owner: 'Owner',
      editor: 'Editor',
      contributor: 'Contributor',
      officer: 'Officer',
      coach: 'Coach',
      viewer: 'Viewer',
    },
    clinic: {
      owner: 'Does everything: plan, profile, members and audit log.',
      editor: 'Works on the plan and the clinic profile.',
      contributor: 'Reports on their own activities; for the front desk.',
      viewer: 'Reads the plan; for executives.',
    },
    foundation: {
      owner: 'Does everything: programs, profile, members and audit log.',
      officer: 'Runs programs and keeps the profile.',
      coach: 'Will advise the clinics assigned to them.',
      viewer: 'Reads only.',
    },
  },
  es: {
    label: 'Función',
    names: {
      owner: 'Titular',
      editor: 'Editor o editora',
      contributor: 'Colaborador o colaboradora',
      officer: 'Responsable de programa',
      coach: 'Asesor o asesora',
      viewer: 'Lector o lectora',
    },
    clinic: {
      owner: 'Puede hacerlo todo: plan, perfil, miembros y registro de auditoría.',
      editor: 'Trabaja en el plan y en el perfil de la clínica.',
      contributor: 'Informa sobre sus propias actividades; para la recepción.',
      viewer: 'Lee el plan; para la dirección.',
    },
    foundation: {
      owner: 'Puede hacerlo todo: programas, perfil, miembros y registro de auditoría.',
      officer: 'Dirige los programas y mantiene el perfil.',
      coach: 'Asesorará a las clínicas que se le asignen.',
      viewer: 'Solo lee.',
    },
  },
});
