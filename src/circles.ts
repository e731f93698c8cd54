/** A thing on the way, as long as its circle is not closed. */
interface Step<T> {
  readonly thing: T;
  readonly targets: Iterator<T>;
  /** The how manieth thing that was met. */
  readonly met: number;
  /** The first that was met of those in one circle with it, as far as is known. */
  first: number;
  isOpen: boolean;
}

/** The circles in which things lead to each other: each thing stands in one, mostly alone, and a circle comes after all that it leads to. (Tarjan, 1972, without recursion.) */
export function* circlesBehind<T>(starts: Iterable<T>, next: (thing: T) => readonly T[]): Generator<readonly T[]> {
  const steps = new Map<T, Step<T>>();
  const open: Step<T>[] = [];
  const enter = (thing: T): Step<T> => {
    const step = { thing, targets: next(thing)[Symbol.iterator](), met: steps.size, first: steps.size, isOpen: true };
    steps.set(thing, step);
    open.push(step);
    return step;
  };
  for (const start of starts) {
    const path = steps.has(start) ? [] : [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const target = step.targets.next();
      if (!target.done) {
        const known = steps.get(target.value);
        if (!known) path.push(enter(target.value));
        else if (known.isOpen) step.first = Math.min(step.first, known.met);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) above.first = Math.min(above.first, step.first);
      if (step.first === step.met) yield closed(open.splice(open.lastIndexOf(step)));
    }
  }
}

/** Things whose circle is known. */
const closed = <T>(steps: readonly Step<T>[]): readonly T[] =>
  steps.map((step) => {
    step.isOpen = false;
    return step.thing;
  });

/** The ends to which each thing leads, by however many steps; itself, when it is one. */
export function endsBehind<T>(starts: Iterable<T>, next: (thing: T) => readonly T[], isEnd: (thing: T) => boolean): ReadonlyMap<T, ReadonlySet<T>> {
  const ends = new Map<T, ReadonlySet<T>>();
  for (const circle of circlesBehind(starts, next)) {
    const all = new Set(circle.filter(isEnd));
    for (const thing of circle) for (const target of next(thing)) for (const end of ends.get(target) ?? []) all.add(end);
    for (const thing of circle) ends.set(thing, all);
  }
  return ends;
}
