import {sendArguments} from '../../apps-script/runtime/client-call';

/**
 * `google.script` for a page of the add-on, in a frame of its own. It talks to the window around it by messages, and keeps
 * Google's rules: arguments that are no plain data throw at once, and ten calls run at a time, the others wait.
 */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Call {
  id: string;
  functionName: string;
  args: unknown[];
  runner: Runner;
}

interface Runner {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

type Answer = {result: string; value: unknown} | {failure: string; name: string; message: string};

const mostAtOnce = 10;
const script = document.currentScript;
const functions: string[] = JSON.parse(script?.dataset.functions ?? '[]');
script?.remove();

const running = new Map<string, Call>();
const waiting: Call[] = [];
let last = 0;

function tell(message: object): void {
  parent.postMessage({google: message}, '*');
}

function start(): void {
  while (running.size < mostAtOnce) {
    const call = waiting.shift();
    if (!call) return;
    running.set(call.id, call);
    const {id, functionName, args} = call;
    tell({call: id, functionName, args});
  }
}

function runnerWith(runner: Runner): object {
  const withHandler = (name: string, key: 'success' | 'failure') => (handler: unknown) => {
    if (typeof handler !== 'function') throw new TypeError(`${name} needs a function.`);
    return runnerWith({...runner, [key]: handler});
  };
  const methods: Record<string, unknown> = {
    withSuccessHandler: withHandler('withSuccessHandler', 'success'),
    withFailureHandler: withHandler('withFailureHandler', 'failure'),
    withUserObject: (userObject: unknown) => runnerWith({...runner, userObject}),
  };
  for (const functionName of functions) {
    methods[functionName] = (...args: unknown[]): void => {
      waiting.push({id: String(++last), functionName, args: sendArguments(args), runner});
      start();
    };
  }
  return methods;
}

function finish(answer: Answer): void {
  const id = 'result' in answer ? answer.result : answer.failure;
  const call = running.get(id);
  if (!call) return;
  running.delete(id);
  start();
  const {success, failure, userObject} = call.runner;
  if ('result' in answer) {
    success?.(answer.value, userObject);
    return;
  }
  const error = new Error(answer.message);
  error.name = answer.name;
  if (!failure) throw error;
  failure(error, userObject);
}

addEventListener('message', ({data, source}: MessageEvent<{google?: Answer}>) => {
  if (source === parent && data.google) finish(data.google);
});
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
  tell({violation: `${violatedDirective}: ${sample || blockedURI}`});
});
addEventListener('keydown', ({key}) => {
  if (key === 'Escape') tell({escape: true});
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runnerWith({}),
      host: {
        close: () => tell({close: true}),
        setHeight: (height: number) => tell({height}),
        setWidth: (width: number) => tell({width}),
        editor: {focus: () => tell({focus: true})},
        origin: 'https://docs.google.com',
      },
    },
  },
});
