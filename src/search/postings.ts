/**
 * Lists of (item slot, impact) for each term, in the order of their slots, in pages of typed arrays: a list is a chain of blocks, the highest slots
 * first, that double in size, so that adding seldom moves what is there and a word that occurs once takes 32 bytes.
 *
 * A block begins with two cells of header: in `slots` the address of the block below it (0: none) and its capacity, in `impacts` how many entries
 * it holds. Its first slot, even of an entry that was taken out, parts it from the block below.
 */
const PAGE_BITS = 20
const PAGE_CELLS = 1 << PAGE_BITS
const HEADER = 2
const FIRST_CAPACITY = 2
const LARGEST_CAPACITY = 4096

export interface Postings {
  readonly addTerm: () => number
  /**
   * Adds `by` to the impact of a term at a slot; where 0 is left, the entry goes. Returns by how many entries the list grew: 1, 0 or -1.
   * Impacts are whole numbers below 2³², so that adding and taking off again leaves what was there.
   */
  readonly change: (term: number, slot: number, by: number) => number
  /** Calls back for each entry, in no order that a caller may rely on. */
  readonly forEach: (term: number, visit: (slot: number, impact: number) => void) => void
}

interface Page {
  readonly slots: Uint32Array
  readonly impacts: Uint32Array
}

/** The first place from `start` up to `end` with this slot or a higher one. Mostly the slot is a new one, higher than all. */
function placeOf(slots: Uint32Array, start: number, end: number, slot: number): number {
  if (start === end || (slots[end - 1] ?? 0) < slot) return end
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  return low
}

export function createPostings(): Postings {
  const pages: Page[] = []
  let free = 1
  let limit = 0
  /** The address of each term's block with the highest slots; 0: none yet. */
  let tops = new Uint32Array(1024)
  let terms = 0

  const pageOf = (address: number): Page => {
    const page = pages[address >>> PAGE_BITS]
    if (page === undefined) throw new RangeError(`no postings at ${address}`)
    return page
  }
  const cellOf = (address: number): number => address & (PAGE_CELLS - 1)

  const allocate = (capacity: number, below: number): number => {
    const cells = capacity + HEADER
    if (free + cells > limit) {
      free = pages.length * PAGE_CELLS + (pages.length === 0 ? 1 : 0)
      pages.push({ slots: new Uint32Array(PAGE_CELLS), impacts: new Uint32Array(PAGE_CELLS) })
      limit = pages.length * PAGE_CELLS
    }
    const address = free
    free += cells
    const { slots } = pageOf(address)
    slots[cellOf(address)] = below
    slots[cellOf(address) + 1] = capacity
    return address
  }

  /** Puts a block of twice the size right above a full one, and moves its entries from `from` on there. */
  const divide = (term: number, block: number, above: number, from: number): void => {
    const { slots, impacts } = pageOf(block)
    const header = cellOf(block)
    const end = header + HEADER + (impacts[header] ?? 0)
    const added = allocate(Math.min(2 * (slots[header + 1] ?? 0), LARGEST_CAPACITY), block)
    const to = pageOf(added)
    const first = cellOf(added) + HEADER
    to.slots.set(slots.subarray(from, end), first)
    to.impacts.set(impacts.subarray(from, end), first)
    to.impacts[cellOf(added)] = end - from
    impacts[header] = from - header - HEADER
    if (above === 0) tops[term] = added
    else pageOf(above).slots[cellOf(above)] = added
  }

  const change = (term: number, slot: number, by: number): number => {
    let above = 0
    let block = tops[term] ?? 0
    if (block === 0) {
      block = allocate(FIRST_CAPACITY, 0)
      tops[term] = block
    }
    let page = pageOf(block)
    let header = cellOf(block)
    let below = page.slots[header] ?? 0
    while (below !== 0 && (page.slots[header + HEADER] ?? 0) > slot) {
      above = block
      block = below
      page = pageOf(block)
      header = cellOf(block)
      below = page.slots[header] ?? 0
    }
    const { slots, impacts } = page
    const used = impacts[header] ?? 0
    const start = header + HEADER
    const end = start + used
    const at = placeOf(slots, start, end, slot)
    if (at < end && slots[at] === slot) {
      const left = (impacts[at] ?? 0) + by
      impacts[at] = left
      if (left > 0) return 0
      slots.copyWithin(at, at + 1, end)
      impacts.copyWithin(at, at + 1, end)
      impacts[header] = used - 1
      return -1
    }
    if (by <= 0) return 0
    if (used === slots[header + 1]) {
      divide(term, block, above, at === end && above === 0 ? end : start + (used >> 1))
      return change(term, slot, by)
    }
    if (at < end) {
      slots.copyWithin(at + 1, at, end)
      impacts.copyWithin(at + 1, at, end)
    }
    slots[at] = slot
    impacts[at] = by
    impacts[header] = used + 1
    return 1
  }

  return {
    addTerm: () => {
      if (terms === tops.length) {
        const larger = new Uint32Array(terms * 2)
        larger.set(tops)
        tops = larger
      }
      return terms++
    },
    change,
    forEach: (term, visit) => {
      for (let block = tops[term] ?? 0; block !== 0; ) {
        const { slots, impacts } = pageOf(block)
        const header = cellOf(block)
        const end = header + HEADER + (impacts[header] ?? 0)
        for (let i = header + HEADER; i < end; i++) visit(slots[i] ?? 0, impacts[i] ?? 0)
        block = slots[header] ?? 0
      }
    }
  }
}
