/** Where a convex loss is least, by Newton's method. `slopeAt` gives its gradient and curvature at some weights. */
export function leastBy(
  size: number,
  slopeAt: (weights: readonly number[]) => { gradient: readonly number[]; curve: readonly (readonly number[])[] }
): readonly number[] {
  let weights: readonly number[] = Array.from({ length: size }, () => 0)
  for (let round = 0; round < 30; round++) {
    const { gradient, curve } = slopeAt(weights)
    const step = solve(curve, gradient)
    weights = weights.map((weight, i) => weight - (step[i] ?? 0))
    if (step.every((one) => Math.abs(one) < 1e-7)) break
  }
  return weights
}

/** Gauss elimination of a positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  })
  const found: number[] = []
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? []
    let rest = row[row.length - 1] ?? 0
    for (let j = i + 1; j < rows.length; j++) rest -= (row[j] ?? 0) * (found[j] ?? 0)
    found[i] = rest / (row[i] ?? 1)
  }
  return found
}
