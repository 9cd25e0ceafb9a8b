/**
 * Hosts to which Teams of the public cloud has bots reply, exact (Teams SDK, "Service URL validation"). The bot's token goes there: any
 * customer of Azure can own another `*.trafficmanager.net`.
 */
const TEAMS_HOSTS: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com'
])
const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** `loopback`: also this machine (the Agents Playground, tests); in development only. */
export function isAllowedServiceUrl(serviceUrl: string, { loopback }: { readonly loopback: boolean }): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const url = new URL(serviceUrl)
  if (url.username !== '' || url.password !== '') return false
  if (url.protocol === 'https:' && url.port === '' && TEAMS_HOSTS.has(url.hostname)) return true
  return loopback && (url.protocol === 'http:' || url.protocol === 'https:') && LOOPBACK_HOSTS.has(url.hostname)
}

/** Whether a request was sent to this machine by name: a page of a foreign site that points its own name here is not. */
export function isLoopbackHost(host: string): boolean {
  return URL.canParse(`http://${host}`) && LOOPBACK_HOSTS.has(new URL(`http://${host}`).hostname)
}
