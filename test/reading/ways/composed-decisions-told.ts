import { type DecisionOption, genitive } from './composed-decisions.ts'

/** More headings of decisions that say whose decision it was or when it was taken, as other publishers print them. */
export const TOLD_DECISION_FORMS: readonly DecisionOption[] = [
  {
    name: 'FORUMs beslutning i mødet den DATE',
    says: 'both',
    print: ({ body, date }) => [`${genitive(body)} beslutning i mødet den ${date}`]
  },
  {
    name: 'FORUMs beslutning, den DATE',
    says: 'both',
    print: ({ body, date }) => [`${genitive(body)} beslutning, den ${date}:`]
  },
  { name: 'FORUMs beslutning DATE', says: 'both', print: ({ body, date }) => [`${genitive(body)} beslutning ${date}`] },
  {
    name: 'FORUMS BESLUTNING, DEN DATE',
    says: 'both',
    print: ({ body, date }) => [`${genitive(body)} beslutning, den ${date}:`.toUpperCase()]
  },
  {
    name: 'FORUMs behandling den DATE:',
    says: 'both',
    print: ({ body, date }) => [`${genitive(body)} behandling den ${date}:`]
  },
  {
    name: 'FORUMs afgørelse den DATE',
    says: 'both',
    print: ({ body, date }) => [`${genitive(body)} afgørelse den ${date}`]
  },
  {
    name: 'FORUMs møde DATE, punkt 3:',
    says: 'both',
    print: ({ body, date, item }) => [`${genitive(body)} møde ${date}, punkt ${item.number}:`]
  },
  {
    name: 'Beslutning i FORUM, den DATE, punkt nr. 3',
    says: 'both',
    print: ({ body, date, item }) => [`Beslutning i ${body}, den ${date}, punkt nr. ${item.number}`]
  },
  {
    name: 'Beslutning i FORUM den DATE (pkt. 3)',
    says: 'both',
    print: ({ body, date, item }) => [`Beslutning i ${body} den ${date} (pkt. ${item.number})`]
  },
  {
    name: 'Beslutning i FORUM den DATE - pkt. 3',
    says: 'both',
    print: ({ body, date, item }) => [`Beslutning i ${body} den ${date} - pkt. ${item.number}`]
  },
  {
    name: 'Beslutning fra FORUM, DATE, kl. 15:00, pkt. nr. 3',
    says: 'both',
    print: ({ body, date, item }) => [`Beslutning fra ${body}, ${date}, kl. 15:00, pkt. nr. ${item.number}`]
  },
  {
    name: 'Beslutning i FORUM 2022-2025 den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning i ${body} 2022-2025 den ${date}`]
  },
  {
    name: 'Beslutning - FORUM (2022-2025) - DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning - ${body} (2022-2025) - ${date}`]
  },
  {
    name: 'FORUM 2022-2025, DATE, pkt. 3',
    says: 'both',
    print: ({ body, date, item }) => [`${body} 2022-2025, ${date}, pkt. ${item.number}`]
  },
  { name: 'DATE - FORUM', says: 'both', print: ({ body, date }) => [`${date} - ${body}`] },
  { name: 'DATE FORUM:', says: 'both', print: ({ body, date }) => [`${date} ${body}:`] },
  {
    name: 'Beslutninger FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutninger ${body} den ${date}`]
  },
  {
    name: 'Beslutning ved FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning ved ${body} den ${date}`]
  },
  {
    name: 'Behandlet i FORUM den DATE:',
    says: 'both',
    print: ({ body, date }) => [`Behandlet i ${body} den ${date}:`]
  },
  {
    name: 'FORUM behandlede sagen den DATE:',
    says: 'both',
    print: ({ body, date }) => [`${body} behandlede sagen den ${date}:`]
  },
  { name: 'FORUM, mødet den DATE:', says: 'both', print: ({ body, date }) => [`${body}, mødet den ${date}:`] },
  { name: 'FORUM, møde DATE', says: 'both', print: ({ body, date }) => [`${body}, møde ${date}`] },
  {
    name: 'FORUM, møde nr. 4, DATE:',
    says: 'both',
    print: ({ body, date }) => [`${body}, møde nr. 4, ${date}:`]
  },
  {
    name: 'Beslutning i FORUM, møde nr. 4 den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning i ${body}, møde nr. 4 den ${date}`]
  },
  {
    name: 'FORUM den DATE kl. 15.00, pkt. 3',
    says: 'both',
    print: ({ body, date, item }) => [`${body} den ${date} kl. 15.00, pkt. ${item.number}`]
  },
  {
    name: 'FORUM den DATE, dagsordenspunkt 3',
    says: 'both',
    print: ({ body, date, item }) => [`${body} den ${date}, dagsordenspunkt ${item.number}`]
  },
  {
    name: 'FORUM den DATE (sag nr. 3)',
    says: 'both',
    print: ({ body, date, item }) => [`${body} den ${date} (sag nr. ${item.number})`]
  },
  {
    name: 'Pkt. 3 FORUM DATE',
    says: 'both',
    print: ({ body, date, item }) => [`Beslutning pkt. ${item.number} ${body} ${date}`]
  },
  {
    name: 'Beslutning i FORUM, weekday den DATE',
    says: 'both',
    print: ({ body, date, weekday }) => [`Beslutning i ${body}, ${weekday} den ${date}`]
  },
  {
    name: 'FORUM, weekday den DATE:',
    says: 'both',
    print: ({ body, date, weekday }) => [`${body}, ${weekday} den ${date}:`]
  },
  {
    name: 'Beslutning i FORUM over den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning i ${body}`, `den ${date}`]
  },
  {
    name: 'Beslutning over FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => ['Beslutning', `${body} den ${date}`]
  },
  {
    name: 'Beslutning over FORUM, DATE and a blank',
    says: 'both',
    print: ({ body, date }) => ['Beslutning', '', `${body}, ${date}`, '']
  },
  {
    name: 'FORUM den DATE over Beslutning:',
    says: 'both',
    print: ({ body, date }) => [`${body} den ${date}`, 'Beslutning:']
  },
  {
    name: 'Beslutning, Udvalg: Dato:',
    says: 'both',
    print: ({ body, date }) => ['Beslutning', `Udvalg: ${body}`, `Dato: ${date}`, '']
  },
  {
    name: 'Udvalg: Mødedato: Beslutning:',
    says: 'both',
    print: ({ body, date }) => [`Udvalg: ${body}`, `Mødedato: ${date}`, 'Beslutning:']
  },
  {
    name: 'Beslutning, Behandlet i: Den:',
    says: 'both',
    print: ({ body, date }) => ['Beslutning', `Behandlet i: ${body}`, `Den: ${date}`, '']
  },
  {
    name: '[Beslutning i FORUM den DATE]',
    says: 'both',
    print: ({ body, date }) => [`[Beslutning i ${body} den ${date}]`]
  },
  { name: 'Beslutning i FORUM | DATE', says: 'both', print: ({ body, date }) => [`Beslutning i ${body} | ${date}`] },
  {
    name: 'FORUM | DATE | pkt. 3',
    says: 'both',
    print: ({ body, date, item }) => [`${body} | ${date} | pkt. ${item.number}`]
  },
  {
    name: '**FORUM den DATE**',
    says: 'both',
    print: ({ body, date }) => [`**${body} den ${date}**`]
  },
  {
    name: '### Beslutning i FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`### Beslutning i ${body} den ${date}`, '']
  },
  {
    name: 'Beslutning på ordinært møde i FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Beslutning på ordinært møde i ${body} den ${date}`]
  },
  {
    name: 'FORUM (ordinært møde) den DATE:',
    says: 'both',
    print: ({ body, date }) => [`${body} (ordinært møde) den ${date}:`]
  },
  {
    name: 'Beslutning på møde i FORUM, DATE, sag nr. 3',
    says: 'both',
    print: ({ body, date, item }) => [`Beslutning på møde i ${body}, ${date}, sag nr. ${item.number}`]
  },
  {
    name: 'Fra møde i FORUM den DATE:',
    says: 'both',
    print: ({ body, date }) => [`Fra møde i ${body} den ${date}:`]
  },
  {
    name: 'Protokollat fra FORUM den DATE',
    says: 'both',
    print: ({ body, date }) => [`Protokollat fra ${body} den ${date}`]
  },
  {
    name: 'Udskrift af FORUMs protokol den DATE',
    says: 'both',
    print: ({ body, date }) => [`Udskrift af ${genitive(body)} protokol den ${date}`]
  },
  { name: 'FORUM DATE: text', says: 'both', behind: true, print: ({ body, date }) => [`${body} ${date}: `] },
  { name: 'FORUM, DATE: text', says: 'both', behind: true, print: ({ body, date }) => [`${body}, ${date}: `] },
  {
    name: 'FORUM, DATE, pkt. 3: text',
    says: 'both',
    behind: true,
    print: ({ body, date, item }) => [`${body}, ${date}, pkt. ${item.number}: `]
  },
  {
    name: 'Beslutning i FORUM: text',
    says: 'body',
    behind: true,
    print: ({ body }) => [`Beslutning i ${body}: `]
  },
  { name: 'Beslutning den DATE: text', says: 'day', behind: true, print: ({ date }) => [`Beslutning den ${date}: `] },
  { name: 'Beslutning, den DATE', says: 'day', print: ({ date }) => [`Beslutning, den ${date}:`] },
  { name: 'Beslutning - DATE', says: 'day', print: ({ date }) => [`Beslutning - ${date}`] },
  {
    name: 'Beslutning, weekday den DATE',
    says: 'day',
    print: ({ date, weekday }) => [`Beslutning ${weekday} den ${date}`]
  },
  {
    name: 'Beslutning på møde nr. 4 den DATE',
    says: 'day',
    print: ({ date }) => [`Beslutning på møde nr. 4 den ${date}`]
  },
  { name: 'Referat DATE', says: 'day', print: ({ date }) => [`Referat ${date}:`] },
  { name: 'DATE: Beslutning', says: 'day', print: ({ date }) => [`${date}: Beslutning`] },
  { name: 'Behandlet den DATE', says: 'day', print: ({ date }) => [`Behandlet den ${date}:`] },
  { name: 'Beslutning fra FORUM', says: 'body', print: ({ body }) => [`Beslutning fra ${body}:`] },
  { name: 'Beslutning – FORUM', says: 'body', print: ({ body }) => [`Beslutning – ${body}`] },
  { name: 'FORUMs konklusion', says: 'owner', print: ({ body }) => [`${genitive(body)} konklusion`] },
  { name: 'FORUMS BESLUTNING:', says: 'owner', print: ({ body }) => [`${genitive(body)} beslutning:`.toUpperCase()] },
  {
    name: 'FORUMs beslutning: text',
    says: 'owner',
    behind: true,
    print: ({ body }) => [`${genitive(body)} beslutning: `]
  },
  {
    name: 'Decision, FORUM, DATE',
    in: 'en',
    says: 'both',
    print: ({ body, date }) => [`Decision, ${body}, ${date}`]
  },
  {
    name: 'FORUM, DATE, item 3:',
    in: 'en',
    says: 'both',
    print: ({ body, date, item }) => [`${body}, ${date}, item ${item.number}:`]
  },
  { name: 'Decision taken on DATE', in: 'en', says: 'day', print: ({ date }) => [`Decision taken on ${date}`] }
]
