export { MONTH_PATTERN } from '../../domain/calendar-names.ts'
