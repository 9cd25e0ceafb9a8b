import type { bot as danish } from '../da/bot.ts'

export const bot: typeof danish = {
  fault: (reference) =>
    `That did not work. Please try again in a moment. If it happens again, give your IT department the number ${reference}.`,
  nobody: 'I can only answer people who are signed in with their work account.',
  unknownButton: 'That button no longer applies. Ask again and I will show it as it is now.'
}
