import { defineTexts } from './define-texts.ts';

/** Why a file is refused whole, and why a figure of it is. What faults of figures mean that are typed as well is in `figure-fault-texts`. */
export const figureImportFaultTexts = defineTexts({
  en: {
    refusals: {
      'too-large': 'The file is larger than 20 MB. Leave out what is no figure, or bring it in in parts.',
      empty: 'There is nothing in this file or on this sheet.',
      'workbook-named-otherwise':
        'This is an Excel workbook, though its name says otherwise. Give it a name that ends in .xlsx, or save it as CSV.',
      'text-named-workbook':
        'This is no Excel workbook, though its name says so. If it is CSV, give it a name that ends in .csv.',
      'old-workbook':
        'This workbook has a password, or was saved in the format of Excel before 2007. Save it as an Excel workbook (.xlsx) without a password.',
      'not-a-table': 'This is neither a workbook nor CSV. Save the table as .xlsx or as CSV.',
      'not-text': 'This is neither a workbook nor CSV. Save the table as .xlsx or as CSV.',
      'not-a-zip': 'The workbook is damaged. Open it in your spreadsheet program and save it again.',
      damaged: 'The workbook is damaged. Open it in your spreadsheet program and save it again.',
      'not-a-workbook': 'This is not an Excel workbook. Save the table as .xlsx or as CSV.',
      encrypted: 'The workbook has a password. Save it without one.',
      'too-large-inside':
        'What is packed in this workbook is far larger than any table of figures. Copy the figures to a new workbook.',
      'too-many-rows':
        'The table has more than 100,000 rows. Nothing was entered. Bring it in in parts, a year at a time.',
      'too-many-figures':
        'The table has more than 100,000 figures. Nothing was entered. Bring it in in parts, a year at a time.',
      'too-many-columns': 'The table has more than 500 columns. Leave out those that are no figures.',
      'no-month': 'Say which column holds the months.',
      'no-measure': 'Say which column holds the names of the measures.',
      'no-figures': 'Say which columns hold figures.',
      'role-twice': 'Two columns cannot hold the same. Check what each column holds.',
      'no-titles': 'Say in which row the titles of the columns are.',
    },
    faults: {
      'month-missing': 'There is no month.',
      'not-a-month': 'This is no month. Write it as 2026-09 or Sep 2026.',
      'no-such-day': 'There is no such day.',
      'year-missing': 'The month has no year.',
      'day-order-unclear': 'It is not clear which number is the month. Say above how days are written.',
      'not-a-number': 'This is not a number.',
      negative: 'A figure cannot be below zero.',
      fraction: 'Only whole numbers: there is no half of these.',
      'too-many-decimals': 'This has more decimals than the measure is kept with.',
      'too-large': 'This figure is too large.',
      percent: 'A rate needs two numbers, not a percentage: how many, and of how many.',
      'marks-unclear':
        'It is not clear whether the mark divides thousands or decimals. Say above how numbers are written.',
      'other-marks': 'The marks are not those of the other numbers in this column.',
      'measure-missing': 'There is no measure.',
      'measure-unclear': 'Two measures go by this name. Choose one above.',
      'unknown-measure': 'Your clinic records no measure of this name.',
      'unknown-site': 'The clinic profile has no site of this name.',
      'site-unclear': 'Two sites go by this name.',
      'numerator-missing': 'The first number of the rate is missing.',
      'quotes-broken': 'A quotation mark in this row is not closed. Mend it in the file.',
      'twice-different': (rows: string) =>
        `Rows ${rows} give different figures for the same month, measure and place.`,
    },
    moreRows: (count: number) => `${count} more`,
  },
  es: {
    refusals: {
      'too-large': 'El archivo pesa más de 20 MB. Quite lo que no sea una cifra o impórtelo por partes.',
      empty: 'No hay nada en este archivo o en esta hoja.',
      'workbook-named-otherwise':
        'Esto es un libro de Excel, aunque su nombre dice otra cosa. Póngale un nombre que termine en .xlsx o guárdelo como CSV.',
      'text-named-workbook':
        'Esto no es un libro de Excel, aunque su nombre lo dice. Si es CSV, póngale un nombre que termine en .csv.',
      'old-workbook':
        'Este libro tiene contraseña o se guardó en el formato de Excel anterior a 2007. Guárdelo como libro de Excel (.xlsx) sin contraseña.',
      'not-a-table': 'Esto no es ni un libro de Excel ni CSV. Guarde la tabla como .xlsx o como CSV.',
      'not-text': 'Esto no es ni un libro de Excel ni CSV. Guarde la tabla como .xlsx o como CSV.',
      'not-a-zip': 'El libro está dañado. Ábralo en su programa de hojas de cálculo y guárdelo otra vez.',
      damaged: 'El libro está dañado. Ábralo en su programa de hojas de cálculo y guárdelo otra vez.',
      'not-a-workbook': 'Esto no es un libro de Excel. Guarde la tabla como .xlsx o como CSV.',
      encrypted: 'El libro tiene contraseña. Guárdelo sin ella.',
      'too-large-inside':
        'Lo que contiene este libro es mucho más grande que cualquier tabla de cifras. Copie las cifras a un libro nuevo.',
      'too-many-rows':
        'La tabla tiene más de 100,000 filas. No se registró nada. Impórtela por partes, un año a la vez.',
      'too-many-figures':
        'La tabla tiene más de 100,000 cifras. No se registró nada. Impórtela por partes, un año a la vez.',
      'too-many-columns': 'La tabla tiene más de 500 columnas. Quite las que no sean cifras.',
      'no-month': 'Indique qué columna contiene los meses.',
      'no-measure': 'Indique qué columna contiene los nombres de las medidas.',
      'no-figures': 'Indique qué columnas contienen cifras.',
      'role-twice': 'Dos columnas no pueden contener lo mismo. Revise qué contiene cada una.',
      'no-titles': 'Indique en qué fila están los títulos de las columnas.',
    },
    faults: {
      'month-missing': 'Falta el mes.',
      'not-a-month': 'Esto no es un mes. Escríbalo como 2026-09 o sep 2026.',
      'no-such-day': 'Ese día no existe.',
      'year-missing': 'Al mes le falta el año.',
      'day-order-unclear': 'No está claro qué número es el mes. Indique arriba cómo se escriben los días.',
      'not-a-number': 'Esto no es un número.',
      negative: 'Una cifra no puede ser menor que cero.',
      fraction: 'Solo números enteros: de esto no hay medios.',
      'too-many-decimals': 'Tiene más decimales que los que admite la medida.',
      'too-large': 'Esta cifra es demasiado grande.',
      percent: 'Una tasa necesita dos números, no un porcentaje: cuántos y de cuántos.',
      'marks-unclear':
        'No está claro si el signo separa miles o decimales. Indique arriba cómo se escriben los números.',
      'other-marks': 'Los signos no son los de los demás números de esta columna.',
      'measure-missing': 'Falta la medida.',
      'measure-unclear': 'Dos medidas llevan este nombre. Elija una arriba.',
      'unknown-measure': 'Su clínica no registra ninguna medida con este nombre.',
      'unknown-site': 'El perfil de la clínica no tiene ninguna sede con este nombre.',
      'site-unclear': 'Dos sedes llevan este nombre.',
      'numerator-missing': 'Falta el primer número de la tasa.',
      'quotes-broken': 'Una comilla de esta fila no se cierra. Corríjala en el archivo.',
      'twice-different': (rows) =>
        `Las filas ${rows} dan cifras distintas para el mismo mes, medida y lugar.`,
    },
    moreRows: (count) => `${count} más`,
  },
});
