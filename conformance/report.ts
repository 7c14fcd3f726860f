import type {Outcome} from './run-cases';

/** The report of a run: each case that is not as in Google, then how many of the others and of those in use agree. */
export function reportOf(outcomes: readonly Outcome[]): string {
  const differing = outcomes.filter(({kind}) => kind !== 'agrees').map(paragraph);
  const others = outcomes.filter(outcome => !outcome.case.inUse);
  const comparable = others.filter(({kind}) => kind !== 'not offered');
  const missing = others.length - comparable.length;
  const inUse = outcomes.filter(outcome => outcome.case.inUse);
  return [
    ...differing,
    `Beyond the functions in use: ${agreement(comparable)}${missing > 0 ? `, ${missing} are not offered` : ''}`,
    agreement(inUse),
  ].join('\n');
}

/** Whether nothing that the product may use differs from Google but for known reasons. */
export function isConform(outcomes: readonly Outcome[]): boolean {
  return outcomes.every(({case: {inUse}, kind}) => !inUse || isKnown(kind) || kind === 'excepted');
}

/** Whether the stand-in can give Google's answer. */
function isKnown(kind: Outcome['kind']): boolean {
  return kind === 'agrees' || kind === 'kind';
}

function agreement(outcomes: readonly Outcome[]): string {
  return `${outcomes.filter(({kind}) => isKnown(kind)).length} of ${outcomes.length} agree`;
}

function paragraph({case: asked, kind, ours, reason}: Outcome): string {
  const lines = [
    `${asked.inUse ? 'in use  ' : ''}${asked.formula || asked.fact}`,
    ...(Object.keys(asked.cells).length > 0 ? [`  cells   ${JSON.stringify(asked.cells)}`] : []),
    `  Google  ${JSON.stringify(asked.google)}`,
    ours === undefined || kind === 'not offered' ? `  ours    ${kind}` : `  ours    ${JSON.stringify(ours)}`,
    ...(reason === undefined ? [] : [`  reason  ${reason}`]),
    ...(asked.note === '' ? [] : [`  note    ${asked.note}`]),
  ];
  return `${lines.join('\n')}\n`;
}
