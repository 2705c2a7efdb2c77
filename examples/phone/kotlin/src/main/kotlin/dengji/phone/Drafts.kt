package dengji.phone

import dengji.*
import dengji.documents.*
import java.util.UUID

/** A form as it stands, with what is found at each pointer. */
data class Filled(
    val name: String,
    val caseId: String,
    val subCase: String,
    val form: SubCaseForm,
    val findings: List<Finding>,
    val revision: Long,
    val sent: Long,
) {
    fun fields(): List<FormField> = form.sections.flatMap { it.groups }.flatMap { it.fields }
}

/**
 * Forms that are being filled in, without a network. What is kept is what was typed, whether it can be read or not; each
 * change is stored before it is said to be.
 */
class Drafts(private val database: Database, private val actor: Actor, private val clock: Clock) {
    private data class Row(val caseId: String, val subCase: String, val version: Long, val profile: ProfileRef, val document: String, val revision: Long, val sent: Long)

    fun names(): List<String> = database.rows("select name from draft order by name").map { it[0] as String }

    fun blank(name: String, profile: String, business: String) = ProfileHandle.builtin(profile).use {
        add(name, "", "", 0, it, it.formFor(business, chinaDate(clock.now)).subCase.toJson())
    }

    fun of(name: String, profile: String, document: String) = ProfileHandle.builtin(profile).use { add(name, "", "", 0, it, document) }

    /** A sub-case of a copy, as this person may change it. */
    fun ofCase(name: String, caseId: String, subCase: String) {
        val copies = CaseCopies(database)
        copies.open(caseId).use { case ->
            val form = case.contextOf(actor, clock.now).use { case.form(subCase, it) } ?: throw Missing(subCase)
            val (profile, version) = case.profile()
            ProfileHandle.builtin(profile, version).use { add(name, caseId, subCase, case.version().toLong(), it, form.subCase.toJson()) }
        }
    }

    private fun add(name: String, caseId: String, subCase: String, version: Long, profile: ProfileHandle, document: String) = database.write {
        if (name in names()) throw Missing(name) // what was typed under this name is not written over
        database.run(
            "insert into draft values (?, ?, ?, ?, ?, ?, ?, 0, 0, null, null)",
            name, caseId, subCase, version, profile.id(), profile.version(), document,
        )
    }

    /** The form beside what is found; all of it comes from the profile, and nothing of it is stored. */
    fun open(name: String): Filled = row(name).let { row ->
        ProfileHandle.builtin(row.profile.id, row.profile.version).use { profile ->
            val (subCase, unread) = SubCaseHandle.readLeniently(row.document)
            subCase.use {
                val today = chinaDate(clock.now)
                Filled(name, row.caseId, row.subCase, form(row, profile, it), unread + profile.check(it, today).findings, row.revision, row.sent)
            }
        }
    }

    /** Of a sub-case of a copy some fields are read only, which the case says; the profile alone does not know it. */
    private fun form(row: Row, profile: ProfileHandle, subCase: SubCaseHandle): SubCaseForm {
        val form = profile.form(subCase, chinaDate(clock.now))
        if (row.caseId.isEmpty()) return form
        val open = CaseCopies(database).open(row.caseId).use { case -> case.contextOf(actor, clock.now).use { case.form(row.subCase, it) } }
            ?: throw Missing(row.subCase)
        val writable = open.sections.flatMap { it.groups }.flatMap { it.fields }.filter { !it.readonly }.map { it.path }.toSet()
        return form.copy(sections = form.sections.map { section ->
            val changes = section.groups.any { group -> group.fields.any { it.path in writable } }
            section.copy(add = section.add.takeIf { changes }, groups = section.groups.map { group ->
                group.copy(removable = group.removable && changes, fields = group.fields.map { if (it.path in writable) it else it.copy(readonly = true) })
            })
        })
    }

    /** One field, by its pointer; it is stored when this returns. */
    fun set(name: String, pointer: String, value: String): Long {
        val filled = open(name)
        val field = filled.fields().firstOrNull { it.pointer == pointer && it.visible } ?: throw Missing(pointer)
        if (field.readonly || field.kind == FieldKind.NOTE || field.kind == FieldKind.FILES) throw Missing(pointer)
        // A choice is told by its name too, as people see it.
        val code = field.options.firstOrNull { it.code == value || it.name.zh == value || it.name.en == value }?.code ?: value
        return save(name) { Json.put(it, pointer, if (field.kind == FieldKind.YES_NO) Json.truth(code) else Json.text(code)) }
    }

    fun addRow(name: String, part: String): Long {
        val add = open(name).form.sections.firstOrNull { it.part.code == part && it.visible }?.add ?: throw Missing(part)
        return save(name) { Json.put(it, add.pointer, Json.read(add.value)) }
    }

    fun removeRow(name: String, pointer: String): Long {
        val group = open(name).form.sections.flatMap { it.groups }.firstOrNull { it.pointer == pointer && it.removable } ?: throw Missing(pointer)
        return save(name) { Json.remove(it, group.pointer) }
    }

    private fun save(name: String, change: (String) -> String): Long = database.write {
        val row = row(name)
        // The form may have blank rows that the document has not: a value is put into the form's.
        val document = change(if (row.revision == 0L) complete(row) else row.document)
        database.run("update draft set document = ?, revision = revision + 1 where name = ?", document, name)
        row.revision + 1
    }

    private fun complete(row: Row): String = ProfileHandle.builtin(row.profile.id, row.profile.version).use { profile ->
        SubCaseHandle.readLeniently(row.document).subCase.use { profile.form(it, chinaDate(clock.now)).subCase.toJson() }
    }

    /**
     * Hands what was filled in over to the outbox, once for each revision: the ids are made and stored with the note that
     * it was sent, so that a second try is the first one again.
     */
    fun send(name: String): List<String> {
        val row = row(name)
        if (row.caseId.isEmpty()) throw Missing(name)
        if (row.sent == row.revision) return emptyList()
        val (subCase, unread) = SubCaseHandle.readLeniently(row.document)
        if (unread.isNotEmpty()) throw Unfit(unread)
        val document = subCase.use { it.document() }
        val kept = CaseCopies(database).open(row.caseId).use { case -> case.contextOf(actor, clock.now).use { case.subCaseDocument(row.subCase, it) } }
            ?: throw Missing(row.subCase)
        val actions = listOfNotNull(
            Action.EditApplication(row.subCase, document.application).takeIf { document.application != kept.application },
            Action.AnswerQuestionnaire(listOf(row.subCase), document.questionnaire).takeIf { document.questionnaire != kept.questionnaire },
        )
        // The first is judged against what the person saw: what somebody else has changed since is not written over. The
        // second follows once that has held; it cannot expect the version that the first will make.
        val expected = listOf(ExpectedSubCase(row.subCase, row.version.toUInt()))
        val commands = actions.mapIndexed { at, action ->
            Command(UUID.randomUUID().toString(), expectedSubCases = if (at == 0) expected else emptyList(), action = action)
        }
        return database.write {
            // Somebody may have pressed twice, or typed on: what is stored now counts.
            val now = row(name)
            if (now.revision != row.revision || now.sent != row.sent) return@write emptyList()
            val (first, second) = commands.getOrNull(0)?.id to commands.getOrNull(1)?.id
            for (command in commands) Outbox(database).put(row.caseId, command, after = first.takeIf { it != command.id })
            database.run("update draft set sent = revision, first = ?, second = ? where name = ?", first, second, name)
            commands.map { it.id }
        }
    }

    private fun row(name: String): Row = database.rows(
        "select case_id, sub_case, version, profile, profile_version, document, revision, sent from draft where name = ?", name,
    ).firstOrNull()?.let { row ->
        Row(row[0] as String, row[1] as String, row[2] as Long, ProfileRef(row[3] as String, row[4] as String), row[5] as String, row[6] as Long, row[7] as Long)
    } ?: throw Missing(name)
}
