import type {InputHTMLAttributes, RefObject} from 'preact';
import {Field, type FieldProps} from './field';

export interface InputProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What else the control is to be: a day, a colour, focused. */
  readonly control?:
    | (InputHTMLAttributes<HTMLInputElement> & {readonly ref?: RefObject<HTMLInputElement | null>})
    | undefined;
}

/** A field with a control of one line: a text unless it is said to be something else. */
export function Input({value, onInput, control, ...field}: InputProps) {
  return (
    <Field {...field}>
      {attributes => (
        <input
          {...attributes}
          type="text"
          dir="auto"
          value={value}
          onInput={event => onInput(event.currentTarget.value)}
          {...control}
        />
      )}
    </Field>
  );
}
