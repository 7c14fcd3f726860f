import type {AnyNode, Identifier, Node, Pattern, Program} from 'acorn';

/** The names of a script, taken over all its scopes together: a bundle's own names are minified, so none hides a global's. */
export interface Names {
  /** Used as a value, declared nowhere and not behind a `typeof`: what the surroundings must offer. */
  readonly free: readonly string[];
  /** Top-level `function` declarations, in the order in which they stand. */
  readonly functions: readonly string[];
}

/** `program` is a script. Of a module it would take imported names for free ones, and exported functions for none. */
export function namesOf(program: Program): Names {
  const used = new Set<string>();
  const bound = new Set<string>(['arguments', 'undefined']);
  visit(program, node => {
    if (node.type === 'Identifier') used.add(node.name);
    for (const {name} of bindings(node)) bound.add(name);
    if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier') {
      bound.add(node.argument.name);
    }
  });
  return {
    free: [...used].filter(name => !bound.has(name)).sort(),
    functions: program.body.flatMap(statement => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : [])),
  };
}

/** Every node but the identifiers that name a property or a label, which are no variables; each before those in it. */
export function visit(node: AnyNode, enter: (node: AnyNode, parent?: AnyNode) => void, parent?: AnyNode): void {
  enter(node, parent);
  for (const [field, value] of Object.entries(node)) {
    if (field === 'label' || (isPropertyName(node, field) && !('computed' in node && node.computed))) continue;
    for (const child of [value].flat()) if (isNode(child)) visit(child, enter, node);
  }
}

function isPropertyName(node: AnyNode, field: string): boolean {
  return node.type === 'MemberExpression' ? field === 'property' : field === 'key';
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

/** What a node declares. */
export function bindings(node: AnyNode): readonly Identifier[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return inPattern(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return [...(node.id ? [node.id] : []), ...node.params.flatMap(inPattern)];
    case 'ArrowFunctionExpression':
      return node.params.flatMap(inPattern);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? [node.id] : [];
    case 'CatchClause':
      return node.param ? inPattern(node.param) : [];
    default:
      return [];
  }
}

function inPattern(pattern: Pattern): readonly Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap(part => inPattern(part.type === 'RestElement' ? part.argument : part.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap(part => (part ? inPattern(part) : []));
    case 'AssignmentPattern':
      return inPattern(pattern.left);
    case 'RestElement':
      return inPattern(pattern.argument);
    default:
      return [];
  }
}
