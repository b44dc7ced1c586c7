/** Goes through the list of dimensions with the keys; what is reached is chosen. */
export function moveInList(
  event: KeyboardEvent,
  choose: (index: number, isToggled: boolean) => void,
): void {
  const options = [...(event.currentTarget as Element).children] as HTMLElement[];
  const current = options.indexOf(event.target as HTMLElement);
  const option = options[current];
  if (!option || event.altKey || event.ctrlKey || event.metaKey) return;
  const forwards = getComputedStyle(option).direction === 'rtl' ? -1 : 1;
  const next = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    ArrowRight: current + forwards,
    ArrowLeft: current - forwards,
    Home: 0,
    End: options.length - 1,
  }[event.key];
  if (next !== undefined) {
    const reached = Math.min(options.length - 1, Math.max(0, next));
    options[reached]?.focus();
    choose(reached, false);
  } else if (event.key === 'Enter' || event.key === ' ') choose(current, true);
  else return;
  event.preventDefault();
}
