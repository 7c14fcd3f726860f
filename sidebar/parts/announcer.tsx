import {createContext} from 'preact';
import {useContext} from 'preact/hooks';

/** Says something to screen readers, without moving the focus. */
export type Announce = (text: string) => void;

export const Announcer = createContext<Announce>(() => {});

export function useAnnounce(): Announce {
  return useContext(Announcer);
}
