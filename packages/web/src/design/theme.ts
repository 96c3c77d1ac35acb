import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e9f6f4',
  '#d0ebe7',
  '#a5d8d2',
  '#74c3bb',
  '#4fb3aa',
  '#2a948c',
  '#0b7a75',
  '#096560',
  '#07514d',
  '#043c39',
];

const navy: MantineColorsTuple = [
  '#e8ecf4',
  '#ccd4e2',
  '#abb6cb',
  '#8f9cb5',
  '#6f7d99',
  '#36435f',
  '#1f2c4a',
  '#14203a',
  '#0f1930',
  '#0a1226',
];

/** The fifth outlines fields: 3 to 1 on white (WCAG 2.2, 1.4.11). */
const gray: MantineColorsTuple = [
  '#f8f9fa',
  '#f1f3f5',
  '#e9ecef',
  '#dee2e6',
  '#8b93a1',
  '#7a8291',
  '#667085',
  '#495057',
  '#343a40',
  '#212529',
];

const sans =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const serif =
  '"Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Bitstream Charter", Georgia, serif';

/** Dialogs are headed like pages. */
const dialogTitle = {
  title: { fontFamily: serif, fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 },
} as const;

/** Navy ink, teal accent, off-white paper. All text colors reach 4.5 to 1 on their ground (WCAG 2.2, 1.4.3). */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 6,
  colors: { teal, gray, dark: navy },
  black: '#14213d',
  fontFamily: sans,
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Modal: { defaultProps: { centered: true }, styles: dialogTitle },
    Drawer: { styles: dialogTitle },
    // As a header it would be taken for a second banner of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: false } } },
  },
});

/** What the theme's scales leave too pale, and colors of our own: `--portolan-*`. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--portolan-ink': '#14213d' },
  light: {
    '--mantine-color-dimmed': '#55607a',
    '--mantine-color-placeholder': '#667085',
    '--mantine-color-error': '#b42318',
    '--mantine-color-red-light-color': '#b42318',
    '--mantine-color-teal-light': '#e4f3f1',
    '--mantine-color-orange-light': '#fdeee6',
    '--mantine-color-orange-light-color': '#a8320f',
    '--portolan-focus': '#0b7a75',
    '--portolan-paper': '#faf8f4',
    '--portolan-surface': '#ffffff',
    '--portolan-line': '#e2ded5',
    '--portolan-accent-soft': '#e9f6f4',
    '--portolan-late': '#a8320f',
    '--portolan-late-soft': '#fdeee6',
    '--portolan-done': '#1d6b3c',
    '--portolan-done-soft': '#e7f5ec',
    '--portolan-idle-soft': '#efede8',
  },
  dark: {
    '--mantine-color-dimmed': '#abb6cb',
    '--mantine-color-placeholder': '#8f9cb5',
    '--mantine-color-error': '#ff9d8f',
    '--mantine-color-red-light-color': '#ff9d8f',
    '--mantine-color-teal-light': '#123c44',
    '--mantine-color-gray-light': '#1f2c4a',
    '--mantine-color-teal-light-hover': '#17494f',
    '--mantine-color-anchor': '#74c3bb',
    '--portolan-focus': '#74c3bb',
    '--portolan-paper': '#0f1930',
    '--portolan-surface': '#14203a',
    '--portolan-line': '#2c3956',
    '--portolan-accent-soft': '#123c44',
    '--portolan-late': '#ffb38f',
    '--portolan-late-soft': '#4a2416',
    '--portolan-done': '#8ad6a4',
    '--portolan-done-soft': '#143a27',
    '--portolan-idle-soft': '#25314d',
  },
});
