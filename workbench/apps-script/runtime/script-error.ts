/** What a script threw and didn't catch. `name` and `message` are the script's: a service's own errors are "Exception". */
export class ScriptError extends Error {
  constructor(thrown: unknown) {
    const {name, message, stack} = describe(thrown);
    super(message, {cause: thrown});
    this.name = name;
    if (stack !== undefined) this.stack = stack;
  }
}

function describe(thrown: unknown): {name: string; message: string; stack?: string} {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) {
    return {name: 'Error', message: String(thrown)};
  }
  const {message} = thrown;
  const name = 'name' in thrown ? String(thrown.name) : 'Error';
  const stack = 'stack' in thrown && typeof thrown.stack === 'string' ? thrown.stack : undefined;
  return {name, message: String(message), ...(stack !== undefined && {stack})};
}
