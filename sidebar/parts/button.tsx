import type {ComponentChildren} from 'preact';

export interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly label?: string;
  /** Being worked on: it keeps the focus and says so, and does nothing. */
  readonly busy?: string | false;
  readonly disabled?: boolean;
  readonly onClick?: () => unknown;
  readonly children: ComponentChildren;
}

/** `aria-disabled` and not `disabled`: a disabled button loses the focus, and a keyboard user their place. */
export function Button({
  kind = 'plain',
  type = 'button',
  label,
  busy = false,
  disabled,
  onClick,
  children,
}: ButtonProps) {
  const isOff = busy !== false || disabled === true;
  return (
    <button
      type={type}
      class={`button ${kind}`}
      aria-label={busy === false ? label : undefined}
      aria-disabled={isOff}
      onClick={event => {
        if (isOff) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy === false ? children : busy}
    </button>
  );
}
