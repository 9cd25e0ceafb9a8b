import type { getResolvedPDFJS } from 'unpdf'

/** Moves points of a page: [a b c d e f] as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]
export const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0]
export const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length >= 6 && value.every((one) => typeof one === 'number')
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5]
]
export const place = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5]
]

export type Ops = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']
/** The steps in which a page is drawn, as pdf.js lists them. */
export interface Steps {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
/** Looks on while a page is drawn. */
export interface Onlooker {
  /** A step that does more than move what is drawn, and how points are moved now. False: has seen enough. */
  readonly step: (what: number, args: unknown, now: Matrix) => boolean
  /** What is set is put aside, and taken up again. */
  readonly save?: () => void
  readonly restore?: () => void
}

/** Steps of a page that are looked at; more are a drawing, or made to break readers. */
const MOST_STEPS = 200_000
const MOST_SAVED = 1_000

/** Goes through the steps in which a page is drawn, keeping account of how they move what they draw. */
export const followSteps = (OPS: Ops, { fnArray, argsArray }: Steps, view: Matrix, onlooker: Onlooker): void => {
  const saved: Matrix[] = []
  let now = view
  const save = (): void => {
    if (saved.length >= MOST_SAVED) return
    saved.push(now)
    onlooker.save?.()
  }
  const restore = (): void => {
    const last = saved.pop()
    if (last === undefined) return
    now = last
    onlooker.restore?.()
  }
  for (let step = 0; step < fnArray.length && step < MOST_STEPS; step++) {
    const what = fnArray[step] ?? -1
    const args = argsArray[step]
    if (what === OPS.save) save()
    else if (what === OPS.restore || what === OPS.paintFormXObjectEnd) restore()
    else if (what === OPS.transform) {
      if (isMatrix(args)) now = times(now, args)
    } else if (what === OPS.paintFormXObjectBegin) {
      save()
      const [matrix] = Array.isArray(args) ? args : []
      if (isMatrix(matrix)) now = times(now, matrix)
    } else if (!onlooker.step(what, args, now)) return
  }
}
