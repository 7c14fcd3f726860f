import {useState} from 'preact/hooks';
import {SUGGESTIONS} from '../../src/texts/panel/parts';
import type {ControlAttributes} from './field';
import type {Option} from './option';

export interface ComboboxProps {
  readonly attributes: ControlAttributes;
  readonly value: string;
  /** What fits what was typed, the best first. */
  readonly options: readonly Option[];
  readonly placeholder?: string;
  readonly onInput: (text: string) => void;
  /** Unless it is the same as typing it. */
  readonly onChoose?: (value: string) => void;
}

/** A text control that offers what fits: arrow keys and Enter, or the mouse. What is typed may be something new. */
export function Combobox({attributes, value, options, placeholder, onInput, onChoose = onInput}: ComboboxProps) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const isShown = isOpen && options.length > 0;
  const listId = `${attributes.id}-list`;
  const optionId = (index: number): string => `${listId}-${index}`;
  const choose = (option: Option | undefined): void => {
    setOpen(false);
    if (option) onChoose(option.value);
  };
  const step = (by: number): void => {
    setActive(isShown ? (active + by + options.length) % options.length : 0);
    setOpen(true);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ...(isShown ? {Enter: () => choose(options[active]), Escape: () => setOpen(false)} : {}),
  };
  return (
    <div class="combobox">
      <input
        {...attributes}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown ? optionId(active) : undefined}
        dir="auto"
        value={value}
        placeholder={placeholder}
        onInput={event => {
          setActive(0);
          setOpen(true);
          onInput(event.currentTarget.value);
        }}
        onKeyDown={event => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
        onBlur={() => setOpen(false)}
      />
      <div id={listId} class="list" role="listbox" aria-label={SUGGESTIONS} tabIndex={-1} hidden={!isShown}>
        {options.map(({value: own, text}, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works in the text control, as in every combobox
          <div
            key={own + text}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            dir="auto"
            // Not the focus: it stays in the text control.
            onMouseDown={event => event.preventDefault()}
            onClick={() => choose(options[index])}
          >
            {text}
          </div>
        ))}
      </div>
    </div>
  );
}
