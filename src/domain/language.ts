/** The languages in which the bot is written to and answers. */
export type Language = 'da' | 'en'
