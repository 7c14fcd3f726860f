import type {ComponentChildren} from 'preact';
import {Sentence} from './sentence';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: ComponentChildren;
}

/** A label, its control, and below it a hint or what is wrong. The control takes `describedBy(id)`. */
export function Field({id, label, hint, problem, children}: FieldProps) {
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children}
      {(problem ?? hint) && (
        <p id={`${id}-note`} class="note">
          <Sentence text={problem ?? hint ?? ''} />
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its field. */
export function control(id: string, problem?: string, hint?: string) {
  return {
    id,
    ...((problem ?? hint) ? {'aria-describedby': `${id}-note`} : {}),
    ...(problem ? {'aria-invalid': true} : {}),
  };
}
