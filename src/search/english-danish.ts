import { CARE_AND_HEALTH } from './english-danish/care-and-health.ts'
import { CHILDREN_AND_SCHOOLS } from './english-danish/children-and-schools.ts'
import { CLIMATE_WATER_WASTE } from './english-danish/climate-water-waste.ts'
import { CULTURE_AND_SPORTS } from './english-danish/culture-and-sports.ts'
import { DEMOCRACY_AND_CASES } from './english-danish/democracy-and-cases.ts'
import { DIGITAL_AND_COMMUNICATION } from './english-danish/digital-and-communication.ts'
import { ECONOMY } from './english-danish/economy.ts'
import { EMPLOYMENT_AND_BUSINESS } from './english-danish/employment-and-business.ts'
import { EVERYDAY_WORDS } from './english-danish/everyday-words.ts'
import { MANAGEMENT_AND_RECRUITMENT } from './english-danish/management-and-recruitment.ts'
import { NATURE_AND_HARBOURS } from './english-danish/nature-and-harbours.ts'
import { PLACES } from './english-danish/places.ts'
import { PLANNING_AND_BUILDING } from './english-danish/planning-and-building.ts'
import { QUALITIES_AND_TIMES } from './english-danish/qualities-and-times.ts'
import { ROADS_AND_TRAFFIC } from './english-danish/roads-and-traffic.ts'
import { SOCIAL_WORK } from './english-danish/social-work.ts'
import { VERBS } from './english-danish/verbs.ts'
import { WORKPLACE } from './english-danish/workplace.ts'

/**
 * English words and phrases of municipal life and what Danish minutes say for them. One a line: `english = dansk, dansk`; the first Danish
 * word is the usual one. Written for this project; inflections of the English are folded when it is looked up, those of the Danish by stemming.
 */
export const ENGLISH_DANISH: readonly string[] = [
  CARE_AND_HEALTH,
  CHILDREN_AND_SCHOOLS,
  CLIMATE_WATER_WASTE,
  CULTURE_AND_SPORTS,
  DEMOCRACY_AND_CASES,
  DIGITAL_AND_COMMUNICATION,
  ECONOMY,
  EMPLOYMENT_AND_BUSINESS,
  EVERYDAY_WORDS,
  MANAGEMENT_AND_RECRUITMENT,
  NATURE_AND_HARBOURS,
  PLACES,
  PLANNING_AND_BUILDING,
  QUALITIES_AND_TIMES,
  ROADS_AND_TRAFFIC,
  SOCIAL_WORK,
  VERBS,
  WORKPLACE
]
