import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {CANCEL} from '../../src/texts/panel/deal';
import {PLEASE_WAIT} from '../../src/texts/panel/parts';
import {Button} from '../parts/button';

export interface ActFormProps {
  /** What it does: the text of its button. */
  readonly does: string;
  readonly isBusy: boolean;
  readonly children: ComponentChildren;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** The few fields of one action, from the first field on by keyboard alone: Enter does it, Escape leaves it. */
export function ActForm({does, isBusy, children, onSubmit, onCancel}: ActFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <form
      ref={form}
      class="act"
      novalidate
      onSubmit={event => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      {children}
      <div class="acts small">
        <Button kind="primary" type="submit" busy={isBusy && PLEASE_WAIT}>
          {does}
        </Button>
        <Button onClick={onCancel}>{CANCEL}</Button>
      </div>
    </form>
  );
}
