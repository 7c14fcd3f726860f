import {type AnyNode, type ArrowFunctionExpression, type Identifier, parse, type VariableDeclaration} from 'acorn';
import {bindings, visit} from './names.ts';

/** A stretch of the script, and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly code: () => string;
}

/**
 * A script that says the same with a text that it names, and uses in one place, written in that place; and with what an arrow
 * gives back in the one place where it is called. Minifiers leave both: 5 bytes for each text and 10 for each sentence of the
 * hundreds that stand in `src/texts`.
 *
 * @param script as a bundler writes it before names are minified: what is bound twice by one name stays.
 * @throws SyntaxError at what is no script.
 */
export function inlinedTexts(script: string): string {
  const parents = new Map<AnyNode, AnyNode>();
  const scopes = new Map<string, AnyNode[]>();
  const named = new Map<string, Identifier[]>();
  const declarations: VariableDeclaration[] = [];
  visit(parse(script, {ecmaVersion: 2022}), (node, parent) => {
    if (parent) parents.set(node, parent);
    if (node.type === 'VariableDeclaration') declarations.push(node);
    if (node.type === 'Identifier') named.set(node.name, [...(named.get(node.name) ?? []), node]);
    for (const id of bindings(node)) scopes.set(id.name, [...(scopes.get(id.name) ?? []), scopeOf(id, node, parents)]);
  });

  const edits: Edit[] = [];
  /** The script from one place to another, as edited. */
  const print = (from: number, to: number): string => {
    let code = '';
    let at = from;
    for (const edit of edits) {
      if (edit.start < at || edit.end > to) continue;
      code += script.slice(at, edit.start) + edit.code();
      at = edit.end;
    }
    return code + script.slice(at, to);
  };
  const inBrackets = ({start, end}: AnyNode): string => `(${print(start, end)})`;

  /** Whether a name in some place can only mean what it means wherever that can be seen: one variable, or one of the surroundings. */
  const isCertain = ({name, start, end}: Identifier): boolean => {
    const [scope, ...more] = scopes.get(name) ?? [];
    return more.length === 0 && (!scope || (scope.start <= start && scope.end >= end));
  };
  /** Where the one use of a variable stands; undefined where it has more, or another variable has its name. */
  const useOf = (id: AnyNode): Identifier | undefined => {
    const [use, ...more] = id.type === 'Identifier' ? (named.get(id.name)?.filter(node => node !== id) ?? []) : [];
    return use && more.length === 0 && isCertain(use) && isRead(use, parents.get(use)) ? use : undefined;
  };

  for (const declaration of declarations) {
    if (/^For/.test(parents.get(declaration)?.type ?? '')) continue;
    const stay = declaration.declarations.filter(({id, init}) => {
      const use = init && useOf(id);
      if (!use || (use.start > init.start && use.end < init.end)) return true;
      if (isText(init)) {
        edits.push({...rangeOf(use), code: () => inBrackets(init)});
        return false;
      }
      const call = parents.get(use);
      const given = init.type === 'ArrowFunctionExpression' && argumentsOf(call, use, init, isCertain);
      if (!call || !given) return true;
      for (const [name, argument] of given) edits.push({...rangeOf(name), code: () => inBrackets(argument)});
      edits.push({...rangeOf(call), code: () => inBrackets(init.body)});
      return false;
    });
    if (stay.length === declaration.declarations.length) continue;
    const code = (): string =>
      stay.length === 0 ? '' : `${declaration.kind} ${stay.map(({start, end}) => print(start, end)).join(', ')};`;
    edits.push({...rangeOf(declaration), code});
  }
  // The outer one of two that begin together stands first.
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  return print(0, script.length);
}

/** What a variable can be seen in. */
function scopeOf(id: Identifier, declared: AnyNode, parents: ReadonlyMap<AnyNode, AnyNode>): AnyNode {
  const isName = 'id' in declared && declared.id === id;
  let scope: AnyNode | undefined = isName ? parents.get(declared) : declared;
  while (scope && !/^(Program|Block|Switch|For|Catch|Arrow|Function)/.test(scope.type)) scope = parents.get(scope);
  return scope ?? declared;
}

function rangeOf({start, end}: AnyNode): Pick<Edit, 'start' | 'end'> {
  return {start, end};
}

function isText(node: AnyNode): boolean {
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0;
  return node.type === 'Literal' && typeof node.value === 'string';
}

/** Whether a use of a variable only reads it, and may be any other expression. */
function isRead(use: AnyNode, parent: AnyNode | undefined): boolean {
  switch (parent?.type) {
    case 'AssignmentExpression':
      return parent.left !== use;
    case 'Property':
      return !parent.shorthand;
    case 'UpdateExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'ExportSpecifier':
      return false;
    default:
      return parent !== undefined;
  }
}

/**
 * What stands in a call for each name of a parameter in the arrow's body; undefined where the body cannot stand for the call: it
 * would work out what it is given more than once, in another order, or perhaps never.
 */
function argumentsOf(
  call: AnyNode | undefined,
  use: AnyNode,
  {params, body, async}: ArrowFunctionExpression,
  isCertain: (name: Identifier) => boolean,
): readonly (readonly [name: Identifier, argument: AnyNode])[] | undefined {
  if (call?.type !== 'CallExpression' || call.callee !== use || call.optional || async) return undefined;
  if (call.arguments.some(({type}) => type === 'SpreadElement')) return undefined;
  if (body.type === 'BlockStatement' || params.length !== call.arguments.length) return undefined;
  const names = params.map(param => (param.type === 'Identifier' ? param.name : ''));
  const given: [number, Identifier][] = [];
  let isStraight = true;
  let isPlain = !names.includes('');
  visit(body, (node, parent) => {
    if (/Function|Class|^(This|Await|Yield)/.test(node.type)) isPlain = false;
    if (/^(Conditional|Logical|Chain)/.test(node.type)) isStraight = false;
    if (node.type !== 'Identifier') return;
    const place = names.indexOf(node.name);
    if (place < 0) isPlain &&= isCertain(node) && node.name !== 'arguments';
    else if (!parent || isRead(node, parent)) given.push([place, node]);
    else isPlain = false;
  });
  const inOrder = isStraight && given.length === names.length && given.every(([place], index) => place === index);
  if (!isPlain || !(inOrder || call.arguments.every(isConstant))) return undefined;
  return given.map(([place, name]) => [name, call.arguments[place] as AnyNode]);
}

/** Whether it is all the same when and how often an expression is worked out. */
function isConstant(node: AnyNode): boolean {
  if (node.type === 'MemberExpression') return !node.computed && !node.optional && isConstant(node.object);
  return node.type === 'Identifier' || node.type === 'Literal';
}
