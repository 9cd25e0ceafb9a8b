const pure = '^src/(domain|reading|search|answering|commands|cards|texts)/'
const npm = (name) => `node_modules/(${name})`

/** Rooms within a room, from the ground up: each knows those before it. */
const floors = {
  reading: ['vocabulary', 'text', 'meaning', 'headings', 'pages', 'head', 'items', 'body'],
  answering: ['vocabulary', 'question', 'finding', 'composing', 'phrasing']
}
const lookDown = Object.entries(floors).flatMap(([house, rooms]) =>
  rooms.map((room, level) => ({
    name: `${house}-${room}-looks-down`,
    severity: 'error',
    from: { path: `^src/${house}/${room}/` },
    to: { path: `^src/${house}/`, pathNot: `^src/${house}/(${rooms.slice(0, level + 1).join('|')})/` }
  }))
)

/** The walls of the house: see src/DESIGN.md. A broken one fails `npm run check`. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'rules-know-no-edge', comment: 'Domain, reading, search, answering, commands, cards, archive and use cases import no platform package.', severity: 'error',
      from: { path: '^src/(domain|reading|search|answering|commands|cards|texts|archive|usecases)/' },
      to: { path: npm('botbuilder[^/]*|botframework-[^/]*|@microsoft/teams-ai|restify|@azure|azurite|pino') } },
    { name: 'pure-rooms-look-down', comment: 'Pure rooms import no store, bot, use case or command-line code.', severity: 'error',
      from: { path: pure }, to: { path: '^src/(archive|usecases|store|bot|cli)/' } },
    { name: 'domain-stands-alone', severity: 'error', from: { path: '^src/domain/' }, to: { path: '^src/(?!domain/)' } },
    { name: 'search-knows-no-answers', severity: 'error', from: { path: '^src/search/' }, to: { path: '^src/(?!search/|domain/)' } },
    { name: 'reading-reads-only', severity: 'error', from: { path: '^src/reading/' }, to: { path: '^src/(?!reading/|domain/)' } },
    ...lookDown,
    { name: 'use-cases-know-no-cards', severity: 'error', from: { path: '^src/(usecases|archive)/' }, to: { path: '^src/(bot|cards|cli)/' } },
    { name: 'bot-framework-in-one-room', severity: 'error', from: { path: '^src/(?!bot/)' }, to: { path: npm('botbuilder[^/]*|botframework-[^/]*|@microsoft/teams-ai|restify') } },
    { name: 'tables-in-one-room', severity: 'error', from: { path: '^src/(?!store/)' }, to: { path: npm('@azure/data-tables|@azure/identity|azurite') } }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] }
  }
}
