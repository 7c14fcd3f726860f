import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

/** An element that takes the focus when it appears. */
export function useFocus<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useLayoutEffect(() => element.current?.focus(), []);
  return element;
}
