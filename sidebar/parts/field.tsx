import type {ComponentChildren} from 'preact';
import {Sentence} from './sentence';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** The control, which takes the attributes that tie it to its field, and what stands below it. */
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

/** What ties a control to its label and to what is said below it. */
export interface ControlAttributes {
  readonly id: string;
  /** Where there is no label to be seen. */
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
}

/** A label, its control, and below it a hint or what is wrong. */
export function Field({id, label, hint, problem, children}: FieldProps) {
  const note = problem ?? hint;
  const noteId = note && `${id}-note`;
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children({id, 'aria-describedby': noteId, 'aria-invalid': problem ? true : undefined})}
      {note && (
        <p id={noteId} class="note">
          <Sentence text={note} />
        </p>
      )}
    </div>
  );
}
