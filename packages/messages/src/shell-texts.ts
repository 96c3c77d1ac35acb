import { defineTexts } from './define-texts.ts';

/** Texts of the frame around every screen: bars, navigation, menus, idle sign-out. */
export const shellTexts = defineTexts({
  en: {
    skip: 'Skip to the content',
    home: 'Portolan, to the first page',
    mainNavigation: 'Main navigation',
    openNavigation: 'Open the navigation',
    closeNavigation: 'Close the navigation',
    navigation: {
      overview: 'Overview',
      programs: 'Programs',
      plan: 'Work plan',
      timeline: 'Timeline',
      activities: 'My activities',
      plans: 'All plans',
      clinicProfile: 'Clinic profile',
      foundationProfile: 'Foundation profile',
      members: 'Members',
      audit: 'Audit log',
      oversight: 'At a glance',
      portalTeam: 'Portal team',
      barriers: 'Barriers',
      joinedPrograms: 'Programs',
      templates: 'Templates',
      resources: 'Resources',
      data: 'Export and closing',
      planGroup: 'Plan',
      portalGroup: 'Portal',
      organizationGroup: 'Organization',
    },
    organization: {
      switch: (name: string) => `Organization: ${name}. Switch or add`,
      yours: 'Your organizations',
      add: 'Create or join another',
    },
    language: 'Language',
    scheme: { label: 'Appearance', auto: 'As the device', light: 'Light', dark: 'Dark' },
    account: {
      menu: (name: string) => `Account of ${name}`,
      settings: 'Your settings',
      signOut: 'Sign out',
    },
    signOut: {
      title: 'Some changes are not saved yet',
      waiting: (count: number) =>
        count === 1
          ? 'One change has not reached Portolan. It waits on this device, and signing out erases it.'
          : `${count} changes have not reached Portolan. They wait on this device, and signing out erases them.`,
      advice: 'Stay signed in and check your connection if you want to keep them.',
      confirm: 'Sign out and erase',
    },
    idle: {
      title: 'Are you still there?',
      body: (seconds: number) =>
        `You have not done anything for a while. To protect your clinic you will be signed out in ${seconds} seconds. Anything not saved yet waits on this device until you sign in again.`,
      stay: 'Stay signed in',
      signOut: 'Sign out now',
    },
    signedInBusy: 'Signing you in…',
    signInFailed: {
      title: 'The sign-in could not be completed',
      body: 'The link may have been opened twice, or too much time went by. Nothing was changed.',
      again: 'Sign in again',
    },
    notFound: {
      title: 'There is no page here',
      body: 'The address may be mistyped, or the page was moved, or you do not have access to it.',
      home: 'Go to the first page',
      toPlan: 'Go to your organization',
    },
    crash: {
      title: 'This page stopped working',
      body: 'What you typed and what was marked as saved is safe. Reload the page to go on.',
      reload: 'Reload the page',
    },
    noConfig: 'Portolan cannot be reached. Check your connection and reload the page.',
    footer: {
      about: 'Portolan, work plans for patient portals',
      terms: 'Terms',
      agreement: 'Business associate agreement',
    },
  },
  es: {
    skip: 'Ir al contenido',
    home: 'Portolan, ir a la página inicial',
    mainNavigation: 'Navegación principal',
    openNavigation: 'Abrir la navegación',
    closeNavigation: 'Cerrar la navegación',
    navigation: {
      overview: 'Resumen',
      programs: 'Programas',
      plan: 'Plan de trabajo',
      timeline: 'Cronograma',
      activities: 'Mis actividades',
      plans: 'Todos los planes',
      clinicProfile: 'Perfil de la clínica',
      foundationProfile: 'Perfil de la fundación',
      members: 'Miembros',
      audit: 'Registro de auditoría',
      oversight: 'De un vistazo',
      portalTeam: 'Equipo del portal',
      barriers: 'Barreras',
      joinedPrograms: 'Programas',
      templates: 'Plantillas',
      resources: 'Recursos',
      data: 'Exportación y cierre',
      planGroup: 'Planificación',
      portalGroup: 'El portal',
      organizationGroup: 'Organización',
    },
    organization: {
      switch: (name: string) => `Organización: ${name}. Cambiar o agregar`,
      yours: 'Sus organizaciones',
      add: 'Crear otra o unirse a otra',
    },
    language: 'Idioma',
    scheme: { label: 'Apariencia', auto: 'Como el dispositivo', light: 'Clara', dark: 'Oscura' },
    account: {
      menu: (name: string) => `Cuenta de ${name}`,
      settings: 'Sus preferencias',
      signOut: 'Cerrar sesión',
    },
    signOut: {
      title: 'Hay cambios que aún no se han guardado',
      waiting: (count: number) =>
        count === 1
          ? 'Un cambio no ha llegado a Portolan. Espera en este dispositivo y, al cerrar la sesión, se borrará.'
          : `${count} cambios no han llegado a Portolan. Esperan en este dispositivo y, al cerrar la sesión, se borrarán.`,
      advice: 'Si quiere conservarlos, mantenga la sesión abierta y revise su conexión.',
      confirm: 'Cerrar sesión y borrar',
    },
    idle: {
      title: '¿Sigue ahí?',
      body: (seconds: number) =>
        `Usted lleva un rato sin hacer nada. Para proteger a su clínica, la sesión se cerrará en ${seconds} segundos. Lo que aún no se haya guardado esperará en este dispositivo hasta que usted vuelva a iniciar sesión.`,
      stay: 'Mantener la sesión',
      signOut: 'Cerrar la sesión ahora',
    },
    signedInBusy: 'Iniciando su sesión…',
    signInFailed: {
      title: 'No se pudo completar el inicio de sesión',
      body: 'Quizá el enlace se abrió dos veces o pasó demasiado tiempo. No se ha cambiado nada.',
      again: 'Iniciar sesión de nuevo',
    },
    notFound: {
      title: 'Aquí no hay ninguna página',
      body: 'Quizá la dirección esté mal escrita, la página se haya movido o usted no tenga acceso a ella.',
      home: 'Ir a la página inicial',
      toPlan: 'Ir a su organización',
    },
    crash: {
      title: 'Esta página dejó de funcionar',
      body: 'Lo que aparecía como guardado está a salvo. Vuelva a cargar la página para continuar.',
      reload: 'Volver a cargar la página',
    },
    noConfig: 'No se puede acceder a Portolan. Revise su conexión y vuelva a cargar la página.',
    footer: {
      about: 'Portolan, planes de trabajo para portales del paciente',
      terms: 'Condiciones',
      agreement: 'Acuerdo de socio comercial',
    },
  },
});
