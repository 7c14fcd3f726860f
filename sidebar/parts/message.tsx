import type {ComponentChildren} from 'preact';

/** Something to tell: an error is read out at once. */
export function Message({
  kind,
  children,
}: {
  readonly kind: 'error' | 'good' | 'hint';
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`message ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
