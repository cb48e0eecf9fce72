/** A `ref` that takes the focus once, when its element appears in answer to a press: the safe answer, the first field. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
