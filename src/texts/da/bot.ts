/** What the bot says where no route can: a fault, a person without identity, a button that nothing answers. */
export const bot = {
  fault: (reference: string): string =>
    `Det lykkedes ikke. Prøv igen om lidt. Sker det igen, så sig nummer ${reference} til jeres it-afdeling.`,
  nobody: 'Jeg kan kun svare den, der er logget ind med sin arbejdskonto.',
  unknownButton: 'Den knap gælder ikke længere. Spørg igen, så viser jeg det, som det er nu.'
}
