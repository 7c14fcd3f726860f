import {Field, type FieldProps} from './field';
import type {Option} from './option';

export interface SelectProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** A field in which one of some options is chosen. */
export function Select({value, options, onChange, ...field}: SelectProps) {
  return (
    <Field {...field}>
      {attributes => (
        <select {...attributes} value={value} onChange={event => onChange(event.currentTarget.value)}>
          {options.map(({value: own, text}) => (
            <option key={own} value={own}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
