// What the library says, as pages show it: each finding with its texts and the name of its place.

import { name, text, type ActionOffer, type Finding, type Label, type Profile, type Unmet } from 'dengji'

export interface Said { code: string, severity: string, pointer: string, subCase?: string, label?: Label, text: Label, assumed?: boolean }

/** A finding of a case, which brings its place, or of a check of one sub-case, whose pointers go into it. */
export function say (finding: Finding, profile?: Profile, businessType?: string): Said {
  const { code, severity, place, assumed } = finding
  const label = place?.label ?? (profile && businessType ? profile.placeLabel(businessType, finding) : undefined)
  return {
    code,
    severity,
    pointer: place?.pointer ?? finding.pointer,
    ...(place?.subCase && { subCase: place.subCase }),
    ...(label && { label }),
    ...(assumed && { assumed }),
    text: { zh: text(finding), en: text(finding, 'en') }
  }
}

/** A reason against a command: what, who can mend it, by which step. */
export function sayUnmet ({ finding, menders, remedy }: Unmet) {
  return {
    ...say(finding),
    // Where in the command, for the dialog that asked for it; the place is where in the case
    ...(finding.pointer.startsWith('/action/') && { asked: finding.pointer.slice('/action'.length) }),
    menders: menders.map(mender => mender.name ? { zh: mender.name, en: mender.name } : named('role', mender.role)),
    ...(remedy && {
      remedy: remedy.action,
      remedyName: remedy.action.startsWith('host.') ? named('step', remedy.action) : named('action', remedy.action),
      remedySubCase: remedy.subCase
    })
  }
}

export const sayOffer = (offer: ActionOffer) => ({ ...offer, unmet: offer.unmet.map(sayUnmet) })

/** What people call a code; the code itself where the library does not know it. */
export const named = (kind: string, code: string): Label => name(kind, code) ?? { zh: code, en: code }
