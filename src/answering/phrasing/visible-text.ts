// Tags, variation selectors, zero-width and bidirectional controls, fillers: what a text can hide words in from whoever reads it, and show a model.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\p{Co}\p{Cs}]|(?![\n\t])\p{Cc}/gu

/** A text without what nobody sees; line breaks and tabs are kept. For comparing and for models: what is shown to people is never taken from it. */
export const visibleText = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(INVISIBLE, '')
