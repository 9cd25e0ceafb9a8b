import { Parser } from 'htmlparser2'
import { Unreadable } from '../unreadable.ts'

/** An element of an Office document. Names carry the prefixes that Word uses (`w:p`), whatever the file calls them. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlNode | string)[]
}

/** Word nests a few dozen deep; deeper is made to break readers. */
const DEEPEST = 300
/** Elements that are held at the same time: those of one paragraph or table, or of a whole smaller part. */
const MOST_HELD = 400_000
/** The namespaces that are told apart, in the transitional and the strict form of the standard. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/u, 'w:'],
  [
    /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships$/u,
    'r:'
  ],
  [/^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?math$/u, 'm:'],
  [/^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/u, 'mc:']
]

/** Where the elements of a large document are handed over one by one, so that the whole never stands in memory. */
export interface Each {
  /** The element whose children are handed over and dropped. */
  readonly of: string
  readonly take: (node: XmlNode) => void
}

/**
 * Reads XML into a tree. Entities of the file's own are not expanded, nothing outside the text is looked up, a document type is refused. Throws
 * Unreadable where the text breaks off, nests deeper than 300 elements or holds too many at a time.
 */
export const readXml = (bytes: Uint8Array, each?: Each): XmlNode => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  const prefixes = new Map<string, string>()
  const canonical = (name: string): string => {
    const colon = name.indexOf(':')
    const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : prefix + name.slice(colon + 1)
  }
  const top: XmlNode = { name: '', attributes: {}, children: [] }
  const open: XmlNode[] = [top]
  let held = 0
  const parser = new Parser(
    {
      onprocessinginstruction: (name) => {
        if (/^!doctype/iu.test(name)) throw new Unreadable('broken')
      },
      onopentag: (name, printed) => {
        if (open.length > DEEPEST) throw new Unreadable('broken')
        if (++held > MOST_HELD) throw new Unreadable('too-large')
        for (const [key, value] of Object.entries(printed)) {
          if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
          const known = PREFIXES.find(([uri]) => uri.test(value))?.[1]
          if (known !== undefined) prefixes.set(key.slice(6), known)
        }
        const attributes: Record<string, string> = {}
        for (const [key, value] of Object.entries(printed)) attributes[key.includes(':') ? canonical(key) : key] = value
        open.push({ name: canonical(name), attributes, children: [] })
      },
      ontext: (text) => {
        const children = open.at(-1)?.children
        if (children === undefined) return
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + text
        else children.push(text)
      },
      onclosetag: () => {
        const node = open.pop()
        const parent = open.at(-1)
        if (node === undefined || parent === undefined) throw new Unreadable('broken')
        if (each !== undefined && parent.name === each.of) {
          held = 0
          each.take(node)
        } else parent.children.push(node)
      }
    },
    { xmlMode: true, decodeEntities: true }
  )
  parser.write(new TextDecoder(encoding).decode(bytes))
  // Elements that are still open: the text was cut off.
  if (open.length !== 1) throw new Unreadable('broken')
  parser.end()
  const root = elements(top)[0]
  if (root === undefined) throw new Unreadable('broken')
  return root
}

/** The elements directly below, of the given name or all. */
export const elements = (node: XmlNode, name?: string): XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name)
  )

/** The first element below along a path of names. */
export const first = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>(
    (at, name) => at?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name),
    node
  )

/** The value of a property that is an element with `w:val`. */
export const setting = (node: XmlNode | undefined, ...path: readonly string[]): string | undefined =>
  first(node, ...path)?.attributes['w:val']

/** Whether a property stands and is not switched off. */
export const isOn = (node: XmlNode | undefined, name: string): boolean => {
  const found = first(node, name)
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1')
}
