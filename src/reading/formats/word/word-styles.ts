import { elements, first, isOn, setting, type XmlNode } from './xml-tree.ts'

/** What of a paragraph's look tells how its text is laid out. Measures in twentieths of a point. */
export interface ParagraphLook {
  readonly name: string
  readonly numbering: { readonly id: string | null; readonly level: number | null }
  readonly before: number
  readonly after: number
  /** No space between paragraphs of the same style. */
  readonly contextual: boolean
  readonly heading: boolean
  readonly hidden: boolean
  /** A dotted line leads to what is set at the right edge: contents with their pages. */
  readonly leader: boolean
}

export interface WordStyles {
  /** The look of a paragraph by its own properties, its style, the styles that is based on, and the document's defaults. */
  readonly paragraph: (properties: XmlNode | undefined) => ParagraphLook
  /** Whether a stretch of text in this style is hidden. */
  readonly isHidden: (runStyle: string | undefined) => boolean
}

const number = (text: string | undefined): number | null =>
  text === undefined || !/^-?\d+(?:\.\d+)?$/u.test(text) ? null : Number(text)
const LONGEST_CHAIN = 20

/** Reads a document's styles; without any, Word's plain paragraphs. */
export const readStyles = (root: XmlNode | null): WordStyles => {
  const styles = new Map<string, XmlNode>()
  let standard: string | undefined
  for (const style of root === null ? [] : elements(root, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (id === undefined) continue
    styles.set(id, style)
    if (style.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(style.attributes['w:default'] ?? ''))
      standard = id
  }
  const chainOf = (id: string | undefined): XmlNode[] => {
    const chain: XmlNode[] = []
    let style = id === undefined ? undefined : styles.get(id)
    while (style !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
      chain.push(style)
      style = styles.get(setting(style, 'w:basedOn') ?? '')
    }
    return chain
  }
  const defaults = first(root ?? undefined, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')
  const looks = new Map<string, { chain: XmlNode[]; properties: XmlNode[] }>()
  const styleOf = (id: string | undefined): { chain: XmlNode[]; properties: XmlNode[] } => {
    const key = id ?? standard ?? ''
    const known = looks.get(key)
    if (known !== undefined) return known
    const chain = chainOf(key)
    const found = { chain, properties: chain.map((style) => first(style, 'w:pPr')).filter((one) => one !== undefined) }
    looks.set(key, found)
    return found
  }
  return {
    paragraph: (own) => {
      const { chain, properties } = styleOf(setting(own, 'w:pStyle'))
      const all = [...(own === undefined ? [] : [own]), ...properties, ...(defaults === undefined ? [] : [defaults])]
      const nearest = <T>(read: (one: XmlNode) => T | null | undefined): T | null => {
        for (const one of all) {
          const value = read(one)
          if (value !== null && value !== undefined) return value
        }
        return null
      }
      const spacing = (side: 'before' | 'after'): number =>
        nearest((one) => {
          const space = first(one, 'w:spacing')
          return space?.attributes[`w:${side}Autospacing`] === '1' ? 280 : number(space?.attributes[`w:${side}`])
        }) ?? 0
      const name = (chain[0] === undefined ? '' : (setting(chain[0], 'w:name') ?? '')).toLowerCase()
      const outline = nearest((one) => number(setting(one, 'w:outlineLvl')))
      const tabs = nearest((one) => first(one, 'w:tabs'))
      return {
        name,
        numbering: {
          id: nearest((one) => setting(one, 'w:numPr', 'w:numId')),
          level: nearest((one) => number(setting(one, 'w:numPr', 'w:ilvl')))
        },
        before: spacing('before'),
        after: spacing('after'),
        contextual: all.some((one) => isOn(one, 'w:contextualSpacing')),
        heading: (outline !== null && outline < 9) || /^(?:heading|overskrift|title|titel)(?:\s|$)/u.test(name),
        hidden: isOn(first(own, 'w:rPr'), 'w:vanish') || chain.some((style) => isOn(first(style, 'w:rPr'), 'w:vanish')),
        leader:
          /^(?:toc|indholdsfortegnelse)\s?\d/u.test(name) ||
          (tabs !== null && elements(tabs, 'w:tab').some((tab) => tab.attributes['w:leader'] === 'dot'))
      }
    },
    isHidden: (runStyle) => chainOf(runStyle).some((style) => isOn(first(style, 'w:rPr'), 'w:vanish'))
  }
}
