import {parse, type Token} from 'acorn';

/** A script that says the same with `let` for `const`, 2 bytes less each: TypeScript saw that nothing is assigned to one. */
export function letConstants(script: string): string {
  const constants: Token[] = [];
  const onToken = (token: Token): void => {
    if (token.type.keyword === 'const') constants.push(token);
  };
  parse(script, {ecmaVersion: 2020, onToken});
  let at = 0;
  let made = '';
  for (const {start, end} of constants) {
    made += `${script.slice(at, start)}let`;
    at = end;
  }
  return made + script.slice(at);
}
