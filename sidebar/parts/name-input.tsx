import {Combobox} from './combobox';
import {Field, type FieldProps} from './field';
import {differentNames, searchNames} from './search-names';

export interface NameInputProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  /** Names that were used before, one perhaps more than once. */
  readonly known: readonly string[];
  readonly onInput: (value: string) => void;
}

/** A field for a name: those that were used before are offered. */
export function NameInput({value, known, onInput, ...field}: NameInputProps) {
  const options = searchNames(value, differentNames(known)).map(found => ({value: found, text: found}));
  return <Field {...field}>{attributes => <Combobox {...{attributes, value, options, onInput}} />}</Field>;
}
