import { followSteps, type Matrix, type Ops, place, type Steps } from './pdf-steps.ts'

/** A line drawn on a page, as the borders of tables are: level (y0 = y1) or upright (x0 = x1). */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Lines of a page that are read; a page of more is a drawing. */
const MOST_RULES = 3_000
/** A drawn line is at most so thick, and a border at least so long. */
const THICKEST = 3
const SHORTEST = 6
/** The steps of a path as pdf.js packs them. */
const MOVE = 0
const LINE = 1
const CURVE = 2

/** The level and upright lines among what is drawn: strokes, and areas so thin that they are lines. */
export const rulesOf = (OPS: Ops, steps: Steps, view: Matrix): Rule[] => {
  const rules: Rule[] = []
  const add = (m: Matrix, x0: number, y0: number, x1: number, y1: number): void => {
    const [ax, ay] = place(m, x0, y0)
    const [bx, by] = place(m, x1, y1)
    const wide = Math.abs(ax - bx)
    const high = Math.abs(ay - by)
    if (Math.max(wide, high) < SHORTEST || Math.min(wide, high) > THICKEST || rules.length >= MOST_RULES) return
    if (wide > high) rules.push({ x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: (ay + by) / 2, y1: (ay + by) / 2 })
    else rules.push({ x0: (ax + bx) / 2, x1: (ax + bx) / 2, y0: Math.min(ay, by), y1: Math.max(ay, by) })
  }
  const follow = (path: Float32Array, stroked: boolean, filled: boolean, now: Matrix): void => {
    let at = 0
    let [startX, startY, x, y] = [0, 0, 0, 0]
    let box: [number, number, number, number] | null = null
    const endPart = (): void => {
      if (box !== null && filled) add(now, box[0], box[1], box[2], box[3])
      box = null
    }
    while (at < path.length && rules.length < MOST_RULES) {
      const kind = path[at++]
      if (kind === MOVE || kind === LINE) {
        const [nextX = 0, nextY = 0] = [path[at], path[at + 1]]
        at += 2
        if (kind === MOVE) {
          endPart()
          startX = nextX
          startY = nextY
          box = [nextX, nextY, nextX, nextY]
        } else {
          if (stroked) add(now, x, y, nextX, nextY)
          if (box !== null)
            box = [Math.min(box[0], nextX), Math.min(box[1], nextY), Math.max(box[2], nextX), Math.max(box[3], nextY)]
        }
        x = nextX
        y = nextY
      } else if (kind === CURVE) {
        x = path[at + 4] ?? x
        y = path[at + 5] ?? y
        at += 6
        box = null
      } else {
        if (stroked) add(now, x, y, startX, startY)
        x = startX
        y = startY
      }
    }
    endPart()
  }
  followSteps(OPS, steps, view, {
    step: (what, args, now) => {
      if (what !== OPS.constructPath || !Array.isArray(args)) return true
      const [how, paths] = args
      const stroked =
        how === OPS.stroke || how === OPS.closeStroke || how === OPS.fillStroke || how === OPS.eoFillStroke
      const filled = how === OPS.fill || how === OPS.eoFill
      const path: unknown = Array.isArray(paths) ? paths[0] : null
      if (path instanceof Float32Array && (stroked || filled)) follow(path, stroked, filled, now)
      return rules.length < MOST_RULES
    }
  })
  return rules
}
