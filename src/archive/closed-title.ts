/** The title that the agenda openly gives a closed item. It is the municipality's own word, not a text of ours. */
export const CLOSED_TITLE = 'Lukket'
