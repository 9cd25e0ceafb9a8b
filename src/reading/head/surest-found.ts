/** What was found of one particular, by how surely the words that said it say it: the surest first. */
export class SurestFound<Value> {
  readonly #byRank = new Map<string, Value>()
  readonly #ranks: readonly string[]

  constructor(...ranks: readonly string[]) {
    this.#ranks = ranks
  }

  /** Keeps the first of each rank. */
  note(rank: string, value: Value | null): void {
    if (value !== null && !this.#byRank.has(rank)) this.#byRank.set(rank, value)
  }

  of(rank: string): Value | null {
    return this.#byRank.get(rank) ?? null
  }

  get best(): Value | null {
    const rank = this.#ranks.find((one) => this.#byRank.has(one))
    return rank === undefined ? null : this.of(rank)
  }
}
