import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { anchorsIn } from './runbooks.ts';

export const statuses = ['met', 'not applicable', 'open'] as const;

/** A row of a map: what is asked (an id), how it stands, why, and the files that show it. */
export type MapRow = {
  readonly id: string;
  readonly level: string;
  readonly status: string;
  readonly reason: string;
  readonly evidence: readonly string[];
};

type Columns = { readonly [Name in 'id' | 'level' | 'status' | 'reason' | 'evidence']: number | null };

/** `| id | level | status | what is asked | how it is met, or why not | evidence |` */
export const asvsColumns: Columns = { id: 0, level: 1, status: 2, reason: 4, evidence: 5 };
/** `| clause | safeguard | status | how it is met | evidence | the operator's duty |` */
export const hipaaColumns: Columns = { id: 0, level: null, status: 2, reason: 3, evidence: 4 };

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The rows of a document's tables whose first cell is an id of this form. */
export const rowsOf = (markdown: string, id: RegExp, columns: Columns): MapRow[] =>
  markdown.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) return [];
    const cells = cellsOf(line);
    const at = (column: number | null) => (column === null ? '' : (cells[column] ?? ''));
    if (!id.test(at(columns.id))) return [];
    return [
      {
        id: at(columns.id),
        level: at(columns.level),
        status: at(columns.status),
        reason: at(columns.reason),
        evidence: codesIn(at(columns.evidence)),
      },
    ];
  });

/** What can be run or read: a test, or a document. */
const isTestOrDocument = (path: string): boolean => /\.(test\.tsx?|md)(#[\w-]+)?$/.test(path);

/** Characters under which a reason says nothing. */
const shortestReason = 10;

const statusFindings = ({ id, status, reason, evidence }: MapRow): string[] => {
  switch (status) {
    case 'met':
      return evidence.some(isTestOrDocument) ? [] : [`${id}: met, and no test or document shows it`];
    case 'open':
    case 'not applicable':
      return reason.length >= shortestReason ? [] : [`${id}: ${status}, and no reason`];
    default:
      return [`${id}: "${status}" is no status`];
  }
};

/** Everything that is asked, each once, with its level where there are levels, and answered. Empty when all is well. */
export const mapFindings = (
  rows: readonly MapRow[],
  asked: ReadonlyMap<string, string>,
  exists: (path: string) => boolean,
): string[] => {
  const count = (id: string) => rows.filter((row) => row.id === id).length;
  return [
    ...[...asked.keys()].filter((id) => count(id) !== 1).map((id) => `${id}: ${count(id)} rows`),
    ...rows.flatMap((row) => {
      const level = asked.get(row.id);
      if (level === undefined) return [`${row.id}: nobody asks for this`];
      const missing = row.evidence.filter((path) => !exists(path));
      return [
        ...(row.level === level ? [] : [`${row.id}: level ${level}, not ${row.level}`]),
        ...statusFindings(row),
        ...missing.map((path) => `${row.id}: ${path} does not exist`),
      ];
    }),
  ];
};

/** Whether a path from the root names a file or folder of the repository, and its anchor a heading of that file. */
export const existsIn =
  (root: string) =>
  (path: string): boolean => {
    const [file = '', anchor] = path.split('#', 2);
    const place = join(root, file);
    if (!place.startsWith(root) || !existsSync(place)) return false;
    if (anchor === undefined) return true;
    return statSync(place).isFile() && anchorsIn(readFileSync(place, 'utf8')).includes(anchor);
  };

const ours = /^(?:docs|functions|infra|packages|scripts|test|\.github)\/[\w./-]+$/;

/** The files a document names, in code or in a link, as paths from the root; `folder` is where the document stands. */
export const pathsNamedIn = (markdown: string, folder: string): string[] => [
  ...codesIn(markdown).filter((code) => ours.test(code)),
  ...[...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:https?:|mailto:)/.test(target))
    .map((target) => normalize(join(folder, target)))
    .map((path) => path.replace(/\/$/, '')),
];

/** How many rows of a level have a status, as the document says in `| met | 1 | 2 |`. */
export const statedCounts = (markdown: string): ReadonlyMap<string, string> =>
  new Map(
    markdown.split('\n').flatMap((line): [string, string][] => {
      const [status = '', first = '', second = ''] = cellsOf(line);
      return statuses.some((one) => one === status) && line.startsWith('|')
        ? [[status, `${first} ${second}`]]
        : [];
    }),
  );
