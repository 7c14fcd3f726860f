import type {RefObject} from 'preact';
import {useRef, useState} from 'preact/hooks';

export interface GripProps {
  readonly row: RefObject<HTMLElement | null>;
  readonly label: string;
  /** Of the row in its list, from 0. */
  readonly place: number;
  readonly onMove: (to: number) => void;
}

/** The handle of a row: dragged with mouse or finger, or moved with the arrow keys. */
export function Grip({row, label, place, onMove}: GripProps) {
  const [isDragged, setDragged] = useState(false);
  const at = useRef(place);
  at.current = place;
  const drag = (event: PointerEvent): void => {
    const rows = [...(row.current?.parentElement?.children ?? [])];
    const others = rows.filter(other => other !== row.current);
    const to = others.filter(other => {
      const {top, height} = other.getBoundingClientRect();
      return event.clientY > top + height / 2;
    }).length;
    if (to !== at.current) onMove(to);
  };
  const keys: Readonly<Record<string, number>> = {ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: Infinity};
  return (
    <button
      type="button"
      class={isDragged ? 'grip dragged' : 'grip'}
      aria-label={label}
      onKeyDown={event => {
        const to = keys[event.key];
        if (to === undefined) return;
        event.preventDefault();
        onMove(to);
        // The row may have moved away in the page: the focus goes with it.
        const grip = event.currentTarget;
        requestAnimationFrame(() => grip.focus());
      }}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(true);
      }}
      onPointerMove={event => isDragged && drag(event)}
      onPointerUp={() => setDragged(false)}
      onPointerCancel={() => setDragged(false)}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  );
}
