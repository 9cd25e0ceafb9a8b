/** Verbs, in the past and the present, behind the name of a body that decides, as alternatives of a regular expression. */
export const DECIDING_VERBS =
  'godkend(?:te|er)|vedt(?:og|ager)|beslutte(?:de|r)|tilt(?:rådte|ræder)|tilslutte(?:de|r)\\ssig|tilsluttede|drøfte(?:de|r)|behandle(?:de|r)|bevilge(?:de|r)|anbefale(?:de|r)|indstille(?:de|r)|udsatte|udsætter|afvis(?:te|er)|fastsatte|fastsætter|not(?:erede|erer)|valgte|vælger|udpege(?:de|r)|nedsatte|nedsætter|konstituere(?:de|r)|tog|tager|bad|beder|ønske(?:de|r)|fandt|finder|konstatere(?:de|r)|kvittere(?:de|r)|bakke(?:de|r)|bemyndige(?:de|r)|siger|approved?s?|decide[ds]|resolve[ds]|adopted|agree[ds]|noted|discussed'

/** Verbs, in the present, of what a proposal asks a body to do. */
export const ASKED_VERBS =
  'godkender|vedtager|beslutter|tiltræder|tilslutter\\ssig|drøfter|behandler|bevilger|anbefaler|indstiller|afgiver|udpeger|vælger|tager|orienteres|træffer'
