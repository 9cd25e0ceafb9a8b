import { GROUP_SAY_WORDS, GROUP_SAYS_WORDS, GROUPS_WITH_COUNCILS } from '../vocabulary/group-words.ts'

const GROUPS = GROUPS_WITH_COUNCILS.map(({ said, councils }) => {
  const names = [...said].sort((a, b) => b.length - a.length).join('|')
  return {
    pattern: new RegExp(
      `(?<=^\\s*(?:hvad|hvordan) (?:har )?(?:${GROUP_SAYS_WORDS.join('|')}) )(?:${names})(?!\\p{L})|(?<=^\\s*what (?:do|did|have|had) )(?:${names})(?= (?:${GROUP_SAY_WORDS.join('|')})(?!\\p{L}))`,
      'iu'
    ),
    councils
  }
})

/**
 * "Hvad siger de ældre til …?", "what did disabled people say about …?": who is asked for speaks by the council, where one is printed. The question with that
 * name in the group's place; as it stands where there is none.
 */
export function spellOutGroups(question: string, printed: readonly string[]): string {
  for (const { pattern, councils } of GROUPS) {
    if (!pattern.test(question)) continue
    const council = printed.find((name) =>
      councils.some((one) =>
        name
          .toLowerCase()
          .split(' ')
          .some((word) => word.startsWith(one))
      )
    )
    return council === undefined ? question : question.replace(pattern, council)
  }
  return question
}
