package dengji

import com.fasterxml.jackson.core.JsonPointer
import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import com.fasterxml.jackson.databind.node.ObjectNode
import dengji.documents.*
import java.time.Instant

/** The case of a vector, the log it gave, the profile under which commands are given; and its accounts. */
class Session {
    var case: Case? = null
    var profile: ProfileHandle? = null
    val log = mutableListOf<LogEntry>()

    /** Accounts of other kinds, by kind and by the name that the vector gives them. */
    val accounts = mutableMapOf<String, Any>()
    /** What steps that call rows of the table bind to names. */
    val bound = mutableMapOf<String, Any>()
    val current: Case get() = case ?: error("no case was opened")
}

typealias Operation = (JsonNode, Session) -> JsonNode

private val nodes = JsonNodeFactory.instance

/** What each operation of the vectors is in this language: documents cross as the typed values they are. */
val OPERATIONS: Map<String, Operation> = mapOf(
    "identifier.check" to { given, _ ->
        parse(checkIdentifier(kind(given), given["text"].asText(), given["today"].asText()).toJson())
    },
    "identifier.check_list" to { given, _ ->
        val texts = given["texts"].map { it.asText() }
        parse(checkIdentifiers(kind(given), texts, given["today"].asText()).toJson())
    },
    "identifier.mask" to { given, _ -> nodes.textNode(maskIdentifier(kind(given), given["text"].asText())) },
    "dictionary.lookup" to { given, _ ->
        val tables = given["profile"]?.let { profile(it).dictionaries() } ?: Dictionaries()
        val table = given["dictionary"].asText()
        val code = given["code"]?.asText() ?: tables.codeOf(table, given["name"].asText())
        val answer = nodes.objectNode().put("code", code)
        answer.put("name", code?.let { tables.nameOf(table, it) })
    },
    "qr.matrix" to { given, _ -> parse(qrCode(given).matrix().toJson()) },
    "qr.svg" to { given, _ ->
        nodes.objectNode().put("svg", qrCode(given).toSvg(QrStyle.fromJson(given["style"].toString())))
    },
    "ticket.sign" to { given, _ ->
        parse(signTicket(Ticket.fromJson(given["ticket"].toString()), given["privateKey"].asText()).toJson())
    },
    "ticket.prepare" to { given, _ ->
        parse(prepareTicket(Ticket.fromJson(given["ticket"].toString()), given["publicKey"]?.asText()).toJson())
    },
    "ticket.complete" to { given, _ ->
        val ticket = Ticket.fromJson(given["ticket"].toString())
        parse(completeTicket(ticket, given["signature"].asText(), given["publicKey"]?.asText()).toJson())
    },
    "ticket.verify" to { given, _ ->
        val keys = given["keys"].map { PlatformKey.fromJson(it.toString()) }
        parse(verifyTicket(given["payload"].asText(), keys, now(given)).toJson())
    },
    "profile.get" to { given, _ -> profile(given["profile"]).get(given["pointer"].asText()).orNull { parse(it) } },
    "profile.lint" to { given, _ -> parse(profile(given["profile"]).lint().toJson()) },
    "profile.diff" to { given, _ -> profile(given["before"]).diff(profile(given["after"])).list { it.toJson() } },
    "profile.read" to { given, _ -> parse(ProfileHandle.parse(given.asText()).document().toJson()) },
    "requirement.row" to { given, _ -> requirement(given["id"].asText()).orNull { parse(it.toJson()) } },
    "requirement.citations" to { given, _ ->
        citations(given["code"].asText()).list { nodes.textNode(it.id).toString() }
    },
    "sub_case.check" to { given, _ ->
        val document = subCase(given)
        parse(profile(given["profile"]).check(document, given["today"].asText()).toJson())
    },
    "share.parse" to { given, _ ->
        nodes.objectNode().set("share", parseShare(given["text"].asText()).orNull { nodes.textNode(it) })
    },
    "material.checklist" to { given, _ ->
        profile(given["profile"]).checklist(subCase(given), given["today"].asText()).list { it.toJson() }
    },
    "material.receipt_list" to { given, _ ->
        parse(profile(given["profile"]).receiptList(materials(given["materials"])).toJson())
    },
    "material.share" to { given, _ ->
        val mode = ShareMode.valueOf(given["mode"].asText().uppercase())
        val shared = shareMaterials(materials(given["shared"]), materials(given["own"]), mode)
        val answer = nodes.objectNode()
        answer.set<JsonNode>("own", shared.own.list { it.toJson() })
        answer.set("skipped", texts(shared.skipped))
    },
    "project.list" to { given, _ ->
        val projects = given["projects"].map { Project.fromJson(it.toString()) }
        projectsOf(projects, Enterprise.fromJson(given["enterprise"].toString())).list { it.toJson() }
    },
    "project.grid" to { given, _ ->
        val project = Project.fromJson(given["project"].toString())
        val selected = given["selected"].map { it.asText() }
        profile(given["profile"]).grid(project, given["businessType"].asText(), selected).list { it.toJson() }
    },
    "project.select" to { given, _ ->
        val project = Project.fromJson(given["project"].toString())
        val before = given["selected"].map { PropertyUnit.fromJson(it.toString()) }
        val add = given["add"].map { it.asText() }
        val added = profile(given["profile"]).selectUnits(project, before, add, given["businessType"].asText())
        val removed = deselectUnits(added.selected, given["remove"].map { it.asText() })
        val answer = nodes.objectNode()
        answer.set<JsonNode>("selected", texts(removed.selected.map { it.unitCode }))
        answer.set<JsonNode>("added", parse(Report(added.findings).toJson())["findings"])
        answer.set("removed", parse(Report(removed.findings).toJson())["findings"])
    },
    "register.check" to { given, _ ->
        val facts = given["facts"].map { RegisterFact.fromJson(it.toString()) }
        parse(profile(given["profile"]).checkRegister(facts, subCase(given), given["today"].asText()).toJson())
    },
    "case.open" to { given, session ->
        session.profile = profile(given["profile"])
        val opened = openCase(command(given), context(given, session))
        session.case = opened.case
        session.log.clear()
        opened.outcome.entry?.let(session.log::add)
        parse(opened.outcome.toJson())
    },
    "case.handle" to { given, session ->
        val outcome = session.current.handle(command(given), context(given, session))
        outcome.entry?.let(session.log::add)
        parse(outcome.toJson())
    },
    "case.decide" to { given, session ->
        parse(session.current.decide(command(given), context(given, session)).toJson())
    },
    "case.actions" to { given, session ->
        session.current.actions(context(given, session), page(given)).list { it.toJson() }
    },
    "case.todo" to { given, session -> session.current.todo(context(given, session)).list { it.toJson() } },
    "case.placements" to { given, session ->
        session.current.placements(session.profile!!, now(given), page(given)).list { it.toJson() }
    },
    "case.next_deadline" to { given, session ->
        session.current.nextDeadline(now(given)).orNull { parse(it.toJson()) }
    },
    "case.check" to { given, session -> parse(session.current.check(context(given, session)).toJson()) },
    "case.progress" to { _, session -> parse(session.current.progress(session.profile!!).toJson()) },
    "case.certificate_of_completion" to { given, session ->
        val head = PaperHead.fromJson(given["head"].toString())
        parse(certificateOfCompletion(session.current, session.profile!!, head).toJson())
    },
    "paper.application_form" to { given, _ ->
        val head = PaperHead.fromJson(given["head"].toString())
        parse(applicationForm(subCase(given), profile(given["profile"]), head).toJson())
    },
    "paper.receipt" to { given, _ ->
        val head = PaperHead.fromJson(given["head"].toString())
        parse(receiptPaper(subCase(given), profile(given["profile"]), head).toJson())
    },
    "paper.verification" to { given, _ ->
        val head = PaperHead.fromJson(given["head"].toString())
        val report = VerificationReport.fromJson(given["report"].toString())
        val (file, digest) = given["file"].asText() to given["digest"].asText()
        parse(verificationPaper(report, file, digest, given["issuer"].asText(), head).toJson())
    },
    "case.snapshot" to { _, session -> parse(session.current.state().toJson()) },
    "case.replay" to { _, session ->
        nodes.booleanNode(Case.replay(session.log).state() == session.current.state())
    },
    "case.restore" to { given, _ ->
        parse(Case.parse(if (given.isTextual) given.asText() else given["snapshot"].toString()).state().toJson())
    },
    "case.what_if" to { given, session -> whatIf(session.log, profile(given["profile"])).list { it.toJson() } },
    "case.verify_log" to { given, session ->
        val log = kept(session.log, given, ::eraseLogEntry) { it.sequence }
        parse(verifyLog(log, head(session.log, given) { it.digest }).toJson())
    },
    "case.verify" to { given, session ->
        val case = Case.parse(written(session.current.state().toJson(), given))
        parse(Case.verify(case.state(), kept(session.log, given, ::eraseLogEntry) { it.sequence }).toJson())
    },
    "case.switch_profile" to { given, session ->
        session.profile = profile(given["profile"])
        nodes.nullNode()
    },
    "case.lapse" to { given, _ ->
        val holidays = given["holidays"].map { it.asText() }
        val lapse = profile(given["profile"]).lapse(given["possibleSince"].asText(), given["today"].asText(), holidays)
        lapse.orNull { parse(it.toJson()) }
    },
)

internal fun parse(text: String): JsonNode = VectorsTest.json.readTree(text)

/** What a step says that there still is of a log: its `first` entries, some with their payload erased. */
internal fun <E> kept(log: List<E>, given: JsonNode, erase: (E) -> E, sequence: (E) -> UInt): List<E> {
    val erased = given["erase"]?.map { it.asInt().toUInt() }.orEmpty()
    return log.take(given["first"]?.asInt() ?: log.size).map { if (sequence(it) in erased) erase(it) else it }
}

/** A snapshot that somebody wrote in: with the values that a step's `set` replaces. */
internal fun written(snapshot: String, given: JsonNode): String {
    val tree = parse(snapshot)
    given["set"]?.forEach {
        val pointer = JsonPointer.compile(it["pointer"].asText())
        (tree.at(pointer.head()) as ObjectNode).set<JsonNode>(pointer.last().matchingProperty, it["value"])
    }
    return tree.toString()
}

/** The digest of the entry that a step names by its sequence: what a host keeps elsewhere. */
internal fun <E> head(log: List<E>, given: JsonNode, digest: (E) -> String): String? =
    given["headOf"]?.let { digest(log[it.asInt() - 1]) }

internal fun <T> Iterable<T>.list(write: (T) -> String): JsonNode =
    nodes.arrayNode().also { list -> forEach { list.add(parse(write(it))) } }

private fun texts(texts: List<String>): JsonNode = nodes.arrayNode().also { list -> texts.forEach(list::add) }

internal fun <T> T?.orNull(write: (T & Any) -> JsonNode): JsonNode = if (this == null) nodes.nullNode() else write(this)

private fun kind(given: JsonNode): IdentifierKind = IdentifierKind.fromJson(given["kind"].toString())

private fun qrCode(given: JsonNode): QrCode =
    QrCode(given["text"].asText(), ErrorCorrection.fromJson(given["errorCorrection"].toString()))

internal fun now(given: JsonNode): Instant = Instant.parse(given["now"].asText())

private fun subCase(given: JsonNode): SubCaseDocument = SubCaseDocument.fromJson(given["document"].toString())

private fun materials(given: JsonNode): List<Material> = given.map { Material.fromJson(it.toString()) }

private fun command(given: JsonNode): Command = Command.fromJson(given["command"].toString())

internal fun page(given: JsonNode): Page? = given["page"]?.let { Page.fromJson(it.toString()) }

private fun context(given: JsonNode, session: Session): CaseContext {
    val actor = given["actor"]?.let { Actor.fromJson(it.toString()) } ?: Actor(id = "vectors", role = Role.SYSTEM)
    return CaseContext(now(given), actor, session.profile!!, salt = given["salt"]?.asText())
}

/** The id of a built-in profile, or `{id, set}`: the built-in one with some values replaced. */
private fun profile(given: JsonNode?): ProfileHandle {
    if (given == null || given.isNull) return ProfileHandle.builtin("guangzhou-registration")
    if (given.isTextual) return ProfileHandle.builtin(given.asText())
    val adjustments = given["set"].map { Adjustment(it["pointer"].asText(), it["value"].toString()) }
    return ProfileHandle.builtin(given["id"].asText()).adjusted(adjustments)
}
