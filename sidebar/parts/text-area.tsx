import {Field, type FieldProps} from './field';

export interface TextAreaProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly rows: number;
  readonly onInput: (value: string) => void;
  /** Ctrl or Cmd with Enter. */
  readonly onSubmit?: (() => void) | undefined;
}

/** A field for a text of several lines. */
export function TextArea({value, rows, onInput, onSubmit, ...field}: TextAreaProps) {
  return (
    <Field {...field}>
      {attributes => (
        <textarea
          {...attributes}
          rows={rows}
          dir="auto"
          value={value}
          onInput={event => onInput(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit?.();
          }}
        />
      )}
    </Field>
  );
}
