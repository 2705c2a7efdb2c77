// Where your own identity platform goes. A portal in production leaves `persons` empty and builds the actor from what
// the platform (统一身份认证, OpenID Connect, …) says of whoever came back from it; the rest of the portal sees actors only.

import type { Actor, Enterprise, Role } from 'dengji'
import type { Outside } from './outside.ts'

/** Somebody who can be chosen on the sample's login page. */
export interface SamplePerson {
  id: string
  name: string
  documentNumber: string
  role: Role
  enterprise?: Enterprise
}

export interface Identity {
  persons: SamplePerson[]
  /** The actor of whoever chose a sample person. */
  actor (id: string): Promise<Actor | undefined>
}

export function samples (persons: SamplePerson[], outside: Outside): Identity {
  return {
    persons,
    async actor (id) {
      const person = persons.find(person => person.id === id)
      if (!person) return undefined
      // Staff have no account on the platform for citizens: the registry's own directory says who they are
      if (person.role === 'registry_staff') return { id, name: person.name, role: person.role }
      const session = await outside.login(person.documentNumber, person.name, person.role === 'mortgagee_agent' ? undefined : person.enterprise?.documentNumber)
      return session.actingFor ? session : { ...session, role: person.role }
    }
  }
}
