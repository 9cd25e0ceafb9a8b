import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginCheck,
  type ChainResult,
  contentDigest,
  FIRST_HASH,
  type Link,
  readMetadata,
  recordHash,
  serialise,
  serialiseMetadata
} from '../../src/domain/chain.ts'
import { forumIdOf, operationIdOf } from '../../src/domain/ids.ts'
import type { ChainKey, Draft } from '../../src/domain/records.ts'
import { closing, decision, openChain, redaction } from '../store/drafts.ts'

const checkChain = (chain: ChainKey, links: readonly Link[]): ChainResult => {
  const check = beginCheck(chain)
  for (const link of links) check.add(link)
  return check.result()
}

const salt = (number: number): string => createHash('sha256').update(`salt ${number}`).digest('hex')

function linkChain(drafts: readonly Draft[], chain: ChainKey = openChain): Link[] {
  let previous = FIRST_HASH
  return drafts.map((draft, index) => {
    const sequence = index + 1
    const metadata = serialiseMetadata(chain, sequence, draft)
    const words = draft.content === null ? null : { salt: salt(sequence), text: serialise(draft.content) }
    const digest = words && contentDigest(words.salt, words.text)
    previous = recordHash(previous, metadata, digest)
    return { sequence, metadata, contentDigest: digest, hash: previous, words }
  })
}

/** What an administrator's redaction leaves: the words gone, a record behind that says so. */
function redactIn(drafts: readonly Draft[], sequences: readonly number[]): Link[] {
  const redactions = sequences.map((sequence): Draft => {
    const { ground, ...act } = redaction(String(sequence))
    return { kind: 'redacted', facts: { sequence }, content: { ground }, ...act }
  })
  return linkChain([...drafts, ...redactions]).map((link) =>
    sequences.includes(link.sequence) ? { ...link, words: null } : link
  )
}

const replaceAt = (links: readonly Link[], sequence: number, change: (link: Link) => Link): Link[] =>
  links.map((link) => (link.sequence === sequence ? change(link) : link))

const problemsOf = (links: readonly Link[], chain: ChainKey = openChain): string[] => {
  const result = checkChain(chain, links)
  return result.ok ? [] : result.problems.map(({ sequence, problem }) => `${sequence} ${problem}`)
}

const three = [decision('kaj 1'), closing(), decision('kaj 2')]

describe('a chain of records', () => {
  it('holds as it was written, and its head is the last record', () => {
    const links = linkChain(three)
    expect(checkChain(openChain, links)).toEqual({ ok: true, length: 3, head: links[2]?.hash })
    expect(checkChain(openChain, [])).toEqual({ ok: true, length: 0, head: FIRST_HASH })
  })

  it('names the record whose text was changed by a letter', () => {
    const links = replaceAt(linkChain(three), 3, (link) => ({
      ...link,
      words: link.words && { ...link.words, text: link.words.text.replace('Godkendt', 'Godkendu') }
    }))
    expect(problemsOf(links)).toEqual(['3 content'])
  })

  it('names a record that is missing, and one whose text is gone without a redaction', () => {
    const links = linkChain(three)
    expect(problemsOf(links.filter(({ sequence }) => sequence !== 2))[0]).toBe('2 gap')
    expect(problemsOf(replaceAt(links, 1, (link) => ({ ...link, words: null })))).toEqual(['1 content-missing'])
  })

  it('does not hold when a text is taken away together with its digest', () => {
    const links = replaceAt(linkChain(three), 1, (link) => ({ ...link, words: null, contentDigest: null }))
    expect(problemsOf(links)).toEqual(['1 hash'])
  })

  it('holds after a redaction, and says so where the redacted text is still there', () => {
    const links = redactIn(three, [1])
    expect(problemsOf(links)).toEqual([])
    expect(
      problemsOf(
        replaceAt(links, 1, (link) => ({ ...link, words: { salt: salt(1), text: serialise(three[0]?.content) } }))
      )
    ).toEqual(['1 redaction-unfinished'])
  })

  it('takes no redaction that does not hold itself as an excuse', () => {
    const links = replaceAt(redactIn(three, [1]), 4, (link) => ({
      ...link,
      metadata: link.metadata.replace('"sequence":1', '"sequence":3')
    }))
    expect(problemsOf(links)).toEqual(['1 content-missing', '4 hash'])
  })

  it('does not hold as the chain of another forum, or as the closed chain of its own', () => {
    const links = linkChain(three)
    expect(problemsOf(links, { ...openChain, confidentiality: 'closed' })).toContain('1 metadata')
    expect(problemsOf(links, { ...openChain, forumId: forumIdOf('Fyrrådet') })).toContain('1 metadata')
  })

  it('reads back what the metadata say, and the same facts in another order are the same metadata', () => {
    const draft = decision('kaj 1')
    const { content, ...happened } = draft
    expect(readMetadata(serialiseMetadata(openChain, 7, draft))).toEqual({ chain: openChain, sequence: 7, happened })
    const turned = { ...draft, facts: Object.fromEntries(Object.entries(draft.facts).reverse()) } as Draft
    expect(serialiseMetadata(openChain, 7, turned)).toBe(serialiseMetadata(openChain, 7, draft))
  })

  it('writes no line separator or non-character, and the same words can be read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = serialise({ text })
        expect(written).not.toMatch(/[\p{Cc}\u2028\u2029\ufffe\uffff]/u)
        expect(Buffer.from(written).toString()).toBe(written)
        expect(JSON.parse(written)).toEqual({ text })
      })
    )
  })

  const acts = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => ({ text })) },
      { weight: 1, arbitrary: fc.constant({ text: null }) }
    ),
    { minLength: 1, maxLength: 12 }
  )
  const someChain = fc.tuple(acts, fc.array(fc.nat(11), { maxLength: 4 })).map(([written, chosen]) => {
    const drafts = written.map(({ text }, index) =>
      text === null ? { ...closing(), operation: operationIdOf('close', `${index}`) } : decision(`${index}`, text)
    )
    const wordy = drafts.flatMap((draft, index) => (draft.content === null ? [] : [index + 1]))
    const redacted = new Set(chosen.flatMap((number) => wordy[number % Math.max(wordy.length, 1)] ?? []))
    return redactIn(drafts, [...redacted])
  })

  it('holds for any sequence of records and redactions', () => {
    fc.assert(
      fc.property(someChain, (links) => {
        expect(problemsOf(links)).toEqual([])
      })
    )
  })

  it('does not hold after any single change of any stored text', () => {
    const change = fc.record({
      link: fc.nat(),
      field: fc.constantFrom('metadata', 'hash', 'contentDigest', 'salt', 'text'),
      place: fc.nat(),
      letter: fc.constantFrom('a', '0', 'ø', '"', ' ')
    })
    fc.assert(
      fc.property(someChain, change, (links, { link, field, place, letter }) => {
        const sequence = (link % links.length) + 1
        const changed = replaceAt(links, sequence, (one) => changeField(one, field, place, letter))
        fc.pre(serialise(changed) !== serialise(links))
        expect(problemsOf(changed)).not.toEqual([])
      }),
      { numRuns: 500 }
    )
  })

  it('does not hold after any record but the last ones is taken out, doubled or exchanged', () => {
    fc.assert(
      fc.property(someChain, fc.nat(), fc.constantFrom('out', 'double', 'exchange'), (links, at, how) => {
        fc.pre(links.length > 1)
        const index = at % (links.length - 1)
        const changed = [...links]
        const [one, next] = links.slice(index, index + 2)
        if (one === undefined || next === undefined) return
        if (how === 'out') changed.splice(index, 1)
        else if (how === 'double') changed.splice(index, 0, one)
        else changed.splice(index, 2, next, one)
        expect(problemsOf(changed)).not.toEqual([])
      })
    )
  })
})

function changeField(link: Link, field: string, place: number, letter: string): Link {
  const put = (text: string): string => {
    const at = place % Math.max(text.length, 1)
    return text.slice(0, at) + letter + text.slice(at + 1)
  }
  switch (field) {
    case 'metadata':
      return { ...link, metadata: put(link.metadata) }
    case 'hash':
      return { ...link, hash: put(link.hash) }
    case 'contentDigest':
      return { ...link, contentDigest: link.contentDigest === null ? letter : put(link.contentDigest) }
    case 'salt':
      return link.words === null ? link : { ...link, words: { ...link.words, salt: put(link.words.salt) } }
    default:
      return link.words === null ? link : { ...link, words: { ...link.words, text: put(link.words.text) } }
  }
}
