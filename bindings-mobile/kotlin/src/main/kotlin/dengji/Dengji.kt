// Generated from the table of operations by `cargo xtask generate`; do not edit.
package dengji

import dengji.documents.*
import java.time.Instant

internal const val FINGERPRINT: String = "d9e3d1e62cecc4e3"
internal const val READ_DOCUMENT: Int = 1
internal const val WRITE_DOCUMENT: Int = 2

/** The table of regions, current and past, with what the host adds to it. */
public class Regions internal constructor(number: Long) : Handle(number) {

    /** The built-in table and the host's additions; an addition replaces all that the table says of its code. */
    @Throws(DengjiException::class)
    public constructor(additions: List<Region>? = null) : this(Call(16).documents(additions).run().one { handle() })

    /** The year with whose end the built-in table ends; a host's additions do not change it. */
    @Throws(DengjiException::class)
    public fun asOf(): UInt =
        Call(17).handle(this).run().one { number() }

    /** All names that a code has borne, oldest first. */
    @Throws(DengjiException::class)
    public fun history(code: String): List<Region> =
        Call(18).handle(this).text(code).run().one { json { reader -> reader.list { Region.read(reader) } } }

    public companion object {}
}

/** The code tables, parsed once: the national ones and what a host adds to them. Codes they do not know survive. */
public class Dictionaries internal constructor(number: Long) : Handle(number) {

    /**
     * The national tables with local additions: an entry of a known code replaces it, a new one is added, and so is a
     * table of a new id.
     */
    @Throws(DengjiException::class)
    public constructor(overlay: List<Dictionary>? = null) : this(Call(19).documents(overlay).run().one { handle() })

    /** All tables. */
    @Throws(DengjiException::class)
    public fun all(): List<Dictionary> =
        Call(20).handle(this).run().one { json { reader -> reader.list { Dictionary.read(reader) } } }

    /** The ids of all tables. */
    @Throws(DengjiException::class)
    public fun ids(): List<String> =
        Call(21).handle(this).run().list { text() }

    /** The table of that id (`A34`) or field (`GYFS`). */
    @Throws(DengjiException::class)
    public fun get(table: String): Dictionary? =
        Call(22).handle(this).text(table).run().orNull { json { reader -> Dictionary.read(reader) } }

    /** The name of a code in a table; nothing for one that it does not know. */
    @Throws(DengjiException::class)
    public fun nameOf(table: String, code: String): String? =
        Call(23).handle(this).text(table).text(code).run().orNull { text() }

    /** The code of a name or alias in a table; nothing for one that it does not know. */
    @Throws(DengjiException::class)
    public fun codeOf(table: String, name: String): String? =
        Call(24).handle(this).text(table).text(name).run().orNull { text() }

    public companion object {}
}

/** Which days are worked: weekends, holidays, and the weekends worked in exchange (调休), year by year. */
public class WorkCalendar internal constructor(number: Long) : Handle(number) {

    /**
     * The nation's calendar with a host's own years, each whole: it takes the place of what is known of that year. `rest`
     * are days of rest of one place beside the nation's.
     */
    @Throws(DengjiException::class)
    public constructor(years: List<CalendarYear>? = null, rest: List<CalendarDate>? = null) : this(Call(25).documents(years).texts(rest).run().one { handle() })

    /** The years that it knows, in order, with the days that are not what their day of the week says. */
    @Throws(DengjiException::class)
    public fun years(): List<CalendarYear> =
        Call(26).handle(this).run().one { json { reader -> reader.list { CalendarYear.read(reader) } } }

    /** What is known of a day. Of a year that the calendar does not know, the answer says that it ends there. */
    @Throws(DengjiException::class)
    public fun day(date: CalendarDate): DayReport =
        Call(27).handle(this).text(date).run().one { json { reader -> DayReport.read(reader) } }

    /** A day, or the first working day after it where it is a day of rest (民法典 203). */
    @Throws(DengjiException::class)
    public fun moved(date: CalendarDate): LastDay =
        Call(28).handle(this).text(date).run().one { json { reader -> LastDay.read(reader) } }

    /** The day on which so many working days are over, `day` itself not counted (民法典 201). */
    @Throws(DengjiException::class)
    public fun afterWorkingDays(day: CalendarDate, count: UInt): LastDay =
        Call(29).handle(this).text(day).number(count).run().one { json { reader -> LastDay.read(reader) } }

    public companion object {}
}

/** A profile, parsed once: the rules of one place. */
public class ProfileHandle internal constructor(number: Long) : Handle(number) {

    /** Reads a profile. One whose format is newer than this library is unsupported. */
    @Throws(DengjiException::class)
    public constructor(document: Profile) : this(Call(30).document(document).run().one { handle() })

    /**
     * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
     * Give it an id or version of its own, since cases and accounts keep both.
     */
    @Throws(DengjiException::class)
    public fun adjusted(adjustments: List<Adjustment>): ProfileHandle =
        Call(33).handle(this).documents(adjustments).run().one { ProfileHandle(handle()) }

    /**
     * The profile that is this one but for some settings, each with its basis. Where something stands against the
     * settings it is malformed, with the first of it; `lint_settings` tells all.
     */
    @Throws(DengjiException::class)
    public fun resolved(settings: ProfileSettings): ProfileHandle =
        Call(34).handle(this).document(settings).run().one { ProfileHandle(handle()) }

    /**
     * Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
     * carried out, with the profile that they come to.
     */
    @Throws(DengjiException::class)
    public fun lintSettings(settings: ProfileSettings): Report =
        Call(35).handle(this).document(settings).run().one { json { reader -> Report.read(reader) } }

    /** Its id, such as `guangzhou-registration`. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(36).handle(this).run().one { text() }

    /** Its version. */
    @Throws(DengjiException::class)
    public fun version(): String =
        Call(37).handle(this).run().one { text() }

    /** The whole profile as a document. */
    @Throws(DengjiException::class)
    public fun document(): Profile =
        Call(38).handle(this).run().one { json { reader -> Profile.read(reader) } }

    /** The whole profile as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(39).handle(this).run().one { text() }

    /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
    @Throws(DengjiException::class)
    public fun get(pointer: String): String? =
        Call(40).handle(this).text(pointer).run().orNull { text() }

    /** Everything that is wrong with the profile itself, settings without effect included. */
    @Throws(DengjiException::class)
    public fun lint(): Report =
        Call(41).handle(this).run().one { json { reader -> Report.read(reader) } }

    /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
    @Throws(DengjiException::class)
    public fun diff(other: ProfileHandle): List<ProfileDifference> =
        Call(42).handle(this).handle(other).run().one { json { reader -> reader.list { ProfileDifference.read(reader) } } }

    /** What the guide tells people at a step (注, 温馨提示, 重要提示), by the tag of its action, in the guide's order. */
    @Throws(DengjiException::class)
    public fun notes(action: String): List<Message> =
        Call(43).handle(this).text(action).run().one { json { reader -> reader.list { Message.read(reader) } } }

    /** The code tables with what this profile adds to the national ones. */
    @Throws(DengjiException::class)
    public fun dictionaries(): Dictionaries =
        Call(44).handle(this).run().one { Dictionaries(handle()) }

    /**
     * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
     * day in China.
     */
    @Throws(DengjiException::class)
    public fun check(subCase: SubCaseDocument, today: CalendarDate, regions: Regions? = null): Report =
        Call(45).handle(this).document(subCase).text(today).handle(regions).run().one { json { reader -> Report.read(reader) } }

    /**
     * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
     * day in China.
     */
    @Throws(DengjiException::class)
    public fun check(subCase: SubCaseHandle, today: CalendarDate, regions: Regions? = null): Report =
        Call(45).handle(this).held(subCase).text(today).handle(regions).run().one { json { reader -> Report.read(reader) } }

    /**
     * The form of a sub-case as data, as it stands on this day in China: sections and fields in the order of the printed
     * form, each with its names, kind, options and help, whether it is shown and required now, and where its value stands
     * in the sub-case that comes with it. A host evaluates no condition.
     */
    @Throws(DengjiException::class)
    public fun form(subCase: SubCaseDocument, today: CalendarDate): SubCaseForm =
        Call(47).handle(this).document(subCase).text(today).run().one { json { reader -> SubCaseForm.read(reader) } }

    /**
     * The form of a sub-case as data, as it stands on this day in China: sections and fields in the order of the printed
     * form, each with its names, kind, options and help, whether it is shown and required now, and where its value stands
     * in the sub-case that comes with it. A host evaluates no condition.
     */
    @Throws(DengjiException::class)
    public fun form(subCase: SubCaseHandle, today: CalendarDate): SubCaseForm =
        Call(47).handle(this).held(subCase).text(today).run().one { json { reader -> SubCaseForm.read(reader) } }

    /** The blank form of a business type, for a page on which nothing was filled in yet. */
    @Throws(DengjiException::class)
    public fun formFor(businessType: String, today: CalendarDate): SubCaseForm =
        Call(48).handle(this).text(businessType).text(today).run().one { json { reader -> SubCaseForm.read(reader) } }

    /**
     * What people call the place to which a finding of a check points, as the form of this business has it; nothing for
     * the sub-case as a whole. What a case says of a sub-case brings its place with it.
     */
    @Throws(DengjiException::class)
    public fun placeLabel(businessType: String, finding: Finding): Label? =
        Call(49).handle(this).text(businessType).document(finding).run().orNull { json { reader -> Label.read(reader) } }

    /** The checklist of a sub-case: what is asked for, and what of it is there. */
    @Throws(DengjiException::class)
    public fun checklist(subCase: SubCaseDocument, today: CalendarDate): List<ChecklistRow> =
        Call(50).handle(this).document(subCase).text(today).run().one { json { reader -> reader.list { ChecklistRow.read(reader) } } }

    /** The checklist of a sub-case: what is asked for, and what of it is there. */
    @Throws(DengjiException::class)
    public fun checklist(subCase: SubCaseHandle, today: CalendarDate): List<ChecklistRow> =
        Call(50).handle(this).held(subCase).text(today).run().one { json { reader -> reader.list { ChecklistRow.read(reader) } } }

    /** 材料收件清单: the list of what was handed in. */
    @Throws(DengjiException::class)
    public fun receiptList(materials: List<Material>): ReceiptList =
        Call(51).handle(this).documents(materials).run().one { json { reader -> ReceiptList.read(reader) } }

    /** 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not. */
    @Throws(DengjiException::class)
    public fun grid(project: Project, businessType: String, selected: List<String>? = null): List<BuildingGrid> =
        Call(52).handle(this).document(project).text(businessType).texts(selected).run().one { json { reader -> reader.list { BuildingGrid.read(reader) } } }

    /**
     * Adds units of a project to a selection, each once: the new selection, and what was found, with pointers into
     * `codes`.
     */
    @Throws(DengjiException::class)
    public fun selectUnits(project: Project, selected: List<PropertyUnit>, codes: List<String>, businessType: String): Selection =
        Call(53).handle(this).document(project).documents(selected).texts(codes).text(businessType).run().run { Selection(one { json { reader -> reader.list { PropertyUnit.read(reader) } } }, one { json { reader -> reader.list { Finding.read(reader) } } }) }

    /** What the register holds against the unit of a sub-case, with pointers into `facts`. */
    @Throws(DengjiException::class)
    public fun checkRegister(facts: List<RegisterFact>, subCase: SubCaseDocument, today: CalendarDate): Report =
        Call(54).handle(this).documents(facts).document(subCase).text(today).run().one { json { reader -> Report.read(reader) } }

    /** What the register holds against the unit of a sub-case, with pointers into `facts`. */
    @Throws(DengjiException::class)
    public fun checkRegister(facts: List<RegisterFact>, subCase: SubCaseHandle, today: CalendarDate): Report =
        Call(54).handle(this).documents(facts).held(subCase).text(today).run().one { json { reader -> Report.read(reader) } }

    /** Whether a unit may be filed for a business type, or what stands against it. */
    @Throws(DengjiException::class)
    public fun eligibility(unit: PropertyUnit, businessType: String): Report =
        Call(55).handle(this).document(unit).text(businessType).run().one { json { reader -> Report.read(reader) } }

    /**
     * When an advance notice lapses, unless registration is applied for before (民法典 221). A last day of rest moves to
     * the next working day (民法典 203) by the calendar, the nation's where none is given; `holidays` are days of rest of
     * this place beside it. Where the calendar ends before the last day is known, the answer says so, and gives no day.
     */
    @Throws(DengjiException::class)
    public fun lapse(possibleSince: CalendarDate, today: CalendarDate, holidays: List<CalendarDate>? = null, calendar: WorkCalendar? = null): Lapse? =
        Call(56).handle(this).text(possibleSince).text(today).texts(holidays).handle(calendar).run().orNull { json { reader -> Lapse.read(reader) } }

    /**
     * What the columns of a sheet were taken for, by their headers; a host may correct it. `business_type` is the
     * business of rows that name none.
     */
    @Throws(DengjiException::class)
    public fun sheetMapping(sheet: SheetRows, businessType: String? = null): SheetMapping =
        Call(350).handle(this).document(sheet).text(businessType).run().one { json { reader -> SheetMapping.read(reader) } }

    /**
     * Reads a sheet, by this mapping or by its headers, and checks every sub-case in it. `today` is the day in China.
     * A sheet in which nothing is read says why.
     */
    @Throws(DengjiException::class)
    public fun readSheet(sheet: SheetRows, today: CalendarDate, mapping: SheetMapping? = null, regions: Regions? = null): Sheet =
        Call(351).handle(this).document(sheet).text(today).document(mapping).handle(regions).run().one { Sheet(handle()) }

    /** A sheet to be filled in for a business: headers, a row of help, and what to offer in each column. */
    @Throws(DengjiException::class)
    public fun sheetTemplate(businessType: String, today: CalendarDate): SheetTemplate =
        Call(352).handle(this).text(businessType).text(today).run().one { json { reader -> SheetTemplate.read(reader) } }

    /** Sub-cases as a sheet, a row each. Read again it gives the same but for their materials, which no sheet carries. */
    @Throws(DengjiException::class)
    public fun writeSheet(subCases: List<SubCaseDocument>): SheetTemplate =
        Call(353).handle(this).documents(subCases).run().one { json { reader -> SheetTemplate.read(reader) } }

    public companion object {
        /**
         * Reads a profile. One whose format is newer than this library is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): ProfileHandle = ProfileHandle(Call(30).theirs(text).run().one { handle() })

        /** A profile that the library brings along, in its newest version or the one that is asked for. */
        @Throws(DengjiException::class)
        public fun builtin(id: String, version: String? = null): ProfileHandle =
            Call(31).text(id).text(version).run().one { ProfileHandle(handle()) }

        /** The profiles of this kind that the library brings along, older versions before newer ones. */
        @Throws(DengjiException::class)
        public fun builtinIds(): List<ProfileRef> =
            Call(32).run().one { json { reader -> reader.list { ProfileRef.read(reader) } } }
    }
}

/** A sub-case that was read already: checked again and again, it is not read again. */
public class SubCaseHandle internal constructor(number: Long) : Handle(number) {

    /** Reads the unit, the form, the questionnaire and the materials from one document. */
    @Throws(DengjiException::class)
    public constructor(document: SubCaseDocument) : this(Call(57).document(document).run().one { handle() })

    /** The document. */
    @Throws(DengjiException::class)
    public fun document(): SubCaseDocument =
        Call(59).handle(this).run().one { json { reader -> SubCaseDocument.read(reader) } }

    /** The document as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(60).handle(this).run().one { text() }

    public companion object {
        /**
         * Reads the unit, the form, the questionnaire and the materials from one document.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): SubCaseHandle = SubCaseHandle(Call(57).theirs(text).run().one { handle() })

        /**
         * Reads what a page sends while a person is still typing (JSON text, up to 1 MiB): what cannot be read is told
         * beside all else (`json.*`, `json.taken`) and left out. Text that is no JSON fails.
         */
        @Throws(DengjiException::class)
        public fun readLeniently(text: String): LenientSubCase =
            Call(58).text(text).run().run { LenientSubCase(one { SubCaseHandle(handle()) }, one { json { reader -> reader.list { Finding.read(reader) } } }) }
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
    public constructor(now: Instant, actor: Actor, profile: ProfileHandle, regions: Regions? = null, salt: String? = null) : this(Call(66).instant(now).document(actor).handle(profile).handle(regions).text(salt).run().one { handle() })

    /** The same actor under the same rules, at another instant and with another salt. */
    @Throws(DengjiException::class)
    public fun at(now: Instant, salt: String? = null): CaseContext =
        Call(67).handle(this).instant(now).text(salt).run().one { CaseContext(handle()) }

    public companion object {}
}

/**
 * A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the
 * log entries, and carries out the effects, that its commands give.
 */
public class Case internal constructor(number: Long) : Handle(number) {

    /**
     * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
     * against it. Once the entry is stored, `apply` lets this follow it.
     */
    @Throws(DengjiException::class)
    public fun decide(command: Command, context: CaseContext): Outcome =
        Call(72).handle(this).document(command).handle(context).run().one { json { reader -> Outcome.read(reader) } }

    /**
     * Takes over entries of the log that were stored, by this process after it decided or by another one: the
     * tail of the log after this version. What is part of this state already is passed over. Fails with
     * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun apply(entries: List<LogEntry>): Applied =
        Call(73).handle(this).documents(entries).run().one { json { reader -> Applied.read(reader) } }

    /**
     * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
     * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
     * anything is stored. A host with a database decides, stores the entry, and applies it.
     */
    @Throws(DengjiException::class)
    public fun handle(command: Command, context: CaseContext): Outcome =
        Call(74).handle(this).document(command).handle(context).run().one { json { reader -> Outcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): CaseState =
        Call(76).handle(this).run().one { json { reader -> CaseState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(77).handle(this).run().one { text() }

    /**
     * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
     * context needs.
     */
    @Throws(DengjiException::class)
    public fun profile(): ProfileRef =
        Call(78).handle(this).run().one { json { reader -> ProfileRef.read(reader) } }

    /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
    @Throws(DengjiException::class)
    public fun head(): String =
        Call(79).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(80).handle(this).run().one { number() }

    /** Its id. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(81).handle(this).run().one { text() }

    /** Where it stands as a whole. */
    @Throws(DengjiException::class)
    public fun stage(): CaseStage =
        Call(82).handle(this).run().one { CaseStage.of(text()) }

    /**
     * One sub-case with its buttons and what is to be done about it; nothing where there is no such one, or it is none of
     * the business of the context's actor.
     */
    @Throws(DengjiException::class)
    public fun subCase(id: String, context: CaseContext): SubCasePart? =
        Call(83).handle(this).text(id).handle(context).run().orNull { json { reader -> SubCasePart.read(reader) } }

    /**
     * One sub-case as a document: what checks, forms, checklists and papers take. Nothing where there is no such sub-case,
     * or it is none of the business of the context's actor.
     */
    @Throws(DengjiException::class)
    public fun subCaseDocument(subCase: String, context: CaseContext): SubCaseDocument? =
        Call(84).handle(this).text(subCase).handle(context).run().orNull { json { reader -> SubCaseDocument.read(reader) } }

    /**
     * The form of one sub-case as data, as it stands and as the context's actor meets it: what nothing offers this person
     * to change now is read only. With `draft` it is the form of what was typed and not saved yet: of its application and
     * its questionnaire. Nothing where there is no such sub-case, or it is none of this person's business.
     */
    @Throws(DengjiException::class)
    public fun form(subCase: String, context: CaseContext, draft: SubCaseDocument? = null): SubCaseForm? =
        Call(85).handle(this).text(subCase).handle(context).document(draft).run().orNull { json { reader -> SubCaseForm.read(reader) } }

    /**
     * What a page asks before it gives the command of a button, on a sub-case or on the case as a whole: fields with their
     * names, kinds and options. `draft` is the action as filled in so far, as JSON text. Nothing where this person's role
     * does not give the action.
     */
    @Throws(DengjiException::class)
    public fun actionForm(action: String, context: CaseContext, subCase: String? = null, draft: String? = null): ActionForm? =
        Call(86).handle(this).text(action).handle(context).text(subCase).text(draft).run().orNull { json { reader -> ActionForm.read(reader) } }

    /**
     * What a person signs who answered an inquiry about this sub-case: the digest, as hexadecimal, to which its evidence is
     * bound. Nothing where there is no such sub-case, or it is none of this person's business.
     */
    @Throws(DengjiException::class)
    public fun inquiryDigest(subCase: String, inquiry: Inquiry, context: CaseContext): String? =
        Call(87).handle(this).text(subCase).document(inquiry).handle(context).run().orNull { text() }

    /** The sub-cases that are the business of the context's actor, by id, version and stage. */
    @Throws(DengjiException::class)
    public fun subCases(context: CaseContext, page: Page? = null): List<SubCaseHead> =
        Call(88).handle(this).handle(context).document(page).run().one { json { reader -> reader.list { SubCaseHead.read(reader) } } }

    /**
     * What lies in a mailbox of the actor's enterprise: rows with the columns of the mailbox and their buttons, all or
     * those of the named sub-cases.
     */
    @Throws(DengjiException::class)
    public fun mailbox(mailbox: Mailbox, context: CaseContext, subCases: List<String>? = null, page: Page? = null): Table =
        Call(89).handle(this).text(mailbox.word).handle(context).texts(subCases).document(page).run().one { json { reader -> Table.read(reader) } }

    /** The sub-cases as the list of units shows them. */
    @Throws(DengjiException::class)
    public fun units(context: CaseContext, page: Page? = null): Table =
        Call(90).handle(this).handle(context).document(page).run().one { json { reader -> Table.read(reader) } }

    /**
     * Flat rows for a table of the host's own: of the case, and of all sub-cases or of those that are named, such as a
     * command's `changed`. They change by commands alone.
     */
    @Throws(DengjiException::class)
    public fun index(profile: ProfileHandle, subCases: List<String>? = null): CaseIndex =
        Call(91).handle(this).handle(profile).texts(subCases).run().one { json { reader -> CaseIndex.read(reader) } }

    /**
     * The same, as it is once these entries are applied: what belongs into the transaction that stores them. The case
     * itself does not move.
     */
    @Throws(DengjiException::class)
    public fun indexAfter(entries: List<LogEntry>, profile: ProfileHandle, subCases: List<String>? = null): CaseIndex =
        Call(92).handle(this).documents(entries).handle(profile).texts(subCases).run().one { json { reader -> CaseIndex.read(reader) } }

    /** Every button of the context's actor, allowed or with all that stands against it. */
    @Throws(DengjiException::class)
    public fun actions(context: CaseContext, page: Page? = null): List<ActionOffer> =
        Call(93).handle(this).handle(context).document(page).run().one { json { reader -> reader.list { ActionOffer.read(reader) } } }

    /** Checks every sub-case: form, questionnaire, materials, unit and register. Pointers go into the snapshot. */
    @Throws(DengjiException::class)
    public fun check(context: CaseContext): Report =
        Call(94).handle(this).handle(context).run().one { json { reader -> Report.read(reader) } }

    /** What everybody has to do until the case is filed (已提交). */
    @Throws(DengjiException::class)
    public fun todo(context: CaseContext): List<PersonTodo> =
        Call(95).handle(this).handle(context).run().one { json { reader -> reader.list { PersonTodo.read(reader) } } }

    /** In which mailboxes each sub-case shows up. */
    @Throws(DengjiException::class)
    public fun placements(profile: ProfileHandle, now: Instant, page: Page? = null): List<Placement> =
        Call(96).handle(this).handle(profile).instant(now).document(page).run().one { json { reader -> reader.list { Placement.read(reader) } } }

    /** The next instant after `now` at which signing tickets expire. */
    @Throws(DengjiException::class)
    public fun nextDeadline(now: Instant): NextDeadline? =
        Call(97).handle(this).instant(now).run().orNull { json { reader -> NextDeadline.read(reader) } }

    /**
     * The notice that a filed sub-case registers: what it secures, when it lapses, what registers the right. Nothing where
     * there is none, and for whoever has nothing to do with it. By the calendar, the nation's where none is given.
     */
    @Throws(DengjiException::class)
    public fun notice(subCase: String, context: CaseContext, calendar: WorkCalendar? = null): NoticeView? =
        Call(98).handle(this).text(subCase).handle(context).handle(calendar).run().orNull { json { reader -> NoticeView.read(reader) } }

    /**
     * 预告转本登记: the command that opens the case by which the right behind a notice is registered, with what carries over
     * from this one. Refused where there is no such notice, or it has lapsed.
     */
    @Throws(DengjiException::class)
    public fun conversion(subCase: String, caseId: String, context: CaseContext, calendar: WorkCalendar? = null): Action =
        Call(99).handle(this).text(subCase).text(caseId).handle(context).handle(calendar).run().one { json { reader -> Action.read(reader) } }

    /**
     * What lapses or changes by itself after an instant and until another one, inclusive, as far as it is the business of
     * the context's actor; the earliest first, each with who can do what about it. The registry's time is counted by the
     * calendar, the nation's where none is given.
     */
    @Throws(DengjiException::class)
    public fun deadlines(after: Instant, until: Instant, context: CaseContext, calendar: WorkCalendar? = null): List<Deadline> =
        Call(100).handle(this).instant(after).instant(until).handle(context).handle(calendar).run().one { json { reader -> reader.list { Deadline.read(reader) } } }

    /** How far the case has come. */
    @Throws(DengjiException::class)
    public fun progress(profile: ProfileHandle): Progress =
        Call(101).handle(this).handle(profile).run().one { json { reader -> Progress.read(reader) } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<LogEntry>): Case =
            Call(69).documents(log).run().one { Case(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: CaseState): Case =
            Call(70).document(state).run().one { Case(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): Case = Case(Call(70).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: CaseState, log: List<LogEntry>): Report =
            Call(71).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * The answer of the first time to a command that is repeated, from its log entry: the effects with the
         * same ids, and what was found.
         */
        @Throws(DengjiException::class)
        public fun answer(entry: LogEntry): Outcome =
            Call(75).document(entry).run().one { json { reader -> Outcome.read(reader) } }
    }
}

/** The profile of an identity platform, parsed once. */
public class IdentityProfileHandle internal constructor(number: Long) : Handle(number) {

    /** Reads a profile. One whose format is newer than this library is unsupported. */
    @Throws(DengjiException::class)
    public constructor(document: IdentityProfile) : this(Call(105).document(document).run().one { handle() })

    /**
     * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
     * Give it an id or version of its own, since cases and accounts keep both.
     */
    @Throws(DengjiException::class)
    public fun adjusted(adjustments: List<Adjustment>): IdentityProfileHandle =
        Call(108).handle(this).documents(adjustments).run().one { IdentityProfileHandle(handle()) }

    /**
     * The profile that is this one but for some settings, each with its basis. Where something stands against the
     * settings it is malformed, with the first of it; `lint_settings` tells all.
     */
    @Throws(DengjiException::class)
    public fun resolved(settings: ProfileSettings): IdentityProfileHandle =
        Call(109).handle(this).document(settings).run().one { IdentityProfileHandle(handle()) }

    /**
     * Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
     * carried out, with the profile that they come to.
     */
    @Throws(DengjiException::class)
    public fun lintSettings(settings: ProfileSettings): Report =
        Call(110).handle(this).document(settings).run().one { json { reader -> Report.read(reader) } }

    /** Its id, such as `guangzhou-registration`. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(111).handle(this).run().one { text() }

    /** Its version. */
    @Throws(DengjiException::class)
    public fun version(): String =
        Call(112).handle(this).run().one { text() }

    /** The whole profile as a document. */
    @Throws(DengjiException::class)
    public fun document(): IdentityProfile =
        Call(113).handle(this).run().one { json { reader -> IdentityProfile.read(reader) } }

    /** The whole profile as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(114).handle(this).run().one { text() }

    /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
    @Throws(DengjiException::class)
    public fun get(pointer: String): String? =
        Call(115).handle(this).text(pointer).run().orNull { text() }

    /** Everything that is wrong with the profile itself, settings without effect included. */
    @Throws(DengjiException::class)
    public fun lint(): Report =
        Call(116).handle(this).run().one { json { reader -> Report.read(reader) } }

    /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
    @Throws(DengjiException::class)
    public fun diff(other: IdentityProfileHandle): List<ProfileDifference> =
        Call(117).handle(this).handle(other).run().one { json { reader -> reader.list { ProfileDifference.read(reader) } } }

    /** What the guide tells people at a step (注意事项, 注), by the tag of its action, in the guide's order. */
    @Throws(DengjiException::class)
    public fun notes(action: String): List<Message> =
        Call(118).handle(this).text(action).run().one { json { reader -> reader.list { Message.read(reader) } } }

    /** Checks the form of a registration. All findings, in document order. `today` is the day in China. */
    @Throws(DengjiException::class)
    public fun checkRegistration(registration: AccountRegistration, today: CalendarDate, regions: Regions? = null): Report =
        Call(119).handle(this).document(registration).text(today).handle(regions).run().one { json { reader -> Report.read(reader) } }

    /**
     * What is missing of the papers at the window, for the set that lacks least; nothing where there is no such method
     * or set.
     */
    @Throws(DengjiException::class)
    public fun onSiteMissing(method: String, presenter: Presenter, documents: List<String>): DocumentGap? =
        Call(120).handle(this).text(method).text(presenter.word).texts(documents).run().orNull { json { reader -> DocumentGap.read(reader) } }

    /** The level with this name, by any of its names (四级, 原L2, L2); nothing where there is none. */
    @Throws(DengjiException::class)
    public fun levelNamed(name: String): TrustLevel? =
        Call(121).handle(this).text(name).run().orNull { json { reader -> TrustLevel.of(reader.word()) } }

    /** What a session by e-licence acts for, without any account; nothing where the platform does not offer that. */
    @Throws(DengjiException::class)
    public fun actingByELicence(enterprise: Enterprise): ActingFor? =
        Call(122).handle(this).document(enterprise).run().orNull { json { reader -> ActingFor.read(reader) } }

    public companion object {
        /**
         * Reads a profile. One whose format is newer than this library is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): IdentityProfileHandle = IdentityProfileHandle(Call(105).theirs(text).run().one { handle() })

        /** A profile that the library brings along, in its newest version or the one that is asked for. */
        @Throws(DengjiException::class)
        public fun builtin(id: String, version: String? = null): IdentityProfileHandle =
            Call(106).text(id).text(version).run().one { IdentityProfileHandle(handle()) }

        /** The profiles of this kind that the library brings along, older versions before newer ones. */
        @Throws(DengjiException::class)
        public fun builtinIds(): List<ProfileRef> =
            Call(107).run().one { json { reader -> reader.list { ProfileRef.read(reader) } } }
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
    public constructor(now: Instant, actor: Actor, profile: IdentityProfileHandle, regions: Regions? = null, salt: String? = null) : this(Call(123).instant(now).document(actor).handle(profile).handle(regions).text(salt).run().one { handle() })

    /** The same actor under the same rules, at another instant and with another salt. */
    @Throws(DengjiException::class)
    public fun at(now: Instant, salt: String? = null): AccountContext =
        Call(124).handle(this).instant(now).text(salt).run().one { AccountContext(handle()) }

    public companion object {}
}

/** The account of one enterprise on an identity platform: its level, its verifications, its handlers. */
public class EnterpriseAccount internal constructor(number: Long) : Handle(number) {

    /**
     * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
     * against it. Once the entry is stored, `apply` lets this follow it.
     */
    @Throws(DengjiException::class)
    public fun decide(command: AccountCommand, context: AccountContext): AccountOutcome =
        Call(129).handle(this).document(command).handle(context).run().one { json { reader -> AccountOutcome.read(reader) } }

    /**
     * Takes over entries of the log that were stored, by this process after it decided or by another one: the
     * tail of the log after this version. What is part of this state already is passed over. Fails with
     * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun apply(entries: List<AccountEntry>): Applied =
        Call(130).handle(this).documents(entries).run().one { json { reader -> Applied.read(reader) } }

    /**
     * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
     * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
     * anything is stored. A host with a database decides, stores the entry, and applies it.
     */
    @Throws(DengjiException::class)
    public fun handle(command: AccountCommand, context: AccountContext): AccountOutcome =
        Call(131).handle(this).document(command).handle(context).run().one { json { reader -> AccountOutcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): AccountState =
        Call(133).handle(this).run().one { json { reader -> AccountState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(134).handle(this).run().one { text() }

    /**
     * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
     * context needs.
     */
    @Throws(DengjiException::class)
    public fun profile(): ProfileRef =
        Call(135).handle(this).run().one { json { reader -> ProfileRef.read(reader) } }

    /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
    @Throws(DengjiException::class)
    public fun head(): String =
        Call(136).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(137).handle(this).run().one { number() }

    /** The enterprise as cases and platforms name it. */
    @Throws(DengjiException::class)
    public fun enterprise(): Enterprise =
        Call(140).handle(this).run().one { json { reader -> Enterprise.read(reader) } }

    /** The level of trust that is reached, with its names. */
    @Throws(DengjiException::class)
    public fun level(profile: IdentityProfileHandle): AccountLevel =
        Call(141).handle(this).handle(profile).run().one { json { reader -> AccountLevel.read(reader) } }

    /** The ways to log in. One that some verification enables works once that was done. */
    @Throws(DengjiException::class)
    public fun logins(profile: IdentityProfileHandle): List<AccountLogin> =
        Call(142).handle(this).handle(profile).run().one { json { reader -> reader.list { AccountLogin.read(reader) } } }

    /** Every way of verification: its state, and whether 立即核验 is offered. */
    @Throws(DengjiException::class)
    public fun verifications(context: AccountContext): List<VerificationView> =
        Call(143).handle(this).handle(context).run().one { json { reader -> reader.list { VerificationView.read(reader) } } }

    /** The handlers whom the context's actor may see, in the order in which they were added; removed ones stay. */
    @Throws(DengjiException::class)
    public fun handlers(context: AccountContext): List<HandlerBinding> =
        Call(144).handle(this).handle(context).run().one { json { reader -> reader.list { HandlerBinding.read(reader) } } }

    /**
     * What the person with this paper acts for, as a case asks it of an actor; nothing for whoever is neither the legal
     * representative nor a handler of this account. A resident's number where no kind of paper is said.
     */
    @Throws(DengjiException::class)
    public fun actingFor(documentNumber: String, documentKind: IdentifierKind? = null): ActingFor? =
        Call(145).handle(this).text(documentNumber).text(documentKind?.word).run().orNull { json { reader -> ActingFor.read(reader) } }

    /** Every button that the part of the context's actor has, allowed or with all that stands against it. */
    @Throws(DengjiException::class)
    public fun actions(context: AccountContext): List<Offer> =
        Call(146).handle(this).handle(context).run().one { json { reader -> reader.list { Offer.read(reader) } } }

    /**
     * What is still to be done, by whom, as far as the context's actor may know: verification of the entity, confirmations
     * of handlers.
     */
    @Throws(DengjiException::class)
    public fun todo(context: AccountContext): List<Duty> =
        Call(147).handle(this).handle(context).run().one { json { reader -> reader.list { Duty.read(reader) } } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<AccountEntry>): EnterpriseAccount =
            Call(126).documents(log).run().one { EnterpriseAccount(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: AccountState): EnterpriseAccount =
            Call(127).document(state).run().one { EnterpriseAccount(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): EnterpriseAccount = EnterpriseAccount(Call(127).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: AccountState, log: List<AccountEntry>): Report =
            Call(128).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * The answer of the first time to a command that is repeated, from its log entry: the effects with the
         * same ids, and what was found.
         */
        @Throws(DengjiException::class)
        public fun answer(entry: AccountEntry): AccountOutcome =
            Call(132).document(entry).run().one { json { reader -> AccountOutcome.read(reader) } }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
         * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
         * log that was cut at its end looks sound.
         */
        @Throws(DengjiException::class)
        public fun verifyLog(log: List<AccountEntry>, head: String? = null): Report =
            Call(138).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

        /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
        @Throws(DengjiException::class)
        public fun eraseLogEntry(entry: AccountEntry): AccountEntry =
            Call(139).document(entry).run().one { json { reader -> AccountEntry.read(reader) } }
    }
}

/** The profile of the platform of e-licences (电子营业执照), parsed once. */
public class LicenceProfileHandle internal constructor(number: Long) : Handle(number) {

    /** Reads a profile. One whose format is newer than this library is unsupported. */
    @Throws(DengjiException::class)
    public constructor(document: LicenceProfile) : this(Call(148).document(document).run().one { handle() })

    /**
     * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
     * Give it an id or version of its own, since cases and accounts keep both.
     */
    @Throws(DengjiException::class)
    public fun adjusted(adjustments: List<Adjustment>): LicenceProfileHandle =
        Call(151).handle(this).documents(adjustments).run().one { LicenceProfileHandle(handle()) }

    /**
     * The profile that is this one but for some settings, each with its basis. Where something stands against the
     * settings it is malformed, with the first of it; `lint_settings` tells all.
     */
    @Throws(DengjiException::class)
    public fun resolved(settings: ProfileSettings): LicenceProfileHandle =
        Call(152).handle(this).document(settings).run().one { LicenceProfileHandle(handle()) }

    /**
     * Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
     * carried out, with the profile that they come to.
     */
    @Throws(DengjiException::class)
    public fun lintSettings(settings: ProfileSettings): Report =
        Call(153).handle(this).document(settings).run().one { json { reader -> Report.read(reader) } }

    /** Its id, such as `guangzhou-registration`. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(154).handle(this).run().one { text() }

    /** Its version. */
    @Throws(DengjiException::class)
    public fun version(): String =
        Call(155).handle(this).run().one { text() }

    /** The whole profile as a document. */
    @Throws(DengjiException::class)
    public fun document(): LicenceProfile =
        Call(156).handle(this).run().one { json { reader -> LicenceProfile.read(reader) } }

    /** The whole profile as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(157).handle(this).run().one { text() }

    /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
    @Throws(DengjiException::class)
    public fun get(pointer: String): String? =
        Call(158).handle(this).text(pointer).run().orNull { text() }

    /** Everything that is wrong with the profile itself, settings without effect included. */
    @Throws(DengjiException::class)
    public fun lint(): Report =
        Call(159).handle(this).run().one { json { reader -> Report.read(reader) } }

    /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
    @Throws(DengjiException::class)
    public fun diff(other: LicenceProfileHandle): List<ProfileDifference> =
        Call(160).handle(this).handle(other).run().one { json { reader -> reader.list { ProfileDifference.read(reader) } } }

    /** What the guide tells people at a step, by the tag of its action, in the guide's order. */
    @Throws(DengjiException::class)
    public fun notes(action: String): List<Message> =
        Call(161).handle(this).text(action).run().one { json { reader -> reader.list { Message.read(reader) } } }

    public companion object {
        /**
         * Reads a profile. One whose format is newer than this library is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): LicenceProfileHandle = LicenceProfileHandle(Call(148).theirs(text).run().one { handle() })

        /** A profile that the library brings along, in its newest version or the one that is asked for. */
        @Throws(DengjiException::class)
        public fun builtin(id: String, version: String? = null): LicenceProfileHandle =
            Call(149).text(id).text(version).run().one { LicenceProfileHandle(handle()) }

        /** The profiles of this kind that the library brings along, older versions before newer ones. */
        @Throws(DengjiException::class)
        public fun builtinIds(): List<ProfileRef> =
            Call(150).run().one { json { reader -> reader.list { ProfileRef.read(reader) } } }
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
    public constructor(now: Instant, actor: Actor, profile: LicenceProfileHandle, regions: Regions? = null, salt: String? = null) : this(Call(162).instant(now).document(actor).handle(profile).handle(regions).text(salt).run().one { handle() })

    /** The same actor under the same rules, at another instant and with another salt. */
    @Throws(DengjiException::class)
    public fun at(now: Instant, salt: String? = null): LicenceContext =
        Call(163).handle(this).instant(now).text(salt).run().one { LicenceContext(handle()) }

    public companion object {}
}

/**
 * The e-licences on one device, in one app: who may keep, hold and use them. What spans devices comes with the
 * command, as facts of the register.
 */
public class LicenceWallet internal constructor(number: Long) : Handle(number) {

    /**
     * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
     * against it. Once the entry is stored, `apply` lets this follow it.
     */
    @Throws(DengjiException::class)
    public fun decide(command: LicenceCommand, context: LicenceContext): LicenceOutcome =
        Call(168).handle(this).document(command).handle(context).run().one { json { reader -> LicenceOutcome.read(reader) } }

    /**
     * Takes over entries of the log that were stored, by this process after it decided or by another one: the
     * tail of the log after this version. What is part of this state already is passed over. Fails with
     * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun apply(entries: List<LicenceEntry>): Applied =
        Call(169).handle(this).documents(entries).run().one { json { reader -> Applied.read(reader) } }

    /**
     * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
     * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
     * anything is stored. A host with a database decides, stores the entry, and applies it.
     */
    @Throws(DengjiException::class)
    public fun handle(command: LicenceCommand, context: LicenceContext): LicenceOutcome =
        Call(170).handle(this).document(command).handle(context).run().one { json { reader -> LicenceOutcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): LicenceWalletState =
        Call(172).handle(this).run().one { json { reader -> LicenceWalletState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(173).handle(this).run().one { text() }

    /**
     * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
     * context needs.
     */
    @Throws(DengjiException::class)
    public fun profile(): ProfileRef =
        Call(174).handle(this).run().one { json { reader -> ProfileRef.read(reader) } }

    /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
    @Throws(DengjiException::class)
    public fun head(): String =
        Call(175).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(176).handle(this).run().one { number() }

    /** The copies on this device that are the business of the context's actor, in the order of their download. */
    @Throws(DengjiException::class)
    public fun copies(context: LicenceContext): List<LicenceCopy> =
        Call(179).handle(this).handle(context).run().one { json { reader -> reader.list { LicenceCopy.read(reader) } } }

    /**
     * Who may keep, hold and use a licence, as far as the context's actor may know: the legal representative, and whom
     * that person authorised. Empty for a licence that is not on this device.
     */
    @Throws(DengjiException::class)
    public fun holders(number: String, context: LicenceContext): List<LicenceHolder> =
        Call(180).handle(this).text(number).handle(context).run().one { json { reader -> reader.list { LicenceHolder.read(reader) } } }

    /**
     * How far the password of this device reaches, and how often it was changed; never the password itself. Nothing for
     * whoever has nothing to do with the device.
     */
    @Throws(DengjiException::class)
    public fun password(context: LicenceContext): WalletPasswordView? =
        Call(181).handle(this).handle(context).run().orNull { json { reader -> WalletPasswordView.read(reader) } }

    /**
     * The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device, and
     * which were. Those that are none of the business of the context's actor are left out.
     */
    @Throws(DengjiException::class)
    public fun listAt(place: String, register: List<ELicence>, context: LicenceContext): LicenceListing =
        Call(182).handle(this).text(place).documents(register).handle(context).run().one { json { reader -> LicenceListing.read(reader) } }

    /**
     * Whether the context's actor may prove an identity with a licence of this wallet, for one purpose; with the evidence
     * for the platform that asks.
     */
    @Throws(DengjiException::class)
    public fun identityUse(purpose: String, number: String, context: LicenceContext): IdentityUse =
        Call(183).handle(this).text(purpose).text(number).handle(context).run().one { json { reader -> IdentityUse.read(reader) } }

    /**
     * Every button that the part of the context's actor has on this wallet and its copies, allowed or with all that stands
     * against it.
     */
    @Throws(DengjiException::class)
    public fun actions(context: LicenceContext): List<Offer> =
        Call(184).handle(this).handle(context).run().one { json { reader -> reader.list { Offer.read(reader) } } }

    /** What is left to do so that the context's actor has every licence here that the register knows for this person. */
    @Throws(DengjiException::class)
    public fun todo(register: List<ELicence>, context: LicenceContext): List<Duty> =
        Call(185).handle(this).documents(register).handle(context).run().one { json { reader -> reader.list { Duty.read(reader) } } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<LicenceEntry>): LicenceWallet =
            Call(165).documents(log).run().one { LicenceWallet(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: LicenceWalletState): LicenceWallet =
            Call(166).document(state).run().one { LicenceWallet(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): LicenceWallet = LicenceWallet(Call(166).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: LicenceWalletState, log: List<LicenceEntry>): Report =
            Call(167).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * The answer of the first time to a command that is repeated, from its log entry: the effects with the
         * same ids, and what was found.
         */
        @Throws(DengjiException::class)
        public fun answer(entry: LicenceEntry): LicenceOutcome =
            Call(171).document(entry).run().one { json { reader -> LicenceOutcome.read(reader) } }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
         * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
         * log that was cut at its end looks sound.
         */
        @Throws(DengjiException::class)
        public fun verifyLog(log: List<LicenceEntry>, head: String? = null): Report =
            Call(177).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

        /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
        @Throws(DengjiException::class)
        public fun eraseLogEntry(entry: LicenceEntry): LicenceEntry =
            Call(178).document(entry).run().one { json { reader -> LicenceEntry.read(reader) } }
    }
}

/** The profile of a seal platform, parsed once. */
public class SealProfileHandle internal constructor(number: Long) : Handle(number) {

    /** Reads a profile. One whose format is newer than this library is unsupported. */
    @Throws(DengjiException::class)
    public constructor(document: SealProfile) : this(Call(186).document(document).run().one { handle() })

    /**
     * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
     * Give it an id or version of its own, since cases and accounts keep both.
     */
    @Throws(DengjiException::class)
    public fun adjusted(adjustments: List<Adjustment>): SealProfileHandle =
        Call(189).handle(this).documents(adjustments).run().one { SealProfileHandle(handle()) }

    /**
     * The profile that is this one but for some settings, each with its basis. Where something stands against the
     * settings it is malformed, with the first of it; `lint_settings` tells all.
     */
    @Throws(DengjiException::class)
    public fun resolved(settings: ProfileSettings): SealProfileHandle =
        Call(190).handle(this).document(settings).run().one { SealProfileHandle(handle()) }

    /**
     * Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
     * carried out, with the profile that they come to.
     */
    @Throws(DengjiException::class)
    public fun lintSettings(settings: ProfileSettings): Report =
        Call(191).handle(this).document(settings).run().one { json { reader -> Report.read(reader) } }

    /** Its id, such as `guangzhou-registration`. */
    @Throws(DengjiException::class)
    public fun id(): String =
        Call(192).handle(this).run().one { text() }

    /** Its version. */
    @Throws(DengjiException::class)
    public fun version(): String =
        Call(193).handle(this).run().one { text() }

    /** The whole profile as a document. */
    @Throws(DengjiException::class)
    public fun document(): SealProfile =
        Call(194).handle(this).run().one { json { reader -> SealProfile.read(reader) } }

    /** The whole profile as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(195).handle(this).run().one { text() }

    /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
    @Throws(DengjiException::class)
    public fun get(pointer: String): String? =
        Call(196).handle(this).text(pointer).run().orNull { text() }

    /** Everything that is wrong with the profile itself, settings without effect included. */
    @Throws(DengjiException::class)
    public fun lint(): Report =
        Call(197).handle(this).run().one { json { reader -> Report.read(reader) } }

    /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
    @Throws(DengjiException::class)
    public fun diff(other: SealProfileHandle): List<ProfileDifference> =
        Call(198).handle(this).handle(other).run().one { json { reader -> reader.list { ProfileDifference.read(reader) } } }

    /**
     * What the guide tells people at a step (注, 温馨提示, 重要提示), in the guide's order: of an operation on one channel,
     * or on all where none is given; of an action at the page where documents are sealed.
     */
    @Throws(DengjiException::class)
    public fun notes(step: String, channel: Channel? = null): List<Message> =
        Call(199).handle(this).text(step).text(channel?.word).run().one { json { reader -> reader.list { Message.read(reader) } } }

    public companion object {
        /**
         * Reads a profile. One whose format is newer than this library is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): SealProfileHandle = SealProfileHandle(Call(186).theirs(text).run().one { handle() })

        /** A profile that the library brings along, in its newest version or the one that is asked for. */
        @Throws(DengjiException::class)
        public fun builtin(id: String, version: String? = null): SealProfileHandle =
            Call(187).text(id).text(version).run().one { SealProfileHandle(handle()) }

        /** The profiles of this kind that the library brings along, older versions before newer ones. */
        @Throws(DengjiException::class)
        public fun builtinIds(): List<ProfileRef> =
            Call(188).run().one { json { reader -> reader.list { ProfileRef.read(reader) } } }

        /**
         * What several platforms allow on a day, side by side: every operation, channel, capacity and grant that one of
         * them knows.
         */
        @Throws(DengjiException::class)
        public fun compare(profiles: List<SealProfileHandle>, today: CalendarDate): PlatformComparison =
            Call(200).handles(profiles).text(today).run().one { json { reader -> PlatformComparison.read(reader) } }
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
    public constructor(now: Instant, actor: Actor, profile: SealProfileHandle, regions: Regions? = null, salt: String? = null) : this(Call(201).instant(now).document(actor).handle(profile).handle(regions).text(salt).run().one { handle() })

    /** The same actor under the same rules, at another instant and with another salt. */
    @Throws(DengjiException::class)
    public fun at(now: Instant, salt: String? = null): SealContext =
        Call(202).handle(this).instant(now).text(salt).run().one { SealContext(handle()) }

    public companion object {}
}

/** All seals of one enterprise on one platform: who may use them, and why not. */
public class SealAccount internal constructor(number: Long) : Handle(number) {

    /**
     * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
     * against it. Once the entry is stored, `apply` lets this follow it.
     */
    @Throws(DengjiException::class)
    public fun decide(command: SealCommand, context: SealContext): SealOutcome =
        Call(207).handle(this).document(command).handle(context).run().one { json { reader -> SealOutcome.read(reader) } }

    /**
     * Takes over entries of the log that were stored, by this process after it decided or by another one: the
     * tail of the log after this version. What is part of this state already is passed over. Fails with
     * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun apply(entries: List<SealLogEntry>): Applied =
        Call(208).handle(this).documents(entries).run().one { json { reader -> Applied.read(reader) } }

    /**
     * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
     * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
     * anything is stored. A host with a database decides, stores the entry, and applies it.
     */
    @Throws(DengjiException::class)
    public fun handle(command: SealCommand, context: SealContext): SealOutcome =
        Call(209).handle(this).document(command).handle(context).run().one { json { reader -> SealOutcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): SealAccountState =
        Call(211).handle(this).run().one { json { reader -> SealAccountState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(212).handle(this).run().one { text() }

    /**
     * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
     * context needs.
     */
    @Throws(DengjiException::class)
    public fun profile(): ProfileRef =
        Call(213).handle(this).run().one { json { reader -> ProfileRef.read(reader) } }

    /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
    @Throws(DengjiException::class)
    public fun head(): String =
        Call(214).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(215).handle(this).run().one { number() }

    /**
     * The applications that the context's actor made, or all of them for whoever sees the account: at windows, and those
     * that are sent; each with how far it has come.
     */
    @Throws(DengjiException::class)
    public fun applications(context: SealContext): List<ApplicationView> =
        Call(219).handle(this).handle(context).run().one { json { reader -> reader.list { ApplicationView.read(reader) } } }

    /** Whether the context's actor may do this now, with the right by which, or with everything that stands against it. */
    @Throws(DengjiException::class)
    public fun may(question: SealQuestion, context: SealContext): SealAnswer =
        Call(220).handle(this).document(question).handle(context).run().one { json { reader -> SealAnswer.read(reader) } }

    /**
     * Every button that the platform shows the context's actor on a channel: those of the account, then those of each
     * seal on one page.
     */
    @Throws(DengjiException::class)
    public fun actions(channel: Channel, context: SealContext, page: Page? = null): List<SealOffer> =
        Call(221).handle(this).text(channel.word).handle(context).document(page).run().one { json { reader -> reader.list { SealOffer.read(reader) } } }

    /** What is left to do, by whom, so that every seal and grant can be used. */
    @Throws(DengjiException::class)
    public fun todo(context: SealContext): List<SealTodo> =
        Call(222).handle(this).handle(context).run().one { json { reader -> reader.list { SealTodo.read(reader) } } }

    /** The seals that are the business of the context's actor, and where each stands at an instant. */
    @Throws(DengjiException::class)
    public fun seals(at: Instant, context: SealContext): List<SealView> =
        Call(223).handle(this).instant(at).handle(context).run().one { json { reader -> reader.list { SealView.read(reader) } } }

    /**
     * The seals that are the business of the context's actor as the platform's list shows them now: the columns of the
     * profile, rows with a cell for each, and the buttons of a channel.
     */
    @Throws(DengjiException::class)
    public fun sealList(channel: Channel, context: SealContext, page: Page? = null): SealTable =
        Call(224).handle(this).text(channel.word).handle(context).document(page).run().one { json { reader -> SealTable.read(reader) } }

    /**
     * The grants that are the business of the context's actor, and where each stands at an instant; only those of one
     * origin where one is given.
     */
    @Throws(DengjiException::class)
    public fun grants(at: Instant, context: SealContext, origin: GrantOrigin? = null): List<GrantView> =
        Call(225).handle(this).instant(at).handle(context).text(origin?.word).run().one { json { reader -> reader.list { GrantView.read(reader) } } }

    /**
     * What one person may do with one seal at an instant, past or future as far as it is known, with the chain of grants
     * as evidence; nothing where there is no such seal then, or it is none of the business of the context's actor. "Was
     * this handler entitled when it was sealed?"
     */
    @Throws(DengjiException::class)
    public fun entitled(person: Principal, seal: String, at: Instant, context: SealContext): Entitlement? =
        Call(226).handle(this).document(person).text(seal).instant(at).handle(context).run().orNull { json { reader -> Entitlement.read(reader) } }

    /**
     * Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence: as far as it
     * is the business of the context's actor.
     */
    @Throws(DengjiException::class)
    public fun entitlementsAt(at: Instant, context: SealContext): List<Entitlement> =
        Call(227).handle(this).instant(at).handle(context).run().one { json { reader -> reader.list { Entitlement.read(reader) } } }

    /**
     * What lapses or begins by itself after an instant and until another one, inclusive, as far as it is the business of
     * the context's actor; the earliest first, each with who can do what about it.
     */
    @Throws(DengjiException::class)
    public fun deadlines(after: Instant, until: Instant, context: SealContext): List<Deadline> =
        Call(228).handle(this).instant(after).instant(until).handle(context).run().one { json { reader -> reader.list { Deadline.read(reader) } } }

    /** What a change of the licence would do, if it were reported now. Refused where the new licence is not complete. */
    @Throws(DengjiException::class)
    public fun licenceImpact(licence: LicenceFacts, context: SealContext): LicenceImpact =
        Call(229).handle(this).document(licence).handle(context).run().one { json { reader -> LicenceImpact.read(reader) } }

    /** 印章变动: what happened to the seals that are the business of the context's actor, the oldest first. */
    @Throws(DengjiException::class)
    public fun changes(context: SealContext): List<SealChange> =
        Call(230).handle(this).handle(context).run().one { json { reader -> reader.list { SealChange.read(reader) } } }

    /**
     * 印章领用情况: who claimed this seal, and when; nothing where there is no such seal, or it is none of the business of
     * the context's actor.
     */
    @Throws(DengjiException::class)
    public fun claims(seal: String, context: SealContext): List<Claim>? =
        Call(231).handle(this).text(seal).handle(context).run().orNull { json { reader -> reader.list { Claim.read(reader) } } }

    /**
     * The data of the form that an applicant prints and brings to a window; nothing for an unknown application, or one that
     * is none of the business of the context's actor.
     */
    @Throws(DengjiException::class)
    public fun windowForm(application: String, context: SealContext): WindowForm? =
        Call(232).handle(this).text(application).handle(context).run().orNull { json { reader -> WindowForm.read(reader) } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<SealLogEntry>): SealAccount =
            Call(204).documents(log).run().one { SealAccount(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: SealAccountState): SealAccount =
            Call(205).document(state).run().one { SealAccount(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): SealAccount = SealAccount(Call(205).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: SealAccountState, log: List<SealLogEntry>): Report =
            Call(206).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * The answer of the first time to a command that is repeated, from its log entry: the effects with the
         * same ids, and what was found.
         */
        @Throws(DengjiException::class)
        public fun answer(entry: SealLogEntry): SealOutcome =
            Call(210).document(entry).run().one { json { reader -> SealOutcome.read(reader) } }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
         * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
         * log that was cut at its end looks sound.
         */
        @Throws(DengjiException::class)
        public fun verifyLog(log: List<SealLogEntry>, head: String? = null): Report =
            Call(216).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

        /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
        @Throws(DengjiException::class)
        public fun eraseLogEntry(entry: SealLogEntry): SealLogEntry =
            Call(217).document(entry).run().one { json { reader -> SealLogEntry.read(reader) } }

        /**
         * The enterprises that the context's actor represents, among those that the licence system names for the person: to
         * choose from before anything is done for one of them.
         */
        @Throws(DengjiException::class)
        public fun enterprises(licences: List<LicenceFacts>, channel: Channel, context: SealContext): EnterpriseChoices =
            Call(218).documents(licences).text(channel.word).handle(context).run().one { json { reader -> EnterpriseChoices.read(reader) } }
    }
}

/** One sitting at a page where a document is sealed. */
public class SealingSession internal constructor(number: Long) : Handle(number) {

    /**
     * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
     * against it. Once the entry is stored, `apply` lets this follow it.
     */
    @Throws(DengjiException::class)
    public fun decide(command: SealingCommand, context: SealContext): SealingOutcome =
        Call(237).handle(this).document(command).handle(context).run().one { json { reader -> SealingOutcome.read(reader) } }

    /**
     * Takes over entries of the log that were stored, by this process after it decided or by another one: the
     * tail of the log after this version. What is part of this state already is passed over. Fails with
     * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
     */
    @Throws(DengjiException::class)
    public fun apply(entries: List<SealingLogEntry>): Applied =
        Call(238).handle(this).documents(entries).run().one { json { reader -> Applied.read(reader) } }

    /**
     * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
     * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
     * anything is stored. A host with a database decides, stores the entry, and applies it.
     */
    @Throws(DengjiException::class)
    public fun handle(command: SealingCommand, context: SealContext): SealingOutcome =
        Call(239).handle(this).document(command).handle(context).run().one { json { reader -> SealingOutcome.read(reader) } }

    /** The state, which is also the snapshot to be stored. */
    @Throws(DengjiException::class)
    public fun state(): SealingState =
        Call(241).handle(this).run().one { json { reader -> SealingState.read(reader) } }

    /** The state as JSON text. */
    @Throws(DengjiException::class)
    public fun toJson(): String =
        Call(242).handle(this).run().one { text() }

    /**
     * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
     * context needs.
     */
    @Throws(DengjiException::class)
    public fun profile(): ProfileRef =
        Call(243).handle(this).run().one { json { reader -> ProfileRef.read(reader) } }

    /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
    @Throws(DengjiException::class)
    public fun head(): String =
        Call(244).handle(this).run().one { text() }

    /** How many commands were carried out. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(245).handle(this).run().one { number() }

    /** The sealed document, to be viewed and downloaded; nothing before it is stored. */
    @Throws(DengjiException::class)
    public fun stored(): StoredDocument? =
        Call(248).handle(this).run().orNull { json { reader -> StoredDocument.read(reader) } }

    public companion object {
        /** What a whole log adds up to. The chain is verified first. */
        @Throws(DengjiException::class)
        public fun replay(log: List<SealingLogEntry>): SealingSession =
            Call(234).documents(log).run().one { SealingSession(handle()) }

        /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
        @Throws(DengjiException::class)
        public fun fromState(state: SealingState): SealingSession =
            Call(235).document(state).run().one { SealingSession(handle()) }

        /**
         * From a snapshot, which is what `state` gives. One of a newer format is unsupported.
         *
         * From JSON text; what is wrong with it is said with its place.
         */
        @Throws(DengjiException::class)
        public fun parse(text: String): SealingSession = SealingSession(Call(235).theirs(text).run().one { handle() })

        /**
         * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
         * adds up to is the snapshot, field by field.
         */
        @Throws(DengjiException::class)
        public fun verify(state: SealingState, log: List<SealingLogEntry>): Report =
            Call(236).document(state).documents(log).run().one { json { reader -> Report.read(reader) } }

        /**
         * The answer of the first time to a command that is repeated, from its log entry: the effects with the
         * same ids, and what was found.
         */
        @Throws(DengjiException::class)
        public fun answer(entry: SealingLogEntry): SealingOutcome =
            Call(240).document(entry).run().one { json { reader -> SealingOutcome.read(reader) } }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
         * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
         * log that was cut at its end looks sound.
         */
        @Throws(DengjiException::class)
        public fun verifyLog(log: List<SealingLogEntry>, head: String? = null): Report =
            Call(246).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

        /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
        @Throws(DengjiException::class)
        public fun eraseLogEntry(entry: SealingLogEntry): SealingLogEntry =
            Call(247).document(entry).run().one { json { reader -> SealingLogEntry.read(reader) } }
    }
}

/** A certificate (X.509). What it says is not believed until something has verified it. */
public class Certificate internal constructor(number: Long) : Handle(number) {

    /** Reads one certificate, DER or PEM (of several, the first). */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray) : this(Call(264).bytes(data).run().one { handle() })

    /** What it says of itself. Subjects may be people; whoever shows this to others has to mind that. */
    @Throws(DengjiException::class)
    public fun summary(): CertificateSummary =
        Call(266).handle(this).run().one { json { reader -> CertificateSummary.read(reader) } }

    /** Its original bytes (DER). */
    @Throws(DengjiException::class)
    public fun der(): ByteArray =
        Call(267).handle(this).run().one { bytes() }

    /** The subject's key as it stands there (`SubjectPublicKeyInfo`, DER). */
    @Throws(DengjiException::class)
    public fun publicKey(): ByteArray =
        Call(268).handle(this).run().one { bytes() }

    /** Where its status can be asked for (OCSP). */
    @Throws(DengjiException::class)
    public fun ocspUrls(): List<String> =
        Call(269).handle(this).run().list { text() }

    /** Where the list of revoked certificates is to be had (CRL). */
    @Throws(DengjiException::class)
    public fun crlUrls(): List<String> =
        Call(270).handle(this).run().list { text() }

    public companion object {
        /** Reads all certificates of a file: PEM blocks, or DER one after the other. */
        @Throws(DengjiException::class)
        public fun parseAll(data: ByteArray): List<Certificate> =
            Call(265).bytes(data).run().list { Certificate(handle()) }
    }
}

/** A private key in software. Nothing shows it, and nothing gives it back. */
public class SoftwareKey internal constructor(number: Long) : Handle(number) {

    /** Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password. */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray) : this(Call(271).bytes(data).run().one { handle() })

    /** The public key that belongs to it (`SubjectPublicKeyInfo`, DER). */
    @Throws(DengjiException::class)
    public fun publicKey(): ByteArray =
        Call(272).handle(this).run().one { bytes() }

    /** The scheme that signatures are made with where nothing else is asked for. */
    @Throws(DengjiException::class)
    public fun defaultScheme(): SignatureScheme =
        Call(273).handle(this).run().one { SignatureScheme.of(text()) }

    /**
     * Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
     * entropy, the others none. Without a scheme, by `default_scheme`.
     */
    @Throws(DengjiException::class)
    public fun sign(message: ByteArray, scheme: SignatureScheme? = null, entropy: ByteArray? = null): ByteArray =
        Call(274).handle(this).bytes(message).text(scheme?.word).bytes(entropy).run().one { bytes() }

    /**
     * Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003). Without a
     * scheme, by `default_scheme`.
     */
    @Throws(DengjiException::class)
    public fun signDigest(digest: ByteArray, scheme: SignatureScheme? = null, entropy: ByteArray? = null): ByteArray =
        Call(275).handle(this).bytes(digest).text(scheme?.word).bytes(entropy).run().one { bytes() }

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
    public constructor(anchors: List<Certificate>, others: List<Certificate>? = null, makers: List<Certificate>? = null, ocspResponses: List<ByteArray>? = null, crls: List<ByteArray>? = null, requireRevocation: Boolean? = null) : this(Call(283).handles(anchors).handles(others).handles(makers).bytesList(ocspResponses).bytesList(crls).truth(requireRevocation).run().one { handle() })

    /** What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest. */
    @Throws(DengjiException::class)
    public fun findings(): List<Finding> =
        Call(284).handle(this).run().one { json { reader -> reader.list { Finding.read(reader) } } }

    public companion object {}
}

/** An electronic seal, as it was read. */
public class ElectronicSeal internal constructor(number: Long) : Handle(number) {

    /** Reads a seal of any edition. */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray) : this(Call(285).bytes(data).run().one { handle() })

    /** What a person wants to see of it. */
    @Throws(DengjiException::class)
    public fun file(): SealFile =
        Call(286).handle(this).run().one { json { reader -> SealFile.read(reader) } }

    /** The bytes of its picture, in the format that `file` names. */
    @Throws(DengjiException::class)
    public fun picture(): ByteArray =
        Call(287).handle(this).run().one { bytes() }

    /** The seal itself (DER), without what was wrapped around it. */
    @Throws(DengjiException::class)
    public fun der(): ByteArray =
        Call(288).handle(this).run().one { bytes() }

    /** The certificate of whoever made it (DER). */
    @Throws(DengjiException::class)
    public fun makerCertificate(): ByteArray =
        Call(289).handle(this).run().one { bytes() }

    /** The certificates of those who may seal with it (DER); empty where the seal lists digests. */
    @Throws(DengjiException::class)
    public fun certificates(): List<ByteArray> =
        Call(290).handle(this).run().list { bytes() }

    /** The hash function over the data that a signature with this seal and certificate takes. */
    @Throws(DengjiException::class)
    public fun dataDigest(signer: Certificate): DigestAlgorithm =
        Call(291).handle(this).handle(signer).run().one { DigestAlgorithm.of(text()) }

    /** Verifies the seal at an instant, step by step. Without `trust`, nobody is trusted. */
    @Throws(DengjiException::class)
    public fun verify(at: Instant, trust: SealTrust? = null): SealVerification =
        Call(292).handle(this).instant(at).handle(trust).run().one { json { reader -> SealVerification.read(reader) } }

    public companion object {}
}

/** A signature made with an electronic seal, as it was read. */
public class SealSignature internal constructor(number: Long) : Handle(number) {

    /** Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them. */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray) : this(Call(293).bytes(data).run().one { handle() })

    /** What a person wants to see of it. */
    @Throws(DengjiException::class)
    public fun file(): SealSignatureFile =
        Call(294).handle(this).run().one { json { reader -> SealSignatureFile.read(reader) } }

    /** The seal in it. */
    @Throws(DengjiException::class)
    public fun seal(): ElectronicSeal =
        Call(295).handle(this).run().one { ElectronicSeal(handle()) }

    /** The certificate of whoever sealed (DER). */
    @Throws(DengjiException::class)
    public fun signerCertificate(): ByteArray =
        Call(296).handle(this).run().one { bytes() }

    /** The value of the signature: what a timestamp is taken over. */
    @Throws(DengjiException::class)
    public fun signatureValue(): ByteArray =
        Call(297).handle(this).run().one { bytes() }

    /**
     * Verifies the signature and the seal in it, step by step; `at` is the present instant. Without `trust`, nobody is
     * trusted. `data` is what was sealed, one piece after the other, or `digest` its digest; with neither, that step is
     * not checked.
     */
    @Throws(DengjiException::class)
    public fun verify(at: Instant, trust: SealTrust? = null, data: List<ByteArray>? = null, digest: ByteArray? = null): SealVerification =
        Call(298).handle(this).instant(at).handle(trust).bytesList(data).bytes(digest).run().one { json { reader -> SealVerification.read(reader) } }

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
    public constructor(trusted: List<ByteArray>, known: List<ByteArray>? = null, makers: List<ByteArray>? = null, ocspResponses: List<ByteArray>? = null, crls: List<ByteArray>? = null, policy: VerificationPolicy? = null) : this(Call(309).bytesList(trusted).bytesList(known).bytesList(makers).bytesList(ocspResponses).bytesList(crls).document(policy).run().one { handle() })

    /** The rules. */
    @Throws(DengjiException::class)
    public fun policy(): VerificationPolicy =
        Call(310).handle(this).run().one { json { reader -> VerificationPolicy.read(reader) } }

    /**
     * Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
     * bytes alone.
     */
    @Throws(DengjiException::class)
    public fun verify(pdf: ByteArray, now: Instant): VerificationReport =
        Call(311).handle(this).bytes(pdf).instant(now).run().one { json { reader -> VerificationReport.read(reader) } }

    public companion object {}
}

/** A font of the host's, read once: TrueType, OpenType, or one of a collection. */
public class Font internal constructor(number: Long) : Handle(number) {

    /** Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for simplified Chinese. */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray, index: UInt? = null) : this(Call(317).bytes(data).number(index).run().one { handle() })

    /** The font in this weight, such as 700 for bold; only of a variable font. */
    @Throws(DengjiException::class)
    public fun withWeight(weight: UInt): Font =
        Call(318).handle(this).number(weight).run().one { Font(handle()) }

    /** This font, and for the characters that it lacks the other. */
    @Throws(DengjiException::class)
    public fun withFallback(other: Font): Font =
        Call(319).handle(this).handle(other).run().one { Font(handle()) }

    /** Whether it has a glyph for every character of a text. */
    @Throws(DengjiException::class)
    public fun covers(text: String): Boolean =
        Call(320).handle(this).text(text).run().one { truth() }

    public companion object {}
}

/** A picture: outlines and images with a size on paper, drawn as SVG or PNG. */
public class Picture internal constructor(number: Long) : Handle(number) {

    /** The width in micrometres. */
    @Throws(DengjiException::class)
    public fun width(): UInt =
        Call(323).handle(this).run().one { number() }

    /** The height in micrometres. */
    @Throws(DengjiException::class)
    public fun height(): UInt =
        Call(324).handle(this).run().one { number() }

    /** The whole picture in another width and height, in micrometres. */
    @Throws(DengjiException::class)
    public fun scaledTo(width: UInt, height: UInt): Picture =
        Call(325).handle(this).number(width).number(height).run().one { Picture(handle()) }

    /** An SVG document, in millimetres. The title is what a screen reader says; there is none where nothing is said. */
    @Throws(DengjiException::class)
    public fun toSvg(title: String? = null): String =
        Call(326).handle(this).text(title).run().one { text() }

    /**
     * A PNG file of so many pixels a millimetre (12 where nothing is said: about 300 an inch), on a background
     * (`#rrggbb`) or transparent.
     */
    @Throws(DengjiException::class)
    public fun toPng(dotsPerMm: UInt? = null, background: String? = null): ByteArray =
        Call(327).handle(this).number(dotsPerMm).text(background).run().one { bytes() }

    public companion object {
        /**
         * A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
         * micrometres. Without a height, or with 0, it keeps the image's proportions; where nothing is said of the
         * background, that stays as it is (`keep`).
         */
        @Throws(DengjiException::class)
        public fun fromPng(data: ByteArray, width: UInt, height: UInt? = null, background: Background? = null): Picture =
            Call(321).bytes(data).number(width).number(height).text(background?.word).run().one { Picture(handle()) }

        /**
         * A line of text, `height` micrometres high, in a colour (`#rrggbb`; black where nothing is said): a signature in
         * writing, a date.
         */
        @Throws(DengjiException::class)
        public fun ofText(font: Font, text: String, height: UInt, colour: String? = null): Picture =
            Call(322).handle(font).text(text).number(height).text(colour).run().one { Picture(handle()) }
    }
}

/** A QR code, ready to be drawn. */
public class QrCode internal constructor(number: Long) : Handle(number) {

    /**
     * Encodes text in the smallest version that holds it. `Malformed` when none does. Where nothing is said of error
     * correction, by level `m`.
     */
    @Throws(DengjiException::class)
    public constructor(text: String, errorCorrection: ErrorCorrection? = null) : this(Call(328).text(text).text(errorCorrection?.word).run().one { handle() })

    /** The version, 1–40. */
    @Throws(DengjiException::class)
    public fun version(): UInt =
        Call(329).handle(this).run().one { number() }

    /** Modules a side, without the quiet zone. */
    @Throws(DengjiException::class)
    public fun size(): UInt =
        Call(330).handle(this).run().one { number() }

    /** The mask pattern, 0–7. */
    @Throws(DengjiException::class)
    public fun mask(): UInt =
        Call(331).handle(this).run().one { number() }

    /** The modules as text, for a host that draws by itself and leaves four modules of quiet zone around them. */
    @Throws(DengjiException::class)
    public fun matrix(): QrMatrix =
        Call(332).handle(this).run().one { json { reader -> QrMatrix.read(reader) } }

    /** An SVG document: black on white. */
    @Throws(DengjiException::class)
    public fun toSvg(style: QrStyle? = null): String =
        Call(333).handle(this).document(style).run().one { text() }

    /** A PNG picture. */
    @Throws(DengjiException::class)
    public fun toPng(style: QrStyle? = null): ByteArray =
        Call(334).handle(this).document(style).run().one { bytes() }

    public companion object {}
}

/** Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters. */
public class Fonts internal constructor(number: Long) : Handle(number) {

    /** Reads the regular font; `face` chooses one of a collection (`.ttc`). */
    @Throws(DengjiException::class)
    public constructor(data: ByteArray, face: UInt? = null) : this(Call(344).bytes(data).number(face).run().one { handle() })

    /** These with a bold font, for titles and headings. */
    @Throws(DengjiException::class)
    public fun withBold(data: ByteArray, face: UInt? = null): Fonts =
        Call(345).handle(this).bytes(data).number(face).run().one { Fonts(handle()) }

    /** These with a font that is asked for the characters which those before lack. */
    @Throws(DengjiException::class)
    public fun withFallback(data: ByteArray, face: UInt? = null): Fonts =
        Call(346).handle(this).bytes(data).number(face).run().one { Fonts(handle()) }

    public companion object {}
}

/** A sheet that was read: the sub-cases in it, what was found where, and the sheet with marks to hand back. */
public class Sheet internal constructor(number: Long) : Handle(number) {

    /** By which mapping it was read, its records (one for each sub-case), and all findings by row and column. */
    @Throws(DengjiException::class)
    public fun report(): SheetReport =
        Call(347).handle(this).run().one { json { reader -> SheetReport.read(reader) } }

    /** The sub-cases, one for each record of the report. */
    @Throws(DengjiException::class)
    public fun subCases(): List<SubCaseDocument> =
        Call(348).handle(this).run().one { json { reader -> reader.list { SubCaseDocument.read(reader) } } }

    /**
     * The user's own rows in their own order and columns, with a last column 错误说明, the cells to mark with their
     * comments, and a summary for a sheet before it. It can be read again: that column is passed over.
     */
    @Throws(DengjiException::class)
    public fun corrected(): SheetCorrection =
        Call(349).handle(this).run().one { json { reader -> SheetCorrection.read(reader) } }

    public companion object {}
}

/** The message of a finding, in Chinese (`zh`, where nothing is said) or English (`en`). */
@Throws(DengjiException::class)
public fun text(finding: Finding, language: Language? = null): String =
    Call(3).document(finding).text(language?.word).run().one { text() }

/**
 * What people call the codes that documents hold, by kind: stages, roles, verdicts, steps, kinds of change, standings,
 * commands. What one platform calls its own (mailboxes, buttons, options) stands in its profile.
 */
@Throws(DengjiException::class)
public fun names(): List<CodeNames> =
    Call(4).run().one { json { reader -> reader.list { CodeNames.read(reader) } } }

/** What people call a code of a kind, such as `suspended` of `seal_stage`; nothing for one that is not known. */
@Throws(DengjiException::class)
public fun name(kind: String, code: String): Label? =
    Call(5).text(kind).text(code).run().orNull { json { reader -> Label.read(reader) } }

/** The requirement row with this id, such as `GZ-083`: what is required, and where that is written. */
@Throws(DengjiException::class)
public fun requirement(id: String): RequirementRow? =
    Call(7).text(id).run().orNull { json { reader -> RequirementRow.read(reader) } }

/** All rows of the requirements. */
@Throws(DengjiException::class)
public fun requirements(): List<RequirementRow> =
    Call(8).run().one { json { reader -> reader.list { RequirementRow.read(reader) } } }

/** The requirement rows on which a code rests. */
@Throws(DengjiException::class)
public fun citations(code: String): List<RequirementRow> =
    Call(9).text(code).run().one { json { reader -> reader.list { RequirementRow.read(reader) } } }

/**
 * Everything about one number, by what it claims to be: findings, canonical form, parts, mask. `today` is the day in
 * China.
 */
@Throws(DengjiException::class)
public fun checkIdentifier(kind: IdentifierKind, text: String, today: CalendarDate, regions: Regions? = null): IdentifierReport =
    Call(10).text(kind.word).text(text).text(today).handle(regions).run().one { json { reader -> IdentifierReport.read(reader) } }

/** The verdicts on many numbers of one kind, as columns. */
@Throws(DengjiException::class)
public fun checkIdentifiers(kind: IdentifierKind, texts: List<String>, today: CalendarDate, regions: Regions? = null): IdentifierColumns =
    Call(11).text(kind.word).texts(texts).text(today).handle(regions).run().one { json { reader -> IdentifierColumns.read(reader) } }

/**
 * What a person is looked up by in tables of the host: one text for every spelling of a number, the old and the new
 * number of a resident, a permit and its renewals. Nothing where no number is written.
 */
@Throws(DengjiException::class)
public fun personKey(documentNumber: String, kind: IdentifierKind? = null): String? =
    Call(12).text(documentNumber).text(kind?.word).run().orNull { text() }

/**
 * What an enterprise is looked up by in tables of the host: one text for every spelling of its number and its name.
 * Nothing where either is blank.
 */
@Throws(DengjiException::class)
public fun enterpriseKey(enterprise: Enterprise): String? =
    Call(13).document(enterprise).run().orNull { text() }

/** What a unit or a parcel is looked up by: its code without blanks, in upper case. Nothing where none is written. */
@Throws(DengjiException::class)
public fun unitKey(unitCode: String): String? =
    Call(14).text(unitCode).run().orNull { text() }

/** The number as logs may show it. */
@Throws(DengjiException::class)
public fun maskIdentifier(kind: IdentifierKind, text: String): String =
    Call(15).text(kind.word).text(text).run().one { text() }

/** What `selectUnits` gives. */
public data class Selection(
    public val selected: List<PropertyUnit>,
    public val findings: List<Finding>,
)

/** What `readLeniently` gives. */
public data class LenientSubCase(
    public val subCase: SubCaseHandle,
    public val findings: List<Finding>,
)

/** The projects that are an enterprise's own, by its name and certificate number. */
@Throws(DengjiException::class)
public fun projectsOf(projects: List<Project>, enterprise: Enterprise): List<Project> =
    Call(61).documents(projects).document(enterprise).run().one { json { reader -> reader.list { Project.read(reader) } } }

/** Takes units out of a selection (【移除】): what is left, and what was found, with pointers into `codes`. */
@Throws(DengjiException::class)
public fun deselectUnits(selected: List<PropertyUnit>, codes: List<String>): Selection =
    Call(62).documents(selected).texts(codes).run().run { Selection(one { json { reader -> reader.list { PropertyUnit.read(reader) } } }, one { json { reader -> reader.list { Finding.read(reader) } } }) }

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
    Call(63).documents(shared).documents(own).text(mode.word).run().run { SharedMaterials(one { json { reader -> reader.list { Material.read(reader) } } }, list { text() }) }

/** A share of ownership in the one way to write it, such as `1/2`; nothing for what is no share. */
@Throws(DengjiException::class)
public fun parseShare(text: String): String? =
    Call(64).text(text).run().orNull { text() }

/** The calendar day in China at an instant. */
@Throws(DengjiException::class)
public fun chinaDate(now: Instant): CalendarDate =
    Call(65).instant(now).run().one { text() }

/** What `open` gives. */
public data class Opened(
    public val case: Case,
    public val outcome: Outcome,
)

/** Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openCase(command: Command, context: CaseContext): Opened =
    Call(68).document(command).handle(context).run().run { Opened(one { Case(handle()) }, one { json { reader -> Outcome.read(reader) } }) }

/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
 * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
 * its end looks sound.
 */
@Throws(DengjiException::class)
public fun verifyLog(log: List<LogEntry>, head: String? = null): Report =
    Call(102).documents(log).text(head).run().one { json { reader -> Report.read(reader) } }

/** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
@Throws(DengjiException::class)
public fun eraseLogEntry(entry: LogEntry): LogEntry =
    Call(103).document(entry).run().one { json { reader -> LogEntry.read(reader) } }

/** Decides every command of a log again under another profile, and lists what comes out differently. */
@Throws(DengjiException::class)
public fun whatIf(log: List<LogEntry>, profile: ProfileHandle, regions: Regions? = null): List<Difference> =
    Call(104).documents(log).handle(profile).handle(regions).run().one { json { reader -> reader.list { Difference.read(reader) } } }

/** What `open` gives. */
public data class OpenedEnterpriseAccount(
    public val account: EnterpriseAccount,
    public val outcome: AccountOutcome,
)

/** Opens it with the one action that can be first. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openEnterpriseAccount(command: AccountCommand, context: AccountContext): OpenedEnterpriseAccount =
    Call(125).document(command).handle(context).run().run { OpenedEnterpriseAccount(one { EnterpriseAccount(handle()) }, one { json { reader -> AccountOutcome.read(reader) } }) }

/** What `open` gives. */
public data class OpenedLicenceWallet(
    public val account: LicenceWallet,
    public val outcome: LicenceOutcome,
)

/** Opens it with the one action that can be first. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openLicenceWallet(command: LicenceCommand, context: LicenceContext): OpenedLicenceWallet =
    Call(164).document(command).handle(context).run().run { OpenedLicenceWallet(one { LicenceWallet(handle()) }, one { json { reader -> LicenceOutcome.read(reader) } }) }

/** What `open` gives. */
public data class OpenedSealAccount(
    public val account: SealAccount,
    public val outcome: SealOutcome,
)

/** Opens it with the one action that can be first. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openSealAccount(command: SealCommand, context: SealContext): OpenedSealAccount =
    Call(203).document(command).handle(context).run().run { OpenedSealAccount(one { SealAccount(handle()) }, one { json { reader -> SealOutcome.read(reader) } }) }

/** What `open` gives. */
public data class OpenedSealingSession(
    public val account: SealingSession,
    public val outcome: SealingOutcome,
)

/** Opens it with the one action that can be first. Refuses it otherwise. */
@Throws(DengjiException::class)
public fun openSealingSession(command: SealingCommand, context: SealContext): OpenedSealingSession =
    Call(233).document(command).handle(context).run().run { OpenedSealingSession(one { SealingSession(handle()) }, one { json { reader -> SealingOutcome.read(reader) } }) }

/** What the bytes of a file are; its name does not matter. */
@Throws(DengjiException::class)
public fun recogniseFile(data: ByteArray): FileFormat =
    Call(249).bytes(data).run().one { FileFormat.of(text()) }

/** What is known of a file from its bytes; whoever read its pages says how many there are. */
@Throws(DengjiException::class)
public fun sealableFile(id: String, name: String, data: ByteArray, pages: UInt): SealableFile =
    Call(250).text(id).text(name).bytes(data).number(pages).run().one { json { reader -> SealableFile.read(reader) } }

/**
 * Whether seals lie on the pages where the platform wants them; nothing where no source says how documents are
 * sealed.
 */
@Throws(DengjiException::class)
public fun checkSealCoverage(profile: SealProfileHandle, pages: UInt, placements: List<PagePlacement>): Report? =
    Call(251).handle(profile).number(pages).documents(placements).run().orNull { json { reader -> Report.read(reader) } }

/** What the host shall do with a sealed file, step by step. */
@Throws(DengjiException::class)
public fun outputPlan(profile: SealProfileHandle, request: OutputRequest): OutputPlan =
    Call(252).handle(profile).document(request).run().one { json { reader -> OutputPlan.read(reader) } }

/** Judges the use of a seal by its account, as of the instant of that use. */
@Throws(DengjiException::class)
public fun rightAtSigning(account: SealAccount, profile: SealProfileHandle, used: SealActUse): RightReport =
    Call(253).handle(account).handle(profile).document(used).run().one { json { reader -> RightReport.read(reader) } }

/**
 * The evidence for a case's command `seal`, from a document whose signatures are valid. Refused for others, with all
 * that stands against them.
 */
@Throws(DengjiException::class)
public fun caseEvidence(document: VerifiedDocument, current: String): Evidence =
    Call(254).document(document).text(current).run().one { json { reader -> Evidence.read(reader) } }

/** A stored document as a material of a filing. Refused for anybody but its owner. */
@Throws(DengjiException::class)
public fun attachDocument(document: StoredDocument, person: Principal, item: String): Material =
    Call(255).document(document).document(person).text(item).run().one { json { reader -> Material.read(reader) } }

/** Signs a ticket with a key in software (64 hexadecimal digits). */
@Throws(DengjiException::class)
public fun signTicket(ticket: Ticket, privateKey: String): SignedTicket =
    Call(256).document(ticket).text(privateKey).run().one { json { reader -> SignedTicket.read(reader) } }

/** What a host's device has to sign: the bytes, and with the public key also their digest. */
@Throws(DengjiException::class)
public fun prepareTicket(ticket: Ticket, publicKey: String? = null): TicketToSign =
    Call(257).document(ticket).text(publicKey).run().one { json { reader -> TicketToSign.read(reader) } }

/**
 * Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
 * the signature is verified first.
 */
@Throws(DengjiException::class)
public fun completeTicket(ticket: Ticket, signature: String, publicKey: String? = null): SignedTicket =
    Call(258).document(ticket).text(signature).text(publicKey).run().one { json { reader -> SignedTicket.read(reader) } }

/** Checks the text of a signing code against the platform's public keys at an instant, without a network. */
@Throws(DengjiException::class)
public fun verifyTicket(payload: String, keys: List<PlatformKey>, now: Instant): TicketReport =
    Call(259).text(payload).documents(keys).instant(now).run().one { json { reader -> TicketReport.read(reader) } }

/** The digest of data. */
@Throws(DengjiException::class)
public fun digest(algorithm: DigestAlgorithm, data: ByteArray): ByteArray =
    Call(260).text(algorithm.word).bytes(data).run().one { bytes() }

/**
 * A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8
 * to 32 bytes of entropy, ties the answer to it.
 */
@Throws(DengjiException::class)
public fun timestampRequest(algorithm: DigestAlgorithm, digest: ByteArray, nonce: ByteArray? = null): ByteArray =
    Call(261).text(algorithm.word).bytes(digest).bytes(nonce).run().one { bytes() }

/** The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce. */
@Throws(DengjiException::class)
public fun timestampToken(response: ByteArray, nonce: ByteArray? = null): ByteArray =
    Call(262).bytes(response).bytes(nonce).run().one { bytes() }

/**
 * A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
 * `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
 */
@Throws(DengjiException::class)
public fun ocspRequest(certificate: Certificate, issuer: Certificate, nonce: ByteArray? = null): ByteArray =
    Call(263).handle(certificate).handle(issuer).bytes(nonce).run().one { bytes() }

/**
 * When advance notices lapse after an instant and until another one, inclusive (民法典 221), unless registration is
 * applied for before. Where the calendar ends first, the entry says so, and is of the day before which the notice does
 * not lapse.
 */
@Throws(DengjiException::class)
public fun noticeDeadlines(notices: List<PendingNotice>, after: Instant, until: Instant, profile: ProfileHandle, calendar: WorkCalendar? = null): List<Deadline> =
    Call(276).documents(notices).instant(after).instant(until).handle(profile).handle(calendar).run().one { json { reader -> reader.list { Deadline.read(reader) } } }

/** When certificates begin and end after an instant and until another one, inclusive. */
@Throws(DengjiException::class)
public fun certificateDeadlines(certificates: List<Certificate>, after: Instant, until: Instant): List<Deadline> =
    Call(277).handles(certificates).instant(after).instant(until).run().one { json { reader -> reader.list { Deadline.read(reader) } } }

/**
 * When signing codes lapse, and when the keys that sign them begin and end to count, after an instant and until another
 * one, inclusive.
 */
@Throws(DengjiException::class)
public fun ticketDeadlines(tickets: List<Ticket>, after: Instant, until: Instant, keys: List<PlatformKey>? = null): List<Deadline> =
    Call(278).documents(tickets).instant(after).instant(until).documents(keys).run().one { json { reader -> reader.list { Deadline.read(reader) } } }

/**
 * What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
 * it, and the maker's own. Keep the bytes for `complete_seal`.
 */
@Throws(DengjiException::class)
public fun prepareSeal(draft: SealDraft, picture: ByteArray, signers: List<Certificate>, maker: Certificate): ByteArray =
    Call(279).document(draft).bytes(picture).handles(signers).handle(maker).run().one { bytes() }

/** The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s. */
@Throws(DengjiException::class)
public fun completeSeal(message: ByteArray, maker: Certificate, signature: ByteArray, timestamp: ByteArray? = null): ByteArray =
    Call(280).bytes(message).handle(maker).bytes(signature).bytes(timestamp).run().one { bytes() }

/**
 * What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
 * for `complete_seal_signature`.
 */
@Throws(DengjiException::class)
public fun prepareSealSignature(seal: ElectronicSeal, signer: Certificate, digest: ByteArray, signing: SealSigning): ByteArray =
    Call(281).handle(seal).handle(signer).bytes(digest).document(signing).run().one { bytes() }

/**
 * The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
 * r ‖ s.
 */
@Throws(DengjiException::class)
public fun completeSealSignature(message: ByteArray, signer: Certificate, signature: ByteArray, timestamp: ByteArray? = null): ByteArray =
    Call(282).bytes(message).handle(signer).bytes(signature).bytes(timestamp).run().one { bytes() }

/** What `repairDocument` gives. */
public data class RepairedDocument(
    public val pdf: ByteArray,
    public val report: Report,
)

/**
 * Makes a new file that can be sealed of one that is refused: decrypts what opens without a password, and finds objects
 * again where cross-references are broken. A file with a signature is never rewritten. Unsupported where the package
 * was built without it, as those for phones are.
 */
@Throws(DengjiException::class)
public fun repairDocument(pdf: ByteArray): RepairedDocument =
    Call(299).bytes(pdf).run().run { RepairedDocument(one { bytes() }, one { json { reader -> Report.read(reader) } }) }

/** Where the seals of a plan come to lie. */
@Throws(DengjiException::class)
public fun resolvePlan(pdf: ByteArray, plan: StampPlan): Resolution =
    Call(300).bytes(pdf).document(plan).run().one { json { reader -> Resolution.read(reader) } }

/** What a plan breaks on a file. */
@Throws(DengjiException::class)
public fun lintPlan(pdf: ByteArray, plan: StampPlan): Report =
    Call(301).bytes(pdf).document(plan).run().one { json { reader -> Report.read(reader) } }

/**
 * What stands against a signature on a file: all of it, before anything is laid out. `pictures` is how many will be
 * given; none where nothing is said.
 */
@Throws(DengjiException::class)
public fun checkSigning(pdf: ByteArray, request: SigningRequest, pictures: UInt? = null): Report =
    Call(302).bytes(pdf).document(request).number(pictures).run().one { json { reader -> Report.read(reader) } }

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
    Call(303).bytes(pdf).document(request).handles(pictures).run().run { PreparedDocument(one { bytes() }, one { json { reader -> Prepared.read(reader) } }) }

/** Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s. */
@Throws(DengjiException::class)
public fun completeDocument(pdf: ByteArray, prepared: Prepared, signature: ByteArray, timestamp: ByteArray? = null): ByteArray =
    Call(304).bytes(pdf).document(prepared).bytes(signature).bytes(timestamp).run().one { bytes() }

/** Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes. */
@Throws(DengjiException::class)
public fun signDocument(pdf: ByteArray, request: SigningRequest, key: SoftwareKey, pictures: List<Picture>? = null, entropy: ByteArray? = null): ByteArray =
    Call(305).bytes(pdf).document(request).handle(key).handles(pictures).bytes(entropy).run().one { bytes() }

/** Adds validation data to a file, in a revision of its own (level B-LT). */
@Throws(DengjiException::class)
public fun addValidationData(pdf: ByteArray, data: ValidationData): ByteArray =
    Call(306).bytes(pdf).document(data).run().one { bytes() }

/** What `prepareTimestamp` gives. */
public data class PreparedTimestampDocument(
    public val pdf: ByteArray,
    public val prepared: PreparedTimestamp,
)

/** Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps. */
@Throws(DengjiException::class)
public fun prepareTimestamp(pdf: ByteArray, request: TimestampRequest): PreparedTimestampDocument =
    Call(307).bytes(pdf).document(request).run().run { PreparedTimestampDocument(one { bytes() }, one { json { reader -> PreparedTimestamp.read(reader) } }) }

/** Puts the authority's token into the prepared file. */
@Throws(DengjiException::class)
public fun completeTimestamp(pdf: ByteArray, prepared: PreparedTimestamp, token: ByteArray): ByteArray =
    Call(308).bytes(pdf).document(prepared).bytes(token).run().one { bytes() }

/** The designs that the library brings along, whose texts are still to be filled in. */
@Throws(DengjiException::class)
public fun sealPresets(): List<SealPreset> =
    Call(312).run().one { json { reader -> reader.list { SealPreset.read(reader) } } }

/** The design of a preset with its texts filled in. */
@Throws(DengjiException::class)
public fun sealDesign(preset: SealPreset, content: SealContent): SealDesign =
    Call(313).document(preset).document(content).run().one { json { reader -> SealDesign.read(reader) } }

/**
 * The design of a profile's kind of seal with its texts; nothing for kinds that are made from an image, or of which no
 * preset knows.
 */
@Throws(DengjiException::class)
public fun sealDesignFor(kind: SealKind, content: SealContent): SealDesign? =
    Call(314).document(kind).document(content).run().orNull { json { reader -> SealDesign.read(reader) } }

/** Everything that is wrong with a design, or unusual. */
@Throws(DengjiException::class)
public fun lintSeal(design: SealDesign, font: Font): Report =
    Call(315).document(design).handle(font).run().one { json { reader -> Report.read(reader) } }

/** Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells. */
@Throws(DengjiException::class)
public fun drawSeal(design: SealDesign, font: Font): Picture =
    Call(316).document(design).handle(font).run().one { Picture(handle()) }

/** What `typeset` gives. */
public data class TypesetPaper(
    public val pdf: ByteArray,
    public val layout: PaperLayout,
)

/** Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere. */
@Throws(DengjiException::class)
public fun typeset(paper: Paper, fonts: Fonts): TypesetPaper =
    Call(335).document(paper).handle(fonts).run().run { TypesetPaper(one { bytes() }, one { json { reader -> PaperLayout.read(reader) } }) }

/** The application form (申请表) of one sub-case, as it is signed. */
@Throws(DengjiException::class)
public fun applicationForm(subCase: SubCaseDocument, profile: ProfileHandle, head: PaperHead): Paper =
    Call(336).document(subCase).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The application form (申请表) of one sub-case, as it is signed. */
@Throws(DengjiException::class)
public fun applicationForm(subCase: SubCaseHandle, profile: ProfileHandle, head: PaperHead): Paper =
    Call(336).held(subCase).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The receipt list (收件清单) of the materials of one sub-case. */
@Throws(DengjiException::class)
public fun receiptPaper(subCase: SubCaseDocument, profile: ProfileHandle, head: PaperHead): Paper =
    Call(337).document(subCase).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The receipt list (收件清单) of the materials of one sub-case. */
@Throws(DengjiException::class)
public fun receiptPaper(subCase: SubCaseHandle, profile: ProfileHandle, head: PaperHead): Paper =
    Call(337).held(subCase).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/**
 * What the findings on a sub-case come to when it is handed in: accepted, or everything that is missing or wrong, at
 * once, each with its article (不动产登记暂行条例 第十七条).
 */
@Throws(DengjiException::class)
public fun acceptance(report: Report, profile: ProfileHandle): Acceptance =
    Call(338).document(report).handle(profile).run().one { json { reader -> Acceptance.read(reader) } }

/** The notice of that decision: 受理, 更正 or 补正, 不予受理. */
@Throws(DengjiException::class)
public fun acceptancePaper(subCase: SubCaseDocument, decision: Acceptance, profile: ProfileHandle, head: PaperHead): Paper =
    Call(339).document(subCase).document(decision).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The notice of that decision: 受理, 更正 or 补正, 不予受理. */
@Throws(DengjiException::class)
public fun acceptancePaper(subCase: SubCaseHandle, decision: Acceptance, profile: ProfileHandle, head: PaperHead): Paper =
    Call(339).held(subCase).document(decision).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** A supplementary inquiry (补充询问) as the paper that whoever answered signs; nothing where there is no such sub-case. */
@Throws(DengjiException::class)
public fun inquiryPaper(case: Case, subCase: String, inquiry: Inquiry, profile: ProfileHandle, head: PaperHead): Paper? =
    Call(340).handle(case).text(subCase).document(inquiry).handle(profile).document(head).run().orNull { json { reader -> Paper.read(reader) } }

/** The form for a window that `SealAccount.window_form` filled in. */
@Throws(DengjiException::class)
public fun windowPaper(form: WindowForm, profile: SealProfileHandle, head: PaperHead): Paper =
    Call(341).document(form).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/** The certificate of completion: what was signed and sealed in a case, by whom and when. */
@Throws(DengjiException::class)
public fun certificateOfCompletion(case: Case, profile: ProfileHandle, head: PaperHead): Paper =
    Call(342).handle(case).handle(profile).document(head).run().one { json { reader -> Paper.read(reader) } }

/**
 * The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and
 * `digest` name what was verified; `issuer` stands at the foot.
 */
@Throws(DengjiException::class)
public fun verificationPaper(report: VerificationReport, file: String, digest: String, issuer: String, head: PaperHead): Paper =
    Call(343).document(report).text(file).text(digest).text(issuer).document(head).run().one { json { reader -> Paper.read(reader) } }
