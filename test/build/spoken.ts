import {type AnyNode, parse} from 'acorn';
import {transformSync} from 'esbuild';

/** Attributes and fields whose value is shown, be it one word. */
const SHOWN = /^(label|title|placeholder|aria-label|busy|hint|text|problem|alt|summary)$/;
/** Attributes whose value nobody reads, and functions that find elements. */
const UNSEEN = /^(class|id|key|rel|style|autocomplete|matches|closest|querySelector(All)?)$/;

const LETTER = /\p{L}/u;
/** Two words, or a word beside what is worked out. */
const WORDS = /\p{L}[.,:;!?)"”]* [("“]*[\p{L}\p{N}…]|[\p{N}…][.,:;!?)"”]* [("“]*\p{L}/u;
/** One word as a label or a heading is written. */
const CAPITAL = /^\p{Lu}\p{Ll}+…?$/u;

/**
 * What a source says to people in the middle of its code, in the order in which it stands: what an element shows, a label, and
 * whatever has a space between words or is written as a heading is. What is worked out within a text is given as `…`.
 *
 * @param source TypeScript, with or without JSX.
 */
export function spokenIn(source: string): readonly string[] {
  const {code} = transformSync(source, {loader: 'tsx', jsx: 'transform', jsxFactory: ELEMENT, target: 'esnext'});
  const found: string[] = [];
  /** @param place in what it stands. @param isShown whether a letter is enough. */
  const visit = (node: AnyNode, place: string, isShown: boolean): void => {
    const text = textOf(node);
    if (text !== undefined) {
      const isSpoken = isShown ? LETTER.test(text) : WORDS.test(text) || CAPITAL.test(text);
      if (isSpoken && !UNSEEN.test(place)) found.push(text);
    }
    for (const [child, where, shown] of partsOf(node, place, isShown)) visit(child, where, shown);
  };
  visit(parse(code, {ecmaVersion: 'latest', sourceType: 'module'}), '', false);
  return found;
}

const ELEMENT = 'jsxElement';

type PartOf = readonly [node: AnyNode, place: string, isShown: boolean];

function partsOf(node: AnyNode, place: string, isShown: boolean): readonly PartOf[] {
  switch (node.type) {
    // Only names of files, types and fields.
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return [];
    case 'Property': {
      const name = nameOf(node.key);
      const value: PartOf = [node.value, name, SHOWN.test(name)];
      return node.computed ? [[node.key, place, false], value] : [value];
    }
    case 'CallExpression':
    case 'NewExpression': {
      const name = nameOf(node.callee);
      const inside = (child: AnyNode): PartOf => [child, name, false];
      if (name !== ELEMENT) return [inside(node.callee), ...node.arguments.map(inside)];
      const [tag, attributes, ...children] = node.arguments;
      const rest = children.map((child): PartOf => [child, 'children', true]);
      return [
        ...(tag?.type === 'Literal' ? [] : tag ? [inside(tag)] : []),
        ...(attributes ? [inside(attributes)] : []),
        ...rest,
      ];
    }
    // What is asked is not shown, only what comes of it.
    case 'ConditionalExpression':
      return [
        [node.test, '', false],
        [node.consequent, place, isShown],
        [node.alternate, place, isShown],
      ];
    case 'LogicalExpression':
      return [
        [node.left, place, isShown && node.operator !== '&&'],
        [node.right, place, isShown],
      ];
    case 'BinaryExpression':
      return [node.left, node.right].map((side): PartOf => [side, place, isShown && node.operator === '+']);
    case 'ArrayExpression':
    case 'SpreadElement':
      return childrenOf(node).map(child => [child, place, isShown]);
    case 'TemplateLiteral':
      return node.expressions.map(child => [child, place, isShown]);
    default:
      return childrenOf(node).map(child => [child, node.type === 'ArrowFunctionExpression' ? place : '', false]);
  }
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node)
    .flat()
    .filter(child => typeof child?.type === 'string');
}

function textOf(node: AnyNode): string | undefined {
  if (node.type === 'TemplateLiteral') return node.quasis.map(({value}) => value.cooked ?? '').join('…');
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return textOf(node) ?? '';
}
