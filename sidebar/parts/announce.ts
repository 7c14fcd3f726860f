/** Says something to screen readers, without moving the focus: the page has a place for it that is never taken away. */
export function announce(text: string): void {
  const said = document.getElementById('said');
  if (said) said.textContent = text;
}
