import {opensNewTab} from '../../src/texts/panel/parts';

export interface AwayProps {
  readonly href: string;
  readonly children: string;
  readonly onClick?: () => void;
}

/** A link out of the panel: Google's frame lets it open a new tab and nothing else. */
export function Away({href, children, onClick}: AwayProps) {
  return (
    <a
      class="button"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={opensNewTab(children)}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
