/**
 * Lists of (item slot, impact) for each term, in pages of typed arrays: a list is a chain of blocks that double in size, so that adding
 * never moves what is there and a word that occurs once takes 32 bytes.
 *
 * A block begins with two header cells in `slots`: the next block's address (0: none) and its capacity.
 */
const PAGE_CELLS = 1 << 20
const HEADER = 2
const FIRST_CAPACITY = 2
const LARGEST_CAPACITY = 4096

export interface Postings {
  readonly addTerm: () => number
  readonly append: (term: number, slot: number, impact: number) => void
  /** Calls back for each entry in the order in which they were added. */
  readonly forEach: (term: number, visit: (slot: number, impact: number) => void) => void
}

export function createPostings(): Postings {
  const slotPages: Uint32Array[] = []
  const impactPages: Float32Array[] = []
  let free = 1
  let limit = 0
  let first = new Uint32Array(1024)
  let last = new Uint32Array(1024)
  let usedInLast = new Uint16Array(1024)
  let terms = 0

  const allocate = (capacity: number): number => {
    const cells = capacity + HEADER
    if (free + cells > limit) {
      free = slotPages.length * PAGE_CELLS + (slotPages.length === 0 ? 1 : 0)
      slotPages.push(new Uint32Array(PAGE_CELLS))
      impactPages.push(new Float32Array(PAGE_CELLS))
      limit = slotPages.length * PAGE_CELLS
    }
    const address = free
    free += cells
    const page = slotPages[Math.floor(address / PAGE_CELLS)]
    if (page !== undefined) page[(address % PAGE_CELLS) + 1] = capacity
    return address
  }

  return {
    addTerm: () => {
      if (terms === first.length) {
        const grown = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
          const larger = new Uint32Array(array.length * 2)
          larger.set(array)
          return larger
        }
        first = grown(first)
        last = grown(last)
        const larger = new Uint16Array(usedInLast.length * 2)
        larger.set(usedInLast)
        usedInLast = larger
      }
      return terms++
    },
    append: (term, slot, impact) => {
      let block = last[term] ?? 0
      let used = usedInLast[term] ?? 0
      if (block === 0) {
        block = allocate(FIRST_CAPACITY)
        first[term] = block
        last[term] = block
        used = 0
      } else {
        const page = slotPages[Math.floor(block / PAGE_CELLS)]
        const capacity = page?.[(block % PAGE_CELLS) + 1] ?? 0
        if (used === capacity) {
          const next = allocate(Math.min(capacity * 2, LARGEST_CAPACITY))
          if (page !== undefined) page[block % PAGE_CELLS] = next
          block = next
          last[term] = next
          used = 0
        }
      }
      const at = (block % PAGE_CELLS) + HEADER + used
      const pageNumber = Math.floor(block / PAGE_CELLS)
      const slots = slotPages[pageNumber]
      const impacts = impactPages[pageNumber]
      if (slots !== undefined && impacts !== undefined) {
        slots[at] = slot
        impacts[at] = impact
      }
      usedInLast[term] = used + 1
    },
    forEach: (term, visit) => {
      const lastBlock = last[term] ?? 0
      for (let block = first[term] ?? 0; block !== 0; ) {
        const pageNumber = Math.floor(block / PAGE_CELLS)
        const slots = slotPages[pageNumber]
        const impacts = impactPages[pageNumber]
        if (slots === undefined || impacts === undefined) return
        const base = block % PAGE_CELLS
        const count = block === lastBlock ? (usedInLast[term] ?? 0) : (slots[base + 1] ?? 0)
        for (let i = base + HEADER; i < base + HEADER + count; i++) visit(slots[i] ?? 0, impacts[i] ?? 0)
        if (block === lastBlock) return
        block = slots[base] ?? 0
      }
    }
  }
}
