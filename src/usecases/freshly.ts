import type { World } from './ports.ts'

/**
 * Tries, and where that is refused, reads what other instances have recorded since and tries again: nobody is refused for what this instance has not
 * read yet. What is refused has written nothing, so trying twice does nothing twice.
 */
export async function freshly<Result extends { readonly ok: boolean }>(
  { archive }: Pick<World, 'archive'>,
  attempt: () => Promise<Result>
): Promise<Result> {
  const first = await attempt()
  if (first.ok) return first
  await archive.refresh()
  return attempt()
}
