import type {ComponentChildren} from 'preact';
import {useEffect, useRef} from 'preact/hooks';

export interface MessageProps {
  readonly kind: 'error' | 'good' | 'hint';
  readonly children: ComponentChildren;
}

/** Something to tell: an error is read out at once, and brought into view. */
export function Message({kind, children}: MessageProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kind === 'error') box.current?.scrollIntoView({block: 'nearest'});
  }, []);
  return (
    <div ref={box} class={`message ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
