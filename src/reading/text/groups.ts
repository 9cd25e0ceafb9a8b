/** Puts values behind those that a map already holds under a key. A copy of them for each new one would take as long as all that came before. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, ...values: readonly V[]): void {
  const known = groups.get(key)
  if (known === undefined) groups.set(key, [...values])
  else known.push(...values)
}
