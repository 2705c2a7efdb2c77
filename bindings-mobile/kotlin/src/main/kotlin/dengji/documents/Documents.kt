// Generated from core's documents by `cargo xtask generate`; do not edit.
package dengji.documents

/** A command's action. */
public sealed class AccountAction : Document() {
    /** 输入基础信息: registers the enterprise. The first action of every account (UA-001 to UA-009). */
    public data class Register(
        /** The form. */
        public val registration: AccountRegistration,
        /** Whether the two entries of the password were the same; the password itself stays with the host. */
        public val passwordsMatch: Boolean,
        /** What the host has checked about the applicant: `face_check`, `sms_code`. */
        public val evidence: List<Evidence>,
    ) : AccountAction() {
        override fun write(writer: JsonWriter) {
            writer.open("register")
            writer.document("registration", registration)
            writer.truth("passwordsMatch", passwordsMatch)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** 立即核验: verifies the legal entity online (UA-013 to UA-016). */
    public data class Verify(
        /** Code of the method. */
        public val method: String,
        /** What proves it. */
        public val evidence: List<Evidence>,
    ) : AccountAction() {
        override fun write(writer: JsonWriter) {
            writer.open("verify")
            writer.text("method", method)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** The window reports a verification on site (UA-017 to UA-020). */
    public data class ReportOnSite(
        /** Code of the method. */
        public val method: String,
        /** Region of the window. */
        public val window: String,
        /** Who came. */
        public val presenter: Presenter,
        /** Codes of the papers that were brought. */
        public val documents: List<String>,
    ) : AccountAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_on_site")
            writer.text("method", method)
            writer.text("window", window)
            writer.text("presenter", presenter.word)
            writer.list("documents", documents) { writer.text(it) }
            writer.close()
        }
    }

    /** Another person operates the account from now on (UA-004). */
    public data class ChangeApplicant(
        /** The new one. */
        public val applicant: Applicant,
        /** What the host has checked about this person. */
        public val evidence: List<Evidence>,
    ) : AccountAction() {
        override fun write(writer: JsonWriter) {
            writer.open("change_applicant")
            writer.document("applicant", applicant)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** 立即添加: adds a handler (UA-022). */
    public data class AddHandler(
        /** Whom. */
        public val handler: HandlerRequest,
    ) : AccountAction() {
        override fun write(writer: JsonWriter) {
            writer.open("add_handler")
            writer.document("handler", handler)
            writer.close()
        }
    }

    /** 绑定: the handler confirms, from the own personal account (UA-024). */
    public data class ConfirmHandler(
        /** Id of the binding. */
        public val handler: String,
    ) : AccountAction() {
        override fun write(writer: JsonWriter) {
            writer.open("confirm_handler")
            writer.text("handler", handler)
            writer.close()
        }
    }

    /** Ends a binding. No source describes it; assumed. */
    public data class RemoveHandler(
        /** Id of the binding. */
        public val handler: String,
    ) : AccountAction() {
        override fun write(writer: JsonWriter) {
            writer.open("remove_handler")
            writer.text("handler", handler)
            writer.close()
        }
    }

    /**
     * Changes the registered data; the number of the entity stays (UA-025). Another name, kind or representative
     * takes evidence, and the entity must be verified anew.
     */
    public data class UpdateEntity(
        /** The data from now on. */
        public val entity: LegalEntity,
        /** What proves it. */
        public val evidence: List<Evidence> = listOf(),
    ) : AccountAction() {
        override fun write(writer: JsonWriter) {
            writer.open("update_entity")
            writer.document("entity", entity)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountAction = when (val tag = reader.tag()) {
            "register" -> register(reader)
            "verify" -> verify(reader)
            "report_on_site" -> reportOnSite(reader)
            "change_applicant" -> changeApplicant(reader)
            "add_handler" -> addHandler(reader)
            "confirm_handler" -> confirmHandler(reader)
            "remove_handler" -> removeHandler(reader)
            "update_entity" -> updateEntity(reader)
            else -> reader.unknown(tag)
        }

        private fun register(reader: JsonReader): Register {
            var registration: AccountRegistration? = null
            var passwordsMatch: Boolean? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "registration" -> registration = AccountRegistration.read(reader)
                    "passwordsMatch" -> passwordsMatch = reader.truth()
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Register(registration ?: reader.missing("registration"), passwordsMatch ?: reader.missing("passwordsMatch"), evidence ?: reader.missing("evidence"))
        }

        private fun verify(reader: JsonReader): Verify {
            var method: String? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "method" -> method = reader.text()
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Verify(method ?: reader.missing("method"), evidence ?: reader.missing("evidence"))
        }

        private fun reportOnSite(reader: JsonReader): ReportOnSite {
            var method: String? = null
            var window: String? = null
            var presenter: Presenter? = null
            var documents: List<String>? = null
            reader.rest {
                when (it) {
                    "method" -> method = reader.text()
                    "window" -> window = reader.text()
                    "presenter" -> presenter = Presenter.of(reader.word())
                    "documents" -> documents = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return ReportOnSite(method ?: reader.missing("method"), window ?: reader.missing("window"), presenter ?: reader.missing("presenter"), documents ?: reader.missing("documents"))
        }

        private fun changeApplicant(reader: JsonReader): ChangeApplicant {
            var applicant: Applicant? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "applicant" -> applicant = Applicant.read(reader)
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ChangeApplicant(applicant ?: reader.missing("applicant"), evidence ?: reader.missing("evidence"))
        }

        private fun addHandler(reader: JsonReader): AddHandler {
            var handler: HandlerRequest? = null
            reader.rest {
                when (it) {
                    "handler" -> handler = HandlerRequest.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return AddHandler(handler ?: reader.missing("handler"))
        }

        private fun confirmHandler(reader: JsonReader): ConfirmHandler {
            var handler: String? = null
            reader.rest {
                when (it) {
                    "handler" -> handler = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ConfirmHandler(handler ?: reader.missing("handler"))
        }

        private fun removeHandler(reader: JsonReader): RemoveHandler {
            var handler: String? = null
            reader.rest {
                when (it) {
                    "handler" -> handler = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return RemoveHandler(handler ?: reader.missing("handler"))
        }

        private fun updateEntity(reader: JsonReader): UpdateEntity {
            var entity: LegalEntity? = null
            var evidence: List<Evidence> = listOf()
            reader.rest {
                when (it) {
                    "entity" -> entity = LegalEntity.read(reader)
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return UpdateEntity(entity ?: reader.missing("entity"), evidence)
        }
    }
}

/** A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused. */
public data class AccountCommand(
    /** The caller's own id for this command, unique within the account. */
    public val id: String,
    /** The version that the caller has seen; none to accept any. */
    public val expectedVersion: UInt? = null,
    /** What to do. */
    public val action: AccountAction,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.number("expectedVersion", expectedVersion?.toLong())
        writer.document("action", action)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountCommand {
            var id: String? = null
            var expectedVersion: UInt? = null
            var action: AccountAction? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "expectedVersion" -> expectedVersion = reader.orNull { reader.uint() }
                    "action" -> action = AccountAction.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return AccountCommand(id ?: reader.missing("id"), expectedVersion, action ?: reader.missing("action"))
        }
    }
}

/** What follows from a command that may be carried out. */
public data class AccountDecision(
    /** What happens. */
    public val events: List<AccountEvent>,
    /** What the host shall do. */
    public val effects: List<HostTask>,
    /** Findings that did not stop the command. */
    public val report: Report,
    /** Whether this command was carried out before; then nothing happens. */
    public val repeated: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("events", events) { it.write(writer) }
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.truth("repeated", repeated)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountDecision {
            var events: List<AccountEvent>? = null
            var effects: List<HostTask>? = null
            var report: Report? = null
            var repeated: Boolean? = null
            reader.fields {
                when (it) {
                    "events" -> events = reader.list { AccountEvent.read(reader) }
                    "effects" -> effects = reader.list { HostTask.read(reader) }
                    "report" -> report = Report.read(reader)
                    "repeated" -> repeated = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return AccountDecision(events ?: reader.missing("events"), effects ?: reader.missing("effects"), report ?: reader.missing("report"), repeated ?: reader.missing("repeated"))
        }
    }
}

/** One entry of the log. */
public data class AccountEntry(
    /** Version of this format. */
    public val logVersion: UInt,
    /** Counted from 1. */
    public val sequence: UInt,
    /** When the command was carried out. */
    public val now: Instant,
    /** The profile that was applied. */
    public val profile: ProfileRef,
    /** Digest of the entry before; empty for the first. */
    public val previous: String,
    /** SM3 over the salt's bytes and the canonical payload. */
    public val payloadDigest: String,
    /** SM3 over the canonical header: all fields above. */
    public val digest: String,
    /** The salt, as hexadecimal; gone with the payload when it is erased. */
    public val salt: String = "",
    /** The payload, unless it was erased. */
    public val payload: AccountPayload? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("logVersion", logVersion.toLong())
        writer.number("sequence", sequence.toLong())
        writer.text("now", now.toString())
        writer.document("profile", profile)
        writer.text("previous", previous)
        writer.text("payloadDigest", payloadDigest)
        writer.text("digest", digest)
        writer.text("salt", salt)
        writer.document("payload", payload)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountEntry {
            var logVersion: UInt? = null
            var sequence: UInt? = null
            var now: Instant? = null
            var profile: ProfileRef? = null
            var previous: String? = null
            var payloadDigest: String? = null
            var digest: String? = null
            var salt: String = ""
            var payload: AccountPayload? = null
            reader.fields {
                when (it) {
                    "logVersion" -> logVersion = reader.uint()
                    "sequence" -> sequence = reader.uint()
                    "now" -> now = reader.instant()
                    "profile" -> profile = ProfileRef.read(reader)
                    "previous" -> previous = reader.text()
                    "payloadDigest" -> payloadDigest = reader.text()
                    "digest" -> digest = reader.text()
                    "salt" -> salt = reader.text()
                    "payload" -> payload = reader.orNull { AccountPayload.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return AccountEntry(logVersion ?: reader.missing("logVersion"), sequence ?: reader.missing("sequence"), now ?: reader.missing("now"), profile ?: reader.missing("profile"), previous ?: reader.missing("previous"), payloadDigest ?: reader.missing("payloadDigest"), digest ?: reader.missing("digest"), salt, payload)
        }
    }
}

/** An event, past tense; only ever added to. */
public sealed class AccountEvent : Document() {
    /** The account came about. */
    public data class Registered(
        /** The form. */
        public val registration: AccountRegistration,
    ) : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("registered")
            writer.document("registration", registration)
            writer.close()
        }
    }

    /** The entity was verified. */
    public data class Verified(
        /** Code of the method. */
        public val method: String,
        /** The level that it reached. */
        public val level: TrustLevel,
        /** What proved it, online. */
        public val evidence: List<Evidence>,
    ) : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("verified")
            writer.text("method", method)
            writer.text("level", level.word)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** The entity was verified at a window. */
    public data class VerifiedOnSite(
        /** Code of the method. */
        public val method: String,
        /** The level that it reached. */
        public val level: TrustLevel,
        /** Region of the window. */
        public val window: String,
        /** Who came. */
        public val presenter: Presenter,
        /** Code of the set of papers that was complete. */
        public val option: String,
    ) : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("verified_on_site")
            writer.text("method", method)
            writer.text("level", level.word)
            writer.text("window", window)
            writer.text("presenter", presenter.word)
            writer.text("option", option)
            writer.close()
        }
    }

    /** 注册完成. */
    public data object RegistrationCompleted : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("registration_completed")
            writer.close()
        }
    }

    /** Another person operates the account. */
    public data class ApplicantChanged(
        /** Who. */
        public val applicant: Applicant,
    ) : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("applicant_changed")
            writer.document("applicant", applicant)
            writer.close()
        }
    }

    /** The enterprise added a handler. */
    public data class HandlerAdded(
        /** Id of the binding. */
        public val handler: String,
        /** Who. */
        public val person: Principal,
    ) : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("handler_added")
            writer.text("handler", handler)
            writer.document("person", person)
            writer.close()
        }
    }

    /** The binding stands from both sides. */
    public data class HandlerBound(
        /** Id of the binding. */
        public val handler: String,
    ) : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("handler_bound")
            writer.text("handler", handler)
            writer.close()
        }
    }

    /** The enterprise ended a binding. */
    public data class HandlerRemoved(
        /** Id of the binding. */
        public val handler: String,
    ) : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("handler_removed")
            writer.text("handler", handler)
            writer.close()
        }
    }

    /** The registered data changed. */
    public data class EntityUpdated(
        /** The data from now on. */
        public val entity: LegalEntity,
        /**
         * What proved it, where the entity is another one in name, kind or representative. Then no verification that
         * was done before counts any more.
         */
        public val evidence: List<Evidence> = listOf(),
        /** Whether the entity must be verified anew. */
        public val verifyAnew: Boolean = false,
    ) : AccountEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("entity_updated")
            writer.document("entity", entity)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.truth("verifyAnew", verifyAnew)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountEvent = when (val tag = reader.tag()) {
            "registered" -> registered(reader)
            "verified" -> verified(reader)
            "verified_on_site" -> verifiedOnSite(reader)
            "registration_completed" -> reader.bare(RegistrationCompleted)
            "applicant_changed" -> applicantChanged(reader)
            "handler_added" -> handlerAdded(reader)
            "handler_bound" -> handlerBound(reader)
            "handler_removed" -> handlerRemoved(reader)
            "entity_updated" -> entityUpdated(reader)
            else -> reader.unknown(tag)
        }

        private fun registered(reader: JsonReader): Registered {
            var registration: AccountRegistration? = null
            reader.rest {
                when (it) {
                    "registration" -> registration = AccountRegistration.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Registered(registration ?: reader.missing("registration"))
        }

        private fun verified(reader: JsonReader): Verified {
            var method: String? = null
            var level: TrustLevel? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "method" -> method = reader.text()
                    "level" -> level = TrustLevel.of(reader.word())
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Verified(method ?: reader.missing("method"), level ?: reader.missing("level"), evidence ?: reader.missing("evidence"))
        }

        private fun verifiedOnSite(reader: JsonReader): VerifiedOnSite {
            var method: String? = null
            var level: TrustLevel? = null
            var window: String? = null
            var presenter: Presenter? = null
            var option: String? = null
            reader.rest {
                when (it) {
                    "method" -> method = reader.text()
                    "level" -> level = TrustLevel.of(reader.word())
                    "window" -> window = reader.text()
                    "presenter" -> presenter = Presenter.of(reader.word())
                    "option" -> option = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return VerifiedOnSite(method ?: reader.missing("method"), level ?: reader.missing("level"), window ?: reader.missing("window"), presenter ?: reader.missing("presenter"), option ?: reader.missing("option"))
        }

        private fun applicantChanged(reader: JsonReader): ApplicantChanged {
            var applicant: Applicant? = null
            reader.rest {
                when (it) {
                    "applicant" -> applicant = Applicant.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ApplicantChanged(applicant ?: reader.missing("applicant"))
        }

        private fun handlerAdded(reader: JsonReader): HandlerAdded {
            var handler: String? = null
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "handler" -> handler = reader.text()
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return HandlerAdded(handler ?: reader.missing("handler"), person ?: reader.missing("person"))
        }

        private fun handlerBound(reader: JsonReader): HandlerBound {
            var handler: String? = null
            reader.rest {
                when (it) {
                    "handler" -> handler = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return HandlerBound(handler ?: reader.missing("handler"))
        }

        private fun handlerRemoved(reader: JsonReader): HandlerRemoved {
            var handler: String? = null
            reader.rest {
                when (it) {
                    "handler" -> handler = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return HandlerRemoved(handler ?: reader.missing("handler"))
        }

        private fun entityUpdated(reader: JsonReader): EntityUpdated {
            var entity: LegalEntity? = null
            var evidence: List<Evidence> = listOf()
            var verifyAnew: Boolean = false
            reader.rest {
                when (it) {
                    "entity" -> entity = LegalEntity.read(reader)
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    "verifyAnew" -> verifyAnew = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return EntityUpdated(entity ?: reader.missing("entity"), evidence, verifyAnew)
        }
    }
}

/** The level of an account with its names. */
public data class AccountLevel(
    /** The highest level reached (UA-021); none before the first verification. */
    public val level: TrustLevel? = null,
    /** The level's names and what it rests on. */
    public val rule: LevelRule? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("level", level?.word)
        writer.document("rule", rule)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountLevel {
            var level: TrustLevel? = null
            var rule: LevelRule? = null
            reader.fields {
                when (it) {
                    "level" -> level = reader.orNull { TrustLevel.of(reader.word()) }
                    "rule" -> rule = reader.orNull { LevelRule.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return AccountLevel(level, rule)
        }
    }
}

/** A way to log in, and whether this account has it. */
public data class AccountLogin(
    /** The way. */
    public val method: LoginMethod,
    /** Its name. */
    public val name: Label,
    /** Whether it works for this account: a certificate only after it was verified (UA-014, UA-016). */
    public val enabled: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("method", method.word)
        writer.document("name", name)
        writer.truth("enabled", enabled)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountLogin {
            var method: LoginMethod? = null
            var name: Label? = null
            var enabled: Boolean? = null
            reader.fields {
                when (it) {
                    "method" -> method = LoginMethod.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "enabled" -> enabled = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return AccountLogin(method ?: reader.missing("method"), name ?: reader.missing("name"), enabled ?: reader.missing("enabled"))
        }
    }
}

/** What a command that was carried out came to. */
public data class AccountOutcome(
    /** The version now. */
    public val version: UInt,
    /** Whether this command was carried out before; then nothing happened. */
    public val repeated: Boolean,
    /** The log entry to be stored; none for a repeated command. */
    public val entry: AccountEntry? = null,
    /** What the host shall do. */
    public val effects: List<HostTask>,
    /** Findings that did not stop the command. */
    public val report: Report,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("version", version.toLong())
        writer.truth("repeated", repeated)
        writer.document("entry", entry)
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountOutcome {
            var version: UInt? = null
            var repeated: Boolean? = null
            var entry: AccountEntry? = null
            var effects: List<HostTask>? = null
            var report: Report? = null
            reader.fields {
                when (it) {
                    "version" -> version = reader.uint()
                    "repeated" -> repeated = reader.truth()
                    "entry" -> entry = reader.orNull { AccountEntry.read(reader) }
                    "effects" -> effects = reader.list { HostTask.read(reader) }
                    "report" -> report = Report.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return AccountOutcome(version ?: reader.missing("version"), repeated ?: reader.missing("repeated"), entry, effects ?: reader.missing("effects"), report ?: reader.missing("report"))
        }
    }
}

/** What a command was, who gave it, and what followed. May hold personal data. */
public data class AccountPayload(
    /** Who gave the command. */
    public val actor: Actor,
    /** The command. */
    public val command: AccountCommand,
    /** What followed. */
    public val events: List<AccountEvent>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("actor", actor)
        writer.document("command", command)
        writer.list("events", events) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountPayload {
            var actor: Actor? = null
            var command: AccountCommand? = null
            var events: List<AccountEvent>? = null
            reader.fields {
                when (it) {
                    "actor" -> actor = Actor.read(reader)
                    "command" -> command = AccountCommand.read(reader)
                    "events" -> events = reader.list { AccountEvent.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return AccountPayload(actor ?: reader.missing("actor"), command ?: reader.missing("command"), events ?: reader.missing("events"))
        }
    }
}

/** The form of the registration, as it was filled in. It has no place for a password (UA-026). */
public data class AccountRegistration(
    /** 法人登录账号. */
    public val loginName: String,
    /** The legal entity. */
    public val entity: LegalEntity,
    /** 申请人. */
    public val applicant: Applicant,
    /** Codes of the agreements that were accepted (UA-006). */
    public val accepted: List<String>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("loginName", loginName)
        writer.document("entity", entity)
        writer.document("applicant", applicant)
        writer.list("accepted", accepted) { writer.text(it) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountRegistration {
            var loginName: String? = null
            var entity: LegalEntity? = null
            var applicant: Applicant? = null
            var accepted: List<String>? = null
            reader.fields {
                when (it) {
                    "loginName" -> loginName = reader.text()
                    "entity" -> entity = LegalEntity.read(reader)
                    "applicant" -> applicant = Applicant.read(reader)
                    "accepted" -> accepted = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return AccountRegistration(loginName ?: reader.missing("loginName"), entity ?: reader.missing("entity"), applicant ?: reader.missing("applicant"), accepted ?: reader.missing("accepted"))
        }
    }
}

/** The state of an account: what its events add up to, and the snapshot to be stored. */
public data class AccountState(
    /** The bookkeeping. */
    public val book: Book,
    /** 法人登录账号. */
    public val loginName: String,
    /** The legal entity. */
    public val entity: LegalEntity,
    /** When name, kind or representative of the entity changed last; none where they are as they were registered. */
    public val changed: Instant? = null,
    /** The person who operates the account. */
    public val applicant: Applicant,
    /** Codes of the agreements that were accepted. */
    public val accepted: List<String>,
    /** How far the registration has come. */
    public val step: AccountStep,
    /** Verifications, in order. */
    public val verifications: List<Verification>,
    /** Handlers, in the order in which they were added; removed ones stay. */
    public val handlers: List<HandlerBinding>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("book", book)
        writer.text("loginName", loginName)
        writer.document("entity", entity)
        writer.text("changed", changed?.toString())
        writer.document("applicant", applicant)
        writer.list("accepted", accepted) { writer.text(it) }
        writer.text("step", step.word)
        writer.list("verifications", verifications) { it.write(writer) }
        writer.list("handlers", handlers) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AccountState {
            var book: Book? = null
            var loginName: String? = null
            var entity: LegalEntity? = null
            var changed: Instant? = null
            var applicant: Applicant? = null
            var accepted: List<String>? = null
            var step: AccountStep? = null
            var verifications: List<Verification>? = null
            var handlers: List<HandlerBinding>? = null
            reader.fields {
                when (it) {
                    "book" -> book = Book.read(reader)
                    "loginName" -> loginName = reader.text()
                    "entity" -> entity = LegalEntity.read(reader)
                    "changed" -> changed = reader.orNull { reader.instant() }
                    "applicant" -> applicant = Applicant.read(reader)
                    "accepted" -> accepted = reader.list { reader.text() }
                    "step" -> step = AccountStep.of(reader.word())
                    "verifications" -> verifications = reader.list { Verification.read(reader) }
                    "handlers" -> handlers = reader.list { HandlerBinding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return AccountState(book ?: reader.missing("book"), loginName ?: reader.missing("loginName"), entity ?: reader.missing("entity"), changed, applicant ?: reader.missing("applicant"), accepted ?: reader.missing("accepted"), step ?: reader.missing("step"), verifications ?: reader.missing("verifications"), handlers ?: reader.missing("handlers"))
        }
    }
}

/** How far the registration has come: the form is complete when the account comes about (UA-001). */
public enum class AccountStep(internal val word: String) {
    /** 实名核验. */
    VERIFICATION("verification"),
    /** 注册完成. */
    COMPLETE("complete");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): AccountStep = words[word] ?: throw Handover.internal("no AccountStep `$word`")
    }
}

/** The enterprise chosen for a session: one person may work for several, and chooses one. Rows GZ-006, GZ-009. */
public data class ActingFor(
    /** Which enterprise. */
    public val enterprise: Enterprise,
    /** Trust level of the enterprise's account; none when it was never verified. */
    public val level: TrustLevel? = null,
    /** Whether the handler is bound from both sides; a legal representative needs no binding. */
    public val binding: Binding = Binding.PENDING,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("enterprise", enterprise)
        writer.text("level", level?.word)
        writer.text("binding", binding.word)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ActingFor {
            var enterprise: Enterprise? = null
            var level: TrustLevel? = null
            var binding: Binding = Binding.PENDING
            reader.fields {
                when (it) {
                    "enterprise" -> enterprise = Enterprise.read(reader)
                    "level" -> level = reader.orNull { TrustLevel.of(reader.word()) }
                    "binding" -> binding = Binding.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return ActingFor(enterprise ?: reader.missing("enterprise"), level, binding)
        }
    }
}

/**
 * Which party every form of a case must name as the enterprise that acts in this capacity: who acts is who the paper
 * names. Businesses without such a party are not concerned.
 */
public data class ActingParty(
    /** The capacity. */
    public val capacity: Capacity,
    /** What the enterprise in this capacity is called. */
    public val name: Label,
    /** The party of the form that it is, on every row. */
    public val party: PartyRole,
    /** How grave it is when the form names another. */
    public val severity: Severity,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("capacity", capacity.word)
        writer.document("name", name)
        writer.text("party", party.word)
        writer.text("severity", severity.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ActingParty {
            var capacity: Capacity? = null
            var name: Label? = null
            var party: PartyRole? = null
            var severity: Severity? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "capacity" -> capacity = Capacity.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "party" -> party = PartyRole.of(reader.word())
                    "severity" -> severity = Severity.of(reader.word())
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ActingParty(capacity ?: reader.missing("capacity"), name ?: reader.missing("name"), party ?: reader.missing("party"), severity ?: reader.missing("severity"), basis ?: reader.missing("basis"))
        }
    }
}

/** What a command does. Which roles may give it, and what its button says, is data of the profile. */
public sealed class Action : Document() {
    /** 【确定】 on the building table: creates a batch, one sub-case a unit (GZ-015, GZ-016). */
    public data class OpenBatch(
        /** Id of the new case. */
        public val caseId: String,
        /** What kind of business. */
        public val business: Business,
        /** Who begins it (C-45). */
        public val initiator: Enterprise,
        /** Who confirms it; the initiator where nothing is said. */
        public val confirmer: Enterprise? = null,
        /** The project. */
        public val project: ProjectRef,
        /** The chosen units. */
        public val units: List<ChosenUnit>,
        /** 批号, where the platform gave one. */
        public val number: String = "",
        /** What the register holds against units or parcels. */
        public val registerFacts: List<RegisterFact> = listOf(),
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("open_batch")
            writer.text("caseId", caseId)
            writer.document("business", business)
            writer.document("initiator", initiator)
            writer.document("confirmer", confirmer)
            writer.document("project", project)
            writer.list("units", units) { it.write(writer) }
            writer.text("number", number)
            writer.list("registerFacts", registerFacts) { it.write(writer) }
            writer.close()
        }
    }

    /** Opens the single case that a withdrawal split off; comes whole from the effect `open_single_case`. */
    public data class OpenSingle(
        /** Id of the new case. */
        public val caseId: String,
        /** What kind of business. */
        public val business: Business,
        /** Who began it. */
        public val initiator: Enterprise,
        /** Who confirms it. */
        public val confirmer: Enterprise,
        /** The project. */
        public val project: ProjectRef,
        /** From where it was split off. */
        public val splitFrom: SplitFrom,
        /** What it holds. */
        public val content: SubCaseContent,
        /** What the register holds against the unit or its parcel. */
        public val registerFacts: List<RegisterFact> = listOf(),
        /** Whether tax was cleared already. */
        public val taxCleared: Boolean = false,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("open_single")
            writer.text("caseId", caseId)
            writer.document("business", business)
            writer.document("initiator", initiator)
            writer.document("confirmer", confirmer)
            writer.document("project", project)
            writer.document("splitFrom", splitFrom)
            writer.document("content", content)
            writer.list("registerFacts", registerFacts) { it.write(writer) }
            writer.truth("taxCleared", taxCleared)
            writer.close()
        }
    }

    /** Adopts a case that began in another system. */
    public data class ImportCase(
        /** Id of the case here. */
        public val caseId: String,
        /** What kind of business. */
        public val business: Business,
        /** Who began it. */
        public val initiator: Enterprise,
        /** Who confirms it. */
        public val confirmer: Enterprise,
        /** The project. */
        public val project: ProjectRef,
        /** 批号. */
        public val number: String = "",
        /** How far it had come. */
        public val stage: ImportedStage,
        /** Its sub-cases. */
        public val subCases: List<ImportedSubCase>,
        /** What proves all this. */
        public val evidence: List<Evidence>,
        /** How far it is trusted. */
        public val trust: ImportTrust,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("import_case")
            writer.text("caseId", caseId)
            writer.document("business", business)
            writer.document("initiator", initiator)
            writer.document("confirmer", confirmer)
            writer.document("project", project)
            writer.text("number", number)
            writer.text("stage", stage.word)
            writer.list("subCases", subCases) { it.write(writer) }
            writer.list("evidence", evidence) { it.write(writer) }
            writer.text("trust", trust.word)
            writer.close()
        }
    }

    /** Adds units before submission. */
    public data class AddUnits(
        /** The units. */
        public val units: List<ChosenUnit>,
        /** What the register holds against them. */
        public val registerFacts: List<RegisterFact> = listOf(),
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("add_units")
            writer.list("units", units) { it.write(writer) }
            writer.list("registerFacts", registerFacts) { it.write(writer) }
            writer.close()
        }
    }

    /** 【移除】, 【批量删除】: takes sub-cases out before submission (GZ-015, GZ-036). */
    public data class RemoveUnits(
        /** The sub-cases. */
        public val subCases: List<String>,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("remove_units")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.close()
        }
    }

    /** 【查看详情】 … 【保存】: replaces the form of one sub-case (GZ-046). */
    public data class EditApplication(
        /** The sub-case. */
        public val subCase: String,
        /** The form. */
        public val application: Application,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("edit_application")
            writer.text("subCase", subCase)
            writer.document("application", application)
            writer.close()
        }
    }

    /** 【批量编辑】: sets parts of the form on every ticked row (GZ-031). */
    public data class BatchEdit(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** What is set. */
        public val changes: ApplicationChanges,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("batch_edit")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.document("changes", changes)
            writer.close()
        }
    }

    /** Fills in the questionnaire of one or more sub-cases (GZ-060). */
    public data class AnswerQuestionnaire(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** The answers. */
        public val questionnaire: Questionnaire,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("answer_questionnaire")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.document("questionnaire", questionnaire)
            writer.close()
        }
    }

    /**
     * Uploads files of one item: for a sub-case, or for the shared list (GZ-050, GZ-052). They join those that are
     * there; a file of the same id takes the place of the one before.
     */
    public data class UploadMaterial(
        /** The sub-case; none for the shared list. */
        public val subCase: String? = null,
        /** The material. */
        public val material: Material,
        /** Whether these files take the place of all that are there. */
        public val replace: Boolean = false,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("upload_material")
            writer.text("subCase", subCase)
            writer.document("material", material)
            writer.truth("replace", replace)
            writer.close()
        }
    }

    /** Takes a material away. */
    public data class RemoveMaterial(
        /** The sub-case; none for the shared list. */
        public val subCase: String? = null,
        /** The item. */
        public val item: String,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("remove_material")
            writer.text("subCase", subCase)
            writer.text("item", item)
            writer.close()
        }
    }

    /** 【共享】: gives shared materials to every sub-case; uploading alone does not (GZ-051). */
    public data class ShareMaterials(
        /** The items; empty for all of the shared list. */
        public val items: List<String> = listOf(),
        /** What happens where a sub-case has its own copy (C-49). */
        public val mode: ShareMode = ShareMode.KEEP_OWN,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("share_materials")
            writer.list("items", items) { writer.text(it) }
            writer.text("mode", mode.word)
            writer.close()
        }
    }

    /** 【保存】: the batch is saved, not applied for (GZ-106). */
    public data object Save : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("save")
            writer.close()
        }
    }

    /** 【提交】 on the main case: one submission for all sub-cases (GZ-062). */
    public data class Submit(
        /** 批号, where the platform gives it now; a single case gets a new one (C-62). */
        public val number: String = "",
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("submit")
            writer.text("number", number)
            writer.close()
        }
    }

    /** The host could not hand the submission over; nothing is lost (GZ-073, GZ-107). */
    public data class ReportSubmissionFailure(
        /** What went wrong, for the people who look at it. */
        public val reason: String,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("report_submission_failure")
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** A personal signature was given by scanning the ticket (YX-001). */
    public data class Sign(
        /** The sub-case. */
        public val subCase: String,
        /** The round printed in the ticket. */
        public val round: UInt,
        /** Key of the signer, such as `buyers/0`. */
        public val signer: String,
        /** What the provider reports. */
        public val evidence: Evidence,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("sign")
            writer.text("subCase", subCase)
            writer.number("round", round.toLong())
            writer.text("signer", signer)
            writer.document("evidence", evidence)
            writer.close()
        }
    }

    /** 【重新生成】: a new ticket; every signature of the round is void (YX-003, YX-004). */
    public data class RegenerateTicket(
        /** The sub-case. */
        public val subCase: String,
        /** Why, where the old ticket is still valid (C-08). */
        public val reason: String = "",
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("regenerate_ticket")
            writer.text("subCase", subCase)
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** 【企业签章】 (GZ-084). */
    public data class Seal(
        /** The sub-cases. */
        public val subCases: List<String>,
        /**
         * What the seal platform reports: for each sub-case its own, in the same order, since each is bound to what
         * is sealed there.
         */
        public val evidence: List<Evidence>,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("seal")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** 【确认通过】 (GZ-086). */
    public data class Approve(
        /** The sub-cases. */
        public val subCases: List<String>,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("approve")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.close()
        }
    }

    /** 【确认不通过】 (GZ-087). */
    public data class Reject(
        /** The sub-case. */
        public val subCase: String,
        /** Why, for those who correct it. */
        public val reason: String = "",
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("reject")
            writer.text("subCase", subCase)
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** 【撤回】: the sub-case leaves the batch and becomes a single case (GZ-102, GZ-103). */
    public data class Withdraw(
        /** The sub-case. */
        public val subCase: String,
        /** Id of the new single case; not needed where the case is a single one already. */
        public val caseId: String = "",
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("withdraw")
            writer.text("subCase", subCase)
            writer.text("caseId", caseId)
            writer.close()
        }
    }

    /** The tax authority's answer for sub-cases (GZ-092). */
    public data class ReportTax(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** Whether tax is cleared (完税). */
        public val cleared: Boolean,
        /** What proves it. */
        public val evidence: Evidence? = null,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("report_tax")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.truth("cleared", cleared)
            writer.document("evidence", evidence)
            writer.close()
        }
    }

    /** The registry's status after filing (GZ-101). Unknown ones are kept as they are. */
    public data class ReportStatus(
        /** The sub-cases; empty for all that are filed. */
        public val subCases: List<String> = listOf(),
        /** The status. */
        public val status: String,
        /** The registry's note. */
        public val note: String = "",
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("report_status")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.text("status", status)
            writer.text("note", note)
            writer.close()
        }
    }

    /**
     * What the register and the contract system say by now, at any time of the case. Saying the same twice changes
     * nothing; what is said of units and parcels of other cases is kept, and weighs nothing here.
     */
    public data class ReportRegisterFacts(
        /** What stands in the register: new entries, and known ones as they are now. */
        public val facts: List<RegisterFact> = listOf(),
        /** What stands there no more. */
        public val lifted: List<LiftedFact> = listOf(),
        /** Contract statuses of units. */
        public val units: List<UnitStatus> = listOf(),
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("report_register_facts")
            writer.list("facts", facts) { it.write(writer) }
            writer.list("lifted", lifted) { it.write(writer) }
            writer.list("units", units) { it.write(writer) }
            writer.close()
        }
    }

    /** A supplementary inquiry by staff of the registry (GZ-070). */
    public data class RecordInquiry(
        /** The sub-case. */
        public val subCase: String,
        /** The record. */
        public val inquiry: Inquiry,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("record_inquiry")
            writer.text("subCase", subCase)
            writer.document("inquiry", inquiry)
            writer.close()
        }
    }

    /** All applicants together take a filed application back, before it is entered in the register (实施细则 第十三条). */
    public data class WithdrawBeforeEntry(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** The applicants' declarations: of each applicant for each sub-case, in any order. */
        public val evidence: List<Evidence>,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("withdraw_before_entry")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** 【删除】 (GZ-102, GZ-106). */
    public data object Delete : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("delete")
            writer.close()
        }
    }

    /** Moves the case to another profile, or another version of it. */
    public data class MoveProfile(
        /** The profile, which the context must hold. */
        public val to: ProfileRef,
    ) : Action() {
        override fun write(writer: JsonWriter) {
            writer.open("move_profile")
            writer.document("to", to)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): Action = when (val tag = reader.tag()) {
            "open_batch" -> openBatch(reader)
            "open_single" -> openSingle(reader)
            "import_case" -> importCase(reader)
            "add_units" -> addUnits(reader)
            "remove_units" -> removeUnits(reader)
            "edit_application" -> editApplication(reader)
            "batch_edit" -> batchEdit(reader)
            "answer_questionnaire" -> answerQuestionnaire(reader)
            "upload_material" -> uploadMaterial(reader)
            "remove_material" -> removeMaterial(reader)
            "share_materials" -> shareMaterials(reader)
            "save" -> reader.bare(Save)
            "submit" -> submit(reader)
            "report_submission_failure" -> reportSubmissionFailure(reader)
            "sign" -> sign(reader)
            "regenerate_ticket" -> regenerateTicket(reader)
            "seal" -> seal(reader)
            "approve" -> approve(reader)
            "reject" -> reject(reader)
            "withdraw" -> withdraw(reader)
            "report_tax" -> reportTax(reader)
            "report_status" -> reportStatus(reader)
            "report_register_facts" -> reportRegisterFacts(reader)
            "record_inquiry" -> recordInquiry(reader)
            "withdraw_before_entry" -> withdrawBeforeEntry(reader)
            "delete" -> reader.bare(Delete)
            "move_profile" -> moveProfile(reader)
            else -> reader.unknown(tag)
        }

        private fun openBatch(reader: JsonReader): OpenBatch {
            var caseId: String? = null
            var business: Business? = null
            var initiator: Enterprise? = null
            var confirmer: Enterprise? = null
            var project: ProjectRef? = null
            var units: List<ChosenUnit>? = null
            var number: String = ""
            var registerFacts: List<RegisterFact> = listOf()
            reader.rest {
                when (it) {
                    "caseId" -> caseId = reader.text()
                    "business" -> business = Business.read(reader)
                    "initiator" -> initiator = Enterprise.read(reader)
                    "confirmer" -> confirmer = reader.orNull { Enterprise.read(reader) }
                    "project" -> project = ProjectRef.read(reader)
                    "units" -> units = reader.list { ChosenUnit.read(reader) }
                    "number" -> number = reader.text()
                    "registerFacts" -> registerFacts = reader.list { RegisterFact.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return OpenBatch(caseId ?: reader.missing("caseId"), business ?: reader.missing("business"), initiator ?: reader.missing("initiator"), confirmer, project ?: reader.missing("project"), units ?: reader.missing("units"), number, registerFacts)
        }

        private fun openSingle(reader: JsonReader): OpenSingle {
            var caseId: String? = null
            var business: Business? = null
            var initiator: Enterprise? = null
            var confirmer: Enterprise? = null
            var project: ProjectRef? = null
            var splitFrom: SplitFrom? = null
            var content: SubCaseContent? = null
            var registerFacts: List<RegisterFact> = listOf()
            var taxCleared: Boolean = false
            reader.rest {
                when (it) {
                    "caseId" -> caseId = reader.text()
                    "business" -> business = Business.read(reader)
                    "initiator" -> initiator = Enterprise.read(reader)
                    "confirmer" -> confirmer = Enterprise.read(reader)
                    "project" -> project = ProjectRef.read(reader)
                    "splitFrom" -> splitFrom = SplitFrom.read(reader)
                    "content" -> content = SubCaseContent.read(reader)
                    "registerFacts" -> registerFacts = reader.list { RegisterFact.read(reader) }
                    "taxCleared" -> taxCleared = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return OpenSingle(caseId ?: reader.missing("caseId"), business ?: reader.missing("business"), initiator ?: reader.missing("initiator"), confirmer ?: reader.missing("confirmer"), project ?: reader.missing("project"), splitFrom ?: reader.missing("splitFrom"), content ?: reader.missing("content"), registerFacts, taxCleared)
        }

        private fun importCase(reader: JsonReader): ImportCase {
            var caseId: String? = null
            var business: Business? = null
            var initiator: Enterprise? = null
            var confirmer: Enterprise? = null
            var project: ProjectRef? = null
            var number: String = ""
            var stage: ImportedStage? = null
            var subCases: List<ImportedSubCase>? = null
            var evidence: List<Evidence>? = null
            var trust: ImportTrust? = null
            reader.rest {
                when (it) {
                    "caseId" -> caseId = reader.text()
                    "business" -> business = Business.read(reader)
                    "initiator" -> initiator = Enterprise.read(reader)
                    "confirmer" -> confirmer = Enterprise.read(reader)
                    "project" -> project = ProjectRef.read(reader)
                    "number" -> number = reader.text()
                    "stage" -> stage = ImportedStage.of(reader.word())
                    "subCases" -> subCases = reader.list { ImportedSubCase.read(reader) }
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    "trust" -> trust = ImportTrust.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return ImportCase(caseId ?: reader.missing("caseId"), business ?: reader.missing("business"), initiator ?: reader.missing("initiator"), confirmer ?: reader.missing("confirmer"), project ?: reader.missing("project"), number, stage ?: reader.missing("stage"), subCases ?: reader.missing("subCases"), evidence ?: reader.missing("evidence"), trust ?: reader.missing("trust"))
        }

        private fun addUnits(reader: JsonReader): AddUnits {
            var units: List<ChosenUnit>? = null
            var registerFacts: List<RegisterFact> = listOf()
            reader.rest {
                when (it) {
                    "units" -> units = reader.list { ChosenUnit.read(reader) }
                    "registerFacts" -> registerFacts = reader.list { RegisterFact.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return AddUnits(units ?: reader.missing("units"), registerFacts)
        }

        private fun removeUnits(reader: JsonReader): RemoveUnits {
            var subCases: List<String>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return RemoveUnits(subCases ?: reader.missing("subCases"))
        }

        private fun editApplication(reader: JsonReader): EditApplication {
            var subCase: String? = null
            var application: Application? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "application" -> application = Application.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return EditApplication(subCase ?: reader.missing("subCase"), application ?: reader.missing("application"))
        }

        private fun batchEdit(reader: JsonReader): BatchEdit {
            var subCases: List<String>? = null
            var changes: ApplicationChanges? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "changes" -> changes = ApplicationChanges.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return BatchEdit(subCases ?: reader.missing("subCases"), changes ?: reader.missing("changes"))
        }

        private fun answerQuestionnaire(reader: JsonReader): AnswerQuestionnaire {
            var subCases: List<String>? = null
            var questionnaire: Questionnaire? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "questionnaire" -> questionnaire = Questionnaire.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return AnswerQuestionnaire(subCases ?: reader.missing("subCases"), questionnaire ?: reader.missing("questionnaire"))
        }

        private fun uploadMaterial(reader: JsonReader): UploadMaterial {
            var subCase: String? = null
            var material: Material? = null
            var replace: Boolean = false
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.orNull { reader.text() }
                    "material" -> material = Material.read(reader)
                    "replace" -> replace = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return UploadMaterial(subCase, material ?: reader.missing("material"), replace)
        }

        private fun removeMaterial(reader: JsonReader): RemoveMaterial {
            var subCase: String? = null
            var item: String? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.orNull { reader.text() }
                    "item" -> item = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return RemoveMaterial(subCase, item ?: reader.missing("item"))
        }

        private fun shareMaterials(reader: JsonReader): ShareMaterials {
            var items: List<String> = listOf()
            var mode: ShareMode = ShareMode.KEEP_OWN
            reader.rest {
                when (it) {
                    "items" -> items = reader.list { reader.text() }
                    "mode" -> mode = ShareMode.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return ShareMaterials(items, mode)
        }

        private fun submit(reader: JsonReader): Submit {
            var number: String = ""
            reader.rest {
                when (it) {
                    "number" -> number = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Submit(number)
        }

        private fun reportSubmissionFailure(reader: JsonReader): ReportSubmissionFailure {
            var reason: String? = null
            reader.rest {
                when (it) {
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ReportSubmissionFailure(reason ?: reader.missing("reason"))
        }

        private fun sign(reader: JsonReader): Sign {
            var subCase: String? = null
            var round: UInt? = null
            var signer: String? = null
            var evidence: Evidence? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "round" -> round = reader.uint()
                    "signer" -> signer = reader.text()
                    "evidence" -> evidence = Evidence.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Sign(subCase ?: reader.missing("subCase"), round ?: reader.missing("round"), signer ?: reader.missing("signer"), evidence ?: reader.missing("evidence"))
        }

        private fun regenerateTicket(reader: JsonReader): RegenerateTicket {
            var subCase: String? = null
            var reason: String = ""
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return RegenerateTicket(subCase ?: reader.missing("subCase"), reason)
        }

        private fun seal(reader: JsonReader): Seal {
            var subCases: List<String>? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Seal(subCases ?: reader.missing("subCases"), evidence ?: reader.missing("evidence"))
        }

        private fun approve(reader: JsonReader): Approve {
            var subCases: List<String>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return Approve(subCases ?: reader.missing("subCases"))
        }

        private fun reject(reader: JsonReader): Reject {
            var subCase: String? = null
            var reason: String = ""
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Reject(subCase ?: reader.missing("subCase"), reason)
        }

        private fun withdraw(reader: JsonReader): Withdraw {
            var subCase: String? = null
            var caseId: String = ""
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "caseId" -> caseId = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Withdraw(subCase ?: reader.missing("subCase"), caseId)
        }

        private fun reportTax(reader: JsonReader): ReportTax {
            var subCases: List<String>? = null
            var cleared: Boolean? = null
            var evidence: Evidence? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "cleared" -> cleared = reader.truth()
                    "evidence" -> evidence = reader.orNull { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ReportTax(subCases ?: reader.missing("subCases"), cleared ?: reader.missing("cleared"), evidence)
        }

        private fun reportStatus(reader: JsonReader): ReportStatus {
            var subCases: List<String> = listOf()
            var status: String? = null
            var note: String = ""
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "status" -> status = reader.text()
                    "note" -> note = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ReportStatus(subCases, status ?: reader.missing("status"), note)
        }

        private fun reportRegisterFacts(reader: JsonReader): ReportRegisterFacts {
            var facts: List<RegisterFact> = listOf()
            var lifted: List<LiftedFact> = listOf()
            var units: List<UnitStatus> = listOf()
            reader.rest {
                when (it) {
                    "facts" -> facts = reader.list { RegisterFact.read(reader) }
                    "lifted" -> lifted = reader.list { LiftedFact.read(reader) }
                    "units" -> units = reader.list { UnitStatus.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ReportRegisterFacts(facts, lifted, units)
        }

        private fun recordInquiry(reader: JsonReader): RecordInquiry {
            var subCase: String? = null
            var inquiry: Inquiry? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "inquiry" -> inquiry = Inquiry.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return RecordInquiry(subCase ?: reader.missing("subCase"), inquiry ?: reader.missing("inquiry"))
        }

        private fun withdrawBeforeEntry(reader: JsonReader): WithdrawBeforeEntry {
            var subCases: List<String>? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return WithdrawBeforeEntry(subCases ?: reader.missing("subCases"), evidence ?: reader.missing("evidence"))
        }

        private fun moveProfile(reader: JsonReader): MoveProfile {
            var to: ProfileRef? = null
            reader.rest {
                when (it) {
                    "to" -> to = ProfileRef.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return MoveProfile(to ?: reader.missing("to"))
        }
    }
}

/** A button: what can be done, or all that stands against it. */
public data class ActionOffer(
    /** Tag of the action. */
    public val action: String,
    /** What the button says. */
    public val name: Label,
    /** The sub-case; none for the case as a whole. */
    public val subCase: String? = null,
    /** Key of the signer, for `sign`. */
    public val signer: String? = null,
    /** Whether it can be done now. */
    public val allowed: Boolean,
    /**
     * Otherwise why not, who can mend each reason, and by which command: the first 100 reasons, and a count for the
     * others (`case.too_many_findings`).
     */
    public val unmet: List<Unmet>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("action", action)
        writer.document("name", name)
        writer.text("subCase", subCase)
        writer.text("signer", signer)
        writer.truth("allowed", allowed)
        writer.list("unmet", unmet) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ActionOffer {
            var action: String? = null
            var name: Label? = null
            var subCase: String? = null
            var signer: String? = null
            var allowed: Boolean? = null
            var unmet: List<Unmet>? = null
            reader.fields {
                when (it) {
                    "action" -> action = reader.text()
                    "name" -> name = Label.read(reader)
                    "subCase" -> subCase = reader.orNull { reader.text() }
                    "signer" -> signer = reader.orNull { reader.text() }
                    "allowed" -> allowed = reader.truth()
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ActionOffer(action ?: reader.missing("action"), name ?: reader.missing("name"), subCase, signer, allowed ?: reader.missing("allowed"), unmet ?: reader.missing("unmet"))
        }
    }
}

/** Who may give a command (C-13, C-14, C-45). */
public data class ActionRule(
    /** The tag of the action. */
    public val action: String,
    /** What the button says. */
    public val name: Label,
    /** The roles that may give it; for handlers and legal representatives also: of which side. */
    public val roles: List<Role>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("action", action)
        writer.document("name", name)
        writer.list("roles", roles) { writer.text(it.word) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ActionRule {
            var action: String? = null
            var name: Label? = null
            var roles: List<Role>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "action" -> action = reader.text()
                    "name" -> name = Label.read(reader)
                    "roles" -> roles = reader.list { Role.of(reader.word()) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ActionRule(action ?: reader.missing("action"), name ?: reader.missing("name"), roles ?: reader.missing("roles"), basis ?: reader.missing("basis"))
        }
    }
}

/** The person or system that gives a command or asks a question, as the host has authenticated it. */
public data class Actor(
    /** The host's own number for the account. */
    public val id: String,
    /** The part this person plays in the session. */
    public val role: Role,
    /** The person's name. */
    public val name: String = "",
    /**
     * What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
     * is another person's.
     */
    public val documentKind: IdentifierKind? = null,
    /** Number of the person's identity document; buyers and agents are recognised by it. */
    public val documentNumber: String = "",
    /** The phone number of the personal account; grants that name a person by phone are recognised by it (GX-013). */
    public val phone: String = "",
    /** Trust level of the personal account. */
    public val level: TrustLevel? = null,
    /** How the session was opened. */
    public val login: LoginMethod? = null,
    /** The enterprise chosen for this session. */
    public val actingFor: ActingFor? = null,
    /** Whether the 用户须知 has been acknowledged in this session. Row GZ-008. */
    public val noticeAcknowledged: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("role", role.word)
        writer.text("name", name)
        writer.text("documentKind", documentKind?.word)
        writer.text("documentNumber", documentNumber)
        writer.text("phone", phone)
        writer.text("level", level?.word)
        writer.text("login", login?.word)
        writer.document("actingFor", actingFor)
        writer.truth("noticeAcknowledged", noticeAcknowledged)
        writer.close()
    }

    override fun toString(): String = "Actor(id=$id, role=$role)"

    public companion object {
        internal fun read(reader: JsonReader): Actor {
            var id: String? = null
            var role: Role? = null
            var name: String = ""
            var documentKind: IdentifierKind? = null
            var documentNumber: String = ""
            var phone: String = ""
            var level: TrustLevel? = null
            var login: LoginMethod? = null
            var actingFor: ActingFor? = null
            var noticeAcknowledged: Boolean = false
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "role" -> role = Role.of(reader.word())
                    "name" -> name = reader.text()
                    "documentKind" -> documentKind = reader.orNull { IdentifierKind.of(reader.word()) }
                    "documentNumber" -> documentNumber = reader.text()
                    "phone" -> phone = reader.text()
                    "level" -> level = reader.orNull { TrustLevel.of(reader.word()) }
                    "login" -> login = reader.orNull { LoginMethod.of(reader.word()) }
                    "actingFor" -> actingFor = reader.orNull { ActingFor.read(reader) }
                    "noticeAcknowledged" -> noticeAcknowledged = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return Actor(id ?: reader.missing("id"), role ?: reader.missing("role"), name, documentKind, documentNumber, phone, level, login, actingFor, noticeAcknowledged)
        }
    }
}

/** One value to replace. */
public data class Adjustment(
    /** Where, as a JSON pointer into the profile; `-` in place of an index appends to a list. */
    public val pointer: String,
    /** The new value, as JSON text. */
    public val value: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("pointer", pointer)
        writer.text("value", value)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Adjustment {
            var pointer: String? = null
            var value: String? = null
            reader.fields {
                when (it) {
                    "pointer" -> pointer = reader.text()
                    "value" -> value = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Adjustment(pointer ?: reader.missing("pointer"), value ?: reader.missing("value"))
        }
    }
}

/** 代理人: the person who acts for a party. */
public data class Agent(
    /** 代理人姓名. */
    public val name: String = "",
    /** 代理人证件类型: a code of the profile's document types. */
    public val documentType: String = "",
    /** 代理人证件号码. */
    public val documentNumber: String = "",
    /** 代理人联系电话. */
    public val phone: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("documentType", documentType)
        writer.text("documentNumber", documentNumber)
        writer.text("phone", phone)
        writer.close()
    }

    override fun toString(): String = "Agent(documentType=$documentType)"

    public companion object {
        internal fun read(reader: JsonReader): Agent {
            var name: String = ""
            var documentType: String = ""
            var documentNumber: String = ""
            var phone: String = ""
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "documentType" -> documentType = reader.text()
                    "documentNumber" -> documentNumber = reader.text()
                    "phone" -> phone = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Agent(name, documentType, documentNumber, phone)
        }
    }
}

/** A term that other systems and documents use for something this profile names differently (C-04, C-79, C-80). */
public data class Alias(
    /** The other term. */
    public val term: String,
    /**
     * What it stands for: a code of this profile, a role, a mailbox, an action, the provider of signatures, the
     * profile's own id, or one of the documents `application`, `questionnaire`, `material`.
     */
    public val means: String,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("term", term)
        writer.text("means", means)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Alias {
            var term: String? = null
            var means: String? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "term" -> term = reader.text()
                    "means" -> means = reader.text()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Alias(term ?: reader.missing("term"), means ?: reader.missing("means"), basis ?: reader.missing("basis"))
        }
    }
}

/** Where text stands in its cell. */
public enum class Align(internal val word: String) {
    /** At the left. */
    LEFT("left"),
    /** In the middle. */
    CENTER("center"),
    /** At the right. */
    RIGHT("right");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Align = words[word] ?: throw Handover.internal("no Align `$word`")
    }
}

/** The answer to one question. Requirement row GZ-063. */
public data class Answer(
    /** The question's id in the profile, such as `building_altered`. */
    public val question: String,
    /** 是 is `true`, 否 is `false`; nothing where the question asks for something else, or is not answered yet. */
    public val yes: Boolean? = null,
    /** The number, where the question asks for one, as it was typed. */
    public val number: String = "",
    /** 具体说明. */
    public val explanation: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("question", question)
        writer.truth("yes", yes)
        writer.text("number", number)
        writer.text("explanation", explanation)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Answer {
            var question: String? = null
            var yes: Boolean? = null
            var number: String = ""
            var explanation: String = ""
            reader.fields {
                when (it) {
                    "question" -> question = reader.text()
                    "yes" -> yes = reader.orNull { reader.truth() }
                    "number" -> number = reader.text()
                    "explanation" -> explanation = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Answer(question ?: reader.missing("question"), yes, number, explanation)
        }
    }
}

/** The shape of a question's answer (GZ-063). */
public enum class AnswerShape(internal val word: String) {
    /** 是 or 否. */
    YES_NO("yes_no"),
    /** A whole number. */
    NUMBER("number"),
    /** No question: the registry reserves the right to ask more (GZ-070). */
    RESERVATION("reservation"),
    /** The guide's figure is damaged: the item exists, its wording is not known (C-39). */
    UNKNOWN("unknown");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): AnswerShape = words[word] ?: throw Handover.internal("no AnswerShape `$word`")
    }
}

/** 申请人: the person who operates the account now (UA-004). */
public data class Applicant(
    /** The name. */
    public val name: String,
    /** Number of the identity document, as the face check gave it. */
    public val documentNumber: String,
    /** The phone to which the code is sent (UA-008, UA-031); part of the applicant's real-name data (C-58). */
    public val phone: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("documentNumber", documentNumber)
        writer.text("phone", phone)
        writer.close()
    }

    override fun toString(): String = "Applicant()"

    public companion object {
        internal fun read(reader: JsonReader): Applicant {
            var name: String? = null
            var documentNumber: String? = null
            var phone: String? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "documentNumber" -> documentNumber = reader.text()
                    "phone" -> phone = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Applicant(name ?: reader.missing("name"), documentNumber ?: reader.missing("documentNumber"), phone ?: reader.missing("phone"))
        }
    }
}

/**
 * Evidence about the applicant as a person, asked for when the person is named (UA-005, UA-008). It is another
 * check than the verification of the entity (UA-030).
 */
public data class ApplicantCheck(
    /** The kind of evidence. */
    public val evidence: String,
    /** What the step is called. */
    public val name: Label,
    /** Whether it is about the phone number rather than the person. */
    public val ofPhone: Boolean = false,
    /** Code of the message shown where the code to scan does not load; empty where there is none (UA-010). */
    public val retryMessage: String = "",
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("evidence", evidence)
        writer.document("name", name)
        writer.truth("ofPhone", ofPhone)
        writer.text("retryMessage", retryMessage)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ApplicantCheck {
            var evidence: String? = null
            var name: Label? = null
            var ofPhone: Boolean = false
            var retryMessage: String = ""
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "evidence" -> evidence = reader.text()
                    "name" -> name = Label.read(reader)
                    "ofPhone" -> ofPhone = reader.truth()
                    "retryMessage" -> retryMessage = reader.text()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ApplicantCheck(evidence ?: reader.missing("evidence"), name ?: reader.missing("name"), ofPhone, retryMessage, basis ?: reader.missing("basis"))
        }
    }
}

/** The application form of one sub-case. A draft may be wrong or incomplete; checks say how. */
public data class Application(
    /** 预购人 (买受人). */
    public val buyers: List<Buyer> = listOf(),
    /** 预售人 (开发商). */
    public val sellers: List<Organisation> = listOf(),
    /** 抵押权人 (银行), where a mortgage is involved. */
    public val mortgagees: List<Organisation> = listOf(),
    /** The contact. */
    public val contact: Contact? = null,
    /** 抵押情况, where a mortgage is involved. */
    public val mortgage: Mortgage? = null,
    /** 不动产情况. */
    public val property: PropertyDetails? = null,
    /** For 地役权登记 only. */
    public val easement: Easement? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("buyers", buyers) { it.write(writer) }
        writer.list("sellers", sellers) { it.write(writer) }
        writer.list("mortgagees", mortgagees) { it.write(writer) }
        writer.document("contact", contact)
        writer.document("mortgage", mortgage)
        writer.document("property", property)
        writer.document("easement", easement)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Application {
            var buyers: List<Buyer> = listOf()
            var sellers: List<Organisation> = listOf()
            var mortgagees: List<Organisation> = listOf()
            var contact: Contact? = null
            var mortgage: Mortgage? = null
            var property: PropertyDetails? = null
            var easement: Easement? = null
            reader.fields {
                when (it) {
                    "buyers" -> buyers = reader.list { Buyer.read(reader) }
                    "sellers" -> sellers = reader.list { Organisation.read(reader) }
                    "mortgagees" -> mortgagees = reader.list { Organisation.read(reader) }
                    "contact" -> contact = reader.orNull { Contact.read(reader) }
                    "mortgage" -> mortgage = reader.orNull { Mortgage.read(reader) }
                    "property" -> property = reader.orNull { PropertyDetails.read(reader) }
                    "easement" -> easement = reader.orNull { Easement.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Application(buyers, sellers, mortgagees, contact, mortgage, property, easement)
        }
    }
}

/** The parts of the form that batch editing sets on every ticked row (GZ-031, GZ-036). What is left out stays. */
public data class ApplicationChanges(
    /** The sellers. */
    public val sellers: List<Organisation>? = null,
    /** The mortgagees. */
    public val mortgagees: List<Organisation>? = null,
    /** The contact. */
    public val contact: Contact? = null,
    /** The mortgage block. */
    public val mortgage: Mortgage? = null,
    /** 不动产所属区. */
    public val district: String? = null,
    /** 规划用途. */
    public val plannedUse: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("sellers", sellers) { it.write(writer) }
        writer.list("mortgagees", mortgagees) { it.write(writer) }
        writer.document("contact", contact)
        writer.document("mortgage", mortgage)
        writer.text("district", district)
        writer.text("plannedUse", plannedUse)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ApplicationChanges {
            var sellers: List<Organisation>? = null
            var mortgagees: List<Organisation>? = null
            var contact: Contact? = null
            var mortgage: Mortgage? = null
            var district: String? = null
            var plannedUse: String? = null
            reader.fields {
                when (it) {
                    "sellers" -> sellers = reader.orNull { reader.list { Organisation.read(reader) } }
                    "mortgagees" -> mortgagees = reader.orNull { reader.list { Organisation.read(reader) } }
                    "contact" -> contact = reader.orNull { Contact.read(reader) }
                    "mortgage" -> mortgage = reader.orNull { Mortgage.read(reader) }
                    "district" -> district = reader.orNull { reader.text() }
                    "plannedUse" -> plannedUse = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return ApplicationChanges(sellers, mortgagees, contact, mortgage, district, plannedUse)
        }
    }
}

/** Where text along the border runs. It reads from left to right in both places. */
public enum class ArcSide(internal val word: String) {
    /** Over the top, its characters standing on the inner side. */
    TOP("top"),
    /** Along the bottom, its characters standing on the border. */
    BOTTOM("bottom");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ArcSide = words[word] ?: throw Handover.internal("no ArcSide `$word`")
    }
}

/** What the seal account answered about the scanner and a seal. */
public data class AskedSeal(
    /** The seal. */
    public val seal: String,
    /** The answer. */
    public val answer: SealAnswer,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("seal", seal)
        writer.document("answer", answer)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): AskedSeal {
            var seal: String? = null
            var answer: SealAnswer? = null
            reader.fields {
                when (it) {
                    "seal" -> seal = reader.text()
                    "answer" -> answer = SealAnswer.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return AskedSeal(seal ?: reader.missing("seal"), answer ?: reader.missing("answer"))
        }
    }
}

/** What becomes of an image's white background. */
public enum class Background(internal val word: String) {
    /** It stays as it is. */
    KEEP("keep"),
    /**
     * White becomes transparent, and what is mixed with white becomes the stronger colour beneath it, so that the
     * image looks on white as it did, and lets the text under a seal shine through.
     */
    TRANSPARENT("transparent");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Background = words[word] ?: throw Handover.internal("no Background `$word`")
    }
}

/** Something that bars an operation, whoever asks. */
public data class BarRule(
    /** The operation. */
    public val operation: SealOperation,
    /** The channels on which it bars; empty for all. */
    public val channels: List<Channel> = listOf(),
    /** When it bars. */
    public val `when`: Condition,
    /** The code of the finding; it has no other params than `operation` and `seal`. */
    public val code: Code,
    /** Who can mend it; empty where nobody can. */
    public val menders: List<Role> = listOf(),
    /** Whether the platform then shows no button at all (KB-026, GX-006, GX-020). */
    public val hides: Boolean = false,
    /** By which operation or `host.*` step; empty where there is none. */
    public val remedy: String = "",
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("operation", operation.word)
        writer.list("channels", channels) { writer.text(it.word) }
        writer.document("when", `when`)
        writer.text("code", code)
        writer.list("menders", menders) { writer.text(it.word) }
        writer.truth("hides", hides)
        writer.text("remedy", remedy)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): BarRule {
            var operation: SealOperation? = null
            var channels: List<Channel> = listOf()
            var `when`: Condition? = null
            var code: Code? = null
            var menders: List<Role> = listOf()
            var hides: Boolean = false
            var remedy: String = ""
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "operation" -> operation = SealOperation.of(reader.word())
                    "channels" -> channels = reader.list { Channel.of(reader.word()) }
                    "when" -> `when` = Condition.read(reader)
                    "code" -> code = reader.text()
                    "menders" -> menders = reader.list { Role.of(reader.word()) }
                    "hides" -> hides = reader.truth()
                    "remedy" -> remedy = reader.text()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return BarRule(operation ?: reader.missing("operation"), channels, `when` ?: reader.missing("when"), code ?: reader.missing("code"), menders, hides, remedy, basis ?: reader.missing("basis"))
        }
    }
}

/** On what a setting rests. */
public data class Basis(
    /** Rows of the requirements. */
    public val requirements: List<String> = listOf(),
    /** Document and section, such as 《操作指引》 §3.5, or the article of a law. */
    public val source: String = "",
    /** Whether no source says so, and the profile assumes it. */
    public val assumed: Boolean = false,
    /**
     * The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
     * guide may be older than its text (C-81); empty where the text itself says so.
     */
    public val asOf: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("requirements", requirements) { writer.text(it) }
        writer.text("source", source)
        writer.truth("assumed", assumed)
        writer.text("asOf", asOf)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Basis {
            var requirements: List<String> = listOf()
            var source: String = ""
            var assumed: Boolean = false
            var asOf: String = ""
            reader.fields {
                when (it) {
                    "requirements" -> requirements = reader.list { reader.text() }
                    "source" -> source = reader.text()
                    "assumed" -> assumed = reader.truth()
                    "asOf" -> asOf = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Basis(requirements, source, assumed, asOf)
        }
    }
}

/** Whether a handler is bound to the enterprise from both sides. Requirement rows UA-022 to UA-024. */
public enum class Binding(internal val word: String) {
    /** Both sides have confirmed. */
    BOUND("bound"),
    /** The enterprise has added the handler; the handler has not confirmed yet. So it is, too, where nothing is said. */
    PENDING("pending");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Binding = words[word] ?: throw Handover.internal("no Binding `$word`")
    }
}

/** How handlers are bound (UA-022 to UA-024, UA-034). */
public data class BindingRules(
    /** Level that the handler's own account needs. */
    public val handlerLevel: TrustLevel,
    /** Whether the handler must confirm. */
    public val twoSided: Boolean,
    /** Whether the enterprise's registration must be complete. */
    public val registrationComplete: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("handlerLevel", handlerLevel.word)
        writer.truth("twoSided", twoSided)
        writer.truth("registrationComplete", registrationComplete)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): BindingRules {
            var handlerLevel: TrustLevel? = null
            var twoSided: Boolean? = null
            var registrationComplete: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "handlerLevel" -> handlerLevel = TrustLevel.of(reader.word())
                    "twoSided" -> twoSided = reader.truth()
                    "registrationComplete" -> registrationComplete = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return BindingRules(handlerLevel ?: reader.missing("handlerLevel"), twoSided ?: reader.missing("twoSided"), registrationComplete ?: reader.missing("registrationComplete"), basis ?: reader.missing("basis"))
        }
    }
}

/** One part of a paper. */
public sealed class Block : Document() {
    /** A heading; it stays on the page of what follows. */
    public data class Heading(
        /** Its words. */
        public val text: Label,
    ) : Block() {
        override fun write(writer: JsonWriter) {
            writer.open("heading")
            writer.document("text", text)
            writer.close()
        }
    }

    /** Running text, both languages below each other. */
    public data class Paragraph(
        /** Its words. */
        public val text: Label,
        /** Whether it is printed bold. */
        public val strong: Boolean = false,
    ) : Block() {
        override fun write(writer: JsonWriter) {
            writer.open("paragraph")
            writer.document("text", text)
            writer.truth("strong", strong)
            writer.close()
        }
    }

    /** Small print. */
    public data class Note(
        /** Its words. */
        public val text: Label,
    ) : Block() {
        override fun write(writer: JsonWriter) {
            writer.open("note")
            writer.document("text", text)
            writer.close()
        }
    }

    /** Fields with their names, two beside each other. */
    public data class Grid(
        /** The fields. */
        public val pairs: List<LabelledValue>,
    ) : Block() {
        override fun write(writer: JsonWriter) {
            writer.open("grid")
            writer.list("pairs", pairs) { it.write(writer) }
            writer.close()
        }
    }

    /** A table with thin rules; it breaks over pages, and its head is repeated. */
    public data class Table(
        /** The columns, 1 to 12. */
        public val columns: List<TableColumn>,
        /** The rows. */
        public val rows: List<TableRow>,
    ) : Block() {
        override fun write(writer: JsonWriter) {
            writer.open("table")
            writer.list("columns", columns) { it.write(writer) }
            writer.list("rows", rows) { it.write(writer) }
            writer.close()
        }
    }

    /** Where people sign and enterprises seal, two beside each other. */
    public data class Signatures(
        /** The lines. */
        public val lines: List<SignatureLine>,
    ) : Block() {
        override fun write(writer: JsonWriter) {
            writer.open("signatures")
            writer.list("lines", lines) { it.write(writer) }
            writer.close()
        }
    }

    /** A QR code with words beside it. */
    public data class Qr(
        /** What the code says. */
        public val payload: String,
        /** The length of a side with the quiet zone, in micrometres, 10,000 to 80,000. */
        public val size: UInt,
        /** What stands beside it. */
        public val text: Label,
    ) : Block() {
        override fun write(writer: JsonWriter) {
            writer.open("qr")
            writer.text("payload", payload)
            writer.number("size", size.toLong())
            writer.document("text", text)
            writer.close()
        }
    }

    /** Goes on at the top of a new page. */
    public data object PageBreak : Block() {
        override fun write(writer: JsonWriter) {
            writer.open("page_break")
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): Block = when (val tag = reader.tag()) {
            "heading" -> heading(reader)
            "paragraph" -> paragraph(reader)
            "note" -> note(reader)
            "grid" -> grid(reader)
            "table" -> table(reader)
            "signatures" -> signatures(reader)
            "qr" -> qr(reader)
            "page_break" -> reader.bare(PageBreak)
            else -> reader.unknown(tag)
        }

        private fun heading(reader: JsonReader): Heading {
            var text: Label? = null
            reader.rest {
                when (it) {
                    "text" -> text = Label.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Heading(text ?: reader.missing("text"))
        }

        private fun paragraph(reader: JsonReader): Paragraph {
            var text: Label? = null
            var strong: Boolean = false
            reader.rest {
                when (it) {
                    "text" -> text = Label.read(reader)
                    "strong" -> strong = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return Paragraph(text ?: reader.missing("text"), strong)
        }

        private fun note(reader: JsonReader): Note {
            var text: Label? = null
            reader.rest {
                when (it) {
                    "text" -> text = Label.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Note(text ?: reader.missing("text"))
        }

        private fun grid(reader: JsonReader): Grid {
            var pairs: List<LabelledValue>? = null
            reader.rest {
                when (it) {
                    "pairs" -> pairs = reader.list { LabelledValue.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Grid(pairs ?: reader.missing("pairs"))
        }

        private fun table(reader: JsonReader): Table {
            var columns: List<TableColumn>? = null
            var rows: List<TableRow>? = null
            reader.rest {
                when (it) {
                    "columns" -> columns = reader.list { TableColumn.read(reader) }
                    "rows" -> rows = reader.list { TableRow.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Table(columns ?: reader.missing("columns"), rows ?: reader.missing("rows"))
        }

        private fun signatures(reader: JsonReader): Signatures {
            var lines: List<SignatureLine>? = null
            reader.rest {
                when (it) {
                    "lines" -> lines = reader.list { SignatureLine.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Signatures(lines ?: reader.missing("lines"))
        }

        private fun qr(reader: JsonReader): Qr {
            var payload: String? = null
            var size: UInt? = null
            var text: Label? = null
            reader.rest {
                when (it) {
                    "payload" -> payload = reader.text()
                    "size" -> size = reader.uint()
                    "text" -> text = Label.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Qr(payload ?: reader.missing("payload"), size ?: reader.missing("size"), text ?: reader.missing("text"))
        }
    }
}

/** The bookkeeping of an aggregate: part of its snapshot, kept by `aggregate!` alone. */
public data class Book(
    /** Version of the snapshot format. */
    public val schemaVersion: UInt,
    /** The profile that is followed. */
    public val profile: ProfileRef,
    /** How many commands were carried out. */
    public val version: UInt,
    /** Digest of the newest log entry. */
    public val head: String,
    /** When the newest command was carried out. */
    public val at: Instant,
    /** Ids of the commands that were carried out, sorted. */
    public val commands: List<SeenCommand>,
    /** Evidence that commands have used up: it does not count again. */
    public val used: List<UsedEvidence> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("schemaVersion", schemaVersion.toLong())
        writer.document("profile", profile)
        writer.number("version", version.toLong())
        writer.text("head", head)
        writer.text("at", at.toString())
        writer.list("commands", commands) { it.write(writer) }
        writer.list("used", used) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Book {
            var schemaVersion: UInt? = null
            var profile: ProfileRef? = null
            var version: UInt? = null
            var head: String? = null
            var at: Instant? = null
            var commands: List<SeenCommand>? = null
            var used: List<UsedEvidence> = listOf()
            reader.fields {
                when (it) {
                    "schemaVersion" -> schemaVersion = reader.uint()
                    "profile" -> profile = ProfileRef.read(reader)
                    "version" -> version = reader.uint()
                    "head" -> head = reader.text()
                    "at" -> at = reader.instant()
                    "commands" -> commands = reader.list { SeenCommand.read(reader) }
                    "used" -> used = reader.list { UsedEvidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Book(schemaVersion ?: reader.missing("schemaVersion"), profile ?: reader.missing("profile"), version ?: reader.missing("version"), head ?: reader.missing("head"), at ?: reader.missing("at"), commands ?: reader.missing("commands"), used)
        }
    }
}

/** A browser that the platform supports (GZ-003): a note for hosts, without effect on a case (C-41). */
public data class Browser(
    /** Its code, such as `chrome`. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** The oldest supported version; 0 where any will do. */
    public val minimumVersion: UInt = 0u,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.number("minimumVersion", minimumVersion.toLong())
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Browser {
            var code: String? = null
            var name: Label? = null
            var minimumVersion: UInt = 0u
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "minimumVersion" -> minimumVersion = reader.uint()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Browser(code ?: reader.missing("code"), name ?: reader.missing("name"), minimumVersion, basis ?: reader.missing("basis"))
        }
    }
}

/** One building (幢). */
public data class Building(
    /** 幢号 as the developer numbers it. */
    public val id: String,
    /** Display name. */
    public val name: String,
    /** The floors, in any order. */
    public val floors: List<Floor>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("name", name)
        writer.list("floors", floors) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Building {
            var id: String? = null
            var name: String? = null
            var floors: List<Floor>? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = reader.text()
                    "floors" -> floors = reader.list { Floor.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Building(id ?: reader.missing("id"), name ?: reader.missing("name"), floors ?: reader.missing("floors"))
        }
    }
}

/** The table of one building, as a portal draws it. */
public data class BuildingGrid(
    /** 幢号. */
    public val building: String,
    /** Display name. */
    public val name: String,
    /** How many columns the widest floor has. */
    public val columns: UInt,
    /** The floors, the topmost first. */
    public val rows: List<GridRow>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("building", building)
        writer.text("name", name)
        writer.number("columns", columns.toLong())
        writer.list("rows", rows) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): BuildingGrid {
            var building: String? = null
            var name: String? = null
            var columns: UInt? = null
            var rows: List<GridRow>? = null
            reader.fields {
                when (it) {
                    "building" -> building = reader.text()
                    "name" -> name = reader.text()
                    "columns" -> columns = reader.uint()
                    "rows" -> rows = reader.list { GridRow.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return BuildingGrid(building ?: reader.missing("building"), name ?: reader.missing("name"), columns ?: reader.missing("columns"), rows ?: reader.missing("rows"))
        }
    }
}

/** What kind of business a case is. */
public data class Business(
    /** 单位组织类型. */
    public val organisationType: String,
    /** 不动产类型. */
    public val propertyType: String,
    /** 业务类型. */
    public val businessType: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("organisationType", organisationType)
        writer.text("propertyType", propertyType)
        writer.text("businessType", businessType)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Business {
            var organisationType: String? = null
            var propertyType: String? = null
            var businessType: String? = null
            reader.fields {
                when (it) {
                    "organisationType" -> organisationType = reader.text()
                    "propertyType" -> propertyType = reader.text()
                    "businessType" -> businessType = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Business(organisationType ?: reader.missing("organisationType"), propertyType ?: reader.missing("propertyType"), businessType ?: reader.missing("businessType"))
        }
    }
}

/** A party of a business type. */
public data class BusinessParty(
    /** The part. */
    public val role: PartyRole,
    /** The name the form gives it, such as 预购人(买受人). */
    public val name: Label,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("role", role.word)
        writer.document("name", name)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): BusinessParty {
            var role: PartyRole? = null
            var name: Label? = null
            reader.fields {
                when (it) {
                    "role" -> role = PartyRole.of(reader.word())
                    "name" -> name = Label.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return BusinessParty(role ?: reader.missing("role"), name ?: reader.missing("name"))
        }
    }
}

/** A business type (业务类型) and what it asks for. */
public data class BusinessType(
    /** The code, such as `presale_advance_notice`. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** Whether it is marked 网上申办 (GZ-012). */
    public val online: Boolean,
    /** Organisation types that may choose it; empty for all (GZ-010). */
    public val organisationTypes: List<String>,
    /** Property types it is for; empty for all (GZ-011). */
    public val propertyTypes: List<String>,
    /** Whether it involves a mortgage (GZ-021, C-51). */
    public val mortgage: Boolean,
    /** Which of the registration kinds of A21 it is, such as `700`. */
    public val registrationType: String,
    /** Which of the advance-notice kinds of A29 it is; empty for none. */
    public val noticeKind: String = "",
    /** The second kind of A29, where two advance notices are filed in one case; empty for none. */
    public val secondNoticeKind: String = "",
    /** The parties on its form, with the names the form gives them. */
    public val parties: List<BusinessParty>,
    /** Who signs in person (GZ-081). */
    public val personalSigners: List<PartyRole>,
    /** Whether 粤信签 is needed; without it there is no signing round (YX-006). */
    public val personalSignature: Boolean,
    /** How the enterprise confirms (C-43). */
    public val confirmation: ConfirmationMode,
    /** Whether every sub-case must be tax cleared before filing (C-50). */
    public val taxRequired: Boolean,
    /** Contract statuses with which a unit may be chosen without a warning (C-38). */
    public val eligibleContractStatuses: List<String>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.truth("online", online)
        writer.list("organisationTypes", organisationTypes) { writer.text(it) }
        writer.list("propertyTypes", propertyTypes) { writer.text(it) }
        writer.truth("mortgage", mortgage)
        writer.text("registrationType", registrationType)
        writer.text("noticeKind", noticeKind)
        writer.text("secondNoticeKind", secondNoticeKind)
        writer.list("parties", parties) { it.write(writer) }
        writer.list("personalSigners", personalSigners) { writer.text(it.word) }
        writer.truth("personalSignature", personalSignature)
        writer.text("confirmation", confirmation.word)
        writer.truth("taxRequired", taxRequired)
        writer.list("eligibleContractStatuses", eligibleContractStatuses) { writer.text(it) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): BusinessType {
            var code: String? = null
            var name: Label? = null
            var online: Boolean? = null
            var organisationTypes: List<String>? = null
            var propertyTypes: List<String>? = null
            var mortgage: Boolean? = null
            var registrationType: String? = null
            var noticeKind: String = ""
            var secondNoticeKind: String = ""
            var parties: List<BusinessParty>? = null
            var personalSigners: List<PartyRole>? = null
            var personalSignature: Boolean? = null
            var confirmation: ConfirmationMode? = null
            var taxRequired: Boolean? = null
            var eligibleContractStatuses: List<String>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "online" -> online = reader.truth()
                    "organisationTypes" -> organisationTypes = reader.list { reader.text() }
                    "propertyTypes" -> propertyTypes = reader.list { reader.text() }
                    "mortgage" -> mortgage = reader.truth()
                    "registrationType" -> registrationType = reader.text()
                    "noticeKind" -> noticeKind = reader.text()
                    "secondNoticeKind" -> secondNoticeKind = reader.text()
                    "parties" -> parties = reader.list { BusinessParty.read(reader) }
                    "personalSigners" -> personalSigners = reader.list { PartyRole.of(reader.word()) }
                    "personalSignature" -> personalSignature = reader.truth()
                    "confirmation" -> confirmation = ConfirmationMode.of(reader.word())
                    "taxRequired" -> taxRequired = reader.truth()
                    "eligibleContractStatuses" -> eligibleContractStatuses = reader.list { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return BusinessType(code ?: reader.missing("code"), name ?: reader.missing("name"), online ?: reader.missing("online"), organisationTypes ?: reader.missing("organisationTypes"), propertyTypes ?: reader.missing("propertyTypes"), mortgage ?: reader.missing("mortgage"), registrationType ?: reader.missing("registrationType"), noticeKind, secondNoticeKind, parties ?: reader.missing("parties"), personalSigners ?: reader.missing("personalSigners"), personalSignature ?: reader.missing("personalSignature"), confirmation ?: reader.missing("confirmation"), taxRequired ?: reader.missing("taxRequired"), eligibleContractStatuses ?: reader.missing("eligibleContractStatuses"), basis ?: reader.missing("basis"))
        }
    }
}

/** 预购人 (买受人): one row of the buyers' table. Requirement row GZ-023. */
public data class Buyer(
    /** 姓名 (名称), as on the identity document (GZ-029). */
    public val name: String = "",
    /** 证件类型: a code of the profile's document types. */
    public val documentType: String = "",
    /** 证件号码. */
    public val documentNumber: String = "",
    /** 权利人性质: a code of the profile's holder natures. */
    public val holderNature: String = "",
    /** 联系电话. */
    public val phone: String = "",
    /** 共有情况. */
    public val coOwnership: CoOwnership? = null,
    /** 共有份额, only for 按份共有: a fraction `1/3`, a percentage `50%`, or a decimal `0.5`. */
    public val share: String = "",
    /** Who acts for this buyer: the agent of an organisation, the guardian of a minor, or an authorised person. */
    public val agent: Agent? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("documentType", documentType)
        writer.text("documentNumber", documentNumber)
        writer.text("holderNature", holderNature)
        writer.text("phone", phone)
        writer.text("coOwnership", coOwnership?.word)
        writer.text("share", share)
        writer.document("agent", agent)
        writer.close()
    }

    override fun toString(): String = "Buyer(documentType=$documentType, holderNature=$holderNature, coOwnership=$coOwnership, share=$share)"

    public companion object {
        internal fun read(reader: JsonReader): Buyer {
            var name: String = ""
            var documentType: String = ""
            var documentNumber: String = ""
            var holderNature: String = ""
            var phone: String = ""
            var coOwnership: CoOwnership? = null
            var share: String = ""
            var agent: Agent? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "documentType" -> documentType = reader.text()
                    "documentNumber" -> documentNumber = reader.text()
                    "holderNature" -> holderNature = reader.text()
                    "phone" -> phone = reader.text()
                    "coOwnership" -> coOwnership = reader.orNull { CoOwnership.of(reader.word()) }
                    "share" -> share = reader.text()
                    "agent" -> agent = reader.orNull { Agent.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Buyer(name, documentType, documentNumber, holderNature, phone, coOwnership, share, agent)
        }
    }
}

/** Why a seal was cancelled. */
public sealed class CancelCause : Document() {
    /** Somebody asked for it (SZ-064). */
    public data class ByUser(
        /** The reason. */
        public val reason: String,
    ) : CancelCause() {
        override fun write(writer: JsonWriter) {
            writer.open("by_user")
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** The licence changed (SZ-061). */
    public data class LicenceChange(
        /** Which facts. */
        public val fields: List<LicenceField>,
    ) : CancelCause() {
        override fun write(writer: JsonWriter) {
            writer.open("licence_change")
            writer.list("fields", fields) { writer.text(it.word) }
            writer.close()
        }
    }

    /** The application was refused (C-65). */
    public data class Refused(
        /** Why. */
        public val reason: String,
    ) : CancelCause() {
        override fun write(writer: JsonWriter) {
            writer.open("refused")
            writer.text("reason", reason)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): CancelCause = when (val tag = reader.tag()) {
            "by_user" -> byUser(reader)
            "licence_change" -> licenceChange(reader)
            "refused" -> refused(reader)
            else -> reader.unknown(tag)
        }

        private fun byUser(reader: JsonReader): ByUser {
            var reason: String? = null
            reader.rest {
                when (it) {
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ByUser(reason ?: reader.missing("reason"))
        }

        private fun licenceChange(reader: JsonReader): LicenceChange {
            var fields: List<LicenceField>? = null
            reader.rest {
                when (it) {
                    "fields" -> fields = reader.list { LicenceField.of(reader.word()) }
                    else -> reader.unknown(it)
                }
            }
            return LicenceChange(fields ?: reader.missing("fields"))
        }

        private fun refused(reader: JsonReader): Refused {
            var reason: String? = null
            reader.rest {
                when (it) {
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Refused(reason ?: reader.missing("reason"))
        }
    }
}

/** A cancellation. */
public data class Cancellation(
    /** When. */
    public val at: Instant,
    /** Why. */
    public val cause: CancelCause,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.document("cause", cause)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Cancellation {
            var at: Instant? = null
            var cause: CancelCause? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "cause" -> cause = CancelCause.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Cancellation(at ?: reader.missing("at"), cause ?: reader.missing("cause"))
        }
    }
}

/** Whether the platform can do something at all, whatever its texts promise (C-18). */
public data class CapabilityRule(
    /** What. */
    public val operation: SealOperation,
    /** Whether it can. */
    public val available: Boolean,
    /** From which day that holds; none where no source says. Of several rules the one with the latest day counts. */
    public val from: CalendarDate? = null,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("operation", operation.word)
        writer.truth("available", available)
        writer.text("from", from)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): CapabilityRule {
            var operation: SealOperation? = null
            var available: Boolean? = null
            var from: CalendarDate? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "operation" -> operation = SealOperation.of(reader.word())
                    "available" -> available = reader.truth()
                    "from" -> from = reader.orNull { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return CapabilityRule(operation ?: reader.missing("operation"), available ?: reader.missing("available"), from, basis ?: reader.missing("basis"))
        }
    }
}

/** A capacity in which an enterprise takes part in a case as a whole. */
public enum class Capacity(internal val word: String) {
    /** It begins the case. */
    INITIATOR("initiator"),
    /** It confirms the case. */
    CONFIRMER("confirmer"),
    /** The project is its own. */
    DEVELOPER("developer");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Capacity = words[word] ?: throw Handover.internal("no Capacity `$word`")
    }
}

/** The form in which a file carries a signature. */
public enum class Carrier(internal val word: String) {
    /**
     * `ETSI.CAdES.detached`: the form of PAdES (EN 319 142-1), with SM2 too. The claimed time stands in the file
     * only.
     */
    CADES_DETACHED("cades_detached"),
    /** `adbe.pkcs7.detached` (ISO 32000): CMS with the signing time among the signed attributes. */
    PKCS7_DETACHED("pkcs7_detached"),
    /**
     * A message of GM/T 0010 (GB/T 35275), SM2 only. The names in the signature dictionary are those in use
     * (`GM.PKILite`, `GM.SM2`); the text of GM/T 0112, which governs them, was not available (assumed).
     */
    GM_MESSAGE("gm_message"),
    /** The seal signature of GB/T 38540, SM2 only. The name in the signature dictionary is assumed, as above. */
    SEAL_SIGNATURE("seal_signature");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Carrier = words[word] ?: throw Handover.internal("no Carrier `$word`")
    }
}

/** A batch of sub-cases, or one case by itself. */
public enum class CaseKind(internal val word: String) {
    /** 主案 with its 子案. */
    BATCH("batch"),
    /** 单案. */
    SINGLE("single");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): CaseKind = words[word] ?: throw Handover.internal("no CaseKind `$word`")
    }
}

/** Where the case as a whole stands. Requirements §12. */
public enum class CaseStage(internal val word: String) {
    /** Created; a single case that can be corrected is here too. */
    DRAFT("draft"),
    /** 已保存未申请. */
    SAVED("saved"),
    /** The submission failed; it can be repeated. */
    SUBMIT_FAILED("submit_failed"),
    /** Submitted: persons sign, the enterprise confirms, tax is cleared. */
    SIGNING("signing"),
    /** Filed with the registry. */
    FILED("filed"),
    /** Every sub-case was withdrawn; closed. */
    EMPTIED("emptied"),
    /** Deleted. */
    DELETED("deleted");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): CaseStage = words[word] ?: throw Handover.internal("no CaseStage `$word`")
    }
}

/** A case, whole. This is also its snapshot. */
public data class CaseState(
    /** Version of this format. */
    public val schemaVersion: UInt,
    /** Id of the case. */
    public val caseId: String,
    /** Batch or single. */
    public val kind: CaseKind,
    /** 批号; empty until the platform gave one. */
    public val number: String,
    /** The profile it follows. */
    public val profile: ProfileRef,
    /** What kind of business. */
    public val business: Business,
    /** Who began it. */
    public val initiator: Enterprise,
    /** Who confirms it. */
    public val confirmer: Enterprise,
    /** The project. */
    public val project: ProjectRef,
    /** Where it stands. */
    public val stage: CaseStage,
    /** From where it was split off. */
    public val splitFrom: SplitFrom? = null,
    /** How far it is trusted, where it began elsewhere. */
    public val importTrust: ImportTrust? = null,
    /** When it was created. */
    public val created: Instant,
    /** When it was last submitted. */
    public val submitted: Instant? = null,
    /** Why the last submission failed. */
    public val submissionFailure: String = "",
    /** The sub-cases, in the order in which they were chosen. */
    public val subCases: List<SubCase>,
    /** 共享材料清单. */
    public val sharedMaterials: List<Material>,
    /** What the register holds against units or parcels. */
    public val registerFacts: List<RegisterFact>,
    /** The evidence that was used, by provider and number: none counts twice. */
    public val evidence: List<UsedEvidence> = listOf(),
    /** How many commands were carried out. */
    public val version: UInt,
    /** Digest of the newest log entry. */
    public val head: String,
    /** When the newest command was carried out. */
    public val at: Instant,
    /** The commands that were carried out, sorted by id. */
    public val commands: List<SeenCommand>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("schemaVersion", schemaVersion.toLong())
        writer.text("caseId", caseId)
        writer.text("kind", kind.word)
        writer.text("number", number)
        writer.document("profile", profile)
        writer.document("business", business)
        writer.document("initiator", initiator)
        writer.document("confirmer", confirmer)
        writer.document("project", project)
        writer.text("stage", stage.word)
        writer.document("splitFrom", splitFrom)
        writer.text("importTrust", importTrust?.word)
        writer.text("created", created.toString())
        writer.text("submitted", submitted?.toString())
        writer.text("submissionFailure", submissionFailure)
        writer.list("subCases", subCases) { it.write(writer) }
        writer.list("sharedMaterials", sharedMaterials) { it.write(writer) }
        writer.list("registerFacts", registerFacts) { it.write(writer) }
        writer.list("evidence", evidence) { it.write(writer) }
        writer.number("version", version.toLong())
        writer.text("head", head)
        writer.text("at", at.toString())
        writer.list("commands", commands) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): CaseState {
            var schemaVersion: UInt? = null
            var caseId: String? = null
            var kind: CaseKind? = null
            var number: String? = null
            var profile: ProfileRef? = null
            var business: Business? = null
            var initiator: Enterprise? = null
            var confirmer: Enterprise? = null
            var project: ProjectRef? = null
            var stage: CaseStage? = null
            var splitFrom: SplitFrom? = null
            var importTrust: ImportTrust? = null
            var created: Instant? = null
            var submitted: Instant? = null
            var submissionFailure: String = ""
            var subCases: List<SubCase>? = null
            var sharedMaterials: List<Material>? = null
            var registerFacts: List<RegisterFact>? = null
            var evidence: List<UsedEvidence> = listOf()
            var version: UInt? = null
            var head: String? = null
            var at: Instant? = null
            var commands: List<SeenCommand>? = null
            reader.fields {
                when (it) {
                    "schemaVersion" -> schemaVersion = reader.uint()
                    "caseId" -> caseId = reader.text()
                    "kind" -> kind = CaseKind.of(reader.word())
                    "number" -> number = reader.text()
                    "profile" -> profile = ProfileRef.read(reader)
                    "business" -> business = Business.read(reader)
                    "initiator" -> initiator = Enterprise.read(reader)
                    "confirmer" -> confirmer = Enterprise.read(reader)
                    "project" -> project = ProjectRef.read(reader)
                    "stage" -> stage = CaseStage.of(reader.word())
                    "splitFrom" -> splitFrom = reader.orNull { SplitFrom.read(reader) }
                    "importTrust" -> importTrust = reader.orNull { ImportTrust.of(reader.word()) }
                    "created" -> created = reader.instant()
                    "submitted" -> submitted = reader.orNull { reader.instant() }
                    "submissionFailure" -> submissionFailure = reader.text()
                    "subCases" -> subCases = reader.list { SubCase.read(reader) }
                    "sharedMaterials" -> sharedMaterials = reader.list { Material.read(reader) }
                    "registerFacts" -> registerFacts = reader.list { RegisterFact.read(reader) }
                    "evidence" -> evidence = reader.list { UsedEvidence.read(reader) }
                    "version" -> version = reader.uint()
                    "head" -> head = reader.text()
                    "at" -> at = reader.instant()
                    "commands" -> commands = reader.list { SeenCommand.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return CaseState(schemaVersion ?: reader.missing("schemaVersion"), caseId ?: reader.missing("caseId"), kind ?: reader.missing("kind"), number ?: reader.missing("number"), profile ?: reader.missing("profile"), business ?: reader.missing("business"), initiator ?: reader.missing("initiator"), confirmer ?: reader.missing("confirmer"), project ?: reader.missing("project"), stage ?: reader.missing("stage"), splitFrom, importTrust, created ?: reader.missing("created"), submitted, submissionFailure, subCases ?: reader.missing("subCases"), sharedMaterials ?: reader.missing("sharedMaterials"), registerFacts ?: reader.missing("registerFacts"), evidence, version ?: reader.missing("version"), head ?: reader.missing("head"), at ?: reader.missing("at"), commands ?: reader.missing("commands"))
        }
    }
}

/** Whether a certificate stands in the list of the seal that was used. */
public enum class CertificateListing(internal val word: String) {
    /** It does. */
    LISTED("listed"),
    /** It does not. */
    NOT_LISTED("not_listed"),
    /** There is no such list in the document: the signature carries no electronic seal. */
    UNKNOWN("unknown");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): CertificateListing = words[word] ?: throw Handover.internal("no CertificateListing `$word`")
    }
}

/** A certificate, as far as seals are concerned. */
public data class CertificateRecord(
    /** Serial number. */
    public val serial: String,
    /** From when it is valid. */
    public val from: Instant? = null,
    /** Until when, exclusive. */
    public val until: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("serial", serial)
        writer.text("from", from?.toString())
        writer.text("until", until?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): CertificateRecord {
            var serial: String? = null
            var from: Instant? = null
            var until: Instant? = null
            reader.fields {
                when (it) {
                    "serial" -> serial = reader.text()
                    "from" -> from = reader.orNull { reader.instant() }
                    "until" -> until = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return CertificateRecord(serial ?: reader.missing("serial"), from, until)
        }
    }
}

/** What a certificate says of itself. Subjects may be people; whoever shows this to others has to mind that. */
public data class CertificateSummary(
    /** The subject's name, for people. */
    public val subject: String,
    /** The issuer's name, for people. */
    public val issuer: String,
    /** The serial number, lower-case hexadecimal. */
    public val serial: String,
    /** The first instant of its validity. */
    public val notBefore: Instant,
    /** The last second of its validity. */
    public val notAfter: Instant,
    /** SHA-256 of the certificate, lower-case hexadecimal. */
    public val fingerprint: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("subject", subject)
        writer.text("issuer", issuer)
        writer.text("serial", serial)
        writer.text("notBefore", notBefore.toString())
        writer.text("notAfter", notAfter.toString())
        writer.text("fingerprint", fingerprint)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): CertificateSummary {
            var subject: String? = null
            var issuer: String? = null
            var serial: String? = null
            var notBefore: Instant? = null
            var notAfter: Instant? = null
            var fingerprint: String? = null
            reader.fields {
                when (it) {
                    "subject" -> subject = reader.text()
                    "issuer" -> issuer = reader.text()
                    "serial" -> serial = reader.text()
                    "notBefore" -> notBefore = reader.instant()
                    "notAfter" -> notAfter = reader.instant()
                    "fingerprint" -> fingerprint = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return CertificateSummary(subject ?: reader.missing("subject"), issuer ?: reader.missing("issuer"), serial ?: reader.missing("serial"), notBefore ?: reader.missing("notBefore"), notAfter ?: reader.missing("notAfter"), fingerprint ?: reader.missing("fingerprint"))
        }
    }
}

/** A certificate, from when until when it served. */
public data class CertificateUse(
    /** The certificate. */
    public val certificate: CertificateRecord,
    /** Whose it is; none for one that belongs to the seal. */
    public val person: Principal? = null,
    /**
     * The grant by which the person came to it; none for the legal representative's, and for one that belongs to
     * the seal. It serves no longer than that right stands.
     */
    public val grant: String? = null,
    /** Since when it serves. */
    public val at: Instant,
    /** Since when another one serves, or none. */
    public val replaced: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("certificate", certificate)
        writer.document("person", person)
        writer.text("grant", grant)
        writer.text("at", at.toString())
        writer.text("replaced", replaced?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): CertificateUse {
            var certificate: CertificateRecord? = null
            var person: Principal? = null
            var grant: String? = null
            var at: Instant? = null
            var replaced: Instant? = null
            reader.fields {
                when (it) {
                    "certificate" -> certificate = CertificateRecord.read(reader)
                    "person" -> person = reader.orNull { Principal.read(reader) }
                    "grant" -> grant = reader.orNull { reader.text() }
                    "at" -> at = reader.instant()
                    "replaced" -> replaced = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return CertificateUse(certificate ?: reader.missing("certificate"), person, grant, at ?: reader.missing("at"), replaced)
        }
    }
}

/** What a certified file may still be changed by (DocMDP, ISO 32000). */
public enum class Certification(internal val word: String) {
    /** Level 1: nothing. */
    NO_CHANGES("no_changes"),
    /** Level 2: filling in forms, and signing. */
    FORM_FILLING("form_filling"),
    /** Level 3: that, and annotations. */
    ANNOTATIONS("annotations");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Certification = words[word] ?: throw Handover.internal("no Certification `$word`")
    }
}

/** Chains of grants (C-02, C-70). */
public data class ChainRule(
    /** How many grants a chain may have below the legal representative or enterprise; 0 for any number. */
    public val maxDepth: UInt,
    /** Whether a grant must end with the one on which it rests. */
    public val withinParent: Boolean,
    /** What a revocation does to the grants below. */
    public val cascade: RevocationCascade,
    /** Whether revoking one grant of a person ends every right of that person in the seal (SZ-035). */
    public val endsAll: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("maxDepth", maxDepth.toLong())
        writer.truth("withinParent", withinParent)
        writer.text("cascade", cascade.word)
        writer.truth("endsAll", endsAll)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ChainRule {
            var maxDepth: UInt? = null
            var withinParent: Boolean? = null
            var cascade: RevocationCascade? = null
            var endsAll: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "maxDepth" -> maxDepth = reader.uint()
                    "withinParent" -> withinParent = reader.truth()
                    "cascade" -> cascade = RevocationCascade.of(reader.word())
                    "endsAll" -> endsAll = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ChainRule(maxDepth ?: reader.missing("maxDepth"), withinParent ?: reader.missing("withinParent"), cascade ?: reader.missing("cascade"), endsAll ?: reader.missing("endsAll"), basis ?: reader.missing("basis"))
        }
    }
}

/** One change by a later revision. */
public data class Change(
    /** The revision that made it, counted from 0. */
    public val revision: UInt,
    /** What it is. */
    public val kind: ChangeKind,
    /** How far it goes. */
    public val level: ChangeLevel,
    /** Whether the signature allows it. */
    public val allowed: Boolean,
    /** Whether it is allowed, but may cover or imitate what was signed, so that a person has to look. */
    public val doubtful: Boolean = false,
    /** The object, as `12 0 R`. */
    public val `object`: String? = null,
    /** The page that it touches, counted from 1. */
    public val page: UInt? = null,
    /** The field's full name. */
    public val field: String? = null,
    /** The key that changed. */
    public val key: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("revision", revision.toLong())
        writer.text("kind", kind.word)
        writer.text("level", level.word)
        writer.truth("allowed", allowed)
        writer.truth("doubtful", doubtful)
        writer.text("object", `object`)
        writer.number("page", page?.toLong())
        writer.text("field", field)
        writer.text("key", key)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Change {
            var revision: UInt? = null
            var kind: ChangeKind? = null
            var level: ChangeLevel? = null
            var allowed: Boolean? = null
            var doubtful: Boolean = false
            var `object`: String? = null
            var page: UInt? = null
            var field: String? = null
            var key: String? = null
            reader.fields {
                when (it) {
                    "revision" -> revision = reader.uint()
                    "kind" -> kind = ChangeKind.of(reader.word())
                    "level" -> level = ChangeLevel.of(reader.word())
                    "allowed" -> allowed = reader.truth()
                    "doubtful" -> doubtful = reader.truth()
                    "object" -> `object` = reader.orNull { reader.text() }
                    "page" -> page = reader.orNull { reader.uint() }
                    "field" -> field = reader.orNull { reader.text() }
                    "key" -> key = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return Change(revision ?: reader.missing("revision"), kind ?: reader.missing("kind"), level ?: reader.missing("level"), allowed ?: reader.missing("allowed"), doubtful, `object`, page, field, key)
        }
    }
}

/** How many changes there were after a signature. All of them were judged, whether they are listed or not. */
public data class ChangeCount(
    /** All that were found. */
    public val all: UInt,
    /** Of these, what the signature does not allow; one is enough for [`SignatureVerdict::Invalid`]. */
    public val forbidden: UInt,
    /** What it allows and a person has to look at; one is enough for [`SignatureVerdict::Indeterminate`]. */
    public val doubtful: UInt,
    /** What it allows. */
    public val harmless: UInt,
    /** So many are listed; where it is fewer than all, the list was cut (`signature.changes_cut`). */
    public val listed: UInt,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("all", all.toLong())
        writer.number("forbidden", forbidden.toLong())
        writer.number("doubtful", doubtful.toLong())
        writer.number("harmless", harmless.toLong())
        writer.number("listed", listed.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ChangeCount {
            var all: UInt? = null
            var forbidden: UInt? = null
            var doubtful: UInt? = null
            var harmless: UInt? = null
            var listed: UInt? = null
            reader.fields {
                when (it) {
                    "all" -> all = reader.uint()
                    "forbidden" -> forbidden = reader.uint()
                    "doubtful" -> doubtful = reader.uint()
                    "harmless" -> harmless = reader.uint()
                    "listed" -> listed = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return ChangeCount(all ?: reader.missing("all"), forbidden ?: reader.missing("forbidden"), doubtful ?: reader.missing("doubtful"), harmless ?: reader.missing("harmless"), listed ?: reader.missing("listed"))
        }
    }
}

/** What a later revision did. */
public enum class ChangeKind(internal val word: String) {
    /** An object that nothing uses came or changed. */
    UNUSED_OBJECT("unused_object"),
    /** The document security store grew or changed. */
    SECURITY_STORE("security_store"),
    /** Metadata changed. */
    METADATA("metadata"),
    /** A document timestamp was added. */
    TIMESTAMP_ADDED("timestamp_added"),
    /** A signature was added. */
    SIGNATURE_ADDED("signature_added"),
    /** An empty signature field was added. */
    SIGNATURE_FIELD_ADDED("signature_field_added"),
    /** A field got another value. */
    FIELD_FILLED("field_filled"),
    /** What the form says for all fields changed. */
    FORM_CHANGED("form_changed"),
    /** The logical structure changed, which is not shown. */
    STRUCTURE_CHANGED("structure_changed"),
    /** An annotation came. */
    ANNOTATION_ADDED("annotation_added"),
    /** An annotation changed. */
    ANNOTATION_CHANGED("annotation_changed"),
    /** An annotation was taken away. */
    ANNOTATION_REMOVED("annotation_removed"),
    /** A field came that is no signature's. */
    FIELD_ADDED("field_added"),
    /** A field changed otherwise than by its value. */
    FIELD_CHANGED("field_changed"),
    /** A field was taken away. */
    FIELD_REMOVED("field_removed"),
    /** A field that a signature locks changed. */
    LOCKED_FIELD_CHANGED("locked_field_changed"),
    /** A signed field, its signature or its picture changed. */
    SIGNED_FIELD_CHANGED("signed_field_changed"),
    /** Pages came, went or changed places. */
    PAGES_CHANGED("pages_changed"),
    /** What a page says of itself changed. */
    PAGE_CHANGED("page_changed"),
    /** What a page shows, or a resource of it, changed. */
    CONTENT_CHANGED("content_changed"),
    /** The catalog or the trailer changed. */
    CATALOG_CHANGED("catalog_changed");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ChangeKind = words[word] ?: throw Handover.internal("no ChangeKind `$word`")
    }
}

/** How far changes go; each level includes those before it. */
public enum class ChangeLevel(internal val word: String) {
    /** Nothing that is seen or used. */
    NONE("none"),
    /** Evidence for archiving: security store, document timestamps, metadata. */
    ARCHIVE("archive"),
    /** Fields filled in, signatures added. */
    FORM_FILLING("form_filling"),
    /** Annotations. */
    ANNOTATIONS("annotations"),
    /** Anything else. */
    OTHER("other");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ChangeLevel = words[word] ?: throw Handover.internal("no ChangeLevel `$word`")
    }
}

/** One step of a forced order. */
public data class ChangeStep(
    /** The layer. */
    public val layer: GrantLayer,
    /** Whether the layer is granted; otherwise it is revoked. */
    public val grant: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("layer", layer.word)
        writer.truth("grant", grant)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ChangeStep {
            var layer: GrantLayer? = null
            var grant: Boolean? = null
            reader.fields {
                when (it) {
                    "layer" -> layer = GrantLayer.of(reader.word())
                    "grant" -> grant = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return ChangeStep(layer ?: reader.missing("layer"), grant ?: reader.missing("grant"))
        }
    }
}

/** Where something is done. */
public enum class Channel(internal val word: String) {
    /** A phone: mini-program or app. */
    PHONE("phone"),
    /** The site, on a PC. */
    WEB("web"),
    /** The desktop client. */
    CLIENT("client"),
    /** A service window. */
    WINDOW("window");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Channel = words[word] ?: throw Handover.internal("no Channel `$word`")
    }
}

/** One item of the material checklist (GZ-054, C-37). */
public data class ChecklistItem(
    /** The item, such as `presale_contract`. */
    public val item: String,
    /** Its name. */
    public val name: Label,
    /** On which list it stands. */
    public val scope: MaterialScope,
    /** When it is asked for. */
    public val condition: Condition,
    /** How grave its absence is. */
    public val severity: Severity,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("item", item)
        writer.document("name", name)
        writer.text("scope", scope.word)
        writer.document("condition", condition)
        writer.text("severity", severity.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ChecklistItem {
            var item: String? = null
            var name: Label? = null
            var scope: MaterialScope? = null
            var condition: Condition? = null
            var severity: Severity? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "item" -> item = reader.text()
                    "name" -> name = Label.read(reader)
                    "scope" -> scope = MaterialScope.of(reader.word())
                    "condition" -> condition = Condition.read(reader)
                    "severity" -> severity = Severity.of(reader.word())
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ChecklistItem(item ?: reader.missing("item"), name ?: reader.missing("name"), scope ?: reader.missing("scope"), condition ?: reader.missing("condition"), severity ?: reader.missing("severity"), basis ?: reader.missing("basis"))
        }
    }
}

/** One row of the checklist, as a page shows it beside the upload button. */
public data class ChecklistRow(
    /** The item, such as `presale_contract`. */
    public val item: String,
    /** Its name. */
    public val name: Label,
    /** On which list it stands (GZ-050). */
    public val scope: MaterialScope,
    /** Whether this sub-case has to have it. */
    public val required: Boolean,
    /** How grave its absence is. */
    public val severity: Severity,
    /** Whether at least one file is there for it. */
    public val present: Boolean,
    /** Whether what is there came from the shared list (GZ-051). */
    public val shared: Boolean,
    /** How many files are there. */
    public val files: UInt,
    /** Whether no source asks for it, and the profile assumes it. */
    public val assumed: Boolean = false,
    /** Rows of the requirements on which it rests. */
    public val requirements: List<String>,
    /** Document and section. */
    public val source: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("item", item)
        writer.document("name", name)
        writer.text("scope", scope.word)
        writer.truth("required", required)
        writer.text("severity", severity.word)
        writer.truth("present", present)
        writer.truth("shared", shared)
        writer.number("files", files.toLong())
        writer.truth("assumed", assumed)
        writer.list("requirements", requirements) { writer.text(it) }
        writer.text("source", source)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ChecklistRow {
            var item: String? = null
            var name: Label? = null
            var scope: MaterialScope? = null
            var required: Boolean? = null
            var severity: Severity? = null
            var present: Boolean? = null
            var shared: Boolean? = null
            var files: UInt? = null
            var assumed: Boolean = false
            var requirements: List<String>? = null
            var source: String? = null
            reader.fields {
                when (it) {
                    "item" -> item = reader.text()
                    "name" -> name = Label.read(reader)
                    "scope" -> scope = MaterialScope.of(reader.word())
                    "required" -> required = reader.truth()
                    "severity" -> severity = Severity.of(reader.word())
                    "present" -> present = reader.truth()
                    "shared" -> shared = reader.truth()
                    "files" -> files = reader.uint()
                    "assumed" -> assumed = reader.truth()
                    "requirements" -> requirements = reader.list { reader.text() }
                    "source" -> source = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ChecklistRow(item ?: reader.missing("item"), name ?: reader.missing("name"), scope ?: reader.missing("scope"), required ?: reader.missing("required"), severity ?: reader.missing("severity"), present ?: reader.missing("present"), shared ?: reader.missing("shared"), files ?: reader.missing("files"), assumed, requirements ?: reader.missing("requirements"), source ?: reader.missing("source"))
        }
    }
}

/** A code with its name: an organisation type, a property type. */
public data class Choice(
    /** The code. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** The code of the national dictionary, where there is one: A36 for holder natures, A34 for co-ownership. */
    public val nationalCode: String = "",
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.text("nationalCode", nationalCode)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Choice {
            var code: String? = null
            var name: Label? = null
            var nationalCode: String = ""
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "nationalCode" -> nationalCode = reader.text()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Choice(code ?: reader.missing("code"), name ?: reader.missing("name"), nationalCode, basis ?: reader.missing("basis"))
        }
    }
}

/** A unit chosen on the building table, and the id its sub-case shall have. */
public data class ChosenUnit(
    /** Id of the sub-case, unique within the case. */
    public val subCase: String,
    /** The unit. */
    public val unit: PropertyUnit,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("subCase", subCase)
        writer.document("unit", unit)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ChosenUnit {
            var subCase: String? = null
            var unit: PropertyUnit? = null
            reader.fields {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "unit" -> unit = PropertyUnit.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ChosenUnit(subCase ?: reader.missing("subCase"), unit ?: reader.missing("unit"))
        }
    }
}

/** A person's copy of a seal (印章领用). */
public data class Claim(
    /** Who claimed it. */
    public val person: Principal,
    /** The grant by which; none for the legal representative. The copy counts no longer than that right stands. */
    public val grant: String? = null,
    /** When. */
    public val at: Instant,
    /** On what medium; empty where there is none. */
    public val medium: String = "",
    /** On which device; empty where that does not matter. */
    public val device: String = "",
    /** When the copy was deleted (KB-016). */
    public val deleted: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("person", person)
        writer.text("grant", grant)
        writer.text("at", at.toString())
        writer.text("medium", medium)
        writer.text("device", device)
        writer.text("deleted", deleted?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Claim {
            var person: Principal? = null
            var grant: String? = null
            var at: Instant? = null
            var medium: String = ""
            var device: String = ""
            var deleted: Instant? = null
            reader.fields {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    "grant" -> grant = reader.orNull { reader.text() }
                    "at" -> at = reader.instant()
                    "medium" -> medium = reader.text()
                    "device" -> device = reader.text()
                    "deleted" -> deleted = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return Claim(person ?: reader.missing("person"), grant, at ?: reader.missing("at"), medium, device, deleted)
        }
    }
}

/** 共有情况. Requirement row GZ-024. */
public enum class CoOwnership(internal val word: String) {
    /** 单独所有. */
    SOLE("sole"),
    /** 共同共有. */
    JOINT("joint"),
    /** 按份共有. */
    BY_SHARES("by_shares");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): CoOwnership = words[word] ?: throw Handover.internal("no CoOwnership `$word`")
    }
}

/** A stable code of messages.json. New ones may be added. */
public typealias Code = String

/** One column of a list, or one thing that may be looked at: a code with its name. */
public data class Column(
    /** The code. */
    public val code: String,
    /** Its name. */
    public val name: Label,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Column {
            var code: String? = null
            var name: Label? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Column(code ?: reader.missing("code"), name ?: reader.missing("name"))
        }
    }
}

/** A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused. */
public data class Command(
    /** The caller's own id for this command, unique within the case. */
    public val id: String,
    /** The version of the case that the caller has seen; none to accept any. */
    public val expectedVersion: UInt? = null,
    /** What to do. */
    public val action: Action,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.number("expectedVersion", expectedVersion?.toLong())
        writer.document("action", action)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Command {
            var id: String? = null
            var expectedVersion: UInt? = null
            var action: Action? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "expectedVersion" -> expectedVersion = reader.orNull { reader.uint() }
                    "action" -> action = Action.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Command(id ?: reader.missing("id"), expectedVersion, action ?: reader.missing("action"))
        }
    }
}

/** How two numbers compare. */
public enum class Comparison(internal val word: String) {
    /** `<` */
    LESS("less"),
    /** `≤` */
    AT_MOST("at_most"),
    /** `≥` */
    AT_LEAST("at_least"),
    /** `>` */
    MORE("more");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Comparison = words[word] ?: throw Handover.internal("no Comparison `$word`")
    }
}

/** When a rule applies. */
public sealed class Condition : Document() {
    /** Always. */
    public data object Always : Condition() {
        override fun write(writer: JsonWriter) {
            writer.open("always")
            writer.close()
        }
    }

    /** When all of them hold. */
    public data class All(
        /** The parts. */
        public val of: List<Condition>,
    ) : Condition() {
        override fun write(writer: JsonWriter) {
            writer.open("all")
            writer.list("of", of) { it.write(writer) }
            writer.close()
        }
    }

    /** When at least one of them holds. */
    public data class Any(
        /** The parts. */
        public val of: List<Condition>,
    ) : Condition() {
        override fun write(writer: JsonWriter) {
            writer.open("any")
            writer.list("of", of) { it.write(writer) }
            writer.close()
        }
    }

    /** When none of them holds. */
    public data class Not(
        /** The parts. */
        public val of: List<Condition>,
    ) : Condition() {
        override fun write(writer: JsonWriter) {
            writer.open("not")
            writer.list("of", of) { it.write(writer) }
            writer.close()
        }
    }

    /** When a flag is set. */
    public data class Is(
        /** The flag. */
        public val fact: Fact,
    ) : Condition() {
        override fun write(writer: JsonWriter) {
            writer.open("is")
            writer.text("fact", fact.word)
            writer.close()
        }
    }

    /** When a text, or one of several, is one of these. */
    public data class OneOf(
        /** The text fact. */
        public val fact: Fact,
        /** The values. */
        public val values: List<String>,
    ) : Condition() {
        override fun write(writer: JsonWriter) {
            writer.open("one_of")
            writer.text("fact", fact.word)
            writer.list("values", values) { writer.text(it) }
            writer.close()
        }
    }

    /** When a number compares like this. */
    public data class Compare(
        /** The number fact. */
        public val fact: Fact,
        /** How. */
        public val comparison: Comparison,
        /** With what. */
        public val number: Long,
    ) : Condition() {
        override fun write(writer: JsonWriter) {
            writer.open("compare")
            writer.text("fact", fact.word)
            writer.text("comparison", comparison.word)
            writer.number("number", number)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): Condition = when (val tag = reader.tag()) {
            "always" -> reader.bare(Always)
            "all" -> all(reader)
            "any" -> any(reader)
            "not" -> not(reader)
            "is" -> `is`(reader)
            "one_of" -> oneOf(reader)
            "compare" -> compare(reader)
            else -> reader.unknown(tag)
        }

        private fun all(reader: JsonReader): All {
            var of: List<Condition>? = null
            reader.rest {
                when (it) {
                    "of" -> of = reader.list { Condition.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return All(of ?: reader.missing("of"))
        }

        private fun any(reader: JsonReader): Any {
            var of: List<Condition>? = null
            reader.rest {
                when (it) {
                    "of" -> of = reader.list { Condition.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Any(of ?: reader.missing("of"))
        }

        private fun not(reader: JsonReader): Not {
            var of: List<Condition>? = null
            reader.rest {
                when (it) {
                    "of" -> of = reader.list { Condition.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Not(of ?: reader.missing("of"))
        }

        private fun `is`(reader: JsonReader): Is {
            var fact: Fact? = null
            reader.rest {
                when (it) {
                    "fact" -> fact = Fact.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return Is(fact ?: reader.missing("fact"))
        }

        private fun oneOf(reader: JsonReader): OneOf {
            var fact: Fact? = null
            var values: List<String>? = null
            reader.rest {
                when (it) {
                    "fact" -> fact = Fact.of(reader.word())
                    "values" -> values = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return OneOf(fact ?: reader.missing("fact"), values ?: reader.missing("values"))
        }

        private fun compare(reader: JsonReader): Compare {
            var fact: Fact? = null
            var comparison: Comparison? = null
            var number: Long? = null
            reader.rest {
                when (it) {
                    "fact" -> fact = Fact.of(reader.word())
                    "comparison" -> comparison = Comparison.of(reader.word())
                    "number" -> number = reader.long()
                    else -> reader.unknown(it)
                }
            }
            return Compare(fact ?: reader.missing("fact"), comparison ?: reader.missing("comparison"), number ?: reader.missing("number"))
        }
    }
}

/** An act by which the enterprise confirms. */
public enum class ConfirmationAct(internal val word: String) {
    /** 企业签章. */
    SEAL("seal"),
    /** 确认通过. */
    APPROVE("approve");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ConfirmationAct = words[word] ?: throw Handover.internal("no ConfirmationAct `$word`")
    }
}

/** What the enterprise does to confirm a sub-case (C-43). */
public enum class ConfirmationMode(internal val word: String) {
    /** 企业签章 only. */
    SEAL("seal"),
    /** 确认通过 only. */
    APPROVE("approve"),
    /** One of the two is enough. */
    EITHER("either"),
    /** Both are needed. */
    BOTH("both");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ConfirmationMode = words[word] ?: throw Handover.internal("no ConfirmationMode `$word`")
    }
}

/** 联系人, 联系地址, 联系电话 of the applicant or the agent. Requirement rows GZ-030, GZ-077. */
public data class Contact(
    /** 联系人. */
    public val name: String = "",
    /** 联系地址. */
    public val address: String = "",
    /** 联系电话. */
    public val phone: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("address", address)
        writer.text("phone", phone)
        writer.close()
    }

    override fun toString(): String = "Contact()"

    public companion object {
        internal fun read(reader: JsonReader): Contact {
            var name: String = ""
            var address: String = ""
            var phone: String = ""
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "address" -> address = reader.text()
                    "phone" -> phone = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Contact(name, address, phone)
        }
    }
}

/** Which pages must carry a seal. */
public data class CoverageRule(
    /** Which. */
    public val mode: SealCoverage,
    /** The fields, where fields are named. */
    public val fields: List<String> = listOf(),
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("mode", mode.word)
        writer.list("fields", fields) { writer.text(it) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): CoverageRule {
            var mode: SealCoverage? = null
            var fields: List<String> = listOf()
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "mode" -> mode = SealCoverage.of(reader.word())
                    "fields" -> fields = reader.list { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return CoverageRule(mode ?: reader.missing("mode"), fields, basis ?: reader.missing("basis"))
        }
    }
}

/** A person authorised to keep, hold or use a licence (证照管理人员, EL-002). */
public data class Custodian(
    /** The person. */
    public val person: Principal,
    /** What the person may do. */
    public val rights: List<CustodyRight>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("person", person)
        writer.list("rights", rights) { writer.text(it.word) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Custodian {
            var person: Principal? = null
            var rights: List<CustodyRight>? = null
            reader.fields {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    "rights" -> rights = reader.list { CustodyRight.of(reader.word()) }
                    else -> reader.unknown(it)
                }
            }
            return Custodian(person ?: reader.missing("person"), rights ?: reader.missing("rights"))
        }
    }
}

/** What a custodian may be authorised to do (EL-002). */
public enum class CustodyRight(internal val word: String) {
    /** 保管. */
    KEEP("keep"),
    /** 持有. */
    HOLD("hold"),
    /** 使用. */
    USE("use");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): CustodyRight = words[word] ?: throw Handover.internal("no CustodyRight `$word`")
    }
}

/** A calendar day, such as `2024-08-01`. */
public typealias CalendarDate = String

/**
 * The next instant at which something lapses, and all that lapses then: who asks again from this instant on misses
 * nothing.
 */
public data class Deadline(
    /** When. */
    public val at: Instant,
    /** What: `ticket_expires`. */
    public val kind: String,
    /** The rounds whose tickets expire at that instant, in the order of the sub-cases; at least one. */
    public val rounds: List<LapsingRound>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.text("kind", kind)
        writer.list("rounds", rounds) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Deadline {
            var at: Instant? = null
            var kind: String? = null
            var rounds: List<LapsingRound>? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "kind" -> kind = reader.text()
                    "rounds" -> rounds = reader.list { LapsingRound.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Deadline(at ?: reader.missing("at"), kind ?: reader.missing("kind"), rounds ?: reader.missing("rounds"))
        }
    }
}

/** What follows from a command that may be carried out. */
public data class Decision(
    /** What happens. */
    public val events: List<Event>,
    /** What the host shall do. */
    public val effects: List<Effect>,
    /** Findings that did not stop the command. */
    public val report: Report,
    /** Whether this command was carried out before; then nothing happens. */
    public val repeated: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("events", events) { it.write(writer) }
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.truth("repeated", repeated)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Decision {
            var events: List<Event>? = null
            var effects: List<Effect>? = null
            var report: Report? = null
            var repeated: Boolean? = null
            reader.fields {
                when (it) {
                    "events" -> events = reader.list { Event.read(reader) }
                    "effects" -> effects = reader.list { Effect.read(reader) }
                    "report" -> report = Report.read(reader)
                    "repeated" -> repeated = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return Decision(events ?: reader.missing("events"), effects ?: reader.missing("effects"), report ?: reader.missing("report"), repeated ?: reader.missing("repeated"))
        }
    }
}

/** Grants that come about by themselves (C-34). */
public data class DefaultGrantRule(
    /** Which. */
    public val mode: DefaultGrants,
    /** Whether seals of persons are among them (C-64). */
    public val personalSeals: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("mode", mode.word)
        writer.truth("personalSeals", personalSeals)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): DefaultGrantRule {
            var mode: DefaultGrants? = null
            var personalSeals: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "mode" -> mode = DefaultGrants.of(reader.word())
                    "personalSeals" -> personalSeals = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return DefaultGrantRule(mode ?: reader.missing("mode"), personalSeals ?: reader.missing("personalSeals"), basis ?: reader.missing("basis"))
        }
    }
}

/** Whether seals are granted by default. */
public enum class DefaultGrants(internal val word: String) {
    /** None is. */
    NOTHING("nothing"),
    /** Every seal to every authorised handler, on both sides as they grow (GS-011, GS-018). */
    ALL_TO_ALL("all_to_all");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): DefaultGrants = words[word] ?: throw Handover.internal("no DefaultGrants `$word`")
    }
}

/** One table of codes. */
public data class Dictionary(
    /** Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`). */
    public val id: String,
    /** Its Chinese name. */
    public val name: String,
    /** The field that it belongs to in the national database, such as `GYFS`. */
    public val field: String? = null,
    /** Where the table comes from. */
    public val source: String,
    /** The values, in the order of the source. */
    public val entries: List<DictionaryEntry>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("name", name)
        writer.text("field", field)
        writer.text("source", source)
        writer.list("entries", entries) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Dictionary {
            var id: String? = null
            var name: String? = null
            var field: String? = null
            var source: String? = null
            var entries: List<DictionaryEntry>? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = reader.text()
                    "field" -> field = reader.orNull { reader.text() }
                    "source" -> source = reader.text()
                    "entries" -> entries = reader.list { DictionaryEntry.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Dictionary(id ?: reader.missing("id"), name ?: reader.missing("name"), field, source ?: reader.missing("source"), entries ?: reader.missing("entries"))
        }
    }
}

/** One value of a table. */
public data class DictionaryEntry(
    /** The code, as text: leading zeros count. */
    public val code: String,
    /** The name that the source gives it. */
    public val name: String,
    /** Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购). */
    public val aliases: List<String> = listOf(),
    /** Where this value comes from, where it is not the table's own source. */
    public val source: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.text("name", name)
        writer.list("aliases", aliases) { writer.text(it) }
        writer.text("source", source)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): DictionaryEntry {
            var code: String? = null
            var name: String? = null
            var aliases: List<String> = listOf()
            var source: String? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = reader.text()
                    "aliases" -> aliases = reader.list { reader.text() }
                    "source" -> source = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return DictionaryEntry(code ?: reader.missing("code"), name ?: reader.missing("name"), aliases, source)
        }
    }
}

/** Local additions to a national dictionary. */
public data class DictionaryOverlay(
    /** The national table, such as `A19`. */
    public val dictionary: String,
    /** The added entries. */
    public val entries: List<OverlayEntry>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("dictionary", dictionary)
        writer.list("entries", entries) { it.write(writer) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): DictionaryOverlay {
            var dictionary: String? = null
            var entries: List<OverlayEntry>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "dictionary" -> dictionary = reader.text()
                    "entries" -> entries = reader.list { OverlayEntry.read(reader) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return DictionaryOverlay(dictionary ?: reader.missing("dictionary"), entries ?: reader.missing("entries"), basis ?: reader.missing("basis"))
        }
    }
}

/** A command that comes out differently under the other profile. */
public data class Difference(
    /** The log entry. */
    public val sequence: UInt,
    /** Id of the command. */
    public val command: String,
    /** Tag of its action. */
    public val action: String,
    /** What stands against it under the other profile; empty where it is carried out. */
    public val unmet: List<Unmet>,
    /** Events that happened, and would not. */
    public val missing: List<Event>,
    /** Events that did not happen, and would. */
    public val added: List<Event>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("sequence", sequence.toLong())
        writer.text("command", command)
        writer.text("action", action)
        writer.list("unmet", unmet) { it.write(writer) }
        writer.list("missing", missing) { it.write(writer) }
        writer.list("added", added) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Difference {
            var sequence: UInt? = null
            var command: String? = null
            var action: String? = null
            var unmet: List<Unmet>? = null
            var missing: List<Event>? = null
            var added: List<Event>? = null
            reader.fields {
                when (it) {
                    "sequence" -> sequence = reader.uint()
                    "command" -> command = reader.text()
                    "action" -> action = reader.text()
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    "missing" -> missing = reader.list { Event.read(reader) }
                    "added" -> added = reader.list { Event.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Difference(sequence ?: reader.missing("sequence"), command ?: reader.missing("command"), action ?: reader.missing("action"), unmet ?: reader.missing("unmet"), missing ?: reader.missing("missing"), added ?: reader.missing("added"))
        }
    }
}

/** A hash function. */
public enum class DigestAlgorithm(internal val word: String) {
    /** SM3 (GB/T 32905), 32 bytes. */
    SM3("sm3"),
    /** SHA-256 (FIPS 180-4), 32 bytes. */
    SHA256("sha256"),
    /** SHA-384, 48 bytes. */
    SHA384("sha384"),
    /** SHA-512, 64 bytes. */
    SHA512("sha512"),
    /** SHA-1, 20 bytes: only to read what was made with it. It no longer withstands collisions. */
    SHA1("sha1");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): DigestAlgorithm = words[word] ?: throw Handover.internal("no DigestAlgorithm `$word`")
    }
}

/** What is still missing at the window, for the set of papers that is nearest. */
public data class DocumentGap(
    /** Code of the set. */
    public val option: String,
    /** Its name. */
    public val name: Label,
    /** The papers that are missing; none when the set is complete. */
    public val missing: List<Choice>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("option", option)
        writer.document("name", name)
        writer.list("missing", missing) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): DocumentGap {
            var option: String? = null
            var name: Label? = null
            var missing: List<Choice>? = null
            reader.fields {
                when (it) {
                    "option" -> option = reader.text()
                    "name" -> name = Label.read(reader)
                    "missing" -> missing = reader.list { Choice.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return DocumentGap(option ?: reader.missing("option"), name ?: reader.missing("name"), missing ?: reader.missing("missing"))
        }
    }
}

/** One set of papers that is enough at the window (UA-017 to UA-019). */
public data class DocumentOption(
    /** Its code. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** Who may bring it. */
    public val presenter: Presenter,
    /** Codes of the papers; all of them. */
    public val documents: List<String>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.text("presenter", presenter.word)
        writer.list("documents", documents) { writer.text(it) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): DocumentOption {
            var code: String? = null
            var name: Label? = null
            var presenter: Presenter? = null
            var documents: List<String>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "presenter" -> presenter = Presenter.of(reader.word())
                    "documents" -> documents = reader.list { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return DocumentOption(code ?: reader.missing("code"), name ?: reader.missing("name"), presenter ?: reader.missing("presenter"), documents ?: reader.missing("documents"), basis ?: reader.missing("basis"))
        }
    }
}

/** A kind of identity document the form accepts, and how its number is checked (GZ-028, GZ-029). */
public data class DocumentType(
    /** The code that forms use. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** The code in the national dictionary A30. */
    public val nationalCode: String,
    /** How its number is checked. */
    public val identifier: IdentifierKind,
    /** Codes of the holder natures it usually goes with; another is a warning. */
    public val holderNatures: List<String>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.text("nationalCode", nationalCode)
        writer.text("identifier", identifier.word)
        writer.list("holderNatures", holderNatures) { writer.text(it) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): DocumentType {
            var code: String? = null
            var name: Label? = null
            var nationalCode: String? = null
            var identifier: IdentifierKind? = null
            var holderNatures: List<String>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "nationalCode" -> nationalCode = reader.text()
                    "identifier" -> identifier = IdentifierKind.of(reader.word())
                    "holderNatures" -> holderNatures = reader.list { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return DocumentType(code ?: reader.missing("code"), name ?: reader.missing("name"), nationalCode ?: reader.missing("nationalCode"), identifier ?: reader.missing("identifier"), holderNatures ?: reader.missing("holderNatures"), basis ?: reader.missing("basis"))
        }
    }
}

/** One thing that somebody has to do. */
public data class Duty(
    /** The part this person plays. */
    public val role: Role,
    /** The name, where one person is meant; else empty. */
    public val name: String,
    /** Tag of the action, or a `host.*` step. */
    public val action: String,
    /** On what it acts; empty for the account as a whole. */
    public val `object`: String,
    /** What is missing. */
    public val finding: Finding,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("role", role.word)
        writer.text("name", name)
        writer.text("action", action)
        writer.text("object", `object`)
        writer.document("finding", finding)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Duty {
            var role: Role? = null
            var name: String? = null
            var action: String? = null
            var `object`: String? = null
            var finding: Finding? = null
            reader.fields {
                when (it) {
                    "role" -> role = Role.of(reader.word())
                    "name" -> name = reader.text()
                    "action" -> action = reader.text()
                    "object" -> `object` = reader.text()
                    "finding" -> finding = Finding.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Duty(role ?: reader.missing("role"), name ?: reader.missing("name"), action ?: reader.missing("action"), `object` ?: reader.missing("object"), finding ?: reader.missing("finding"))
        }
    }
}

/** A licence as its register knows it: what spans devices. The register tells it, never a person. */
public data class ELicence(
    /** The enterprise. */
    public val enterprise: Enterprise,
    /** 登记地, as digits of GB/T 2260. */
    public val place: String,
    /** 法定代表人. */
    public val representative: Principal,
    /** Whether it was received before, on any device (EL-001). */
    public val received: Boolean,
    /** Who is authorised to keep it. */
    public val custodians: List<Custodian> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("enterprise", enterprise)
        writer.text("place", place)
        writer.document("representative", representative)
        writer.truth("received", received)
        writer.list("custodians", custodians) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ELicence {
            var enterprise: Enterprise? = null
            var place: String? = null
            var representative: Principal? = null
            var received: Boolean? = null
            var custodians: List<Custodian> = listOf()
            reader.fields {
                when (it) {
                    "enterprise" -> enterprise = Enterprise.read(reader)
                    "place" -> place = reader.text()
                    "representative" -> representative = Principal.read(reader)
                    "received" -> received = reader.truth()
                    "custodians" -> custodians = reader.list { Custodian.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ELicence(enterprise ?: reader.missing("enterprise"), place ?: reader.missing("place"), representative ?: reader.missing("representative"), received ?: reader.missing("received"), custodians)
        }
    }
}

/** What pressing 重新生成 does while the ticket is still valid (C-08). */
public enum class EarlyRegeneration(internal val word: String) {
    /** It is allowed. */
    ALLOW("allow"),
    /** It is refused, unless the command gives a reason. */
    DENY_UNLESS_REASON("deny_unless_reason"),
    /** It is refused. */
    DENY("deny");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): EarlyRegeneration = words[word] ?: throw Handover.internal("no EarlyRegeneration `$word`")
    }
}

/** 需役地 and 供役地 of an easement. Requirement row GZ-041. */
public data class Easement(
    /** 需役地: the land that has the benefit. */
    public val dominantLand: String = "",
    /** 供役地: the land that bears it. */
    public val servientLand: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("dominantLand", dominantLand)
        writer.text("servientLand", servientLand)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Easement {
            var dominantLand: String = ""
            var servientLand: String = ""
            reader.fields {
                when (it) {
                    "dominantLand" -> dominantLand = reader.text()
                    "servientLand" -> servientLand = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Easement(dominantLand, servientLand)
        }
    }
}

/** An edge of the page as it is shown. */
public enum class Edge(internal val word: String) {
    /** Where Chinese papers usually bear a riding seal. */
    RIGHT("right"),
    /** The left edge. */
    LEFT("left"),
    /** The upper edge. */
    TOP("top"),
    /** The lower edge. */
    BOTTOM("bottom");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Edge = words[word] ?: throw Handover.internal("no Edge `$word`")
    }
}

/** What the host shall do, and answer with a command. */
public sealed class Effect : Document() {
    /** Show the ticket of this round and ask these persons to sign; each answers with `sign`. */
    public data class RequestSignatures(
        /** The sub-case. */
        public val subCase: String,
        /** The round. */
        public val round: UInt,
        /** When the ticket was issued. */
        public val issued: Instant,
        /** From when on it is no longer valid. */
        public val expires: Instant,
        /** Digest of what is signed. */
        public val digest: String,
        /** Who must sign. */
        public val signers: List<Signer>,
    ) : Effect() {
        override fun write(writer: JsonWriter) {
            writer.open("request_signatures")
            writer.text("subCase", subCase)
            writer.number("round", round.toLong())
            writer.text("issued", issued.toString())
            writer.text("expires", expires.toString())
            writer.text("digest", digest)
            writer.list("signers", signers) { it.write(writer) }
            writer.close()
        }
    }

    /** Ask the enterprise to seal or approve; it answers with `seal`, `approve` or `reject`. */
    public data class RequestConfirmation(
        /** The sub-case. */
        public val subCase: String,
        /** Digest of what is confirmed. */
        public val digest: String,
    ) : Effect() {
        override fun write(writer: JsonWriter) {
            writer.open("request_confirmation")
            writer.text("subCase", subCase)
            writer.text("digest", digest)
            writer.close()
        }
    }

    /** Open this single case: give the action whole to a new case. */
    public data class OpenSingleCase(
        /** The action `open_single`. */
        public val opening: Action,
    ) : Effect() {
        override fun write(writer: JsonWriter) {
            writer.open("open_single_case")
            writer.document("opening", opening)
            writer.close()
        }
    }

    /** Hand the case over to the registry; it answers with `report_status`. */
    public data class FileCase(
        /** The sub-cases. */
        public val subCases: List<String>,
    ) : Effect() {
        override fun write(writer: JsonWriter) {
            writer.open("file_case")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.close()
        }
    }

    /** Tell someone. */
    public data class NotifyParty(
        /** The part this person plays. */
        public val role: Role,
        /** Key of the signer, where one is meant. */
        public val signer: String? = null,
        /** The sub-case. */
        public val subCase: String,
        /** What about: a code such as `signing.signatures_voided`. */
        public val subject: String,
    ) : Effect() {
        override fun write(writer: JsonWriter) {
            writer.open("notify_party")
            writer.text("role", role.word)
            writer.text("signer", signer)
            writer.text("subCase", subCase)
            writer.text("subject", subject)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): Effect = when (val tag = reader.tag()) {
            "request_signatures" -> requestSignatures(reader)
            "request_confirmation" -> requestConfirmation(reader)
            "open_single_case" -> openSingleCase(reader)
            "file_case" -> fileCase(reader)
            "notify_party" -> notifyParty(reader)
            else -> reader.unknown(tag)
        }

        private fun requestSignatures(reader: JsonReader): RequestSignatures {
            var subCase: String? = null
            var round: UInt? = null
            var issued: Instant? = null
            var expires: Instant? = null
            var digest: String? = null
            var signers: List<Signer>? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "round" -> round = reader.uint()
                    "issued" -> issued = reader.instant()
                    "expires" -> expires = reader.instant()
                    "digest" -> digest = reader.text()
                    "signers" -> signers = reader.list { Signer.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return RequestSignatures(subCase ?: reader.missing("subCase"), round ?: reader.missing("round"), issued ?: reader.missing("issued"), expires ?: reader.missing("expires"), digest ?: reader.missing("digest"), signers ?: reader.missing("signers"))
        }

        private fun requestConfirmation(reader: JsonReader): RequestConfirmation {
            var subCase: String? = null
            var digest: String? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "digest" -> digest = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return RequestConfirmation(subCase ?: reader.missing("subCase"), digest ?: reader.missing("digest"))
        }

        private fun openSingleCase(reader: JsonReader): OpenSingleCase {
            var opening: Action? = null
            reader.rest {
                when (it) {
                    "opening" -> opening = Action.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return OpenSingleCase(opening ?: reader.missing("opening"))
        }

        private fun fileCase(reader: JsonReader): FileCase {
            var subCases: List<String>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return FileCase(subCases ?: reader.missing("subCases"))
        }

        private fun notifyParty(reader: JsonReader): NotifyParty {
            var role: Role? = null
            var signer: String? = null
            var subCase: String? = null
            var subject: String? = null
            reader.rest {
                when (it) {
                    "role" -> role = Role.of(reader.word())
                    "signer" -> signer = reader.orNull { reader.text() }
                    "subCase" -> subCase = reader.text()
                    "subject" -> subject = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return NotifyParty(role ?: reader.missing("role"), signer, subCase ?: reader.missing("subCase"), subject ?: reader.missing("subject"))
        }
    }
}

/** An enterprise as a case names it. */
public data class Enterprise(
    /** Name as on the licence. */
    public val name: String,
    /** 统一社会信用代码 (or the older number on the licence). */
    public val documentNumber: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("documentNumber", documentNumber)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Enterprise {
            var name: String? = null
            var documentNumber: String? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "documentNumber" -> documentNumber = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Enterprise(name ?: reader.missing("name"), documentNumber ?: reader.missing("documentNumber"))
        }
    }
}

/** What one person may do with one seal at one instant. */
public data class Entitlement(
    /** The seal. */
    public val seal: String,
    /** Who. */
    public val person: Principal,
    /** In which capacity; none for somebody who has none. */
    public val role: Role? = null,
    /** Whether the person may use the seal on a document, on whatever channel. */
    public val mayUse: Boolean,
    /** Otherwise why not. */
    public val unmet: List<Unmet>,
    /** Where the grant stands; none for the legal representative. */
    public val standing: GrantStanding? = null,
    /** The evidence: the chain of grants, the person's own first. */
    public val chain: List<GrantLink>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("seal", seal)
        writer.document("person", person)
        writer.text("role", role?.word)
        writer.truth("mayUse", mayUse)
        writer.list("unmet", unmet) { it.write(writer) }
        writer.text("standing", standing?.word)
        writer.list("chain", chain) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Entitlement {
            var seal: String? = null
            var person: Principal? = null
            var role: Role? = null
            var mayUse: Boolean? = null
            var unmet: List<Unmet>? = null
            var standing: GrantStanding? = null
            var chain: List<GrantLink>? = null
            reader.fields {
                when (it) {
                    "seal" -> seal = reader.text()
                    "person" -> person = Principal.read(reader)
                    "role" -> role = reader.orNull { Role.of(reader.word()) }
                    "mayUse" -> mayUse = reader.truth()
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    "standing" -> standing = reader.orNull { GrantStanding.of(reader.word()) }
                    "chain" -> chain = reader.list { GrantLink.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Entitlement(seal ?: reader.missing("seal"), person ?: reader.missing("person"), role, mayUse ?: reader.missing("mayUse"), unmet ?: reader.missing("unmet"), standing, chain ?: reader.missing("chain"))
        }
    }
}

/** What kind of legal entity an account or a seal belongs to (UA-009, UA-013, SZ-016). */
public enum class EntityKind(internal val word: String) {
    /** 企业法人: a company. */
    ENTERPRISE_LEGAL_PERSON("enterprise_legal_person"),
    /** 合伙企业. */
    PARTNERSHIP("partnership"),
    /** 个人独资企业, and other enterprises that are no legal persons. */
    SOLE_PROPRIETORSHIP("sole_proprietorship"),
    /** 个体工商户. */
    INDIVIDUAL_BUSINESS("individual_business"),
    /** 事业单位法人. */
    PUBLIC_INSTITUTION("public_institution"),
    /** 机关群团, 政府机关. */
    GOVERNMENT_BODY("government_body"),
    /** 社会组织, 社会团体. */
    SOCIAL_ORGANISATION("social_organisation"),
    /** Any other. */
    OTHER("other");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): EntityKind = words[word] ?: throw Handover.internal("no EntityKind `$word`")
    }
}

/** A kind of legal entity, with its names (UA-009). */
public data class EntityKindRule(
    /** The kind. */
    public val kind: EntityKind,
    /** Its name. */
    public val name: Label,
    /** Other names. */
    public val aliases: List<String> = listOf(),
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("kind", kind.word)
        writer.document("name", name)
        writer.list("aliases", aliases) { writer.text(it) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): EntityKindRule {
            var kind: EntityKind? = null
            var name: Label? = null
            var aliases: List<String> = listOf()
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "kind" -> kind = EntityKind.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "aliases" -> aliases = reader.list { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return EntityKindRule(kind ?: reader.missing("kind"), name ?: reader.missing("name"), aliases, basis ?: reader.missing("basis"))
        }
    }
}

/** Entities that a verification method serves (UA-013, UA-015). */
public data class EntityScope(
    /** The kind of entity. */
    public val kind: EntityKind,
    /** Prefix of the region in which it must be registered; empty for the whole country. */
    public val region: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("kind", kind.word)
        writer.text("region", region)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): EntityScope {
            var kind: EntityKind? = null
            var region: String = ""
            reader.fields {
                when (it) {
                    "kind" -> kind = EntityKind.of(reader.word())
                    "region" -> region = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return EntityScope(kind ?: reader.missing("kind"), region)
        }
    }
}

/** What proves that the name, kind or representative of a registered entity changed (UA-025). */
public data class EntityUpdateRule(
    /** The kinds of evidence about the entity's number; one is enough. */
    public val evidence: List<String>,
    /** The kinds of evidence that say who the representative is, about the number of the new one; one is enough. */
    public val representativeEvidence: List<String>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("evidence", evidence) { writer.text(it) }
        writer.list("representativeEvidence", representativeEvidence) { writer.text(it) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): EntityUpdateRule {
            var evidence: List<String>? = null
            var representativeEvidence: List<String>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "evidence" -> evidence = reader.list { reader.text() }
                    "representativeEvidence" -> representativeEvidence = reader.list { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return EntityUpdateRule(evidence ?: reader.missing("evidence"), representativeEvidence ?: reader.missing("representativeEvidence"), basis ?: reader.missing("basis"))
        }
    }
}

/** How much of a code may be dirty or hidden and it still reads. */
public enum class ErrorCorrection(internal val word: String) {
    /** About 7 %. */
    L("l"),
    /** About 15 %. */
    M("m"),
    /** About 25 %. */
    Q("q"),
    /** About 30 %. */
    H("h");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ErrorCorrection = words[word] ?: throw Handover.internal("no ErrorCorrection `$word`")
    }
}

/** Something that happened to a case. */
public sealed class Event : Document() {
    /** A batch was created. */
    public data class BatchOpened(
        /** Id of the case. */
        public val caseId: String,
        /** What kind of business. */
        public val business: Business,
        /** Who began it. */
        public val initiator: Enterprise,
        /** Who confirms it. */
        public val confirmer: Enterprise,
        /** The project. */
        public val project: ProjectRef,
        /** 批号. */
        public val number: String,
        /** The units. */
        public val units: List<ChosenUnit>,
        /** What the register holds. */
        public val registerFacts: List<RegisterFact>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("batch_opened")
            writer.text("caseId", caseId)
            writer.document("business", business)
            writer.document("initiator", initiator)
            writer.document("confirmer", confirmer)
            writer.document("project", project)
            writer.text("number", number)
            writer.list("units", units) { it.write(writer) }
            writer.list("registerFacts", registerFacts) { it.write(writer) }
            writer.close()
        }
    }

    /** A single case was opened from a withdrawn sub-case. */
    public data class SingleOpened(
        /** Id of the case. */
        public val caseId: String,
        /** What kind of business. */
        public val business: Business,
        /** Who began it. */
        public val initiator: Enterprise,
        /** Who confirms it. */
        public val confirmer: Enterprise,
        /** The project. */
        public val project: ProjectRef,
        /** From where. */
        public val splitFrom: SplitFrom,
        /** What it holds. */
        public val content: SubCaseContent,
        /** What the register holds. */
        public val registerFacts: List<RegisterFact>,
        /** Whether tax was cleared already. */
        public val taxCleared: Boolean,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("single_opened")
            writer.text("caseId", caseId)
            writer.document("business", business)
            writer.document("initiator", initiator)
            writer.document("confirmer", confirmer)
            writer.document("project", project)
            writer.document("splitFrom", splitFrom)
            writer.document("content", content)
            writer.list("registerFacts", registerFacts) { it.write(writer) }
            writer.truth("taxCleared", taxCleared)
            writer.close()
        }
    }

    /** A case of another system was adopted. */
    public data class CaseImported(
        /** Id of the case. */
        public val caseId: String,
        /** What kind of business. */
        public val business: Business,
        /** Who began it. */
        public val initiator: Enterprise,
        /** Who confirms it. */
        public val confirmer: Enterprise,
        /** The project. */
        public val project: ProjectRef,
        /** 批号. */
        public val number: String,
        /** How far it had come. */
        public val stage: ImportedStage,
        /** Its sub-cases. */
        public val subCases: List<ImportedSubCase>,
        /** What proves it. */
        public val evidence: List<Evidence>,
        /** How far it is trusted. */
        public val trust: ImportTrust,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("case_imported")
            writer.text("caseId", caseId)
            writer.document("business", business)
            writer.document("initiator", initiator)
            writer.document("confirmer", confirmer)
            writer.document("project", project)
            writer.text("number", number)
            writer.text("stage", stage.word)
            writer.list("subCases", subCases) { it.write(writer) }
            writer.list("evidence", evidence) { it.write(writer) }
            writer.text("trust", trust.word)
            writer.close()
        }
    }

    /** Units were added. */
    public data class UnitsAdded(
        /** The units. */
        public val units: List<ChosenUnit>,
        /** What the register holds against them. */
        public val registerFacts: List<RegisterFact>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("units_added")
            writer.list("units", units) { it.write(writer) }
            writer.list("registerFacts", registerFacts) { it.write(writer) }
            writer.close()
        }
    }

    /** Sub-cases were taken out before submission. */
    public data class UnitsRemoved(
        /** The sub-cases. */
        public val subCases: List<String>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("units_removed")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.close()
        }
    }

    /** A form was replaced. */
    public data class ApplicationEdited(
        /** The sub-case. */
        public val subCase: String,
        /** The form. */
        public val application: Application,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("application_edited")
            writer.text("subCase", subCase)
            writer.document("application", application)
            writer.close()
        }
    }

    /** Parts of several forms were set. */
    public data class ApplicationsBatchEdited(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** What was set. */
        public val changes: ApplicationChanges,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("applications_batch_edited")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.document("changes", changes)
            writer.close()
        }
    }

    /** A questionnaire was filled in. */
    public data class QuestionnaireAnswered(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** The answers. */
        public val questionnaire: Questionnaire,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("questionnaire_answered")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.document("questionnaire", questionnaire)
            writer.close()
        }
    }

    /** Files were uploaded. */
    public data class MaterialUploaded(
        /** The sub-case; none for the shared list. */
        public val subCase: String? = null,
        /** The material as it stands now, with the files that were there before. */
        public val material: Material,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("material_uploaded")
            writer.text("subCase", subCase)
            writer.document("material", material)
            writer.close()
        }
    }

    /** A material was taken away. */
    public data class MaterialRemoved(
        /** The sub-case; none for the shared list. */
        public val subCase: String? = null,
        /** The item. */
        public val item: String,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("material_removed")
            writer.text("subCase", subCase)
            writer.text("item", item)
            writer.close()
        }
    }

    /** Shared materials were given to every sub-case. */
    public data class MaterialsShared(
        /** The items. */
        public val items: List<String>,
        /** How. */
        public val mode: ShareMode,
        /** Who kept an own copy. */
        public val skipped: List<SkippedShare>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("materials_shared")
            writer.list("items", items) { writer.text(it) }
            writer.text("mode", mode.word)
            writer.list("skipped", skipped) { it.write(writer) }
            writer.close()
        }
    }

    /** The batch was saved. */
    public data object Saved : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("saved")
            writer.close()
        }
    }

    /** The case was submitted for signing. */
    public data class Submitted(
        /** When. */
        public val at: Instant,
        /** 批号, where it was given now. */
        public val number: String,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("submitted")
            writer.text("at", at.toString())
            writer.text("number", number)
            writer.close()
        }
    }

    /** The submission failed. */
    public data class SubmissionFailed(
        /** What went wrong. */
        public val reason: String,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("submission_failed")
            writer.text("reason", reason)
            writer.close()
        }
    }

    /**
     * A signing round was opened; its ticket is valid in `[issued, expires)`. Where nobody signs in person, it has no
     * signers and is complete at once: what the enterprise confirms is of a round all the same.
     */
    public data class RoundOpened(
        /** The sub-case. */
        public val subCase: String,
        /** The round, counted from 1. */
        public val round: UInt,
        /** When. */
        public val issued: Instant,
        /** From when on the ticket is no longer valid. */
        public val expires: Instant,
        /** Digest of what is signed: the content, the parties, the business, the rules and the round itself. */
        public val digest: String,
        /** Who must sign. */
        public val signers: List<Signer>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("round_opened")
            writer.text("subCase", subCase)
            writer.number("round", round.toLong())
            writer.text("issued", issued.toString())
            writer.text("expires", expires.toString())
            writer.text("digest", digest)
            writer.list("signers", signers) { it.write(writer) }
            writer.close()
        }
    }

    /** Somebody signed. */
    public data class Signed(
        /** The sub-case. */
        public val subCase: String,
        /** The round. */
        public val round: UInt,
        /** Key of the signer. */
        public val signer: String,
        /** When. */
        public val at: Instant,
        /** What the provider reports. */
        public val evidence: Evidence,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("signed")
            writer.text("subCase", subCase)
            writer.number("round", round.toLong())
            writer.text("signer", signer)
            writer.text("at", at.toString())
            writer.document("evidence", evidence)
            writer.close()
        }
    }

    /** Everybody has signed; from now on the round cannot expire (C-48). */
    public data class RoundCompleted(
        /** The sub-case. */
        public val subCase: String,
        /** The round. */
        public val round: UInt,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("round_completed")
            writer.text("subCase", subCase)
            writer.number("round", round.toLong())
            writer.close()
        }
    }

    /** The round and what was signed and confirmed in it became void. */
    public data class SignaturesVoided(
        /** The sub-case. */
        public val subCase: String,
        /** The round. */
        public val round: UInt,
        /** Keys of those who had signed. */
        public val signers: List<String>,
        /** Whether an enterprise seal or approval fell with it (C-10). */
        public val confirmation: Boolean,
        /** Why. */
        public val cause: VoidCause,
        /** The reason that was given for it. */
        public val reason: String,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("signatures_voided")
            writer.text("subCase", subCase)
            writer.number("round", round.toLong())
            writer.list("signers", signers) { writer.text(it) }
            writer.truth("confirmation", confirmation)
            writer.text("cause", cause.word)
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** The enterprise sealed. */
    public data class Sealed(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** When. */
        public val at: Instant,
        /** What the seal platform reports, for each sub-case in the same order. */
        public val evidence: List<Evidence>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("sealed")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.text("at", at.toString())
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** The enterprise approved. */
    public data class Approved(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** When. */
        public val at: Instant,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("approved")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.text("at", at.toString())
            writer.close()
        }
    }

    /** The enterprise did not approve. */
    public data class Rejected(
        /** The sub-case. */
        public val subCase: String,
        /** Why. */
        public val reason: String,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("rejected")
            writer.text("subCase", subCase)
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** A sub-case left the batch. */
    public data class SubCaseWithdrawn(
        /** The sub-case. */
        public val subCase: String,
        /** Id of the single case it became; its own id where it was one already. */
        public val caseId: String,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("sub_case_withdrawn")
            writer.text("subCase", subCase)
            writer.text("caseId", caseId)
            writer.close()
        }
    }

    /** No sub-case is left; the batch is closed and never filed (C-62). */
    public data object BatchEmptied : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("batch_emptied")
            writer.close()
        }
    }

    /** Tax is cleared. */
    public data class TaxCleared(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** What proves it. */
        public val evidence: Evidence? = null,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("tax_cleared")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.document("evidence", evidence)
            writer.close()
        }
    }

    /** A tax clearance was taken back. */
    public data class TaxClearanceWithdrawn(
        /** The sub-cases. */
        public val subCases: List<String>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("tax_clearance_withdrawn")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.close()
        }
    }

    /** The case was filed by itself. */
    public data class Filed(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** When. */
        public val at: Instant,
        /** What completed the conditions. */
        public val cause: FilingCause,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("filed")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.text("at", at.toString())
            writer.document("cause", cause)
            writer.close()
        }
    }

    /** Something else stands in the register, or in the contract system: only what changed. */
    public data class RegisterFactsReported(
        /** What stands now. */
        public val facts: List<RegisterFact>,
        /** What stands no more. */
        public val lifted: List<LiftedFact>,
        /** Contract statuses. */
        public val units: List<UnitStatus>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("register_facts_reported")
            writer.list("facts", facts) { it.write(writer) }
            writer.list("lifted", lifted) { it.write(writer) }
            writer.list("units", units) { it.write(writer) }
            writer.close()
        }
    }

    /**
     * All that people do for filing is done, and the register stands against it. The case is filed by itself when
     * that is lifted.
     */
    public data class FilingHeld(
        /** The sub-cases against which something stands. */
        public val subCases: List<String>,
        /** What completed the conditions. */
        public val cause: FilingCause,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("filing_held")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.document("cause", cause)
            writer.close()
        }
    }

    /** The registry reported a status. */
    public data class StatusReported(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** The status. */
        public val status: String,
        /** When. */
        public val at: Instant,
        /** The registry's note. */
        public val note: String,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("status_reported")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.text("status", status)
            writer.text("at", at.toString())
            writer.text("note", note)
            writer.close()
        }
    }

    /** Staff asked something more. */
    public data class InquiryRecorded(
        /** The sub-case. */
        public val subCase: String,
        /** The record. */
        public val inquiry: Inquiry,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("inquiry_recorded")
            writer.text("subCase", subCase)
            writer.document("inquiry", inquiry)
            writer.close()
        }
    }

    /** The applicants took a filed application back. */
    public data class WithdrawnBeforeEntry(
        /** The sub-cases. */
        public val subCases: List<String>,
        /** Their declarations. */
        public val evidence: List<Evidence>,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("withdrawn_before_entry")
            writer.list("subCases", subCases) { writer.text(it) }
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** The case was deleted. */
    public data object Deleted : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("deleted")
            writer.close()
        }
    }

    /** The case follows another profile now. */
    public data class ProfileMoved(
        /** The profile before. */
        public val from: ProfileRef,
        /** The profile from now on. */
        public val to: ProfileRef,
    ) : Event() {
        override fun write(writer: JsonWriter) {
            writer.open("profile_moved")
            writer.document("from", from)
            writer.document("to", to)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): Event = when (val tag = reader.tag()) {
            "batch_opened" -> batchOpened(reader)
            "single_opened" -> singleOpened(reader)
            "case_imported" -> caseImported(reader)
            "units_added" -> unitsAdded(reader)
            "units_removed" -> unitsRemoved(reader)
            "application_edited" -> applicationEdited(reader)
            "applications_batch_edited" -> applicationsBatchEdited(reader)
            "questionnaire_answered" -> questionnaireAnswered(reader)
            "material_uploaded" -> materialUploaded(reader)
            "material_removed" -> materialRemoved(reader)
            "materials_shared" -> materialsShared(reader)
            "saved" -> reader.bare(Saved)
            "submitted" -> submitted(reader)
            "submission_failed" -> submissionFailed(reader)
            "round_opened" -> roundOpened(reader)
            "signed" -> signed(reader)
            "round_completed" -> roundCompleted(reader)
            "signatures_voided" -> signaturesVoided(reader)
            "sealed" -> sealed(reader)
            "approved" -> approved(reader)
            "rejected" -> rejected(reader)
            "sub_case_withdrawn" -> subCaseWithdrawn(reader)
            "batch_emptied" -> reader.bare(BatchEmptied)
            "tax_cleared" -> taxCleared(reader)
            "tax_clearance_withdrawn" -> taxClearanceWithdrawn(reader)
            "filed" -> filed(reader)
            "register_facts_reported" -> registerFactsReported(reader)
            "filing_held" -> filingHeld(reader)
            "status_reported" -> statusReported(reader)
            "inquiry_recorded" -> inquiryRecorded(reader)
            "withdrawn_before_entry" -> withdrawnBeforeEntry(reader)
            "deleted" -> reader.bare(Deleted)
            "profile_moved" -> profileMoved(reader)
            else -> reader.unknown(tag)
        }

        private fun batchOpened(reader: JsonReader): BatchOpened {
            var caseId: String? = null
            var business: Business? = null
            var initiator: Enterprise? = null
            var confirmer: Enterprise? = null
            var project: ProjectRef? = null
            var number: String? = null
            var units: List<ChosenUnit>? = null
            var registerFacts: List<RegisterFact>? = null
            reader.rest {
                when (it) {
                    "caseId" -> caseId = reader.text()
                    "business" -> business = Business.read(reader)
                    "initiator" -> initiator = Enterprise.read(reader)
                    "confirmer" -> confirmer = Enterprise.read(reader)
                    "project" -> project = ProjectRef.read(reader)
                    "number" -> number = reader.text()
                    "units" -> units = reader.list { ChosenUnit.read(reader) }
                    "registerFacts" -> registerFacts = reader.list { RegisterFact.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return BatchOpened(caseId ?: reader.missing("caseId"), business ?: reader.missing("business"), initiator ?: reader.missing("initiator"), confirmer ?: reader.missing("confirmer"), project ?: reader.missing("project"), number ?: reader.missing("number"), units ?: reader.missing("units"), registerFacts ?: reader.missing("registerFacts"))
        }

        private fun singleOpened(reader: JsonReader): SingleOpened {
            var caseId: String? = null
            var business: Business? = null
            var initiator: Enterprise? = null
            var confirmer: Enterprise? = null
            var project: ProjectRef? = null
            var splitFrom: SplitFrom? = null
            var content: SubCaseContent? = null
            var registerFacts: List<RegisterFact>? = null
            var taxCleared: Boolean? = null
            reader.rest {
                when (it) {
                    "caseId" -> caseId = reader.text()
                    "business" -> business = Business.read(reader)
                    "initiator" -> initiator = Enterprise.read(reader)
                    "confirmer" -> confirmer = Enterprise.read(reader)
                    "project" -> project = ProjectRef.read(reader)
                    "splitFrom" -> splitFrom = SplitFrom.read(reader)
                    "content" -> content = SubCaseContent.read(reader)
                    "registerFacts" -> registerFacts = reader.list { RegisterFact.read(reader) }
                    "taxCleared" -> taxCleared = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return SingleOpened(caseId ?: reader.missing("caseId"), business ?: reader.missing("business"), initiator ?: reader.missing("initiator"), confirmer ?: reader.missing("confirmer"), project ?: reader.missing("project"), splitFrom ?: reader.missing("splitFrom"), content ?: reader.missing("content"), registerFacts ?: reader.missing("registerFacts"), taxCleared ?: reader.missing("taxCleared"))
        }

        private fun caseImported(reader: JsonReader): CaseImported {
            var caseId: String? = null
            var business: Business? = null
            var initiator: Enterprise? = null
            var confirmer: Enterprise? = null
            var project: ProjectRef? = null
            var number: String? = null
            var stage: ImportedStage? = null
            var subCases: List<ImportedSubCase>? = null
            var evidence: List<Evidence>? = null
            var trust: ImportTrust? = null
            reader.rest {
                when (it) {
                    "caseId" -> caseId = reader.text()
                    "business" -> business = Business.read(reader)
                    "initiator" -> initiator = Enterprise.read(reader)
                    "confirmer" -> confirmer = Enterprise.read(reader)
                    "project" -> project = ProjectRef.read(reader)
                    "number" -> number = reader.text()
                    "stage" -> stage = ImportedStage.of(reader.word())
                    "subCases" -> subCases = reader.list { ImportedSubCase.read(reader) }
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    "trust" -> trust = ImportTrust.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return CaseImported(caseId ?: reader.missing("caseId"), business ?: reader.missing("business"), initiator ?: reader.missing("initiator"), confirmer ?: reader.missing("confirmer"), project ?: reader.missing("project"), number ?: reader.missing("number"), stage ?: reader.missing("stage"), subCases ?: reader.missing("subCases"), evidence ?: reader.missing("evidence"), trust ?: reader.missing("trust"))
        }

        private fun unitsAdded(reader: JsonReader): UnitsAdded {
            var units: List<ChosenUnit>? = null
            var registerFacts: List<RegisterFact>? = null
            reader.rest {
                when (it) {
                    "units" -> units = reader.list { ChosenUnit.read(reader) }
                    "registerFacts" -> registerFacts = reader.list { RegisterFact.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return UnitsAdded(units ?: reader.missing("units"), registerFacts ?: reader.missing("registerFacts"))
        }

        private fun unitsRemoved(reader: JsonReader): UnitsRemoved {
            var subCases: List<String>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return UnitsRemoved(subCases ?: reader.missing("subCases"))
        }

        private fun applicationEdited(reader: JsonReader): ApplicationEdited {
            var subCase: String? = null
            var application: Application? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "application" -> application = Application.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ApplicationEdited(subCase ?: reader.missing("subCase"), application ?: reader.missing("application"))
        }

        private fun applicationsBatchEdited(reader: JsonReader): ApplicationsBatchEdited {
            var subCases: List<String>? = null
            var changes: ApplicationChanges? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "changes" -> changes = ApplicationChanges.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ApplicationsBatchEdited(subCases ?: reader.missing("subCases"), changes ?: reader.missing("changes"))
        }

        private fun questionnaireAnswered(reader: JsonReader): QuestionnaireAnswered {
            var subCases: List<String>? = null
            var questionnaire: Questionnaire? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "questionnaire" -> questionnaire = Questionnaire.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return QuestionnaireAnswered(subCases ?: reader.missing("subCases"), questionnaire ?: reader.missing("questionnaire"))
        }

        private fun materialUploaded(reader: JsonReader): MaterialUploaded {
            var subCase: String? = null
            var material: Material? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.orNull { reader.text() }
                    "material" -> material = Material.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return MaterialUploaded(subCase, material ?: reader.missing("material"))
        }

        private fun materialRemoved(reader: JsonReader): MaterialRemoved {
            var subCase: String? = null
            var item: String? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.orNull { reader.text() }
                    "item" -> item = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return MaterialRemoved(subCase, item ?: reader.missing("item"))
        }

        private fun materialsShared(reader: JsonReader): MaterialsShared {
            var items: List<String>? = null
            var mode: ShareMode? = null
            var skipped: List<SkippedShare>? = null
            reader.rest {
                when (it) {
                    "items" -> items = reader.list { reader.text() }
                    "mode" -> mode = ShareMode.of(reader.word())
                    "skipped" -> skipped = reader.list { SkippedShare.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return MaterialsShared(items ?: reader.missing("items"), mode ?: reader.missing("mode"), skipped ?: reader.missing("skipped"))
        }

        private fun submitted(reader: JsonReader): Submitted {
            var at: Instant? = null
            var number: String? = null
            reader.rest {
                when (it) {
                    "at" -> at = reader.instant()
                    "number" -> number = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Submitted(at ?: reader.missing("at"), number ?: reader.missing("number"))
        }

        private fun submissionFailed(reader: JsonReader): SubmissionFailed {
            var reason: String? = null
            reader.rest {
                when (it) {
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SubmissionFailed(reason ?: reader.missing("reason"))
        }

        private fun roundOpened(reader: JsonReader): RoundOpened {
            var subCase: String? = null
            var round: UInt? = null
            var issued: Instant? = null
            var expires: Instant? = null
            var digest: String? = null
            var signers: List<Signer>? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "round" -> round = reader.uint()
                    "issued" -> issued = reader.instant()
                    "expires" -> expires = reader.instant()
                    "digest" -> digest = reader.text()
                    "signers" -> signers = reader.list { Signer.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return RoundOpened(subCase ?: reader.missing("subCase"), round ?: reader.missing("round"), issued ?: reader.missing("issued"), expires ?: reader.missing("expires"), digest ?: reader.missing("digest"), signers ?: reader.missing("signers"))
        }

        private fun signed(reader: JsonReader): Signed {
            var subCase: String? = null
            var round: UInt? = null
            var signer: String? = null
            var at: Instant? = null
            var evidence: Evidence? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "round" -> round = reader.uint()
                    "signer" -> signer = reader.text()
                    "at" -> at = reader.instant()
                    "evidence" -> evidence = Evidence.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Signed(subCase ?: reader.missing("subCase"), round ?: reader.missing("round"), signer ?: reader.missing("signer"), at ?: reader.missing("at"), evidence ?: reader.missing("evidence"))
        }

        private fun roundCompleted(reader: JsonReader): RoundCompleted {
            var subCase: String? = null
            var round: UInt? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "round" -> round = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return RoundCompleted(subCase ?: reader.missing("subCase"), round ?: reader.missing("round"))
        }

        private fun signaturesVoided(reader: JsonReader): SignaturesVoided {
            var subCase: String? = null
            var round: UInt? = null
            var signers: List<String>? = null
            var confirmation: Boolean? = null
            var cause: VoidCause? = null
            var reason: String? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "round" -> round = reader.uint()
                    "signers" -> signers = reader.list { reader.text() }
                    "confirmation" -> confirmation = reader.truth()
                    "cause" -> cause = VoidCause.of(reader.word())
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SignaturesVoided(subCase ?: reader.missing("subCase"), round ?: reader.missing("round"), signers ?: reader.missing("signers"), confirmation ?: reader.missing("confirmation"), cause ?: reader.missing("cause"), reason ?: reader.missing("reason"))
        }

        private fun sealed(reader: JsonReader): Sealed {
            var subCases: List<String>? = null
            var at: Instant? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "at" -> at = reader.instant()
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Sealed(subCases ?: reader.missing("subCases"), at ?: reader.missing("at"), evidence ?: reader.missing("evidence"))
        }

        private fun approved(reader: JsonReader): Approved {
            var subCases: List<String>? = null
            var at: Instant? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "at" -> at = reader.instant()
                    else -> reader.unknown(it)
                }
            }
            return Approved(subCases ?: reader.missing("subCases"), at ?: reader.missing("at"))
        }

        private fun rejected(reader: JsonReader): Rejected {
            var subCase: String? = null
            var reason: String? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Rejected(subCase ?: reader.missing("subCase"), reason ?: reader.missing("reason"))
        }

        private fun subCaseWithdrawn(reader: JsonReader): SubCaseWithdrawn {
            var subCase: String? = null
            var caseId: String? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "caseId" -> caseId = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SubCaseWithdrawn(subCase ?: reader.missing("subCase"), caseId ?: reader.missing("caseId"))
        }

        private fun taxCleared(reader: JsonReader): TaxCleared {
            var subCases: List<String>? = null
            var evidence: Evidence? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "evidence" -> evidence = reader.orNull { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return TaxCleared(subCases ?: reader.missing("subCases"), evidence)
        }

        private fun taxClearanceWithdrawn(reader: JsonReader): TaxClearanceWithdrawn {
            var subCases: List<String>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return TaxClearanceWithdrawn(subCases ?: reader.missing("subCases"))
        }

        private fun filed(reader: JsonReader): Filed {
            var subCases: List<String>? = null
            var at: Instant? = null
            var cause: FilingCause? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "at" -> at = reader.instant()
                    "cause" -> cause = FilingCause.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Filed(subCases ?: reader.missing("subCases"), at ?: reader.missing("at"), cause ?: reader.missing("cause"))
        }

        private fun registerFactsReported(reader: JsonReader): RegisterFactsReported {
            var facts: List<RegisterFact>? = null
            var lifted: List<LiftedFact>? = null
            var units: List<UnitStatus>? = null
            reader.rest {
                when (it) {
                    "facts" -> facts = reader.list { RegisterFact.read(reader) }
                    "lifted" -> lifted = reader.list { LiftedFact.read(reader) }
                    "units" -> units = reader.list { UnitStatus.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return RegisterFactsReported(facts ?: reader.missing("facts"), lifted ?: reader.missing("lifted"), units ?: reader.missing("units"))
        }

        private fun filingHeld(reader: JsonReader): FilingHeld {
            var subCases: List<String>? = null
            var cause: FilingCause? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "cause" -> cause = FilingCause.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return FilingHeld(subCases ?: reader.missing("subCases"), cause ?: reader.missing("cause"))
        }

        private fun statusReported(reader: JsonReader): StatusReported {
            var subCases: List<String>? = null
            var status: String? = null
            var at: Instant? = null
            var note: String? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "status" -> status = reader.text()
                    "at" -> at = reader.instant()
                    "note" -> note = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return StatusReported(subCases ?: reader.missing("subCases"), status ?: reader.missing("status"), at ?: reader.missing("at"), note ?: reader.missing("note"))
        }

        private fun inquiryRecorded(reader: JsonReader): InquiryRecorded {
            var subCase: String? = null
            var inquiry: Inquiry? = null
            reader.rest {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "inquiry" -> inquiry = Inquiry.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return InquiryRecorded(subCase ?: reader.missing("subCase"), inquiry ?: reader.missing("inquiry"))
        }

        private fun withdrawnBeforeEntry(reader: JsonReader): WithdrawnBeforeEntry {
            var subCases: List<String>? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "subCases" -> subCases = reader.list { reader.text() }
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return WithdrawnBeforeEntry(subCases ?: reader.missing("subCases"), evidence ?: reader.missing("evidence"))
        }

        private fun profileMoved(reader: JsonReader): ProfileMoved {
            var from: ProfileRef? = null
            var to: ProfileRef? = null
            reader.rest {
                when (it) {
                    "from" -> from = ProfileRef.read(reader)
                    "to" -> to = ProfileRef.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ProfileMoved(from ?: reader.missing("from"), to ?: reader.missing("to"))
        }
    }
}

/** Something the host has seen or received, given as evidence. The library stores the reference, never a secret. */
public data class Evidence(
    /** What it is: `personal_signature`, `enterprise_seal`, `face_check`, `e_licence`, `tax_certificate`, … */
    public val kind: String,
    /** Who vouches for it, such as `yuexinqian`. */
    public val provider: String = "",
    /** The provider's own number for it. */
    public val reference: String = "",
    /** Digest of what was signed or sealed, as lower-case hexadecimal, where the evidence covers a document. */
    public val digest: String = "",
    /** Whom or what it is about, where that matters: the number on a licence, the id of a seal or a Ukey (KB-023). */
    public val subject: String = "",
    /** When it came about, where that differs from the moment it was reported. */
    public val at: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("kind", kind)
        writer.text("provider", provider)
        writer.text("reference", reference)
        writer.text("digest", digest)
        writer.text("subject", subject)
        writer.text("at", at?.toString())
        writer.close()
    }

    override fun toString(): String = "Evidence(kind=$kind, provider=$provider)"

    public companion object {
        internal fun read(reader: JsonReader): Evidence {
            var kind: String? = null
            var provider: String = ""
            var reference: String = ""
            var digest: String = ""
            var subject: String = ""
            var at: Instant? = null
            reader.fields {
                when (it) {
                    "kind" -> kind = reader.text()
                    "provider" -> provider = reader.text()
                    "reference" -> reference = reader.text()
                    "digest" -> digest = reader.text()
                    "subject" -> subject = reader.text()
                    "at" -> at = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return Evidence(kind ?: reader.missing("kind"), provider, reference, digest, subject, at)
        }
    }
}

/** How long evidence counts after it came about. */
public data class EvidenceLife(
    /** So many minutes. Evidence that does not say when it came about counts for nothing. */
    public val minutes: UInt,
    /** On what that rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("minutes", minutes.toLong())
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): EvidenceLife {
            var minutes: UInt? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "minutes" -> minutes = reader.uint()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return EvidenceLife(minutes ?: reader.missing("minutes"), basis ?: reader.missing("basis"))
        }
    }
}

/** Evidence that an operation asks for: one of several kinds. */
public data class EvidenceRule(
    /** The kinds, such as `face_check`; one is enough. */
    public val anyOf: List<String>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("anyOf", anyOf) { writer.text(it) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): EvidenceRule {
            var anyOf: List<String>? = null
            reader.fields {
                when (it) {
                    "anyOf" -> anyOf = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return EvidenceRule(anyOf ?: reader.missing("anyOf"))
        }
    }
}

/** Something a condition can ask about. The kind of its value stands behind it. */
public enum class Fact(internal val word: String) {
    /** Text: code of the business type. */
    BUSINESS_TYPE("business_type"),
    /** Text: code of the organisation type. */
    ORGANISATION_TYPE("organisation_type"),
    /** Text: code of the property type. */
    PROPERTY_TYPE("property_type"),
    /** Text: registration kind of A21, such as `700`. */
    REGISTRATION_TYPE("registration_type"),
    /** Flag: whether the business involves a mortgage. */
    MORTGAGE("mortgage"),
    /** Flag: whether the mortgage on the form is a maximum-amount mortgage. */
    MAXIMUM_AMOUNT_MORTGAGE("maximum_amount_mortgage"),
    /** Number: how many buyers the form has. */
    BUYER_COUNT("buyer_count"),
    /** Text: the co-ownership on the first buyer's row. */
    CO_OWNERSHIP("co_ownership"),
    /** Texts: holder natures of all buyers. */
    BUYER_HOLDER_NATURE("buyer_holder_nature"),
    /** Texts: document types of all buyers. */
    BUYER_DOCUMENT_TYPE("buyer_document_type"),
    /** Flag: whether a buyer is under 18 on the day of the check. */
    MINOR_BUYER("minor_buyer"),
    /** Flag: whether a buyer has an agent. */
    BUYER_AGENT("buyer_agent"),
    /** Flag: whether a seller has an agent. */
    SELLER_AGENT("seller_agent"),
    /** Flag: whether a mortgagee has an agent. */
    MORTGAGEE_AGENT("mortgagee_agent"),
    /** Text: contract status of the unit. */
    CONTRACT_STATUS("contract_status"),
    /** Flag: whether a certificate was issued for the unit. */
    CERTIFICATE_ISSUED("certificate_issued"),
    /** Text: what kind of entity the enterprise is, such as `partnership`. */
    ENTITY_KIND("entity_kind"),
    /** Text: the first two digits of the region in which the enterprise is registered. */
    ENTITY_PROVINCE("entity_province"),
    /** Text: the first four digits of that region. */
    ENTITY_CITY("entity_city"),
    /** Number: how many legal representatives or managing partners the enterprise has. */
    REPRESENTATIVE_COUNT("representative_count"),
    /** Flag: whether the enterprise is foreign-invested. */
    FOREIGN_INVESTED("foreign_invested"),
    /** Flag: whether the enterprise was newly registered when its account began. */
    NEWLY_REGISTERED("newly_registered"),
    /** Flag: whether the person who acts has an account on the platform. */
    PERSONAL_ACCOUNT("personal_account"),
    /** Flag: whether the person who acts has downloaded a personal certificate. */
    PERSONAL_CERTIFICATE("personal_certificate"),
    /** Flag: whether real-name verification has failed for this command. */
    REAL_NAME_FAILED("real_name_failed"),
    /** Flag: whether verification of the e-licence has failed for this command. */
    LICENCE_FAILED("licence_failed"),
    /** Flag: whether the e-licence is still being synchronised. */
    LICENCE_SYNCING("licence_syncing"),
    /** Flag: whether the physical seal was engraved. */
    PHYSICAL_ENGRAVED("physical_engraved"),
    /** Flag: whether the physical seal was filed with the police. */
    PHYSICAL_FILED("physical_filed"),
    /** Flag: whether the enterprise's own system was given access (SZ-080). */
    SYSTEM_ACCESS("system_access"),
    /** Flag: whether the enterprise's HSM was filed (SZ-082). */
    HSM_FILED("hsm_filed"),
    /** Text: code of the kind of the seal. */
    SEAL_KIND("seal_kind"),
    /** Flag: whether the seal bears a second language. */
    SEAL_BILINGUAL("seal_bilingual"),
    /** Flag: whether the account has, or had, any seal. */
    HAS_SEALS("has_seals"),
    /** Flag: whether the command brings grants with it. */
    WITH_GRANTS("with_grants"),
    /** Flag: whether the command brings proof (`proof`) with it. */
    WITH_PROOF("with_proof"),
    /** Flag: whether the seal is bound to a Ukey. */
    UKEY_BOUND("ukey_bound");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Fact = words[word] ?: throw Handover.internal("no Fact `$word`")
    }
}

/** A check that was tried and failed (SZ-013, SZ-015, KB-012). */
public enum class FailedCheck(internal val word: String) {
    /** Real-name verification of the person. */
    REAL_NAME("real_name"),
    /** Verification of the e-licence. */
    LICENCE("licence"),
    /** The e-licence is still being synchronised: try again (KB-012). */
    LICENCE_SYNCING("licence_syncing");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): FailedCheck = words[word] ?: throw Handover.internal("no FailedCheck `$word`")
    }
}

/** A call that could not be done. */
public data class Failure(
    /** Who is at fault. */
    public val kind: FailureKind,
    /** What and where. */
    public val finding: Finding,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("kind", kind.word)
        writer.document("finding", finding)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Failure {
            var kind: FailureKind? = null
            var finding: Finding? = null
            reader.fields {
                when (it) {
                    "kind" -> kind = FailureKind.of(reader.word())
                    "finding" -> finding = Finding.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Failure(kind ?: reader.missing("kind"), finding ?: reader.missing("finding"))
        }
    }
}

/** Who is at fault when a call could not be done. */
public enum class FailureKind(internal val word: String) {
    /** The input is not what its format says. */
    MALFORMED("malformed"),
    /** The input is sound, but newer or other than this version knows. */
    UNSUPPORTED("unsupported"),
    /** The calls, their order or their arguments contradict each other. */
    MISUSE("misuse"),
    /** A file or image could not be read. */
    DOCUMENT("document"),
    /** A fault of the library. Please report it. */
    INTERNAL("internal");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): FailureKind = words[word] ?: throw Handover.internal("no FailureKind `$word`")
    }
}

/** Which fields nobody may change after the signature (FieldMDP). */
public sealed class FieldLock : Document() {
    /** All. */
    public data object All : FieldLock() {
        override fun write(writer: JsonWriter) {
            writer.open("all")
            writer.close()
        }
    }

    /** These, and what lies below them. */
    public data class Include(
        /** Full names. */
        public val fields: List<String>,
    ) : FieldLock() {
        override fun write(writer: JsonWriter) {
            writer.open("include")
            writer.list("fields", fields) { writer.text(it) }
            writer.close()
        }
    }

    /** All but these. */
    public data class Exclude(
        /** Full names. */
        public val fields: List<String>,
    ) : FieldLock() {
        override fun write(writer: JsonWriter) {
            writer.open("exclude")
            writer.list("fields", fields) { writer.text(it) }
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): FieldLock = when (val tag = reader.tag()) {
            "all" -> reader.bare(All)
            "include" -> include(reader)
            "exclude" -> exclude(reader)
            else -> reader.unknown(tag)
        }

        private fun include(reader: JsonReader): Include {
            var fields: List<String>? = null
            reader.rest {
                when (it) {
                    "fields" -> fields = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return Include(fields ?: reader.missing("fields"))
        }

        private fun exclude(reader: JsonReader): Exclude {
            var fields: List<String>? = null
            reader.rest {
                when (it) {
                    "fields" -> fields = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return Exclude(fields ?: reader.missing("fields"))
        }
    }
}

/** What a file is, by its content; its name does not matter (NN-002). */
public enum class FileFormat(internal val word: String) {
    /** PDF. */
    PDF("pdf"),
    /** A ZIP package: DOCX, OFD and others. */
    PACKAGE("package"),
    /** An old Office document (OLE). */
    OFFICE("office"),
    /** A picture. */
    PICTURE("picture"),
    /** Anything else. */
    OTHER("other");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): FileFormat = words[word] ?: throw Handover.internal("no FileFormat `$word`")
    }
}

/** What completed the last condition of filing (C-15). */
public data class FilingCause(
    /** The command. */
    public val command: String,
    /** Tag of the event that completed it. */
    public val event: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("command", command)
        writer.text("event", event)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): FilingCause {
            var command: String? = null
            var event: String? = null
            reader.fields {
                when (it) {
                    "command" -> command = reader.text()
                    "event" -> event = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return FilingCause(command ?: reader.missing("command"), event ?: reader.missing("event"))
        }
    }
}

/** When cases are filed (C-16). */
public enum class FilingMode(internal val word: String) {
    /** All sub-cases of a batch together. */
    TOGETHER("together"),
    /** Each sub-case as soon as it is ready. */
    EACH("each");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): FilingMode = words[word] ?: throw Handover.internal("no FilingMode `$word`")
    }
}

/** When a case is filed by itself (GZ-091). */
public data class FilingRules(
    /** All together, or each by itself. */
    public val mode: FilingMode,
    /** Whether a tax clearance ends when the buyers become others: it was for these buyers. */
    public val taxFollowsBuyers: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("mode", mode.word)
        writer.truth("taxFollowsBuyers", taxFollowsBuyers)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): FilingRules {
            var mode: FilingMode? = null
            var taxFollowsBuyers: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "mode" -> mode = FilingMode.of(reader.word())
                    "taxFollowsBuyers" -> taxFollowsBuyers = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return FilingRules(mode ?: reader.missing("mode"), taxFollowsBuyers ?: reader.missing("taxFollowsBuyers"), basis ?: reader.missing("basis"))
        }
    }
}

/** Something that was understood, and is not acceptable or deserves a look. */
public data class Finding(
    /** The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows. */
    public val code: Code,
    /** How grave it is, after the profile's own severities. */
    public val severity: Severity,
    /** Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole. */
    public val pointer: String,
    /** The values that the message names, in the order of the catalogue. */
    public val params: List<Param> = listOf(),
    /** Pointers of other places that belong to it. */
    public val related: List<String> = listOf(),
    /** Whether the rule rests on an assumption, because no source states it. */
    public val assumed: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.text("severity", severity.word)
        writer.text("pointer", pointer)
        writer.list("params", params) { it.write(writer) }
        writer.list("related", related) { writer.text(it) }
        writer.truth("assumed", assumed)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Finding {
            var code: Code? = null
            var severity: Severity? = null
            var pointer: String? = null
            var params: List<Param> = listOf()
            var related: List<String> = listOf()
            var assumed: Boolean = false
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "severity" -> severity = Severity.of(reader.word())
                    "pointer" -> pointer = reader.text()
                    "params" -> params = reader.list { Param.read(reader) }
                    "related" -> related = reader.list { reader.text() }
                    "assumed" -> assumed = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return Finding(code ?: reader.missing("code"), severity ?: reader.missing("severity"), pointer ?: reader.missing("pointer"), params, related, assumed)
        }
    }
}

/** A yes or no, from an instant on. */
public data class FlagRecord(
    /** Since when. */
    public val at: Instant,
    /** Yes or no. */
    public val value: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.truth("value", value)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): FlagRecord {
            var at: Instant? = null
            var value: Boolean? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "value" -> value = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return FlagRecord(at ?: reader.missing("at"), value ?: reader.missing("value"))
        }
    }
}

/** One floor. */
public data class Floor(
    /** What the lift says, such as `17` or `B1`. */
    public val label: String,
    /** The order from the ground: 1 is the ground floor, -1 the first below. */
    public val level: Int,
    /** The rooms from left to right. */
    public val rooms: List<Room>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("label", label)
        writer.number("level", level.toLong())
        writer.list("rooms", rooms) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Floor {
            var label: String? = null
            var level: Int? = null
            var rooms: List<Room>? = null
            reader.fields {
                when (it) {
                    "label" -> label = reader.text()
                    "level" -> level = reader.int()
                    "rooms" -> rooms = reader.list { Room.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Floor(label ?: reader.missing("label"), level ?: reader.missing("level"), rooms ?: reader.missing("rooms"))
        }
    }
}

/** One line of a printable form. */
public data class FormRow(
    /** What stands before it. */
    public val label: Label,
    /** What was filled in. */
    public val value: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("label", label)
        writer.text("value", value)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): FormRow {
            var label: Label? = null
            var value: String? = null
            reader.fields {
                when (it) {
                    "label" -> label = Label.read(reader)
                    "value" -> value = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return FormRow(label ?: reader.missing("label"), value ?: reader.missing("value"))
        }
    }
}

/** A right that somebody has in one seal. */
public data class Grant(
    /** Its id. */
    public val id: String,
    /** The seal. */
    public val seal: String,
    /** The layer. */
    public val layer: GrantLayer,
    /** The capacity. */
    public val role: Role,
    /** The person; none in the layer of organisations. */
    public val person: Principal? = null,
    /** The organisation; none in the layer of persons. */
    public val organisation: Enterprise? = null,
    /** When it was made. */
    public val at: Instant,
    /** From when it holds; none for at once. */
    public val from: Instant? = null,
    /** Until when, exclusive; none where it has no end. */
    public val until: Instant? = null,
    /** From where it came. */
    public val origin: GrantOrigin,
    /**
     * In which capacity it was granted: `legal_representative`, `enterprise_account`, `seal_administrator`;
     * `system` for a default; `window_staff` where the window accepted it, with new seals, from an applicant who
     * could not have granted it alone.
     */
    public val grantedAs: Role,
    /** Who granted it; none for a default, and where the enterprise's account did. */
    public val grantedBy: Principal? = null,
    /** The grant on which it rests, where an administrator made it. */
    public val parent: String? = null,
    /** Its end before its time. */
    public val revoked: Revocation? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("seal", seal)
        writer.text("layer", layer.word)
        writer.text("role", role.word)
        writer.document("person", person)
        writer.document("organisation", organisation)
        writer.text("at", at.toString())
        writer.text("from", from?.toString())
        writer.text("until", until?.toString())
        writer.text("origin", origin.word)
        writer.text("grantedAs", grantedAs.word)
        writer.document("grantedBy", grantedBy)
        writer.text("parent", parent)
        writer.document("revoked", revoked)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Grant {
            var id: String? = null
            var seal: String? = null
            var layer: GrantLayer? = null
            var role: Role? = null
            var person: Principal? = null
            var organisation: Enterprise? = null
            var at: Instant? = null
            var from: Instant? = null
            var until: Instant? = null
            var origin: GrantOrigin? = null
            var grantedAs: Role? = null
            var grantedBy: Principal? = null
            var parent: String? = null
            var revoked: Revocation? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "seal" -> seal = reader.text()
                    "layer" -> layer = GrantLayer.of(reader.word())
                    "role" -> role = Role.of(reader.word())
                    "person" -> person = reader.orNull { Principal.read(reader) }
                    "organisation" -> organisation = reader.orNull { Enterprise.read(reader) }
                    "at" -> at = reader.instant()
                    "from" -> from = reader.orNull { reader.instant() }
                    "until" -> until = reader.orNull { reader.instant() }
                    "origin" -> origin = GrantOrigin.of(reader.word())
                    "grantedAs" -> grantedAs = Role.of(reader.word())
                    "grantedBy" -> grantedBy = reader.orNull { Principal.read(reader) }
                    "parent" -> parent = reader.orNull { reader.text() }
                    "revoked" -> revoked = reader.orNull { Revocation.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Grant(id ?: reader.missing("id"), seal ?: reader.missing("seal"), layer ?: reader.missing("layer"), role ?: reader.missing("role"), person, organisation, at ?: reader.missing("at"), from, until, origin ?: reader.missing("origin"), grantedAs ?: reader.missing("grantedAs"), grantedBy, parent, revoked)
        }
    }
}

/** Whether one platform lets a capacity grant another. */
public data class GrantCell(
    /** The platform. */
    public val profile: ProfileRef,
    /** Whether it may. */
    public val allowed: Boolean,
    /** On what that rests; empty where the platform knows no such capacity. */
    public val bases: List<Basis>,
    /** Whether it is assumed. */
    public val assumed: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("profile", profile)
        writer.truth("allowed", allowed)
        writer.list("bases", bases) { it.write(writer) }
        writer.truth("assumed", assumed)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GrantCell {
            var profile: ProfileRef? = null
            var allowed: Boolean? = null
            var bases: List<Basis>? = null
            var assumed: Boolean? = null
            reader.fields {
                when (it) {
                    "profile" -> profile = ProfileRef.read(reader)
                    "allowed" -> allowed = reader.truth()
                    "bases" -> bases = reader.list { Basis.read(reader) }
                    "assumed" -> assumed = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return GrantCell(profile ?: reader.missing("profile"), allowed ?: reader.missing("allowed"), bases ?: reader.missing("bases"), assumed ?: reader.missing("assumed"))
        }
    }
}

/** The layers of a grant (GS-015). */
public enum class GrantLayer(internal val word: String) {
    /** 机构. */
    ORGANISATION("organisation"),
    /** 经办人, 管理员, 持有人: persons. */
    PERSON("person");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): GrantLayer = words[word] ?: throw Handover.internal("no GrantLayer `$word`")
    }
}

/** One link of the chain on which a right rests. */
public data class GrantLink(
    /** Id of the grant. */
    public val grant: String,
    /** What it grants. */
    public val role: Role,
    /** In which capacity it was granted. */
    public val grantedAs: Role,
    /** When it was made. */
    public val at: Instant,
    /** Until when it holds, exclusive; none where it has no end. */
    public val until: Instant? = null,
    /** From where it came. */
    public val origin: GrantOrigin,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("grant", grant)
        writer.text("role", role.word)
        writer.text("grantedAs", grantedAs.word)
        writer.text("at", at.toString())
        writer.text("until", until?.toString())
        writer.text("origin", origin.word)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GrantLink {
            var grant: String? = null
            var role: Role? = null
            var grantedAs: Role? = null
            var at: Instant? = null
            var until: Instant? = null
            var origin: GrantOrigin? = null
            reader.fields {
                when (it) {
                    "grant" -> grant = reader.text()
                    "role" -> role = Role.of(reader.word())
                    "grantedAs" -> grantedAs = Role.of(reader.word())
                    "at" -> at = reader.instant()
                    "until" -> until = reader.orNull { reader.instant() }
                    "origin" -> origin = GrantOrigin.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return GrantLink(grant ?: reader.missing("grant"), role ?: reader.missing("role"), grantedAs ?: reader.missing("grantedAs"), at ?: reader.missing("at"), until, origin ?: reader.missing("origin"))
        }
    }
}

/** From where a grant came. */
public enum class GrantOrigin(internal val word: String) {
    /** Somebody granted it. */
    EXPLICIT("explicit"),
    /** It came about by itself (GS-011, C-34). */
    DEFAULT("default");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): GrantOrigin = words[word] ?: throw Handover.internal("no GrantOrigin `$word`")
    }
}

/** A grant that is asked for. One grant comes about for each seal, with the id `<id>/<seal>`. */
public data class GrantRequest(
    /** The caller's own id, unique within the account. */
    public val id: String,
    /** The capacity that is granted: `seal_administrator` or `seal_holder`; for an organisation `seal_holder`. */
    public val role: Role,
    /** The seals. */
    public val seals: List<String>,
    /** The person; none where an organisation is meant. */
    public val person: Principal? = null,
    /** The organisation (机构), in the layer of organisations; none where a person is meant. */
    public val organisation: Enterprise? = null,
    /** From when; none for at once. */
    public val from: Instant? = null,
    /** Until when, exclusive. */
    public val until: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("role", role.word)
        writer.list("seals", seals) { writer.text(it) }
        writer.document("person", person)
        writer.document("organisation", organisation)
        writer.text("from", from?.toString())
        writer.text("until", until?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GrantRequest {
            var id: String? = null
            var role: Role? = null
            var seals: List<String>? = null
            var person: Principal? = null
            var organisation: Enterprise? = null
            var from: Instant? = null
            var until: Instant? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "role" -> role = Role.of(reader.word())
                    "seals" -> seals = reader.list { reader.text() }
                    "person" -> person = reader.orNull { Principal.read(reader) }
                    "organisation" -> organisation = reader.orNull { Enterprise.read(reader) }
                    "from" -> from = reader.orNull { reader.instant() }
                    "until" -> until = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return GrantRequest(id ?: reader.missing("id"), role ?: reader.missing("role"), seals ?: reader.missing("seals"), person, organisation, from, until)
        }
    }
}

/** Who may grant what to whom, on every platform that was asked about (C-02). */
public data class GrantRow(
    /** Who grants. */
    public val grantor: Role,
    /** What is granted. */
    public val granted: Role,
    /** The platforms, in the order given. */
    public val cells: List<GrantCell>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("grantor", grantor.word)
        writer.text("granted", granted.word)
        writer.list("cells", cells) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GrantRow {
            var grantor: Role? = null
            var granted: Role? = null
            var cells: List<GrantCell>? = null
            reader.fields {
                when (it) {
                    "grantor" -> grantor = Role.of(reader.word())
                    "granted" -> granted = Role.of(reader.word())
                    "cells" -> cells = reader.list { GrantCell.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return GrantRow(grantor ?: reader.missing("grantor"), granted ?: reader.missing("granted"), cells ?: reader.missing("cells"))
        }
    }
}

/** How seals are granted. */
public data class GrantRules(
    /** By default. */
    public val defaults: DefaultGrantRule,
    /** For how long. */
    public val period: PeriodRule,
    /** To whom. */
    public val grantee: GranteeRule,
    /** In which layers. */
    public val layers: LayerRule,
    /** In chains. */
    public val chain: ChainRule,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("defaults", defaults)
        writer.document("period", period)
        writer.document("grantee", grantee)
        writer.document("layers", layers)
        writer.document("chain", chain)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GrantRules {
            var defaults: DefaultGrantRule? = null
            var period: PeriodRule? = null
            var grantee: GranteeRule? = null
            var layers: LayerRule? = null
            var chain: ChainRule? = null
            reader.fields {
                when (it) {
                    "defaults" -> defaults = DefaultGrantRule.read(reader)
                    "period" -> period = PeriodRule.read(reader)
                    "grantee" -> grantee = GranteeRule.read(reader)
                    "layers" -> layers = LayerRule.read(reader)
                    "chain" -> chain = ChainRule.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return GrantRules(defaults ?: reader.missing("defaults"), period ?: reader.missing("period"), grantee ?: reader.missing("grantee"), layers ?: reader.missing("layers"), chain ?: reader.missing("chain"))
        }
    }
}

/** Where a grant stands at some instant. */
public enum class GrantStanding(internal val word: String) {
    /** 有效. */
    EFFECTIVE("effective"),
    /** 未注册: the grantee has no account on the platform (C-30, C-75). */
    PENDING_ACCOUNT("pending_account"),
    /** 未注册: the grantee has not downloaded a certificate (GX-015, C-30). */
    PENDING_CERTIFICATE("pending_certificate"),
    /** Its period has not begun. */
    NOT_YET("not_yet"),
    /** Its period is over. */
    EXPIRED("expired"),
    /** Revoked. */
    REVOKED("revoked"),
    /** The grant on which it rests is over, and the platform lets it fall too (C-70). */
    PARENT_LAPSED("parent_lapsed");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): GrantStanding = words[word] ?: throw Handover.internal("no GrantStanding `$word`")
    }
}

/** A grant as a list shows it. */
public data class GrantView(
    /** Its id. */
    public val grant: String,
    /** The seal. */
    public val seal: String,
    /** The layer. */
    public val layer: GrantLayer,
    /** The capacity. */
    public val role: Role,
    /** What the platform calls it. */
    public val roleName: Label,
    /** Name of the person or organisation. */
    public val grantee: String,
    /** Where it stands. */
    public val standing: GrantStanding,
    /** From where it came: defaults are told apart (C-34). */
    public val origin: GrantOrigin,
    /** In which capacity it was granted. */
    public val grantedAs: Role,
    /** The grant on which it rests; none where it rests on the legal representative or enterprise. */
    public val parent: String? = null,
    /** Until when it holds, exclusive; none where it has no end. */
    public val until: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("grant", grant)
        writer.text("seal", seal)
        writer.text("layer", layer.word)
        writer.text("role", role.word)
        writer.document("roleName", roleName)
        writer.text("grantee", grantee)
        writer.text("standing", standing.word)
        writer.text("origin", origin.word)
        writer.text("grantedAs", grantedAs.word)
        writer.text("parent", parent)
        writer.text("until", until?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GrantView {
            var grant: String? = null
            var seal: String? = null
            var layer: GrantLayer? = null
            var role: Role? = null
            var roleName: Label? = null
            var grantee: String? = null
            var standing: GrantStanding? = null
            var origin: GrantOrigin? = null
            var grantedAs: Role? = null
            var parent: String? = null
            var until: Instant? = null
            reader.fields {
                when (it) {
                    "grant" -> grant = reader.text()
                    "seal" -> seal = reader.text()
                    "layer" -> layer = GrantLayer.of(reader.word())
                    "role" -> role = Role.of(reader.word())
                    "roleName" -> roleName = Label.read(reader)
                    "grantee" -> grantee = reader.text()
                    "standing" -> standing = GrantStanding.of(reader.word())
                    "origin" -> origin = GrantOrigin.of(reader.word())
                    "grantedAs" -> grantedAs = Role.of(reader.word())
                    "parent" -> parent = reader.orNull { reader.text() }
                    "until" -> until = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return GrantView(grant ?: reader.missing("grant"), seal ?: reader.missing("seal"), layer ?: reader.missing("layer"), role ?: reader.missing("role"), roleName ?: reader.missing("roleName"), grantee ?: reader.missing("grantee"), standing ?: reader.missing("standing"), origin ?: reader.missing("origin"), grantedAs ?: reader.missing("grantedAs"), parent, until)
        }
    }
}

/** What a grantee must have before a grant is effective (GX-014, GX-015, C-30). */
public data class GranteeRule(
    /** Whether an account on the platform is needed. */
    public val account: Boolean,
    /** Whether a personal certificate is needed. */
    public val certificate: Boolean,
    /** What becomes of a grant to somebody without an account. */
    public val unknown: UnknownGrantee,
    /** On what that rests; none where on the same as the rest. */
    public val unknownBasis: Basis? = null,
    /** Whether the phone number must be given. */
    public val phone: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.truth("account", account)
        writer.truth("certificate", certificate)
        writer.text("unknown", unknown.word)
        writer.document("unknownBasis", unknownBasis)
        writer.truth("phone", phone)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GranteeRule {
            var account: Boolean? = null
            var certificate: Boolean? = null
            var unknown: UnknownGrantee? = null
            var unknownBasis: Basis? = null
            var phone: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "account" -> account = reader.truth()
                    "certificate" -> certificate = reader.truth()
                    "unknown" -> unknown = UnknownGrantee.of(reader.word())
                    "unknownBasis" -> unknownBasis = reader.orNull { Basis.read(reader) }
                    "phone" -> phone = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return GranteeRule(account ?: reader.missing("account"), certificate ?: reader.missing("certificate"), unknown ?: reader.missing("unknown"), unknownBasis, phone ?: reader.missing("phone"), basis ?: reader.missing("basis"))
        }
    }
}

/** One cell of the grid. */
public data class GridCell(
    /** First column, from 0. */
    public val column: UInt,
    /** How many columns it takes, at least 1. */
    public val span: UInt,
    /** What the door says. */
    public val label: String,
    /** 不动产单元号. */
    public val unitCode: String,
    /** The contract status, as the unit has it. */
    public val status: String,
    /** Whether the unit is on the list of selected units. */
    public val selected: Boolean,
    /** Whether it can be added to the selection: nothing of severity error stands against it. */
    public val selectable: Boolean,
    /** What deserves a look, with pointers into the unit. */
    public val findings: List<Finding> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("column", column.toLong())
        writer.number("span", span.toLong())
        writer.text("label", label)
        writer.text("unitCode", unitCode)
        writer.text("status", status)
        writer.truth("selected", selected)
        writer.truth("selectable", selectable)
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GridCell {
            var column: UInt? = null
            var span: UInt? = null
            var label: String? = null
            var unitCode: String? = null
            var status: String? = null
            var selected: Boolean? = null
            var selectable: Boolean? = null
            var findings: List<Finding> = listOf()
            reader.fields {
                when (it) {
                    "column" -> column = reader.uint()
                    "span" -> span = reader.uint()
                    "label" -> label = reader.text()
                    "unitCode" -> unitCode = reader.text()
                    "status" -> status = reader.text()
                    "selected" -> selected = reader.truth()
                    "selectable" -> selectable = reader.truth()
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return GridCell(column ?: reader.missing("column"), span ?: reader.missing("span"), label ?: reader.missing("label"), unitCode ?: reader.missing("unitCode"), status ?: reader.missing("status"), selected ?: reader.missing("selected"), selectable ?: reader.missing("selectable"), findings)
        }
    }
}

/** One row of the grid: a floor. */
public data class GridRow(
    /** What the lift says. */
    public val label: String,
    /** The order from the ground. */
    public val level: Int,
    /** The cells, from left to right. */
    public val cells: List<GridCell>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("label", label)
        writer.number("level", level.toLong())
        writer.list("cells", cells) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): GridRow {
            var label: String? = null
            var level: Int? = null
            var cells: List<GridCell>? = null
            reader.fields {
                when (it) {
                    "label" -> label = reader.text()
                    "level" -> level = reader.int()
                    "cells" -> cells = reader.list { GridCell.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return GridRow(label ?: reader.missing("label"), level ?: reader.missing("level"), cells ?: reader.missing("cells"))
        }
    }
}

/** A time during which seals could be granted to a handler. */
public data class HandlerAuthorisation(
    /** Since when. */
    public val at: Instant,
    /** Since when no longer. */
    public val ended: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.text("ended", ended?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): HandlerAuthorisation {
            var at: Instant? = null
            var ended: Instant? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "ended" -> ended = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return HandlerAuthorisation(at ?: reader.missing("at"), ended)
        }
    }
}

/** A handler (经办人) of the account. */
public data class HandlerBinding(
    /** The caller's id. */
    public val id: String,
    /** The person. */
    public val person: Principal,
    /** Where the binding stands. */
    public val stage: HandlerStage,
    /** When the enterprise added the handler. */
    public val addedAt: Instant,
    /** When the handler confirmed. */
    public val boundAt: Instant? = null,
    /** When the enterprise removed the handler. */
    public val removedAt: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.document("person", person)
        writer.text("stage", stage.word)
        writer.text("addedAt", addedAt.toString())
        writer.text("boundAt", boundAt?.toString())
        writer.text("removedAt", removedAt?.toString())
        writer.close()
    }

    override fun toString(): String = "HandlerBinding(id=$id, stage=$stage)"

    public companion object {
        internal fun read(reader: JsonReader): HandlerBinding {
            var id: String? = null
            var person: Principal? = null
            var stage: HandlerStage? = null
            var addedAt: Instant? = null
            var boundAt: Instant? = null
            var removedAt: Instant? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "person" -> person = Principal.read(reader)
                    "stage" -> stage = HandlerStage.of(reader.word())
                    "addedAt" -> addedAt = reader.instant()
                    "boundAt" -> boundAt = reader.orNull { reader.instant() }
                    "removedAt" -> removedAt = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return HandlerBinding(id ?: reader.missing("id"), person ?: reader.missing("person"), stage ?: reader.missing("stage"), addedAt ?: reader.missing("addedAt"), boundAt, removedAt)
        }
    }
}

/** A handler to be added (UA-022, UA-023). */
public data class HandlerRequest(
    /** The caller's id for the binding, unique within the account. */
    public val id: String,
    /** The person. */
    public val person: Principal,
    /** Whether the person has a personal account; a fact from the host. */
    public val hasAccount: Boolean,
    /** Trust level of that account; none when it was never verified. */
    public val level: TrustLevel? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.document("person", person)
        writer.truth("hasAccount", hasAccount)
        writer.text("level", level?.word)
        writer.close()
    }

    override fun toString(): String = "HandlerRequest(id=$id)"

    public companion object {
        internal fun read(reader: JsonReader): HandlerRequest {
            var id: String? = null
            var person: Principal? = null
            var hasAccount: Boolean? = null
            var level: TrustLevel? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "person" -> person = Principal.read(reader)
                    "hasAccount" -> hasAccount = reader.truth()
                    "level" -> level = reader.orNull { TrustLevel.of(reader.word()) }
                    else -> reader.unknown(it)
                }
            }
            return HandlerRequest(id ?: reader.missing("id"), person ?: reader.missing("person"), hasAccount ?: reader.missing("hasAccount"), level)
        }
    }
}

/** Where the binding of a handler stands. */
public enum class HandlerStage(internal val word: String) {
    /** Added by the enterprise; the handler has not confirmed yet. */
    ADDED("added"),
    /** Bound from both sides. */
    BOUND("bound"),
    /** Removed by the enterprise. */
    REMOVED("removed");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): HandlerStage = words[word] ?: throw Handover.internal("no HandlerStage `$word`")
    }
}

/** What the host shall do after a command. */
public sealed class HostTask : Document() {
    /** Tell somebody about something. */
    public data class Notify(
        /** The part this person plays. */
        public val role: Role,
        /** The name, where one person is meant. */
        public val name: String,
        /** What about. */
        public val finding: Finding,
    ) : HostTask() {
        override fun write(writer: JsonWriter) {
            writer.open("notify")
            writer.text("role", role.word)
            writer.text("name", name)
            writer.document("finding", finding)
            writer.close()
        }
    }

    /** Have seals put on a document where they were placed (NN-006). */
    public data class SealDocument(
        /** SM3 of the document as it is. */
        public val digest: String,
        /** Where the seals go. */
        public val placements: List<PagePlacement>,
    ) : HostTask() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_document")
            writer.text("digest", digest)
            writer.list("placements", placements) { it.write(writer) }
            writer.close()
        }
    }

    /** Keep a sealed document for a person (NN-009). */
    public data class StoreDocument(
        /** The document. */
        public val document: StoredDocument,
    ) : HostTask() {
        override fun write(writer: JsonWriter) {
            writer.open("store_document")
            writer.document("document", document)
            writer.close()
        }
    }

    /** Have certificates revoked by their issuer. */
    public data class RevokeCertificates(
        /** Serial numbers. */
        public val serials: List<String>,
    ) : HostTask() {
        override fun write(writer: JsonWriter) {
            writer.open("revoke_certificates")
            writer.list("serials", serials) { writer.text(it) }
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): HostTask = when (val tag = reader.tag()) {
            "notify" -> notify(reader)
            "seal_document" -> sealDocument(reader)
            "store_document" -> storeDocument(reader)
            "revoke_certificates" -> revokeCertificates(reader)
            else -> reader.unknown(tag)
        }

        private fun notify(reader: JsonReader): Notify {
            var role: Role? = null
            var name: String? = null
            var finding: Finding? = null
            reader.rest {
                when (it) {
                    "role" -> role = Role.of(reader.word())
                    "name" -> name = reader.text()
                    "finding" -> finding = Finding.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Notify(role ?: reader.missing("role"), name ?: reader.missing("name"), finding ?: reader.missing("finding"))
        }

        private fun sealDocument(reader: JsonReader): SealDocument {
            var digest: String? = null
            var placements: List<PagePlacement>? = null
            reader.rest {
                when (it) {
                    "digest" -> digest = reader.text()
                    "placements" -> placements = reader.list { PagePlacement.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealDocument(digest ?: reader.missing("digest"), placements ?: reader.missing("placements"))
        }

        private fun storeDocument(reader: JsonReader): StoreDocument {
            var document: StoredDocument? = null
            reader.rest {
                when (it) {
                    "document" -> document = StoredDocument.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return StoreDocument(document ?: reader.missing("document"))
        }

        private fun revokeCertificates(reader: JsonReader): RevokeCertificates {
            var serials: List<String>? = null
            reader.rest {
                when (it) {
                    "serials" -> serials = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return RevokeCertificates(serials ?: reader.missing("serials"))
        }
    }
}

/** The verdicts over a list, each column as long as the list. */
public data class IdentifierColumns(
    /** Whether nothing of severity `error` was found. */
    public val valid: List<Boolean>,
    /** The gravest severity found; null where nothing was. */
    public val severity: List<Severity?>,
    /** The code of the first finding of that severity; null where nothing was found. */
    public val code: List<Code?>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("valid", valid) { writer.truth(it) }
        writer.list("severity", severity) { if (it == null) writer.nothing() else writer.text(it.word) }
        writer.list("code", code) { if (it == null) writer.nothing() else writer.text(it) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): IdentifierColumns {
            var valid: List<Boolean>? = null
            var severity: List<Severity?>? = null
            var code: List<Code?>? = null
            reader.fields {
                when (it) {
                    "valid" -> valid = reader.list { reader.truth() }
                    "severity" -> severity = reader.list { reader.orNull { Severity.of(reader.word()) } }
                    "code" -> code = reader.list { reader.orNull { reader.text() } }
                    else -> reader.unknown(it)
                }
            }
            return IdentifierColumns(valid ?: reader.missing("valid"), severity ?: reader.missing("severity"), code ?: reader.missing("code"))
        }
    }
}

/** What a number claims to be. The caller says so; the library never guesses. */
public enum class IdentifierKind(internal val word: String) {
    /** 不动产单元号. */
    UNIT_CODE("unit_code"),
    /** 不动产权证书号. */
    CERTIFICATE_NUMBER("certificate_number"),
    /** 不动产登记证明号. */
    PROOF_NUMBER("proof_number"),
    /** 统一社会信用代码. */
    USCC("uscc"),
    /** 组织机构代码. */
    ORGANISATION_CODE("organisation_code"),
    /** 公民身份号码. */
    RESIDENT_ID("resident_id"),
    /** 港澳台居民居住证. */
    RESIDENCE_PERMIT("residence_permit"),
    /** 港澳居民来往内地通行证. */
    HK_MACAU_PERMIT("hk_macau_permit"),
    /** 台湾居民来往大陆通行证. */
    TAIWAN_PERMIT("taiwan_permit"),
    /** 外国人永久居留身份证. */
    PERMANENT_RESIDENCE("permanent_residence"),
    /** 护照. */
    PASSPORT("passport"),
    /** Hong Kong identity card. */
    HK_IDENTITY_CARD("hk_identity_card"),
    /** Macau identity card. */
    MACAU_IDENTITY_CARD("macau_identity_card"),
    /** Taiwan identity card. */
    TAIWAN_IDENTITY_CARD("taiwan_identity_card"),
    /** 营业执照: USCC, or the older 15 digits. */
    BUSINESS_LICENCE("business_licence"),
    /** Dictionary A30 code 2: one code for many papers. */
    HK_MACAU_TAIWAN_DOCUMENT("hk_macau_taiwan_document"),
    /** 户口簿. */
    HOUSEHOLD_REGISTER("household_register"),
    /** 军官证（士兵证）. */
    MILITARY("military"),
    /** Mainland mobile phone. */
    PHONE("phone"),
    /** Any telephone. */
    TELEPHONE("telephone"),
    /** 批号. */
    BATCH_NUMBER("batch_number"),
    /** Free. */
    OTHER("other");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): IdentifierKind = words[word] ?: throw Handover.internal("no IdentifierKind `$word`")
    }
}

/** One thing that a number says. */
public data class IdentifierPart(
    /** Its name: `birthDate`, `sex`, `regionCode`, `regionThen`, `regionNow`, `equalityKey`, the segments of a unit code … */
    public val name: String,
    /** Its value as text. */
    public val value: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("value", value)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): IdentifierPart {
            var name: String? = null
            var value: String? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "value" -> value = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return IdentifierPart(name ?: reader.missing("name"), value ?: reader.missing("value"))
        }
    }
}

/** What is known of one number. It holds the number itself (`canonical`, `parts`): personal data. */
public data class IdentifierReport(
    /** What the caller said it is. */
    public val kind: IdentifierKind,
    /**
     * What it turned out to be, where the kind stands for several papers; else the kind itself. Absent when it is not
     * well formed.
     */
    public val matched: IdentifierKind? = null,
    /**
     * The one form in which it is compared and stored: half width, upper case, without blanks, hyphens and (but for
     * certificates) brackets. Absent when it is not well formed; a wrong check digit alone does not take it away.
     */
    public val canonical: String? = null,
    /** The number with its middle hidden, for display. */
    public val masked: String,
    /** What it says. */
    public val parts: List<IdentifierPart>,
    /** What is wrong or unusual; pointers are empty. */
    public val findings: List<Finding>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("kind", kind.word)
        writer.text("matched", matched?.word)
        writer.text("canonical", canonical)
        writer.text("masked", masked)
        writer.list("parts", parts) { it.write(writer) }
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    override fun toString(): String = "IdentifierReport(kind=$kind, matched=$matched, masked=$masked, findings=$findings)"

    public companion object {
        internal fun read(reader: JsonReader): IdentifierReport {
            var kind: IdentifierKind? = null
            var matched: IdentifierKind? = null
            var canonical: String? = null
            var masked: String? = null
            var parts: List<IdentifierPart>? = null
            var findings: List<Finding>? = null
            reader.fields {
                when (it) {
                    "kind" -> kind = IdentifierKind.of(reader.word())
                    "matched" -> matched = reader.orNull { IdentifierKind.of(reader.word()) }
                    "canonical" -> canonical = reader.orNull { reader.text() }
                    "masked" -> masked = reader.text()
                    "parts" -> parts = reader.list { IdentifierPart.read(reader) }
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return IdentifierReport(kind ?: reader.missing("kind"), matched, canonical, masked ?: reader.missing("masked"), parts ?: reader.missing("parts"), findings ?: reader.missing("findings"))
        }
    }
}

/** A way to log in. */
public data class IdentityLogin(
    /** The way. */
    public val method: LoginMethod,
    /** Its name. */
    public val name: Label,
    /** The parts that such a session may play. */
    public val roles: List<Role>,
    /** The level that a session without any account counts as; none where an account is needed (UA-011, C-55). */
    public val countsAs: TrustLevel? = null,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("method", method.word)
        writer.document("name", name)
        writer.list("roles", roles) { writer.text(it.word) }
        writer.text("countsAs", countsAs?.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): IdentityLogin {
            var method: LoginMethod? = null
            var name: Label? = null
            var roles: List<Role>? = null
            var countsAs: TrustLevel? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "method" -> method = LoginMethod.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "roles" -> roles = reader.list { Role.of(reader.word()) }
                    "countsAs" -> countsAs = reader.orNull { TrustLevel.of(reader.word()) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return IdentityLogin(method ?: reader.missing("method"), name ?: reader.missing("name"), roles ?: reader.missing("roles"), countsAs, basis ?: reader.missing("basis"))
        }
    }
}

/** The profile of an identity platform. */
public data class IdentityProfile(
    /** Version of this format; 1 today. */
    public val schemaVersion: UInt,
    /** The profile's id, such as `guangdong-identity`. */
    public val id: String,
    /** The profile's own version. */
    public val version: String,
    /** Name of the platform. */
    public val name: Label,
    /** Where users find help (UA-027). */
    public val support: String,
    /** The region it serves. */
    public val region: String,
    /** The ways by which users reach the registration (UA-032). */
    public val entries: List<Choice>,
    /** The steps of the registration, in order (UA-001). */
    public val steps: List<Choice>,
    /** Other terms, for import. */
    public val aliases: List<Alias>,
    /** The levels, lowest first. */
    public val levels: List<LevelRule>,
    /** How they follow each other. */
    public val levelOrder: LevelOrder,
    /** Kinds of entities; the list is open. */
    public val entityKinds: List<EntityKindRule>,
    /** Ways to verify an entity. */
    public val methods: List<VerificationMethod>,
    /** The papers of verification on site. */
    public val documents: List<Choice>,
    /** The starred fields. */
    public val requiredFields: List<RegistrationField>,
    /** Evidence about the applicant. */
    public val applicantChecks: List<ApplicantCheck>,
    /** What must be accepted (UA-006). */
    public val agreements: List<Choice>,
    /** Ways to log in. */
    public val logins: List<IdentityLogin>,
    /** Handlers. */
    public val binding: BindingRules,
    /** How registered data change. */
    public val entityUpdate: EntityUpdateRule,
    /** How long evidence that a command brings counts. */
    public val evidenceLife: EvidenceLife,
    /** Who may do what. */
    public val actions: List<ActionRule>,
    /** Notes and literal texts. */
    public val messages: List<Message>,
    /** The documents on which its settings rest. */
    public val sources: List<Source> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("schemaVersion", schemaVersion.toLong())
        writer.text("id", id)
        writer.text("version", version)
        writer.document("name", name)
        writer.text("support", support)
        writer.text("region", region)
        writer.list("entries", entries) { it.write(writer) }
        writer.list("steps", steps) { it.write(writer) }
        writer.list("aliases", aliases) { it.write(writer) }
        writer.list("levels", levels) { it.write(writer) }
        writer.document("levelOrder", levelOrder)
        writer.list("entityKinds", entityKinds) { it.write(writer) }
        writer.list("methods", methods) { it.write(writer) }
        writer.list("documents", documents) { it.write(writer) }
        writer.list("requiredFields", requiredFields) { it.write(writer) }
        writer.list("applicantChecks", applicantChecks) { it.write(writer) }
        writer.list("agreements", agreements) { it.write(writer) }
        writer.list("logins", logins) { it.write(writer) }
        writer.document("binding", binding)
        writer.document("entityUpdate", entityUpdate)
        writer.document("evidenceLife", evidenceLife)
        writer.list("actions", actions) { it.write(writer) }
        writer.list("messages", messages) { it.write(writer) }
        writer.list("sources", sources) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): IdentityProfile {
            var schemaVersion: UInt? = null
            var id: String? = null
            var version: String? = null
            var name: Label? = null
            var support: String? = null
            var region: String? = null
            var entries: List<Choice>? = null
            var steps: List<Choice>? = null
            var aliases: List<Alias>? = null
            var levels: List<LevelRule>? = null
            var levelOrder: LevelOrder? = null
            var entityKinds: List<EntityKindRule>? = null
            var methods: List<VerificationMethod>? = null
            var documents: List<Choice>? = null
            var requiredFields: List<RegistrationField>? = null
            var applicantChecks: List<ApplicantCheck>? = null
            var agreements: List<Choice>? = null
            var logins: List<IdentityLogin>? = null
            var binding: BindingRules? = null
            var entityUpdate: EntityUpdateRule? = null
            var evidenceLife: EvidenceLife? = null
            var actions: List<ActionRule>? = null
            var messages: List<Message>? = null
            var sources: List<Source> = listOf()
            reader.fields {
                when (it) {
                    "schemaVersion" -> schemaVersion = reader.uint()
                    "id" -> id = reader.text()
                    "version" -> version = reader.text()
                    "name" -> name = Label.read(reader)
                    "support" -> support = reader.text()
                    "region" -> region = reader.text()
                    "entries" -> entries = reader.list { Choice.read(reader) }
                    "steps" -> steps = reader.list { Choice.read(reader) }
                    "aliases" -> aliases = reader.list { Alias.read(reader) }
                    "levels" -> levels = reader.list { LevelRule.read(reader) }
                    "levelOrder" -> levelOrder = LevelOrder.read(reader)
                    "entityKinds" -> entityKinds = reader.list { EntityKindRule.read(reader) }
                    "methods" -> methods = reader.list { VerificationMethod.read(reader) }
                    "documents" -> documents = reader.list { Choice.read(reader) }
                    "requiredFields" -> requiredFields = reader.list { RegistrationField.read(reader) }
                    "applicantChecks" -> applicantChecks = reader.list { ApplicantCheck.read(reader) }
                    "agreements" -> agreements = reader.list { Choice.read(reader) }
                    "logins" -> logins = reader.list { IdentityLogin.read(reader) }
                    "binding" -> binding = BindingRules.read(reader)
                    "entityUpdate" -> entityUpdate = EntityUpdateRule.read(reader)
                    "evidenceLife" -> evidenceLife = EvidenceLife.read(reader)
                    "actions" -> actions = reader.list { ActionRule.read(reader) }
                    "messages" -> messages = reader.list { Message.read(reader) }
                    "sources" -> sources = reader.list { Source.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return IdentityProfile(schemaVersion ?: reader.missing("schemaVersion"), id ?: reader.missing("id"), version ?: reader.missing("version"), name ?: reader.missing("name"), support ?: reader.missing("support"), region ?: reader.missing("region"), entries ?: reader.missing("entries"), steps ?: reader.missing("steps"), aliases ?: reader.missing("aliases"), levels ?: reader.missing("levels"), levelOrder ?: reader.missing("levelOrder"), entityKinds ?: reader.missing("entityKinds"), methods ?: reader.missing("methods"), documents ?: reader.missing("documents"), requiredFields ?: reader.missing("requiredFields"), applicantChecks ?: reader.missing("applicantChecks"), agreements ?: reader.missing("agreements"), logins ?: reader.missing("logins"), binding ?: reader.missing("binding"), entityUpdate ?: reader.missing("entityUpdate"), evidenceLife ?: reader.missing("evidenceLife"), actions ?: reader.missing("actions"), messages ?: reader.missing("messages"), sources)
        }
    }
}

/** Whether a licence may prove who somebody is, for one purpose (EL-009). */
public data class IdentityUse(
    /** Whether it may. */
    public val allowed: Boolean,
    /** Otherwise all that stands against it. */
    public val unmet: List<Unmet>,
    /**
     * The evidence for the platform that asks: kind `e_licence`, about the enterprise's number. None where it
     * may not.
     */
    public val evidence: Evidence? = null,
    /** Whether that platform also asks for the password of the app. */
    public val password: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.truth("allowed", allowed)
        writer.list("unmet", unmet) { it.write(writer) }
        writer.document("evidence", evidence)
        writer.truth("password", password)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): IdentityUse {
            var allowed: Boolean? = null
            var unmet: List<Unmet>? = null
            var evidence: Evidence? = null
            var password: Boolean? = null
            reader.fields {
                when (it) {
                    "allowed" -> allowed = reader.truth()
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    "evidence" -> evidence = reader.orNull { Evidence.read(reader) }
                    "password" -> password = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return IdentityUse(allowed ?: reader.missing("allowed"), unmet ?: reader.missing("unmet"), evidence, password ?: reader.missing("password"))
        }
    }
}

/** How far an import is trusted. */
public enum class ImportTrust(internal val word: String) {
    /** The host has verified the evidence. */
    VERIFIED("verified"),
    /** The other system says so; nobody has verified it. */
    DECLARED("declared");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ImportTrust = words[word] ?: throw Handover.internal("no ImportTrust `$word`")
    }
}

/** The stage in which an imported case stood. */
public enum class ImportedStage(internal val word: String) {
    /** Saved, not applied for. */
    SAVED("saved"),
    /** Submission had failed. */
    SUBMIT_FAILED("submit_failed"),
    /** Submitted; persons sign, the enterprise confirms. */
    SIGNING("signing"),
    /** Filed. */
    FILED("filed");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ImportedStage = words[word] ?: throw Handover.internal("no ImportedStage `$word`")
    }
}

/** How far a sub-case that began elsewhere had come. */
public data class ImportedSubCase(
    /** What it holds. */
    public val content: SubCaseContent,
    /** When its signing round was opened elsewhere; needed where signatures are brought along. */
    public val ticketIssued: Instant? = null,
    /** Keys of the signers who had signed (`buyers/0`). */
    public val signed: List<String> = listOf(),
    /** The seal act, where it was done. */
    public val sealed: Evidence? = null,
    /** Whether the enterprise had approved. */
    public val approved: Boolean = false,
    /** Whether tax was cleared. */
    public val taxCleared: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("content", content)
        writer.text("ticketIssued", ticketIssued?.toString())
        writer.list("signed", signed) { writer.text(it) }
        writer.document("sealed", sealed)
        writer.truth("approved", approved)
        writer.truth("taxCleared", taxCleared)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ImportedSubCase {
            var content: SubCaseContent? = null
            var ticketIssued: Instant? = null
            var signed: List<String> = listOf()
            var sealed: Evidence? = null
            var approved: Boolean = false
            var taxCleared: Boolean = false
            reader.fields {
                when (it) {
                    "content" -> content = SubCaseContent.read(reader)
                    "ticketIssued" -> ticketIssued = reader.orNull { reader.instant() }
                    "signed" -> signed = reader.list { reader.text() }
                    "sealed" -> sealed = reader.orNull { Evidence.read(reader) }
                    "approved" -> approved = reader.truth()
                    "taxCleared" -> taxCleared = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return ImportedSubCase(content ?: reader.missing("content"), ticketIssued, signed, sealed, approved, taxCleared)
        }
    }
}

/** A supplementary inquiry by staff of the registry, beside the signed questionnaire (GZ-070). */
public data class Inquiry(
    /** The registry's own number for it. */
    public val id: String,
    /** What was asked. */
    public val question: String,
    /** What was answered. */
    public val answer: String,
    /** Key of the party who answered, such as `buyers/0` or `sellers/0`. */
    public val answeredBy: String,
    /** The signature under this record: its own, never that of the questionnaire. */
    public val evidence: Evidence,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("question", question)
        writer.text("answer", answer)
        writer.text("answeredBy", answeredBy)
        writer.document("evidence", evidence)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Inquiry {
            var id: String? = null
            var question: String? = null
            var answer: String? = null
            var answeredBy: String? = null
            var evidence: Evidence? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "question" -> question = reader.text()
                    "answer" -> answer = reader.text()
                    "answeredBy" -> answeredBy = reader.text()
                    "evidence" -> evidence = Evidence.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Inquiry(id ?: reader.missing("id"), question ?: reader.missing("question"), answer ?: reader.missing("answer"), answeredBy ?: reader.missing("answeredBy"), evidence ?: reader.missing("evidence"))
        }
    }
}

/** An instant as RFC 3339 text, such as `2024-08-01T01:30:00Z`; any offset is read. */
public typealias Instant = java.time.Instant

/** The instant for which certificates are judged. */
public sealed class JudgedAt : Document() {
    /** When it was signed: as a timestamp proves, otherwise as the signer claims, otherwise now. */
    public data object SigningTime : JudgedAt() {
        override fun write(writer: JsonWriter) {
            writer.open("signing_time")
            writer.close()
        }
    }

    /** When it was signed as a timestamp proves, otherwise now. What the signer claims is not believed. */
    public data object ProvenTime : JudgedAt() {
        override fun write(writer: JsonWriter) {
            writer.open("proven_time")
            writer.close()
        }
    }

    /** At this instant. */
    public data class At(
        /** The instant. */
        public val instant: Instant,
    ) : JudgedAt() {
        override fun write(writer: JsonWriter) {
            writer.open("at")
            writer.text("instant", instant.toString())
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): JudgedAt = when (val tag = reader.tag()) {
            "signing_time" -> reader.bare(SigningTime)
            "proven_time" -> reader.bare(ProvenTime)
            "at" -> at(reader)
            else -> reader.unknown(tag)
        }

        private fun at(reader: JsonReader): At {
            var instant: Instant? = null
            reader.rest {
                when (it) {
                    "instant" -> instant = reader.instant()
                    else -> reader.unknown(it)
                }
            }
            return At(instant ?: reader.missing("instant"))
        }
    }
}

/** A name in both languages. */
public data class Label(
    /** Chinese. */
    public val zh: String,
    /** English. */
    public val en: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("zh", zh)
        writer.text("en", en)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Label {
            var zh: String? = null
            var en: String? = null
            reader.fields {
                when (it) {
                    "zh" -> zh = reader.text()
                    "en" -> en = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Label(zh ?: reader.missing("zh"), en ?: reader.missing("en"))
        }
    }
}

/** A field with its name. */
public data class LabelledValue(
    /** The name. */
    public val label: Label,
    /** What was filled in; empty is shown as “—”. */
    public val value: String,
    /** Whether it takes the whole width. */
    public val wide: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("label", label)
        writer.text("value", value)
        writer.truth("wide", wide)
        writer.close()
    }

    override fun toString(): String = "LabelledValue(label=$label, wide=$wide)"

    public companion object {
        internal fun read(reader: JsonReader): LabelledValue {
            var label: Label? = null
            var value: String? = null
            var wide: Boolean = false
            reader.fields {
                when (it) {
                    "label" -> label = Label.read(reader)
                    "value" -> value = reader.text()
                    "wide" -> wide = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return LabelledValue(label ?: reader.missing("label"), value ?: reader.missing("value"), wide)
        }
    }
}

/** A language in which texts are rendered. */
public enum class Language(internal val word: String) {
    /** Chinese, as used in mainland China. */
    ZH("zh"),
    /** English. */
    EN("en");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Language = words[word] ?: throw Handover.internal("no Language `$word`")
    }
}

/** When an advance notice lapses, unless registration is applied for before. */
public data class Lapse(
    /** The last day on which registration can be applied for. */
    public val lastDay: CalendarDate,
    /** The first day on which the notice has lapsed. */
    public val lapsesOn: CalendarDate,
    /** Whether it has lapsed on the day of the question. */
    public val lapsed: Boolean,
    /** Days left, the last day included; 0 once it has lapsed. */
    public val daysLeft: UInt,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("lastDay", lastDay)
        writer.text("lapsesOn", lapsesOn)
        writer.truth("lapsed", lapsed)
        writer.number("daysLeft", daysLeft.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Lapse {
            var lastDay: CalendarDate? = null
            var lapsesOn: CalendarDate? = null
            var lapsed: Boolean? = null
            var daysLeft: UInt? = null
            reader.fields {
                when (it) {
                    "lastDay" -> lastDay = reader.text()
                    "lapsesOn" -> lapsesOn = reader.text()
                    "lapsed" -> lapsed = reader.truth()
                    "daysLeft" -> daysLeft = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return Lapse(lastDay ?: reader.missing("lastDay"), lapsesOn ?: reader.missing("lapsesOn"), lapsed ?: reader.missing("lapsed"), daysLeft ?: reader.missing("daysLeft"))
        }
    }
}

/** When an advance notice lapses (民法典 第二百二十一条). */
public data class LapseRules(
    /** Days from the day on which registration became possible, that day not counted. */
    public val days: UInt,
    /** Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条). */
    public val moveFromHolidays: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("days", days.toLong())
        writer.truth("moveFromHolidays", moveFromHolidays)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LapseRules {
            var days: UInt? = null
            var moveFromHolidays: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "days" -> days = reader.uint()
                    "moveFromHolidays" -> moveFromHolidays = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LapseRules(days ?: reader.missing("days"), moveFromHolidays ?: reader.missing("moveFromHolidays"), basis ?: reader.missing("basis"))
        }
    }
}

/** A signing round that lapses. */
public data class LapsingRound(
    /** Of which sub-case. */
    public val subCase: String,
    /** The signing round. */
    public val round: UInt,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("subCase", subCase)
        writer.number("round", round.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LapsingRound {
            var subCase: String? = null
            var round: UInt? = null
            reader.fields {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "round" -> round = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return LapsingRound(subCase ?: reader.missing("subCase"), round ?: reader.missing("round"))
        }
    }
}

/** The layers of grants, and the order in which they are changed (GS-014). */
public data class LayerRule(
    /** The layers; with both, a seal is usable only where both are granted. */
    public val layers: List<GrantLayer>,
    /** The steps of a change, in order; empty where any order will do. */
    public val changeOrder: List<ChangeStep> = listOf(),
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("layers", layers) { writer.text(it.word) }
        writer.list("changeOrder", changeOrder) { it.write(writer) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LayerRule {
            var layers: List<GrantLayer>? = null
            var changeOrder: List<ChangeStep> = listOf()
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "layers" -> layers = reader.list { GrantLayer.of(reader.word()) }
                    "changeOrder" -> changeOrder = reader.list { ChangeStep.read(reader) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LayerRule(layers ?: reader.missing("layers"), changeOrder, basis ?: reader.missing("basis"))
        }
    }
}

/** The legal entity of an account (UA-003, UA-009). */
public data class LegalEntity(
    /** 单位/企业名称. */
    public val name: String,
    /** What kind of entity it is. */
    public val kind: EntityKind,
    /** 单位/企业证件号码: 统一社会信用代码, or the older number on the licence. */
    public val documentNumber: String,
    /** 证件地址. */
    public val address: String,
    /** The region in which it is registered, as digits of GB/T 2260; some verifications ask for it (UA-013). */
    public val region: String = "",
    /** 法定代表人. */
    public val representative: LegalRepresentative,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("kind", kind.word)
        writer.text("documentNumber", documentNumber)
        writer.text("address", address)
        writer.text("region", region)
        writer.document("representative", representative)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LegalEntity {
            var name: String? = null
            var kind: EntityKind? = null
            var documentNumber: String? = null
            var address: String? = null
            var region: String = ""
            var representative: LegalRepresentative? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "kind" -> kind = EntityKind.of(reader.word())
                    "documentNumber" -> documentNumber = reader.text()
                    "address" -> address = reader.text()
                    "region" -> region = reader.text()
                    "representative" -> representative = LegalRepresentative.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LegalEntity(name ?: reader.missing("name"), kind ?: reader.missing("kind"), documentNumber ?: reader.missing("documentNumber"), address ?: reader.missing("address"), region, representative ?: reader.missing("representative"))
        }
    }
}

/** 法定代表人, as the registration names one (UA-003). */
public data class LegalRepresentative(
    /** The name. */
    public val name: String,
    /** Number of the identity document. */
    public val documentNumber: String,
    /** What the document is; the form has one field without a type, so that it may be left out (C-58). */
    public val documentKind: IdentifierKind? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("documentNumber", documentNumber)
        writer.text("documentKind", documentKind?.word)
        writer.close()
    }

    override fun toString(): String = "LegalRepresentative()"

    public companion object {
        internal fun read(reader: JsonReader): LegalRepresentative {
            var name: String? = null
            var documentNumber: String? = null
            var documentKind: IdentifierKind? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "documentNumber" -> documentNumber = reader.text()
                    "documentKind" -> documentKind = reader.orNull { IdentifierKind.of(reader.word()) }
                    else -> reader.unknown(it)
                }
            }
            return LegalRepresentative(name ?: reader.missing("name"), documentNumber ?: reader.missing("documentNumber"), documentKind)
        }
    }
}

/** How the levels follow each other (UA-021). */
public data class LevelOrder(
    /** Whether a level presupposes the one below; no source says so. */
    public val lowerFirst: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.truth("lowerFirst", lowerFirst)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LevelOrder {
            var lowerFirst: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "lowerFirst" -> lowerFirst = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LevelOrder(lowerFirst ?: reader.missing("lowerFirst"), basis ?: reader.missing("basis"))
        }
    }
}

/** A trust level: its names, and what it rests on (UA-012, UA-029). */
public data class LevelRule(
    /** The level. */
    public val level: TrustLevel,
    /** Its name. */
    public val name: Label,
    /** Other names, such as 原L2 (C-31). */
    public val aliases: List<String>,
    /** What verification at this level rests on. */
    public val restsOn: Label,
    /** On what the rule rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("level", level.word)
        writer.document("name", name)
        writer.list("aliases", aliases) { writer.text(it) }
        writer.document("restsOn", restsOn)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LevelRule {
            var level: TrustLevel? = null
            var name: Label? = null
            var aliases: List<String>? = null
            var restsOn: Label? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "level" -> level = TrustLevel.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "aliases" -> aliases = reader.list { reader.text() }
                    "restsOn" -> restsOn = Label.read(reader)
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LevelRule(level ?: reader.missing("level"), name ?: reader.missing("name"), aliases ?: reader.missing("aliases"), restsOn ?: reader.missing("restsOn"), basis ?: reader.missing("basis"))
        }
    }
}

/** A command's action. */
public sealed class LicenceAction : Document() {
    /** The app is used on a device for the first time. The first action of every wallet. */
    public data class OpenWallet(
        /** The host's id of the device. */
        public val device: String,
        /** Code of the app. */
        public val app: String,
        /** Whether the device is a phone or the like (EL-001). */
        public val mobile: Boolean,
    ) : LicenceAction() {
        override fun write(writer: JsonWriter) {
            writer.open("open_wallet")
            writer.text("device", device)
            writer.text("app", app)
            writer.truth("mobile", mobile)
            writer.close()
        }
    }

    /** 下载执照 (EL-001 to EL-007). */
    public data class Download(
        /** The 登记地 that was chosen. */
        public val place: String,
        /** Number of the licence, of which the register has told. */
        public val number: String,
        /** Whether real-name verification has failed (EL-003). */
        public val realNameFailed: Boolean,
        /** What the host has checked: the app's real-name evidence, `declaration`, `licence_password`. */
        public val evidence: List<Evidence>,
    ) : LicenceAction() {
        override fun write(writer: JsonWriter) {
            writer.open("download")
            writer.text("place", place)
            writer.text("number", number)
            writer.truth("realNameFailed", realNameFailed)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** The legal representative authorises a custodian (EL-002). */
    public data class AuthoriseCustodian(
        /** Number of the licence. */
        public val number: String,
        /** Whom, to do what. */
        public val custodian: Custodian,
    ) : LicenceAction() {
        override fun write(writer: JsonWriter) {
            writer.open("authorise_custodian")
            writer.text("number", number)
            writer.document("custodian", custodian)
            writer.close()
        }
    }

    /** The legal representative withdraws a custodian. */
    public data class WithdrawCustodian(
        /** Number of the licence. */
        public val number: String,
        /** Whom. */
        public val person: Principal,
    ) : LicenceAction() {
        override fun write(writer: JsonWriter) {
            writer.open("withdraw_custodian")
            writer.text("number", number)
            writer.document("person", person)
            writer.close()
        }
    }

    /**
     * What the register knows of a licence: before it can be downloaded, and whenever it has changed, on another
     * device or by a change of the enterprise.
     */
    public data class ReportLicence(
        /** The licence now. */
        public val licence: ELicence,
    ) : LicenceAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_licence")
            writer.document("licence", licence)
            writer.close()
        }
    }

    /** 修改密码, for all licences of the device (EL-008). */
    public data class ChangePassword(
        /** `licence_password`: that the password until now was right. */
        public val evidence: List<Evidence> = listOf(),
    ) : LicenceAction() {
        override fun write(writer: JsonWriter) {
            writer.open("change_password")
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** 删除执照: removes the copy from this device; the licence stays. */
    public data class DeleteCopy(
        /** Number of the licence. */
        public val number: String,
    ) : LicenceAction() {
        override fun write(writer: JsonWriter) {
            writer.open("delete_copy")
            writer.text("number", number)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceAction = when (val tag = reader.tag()) {
            "open_wallet" -> openWallet(reader)
            "download" -> download(reader)
            "authorise_custodian" -> authoriseCustodian(reader)
            "withdraw_custodian" -> withdrawCustodian(reader)
            "report_licence" -> reportLicence(reader)
            "change_password" -> changePassword(reader)
            "delete_copy" -> deleteCopy(reader)
            else -> reader.unknown(tag)
        }

        private fun openWallet(reader: JsonReader): OpenWallet {
            var device: String? = null
            var app: String? = null
            var mobile: Boolean? = null
            reader.rest {
                when (it) {
                    "device" -> device = reader.text()
                    "app" -> app = reader.text()
                    "mobile" -> mobile = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return OpenWallet(device ?: reader.missing("device"), app ?: reader.missing("app"), mobile ?: reader.missing("mobile"))
        }

        private fun download(reader: JsonReader): Download {
            var place: String? = null
            var number: String? = null
            var realNameFailed: Boolean? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "place" -> place = reader.text()
                    "number" -> number = reader.text()
                    "realNameFailed" -> realNameFailed = reader.truth()
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Download(place ?: reader.missing("place"), number ?: reader.missing("number"), realNameFailed ?: reader.missing("realNameFailed"), evidence ?: reader.missing("evidence"))
        }

        private fun authoriseCustodian(reader: JsonReader): AuthoriseCustodian {
            var number: String? = null
            var custodian: Custodian? = null
            reader.rest {
                when (it) {
                    "number" -> number = reader.text()
                    "custodian" -> custodian = Custodian.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return AuthoriseCustodian(number ?: reader.missing("number"), custodian ?: reader.missing("custodian"))
        }

        private fun withdrawCustodian(reader: JsonReader): WithdrawCustodian {
            var number: String? = null
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "number" -> number = reader.text()
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return WithdrawCustodian(number ?: reader.missing("number"), person ?: reader.missing("person"))
        }

        private fun reportLicence(reader: JsonReader): ReportLicence {
            var licence: ELicence? = null
            reader.rest {
                when (it) {
                    "licence" -> licence = ELicence.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ReportLicence(licence ?: reader.missing("licence"))
        }

        private fun changePassword(reader: JsonReader): ChangePassword {
            var evidence: List<Evidence> = listOf()
            reader.rest {
                when (it) {
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ChangePassword(evidence)
        }

        private fun deleteCopy(reader: JsonReader): DeleteCopy {
            var number: String? = null
            reader.rest {
                when (it) {
                    "number" -> number = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return DeleteCopy(number ?: reader.missing("number"))
        }
    }
}

/** An app that holds licences, and how it verifies a person (EL-003, EL-004). */
public data class LicenceApp(
    /** Its code. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** The kinds of evidence of the real-name verification, in the order in which they come about. */
    public val realName: List<String>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.list("realName", realName) { writer.text(it) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceApp {
            var code: String? = null
            var name: Label? = null
            var realName: List<String>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "realName" -> realName = reader.list { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LicenceApp(code ?: reader.missing("code"), name ?: reader.missing("name"), realName ?: reader.missing("realName"), basis ?: reader.missing("basis"))
        }
    }
}

/** In which capacity somebody has to do with a licence. */
public enum class LicenceCapacity(internal val word: String) {
    /** 法定代表人 of the enterprise, in person. */
    LEGAL_REPRESENTATIVE("legal_representative"),
    /** 证照管理人员, authorised by the legal representative. */
    CUSTODIAN("custodian");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): LicenceCapacity = words[word] ?: throw Handover.internal("no LicenceCapacity `$word`")
    }
}

/** Which changes of the licence cancel all seals (SZ-061, SZ-072). */
public data class LicenceChangeRule(
    /** The facts whose change cancels. */
    public val fields: List<LicenceField>,
    /** Whether all grants fall too. */
    public val revokesGrants: Boolean,
    /** On what that rests; none where on the same as the rest. */
    public val revokesGrantsBasis: Basis? = null,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("fields", fields) { writer.text(it.word) }
        writer.truth("revokesGrants", revokesGrants)
        writer.document("revokesGrantsBasis", revokesGrantsBasis)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceChangeRule {
            var fields: List<LicenceField>? = null
            var revokesGrants: Boolean? = null
            var revokesGrantsBasis: Basis? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "fields" -> fields = reader.list { LicenceField.of(reader.word()) }
                    "revokesGrants" -> revokesGrants = reader.truth()
                    "revokesGrantsBasis" -> revokesGrantsBasis = reader.orNull { Basis.read(reader) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LicenceChangeRule(fields ?: reader.missing("fields"), revokesGrants ?: reader.missing("revokesGrants"), revokesGrantsBasis, basis ?: reader.missing("basis"))
        }
    }
}

/** A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused. */
public data class LicenceCommand(
    /** The caller's own id for this command, unique within the account. */
    public val id: String,
    /** The version that the caller has seen; none to accept any. */
    public val expectedVersion: UInt? = null,
    /** What to do. */
    public val action: LicenceAction,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.number("expectedVersion", expectedVersion?.toLong())
        writer.document("action", action)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceCommand {
            var id: String? = null
            var expectedVersion: UInt? = null
            var action: LicenceAction? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "expectedVersion" -> expectedVersion = reader.orNull { reader.uint() }
                    "action" -> action = LicenceAction.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LicenceCommand(id ?: reader.missing("id"), expectedVersion, action ?: reader.missing("action"))
        }
    }
}

/** A copy on the device. */
public data class LicenceCopy(
    /** The licence. */
    public val licence: ELicence,
    /** When it was downloaded. */
    public val downloadedAt: Instant,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("licence", licence)
        writer.text("downloadedAt", downloadedAt.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceCopy {
            var licence: ELicence? = null
            var downloadedAt: Instant? = null
            reader.fields {
                when (it) {
                    "licence" -> licence = ELicence.read(reader)
                    "downloadedAt" -> downloadedAt = reader.instant()
                    else -> reader.unknown(it)
                }
            }
            return LicenceCopy(licence ?: reader.missing("licence"), downloadedAt ?: reader.missing("downloadedAt"))
        }
    }
}

/** What follows from a command that may be carried out. */
public data class LicenceDecision(
    /** What happens. */
    public val events: List<LicenceEvent>,
    /** What the host shall do. */
    public val effects: List<HostTask>,
    /** Findings that did not stop the command. */
    public val report: Report,
    /** Whether this command was carried out before; then nothing happens. */
    public val repeated: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("events", events) { it.write(writer) }
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.truth("repeated", repeated)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceDecision {
            var events: List<LicenceEvent>? = null
            var effects: List<HostTask>? = null
            var report: Report? = null
            var repeated: Boolean? = null
            reader.fields {
                when (it) {
                    "events" -> events = reader.list { LicenceEvent.read(reader) }
                    "effects" -> effects = reader.list { HostTask.read(reader) }
                    "report" -> report = Report.read(reader)
                    "repeated" -> repeated = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return LicenceDecision(events ?: reader.missing("events"), effects ?: reader.missing("effects"), report ?: reader.missing("report"), repeated ?: reader.missing("repeated"))
        }
    }
}

/** One entry of the log. */
public data class LicenceEntry(
    /** Version of this format. */
    public val logVersion: UInt,
    /** Counted from 1. */
    public val sequence: UInt,
    /** When the command was carried out. */
    public val now: Instant,
    /** The profile that was applied. */
    public val profile: ProfileRef,
    /** Digest of the entry before; empty for the first. */
    public val previous: String,
    /** SM3 over the salt's bytes and the canonical payload. */
    public val payloadDigest: String,
    /** SM3 over the canonical header: all fields above. */
    public val digest: String,
    /** The salt, as hexadecimal; gone with the payload when it is erased. */
    public val salt: String = "",
    /** The payload, unless it was erased. */
    public val payload: LicencePayload? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("logVersion", logVersion.toLong())
        writer.number("sequence", sequence.toLong())
        writer.text("now", now.toString())
        writer.document("profile", profile)
        writer.text("previous", previous)
        writer.text("payloadDigest", payloadDigest)
        writer.text("digest", digest)
        writer.text("salt", salt)
        writer.document("payload", payload)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceEntry {
            var logVersion: UInt? = null
            var sequence: UInt? = null
            var now: Instant? = null
            var profile: ProfileRef? = null
            var previous: String? = null
            var payloadDigest: String? = null
            var digest: String? = null
            var salt: String = ""
            var payload: LicencePayload? = null
            reader.fields {
                when (it) {
                    "logVersion" -> logVersion = reader.uint()
                    "sequence" -> sequence = reader.uint()
                    "now" -> now = reader.instant()
                    "profile" -> profile = ProfileRef.read(reader)
                    "previous" -> previous = reader.text()
                    "payloadDigest" -> payloadDigest = reader.text()
                    "digest" -> digest = reader.text()
                    "salt" -> salt = reader.text()
                    "payload" -> payload = reader.orNull { LicencePayload.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return LicenceEntry(logVersion ?: reader.missing("logVersion"), sequence ?: reader.missing("sequence"), now ?: reader.missing("now"), profile ?: reader.missing("profile"), previous ?: reader.missing("previous"), payloadDigest ?: reader.missing("payloadDigest"), digest ?: reader.missing("digest"), salt, payload)
        }
    }
}

/** An event, past tense; only ever added to. */
public sealed class LicenceEvent : Document() {
    /** The app was used for the first time. */
    public data class WalletOpened(
        /** The device. */
        public val device: String,
        /** The app. */
        public val app: String,
        /** Whether it is a phone or the like. */
        public val mobile: Boolean,
        /** Whose device it is; none where a system opened it. */
        public val owner: Principal? = null,
    ) : LicenceEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("wallet_opened")
            writer.text("device", device)
            writer.text("app", app)
            writer.truth("mobile", mobile)
            writer.document("owner", owner)
            writer.close()
        }
    }

    /** A licence was downloaded. */
    public data class Downloaded(
        /** The licence. */
        public val licence: ELicence,
        /** Whether this was the first receipt. */
        public val first: Boolean,
        /** What proved who downloaded it. */
        public val evidence: List<Evidence>,
    ) : LicenceEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("downloaded")
            writer.document("licence", licence)
            writer.truth("first", first)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.close()
        }
    }

    /** A custodian was authorised. */
    public data class CustodianAuthorised(
        /** Number of the licence. */
        public val number: String,
        /** Whom, to do what. */
        public val custodian: Custodian,
    ) : LicenceEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("custodian_authorised")
            writer.text("number", number)
            writer.document("custodian", custodian)
            writer.close()
        }
    }

    /** A custodian was withdrawn. */
    public data class CustodianWithdrawn(
        /** Number of the licence. */
        public val number: String,
        /** Whom. */
        public val person: Principal,
    ) : LicenceEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("custodian_withdrawn")
            writer.text("number", number)
            writer.document("person", person)
            writer.close()
        }
    }

    /** The register knows something else of a licence. */
    public data class LicenceReported(
        /** The licence now. */
        public val licence: ELicence,
    ) : LicenceEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("licence_reported")
            writer.document("licence", licence)
            writer.close()
        }
    }

    /** The password of the device was changed. */
    public data object PasswordChanged : LicenceEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("password_changed")
            writer.close()
        }
    }

    /** A copy was removed from the device. */
    public data class CopyDeleted(
        /** Number of the licence. */
        public val number: String,
    ) : LicenceEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("copy_deleted")
            writer.text("number", number)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceEvent = when (val tag = reader.tag()) {
            "wallet_opened" -> walletOpened(reader)
            "downloaded" -> downloaded(reader)
            "custodian_authorised" -> custodianAuthorised(reader)
            "custodian_withdrawn" -> custodianWithdrawn(reader)
            "licence_reported" -> licenceReported(reader)
            "password_changed" -> reader.bare(PasswordChanged)
            "copy_deleted" -> copyDeleted(reader)
            else -> reader.unknown(tag)
        }

        private fun walletOpened(reader: JsonReader): WalletOpened {
            var device: String? = null
            var app: String? = null
            var mobile: Boolean? = null
            var owner: Principal? = null
            reader.rest {
                when (it) {
                    "device" -> device = reader.text()
                    "app" -> app = reader.text()
                    "mobile" -> mobile = reader.truth()
                    "owner" -> owner = reader.orNull { Principal.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return WalletOpened(device ?: reader.missing("device"), app ?: reader.missing("app"), mobile ?: reader.missing("mobile"), owner)
        }

        private fun downloaded(reader: JsonReader): Downloaded {
            var licence: ELicence? = null
            var first: Boolean? = null
            var evidence: List<Evidence>? = null
            reader.rest {
                when (it) {
                    "licence" -> licence = ELicence.read(reader)
                    "first" -> first = reader.truth()
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Downloaded(licence ?: reader.missing("licence"), first ?: reader.missing("first"), evidence ?: reader.missing("evidence"))
        }

        private fun custodianAuthorised(reader: JsonReader): CustodianAuthorised {
            var number: String? = null
            var custodian: Custodian? = null
            reader.rest {
                when (it) {
                    "number" -> number = reader.text()
                    "custodian" -> custodian = Custodian.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return CustodianAuthorised(number ?: reader.missing("number"), custodian ?: reader.missing("custodian"))
        }

        private fun custodianWithdrawn(reader: JsonReader): CustodianWithdrawn {
            var number: String? = null
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "number" -> number = reader.text()
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return CustodianWithdrawn(number ?: reader.missing("number"), person ?: reader.missing("person"))
        }

        private fun licenceReported(reader: JsonReader): LicenceReported {
            var licence: ELicence? = null
            reader.rest {
                when (it) {
                    "licence" -> licence = ELicence.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LicenceReported(licence ?: reader.missing("licence"))
        }

        private fun copyDeleted(reader: JsonReader): CopyDeleted {
            var number: String? = null
            reader.rest {
                when (it) {
                    "number" -> number = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return CopyDeleted(number ?: reader.missing("number"))
        }
    }
}

/** What a business licence says of an enterprise. */
public data class LicenceFacts(
    /** Name and number. */
    public val enterprise: Enterprise,
    /** What kind of entity it is. */
    public val kind: EntityKind,
    /** The region of its registration, six digits of GB/T 2260. */
    public val region: String,
    /** The legal representative, the person in charge, or all managing partners. */
    public val representatives: List<Principal>,
    /** Whether it is foreign-invested. */
    public val foreignInvested: Boolean = false,
    /** Whether it was registered just now, and not before the platform began (SZ-012). */
    public val newlyRegistered: Boolean = false,
    /** 住所. */
    public val address: String = "",
    /** 经营范围. */
    public val businessScope: String = "",
    /** 注册资本. */
    public val registeredCapital: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("enterprise", enterprise)
        writer.text("kind", kind.word)
        writer.text("region", region)
        writer.list("representatives", representatives) { it.write(writer) }
        writer.truth("foreignInvested", foreignInvested)
        writer.truth("newlyRegistered", newlyRegistered)
        writer.text("address", address)
        writer.text("businessScope", businessScope)
        writer.text("registeredCapital", registeredCapital)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceFacts {
            var enterprise: Enterprise? = null
            var kind: EntityKind? = null
            var region: String? = null
            var representatives: List<Principal>? = null
            var foreignInvested: Boolean = false
            var newlyRegistered: Boolean = false
            var address: String = ""
            var businessScope: String = ""
            var registeredCapital: String = ""
            reader.fields {
                when (it) {
                    "enterprise" -> enterprise = Enterprise.read(reader)
                    "kind" -> kind = EntityKind.of(reader.word())
                    "region" -> region = reader.text()
                    "representatives" -> representatives = reader.list { Principal.read(reader) }
                    "foreignInvested" -> foreignInvested = reader.truth()
                    "newlyRegistered" -> newlyRegistered = reader.truth()
                    "address" -> address = reader.text()
                    "businessScope" -> businessScope = reader.text()
                    "registeredCapital" -> registeredCapital = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return LicenceFacts(enterprise ?: reader.missing("enterprise"), kind ?: reader.missing("kind"), region ?: reader.missing("region"), representatives ?: reader.missing("representatives"), foreignInvested, newlyRegistered, address, businessScope, registeredCapital)
        }
    }
}

/** A fact of a business licence that may change. */
public enum class LicenceField(internal val word: String) {
    /** 法定代表人名称. */
    REPRESENTATIVE_NAME("representative_name"),
    /** 法定代表人证件号. */
    REPRESENTATIVE_NUMBER("representative_number"),
    /** 企业名称. */
    ENTERPRISE_NAME("enterprise_name"),
    /** 企业类型, only between domestic and foreign-invested (内外资转换). */
    FOREIGN_INVESTMENT("foreign_investment"),
    /** 企业类型, any other change. */
    ENTITY_KIND("entity_kind"),
    /** 统一社会信用代码. */
    ENTERPRISE_NUMBER("enterprise_number"),
    /** 住所. */
    ADDRESS("address"),
    /** 登记地. */
    REGION("region"),
    /** 经营范围. */
    BUSINESS_SCOPE("business_scope"),
    /** 注册资本. */
    REGISTERED_CAPITAL("registered_capital");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): LicenceField = words[word] ?: throw Handover.internal("no LicenceField `$word`")
    }
}

/** Somebody who may keep, hold or use a licence (EL-002). */
public data class LicenceHolder(
    /** The person. */
    public val person: Principal,
    /** In which capacity. */
    public val capacity: LicenceCapacity,
    /** What the person may do. */
    public val rights: List<CustodyRight>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("person", person)
        writer.text("capacity", capacity.word)
        writer.list("rights", rights) { writer.text(it.word) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceHolder {
            var person: Principal? = null
            var capacity: LicenceCapacity? = null
            var rights: List<CustodyRight>? = null
            reader.fields {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    "capacity" -> capacity = LicenceCapacity.of(reader.word())
                    "rights" -> rights = reader.list { CustodyRight.of(reader.word()) }
                    else -> reader.unknown(it)
                }
            }
            return LicenceHolder(person ?: reader.missing("person"), capacity ?: reader.missing("capacity"), rights ?: reader.missing("rights"))
        }
    }
}

/** What a change of the licence would do. */
public data class LicenceImpact(
    /** Which facts differ. */
    public val fields: List<LicenceField>,
    /** Seals that would be cancelled. */
    public val seals: List<String>,
    /** Grants that would end. */
    public val grants: List<String>,
    /** Certificates that would have to be revoked. */
    public val certificates: List<String>,
    /** Ukeys whose seals would be gone. */
    public val ukeys: List<String>,
    /** Window applications that are still open, and might find nothing to act on. */
    public val applications: List<String>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("fields", fields) { writer.text(it.word) }
        writer.list("seals", seals) { writer.text(it) }
        writer.list("grants", grants) { writer.text(it) }
        writer.list("certificates", certificates) { writer.text(it) }
        writer.list("ukeys", ukeys) { writer.text(it) }
        writer.list("applications", applications) { writer.text(it) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceImpact {
            var fields: List<LicenceField>? = null
            var seals: List<String>? = null
            var grants: List<String>? = null
            var certificates: List<String>? = null
            var ukeys: List<String>? = null
            var applications: List<String>? = null
            reader.fields {
                when (it) {
                    "fields" -> fields = reader.list { LicenceField.of(reader.word()) }
                    "seals" -> seals = reader.list { reader.text() }
                    "grants" -> grants = reader.list { reader.text() }
                    "certificates" -> certificates = reader.list { reader.text() }
                    "ukeys" -> ukeys = reader.list { reader.text() }
                    "applications" -> applications = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return LicenceImpact(fields ?: reader.missing("fields"), seals ?: reader.missing("seals"), grants ?: reader.missing("grants"), certificates ?: reader.missing("certificates"), ukeys ?: reader.missing("ukeys"), applications ?: reader.missing("applications"))
        }
    }
}

/** The licences of one 登记地 (EL-005). */
public data class LicenceListing(
    /** 可下载执照记录. */
    public val downloadable: List<ELicence>,
    /** 已下载执照记录. */
    public val downloaded: List<ELicence>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("downloadable", downloadable) { it.write(writer) }
        writer.list("downloaded", downloaded) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceListing {
            var downloadable: List<ELicence>? = null
            var downloaded: List<ELicence>? = null
            reader.fields {
                when (it) {
                    "downloadable" -> downloadable = reader.list { ELicence.read(reader) }
                    "downloaded" -> downloaded = reader.list { ELicence.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return LicenceListing(downloadable ?: reader.missing("downloadable"), downloaded ?: reader.missing("downloaded"))
        }
    }
}

/** What a command that was carried out came to. */
public data class LicenceOutcome(
    /** The version now. */
    public val version: UInt,
    /** Whether this command was carried out before; then nothing happened. */
    public val repeated: Boolean,
    /** The log entry to be stored; none for a repeated command. */
    public val entry: LicenceEntry? = null,
    /** What the host shall do. */
    public val effects: List<HostTask>,
    /** Findings that did not stop the command. */
    public val report: Report,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("version", version.toLong())
        writer.truth("repeated", repeated)
        writer.document("entry", entry)
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceOutcome {
            var version: UInt? = null
            var repeated: Boolean? = null
            var entry: LicenceEntry? = null
            var effects: List<HostTask>? = null
            var report: Report? = null
            reader.fields {
                when (it) {
                    "version" -> version = reader.uint()
                    "repeated" -> repeated = reader.truth()
                    "entry" -> entry = reader.orNull { LicenceEntry.read(reader) }
                    "effects" -> effects = reader.list { HostTask.read(reader) }
                    "report" -> report = Report.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LicenceOutcome(version ?: reader.missing("version"), repeated ?: reader.missing("repeated"), entry, effects ?: reader.missing("effects"), report ?: reader.missing("report"))
        }
    }
}

/** What a command was, who gave it, and what followed. May hold personal data. */
public data class LicencePayload(
    /** Who gave the command. */
    public val actor: Actor,
    /** The command. */
    public val command: LicenceCommand,
    /** What followed. */
    public val events: List<LicenceEvent>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("actor", actor)
        writer.document("command", command)
        writer.list("events", events) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicencePayload {
            var actor: Actor? = null
            var command: LicenceCommand? = null
            var events: List<LicenceEvent>? = null
            reader.fields {
                when (it) {
                    "actor" -> actor = Actor.read(reader)
                    "command" -> command = LicenceCommand.read(reader)
                    "events" -> events = reader.list { LicenceEvent.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return LicencePayload(actor ?: reader.missing("actor"), command ?: reader.missing("command"), events ?: reader.missing("events"))
        }
    }
}

/** The profile of the e-licence. */
public data class LicenceProfile(
    /** Version of this format; 1 today. */
    public val schemaVersion: UInt,
    /** The profile's id, such as `e-licence`. */
    public val id: String,
    /** The profile's own version. */
    public val version: String,
    /** Name of the platform. */
    public val name: Label,
    /** Other terms, for import. */
    public val aliases: List<Alias>,
    /** The apps. */
    public val apps: List<LicenceApp>,
    /** Receipt. */
    public val receipt: ReceiptRules,
    /** Uses. */
    public val uses: List<LicenceUse>,
    /** How long evidence that a command brings counts. */
    public val evidenceLife: EvidenceLife,
    /** Who may do what. */
    public val actions: List<ActionRule>,
    /** Literal texts. */
    public val messages: List<Message>,
    /** The documents on which its settings rest. */
    public val sources: List<Source> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("schemaVersion", schemaVersion.toLong())
        writer.text("id", id)
        writer.text("version", version)
        writer.document("name", name)
        writer.list("aliases", aliases) { it.write(writer) }
        writer.list("apps", apps) { it.write(writer) }
        writer.document("receipt", receipt)
        writer.list("uses", uses) { it.write(writer) }
        writer.document("evidenceLife", evidenceLife)
        writer.list("actions", actions) { it.write(writer) }
        writer.list("messages", messages) { it.write(writer) }
        writer.list("sources", sources) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceProfile {
            var schemaVersion: UInt? = null
            var id: String? = null
            var version: String? = null
            var name: Label? = null
            var aliases: List<Alias>? = null
            var apps: List<LicenceApp>? = null
            var receipt: ReceiptRules? = null
            var uses: List<LicenceUse>? = null
            var evidenceLife: EvidenceLife? = null
            var actions: List<ActionRule>? = null
            var messages: List<Message>? = null
            var sources: List<Source> = listOf()
            reader.fields {
                when (it) {
                    "schemaVersion" -> schemaVersion = reader.uint()
                    "id" -> id = reader.text()
                    "version" -> version = reader.text()
                    "name" -> name = Label.read(reader)
                    "aliases" -> aliases = reader.list { Alias.read(reader) }
                    "apps" -> apps = reader.list { LicenceApp.read(reader) }
                    "receipt" -> receipt = ReceiptRules.read(reader)
                    "uses" -> uses = reader.list { LicenceUse.read(reader) }
                    "evidenceLife" -> evidenceLife = EvidenceLife.read(reader)
                    "actions" -> actions = reader.list { ActionRule.read(reader) }
                    "messages" -> messages = reader.list { Message.read(reader) }
                    "sources" -> sources = reader.list { Source.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return LicenceProfile(schemaVersion ?: reader.missing("schemaVersion"), id ?: reader.missing("id"), version ?: reader.missing("version"), name ?: reader.missing("name"), aliases ?: reader.missing("aliases"), apps ?: reader.missing("apps"), receipt ?: reader.missing("receipt"), uses ?: reader.missing("uses"), evidenceLife ?: reader.missing("evidenceLife"), actions ?: reader.missing("actions"), messages ?: reader.missing("messages"), sources)
        }
    }
}

/** What the licence said, from an instant on. */
public data class LicenceRecord(
    /** From when the account knew it. */
    public val at: Instant,
    /** What it said. */
    public val licence: LicenceFacts,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.document("licence", licence)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceRecord {
            var at: Instant? = null
            var licence: LicenceFacts? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "licence" -> licence = LicenceFacts.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LicenceRecord(at ?: reader.missing("at"), licence ?: reader.missing("licence"))
        }
    }
}

/** A use of the licence to prove who somebody is (EL-009). */
public data class LicenceUse(
    /** Its code. */
    public val purpose: String,
    /** Its name. */
    public val name: Label,
    /**
     * Who may do it by licence: `licence_login_by` of C-57, and C-40. The capacity of the person counts, not the
     * possession of the licence.
     */
    public val by: List<LicenceCapacity>,
    /** Whether the password of the app is asked for (KB-023). */
    public val password: Boolean = false,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("purpose", purpose)
        writer.document("name", name)
        writer.list("by", by) { writer.text(it.word) }
        writer.truth("password", password)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceUse {
            var purpose: String? = null
            var name: Label? = null
            var by: List<LicenceCapacity>? = null
            var password: Boolean = false
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "purpose" -> purpose = reader.text()
                    "name" -> name = Label.read(reader)
                    "by" -> by = reader.list { LicenceCapacity.of(reader.word()) }
                    "password" -> password = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LicenceUse(purpose ?: reader.missing("purpose"), name ?: reader.missing("name"), by ?: reader.missing("by"), password, basis ?: reader.missing("basis"))
        }
    }
}

/** The state of a wallet: what its events add up to, and the snapshot to be stored. */
public data class LicenceWalletState(
    /** The bookkeeping. */
    public val book: Book,
    /** The host's id of the device. */
    public val device: String,
    /** Code of the app. */
    public val app: String,
    /** Whether the device is a phone or the like. */
    public val mobile: Boolean,
    /** Whose device it is: who opened the wallet; none where a system did. */
    public val owner: Principal? = null,
    /** What the register has told of licences, whether or not there is a copy here. */
    public val register: List<ELicence> = listOf(),
    /** The copies, in the order of their download. */
    public val copies: List<LicenceCopy>,
    /** The password. */
    public val password: WalletPassword,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("book", book)
        writer.text("device", device)
        writer.text("app", app)
        writer.truth("mobile", mobile)
        writer.document("owner", owner)
        writer.list("register", register) { it.write(writer) }
        writer.list("copies", copies) { it.write(writer) }
        writer.document("password", password)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LicenceWalletState {
            var book: Book? = null
            var device: String? = null
            var app: String? = null
            var mobile: Boolean? = null
            var owner: Principal? = null
            var register: List<ELicence> = listOf()
            var copies: List<LicenceCopy>? = null
            var password: WalletPassword? = null
            reader.fields {
                when (it) {
                    "book" -> book = Book.read(reader)
                    "device" -> device = reader.text()
                    "app" -> app = reader.text()
                    "mobile" -> mobile = reader.truth()
                    "owner" -> owner = reader.orNull { Principal.read(reader) }
                    "register" -> register = reader.list { ELicence.read(reader) }
                    "copies" -> copies = reader.list { LicenceCopy.read(reader) }
                    "password" -> password = WalletPassword.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LicenceWalletState(book ?: reader.missing("book"), device ?: reader.missing("device"), app ?: reader.missing("app"), mobile ?: reader.missing("mobile"), owner, register, copies ?: reader.missing("copies"), password ?: reader.missing("password"))
        }
    }
}

/** An entry of the register that stands no more. */
public data class LiftedFact(
    /** The unit code, or the first 19 characters for a whole parcel. */
    public val subject: String,
    /** What it was, such as `seizure`. */
    public val kind: String,
    /** The register's own number for it. */
    public val reference: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("subject", subject)
        writer.text("kind", kind)
        writer.text("reference", reference)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LiftedFact {
            var subject: String? = null
            var kind: String? = null
            var reference: String = ""
            reader.fields {
                when (it) {
                    "subject" -> subject = reader.text()
                    "kind" -> kind = reader.text()
                    "reference" -> reference = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return LiftedFact(subject ?: reader.missing("subject"), kind ?: reader.missing("kind"), reference)
        }
    }
}

/** How a list of rows is shown. */
public data class ListView(
    /** The list, such as `units`. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** The columns, in order. */
    public val columns: List<Column>,
    /** Rows on one page. */
    public val pageSize: UInt,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.list("columns", columns) { it.write(writer) }
        writer.number("pageSize", pageSize.toLong())
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ListView {
            var code: String? = null
            var name: Label? = null
            var columns: List<Column>? = null
            var pageSize: UInt? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "columns" -> columns = reader.list { Column.read(reader) }
                    "pageSize" -> pageSize = reader.uint()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ListView(code ?: reader.missing("code"), name ?: reader.missing("name"), columns ?: reader.missing("columns"), pageSize ?: reader.missing("pageSize"), basis ?: reader.missing("basis"))
        }
    }
}

/** A seal that the page loaded after the scan (NN-004). */
public data class LoadedSeal(
    /** Its id. */
    public val seal: String,
    /** Code of its kind. */
    public val kind: String,
    /** Whose it is: every seal of a sitting is of the one enterprise (C-77). */
    public val enterprise: Enterprise,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("seal", seal)
        writer.text("kind", kind)
        writer.document("enterprise", enterprise)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LoadedSeal {
            var seal: String? = null
            var kind: String? = null
            var enterprise: Enterprise? = null
            reader.fields {
                when (it) {
                    "seal" -> seal = reader.text()
                    "kind" -> kind = reader.text()
                    "enterprise" -> enterprise = Enterprise.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LoadedSeal(seal ?: reader.missing("seal"), kind ?: reader.missing("kind"), enterprise ?: reader.missing("enterprise"))
        }
    }
}

/** One entry of the log. */
public data class LogEntry(
    /** Version of this format. */
    public val logVersion: UInt,
    /** Counted from 1. */
    public val sequence: UInt,
    /** When the command was carried out. */
    public val now: Instant,
    /** The profile that was applied. */
    public val profile: ProfileRef,
    /** Digest of the entry before; empty for the first. */
    public val previous: String,
    /** SM3 over the salt's bytes and the canonical payload. */
    public val payloadDigest: String,
    /** SM3 over the canonical header: all fields above. */
    public val digest: String,
    /** The salt, as hexadecimal; gone with the payload when it is erased. */
    public val salt: String = "",
    /** The payload, unless it was erased. */
    public val payload: LogPayload? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("logVersion", logVersion.toLong())
        writer.number("sequence", sequence.toLong())
        writer.text("now", now.toString())
        writer.document("profile", profile)
        writer.text("previous", previous)
        writer.text("payloadDigest", payloadDigest)
        writer.text("digest", digest)
        writer.text("salt", salt)
        writer.document("payload", payload)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LogEntry {
            var logVersion: UInt? = null
            var sequence: UInt? = null
            var now: Instant? = null
            var profile: ProfileRef? = null
            var previous: String? = null
            var payloadDigest: String? = null
            var digest: String? = null
            var salt: String = ""
            var payload: LogPayload? = null
            reader.fields {
                when (it) {
                    "logVersion" -> logVersion = reader.uint()
                    "sequence" -> sequence = reader.uint()
                    "now" -> now = reader.instant()
                    "profile" -> profile = ProfileRef.read(reader)
                    "previous" -> previous = reader.text()
                    "payloadDigest" -> payloadDigest = reader.text()
                    "digest" -> digest = reader.text()
                    "salt" -> salt = reader.text()
                    "payload" -> payload = reader.orNull { LogPayload.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return LogEntry(logVersion ?: reader.missing("logVersion"), sequence ?: reader.missing("sequence"), now ?: reader.missing("now"), profile ?: reader.missing("profile"), previous ?: reader.missing("previous"), payloadDigest ?: reader.missing("payloadDigest"), digest ?: reader.missing("digest"), salt, payload)
        }
    }
}

/** What a command was, who gave it, and what followed. May hold personal data. */
public data class LogPayload(
    /** What was done. */
    public val action: Action,
    /** Who gave the command. */
    public val actor: Actor,
    /** Id of the command. */
    public val command: String,
    /** What followed. */
    public val events: List<Event>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("action", action)
        writer.document("actor", actor)
        writer.text("command", command)
        writer.list("events", events) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LogPayload {
            var action: Action? = null
            var actor: Actor? = null
            var command: String? = null
            var events: List<Event>? = null
            reader.fields {
                when (it) {
                    "action" -> action = Action.read(reader)
                    "actor" -> actor = Actor.read(reader)
                    "command" -> command = reader.text()
                    "events" -> events = reader.list { Event.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return LogPayload(action ?: reader.missing("action"), actor ?: reader.missing("actor"), command ?: reader.missing("command"), events ?: reader.missing("events"))
        }
    }
}

/** How the session was opened. Requirement rows GZ-004, GZ-006, GZ-007. */
public enum class LoginMethod(internal val word: String) {
    /** 个人登录: a personal account, after which an enterprise is chosen. */
    PERSONAL_ACCOUNT("personal_account"),
    /** 电子营业执照: the e-licence is scanned and authorises the session. */
    E_LICENCE("e_licence"),
    /** 法人登录 with account and password. */
    ENTERPRISE_ACCOUNT("enterprise_account"),
    /** A face check on the phone (SZ-001). */
    FACE_CHECK("face_check"),
    /** The platform's own mini-program scans a code on the screen (SZ-002). */
    SCAN("scan"),
    /** Another city's or the province's identity platform vouches for the person (SZ-002). */
    IDENTITY_PLATFORM("identity_platform"),
    /** A Ukey (SZ-002). */
    UKEY("ukey"),
    /** A certificate of a CA or a bank that was verified with the account (UA-014, UA-016). */
    CERTIFICATE("certificate");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): LoginMethod = words[word] ?: throw Handover.internal("no LoginMethod `$word`")
    }
}

/** A way to log in that the platform offers (GZ-004 to GZ-007, C-56). */
public data class LoginRule(
    /** The way. */
    public val method: LoginMethod,
    /** Its name. */
    public val name: Label,
    /** The roles that may use it. */
    public val roles: List<Role>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("method", method.word)
        writer.document("name", name)
        writer.list("roles", roles) { writer.text(it.word) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): LoginRule {
            var method: LoginMethod? = null
            var name: Label? = null
            var roles: List<Role>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "method" -> method = LoginMethod.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "roles" -> roles = reader.list { Role.of(reader.word()) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return LoginRule(method ?: reader.missing("method"), name ?: reader.missing("name"), roles ?: reader.missing("roles"), basis ?: reader.missing("basis"))
        }
    }
}

/** The six mailboxes (GZ-100 to GZ-108). */
public enum class Mailbox(internal val word: String) {
    /** 待申请: single cases not yet applied for. */
    TO_APPLY("to_apply"),
    /** 批量案件待申请: saved batches. */
    BATCH_TO_APPLY("batch_to_apply"),
    /** 批量案件待提交: batches whose submission failed. */
    BATCH_TO_SUBMIT("batch_to_submit"),
    /** 我的案件: submitted, not yet filed. */
    MY_CASES("my_cases"),
    /** 待确认: waiting for the enterprise's confirmation. */
    TO_CONFIRM("to_confirm"),
    /** 已申请: filed. */
    APPLIED("applied");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Mailbox = words[word] ?: throw Handover.internal("no Mailbox `$word`")
    }
}

/** One row of a mailbox. Requirement row GZ-090. */
public data class MailboxRow(
    /** 批号. */
    public val number: String,
    /** 业务类型: the code. */
    public val businessType: String,
    /** 业务类型: its name. */
    public val businessName: String,
    /** 买方. */
    public val buyers: List<String>,
    /** 卖方. */
    public val sellers: List<String>,
    /**
     * 时间, of this row alone: when it was filed; before that, when what is signed and confirmed now was handed in; before
     * submission, when the case was created. The guide does not say which (GZ-096).
     */
    public val time: Instant,
    /** 不动产坐落. */
    public val location: String,
    /** 案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing. */
    public val status: String,
    /** 案件状态: what the row shows. */
    public val statusName: Label,
    /** 完税状态 (GZ-109). */
    public val taxCleared: Boolean,
    /** Whether the signing code has lapsed while somebody had still to sign, so that a new one is needed (YX-003). */
    public val ticketExpired: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("number", number)
        writer.text("businessType", businessType)
        writer.text("businessName", businessName)
        writer.list("buyers", buyers) { writer.text(it) }
        writer.list("sellers", sellers) { writer.text(it) }
        writer.text("time", time.toString())
        writer.text("location", location)
        writer.text("status", status)
        writer.document("statusName", statusName)
        writer.truth("taxCleared", taxCleared)
        writer.truth("ticketExpired", ticketExpired)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): MailboxRow {
            var number: String? = null
            var businessType: String? = null
            var businessName: String? = null
            var buyers: List<String>? = null
            var sellers: List<String>? = null
            var time: Instant? = null
            var location: String? = null
            var status: String? = null
            var statusName: Label? = null
            var taxCleared: Boolean? = null
            var ticketExpired: Boolean = false
            reader.fields {
                when (it) {
                    "number" -> number = reader.text()
                    "businessType" -> businessType = reader.text()
                    "businessName" -> businessName = reader.text()
                    "buyers" -> buyers = reader.list { reader.text() }
                    "sellers" -> sellers = reader.list { reader.text() }
                    "time" -> time = reader.instant()
                    "location" -> location = reader.text()
                    "status" -> status = reader.text()
                    "statusName" -> statusName = Label.read(reader)
                    "taxCleared" -> taxCleared = reader.truth()
                    "ticketExpired" -> ticketExpired = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return MailboxRow(number ?: reader.missing("number"), businessType ?: reader.missing("businessType"), businessName ?: reader.missing("businessName"), buyers ?: reader.missing("buyers"), sellers ?: reader.missing("sellers"), time ?: reader.missing("time"), location ?: reader.missing("location"), status ?: reader.missing("status"), statusName ?: reader.missing("statusName"), taxCleared ?: reader.missing("taxCleared"), ticketExpired)
        }
    }
}

/** How a mailbox is shown. */
public data class MailboxView(
    /** Which one. */
    public val mailbox: Mailbox,
    /** Its name. */
    public val name: Label,
    /**
     * Tags of the actions offered on its rows, in order. Enterprises and signers can do nothing else to what lies
     * here. Where 我的案件 offers to change what was submitted, a change voids its signatures (GZ-076); where it does
     * not, the sub-case is withdrawn first.
     */
    public val actions: List<String>,
    /**
     * Tags of the actions offered beyond these where a sub-case here cannot go on without them, since its form is no
     * longer without errors.
     */
    public val mending: List<String> = listOf(),
    /** What may be looked at from its rows: no commands, the host opens them (GZ-055, GZ-100, GZ-105). */
    public val views: List<Column> = listOf(),
    /** Whether the source leaves the list of operations open (等), so that others may be added (GZ-098). */
    public val openEnded: Boolean = false,
    /** The columns of its list, in order; empty where no source shows them (GZ-090). */
    public val columns: List<Column> = listOf(),
    /** Rows on one page; 0 where no source says. */
    public val pageSize: UInt = 0u,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("mailbox", mailbox.word)
        writer.document("name", name)
        writer.list("actions", actions) { writer.text(it) }
        writer.list("mending", mending) { writer.text(it) }
        writer.list("views", views) { it.write(writer) }
        writer.truth("openEnded", openEnded)
        writer.list("columns", columns) { it.write(writer) }
        writer.number("pageSize", pageSize.toLong())
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): MailboxView {
            var mailbox: Mailbox? = null
            var name: Label? = null
            var actions: List<String>? = null
            var mending: List<String> = listOf()
            var views: List<Column> = listOf()
            var openEnded: Boolean = false
            var columns: List<Column> = listOf()
            var pageSize: UInt = 0u
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "mailbox" -> mailbox = Mailbox.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "actions" -> actions = reader.list { reader.text() }
                    "mending" -> mending = reader.list { reader.text() }
                    "views" -> views = reader.list { Column.read(reader) }
                    "openEnded" -> openEnded = reader.truth()
                    "columns" -> columns = reader.list { Column.read(reader) }
                    "pageSize" -> pageSize = reader.uint()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return MailboxView(mailbox ?: reader.missing("mailbox"), name ?: reader.missing("name"), actions ?: reader.missing("actions"), mending, views, openEnded, columns, pageSize, basis ?: reader.missing("basis"))
        }
    }
}

/** One material: the files given for one item of the checklist. */
public data class Material(
    /** The item of the checklist, such as `presale_contract`. */
    public val item: String,
    /** Its files, in order. */
    public val files: List<MaterialFile>,
    /** Whether it came from the batch's shared list by the share act (GZ-051). */
    public val shared: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("item", item)
        writer.list("files", files) { it.write(writer) }
        writer.truth("shared", shared)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Material {
            var item: String? = null
            var files: List<MaterialFile>? = null
            var shared: Boolean = false
            reader.fields {
                when (it) {
                    "item" -> item = reader.text()
                    "files" -> files = reader.list { MaterialFile.read(reader) }
                    "shared" -> shared = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return Material(item ?: reader.missing("item"), files ?: reader.missing("files"), shared)
        }
    }
}

/** One stored file. The host keeps the bytes; the case keeps what identifies them. */
public data class MaterialFile(
    /** The host's own number for the file. */
    public val id: String,
    /** File name. */
    public val name: String = "",
    /** SM3 digest of the bytes, lower-case hexadecimal. */
    public val digest: String = "",
    /** Size in bytes. */
    public val bytes: Long = 0,
    /** Number of pages, 0 where unknown. */
    public val pages: UInt = 0u,
    /** How it came. */
    public val channel: UploadChannel = UploadChannel.PC,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("name", name)
        writer.text("digest", digest)
        writer.number("bytes", bytes)
        writer.number("pages", pages.toLong())
        writer.text("channel", channel.word)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): MaterialFile {
            var id: String? = null
            var name: String = ""
            var digest: String = ""
            var bytes: Long = 0
            var pages: UInt = 0u
            var channel: UploadChannel = UploadChannel.PC
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = reader.text()
                    "digest" -> digest = reader.text()
                    "bytes" -> bytes = reader.long()
                    "pages" -> pages = reader.uint()
                    "channel" -> channel = UploadChannel.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return MaterialFile(id ?: reader.missing("id"), name, digest, bytes, pages, channel)
        }
    }
}

/** On which list a material stands (GZ-050). */
public enum class MaterialScope(internal val word: String) {
    /** 业务清单: each sub-case has its own. */
    SUB_CASE("sub_case"),
    /** 共享材料清单: uploaded for the batch, then shared; a sub-case may replace its copy. */
    SHARED("shared");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): MaterialScope = words[word] ?: throw Handover.internal("no MaterialScope `$word`")
    }
}

/** Someone who can mend what is unmet. */
public data class Mender(
    /** The part this person plays. */
    public val role: Role,
    /** The name, where one person is meant. */
    public val name: String? = null,
    /** The signer's key (`buyers/0`, `mortgagee`), where one signer is meant. */
    public val signer: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("role", role.word)
        writer.text("name", name)
        writer.text("signer", signer)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Mender {
            var role: Role? = null
            var name: String? = null
            var signer: String? = null
            reader.fields {
                when (it) {
                    "role" -> role = Role.of(reader.word())
                    "name" -> name = reader.orNull { reader.text() }
                    "signer" -> signer = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return Mender(role ?: reader.missing("role"), name, signer)
        }
    }
}

/** A literal message of the platform (GZ-061). */
public data class Message(
    /** The code by which the host asks for it. */
    public val code: String,
    /** The text. */
    public val text: Label,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("text", text)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Message {
            var code: String? = null
            var text: Label? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "text" -> text = Label.read(reader)
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Message(code ?: reader.missing("code"), text ?: reader.missing("text"), basis ?: reader.missing("basis"))
        }
    }
}

/** 抵押情况. Money in 万元, areas in square metres. Requirement rows GZ-037, GZ-038. */
public data class Mortgage(
    /** 是否最高额抵押. */
    public val maximumAmount: Boolean? = null,
    /** 主债权数额 (万元); for a maximum-amount mortgage the highest claim. */
    public val principal: String = "",
    /** 债权起始时间, `YYYY-MM-DD`. */
    public val claimFrom: String = "",
    /** 债权结束时间, `YYYY-MM-DD`, the last day included. */
    public val claimTo: String = "",
    /** 抵押面积. */
    public val area: String = "",
    /** 是否存在禁止或限制转让抵押不动产的约定. */
    public val transferRestricted: Boolean? = null,
    /** 担保范围; `/` where none is applied for. */
    public val securedScope: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.truth("maximumAmount", maximumAmount)
        writer.text("principal", principal)
        writer.text("claimFrom", claimFrom)
        writer.text("claimTo", claimTo)
        writer.text("area", area)
        writer.truth("transferRestricted", transferRestricted)
        writer.text("securedScope", securedScope)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Mortgage {
            var maximumAmount: Boolean? = null
            var principal: String = ""
            var claimFrom: String = ""
            var claimTo: String = ""
            var area: String = ""
            var transferRestricted: Boolean? = null
            var securedScope: String = ""
            reader.fields {
                when (it) {
                    "maximumAmount" -> maximumAmount = reader.orNull { reader.truth() }
                    "principal" -> principal = reader.text()
                    "claimFrom" -> claimFrom = reader.text()
                    "claimTo" -> claimTo = reader.text()
                    "area" -> area = reader.text()
                    "transferRestricted" -> transferRestricted = reader.orNull { reader.truth() }
                    "securedScope" -> securedScope = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Mortgage(maximumAmount, principal, claimFrom, claimTo, area, transferRestricted, securedScope)
        }
    }
}

/** How a name of several columns is read. */
public enum class NameOrder(internal val word: String) {
    /** Column by column from the right, as on carved seals. */
    COLUMNS("columns"),
    /** Line by line from the left. */
    ROWS("rows");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): NameOrder = words[word] ?: throw Handover.internal("no NameOrder `$word`")
    }
}

/** What is added to a name. */
public enum class NameSuffix(internal val word: String) {
    /** Nothing. */
    NONE("none"),
    /** 印. */
    SEAL("seal"),
    /** 之印. */
    OF_SEAL("of_seal"),
    /** 印 or 之印, whichever makes four characters; nothing to a name of four or more. */
    FOUR("four");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): NameSuffix = words[word] ?: throw Handover.internal("no NameSuffix `$word`")
    }
}

/** Which of several places where a keyword stands. */
public sealed class Occurrence : Document() {
    /** The first in the document. */
    public data object First : Occurrence() {
        override fun write(writer: JsonWriter) {
            writer.open("first")
            writer.close()
        }
    }

    /** The last in the document: the usual place of signature lines. */
    public data object Last : Occurrence() {
        override fun write(writer: JsonWriter) {
            writer.open("last")
            writer.close()
        }
    }

    /** Each of them. */
    public data object Each : Occurrence() {
        override fun write(writer: JsonWriter) {
            writer.open("each")
            writer.close()
        }
    }

    /** The one with this number, counted from 1. */
    public data class Number(
        /** From 1 on. */
        public val number: UInt,
    ) : Occurrence() {
        override fun write(writer: JsonWriter) {
            writer.open("number")
            writer.number("number", number.toLong())
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): Occurrence = when (val tag = reader.tag()) {
            "first" -> reader.bare(First)
            "last" -> reader.bare(Last)
            "each" -> reader.bare(Each)
            "number" -> number(reader)
            else -> reader.unknown(tag)
        }

        private fun number(reader: JsonReader): Number {
            var number: UInt? = null
            reader.rest {
                when (it) {
                    "number" -> number = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return Number(number ?: reader.missing("number"))
        }
    }
}

/** A button of an account: what can be done, or all that stands against it. */
public data class Offer(
    /** Tag of the action. */
    public val action: String,
    /** What the button says. */
    public val name: Label,
    /**
     * On what it acts: the code of a verification method, the id of a handler, the number of a licence; empty for the
     * account as a whole.
     */
    public val `object`: String,
    /** Whether it can be done now, but for what only the moment of pressing brings. */
    public val allowed: Boolean,
    /** Otherwise why not, who can mend each reason, and by which command. */
    public val unmet: List<Unmet>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("action", action)
        writer.document("name", name)
        writer.text("object", `object`)
        writer.truth("allowed", allowed)
        writer.list("unmet", unmet) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Offer {
            var action: String? = null
            var name: Label? = null
            var `object`: String? = null
            var allowed: Boolean? = null
            var unmet: List<Unmet>? = null
            reader.fields {
                when (it) {
                    "action" -> action = reader.text()
                    "name" -> name = Label.read(reader)
                    "object" -> `object` = reader.text()
                    "allowed" -> allowed = reader.truth()
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Offer(action ?: reader.missing("action"), name ?: reader.missing("name"), `object` ?: reader.missing("object"), allowed ?: reader.missing("allowed"), unmet ?: reader.missing("unmet"))
        }
    }
}

/** What an operation comes to at once. */
public enum class OperationEffect(internal val word: String) {
    /** It takes effect. */
    IMMEDIATE("immediate"),
    /** The seal is issued and waits to be claimed. */
    AWAITS_CLAIM("awaits_claim"),
    /** The seal waits until the platform reports it issued (C-65). */
    AWAITS_ISSUE("awaits_issue"),
    /** Only an application comes about; the window decides (SZ-070). */
    APPLICATION("application");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): OperationEffect = words[word] ?: throw Handover.internal("no OperationEffect `$word`")
    }
}

/** One operation on one channel for one capacity, on every platform that was asked about. */
public data class OperationRow(
    /** The operation. */
    public val operation: SealOperation,
    /** The channel. */
    public val channel: Channel,
    /** The capacity. */
    public val role: Role,
    /** The platforms, in the order given. */
    public val cells: List<PlatformCell>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("operation", operation.word)
        writer.text("channel", channel.word)
        writer.text("role", role.word)
        writer.list("cells", cells) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): OperationRow {
            var operation: SealOperation? = null
            var channel: Channel? = null
            var role: Role? = null
            var cells: List<PlatformCell>? = null
            reader.fields {
                when (it) {
                    "operation" -> operation = SealOperation.of(reader.word())
                    "channel" -> channel = Channel.of(reader.word())
                    "role" -> role = Role.of(reader.word())
                    "cells" -> cells = reader.list { PlatformCell.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return OperationRow(operation ?: reader.missing("operation"), channel ?: reader.missing("channel"), role ?: reader.missing("role"), cells ?: reader.missing("cells"))
        }
    }
}

/** One operation on one channel. What has no rule is not offered there. */
public data class OperationRule(
    /** The operation. */
    public val operation: SealOperation,
    /** The channel. */
    public val channel: Channel,
    /** What the button says. */
    public val name: Label,
    /**
     * Who may do it, by capacity on this account and seal; empty for `sign` and `grant`, of which the capacity's
     * own rule says who may.
     */
    public val roles: List<Role>,
    /** The ways of logging in that it asks for; empty for every one of the channel (SZ-027). */
    public val logins: List<LoginMethod> = listOf(),
    /** The evidence it asks for; all of them. */
    public val evidence: List<EvidenceRule> = listOf(),
    /** The starred fields of what is filled in. */
    public val fields: List<SealField> = listOf(),
    /** What it comes to. */
    public val effect: OperationEffect,
    /** Whether a reason must be given (SZ-064, SZ-068). */
    public val reasonRequired: Boolean = false,
    /** Code of the message shown on success; empty where no source gives one. */
    public val message: String = "",
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("operation", operation.word)
        writer.text("channel", channel.word)
        writer.document("name", name)
        writer.list("roles", roles) { writer.text(it.word) }
        writer.list("logins", logins) { writer.text(it.word) }
        writer.list("evidence", evidence) { it.write(writer) }
        writer.list("fields", fields) { it.write(writer) }
        writer.text("effect", effect.word)
        writer.truth("reasonRequired", reasonRequired)
        writer.text("message", message)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): OperationRule {
            var operation: SealOperation? = null
            var channel: Channel? = null
            var name: Label? = null
            var roles: List<Role>? = null
            var logins: List<LoginMethod> = listOf()
            var evidence: List<EvidenceRule> = listOf()
            var fields: List<SealField> = listOf()
            var effect: OperationEffect? = null
            var reasonRequired: Boolean = false
            var message: String = ""
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "operation" -> operation = SealOperation.of(reader.word())
                    "channel" -> channel = Channel.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "roles" -> roles = reader.list { Role.of(reader.word()) }
                    "logins" -> logins = reader.list { LoginMethod.of(reader.word()) }
                    "evidence" -> evidence = reader.list { EvidenceRule.read(reader) }
                    "fields" -> fields = reader.list { SealField.read(reader) }
                    "effect" -> effect = OperationEffect.of(reader.word())
                    "reasonRequired" -> reasonRequired = reader.truth()
                    "message" -> message = reader.text()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return OperationRule(operation ?: reader.missing("operation"), channel ?: reader.missing("channel"), name ?: reader.missing("name"), roles ?: reader.missing("roles"), logins, evidence, fields, effect ?: reader.missing("effect"), reasonRequired, message, basis ?: reader.missing("basis"))
        }
    }
}

/** 预售人 (开发商) or 抵押权人 (银行): an organisation with its agent. Requirement rows GZ-026, GZ-027. */
public data class Organisation(
    /** 姓名 (名称). */
    public val name: String = "",
    /** 证件类型. */
    public val documentType: String = "",
    /** 证件号码. */
    public val documentNumber: String = "",
    /** 权利人性质. */
    public val holderNature: String = "",
    /** 代理人. */
    public val agent: Agent? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("documentType", documentType)
        writer.text("documentNumber", documentNumber)
        writer.text("holderNature", holderNature)
        writer.document("agent", agent)
        writer.close()
    }

    override fun toString(): String = "Organisation(name=$name, documentType=$documentType, holderNature=$holderNature)"

    public companion object {
        internal fun read(reader: JsonReader): Organisation {
            var name: String = ""
            var documentType: String = ""
            var documentNumber: String = ""
            var holderNature: String = ""
            var agent: Agent? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "documentType" -> documentType = reader.text()
                    "documentNumber" -> documentNumber = reader.text()
                    "holderNature" -> holderNature = reader.text()
                    "agent" -> agent = reader.orNull { Agent.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Organisation(name, documentType, documentNumber, holderNature, agent)
        }
    }
}

/** What a command that was carried out came to. */
public data class Outcome(
    /** The version of the case now. */
    public val version: UInt,
    /** Whether this command was carried out before; then nothing happened. */
    public val repeated: Boolean,
    /** The log entry to be stored; none for a repeated command. */
    public val entry: LogEntry? = null,
    /** What the host shall do. */
    public val effects: List<Effect>,
    /** Findings that did not stop the command. */
    public val report: Report,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("version", version.toLong())
        writer.truth("repeated", repeated)
        writer.document("entry", entry)
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Outcome {
            var version: UInt? = null
            var repeated: Boolean? = null
            var entry: LogEntry? = null
            var effects: List<Effect>? = null
            var report: Report? = null
            reader.fields {
                when (it) {
                    "version" -> version = reader.uint()
                    "repeated" -> repeated = reader.truth()
                    "entry" -> entry = reader.orNull { LogEntry.read(reader) }
                    "effects" -> effects = reader.list { Effect.read(reader) }
                    "report" -> report = Report.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Outcome(version ?: reader.missing("version"), repeated ?: reader.missing("repeated"), entry, effects ?: reader.missing("effects"), report ?: reader.missing("report"))
        }
    }
}

/** A step with files. */
public enum class OutputAction(internal val word: String) {
    /** Write the sealed bytes to a new file, and see that they are on the disk. */
    WRITE("write"),
    /** Go on only if the file still has the digest that it had when sealing began. */
    COMPARE("compare"),
    /** Keep the original under another name; a name that is taken is never reused. */
    BACK_UP("back_up"),
    /** Rename the new file over the original in one step. */
    REPLACE("replace"),
    /** Offer the file for sharing. */
    SHARE("share"),
    /** Offer the file for download. */
    DOWNLOAD("download"),
    /** Hand the file to the person's materials. */
    STORE("store");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): OutputAction = words[word] ?: throw Handover.internal("no OutputAction `$word`")
    }
}

/** What the host shall do with the sealed file, step by step; it stops where a step fails. */
public data class OutputPlan(
    /** What the platform does with it. */
    public val policy: OutputPolicy,
    /** The steps. None writes into the original. */
    public val steps: List<OutputStep>,
    /** SM3 that the original must still have. */
    public val expected: String,
    /** On what the policy rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("policy", policy.word)
        writer.list("steps", steps) { it.write(writer) }
        writer.text("expected", expected)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): OutputPlan {
            var policy: OutputPolicy? = null
            var steps: List<OutputStep>? = null
            var expected: String? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "policy" -> policy = OutputPolicy.of(reader.word())
                    "steps" -> steps = reader.list { OutputStep.read(reader) }
                    "expected" -> expected = reader.text()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return OutputPlan(policy ?: reader.missing("policy"), steps ?: reader.missing("steps"), expected ?: reader.missing("expected"), basis ?: reader.missing("basis"))
        }
    }
}

/** What a channel does with the sealed file (SZ-043). */
public enum class OutputPolicy(internal val word: String) {
    /** It is shared from the phone. */
    SHARE("share"),
    /** It is downloaded. */
    DOWNLOAD("download"),
    /** It takes the place of the original (C-36). */
    REPLACE("replace"),
    /** It is stored with the person's materials (NN-009). */
    STORE("store");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): OutputPolicy = words[word] ?: throw Handover.internal("no OutputPolicy `$word`")
    }
}

/** A file that was sealed. */
public data class OutputRequest(
    /** The channel. */
    public val channel: Channel,
    /** Name of the original, perhaps with a path. */
    public val original: String,
    /** SM3 of the original as it was sealed, lower-case hexadecimal. */
    public val digest: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("channel", channel.word)
        writer.text("original", original)
        writer.text("digest", digest)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): OutputRequest {
            var channel: Channel? = null
            var original: String? = null
            var digest: String? = null
            reader.fields {
                when (it) {
                    "channel" -> channel = Channel.of(reader.word())
                    "original" -> original = reader.text()
                    "digest" -> digest = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return OutputRequest(channel ?: reader.missing("channel"), original ?: reader.missing("original"), digest ?: reader.missing("digest"))
        }
    }
}

/** One step. */
public data class OutputStep(
    /** What. */
    public val action: OutputAction,
    /** On which file. */
    public val file: String,
    /** To which other; empty where there is none. */
    public val to: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("action", action.word)
        writer.text("file", file)
        writer.text("to", to)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): OutputStep {
            var action: OutputAction? = null
            var file: String? = null
            var to: String = ""
            reader.fields {
                when (it) {
                    "action" -> action = OutputAction.of(reader.word())
                    "file" -> file = reader.text()
                    "to" -> to = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return OutputStep(action ?: reader.missing("action"), file ?: reader.missing("file"), to)
        }
    }
}

/** One added entry. */
public data class OverlayEntry(
    /** The code. */
    public val code: String,
    /** The name. */
    public val name: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.text("name", name)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): OverlayEntry {
            var code: String? = null
            var name: String? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return OverlayEntry(code ?: reader.missing("code"), name ?: reader.missing("name"))
        }
    }
}

/** A part of a long list. */
public data class Page(
    /** How many rows to pass over. */
    public val offset: UInt,
    /** How many to show at most. The platform shows 10. */
    public val limit: UInt,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("offset", offset.toLong())
        writer.number("limit", limit.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Page {
            var offset: UInt? = null
            var limit: UInt? = null
            reader.fields {
                when (it) {
                    "offset" -> offset = reader.uint()
                    "limit" -> limit = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return Page(offset ?: reader.missing("offset"), limit ?: reader.missing("limit"))
        }
    }
}

/** A seal on a page. */
public data class PagePlacement(
    /** Id of the seal. */
    public val seal: String,
    /** The page, counted from 1. */
    public val page: UInt,
    /** From the left edge of the page to the seal's, in micrometres. */
    public val x: Long,
    /** From the lower edge of the page to the seal's, in micrometres. */
    public val y: Long,
    /** The field it fills; empty for none. */
    public val field: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("seal", seal)
        writer.number("page", page.toLong())
        writer.number("x", x)
        writer.number("y", y)
        writer.text("field", field)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PagePlacement {
            var seal: String? = null
            var page: UInt? = null
            var x: Long? = null
            var y: Long? = null
            var field: String = ""
            reader.fields {
                when (it) {
                    "seal" -> seal = reader.text()
                    "page" -> page = reader.uint()
                    "x" -> x = reader.long()
                    "y" -> y = reader.long()
                    "field" -> field = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return PagePlacement(seal ?: reader.missing("seal"), page ?: reader.missing("page"), x ?: reader.missing("x"), y ?: reader.missing("y"), field)
        }
    }
}

/**
 * A rectangle in the coordinates of the page's content, in thousandths of its unit (a unit is a point, unless the
 * page says otherwise).
 */
public data class PageRectangle(
    /** Lower x. */
    public val left: Long,
    /** Lower y. */
    public val bottom: Long,
    /** Upper x. */
    public val right: Long,
    /** Upper y. */
    public val top: Long,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("left", left)
        writer.number("bottom", bottom)
        writer.number("right", right)
        writer.number("top", top)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PageRectangle {
            var left: Long? = null
            var bottom: Long? = null
            var right: Long? = null
            var top: Long? = null
            reader.fields {
                when (it) {
                    "left" -> left = reader.long()
                    "bottom" -> bottom = reader.long()
                    "right" -> right = reader.long()
                    "top" -> top = reader.long()
                    else -> reader.unknown(it)
                }
            }
            return PageRectangle(left ?: reader.missing("left"), bottom ?: reader.missing("bottom"), right ?: reader.missing("right"), top ?: reader.missing("top"))
        }
    }
}

/** Sealing in one sitting at a page: what is done there dies with the page (NN-008). */
public data class PageSessionRule(
    /** Where the page is found (NN-001). */
    public val entry: Label,
    /** The apps whose scan authenticates (NN-003). */
    public val apps: List<Label>,
    /** What the phone says after the scan; the document is as it was (NN-004, NN-012). */
    public val authenticated: Label,
    /** Whether whoever scans must be the person who is logged in on the page (C-77). */
    public val samePerson: Boolean,
    /** On what that rests. */
    public val samePersonBasis: Basis,
    /** Codes of the kinds of seals that count for a page; empty for any (C-78). */
    public val kinds: List<String> = listOf(),
    /** On what that rests. */
    public val kindsBasis: Basis,
    /** Who may give each command of the sitting: the person who is logged in on the page, or the host's system alone. */
    public val actions: List<ActionRule>,
    /** The folders under which the result is stored, from the outermost in (NN-009). */
    public val folders: List<Label>,
    /** On what the session rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("entry", entry)
        writer.list("apps", apps) { it.write(writer) }
        writer.document("authenticated", authenticated)
        writer.truth("samePerson", samePerson)
        writer.document("samePersonBasis", samePersonBasis)
        writer.list("kinds", kinds) { writer.text(it) }
        writer.document("kindsBasis", kindsBasis)
        writer.list("actions", actions) { it.write(writer) }
        writer.list("folders", folders) { it.write(writer) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PageSessionRule {
            var entry: Label? = null
            var apps: List<Label>? = null
            var authenticated: Label? = null
            var samePerson: Boolean? = null
            var samePersonBasis: Basis? = null
            var kinds: List<String> = listOf()
            var kindsBasis: Basis? = null
            var actions: List<ActionRule>? = null
            var folders: List<Label>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "entry" -> entry = Label.read(reader)
                    "apps" -> apps = reader.list { Label.read(reader) }
                    "authenticated" -> authenticated = Label.read(reader)
                    "samePerson" -> samePerson = reader.truth()
                    "samePersonBasis" -> samePersonBasis = Basis.read(reader)
                    "kinds" -> kinds = reader.list { reader.text() }
                    "kindsBasis" -> kindsBasis = Basis.read(reader)
                    "actions" -> actions = reader.list { ActionRule.read(reader) }
                    "folders" -> folders = reader.list { Label.read(reader) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return PageSessionRule(entry ?: reader.missing("entry"), apps ?: reader.missing("apps"), authenticated ?: reader.missing("authenticated"), samePerson ?: reader.missing("samePerson"), samePersonBasis ?: reader.missing("samePersonBasis"), kinds, kindsBasis ?: reader.missing("kindsBasis"), actions ?: reader.missing("actions"), folders ?: reader.missing("folders"), basis ?: reader.missing("basis"))
        }
    }
}

/** Size of a page as it is shown. */
public data class PageSize(
    /** In micrometres. */
    public val width: Long,
    /** In micrometres. */
    public val height: Long,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("width", width)
        writer.number("height", height)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PageSize {
            var width: Long? = null
            var height: Long? = null
            reader.fields {
                when (it) {
                    "width" -> width = reader.long()
                    "height" -> height = reader.long()
                    else -> reader.unknown(it)
                }
            }
            return PageSize(width ?: reader.missing("width"), height ?: reader.missing("height"))
        }
    }
}

/** A paper to be typeset. Empty texts are shown as “—”; an empty `en` leaves the English out. */
public data class Paper(
    /** The title. */
    public val title: Label,
    /** 编号: its number, at the right below the title; empty for none. */
    public val number: String = "",
    /** What stands at the left of every page's foot, such as the platform's name. */
    public val issuer: String = "",
    /** The PDF's date of creation; none leaves it out. It is not printed by itself. */
    public val date: CalendarDate? = null,
    /** What it says, from top to bottom. */
    public val blocks: List<Block>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("title", title)
        writer.text("number", number)
        writer.text("issuer", issuer)
        writer.text("date", date)
        writer.list("blocks", blocks) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Paper {
            var title: Label? = null
            var number: String = ""
            var issuer: String = ""
            var date: CalendarDate? = null
            var blocks: List<Block>? = null
            reader.fields {
                when (it) {
                    "title" -> title = Label.read(reader)
                    "number" -> number = reader.text()
                    "issuer" -> issuer = reader.text()
                    "date" -> date = reader.orNull { reader.text() }
                    "blocks" -> blocks = reader.list { Block.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Paper(title ?: reader.missing("title"), number, issuer, date, blocks ?: reader.missing("blocks"))
        }
    }
}

/** What a paper is headed with; no document of a case holds it. */
public data class PaperHead(
    /** 编号: the number printed below the title; empty for none. */
    public val number: String = "",
    /** The day that is printed and written into the PDF. */
    public val date: CalendarDate,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("number", number)
        writer.text("date", date)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PaperHead {
            var number: String = ""
            var date: CalendarDate? = null
            reader.fields {
                when (it) {
                    "number" -> number = reader.text()
                    "date" -> date = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return PaperHead(number, date ?: reader.missing("date"))
        }
    }
}

/** What came of typesetting, beside the PDF. */
public data class PaperLayout(
    /** Number of pages. */
    public val pages: UInt,
    /** Whether it was written by the rules of PDF/A-2u. A signature's appearance must then keep to them too. */
    public val archival: Boolean,
    /** The named places, in the order of the paper. */
    public val places: List<PaperPlace>,
    /** What could not be printed as it is: `paper.*`, with pointers into the paper. */
    public val findings: List<Finding>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("pages", pages.toLong())
        writer.truth("archival", archival)
        writer.list("places", places) { it.write(writer) }
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PaperLayout {
            var pages: UInt? = null
            var archival: Boolean? = null
            var places: List<PaperPlace>? = null
            var findings: List<Finding>? = null
            reader.fields {
                when (it) {
                    "pages" -> pages = reader.uint()
                    "archival" -> archival = reader.truth()
                    "places" -> places = reader.list { PaperPlace.read(reader) }
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return PaperLayout(pages ?: reader.missing("pages"), archival ?: reader.missing("archival"), places ?: reader.missing("places"), findings ?: reader.missing("findings"))
        }
    }
}

/** Where a signature or a seal belongs: whole micrometres from the page's upper left corner, as pictures have them. */
public data class PaperPlace(
    /** Its name. */
    public val name: String,
    /** Signature or seal. */
    public val style: SignatureStyle,
    /** The page, from 1. */
    public val page: UInt,
    /** From the left edge of the page. */
    public val left: UInt,
    /** From the upper edge of the page. */
    public val top: UInt,
    /** Width. */
    public val width: UInt,
    /** Height. */
    public val height: UInt,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("style", style.word)
        writer.number("page", page.toLong())
        writer.number("left", left.toLong())
        writer.number("top", top.toLong())
        writer.number("width", width.toLong())
        writer.number("height", height.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PaperPlace {
            var name: String? = null
            var style: SignatureStyle? = null
            var page: UInt? = null
            var left: UInt? = null
            var top: UInt? = null
            var width: UInt? = null
            var height: UInt? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "style" -> style = SignatureStyle.of(reader.word())
                    "page" -> page = reader.uint()
                    "left" -> left = reader.uint()
                    "top" -> top = reader.uint()
                    "width" -> width = reader.uint()
                    "height" -> height = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return PaperPlace(name ?: reader.missing("name"), style ?: reader.missing("style"), page ?: reader.missing("page"), left ?: reader.missing("left"), top ?: reader.missing("top"), width ?: reader.missing("width"), height ?: reader.missing("height"))
        }
    }
}

/** A named value that belongs to a finding, as text. Personal data is masked before it gets here. */
public data class Param(
    /** The name that the message templates use. */
    public val name: String,
    /** The value; lists are joined with a Chinese enumeration comma (、). */
    public val value: String,
    /** What the profile calls the value, where the value is a code of the profile's; texts show it. */
    public val label: Label? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("value", value)
        writer.document("label", label)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Param {
            var name: String? = null
            var value: String? = null
            var label: Label? = null
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "value" -> value = reader.text()
                    "label" -> label = reader.orNull { Label.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Param(name ?: reader.missing("name"), value ?: reader.missing("value"), label)
        }
    }
}

/** A part on the application form. */
public enum class PartyRole(internal val word: String) {
    /** 预购人 (买受人). */
    BUYER("buyer"),
    /** 预售人 (开发商). */
    SELLER("seller"),
    /** 抵押权人 (银行). */
    MORTGAGEE("mortgagee");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): PartyRole = words[word] ?: throw Handover.internal("no PartyRole `$word`")
    }
}

/** A path and what came of judging it. */
public data class PathReport(
    /** The instant for which it was judged. */
    public val at: Instant,
    /** The path, from the certificate that is judged to the one that is trusted, or as far as it could be built. */
    public val certificates: List<CertificateSummary>,
    /** The steps, certificate by certificate. */
    public val steps: List<PathStep>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.list("certificates", certificates) { it.write(writer) }
        writer.list("steps", steps) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PathReport {
            var at: Instant? = null
            var certificates: List<CertificateSummary>? = null
            var steps: List<PathStep>? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "certificates" -> certificates = reader.list { CertificateSummary.read(reader) }
                    "steps" -> steps = reader.list { PathStep.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return PathReport(at ?: reader.missing("at"), certificates ?: reader.missing("certificates"), steps ?: reader.missing("steps"))
        }
    }
}

/** One step. */
public data class PathStep(
    /** The certificate, as its place in the path: 0 is the one that is judged. */
    public val certificate: UInt,
    /** What was checked. */
    public val kind: PathStepKind,
    /** What came of it. */
    public val outcome: StepOutcome,
    /** Reasons and remarks, at `/certificates/N`. */
    public val findings: List<Finding> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("certificate", certificate.toLong())
        writer.text("kind", kind.word)
        writer.text("outcome", outcome.word)
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PathStep {
            var certificate: UInt? = null
            var kind: PathStepKind? = null
            var outcome: StepOutcome? = null
            var findings: List<Finding> = listOf()
            reader.fields {
                when (it) {
                    "certificate" -> certificate = reader.uint()
                    "kind" -> kind = PathStepKind.of(reader.word())
                    "outcome" -> outcome = StepOutcome.of(reader.word())
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return PathStep(certificate ?: reader.missing("certificate"), kind ?: reader.missing("kind"), outcome ?: reader.missing("outcome"), findings)
        }
    }
}

/** What is checked of each certificate. */
public enum class PathStepKind(internal val word: String) {
    /** That the path ends in a certificate that is trusted. */
    TRUST("trust"),
    /** The signature of the issuer. */
    SIGNATURE("signature"),
    /** The time of validity. */
    VALIDITY("validity"),
    /** That issuers are CAs, and not more of them below each other than allowed. */
    BASIC_CONSTRAINTS("basic_constraints"),
    /** That the key may be used so. */
    KEY_USAGE("key_usage"),
    /** The names that the CAs above are bound to. */
    NAME_CONSTRAINTS("name_constraints"),
    /**
     * That every critical extension, and every one that limits its use, is understood and kept to; habits that
     * the standards do not allow are told here.
     */
    EXTENSIONS("extensions"),
    /** That it was not revoked. */
    REVOCATION("revocation");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): PathStepKind = words[word] ?: throw Handover.internal("no PathStepKind `$word`")
    }
}

/** Whether a grant has a period. */
public enum class PeriodMode(internal val word: String) {
    /** It may have an end. */
    OPTIONAL("optional"),
    /** It must have one (GX-012). */
    REQUIRED("required");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): PeriodMode = words[word] ?: throw Handover.internal("no PeriodMode `$word`")
    }
}

/** The period of a grant. */
public data class PeriodRule(
    /** Whether it must have an end. */
    public val mode: PeriodMode,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("mode", mode.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PeriodRule {
            var mode: PeriodMode? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "mode" -> mode = PeriodMode.of(reader.word())
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return PeriodRule(mode ?: reader.missing("mode"), basis ?: reader.missing("basis"))
        }
    }
}

/** A person the account knows: with an account on the platform, and perhaps a certificate. */
public data class PersonRecord(
    /** Who. */
    public val person: Principal,
    /** Since when the person has an account on the platform. */
    public val registered: Instant? = null,
    /** The person's certificates, each with the instant of its download. */
    public val certificates: List<CertificateUse> = listOf(),
    /** When this was an authorised handler (GS-012); the newest last. */
    public val authorisations: List<HandlerAuthorisation> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("person", person)
        writer.text("registered", registered?.toString())
        writer.list("certificates", certificates) { it.write(writer) }
        writer.list("authorisations", authorisations) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PersonRecord {
            var person: Principal? = null
            var registered: Instant? = null
            var certificates: List<CertificateUse> = listOf()
            var authorisations: List<HandlerAuthorisation> = listOf()
            reader.fields {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    "registered" -> registered = reader.orNull { reader.instant() }
                    "certificates" -> certificates = reader.list { CertificateUse.read(reader) }
                    "authorisations" -> authorisations = reader.list { HandlerAuthorisation.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return PersonRecord(person ?: reader.missing("person"), registered, certificates, authorisations)
        }
    }
}

/** Everything one person (or side) has to do until the case is filed. */
public data class PersonTodo(
    /** The part this person plays; `handler` stands for anyone of the enterprise. */
    public val role: Role,
    /** The person's name; empty where anyone of that role may do it. */
    public val name: String,
    /** The enterprise whose handlers these are; none for persons and for systems. */
    public val enterprise: Enterprise? = null,
    /** What is to be done, in the order of the sub-cases. */
    public val items: List<TodoItem>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("role", role.word)
        writer.text("name", name)
        writer.document("enterprise", enterprise)
        writer.list("items", items) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PersonTodo {
            var role: Role? = null
            var name: String? = null
            var enterprise: Enterprise? = null
            var items: List<TodoItem>? = null
            reader.fields {
                when (it) {
                    "role" -> role = Role.of(reader.word())
                    "name" -> name = reader.text()
                    "enterprise" -> enterprise = reader.orNull { Enterprise.read(reader) }
                    "items" -> items = reader.list { TodoItem.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return PersonTodo(role ?: reader.missing("role"), name ?: reader.missing("name"), enterprise, items ?: reader.missing("items"))
        }
    }
}

/** The picture of a seal, without its bytes. */
public data class PictureFile(
    /** The type as the seal writes it, such as `PNG`, `GIF`, `SVG` or `ofd` (a package). */
    public val kind: String,
    /** Bytes of the picture. */
    public val size: UInt,
    /** Width on paper, in millimetres. */
    public val width: UInt,
    /** Height on paper, in millimetres. */
    public val height: UInt,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("kind", kind)
        writer.number("size", size.toLong())
        writer.number("width", width.toLong())
        writer.number("height", height.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PictureFile {
            var kind: String? = null
            var size: UInt? = null
            var width: UInt? = null
            var height: UInt? = null
            reader.fields {
                when (it) {
                    "kind" -> kind = reader.text()
                    "size" -> size = reader.uint()
                    "width" -> width = reader.uint()
                    "height" -> height = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return PictureFile(kind ?: reader.missing("kind"), size ?: reader.missing("size"), width ?: reader.missing("width"), height ?: reader.missing("height"))
        }
    }
}

/** Where one sub-case shows up, for whom. A host's index over many cases is fed with these. */
public data class Placement(
    /** Whose mailbox. */
    public val viewer: Enterprise,
    /** Which one. */
    public val mailbox: Mailbox,
    /** Id of the case. */
    public val caseId: String,
    /** Id of the sub-case. */
    public val subCase: String,
    /** What the row shows. */
    public val row: MailboxRow,
    /** From when on the row may show something else without any command; none where only commands change it. */
    public val validUntil: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("viewer", viewer)
        writer.text("mailbox", mailbox.word)
        writer.text("caseId", caseId)
        writer.text("subCase", subCase)
        writer.document("row", row)
        writer.text("validUntil", validUntil?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Placement {
            var viewer: Enterprise? = null
            var mailbox: Mailbox? = null
            var caseId: String? = null
            var subCase: String? = null
            var row: MailboxRow? = null
            var validUntil: Instant? = null
            reader.fields {
                when (it) {
                    "viewer" -> viewer = Enterprise.read(reader)
                    "mailbox" -> mailbox = Mailbox.of(reader.word())
                    "caseId" -> caseId = reader.text()
                    "subCase" -> subCase = reader.text()
                    "row" -> row = MailboxRow.read(reader)
                    "validUntil" -> validUntil = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return Placement(viewer ?: reader.missing("viewer"), mailbox ?: reader.missing("mailbox"), caseId ?: reader.missing("caseId"), subCase ?: reader.missing("subCase"), row ?: reader.missing("row"), validUntil)
        }
    }
}

/** What one platform says of an operation on a channel for one capacity. */
public data class PlatformCell(
    /** The platform. */
    public val profile: ProfileRef,
    /** Whether the platform offers the operation on this channel, and can do it. */
    public val offered: Boolean,
    /** Whether this capacity may do it there, as far as no state of a seal stands against it. */
    public val allowed: Boolean,
    /** What the platform calls it; none where it is not offered. */
    public val name: Label? = null,
    /** What it comes to; none where it is not offered. */
    public val effect: OperationEffect? = null,
    /**
     * On what that rests: the rule of the operation, of the capacity, or that the platform cannot do it; empty
     * where silence is all there is.
     */
    public val bases: List<Basis>,
    /** Whether any of it is assumed; silence is, too. */
    public val assumed: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("profile", profile)
        writer.truth("offered", offered)
        writer.truth("allowed", allowed)
        writer.document("name", name)
        writer.text("effect", effect?.word)
        writer.list("bases", bases) { it.write(writer) }
        writer.truth("assumed", assumed)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PlatformCell {
            var profile: ProfileRef? = null
            var offered: Boolean? = null
            var allowed: Boolean? = null
            var name: Label? = null
            var effect: OperationEffect? = null
            var bases: List<Basis>? = null
            var assumed: Boolean? = null
            reader.fields {
                when (it) {
                    "profile" -> profile = ProfileRef.read(reader)
                    "offered" -> offered = reader.truth()
                    "allowed" -> allowed = reader.truth()
                    "name" -> name = reader.orNull { Label.read(reader) }
                    "effect" -> effect = reader.orNull { OperationEffect.of(reader.word()) }
                    "bases" -> bases = reader.list { Basis.read(reader) }
                    "assumed" -> assumed = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return PlatformCell(profile ?: reader.missing("profile"), offered ?: reader.missing("offered"), allowed ?: reader.missing("allowed"), name, effect, bases ?: reader.missing("bases"), assumed ?: reader.missing("assumed"))
        }
    }
}

/** Platforms side by side. */
public data class PlatformComparison(
    /** The platforms, in the order given. */
    public val platforms: List<ProfileRef>,
    /** Operations that one of them offers, in a fixed order; within each, channels and capacities. */
    public val operations: List<OperationRow>,
    /** Grants that one of them knows. */
    public val grants: List<GrantRow>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("platforms", platforms) { it.write(writer) }
        writer.list("operations", operations) { it.write(writer) }
        writer.list("grants", grants) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PlatformComparison {
            var platforms: List<ProfileRef>? = null
            var operations: List<OperationRow>? = null
            var grants: List<GrantRow>? = null
            reader.fields {
                when (it) {
                    "platforms" -> platforms = reader.list { ProfileRef.read(reader) }
                    "operations" -> operations = reader.list { OperationRow.read(reader) }
                    "grants" -> grants = reader.list { GrantRow.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return PlatformComparison(platforms ?: reader.missing("platforms"), operations ?: reader.missing("operations"), grants ?: reader.missing("grants"))
        }
    }
}

/** A public key of the platform, as a phone holds it. */
public data class PlatformKey(
    /** The name that tickets carry. */
    public val keyId: String,
    /** The SM2 point in hexadecimal: uncompressed, compressed, or x and y alone. */
    public val publicKey: String,
    /**
     * Tickets issued before this instant are refused. A key that was stolen is taken out of the list instead: its
     * thief can write any date.
     */
    public val validFrom: Instant? = null,
    /**
     * Tickets issued at this instant or later are refused; those issued before live to their own end, so that keys
     * rotate without a gap.
     */
    public val validTo: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("keyId", keyId)
        writer.text("publicKey", publicKey)
        writer.text("validFrom", validFrom?.toString())
        writer.text("validTo", validTo?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PlatformKey {
            var keyId: String? = null
            var publicKey: String? = null
            var validFrom: Instant? = null
            var validTo: Instant? = null
            reader.fields {
                when (it) {
                    "keyId" -> keyId = reader.text()
                    "publicKey" -> publicKey = reader.text()
                    "validFrom" -> validFrom = reader.orNull { reader.instant() }
                    "validTo" -> validTo = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return PlatformKey(keyId ?: reader.missing("keyId"), publicKey ?: reader.missing("publicKey"), validFrom, validTo)
        }
    }
}

/** Where a seal is placed: 定位模式 (SZ-047). */
public sealed class Position : Document() {
    /** At a point of one page. */
    public data class Point(
        /** From 1 on; −1 is the last page, −2 the one before it. */
        public val page: Long,
        /** The centre of the seal, from the left edge. */
        public val xUm: Long,
        /** The centre of the seal, from the upper edge. */
        public val yUm: Long,
    ) : Position() {
        override fun write(writer: JsonWriter) {
            writer.open("point")
            writer.number("page", page)
            writer.number("xUm", xUm)
            writer.number("yUm", yUm)
            writer.close()
        }
    }

    /** On a keyword in the text of the pages. Blanks do not count, and neither does the width of letters. */
    public data class Keyword(
        /** At most 200 characters. */
        public val text: String,
        /** Which, if it stands several times. */
        public val occurrence: Occurrence,
        /** How far the seal's centre lies to the right of the keyword's. */
        public val dxUm: Long = 0,
        /** How far below. */
        public val dyUm: Long = 0,
    ) : Position() {
        override fun write(writer: JsonWriter) {
            writer.open("keyword")
            writer.text("text", text)
            writer.document("occurrence", occurrence)
            writer.number("dxUm", dxUm)
            writer.number("dyUm", dyUm)
            writer.close()
        }
    }

    /** In a signature field of the file, which is then the one that is signed; the seal is scaled into it. */
    public data class Field(
        /** The full name, with dots between the levels. */
        public val name: String,
    ) : Position() {
        override fun write(writer: JsonWriter) {
            writer.open("field")
            writer.text("name", name)
            writer.close()
        }
    }

    /** At the same point of every page (NN-006). */
    public data class EveryPage(
        /** The centre of the seal, from the left edge. */
        public val xUm: Long,
        /** From the upper edge. */
        public val yUm: Long,
    ) : Position() {
        override fun write(writer: JsonWriter) {
            writer.open("every_page")
            writer.number("xUm", xUm)
            writer.number("yUm", yUm)
            writer.close()
        }
    }

    /** At the same point of some pages. */
    public data class Pages(
        /** Which pages, from 1 on; −1 is the last page. */
        public val numbers: List<Long>,
        /** The centre of the seal, from the left edge. */
        public val xUm: Long,
        /** From the upper edge. */
        public val yUm: Long,
    ) : Position() {
        override fun write(writer: JsonWriter) {
            writer.open("pages")
            writer.list("numbers", numbers) { writer.number(it.toLong()) }
            writer.number("xUm", xUm)
            writer.number("yUm", yUm)
            writer.close()
        }
    }

    /** 骑缝章: the seal is cut into strips, one for each page, which make a whole when the pages are fanned out. */
    public data class Riding(
        /** Along which edge. */
        public val edge: Edge,
        /** The seal's centre along the edge: from the upper end of a vertical edge, from the left of a horizontal. */
        public val alongUm: Long,
        /** Which pages; none means all. */
        public val pages: List<Long> = listOf(),
        /**
         * The most strips of one seal; longer papers bear several seals, of strips as equal in number as can be.
         * None means 20 (assumed: the strips of a seal of 40 mm are then 2 mm wide).
         */
        public val slices: UInt? = null,
    ) : Position() {
        override fun write(writer: JsonWriter) {
            writer.open("riding")
            writer.text("edge", edge.word)
            writer.number("alongUm", alongUm)
            writer.list("pages", pages) { writer.number(it.toLong()) }
            writer.number("slices", slices?.toLong())
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): Position = when (val tag = reader.tag()) {
            "point" -> point(reader)
            "keyword" -> keyword(reader)
            "field" -> field(reader)
            "every_page" -> everyPage(reader)
            "pages" -> pages(reader)
            "riding" -> riding(reader)
            else -> reader.unknown(tag)
        }

        private fun point(reader: JsonReader): Point {
            var page: Long? = null
            var xUm: Long? = null
            var yUm: Long? = null
            reader.rest {
                when (it) {
                    "page" -> page = reader.long()
                    "xUm" -> xUm = reader.long()
                    "yUm" -> yUm = reader.long()
                    else -> reader.unknown(it)
                }
            }
            return Point(page ?: reader.missing("page"), xUm ?: reader.missing("xUm"), yUm ?: reader.missing("yUm"))
        }

        private fun keyword(reader: JsonReader): Keyword {
            var text: String? = null
            var occurrence: Occurrence? = null
            var dxUm: Long = 0
            var dyUm: Long = 0
            reader.rest {
                when (it) {
                    "text" -> text = reader.text()
                    "occurrence" -> occurrence = Occurrence.read(reader)
                    "dxUm" -> dxUm = reader.long()
                    "dyUm" -> dyUm = reader.long()
                    else -> reader.unknown(it)
                }
            }
            return Keyword(text ?: reader.missing("text"), occurrence ?: reader.missing("occurrence"), dxUm, dyUm)
        }

        private fun field(reader: JsonReader): Field {
            var name: String? = null
            reader.rest {
                when (it) {
                    "name" -> name = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Field(name ?: reader.missing("name"))
        }

        private fun everyPage(reader: JsonReader): EveryPage {
            var xUm: Long? = null
            var yUm: Long? = null
            reader.rest {
                when (it) {
                    "xUm" -> xUm = reader.long()
                    "yUm" -> yUm = reader.long()
                    else -> reader.unknown(it)
                }
            }
            return EveryPage(xUm ?: reader.missing("xUm"), yUm ?: reader.missing("yUm"))
        }

        private fun pages(reader: JsonReader): Pages {
            var numbers: List<Long>? = null
            var xUm: Long? = null
            var yUm: Long? = null
            reader.rest {
                when (it) {
                    "numbers" -> numbers = reader.list { reader.long() }
                    "xUm" -> xUm = reader.long()
                    "yUm" -> yUm = reader.long()
                    else -> reader.unknown(it)
                }
            }
            return Pages(numbers ?: reader.missing("numbers"), xUm ?: reader.missing("xUm"), yUm ?: reader.missing("yUm"))
        }

        private fun riding(reader: JsonReader): Riding {
            var edge: Edge? = null
            var alongUm: Long? = null
            var pages: List<Long> = listOf()
            var slices: UInt? = null
            reader.rest {
                when (it) {
                    "edge" -> edge = Edge.of(reader.word())
                    "alongUm" -> alongUm = reader.long()
                    "pages" -> pages = reader.list { reader.long() }
                    "slices" -> slices = reader.orNull { reader.uint() }
                    else -> reader.unknown(it)
                }
            }
            return Riding(edge ?: reader.missing("edge"), alongUm ?: reader.missing("alongUm"), pages, slices)
        }
    }
}

/**
 * A file that waits for its signature: what must be signed, and where the result goes. The file's bytes travel
 * beside it.
 */
public data class Prepared(
    /** The signature field. */
    public val field: String,
    /** The form of the signature. */
    public val carrier: Carrier,
    /** The algorithm. */
    public val scheme: SignatureScheme,
    /** The certificates of the request. */
    public val certificates: List<String>,
    /** The claimed time of the request. */
    public val time: Instant,
    /** Where the signature's placeholder begins: the offset of its `<`. */
    public val contentsOffset: Long,
    /** How many bytes are reserved for the signature. */
    public val contentsSize: UInt,
    /** The length of the file. */
    public val fileSize: Long,
    /** With what the file was digested. */
    public val digestAlgorithm: DigestAlgorithm,
    /** The digest of all bytes but the placeholder, in lower-case hexadecimal digits. */
    public val digest: String,
    /**
     * What the key must sign with the scheme, base64: for a CMS its signed attributes, for a seal its `TBS_Sign`.
     * This is the message, not its digest: a device that hashes by itself is given it as it is.
     */
    public val toBeSigned: String,
    /**
     * The digest of the message, in lower-case hexadecimal digits, for a device that signs digests: for SM2 the
     * value e, in which the signer's key and the default identity have entered.
     */
    public val toBeSignedDigest: String,
    /** The seal of the request, where there is one. */
    public val seal: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("field", field)
        writer.text("carrier", carrier.word)
        writer.text("scheme", scheme.word)
        writer.list("certificates", certificates) { writer.text(it) }
        writer.text("time", time.toString())
        writer.number("contentsOffset", contentsOffset)
        writer.number("contentsSize", contentsSize.toLong())
        writer.number("fileSize", fileSize)
        writer.text("digestAlgorithm", digestAlgorithm.word)
        writer.text("digest", digest)
        writer.text("toBeSigned", toBeSigned)
        writer.text("toBeSignedDigest", toBeSignedDigest)
        writer.text("seal", seal)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Prepared {
            var field: String? = null
            var carrier: Carrier? = null
            var scheme: SignatureScheme? = null
            var certificates: List<String>? = null
            var time: Instant? = null
            var contentsOffset: Long? = null
            var contentsSize: UInt? = null
            var fileSize: Long? = null
            var digestAlgorithm: DigestAlgorithm? = null
            var digest: String? = null
            var toBeSigned: String? = null
            var toBeSignedDigest: String? = null
            var seal: String? = null
            reader.fields {
                when (it) {
                    "field" -> field = reader.text()
                    "carrier" -> carrier = Carrier.of(reader.word())
                    "scheme" -> scheme = SignatureScheme.of(reader.word())
                    "certificates" -> certificates = reader.list { reader.text() }
                    "time" -> time = reader.instant()
                    "contentsOffset" -> contentsOffset = reader.long()
                    "contentsSize" -> contentsSize = reader.uint()
                    "fileSize" -> fileSize = reader.long()
                    "digestAlgorithm" -> digestAlgorithm = DigestAlgorithm.of(reader.word())
                    "digest" -> digest = reader.text()
                    "toBeSigned" -> toBeSigned = reader.text()
                    "toBeSignedDigest" -> toBeSignedDigest = reader.text()
                    "seal" -> seal = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return Prepared(field ?: reader.missing("field"), carrier ?: reader.missing("carrier"), scheme ?: reader.missing("scheme"), certificates ?: reader.missing("certificates"), time ?: reader.missing("time"), contentsOffset ?: reader.missing("contentsOffset"), contentsSize ?: reader.missing("contentsSize"), fileSize ?: reader.missing("fileSize"), digestAlgorithm ?: reader.missing("digestAlgorithm"), digest ?: reader.missing("digest"), toBeSigned ?: reader.missing("toBeSigned"), toBeSignedDigest ?: reader.missing("toBeSignedDigest"), seal)
        }
    }
}

/** A file that waits for its timestamp. The file's bytes travel beside it. */
public data class PreparedTimestamp(
    /** The field. */
    public val field: String,
    /** Where the token's placeholder begins: the offset of its `<`. */
    public val contentsOffset: Long,
    /** How many bytes are reserved for the token. */
    public val contentsSize: UInt,
    /** The length of the file. */
    public val fileSize: Long,
    /** With what the file was digested. */
    public val digestAlgorithm: DigestAlgorithm,
    /** What the authority stamps: the digest of all bytes but the placeholder, in lower-case hexadecimal digits. */
    public val digest: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("field", field)
        writer.number("contentsOffset", contentsOffset)
        writer.number("contentsSize", contentsSize.toLong())
        writer.number("fileSize", fileSize)
        writer.text("digestAlgorithm", digestAlgorithm.word)
        writer.text("digest", digest)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PreparedTimestamp {
            var field: String? = null
            var contentsOffset: Long? = null
            var contentsSize: UInt? = null
            var fileSize: Long? = null
            var digestAlgorithm: DigestAlgorithm? = null
            var digest: String? = null
            reader.fields {
                when (it) {
                    "field" -> field = reader.text()
                    "contentsOffset" -> contentsOffset = reader.long()
                    "contentsSize" -> contentsSize = reader.uint()
                    "fileSize" -> fileSize = reader.long()
                    "digestAlgorithm" -> digestAlgorithm = DigestAlgorithm.of(reader.word())
                    "digest" -> digest = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return PreparedTimestamp(field ?: reader.missing("field"), contentsOffset ?: reader.missing("contentsOffset"), contentsSize ?: reader.missing("contentsSize"), fileSize ?: reader.missing("fileSize"), digestAlgorithm ?: reader.missing("digestAlgorithm"), digest ?: reader.missing("digest"))
        }
    }
}

/** Who comes to the window. */
public enum class Presenter(internal val word: String) {
    /** 法定代表人本人. */
    LEGAL_REPRESENTATIVE("legal_representative"),
    /** 经办人, with an authorisation. */
    AGENT("agent");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Presenter = words[word] ?: throw Handover.internal("no Presenter `$word`")
    }
}

/** A person as accounts and grants name one: recognised by the number of a document, else by name and phone. */
public data class Principal(
    /** The name. */
    public val name: String,
    /**
     * What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
     * is another person's.
     */
    public val documentKind: IdentifierKind? = null,
    /** Number of the identity document; empty where only the phone is known. */
    public val documentNumber: String = "",
    /** The phone number of the personal account. */
    public val phone: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("documentKind", documentKind?.word)
        writer.text("documentNumber", documentNumber)
        writer.text("phone", phone)
        writer.close()
    }

    override fun toString(): String = "Principal()"

    public companion object {
        internal fun read(reader: JsonReader): Principal {
            var name: String? = null
            var documentKind: IdentifierKind? = null
            var documentNumber: String = ""
            var phone: String = ""
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "documentKind" -> documentKind = reader.orNull { IdentifierKind.of(reader.word()) }
                    "documentNumber" -> documentNumber = reader.text()
                    "phone" -> phone = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Principal(name ?: reader.missing("name"), documentKind, documentNumber, phone)
        }
    }
}

/** The profile of one platform: everything that differs from city to city. */
public data class Profile(
    /** Version of this format; 1 today. */
    public val schemaVersion: UInt,
    /** The profile's id, such as `guangzhou-registration`. */
    public val id: String,
    /** The profile's own version, such as `1.0.0`. */
    public val version: String,
    /** Name of the platform. */
    public val name: Label,
    /** Where users find help (UA-027). */
    public val support: String,
    /** The region it serves, a prefix of GB/T 2260 such as `4401`. */
    public val region: String,
    /** The ways by which users reach the platform (GZ-001, GZ-002). */
    public val entries: List<Choice> = listOf(),
    /** Supported browsers (GZ-003). */
    public val browsers: List<Browser> = listOf(),
    /** The ways to log in (GZ-004). */
    public val logins: List<LoginRule> = listOf(),
    /** Other terms, for import. */
    public val aliases: List<Alias>,
    /** 单位组织类型 (GZ-010, GZ-043). */
    public val organisationTypes: List<Choice>,
    /** 不动产类型 (GZ-011). */
    public val propertyTypes: List<Choice>,
    /** 权利人性质. */
    public val holderNatures: List<Choice>,
    /** 共有情况 (GZ-024): the names of `sole`, `joint` and `by_shares`. */
    public val coOwnerships: List<Choice> = listOf(),
    /** 网签状态 seen so far; the list is open (GZ-033). */
    public val contractStatuses: List<Choice> = listOf(),
    /** 证件类型. */
    public val documentTypes: List<DocumentType>,
    /** 业务类型. */
    public val businessTypes: List<BusinessType>,
    /** Which party of the form acts in the case (C-45). */
    public val actingParties: List<ActingParty>,
    /** The starred fields. */
    public val requiredFields: List<RequiredField>,
    /** The material checklist. */
    public val checklist: List<ChecklistItem>,
    /** The questionnaire. */
    public val questions: List<Question>,
    /** Signing. */
    public val signing: SigningRules,
    /** Filing. */
    public val filing: FilingRules,
    /** Taking a filed application back. */
    public val withdrawal: WithdrawalRules,
    /** Trust. */
    public val trust: TrustRules,
    /** Who may do what. */
    public val actions: List<ActionRule>,
    /**
     * What evidence they bring. The digest is that of the sub-case's round; the subject is the number of whoever gave
     * it: the signer, the enterprise that seals, the applicant who takes an application back, the party that answered,
     * the enterprise that began an imported case.
     */
    public val evidence: List<ProofRule>,
    /** Statuses after filing. */
    public val statuses: List<RegistryStatus>,
    /** Mailboxes. */
    public val mailboxes: List<MailboxView>,
    /** Lists of rows outside the mailboxes (GZ-032, GZ-036). */
    public val lists: List<ListView> = listOf(),
    /** Messages. */
    public val messages: List<Message>,
    /** Severities. */
    public val severities: List<SeverityRule>,
    /** Register facts. */
    public val registerRules: List<RegisterRule>,
    /** Lapse of an advance notice. */
    public val lapse: LapseRules,
    /** Local codes. */
    public val dictionaries: List<DictionaryOverlay>,
    /** The documents on which its settings rest. */
    public val sources: List<Source> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("schemaVersion", schemaVersion.toLong())
        writer.text("id", id)
        writer.text("version", version)
        writer.document("name", name)
        writer.text("support", support)
        writer.text("region", region)
        writer.list("entries", entries) { it.write(writer) }
        writer.list("browsers", browsers) { it.write(writer) }
        writer.list("logins", logins) { it.write(writer) }
        writer.list("aliases", aliases) { it.write(writer) }
        writer.list("organisationTypes", organisationTypes) { it.write(writer) }
        writer.list("propertyTypes", propertyTypes) { it.write(writer) }
        writer.list("holderNatures", holderNatures) { it.write(writer) }
        writer.list("coOwnerships", coOwnerships) { it.write(writer) }
        writer.list("contractStatuses", contractStatuses) { it.write(writer) }
        writer.list("documentTypes", documentTypes) { it.write(writer) }
        writer.list("businessTypes", businessTypes) { it.write(writer) }
        writer.list("actingParties", actingParties) { it.write(writer) }
        writer.list("requiredFields", requiredFields) { it.write(writer) }
        writer.list("checklist", checklist) { it.write(writer) }
        writer.list("questions", questions) { it.write(writer) }
        writer.document("signing", signing)
        writer.document("filing", filing)
        writer.document("withdrawal", withdrawal)
        writer.document("trust", trust)
        writer.list("actions", actions) { it.write(writer) }
        writer.list("evidence", evidence) { it.write(writer) }
        writer.list("statuses", statuses) { it.write(writer) }
        writer.list("mailboxes", mailboxes) { it.write(writer) }
        writer.list("lists", lists) { it.write(writer) }
        writer.list("messages", messages) { it.write(writer) }
        writer.list("severities", severities) { it.write(writer) }
        writer.list("registerRules", registerRules) { it.write(writer) }
        writer.document("lapse", lapse)
        writer.list("dictionaries", dictionaries) { it.write(writer) }
        writer.list("sources", sources) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Profile {
            var schemaVersion: UInt? = null
            var id: String? = null
            var version: String? = null
            var name: Label? = null
            var support: String? = null
            var region: String? = null
            var entries: List<Choice> = listOf()
            var browsers: List<Browser> = listOf()
            var logins: List<LoginRule> = listOf()
            var aliases: List<Alias>? = null
            var organisationTypes: List<Choice>? = null
            var propertyTypes: List<Choice>? = null
            var holderNatures: List<Choice>? = null
            var coOwnerships: List<Choice> = listOf()
            var contractStatuses: List<Choice> = listOf()
            var documentTypes: List<DocumentType>? = null
            var businessTypes: List<BusinessType>? = null
            var actingParties: List<ActingParty>? = null
            var requiredFields: List<RequiredField>? = null
            var checklist: List<ChecklistItem>? = null
            var questions: List<Question>? = null
            var signing: SigningRules? = null
            var filing: FilingRules? = null
            var withdrawal: WithdrawalRules? = null
            var trust: TrustRules? = null
            var actions: List<ActionRule>? = null
            var evidence: List<ProofRule>? = null
            var statuses: List<RegistryStatus>? = null
            var mailboxes: List<MailboxView>? = null
            var lists: List<ListView> = listOf()
            var messages: List<Message>? = null
            var severities: List<SeverityRule>? = null
            var registerRules: List<RegisterRule>? = null
            var lapse: LapseRules? = null
            var dictionaries: List<DictionaryOverlay>? = null
            var sources: List<Source> = listOf()
            reader.fields {
                when (it) {
                    "schemaVersion" -> schemaVersion = reader.uint()
                    "id" -> id = reader.text()
                    "version" -> version = reader.text()
                    "name" -> name = Label.read(reader)
                    "support" -> support = reader.text()
                    "region" -> region = reader.text()
                    "entries" -> entries = reader.list { Choice.read(reader) }
                    "browsers" -> browsers = reader.list { Browser.read(reader) }
                    "logins" -> logins = reader.list { LoginRule.read(reader) }
                    "aliases" -> aliases = reader.list { Alias.read(reader) }
                    "organisationTypes" -> organisationTypes = reader.list { Choice.read(reader) }
                    "propertyTypes" -> propertyTypes = reader.list { Choice.read(reader) }
                    "holderNatures" -> holderNatures = reader.list { Choice.read(reader) }
                    "coOwnerships" -> coOwnerships = reader.list { Choice.read(reader) }
                    "contractStatuses" -> contractStatuses = reader.list { Choice.read(reader) }
                    "documentTypes" -> documentTypes = reader.list { DocumentType.read(reader) }
                    "businessTypes" -> businessTypes = reader.list { BusinessType.read(reader) }
                    "actingParties" -> actingParties = reader.list { ActingParty.read(reader) }
                    "requiredFields" -> requiredFields = reader.list { RequiredField.read(reader) }
                    "checklist" -> checklist = reader.list { ChecklistItem.read(reader) }
                    "questions" -> questions = reader.list { Question.read(reader) }
                    "signing" -> signing = SigningRules.read(reader)
                    "filing" -> filing = FilingRules.read(reader)
                    "withdrawal" -> withdrawal = WithdrawalRules.read(reader)
                    "trust" -> trust = TrustRules.read(reader)
                    "actions" -> actions = reader.list { ActionRule.read(reader) }
                    "evidence" -> evidence = reader.list { ProofRule.read(reader) }
                    "statuses" -> statuses = reader.list { RegistryStatus.read(reader) }
                    "mailboxes" -> mailboxes = reader.list { MailboxView.read(reader) }
                    "lists" -> lists = reader.list { ListView.read(reader) }
                    "messages" -> messages = reader.list { Message.read(reader) }
                    "severities" -> severities = reader.list { SeverityRule.read(reader) }
                    "registerRules" -> registerRules = reader.list { RegisterRule.read(reader) }
                    "lapse" -> lapse = LapseRules.read(reader)
                    "dictionaries" -> dictionaries = reader.list { DictionaryOverlay.read(reader) }
                    "sources" -> sources = reader.list { Source.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Profile(schemaVersion ?: reader.missing("schemaVersion"), id ?: reader.missing("id"), version ?: reader.missing("version"), name ?: reader.missing("name"), support ?: reader.missing("support"), region ?: reader.missing("region"), entries, browsers, logins, aliases ?: reader.missing("aliases"), organisationTypes ?: reader.missing("organisationTypes"), propertyTypes ?: reader.missing("propertyTypes"), holderNatures ?: reader.missing("holderNatures"), coOwnerships, contractStatuses, documentTypes ?: reader.missing("documentTypes"), businessTypes ?: reader.missing("businessTypes"), actingParties ?: reader.missing("actingParties"), requiredFields ?: reader.missing("requiredFields"), checklist ?: reader.missing("checklist"), questions ?: reader.missing("questions"), signing ?: reader.missing("signing"), filing ?: reader.missing("filing"), withdrawal ?: reader.missing("withdrawal"), trust ?: reader.missing("trust"), actions ?: reader.missing("actions"), evidence ?: reader.missing("evidence"), statuses ?: reader.missing("statuses"), mailboxes ?: reader.missing("mailboxes"), lists, messages ?: reader.missing("messages"), severities ?: reader.missing("severities"), registerRules ?: reader.missing("registerRules"), lapse ?: reader.missing("lapse"), dictionaries ?: reader.missing("dictionaries"), sources)
        }
    }
}

/** One difference between two profiles. */
public data class ProfileDifference(
    /**
     * Where, written like a JSON pointer, but with the id of a rule in place of its position:
     * `/questions/ems_delivery/explanationRequired`.
     */
    public val pointer: String,
    /** The canonical JSON text before; none where there was nothing. */
    public val before: String? = null,
    /** The canonical JSON text after; none where there is nothing. */
    public val after: String? = null,
    /** On what the rule rests after the change, or rested before it was taken out. */
    public val basis: Basis? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("pointer", pointer)
        writer.text("before", before)
        writer.text("after", after)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ProfileDifference {
            var pointer: String? = null
            var before: String? = null
            var after: String? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "pointer" -> pointer = reader.text()
                    "before" -> before = reader.orNull { reader.text() }
                    "after" -> after = reader.orNull { reader.text() }
                    "basis" -> basis = reader.orNull { Basis.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ProfileDifference(pointer ?: reader.missing("pointer"), before, after, basis)
        }
    }
}

/** Which profile, in which version. */
public data class ProfileRef(
    /** The profile's id. */
    public val id: String,
    /** The profile's version. */
    public val version: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("version", version)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ProfileRef {
            var id: String? = null
            var version: String? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "version" -> version = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ProfileRef(id ?: reader.missing("id"), version ?: reader.missing("version"))
        }
    }
}

/** How far a case has come, in numbers of sub-cases. */
public data class Progress(
    /** Where the case stands. */
    public val stage: CaseStage,
    /** Sub-cases that still take part. */
    public val total: UInt,
    /** Of these: with all personal signatures, or in need of none. */
    public val signed: UInt,
    /** Confirmed by the enterprise. */
    public val confirmed: UInt,
    /** Tax cleared. */
    public val taxCleared: UInt,
    /** 确认不通过. */
    public val rejected: UInt,
    /** Filed. */
    public val filed: UInt,
    /** Split off, or taken back: no longer part of the total. */
    public val withdrawn: UInt,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("stage", stage.word)
        writer.number("total", total.toLong())
        writer.number("signed", signed.toLong())
        writer.number("confirmed", confirmed.toLong())
        writer.number("taxCleared", taxCleared.toLong())
        writer.number("rejected", rejected.toLong())
        writer.number("filed", filed.toLong())
        writer.number("withdrawn", withdrawn.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Progress {
            var stage: CaseStage? = null
            var total: UInt? = null
            var signed: UInt? = null
            var confirmed: UInt? = null
            var taxCleared: UInt? = null
            var rejected: UInt? = null
            var filed: UInt? = null
            var withdrawn: UInt? = null
            reader.fields {
                when (it) {
                    "stage" -> stage = CaseStage.of(reader.word())
                    "total" -> total = reader.uint()
                    "signed" -> signed = reader.uint()
                    "confirmed" -> confirmed = reader.uint()
                    "taxCleared" -> taxCleared = reader.uint()
                    "rejected" -> rejected = reader.uint()
                    "filed" -> filed = reader.uint()
                    "withdrawn" -> withdrawn = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return Progress(stage ?: reader.missing("stage"), total ?: reader.missing("total"), signed ?: reader.missing("signed"), confirmed ?: reader.missing("confirmed"), taxCleared ?: reader.missing("taxCleared"), rejected ?: reader.missing("rejected"), filed ?: reader.missing("filed"), withdrawn ?: reader.missing("withdrawn"))
        }
    }
}

/** A development project with its building table. Requirement rows GZ-013, GZ-014. */
public data class Project(
    /** The host's own number for the project. */
    public val id: String,
    /** 项目名称. */
    public val name: String,
    /** The developer to whom the project belongs. */
    public val developer: Enterprise,
    /** 商品房预售许可证号, where there is one. */
    public val presalePermit: String = "",
    /** 坐落 of the project. */
    public val location: String = "",
    /** The buildings. */
    public val buildings: List<Building>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("name", name)
        writer.document("developer", developer)
        writer.text("presalePermit", presalePermit)
        writer.text("location", location)
        writer.list("buildings", buildings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Project {
            var id: String? = null
            var name: String? = null
            var developer: Enterprise? = null
            var presalePermit: String = ""
            var location: String = ""
            var buildings: List<Building>? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = reader.text()
                    "developer" -> developer = Enterprise.read(reader)
                    "presalePermit" -> presalePermit = reader.text()
                    "location" -> location = reader.text()
                    "buildings" -> buildings = reader.list { Building.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Project(id ?: reader.missing("id"), name ?: reader.missing("name"), developer ?: reader.missing("developer"), presalePermit, location, buildings ?: reader.missing("buildings"))
        }
    }
}

/** The project a batch belongs to. */
public data class ProjectRef(
    /** The host's own number for the project. */
    public val id: String,
    /** 项目名称. */
    public val name: String,
    /** The developer to whom it belongs (GZ-013). */
    public val developer: Enterprise,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("name", name)
        writer.document("developer", developer)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ProjectRef {
            var id: String? = null
            var name: String? = null
            var developer: Enterprise? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = reader.text()
                    "developer" -> developer = Enterprise.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ProjectRef(id ?: reader.missing("id"), name ?: reader.missing("name"), developer ?: reader.missing("developer"))
        }
    }
}

/** What proves an act, as a profile asks for it. */
public data class ProofRule(
    /** Tag of the action. */
    public val action: String,
    /** Kinds of evidence that will do. */
    public val kinds: List<String>,
    /** Who may vouch for it; empty for anybody who is named. */
    public val providers: List<String> = listOf(),
    /** Whether it must name whom or what it is about. */
    public val subject: Boolean = false,
    /** Whether it must hold the digest of what it covers. */
    public val digest: Boolean = false,
    /** Whether it must say when it came about. */
    public val time: Boolean = false,
    /** On what the rule rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("action", action)
        writer.list("kinds", kinds) { writer.text(it) }
        writer.list("providers", providers) { writer.text(it) }
        writer.truth("subject", subject)
        writer.truth("digest", digest)
        writer.truth("time", time)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ProofRule {
            var action: String? = null
            var kinds: List<String>? = null
            var providers: List<String> = listOf()
            var subject: Boolean = false
            var digest: Boolean = false
            var time: Boolean = false
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "action" -> action = reader.text()
                    "kinds" -> kinds = reader.list { reader.text() }
                    "providers" -> providers = reader.list { reader.text() }
                    "subject" -> subject = reader.truth()
                    "digest" -> digest = reader.truth()
                    "time" -> time = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ProofRule(action ?: reader.missing("action"), kinds ?: reader.missing("kinds"), providers, subject, digest, time, basis ?: reader.missing("basis"))
        }
    }
}

/** 不动产情况. Requirement rows GZ-039, GZ-040. */
public data class PropertyDetails(
    /** 不动产单元号. */
    public val unitCode: String = "",
    /** 不动产坐落. */
    public val location: String = "",
    /** 房屋产权面积. */
    public val registeredArea: String = "",
    /** 规划用途. */
    public val plannedUse: String = "",
    /** 不动产所属区. */
    public val district: String = "",
    /** 不动产权证书号, where one was issued. */
    public val certificateNumber: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("unitCode", unitCode)
        writer.text("location", location)
        writer.text("registeredArea", registeredArea)
        writer.text("plannedUse", plannedUse)
        writer.text("district", district)
        writer.text("certificateNumber", certificateNumber)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PropertyDetails {
            var unitCode: String = ""
            var location: String = ""
            var registeredArea: String = ""
            var plannedUse: String = ""
            var district: String = ""
            var certificateNumber: String = ""
            reader.fields {
                when (it) {
                    "unitCode" -> unitCode = reader.text()
                    "location" -> location = reader.text()
                    "registeredArea" -> registeredArea = reader.text()
                    "plannedUse" -> plannedUse = reader.text()
                    "district" -> district = reader.text()
                    "certificateNumber" -> certificateNumber = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return PropertyDetails(unitCode, location, registeredArea, plannedUse, district, certificateNumber)
        }
    }
}

/** One unit (不动产单元) as the contract system shows it. Requirement rows GZ-032 to GZ-035, GZ-044. */
public data class PropertyUnit(
    /** 不动产单元号, 28 characters. */
    public val unitCode: String,
    /** 坐落: by the house number that the police approved, where no certificate exists yet (GZ-040). */
    public val location: String = "",
    /** 网签状态: `unsigned`, `contracted`, `noticed`, `transferred`; an open list (GZ-033). */
    public val contractStatus: String = "",
    /** 房屋性质, dictionary A19: name or code. */
    public val housingNature: String = "",
    /** 房屋类型, dictionary A18: name or code. */
    public val housingType: String = "",
    /** 规划用途, dictionary A17: name or code; one value may hold 、. */
    public val plannedUse: String = "",
    /** 建筑面积 in square metres, up to 3 decimals. */
    public val buildingArea: String = "",
    /** 套内面积 in square metres; the guide's own heading is damaged (套 / 套数). */
    public val innerArea: String = "",
    /** 不动产所属区. */
    public val district: String = "",
    /** 不动产权证书号 or 不动产登记证明号, where one was issued. */
    public val certificateNumber: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("unitCode", unitCode)
        writer.text("location", location)
        writer.text("contractStatus", contractStatus)
        writer.text("housingNature", housingNature)
        writer.text("housingType", housingType)
        writer.text("plannedUse", plannedUse)
        writer.text("buildingArea", buildingArea)
        writer.text("innerArea", innerArea)
        writer.text("district", district)
        writer.text("certificateNumber", certificateNumber)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): PropertyUnit {
            var unitCode: String? = null
            var location: String = ""
            var contractStatus: String = ""
            var housingNature: String = ""
            var housingType: String = ""
            var plannedUse: String = ""
            var buildingArea: String = ""
            var innerArea: String = ""
            var district: String = ""
            var certificateNumber: String = ""
            reader.fields {
                when (it) {
                    "unitCode" -> unitCode = reader.text()
                    "location" -> location = reader.text()
                    "contractStatus" -> contractStatus = reader.text()
                    "housingNature" -> housingNature = reader.text()
                    "housingType" -> housingType = reader.text()
                    "plannedUse" -> plannedUse = reader.text()
                    "buildingArea" -> buildingArea = reader.text()
                    "innerArea" -> innerArea = reader.text()
                    "district" -> district = reader.text()
                    "certificateNumber" -> certificateNumber = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return PropertyUnit(unitCode ?: reader.missing("unitCode"), location, contractStatus, housingNature, housingType, plannedUse, buildingArea, innerArea, district, certificateNumber)
        }
    }
}

/** The modules of a code, for a host that draws by itself. It must leave four modules of quiet zone around them. */
public data class QrMatrix(
    /** The version, 1–40; each has four modules more a side. */
    public val version: UInt,
    /** Modules a side: 17 and four times the version. */
    public val size: UInt,
    /** The mask pattern, 0–7. */
    public val mask: UInt,
    /** From top to bottom, from left to right: `1` is dark. */
    public val rows: List<String>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("version", version.toLong())
        writer.number("size", size.toLong())
        writer.number("mask", mask.toLong())
        writer.list("rows", rows) { writer.text(it) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): QrMatrix {
            var version: UInt? = null
            var size: UInt? = null
            var mask: UInt? = null
            var rows: List<String>? = null
            reader.fields {
                when (it) {
                    "version" -> version = reader.uint()
                    "size" -> size = reader.uint()
                    "mask" -> mask = reader.uint()
                    "rows" -> rows = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return QrMatrix(version ?: reader.missing("version"), size ?: reader.missing("size"), mask ?: reader.missing("mask"), rows ?: reader.missing("rows"))
        }
    }
}

/** How a code is drawn. */
public data class QrStyle(
    /** Pixels a module, 1–32. An SVG has it only in its width and height. */
    public val scale: UInt = 4u,
    /** Light modules around the code, at most 32; the standard asks for 4, and readers need them. */
    public val margin: UInt = 4u,
    /** What a screen reader says for the SVG. */
    public val title: String = "二维码 QR code",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("scale", scale.toLong())
        writer.number("margin", margin.toLong())
        writer.text("title", title)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): QrStyle {
            var scale: UInt = 4u
            var margin: UInt = 4u
            var title: String = "二维码 QR code"
            reader.fields {
                when (it) {
                    "scale" -> scale = reader.uint()
                    "margin" -> margin = reader.uint()
                    "title" -> title = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return QrStyle(scale, margin, title)
        }
    }
}

/** One item of the questionnaire. */
public data class Question(
    /** The id by meaning, such as `building_altered`. */
    public val id: String,
    /** The item's number on the form. */
    public val number: UInt,
    /** The wording; empty where it is not known. */
    public val text: String,
    /** The shape of its answer. */
    public val shape: AnswerShape,
    /** Which answer opens the field for details: `true` for 是; none where there is no such field. */
    public val explanationOn: Boolean? = null,
    /** Whether details are required with that answer. */
    public val explanationRequired: Boolean = false,
    /** The smallest number, for a number. */
    public val minimum: UInt = 0u,
    /** When the question applies. */
    public val condition: Condition,
    /** Whether it must be answered where it applies. */
    public val required: Boolean,
    /** An answer worth a note, such as a refused data-sharing consent (C-61). */
    public val noteOn: Boolean? = null,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.number("number", number.toLong())
        writer.text("text", text)
        writer.text("shape", shape.word)
        writer.truth("explanationOn", explanationOn)
        writer.truth("explanationRequired", explanationRequired)
        writer.number("minimum", minimum.toLong())
        writer.document("condition", condition)
        writer.truth("required", required)
        writer.truth("noteOn", noteOn)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Question {
            var id: String? = null
            var number: UInt? = null
            var text: String? = null
            var shape: AnswerShape? = null
            var explanationOn: Boolean? = null
            var explanationRequired: Boolean = false
            var minimum: UInt = 0u
            var condition: Condition? = null
            var required: Boolean? = null
            var noteOn: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "number" -> number = reader.uint()
                    "text" -> text = reader.text()
                    "shape" -> shape = AnswerShape.of(reader.word())
                    "explanationOn" -> explanationOn = reader.orNull { reader.truth() }
                    "explanationRequired" -> explanationRequired = reader.truth()
                    "minimum" -> minimum = reader.uint()
                    "condition" -> condition = Condition.read(reader)
                    "required" -> required = reader.truth()
                    "noteOn" -> noteOn = reader.orNull { reader.truth() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Question(id ?: reader.missing("id"), number ?: reader.missing("number"), text ?: reader.missing("text"), shape ?: reader.missing("shape"), explanationOn, explanationRequired, minimum, condition ?: reader.missing("condition"), required ?: reader.missing("required"), noteOn, basis ?: reader.missing("basis"))
        }
    }
}

/** All answers of one sub-case. */
public data class Questionnaire(
    /** The answers, in the order of the questions. */
    public val answers: List<Answer> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("answers", answers) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Questionnaire {
            var answers: List<Answer> = listOf()
            reader.fields {
                when (it) {
                    "answers" -> answers = reader.list { Answer.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Questionnaire(answers)
        }
    }
}

/** One numbered line of the receipt list. */
public data class ReceiptLine(
    /** 序号, from 1. */
    public val number: UInt,
    /** The item. */
    public val item: String,
    /** 材料名称: the profile's name of the item; the item itself where the profile does not know it. */
    public val name: Label,
    /** 份数: how many files were given. */
    public val copies: UInt,
    /** 页数 of all files together; none where the pages of one are not known. */
    public val pages: UInt? = null,
    /** Whether it came from the shared list (GZ-051). */
    public val shared: Boolean,
    /** The files' own numbers, in order. */
    public val files: List<String>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("number", number.toLong())
        writer.text("item", item)
        writer.document("name", name)
        writer.number("copies", copies.toLong())
        writer.number("pages", pages?.toLong())
        writer.truth("shared", shared)
        writer.list("files", files) { writer.text(it) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ReceiptLine {
            var number: UInt? = null
            var item: String? = null
            var name: Label? = null
            var copies: UInt? = null
            var pages: UInt? = null
            var shared: Boolean? = null
            var files: List<String>? = null
            reader.fields {
                when (it) {
                    "number" -> number = reader.uint()
                    "item" -> item = reader.text()
                    "name" -> name = Label.read(reader)
                    "copies" -> copies = reader.uint()
                    "pages" -> pages = reader.orNull { reader.uint() }
                    "shared" -> shared = reader.truth()
                    "files" -> files = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return ReceiptLine(number ?: reader.missing("number"), item ?: reader.missing("item"), name ?: reader.missing("name"), copies ?: reader.missing("copies"), pages, shared ?: reader.missing("shared"), files ?: reader.missing("files"))
        }
    }
}

/** The receipt list of one sub-case. */
public data class ReceiptList(
    /** The lines: items of the checklist in its order, then the others in the order they were given. */
    public val lines: List<ReceiptLine>,
    /** All copies. */
    public val copies: UInt,
    /** All pages; none where those of one line are not known. */
    public val pages: UInt? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("lines", lines) { it.write(writer) }
        writer.number("copies", copies.toLong())
        writer.number("pages", pages?.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ReceiptList {
            var lines: List<ReceiptLine>? = null
            var copies: UInt? = null
            var pages: UInt? = null
            reader.fields {
                when (it) {
                    "lines" -> lines = reader.list { ReceiptLine.read(reader) }
                    "copies" -> copies = reader.uint()
                    "pages" -> pages = reader.orNull { reader.uint() }
                    else -> reader.unknown(it)
                }
            }
            return ReceiptList(lines ?: reader.missing("lines"), copies ?: reader.missing("copies"), pages)
        }
    }
}

/** Where and how a licence is received (EL-001 to EL-006). */
public data class ReceiptRules(
    /** Who may receive it for the first time. */
    public val firstBy: LicenceCapacity,
    /** Whether the first receipt takes a mobile device. */
    public val firstOnMobile: Boolean,
    /** What must be read and accepted (EL-006). */
    public val declaration: Label,
    /** Where to go when real-name verification fails (EL-003). */
    public val office: Label,
    /** The kind of evidence that this office gives in place of the app's own. */
    public val officeEvidence: String,
    /** Whether a changed password is asked for (EL-007). */
    public val changedPassword: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("firstBy", firstBy.word)
        writer.truth("firstOnMobile", firstOnMobile)
        writer.document("declaration", declaration)
        writer.document("office", office)
        writer.text("officeEvidence", officeEvidence)
        writer.truth("changedPassword", changedPassword)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ReceiptRules {
            var firstBy: LicenceCapacity? = null
            var firstOnMobile: Boolean? = null
            var declaration: Label? = null
            var office: Label? = null
            var officeEvidence: String? = null
            var changedPassword: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "firstBy" -> firstBy = LicenceCapacity.of(reader.word())
                    "firstOnMobile" -> firstOnMobile = reader.truth()
                    "declaration" -> declaration = Label.read(reader)
                    "office" -> office = Label.read(reader)
                    "officeEvidence" -> officeEvidence = reader.text()
                    "changedPassword" -> changedPassword = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ReceiptRules(firstBy ?: reader.missing("firstBy"), firstOnMobile ?: reader.missing("firstOnMobile"), declaration ?: reader.missing("declaration"), office ?: reader.missing("office"), officeEvidence ?: reader.missing("officeEvidence"), changedPassword ?: reader.missing("changedPassword"), basis ?: reader.missing("basis"))
        }
    }
}

/** Why a command was not carried out: everything that stands against it. */
public data class Refusal(
    /** All that is unmet; never empty. */
    public val unmet: List<Unmet>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("unmet", unmet) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Refusal {
            var unmet: List<Unmet>? = null
            reader.fields {
                when (it) {
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Refusal(unmet ?: reader.missing("unmet"))
        }
    }
}

/** A division: one name of one six-digit code, and the years in which it was listed. */
public data class Region(
    /** Six digits: province, prefecture, county. */
    public val code: String,
    /** Its name, such as 从化市. */
    public val name: String,
    /** The first year in which it was listed; absent: since the first list (1980). */
    public val from: UInt? = null,
    /** The first year in which it was no longer listed; absent: it is current. */
    public val to: UInt? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.text("name", name)
        writer.number("from", from?.toLong())
        writer.number("to", to?.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Region {
            var code: String? = null
            var name: String? = null
            var from: UInt? = null
            var to: UInt? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = reader.text()
                    "from" -> from = reader.orNull { reader.uint() }
                    "to" -> to = reader.orNull { reader.uint() }
                    else -> reader.unknown(it)
                }
            }
            return Region(code ?: reader.missing("code"), name ?: reader.missing("name"), from, to)
        }
    }
}

/**
 * What the register holds against a unit or its parcel, as the host looked it up. Source: domain facts on blocking
 * facts; which of them stop a business is data of the profile.
 *
 * An entry is known by subject, kind and reference, however they are written: what is reported of a known entry takes
 * its place.
 */
public data class RegisterFact(
    /** The unit code, or the first 19 characters for a whole parcel. */
    public val subject: String,
    /**
     * What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
     * `mortgage_notice` (the notice of a mortgage), `objection`, `open_case` (the unit stands in another open case); an
     * open list.
     */
    public val kind: String,
    /** The register's own number for it. */
    public val reference: String = "",
    /** Whether the registry has let this case pass in spite of it. */
    public val excepted: Boolean = false,
    /**
     * Whose right it is: those in whose favour a notice stands, the mortgagees. Where nobody is named, it is nobody's on
     * the form.
     */
    public val holders: List<RightHolder> = listOf(),
    /** Since when it stands in the register. */
    public val since: CalendarDate? = null,
    /**
     * 是否存在禁止或限制转让抵押不动产的约定, as it was registered with this mortgage; none where the register does not
     * say.
     */
    public val transferLimited: Boolean? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("subject", subject)
        writer.text("kind", kind)
        writer.text("reference", reference)
        writer.truth("excepted", excepted)
        writer.list("holders", holders) { it.write(writer) }
        writer.text("since", since)
        writer.truth("transferLimited", transferLimited)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): RegisterFact {
            var subject: String? = null
            var kind: String? = null
            var reference: String = ""
            var excepted: Boolean = false
            var holders: List<RightHolder> = listOf()
            var since: CalendarDate? = null
            var transferLimited: Boolean? = null
            reader.fields {
                when (it) {
                    "subject" -> subject = reader.text()
                    "kind" -> kind = reader.text()
                    "reference" -> reference = reader.text()
                    "excepted" -> excepted = reader.truth()
                    "holders" -> holders = reader.list { RightHolder.read(reader) }
                    "since" -> since = reader.orNull { reader.text() }
                    "transferLimited" -> transferLimited = reader.orNull { reader.truth() }
                    else -> reader.unknown(it)
                }
            }
            return RegisterFact(subject ?: reader.missing("subject"), kind ?: reader.missing("kind"), reference, excepted, holders, since, transferLimited)
        }
    }
}

/** A paper with which a fact stands against nothing: the consent of whom it protects, a promise, a proof. */
public data class RegisterMaterial(
    /** The item, such as `notice_holder_consent`. It is asked for where the rule applies, and by no checklist. */
    public val item: String,
    /** Its name. */
    public val name: Label,
    /** On what it rests that this paper is asked for. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("item", item)
        writer.document("name", name)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): RegisterMaterial {
            var item: String? = null
            var name: Label? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "item" -> item = reader.text()
                    "name" -> name = Label.read(reader)
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return RegisterMaterial(item ?: reader.missing("item"), name ?: reader.missing("name"), basis ?: reader.missing("basis"))
        }
    }
}

/**
 * A register fact that stands against a business, or deserves a look. Of the rules for a kind the first that
 * concerns the case counts.
 */
public data class RegisterRule(
    /** The kind of fact, such as `seizure`. */
    public val kind: String,
    /** What the fact must stand against: a whole parcel, one unit, or either. */
    public val subject: RegisterSubject = RegisterSubject.ANY,
    /** Its name. */
    public val name: Label,
    /** When the rule applies. */
    public val condition: Condition,
    /** How grave it is. */
    public val severity: Severity,
    /** Whether a fact that the registry excepted passes. */
    public val exceptionAllowed: Boolean,
    /** On what it rests. */
    public val basis: Basis,
    /** Of which mortgages it speaks. */
    public val agreement: TransferAgreement = TransferAgreement.ANY,
    /**
     * The parties of the form against whom a right of their own does not stand: all holders of the fact must be
     * among them.
     */
    public val ownParties: List<PartyRole> = listOf(),
    /** With these papers, all of them, the fact stands against nothing. Without any it stands until it is lifted. */
    public val materials: List<RegisterMaterial> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("kind", kind)
        writer.text("subject", subject.word)
        writer.document("name", name)
        writer.document("condition", condition)
        writer.text("severity", severity.word)
        writer.truth("exceptionAllowed", exceptionAllowed)
        writer.document("basis", basis)
        writer.text("agreement", agreement.word)
        writer.list("ownParties", ownParties) { writer.text(it.word) }
        writer.list("materials", materials) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): RegisterRule {
            var kind: String? = null
            var subject: RegisterSubject = RegisterSubject.ANY
            var name: Label? = null
            var condition: Condition? = null
            var severity: Severity? = null
            var exceptionAllowed: Boolean? = null
            var basis: Basis? = null
            var agreement: TransferAgreement = TransferAgreement.ANY
            var ownParties: List<PartyRole> = listOf()
            var materials: List<RegisterMaterial> = listOf()
            reader.fields {
                when (it) {
                    "kind" -> kind = reader.text()
                    "subject" -> subject = RegisterSubject.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "condition" -> condition = Condition.read(reader)
                    "severity" -> severity = Severity.of(reader.word())
                    "exceptionAllowed" -> exceptionAllowed = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    "agreement" -> agreement = TransferAgreement.of(reader.word())
                    "ownParties" -> ownParties = reader.list { PartyRole.of(reader.word()) }
                    "materials" -> materials = reader.list { RegisterMaterial.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return RegisterRule(kind ?: reader.missing("kind"), subject, name ?: reader.missing("name"), condition ?: reader.missing("condition"), severity ?: reader.missing("severity"), exceptionAllowed ?: reader.missing("exceptionAllowed"), basis ?: reader.missing("basis"), agreement, ownParties, materials)
        }
    }
}

/** Against what a register fact stands. */
public enum class RegisterSubject(internal val word: String) {
    /** A unit or its parcel. */
    ANY("any"),
    /** The unit: a subject of 28 characters. */
    UNIT("unit"),
    /** The whole parcel: a subject of 19 characters. */
    PARCEL("parcel");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): RegisterSubject = words[word] ?: throw Handover.internal("no RegisterSubject `$word`")
    }
}

/** A field of the registration that must be filled in (UA-002, UA-003). */
public data class RegistrationField(
    /** The field, as a pointer into the registration: `/entity/name`. */
    public val field: String,
    /** Its name on the form. */
    public val name: Label,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("field", field)
        writer.document("name", name)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): RegistrationField {
            var field: String? = null
            var name: Label? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "field" -> field = reader.text()
                    "name" -> name = Label.read(reader)
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return RegistrationField(field ?: reader.missing("field"), name ?: reader.missing("name"), basis ?: reader.missing("basis"))
        }
    }
}

/** A status that the registry reports after filing (GZ-101); the list is open. */
public data class RegistryStatus(
    /** The code. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** Statuses from which it is expected to follow; another is a warning only (C-17). */
    public val after: List<String>,
    /** Whether the case ends with it. */
    public val last: Boolean,
    /** The code in the national dictionary A31; empty where there is none. */
    public val nationalCode: String = "",
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.list("after", after) { writer.text(it) }
        writer.truth("last", last)
        writer.text("nationalCode", nationalCode)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): RegistryStatus {
            var code: String? = null
            var name: Label? = null
            var after: List<String>? = null
            var last: Boolean? = null
            var nationalCode: String = ""
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "after" -> after = reader.list { reader.text() }
                    "last" -> last = reader.truth()
                    "nationalCode" -> nationalCode = reader.text()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return RegistryStatus(code ?: reader.missing("code"), name ?: reader.missing("name"), after ?: reader.missing("after"), last ?: reader.missing("last"), nationalCode, basis ?: reader.missing("basis"))
        }
    }
}

/** The step that mends: a command, or something outside the case. */
public data class Remedy(
    /**
     * The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
     * (`host.raise_account_level`, `host.wait`).
     */
    public val action: String,
    /** The sub-case on which it acts, where it acts on one. */
    public val subCase: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("action", action)
        writer.text("subCase", subCase)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Remedy {
            var action: String? = null
            var subCase: String? = null
            reader.fields {
                when (it) {
                    "action" -> action = reader.text()
                    "subCase" -> subCase = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return Remedy(action ?: reader.missing("action"), subCase)
        }
    }
}

/** All findings of one check, in document order. */
public data class Report(
    /** The findings. */
    public val findings: List<Finding>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Report {
            var findings: List<Finding>? = null
            reader.fields {
                when (it) {
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Report(findings ?: reader.missing("findings"))
        }
    }
}

/** A field of the form that must be filled in (the red star, GZ-020). */
public data class RequiredField(
    /** The field, as a pointer pattern into the application with `*` for every row: `/buyers/&#42;/name`. */
    public val field: String,
    /** Its name on the form. */
    public val name: Label,
    /** When it is required. */
    public val condition: Condition,
    /**
     * Whether the block that holds it (`agent`, `contact`, …) may be left out as a whole; where it is there, the
     * field is required. A block whose fields are all blank is left out.
     */
    public val optionalBlock: Boolean = false,
    /** How grave its absence is. */
    public val severity: Severity,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("field", field)
        writer.document("name", name)
        writer.document("condition", condition)
        writer.truth("optionalBlock", optionalBlock)
        writer.text("severity", severity.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): RequiredField {
            var field: String? = null
            var name: Label? = null
            var condition: Condition? = null
            var optionalBlock: Boolean = false
            var severity: Severity? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "field" -> field = reader.text()
                    "name" -> name = Label.read(reader)
                    "condition" -> condition = Condition.read(reader)
                    "optionalBlock" -> optionalBlock = reader.truth()
                    "severity" -> severity = Severity.of(reader.word())
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return RequiredField(field ?: reader.missing("field"), name ?: reader.missing("name"), condition ?: reader.missing("condition"), optionalBlock, severity ?: reader.missing("severity"), basis ?: reader.missing("basis"))
        }
    }
}

/** One row: what is required, and where that is written. */
public data class RequirementRow(
    /** The row's id, such as `GZ-083`. */
    public val id: String,
    /**
     * What kind of statement it is: `rule`, `field`, `precondition`, `role`, `state`, `message`, `mailbox`,
     * `time_limit`, `exception`, `integration`, `interface`, `capability`, `gap`; `contradiction` where the sources
     * disagree or are silent.
     */
    public val kind: String,
    /** What is required, or what is unclear. */
    public val statement: String,
    /** How the library settles what is unclear; empty for all other kinds. */
    public val resolution: String = "",
    /** Title of the document it comes from; several are joined with 、. */
    public val document: String,
    /** Section, step or figure; empty where none can be named. */
    public val section: String,
    /** The words of the source, where the row has them. */
    public val quote: String = "",
    /** Other rows it speaks of. */
    public val related: List<String> = listOf(),
    /**
     * Whether it holds something that no source states: what it derives, or assumes. Whoever rests on such a row assumes
     * it too.
     */
    public val assumed: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("kind", kind)
        writer.text("statement", statement)
        writer.text("resolution", resolution)
        writer.text("document", document)
        writer.text("section", section)
        writer.text("quote", quote)
        writer.list("related", related) { writer.text(it) }
        writer.truth("assumed", assumed)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): RequirementRow {
            var id: String? = null
            var kind: String? = null
            var statement: String? = null
            var resolution: String = ""
            var document: String? = null
            var section: String? = null
            var quote: String = ""
            var related: List<String> = listOf()
            var assumed: Boolean = false
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "kind" -> kind = reader.text()
                    "statement" -> statement = reader.text()
                    "resolution" -> resolution = reader.text()
                    "document" -> document = reader.text()
                    "section" -> section = reader.text()
                    "quote" -> quote = reader.text()
                    "related" -> related = reader.list { reader.text() }
                    "assumed" -> assumed = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return RequirementRow(id ?: reader.missing("id"), kind ?: reader.missing("kind"), statement ?: reader.missing("statement"), resolution, document ?: reader.missing("document"), section ?: reader.missing("section"), quote, related, assumed)
        }
    }
}

/** A plan worked out on one file. */
public data class Resolution(
    /** In the order of the plan, then of the pages. */
    public val placements: List<SealPlacement>,
    /** What could not be placed, with pointers into the plan. */
    public val report: Report,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("placements", placements) { it.write(writer) }
        writer.document("report", report)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Resolution {
            var placements: List<SealPlacement>? = null
            var report: Report? = null
            reader.fields {
                when (it) {
                    "placements" -> placements = reader.list { SealPlacement.read(reader) }
                    "report" -> report = Report.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Resolution(placements ?: reader.missing("placements"), report ?: reader.missing("report"))
        }
    }
}

/** The end of a grant before its time. */
public data class Revocation(
    /** When. */
    public val at: Instant,
    /** Why. */
    public val cause: RevocationCause,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.text("cause", cause.word)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Revocation {
            var at: Instant? = null
            var cause: RevocationCause? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "cause" -> cause = RevocationCause.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return Revocation(at ?: reader.missing("at"), cause ?: reader.missing("cause"))
        }
    }
}

/** What a revocation does to grants made by the revoked person (C-70). */
public enum class RevocationCascade(internal val word: String) {
    /** They stay, and show as a finding. */
    STAY("stay"),
    /** They fall with it. */
    FALL("fall");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): RevocationCascade = words[word] ?: throw Handover.internal("no RevocationCascade `$word`")
    }
}

/** Why a grant ended before its time. */
public enum class RevocationCause(internal val word: String) {
    /** Somebody revoked it. */
    BY_USER("by_user"),
    /** Another right of the same person in the seal was revoked (SZ-035). */
    WITH_OTHER_RIGHT("with_other_right"),
    /** The grant on which it rests was revoked (C-70). */
    CASCADE("cascade"),
    /** The licence changed (SZ-061). */
    LICENCE_CHANGE("licence_change"),
    /** The handler's authorisation ended (GS-012). */
    HANDLER_DISMISSED("handler_dismissed");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): RevocationCause = words[word] ?: throw Handover.internal("no RevocationCause `$word`")
    }
}

/** Whose a right in the register is: a person or an enterprise, known by paper and number. */
public data class RightHolder(
    /** The name. */
    public val name: String,
    /**
     * What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
     * is another's.
     */
    public val documentKind: IdentifierKind? = null,
    /** The number; who has none here is nobody on any form. */
    public val documentNumber: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("documentKind", documentKind?.word)
        writer.text("documentNumber", documentNumber)
        writer.close()
    }

    override fun toString(): String = "RightHolder()"

    public companion object {
        internal fun read(reader: JsonReader): RightHolder {
            var name: String? = null
            var documentKind: IdentifierKind? = null
            var documentNumber: String = ""
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "documentKind" -> documentKind = reader.orNull { IdentifierKind.of(reader.word()) }
                    "documentNumber" -> documentNumber = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return RightHolder(name ?: reader.missing("name"), documentKind, documentNumber)
        }
    }
}

/** Whether a use was right. */
public data class RightReport(
    /** Valid: live, entitled, by its certificate. Invalid: one of these fails. Indeterminate: one is not known. */
    public val verdict: SealVerdict,
    /** Why; pointers go into the use. */
    public val findings: List<Finding>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("verdict", verdict.word)
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): RightReport {
            var verdict: SealVerdict? = null
            var findings: List<Finding>? = null
            reader.fields {
                when (it) {
                    "verdict" -> verdict = SealVerdict.of(reader.word())
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return RightReport(verdict ?: reader.missing("verdict"), findings ?: reader.missing("findings"))
        }
    }
}

/** A part that a person or a system plays. */
public enum class Role(internal val word: String) {
    /** 经办人: works for the enterprise that files the case, from a personal account. */
    HANDLER("handler"),
    /** 法定代表人 (or 负责人, 执行事务合伙人) of that enterprise. */
    LEGAL_REPRESENTATIVE("legal_representative"),
    /** 预购人 (买受人, 受让人): the person who buys, or the person who acts for a buyer. */
    BUYER("buyer"),
    /** The person who acts for the mortgagee (抵押权人代理人). */
    MORTGAGEE_AGENT("mortgagee_agent"),
    /** 登记机构工作人员: staff of the registry. */
    REGISTRY_STAFF("registry_staff"),
    /** The host system itself, or a platform that reports through it. */
    SYSTEM("system"),
    /** 企业账号: whoever is logged in with the enterprise's own account (C-33). */
    ENTERPRISE_ACCOUNT("enterprise_account"),
    /** 印章管理员: manages an enterprise's seals by a grant. */
    SEAL_ADMINISTRATOR("seal_administrator"),
    /** 印章持有人, or the use-only 经办人 of some platforms (C-05): may use a seal by a grant. */
    SEAL_HOLDER("seal_holder"),
    /** 证照管理人员: keeps an e-licence that the legal representative received (C-40). */
    LICENCE_CUSTODIAN("licence_custodian"),
    /** A person with an account of their own, who plays no other part. */
    PERSON("person"),
    /** Staff at a service window. */
    WINDOW_STAFF("window_staff");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Role = words[word] ?: throw Handover.internal("no Role `$word`")
    }
}

/** One room on a floor of the building table. */
public data class Room(
    /** What the door says, such as `1702`. */
    public val label: String,
    /** How many columns the room takes in the grid; 1 where nothing is said. */
    public val span: UInt = 1u,
    /** The unit. */
    public val unit: PropertyUnit,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("label", label)
        writer.number("span", span.toLong())
        writer.document("unit", unit)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Room {
            var label: String? = null
            var span: UInt = 1u
            var unit: PropertyUnit? = null
            reader.fields {
                when (it) {
                    "label" -> label = reader.text()
                    "span" -> span = reader.uint()
                    "unit" -> unit = PropertyUnit.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Room(label ?: reader.missing("label"), span, unit ?: reader.missing("unit"))
        }
    }
}

/** A seal. */
public data class Seal(
    /** Its id. */
    public val id: String,
    /** 印章名称. */
    public val name: String,
    /** Code of its kind. */
    public val kind: String,
    /** 印章颜色; empty where it was not asked for. */
    public val colour: String = "",
    /** Whose it is, for a seal of a person. */
    public val owner: Principal? = null,
    /** Id of the application from which it came. */
    public val application: String,
    /** When it was applied for. */
    public val applied: Instant,
    /** When it was issued. */
    public val issued: Instant? = null,
    /** Whether it must be claimed before it can be used by anyone. */
    public val claimFirst: Boolean,
    /** Its time of use, as it was known over time; the newest last. */
    public val validity: List<ValidityRecord> = listOf(),
    /** The copies. */
    public val claims: List<Claim> = listOf(),
    /** Its certificates; the newest last. */
    public val certificates: List<CertificateUse> = listOf(),
    /** When it was suspended. */
    public val suspensions: List<Suspension> = listOf(),
    /** Its Ukeys; the newest last. */
    public val ukeys: List<UkeyBinding> = listOf(),
    /** Its end. */
    public val cancelled: Cancellation? = null,
    /** The seal that came in its place (SZ-062). */
    public val replacedBy: String? = null,
    /** Digest of the template or image, for a custom seal. */
    public val image: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("name", name)
        writer.text("kind", kind)
        writer.text("colour", colour)
        writer.document("owner", owner)
        writer.text("application", application)
        writer.text("applied", applied.toString())
        writer.text("issued", issued?.toString())
        writer.truth("claimFirst", claimFirst)
        writer.list("validity", validity) { it.write(writer) }
        writer.list("claims", claims) { it.write(writer) }
        writer.list("certificates", certificates) { it.write(writer) }
        writer.list("suspensions", suspensions) { it.write(writer) }
        writer.list("ukeys", ukeys) { it.write(writer) }
        writer.document("cancelled", cancelled)
        writer.text("replacedBy", replacedBy)
        writer.text("image", image)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Seal {
            var id: String? = null
            var name: String? = null
            var kind: String? = null
            var colour: String = ""
            var owner: Principal? = null
            var application: String? = null
            var applied: Instant? = null
            var issued: Instant? = null
            var claimFirst: Boolean? = null
            var validity: List<ValidityRecord> = listOf()
            var claims: List<Claim> = listOf()
            var certificates: List<CertificateUse> = listOf()
            var suspensions: List<Suspension> = listOf()
            var ukeys: List<UkeyBinding> = listOf()
            var cancelled: Cancellation? = null
            var replacedBy: String? = null
            var image: String = ""
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = reader.text()
                    "kind" -> kind = reader.text()
                    "colour" -> colour = reader.text()
                    "owner" -> owner = reader.orNull { Principal.read(reader) }
                    "application" -> application = reader.text()
                    "applied" -> applied = reader.instant()
                    "issued" -> issued = reader.orNull { reader.instant() }
                    "claimFirst" -> claimFirst = reader.truth()
                    "validity" -> validity = reader.list { ValidityRecord.read(reader) }
                    "claims" -> claims = reader.list { Claim.read(reader) }
                    "certificates" -> certificates = reader.list { CertificateUse.read(reader) }
                    "suspensions" -> suspensions = reader.list { Suspension.read(reader) }
                    "ukeys" -> ukeys = reader.list { UkeyBinding.read(reader) }
                    "cancelled" -> cancelled = reader.orNull { Cancellation.read(reader) }
                    "replacedBy" -> replacedBy = reader.orNull { reader.text() }
                    "image" -> image = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Seal(id ?: reader.missing("id"), name ?: reader.missing("name"), kind ?: reader.missing("kind"), colour, owner, application ?: reader.missing("application"), applied ?: reader.missing("applied"), issued, claimFirst ?: reader.missing("claimFirst"), validity, claims, certificates, suspensions, ukeys, cancelled, replacedBy, image)
        }
    }
}

/** The state of a seal account, which is also the snapshot to be stored. */
public data class SealAccountState(
    /** The bookkeeping. */
    public val book: Book,
    /** Id of the account. */
    public val accountId: String,
    /** What the licence said over time; the newest last. */
    public val licences: List<LicenceRecord>,
    /** The persons. */
    public val persons: List<PersonRecord>,
    /** The seals, in the order of their coming. */
    public val seals: List<Seal>,
    /** The grants, in the order of their making. */
    public val grants: List<Grant>,
    /** The window applications. */
    public val applications: List<WindowApplication>,
    /** The newest form (GS-004). */
    public val form: SealForm? = null,
    /** 刻制 of the physical seal. */
    public val engraved: List<FlagRecord> = listOf(),
    /** 备案 of the physical seal. */
    public val filed: List<FlagRecord> = listOf(),
    /** Access of the enterprise's own system (SZ-080). */
    public val systemAccess: List<FlagRecord> = listOf(),
    /** Filing of the enterprise's HSM (SZ-082). */
    public val hsm: List<FlagRecord> = listOf(),
    /** That secrets were set. */
    public val secrets: List<SecretRecord> = listOf(),
    /** Uses of the seals. */
    public val uses: List<SealUse> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("book", book)
        writer.text("accountId", accountId)
        writer.list("licences", licences) { it.write(writer) }
        writer.list("persons", persons) { it.write(writer) }
        writer.list("seals", seals) { it.write(writer) }
        writer.list("grants", grants) { it.write(writer) }
        writer.list("applications", applications) { it.write(writer) }
        writer.document("form", form)
        writer.list("engraved", engraved) { it.write(writer) }
        writer.list("filed", filed) { it.write(writer) }
        writer.list("systemAccess", systemAccess) { it.write(writer) }
        writer.list("hsm", hsm) { it.write(writer) }
        writer.list("secrets", secrets) { it.write(writer) }
        writer.list("uses", uses) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealAccountState {
            var book: Book? = null
            var accountId: String? = null
            var licences: List<LicenceRecord>? = null
            var persons: List<PersonRecord>? = null
            var seals: List<Seal>? = null
            var grants: List<Grant>? = null
            var applications: List<WindowApplication>? = null
            var form: SealForm? = null
            var engraved: List<FlagRecord> = listOf()
            var filed: List<FlagRecord> = listOf()
            var systemAccess: List<FlagRecord> = listOf()
            var hsm: List<FlagRecord> = listOf()
            var secrets: List<SecretRecord> = listOf()
            var uses: List<SealUse> = listOf()
            reader.fields {
                when (it) {
                    "book" -> book = Book.read(reader)
                    "accountId" -> accountId = reader.text()
                    "licences" -> licences = reader.list { LicenceRecord.read(reader) }
                    "persons" -> persons = reader.list { PersonRecord.read(reader) }
                    "seals" -> seals = reader.list { Seal.read(reader) }
                    "grants" -> grants = reader.list { Grant.read(reader) }
                    "applications" -> applications = reader.list { WindowApplication.read(reader) }
                    "form" -> form = reader.orNull { SealForm.read(reader) }
                    "engraved" -> engraved = reader.list { FlagRecord.read(reader) }
                    "filed" -> filed = reader.list { FlagRecord.read(reader) }
                    "systemAccess" -> systemAccess = reader.list { FlagRecord.read(reader) }
                    "hsm" -> hsm = reader.list { FlagRecord.read(reader) }
                    "secrets" -> secrets = reader.list { SecretRecord.read(reader) }
                    "uses" -> uses = reader.list { SealUse.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealAccountState(book ?: reader.missing("book"), accountId ?: reader.missing("accountId"), licences ?: reader.missing("licences"), persons ?: reader.missing("persons"), seals ?: reader.missing("seals"), grants ?: reader.missing("grants"), applications ?: reader.missing("applications"), form, engraved, filed, systemAccess, hsm, secrets, uses)
        }
    }
}

/** A seal act of the enterprise. */
public data class SealAct(
    /** When. */
    public val at: Instant,
    /** What the seal platform reports. */
    public val evidence: Evidence,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.document("evidence", evidence)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealAct {
            var at: Instant? = null
            var evidence: Evidence? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "evidence" -> evidence = Evidence.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealAct(at ?: reader.missing("at"), evidence ?: reader.missing("evidence"))
        }
    }
}

/** The use of a seal, as a verified signature shows it. */
public data class SealActUse(
    /** Id of the seal in the account. */
    public val seal: String,
    /** Who used it, as the host knows from its own records. */
    public val person: Principal,
    /** When: from a timestamp, or as the signer claims. */
    public val at: Instant,
    /** Whether a timestamp proves that instant. */
    public val proven: Boolean,
    /** Serial number of the signing certificate, in hexadecimal. */
    public val serial: String,
    /** Whether it stands in the seal's list. */
    public val listing: CertificateListing,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("seal", seal)
        writer.document("person", person)
        writer.text("at", at.toString())
        writer.truth("proven", proven)
        writer.text("serial", serial)
        writer.text("listing", listing.word)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealActUse {
            var seal: String? = null
            var person: Principal? = null
            var at: Instant? = null
            var proven: Boolean? = null
            var serial: String? = null
            var listing: CertificateListing? = null
            reader.fields {
                when (it) {
                    "seal" -> seal = reader.text()
                    "person" -> person = Principal.read(reader)
                    "at" -> at = reader.instant()
                    "proven" -> proven = reader.truth()
                    "serial" -> serial = reader.text()
                    "listing" -> listing = CertificateListing.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return SealActUse(seal ?: reader.missing("seal"), person ?: reader.missing("person"), at ?: reader.missing("at"), proven ?: reader.missing("proven"), serial ?: reader.missing("serial"), listing ?: reader.missing("listing"))
        }
    }
}

/** What to do to a seal account. */
public sealed class SealAction : Document() {
    /** The account begins. By the system, with the facts of the licence. */
    public data class OpenAccount(
        /** Id of the account. */
        public val accountId: String,
        /** What the licence says. */
        public val licence: LicenceFacts,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("open_account")
            writer.text("accountId", accountId)
            writer.document("licence", licence)
            writer.close()
        }
    }

    /** 印章申请, also at the window and for custom seals. On platforms with a set, `seals` is empty and the set comes. */
    public data class Apply(
        /** Id of the application; the seals of a set are named `<application>/<kind>`. */
        public val application: String,
        /** The seals. */
        public val seals: List<SealRequest> = listOf(),
        /** The form. */
        public val form: SealForm = SealForm(),
        /** Grants in the new seals, and in no others, that are asked for at the same time (SZ-014, SZ-015). */
        public val grants: List<GrantRequest> = listOf(),
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("apply")
            writer.text("application", application)
            writer.list("seals", seals) { it.write(writer) }
            writer.document("form", form)
            writer.list("grants", grants) { it.write(writer) }
            writer.close()
        }
    }

    /** The platform reports that seals were issued. */
    public data class ReportIssue(
        /** The seals. */
        public val seals: List<String>,
        /** From when they may be used; none to keep what was applied for. */
        public val from: Instant? = null,
        /** Until when, exclusive. */
        public val until: Instant? = null,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_issue")
            writer.list("seals", seals) { writer.text(it) }
            writer.text("from", from?.toString())
            writer.text("until", until?.toString())
            writer.close()
        }
    }

    /** The platform reports that an application was refused (C-65). */
    public data class ReportRefusal(
        /** The seals. */
        public val seals: List<String>,
        /** Why. */
        public val reason: String,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_refusal")
            writer.list("seals", seals) { writer.text(it) }
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** The platform gives a set to an enterprise that need not apply (SZ-012, KB-002). */
    public data class ReportSet(
        /** Id under which the seals are named `<application>/<kind>`. */
        public val application: String,
        /** Code of the set. */
        public val set: String,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_set")
            writer.text("application", application)
            writer.text("set", set)
            writer.close()
        }
    }

    /** The platform reports how far the physical seal is (KB-007, KB-008, KB-026). */
    public data class ReportPhysicalSeal(
        /** 刻制. */
        public val engraved: Boolean,
        /** 备案. */
        public val filed: Boolean,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_physical_seal")
            writer.truth("engraved", engraved)
            writer.truth("filed", filed)
            writer.close()
        }
    }

    /** 领取, 下载. */
    public data class Claim(
        /** The seal. */
        public val seal: String,
        /** 领取介质; empty where there is none. */
        public val medium: String = "",
        /** The device on which the copy is kept; empty where it does not matter. */
        public val device: String = "",
        /** The certificate that came with it, where one did. */
        public val certificate: CertificateRecord? = null,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("claim")
            writer.text("seal", seal)
            writer.text("medium", medium)
            writer.text("device", device)
            writer.document("certificate", certificate)
            writer.close()
        }
    }

    /** Deletes the actor's own local copy (KB-016). */
    public data class DeleteCopy(
        /** The seal. */
        public val seal: String,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("delete_copy")
            writer.text("seal", seal)
            writer.close()
        }
    }

    /** 下载个人数字证书 (GX-004, GX-005). */
    public data class DownloadCertificate(
        /** The certificate. */
        public val certificate: CertificateRecord,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("download_certificate")
            writer.document("certificate", certificate)
            writer.close()
        }
    }

    /** The platform reports that a person has opened an account (GX-013). */
    public data class ReportPerson(
        /** The person. */
        public val person: Principal,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_person")
            writer.document("person", person)
            writer.close()
        }
    }

    /** The platform reports that a person has downloaded a certificate (GX-015). */
    public data class ReportCertificate(
        /** The person. */
        public val person: Principal,
        /** The certificate. */
        public val certificate: CertificateRecord,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_certificate")
            writer.document("person", person)
            writer.document("certificate", certificate)
            writer.close()
        }
    }

    /** Begins to bind a seal to a Ukey (SZ-022). */
    public data class BindUkey(
        /** The seal. */
        public val seal: String,
        /** Serial number of the Ukey. */
        public val ukey: String,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("bind_ukey")
            writer.text("seal", seal)
            writer.text("ukey", ukey)
            writer.close()
        }
    }

    /** The scan that completes the binding (SZ-023). */
    public data class ConfirmUkeyBinding(
        /** The seal. */
        public val seal: String,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("confirm_ukey_binding")
            writer.text("seal", seal)
            writer.close()
        }
    }

    /** Begins to unbind (SZ-024). */
    public data class UnbindUkey(
        /** The seal. */
        public val seal: String,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("unbind_ukey")
            writer.text("seal", seal)
            writer.close()
        }
    }

    /** The scan that completes the unbinding (SZ-025). */
    public data class ConfirmUkeyUnbinding(
        /** The seal. */
        public val seal: String,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("confirm_ukey_unbinding")
            writer.text("seal", seal)
            writer.close()
        }
    }

    /** 授权经办人 (GS-012): from now on seals may be granted to this person, and are by default (GS-011). */
    public data class AuthoriseHandler(
        /** The person. */
        public val person: Principal,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("authorise_handler")
            writer.document("person", person)
            writer.close()
        }
    }

    /**
     * The end of a handler's authorisation, with every right that rests on it: no seal is granted to this person by
     * default any more. No source describes it; assumed, for GS-014 takes back single grants alone.
     */
    public data class DismissHandler(
        /** The person. */
        public val person: Principal,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("dismiss_handler")
            writer.document("person", person)
            writer.close()
        }
    }

    /** 授权. */
    public data class Grant(
        /** The grant. */
        public val grant: GrantRequest,
        /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
        public val form: SealForm = SealForm(),
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("grant")
            writer.document("grant", grant)
            writer.document("form", form)
            writer.close()
        }
    }

    /** 取消授权. */
    public data class Revoke(
        /** Ids of the grants. */
        public val grants: List<String>,
        /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
        public val form: SealForm = SealForm(),
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("revoke")
            writer.list("grants", grants) { writer.text(it) }
            writer.document("form", form)
            writer.close()
        }
    }

    /** 停用, 冻结. */
    public data class Suspend(
        /** The seals. */
        public val seals: List<String>,
        /** Why. */
        public val reason: String = "",
        /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
        public val form: SealForm = SealForm(),
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("suspend")
            writer.list("seals", seals) { writer.text(it) }
            writer.text("reason", reason)
            writer.document("form", form)
            writer.close()
        }
    }

    /** 启用, 解冻. */
    public data class Resume(
        /** The seals. */
        public val seals: List<String>,
        /** Why. */
        public val reason: String = "",
        /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
        public val form: SealForm = SealForm(),
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("resume")
            writer.list("seals", seals) { writer.text(it) }
            writer.text("reason", reason)
            writer.document("form", form)
            writer.close()
        }
    }

    /** 续期. */
    public data class Renew(
        /** The seal. */
        public val seal: String,
        /** The new end, exclusive. */
        public val until: Instant,
        /** The new certificate, where one came. */
        public val certificate: CertificateRecord? = null,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("renew")
            writer.text("seal", seal)
            writer.text("until", until.toString())
            writer.document("certificate", certificate)
            writer.close()
        }
    }

    /** 变更: applies for new seals after the licence changed (SZ-062, SZ-063). */
    public data class Change(
        /** Id of the application; a new seal is named `<application>/<old seal>`. */
        public val application: String,
        /** The cancelled seals that are to come anew. */
        public val seals: List<String>,
        /** Grants in the new seals, and in no others, that are asked for at the same time (SZ-063). */
        public val grants: List<GrantRequest> = listOf(),
        /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
        public val form: SealForm = SealForm(),
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("change")
            writer.text("application", application)
            writer.list("seals", seals) { writer.text(it) }
            writer.list("grants", grants) { it.write(writer) }
            writer.document("form", form)
            writer.close()
        }
    }

    /** 注销. */
    public data class Cancel(
        /** The seals. */
        public val seals: List<String>,
        /** Code of the reason, or the reason itself. */
        public val reason: String,
        /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
        public val form: SealForm = SealForm(),
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("cancel")
            writer.list("seals", seals) { writer.text(it) }
            writer.text("reason", reason)
            writer.document("form", form)
            writer.close()
        }
    }

    /** 修改签章密码 (SZ-050). The library sees no secret: that the current one was right is evidence. */
    public data class ChangeSecret(
        /** What it belongs to. */
        public val scope: SecretScope,
        /** The seal or Ukey; empty for the secret of the actor's own certificate. */
        public val subject: String = "",
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("change_secret")
            writer.text("scope", scope.word)
            writer.text("subject", subject)
            writer.close()
        }
    }

    /** 忘记密码 (SZ-052). */
    public data class ResetSecret(
        /** What it belongs to. */
        public val scope: SecretScope,
        /** The seal or Ukey; empty for the secret of the actor's own certificate. */
        public val subject: String = "",
        /** The new certificate, where one was issued. */
        public val certificate: CertificateRecord? = null,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("reset_secret")
            writer.text("scope", scope.word)
            writer.text("subject", subject)
            writer.document("certificate", certificate)
            writer.close()
        }
    }

    /** The seal was used on a document. */
    public data class Sign(
        /** The seal. */
        public val seal: String,
        /** Digest of the document as it was sealed, as hexadecimal. */
        public val digest: String,
        /** Serial number of the certificate that was used; empty where the platform names none. */
        public val certificate: String = "",
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("sign")
            writer.text("seal", seal)
            writer.text("digest", digest)
            writer.text("certificate", certificate)
            writer.close()
        }
    }

    /** The licence system reports a change (SZ-061, SZ-083). */
    public data class ReportLicenceChange(
        /** What the licence says now. */
        public val licence: LicenceFacts,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_licence_change")
            writer.document("licence", licence)
            writer.close()
        }
    }

    /** The enterprise's own system was given access (SZ-080). */
    public data class ReportSystemAccess(
        /** Whether it has access. */
        public val granted: Boolean,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_system_access")
            writer.truth("granted", granted)
            writer.close()
        }
    }

    /** The enterprise's HSM was filed (SZ-082). */
    public data class ReportHsm(
        /** Whether it is filed. */
        public val filed: Boolean,
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_hsm")
            writer.truth("filed", filed)
            writer.close()
        }
    }

    /** The window decides on an application (SZ-070). */
    public data class ReportWindow(
        /** Id of the application, which is the id of the command that submitted it. */
        public val application: String,
        /** Whether it was accepted; then its action takes effect. */
        public val accepted: Boolean,
        /** Why not. */
        public val reason: String = "",
    ) : SealAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_window")
            writer.text("application", application)
            writer.truth("accepted", accepted)
            writer.text("reason", reason)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): SealAction = when (val tag = reader.tag()) {
            "open_account" -> openAccount(reader)
            "apply" -> apply(reader)
            "report_issue" -> reportIssue(reader)
            "report_refusal" -> reportRefusal(reader)
            "report_set" -> reportSet(reader)
            "report_physical_seal" -> reportPhysicalSeal(reader)
            "claim" -> claim(reader)
            "delete_copy" -> deleteCopy(reader)
            "download_certificate" -> downloadCertificate(reader)
            "report_person" -> reportPerson(reader)
            "report_certificate" -> reportCertificate(reader)
            "bind_ukey" -> bindUkey(reader)
            "confirm_ukey_binding" -> confirmUkeyBinding(reader)
            "unbind_ukey" -> unbindUkey(reader)
            "confirm_ukey_unbinding" -> confirmUkeyUnbinding(reader)
            "authorise_handler" -> authoriseHandler(reader)
            "dismiss_handler" -> dismissHandler(reader)
            "grant" -> grant(reader)
            "revoke" -> revoke(reader)
            "suspend" -> suspend(reader)
            "resume" -> resume(reader)
            "renew" -> renew(reader)
            "change" -> change(reader)
            "cancel" -> cancel(reader)
            "change_secret" -> changeSecret(reader)
            "reset_secret" -> resetSecret(reader)
            "sign" -> sign(reader)
            "report_licence_change" -> reportLicenceChange(reader)
            "report_system_access" -> reportSystemAccess(reader)
            "report_hsm" -> reportHsm(reader)
            "report_window" -> reportWindow(reader)
            else -> reader.unknown(tag)
        }

        private fun openAccount(reader: JsonReader): OpenAccount {
            var accountId: String? = null
            var licence: LicenceFacts? = null
            reader.rest {
                when (it) {
                    "accountId" -> accountId = reader.text()
                    "licence" -> licence = LicenceFacts.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return OpenAccount(accountId ?: reader.missing("accountId"), licence ?: reader.missing("licence"))
        }

        private fun apply(reader: JsonReader): Apply {
            var application: String? = null
            var seals: List<SealRequest> = listOf()
            var form: SealForm? = null
            var grants: List<GrantRequest> = listOf()
            reader.rest {
                when (it) {
                    "application" -> application = reader.text()
                    "seals" -> seals = reader.list { SealRequest.read(reader) }
                    "form" -> form = SealForm.read(reader)
                    "grants" -> grants = reader.list { GrantRequest.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Apply(application ?: reader.missing("application"), seals, form ?: SealForm(), grants)
        }

        private fun reportIssue(reader: JsonReader): ReportIssue {
            var seals: List<String>? = null
            var from: Instant? = null
            var until: Instant? = null
            reader.rest {
                when (it) {
                    "seals" -> seals = reader.list { reader.text() }
                    "from" -> from = reader.orNull { reader.instant() }
                    "until" -> until = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return ReportIssue(seals ?: reader.missing("seals"), from, until)
        }

        private fun reportRefusal(reader: JsonReader): ReportRefusal {
            var seals: List<String>? = null
            var reason: String? = null
            reader.rest {
                when (it) {
                    "seals" -> seals = reader.list { reader.text() }
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ReportRefusal(seals ?: reader.missing("seals"), reason ?: reader.missing("reason"))
        }

        private fun reportSet(reader: JsonReader): ReportSet {
            var application: String? = null
            var set: String? = null
            reader.rest {
                when (it) {
                    "application" -> application = reader.text()
                    "set" -> set = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ReportSet(application ?: reader.missing("application"), set ?: reader.missing("set"))
        }

        private fun reportPhysicalSeal(reader: JsonReader): ReportPhysicalSeal {
            var engraved: Boolean? = null
            var filed: Boolean? = null
            reader.rest {
                when (it) {
                    "engraved" -> engraved = reader.truth()
                    "filed" -> filed = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return ReportPhysicalSeal(engraved ?: reader.missing("engraved"), filed ?: reader.missing("filed"))
        }

        private fun claim(reader: JsonReader): Claim {
            var seal: String? = null
            var medium: String = ""
            var device: String = ""
            var certificate: CertificateRecord? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "medium" -> medium = reader.text()
                    "device" -> device = reader.text()
                    "certificate" -> certificate = reader.orNull { CertificateRecord.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Claim(seal ?: reader.missing("seal"), medium, device, certificate)
        }

        private fun deleteCopy(reader: JsonReader): DeleteCopy {
            var seal: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return DeleteCopy(seal ?: reader.missing("seal"))
        }

        private fun downloadCertificate(reader: JsonReader): DownloadCertificate {
            var certificate: CertificateRecord? = null
            reader.rest {
                when (it) {
                    "certificate" -> certificate = CertificateRecord.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return DownloadCertificate(certificate ?: reader.missing("certificate"))
        }

        private fun reportPerson(reader: JsonReader): ReportPerson {
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ReportPerson(person ?: reader.missing("person"))
        }

        private fun reportCertificate(reader: JsonReader): ReportCertificate {
            var person: Principal? = null
            var certificate: CertificateRecord? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    "certificate" -> certificate = CertificateRecord.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ReportCertificate(person ?: reader.missing("person"), certificate ?: reader.missing("certificate"))
        }

        private fun bindUkey(reader: JsonReader): BindUkey {
            var seal: String? = null
            var ukey: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "ukey" -> ukey = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return BindUkey(seal ?: reader.missing("seal"), ukey ?: reader.missing("ukey"))
        }

        private fun confirmUkeyBinding(reader: JsonReader): ConfirmUkeyBinding {
            var seal: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ConfirmUkeyBinding(seal ?: reader.missing("seal"))
        }

        private fun unbindUkey(reader: JsonReader): UnbindUkey {
            var seal: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return UnbindUkey(seal ?: reader.missing("seal"))
        }

        private fun confirmUkeyUnbinding(reader: JsonReader): ConfirmUkeyUnbinding {
            var seal: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ConfirmUkeyUnbinding(seal ?: reader.missing("seal"))
        }

        private fun authoriseHandler(reader: JsonReader): AuthoriseHandler {
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return AuthoriseHandler(person ?: reader.missing("person"))
        }

        private fun dismissHandler(reader: JsonReader): DismissHandler {
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return DismissHandler(person ?: reader.missing("person"))
        }

        private fun grant(reader: JsonReader): Grant {
            var grant: GrantRequest? = null
            var form: SealForm? = null
            reader.rest {
                when (it) {
                    "grant" -> grant = GrantRequest.read(reader)
                    "form" -> form = SealForm.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Grant(grant ?: reader.missing("grant"), form ?: SealForm())
        }

        private fun revoke(reader: JsonReader): Revoke {
            var grants: List<String>? = null
            var form: SealForm? = null
            reader.rest {
                when (it) {
                    "grants" -> grants = reader.list { reader.text() }
                    "form" -> form = SealForm.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Revoke(grants ?: reader.missing("grants"), form ?: SealForm())
        }

        private fun suspend(reader: JsonReader): Suspend {
            var seals: List<String>? = null
            var reason: String = ""
            var form: SealForm? = null
            reader.rest {
                when (it) {
                    "seals" -> seals = reader.list { reader.text() }
                    "reason" -> reason = reader.text()
                    "form" -> form = SealForm.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Suspend(seals ?: reader.missing("seals"), reason, form ?: SealForm())
        }

        private fun resume(reader: JsonReader): Resume {
            var seals: List<String>? = null
            var reason: String = ""
            var form: SealForm? = null
            reader.rest {
                when (it) {
                    "seals" -> seals = reader.list { reader.text() }
                    "reason" -> reason = reader.text()
                    "form" -> form = SealForm.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Resume(seals ?: reader.missing("seals"), reason, form ?: SealForm())
        }

        private fun renew(reader: JsonReader): Renew {
            var seal: String? = null
            var until: Instant? = null
            var certificate: CertificateRecord? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "until" -> until = reader.instant()
                    "certificate" -> certificate = reader.orNull { CertificateRecord.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Renew(seal ?: reader.missing("seal"), until ?: reader.missing("until"), certificate)
        }

        private fun change(reader: JsonReader): Change {
            var application: String? = null
            var seals: List<String>? = null
            var grants: List<GrantRequest> = listOf()
            var form: SealForm? = null
            reader.rest {
                when (it) {
                    "application" -> application = reader.text()
                    "seals" -> seals = reader.list { reader.text() }
                    "grants" -> grants = reader.list { GrantRequest.read(reader) }
                    "form" -> form = SealForm.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Change(application ?: reader.missing("application"), seals ?: reader.missing("seals"), grants, form ?: SealForm())
        }

        private fun cancel(reader: JsonReader): Cancel {
            var seals: List<String>? = null
            var reason: String? = null
            var form: SealForm? = null
            reader.rest {
                when (it) {
                    "seals" -> seals = reader.list { reader.text() }
                    "reason" -> reason = reader.text()
                    "form" -> form = SealForm.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Cancel(seals ?: reader.missing("seals"), reason ?: reader.missing("reason"), form ?: SealForm())
        }

        private fun changeSecret(reader: JsonReader): ChangeSecret {
            var scope: SecretScope? = null
            var subject: String = ""
            reader.rest {
                when (it) {
                    "scope" -> scope = SecretScope.of(reader.word())
                    "subject" -> subject = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ChangeSecret(scope ?: reader.missing("scope"), subject)
        }

        private fun resetSecret(reader: JsonReader): ResetSecret {
            var scope: SecretScope? = null
            var subject: String = ""
            var certificate: CertificateRecord? = null
            reader.rest {
                when (it) {
                    "scope" -> scope = SecretScope.of(reader.word())
                    "subject" -> subject = reader.text()
                    "certificate" -> certificate = reader.orNull { CertificateRecord.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ResetSecret(scope ?: reader.missing("scope"), subject, certificate)
        }

        private fun sign(reader: JsonReader): Sign {
            var seal: String? = null
            var digest: String? = null
            var certificate: String = ""
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "digest" -> digest = reader.text()
                    "certificate" -> certificate = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Sign(seal ?: reader.missing("seal"), digest ?: reader.missing("digest"), certificate)
        }

        private fun reportLicenceChange(reader: JsonReader): ReportLicenceChange {
            var licence: LicenceFacts? = null
            reader.rest {
                when (it) {
                    "licence" -> licence = LicenceFacts.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ReportLicenceChange(licence ?: reader.missing("licence"))
        }

        private fun reportSystemAccess(reader: JsonReader): ReportSystemAccess {
            var granted: Boolean? = null
            reader.rest {
                when (it) {
                    "granted" -> granted = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return ReportSystemAccess(granted ?: reader.missing("granted"))
        }

        private fun reportHsm(reader: JsonReader): ReportHsm {
            var filed: Boolean? = null
            reader.rest {
                when (it) {
                    "filed" -> filed = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return ReportHsm(filed ?: reader.missing("filed"))
        }

        private fun reportWindow(reader: JsonReader): ReportWindow {
            var application: String? = null
            var accepted: Boolean? = null
            var reason: String = ""
            reader.rest {
                when (it) {
                    "application" -> application = reader.text()
                    "accepted" -> accepted = reader.truth()
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ReportWindow(application ?: reader.missing("application"), accepted ?: reader.missing("accepted"), reason)
        }
    }
}

/** The answer: yes, by which right; or everything that stands against it. */
public data class SealAnswer(
    /** What was asked, about whom. */
    public val asked: SealAsked,
    /** Whether it is allowed, but for the evidence that only the moment brings. */
    public val allowed: Boolean,
    /** Otherwise why not, who can mend each reason, and by which operation. */
    public val unmet: List<Unmet>,
    /** The capacity in which it would be done; none where there is none. */
    public val actingAs: Role? = null,
    /** The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise. */
    public val chain: List<GrantLink>,
    /** On what the platform's rule for this operation and channel rests; none where it has no rule. */
    public val basis: Basis? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("asked", asked)
        writer.truth("allowed", allowed)
        writer.list("unmet", unmet) { it.write(writer) }
        writer.text("actingAs", actingAs?.word)
        writer.list("chain", chain) { it.write(writer) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealAnswer {
            var asked: SealAsked? = null
            var allowed: Boolean? = null
            var unmet: List<Unmet>? = null
            var actingAs: Role? = null
            var chain: List<GrantLink>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "asked" -> asked = SealAsked.read(reader)
                    "allowed" -> allowed = reader.truth()
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    "actingAs" -> actingAs = reader.orNull { Role.of(reader.word()) }
                    "chain" -> chain = reader.list { GrantLink.read(reader) }
                    "basis" -> basis = reader.orNull { Basis.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealAnswer(asked ?: reader.missing("asked"), allowed ?: reader.missing("allowed"), unmet ?: reader.missing("unmet"), actingAs, chain ?: reader.missing("chain"), basis)
        }
    }
}

/** What an answer is about: it is good for this person, question, account and instant alone. */
public data class SealAsked(
    /** Id of the account. */
    public val account: String,
    /** Whose account it is, as its licence has it. */
    public val enterprise: Enterprise,
    /** Who would do it. */
    public val person: Principal,
    /** What was asked. */
    public val question: SealQuestion,
    /** At which instant. */
    public val at: Instant,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("account", account)
        writer.document("enterprise", enterprise)
        writer.document("person", person)
        writer.document("question", question)
        writer.text("at", at.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealAsked {
            var account: String? = null
            var enterprise: Enterprise? = null
            var person: Principal? = null
            var question: SealQuestion? = null
            var at: Instant? = null
            reader.fields {
                when (it) {
                    "account" -> account = reader.text()
                    "enterprise" -> enterprise = Enterprise.read(reader)
                    "person" -> person = Principal.read(reader)
                    "question" -> question = SealQuestion.read(reader)
                    "at" -> at = reader.instant()
                    else -> reader.unknown(it)
                }
            }
            return SealAsked(account ?: reader.missing("account"), enterprise ?: reader.missing("enterprise"), person ?: reader.missing("person"), question ?: reader.missing("question"), at ?: reader.missing("at"))
        }
    }
}

/** A certificate in a seal, or what the seal says of one. */
public data class SealCertificate(
    /** SM3 over the certificate's bytes, or the digest that stands in the list, in lower-case hexadecimal. */
    public val digest: String,
    /** The hash function as the list names it; only for entries that are digests. */
    public val digestAlgorithm: String? = null,
    /** What it says; only where the certificate itself is there and can be read. */
    public val certificate: CertificateSummary? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("digest", digest)
        writer.text("digestAlgorithm", digestAlgorithm)
        writer.document("certificate", certificate)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealCertificate {
            var digest: String? = null
            var digestAlgorithm: String? = null
            var certificate: CertificateSummary? = null
            reader.fields {
                when (it) {
                    "digest" -> digest = reader.text()
                    "digestAlgorithm" -> digestAlgorithm = reader.orNull { reader.text() }
                    "certificate" -> certificate = reader.orNull { CertificateSummary.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealCertificate(digest ?: reader.missing("digest"), digestAlgorithm, certificate)
        }
    }
}

/** One line of 印章变动: what happened to the enterprise's seals (KB-015, KB-024). */
public data class SealChange(
    /** When. */
    public val at: Instant,
    /** The seal. */
    public val seal: String,
    /** Its name. */
    public val name: String,
    /** What. */
    public val kind: SealChangeKind,
    /** The reason, Ukey or certificate, where there is one; empty otherwise. */
    public val detail: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.text("seal", seal)
        writer.text("name", name)
        writer.text("kind", kind.word)
        writer.text("detail", detail)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealChange {
            var at: Instant? = null
            var seal: String? = null
            var name: String? = null
            var kind: SealChangeKind? = null
            var detail: String? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "seal" -> seal = reader.text()
                    "name" -> name = reader.text()
                    "kind" -> kind = SealChangeKind.of(reader.word())
                    "detail" -> detail = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealChange(at ?: reader.missing("at"), seal ?: reader.missing("seal"), name ?: reader.missing("name"), kind ?: reader.missing("kind"), detail ?: reader.missing("detail"))
        }
    }
}

/** What happened to a seal. */
public enum class SealChangeKind(internal val word: String) {
    /** Applied for. */
    APPLIED("applied"),
    /** Issued. */
    ISSUED("issued"),
    /** Suspended. */
    SUSPENDED("suspended"),
    /** Usable again. */
    RESUMED("resumed"),
    /** Renewed. */
    RENEWED("renewed"),
    /** It has a new certificate. */
    CERTIFICATE_ISSUED("certificate_issued"),
    /** Bound to a Ukey. */
    UKEY_BOUND("ukey_bound"),
    /** Bound to a Ukey no longer. */
    UKEY_UNBOUND("ukey_unbound"),
    /** Cancelled. */
    CANCELLED("cancelled");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealChangeKind = words[word] ?: throw Handover.internal("no SealChangeKind `$word`")
    }
}

/** One step and what came of it. */
public data class SealCheck(
    /** The step. */
    public val step: SealStep,
    /** What came of it. */
    public val result: StepOutcome,
    /**
     * Why it failed or was not looked at, and what else deserves a look. The pointers go into
     * [`SealFile`](super::SealFile) or [`SealSignatureFile`](super::SealSignatureFile).
     */
    public val findings: List<Finding> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("step", step.word)
        writer.text("result", result.word)
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealCheck {
            var step: SealStep? = null
            var result: StepOutcome? = null
            var findings: List<Finding> = listOf()
            reader.fields {
                when (it) {
                    "step" -> step = SealStep.of(reader.word())
                    "result" -> result = StepOutcome.of(reader.word())
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealCheck(step ?: reader.missing("step"), result ?: reader.missing("result"), findings)
        }
    }
}

/** A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused. */
public data class SealCommand(
    /** The caller's own id for this command, unique within the account. */
    public val id: String,
    /** The version that the caller has seen; none to accept any. */
    public val expectedVersion: UInt? = null,
    /** What to do. */
    public val action: SealAction,
    /** On which channel; none for what the platform itself reports. */
    public val channel: Channel? = null,
    /** What the host has verified for this command, such as a face check. Never a secret itself. */
    public val evidence: List<Evidence> = listOf(),
    /** Checks that the host has tried for this command, and that failed. */
    public val failed: List<FailedCheck> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.number("expectedVersion", expectedVersion?.toLong())
        writer.document("action", action)
        writer.text("channel", channel?.word)
        writer.list("evidence", evidence) { it.write(writer) }
        writer.list("failed", failed) { writer.text(it.word) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealCommand {
            var id: String? = null
            var expectedVersion: UInt? = null
            var action: SealAction? = null
            var channel: Channel? = null
            var evidence: List<Evidence> = listOf()
            var failed: List<FailedCheck> = listOf()
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "expectedVersion" -> expectedVersion = reader.orNull { reader.uint() }
                    "action" -> action = SealAction.read(reader)
                    "channel" -> channel = reader.orNull { Channel.of(reader.word()) }
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    "failed" -> failed = reader.list { FailedCheck.of(reader.word()) }
                    else -> reader.unknown(it)
                }
            }
            return SealCommand(id ?: reader.missing("id"), expectedVersion, action ?: reader.missing("action"), channel, evidence, failed)
        }
    }
}

/** The texts of one seal. A design takes of them what it has a place for. */
public data class SealContent(
    /** The organisation's registered name: `{name}`. */
    public val name: String = "",
    /** Its name in another language: `{foreignName}`. */
    public val foreignName: String = "",
    /** What the seal is for, such as 业务专用章, where the design does not say: `{title}`. */
    public val title: String = "",
    /** The number of one of several seals of a kind, such as （1）: `{serial}`. */
    public val serial: String = "",
    /** The code under which the police filed the seal, 13 or 14 digits: `{code}`. */
    public val code: String = "",
    /** The taxpayer's number: `{taxNumber}`. */
    public val taxNumber: String = "",
    /** The person's name: `{person}`. */
    public val person: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("name", name)
        writer.text("foreignName", foreignName)
        writer.text("title", title)
        writer.text("serial", serial)
        writer.text("code", code)
        writer.text("taxNumber", taxNumber)
        writer.text("person", person)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealContent {
            var name: String = ""
            var foreignName: String = ""
            var title: String = ""
            var serial: String = ""
            var code: String = ""
            var taxNumber: String = ""
            var person: String = ""
            reader.fields {
                when (it) {
                    "name" -> name = reader.text()
                    "foreignName" -> foreignName = reader.text()
                    "title" -> title = reader.text()
                    "serial" -> serial = reader.text()
                    "code" -> code = reader.text()
                    "taxNumber" -> taxNumber = reader.text()
                    "person" -> person = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealContent(name, foreignName, title, serial, code, taxNumber, person)
        }
    }
}

/** Which pages must bear a seal in the end (C-35). */
public enum class SealCoverage(internal val word: String) {
    /** One seal anywhere is enough (SZ-041). */
    AT_LEAST_ONE("at_least_one"),
    /** Every page bears a seal (NN-006, NN-007). Seals of earlier signatures count. */
    EVERY_PAGE("every_page"),
    /** Every field of the plan's `fields` bears one. */
    NAMED_FIELDS("named_fields");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealCoverage = words[word] ?: throw Handover.internal("no SealCoverage `$word`")
    }
}

/** Something that changes by itself at an instant. */
public data class SealDeadline(
    /** When. */
    public val at: Instant,
    /** What. */
    public val kind: SealDeadlineKind,
    /** The seal; none for a person's own certificate. */
    public val seal: String? = null,
    /** The grant, or the certificate's serial number; empty for the seal itself. */
    public val subject: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.text("kind", kind.word)
        writer.text("seal", seal)
        writer.text("subject", subject)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealDeadline {
            var at: Instant? = null
            var kind: SealDeadlineKind? = null
            var seal: String? = null
            var subject: String? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "kind" -> kind = SealDeadlineKind.of(reader.word())
                    "seal" -> seal = reader.orNull { reader.text() }
                    "subject" -> subject = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealDeadline(at ?: reader.missing("at"), kind ?: reader.missing("kind"), seal, subject ?: reader.missing("subject"))
        }
    }
}

/** What happens at a deadline. */
public enum class SealDeadlineKind(internal val word: String) {
    /** A seal may be used from then on. */
    SEAL_BEGINS("seal_begins"),
    /** A seal is due for renewal. */
    RENEWAL_DUE("renewal_due"),
    /** A seal expires. */
    SEAL_ENDS("seal_ends"),
    /** A grant holds from then on. */
    GRANT_BEGINS("grant_begins"),
    /** A grant ends. */
    GRANT_ENDS("grant_ends"),
    /** A certificate ends. */
    CERTIFICATE_ENDS("certificate_ends");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealDeadlineKind = words[word] ?: throw Handover.internal("no SealDeadlineKind `$word`")
    }
}

/** What follows from a command that may be carried out. */
public data class SealDecision(
    /** What happens. */
    public val events: List<SealEvent>,
    /** What the host shall do. */
    public val effects: List<HostTask>,
    /** Findings that did not stop the command. */
    public val report: Report,
    /** Whether this command was carried out before; then nothing happens. */
    public val repeated: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("events", events) { it.write(writer) }
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.truth("repeated", repeated)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealDecision {
            var events: List<SealEvent>? = null
            var effects: List<HostTask>? = null
            var report: Report? = null
            var repeated: Boolean? = null
            reader.fields {
                when (it) {
                    "events" -> events = reader.list { SealEvent.read(reader) }
                    "effects" -> effects = reader.list { HostTask.read(reader) }
                    "report" -> report = Report.read(reader)
                    "repeated" -> repeated = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return SealDecision(events ?: reader.missing("events"), effects ?: reader.missing("effects"), report ?: reader.missing("report"), repeated ?: reader.missing("repeated"))
        }
    }
}

/** What a seal looks like. Lengths are micrometres. */
public data class SealDesign(
    /** Its outline. */
    public val shape: SealShape,
    /** Width over all. */
    public val width: UInt,
    /** Height over all. */
    public val height: UInt,
    /** Width of the border; 0 for none. */
    public val border: UInt,
    /** Width of a second line inside the border; 0 for none. */
    public val innerBorder: UInt = 0u,
    /** Space between the border and the second line. */
    public val innerGap: UInt = 0u,
    /** Radius of the corners of a square seal. */
    public val corner: UInt = 0u,
    /** The colour, `#rrggbb`. */
    public val colour: String,
    /** What stands in it. */
    public val parts: List<SealPart>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("shape", shape.word)
        writer.number("width", width.toLong())
        writer.number("height", height.toLong())
        writer.number("border", border.toLong())
        writer.number("innerBorder", innerBorder.toLong())
        writer.number("innerGap", innerGap.toLong())
        writer.number("corner", corner.toLong())
        writer.text("colour", colour)
        writer.list("parts", parts) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealDesign {
            var shape: SealShape? = null
            var width: UInt? = null
            var height: UInt? = null
            var border: UInt? = null
            var innerBorder: UInt = 0u
            var innerGap: UInt = 0u
            var corner: UInt = 0u
            var colour: String? = null
            var parts: List<SealPart>? = null
            reader.fields {
                when (it) {
                    "shape" -> shape = SealShape.of(reader.word())
                    "width" -> width = reader.uint()
                    "height" -> height = reader.uint()
                    "border" -> border = reader.uint()
                    "innerBorder" -> innerBorder = reader.uint()
                    "innerGap" -> innerGap = reader.uint()
                    "corner" -> corner = reader.uint()
                    "colour" -> colour = reader.text()
                    "parts" -> parts = reader.list { SealPart.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealDesign(shape ?: reader.missing("shape"), width ?: reader.missing("width"), height ?: reader.missing("height"), border ?: reader.missing("border"), innerBorder, innerGap, corner, colour ?: reader.missing("colour"), parts ?: reader.missing("parts"))
        }
    }
}

/** A seal to be made. */
public data class SealDraft(
    /** The standard after which it is built. */
    public val edition: SealEdition,
    /** The vendor: 1 to 100 letters of ASCII. */
    public val vendor: String,
    /** The seal's number: 1 to 100 letters of ASCII. */
    public val id: String,
    /** Its type, which each business defines; in seals of 2014: 1 of a unit, 2 of a person. */
    public val kind: UInt,
    /** Its name: 1 to 600 bytes. */
    public val name: String,
    /** What the list of signers shall hold; seals of 2014 have certificates only. */
    public val listKind: SealListKind,
    /** When it is made. */
    public val created: Instant,
    /** From when it is valid. */
    public val validFrom: Instant,
    /** Until when it is valid. */
    public val validUntil: Instant,
    /** The type of its picture, such as `PNG`: 1 to 20 letters of ASCII. */
    public val pictureKind: String,
    /** Width of the picture on paper, in millimetres (1 to 1000). */
    public val width: UInt,
    /** Height of the picture on paper, in millimetres (1 to 1000). */
    public val height: UInt,
    /** Its extensions. */
    public val extensions: List<SealExtension> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("edition", edition.word)
        writer.text("vendor", vendor)
        writer.text("id", id)
        writer.number("kind", kind.toLong())
        writer.text("name", name)
        writer.text("listKind", listKind.word)
        writer.text("created", created.toString())
        writer.text("validFrom", validFrom.toString())
        writer.text("validUntil", validUntil.toString())
        writer.text("pictureKind", pictureKind)
        writer.number("width", width.toLong())
        writer.number("height", height.toLong())
        writer.list("extensions", extensions) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealDraft {
            var edition: SealEdition? = null
            var vendor: String? = null
            var id: String? = null
            var kind: UInt? = null
            var name: String? = null
            var listKind: SealListKind? = null
            var created: Instant? = null
            var validFrom: Instant? = null
            var validUntil: Instant? = null
            var pictureKind: String? = null
            var width: UInt? = null
            var height: UInt? = null
            var extensions: List<SealExtension> = listOf()
            reader.fields {
                when (it) {
                    "edition" -> edition = SealEdition.of(reader.word())
                    "vendor" -> vendor = reader.text()
                    "id" -> id = reader.text()
                    "kind" -> kind = reader.uint()
                    "name" -> name = reader.text()
                    "listKind" -> listKind = SealListKind.of(reader.word())
                    "created" -> created = reader.instant()
                    "validFrom" -> validFrom = reader.instant()
                    "validUntil" -> validUntil = reader.instant()
                    "pictureKind" -> pictureKind = reader.text()
                    "width" -> width = reader.uint()
                    "height" -> height = reader.uint()
                    "extensions" -> extensions = reader.list { SealExtension.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealDraft(edition ?: reader.missing("edition"), vendor ?: reader.missing("vendor"), id ?: reader.missing("id"), kind ?: reader.missing("kind"), name ?: reader.missing("name"), listKind ?: reader.missing("listKind"), created ?: reader.missing("created"), validFrom ?: reader.missing("validFrom"), validUntil ?: reader.missing("validUntil"), pictureKind ?: reader.missing("pictureKind"), width ?: reader.missing("width"), height ?: reader.missing("height"), extensions)
        }
    }
}

/** The standard after which a seal or a signature is built. */
public enum class SealEdition(internal val word: String) {
    /** GM/T 0031-2014: a seal of two fields. */
    GMT0031_2014("gmt0031_2014"),
    /** GB/T 38540-2020: a seal of four fields, header version 4. */
    GBT38540_2020("gbt38540_2020"),
    /** GM/T 0031-2025: as 2020, with a timestamp of the seal; header version 5. */
    GMT0031_2025("gmt0031_2025");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealEdition = words[word] ?: throw Handover.internal("no SealEdition `$word`")
    }
}

/** What happened. */
public sealed class SealEvent : Document() {
    /** The account began. */
    public data class AccountOpened(
        /** Its id. */
        public val accountId: String,
        /** What the licence says. */
        public val licence: LicenceFacts,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("account_opened")
            writer.text("accountId", accountId)
            writer.document("licence", licence)
            writer.close()
        }
    }

    /** A seal was applied for, or came by itself. Its histories are empty. */
    public data class SealApplied(
        /** The seal. */
        public val seal: Seal,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_applied")
            writer.document("seal", seal)
            writer.close()
        }
    }

    /** A form was filled in. */
    public data class FormKept(
        /** The form. */
        public val form: SealForm,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("form_kept")
            writer.document("form", form)
            writer.close()
        }
    }

    /** A seal was issued. */
    public data class SealIssued(
        /** The seal. */
        public val seal: String,
        /** From when it may be used. */
        public val from: Instant? = null,
        /** Until when, exclusive. */
        public val until: Instant? = null,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_issued")
            writer.text("seal", seal)
            writer.text("from", from?.toString())
            writer.text("until", until?.toString())
            writer.close()
        }
    }

    /** The physical seal came further. */
    public data class PhysicalSealReported(
        /** 刻制. */
        public val engraved: Boolean,
        /** 备案. */
        public val filed: Boolean,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("physical_seal_reported")
            writer.truth("engraved", engraved)
            writer.truth("filed", filed)
            writer.close()
        }
    }

    /** A person claimed a seal. */
    public data class SealClaimed(
        /** The seal. */
        public val seal: String,
        /** Who. */
        public val person: Principal,
        /** On what medium. */
        public val medium: String,
        /** On which device. */
        public val device: String,
        /** The grant by which; none for the legal representative. */
        public val grant: String? = null,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_claimed")
            writer.text("seal", seal)
            writer.document("person", person)
            writer.text("medium", medium)
            writer.text("device", device)
            writer.text("grant", grant)
            writer.close()
        }
    }

    /** A local copy was deleted. */
    public data class CopyDeleted(
        /** The seal. */
        public val seal: String,
        /** Whose copy. */
        public val person: Principal,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("copy_deleted")
            writer.text("seal", seal)
            writer.document("person", person)
            writer.close()
        }
    }

    /** A person has an account on the platform. */
    public data class PersonRegistered(
        /** Who. */
        public val person: Principal,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("person_registered")
            writer.document("person", person)
            writer.close()
        }
    }

    /** A person downloaded a certificate. */
    public data class CertificateDownloaded(
        /** Who. */
        public val person: Principal,
        /** The certificate. */
        public val certificate: CertificateRecord,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("certificate_downloaded")
            writer.document("person", person)
            writer.document("certificate", certificate)
            writer.close()
        }
    }

    /** A seal has a new certificate; one of the same person ends. */
    public data class CertificateIssued(
        /** The seal. */
        public val seal: String,
        /** Whose it is; none for one that belongs to the seal. */
        public val person: Principal? = null,
        /** The grant by which the person came to it; none for the legal representative's. */
        public val grant: String? = null,
        /** The certificate. */
        public val certificate: CertificateRecord,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("certificate_issued")
            writer.text("seal", seal)
            writer.document("person", person)
            writer.text("grant", grant)
            writer.document("certificate", certificate)
            writer.close()
        }
    }

    /** A secret was set. */
    public data class SecretSet(
        /** What it belongs to. */
        public val scope: SecretScope,
        /** The seal, Ukey or certificate. */
        public val subject: String,
        /** Whose it is. */
        public val person: Principal,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("secret_set")
            writer.text("scope", scope.word)
            writer.text("subject", subject)
            writer.document("person", person)
            writer.close()
        }
    }

    /** A binding to a Ukey was begun. */
    public data class UkeyBindingBegun(
        /** The seal. */
        public val seal: String,
        /** The Ukey. */
        public val ukey: String,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("ukey_binding_begun")
            writer.text("seal", seal)
            writer.text("ukey", ukey)
            writer.close()
        }
    }

    /** A seal is bound to a Ukey. */
    public data class UkeyBound(
        /** The seal. */
        public val seal: String,
        /** The Ukey. */
        public val ukey: String,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("ukey_bound")
            writer.text("seal", seal)
            writer.text("ukey", ukey)
            writer.close()
        }
    }

    /** An unbinding was begun. */
    public data class UkeyUnbindingBegun(
        /** The seal. */
        public val seal: String,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("ukey_unbinding_begun")
            writer.text("seal", seal)
            writer.close()
        }
    }

    /** A seal is bound to a Ukey no longer. */
    public data class UkeyUnbound(
        /** The seal. */
        public val seal: String,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("ukey_unbound")
            writer.text("seal", seal)
            writer.close()
        }
    }

    /** Seals may be granted to a person. */
    public data class HandlerAuthorised(
        /** Who. */
        public val person: Principal,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("handler_authorised")
            writer.document("person", person)
            writer.close()
        }
    }

    /** Seals are granted to a person no longer. */
    public data class HandlerDismissed(
        /** Who. */
        public val person: Principal,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("handler_dismissed")
            writer.document("person", person)
            writer.close()
        }
    }

    /** Somebody was granted a right. */
    public data class Granted(
        /** The grant. */
        public val grant: Grant,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("granted")
            writer.document("grant", grant)
            writer.close()
        }
    }

    /** A grant ended before its time. */
    public data class GrantRevoked(
        /** Its id. */
        public val grant: String,
        /** Why. */
        public val cause: RevocationCause,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("grant_revoked")
            writer.text("grant", grant)
            writer.text("cause", cause.word)
            writer.close()
        }
    }

    /** A seal was suspended. */
    public data class SealSuspended(
        /** The seal. */
        public val seal: String,
        /** Under which name. */
        public val origin: SuspensionOrigin,
        /** Why. */
        public val reason: String,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_suspended")
            writer.text("seal", seal)
            writer.text("origin", origin.word)
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** A suspended seal is usable again. */
    public data class SealResumed(
        /** The seal. */
        public val seal: String,
        /** Why. */
        public val reason: String,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_resumed")
            writer.text("seal", seal)
            writer.text("reason", reason)
            writer.close()
        }
    }

    /** A seal was renewed. */
    public data class SealRenewed(
        /** The seal. */
        public val seal: String,
        /** The new end, exclusive. */
        public val until: Instant,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_renewed")
            writer.text("seal", seal)
            writer.text("until", until.toString())
            writer.close()
        }
    }

    /** A seal was cancelled, for good. */
    public data class SealCancelled(
        /** The seal. */
        public val seal: String,
        /** Why. */
        public val cause: CancelCause,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_cancelled")
            writer.text("seal", seal)
            writer.document("cause", cause)
            writer.close()
        }
    }

    /** A new seal stands for a cancelled one. */
    public data class SealReplaced(
        /** The cancelled one. */
        public val seal: String,
        /** The new one. */
        public val by: String,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_replaced")
            writer.text("seal", seal)
            writer.text("by", by)
            writer.close()
        }
    }

    /** A seal was used on a document. */
    public data class SealUsed(
        /** The use. */
        public val used: SealUse,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seal_used")
            writer.document("used", used)
            writer.close()
        }
    }

    /** The licence changed. */
    public data class LicenceChanged(
        /** What it says now. */
        public val licence: LicenceFacts,
        /** Which facts changed. */
        public val fields: List<LicenceField>,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("licence_changed")
            writer.document("licence", licence)
            writer.list("fields", fields) { writer.text(it.word) }
            writer.close()
        }
    }

    /** Access of the enterprise's own system. */
    public data class SystemAccessReported(
        /** Whether it has access. */
        public val granted: Boolean,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("system_access_reported")
            writer.truth("granted", granted)
            writer.close()
        }
    }

    /** Filing of the enterprise's HSM. */
    public data class HsmReported(
        /** Whether it is filed. */
        public val filed: Boolean,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("hsm_reported")
            writer.truth("filed", filed)
            writer.close()
        }
    }

    /** An application went to the window. */
    public data class WindowSubmitted(
        /** The application. */
        public val application: WindowApplication,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("window_submitted")
            writer.document("application", application)
            writer.close()
        }
    }

    /** The window decided. */
    public data class WindowDecided(
        /** The application. */
        public val application: String,
        /** Whether it was accepted. */
        public val accepted: Boolean,
        /** Why not. */
        public val reason: String,
    ) : SealEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("window_decided")
            writer.text("application", application)
            writer.truth("accepted", accepted)
            writer.text("reason", reason)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): SealEvent = when (val tag = reader.tag()) {
            "account_opened" -> accountOpened(reader)
            "seal_applied" -> sealApplied(reader)
            "form_kept" -> formKept(reader)
            "seal_issued" -> sealIssued(reader)
            "physical_seal_reported" -> physicalSealReported(reader)
            "seal_claimed" -> sealClaimed(reader)
            "copy_deleted" -> copyDeleted(reader)
            "person_registered" -> personRegistered(reader)
            "certificate_downloaded" -> certificateDownloaded(reader)
            "certificate_issued" -> certificateIssued(reader)
            "secret_set" -> secretSet(reader)
            "ukey_binding_begun" -> ukeyBindingBegun(reader)
            "ukey_bound" -> ukeyBound(reader)
            "ukey_unbinding_begun" -> ukeyUnbindingBegun(reader)
            "ukey_unbound" -> ukeyUnbound(reader)
            "handler_authorised" -> handlerAuthorised(reader)
            "handler_dismissed" -> handlerDismissed(reader)
            "granted" -> granted(reader)
            "grant_revoked" -> grantRevoked(reader)
            "seal_suspended" -> sealSuspended(reader)
            "seal_resumed" -> sealResumed(reader)
            "seal_renewed" -> sealRenewed(reader)
            "seal_cancelled" -> sealCancelled(reader)
            "seal_replaced" -> sealReplaced(reader)
            "seal_used" -> sealUsed(reader)
            "licence_changed" -> licenceChanged(reader)
            "system_access_reported" -> systemAccessReported(reader)
            "hsm_reported" -> hsmReported(reader)
            "window_submitted" -> windowSubmitted(reader)
            "window_decided" -> windowDecided(reader)
            else -> reader.unknown(tag)
        }

        private fun accountOpened(reader: JsonReader): AccountOpened {
            var accountId: String? = null
            var licence: LicenceFacts? = null
            reader.rest {
                when (it) {
                    "accountId" -> accountId = reader.text()
                    "licence" -> licence = LicenceFacts.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return AccountOpened(accountId ?: reader.missing("accountId"), licence ?: reader.missing("licence"))
        }

        private fun sealApplied(reader: JsonReader): SealApplied {
            var seal: Seal? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = Seal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealApplied(seal ?: reader.missing("seal"))
        }

        private fun formKept(reader: JsonReader): FormKept {
            var form: SealForm? = null
            reader.rest {
                when (it) {
                    "form" -> form = SealForm.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return FormKept(form ?: reader.missing("form"))
        }

        private fun sealIssued(reader: JsonReader): SealIssued {
            var seal: String? = null
            var from: Instant? = null
            var until: Instant? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "from" -> from = reader.orNull { reader.instant() }
                    "until" -> until = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return SealIssued(seal ?: reader.missing("seal"), from, until)
        }

        private fun physicalSealReported(reader: JsonReader): PhysicalSealReported {
            var engraved: Boolean? = null
            var filed: Boolean? = null
            reader.rest {
                when (it) {
                    "engraved" -> engraved = reader.truth()
                    "filed" -> filed = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return PhysicalSealReported(engraved ?: reader.missing("engraved"), filed ?: reader.missing("filed"))
        }

        private fun sealClaimed(reader: JsonReader): SealClaimed {
            var seal: String? = null
            var person: Principal? = null
            var medium: String? = null
            var device: String? = null
            var grant: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "person" -> person = Principal.read(reader)
                    "medium" -> medium = reader.text()
                    "device" -> device = reader.text()
                    "grant" -> grant = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return SealClaimed(seal ?: reader.missing("seal"), person ?: reader.missing("person"), medium ?: reader.missing("medium"), device ?: reader.missing("device"), grant)
        }

        private fun copyDeleted(reader: JsonReader): CopyDeleted {
            var seal: String? = null
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return CopyDeleted(seal ?: reader.missing("seal"), person ?: reader.missing("person"))
        }

        private fun personRegistered(reader: JsonReader): PersonRegistered {
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return PersonRegistered(person ?: reader.missing("person"))
        }

        private fun certificateDownloaded(reader: JsonReader): CertificateDownloaded {
            var person: Principal? = null
            var certificate: CertificateRecord? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    "certificate" -> certificate = CertificateRecord.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return CertificateDownloaded(person ?: reader.missing("person"), certificate ?: reader.missing("certificate"))
        }

        private fun certificateIssued(reader: JsonReader): CertificateIssued {
            var seal: String? = null
            var person: Principal? = null
            var grant: String? = null
            var certificate: CertificateRecord? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "person" -> person = reader.orNull { Principal.read(reader) }
                    "grant" -> grant = reader.orNull { reader.text() }
                    "certificate" -> certificate = CertificateRecord.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return CertificateIssued(seal ?: reader.missing("seal"), person, grant, certificate ?: reader.missing("certificate"))
        }

        private fun secretSet(reader: JsonReader): SecretSet {
            var scope: SecretScope? = null
            var subject: String? = null
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "scope" -> scope = SecretScope.of(reader.word())
                    "subject" -> subject = reader.text()
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SecretSet(scope ?: reader.missing("scope"), subject ?: reader.missing("subject"), person ?: reader.missing("person"))
        }

        private fun ukeyBindingBegun(reader: JsonReader): UkeyBindingBegun {
            var seal: String? = null
            var ukey: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "ukey" -> ukey = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return UkeyBindingBegun(seal ?: reader.missing("seal"), ukey ?: reader.missing("ukey"))
        }

        private fun ukeyBound(reader: JsonReader): UkeyBound {
            var seal: String? = null
            var ukey: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "ukey" -> ukey = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return UkeyBound(seal ?: reader.missing("seal"), ukey ?: reader.missing("ukey"))
        }

        private fun ukeyUnbindingBegun(reader: JsonReader): UkeyUnbindingBegun {
            var seal: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return UkeyUnbindingBegun(seal ?: reader.missing("seal"))
        }

        private fun ukeyUnbound(reader: JsonReader): UkeyUnbound {
            var seal: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return UkeyUnbound(seal ?: reader.missing("seal"))
        }

        private fun handlerAuthorised(reader: JsonReader): HandlerAuthorised {
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return HandlerAuthorised(person ?: reader.missing("person"))
        }

        private fun handlerDismissed(reader: JsonReader): HandlerDismissed {
            var person: Principal? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return HandlerDismissed(person ?: reader.missing("person"))
        }

        private fun granted(reader: JsonReader): Granted {
            var grant: Grant? = null
            reader.rest {
                when (it) {
                    "grant" -> grant = Grant.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Granted(grant ?: reader.missing("grant"))
        }

        private fun grantRevoked(reader: JsonReader): GrantRevoked {
            var grant: String? = null
            var cause: RevocationCause? = null
            reader.rest {
                when (it) {
                    "grant" -> grant = reader.text()
                    "cause" -> cause = RevocationCause.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return GrantRevoked(grant ?: reader.missing("grant"), cause ?: reader.missing("cause"))
        }

        private fun sealSuspended(reader: JsonReader): SealSuspended {
            var seal: String? = null
            var origin: SuspensionOrigin? = null
            var reason: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "origin" -> origin = SuspensionOrigin.of(reader.word())
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealSuspended(seal ?: reader.missing("seal"), origin ?: reader.missing("origin"), reason ?: reader.missing("reason"))
        }

        private fun sealResumed(reader: JsonReader): SealResumed {
            var seal: String? = null
            var reason: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealResumed(seal ?: reader.missing("seal"), reason ?: reader.missing("reason"))
        }

        private fun sealRenewed(reader: JsonReader): SealRenewed {
            var seal: String? = null
            var until: Instant? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "until" -> until = reader.instant()
                    else -> reader.unknown(it)
                }
            }
            return SealRenewed(seal ?: reader.missing("seal"), until ?: reader.missing("until"))
        }

        private fun sealCancelled(reader: JsonReader): SealCancelled {
            var seal: String? = null
            var cause: CancelCause? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "cause" -> cause = CancelCause.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealCancelled(seal ?: reader.missing("seal"), cause ?: reader.missing("cause"))
        }

        private fun sealReplaced(reader: JsonReader): SealReplaced {
            var seal: String? = null
            var by: String? = null
            reader.rest {
                when (it) {
                    "seal" -> seal = reader.text()
                    "by" -> by = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealReplaced(seal ?: reader.missing("seal"), by ?: reader.missing("by"))
        }

        private fun sealUsed(reader: JsonReader): SealUsed {
            var used: SealUse? = null
            reader.rest {
                when (it) {
                    "used" -> used = SealUse.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealUsed(used ?: reader.missing("used"))
        }

        private fun licenceChanged(reader: JsonReader): LicenceChanged {
            var licence: LicenceFacts? = null
            var fields: List<LicenceField>? = null
            reader.rest {
                when (it) {
                    "licence" -> licence = LicenceFacts.read(reader)
                    "fields" -> fields = reader.list { LicenceField.of(reader.word()) }
                    else -> reader.unknown(it)
                }
            }
            return LicenceChanged(licence ?: reader.missing("licence"), fields ?: reader.missing("fields"))
        }

        private fun systemAccessReported(reader: JsonReader): SystemAccessReported {
            var granted: Boolean? = null
            reader.rest {
                when (it) {
                    "granted" -> granted = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return SystemAccessReported(granted ?: reader.missing("granted"))
        }

        private fun hsmReported(reader: JsonReader): HsmReported {
            var filed: Boolean? = null
            reader.rest {
                when (it) {
                    "filed" -> filed = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return HsmReported(filed ?: reader.missing("filed"))
        }

        private fun windowSubmitted(reader: JsonReader): WindowSubmitted {
            var application: WindowApplication? = null
            reader.rest {
                when (it) {
                    "application" -> application = WindowApplication.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return WindowSubmitted(application ?: reader.missing("application"))
        }

        private fun windowDecided(reader: JsonReader): WindowDecided {
            var application: String? = null
            var accepted: Boolean? = null
            var reason: String? = null
            reader.rest {
                when (it) {
                    "application" -> application = reader.text()
                    "accepted" -> accepted = reader.truth()
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return WindowDecided(application ?: reader.missing("application"), accepted ?: reader.missing("accepted"), reason ?: reader.missing("reason"))
        }
    }
}

/** An extension of a seal or of a signature (自定义数据). */
public data class SealExtension(
    /** The object identifier, in dots. */
    public val oid: String,
    /** Whether whoever does not know it must not go on. */
    public val critical: Boolean = false,
    /** The value, as Base64. */
    public val value: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("oid", oid)
        writer.truth("critical", critical)
        writer.text("value", value)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealExtension {
            var oid: String? = null
            var critical: Boolean = false
            var value: String? = null
            reader.fields {
                when (it) {
                    "oid" -> oid = reader.text()
                    "critical" -> critical = reader.truth()
                    "value" -> value = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealExtension(oid ?: reader.missing("oid"), critical, value ?: reader.missing("value"))
        }
    }
}

/** A starred field of what is filled in for an operation (GS-004 to GS-006). */
public data class SealField(
    /** The field, as a pointer pattern into the action with `*` for every row: `/form/postcode`, `/seals/&#42;/name`. */
    public val field: String,
    /** Its name on the form. */
    public val name: Label,
    /** How grave its absence is. */
    public val severity: Severity,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("field", field)
        writer.document("name", name)
        writer.text("severity", severity.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealField {
            var field: String? = null
            var name: Label? = null
            var severity: Severity? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "field" -> field = reader.text()
                    "name" -> name = Label.read(reader)
                    "severity" -> severity = Severity.of(reader.word())
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealField(field ?: reader.missing("field"), name ?: reader.missing("name"), severity ?: reader.missing("severity"), basis ?: reader.missing("basis"))
        }
    }
}

/** An electronic seal as a person sees it. */
public data class SealFile(
    /** The standard after which it is built. */
    public val edition: SealEdition,
    /** The version that its header says. */
    public val version: UInt,
    /** The vendor (Vid). */
    public val vendor: String,
    /** The seal's number (esID), of no fixed form. */
    public val id: String,
    /**
     * Its type, which each business defines. In the field: 1 official name, 2 finance, 3 invoice, 4 contract,
     * 5 personal; in seals of 2014: 1 of a unit, 2 of a person.
     */
    public val kind: Long,
    /** Its name. */
    public val name: String,
    /** What the list of signers holds. */
    public val listKind: SealListKind,
    /** Who may seal with it. */
    public val certificates: List<SealCertificate>,
    /** When it was made. */
    public val created: Instant,
    /** From when it is valid. */
    public val validFrom: Instant,
    /** Until when it is valid; the very instant still counts. */
    public val validUntil: Instant,
    /** Its picture. */
    public val picture: PictureFile,
    /** Its extensions. */
    public val extensions: List<SealExtension> = listOf(),
    /** Who made it. */
    public val maker: SealCertificate,
    /** The algorithm of the maker's signature, as an object identifier. */
    public val signatureAlgorithm: String,
    /** Whether it carries a timestamp (2025). Whether that is sound, only verifying says. */
    public val timestamped: Boolean = false,
    /**
     * Where its bytes depart from the standard in a way that real seals do: understood all the same. The pointers
     * go into this document.
     */
    public val deviations: List<Finding> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("edition", edition.word)
        writer.number("version", version.toLong())
        writer.text("vendor", vendor)
        writer.text("id", id)
        writer.number("kind", kind)
        writer.text("name", name)
        writer.text("listKind", listKind.word)
        writer.list("certificates", certificates) { it.write(writer) }
        writer.text("created", created.toString())
        writer.text("validFrom", validFrom.toString())
        writer.text("validUntil", validUntil.toString())
        writer.document("picture", picture)
        writer.list("extensions", extensions) { it.write(writer) }
        writer.document("maker", maker)
        writer.text("signatureAlgorithm", signatureAlgorithm)
        writer.truth("timestamped", timestamped)
        writer.list("deviations", deviations) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealFile {
            var edition: SealEdition? = null
            var version: UInt? = null
            var vendor: String? = null
            var id: String? = null
            var kind: Long? = null
            var name: String? = null
            var listKind: SealListKind? = null
            var certificates: List<SealCertificate>? = null
            var created: Instant? = null
            var validFrom: Instant? = null
            var validUntil: Instant? = null
            var picture: PictureFile? = null
            var extensions: List<SealExtension> = listOf()
            var maker: SealCertificate? = null
            var signatureAlgorithm: String? = null
            var timestamped: Boolean = false
            var deviations: List<Finding> = listOf()
            reader.fields {
                when (it) {
                    "edition" -> edition = SealEdition.of(reader.word())
                    "version" -> version = reader.uint()
                    "vendor" -> vendor = reader.text()
                    "id" -> id = reader.text()
                    "kind" -> kind = reader.long()
                    "name" -> name = reader.text()
                    "listKind" -> listKind = SealListKind.of(reader.word())
                    "certificates" -> certificates = reader.list { SealCertificate.read(reader) }
                    "created" -> created = reader.instant()
                    "validFrom" -> validFrom = reader.instant()
                    "validUntil" -> validUntil = reader.instant()
                    "picture" -> picture = PictureFile.read(reader)
                    "extensions" -> extensions = reader.list { SealExtension.read(reader) }
                    "maker" -> maker = SealCertificate.read(reader)
                    "signatureAlgorithm" -> signatureAlgorithm = reader.text()
                    "timestamped" -> timestamped = reader.truth()
                    "deviations" -> deviations = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealFile(edition ?: reader.missing("edition"), version ?: reader.missing("version"), vendor ?: reader.missing("vendor"), id ?: reader.missing("id"), kind ?: reader.missing("kind"), name ?: reader.missing("name"), listKind ?: reader.missing("listKind"), certificates ?: reader.missing("certificates"), created ?: reader.missing("created"), validFrom ?: reader.missing("validFrom"), validUntil ?: reader.missing("validUntil"), picture ?: reader.missing("picture"), extensions, maker ?: reader.missing("maker"), signatureAlgorithm ?: reader.missing("signatureAlgorithm"), timestamped, deviations)
        }
    }
}

/** 用章单位基本信息 and 经办人基本信息 of an application (GS-004, GS-005). */
public data class SealForm(
    /** 单位名称. */
    public val organisationName: String = "",
    /** 统一社会信用代码. */
    public val organisationNumber: String = "",
    /** 单位类型. */
    public val organisationType: String = "",
    /** 机构地址. */
    public val region: String = "",
    /** 机构邮编. */
    public val postcode: String = "",
    /** 固定电话. */
    public val telephone: String = "",
    /** 详细地址. */
    public val address: String = "",
    /** 经办人. */
    public val handler: Principal = Principal(name = ""),
    /** 领取介质, where the platform asks. */
    public val medium: String = "",
    /** 企业信息录入方式 (SZ-038). */
    public val entryMethod: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("organisationName", organisationName)
        writer.text("organisationNumber", organisationNumber)
        writer.text("organisationType", organisationType)
        writer.text("region", region)
        writer.text("postcode", postcode)
        writer.text("telephone", telephone)
        writer.text("address", address)
        writer.document("handler", handler)
        writer.text("medium", medium)
        writer.text("entryMethod", entryMethod)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealForm {
            var organisationName: String = ""
            var organisationNumber: String = ""
            var organisationType: String = ""
            var region: String = ""
            var postcode: String = ""
            var telephone: String = ""
            var address: String = ""
            var handler: Principal? = null
            var medium: String = ""
            var entryMethod: String = ""
            reader.fields {
                when (it) {
                    "organisationName" -> organisationName = reader.text()
                    "organisationNumber" -> organisationNumber = reader.text()
                    "organisationType" -> organisationType = reader.text()
                    "region" -> region = reader.text()
                    "postcode" -> postcode = reader.text()
                    "telephone" -> telephone = reader.text()
                    "address" -> address = reader.text()
                    "handler" -> handler = Principal.read(reader)
                    "medium" -> medium = reader.text()
                    "entryMethod" -> entryMethod = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealForm(organisationName, organisationNumber, organisationType, region, postcode, telephone, address, handler ?: Principal(name = ""), medium, entryMethod)
        }
    }
}

/** A kind of seal. */
public data class SealKind(
    /** The code. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** The national type code, such as `01`; empty where there is none. */
    public val typeCode: String = "",
    /** Whose it is. */
    public val owner: SealOwner,
    /** Whether it bears a second language. */
    public val bilingual: Boolean = false,
    /** Whether it is made from a template or image of the applicant's own. */
    public val custom: Boolean = false,
    /** Its outline. */
    public val shape: SealShape,
    /** Width in tenths of a millimetre; 0 where no source says. */
    public val width: UInt,
    /** Height in tenths of a millimetre; 0 where no source says. */
    public val height: UInt,
    /** On what it rests that the kind exists. */
    public val basis: Basis,
    /** On what the type code rests: no guide of a platform gives one. None where there is no code (C-84). */
    public val typeBasis: Basis? = null,
    /** On what outline and size rest: the rules of the local police differ. */
    public val sizeBasis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.text("typeCode", typeCode)
        writer.text("owner", owner.word)
        writer.truth("bilingual", bilingual)
        writer.truth("custom", custom)
        writer.text("shape", shape.word)
        writer.number("width", width.toLong())
        writer.number("height", height.toLong())
        writer.document("basis", basis)
        writer.document("typeBasis", typeBasis)
        writer.document("sizeBasis", sizeBasis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealKind {
            var code: String? = null
            var name: Label? = null
            var typeCode: String = ""
            var owner: SealOwner? = null
            var bilingual: Boolean = false
            var custom: Boolean = false
            var shape: SealShape? = null
            var width: UInt? = null
            var height: UInt? = null
            var basis: Basis? = null
            var typeBasis: Basis? = null
            var sizeBasis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "typeCode" -> typeCode = reader.text()
                    "owner" -> owner = SealOwner.of(reader.word())
                    "bilingual" -> bilingual = reader.truth()
                    "custom" -> custom = reader.truth()
                    "shape" -> shape = SealShape.of(reader.word())
                    "width" -> width = reader.uint()
                    "height" -> height = reader.uint()
                    "basis" -> basis = Basis.read(reader)
                    "typeBasis" -> typeBasis = reader.orNull { Basis.read(reader) }
                    "sizeBasis" -> sizeBasis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealKind(code ?: reader.missing("code"), name ?: reader.missing("name"), typeCode, owner ?: reader.missing("owner"), bilingual, custom, shape ?: reader.missing("shape"), width ?: reader.missing("width"), height ?: reader.missing("height"), basis ?: reader.missing("basis"), typeBasis, sizeBasis ?: reader.missing("sizeBasis"))
        }
    }
}

/** What a seal's list of signers holds. */
public enum class SealListKind(internal val word: String) {
    /** Whole certificates (certListType 1, and every seal of 2014). */
    CERTIFICATES("certificates"),
    /** Digests of certificates (certListType 2). */
    DIGESTS("digests");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealListKind = words[word] ?: throw Handover.internal("no SealListKind `$word`")
    }
}

/** One entry of the log. */
public data class SealLogEntry(
    /** Version of this format. */
    public val logVersion: UInt,
    /** Counted from 1. */
    public val sequence: UInt,
    /** When the command was carried out. */
    public val now: Instant,
    /** The profile that was applied. */
    public val profile: ProfileRef,
    /** Digest of the entry before; empty for the first. */
    public val previous: String,
    /** SM3 over the salt's bytes and the canonical payload. */
    public val payloadDigest: String,
    /** SM3 over the canonical header: all fields above. */
    public val digest: String,
    /** The salt, as hexadecimal; gone with the payload when it is erased. */
    public val salt: String = "",
    /** The payload, unless it was erased. */
    public val payload: SealLogPayload? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("logVersion", logVersion.toLong())
        writer.number("sequence", sequence.toLong())
        writer.text("now", now.toString())
        writer.document("profile", profile)
        writer.text("previous", previous)
        writer.text("payloadDigest", payloadDigest)
        writer.text("digest", digest)
        writer.text("salt", salt)
        writer.document("payload", payload)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealLogEntry {
            var logVersion: UInt? = null
            var sequence: UInt? = null
            var now: Instant? = null
            var profile: ProfileRef? = null
            var previous: String? = null
            var payloadDigest: String? = null
            var digest: String? = null
            var salt: String = ""
            var payload: SealLogPayload? = null
            reader.fields {
                when (it) {
                    "logVersion" -> logVersion = reader.uint()
                    "sequence" -> sequence = reader.uint()
                    "now" -> now = reader.instant()
                    "profile" -> profile = ProfileRef.read(reader)
                    "previous" -> previous = reader.text()
                    "payloadDigest" -> payloadDigest = reader.text()
                    "digest" -> digest = reader.text()
                    "salt" -> salt = reader.text()
                    "payload" -> payload = reader.orNull { SealLogPayload.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealLogEntry(logVersion ?: reader.missing("logVersion"), sequence ?: reader.missing("sequence"), now ?: reader.missing("now"), profile ?: reader.missing("profile"), previous ?: reader.missing("previous"), payloadDigest ?: reader.missing("payloadDigest"), digest ?: reader.missing("digest"), salt, payload)
        }
    }
}

/** What a command was, who gave it, and what followed. May hold personal data. */
public data class SealLogPayload(
    /** Who gave the command. */
    public val actor: Actor,
    /** The command. */
    public val command: SealCommand,
    /** What followed. */
    public val events: List<SealEvent>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("actor", actor)
        writer.document("command", command)
        writer.list("events", events) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealLogPayload {
            var actor: Actor? = null
            var command: SealCommand? = null
            var events: List<SealEvent>? = null
            reader.fields {
                when (it) {
                    "actor" -> actor = Actor.read(reader)
                    "command" -> command = SealCommand.read(reader)
                    "events" -> events = reader.list { SealEvent.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealLogPayload(actor ?: reader.missing("actor"), command ?: reader.missing("command"), events ?: reader.missing("events"))
        }
    }
}

/** A way to log in on a channel. */
public data class SealLoginRule(
    /** The way. */
    public val method: LoginMethod,
    /** The channel. */
    public val channel: Channel,
    /** Its name. */
    public val name: Label,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("method", method.word)
        writer.text("channel", channel.word)
        writer.document("name", name)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealLoginRule {
            var method: LoginMethod? = null
            var channel: Channel? = null
            var name: Label? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "method" -> method = LoginMethod.of(reader.word())
                    "channel" -> channel = Channel.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealLoginRule(method ?: reader.missing("method"), channel ?: reader.missing("channel"), name ?: reader.missing("name"), basis ?: reader.missing("basis"))
        }
    }
}

/** A button: what can be done, or all that stands against it. */
public data class SealOffer(
    /** What. */
    public val operation: SealOperation,
    /** What the button says. */
    public val name: Label,
    /** The seal; none for the account as a whole. */
    public val seal: String? = null,
    /** Whether it can be done now. */
    public val allowed: Boolean,
    /** Otherwise why not, who can mend each reason, and by which operation. */
    public val unmet: List<Unmet>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("operation", operation.word)
        writer.document("name", name)
        writer.text("seal", seal)
        writer.truth("allowed", allowed)
        writer.list("unmet", unmet) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealOffer {
            var operation: SealOperation? = null
            var name: Label? = null
            var seal: String? = null
            var allowed: Boolean? = null
            var unmet: List<Unmet>? = null
            reader.fields {
                when (it) {
                    "operation" -> operation = SealOperation.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "seal" -> seal = reader.orNull { reader.text() }
                    "allowed" -> allowed = reader.truth()
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealOffer(operation ?: reader.missing("operation"), name ?: reader.missing("name"), seal, allowed ?: reader.missing("allowed"), unmet ?: reader.missing("unmet"))
        }
    }
}

/** What can be done on a seal platform. The platform's own names for it stand in its profile (C-26). */
public enum class SealOperation(internal val word: String) {
    /** 印章申请. */
    APPLY("apply"),
    /** 自定义印章申请. */
    APPLY_CUSTOM("apply_custom"),
    /** 预览. */
    PREVIEW("preview"),
    /** 领取, 申领, 下载: from then on the person may hold the seal. */
    CLAIM("claim"),
    /** 删除: a local copy goes; the seal stays (KB-016). */
    DELETE_COPY("delete_copy"),
    /** 查看印章变动. */
    VIEW_CHANGES("view_changes"),
    /** 查看印章领用情况. */
    VIEW_CLAIMS("view_claims"),
    /** 下载个人数字证书 (GX-004). */
    DOWNLOAD_CERTIFICATE("download_certificate"),
    /** Entering the Ukey binding (SZ-022). */
    BIND_UKEY("bind_ukey"),
    /** Confirming the Ukey binding by a scan (SZ-023). */
    CONFIRM_UKEY_BINDING("confirm_ukey_binding"),
    /** Entering the Ukey unbinding (SZ-024). */
    UNBIND_UKEY("unbind_ukey"),
    /** Confirming the Ukey unbinding by a scan (SZ-025). */
    CONFIRM_UKEY_UNBINDING("confirm_ukey_unbinding"),
    /** 授权经办人: makes a person one to whom seals may be granted (GS-012). */
    AUTHORISE_HANDLER("authorise_handler"),
    /** Ends a handler's authorisation, with all rights that rest on it. */
    DISMISS_HANDLER("dismiss_handler"),
    /** 授权. */
    GRANT("grant"),
    /** 取消授权. */
    REVOKE("revoke"),
    /** 停用, 冻结. */
    SUSPEND("suspend"),
    /** 启用, 解冻. */
    RESUME("resume"),
    /** 续期. */
    RENEW("renew"),
    /** 变更: applying again after the licence changed (SZ-062). */
    CHANGE("change"),
    /** 注销. */
    CANCEL("cancel"),
    /** 修改签章密码. */
    CHANGE_SECRET("change_secret"),
    /** 忘记密码. */
    RESET_SECRET("reset_secret"),
    /** 签章: using the seal on a document. */
    SIGN("sign");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealOperation = words[word] ?: throw Handover.internal("no SealOperation `$word`")
    }
}

/** What a command that was carried out came to. */
public data class SealOutcome(
    /** The version now. */
    public val version: UInt,
    /** Whether this command was carried out before; then nothing happened. */
    public val repeated: Boolean,
    /** The log entry to be stored; none for a repeated command. */
    public val entry: SealLogEntry? = null,
    /** What the host shall do. */
    public val effects: List<HostTask>,
    /** Findings that did not stop the command. */
    public val report: Report,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("version", version.toLong())
        writer.truth("repeated", repeated)
        writer.document("entry", entry)
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealOutcome {
            var version: UInt? = null
            var repeated: Boolean? = null
            var entry: SealLogEntry? = null
            var effects: List<HostTask>? = null
            var report: Report? = null
            reader.fields {
                when (it) {
                    "version" -> version = reader.uint()
                    "repeated" -> repeated = reader.truth()
                    "entry" -> entry = reader.orNull { SealLogEntry.read(reader) }
                    "effects" -> effects = reader.list { HostTask.read(reader) }
                    "report" -> report = Report.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealOutcome(version ?: reader.missing("version"), repeated ?: reader.missing("repeated"), entry, effects ?: reader.missing("effects"), report ?: reader.missing("report"))
        }
    }
}

/** Whose a seal is. */
public enum class SealOwner(internal val word: String) {
    /** The enterprise's. */
    ORGANISATION("organisation"),
    /** One person's (C-64). */
    PERSON("person"),
    /** The legal representative's own, whoever that is: it ends with the office. */
    REPRESENTATIVE("representative");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealOwner = words[word] ?: throw Handover.internal("no SealOwner `$word`")
    }
}

/** Something that stands in a seal. Lengths are micrometres. */
public sealed class SealPart : Document() {
    /** A five-pointed star. */
    public data class Star(
        /** The diameter of the circle through its points. */
        public val diameter: UInt,
        /** How far its centre lies below the seal's; negative for above. */
        public val down: Int = 0,
    ) : SealPart() {
        override fun write(writer: JsonWriter) {
            writer.open("star")
            writer.number("diameter", diameter.toLong())
            writer.number("down", down.toLong())
            writer.close()
        }
    }

    /** Text along the border. */
    public data class Arc(
        /** The text. */
        public val text: String,
        /** Whether the part goes when its text is empty. */
        public val optional: Boolean = false,
        /** Where it runs. */
        public val side: ArcSide,
        /** Height of the characters: of the face of a Chinese one, of a capital in text without any. */
        public val height: UInt,
        /** The height below which the characters are too small; they shrink when they would be too narrow. */
        public val minimumHeight: UInt,
        /** Width of a Chinese character's face at most; long names are condensed. 0 for as wide as high. */
        public val width: UInt = 0u,
        /**
         * Width of a character at least, in percent of its height: a long name's characters are condensed so far, and
         * then become smaller. 0 for 62.
         */
        public val narrowest: UInt = 0u,
        /** From character to character at most, measured along their inner edge; 0 for close together. */
        public val pitch: UInt = 0u,
        /** Space between the border and the characters. */
        public val gap: UInt,
        /** The angle over which it runs at most, seen from the centre, in degrees up to 350. */
        public val span: UInt,
    ) : SealPart() {
        override fun write(writer: JsonWriter) {
            writer.open("arc")
            writer.text("text", text)
            writer.truth("optional", optional)
            writer.text("side", side.word)
            writer.number("height", height.toLong())
            writer.number("minimumHeight", minimumHeight.toLong())
            writer.number("width", width.toLong())
            writer.number("narrowest", narrowest.toLong())
            writer.number("pitch", pitch.toLong())
            writer.number("gap", gap.toLong())
            writer.number("span", span.toLong())
            writer.close()
        }
    }

    /** A straight line of text, in the middle. */
    public data class Line(
        /** The text. */
        public val text: String,
        /** Whether the part goes when its text is empty. */
        public val optional: Boolean = false,
        /** How far its upper edge lies below the seal's centre; negative for above. */
        public val top: Int,
        /** Height of the characters, as along the border. */
        public val height: UInt,
        /**
         * Width of a Chinese character's face, or of each character of a line that is spread; 0 for as wide as
         * high, or natural.
         */
        public val width: UInt = 0u,
        /** Space between two characters. */
        public val spacing: UInt = 0u,
        /** The length over all at most; longer text is condensed. 0 for no limit. */
        public val length: UInt = 0u,
        /** Whether the characters, each as wide as another, are spread over the whole length: numbers. */
        public val spread: Boolean = false,
    ) : SealPart() {
        override fun write(writer: JsonWriter) {
            writer.open("line")
            writer.text("text", text)
            writer.truth("optional", optional)
            writer.number("top", top.toLong())
            writer.number("height", height.toLong())
            writer.number("width", width.toLong())
            writer.number("spacing", spacing.toLong())
            writer.number("length", length.toLong())
            writer.truth("spread", spread)
            writer.close()
        }
    }

    /** A person's name that fills the seal. */
    public data class Name(
        /** The name. */
        public val text: String,
        /** What is added to it. */
        public val suffix: NameSuffix = NameSuffix.NONE,
        /** How it is read. */
        public val order: NameOrder = NameOrder.COLUMNS,
        /** Space between the border and the characters. */
        public val gap: UInt,
        /** Space between two characters. */
        public val spacing: UInt,
    ) : SealPart() {
        override fun write(writer: JsonWriter) {
            writer.open("name")
            writer.text("text", text)
            writer.text("suffix", suffix.word)
            writer.text("order", order.word)
            writer.number("gap", gap.toLong())
            writer.number("spacing", spacing.toLong())
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): SealPart = when (val tag = reader.tag()) {
            "star" -> star(reader)
            "arc" -> arc(reader)
            "line" -> line(reader)
            "name" -> name(reader)
            else -> reader.unknown(tag)
        }

        private fun star(reader: JsonReader): Star {
            var diameter: UInt? = null
            var down: Int = 0
            reader.rest {
                when (it) {
                    "diameter" -> diameter = reader.uint()
                    "down" -> down = reader.int()
                    else -> reader.unknown(it)
                }
            }
            return Star(diameter ?: reader.missing("diameter"), down)
        }

        private fun arc(reader: JsonReader): Arc {
            var text: String? = null
            var optional: Boolean = false
            var side: ArcSide? = null
            var height: UInt? = null
            var minimumHeight: UInt? = null
            var width: UInt = 0u
            var narrowest: UInt = 0u
            var pitch: UInt = 0u
            var gap: UInt? = null
            var span: UInt? = null
            reader.rest {
                when (it) {
                    "text" -> text = reader.text()
                    "optional" -> optional = reader.truth()
                    "side" -> side = ArcSide.of(reader.word())
                    "height" -> height = reader.uint()
                    "minimumHeight" -> minimumHeight = reader.uint()
                    "width" -> width = reader.uint()
                    "narrowest" -> narrowest = reader.uint()
                    "pitch" -> pitch = reader.uint()
                    "gap" -> gap = reader.uint()
                    "span" -> span = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return Arc(text ?: reader.missing("text"), optional, side ?: reader.missing("side"), height ?: reader.missing("height"), minimumHeight ?: reader.missing("minimumHeight"), width, narrowest, pitch, gap ?: reader.missing("gap"), span ?: reader.missing("span"))
        }

        private fun line(reader: JsonReader): Line {
            var text: String? = null
            var optional: Boolean = false
            var top: Int? = null
            var height: UInt? = null
            var width: UInt = 0u
            var spacing: UInt = 0u
            var length: UInt = 0u
            var spread: Boolean = false
            reader.rest {
                when (it) {
                    "text" -> text = reader.text()
                    "optional" -> optional = reader.truth()
                    "top" -> top = reader.int()
                    "height" -> height = reader.uint()
                    "width" -> width = reader.uint()
                    "spacing" -> spacing = reader.uint()
                    "length" -> length = reader.uint()
                    "spread" -> spread = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return Line(text ?: reader.missing("text"), optional, top ?: reader.missing("top"), height ?: reader.missing("height"), width, spacing, length, spread)
        }

        private fun name(reader: JsonReader): Name {
            var text: String? = null
            var suffix: NameSuffix = NameSuffix.NONE
            var order: NameOrder = NameOrder.COLUMNS
            var gap: UInt? = null
            var spacing: UInt? = null
            reader.rest {
                when (it) {
                    "text" -> text = reader.text()
                    "suffix" -> suffix = NameSuffix.of(reader.word())
                    "order" -> order = NameOrder.of(reader.word())
                    "gap" -> gap = reader.uint()
                    "spacing" -> spacing = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return Name(text ?: reader.missing("text"), suffix, order, gap ?: reader.missing("gap"), spacing ?: reader.missing("spacing"))
        }
    }
}

/** One place where one seal, or a strip of it, appears. */
public data class SealPlacement(
    /** Which of the plan's stamps, from 0 on. */
    public val stamp: UInt,
    /** The page, from 1 on. */
    public val page: UInt,
    /** The signature field, if it lies in one. */
    public val field: String? = null,
    /** Left edge, on the page as it is shown. */
    public val xUm: Long,
    /** Upper edge. */
    public val yUm: Long,
    /** Width. */
    public val widthUm: Long,
    /** Height. */
    public val heightUm: Long,
    /** The same place in the page's own coordinates. */
    public val rectangle: PageRectangle,
    /** By how many degrees the page is turned clockwise when it is shown: 0, 90, 180, 270. */
    public val rotation: UInt,
    /** The width of the whole picture. */
    public val pictureWidthUm: Long,
    /** The height of the whole picture. */
    public val pictureHeightUm: Long,
    /** Which part of the picture; none means the whole. */
    public val slice: Slice? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("stamp", stamp.toLong())
        writer.number("page", page.toLong())
        writer.text("field", field)
        writer.number("xUm", xUm)
        writer.number("yUm", yUm)
        writer.number("widthUm", widthUm)
        writer.number("heightUm", heightUm)
        writer.document("rectangle", rectangle)
        writer.number("rotation", rotation.toLong())
        writer.number("pictureWidthUm", pictureWidthUm)
        writer.number("pictureHeightUm", pictureHeightUm)
        writer.document("slice", slice)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealPlacement {
            var stamp: UInt? = null
            var page: UInt? = null
            var field: String? = null
            var xUm: Long? = null
            var yUm: Long? = null
            var widthUm: Long? = null
            var heightUm: Long? = null
            var rectangle: PageRectangle? = null
            var rotation: UInt? = null
            var pictureWidthUm: Long? = null
            var pictureHeightUm: Long? = null
            var slice: Slice? = null
            reader.fields {
                when (it) {
                    "stamp" -> stamp = reader.uint()
                    "page" -> page = reader.uint()
                    "field" -> field = reader.orNull { reader.text() }
                    "xUm" -> xUm = reader.long()
                    "yUm" -> yUm = reader.long()
                    "widthUm" -> widthUm = reader.long()
                    "heightUm" -> heightUm = reader.long()
                    "rectangle" -> rectangle = PageRectangle.read(reader)
                    "rotation" -> rotation = reader.uint()
                    "pictureWidthUm" -> pictureWidthUm = reader.long()
                    "pictureHeightUm" -> pictureHeightUm = reader.long()
                    "slice" -> slice = reader.orNull { Slice.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealPlacement(stamp ?: reader.missing("stamp"), page ?: reader.missing("page"), field, xUm ?: reader.missing("xUm"), yUm ?: reader.missing("yUm"), widthUm ?: reader.missing("widthUm"), heightUm ?: reader.missing("heightUm"), rectangle ?: reader.missing("rectangle"), rotation ?: reader.missing("rotation"), pictureWidthUm ?: reader.missing("pictureWidthUm"), pictureHeightUm ?: reader.missing("pictureHeightUm"), slice)
        }
    }
}

/** A design whose texts are still to be filled in: `{name}` stands for the content's name, and so on. */
public data class SealPreset(
    /** The id. */
    public val id: String,
    /** Its name. */
    public val name: Label,
    /** The national type code, such as `01`; empty where there is none. */
    public val typeCode: String = "",
    /** The design. */
    public val design: SealDesign,
    /** On what shape and sizes rest. */
    public val basis: Basis,
    /** What in it no source states, in words. */
    public val assumptions: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.document("name", name)
        writer.text("typeCode", typeCode)
        writer.document("design", design)
        writer.document("basis", basis)
        writer.text("assumptions", assumptions)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealPreset {
            var id: String? = null
            var name: Label? = null
            var typeCode: String = ""
            var design: SealDesign? = null
            var basis: Basis? = null
            var assumptions: String = ""
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = Label.read(reader)
                    "typeCode" -> typeCode = reader.text()
                    "design" -> design = SealDesign.read(reader)
                    "basis" -> basis = Basis.read(reader)
                    "assumptions" -> assumptions = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealPreset(id ?: reader.missing("id"), name ?: reader.missing("name"), typeCode, design ?: reader.missing("design"), basis ?: reader.missing("basis"), assumptions)
        }
    }
}

/** The profile of one seal platform. */
public data class SealProfile(
    /** Version of this format; 1 today. */
    public val schemaVersion: UInt,
    /** The profile's id, such as `shenzhen-seal`. */
    public val id: String,
    /** The profile's own version, such as `1.0.0`. */
    public val version: String,
    /** Name of the platform. */
    public val name: Label,
    /** Where users find help. */
    public val support: String,
    /** The region it serves, a prefix of GB/T 2260 such as `4403`. */
    public val region: String,
    /** Where users find things: pages and buttons, as far as a source names them. */
    public val entries: List<Choice> = listOf(),
    /** Other terms, for import. */
    public val aliases: List<Alias> = listOf(),
    /** The ways to log in; empty where no source says. */
    public val logins: List<SealLoginRule> = listOf(),
    /** What each capacity means here. */
    public val roles: List<SealRoleRule>,
    /** The kinds of seals. */
    public val kinds: List<SealKind>,
    /** The sets. */
    public val sets: List<SealSet> = listOf(),
    /** What can be done, by channel. */
    public val operations: List<OperationRule>,
    /** What the platform cannot do, whatever its texts promise. */
    public val capabilities: List<CapabilityRule> = listOf(),
    /** What bars operations. */
    public val bars: List<BarRule> = listOf(),
    /** How long evidence that a command brings counts. */
    public val evidenceLife: EvidenceLife,
    /** In which stages operations are possible. */
    public val stages: List<StageRule>,
    /** The media on which a seal is claimed (领取介质). */
    public val media: List<Choice> = listOf(),
    /** A seal's time of use. */
    public val validity: ValidityRule,
    /** Grants; absent where the platform has none. */
    public val grants: GrantRules = GrantRules(defaults = DefaultGrantRule(mode = DefaultGrants.NOTHING, personalSeals = false, basis = Basis()), period = PeriodRule(mode = PeriodMode.OPTIONAL, basis = Basis()), grantee = GranteeRule(account = false, certificate = false, unknown = UnknownGrantee.PENDING, phone = false, basis = Basis()), layers = LayerRule(layers = listOf(GrantLayer.PERSON), basis = Basis()), chain = ChainRule(maxDepth = 0u, withinParent = false, cascade = RevocationCascade.STAY, endsAll = false, basis = Basis())),
    /** Secrets. */
    public val secrets: List<SecretRule> = listOf(),
    /** Ukeys; none where the platform has none. */
    public val ukey: UkeyRule? = null,
    /** Suspension; none where the platform has none. */
    public val suspension: SuspensionRule? = null,
    /** Changes of the licence; none where the platform is not linked with licences. */
    public val licenceChange: LicenceChangeRule? = null,
    /** How documents are sealed; none where no source says. */
    public val sealing: SealingRules? = null,
    /** Reasons for a cancellation (SZ-066). */
    public val cancelReasons: List<Choice> = listOf(),
    /** Messages. */
    public val messages: List<Message> = listOf(),
    /** The documents on which its settings rest. */
    public val sources: List<Source> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("schemaVersion", schemaVersion.toLong())
        writer.text("id", id)
        writer.text("version", version)
        writer.document("name", name)
        writer.text("support", support)
        writer.text("region", region)
        writer.list("entries", entries) { it.write(writer) }
        writer.list("aliases", aliases) { it.write(writer) }
        writer.list("logins", logins) { it.write(writer) }
        writer.list("roles", roles) { it.write(writer) }
        writer.list("kinds", kinds) { it.write(writer) }
        writer.list("sets", sets) { it.write(writer) }
        writer.list("operations", operations) { it.write(writer) }
        writer.list("capabilities", capabilities) { it.write(writer) }
        writer.list("bars", bars) { it.write(writer) }
        writer.document("evidenceLife", evidenceLife)
        writer.list("stages", stages) { it.write(writer) }
        writer.list("media", media) { it.write(writer) }
        writer.document("validity", validity)
        writer.document("grants", grants)
        writer.list("secrets", secrets) { it.write(writer) }
        writer.document("ukey", ukey)
        writer.document("suspension", suspension)
        writer.document("licenceChange", licenceChange)
        writer.document("sealing", sealing)
        writer.list("cancelReasons", cancelReasons) { it.write(writer) }
        writer.list("messages", messages) { it.write(writer) }
        writer.list("sources", sources) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealProfile {
            var schemaVersion: UInt? = null
            var id: String? = null
            var version: String? = null
            var name: Label? = null
            var support: String? = null
            var region: String? = null
            var entries: List<Choice> = listOf()
            var aliases: List<Alias> = listOf()
            var logins: List<SealLoginRule> = listOf()
            var roles: List<SealRoleRule>? = null
            var kinds: List<SealKind>? = null
            var sets: List<SealSet> = listOf()
            var operations: List<OperationRule>? = null
            var capabilities: List<CapabilityRule> = listOf()
            var bars: List<BarRule> = listOf()
            var evidenceLife: EvidenceLife? = null
            var stages: List<StageRule>? = null
            var media: List<Choice> = listOf()
            var validity: ValidityRule? = null
            var grants: GrantRules? = null
            var secrets: List<SecretRule> = listOf()
            var ukey: UkeyRule? = null
            var suspension: SuspensionRule? = null
            var licenceChange: LicenceChangeRule? = null
            var sealing: SealingRules? = null
            var cancelReasons: List<Choice> = listOf()
            var messages: List<Message> = listOf()
            var sources: List<Source> = listOf()
            reader.fields {
                when (it) {
                    "schemaVersion" -> schemaVersion = reader.uint()
                    "id" -> id = reader.text()
                    "version" -> version = reader.text()
                    "name" -> name = Label.read(reader)
                    "support" -> support = reader.text()
                    "region" -> region = reader.text()
                    "entries" -> entries = reader.list { Choice.read(reader) }
                    "aliases" -> aliases = reader.list { Alias.read(reader) }
                    "logins" -> logins = reader.list { SealLoginRule.read(reader) }
                    "roles" -> roles = reader.list { SealRoleRule.read(reader) }
                    "kinds" -> kinds = reader.list { SealKind.read(reader) }
                    "sets" -> sets = reader.list { SealSet.read(reader) }
                    "operations" -> operations = reader.list { OperationRule.read(reader) }
                    "capabilities" -> capabilities = reader.list { CapabilityRule.read(reader) }
                    "bars" -> bars = reader.list { BarRule.read(reader) }
                    "evidenceLife" -> evidenceLife = EvidenceLife.read(reader)
                    "stages" -> stages = reader.list { StageRule.read(reader) }
                    "media" -> media = reader.list { Choice.read(reader) }
                    "validity" -> validity = ValidityRule.read(reader)
                    "grants" -> grants = GrantRules.read(reader)
                    "secrets" -> secrets = reader.list { SecretRule.read(reader) }
                    "ukey" -> ukey = reader.orNull { UkeyRule.read(reader) }
                    "suspension" -> suspension = reader.orNull { SuspensionRule.read(reader) }
                    "licenceChange" -> licenceChange = reader.orNull { LicenceChangeRule.read(reader) }
                    "sealing" -> sealing = reader.orNull { SealingRules.read(reader) }
                    "cancelReasons" -> cancelReasons = reader.list { Choice.read(reader) }
                    "messages" -> messages = reader.list { Message.read(reader) }
                    "sources" -> sources = reader.list { Source.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealProfile(schemaVersion ?: reader.missing("schemaVersion"), id ?: reader.missing("id"), version ?: reader.missing("version"), name ?: reader.missing("name"), support ?: reader.missing("support"), region ?: reader.missing("region"), entries, aliases, logins, roles ?: reader.missing("roles"), kinds ?: reader.missing("kinds"), sets, operations ?: reader.missing("operations"), capabilities, bars, evidenceLife ?: reader.missing("evidenceLife"), stages ?: reader.missing("stages"), media, validity ?: reader.missing("validity"), grants ?: GrantRules(defaults = DefaultGrantRule(mode = DefaultGrants.NOTHING, personalSeals = false, basis = Basis()), period = PeriodRule(mode = PeriodMode.OPTIONAL, basis = Basis()), grantee = GranteeRule(account = false, certificate = false, unknown = UnknownGrantee.PENDING, phone = false, basis = Basis()), layers = LayerRule(layers = listOf(GrantLayer.PERSON), basis = Basis()), chain = ChainRule(maxDepth = 0u, withinParent = false, cascade = RevocationCascade.STAY, endsAll = false, basis = Basis())), secrets, ukey, suspension, licenceChange, sealing, cancelReasons, messages, sources)
        }
    }
}

/** A question: may the actor do this, now? */
public data class SealQuestion(
    /** What. */
    public val operation: SealOperation,
    /** On which channel. */
    public val channel: Channel,
    /** On which seal; none for the account as a whole. */
    public val seal: String? = null,
    /** Of which kind, for a seal that is applied for. */
    public val kind: String? = null,
    /** Which capacity, for granting and revoking. */
    public val role: Role? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("operation", operation.word)
        writer.text("channel", channel.word)
        writer.text("seal", seal)
        writer.text("kind", kind)
        writer.text("role", role?.word)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealQuestion {
            var operation: SealOperation? = null
            var channel: Channel? = null
            var seal: String? = null
            var kind: String? = null
            var role: Role? = null
            reader.fields {
                when (it) {
                    "operation" -> operation = SealOperation.of(reader.word())
                    "channel" -> channel = Channel.of(reader.word())
                    "seal" -> seal = reader.orNull { reader.text() }
                    "kind" -> kind = reader.orNull { reader.text() }
                    "role" -> role = reader.orNull { Role.of(reader.word()) }
                    else -> reader.unknown(it)
                }
            }
            return SealQuestion(operation ?: reader.missing("operation"), channel ?: reader.missing("channel"), seal, kind, role)
        }
    }
}

/** A seal that is applied for. */
public data class SealRequest(
    /** Id of the seal, unique within the account. */
    public val id: String,
    /** 印章名称. */
    public val name: String = "",
    /** 印章类型: code of the kind. */
    public val kind: String = "",
    /** 印章颜色. */
    public val colour: String = "",
    /** Whose it is, for a seal of a person (C-64). */
    public val owner: Principal? = null,
    /** 启用时间: the first day of use. */
    public val start: CalendarDate? = null,
    /** 使用年限(年). */
    public val years: UInt = 0u,
    /** Digest of the template or image, for a custom seal (SZ-081), as hexadecimal. */
    public val image: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("name", name)
        writer.text("kind", kind)
        writer.text("colour", colour)
        writer.document("owner", owner)
        writer.text("start", start)
        writer.number("years", years.toLong())
        writer.text("image", image)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealRequest {
            var id: String? = null
            var name: String = ""
            var kind: String = ""
            var colour: String = ""
            var owner: Principal? = null
            var start: CalendarDate? = null
            var years: UInt = 0u
            var image: String = ""
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = reader.text()
                    "kind" -> kind = reader.text()
                    "colour" -> colour = reader.text()
                    "owner" -> owner = reader.orNull { Principal.read(reader) }
                    "start" -> start = reader.orNull { reader.text() }
                    "years" -> years = reader.uint()
                    "image" -> image = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealRequest(id ?: reader.missing("id"), name, kind, colour, owner, start, years, image)
        }
    }
}

/** What a capacity means on this platform (C-02, C-05, C-68). */
public data class SealRoleRule(
    /** The capacity. */
    public val role: Role,
    /** Its name here. */
    public val name: Label,
    /** Whether it may use the seal. */
    public val uses: Boolean,
    /** Whether the person must claim the seal before using it (SZ-033). */
    public val needsClaim: Boolean = false,
    /** The capacities it may grant to others. */
    public val grants: List<Role> = listOf(),
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("role", role.word)
        writer.document("name", name)
        writer.truth("uses", uses)
        writer.truth("needsClaim", needsClaim)
        writer.list("grants", grants) { writer.text(it.word) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealRoleRule {
            var role: Role? = null
            var name: Label? = null
            var uses: Boolean? = null
            var needsClaim: Boolean = false
            var grants: List<Role> = listOf()
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "role" -> role = Role.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "uses" -> uses = reader.truth()
                    "needsClaim" -> needsClaim = reader.truth()
                    "grants" -> grants = reader.list { Role.of(reader.word()) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealRoleRule(role ?: reader.missing("role"), name ?: reader.missing("name"), uses ?: reader.missing("uses"), needsClaim, grants, basis ?: reader.missing("basis"))
        }
    }
}

/** Seals that come together (C-01). */
public data class SealSet(
    /** The code. */
    public val code: String,
    /** When it comes about. */
    public val occasion: SetOccasion,
    /** Codes of the kinds. */
    public val kinds: List<String>,
    /** How many seals the source counts; 0 where it does not count. */
    public val count: UInt,
    /** Whether the kinds are a guess, since the source shows their names in a lost figure only. */
    public val namesUnverified: Boolean = false,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.text("occasion", occasion.word)
        writer.list("kinds", kinds) { writer.text(it) }
        writer.number("count", count.toLong())
        writer.truth("namesUnverified", namesUnverified)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealSet {
            var code: String? = null
            var occasion: SetOccasion? = null
            var kinds: List<String>? = null
            var count: UInt? = null
            var namesUnverified: Boolean = false
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "occasion" -> occasion = SetOccasion.of(reader.word())
                    "kinds" -> kinds = reader.list { reader.text() }
                    "count" -> count = reader.uint()
                    "namesUnverified" -> namesUnverified = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealSet(code ?: reader.missing("code"), occasion ?: reader.missing("occasion"), kinds ?: reader.missing("kinds"), count ?: reader.missing("count"), namesUnverified, basis ?: reader.missing("basis"))
        }
    }
}

/** The outline of a seal. */
public enum class SealShape(internal val word: String) {
    /** Round. */
    ROUND("round"),
    /** Oval. */
    OVAL("oval"),
    /** Square. */
    SQUARE("square"),
    /** Any other, such as a custom image. */
    FREE("free");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealShape = words[word] ?: throw Handover.internal("no SealShape `$word`")
    }
}

/** A seal signature as a person sees it. */
public data class SealSignatureFile(
    /** The standard after which it is built; its seal may follow another. */
    public val edition: SealEdition,
    /** The version that it says. */
    public val version: UInt,
    /** The seal. */
    public val seal: SealFile,
    /**
     * When it was made, as the signer says or a timestamp in that place does. None where that timestamp cannot be
     * read.
     */
    public val signedAt: Instant? = null,
    /** From where that instant comes. */
    public val timeSource: TimeSource,
    /** The digest of what was sealed, in lower-case hexadecimal. */
    public val dataDigest: String,
    /** What is protected, as the signer says (propertyInfo). */
    public val propertyInfo: String,
    /** Its extensions. */
    public val extensions: List<SealExtension> = listOf(),
    /** Who sealed. */
    public val signer: SealCertificate,
    /** The algorithm of the signature, as an object identifier. */
    public val signatureAlgorithm: String,
    /** Whether a timestamp over the signature value is attached. */
    public val timestamped: Boolean = false,
    /**
     * Where its own bytes depart from the standard; those of the seal are named there. The pointers go into this
     * document.
     */
    public val deviations: List<Finding> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("edition", edition.word)
        writer.number("version", version.toLong())
        writer.document("seal", seal)
        writer.text("signedAt", signedAt?.toString())
        writer.text("timeSource", timeSource.word)
        writer.text("dataDigest", dataDigest)
        writer.text("propertyInfo", propertyInfo)
        writer.list("extensions", extensions) { it.write(writer) }
        writer.document("signer", signer)
        writer.text("signatureAlgorithm", signatureAlgorithm)
        writer.truth("timestamped", timestamped)
        writer.list("deviations", deviations) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealSignatureFile {
            var edition: SealEdition? = null
            var version: UInt? = null
            var seal: SealFile? = null
            var signedAt: Instant? = null
            var timeSource: TimeSource? = null
            var dataDigest: String? = null
            var propertyInfo: String? = null
            var extensions: List<SealExtension> = listOf()
            var signer: SealCertificate? = null
            var signatureAlgorithm: String? = null
            var timestamped: Boolean = false
            var deviations: List<Finding> = listOf()
            reader.fields {
                when (it) {
                    "edition" -> edition = SealEdition.of(reader.word())
                    "version" -> version = reader.uint()
                    "seal" -> seal = SealFile.read(reader)
                    "signedAt" -> signedAt = reader.orNull { reader.instant() }
                    "timeSource" -> timeSource = TimeSource.of(reader.word())
                    "dataDigest" -> dataDigest = reader.text()
                    "propertyInfo" -> propertyInfo = reader.text()
                    "extensions" -> extensions = reader.list { SealExtension.read(reader) }
                    "signer" -> signer = SealCertificate.read(reader)
                    "signatureAlgorithm" -> signatureAlgorithm = reader.text()
                    "timestamped" -> timestamped = reader.truth()
                    "deviations" -> deviations = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealSignatureFile(edition ?: reader.missing("edition"), version ?: reader.missing("version"), seal ?: reader.missing("seal"), signedAt, timeSource ?: reader.missing("timeSource"), dataDigest ?: reader.missing("dataDigest"), propertyInfo ?: reader.missing("propertyInfo"), extensions, signer ?: reader.missing("signer"), signatureAlgorithm ?: reader.missing("signatureAlgorithm"), timestamped, deviations)
        }
    }
}

/** What a signer says of a seal signature to be made. */
public data class SealSigning(
    /** When it is made; fractions of a second are cut off. */
    public val signedAt: Instant,
    /** What is protected: 1 to 1000 letters of ASCII. The standards ask at least for the range. */
    public val propertyInfo: String,
    /** Its extensions; seals of 2014 have none. */
    public val extensions: List<SealExtension> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("signedAt", signedAt.toString())
        writer.text("propertyInfo", propertyInfo)
        writer.list("extensions", extensions) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealSigning {
            var signedAt: Instant? = null
            var propertyInfo: String? = null
            var extensions: List<SealExtension> = listOf()
            reader.fields {
                when (it) {
                    "signedAt" -> signedAt = reader.instant()
                    "propertyInfo" -> propertyInfo = reader.text()
                    "extensions" -> extensions = reader.list { SealExtension.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealSigning(signedAt ?: reader.missing("signedAt"), propertyInfo ?: reader.missing("propertyInfo"), extensions)
        }
    }
}

/** Where a seal stands at some instant. Requirements §12. */
public enum class SealStage(internal val word: String) {
    /** Applied for; not issued yet. */
    APPLIED("applied"),
    /** Issued; nobody has claimed it yet. */
    AWAITING_CLAIM("awaiting_claim"),
    /** Issued; its time of use has not come (GS-019). */
    NOT_YET_VALID("not_yet_valid"),
    /** Usable. */
    ACTIVE("active"),
    /** Usable, and due for renewal (待续期). */
    RENEWAL_DUE("renewal_due"),
    /** 停用 or 冻结. */
    SUSPENDED("suspended"),
    /** Its time of use is over. */
    EXPIRED("expired"),
    /** 注销: the end (SZ-065). */
    CANCELLED("cancelled");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealStage = words[word] ?: throw Handover.internal("no SealStage `$word`")
    }
}

/** A step of verifying a seal or a seal signature. */
public enum class SealStep(internal val word: String) {
    /** The format of the whole (6.1.2 a, 6.2.3 a). */
    FORMAT("format"),
    /** The value of the signature of whoever sealed (6.2.3 b). */
    SIGNATURE_VALUE("signature_value"),
    /** The timestamp over that value, where there is one. */
    SIGNATURE_TIMESTAMP("signature_timestamp"),
    /** The signer's certificate is in the seal's list (GB/T 38540-2020, 7.3; applied to seals of 2014 too). */
    SIGNER_LISTED("signer_listed"),
    /** The signer's certificate leads to a trusted one (6.2.3 c). */
    SIGNER_CHAIN("signer_chain"),
    /** The signer's key may be used for signing (6.2.3 c). */
    SIGNER_KEY_USAGE("signer_key_usage"),
    /** The signer's certificate was valid when it was sealed (6.2.3 d). */
    SIGNER_VALIDITY("signer_validity"),
    /** The signer's certificate was not revoked when it was sealed (6.2.3 d). */
    SIGNER_REVOCATION("signer_revocation"),
    /** The time of sealing is known (6.2.3 d). */
    SIGNING_TIME("signing_time"),
    /** What was sealed is what lies before us (6.2.3 e). */
    DOCUMENT_DIGEST("document_digest"),
    /** The value of the maker's signature over the seal (6.1.2 b). */
    MAKER_SIGNATURE("maker_signature"),
    /** The maker's certificate leads to a trusted maker's (6.1.2 c). */
    MAKER_CHAIN("maker_chain"),
    /** The maker's key may be used for signing (6.1.2 c). */
    MAKER_KEY_USAGE("maker_key_usage"),
    /** The maker's certificate is valid (6.1.2 c). */
    MAKER_VALIDITY("maker_validity"),
    /** The maker's certificate is not revoked (6.1.2 c). */
    MAKER_REVOCATION("maker_revocation"),
    /** The seal is within its time (6.1.2 d); of a signature: was so when it was sealed (6.2.3 f). */
    SEAL_VALIDITY("seal_validity"),
    /** The timestamp of the seal, where there is one (2025). */
    SEAL_TIMESTAMP("seal_timestamp");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealStep = words[word] ?: throw Handover.internal("no SealStep `$word`")
    }
}

/** One thing to do. */
public data class SealTodo(
    /** By which operation or `host.*` step. */
    public val action: String,
    /** Who can do it. */
    public val role: Role,
    /** The name, where one person is meant; empty otherwise. */
    public val name: String,
    /** The seal; none for the account as a whole. */
    public val seal: String? = null,
    /** What is missing. */
    public val finding: Finding,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("action", action)
        writer.text("role", role.word)
        writer.text("name", name)
        writer.text("seal", seal)
        writer.document("finding", finding)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealTodo {
            var action: String? = null
            var role: Role? = null
            var name: String? = null
            var seal: String? = null
            var finding: Finding? = null
            reader.fields {
                when (it) {
                    "action" -> action = reader.text()
                    "role" -> role = Role.of(reader.word())
                    "name" -> name = reader.text()
                    "seal" -> seal = reader.orNull { reader.text() }
                    "finding" -> finding = Finding.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealTodo(action ?: reader.missing("action"), role ?: reader.missing("role"), name ?: reader.missing("name"), seal, finding ?: reader.missing("finding"))
        }
    }
}

/** One use of a seal. */
public data class SealUse(
    /** The seal. */
    public val seal: String,
    /** Who used it. */
    public val person: Principal,
    /** In which capacity. */
    public val usedAs: Role,
    /** The grant by which; none for the legal representative. */
    public val grant: String? = null,
    /** On which channel. */
    public val channel: Channel,
    /** When. */
    public val at: Instant,
    /** Digest of the document. */
    public val digest: String,
    /** Serial number of the certificate; empty where none was named. */
    public val certificate: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("seal", seal)
        writer.document("person", person)
        writer.text("usedAs", usedAs.word)
        writer.text("grant", grant)
        writer.text("channel", channel.word)
        writer.text("at", at.toString())
        writer.text("digest", digest)
        writer.text("certificate", certificate)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealUse {
            var seal: String? = null
            var person: Principal? = null
            var usedAs: Role? = null
            var grant: String? = null
            var channel: Channel? = null
            var at: Instant? = null
            var digest: String? = null
            var certificate: String = ""
            reader.fields {
                when (it) {
                    "seal" -> seal = reader.text()
                    "person" -> person = Principal.read(reader)
                    "usedAs" -> usedAs = Role.of(reader.word())
                    "grant" -> grant = reader.orNull { reader.text() }
                    "channel" -> channel = Channel.of(reader.word())
                    "at" -> at = reader.instant()
                    "digest" -> digest = reader.text()
                    "certificate" -> certificate = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SealUse(seal ?: reader.missing("seal"), person ?: reader.missing("person"), usedAs ?: reader.missing("usedAs"), grant, channel ?: reader.missing("channel"), at ?: reader.missing("at"), digest ?: reader.missing("digest"), certificate)
        }
    }
}

/** What all steps together say. */
public enum class SealVerdict(internal val word: String) {
    /** Every step passed; of revocation, none failed, unless more is required. */
    VALID("valid"),
    /** A step failed, and not for want of trust alone. */
    INVALID("invalid"),
    /**
     * Nothing is proven wrong, but not all could be looked at, the chain leads to nobody who is trusted, or a
     * timestamp is unsound.
     */
    INDETERMINATE("indeterminate");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealVerdict = words[word] ?: throw Handover.internal("no SealVerdict `$word`")
    }
}

/** What verifying a seal or a seal signature came to. */
public data class SealVerification(
    /** What all steps together say. */
    public val verdict: SealVerdict,
    /** The instant by which validity was judged: the one given, or that of the sealing. */
    public val judgedAt: Instant,
    /**
     * The steps in order. The standards stop at the first that fails, so that one is the reason; here only a wrong
     * signature ends it, since nothing that it covers can be believed then.
     */
    public val checks: List<SealCheck>,
    /** Habits of real seals that were tolerated, of the seal and of the signature. */
    public val deviations: List<Finding> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("verdict", verdict.word)
        writer.text("judgedAt", judgedAt.toString())
        writer.list("checks", checks) { it.write(writer) }
        writer.list("deviations", deviations) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealVerification {
            var verdict: SealVerdict? = null
            var judgedAt: Instant? = null
            var checks: List<SealCheck>? = null
            var deviations: List<Finding> = listOf()
            reader.fields {
                when (it) {
                    "verdict" -> verdict = SealVerdict.of(reader.word())
                    "judgedAt" -> judgedAt = reader.instant()
                    "checks" -> checks = reader.list { SealCheck.read(reader) }
                    "deviations" -> deviations = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealVerification(verdict ?: reader.missing("verdict"), judgedAt ?: reader.missing("judgedAt"), checks ?: reader.missing("checks"), deviations)
        }
    }
}

/** A seal as a list shows it. */
public data class SealView(
    /** Its id. */
    public val seal: String,
    /** 印章名称. */
    public val name: String,
    /** Code of its kind. */
    public val kind: String,
    /** Name of its kind. */
    public val kindName: Label,
    /** Where it stands. */
    public val stage: SealStage,
    /** From when it may be used; none where that is not known. */
    public val from: Instant? = null,
    /** Until when, exclusive; none where that is not known. */
    public val until: Instant? = null,
    /** How many persons hold a copy. */
    public val copies: UInt,
    /** The Ukey to which it is bound; empty for none. */
    public val ukey: String,
    /** How many grants are effective. */
    public val grants: UInt,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("seal", seal)
        writer.text("name", name)
        writer.text("kind", kind)
        writer.document("kindName", kindName)
        writer.text("stage", stage.word)
        writer.text("from", from?.toString())
        writer.text("until", until?.toString())
        writer.number("copies", copies.toLong())
        writer.text("ukey", ukey)
        writer.number("grants", grants.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealView {
            var seal: String? = null
            var name: String? = null
            var kind: String? = null
            var kindName: Label? = null
            var stage: SealStage? = null
            var from: Instant? = null
            var until: Instant? = null
            var copies: UInt? = null
            var ukey: String? = null
            var grants: UInt? = null
            reader.fields {
                when (it) {
                    "seal" -> seal = reader.text()
                    "name" -> name = reader.text()
                    "kind" -> kind = reader.text()
                    "kindName" -> kindName = Label.read(reader)
                    "stage" -> stage = SealStage.of(reader.word())
                    "from" -> from = reader.orNull { reader.instant() }
                    "until" -> until = reader.orNull { reader.instant() }
                    "copies" -> copies = reader.uint()
                    "ukey" -> ukey = reader.text()
                    "grants" -> grants = reader.uint()
                    else -> reader.unknown(it)
                }
            }
            return SealView(seal ?: reader.missing("seal"), name ?: reader.missing("name"), kind ?: reader.missing("kind"), kindName ?: reader.missing("kindName"), stage ?: reader.missing("stage"), from, until, copies ?: reader.missing("copies"), ukey ?: reader.missing("ukey"), grants ?: reader.missing("grants"))
        }
    }
}

/** A file that is to be sealed. What it is, the host's system tells, never whoever wants it sealed. */
public data class SealableFile(
    /** The host's own number for the file. */
    public val id: String,
    /** Its name. */
    public val name: String,
    /** What it is, by [`recognise`]. */
    public val format: FileFormat,
    /** SM3 of its bytes, lower-case hexadecimal. */
    public val digest: String,
    /** How many pages it has. */
    public val pages: UInt,
    /** The size of each page, or one size that all have. A sitting at a page needs it. */
    public val sizes: List<PageSize> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("name", name)
        writer.text("format", format.word)
        writer.text("digest", digest)
        writer.number("pages", pages.toLong())
        writer.list("sizes", sizes) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealableFile {
            var id: String? = null
            var name: String? = null
            var format: FileFormat? = null
            var digest: String? = null
            var pages: UInt? = null
            var sizes: List<PageSize> = listOf()
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "name" -> name = reader.text()
                    "format" -> format = FileFormat.of(reader.word())
                    "digest" -> digest = reader.text()
                    "pages" -> pages = reader.uint()
                    "sizes" -> sizes = reader.list { PageSize.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealableFile(id ?: reader.missing("id"), name ?: reader.missing("name"), format ?: reader.missing("format"), digest ?: reader.missing("digest"), pages ?: reader.missing("pages"), sizes)
        }
    }
}

/** A command's action. */
public sealed class SealingAction : Document() {
    /**
     * 签章 beside an uploaded file: opens the page for this one file (NN-001, NN-002, NN-014). What the file is, the
     * system tells.
     */
    public data class OpenPage(
        /** The host's id of the sitting. */
        public val session: String,
        /** Whose account it is. */
        public val owner: Principal,
        /** Whose seals are used. */
        public val enterprise: Enterprise,
        /** The file. */
        public val file: SealableFile,
    ) : SealingAction() {
        override fun write(writer: JsonWriter) {
            writer.open("open_page")
            writer.text("session", session)
            writer.document("owner", owner)
            writer.document("enterprise", enterprise)
            writer.document("file", file)
            writer.close()
        }
    }

    /** The page shows a code; the one before it is void (NN-005). */
    public data class ShowQr(
        /** The code's own number. */
        public val qr: String,
    ) : SealingAction() {
        override fun write(writer: JsonWriter) {
            writer.open("show_qr")
            writer.text("qr", qr)
            writer.close()
        }
    }

    /** What came of a scan (NN-003 to NN-005). */
    public data class ReportScan(
        /** The code that was scanned. */
        public val qr: String,
        /** Who scanned it. */
        public val scanner: Principal,
        /** Whether authentication failed. */
        public val failed: Boolean,
        /** `scan`, `signing_secret`: that they were given, never what they are. */
        public val evidence: List<Evidence>,
        /** The seals that the page loaded. */
        public val seals: List<LoadedSeal>,
    ) : SealingAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_scan")
            writer.text("qr", qr)
            writer.document("scanner", scanner)
            writer.truth("failed", failed)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.list("seals", seals) { it.write(writer) }
            writer.close()
        }
    }

    /** The seals as they lie on the pages now, all of them. */
    public data class PlaceSeals(
        /** Where. */
        public val placements: List<PagePlacement>,
    ) : SealingAction() {
        override fun write(writer: JsonWriter) {
            writer.open("place_seals")
            writer.list("placements", placements) { it.write(writer) }
            writer.close()
        }
    }

    /** 确认签署 (NN-006), passed on by the system together with what the seal account answers at this very instant. */
    public data class Confirm(
        /** Who pressed it: whoever is logged in on the page. */
        public val person: Principal,
        /** What the seal account answers now, for each seal that is used. */
        public val answers: List<AskedSeal>,
    ) : SealingAction() {
        override fun write(writer: JsonWriter) {
            writer.open("confirm")
            writer.document("person", person)
            writer.list("answers", answers) { it.write(writer) }
            writer.close()
        }
    }

    /** The host has sealed. */
    public data class ReportSealed(
        /** SM3 of what was sealed. */
        public val original: String,
        /** The result. */
        public val file: SealableFile,
    ) : SealingAction() {
        override fun write(writer: JsonWriter) {
            writer.open("report_sealed")
            writer.text("original", original)
            writer.document("file", file)
            writer.close()
        }
    }

    /** The page was closed (NN-008). */
    public data object ClosePage : SealingAction() {
        override fun write(writer: JsonWriter) {
            writer.open("close_page")
            writer.close()
        }
    }

    /** The page is opened again: authentication and placing begin anew. */
    public data object ReopenPage : SealingAction() {
        override fun write(writer: JsonWriter) {
            writer.open("reopen_page")
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingAction = when (val tag = reader.tag()) {
            "open_page" -> openPage(reader)
            "show_qr" -> showQr(reader)
            "report_scan" -> reportScan(reader)
            "place_seals" -> placeSeals(reader)
            "confirm" -> confirm(reader)
            "report_sealed" -> reportSealed(reader)
            "close_page" -> reader.bare(ClosePage)
            "reopen_page" -> reader.bare(ReopenPage)
            else -> reader.unknown(tag)
        }

        private fun openPage(reader: JsonReader): OpenPage {
            var session: String? = null
            var owner: Principal? = null
            var enterprise: Enterprise? = null
            var file: SealableFile? = null
            reader.rest {
                when (it) {
                    "session" -> session = reader.text()
                    "owner" -> owner = Principal.read(reader)
                    "enterprise" -> enterprise = Enterprise.read(reader)
                    "file" -> file = SealableFile.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return OpenPage(session ?: reader.missing("session"), owner ?: reader.missing("owner"), enterprise ?: reader.missing("enterprise"), file ?: reader.missing("file"))
        }

        private fun showQr(reader: JsonReader): ShowQr {
            var qr: String? = null
            reader.rest {
                when (it) {
                    "qr" -> qr = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ShowQr(qr ?: reader.missing("qr"))
        }

        private fun reportScan(reader: JsonReader): ReportScan {
            var qr: String? = null
            var scanner: Principal? = null
            var failed: Boolean? = null
            var evidence: List<Evidence>? = null
            var seals: List<LoadedSeal>? = null
            reader.rest {
                when (it) {
                    "qr" -> qr = reader.text()
                    "scanner" -> scanner = Principal.read(reader)
                    "failed" -> failed = reader.truth()
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    "seals" -> seals = reader.list { LoadedSeal.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return ReportScan(qr ?: reader.missing("qr"), scanner ?: reader.missing("scanner"), failed ?: reader.missing("failed"), evidence ?: reader.missing("evidence"), seals ?: reader.missing("seals"))
        }

        private fun placeSeals(reader: JsonReader): PlaceSeals {
            var placements: List<PagePlacement>? = null
            reader.rest {
                when (it) {
                    "placements" -> placements = reader.list { PagePlacement.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return PlaceSeals(placements ?: reader.missing("placements"))
        }

        private fun confirm(reader: JsonReader): Confirm {
            var person: Principal? = null
            var answers: List<AskedSeal>? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    "answers" -> answers = reader.list { AskedSeal.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Confirm(person ?: reader.missing("person"), answers ?: reader.missing("answers"))
        }

        private fun reportSealed(reader: JsonReader): ReportSealed {
            var original: String? = null
            var file: SealableFile? = null
            reader.rest {
                when (it) {
                    "original" -> original = reader.text()
                    "file" -> file = SealableFile.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ReportSealed(original ?: reader.missing("original"), file ?: reader.missing("file"))
        }
    }
}

/** Sealing on one channel. */
public data class SealingChannel(
    /** The channel; what authenticates there stands with its operation `sign`. */
    public val channel: Channel,
    /** The steps in order. */
    public val steps: List<SealingStep>,
    /** What becomes of the sealed file. */
    public val output: OutputPolicy,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("channel", channel.word)
        writer.list("steps", steps) { writer.text(it.word) }
        writer.text("output", output.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingChannel {
            var channel: Channel? = null
            var steps: List<SealingStep>? = null
            var output: OutputPolicy? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "channel" -> channel = Channel.of(reader.word())
                    "steps" -> steps = reader.list { SealingStep.of(reader.word()) }
                    "output" -> output = OutputPolicy.of(reader.word())
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealingChannel(channel ?: reader.missing("channel"), steps ?: reader.missing("steps"), output ?: reader.missing("output"), basis ?: reader.missing("basis"))
        }
    }
}

/** A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused. */
public data class SealingCommand(
    /** The caller's own id for this command, unique within the account. */
    public val id: String,
    /** The version that the caller has seen; none to accept any. */
    public val expectedVersion: UInt? = null,
    /** What to do. */
    public val action: SealingAction,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.number("expectedVersion", expectedVersion?.toLong())
        writer.document("action", action)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingCommand {
            var id: String? = null
            var expectedVersion: UInt? = null
            var action: SealingAction? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "expectedVersion" -> expectedVersion = reader.orNull { reader.uint() }
                    "action" -> action = SealingAction.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealingCommand(id ?: reader.missing("id"), expectedVersion, action ?: reader.missing("action"))
        }
    }
}

/** What follows from a command that may be carried out. */
public data class SealingDecision(
    /** What happens. */
    public val events: List<SealingEvent>,
    /** What the host shall do. */
    public val effects: List<HostTask>,
    /** Findings that did not stop the command. */
    public val report: Report,
    /** Whether this command was carried out before; then nothing happens. */
    public val repeated: Boolean,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("events", events) { it.write(writer) }
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.truth("repeated", repeated)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingDecision {
            var events: List<SealingEvent>? = null
            var effects: List<HostTask>? = null
            var report: Report? = null
            var repeated: Boolean? = null
            reader.fields {
                when (it) {
                    "events" -> events = reader.list { SealingEvent.read(reader) }
                    "effects" -> effects = reader.list { HostTask.read(reader) }
                    "report" -> report = Report.read(reader)
                    "repeated" -> repeated = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return SealingDecision(events ?: reader.missing("events"), effects ?: reader.missing("effects"), report ?: reader.missing("report"), repeated ?: reader.missing("repeated"))
        }
    }
}

/** An event, past tense; only ever added to. */
public sealed class SealingEvent : Document() {
    /** The page was opened. */
    public data class PageOpened(
        /** The sitting. */
        public val session: String,
        /** Whose account it is. */
        public val owner: Principal,
        /** Whose seals are used. */
        public val enterprise: Enterprise,
        /** The file. */
        public val file: SealableFile,
    ) : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("page_opened")
            writer.text("session", session)
            writer.document("owner", owner)
            writer.document("enterprise", enterprise)
            writer.document("file", file)
            writer.close()
        }
    }

    /** A code was shown. */
    public data class QrShown(
        /** Its number. */
        public val qr: String,
    ) : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("qr_shown")
            writer.text("qr", qr)
            writer.close()
        }
    }

    /** Somebody authenticated. The file is as it was. */
    public data class Authenticated(
        /** Who. */
        public val scanner: Principal,
        /** What proved it. */
        public val evidence: List<Evidence>,
        /** The seals that were loaded. */
        public val seals: List<LoadedSeal>,
    ) : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("authenticated")
            writer.document("scanner", scanner)
            writer.list("evidence", evidence) { it.write(writer) }
            writer.list("seals", seals) { it.write(writer) }
            writer.close()
        }
    }

    /** Authentication failed; the code is void. */
    public data class AuthenticationFailed(
        /** The code. */
        public val qr: String,
    ) : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("authentication_failed")
            writer.text("qr", qr)
            writer.close()
        }
    }

    /** Seals were placed. */
    public data class SealsPlaced(
        /** Where. */
        public val placements: List<PagePlacement>,
    ) : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("seals_placed")
            writer.list("placements", placements) { it.write(writer) }
            writer.close()
        }
    }

    /** The sealing was confirmed. */
    public data class Confirmed(
        /** By whom. */
        public val person: Principal,
        /** SM3 of what shall be sealed. */
        public val digest: String,
    ) : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("confirmed")
            writer.document("person", person)
            writer.text("digest", digest)
            writer.close()
        }
    }

    /** The result was stored. */
    public data class Stored(
        /** The document. */
        public val document: StoredDocument,
    ) : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("stored")
            writer.document("document", document)
            writer.close()
        }
    }

    /** The page was closed; authentication and placements are gone. */
    public data object PageClosed : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("page_closed")
            writer.close()
        }
    }

    /** The page was opened again. */
    public data object PageReopened : SealingEvent() {
        override fun write(writer: JsonWriter) {
            writer.open("page_reopened")
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingEvent = when (val tag = reader.tag()) {
            "page_opened" -> pageOpened(reader)
            "qr_shown" -> qrShown(reader)
            "authenticated" -> authenticated(reader)
            "authentication_failed" -> authenticationFailed(reader)
            "seals_placed" -> sealsPlaced(reader)
            "confirmed" -> confirmed(reader)
            "stored" -> stored(reader)
            "page_closed" -> reader.bare(PageClosed)
            "page_reopened" -> reader.bare(PageReopened)
            else -> reader.unknown(tag)
        }

        private fun pageOpened(reader: JsonReader): PageOpened {
            var session: String? = null
            var owner: Principal? = null
            var enterprise: Enterprise? = null
            var file: SealableFile? = null
            reader.rest {
                when (it) {
                    "session" -> session = reader.text()
                    "owner" -> owner = Principal.read(reader)
                    "enterprise" -> enterprise = Enterprise.read(reader)
                    "file" -> file = SealableFile.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return PageOpened(session ?: reader.missing("session"), owner ?: reader.missing("owner"), enterprise ?: reader.missing("enterprise"), file ?: reader.missing("file"))
        }

        private fun qrShown(reader: JsonReader): QrShown {
            var qr: String? = null
            reader.rest {
                when (it) {
                    "qr" -> qr = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return QrShown(qr ?: reader.missing("qr"))
        }

        private fun authenticated(reader: JsonReader): Authenticated {
            var scanner: Principal? = null
            var evidence: List<Evidence>? = null
            var seals: List<LoadedSeal>? = null
            reader.rest {
                when (it) {
                    "scanner" -> scanner = Principal.read(reader)
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    "seals" -> seals = reader.list { LoadedSeal.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Authenticated(scanner ?: reader.missing("scanner"), evidence ?: reader.missing("evidence"), seals ?: reader.missing("seals"))
        }

        private fun authenticationFailed(reader: JsonReader): AuthenticationFailed {
            var qr: String? = null
            reader.rest {
                when (it) {
                    "qr" -> qr = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return AuthenticationFailed(qr ?: reader.missing("qr"))
        }

        private fun sealsPlaced(reader: JsonReader): SealsPlaced {
            var placements: List<PagePlacement>? = null
            reader.rest {
                when (it) {
                    "placements" -> placements = reader.list { PagePlacement.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealsPlaced(placements ?: reader.missing("placements"))
        }

        private fun confirmed(reader: JsonReader): Confirmed {
            var person: Principal? = null
            var digest: String? = null
            reader.rest {
                when (it) {
                    "person" -> person = Principal.read(reader)
                    "digest" -> digest = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Confirmed(person ?: reader.missing("person"), digest ?: reader.missing("digest"))
        }

        private fun stored(reader: JsonReader): Stored {
            var document: StoredDocument? = null
            reader.rest {
                when (it) {
                    "document" -> document = StoredDocument.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Stored(document ?: reader.missing("document"))
        }
    }
}

/** One entry of the log. */
public data class SealingLogEntry(
    /** Version of this format. */
    public val logVersion: UInt,
    /** Counted from 1. */
    public val sequence: UInt,
    /** When the command was carried out. */
    public val now: Instant,
    /** The profile that was applied. */
    public val profile: ProfileRef,
    /** Digest of the entry before; empty for the first. */
    public val previous: String,
    /** SM3 over the salt's bytes and the canonical payload. */
    public val payloadDigest: String,
    /** SM3 over the canonical header: all fields above. */
    public val digest: String,
    /** The salt, as hexadecimal; gone with the payload when it is erased. */
    public val salt: String = "",
    /** The payload, unless it was erased. */
    public val payload: SealingPayload? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("logVersion", logVersion.toLong())
        writer.number("sequence", sequence.toLong())
        writer.text("now", now.toString())
        writer.document("profile", profile)
        writer.text("previous", previous)
        writer.text("payloadDigest", payloadDigest)
        writer.text("digest", digest)
        writer.text("salt", salt)
        writer.document("payload", payload)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingLogEntry {
            var logVersion: UInt? = null
            var sequence: UInt? = null
            var now: Instant? = null
            var profile: ProfileRef? = null
            var previous: String? = null
            var payloadDigest: String? = null
            var digest: String? = null
            var salt: String = ""
            var payload: SealingPayload? = null
            reader.fields {
                when (it) {
                    "logVersion" -> logVersion = reader.uint()
                    "sequence" -> sequence = reader.uint()
                    "now" -> now = reader.instant()
                    "profile" -> profile = ProfileRef.read(reader)
                    "previous" -> previous = reader.text()
                    "payloadDigest" -> payloadDigest = reader.text()
                    "digest" -> digest = reader.text()
                    "salt" -> salt = reader.text()
                    "payload" -> payload = reader.orNull { SealingPayload.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealingLogEntry(logVersion ?: reader.missing("logVersion"), sequence ?: reader.missing("sequence"), now ?: reader.missing("now"), profile ?: reader.missing("profile"), previous ?: reader.missing("previous"), payloadDigest ?: reader.missing("payloadDigest"), digest ?: reader.missing("digest"), salt, payload)
        }
    }
}

/** What a command that was carried out came to. */
public data class SealingOutcome(
    /** The version now. */
    public val version: UInt,
    /** Whether this command was carried out before; then nothing happened. */
    public val repeated: Boolean,
    /** The log entry to be stored; none for a repeated command. */
    public val entry: SealingLogEntry? = null,
    /** What the host shall do. */
    public val effects: List<HostTask>,
    /** Findings that did not stop the command. */
    public val report: Report,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("version", version.toLong())
        writer.truth("repeated", repeated)
        writer.document("entry", entry)
        writer.list("effects", effects) { it.write(writer) }
        writer.document("report", report)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingOutcome {
            var version: UInt? = null
            var repeated: Boolean? = null
            var entry: SealingLogEntry? = null
            var effects: List<HostTask>? = null
            var report: Report? = null
            reader.fields {
                when (it) {
                    "version" -> version = reader.uint()
                    "repeated" -> repeated = reader.truth()
                    "entry" -> entry = reader.orNull { SealingLogEntry.read(reader) }
                    "effects" -> effects = reader.list { HostTask.read(reader) }
                    "report" -> report = Report.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SealingOutcome(version ?: reader.missing("version"), repeated ?: reader.missing("repeated"), entry, effects ?: reader.missing("effects"), report ?: reader.missing("report"))
        }
    }
}

/** What a command was, who gave it, and what followed. May hold personal data. */
public data class SealingPayload(
    /** Who gave the command. */
    public val actor: Actor,
    /** The command. */
    public val command: SealingCommand,
    /** What followed. */
    public val events: List<SealingEvent>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("actor", actor)
        writer.document("command", command)
        writer.list("events", events) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingPayload {
            var actor: Actor? = null
            var command: SealingCommand? = null
            var events: List<SealingEvent>? = null
            reader.fields {
                when (it) {
                    "actor" -> actor = Actor.read(reader)
                    "command" -> command = SealingCommand.read(reader)
                    "events" -> events = reader.list { SealingEvent.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealingPayload(actor ?: reader.missing("actor"), command ?: reader.missing("command"), events ?: reader.missing("events"))
        }
    }
}

/** How documents are sealed on a platform. */
public data class SealingRules(
    /** The channels. */
    public val channels: List<SealingChannel>,
    /** Where documents can be verified. */
    public val verifications: List<VerificationRoute> = listOf(),
    /** Which pages must carry a seal. */
    public val coverage: CoverageRule,
    /** Sealing at a page; none where the platform has no such sitting. */
    public val page: PageSessionRule? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("channels", channels) { it.write(writer) }
        writer.list("verifications", verifications) { it.write(writer) }
        writer.document("coverage", coverage)
        writer.document("page", page)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingRules {
            var channels: List<SealingChannel>? = null
            var verifications: List<VerificationRoute> = listOf()
            var coverage: CoverageRule? = null
            var page: PageSessionRule? = null
            reader.fields {
                when (it) {
                    "channels" -> channels = reader.list { SealingChannel.read(reader) }
                    "verifications" -> verifications = reader.list { VerificationRoute.read(reader) }
                    "coverage" -> coverage = CoverageRule.read(reader)
                    "page" -> page = reader.orNull { PageSessionRule.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealingRules(channels ?: reader.missing("channels"), verifications, coverage ?: reader.missing("coverage"), page)
        }
    }
}

/** How far a sitting has come. */
public enum class SealingStage(internal val word: String) {
    /** The page is open; nobody has authenticated. */
    OPEN("open"),
    /** Somebody has authenticated by the code. */
    AUTHENTICATED("authenticated"),
    /** The sealing is confirmed; the host seals. */
    CONFIRMED("confirmed"),
    /** The result is stored. */
    STORED("stored"),
    /** The page was closed before the confirmation. */
    CLOSED("closed");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealingStage = words[word] ?: throw Handover.internal("no SealingStage `$word`")
    }
}

/** The state of a sitting: what its events add up to, and the snapshot to be stored. */
public data class SealingState(
    /** The bookkeeping. */
    public val book: Book,
    /** The host's id of the sitting. */
    public val session: String,
    /** Whose account it is. */
    public val owner: Principal,
    /** Whose seals are used. */
    public val enterprise: Enterprise,
    /** The file, as it was when the page was opened. */
    public val file: SealableFile,
    /** How far it has come. */
    public val stage: SealingStage,
    /** The code on the page; none before the first, and after it was used. */
    public val qr: String? = null,
    /** Who has authenticated. */
    public val scanner: Principal? = null,
    /** The seals that were loaded. */
    public val seals: List<LoadedSeal>,
    /** Where seals lie. */
    public val placements: List<PagePlacement>,
    /** The result. */
    public val stored: StoredDocument? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("book", book)
        writer.text("session", session)
        writer.document("owner", owner)
        writer.document("enterprise", enterprise)
        writer.document("file", file)
        writer.text("stage", stage.word)
        writer.text("qr", qr)
        writer.document("scanner", scanner)
        writer.list("seals", seals) { it.write(writer) }
        writer.list("placements", placements) { it.write(writer) }
        writer.document("stored", stored)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SealingState {
            var book: Book? = null
            var session: String? = null
            var owner: Principal? = null
            var enterprise: Enterprise? = null
            var file: SealableFile? = null
            var stage: SealingStage? = null
            var qr: String? = null
            var scanner: Principal? = null
            var seals: List<LoadedSeal>? = null
            var placements: List<PagePlacement>? = null
            var stored: StoredDocument? = null
            reader.fields {
                when (it) {
                    "book" -> book = Book.read(reader)
                    "session" -> session = reader.text()
                    "owner" -> owner = Principal.read(reader)
                    "enterprise" -> enterprise = Enterprise.read(reader)
                    "file" -> file = SealableFile.read(reader)
                    "stage" -> stage = SealingStage.of(reader.word())
                    "qr" -> qr = reader.orNull { reader.text() }
                    "scanner" -> scanner = reader.orNull { Principal.read(reader) }
                    "seals" -> seals = reader.list { LoadedSeal.read(reader) }
                    "placements" -> placements = reader.list { PagePlacement.read(reader) }
                    "stored" -> stored = reader.orNull { StoredDocument.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SealingState(book ?: reader.missing("book"), session ?: reader.missing("session"), owner ?: reader.missing("owner"), enterprise ?: reader.missing("enterprise"), file ?: reader.missing("file"), stage ?: reader.missing("stage"), qr, scanner, seals ?: reader.missing("seals"), placements ?: reader.missing("placements"), stored)
        }
    }
}

/** A step of sealing a document, as the person does it. */
public enum class SealingStep(internal val word: String) {
    /** 选择企业名称. */
    CHOOSE_ENTERPRISE("choose_enterprise"),
    /** 选择电子印章: one seal. */
    CHOOSE_SEAL("choose_seal"),
    /** 选择印章类型: a kind of seal (SZ-047). */
    CHOOSE_KIND("choose_kind"),
    /** 签章方式: by scan or by Ukey. */
    CHOOSE_METHOD("choose_method"),
    /** 选择文件, 打开文件, 上传文件. */
    OPEN_FILE("open_file"),
    /** 设置定位模式: where the seals go is set as a rule (SZ-047). */
    SET_MODE("set_mode"),
    /** The seal is placed by hand. */
    PLACE("place"),
    /** 签章. */
    PRESS("press"),
    /** 扫描签章二维码. */
    SCAN("scan"),
    /** A scan or a Ukey. */
    SCAN_OR_UKEY("scan_or_ukey"),
    /** 签章密码, 签名口令. */
    ENTER_SECRET("enter_secret"),
    /** 确认签署. */
    CONFIRM("confirm");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SealingStep = words[word] ?: throw Handover.internal("no SealingStep `$word`")
    }
}

/** That a secret was set; never the secret. */
public data class SecretRecord(
    /** What it belongs to. */
    public val scope: SecretScope,
    /** The seal, Ukey or certificate. */
    public val subject: String,
    /** Whose it is. */
    public val person: Principal,
    /** When it was set last. */
    public val at: Instant,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("scope", scope.word)
        writer.text("subject", subject)
        writer.document("person", person)
        writer.text("at", at.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SecretRecord {
            var scope: SecretScope? = null
            var subject: String? = null
            var person: Principal? = null
            var at: Instant? = null
            reader.fields {
                when (it) {
                    "scope" -> scope = SecretScope.of(reader.word())
                    "subject" -> subject = reader.text()
                    "person" -> person = Principal.read(reader)
                    "at" -> at = reader.instant()
                    else -> reader.unknown(it)
                }
            }
            return SecretRecord(scope ?: reader.missing("scope"), subject ?: reader.missing("subject"), person ?: reader.missing("person"), at ?: reader.missing("at"))
        }
    }
}

/** A secret that people have. The library knows that it was set, never what it is. */
public data class SecretRule(
    /** What it belongs to. */
    public val scope: SecretScope,
    /** Its name. */
    public val name: Label,
    /** Whether this platform changes and resets it; otherwise it is only asked for here. */
    public val changedHere: Boolean = false,
    /** Whether resetting it issues a new certificate (C-24). */
    public val resetReissues: Boolean = false,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("scope", scope.word)
        writer.document("name", name)
        writer.truth("changedHere", changedHere)
        writer.truth("resetReissues", resetReissues)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SecretRule {
            var scope: SecretScope? = null
            var name: Label? = null
            var changedHere: Boolean = false
            var resetReissues: Boolean = false
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "scope" -> scope = SecretScope.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "changedHere" -> changedHere = reader.truth()
                    "resetReissues" -> resetReissues = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SecretRule(scope ?: reader.missing("scope"), name ?: reader.missing("name"), changedHere, resetReissues, basis ?: reader.missing("basis"))
        }
    }
}

/** What a signing secret belongs to (C-23). */
public enum class SecretScope(internal val word: String) {
    /** One seal. */
    SEAL("seal"),
    /** The certificate of one person, for all seals. */
    PERSON_CERTIFICATE("person_certificate"),
    /** One phone or app, for all licences on it. */
    DEVICE_APP("device_app"),
    /** One Ukey. */
    UKEY("ukey");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SecretScope = words[word] ?: throw Handover.internal("no SecretScope `$word`")
    }
}

/** A command id that was carried out, and what it was used for. */
public data class SeenCommand(
    /** The id. */
    public val id: String,
    /** A short fingerprint of the command, so that an id used for something else is noticed. */
    public val fingerprint: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.text("fingerprint", fingerprint)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SeenCommand {
            var id: String? = null
            var fingerprint: String? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "fingerprint" -> fingerprint = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SeenCommand(id ?: reader.missing("id"), fingerprint ?: reader.missing("fingerprint"))
        }
    }
}

/** A place where verification is done on site (UA-020). */
public data class ServiceWindow(
    /** Its region. */
    public val region: String,
    /** Its name. */
    public val name: Label,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("region", region)
        writer.document("name", name)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ServiceWindow {
            var region: String? = null
            var name: Label? = null
            reader.fields {
                when (it) {
                    "region" -> region = reader.text()
                    "name" -> name = Label.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ServiceWindow(region ?: reader.missing("region"), name ?: reader.missing("name"))
        }
    }
}

/** When a set of seals comes about. */
public enum class SetOccasion(internal val word: String) {
    /** A newly registered enterprise receives it without applying (SZ-012). */
    REGISTRATION("registration"),
    /** One click on 申领 makes it (GX-007). */
    APPLICATION("application"),
    /** Ticked while founding an enterprise (KB-001). */
    FOUNDING("founding");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SetOccasion = words[word] ?: throw Handover.internal("no SetOccasion `$word`")
    }
}

/** How grave a finding is. Profiles may change the severity that the catalogue gives a code. */
public enum class Severity(internal val word: String) {
    /** Worth knowing; nothing is wrong. */
    INFO("info"),
    /** Unusual; a person should look. Stops nothing. */
    WARNING("warning"),
    /** Not acceptable: the document cannot be submitted like this. */
    ERROR("error");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): Severity = words[word] ?: throw Handover.internal("no Severity `$word`")
    }
}

/** Another severity for a code than the catalogue's. */
public data class SeverityRule(
    /** The code. */
    public val code: Code,
    /** The severity here. */
    public val severity: Severity,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.text("severity", severity.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SeverityRule {
            var code: Code? = null
            var severity: Severity? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "severity" -> severity = Severity.of(reader.word())
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SeverityRule(code ?: reader.missing("code"), severity ?: reader.missing("severity"), basis ?: reader.missing("basis"))
        }
    }
}

/** What the share act does with a sub-case that already has a copy of its own. Contradiction C-49. */
public enum class ShareMode(internal val word: String) {
    /** The sub-case keeps its own copy, and is reported as skipped. */
    KEEP_OWN("keep_own"),
    /** The shared material takes its place. */
    REPLACE("replace");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ShareMode = words[word] ?: throw Handover.internal("no ShareMode `$word`")
    }
}

/** A signature that was given. */
public data class Signature(
    /** Key of the signer. */
    public val signer: String,
    /** When. */
    public val at: Instant,
    /** What the provider reports. */
    public val evidence: Evidence,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("signer", signer)
        writer.text("at", at.toString())
        writer.document("evidence", evidence)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Signature {
            var signer: String? = null
            var at: Instant? = null
            var evidence: Evidence? = null
            reader.fields {
                when (it) {
                    "signer" -> signer = reader.text()
                    "at" -> at = reader.instant()
                    "evidence" -> evidence = Evidence.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Signature(signer ?: reader.missing("signer"), at ?: reader.missing("at"), evidence ?: reader.missing("evidence"))
        }
    }
}

/** What a signature is made of. */
public enum class SignatureKind(internal val word: String) {
    /** CMS (RFC 5652), whatever its algorithms. */
    CMS("cms"),
    /** A message of GM/T 0010 (GB/T 35275). */
    GM_MESSAGE("gm_message"),
    /** A seal signature of GB/T 38540 or GM/T 0031. */
    SEAL("seal"),
    /** A document timestamp (RFC 3161). */
    DOCUMENT_TIMESTAMP("document_timestamp"),
    /** Nothing that can be read. */
    UNKNOWN("unknown");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SignatureKind = words[word] ?: throw Handover.internal("no SignatureKind `$word`")
    }
}

/** The baseline level of PAdES (EN 319 142-1) whose evidence is there; whether it is trusted, the steps say. */
public enum class SignatureLevel(internal val word: String) {
    /** Signed, with the signer's certificate bound. */
    B_B("b_b"),
    /** With a timestamp. */
    B_T("b_t"),
    /** With certificates and revocation data in the document. */
    B_LT("b_lt"),
    /** With a document timestamp over those. */
    B_LTA("b_lta");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SignatureLevel = words[word] ?: throw Handover.internal("no SignatureLevel `$word`")
    }
}

/** A line to sign on, or room for a seal. */
public data class SignatureLine(
    /** The name by which the place is found again, such as `buyers/0`; empty for none. Names differ. */
    public val place: String,
    /** Who signs, such as 申请人. */
    public val label: Label,
    /** The signer's name, printed beside the label; empty for none. */
    public val name: String = "",
    /** Signature or seal. */
    public val style: SignatureStyle,
    /** The date; empty leaves room to write one. */
    public val date: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("place", place)
        writer.document("label", label)
        writer.text("name", name)
        writer.text("style", style.word)
        writer.text("date", date)
        writer.close()
    }

    override fun toString(): String = "SignatureLine(place=$place, label=$label, style=$style)"

    public companion object {
        internal fun read(reader: JsonReader): SignatureLine {
            var place: String? = null
            var label: Label? = null
            var name: String = ""
            var style: SignatureStyle? = null
            var date: String = ""
            reader.fields {
                when (it) {
                    "place" -> place = reader.text()
                    "label" -> label = Label.read(reader)
                    "name" -> name = reader.text()
                    "style" -> style = SignatureStyle.of(reader.word())
                    "date" -> date = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SignatureLine(place ?: reader.missing("place"), label ?: reader.missing("label"), name, style ?: reader.missing("style"), date)
        }
    }
}

/** One signature, and what came of verifying it. */
public data class SignatureReport(
    /** The full name of its field; none for one that the catalog alone names. */
    public val field: String? = null,
    /** Its dictionary's object, as `12 0 R`. */
    public val `object`: String? = null,
    /** What it is made of. */
    public val kind: SignatureKind,
    /** The name that its dictionary gives for that (`/SubFilter`). */
    public val subFilter: String,
    /** What all steps together say. */
    public val verdict: SignatureVerdict,
    /** Whose certificate made it. */
    public val signer: CertificateSummary? = null,
    /**
     * The signer's key and the hash function, for people: `SM2, SM3`, `ECDSA P-256, SHA-256`, `RSA-2048, SHA-256`,
     * `RSA-2048 PSS, SHA-256`; none where they are not known.
     */
    public val algorithm: String? = null,
    /** When it was made, as the signer says. */
    public val claimedAt: Instant? = null,
    /** Before when it was made, as a trusted timestamp proves. */
    public val provenAt: Instant? = null,
    /** The instant for which its certificates were judged. */
    public val judgedAt: Instant,
    /** The steps. */
    public val steps: List<StepReport>,
    /** The PAdES level; none where the rules of PAdES are not kept. */
    public val level: SignatureLevel? = null,
    /** How much of the file it covers. */
    public val coverage: SignedCoverage,
    /** The revision in which it was made, counted from 0. */
    public val revision: UInt? = null,
    /** What a certification allows afterwards (DocMDP): 1 nothing, 2 filling in and signing, 3 annotations too. */
    public val certification: UInt? = null,
    /** How far later changes go. */
    public val modification: ChangeLevel,
    /** Later changes, the gravest first: at most a thousand, of which [`Self::change_count`] tells how many there are. */
    public val changes: List<Change> = listOf(),
    /** How many later changes there are, listed or not. */
    public val changeCount: ChangeCount = ChangeCount(all = 0u, forbidden = 0u, doubtful = 0u, harmless = 0u, listed = 0u),
    /** Pages that later changes touch, counted from 1. */
    public val pagesTouched: List<UInt> = listOf(),
    /** The path of the signer's certificate. */
    public val path: PathReport? = null,
    /** The steps of a seal signature. */
    public val seal: SealVerification? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("field", field)
        writer.text("object", `object`)
        writer.text("kind", kind.word)
        writer.text("subFilter", subFilter)
        writer.text("verdict", verdict.word)
        writer.document("signer", signer)
        writer.text("algorithm", algorithm)
        writer.text("claimedAt", claimedAt?.toString())
        writer.text("provenAt", provenAt?.toString())
        writer.text("judgedAt", judgedAt.toString())
        writer.list("steps", steps) { it.write(writer) }
        writer.text("level", level?.word)
        writer.text("coverage", coverage.word)
        writer.number("revision", revision?.toLong())
        writer.number("certification", certification?.toLong())
        writer.text("modification", modification.word)
        writer.list("changes", changes) { it.write(writer) }
        writer.document("changeCount", changeCount)
        writer.list("pagesTouched", pagesTouched) { writer.number(it.toLong()) }
        writer.document("path", path)
        writer.document("seal", seal)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SignatureReport {
            var field: String? = null
            var `object`: String? = null
            var kind: SignatureKind? = null
            var subFilter: String? = null
            var verdict: SignatureVerdict? = null
            var signer: CertificateSummary? = null
            var algorithm: String? = null
            var claimedAt: Instant? = null
            var provenAt: Instant? = null
            var judgedAt: Instant? = null
            var steps: List<StepReport>? = null
            var level: SignatureLevel? = null
            var coverage: SignedCoverage? = null
            var revision: UInt? = null
            var certification: UInt? = null
            var modification: ChangeLevel? = null
            var changes: List<Change> = listOf()
            var changeCount: ChangeCount? = null
            var pagesTouched: List<UInt> = listOf()
            var path: PathReport? = null
            var seal: SealVerification? = null
            reader.fields {
                when (it) {
                    "field" -> field = reader.orNull { reader.text() }
                    "object" -> `object` = reader.orNull { reader.text() }
                    "kind" -> kind = SignatureKind.of(reader.word())
                    "subFilter" -> subFilter = reader.text()
                    "verdict" -> verdict = SignatureVerdict.of(reader.word())
                    "signer" -> signer = reader.orNull { CertificateSummary.read(reader) }
                    "algorithm" -> algorithm = reader.orNull { reader.text() }
                    "claimedAt" -> claimedAt = reader.orNull { reader.instant() }
                    "provenAt" -> provenAt = reader.orNull { reader.instant() }
                    "judgedAt" -> judgedAt = reader.instant()
                    "steps" -> steps = reader.list { StepReport.read(reader) }
                    "level" -> level = reader.orNull { SignatureLevel.of(reader.word()) }
                    "coverage" -> coverage = SignedCoverage.of(reader.word())
                    "revision" -> revision = reader.orNull { reader.uint() }
                    "certification" -> certification = reader.orNull { reader.uint() }
                    "modification" -> modification = ChangeLevel.of(reader.word())
                    "changes" -> changes = reader.list { Change.read(reader) }
                    "changeCount" -> changeCount = ChangeCount.read(reader)
                    "pagesTouched" -> pagesTouched = reader.list { reader.uint() }
                    "path" -> path = reader.orNull { PathReport.read(reader) }
                    "seal" -> seal = reader.orNull { SealVerification.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SignatureReport(field, `object`, kind ?: reader.missing("kind"), subFilter ?: reader.missing("subFilter"), verdict ?: reader.missing("verdict"), signer, algorithm, claimedAt, provenAt, judgedAt ?: reader.missing("judgedAt"), steps ?: reader.missing("steps"), level, coverage ?: reader.missing("coverage"), revision, certification, modification ?: reader.missing("modification"), changes, changeCount ?: ChangeCount(all = 0u, forbidden = 0u, doubtful = 0u, harmless = 0u, listed = 0u), pagesTouched, path, seal)
        }
    }
}

/** A scheme that signatures are made with. */
public enum class SignatureScheme(internal val word: String) {
    /** SM2 with SM3 (GB/T 32918.2, GB/T 35276); the user identity is the default one of GM/T 0009. */
    SM2_SM3("sm2_sm3"),
    /** ECDSA on P-256 with SHA-256. */
    ECDSA_P256_SHA256("ecdsa_p256_sha256"),
    /** ECDSA on P-384 with SHA-384. */
    ECDSA_P384_SHA384("ecdsa_p384_sha384"),
    /** RSA, PKCS#1 v1.5, with SHA-256. */
    RSA_PKCS1_SHA256("rsa_pkcs1_sha256"),
    /** RSA, PKCS#1 v1.5, with SHA-384. */
    RSA_PKCS1_SHA384("rsa_pkcs1_sha384"),
    /** RSA, PKCS#1 v1.5, with SHA-512. */
    RSA_PKCS1_SHA512("rsa_pkcs1_sha512"),
    /** RSA-PSS with SHA-256, MGF1 with the same, and a salt of 32 bytes. */
    RSA_PSS_SHA256("rsa_pss_sha256"),
    /** RSA-PSS with SHA-384, MGF1 with the same, and a salt of 48 bytes. */
    RSA_PSS_SHA384("rsa_pss_sha384"),
    /** RSA-PSS with SHA-512, MGF1 with the same, and a salt of 64 bytes. */
    RSA_PSS_SHA512("rsa_pss_sha512");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SignatureScheme = words[word] ?: throw Handover.internal("no SignatureScheme `$word`")
    }
}

/** A step of verifying a signature. */
public enum class SignatureStep(internal val word: String) {
    /** `/ByteRange` and `/Contents` have the form that binds them to each other and to a revision. */
    FORM("form"),
    /** The content is the signed one. */
    DIGEST("digest"),
    /** The value of the signature is the certificate's key's. */
    SIGNATURE("signature"),
    /** The message binds the signer's certificate, and keeps the rules of its format. */
    FORMAT("format"),
    /** The algorithms are accepted. */
    ALGORITHMS("algorithms"),
    /** The certificate leads to a trusted one, and could be used so at that time. */
    PATH("path"),
    /** No certificate of the path was revoked at that time. */
    REVOCATION("revocation"),
    /** The timestamps over the signature are sound. */
    TIMESTAMP("timestamp"),
    /** The steps of a seal signature. */
    SEAL("seal"),
    /** Later revisions changed nothing but what is allowed. */
    CHANGES("changes");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SignatureStep = words[word] ?: throw Handover.internal("no SignatureStep `$word`")
    }
}

/** What is put at a place. */
public enum class SignatureStyle(internal val word: String) {
    /** A signature of a person. */
    SIGNATURE("signature"),
    /** A seal: room for 42 × 42 mm. */
    SEAL("seal");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SignatureStyle = words[word] ?: throw Handover.internal("no SignatureStyle `$word`")
    }
}

/** What all steps together say. */
public enum class SignatureVerdict(internal val word: String) {
    /** Everything that is needed was checked, and is sound. */
    VALID("valid"),
    /** Something could not be checked, or a person has to look; nothing is proven wrong. */
    INDETERMINATE("indeterminate"),
    /** Something is wrong. */
    INVALID("invalid");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SignatureVerdict = words[word] ?: throw Handover.internal("no SignatureVerdict `$word`")
    }
}

/** How much of the file a signature covers. */
public enum class SignedCoverage(internal val word: String) {
    /** All of it. */
    WHOLE_FILE("whole_file"),
    /** The revision it was made in; later ones follow. */
    REVISION("revision"),
    /** Something else: the form is wrong. */
    UNCLEAR("unclear");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SignedCoverage = words[word] ?: throw Handover.internal("no SignedCoverage `$word`")
    }
}

/** A ticket with its signature, ready to be drawn as a QR code or handed on as text (GZ-082). */
public data class SignedTicket(
    /** The text of the code: `DJ1:` and letters of the QR alphanumeric set. */
    public val payload: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("payload", payload)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SignedTicket {
            var payload: String? = null
            reader.fields {
                when (it) {
                    "payload" -> payload = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SignedTicket(payload ?: reader.missing("payload"))
        }
    }
}

/** Someone who must sign in person. */
public data class Signer(
    /** The key: the row of the form, such as `buyers/0` or `mortgagees/0`. */
    public val key: String,
    /** Buyer, or the mortgagee's agent. */
    public val role: Role,
    /** The person's name. */
    public val name: String,
    /** What paper the number is of. */
    public val documentKind: IdentifierKind,
    /** The person's document number. */
    public val documentNumber: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("key", key)
        writer.text("role", role.word)
        writer.text("name", name)
        writer.text("documentKind", documentKind.word)
        writer.text("documentNumber", documentNumber)
        writer.close()
    }

    override fun toString(): String = "Signer(key=$key, role=$role)"

    public companion object {
        internal fun read(reader: JsonReader): Signer {
            var key: String? = null
            var role: Role? = null
            var name: String? = null
            var documentKind: IdentifierKind? = null
            var documentNumber: String? = null
            reader.fields {
                when (it) {
                    "key" -> key = reader.text()
                    "role" -> role = Role.of(reader.word())
                    "name" -> name = reader.text()
                    "documentKind" -> documentKind = IdentifierKind.of(reader.word())
                    "documentNumber" -> documentNumber = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Signer(key ?: reader.missing("key"), role ?: reader.missing("role"), name ?: reader.missing("name"), documentKind ?: reader.missing("documentKind"), documentNumber ?: reader.missing("documentNumber"))
        }
    }
}

/** One signature to be made. */
public data class SigningRequest(
    /** The signature field: an empty one of the file, or a new one of this name. */
    public val field: String,
    /** The form of the signature. */
    public val carrier: Carrier,
    /** The algorithm; it must fit the certificate's key. */
    public val scheme: SignatureScheme,
    /** The signer's certificate first, then those between it and its root: DER in base64, or PEM. */
    public val certificates: List<String>,
    /** The instant of signing that the signer claims. */
    public val time: Instant,
    /** Who signs, as text to be shown. At most 500 characters, as each of the following. */
    public val signerName: String? = null,
    /** Why. */
    public val reason: String? = null,
    /** Where. */
    public val location: String? = null,
    /** How to reach the signer. */
    public val contact: String? = null,
    /** Makes the signature a certification, which must be the file's first. */
    public val certification: Certification? = null,
    /** Locks fields. A field's own lock holds where this is empty. */
    public val lock: FieldLock? = null,
    /** Bytes to reserve for the signature; none means an estimate from the certificates. */
    public val contentsSize: UInt? = null,
    /** Bytes to reserve for a timestamp, in that estimate. None means that none is planned. */
    public val timestampSize: UInt? = null,
    /** Where its pictures appear, as [`crate::document::place::resolve`] gives it. None means an invisible signature. */
    public val placements: List<SealPlacement> = listOf(),
    /** The seal, DER in base64, for [`Carrier::SealSignature`]. */
    public val seal: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("field", field)
        writer.text("carrier", carrier.word)
        writer.text("scheme", scheme.word)
        writer.list("certificates", certificates) { writer.text(it) }
        writer.text("time", time.toString())
        writer.text("signerName", signerName)
        writer.text("reason", reason)
        writer.text("location", location)
        writer.text("contact", contact)
        writer.text("certification", certification?.word)
        writer.document("lock", lock)
        writer.number("contentsSize", contentsSize?.toLong())
        writer.number("timestampSize", timestampSize?.toLong())
        writer.list("placements", placements) { it.write(writer) }
        writer.text("seal", seal)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SigningRequest {
            var field: String? = null
            var carrier: Carrier? = null
            var scheme: SignatureScheme? = null
            var certificates: List<String>? = null
            var time: Instant? = null
            var signerName: String? = null
            var reason: String? = null
            var location: String? = null
            var contact: String? = null
            var certification: Certification? = null
            var lock: FieldLock? = null
            var contentsSize: UInt? = null
            var timestampSize: UInt? = null
            var placements: List<SealPlacement> = listOf()
            var seal: String? = null
            reader.fields {
                when (it) {
                    "field" -> field = reader.text()
                    "carrier" -> carrier = Carrier.of(reader.word())
                    "scheme" -> scheme = SignatureScheme.of(reader.word())
                    "certificates" -> certificates = reader.list { reader.text() }
                    "time" -> time = reader.instant()
                    "signerName" -> signerName = reader.orNull { reader.text() }
                    "reason" -> reason = reader.orNull { reader.text() }
                    "location" -> location = reader.orNull { reader.text() }
                    "contact" -> contact = reader.orNull { reader.text() }
                    "certification" -> certification = reader.orNull { Certification.of(reader.word()) }
                    "lock" -> lock = reader.orNull { FieldLock.read(reader) }
                    "contentsSize" -> contentsSize = reader.orNull { reader.uint() }
                    "timestampSize" -> timestampSize = reader.orNull { reader.uint() }
                    "placements" -> placements = reader.list { SealPlacement.read(reader) }
                    "seal" -> seal = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return SigningRequest(field ?: reader.missing("field"), carrier ?: reader.missing("carrier"), scheme ?: reader.missing("scheme"), certificates ?: reader.missing("certificates"), time ?: reader.missing("time"), signerName, reason, location, contact, certification, lock, contentsSize, timestampSize, placements, seal)
        }
    }
}

/**
 * The signing round that counts. Every submitted sub-case has one; where nobody signs in person, it has no signers and
 * is complete, and the enterprise's act is bound to its digest.
 */
public data class SigningRound(
    /** Counted from 1. */
    public val number: UInt,
    /** When its ticket was issued. */
    public val issued: Instant,
    /** From when on the ticket is no longer valid. */
    public val expires: Instant,
    /**
     * Digest of what is signed: form, questionnaire, materials and unit, business, parties, project, profile, and the
     * number of the round, so that no two rounds have the same.
     */
    public val digest: String,
    /** Who must sign. */
    public val signers: List<Signer>,
    /** Who has signed. */
    public val signatures: List<Signature>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("number", number.toLong())
        writer.text("issued", issued.toString())
        writer.text("expires", expires.toString())
        writer.text("digest", digest)
        writer.list("signers", signers) { it.write(writer) }
        writer.list("signatures", signatures) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SigningRound {
            var number: UInt? = null
            var issued: Instant? = null
            var expires: Instant? = null
            var digest: String? = null
            var signers: List<Signer>? = null
            var signatures: List<Signature>? = null
            reader.fields {
                when (it) {
                    "number" -> number = reader.uint()
                    "issued" -> issued = reader.instant()
                    "expires" -> expires = reader.instant()
                    "digest" -> digest = reader.text()
                    "signers" -> signers = reader.list { Signer.read(reader) }
                    "signatures" -> signatures = reader.list { Signature.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SigningRound(number ?: reader.missing("number"), issued ?: reader.missing("issued"), expires ?: reader.missing("expires"), digest ?: reader.missing("digest"), signers ?: reader.missing("signers"), signatures ?: reader.missing("signatures"))
        }
    }
}

/** How persons sign and the enterprise confirms. */
public data class SigningRules(
    /** The provider of personal signatures, such as `yuexinqian`. */
    public val provider: String,
    /** How long a ticket lives, in seconds (YX-002). */
    public val ticketLifeSeconds: UInt,
    /** Whether it may be regenerated before it expires (C-08). */
    public val earlyRegeneration: EarlyRegeneration,
    /** The acts of the enterprise that must wait for all personal signatures (GZ-083, C-44). */
    public val personFirst: List<ConfirmationAct>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("provider", provider)
        writer.number("ticketLifeSeconds", ticketLifeSeconds.toLong())
        writer.text("earlyRegeneration", earlyRegeneration.word)
        writer.list("personFirst", personFirst) { writer.text(it.word) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SigningRules {
            var provider: String? = null
            var ticketLifeSeconds: UInt? = null
            var earlyRegeneration: EarlyRegeneration? = null
            var personFirst: List<ConfirmationAct>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "provider" -> provider = reader.text()
                    "ticketLifeSeconds" -> ticketLifeSeconds = reader.uint()
                    "earlyRegeneration" -> earlyRegeneration = EarlyRegeneration.of(reader.word())
                    "personFirst" -> personFirst = reader.list { ConfirmationAct.of(reader.word()) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SigningRules(provider ?: reader.missing("provider"), ticketLifeSeconds ?: reader.missing("ticketLifeSeconds"), earlyRegeneration ?: reader.missing("earlyRegeneration"), personFirst ?: reader.missing("personFirst"), basis ?: reader.missing("basis"))
        }
    }
}

/** A sub-case that kept its own copy when materials were shared. */
public data class SkippedShare(
    /** The sub-case. */
    public val subCase: String,
    /** The item. */
    public val item: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("subCase", subCase)
        writer.text("item", item)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SkippedShare {
            var subCase: String? = null
            var item: String? = null
            reader.fields {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "item" -> item = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SkippedShare(subCase ?: reader.missing("subCase"), item ?: reader.missing("item"))
        }
    }
}

/** A part of a picture, for a strip of a riding seal. */
public data class Slice(
    /** From the picture's left edge. */
    public val xUm: Long,
    /** From its upper edge. */
    public val yUm: Long,
    /** Width of the part. */
    public val widthUm: Long,
    /** Height of the part. */
    public val heightUm: Long,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("xUm", xUm)
        writer.number("yUm", yUm)
        writer.number("widthUm", widthUm)
        writer.number("heightUm", heightUm)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Slice {
            var xUm: Long? = null
            var yUm: Long? = null
            var widthUm: Long? = null
            var heightUm: Long? = null
            reader.fields {
                when (it) {
                    "xUm" -> xUm = reader.long()
                    "yUm" -> yUm = reader.long()
                    "widthUm" -> widthUm = reader.long()
                    "heightUm" -> heightUm = reader.long()
                    else -> reader.unknown(it)
                }
            }
            return Slice(xUm ?: reader.missing("xUm"), yUm ?: reader.missing("yUm"), widthUm ?: reader.missing("widthUm"), heightUm ?: reader.missing("heightUm"))
        }
    }
}

/** A document on which settings rest: a law, a standard, a guide. */
public data class Source(
    /** Its title, as it stands between 《 and 》 in a basis. */
    public val title: String,
    /** Which edition: when and by whom it was made or last changed, its number. A guide without a date says so. */
    public val edition: String,
    /**
     * The first day from which this edition holds, as far as it is known (`2021-01-01`, `2024-08`); empty for a guide
     * without a date.
     */
    public val since: String = "",
    /** Whether what rules cite of it was read in this edition. What rests on one that was not is assumed. */
    public val read: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("title", title)
        writer.text("edition", edition)
        writer.text("since", since)
        writer.truth("read", read)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Source {
            var title: String? = null
            var edition: String? = null
            var since: String = ""
            var read: Boolean = false
            reader.fields {
                when (it) {
                    "title" -> title = reader.text()
                    "edition" -> edition = reader.text()
                    "since" -> since = reader.text()
                    "read" -> read = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return Source(title ?: reader.missing("title"), edition ?: reader.missing("edition"), since, read)
        }
    }
}

/** From where a single case was split off (GZ-103). */
public data class SplitFrom(
    /** The batch. */
    public val caseId: String,
    /** Its number. */
    public val number: String = "",
    /** The sub-case that left it. */
    public val subCase: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("caseId", caseId)
        writer.text("number", number)
        writer.text("subCase", subCase)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SplitFrom {
            var caseId: String? = null
            var number: String = ""
            var subCase: String? = null
            reader.fields {
                when (it) {
                    "caseId" -> caseId = reader.text()
                    "number" -> number = reader.text()
                    "subCase" -> subCase = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SplitFrom(caseId ?: reader.missing("caseId"), number, subCase ?: reader.missing("subCase"))
        }
    }
}

/** In which stages of a seal an operation on it is possible (C-27). */
public data class StageRule(
    /** The operation. */
    public val operation: SealOperation,
    /** The stages. */
    public val stages: List<SealStage>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("operation", operation.word)
        writer.list("stages", stages) { writer.text(it.word) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): StageRule {
            var operation: SealOperation? = null
            var stages: List<SealStage>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "operation" -> operation = SealOperation.of(reader.word())
                    "stages" -> stages = reader.list { SealStage.of(reader.word()) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return StageRule(operation ?: reader.missing("operation"), stages ?: reader.missing("stages"), basis ?: reader.missing("basis"))
        }
    }
}

/** One seal of a plan. */
public data class Stamp(
    /** Width of the whole picture. */
    public val widthUm: Long,
    /** Height of the whole picture. */
    public val heightUm: Long,
    /** Where. */
    public val position: Position,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("widthUm", widthUm)
        writer.number("heightUm", heightUm)
        writer.document("position", position)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Stamp {
            var widthUm: Long? = null
            var heightUm: Long? = null
            var position: Position? = null
            reader.fields {
                when (it) {
                    "widthUm" -> widthUm = reader.long()
                    "heightUm" -> heightUm = reader.long()
                    "position" -> position = Position.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return Stamp(widthUm ?: reader.missing("widthUm"), heightUm ?: reader.missing("heightUm"), position ?: reader.missing("position"))
        }
    }
}

/** A plan: what is stamped by one signature. */
public data class StampPlan(
    /** Which pages must bear a seal. */
    public val coverage: SealCoverage = SealCoverage.AT_LEAST_ONE,
    /** The fields that must bear one, for [`SealCoverage::NamedFields`]. */
    public val fields: List<String> = listOf(),
    /** The seals. */
    public val stamps: List<Stamp>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("coverage", coverage.word)
        writer.list("fields", fields) { writer.text(it) }
        writer.list("stamps", stamps) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): StampPlan {
            var coverage: SealCoverage = SealCoverage.AT_LEAST_ONE
            var fields: List<String> = listOf()
            var stamps: List<Stamp>? = null
            reader.fields {
                when (it) {
                    "coverage" -> coverage = SealCoverage.of(reader.word())
                    "fields" -> fields = reader.list { reader.text() }
                    "stamps" -> stamps = reader.list { Stamp.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return StampPlan(coverage, fields, stamps ?: reader.missing("stamps"))
        }
    }
}

/** A status that the registry reported. */
public data class StatusEntry(
    /** The status. */
    public val status: String,
    /** When. */
    public val at: Instant,
    /** The registry's note. */
    public val note: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("status", status)
        writer.text("at", at.toString())
        writer.text("note", note)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): StatusEntry {
            var status: String? = null
            var at: Instant? = null
            var note: String? = null
            reader.fields {
                when (it) {
                    "status" -> status = reader.text()
                    "at" -> at = reader.instant()
                    "note" -> note = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return StatusEntry(status ?: reader.missing("status"), at ?: reader.missing("at"), note ?: reader.missing("note"))
        }
    }
}

/** What came of one step of a verification. */
public enum class StepOutcome(internal val word: String) {
    /** Checked, and sound. */
    PASSED("passed"),
    /** Checked, and not sound; the findings say why. */
    FAILED("failed"),
    /** Not checked: what it needs was not given, or an earlier step had failed. */
    NOT_CHECKED("not_checked");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): StepOutcome = words[word] ?: throw Handover.internal("no StepOutcome `$word`")
    }
}

/** One step and what came of it. */
public data class StepReport(
    /** What was checked. */
    public val step: SignatureStep,
    /** What came of it. */
    public val outcome: StepOutcome,
    /** Reasons and remarks. Pointers go into the report (`/signatures/N`). */
    public val findings: List<Finding> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("step", step.word)
        writer.text("outcome", outcome.word)
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): StepReport {
            var step: SignatureStep? = null
            var outcome: StepOutcome? = null
            var findings: List<Finding> = listOf()
            reader.fields {
                when (it) {
                    "step" -> step = SignatureStep.of(reader.word())
                    "outcome" -> outcome = StepOutcome.of(reader.word())
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return StepReport(step ?: reader.missing("step"), outcome ?: reader.missing("outcome"), findings)
        }
    }
}

/** A sealed document among a person's materials (NN-009). */
public data class StoredDocument(
    /** The file. */
    public val file: SealableFile,
    /** Whose it is: the account's that sealed, not the enterprise's (NN-015). */
    public val owner: Principal,
    /** The folders under which it lies, from the outermost in. */
    public val folders: List<Label>,
    /** When it was sealed. */
    public val sealedAt: Instant,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("file", file)
        writer.document("owner", owner)
        writer.list("folders", folders) { it.write(writer) }
        writer.text("sealedAt", sealedAt.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): StoredDocument {
            var file: SealableFile? = null
            var owner: Principal? = null
            var folders: List<Label>? = null
            var sealedAt: Instant? = null
            reader.fields {
                when (it) {
                    "file" -> file = SealableFile.read(reader)
                    "owner" -> owner = Principal.read(reader)
                    "folders" -> folders = reader.list { Label.read(reader) }
                    "sealedAt" -> sealedAt = reader.instant()
                    else -> reader.unknown(it)
                }
            }
            return StoredDocument(file ?: reader.missing("file"), owner ?: reader.missing("owner"), folders ?: reader.missing("folders"), sealedAt ?: reader.missing("sealedAt"))
        }
    }
}

/** One sub-case: a unit with its form, its questionnaire, its materials, and how far they have come. */
public data class SubCase(
    /** Its id within the case. */
    public val id: String,
    /** The unit. */
    public val unit: PropertyUnit,
    /** Where it stands. */
    public val stage: SubCaseStage,
    /** The form. */
    public val application: Application,
    /** The questionnaire. */
    public val questionnaire: Questionnaire,
    /** The materials. */
    public val materials: List<Material>,
    /** How many signing rounds there have been. */
    public val rounds: UInt,
    /** The round that counts. */
    public val round: SigningRound? = null,
    /** 企业签章. */
    public val sealed: SealAct? = null,
    /** 确认通过: when. */
    public val approved: Instant? = null,
    /** 确认不通过: why. */
    public val rejection: String = "",
    /** Whether tax is cleared. */
    public val taxCleared: Boolean,
    /** When it was filed. */
    public val filed: Instant? = null,
    /** What the registry reported, oldest first. */
    public val statuses: List<StatusEntry>,
    /** Supplementary inquiries. */
    public val inquiries: List<Inquiry>,
    /** The single case it became. */
    public val became: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.document("unit", unit)
        writer.text("stage", stage.word)
        writer.document("application", application)
        writer.document("questionnaire", questionnaire)
        writer.list("materials", materials) { it.write(writer) }
        writer.number("rounds", rounds.toLong())
        writer.document("round", round)
        writer.document("sealed", sealed)
        writer.text("approved", approved?.toString())
        writer.text("rejection", rejection)
        writer.truth("taxCleared", taxCleared)
        writer.text("filed", filed?.toString())
        writer.list("statuses", statuses) { it.write(writer) }
        writer.list("inquiries", inquiries) { it.write(writer) }
        writer.text("became", became)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SubCase {
            var id: String? = null
            var unit: PropertyUnit? = null
            var stage: SubCaseStage? = null
            var application: Application? = null
            var questionnaire: Questionnaire? = null
            var materials: List<Material>? = null
            var rounds: UInt? = null
            var round: SigningRound? = null
            var sealed: SealAct? = null
            var approved: Instant? = null
            var rejection: String = ""
            var taxCleared: Boolean? = null
            var filed: Instant? = null
            var statuses: List<StatusEntry>? = null
            var inquiries: List<Inquiry>? = null
            var became: String = ""
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "unit" -> unit = PropertyUnit.read(reader)
                    "stage" -> stage = SubCaseStage.of(reader.word())
                    "application" -> application = Application.read(reader)
                    "questionnaire" -> questionnaire = Questionnaire.read(reader)
                    "materials" -> materials = reader.list { Material.read(reader) }
                    "rounds" -> rounds = reader.uint()
                    "round" -> round = reader.orNull { SigningRound.read(reader) }
                    "sealed" -> sealed = reader.orNull { SealAct.read(reader) }
                    "approved" -> approved = reader.orNull { reader.instant() }
                    "rejection" -> rejection = reader.text()
                    "taxCleared" -> taxCleared = reader.truth()
                    "filed" -> filed = reader.orNull { reader.instant() }
                    "statuses" -> statuses = reader.list { StatusEntry.read(reader) }
                    "inquiries" -> inquiries = reader.list { Inquiry.read(reader) }
                    "became" -> became = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return SubCase(id ?: reader.missing("id"), unit ?: reader.missing("unit"), stage ?: reader.missing("stage"), application ?: reader.missing("application"), questionnaire ?: reader.missing("questionnaire"), materials ?: reader.missing("materials"), rounds ?: reader.missing("rounds"), round, sealed, approved, rejection, taxCleared ?: reader.missing("taxCleared"), filed, statuses ?: reader.missing("statuses"), inquiries ?: reader.missing("inquiries"), became)
        }
    }
}

/** What a sub-case holds: the three things a signature stands for (GZ-076), and its unit. */
public data class SubCaseContent(
    /** Id of the sub-case. */
    public val subCase: String,
    /** The unit. */
    public val unit: PropertyUnit,
    /** The form. */
    public val application: Application = Application(),
    /** The questionnaire. */
    public val questionnaire: Questionnaire = Questionnaire(),
    /** The materials. */
    public val materials: List<Material> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("subCase", subCase)
        writer.document("unit", unit)
        writer.document("application", application)
        writer.document("questionnaire", questionnaire)
        writer.list("materials", materials) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SubCaseContent {
            var subCase: String? = null
            var unit: PropertyUnit? = null
            var application: Application? = null
            var questionnaire: Questionnaire? = null
            var materials: List<Material> = listOf()
            reader.fields {
                when (it) {
                    "subCase" -> subCase = reader.text()
                    "unit" -> unit = PropertyUnit.read(reader)
                    "application" -> application = Application.read(reader)
                    "questionnaire" -> questionnaire = Questionnaire.read(reader)
                    "materials" -> materials = reader.list { Material.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SubCaseContent(subCase ?: reader.missing("subCase"), unit ?: reader.missing("unit"), application ?: Application(), questionnaire ?: Questionnaire(), materials)
        }
    }
}

/** Everything that is filed for one unit: the unit, the form, the questionnaire and the materials. */
public data class SubCaseDocument(
    /** 业务类型: a code of the profile, such as `presale_advance_notice`. */
    public val businessType: String,
    /** 单位组织类型. */
    public val organisationType: String = "",
    /** 不动产类型. */
    public val propertyType: String = "",
    /** The unit. */
    public val unit: PropertyUnit,
    /** 申请表. */
    public val application: Application = Application(),
    /** 问询表. */
    public val questionnaire: Questionnaire = Questionnaire(),
    /** 附件. */
    public val materials: List<Material> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("businessType", businessType)
        writer.text("organisationType", organisationType)
        writer.text("propertyType", propertyType)
        writer.document("unit", unit)
        writer.document("application", application)
        writer.document("questionnaire", questionnaire)
        writer.list("materials", materials) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SubCaseDocument {
            var businessType: String? = null
            var organisationType: String = ""
            var propertyType: String = ""
            var unit: PropertyUnit? = null
            var application: Application? = null
            var questionnaire: Questionnaire? = null
            var materials: List<Material> = listOf()
            reader.fields {
                when (it) {
                    "businessType" -> businessType = reader.text()
                    "organisationType" -> organisationType = reader.text()
                    "propertyType" -> propertyType = reader.text()
                    "unit" -> unit = PropertyUnit.read(reader)
                    "application" -> application = Application.read(reader)
                    "questionnaire" -> questionnaire = Questionnaire.read(reader)
                    "materials" -> materials = reader.list { Material.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return SubCaseDocument(businessType ?: reader.missing("businessType"), organisationType, propertyType, unit ?: reader.missing("unit"), application ?: Application(), questionnaire ?: Questionnaire(), materials)
        }
    }
}

/** Where a sub-case stands. */
public enum class SubCaseStage(internal val word: String) {
    /** Not submitted. */
    EDITING("editing"),
    /** Submitted. */
    SUBMITTED("submitted"),
    /** 确认不通过: only withdrawal leads out. */
    REJECTED("rejected"),
    /** Split off as a single case. */
    WITHDRAWN("withdrawn"),
    /** Filed. */
    FILED("filed"),
    /** Taken back by the applicants before entry. */
    WITHDRAWN_BEFORE_ENTRY("withdrawn_before_entry");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SubCaseStage = words[word] ?: throw Handover.internal("no SubCaseStage `$word`")
    }
}

/** A time during which a seal was suspended. */
public data class Suspension(
    /** Under which name. */
    public val origin: SuspensionOrigin,
    /** Since when. */
    public val at: Instant,
    /** Why. */
    public val reason: String,
    /** Since when it is usable again. */
    public val resumed: Instant? = null,
    /** Why it is. */
    public val resumeReason: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("origin", origin.word)
        writer.text("at", at.toString())
        writer.text("reason", reason)
        writer.text("resumed", resumed?.toString())
        writer.text("resumeReason", resumeReason)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Suspension {
            var origin: SuspensionOrigin? = null
            var at: Instant? = null
            var reason: String? = null
            var resumed: Instant? = null
            var resumeReason: String = ""
            reader.fields {
                when (it) {
                    "origin" -> origin = SuspensionOrigin.of(reader.word())
                    "at" -> at = reader.instant()
                    "reason" -> reason = reader.text()
                    "resumed" -> resumed = reader.orNull { reader.instant() }
                    "resumeReason" -> resumeReason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Suspension(origin ?: reader.missing("origin"), at ?: reader.missing("at"), reason ?: reader.missing("reason"), resumed, resumeReason)
        }
    }
}

/** The name under which a platform suspends seals (C-26). */
public enum class SuspensionOrigin(internal val word: String) {
    /** 停用. */
    DISABLED("disabled"),
    /** 冻结. */
    FROZEN("frozen");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): SuspensionOrigin = words[word] ?: throw Handover.internal("no SuspensionOrigin `$word`")
    }
}

/** How seals are suspended. */
public data class SuspensionRule(
    /** Under which name. */
    public val origin: SuspensionOrigin,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("origin", origin.word)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): SuspensionRule {
            var origin: SuspensionOrigin? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "origin" -> origin = SuspensionOrigin.of(reader.word())
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return SuspensionRule(origin ?: reader.missing("origin"), basis ?: reader.missing("basis"))
        }
    }
}

/** A column of a table. */
public data class TableColumn(
    /** Its name. */
    public val label: Label,
    /** Its share of the width, against the sum of all columns; 0 counts as 1. */
    public val width: UInt,
    /** Where its text stands. */
    public val align: Align = Align.LEFT,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("label", label)
        writer.number("width", width.toLong())
        writer.text("align", align.word)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): TableColumn {
            var label: Label? = null
            var width: UInt? = null
            var align: Align = Align.LEFT
            reader.fields {
                when (it) {
                    "label" -> label = Label.read(reader)
                    "width" -> width = reader.uint()
                    "align" -> align = Align.of(reader.word())
                    else -> reader.unknown(it)
                }
            }
            return TableColumn(label ?: reader.missing("label"), width ?: reader.missing("width"), align)
        }
    }
}

/** A row of a table. */
public data class TableRow(
    /** One text a column; an empty one is shown as “—”. */
    public val cells: List<String>,
    /** Whether it is printed bold, as sums are. */
    public val strong: Boolean = false,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("cells", cells) { writer.text(it) }
        writer.truth("strong", strong)
        writer.close()
    }

    override fun toString(): String = "TableRow(strong=$strong)"

    public companion object {
        internal fun read(reader: JsonReader): TableRow {
            var cells: List<String>? = null
            var strong: Boolean = false
            reader.fields {
                when (it) {
                    "cells" -> cells = reader.list { reader.text() }
                    "strong" -> strong = reader.truth()
                    else -> reader.unknown(it)
                }
            }
            return TableRow(cells ?: reader.missing("cells"), strong)
        }
    }
}

/** What a signing code says: who may sign what, and for how long. Valid in `[issued, expires)` (C-09). */
public data class Ticket(
    /** The name of the platform key that signs it; 1–32 bytes. */
    public val keyId: String,
    /** The case (主案); 1–64 bytes. */
    public val caseId: String,
    /** The sub-case (子案) whose round it opens; 1–64 bytes. */
    public val subCase: String,
    /** The number of the signing round; a regenerated code has the next one (YX-004). */
    public val round: UInt,
    /** From when it is valid; not before 1970. */
    public val issued: Instant,
    /** From when it is no longer valid, to the nanosecond; whole seconds after `issued` (24 hours: YX-002). */
    public val expires: Instant,
    /** SM3 of what is signed: 64 lower-case hexadecimal digits. */
    public val digest: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("keyId", keyId)
        writer.text("caseId", caseId)
        writer.text("subCase", subCase)
        writer.number("round", round.toLong())
        writer.text("issued", issued.toString())
        writer.text("expires", expires.toString())
        writer.text("digest", digest)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Ticket {
            var keyId: String? = null
            var caseId: String? = null
            var subCase: String? = null
            var round: UInt? = null
            var issued: Instant? = null
            var expires: Instant? = null
            var digest: String? = null
            reader.fields {
                when (it) {
                    "keyId" -> keyId = reader.text()
                    "caseId" -> caseId = reader.text()
                    "subCase" -> subCase = reader.text()
                    "round" -> round = reader.uint()
                    "issued" -> issued = reader.instant()
                    "expires" -> expires = reader.instant()
                    "digest" -> digest = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Ticket(keyId ?: reader.missing("keyId"), caseId ?: reader.missing("caseId"), subCase ?: reader.missing("subCase"), round ?: reader.missing("round"), issued ?: reader.missing("issued"), expires ?: reader.missing("expires"), digest ?: reader.missing("digest"))
        }
    }
}

/** What a signing code holds. */
public sealed class TicketContent : Document() {
    /** Our own signed text. */
    public data class Signed(
        /** The payload of [`SignedTicket`]. */
        public val payload: String,
    ) : TicketContent() {
        override fun write(writer: JsonWriter) {
            writer.open("signed")
            writer.text("payload", payload)
            writer.close()
        }
    }

    /** The link of a signing provider, with the life of its round. */
    public data class ProviderUrl(
        /** An `https` address in ASCII, at most 1,024 bytes. */
        public val url: String,
    ) : TicketContent() {
        override fun write(writer: JsonWriter) {
            writer.open("provider_url")
            writer.text("url", url)
            writer.close()
        }
    }

    public companion object {
        internal fun read(reader: JsonReader): TicketContent = when (val tag = reader.tag()) {
            "signed" -> signed(reader)
            "provider_url" -> providerUrl(reader)
            else -> reader.unknown(tag)
        }

        private fun signed(reader: JsonReader): Signed {
            var payload: String? = null
            reader.rest {
                when (it) {
                    "payload" -> payload = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return Signed(payload ?: reader.missing("payload"))
        }

        private fun providerUrl(reader: JsonReader): ProviderUrl {
            var url: String? = null
            reader.rest {
                when (it) {
                    "url" -> url = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return ProviderUrl(url ?: reader.missing("url"))
        }
    }
}

/** What a phone learns from a payload. */
public data class TicketReport(
    /** The ticket; only when its signature is right (it may still have expired). */
    public val ticket: Ticket? = null,
    /** Everything against it. Acceptable means: signed by a known key, and valid now. */
    public val report: Report,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("ticket", ticket)
        writer.document("report", report)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): TicketReport {
            var ticket: Ticket? = null
            var report: Report? = null
            reader.fields {
                when (it) {
                    "ticket" -> ticket = reader.orNull { Ticket.read(reader) }
                    "report" -> report = Report.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return TicketReport(ticket, report ?: reader.missing("report"))
        }
    }
}

/** What a host's device has to sign. */
public data class TicketToSign(
    /** The message, in hexadecimal, for a device that computes Z and the digest by itself. */
    public val message: String,
    /** The user identity that enters Z. */
    public val userId: String,
    /**
     * The digest e = SM3(Z ‖ message), in hexadecimal, for a device that signs digests. Only where the public key
     * was given: Z is taken over it.
     */
    public val digest: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("message", message)
        writer.text("userId", userId)
        writer.text("digest", digest)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): TicketToSign {
            var message: String? = null
            var userId: String? = null
            var digest: String? = null
            reader.fields {
                when (it) {
                    "message" -> message = reader.text()
                    "userId" -> userId = reader.text()
                    "digest" -> digest = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return TicketToSign(message ?: reader.missing("message"), userId ?: reader.missing("userId"), digest)
        }
    }
}

/** From where the instant of a signature comes. */
public enum class TimeSource(internal val word: String) {
    /** The signer's own clock. */
    CLAIMED("claimed"),
    /** A timestamp that stands in place of the signer's own time (GM/T 0031-2014 allows it). */
    TOKEN("token");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): TimeSource = words[word] ?: throw Handover.internal("no TimeSource `$word`")
    }
}

/** A timestamp over a whole file to be made. */
public data class TimestampRequest(
    /** The name of its new field. */
    public val field: String,
    /** With what the file is digested. */
    public val digestAlgorithm: DigestAlgorithm,
    /** Bytes to reserve for the token; none means 12 KiB. */
    public val contentsSize: UInt? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("field", field)
        writer.text("digestAlgorithm", digestAlgorithm.word)
        writer.number("contentsSize", contentsSize?.toLong())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): TimestampRequest {
            var field: String? = null
            var digestAlgorithm: DigestAlgorithm? = null
            var contentsSize: UInt? = null
            reader.fields {
                when (it) {
                    "field" -> field = reader.text()
                    "digestAlgorithm" -> digestAlgorithm = DigestAlgorithm.of(reader.word())
                    "contentsSize" -> contentsSize = reader.orNull { reader.uint() }
                    else -> reader.unknown(it)
                }
            }
            return TimestampRequest(field ?: reader.missing("field"), digestAlgorithm ?: reader.missing("digestAlgorithm"), contentsSize)
        }
    }
}

/** One thing to do. */
public data class TodoItem(
    /** Tag of the action, or a `host.*` step. */
    public val action: String,
    /** The sub-case; none for the case as a whole. */
    public val subCase: String? = null,
    /** Whether it can be done now; otherwise something else comes first. */
    public val now: Boolean,
    /**
     * Key of the signer, for `sign`: the row of the form in this sub-case, such as `buyers/0`. It tells persons of one
     * name apart.
     */
    public val signer: String? = null,
    /** What is missing. */
    public val finding: Finding,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("action", action)
        writer.text("subCase", subCase)
        writer.truth("now", now)
        writer.text("signer", signer)
        writer.document("finding", finding)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): TodoItem {
            var action: String? = null
            var subCase: String? = null
            var now: Boolean? = null
            var signer: String? = null
            var finding: Finding? = null
            reader.fields {
                when (it) {
                    "action" -> action = reader.text()
                    "subCase" -> subCase = reader.orNull { reader.text() }
                    "now" -> now = reader.truth()
                    "signer" -> signer = reader.orNull { reader.text() }
                    "finding" -> finding = Finding.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return TodoItem(action ?: reader.missing("action"), subCase, now ?: reader.missing("now"), signer, finding ?: reader.missing("finding"))
        }
    }
}

/**
 * Of which mortgages a rule speaks, by what was registered with them as 是否存在禁止或限制转让抵押不动产的约定
 * (民法典 第四百零六条).
 */
public enum class TransferAgreement(internal val word: String) {
    /** Of all, and of all that is no mortgage. */
    ANY("any"),
    /** Transfer is barred or limited. */
    LIMITED("limited"),
    /** Transfer is neither barred nor limited. */
    FREE("free"),
    /** The register does not say. */
    UNSTATED("unstated");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): TransferAgreement = words[word] ?: throw Handover.internal("no TransferAgreement `$word`")
    }
}

/** Trust level of an account on the identity platform (可信等级). Requirement rows UA-012, GZ-005. */
public enum class TrustLevel(internal val word: String) {
    /** 三级 (formerly L1). */
    LEVEL3("level3"),
    /** 四级 (formerly L2). */
    LEVEL4("level4"),
    /** 五级 (formerly L3). */
    LEVEL5("level5");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): TrustLevel = words[word] ?: throw Handover.internal("no TrustLevel `$word`")
    }
}

/** How far accounts must be trusted (GZ-005, C-32, C-55). */
public data class TrustRules(
    /** Level the enterprise's account needs. */
    public val enterpriseLevel: TrustLevel,
    /** Level the handler's own account needs. */
    public val handlerLevel: TrustLevel,
    /** Level that a login by e-licence counts as. */
    public val eLicenceLevel: TrustLevel,
    /** Whether the notice to users must be acknowledged first (GZ-008). */
    public val noticeRequired: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("enterpriseLevel", enterpriseLevel.word)
        writer.text("handlerLevel", handlerLevel.word)
        writer.text("eLicenceLevel", eLicenceLevel.word)
        writer.truth("noticeRequired", noticeRequired)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): TrustRules {
            var enterpriseLevel: TrustLevel? = null
            var handlerLevel: TrustLevel? = null
            var eLicenceLevel: TrustLevel? = null
            var noticeRequired: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "enterpriseLevel" -> enterpriseLevel = TrustLevel.of(reader.word())
                    "handlerLevel" -> handlerLevel = TrustLevel.of(reader.word())
                    "eLicenceLevel" -> eLicenceLevel = TrustLevel.of(reader.word())
                    "noticeRequired" -> noticeRequired = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return TrustRules(enterpriseLevel ?: reader.missing("enterpriseLevel"), handlerLevel ?: reader.missing("handlerLevel"), eLicenceLevel ?: reader.missing("eLicenceLevel"), noticeRequired ?: reader.missing("noticeRequired"), basis ?: reader.missing("basis"))
        }
    }
}

/** A binding of a seal to a Ukey. */
public data class UkeyBinding(
    /** Serial number of the Ukey. */
    public val ukey: String,
    /** When the binding was begun. */
    public val begun: Instant,
    /** When the scan confirmed it. */
    public val bound: Instant? = null,
    /** The certificate to which it belongs; empty where there is none (C-25). */
    public val certificate: String = "",
    /** When the unbinding was begun. */
    public val unbinding: Instant? = null,
    /** When it ended. */
    public val unbound: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("ukey", ukey)
        writer.text("begun", begun.toString())
        writer.text("bound", bound?.toString())
        writer.text("certificate", certificate)
        writer.text("unbinding", unbinding?.toString())
        writer.text("unbound", unbound?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): UkeyBinding {
            var ukey: String? = null
            var begun: Instant? = null
            var bound: Instant? = null
            var certificate: String = ""
            var unbinding: Instant? = null
            var unbound: Instant? = null
            reader.fields {
                when (it) {
                    "ukey" -> ukey = reader.text()
                    "begun" -> begun = reader.instant()
                    "bound" -> bound = reader.orNull { reader.instant() }
                    "certificate" -> certificate = reader.text()
                    "unbinding" -> unbinding = reader.orNull { reader.instant() }
                    "unbound" -> unbound = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return UkeyBinding(ukey ?: reader.missing("ukey"), begun ?: reader.missing("begun"), bound, certificate, unbinding, unbound)
        }
    }
}

/** Ukeys (C-25, C-72). */
public data class UkeyRule(
    /** Whether a binding outlives the certificate with which it was made. */
    public val survivesReissue: Boolean,
    /** Whether a bound seal can still be used without the Ukey. */
    public val otherChannels: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.truth("survivesReissue", survivesReissue)
        writer.truth("otherChannels", otherChannels)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): UkeyRule {
            var survivesReissue: Boolean? = null
            var otherChannels: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "survivesReissue" -> survivesReissue = reader.truth()
                    "otherChannels" -> otherChannels = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return UkeyRule(survivesReissue ?: reader.missing("survivesReissue"), otherChannels ?: reader.missing("otherChannels"), basis ?: reader.missing("basis"))
        }
    }
}

/** The contract status of a unit, as the contract system tells it. */
public data class UnitStatus(
    /** 不动产单元号. */
    public val unitCode: String,
    /** 网签状态, as in [`PropertyUnit`]. */
    public val contractStatus: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("unitCode", unitCode)
        writer.text("contractStatus", contractStatus)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): UnitStatus {
            var unitCode: String? = null
            var contractStatus: String? = null
            reader.fields {
                when (it) {
                    "unitCode" -> unitCode = reader.text()
                    "contractStatus" -> contractStatus = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return UnitStatus(unitCode ?: reader.missing("unitCode"), contractStatus ?: reader.missing("contractStatus"))
        }
    }
}

/** What becomes of a grant to somebody without an account (C-75). */
public enum class UnknownGrantee(internal val word: String) {
    /** It waits for the account. */
    PENDING("pending"),
    /** It is refused. */
    REFUSED("refused");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): UnknownGrantee = words[word] ?: throw Handover.internal("no UnknownGrantee `$word`")
    }
}

/** One thing that stands against a command: what, who can mend it, by which step. */
public data class Unmet(
    /** What is unmet. Its pointer goes into the command, or into the form it concerns. */
    public val finding: Finding,
    /** Who can mend it. Empty when nobody can (the case is over). */
    public val menders: List<Mender>,
    /** By which step, where there is one. */
    public val remedy: Remedy? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("finding", finding)
        writer.list("menders", menders) { it.write(writer) }
        writer.document("remedy", remedy)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Unmet {
            var finding: Finding? = null
            var menders: List<Mender>? = null
            var remedy: Remedy? = null
            reader.fields {
                when (it) {
                    "finding" -> finding = Finding.read(reader)
                    "menders" -> menders = reader.list { Mender.read(reader) }
                    "remedy" -> remedy = reader.orNull { Remedy.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return Unmet(finding ?: reader.missing("finding"), menders ?: reader.missing("menders"), remedy)
        }
    }
}

/** How a file reached the host. Requirement row GZ-053. */
public enum class UploadChannel(internal val word: String) {
    /** From the computer on which the form is filled in. */
    PC("pc"),
    /** From a phone that scanned the upload code. */
    PHONE("phone");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): UploadChannel = words[word] ?: throw Handover.internal("no UploadChannel `$word`")
    }
}

/** Evidence that was used: by whom it was vouched for, and its number there. */
public data class UsedEvidence(
    /** What it is. */
    public val kind: String,
    /** Who vouches for it. */
    public val provider: String,
    /** The provider's number for it. */
    public val reference: String,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("kind", kind)
        writer.text("provider", provider)
        writer.text("reference", reference)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): UsedEvidence {
            var kind: String? = null
            var provider: String? = null
            var reference: String? = null
            reader.fields {
                when (it) {
                    "kind" -> kind = reader.text()
                    "provider" -> provider = reader.text()
                    "reference" -> reference = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return UsedEvidence(kind ?: reader.missing("kind"), provider ?: reader.missing("provider"), reference ?: reader.missing("reference"))
        }
    }
}

/** What a verifier needs besides the file. Each item is DER in base64, or PEM. */
public data class ValidationData(
    /** Certificates of the paths of signers, timestamps and answers. */
    public val certificates: List<String> = listOf(),
    /** Revocation lists. */
    public val crls: List<String> = listOf(),
    /** OCSP answers, each whole. */
    public val ocspResponses: List<String> = listOf(),
    /** The field of the signature that they are for, which then names them (`/VRI`). None means all signatures. */
    public val field: String? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("certificates", certificates) { writer.text(it) }
        writer.list("crls", crls) { writer.text(it) }
        writer.list("ocspResponses", ocspResponses) { writer.text(it) }
        writer.text("field", field)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ValidationData {
            var certificates: List<String> = listOf()
            var crls: List<String> = listOf()
            var ocspResponses: List<String> = listOf()
            var field: String? = null
            reader.fields {
                when (it) {
                    "certificates" -> certificates = reader.list { reader.text() }
                    "crls" -> crls = reader.list { reader.text() }
                    "ocspResponses" -> ocspResponses = reader.list { reader.text() }
                    "field" -> field = reader.orNull { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return ValidationData(certificates, crls, ocspResponses, field)
        }
    }
}

/** A seal's time of use, as it was known from an instant on. */
public data class ValidityRecord(
    /** Since when this is known. */
    public val at: Instant,
    /** From when the seal may be used; none for at once. */
    public val from: Instant? = null,
    /** Until when, exclusive; none where no end is known. */
    public val until: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.text("from", from?.toString())
        writer.text("until", until?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ValidityRecord {
            var at: Instant? = null
            var from: Instant? = null
            var until: Instant? = null
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "from" -> from = reader.orNull { reader.instant() }
                    "until" -> until = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return ValidityRecord(at ?: reader.missing("at"), from, until)
        }
    }
}

/** A seal's time of use. */
public data class ValidityRule(
    /** From where it comes. */
    public val source: ValiditySource,
    /** How many days before its end a seal is due for renewal; 0 for never. */
    public val renewalDays: UInt,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("source", source.word)
        writer.number("renewalDays", renewalDays.toLong())
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): ValidityRule {
            var source: ValiditySource? = null
            var renewalDays: UInt? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "source" -> source = ValiditySource.of(reader.word())
                    "renewalDays" -> renewalDays = reader.uint()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return ValidityRule(source ?: reader.missing("source"), renewalDays ?: reader.missing("renewalDays"), basis ?: reader.missing("basis"))
        }
    }
}

/** From where a seal's time of use comes. */
public enum class ValiditySource(internal val word: String) {
    /** Applied for: 启用时间 and 使用年限 (GS-006, GS-008). */
    APPLICATION("application"),
    /** From the certificate that comes with the claim, or the platform's report. */
    CERTIFICATE("certificate");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): ValiditySource = words[word] ?: throw Handover.internal("no ValiditySource `$word`")
    }
}

/** A verification of the entity that was done. */
public data class Verification(
    /** Code of the method. */
    public val method: String,
    /** The level that it reached. */
    public val level: TrustLevel,
    /** When. */
    public val at: Instant,
    /** The evidence, online. */
    public val evidence: List<Evidence>,
    /** Code of the set of papers that was complete, on site; else empty. */
    public val option: String,
    /** Since when it counts no longer: name, kind or representative of the entity changed. */
    public val ended: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("method", method)
        writer.text("level", level.word)
        writer.text("at", at.toString())
        writer.list("evidence", evidence) { it.write(writer) }
        writer.text("option", option)
        writer.text("ended", ended?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): Verification {
            var method: String? = null
            var level: TrustLevel? = null
            var at: Instant? = null
            var evidence: List<Evidence>? = null
            var option: String? = null
            var ended: Instant? = null
            reader.fields {
                when (it) {
                    "method" -> method = reader.text()
                    "level" -> level = TrustLevel.of(reader.word())
                    "at" -> at = reader.instant()
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    "option" -> option = reader.text()
                    "ended" -> ended = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return Verification(method ?: reader.missing("method"), level ?: reader.missing("level"), at ?: reader.missing("at"), evidence ?: reader.missing("evidence"), option ?: reader.missing("option"), ended)
        }
    }
}

/** A way to verify a legal entity (UA-013 to UA-021). */
public data class VerificationMethod(
    /** Its code. */
    public val code: String,
    /** Its name. */
    public val name: Label,
    /** The level that it reaches. */
    public val level: TrustLevel,
    /** Whether it is done at a window, and cannot be begun online (UA-033). */
    public val onSite: Boolean = false,
    /** The entities that it serves; empty where no source limits them. */
    public val scopes: List<EntityScope> = listOf(),
    /** The kinds of evidence that it asks for online; all of them. */
    public val evidence: List<String> = listOf(),
    /** The way to log in that works from then on (UA-014, UA-016). */
    public val enablesLogin: LoginMethod? = null,
    /** The sets of papers at the window; one is enough. */
    public val options: List<DocumentOption> = listOf(),
    /** The windows known to be open; the list may be cut, so that none may be inferred to lack (UA-020). */
    public val windows: List<ServiceWindow> = listOf(),
    /** Codes of the papers whose forms can be downloaded (UA-028). */
    public val forms: List<String> = listOf(),
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("code", code)
        writer.document("name", name)
        writer.text("level", level.word)
        writer.truth("onSite", onSite)
        writer.list("scopes", scopes) { it.write(writer) }
        writer.list("evidence", evidence) { writer.text(it) }
        writer.text("enablesLogin", enablesLogin?.word)
        writer.list("options", options) { it.write(writer) }
        writer.list("windows", windows) { it.write(writer) }
        writer.list("forms", forms) { writer.text(it) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): VerificationMethod {
            var code: String? = null
            var name: Label? = null
            var level: TrustLevel? = null
            var onSite: Boolean = false
            var scopes: List<EntityScope> = listOf()
            var evidence: List<String> = listOf()
            var enablesLogin: LoginMethod? = null
            var options: List<DocumentOption> = listOf()
            var windows: List<ServiceWindow> = listOf()
            var forms: List<String> = listOf()
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "code" -> code = reader.text()
                    "name" -> name = Label.read(reader)
                    "level" -> level = TrustLevel.of(reader.word())
                    "onSite" -> onSite = reader.truth()
                    "scopes" -> scopes = reader.list { EntityScope.read(reader) }
                    "evidence" -> evidence = reader.list { reader.text() }
                    "enablesLogin" -> enablesLogin = reader.orNull { LoginMethod.of(reader.word()) }
                    "options" -> options = reader.list { DocumentOption.read(reader) }
                    "windows" -> windows = reader.list { ServiceWindow.read(reader) }
                    "forms" -> forms = reader.list { reader.text() }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return VerificationMethod(code ?: reader.missing("code"), name ?: reader.missing("name"), level ?: reader.missing("level"), onSite, scopes, evidence, enablesLogin, options, windows, forms, basis ?: reader.missing("basis"))
        }
    }
}

/**
 * By which rules signatures are judged. The defaults are assumed: no standard that was available fixes them for
 * registries.
 */
public data class VerificationPolicy(
    /**
     * For which instant certificates are judged. Assumed default: when it was signed, since certificates have
     * normally expired when somebody looks (GM/T 0031-2014, 6.2.3 d judges by the time of signing).
     */
    public val judgedAt: JudgedAt,
    /** Whether a signature needs evidence that its certificates were not revoked. Assumed default: no. */
    public val requireRevocation: Boolean,
    /**
     * The hash functions that are accepted: for what a signature or document timestamp rests on, in CMS, messages of
     * GM/T 0010 and seal signatures alike. Signatures inside of certificates and of seal makers are not asked for;
     * weak ones are named. Assumed default: all but SHA-1.
     */
    public val acceptedDigests: List<DigestAlgorithm>,
    /** The shortest RSA key with which whoever signs, seals or stamps is accepted, in bits. Assumed default: 2048. */
    public val minimumRsaBits: UInt,
    /**
     * The extended key usages, dotted, of which a signer's certificate must have one if it names any; CAs above that
     * name some must leave one over. Assumed default: document signing, its forerunners, mail protection, client
     * authentication and any usage, see `SIGNING_PURPOSES` in core.
     */
    public val signingPurposes: List<String>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.document("judgedAt", judgedAt)
        writer.truth("requireRevocation", requireRevocation)
        writer.list("acceptedDigests", acceptedDigests) { writer.text(it.word) }
        writer.number("minimumRsaBits", minimumRsaBits.toLong())
        writer.list("signingPurposes", signingPurposes) { writer.text(it) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): VerificationPolicy {
            var judgedAt: JudgedAt? = null
            var requireRevocation: Boolean? = null
            var acceptedDigests: List<DigestAlgorithm>? = null
            var minimumRsaBits: UInt? = null
            var signingPurposes: List<String>? = null
            reader.fields {
                when (it) {
                    "judgedAt" -> judgedAt = JudgedAt.read(reader)
                    "requireRevocation" -> requireRevocation = reader.truth()
                    "acceptedDigests" -> acceptedDigests = reader.list { DigestAlgorithm.of(reader.word()) }
                    "minimumRsaBits" -> minimumRsaBits = reader.uint()
                    "signingPurposes" -> signingPurposes = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return VerificationPolicy(judgedAt ?: reader.missing("judgedAt"), requireRevocation ?: reader.missing("requireRevocation"), acceptedDigests ?: reader.missing("acceptedDigests"), minimumRsaBits ?: reader.missing("minimumRsaBits"), signingPurposes ?: reader.missing("signingPurposes"))
        }
    }
}

/** What verifying a document came to. */
public data class VerificationReport(
    /** The worst of all signatures and of the document; indeterminate where there is no signature. */
    public val verdict: SignatureVerdict,
    /** When it was verified. */
    public val verifiedAt: Instant,
    /** The signatures, in the order in which they were made. */
    public val signatures: List<SignatureReport>,
    /** How many revisions the file has. */
    public val revisions: UInt,
    /** How many pages. */
    public val pages: UInt,
    /** So many bytes at the end are covered by no signature. */
    public val unsignedBytes: Long,
    /** What concerns the whole document. */
    public val findings: List<Finding> = listOf(),
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("verdict", verdict.word)
        writer.text("verifiedAt", verifiedAt.toString())
        writer.list("signatures", signatures) { it.write(writer) }
        writer.number("revisions", revisions.toLong())
        writer.number("pages", pages.toLong())
        writer.number("unsignedBytes", unsignedBytes)
        writer.list("findings", findings) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): VerificationReport {
            var verdict: SignatureVerdict? = null
            var verifiedAt: Instant? = null
            var signatures: List<SignatureReport>? = null
            var revisions: UInt? = null
            var pages: UInt? = null
            var unsignedBytes: Long? = null
            var findings: List<Finding> = listOf()
            reader.fields {
                when (it) {
                    "verdict" -> verdict = SignatureVerdict.of(reader.word())
                    "verifiedAt" -> verifiedAt = reader.instant()
                    "signatures" -> signatures = reader.list { SignatureReport.read(reader) }
                    "revisions" -> revisions = reader.uint()
                    "pages" -> pages = reader.uint()
                    "unsignedBytes" -> unsignedBytes = reader.long()
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return VerificationReport(verdict ?: reader.missing("verdict"), verifiedAt ?: reader.missing("verifiedAt"), signatures ?: reader.missing("signatures"), revisions ?: reader.missing("revisions"), pages ?: reader.missing("pages"), unsignedBytes ?: reader.missing("unsignedBytes"), findings)
        }
    }
}

/** Where a document can be verified (SZ-044, SZ-045). */
public data class VerificationRoute(
    /** The channel. */
    public val channel: Channel,
    /** Where it is found. */
    public val name: Label,
    /** Whether a login is needed. */
    public val login: Boolean,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("channel", channel.word)
        writer.document("name", name)
        writer.truth("login", login)
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): VerificationRoute {
            var channel: Channel? = null
            var name: Label? = null
            var login: Boolean? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "channel" -> channel = Channel.of(reader.word())
                    "name" -> name = Label.read(reader)
                    "login" -> login = reader.truth()
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return VerificationRoute(channel ?: reader.missing("channel"), name ?: reader.missing("name"), login ?: reader.missing("login"), basis ?: reader.missing("basis"))
        }
    }
}

/** Where a way of verification stands. */
public enum class VerificationState(internal val word: String) {
    /** 未核验. */
    UNVERIFIED("unverified"),
    /** 已核验. */
    VERIFIED("verified");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): VerificationState = words[word] ?: throw Handover.internal("no VerificationState `$word`")
    }
}

/** A way of verification as the account shows it. */
public data class VerificationView(
    /** Code of the method. */
    public val method: String,
    /** Its name. */
    public val name: Label,
    /** The level that it reaches. */
    public val level: TrustLevel,
    /** Where it stands. */
    public val state: VerificationState,
    /** What that is called: 未核验, 已核验. */
    public val stateName: Label,
    /** Whether 立即核验 is offered: never for what is done on site (UA-033). */
    public val startOnline: Boolean,
    /** What stands against it: entities that it does not serve. */
    public val unmet: List<Unmet>,
    /** The windows known to be open (UA-020). */
    public val windows: List<ServiceWindow>,
    /** Papers whose forms can be downloaded (UA-028). */
    public val forms: List<Choice>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("method", method)
        writer.document("name", name)
        writer.text("level", level.word)
        writer.text("state", state.word)
        writer.document("stateName", stateName)
        writer.truth("startOnline", startOnline)
        writer.list("unmet", unmet) { it.write(writer) }
        writer.list("windows", windows) { it.write(writer) }
        writer.list("forms", forms) { it.write(writer) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): VerificationView {
            var method: String? = null
            var name: Label? = null
            var level: TrustLevel? = null
            var state: VerificationState? = null
            var stateName: Label? = null
            var startOnline: Boolean? = null
            var unmet: List<Unmet>? = null
            var windows: List<ServiceWindow>? = null
            var forms: List<Choice>? = null
            reader.fields {
                when (it) {
                    "method" -> method = reader.text()
                    "name" -> name = Label.read(reader)
                    "level" -> level = TrustLevel.of(reader.word())
                    "state" -> state = VerificationState.of(reader.word())
                    "stateName" -> stateName = Label.read(reader)
                    "startOnline" -> startOnline = reader.truth()
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    "windows" -> windows = reader.list { ServiceWindow.read(reader) }
                    "forms" -> forms = reader.list { Choice.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return VerificationView(method ?: reader.missing("method"), name ?: reader.missing("name"), level ?: reader.missing("level"), state ?: reader.missing("state"), stateName ?: reader.missing("stateName"), startOnline ?: reader.missing("startOnline"), unmet ?: reader.missing("unmet"), windows ?: reader.missing("windows"), forms ?: reader.missing("forms"))
        }
    }
}

/** A sealed document, as its verification left it. */
public data class VerifiedDocument(
    /** What all its signatures came to. */
    public val verdict: SealVerdict,
    /**
     * The digest of the sub-case's content that the document shows and its signatures cover, lower-case
     * hexadecimal.
     */
    public val contentDigest: String,
    /** The seal platform that vouches for the act; a case asks for it. */
    public val provider: String = "",
    /** The seal platform's own number for the act. */
    public val reference: String,
    /** The number of the enterprise whose seal it is; a case asks for it. */
    public val subject: String = "",
    /** When it was sealed. */
    public val sealedAt: Instant,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("verdict", verdict.word)
        writer.text("contentDigest", contentDigest)
        writer.text("provider", provider)
        writer.text("reference", reference)
        writer.text("subject", subject)
        writer.text("sealedAt", sealedAt.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): VerifiedDocument {
            var verdict: SealVerdict? = null
            var contentDigest: String? = null
            var provider: String = ""
            var reference: String? = null
            var subject: String = ""
            var sealedAt: Instant? = null
            reader.fields {
                when (it) {
                    "verdict" -> verdict = SealVerdict.of(reader.word())
                    "contentDigest" -> contentDigest = reader.text()
                    "provider" -> provider = reader.text()
                    "reference" -> reference = reader.text()
                    "subject" -> subject = reader.text()
                    "sealedAt" -> sealedAt = reader.instant()
                    else -> reader.unknown(it)
                }
            }
            return VerifiedDocument(verdict ?: reader.missing("verdict"), contentDigest ?: reader.missing("contentDigest"), provider, reference ?: reader.missing("reference"), subject, sealedAt ?: reader.missing("sealedAt"))
        }
    }
}

/** Why signatures became void. */
public enum class VoidCause(internal val word: String) {
    /** The ticket was generated anew (YX-004). */
    REGENERATED("regenerated"),
    /** What was signed has changed (GZ-076). */
    CHANGED("changed"),
    /** The sub-case was withdrawn (C-11). */
    WITHDRAWN("withdrawn"),
    /** The submission failed. */
    SUBMISSION_FAILED("submission_failed");

    public companion object {
        private val words = entries.associateBy { it.word }

        internal fun of(word: String): VoidCause = words[word] ?: throw Handover.internal("no VoidCause `$word`")
    }
}

/** What is known of the password: one for all licences of the device (EL-008). */
public data class WalletPassword(
    /** How often it was changed. */
    public val version: UInt,
    /** When it was changed last. */
    public val changedAt: Instant? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.number("version", version.toLong())
        writer.text("changedAt", changedAt?.toString())
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): WalletPassword {
            var version: UInt? = null
            var changedAt: Instant? = null
            reader.fields {
                when (it) {
                    "version" -> version = reader.uint()
                    "changedAt" -> changedAt = reader.orNull { reader.instant() }
                    else -> reader.unknown(it)
                }
            }
            return WalletPassword(version ?: reader.missing("version"), changedAt)
        }
    }
}

/** The password of a device: never the password itself. */
public data class WalletPasswordView(
    /** How far it reaches: all licences of this app on this device (C-23, EL-008). */
    public val scope: String,
    /** How often it was changed; 0 for the one it began with. */
    public val version: UInt,
    /** When it was changed last. */
    public val changedAt: Instant? = null,
    /** Numbers of the licences for which it is asked. */
    public val licences: List<String>,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("scope", scope)
        writer.number("version", version.toLong())
        writer.text("changedAt", changedAt?.toString())
        writer.list("licences", licences) { writer.text(it) }
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): WalletPasswordView {
            var scope: String? = null
            var version: UInt? = null
            var changedAt: Instant? = null
            var licences: List<String>? = null
            reader.fields {
                when (it) {
                    "scope" -> scope = reader.text()
                    "version" -> version = reader.uint()
                    "changedAt" -> changedAt = reader.orNull { reader.instant() }
                    "licences" -> licences = reader.list { reader.text() }
                    else -> reader.unknown(it)
                }
            }
            return WalletPasswordView(scope ?: reader.missing("scope"), version ?: reader.missing("version"), changedAt, licences ?: reader.missing("licences"))
        }
    }
}

/** An application at a service window: nothing happens to a seal until it is accepted (SZ-070). */
public data class WindowApplication(
    /** Its id: that of the command that submitted it. */
    public val id: String,
    /** What is applied for. */
    public val action: SealAction,
    /** The operation. */
    public val operation: SealOperation,
    /** Who submitted it, as the host had authenticated this person or account then. */
    public val applicant: Actor,
    /** In which capacity. */
    public val appliedAs: Role,
    /** What the host had verified for it. */
    public val evidence: List<Evidence> = listOf(),
    /** Checks that had failed. */
    public val failed: List<FailedCheck> = listOf(),
    /** When. */
    public val at: Instant,
    /** What the window decided. */
    public val decision: WindowDecision? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("id", id)
        writer.document("action", action)
        writer.text("operation", operation.word)
        writer.document("applicant", applicant)
        writer.text("appliedAs", appliedAs.word)
        writer.list("evidence", evidence) { it.write(writer) }
        writer.list("failed", failed) { writer.text(it.word) }
        writer.text("at", at.toString())
        writer.document("decision", decision)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): WindowApplication {
            var id: String? = null
            var action: SealAction? = null
            var operation: SealOperation? = null
            var applicant: Actor? = null
            var appliedAs: Role? = null
            var evidence: List<Evidence> = listOf()
            var failed: List<FailedCheck> = listOf()
            var at: Instant? = null
            var decision: WindowDecision? = null
            reader.fields {
                when (it) {
                    "id" -> id = reader.text()
                    "action" -> action = SealAction.read(reader)
                    "operation" -> operation = SealOperation.of(reader.word())
                    "applicant" -> applicant = Actor.read(reader)
                    "appliedAs" -> appliedAs = Role.of(reader.word())
                    "evidence" -> evidence = reader.list { Evidence.read(reader) }
                    "failed" -> failed = reader.list { FailedCheck.of(reader.word()) }
                    "at" -> at = reader.instant()
                    "decision" -> decision = reader.orNull { WindowDecision.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return WindowApplication(id ?: reader.missing("id"), action ?: reader.missing("action"), operation ?: reader.missing("operation"), applicant ?: reader.missing("applicant"), appliedAs ?: reader.missing("appliedAs"), evidence, failed, at ?: reader.missing("at"), decision)
        }
    }
}

/** The decision of the window. */
public data class WindowDecision(
    /** When. */
    public val at: Instant,
    /** Whether the application was accepted. */
    public val accepted: Boolean,
    /** Why not. */
    public val reason: String = "",
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("at", at.toString())
        writer.truth("accepted", accepted)
        writer.text("reason", reason)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): WindowDecision {
            var at: Instant? = null
            var accepted: Boolean? = null
            var reason: String = ""
            reader.fields {
                when (it) {
                    "at" -> at = reader.instant()
                    "accepted" -> accepted = reader.truth()
                    "reason" -> reason = reader.text()
                    else -> reader.unknown(it)
                }
            }
            return WindowDecision(at ?: reader.missing("at"), accepted ?: reader.missing("accepted"), reason)
        }
    }
}

/** The data of an application form that is printed and brought to a window (SZ-014, SZ-070). */
public data class WindowForm(
    /** Id of the application. */
    public val application: String,
    /** What is applied for. */
    public val operation: SealOperation,
    /** The heading. */
    public val title: Label,
    /** When it was submitted. */
    public val at: Instant,
    /** What was filled in, in order. */
    public val rows: List<FormRow>,
    /** What else is brought: no source lists it (C-73). */
    public val materials: List<String>,
    /** What the window decided. */
    public val decision: WindowDecision? = null,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.text("application", application)
        writer.text("operation", operation.word)
        writer.document("title", title)
        writer.text("at", at.toString())
        writer.list("rows", rows) { it.write(writer) }
        writer.list("materials", materials) { writer.text(it) }
        writer.document("decision", decision)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): WindowForm {
            var application: String? = null
            var operation: SealOperation? = null
            var title: Label? = null
            var at: Instant? = null
            var rows: List<FormRow>? = null
            var materials: List<String>? = null
            var decision: WindowDecision? = null
            reader.fields {
                when (it) {
                    "application" -> application = reader.text()
                    "operation" -> operation = SealOperation.of(reader.word())
                    "title" -> title = Label.read(reader)
                    "at" -> at = reader.instant()
                    "rows" -> rows = reader.list { FormRow.read(reader) }
                    "materials" -> materials = reader.list { reader.text() }
                    "decision" -> decision = reader.orNull { WindowDecision.read(reader) }
                    else -> reader.unknown(it)
                }
            }
            return WindowForm(application ?: reader.missing("application"), operation ?: reader.missing("operation"), title ?: reader.missing("title"), at ?: reader.missing("at"), rows ?: reader.missing("rows"), materials ?: reader.missing("materials"), decision)
        }
    }
}

/** Whose agreement it takes to take a filed application back before it is entered. */
public data class WithdrawalRules(
    /** The parties of the form, each of which declares it: every row of each. */
    public val parties: List<PartyRole>,
    /** On what it rests. */
    public val basis: Basis,
) : Document() {
    override fun write(writer: JsonWriter) {
        writer.open()
        writer.list("parties", parties) { writer.text(it.word) }
        writer.document("basis", basis)
        writer.close()
    }

    public companion object {
        internal fun read(reader: JsonReader): WithdrawalRules {
            var parties: List<PartyRole>? = null
            var basis: Basis? = null
            reader.fields {
                when (it) {
                    "parties" -> parties = reader.list { PartyRole.of(reader.word()) }
                    "basis" -> basis = Basis.read(reader)
                    else -> reader.unknown(it)
                }
            }
            return WithdrawalRules(parties ?: reader.missing("parties"), basis ?: reader.missing("basis"))
        }
    }
}
