/** The next event of a type. */
export function next<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => {
    target.addEventListener(
      type,
      (event) => {
        resolve(event as HTMLElementEventMap[Type]);
      },
      {once: true},
    );
  });
}
