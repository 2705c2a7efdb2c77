// The same package for `import`: one instance, so that an error is of one class however it was loaded.
import dengji from './index.cjs'

export const {
  DengjiError,
  DocumentError,
  Internal,
  Malformed,
  Misuse,
  Profile,
  Refused,
  Unsupported,
  builtinProfiles,
  completeTicket,
  documentNames,
  fromJson,
  messages,
  prepareTicket,
  signTicket,
  text,
  toJson,
  verifyTicket,
  version
} = dengji
