/** Adaptive Card JSON (schema 1.5), as plain data. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly lang?: string
  readonly body: readonly CardElement[]
  readonly actions?: readonly CardElement[]
  readonly msteams?: Readonly<Record<string, unknown>>
}
export type CardElement = { readonly type: string; readonly [property: string]: unknown }
