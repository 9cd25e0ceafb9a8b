/** Draws that come out the same for the same seed. */
export class Draw {
  #state: number
  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761) >>> 0
  }
  /** From 0 up to, but not, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  /** A whole number from `from` to `to`. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }
  chance(part: number): boolean {
    return this.next() < part
  }
  one<Value>(of: readonly Value[]): Value {
    const drawn = of[this.whole(0, of.length - 1)]
    if (drawn === undefined) throw new Error('nothing to draw from')
    return drawn
  }
  /** So many different ones, in random order. */
  some<Value>(of: readonly Value[], count: number): Value[] {
    const rest = [...of]
    return Array.from(
      { length: Math.min(count, of.length) },
      () => rest.splice(this.whole(0, rest.length - 1), 1)[0] as Value
    )
  }
}
