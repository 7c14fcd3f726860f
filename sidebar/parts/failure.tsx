import type {ComponentChildren} from 'preact';
import {Message} from './message';
import type {Action} from './use-action';

export interface FailureProps {
  readonly of: Pick<Action, 'trouble'>;
  /** The ways on, if there are any but trying again. */
  readonly children?: ComponentChildren;
}

/** Why an action failed, if it did. */
export function Failure({of: {trouble}, children}: FailureProps) {
  if (!trouble) return null;
  return (
    <Message kind="error">
      <p>{trouble.message}</p>
      {children}
    </Message>
  );
}
