/** Places that rise, in few bytes: each is kept as its distance to the one before (seven bits a byte, the lowest first; the eighth bit tells that more follow). */
export class PlaceList {
  #bytes = new Uint8Array(4);
  #end = 0;
  #last = 0;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Adds a place beyond the last. */
  add(place: number): void {
    let left = place - this.#last;
    if (this.#end + 5 > this.#bytes.length) this.#grow();
    while (left > 127) {
      this.#bytes[this.#end++] = (left & 127) | 128;
      left >>>= 7;
    }
    this.#bytes[this.#end++] = left;
    this.#last = place;
    this.#count++;
  }

  /** The first place, then each as its distance to the one before. */
  steps(): readonly number[] {
    const steps: number[] = [];
    let [step, shift] = [0, 0];
    for (const byte of this.#bytes.subarray(0, this.#end)) {
      step |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      steps.push(step);
      [step, shift] = [0, 0];
    }
    return steps;
  }

  #grow(): void {
    const bytes = new Uint8Array(2 * this.#bytes.length + 8);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
