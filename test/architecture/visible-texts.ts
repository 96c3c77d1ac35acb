import type { Expression, JSXAttribute, Node } from 'oxc-parser';
import { type Finding, inFile, parseFile, visit } from './parsed-file.ts';
import { isTestCode, type SourceFile } from './source-tree.ts';

/** Attributes whose value a person reads or hears. */
const readAttributes =
  /^(title|label|placeholder|alt|description|error|message|summary|content|legend|heading|caption|tooltip|nothingFound(Message)?|aria-(label|description|placeholder|roledescription|valuetext)|\w+(Label|Title|Text|Placeholder))$/;

const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);

/** Names that are the same in every language and have no place in a catalogue. */
const names = new Set(['Portolan', 'English', 'Español', 'EN', 'ES']);

/** The literals an expression can come to: itself, or the branches of a choice. */
const literalsOf = (expression: Expression | Node): { readonly text: string; readonly start: number }[] => {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string'
        ? [{ text: expression.value, start: expression.start }]
        : [];
    case 'TemplateLiteral':
      return expression.quasis.map(({ value, start }) => ({ text: value.cooked ?? '', start }));
    case 'ConditionalExpression':
      return [...literalsOf(expression.consequent), ...literalsOf(expression.alternate)];
    case 'LogicalExpression':
      return [...literalsOf(expression.left), ...literalsOf(expression.right)];
    case 'BinaryExpression':
      return expression.operator === '+'
        ? [...literalsOf(expression.left), ...literalsOf(expression.right)]
        : [];
    case 'ParenthesizedExpression':
      return literalsOf(expression.expression);
    default:
      return [];
  }
};

const attributeName = ({ name }: JSXAttribute): string =>
  name.type === 'JSXIdentifier' ? name.name : name.name.name;

/** Literals that a person would read, written into JSX instead of the catalogue (ORG-9). */
export const literalTextsIn = (file: SourceFile): string[] => {
  if (!file.path.endsWith('.tsx') || isTestCode(file.path)) return [];
  const found: Finding[] = [];
  const add = (text: string, start: number) => {
    const trimmed = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (hasWord(trimmed) && !names.has(trimmed))
      found.push({ start, what: `text outside the catalogue: ${trimmed}` });
  };
  const children = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.type === 'JSXText') add(node.value, node.start);
      if (node.type === 'JSXExpressionContainer')
        for (const { text, start } of literalsOf(node.expression)) add(text, start);
    }
  };
  visit(parseFile(file).program, {
    JSXElement: (element) => children(element.children),
    JSXFragment: (fragment) => children(fragment.children),
    JSXAttribute: (attribute) => {
      if (!attribute.value || !readAttributes.test(attributeName(attribute))) return;
      const value =
        attribute.value.type === 'JSXExpressionContainer' ? attribute.value.expression : attribute.value;
      for (const { text, start } of literalsOf(value)) add(text, start);
    },
  });
  return inFile(file, found);
};
