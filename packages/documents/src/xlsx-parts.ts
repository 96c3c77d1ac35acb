import type { DateSystem } from '@portolan/domain/tables/serial-days';
import { showsDay } from './xlsx-dates.ts';
import { scanXml } from './xml.ts';

export type SheetState = 'visible' | 'hidden';
export type SheetEntry = { readonly name: string; readonly state: SheetState; readonly relation: string };
export type WorkbookPart = { readonly sheets: readonly SheetEntry[]; readonly dates: DateSystem };

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The sheets a workbook lists, in their order; null for what is none. */
export const readWorkbookPart = (xml: string): WorkbookPart | null => {
  const sheets: SheetEntry[] = [];
  let dates: DateSystem = 1900;
  const isSound = scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr' && isTrue(attribute('date1904'))) dates = 1904;
      if (name !== 'sheet') return;
      const state = attribute('state') ?? 'visible';
      sheets.push({
        name: attribute('name') ?? '',
        state: state === 'visible' ? 'visible' : 'hidden',
        relation: attribute('r:id') ?? attribute('id') ?? '',
      });
    },
  });
  return isSound ? { sheets, dates } : null;
};

type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** What a part points to, by id and kind; `folder` is where the part lies. Targets outside the archive are left out. */
export const readRelations = (xml: string, folder: string): readonly Relation[] => {
  const relations: Relation[] = [];
  scanXml(xml, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      const parts: string[] = [];
      for (const part of path.split('/')) {
        if (part === '..') parts.pop();
        else if (part !== '.' && part !== '') parts.push(part);
      }
      const type = (attribute('Type') ?? '').split('/').at(-1) ?? '';
      relations.push({ id: attribute('Id') ?? '', type, target: parts.join('/') });
    },
  });
  return relations;
};

/** The texts that cells name by number; null for what is no such list. How a text is to be spoken is no part of it. */
export const readSharedTexts = (xml: string): readonly string[] | null => {
  const texts: string[] = [];
  let current = '';
  let spoken = false;
  let inText = false;
  const isSound = scanXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') spoken = true;
      if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 'si') texts.push(current);
      if (name === 'rPh') spoken = false;
      if (name === 't') inText = false;
    },
    text: (part) => {
      if (inText && !spoken) current += part;
    },
  });
  return isSound ? texts : null;
};

/** Which of the styles that cells name by number show a day; null for what is no list of styles. */
export const readDayStyles = (xml: string): readonly boolean[] | null => {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  const isSound = scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(Number(attribute('numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return isSound ? formats.map((id) => showsDay(id, codes.get(id))) : null;
};
