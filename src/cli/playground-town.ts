/** A person as the Agents Playground knows one (`userPrincipleName` is its spelling). */
interface TownPerson {
  readonly id: string
  readonly name: string
  readonly userPrincipleName: string
  readonly aadObjectId: string
  readonly givenName: string
  readonly surname: string
  readonly email: string
}

const guid = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`

const person = (number: number, givenName: string, surname: string): TownPerson => {
  const email = `person${number}@birkevang.example`
  return {
    // Teams finds a member of a roster by either id, the Playground only by this one.
    id: guid(100 + number),
    name: `${givenName} ${surname}`,
    userPrincipleName: email,
    aadObjectId: guid(100 + number),
    givenName,
    surname,
    email
  }
}

/**
 * The invented municipality of the sample minutes, as the configuration of the Agents Playground 0.2.28 (`.m365agentsplayground.yml`; JSON is YAML).
 * It wants exactly five users besides the current one, and one team, whose channels are General and at most one more.
 */
export const TOWN = {
  version: '0.1.1',
  tenantId: guid(1),
  bot: { id: '28:referent', name: 'Referent' },
  currentUser: person(1, 'Kirsten', 'Elmelund'),
  users: [
    person(2, 'Mette', 'Vangsgaard'),
    person(3, 'Henrik', 'Toftlund'),
    person(4, 'Lise', 'Brandstrup'),
    person(5, 'Jonas', 'Ravnsbæk'),
    person(6, 'Tove', 'Birkmose')
  ],
  personalChat: { id: 'a:birkevang-personal' },
  groupChat: { id: '19:birkevang-secretariat@thread.v2', name: 'Sekretariatet' },
  team: {
    id: '19:birkevang-team@thread.tacv2',
    name: 'Birkevang Kommune',
    aadGroupId: guid(2),
    channels: [{ id: '19:birkevang-direktionen@thread.tacv2', name: 'Direktionen' }]
  }
} as const
