// Generated from the table of operations by `cargo xtask generate`; do not edit.
package dengji

import dengji.documents.*
import java.time.Instant

internal const val FINGERPRINT: String = "5d79d932d84470f4"
internal const val READ_DOCUMENT: Int = 1
internal const val WRITE_DOCUMENT: Int = 2

/** The table of regions, current and past, with what the host adds to it. */
public class Regions internal constructor(number: Long) : Handle(number) {

    /** The built-in table and the host's additions; an addition replaces all that the table says of its code. */
    @Throws(DengjiException::class)
    public constructor(additions: List<Region>? = null) : this(Call(11).documents(additions).run().one { handle() })

    /** The year with whose end the built-in table ends; a host's additions do not change it. */
    @Throws(DengjiException::class)
    public fun asOf(): UInt =
        Call(12).handle(this).run().one { number() }

    /** All names that a code has borne, oldest first. */
    @Throws(DengjiException::class)
    public fun history(code: String): List<Region> =
        Call(13).handle(this).text(code).run().one { json { reader -> reader.list { Region.read(reader) } } }

    public companion object {}
}

/** The code tables, parsed once: the national ones and what a host adds to them. Codes they do not know survive. */
public class Dictionaries internal constructor(number: Long) : Handle(number) {

    /**
     * The national tables with local additions: an entry of a known code replaces it, a new one is added, and so is a
     * table of a new id.
     */
    @Throws(DengjiException::class)
    public constructor(overlay: List<Dictionary>? = null) : this(Call(14).documents(overlay).run().one { handle() })

    /** All tables. */
    @Throws(DengjiException::class)
    public fun all(): List<Dictionary> =
        Call(15).handle(this).run().one { json { reader -> reader.list { Dictionary.read(reader) } } }

    /** The ids of all tables. */
    @Throws(DengjiException::class)
    public fun ids(): List<String> =
        Call(16).handle(this).run().list { text() }

    /** The table of that id (`A34`) or field (`GYFS`). */
    @Throws(DengjiException::class)
    public fun get(table: String): Dictionary? =
        Call(17).handle(this).text(table).run().orNull { json { reader -> Dictionary.read(reader) } }

    /** The name of a code in a table; nothing for one that it does not know. */
    @Throws(DengjiException::class)
    public fun nameOf(table: String, code: String): String? =
        Call(18).handle(this).text(table).text(code).run().orNull { text() }

    /** The code of a name or alias in a table; nothing for one that it does not know. */
    @Throws(DengjiException::class)
    public fun codeOf(table: String, name: String): String? =
        Call(19).handle(this).text(table).text(name).run().orNull { text() }

    public companion object {}
}

/** A profile, parsed once: the rules of one place. */
public class ProfileHandle internal constructor(number: Long) : Handle(number) {

    /** Reads a profile. One whose format is newer than this library is unsupported. */
    @Throws(DengjiException::class)
    public constructor(document: Profile) : this(Call(20).document(document).run().one { handle() })

    /**
     * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
     * Give it an id or version of its own, since cases and accounts keep both.
     */
    @Throws(DengjiException::class)
    public fun adjusted(adjustments: List<Adjustment>): ProfileHandle =
        Call(23).handle(this).documents(adjustments).run().one { ProfileHandle(handle()) }

    /** Its id, such as `guangzhou-registration`. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(24).handle(this).run().one { text() }

    /** Its version. */
    @Throws(DengjiException::class)
    public fun version(): String =
        Call(25).handle(this).run().one { text() }

    /** The whole profile as a document. */
    @Throws(DengjiException::class)
    public fun document(): Profile =
        Call(26).handle(this).run().one { json { reader -> Profile.read(reader) } }

    /** The whole profile as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(27).handle(this).run().one { text() }

    /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
    @Throws(DengjiException::class)
    public fun get(pointer: String): String? =
        Call(28).handle(this).text(pointer).run().orNull { text() }

    /** Everything that is wrong with the profile itself, settings without effect included. */
    @Throws(DengjiException::class)
    public fun lint(): Report =
        Call(29).handle(this).run().one { json { reader -> Report.read(reader) } }

    /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
    @Throws(DengjiException::class)
    public fun diff(other: ProfileHandle): List<ProfileDifference> =
        Call(30).handle(this).handle(other).run().one { json { reader -> reader.list { ProfileDifference.read(reader) } } }

    /** The code tables with what this profile adds to the national ones. */
    @Throws(DengjiException::class)
    public fun dictionaries(): Dictionaries =
        Call(31).handle(this).run().one { Dictionaries(handle()) }

    /**
     * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
     * day in China.
     */
    @Throws(DengjiException::class)
    public fun check(subCase: SubCaseDocument, today: CalendarDate, regions: Regions? = null): Report =
        Call(32).handle(this).document(subCase).text(today).handle(regions).run().one { json { reader -> Report.read(reader) } }

    /**
     * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
     * day in China.
     */
    @Throws(DengjiException::class)
    public fun check(subCase: SubCaseHandle, today: CalendarDate, regions: Regions? = null): Report =
        Call(32).handle(this).held(subCase).text(today).handle(regions).run().one { json { reader -> Report.read(reader) } }

    /** The checklist of a sub-case: what is asked for, and what of it is there. */
    @Throws(DengjiException::class)
    public fun checklist(subCase: SubCaseDocument, today: CalendarDate): List<ChecklistRow> =
        Call(34).handle(this).document(subCase).text(today).run().one { json { reader -> reader.list { ChecklistRow.read(reader) } } }

    /** The checklist of a sub-case: what is asked for, and what of it is there. */
    @Throws(DengjiException::class)
    public fun checklist(subCase: SubCaseHandle, today: CalendarDate): List<ChecklistRow> =
        Call(34).handle(this).held(subCase).text(today).run().one { json { reader -> reader.list { ChecklistRow.read(reader) } } }

    /** 材料收件清单: the list of what was handed in. */
    @Throws(DengjiException::class)
    public fun receiptList(materials: List<Material>): ReceiptList =
        Call(35).handle(this).documents(materials).run().one { json { reader -> ReceiptList.read(reader) } }

    /** 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not. */
    @Throws(DengjiException::class)
    public fun grid(project: Project, businessType: String, selected: List<String>? = null): List<BuildingGrid> =
        Call(36).handle(this).document(project).text(businessType).texts(selected).run().one { json { reader -> reader.list { BuildingGrid.read(reader) } } }

    /**
     * Adds units of a project to a selection, each once: the new selection, and what was found, with pointers into
     * `codes`.
     */
    @Throws(DengjiException::class)
    public fun selectUnits(project: Project, selected: List<PropertyUnit>, codes: List<String>, businessType: String): Selection =
        Call(37).handle(this).document(project).documents(selected).texts(codes).text(businessType).run().run { Selection(one { json { reader -> reader.list { PropertyUnit.read(reader) } } }, one { json { reader -> reader.list { Finding.read(reader) } } }) }

    /** What the register holds against the unit of a sub-case, with pointers into `facts`. */
    @Throws(DengjiException::class)
    public fun checkRegister(facts: List<RegisterFact>, subCase: SubCaseDocument, today: CalendarDate): Report =
        Call(38).handle(this).documents(facts).document(subCase).text(today).run().one { json { reader -> Report.read(reader) } }

    /** What the register holds against the unit of a sub-case, with pointers into `facts`. */
    @Throws(DengjiException::class)
    public fun checkRegister(facts: List<RegisterFact>, subCase: SubCaseHandle, today: CalendarDate): Report =
        Call(38).handle(this).documents(facts).held(subCase).text(today).run().one { json { reader -> Report.read(reader) } }

    /** Whether a unit may be filed for a business type, or what stands against it. */
    @Throws(DengjiException::class)
    public fun eligibility(unit: PropertyUnit, businessType: String): Report =
        Call(39).handle(this).document(unit).text(businessType).run().one { json { reader -> Report.read(reader) } }

    /**
     * When an advance notice lapses, unless registration is applied for before (民法典 221). Saturdays and Sundays are days
     * of rest: `holidays` lists them too, but for those worked in exchange (民法典 203).
     */
    @Throws(DengjiException::class)
    public fun lapse(possibleSince: CalendarDate, today: CalendarDate, holidays: List<CalendarDate>? = null): Lapse? =
        Call(40).handle(this).text(possibleSince).text(today).texts(holidays).run().orNull { json { reader -> Lapse.read(reader) } }

    public companion object {
        /**
         * Reads a profile. One whose format is newer than this library is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): ProfileHandle = ProfileHandle(Call(20).theirs(text).run().one { handle() })

        /** A profile that the library brings along, in its newest version or the one that is asked for. */
        @Throws(DengjiException::class)
        public fun builtin(id: String, version: String? = null): ProfileHandle =
            Call(21).text(id).text(version).run().one { ProfileHandle(handle()) }

        /** The profiles of this kind that the library brings along, older versions before newer ones. */
        @Throws(DengjiException::class)
        public fun builtinIds(): List<ProfileRef> =
            Call(22).run().one { json { reader -> reader.list { ProfileRef.read(reader) } } }
    }
}

/** A sub-case that was read already: checked again and again, it is not read again. */
public class SubCaseHandle internal constructor(number: Long) : Handle(number) {

    /** Reads the unit, the form, the questionnaire and the materials from one document. */
    @Throws(DengjiException::class)
    public constructor(document: SubCaseDocument) : this(Call(41).document(document).run().one { handle() })

    /** The document. */
    @Throws(DengjiException::class)
    public fun document(): SubCaseDocument =
        Call(42).handle(this).run().one { json { reader -> SubCaseDocument.read(reader) } }

    /** The document as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(43).handle(this).run().one { text() }

    public companion object {
        /**
         * Reads the unit, the form, the questionnaire and the materials from one document.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): SubCaseHandle = SubCaseHandle(Call(41).theirs(text).run().one { handle() })
    }
}

/** What a command is decided with: everything that comes from outside the case. Read once, used for many calls. */
public class CaseContext internal constructor(number: Long) : Handle(number) {

    /**
     * `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
     * authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
     * command; questions need none.
     */
    @Throws(DengjiException::class)
    public constructor(now: Instant, actor: Actor, profile: ProfileHandle, regions: Regions? = null, salt: String? = null) : this(Call(49).instant(now).document(actor).handle(profile).handle(regions).text(salt).run().one { handle() })

    /** The same actor under the same rules, at another instant and with another salt. */
    @Throws(DengjiException::class)
    public fun at(now: Instant, salt: String? = null): CaseContext =
        Call(50).handle(this).instant(now).text(salt).run().one { CaseContext(handle()) }

    public companion object {}
}

/**
 * A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the
 * log entries, and carries out the effects, that its commands give.
 */
public class Case internal constructor(number: Long) : Handle(number) {

    /** What would follow from a command; nothing changes. Refused with all that stands against it. */
    @Throws(DengjiException::class)
    public fun decide(command: Command, context: CaseContext): Decision =
        Call(55).handle(this).document(command).handle(context).run().one { json { reader -> Decision.read(reader) } }

    /**
     * Carries a command out, and gives the log entry to be stored. Refused with all that stands against it;
     * then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun handle(command: Command, context: CaseContext): Outcome =
        Call(56).handle(this).document(command).handle(context).run().one { json { reader -> Outcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): CaseState =
        Call(57).handle(this).run().one { json { reader -> CaseState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(58).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(59).handle(this).run().one { number() }

    /** Its id. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(60).handle(this).run().one { text() }

    /** Every button of the context's actor, allowed or with all that stands against it. */
    @Throws(DengjiException::class)
    public fun actions(context: CaseContext, page: Page? = null): List<ActionOffer> =
        Call(61).handle(this).handle(context).document(page).run().one { json { reader -> reader.list { ActionOffer.read(reader) } } }

    /** Checks every sub-case: form, questionnaire, materials, unit and register. Pointers go into the snapshot. */
    @Throws(DengjiException::class)
    public fun check(context: CaseContext): Report =
        Call(62).handle(this).handle(context).run().one { json { reader -> Report.read(reader) } }

    /** What everybody has to do until the case is filed (已提交). */
    @Throws(DengjiException::class)
    public fun todo(context: CaseContext): List<PersonTodo> =
        Call(63).handle(this).handle(context).run().one { json { reader -> reader.list { PersonTodo.read(reader) } } }

    /** In which mailboxes each sub-case shows up. */
    @Throws(DengjiException::class)
    public fun placements(profile: ProfileHandle, now: Instant, page: Page? = null): List<Placement> =
        Call(64).handle(this).handle(profile).instant(now).document(page).run().one { json { reader -> reader.list { Placement.read(reader) } } }

    /** The next instant after `now` at which something lapses. */
    @Throws(DengjiException::class)
    public fun nextDeadline(now: Instant): Deadline? =
        Call(65).handle(this).instant(now).run().orNull { json { reader -> Deadline.read(reader) } }

    /** How far the case has come. */
    @Throws(DengjiException::class)
    public fun progress(profile: ProfileHandle): Progress =
        Call(66).handle(this).handle(profile).run().one { json { reader -> Progress.read(reader) } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<LogEntry>): Case =
            Call(52).documents(log).run().one { Case(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: CaseState): Case =
            Call(53).document(state).run().one { Case(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): Case = Case(Call(53).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: CaseState, log: List<LogEntry>): Report =
            Call(54).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }
    }
}

/** The profile of an identity platform, parsed once. */
public class IdentityProfileHandle internal constructor(number: Long) : Handle(number) {

    /** Reads a profile. One whose format is newer than this library is unsupported. */
    @Throws(DengjiException::class)
    public constructor(document: IdentityProfile) : this(Call(70).document(document).run().one { handle() })

    /**
     * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
     * Give it an id or version of its own, since cases and accounts keep both.
     */
    @Throws(DengjiException::class)
    public fun adjusted(adjustments: List<Adjustment>): IdentityProfileHandle =
        Call(73).handle(this).documents(adjustments).run().one { IdentityProfileHandle(handle()) }

    /** Its id, such as `guangzhou-registration`. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(74).handle(this).run().one { text() }

    /** Its version. */
    @Throws(DengjiException::class)
    public fun version(): String =
        Call(75).handle(this).run().one { text() }

    /** The whole profile as a document. */
    @Throws(DengjiException::class)
    public fun document(): IdentityProfile =
        Call(76).handle(this).run().one { json { reader -> IdentityProfile.read(reader) } }

    /** The whole profile as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(77).handle(this).run().one { text() }

    /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
    @Throws(DengjiException::class)
    public fun get(pointer: String): String? =
        Call(78).handle(this).text(pointer).run().orNull { text() }

    /** Everything that is wrong with the profile itself, settings without effect included. */
    @Throws(DengjiException::class)
    public fun lint(): Report =
        Call(79).handle(this).run().one { json { reader -> Report.read(reader) } }

    /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
    @Throws(DengjiException::class)
    public fun diff(other: IdentityProfileHandle): List<ProfileDifference> =
        Call(80).handle(this).handle(other).run().one { json { reader -> reader.list { ProfileDifference.read(reader) } } }

    /** Checks the form of a registration. All findings, in document order. `today` is the day in China. */
    @Throws(DengjiException::class)
    public fun checkRegistration(registration: AccountRegistration, today: CalendarDate, regions: Regions? = null): Report =
        Call(81).handle(this).document(registration).text(today).handle(regions).run().one { json { reader -> Report.read(reader) } }

    /**
     * What is missing of the papers at the window, for the set that lacks least; nothing where there is no such method
     * or set.
     */
    @Throws(DengjiException::class)
    public fun onSiteMissing(method: String, presenter: Presenter, documents: List<String>): DocumentGap? =
        Call(82).handle(this).text(method).text(presenter.word).texts(documents).run().orNull { json { reader -> DocumentGap.read(reader) } }

    /** The level with this name, by any of its names (四级, 原L2, L2); nothing where there is none. */
    @Throws(DengjiException::class)
    public fun levelNamed(name: String): TrustLevel? =
        Call(83).handle(this).text(name).run().orNull { json { reader -> TrustLevel.of(reader.word()) } }

    /** What a session by e-licence acts for, without any account; nothing where the platform does not offer that. */
    @Throws(DengjiException::class)
    public fun actingByELicence(enterprise: Enterprise): ActingFor? =
        Call(84).handle(this).document(enterprise).run().orNull { json { reader -> ActingFor.read(reader) } }

    public companion object {
        /**
         * Reads a profile. One whose format is newer than this library is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): IdentityProfileHandle = IdentityProfileHandle(Call(70).theirs(text).run().one { handle() })

        /** A profile that the library brings along, in its newest version or the one that is asked for. */
        @Throws(DengjiException::class)
        public fun builtin(id: String, version: String? = null): IdentityProfileHandle =
            Call(71).text(id).text(version).run().one { IdentityProfileHandle(handle()) }

        /** The profiles of this kind that the library brings along, older versions before newer ones. */
        @Throws(DengjiException::class)
        public fun builtinIds(): List<ProfileRef> =
            Call(72).run().one { json { reader -> reader.list { ProfileRef.read(reader) } } }
    }
}

/** What a command or a question to an enterprise's account is decided with. Read once, used for many calls. */
public class AccountContext internal constructor(number: Long) : Handle(number) {

    /**
     * `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
     * authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
     * command; questions need none.
     */
    @Throws(DengjiException::class)
    public constructor(now: Instant, actor: Actor, profile: IdentityProfileHandle, regions: Regions? = null, salt: String? = null) : this(Call(85).instant(now).document(actor).handle(profile).handle(regions).text(salt).run().one { handle() })

    /** The same actor under the same rules, at another instant and with another salt. */
    @Throws(DengjiException::class)
    public fun at(now: Instant, salt: String? = null): AccountContext =
        Call(86).handle(this).instant(now).text(salt).run().one { AccountContext(handle()) }

    public companion object {}
}

/** The account of one enterprise on an identity platform: its level, its verifications, its handlers. */
public class EnterpriseAccount internal constructor(number: Long) : Handle(number) {

    /** What would follow from a command; nothing changes. Refused with all that stands against it. */
    @Throws(DengjiException::class)
    public fun decide(command: AccountCommand, context: AccountContext): AccountDecision =
        Call(91).handle(this).document(command).handle(context).run().one { json { reader -> AccountDecision.read(reader) } }

    /**
     * Carries a command out, and gives the log entry to be stored. Refused with all that stands against it;
     * then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun handle(command: AccountCommand, context: AccountContext): AccountOutcome =
        Call(92).handle(this).document(command).handle(context).run().one { json { reader -> AccountOutcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): AccountState =
        Call(93).handle(this).run().one { json { reader -> AccountState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(94).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(95).handle(this).run().one { number() }

    /** The enterprise as cases and platforms name it. */
    @Throws(DengjiException::class)
    public fun enterprise(): Enterprise =
        Call(98).handle(this).run().one { json { reader -> Enterprise.read(reader) } }

    /** The level of trust that is reached, with its names. */
    @Throws(DengjiException::class)
    public fun level(profile: IdentityProfileHandle): AccountLevel =
        Call(99).handle(this).handle(profile).run().one { json { reader -> AccountLevel.read(reader) } }

    /** The ways to log in. One that some verification enables works once that was done. */
    @Throws(DengjiException::class)
    public fun logins(profile: IdentityProfileHandle): List<AccountLogin> =
        Call(100).handle(this).handle(profile).run().one { json { reader -> reader.list { AccountLogin.read(reader) } } }

    /** Every way of verification: its state, and whether 立即核验 is offered. */
    @Throws(DengjiException::class)
    public fun verifications(context: AccountContext): List<VerificationView> =
        Call(101).handle(this).handle(context).run().one { json { reader -> reader.list { VerificationView.read(reader) } } }

    /** The handlers whom the context's actor may see, in the order in which they were added; removed ones stay. */
    @Throws(DengjiException::class)
    public fun handlers(context: AccountContext): List<HandlerBinding> =
        Call(102).handle(this).handle(context).run().one { json { reader -> reader.list { HandlerBinding.read(reader) } } }

    /**
     * What the person with this paper acts for, as a case asks it of an actor; nothing for whoever is neither the legal
     * representative nor a handler of this account. A resident's number where no kind of paper is said.
     */
    @Throws(DengjiException::class)
    public fun actingFor(documentNumber: String, documentKind: IdentifierKind? = null): ActingFor? =
        Call(103).handle(this).text(documentNumber).text(documentKind?.word).run().orNull { json { reader -> ActingFor.read(reader) } }

    /** Every button that the part of the context's actor has, allowed or with all that stands against it. */
    @Throws(DengjiException::class)
    public fun actions(context: AccountContext): List<Offer> =
        Call(104).handle(this).handle(context).run().one { json { reader -> reader.list { Offer.read(reader) } } }

    /**
     * What is still to be done, by whom, as far as the context's actor may know: verification of the entity, confirmations
     * of handlers.
     */
    @Throws(DengjiException::class)
    public fun todo(context: AccountContext): List<Duty> =
        Call(105).handle(this).handle(context).run().one { json { reader -> reader.list { Duty.read(reader) } } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<AccountEntry>): EnterpriseAccount =
            Call(88).documents(log).run().one { EnterpriseAccount(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: AccountState): EnterpriseAccount =
            Call(89).document(state).run().one { EnterpriseAccount(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): EnterpriseAccount = EnterpriseAccount(Call(89).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: AccountState, log: List<AccountEntry>): Report =
            Call(90).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
         * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
         * log that was cut at its end looks sound.
         */
        @Throws(DengjiException::class)
        public fun verifyLog(log: List<AccountEntry>, head: String? = null): Report =
            Call(96).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

        /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
        @Throws(DengjiException::class)
        public fun eraseLogEntry(entry: AccountEntry): AccountEntry =
            Call(97).document(entry).run().one { json { reader -> AccountEntry.read(reader) } }
    }
}

/** The profile of the platform of e-licences (电子营业执照), parsed once. */
public class LicenceProfileHandle internal constructor(number: Long) : Handle(number) {

    /** Reads a profile. One whose format is newer than this library is unsupported. */
    @Throws(DengjiException::class)
    public constructor(document: LicenceProfile) : this(Call(106).document(document).run().one { handle() })

    /**
     * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
     * Give it an id or version of its own, since cases and accounts keep both.
     */
    @Throws(DengjiException::class)
    public fun adjusted(adjustments: List<Adjustment>): LicenceProfileHandle =
        Call(109).handle(this).documents(adjustments).run().one { LicenceProfileHandle(handle()) }

    /** Its id, such as `guangzhou-registration`. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(110).handle(this).run().one { text() }

    /** Its version. */
    @Throws(DengjiException::class)
    public fun version(): String =
        Call(111).handle(this).run().one { text() }

    /** The whole profile as a document. */
    @Throws(DengjiException::class)
    public fun document(): LicenceProfile =
        Call(112).handle(this).run().one { json { reader -> LicenceProfile.read(reader) } }

    /** The whole profile as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(113).handle(this).run().one { text() }

    /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
    @Throws(DengjiException::class)
    public fun get(pointer: String): String? =
        Call(114).handle(this).text(pointer).run().orNull { text() }

    /** Everything that is wrong with the profile itself, settings without effect included. */
    @Throws(DengjiException::class)
    public fun lint(): Report =
        Call(115).handle(this).run().one { json { reader -> Report.read(reader) } }

    /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
    @Throws(DengjiException::class)
    public fun diff(other: LicenceProfileHandle): List<ProfileDifference> =
        Call(116).handle(this).handle(other).run().one { json { reader -> reader.list { ProfileDifference.read(reader) } } }

    public companion object {
        /**
         * Reads a profile. One whose format is newer than this library is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): LicenceProfileHandle = LicenceProfileHandle(Call(106).theirs(text).run().one { handle() })

        /** A profile that the library brings along, in its newest version or the one that is asked for. */
        @Throws(DengjiException::class)
        public fun builtin(id: String, version: String? = null): LicenceProfileHandle =
            Call(107).text(id).text(version).run().one { LicenceProfileHandle(handle()) }

        /** The profiles of this kind that the library brings along, older versions before newer ones. */
        @Throws(DengjiException::class)
        public fun builtinIds(): List<ProfileRef> =
            Call(108).run().one { json { reader -> reader.list { ProfileRef.read(reader) } } }
    }
}

/** What a command or a question to a wallet of e-licences is decided with. Read once, used for many calls. */
public class LicenceContext internal constructor(number: Long) : Handle(number) {

    /**
     * `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
     * authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
     * command; questions need none.
     */
    @Throws(DengjiException::class)
    public constructor(now: Instant, actor: Actor, profile: LicenceProfileHandle, regions: Regions? = null, salt: String? = null) : this(Call(117).instant(now).document(actor).handle(profile).handle(regions).text(salt).run().one { handle() })

    /** The same actor under the same rules, at another instant and with another salt. */
    @Throws(DengjiException::class)
    public fun at(now: Instant, salt: String? = null): LicenceContext =
        Call(118).handle(this).instant(now).text(salt).run().one { LicenceContext(handle()) }

    public companion object {}
}

/**
 * The e-licences on one device, in one app: who may keep, hold and use them. What spans devices comes with the
 * command, as facts of the register.
 */
public class LicenceWallet internal constructor(number: Long) : Handle(number) {

    /** What would follow from a command; nothing changes. Refused with all that stands against it. */
    @Throws(DengjiException::class)
    public fun decide(command: LicenceCommand, context: LicenceContext): LicenceDecision =
        Call(123).handle(this).document(command).handle(context).run().one { json { reader -> LicenceDecision.read(reader) } }

    /**
     * Carries a command out, and gives the log entry to be stored. Refused with all that stands against it;
     * then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun handle(command: LicenceCommand, context: LicenceContext): LicenceOutcome =
        Call(124).handle(this).document(command).handle(context).run().one { json { reader -> LicenceOutcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): LicenceWalletState =
        Call(125).handle(this).run().one { json { reader -> LicenceWalletState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(126).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(127).handle(this).run().one { number() }

    /** The copies on this device that are the business of the context's actor, in the order of their download. */
    @Throws(DengjiException::class)
    public fun copies(context: LicenceContext): List<LicenceCopy> =
        Call(130).handle(this).handle(context).run().one { json { reader -> reader.list { LicenceCopy.read(reader) } } }

    /**
     * Who may keep, hold and use a licence, as far as the context's actor may know: the legal representative, and whom
     * that person authorised. Empty for a licence that is not on this device.
     */
    @Throws(DengjiException::class)
    public fun holders(number: String, context: LicenceContext): List<LicenceHolder> =
        Call(131).handle(this).text(number).handle(context).run().one { json { reader -> reader.list { LicenceHolder.read(reader) } } }

    /**
     * How far the password of this device reaches, and how often it was changed; never the password itself. Nothing for
     * whoever has nothing to do with the device.
     */
    @Throws(DengjiException::class)
    public fun password(context: LicenceContext): WalletPasswordView? =
        Call(132).handle(this).handle(context).run().orNull { json { reader -> WalletPasswordView.read(reader) } }

    /**
     * The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device, and
     * which were. Those that are none of the business of the context's actor are left out.
     */
    @Throws(DengjiException::class)
    public fun listAt(place: String, register: List<ELicence>, context: LicenceContext): LicenceListing =
        Call(133).handle(this).text(place).documents(register).handle(context).run().one { json { reader -> LicenceListing.read(reader) } }

    /**
     * Whether the context's actor may prove an identity with a licence of this wallet, for one purpose; with the evidence
     * for the platform that asks.
     */
    @Throws(DengjiException::class)
    public fun identityUse(purpose: String, number: String, context: LicenceContext): IdentityUse =
        Call(134).handle(this).text(purpose).text(number).handle(context).run().one { json { reader -> IdentityUse.read(reader) } }

    /**
     * Every button that the part of the context's actor has on this wallet and its copies, allowed or with all that stands
     * against it.
     */
    @Throws(DengjiException::class)
    public fun actions(context: LicenceContext): List<Offer> =
        Call(135).handle(this).handle(context).run().one { json { reader -> reader.list { Offer.read(reader) } } }

    /** What is left to do so that the context's actor has every licence here that the register knows for this person. */
    @Throws(DengjiException::class)
    public fun todo(register: List<ELicence>, context: LicenceContext): List<Duty> =
        Call(136).handle(this).documents(register).handle(context).run().one { json { reader -> reader.list { Duty.read(reader) } } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<LicenceEntry>): LicenceWallet =
            Call(120).documents(log).run().one { LicenceWallet(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: LicenceWalletState): LicenceWallet =
            Call(121).document(state).run().one { LicenceWallet(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): LicenceWallet = LicenceWallet(Call(121).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: LicenceWalletState, log: List<LicenceEntry>): Report =
            Call(122).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
         * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
         * log that was cut at its end looks sound.
         */
        @Throws(DengjiException::class)
        public fun verifyLog(log: List<LicenceEntry>, head: String? = null): Report =
            Call(128).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

        /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
        @Throws(DengjiException::class)
        public fun eraseLogEntry(entry: LicenceEntry): LicenceEntry =
            Call(129).document(entry).run().one { json { reader -> LicenceEntry.read(reader) } }
    }
}

/** The profile of a seal platform, parsed once. */
public class SealProfileHandle internal constructor(number: Long) : Handle(number) {

    /** Reads a profile. One whose format is newer than this library is unsupported. */
    @Throws(DengjiException::class)
    public constructor(document: SealProfile) : this(Call(137).document(document).run().one { handle() })

    /**
     * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
     * Give it an id or version of its own, since cases and accounts keep both.
     */
    @Throws(DengjiException::class)
    public fun adjusted(adjustments: List<Adjustment>): SealProfileHandle =
        Call(140).handle(this).documents(adjustments).run().one { SealProfileHandle(handle()) }

    /** Its id, such as `guangzhou-registration`. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(141).handle(this).run().one { text() }

    /** Its version. */
    @Throws(DengjiException::class)
    public fun version(): String =
        Call(142).handle(this).run().one { text() }

    /** The whole profile as a document. */
    @Throws(DengjiException::class)
    public fun document(): SealProfile =
        Call(143).handle(this).run().one { json { reader -> SealProfile.read(reader) } }

    /** The whole profile as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(144).handle(this).run().one { text() }

    /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
    @Throws(DengjiException::class)
    public fun get(pointer: String): String? =
        Call(145).handle(this).text(pointer).run().orNull { text() }

    /** Everything that is wrong with the profile itself, settings without effect included. */
    @Throws(DengjiException::class)
    public fun lint(): Report =
        Call(146).handle(this).run().one { json { reader -> Report.read(reader) } }

    /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
    @Throws(DengjiException::class)
    public fun diff(other: SealProfileHandle): List<ProfileDifference> =
        Call(147).handle(this).handle(other).run().one { json { reader -> reader.list { ProfileDifference.read(reader) } } }

    public companion object {
        /**
         * Reads a profile. One whose format is newer than this library is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): SealProfileHandle = SealProfileHandle(Call(137).theirs(text).run().one { handle() })

        /** A profile that the library brings along, in its newest version or the one that is asked for. */
        @Throws(DengjiException::class)
        public fun builtin(id: String, version: String? = null): SealProfileHandle =
            Call(138).text(id).text(version).run().one { SealProfileHandle(handle()) }

        /** The profiles of this kind that the library brings along, older versions before newer ones. */
        @Throws(DengjiException::class)
        public fun builtinIds(): List<ProfileRef> =
            Call(139).run().one { json { reader -> reader.list { ProfileRef.read(reader) } } }

        /**
         * What several platforms allow on a day, side by side: every operation, channel, capacity and grant that one of
         * them knows.
         */
        @Throws(DengjiException::class)
        public fun compare(profiles: List<SealProfileHandle>, today: CalendarDate): PlatformComparison =
            Call(148).handles(profiles).text(today).run().one { json { reader -> PlatformComparison.read(reader) } }
    }
}

/** What a command or a question to a seal account is decided with. Read once, used for many calls. */
public class SealContext internal constructor(number: Long) : Handle(number) {

    /**
     * `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
     * authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
     * command; questions need none.
     */
    @Throws(DengjiException::class)
    public constructor(now: Instant, actor: Actor, profile: SealProfileHandle, regions: Regions? = null, salt: String? = null) : this(Call(149).instant(now).document(actor).handle(profile).handle(regions).text(salt).run().one { handle() })

    /** The same actor under the same rules, at another instant and with another salt. */
    @Throws(DengjiException::class)
    public fun at(now: Instant, salt: String? = null): SealContext =
        Call(150).handle(this).instant(now).text(salt).run().one { SealContext(handle()) }

    public companion object {}
}

/** All seals of one enterprise on one platform: who may use them, and why not. */
public class SealAccount internal constructor(number: Long) : Handle(number) {

    /** What would follow from a command; nothing changes. Refused with all that stands against it. */
    @Throws(DengjiException::class)
    public fun decide(command: SealCommand, context: SealContext): SealDecision =
        Call(155).handle(this).document(command).handle(context).run().one { json { reader -> SealDecision.read(reader) } }

    /**
     * Carries a command out, and gives the log entry to be stored. Refused with all that stands against it;
     * then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun handle(command: SealCommand, context: SealContext): SealOutcome =
        Call(156).handle(this).document(command).handle(context).run().one { json { reader -> SealOutcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): SealAccountState =
        Call(157).handle(this).run().one { json { reader -> SealAccountState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(158).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(159).handle(this).run().one { number() }

    /** Whether the context's actor may do this now, with the right by which, or with everything that stands against it. */
    @Throws(DengjiException::class)
    public fun may(question: SealQuestion, context: SealContext): SealAnswer =
        Call(162).handle(this).document(question).handle(context).run().one { json { reader -> SealAnswer.read(reader) } }

    /**
     * Every button that the platform shows the context's actor on a channel: those of the account, then those of each
     * seal on one page.
     */
    @Throws(DengjiException::class)
    public fun actions(channel: Channel, context: SealContext, page: Page? = null): List<SealOffer> =
        Call(163).handle(this).text(channel.word).handle(context).document(page).run().one { json { reader -> reader.list { SealOffer.read(reader) } } }

    /** What is left to do, by whom, so that every seal and grant can be used. */
    @Throws(DengjiException::class)
    public fun todo(context: SealContext): List<SealTodo> =
        Call(164).handle(this).handle(context).run().one { json { reader -> reader.list { SealTodo.read(reader) } } }

    /** The seals that are the business of the context's actor, and where each stands at an instant. */
    @Throws(DengjiException::class)
    public fun seals(at: Instant, context: SealContext): List<SealView> =
        Call(165).handle(this).instant(at).handle(context).run().one { json { reader -> reader.list { SealView.read(reader) } } }

    /**
     * The grants that are the business of the context's actor, and where each stands at an instant; only those of one
     * origin where one is given.
     */
    @Throws(DengjiException::class)
    public fun grants(at: Instant, context: SealContext, origin: GrantOrigin? = null): List<GrantView> =
        Call(166).handle(this).instant(at).handle(context).text(origin?.word).run().one { json { reader -> reader.list { GrantView.read(reader) } } }

    /**
     * What one person may do with one seal at an instant, past or future as far as it is known, with the chain of grants
     * as evidence; nothing where there is no such seal then, or it is none of the business of the context's actor. "Was
     * this handler entitled when it was sealed?"
     */
    @Throws(DengjiException::class)
    public fun entitled(person: Principal, seal: String, at: Instant, context: SealContext): Entitlement? =
        Call(167).handle(this).document(person).text(seal).instant(at).handle(context).run().orNull { json { reader -> Entitlement.read(reader) } }

    /**
     * Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence: as far as it
     * is the business of the context's actor.
     */
    @Throws(DengjiException::class)
    public fun entitlementsAt(at: Instant, context: SealContext): List<Entitlement> =
        Call(168).handle(this).instant(at).handle(context).run().one { json { reader -> reader.list { Entitlement.read(reader) } } }

    /**
     * What changes by itself after an instant and until another one, inclusive, as far as it is the business of the
     * context's actor; the earliest first.
     */
    @Throws(DengjiException::class)
    public fun deadlines(after: Instant, until: Instant, context: SealContext): List<SealDeadline> =
        Call(169).handle(this).instant(after).instant(until).handle(context).run().one { json { reader -> reader.list { SealDeadline.read(reader) } } }

    /** What a change of the licence would do, if it were reported now. Refused where the new licence is not complete. */
    @Throws(DengjiException::class)
    public fun licenceImpact(licence: LicenceFacts, context: SealContext): LicenceImpact =
        Call(170).handle(this).document(licence).handle(context).run().one { json { reader -> LicenceImpact.read(reader) } }

    /** 印章变动: what happened to the seals that are the business of the context's actor, the oldest first. */
    @Throws(DengjiException::class)
    public fun changes(context: SealContext): List<SealChange> =
        Call(171).handle(this).handle(context).run().one { json { reader -> reader.list { SealChange.read(reader) } } }

    /**
     * 印章领用情况: who claimed this seal, and when; nothing where there is no such seal, or it is none of the business of
     * the context's actor.
     */
    @Throws(DengjiException::class)
    public fun claims(seal: String, context: SealContext): List<Claim>? =
        Call(172).handle(this).text(seal).handle(context).run().orNull { json { reader -> reader.list { Claim.read(reader) } } }

    /**
     * The data of the form that an applicant prints and brings to a window; nothing for an unknown application, or one that
     * is none of the business of the context's actor.
     */
    @Throws(DengjiException::class)
    public fun windowForm(application: String, context: SealContext): WindowForm? =
        Call(173).handle(this).text(application).handle(context).run().orNull { json { reader -> WindowForm.read(reader) } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<SealLogEntry>): SealAccount =
            Call(152).documents(log).run().one { SealAccount(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: SealAccountState): SealAccount =
            Call(153).document(state).run().one { SealAccount(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): SealAccount = SealAccount(Call(153).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: SealAccountState, log: List<SealLogEntry>): Report =
            Call(154).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
         * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
         * log that was cut at its end looks sound.
         */
        @Throws(DengjiException::class)
        public fun verifyLog(log: List<SealLogEntry>, head: String? = null): Report =
            Call(160).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

        /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
        @Throws(DengjiException::class)
        public fun eraseLogEntry(entry: SealLogEntry): SealLogEntry =
            Call(161).document(entry).run().one { json { reader -> SealLogEntry.read(reader) } }
    }
}

/** One sitting at a page where a document is sealed. */
public class SealingSession internal constructor(number: Long) : Handle(number) {

    /** What would follow from a command; nothing changes. Refused with all that stands against it. */
    @Throws(DengjiException::class)
    public fun decide(command: SealingCommand, context: SealContext): SealingDecision =
        Call(178).handle(this).document(command).handle(context).run().one { json { reader -> SealingDecision.read(reader) } }

    /**
     * Carries a command out, and gives the log entry to be stored. Refused with all that stands against it;
     * then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun handle(command: SealingCommand, context: SealContext): SealingOutcome =
        Call(179).handle(this).document(command).handle(context).run().one { json { reader -> SealingOutcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): SealingState =
        Call(180).handle(this).run().one { json { reader -> SealingState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(181).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(182).handle(this).run().one { number() }

    /** The sealed document, to be viewed and downloaded; nothing before it is stored. */
    @Throws(DengjiException::class)
    public fun stored(): StoredDocument? =
        Call(185).handle(this).run().orNull { json { reader -> StoredDocument.read(reader) } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<SealingLogEntry>): SealingSession =
            Call(175).documents(log).run().one { SealingSession(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: SealingState): SealingSession =
            Call(176).document(state).run().one { SealingSession(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): SealingSession = SealingSession(Call(176).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: SealingState, log: List<SealingLogEntry>): Report =
            Call(177).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
         * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
         * log that was cut at its end looks sound.
         */
        @Throws(DengjiException::class)
        public fun verifyLog(log: List<SealingLogEntry>, head: String? = null): Report =
            Call(183).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

        /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
        @Throws(DengjiException::class)
        public fun eraseLogEntry(entry: SealingLogEntry): SealingLogEntry =
            Call(184).document(entry).run().one { json { reader -> SealingLogEntry.read(reader) } }
    }
}

/** A certificate (X.509). What it says is not believed until something has verified it. */
public class Certificate internal constructor(number: Long) : Handle(number) {

    /** Reads one certificate, DER or PEM (of several, the first). */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray) : this(Call(201).bytes(data).run().one { handle() })

    /** What it says of itself. Subjects may be people; whoever shows this to others has to mind that. */
    @Throws(DengjiException::class)
    public fun summary(): CertificateSummary =
        Call(203).handle(this).run().one { json { reader -> CertificateSummary.read(reader) } }

    /** Its original bytes (DER). */
    @Throws(DengjiException::class)
    public fun der(): ByteArray =
        Call(204).handle(this).run().one { bytes() }

    /** The subject's key as it stands there (`SubjectPublicKeyInfo`, DER). */
    @Throws(DengjiException::class)
    public fun publicKey(): ByteArray =
        Call(205).handle(this).run().one { bytes() }

    /** Where its status can be asked for (OCSP). */
    @Throws(DengjiException::class)
    public fun ocspUrls(): List<String> =
        Call(206).handle(this).run().list { text() }

    /** Where the list of revoked certificates is to be had (CRL). */
    @Throws(DengjiException::class)
    public fun crlUrls(): List<String> =
        Call(207).handle(this).run().list { text() }

    public companion object {
        /** Reads all certificates of a file: PEM blocks, or DER one after the other. */
        @Throws(DengjiException::class)
        public fun parseAll(data: ByteArray): List<Certificate> =
            Call(202).bytes(data).run().list { Certificate(handle()) }
    }
}

/** A private key in software. Nothing shows it, and nothing gives it back. */
public class SoftwareKey internal constructor(number: Long) : Handle(number) {

    /** Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password. */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray) : this(Call(208).bytes(data).run().one { handle() })

    /** The public key that belongs to it (`SubjectPublicKeyInfo`, DER). */
    @Throws(DengjiException::class)
    public fun publicKey(): ByteArray =
        Call(209).handle(this).run().one { bytes() }

    /** The scheme that signatures are made with where nothing else is asked for. */
    @Throws(DengjiException::class)
    public fun defaultScheme(): SignatureScheme =
        Call(210).handle(this).run().one { SignatureScheme.of(text()) }

    /**
     * Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
     * entropy, the others none. Without a scheme, by `default_scheme`.
     */
    @Throws(DengjiException::class)
    public fun sign(message: ByteArray, scheme: SignatureScheme? = null, entropy: ByteArray? = null): ByteArray =
        Call(211).handle(this).bytes(message).text(scheme?.word).bytes(entropy).run().one { bytes() }

    /**
     * Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003). Without a
     * scheme, by `default_scheme`.
     */
    @Throws(DengjiException::class)
    public fun signDigest(digest: ByteArray, scheme: SignatureScheme? = null, entropy: ByteArray? = null): ByteArray =
        Call(212).handle(this).bytes(digest).text(scheme?.word).bytes(entropy).run().one { bytes() }

    public companion object {}
}

/** What is believed, for verifying. */
public class SealTrust internal constructor(number: Long) : Handle(number) {

    /**
     * The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
     * checked), and those between them and the seal's; those on which trust in makers of seals rests (their own, or of
     * CAs that certify makers alone; without any, no seal is valid); OCSP responses and CRLs (DER); and whether a
     * certificate of which nothing is known about revocation leaves the matter open, which it does not where nothing is
     * said.
     */
    @Throws(DengjiException::class)
    public constructor(anchors: List<Certificate>, others: List<Certificate>? = null, makers: List<Certificate>? = null, ocspResponses: List<ByteArray>? = null, crls: List<ByteArray>? = null, requireRevocation: Boolean? = null) : this(Call(217).handles(anchors).handles(others).handles(makers).bytesList(ocspResponses).bytesList(crls).truth(requireRevocation).run().one { handle() })

    /** What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest. */
    @Throws(DengjiException::class)
    public fun findings(): List<Finding> =
        Call(218).handle(this).run().one { json { reader -> reader.list { Finding.read(reader) } } }

    public companion object {}
}

/** An electronic seal, as it was read. */
public class ElectronicSeal internal constructor(number: Long) : Handle(number) {

    /** Reads a seal of any edition. */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray) : this(Call(219).bytes(data).run().one { handle() })

    /** What a person wants to see of it. */
    @Throws(DengjiException::class)
    public fun file(): SealFile =
        Call(220).handle(this).run().one { json { reader -> SealFile.read(reader) } }

    /** The bytes of its picture, in the format that `file` names. */
    @Throws(DengjiException::class)
    public fun picture(): ByteArray =
        Call(221).handle(this).run().one { bytes() }

    /** The seal itself (DER), without what was wrapped around it. */
    @Throws(DengjiException::class)
    public fun der(): ByteArray =
        Call(222).handle(this).run().one { bytes() }

    /** The certificate of whoever made it (DER). */
    @Throws(DengjiException::class)
    public fun makerCertificate(): ByteArray =
        Call(223).handle(this).run().one { bytes() }

    /** The certificates of those who may seal with it (DER); empty where the seal lists digests. */
    @Throws(DengjiException::class)
    public fun certificates(): List<ByteArray> =
        Call(224).handle(this).run().list { bytes() }

    /** The hash function over the data that a signature with this seal and certificate takes. */
    @Throws(DengjiException::class)
    public fun dataDigest(signer: Certificate): DigestAlgorithm =
        Call(225).handle(this).handle(signer).run().one { DigestAlgorithm.of(text()) }

    /** Verifies the seal at an instant, step by step. Without `trust`, nobody is trusted. */
    @Throws(DengjiException::class)
    public fun verify(at: Instant, trust: SealTrust? = null): SealVerification =
        Call(226).handle(this).instant(at).handle(trust).run().one { json { reader -> SealVerification.read(reader) } }

    public companion object {}
}

/** A signature made with an electronic seal, as it was read. */
public class SealSignature internal constructor(number: Long) : Handle(number) {

    /** Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them. */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray) : this(Call(227).bytes(data).run().one { handle() })

    /** What a person wants to see of it. */
    @Throws(DengjiException::class)
    public fun file(): SealSignatureFile =
        Call(228).handle(this).run().one { json { reader -> SealSignatureFile.read(reader) } }

    /** The seal in it. */
    @Throws(DengjiException::class)
    public fun seal(): ElectronicSeal =
        Call(229).handle(this).run().one { ElectronicSeal(handle()) }

    /** The certificate of whoever sealed (DER). */
    @Throws(DengjiException::class)
    public fun signerCertificate(): ByteArray =
        Call(230).handle(this).run().one { bytes() }

    /** The value of the signature: what a timestamp is taken over. */
    @Throws(DengjiException::class)
    public fun signatureValue(): ByteArray =
        Call(231).handle(this).run().one { bytes() }

    /**
     * Verifies the signature and the seal in it, step by step; `at` is the present instant. Without `trust`, nobody is
     * trusted. `data` is what was sealed, one piece after the other, or `digest` its digest; with neither, that step is
     * not checked.
     */
    @Throws(DengjiException::class)
    public fun verify(at: Instant, trust: SealTrust? = null, data: List<ByteArray>? = null, digest: ByteArray? = null): SealVerification =
        Call(232).handle(this).instant(at).handle(trust).bytesList(data).bytes(digest).run().one { json { reader -> SealVerification.read(reader) } }

    public companion object {}
}

/** Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents. */
public class Verifier internal constructor(number: Long) : Handle(number) {

    /**
     * With the certificates on which trust in signers and timestamps rests, others that documents may leave out,
     * `makers` on which trust in makers of electronic seals rests (their own, or of CAs that certify makers alone;
     * without any, no electronic seal is valid; each DER or PEM, several in one as well), OCSP responses and CRLs (DER),
     * and a policy in place of the usual one.
     */
    @Throws(DengjiException::class)
    public constructor(trusted: List<ByteArray>, known: List<ByteArray>? = null, makers: List<ByteArray>? = null, ocspResponses: List<ByteArray>? = null, crls: List<ByteArray>? = null, policy: VerificationPolicy? = null) : this(Call(242).bytesList(trusted).bytesList(known).bytesList(makers).bytesList(ocspResponses).bytesList(crls).document(policy).run().one { handle() })

    /** The rules. */
    @Throws(DengjiException::class)
    public fun policy(): VerificationPolicy =
        Call(243).handle(this).run().one { json { reader -> VerificationPolicy.read(reader) } }

    /**
     * Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
     * bytes alone.
     */
    @Throws(DengjiException::class)
    public fun verify(pdf: ByteArray, now: Instant): VerificationReport =
        Call(244).handle(this).bytes(pdf).instant(now).run().one { json { reader -> VerificationReport.read(reader) } }

    public companion object {}
}

/** A font of the host's, read once: TrueType, OpenType, or one of a collection. */
public class Font internal constructor(number: Long) : Handle(number) {

    /** Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for simplified Chinese. */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray, index: UInt? = null) : this(Call(250).bytes(data).number(index).run().one { handle() })

    /** The font in this weight, such as 700 for bold; only of a variable font. */
    @Throws(DengjiException::class)
    public fun withWeight(weight: UInt): Font =
        Call(251).handle(this).number(weight).run().one { Font(handle()) }

    /** This font, and for the characters that it lacks the other. */
    @Throws(DengjiException::class)
    public fun withFallback(other: Font): Font =
        Call(252).handle(this).handle(other).run().one { Font(handle()) }

    /** Whether it has a glyph for every character of a text. */
    @Throws(DengjiException::class)
    public fun covers(text: String): Boolean =
        Call(253).handle(this).text(text).run().one { truth() }

    public companion object {}
}

/** A picture: outlines and images with a size on paper, drawn as SVG or PNG. */
public class Picture internal constructor(number: Long) : Handle(number) {

    /** The width in micrometres. */
    @Throws(DengjiException::class)
    public fun width(): UInt =
        Call(256).handle(this).run().one { number() }

    /** The height in micrometres. */
    @Throws(DengjiException::class)
    public fun height(): UInt =
        Call(257).handle(this).run().one { number() }

    /** The whole picture in another width and height, in micrometres. */
    @Throws(DengjiException::class)
    public fun scaledTo(width: UInt, height: UInt): Picture =
        Call(258).handle(this).number(width).number(height).run().one { Picture(handle()) }

    /** An SVG document, in millimetres. The title is what a screen reader says; there is none where nothing is said. */
    @Throws(DengjiException::class)
    public fun toSvg(title: String? = null): String =
        Call(259).handle(this).text(title).run().one { text() }

    /**
     * A PNG file of so many pixels a millimetre (12 where nothing is said: about 300 an inch), on a background
     * (`#rrggbb`) or transparent.
     */
    @Throws(DengjiException::class)
    public fun toPng(dotsPerMm: UInt? = null, background: String? = null): ByteArray =
        Call(260).handle(this).number(dotsPerMm).text(background).run().one { bytes() }

    public companion object {
        /**
         * A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
         * micrometres. Without a height, or with 0, it keeps the image's proportions; where nothing is said of the
         * background, that stays as it is (`keep`).
         */
        @Throws(DengjiException::class)
        public fun fromPng(data: ByteArray, width: UInt, height: UInt? = null, background: Background? = null): Picture =
            Call(254).bytes(data).number(width).number(height).text(background?.word).run().one { Picture(handle()) }

        /**
         * A line of text, `height` micrometres high, in a colour (`#rrggbb`; black where nothing is said): a signature in
         * writing, a date.
         */
        @Throws(DengjiException::class)
        public fun ofText(font: Font, text: String, height: UInt, colour: String? = null): Picture =
            Call(255).handle(font).text(text).number(height).text(colour).run().one { Picture(handle()) }
    }
}

/** A QR code, ready to be drawn. */
public class QrCode internal constructor(number: Long) : Handle(number) {

    /**
     * Encodes text in the smallest version that holds it. `Malformed` when none does. Where nothing is said of error
     * correction, by level `m`.
     */
    @Throws(DengjiException::class)
    public constructor(text: String, errorCorrection: ErrorCorrection? = null) : this(Call(261).text(text).text(errorCorrection?.word).run().one { handle() })

    /** The version, 1–40. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(262).handle(this).run().one { number() }

    /** Modules a side, without the quiet zone. */
    @Throws(DengjiException::class)
    public fun size(): UInt =
        Call(263).handle(this).run().one { number() }

    /** The mask pattern, 0–7. */
    @Throws(DengjiException::class)
    public fun mask(): UInt =
        Call(264).handle(this).run().one { number() }

    /** The modules as text, for a host that draws by itself and leaves four modules of quiet zone around them. */
    @Throws(DengjiException::class)
    public fun matrix(): QrMatrix =
        Call(265).handle(this).run().one { json { reader -> QrMatrix.read(reader) } }

    /** An SVG document: black on white. */
    @Throws(DengjiException::class)
    public fun toSvg(style: QrStyle? = null): String =
        Call(266).handle(this).document(style).run().one { text() }

    /** A PNG picture. */
    @Throws(DengjiException::class)
    public fun toPng(style: QrStyle? = null): ByteArray =
        Call(267).handle(this).document(style).run().one { bytes() }

    public companion object {}
}

/** Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters. */
public class Fonts internal constructor(number: Long) : Handle(number) {

    /** Reads the regular font; `face` chooses one of a collection (`.ttc`). */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray, face: UInt? = null) : this(Call(274).bytes(data).number(face).run().one { handle() })

    /** These with a bold font, for titles and headings. */
    @Throws(DengjiException::class)
    public fun withBold(data: ByteArray, face: UInt? = null): Fonts =
        Call(275).handle(this).bytes(data).number(face).run().one { Fonts(handle()) }

    /** These with a font that is asked for the characters which those before lack. */
    @Throws(DengjiException::class)
    public fun withFallback(data: ByteArray, face: UInt? = null): Fonts =
        Call(276).handle(this).bytes(data).number(face).run().one { Fonts(handle()) }

    public companion object {}
}

/** The message of a finding, in Chinese (`zh`, where nothing is said) or English (`en`). */
@Throws(DengjiException::class)
public fun text(finding: Finding, language: Language? = null): String =
    Call(3).document(finding).text(language?.word).run().one { text() }

/** The requirement row with this id, such as `GZ-083`: what is required, and where that is written. */
@Throws(DengjiException::class)
public fun requirement(id: String): RequirementRow? =
    Call(5).text(id).run().orNull { json { reader -> RequirementRow.read(reader) } }

/** All rows of the requirements. */
@Throws(DengjiException::class)
public fun requirements(): List<RequirementRow> =
    Call(6).run().one { json { reader -> reader.list { RequirementRow.read(reader) } } }

/** The requirement rows on which a code rests. */
@Throws(DengjiException::class)
public fun citations(code: String): List<RequirementRow> =
    Call(7).text(code).run().one { json { reader -> reader.list { RequirementRow.read(reader) } } }

/**
 * Everything about one number, by what it claims to be: findings, canonical form, parts, mask. `today` is the day in
 * China.
 */
@Throws(DengjiException::class)
public fun checkIdentifier(kind: IdentifierKind, text: String, today: CalendarDate, regions: Regions? = null): IdentifierReport =
    Call(8).text(kind.word).text(text).text(today).handle(regions).run().one { json { reader -> IdentifierReport.read(reader) } }

/** The verdicts on many numbers of one kind, as columns. */
@Throws(DengjiException::class)
public fun checkIdentifiers(kind: IdentifierKind, texts: List<String>, today: CalendarDate, regions: Regions? = null): IdentifierColumns =
    Call(9).text(kind.word).texts(texts).text(today).handle(regions).run().one { json { reader -> IdentifierColumns.read(reader) } }

/** The number as logs may show it. */
@Throws(DengjiException::class)
public fun maskIdentifier(kind: IdentifierKind, text: String): String =
    Call(10).text(kind.word).text(text).run().one { text() }

/** What `selectUnits` gives. */
public data class Selection(
    public val selected: List<PropertyUnit>,
    public val findings: List<Finding>,
)

/** The projects that are an enterprise's own, by its name and certificate number. */
@Throws(DengjiException::class)
public fun projectsOf(projects: List<Project>, enterprise: Enterprise): List<Project> =
    Call(44).documents(projects).document(enterprise).run().one { json { reader -> reader.list { Project.read(reader) } } }

/** Takes units out of a selection (【移除】): what is left, and what was found, with pointers into `codes`. */
@Throws(DengjiException::class)
public fun deselectUnits(selected: List<PropertyUnit>, codes: List<String>): Selection =
    Call(45).documents(selected).texts(codes).run().run { Selection(one { json { reader -> reader.list { PropertyUnit.read(reader) } } }, one { json { reader -> reader.list { Finding.read(reader) } } }) }

/** What `shareMaterials` gives. */
public data class SharedMaterials(
    public val own: List<Material>,
    public val skipped: List<String>,
)

/**
 * 共享: puts shared materials into a sub-case's own list; the new list, and the items that were skipped because the
 * sub-case keeps its own copy.
 */
@Throws(DengjiException::class)
public fun shareMaterials(shared: List<Material>, own: List<Material>, mode: ShareMode): SharedMaterials =
    Call(46).documents(shared).documents(own).text(mode.word).run().run { SharedMaterials(one { json { reader -> reader.list { Material.read(reader) } } }, list { text() }) }

/** A share of ownership in the one way to write it, such as `1/2`; nothing for what is no share. */
@Throws(DengjiException::class)
public fun parseShare(text: String): String? =
    Call(47).text(text).run().orNull { text() }

/** The calendar day in China at an instant. */
@Throws(DengjiException::class)
public fun chinaDate(now: Instant): CalendarDate =
    Call(48).instant(now).run().one { text() }

/** What `open` gives. */
public data class Opened(
    public val case: Case,
    public val outcome: Outcome,
)

/** Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openCase(command: Command, context: CaseContext): Opened =
    Call(51).document(command).handle(context).run().run { Opened(one { Case(handle()) }, one { json { reader -> Outcome.read(reader) } }) }

/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
 * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
 * its end looks sound.
 */
@Throws(DengjiException::class)
public fun verifyLog(log: List<LogEntry>, head: String? = null): Report =
    Call(67).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

/** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
@Throws(DengjiException::class)
public fun eraseLogEntry(entry: LogEntry): LogEntry =
    Call(68).document(entry).run().one { json { reader -> LogEntry.read(reader) } }

/** Decides every command of a log again under another profile, and lists what comes out differently. */
@Throws(DengjiException::class)
public fun whatIf(log: List<LogEntry>, profile: ProfileHandle, regions: Regions? = null): List<Difference> =
    Call(69).documents(log).handle(profile).handle(regions).run().one { json { reader -> reader.list { Difference.read(reader) } } }

/** What `open` gives. */
public data class OpenedEnterpriseAccount(
    public val account: EnterpriseAccount,
    public val outcome: AccountOutcome,
)

/** Opens it with the one action that can be first. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openEnterpriseAccount(command: AccountCommand, context: AccountContext): OpenedEnterpriseAccount =
    Call(87).document(command).handle(context).run().run { OpenedEnterpriseAccount(one { EnterpriseAccount(handle()) }, one { json { reader -> AccountOutcome.read(reader) } }) }

/** What `open` gives. */
public data class OpenedLicenceWallet(
    public val account: LicenceWallet,
    public val outcome: LicenceOutcome,
)

/** Opens it with the one action that can be first. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openLicenceWallet(command: LicenceCommand, context: LicenceContext): OpenedLicenceWallet =
    Call(119).document(command).handle(context).run().run { OpenedLicenceWallet(one { LicenceWallet(handle()) }, one { json { reader -> LicenceOutcome.read(reader) } }) }

/** What `open` gives. */
public data class OpenedSealAccount(
    public val account: SealAccount,
    public val outcome: SealOutcome,
)

/** Opens it with the one action that can be first. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openSealAccount(command: SealCommand, context: SealContext): OpenedSealAccount =
    Call(151).document(command).handle(context).run().run { OpenedSealAccount(one { SealAccount(handle()) }, one { json { reader -> SealOutcome.read(reader) } }) }

/** What `open` gives. */
public data class OpenedSealingSession(
    public val account: SealingSession,
    public val outcome: SealingOutcome,
)

/** Opens it with the one action that can be first. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openSealingSession(command: SealingCommand, context: SealContext): OpenedSealingSession =
    Call(174).document(command).handle(context).run().run { OpenedSealingSession(one { SealingSession(handle()) }, one { json { reader -> SealingOutcome.read(reader) } }) }

/** What the bytes of a file are; its name does not matter. */
@Throws(DengjiException::class)
public fun recogniseFile(data: ByteArray): FileFormat =
    Call(186).bytes(data).run().one { FileFormat.of(text()) }

/** What is known of a file from its bytes; whoever read its pages says how many there are. */
@Throws(DengjiException::class)
public fun sealableFile(id: String, name: String, data: ByteArray, pages: UInt): SealableFile =
    Call(187).text(id).text(name).bytes(data).number(pages).run().one { json { reader -> SealableFile.read(reader) } }

/**
 * Whether seals lie on the pages where the platform wants them; nothing where no source says how documents are
 * sealed.
 */
@Throws(DengjiException::class)
public fun checkSealCoverage(profile: SealProfileHandle, pages: UInt, placements: List<PagePlacement>): Report? =
    Call(188).handle(profile).number(pages).documents(placements).run().orNull { json { reader -> Report.read(reader) } }

/** What the host shall do with a sealed file, step by step. */
@Throws(DengjiException::class)
public fun outputPlan(profile: SealProfileHandle, request: OutputRequest): OutputPlan =
    Call(189).handle(profile).document(request).run().one { json { reader -> OutputPlan.read(reader) } }

/** Judges the use of a seal by its account, as of the instant of that use. */
@Throws(DengjiException::class)
public fun rightAtSigning(account: SealAccount, profile: SealProfileHandle, used: SealActUse): RightReport =
    Call(190).handle(account).handle(profile).document(used).run().one { json { reader -> RightReport.read(reader) } }

/**
 * The evidence for a case's command `seal`, from a document whose signatures are valid. Refused for others, with all
 * that stands against them.
 */
@Throws(DengjiException::class)
public fun caseEvidence(document: VerifiedDocument, current: String): Evidence =
    Call(191).document(document).text(current).run().one { json { reader -> Evidence.read(reader) } }

/** A stored document as a material of a filing. Refused for anybody but its owner. */
@Throws(DengjiException::class)
public fun attachDocument(document: StoredDocument, person: Principal, item: String): Material =
    Call(192).document(document).document(person).text(item).run().one { json { reader -> Material.read(reader) } }

/** Signs a ticket with a key in software (64 hexadecimal digits). */
@Throws(DengjiException::class)
public fun signTicket(ticket: Ticket, privateKey: String): SignedTicket =
    Call(193).document(ticket).text(privateKey).run().one { json { reader -> SignedTicket.read(reader) } }

/** What a host's device has to sign: the bytes, and with the public key also their digest. */
@Throws(DengjiException::class)
public fun prepareTicket(ticket: Ticket, publicKey: String? = null): TicketToSign =
    Call(194).document(ticket).text(publicKey).run().one { json { reader -> TicketToSign.read(reader) } }

/**
 * Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
 * the signature is verified first.
 */
@Throws(DengjiException::class)
public fun completeTicket(ticket: Ticket, signature: String, publicKey: String? = null): SignedTicket =
    Call(195).document(ticket).text(signature).text(publicKey).run().one { json { reader -> SignedTicket.read(reader) } }

/** Checks the text of a signing code against the platform's public keys at an instant, without a network. */
@Throws(DengjiException::class)
public fun verifyTicket(payload: String, keys: List<PlatformKey>, now: Instant): TicketReport =
    Call(196).text(payload).documents(keys).instant(now).run().one { json { reader -> TicketReport.read(reader) } }

/** The digest of data. */
@Throws(DengjiException::class)
public fun digest(algorithm: DigestAlgorithm, data: ByteArray): ByteArray =
    Call(197).text(algorithm.word).bytes(data).run().one { bytes() }

/**
 * A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8
 * to 32 bytes of entropy, ties the answer to it.
 */
@Throws(DengjiException::class)
public fun timestampRequest(algorithm: DigestAlgorithm, digest: ByteArray, nonce: ByteArray? = null): ByteArray =
    Call(198).text(algorithm.word).bytes(digest).bytes(nonce).run().one { bytes() }

/** The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce. */
@Throws(DengjiException::class)
public fun timestampToken(response: ByteArray, nonce: ByteArray? = null): ByteArray =
    Call(199).bytes(response).bytes(nonce).run().one { bytes() }

/**
 * A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
 * `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
 */
@Throws(DengjiException::class)
public fun ocspRequest(certificate: Certificate, issuer: Certificate, nonce: ByteArray? = null): ByteArray =
    Call(200).handle(certificate).handle(issuer).bytes(nonce).run().one { bytes() }

/**
 * What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
 * it, and the maker's own. Keep the bytes for `complete_seal`.
 */
@Throws(DengjiException::class)
public fun prepareSeal(draft: SealDraft, picture: ByteArray, signers: List<Certificate>, maker: Certificate): ByteArray =
    Call(213).document(draft).bytes(picture).handles(signers).handle(maker).run().one { bytes() }

/** The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s. */
@Throws(DengjiException::class)
public fun completeSeal(message: ByteArray, maker: Certificate, signature: ByteArray, timestamp: ByteArray? = null): ByteArray =
    Call(214).bytes(message).handle(maker).bytes(signature).bytes(timestamp).run().one { bytes() }

/**
 * What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
 * for `complete_seal_signature`.
 */
@Throws(DengjiException::class)
public fun prepareSealSignature(seal: ElectronicSeal, signer: Certificate, digest: ByteArray, signing: SealSigning): ByteArray =
    Call(215).handle(seal).handle(signer).bytes(digest).document(signing).run().one { bytes() }

/**
 * The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
 * r ‖ s.
 */
@Throws(DengjiException::class)
public fun completeSealSignature(message: ByteArray, signer: Certificate, signature: ByteArray, timestamp: ByteArray? = null): ByteArray =
    Call(216).bytes(message).handle(signer).bytes(signature).bytes(timestamp).run().one { bytes() }

/** Where the seals of a plan come to lie. */
@Throws(DengjiException::class)
public fun resolvePlan(pdf: ByteArray, plan: StampPlan): Resolution =
    Call(233).bytes(pdf).document(plan).run().one { json { reader -> Resolution.read(reader) } }

/** What a plan breaks on a file. */
@Throws(DengjiException::class)
public fun lintPlan(pdf: ByteArray, plan: StampPlan): Report =
    Call(234).bytes(pdf).document(plan).run().one { json { reader -> Report.read(reader) } }

/**
 * What stands against a signature on a file: all of it, before anything is laid out. `pictures` is how many will be
 * given; none where nothing is said.
 */
@Throws(DengjiException::class)
public fun checkSigning(pdf: ByteArray, request: SigningRequest, pictures: UInt? = null): Report =
    Call(235).bytes(pdf).document(request).number(pictures).run().one { json { reader -> Report.read(reader) } }

/** What `prepareDocument` gives. */
public data class PreparedDocument(
    public val pdf: ByteArray,
    public val prepared: Prepared,
)

/**
 * Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
 * stamps, in its order.
 */
@Throws(DengjiException::class)
public fun prepareDocument(pdf: ByteArray, request: SigningRequest, pictures: List<Picture>? = null): PreparedDocument =
    Call(236).bytes(pdf).document(request).handles(pictures).run().run { PreparedDocument(one { bytes() }, one { json { reader -> Prepared.read(reader) } }) }

/** Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s. */
@Throws(DengjiException::class)
public fun completeDocument(pdf: ByteArray, prepared: Prepared, signature: ByteArray, timestamp: ByteArray? = null): ByteArray =
    Call(237).bytes(pdf).document(prepared).bytes(signature).bytes(timestamp).run().one { bytes() }

/** Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes. */
@Throws(DengjiException::class)
public fun signDocument(pdf: ByteArray, request: SigningRequest, key: SoftwareKey, pictures: List<Picture>? = null, entropy: ByteArray? = null): ByteArray =
    Call(238).bytes(pdf).document(request).handle(key).handles(pictures).bytes(entropy).run().one { bytes() }

/** Adds validation data to a file, in a revision of its own (level B-LT). */
@Throws(DengjiException::class)
public fun addValidationData(pdf: ByteArray, data: ValidationData): ByteArray =
    Call(239).bytes(pdf).document(data).run().one { bytes() }

/** What `prepareTimestamp` gives. */
public data class PreparedTimestampDocument(
    public val pdf: ByteArray,
    public val prepared: PreparedTimestamp,
)

/** Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps. */
@Throws(DengjiException::class)
public fun prepareTimestamp(pdf: ByteArray, request: TimestampRequest): PreparedTimestampDocument =
    Call(240).bytes(pdf).document(request).run().run { PreparedTimestampDocument(one { bytes() }, one { json { reader -> PreparedTimestamp.read(reader) } }) }

/** Puts the authority's token into the prepared file. */
@Throws(DengjiException::class)
public fun completeTimestamp(pdf: ByteArray, prepared: PreparedTimestamp, token: ByteArray): ByteArray =
    Call(241).bytes(pdf).document(prepared).bytes(token).run().one { bytes() }

/** The designs that the library brings along, whose texts are still to be filled in. */
@Throws(DengjiException::class)
public fun sealPresets(): List<SealPreset> =
    Call(245).run().one { json { reader -> reader.list { SealPreset.read(reader) } } }

/** The design of a preset with its texts filled in. */
@Throws(DengjiException::class)
public fun sealDesign(preset: SealPreset, content: SealContent): SealDesign =
    Call(246).document(preset).document(content).run().one { json { reader -> SealDesign.read(reader) } }

/**
 * The design of a profile's kind of seal with its texts; nothing for kinds that are made from an image, or of which no
 * preset knows.
 */
@Throws(DengjiException::class)
public fun sealDesignFor(kind: SealKind, content: SealContent): SealDesign? =
    Call(247).document(kind).document(content).run().orNull { json { reader -> SealDesign.read(reader) } }

/** Everything that is wrong with a design, or unusual. */
@Throws(DengjiException::class)
public fun lintSeal(design: SealDesign, font: Font): Report =
    Call(248).document(design).handle(font).run().one { json { reader -> Report.read(reader) } }

/** Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells. */
@Throws(DengjiException::class)
public fun drawSeal(design: SealDesign, font: Font): Picture =
    Call(249).document(design).handle(font).run().one { Picture(handle()) }

/** What `typeset` gives. */
public data class TypesetPaper(
    public val pdf: ByteArray,
    public val layout: PaperLayout,
)

/** Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere. */
@Throws(DengjiException::class)
public fun typeset(paper: Paper, fonts: Fonts): TypesetPaper =
    Call(268).document(paper).handle(fonts).run().run { TypesetPaper(one { bytes() }, one { json { reader -> PaperLayout.read(reader) } }) }

/** The application form (申请表) of one sub-case, as it is signed. */
@Throws(DengjiException::class)
public fun applicationForm(subCase: SubCaseDocument, profile: ProfileHandle, head: PaperHead): Paper =
    Call(269).document(subCase).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The application form (申请表) of one sub-case, as it is signed. */
@Throws(DengjiException::class)
public fun applicationForm(subCase: SubCaseHandle, profile: ProfileHandle, head: PaperHead): Paper =
    Call(269).held(subCase).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The receipt list (收件清单) of the materials of one sub-case. */
@Throws(DengjiException::class)
public fun receiptPaper(subCase: SubCaseDocument, profile: ProfileHandle, head: PaperHead): Paper =
    Call(270).document(subCase).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The receipt list (收件清单) of the materials of one sub-case. */
@Throws(DengjiException::class)
public fun receiptPaper(subCase: SubCaseHandle, profile: ProfileHandle, head: PaperHead): Paper =
    Call(270).held(subCase).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The form for a window that `SealAccount.window_form` filled in. */
@Throws(DengjiException::class)
public fun windowPaper(form: WindowForm, profile: SealProfileHandle, head: PaperHead): Paper =
    Call(271).document(form).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The certificate of completion: what was signed and sealed in a case, by whom and when. */
@Throws(DengjiException::class)
public fun certificateOfCompletion(case: Case, profile: ProfileHandle, head: PaperHead): Paper =
    Call(272).handle(case).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/**
 * The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and
 * `digest` name what was verified; `issuer` stands at the foot.
 */
@Throws(DengjiException::class)
public fun verificationPaper(report: VerificationReport, file: String, digest: String, issuer: String, head: PaperHead): Paper =
    Call(273).document(report).text(file).text(digest).text(issuer).document(head).run().one { json { reader -> Paper.read(reader) } }
