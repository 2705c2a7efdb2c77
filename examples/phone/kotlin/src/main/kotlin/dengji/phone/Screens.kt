package dengji.phone

import dengji.*
import dengji.documents.*


/** What the program shows; on a phone each of these is a screen. Nothing is decided here. */
class Screens(private val say: Say, private val actor: Actor, private val clock: Clock) {
    /** What stands above every screen where the clock cannot be trusted. */
    fun clock() {
        if (!clock.behind) return
        val time = say.time(clock.now)
        say.texts("手机时间早于平台已签署的时间，现按 $time 计", "the phone's clock is behind what the platform has dated; $time counts", "!", 0)
    }

    fun scanned(scanned: Scanned) {
        say.title(say.both("扫码", "Scanned code"))
        scanned.ticket?.let { ticket ->
            say.line("${say.both("案件", "case")} ${ticket.caseId} · ${say.both("子案", "sub-case")} ${ticket.subCase}")
            if (scanned.location.isNotEmpty()) say.line(scanned.location)
            say.line("${say.both("有效期", "valid")} ${say.time(ticket.issued)} – ${say.time(ticket.expires)}")
            if (ticket.round == 0u) say.line(say.both("用于上传材料", "for uploading materials"))
        }
        scanned.findings.forEach { say.finding(it, 0) }
        if (scanned.findings.isNotEmpty() || scanned.ticket == null) return
        if (!scanned.known && scanned.ticket.round > 0u) say.line(say.both("手机上没有此案，内容由平台显示", "this phone has no copy of the case; the platform shows what is signed"))
        if (scanned.asks.isNotEmpty()) say.line("${say.both("签名人", "signer")} ${actor.name}（${say.code("role", actor.role.code)}）")
        for (ask in scanned.asks) {
            say.line("${if (ask.allowed) "→" else "…"} ${say.label(ask.name)}")
            ask.unmet.forEach { say.unmet(it, 1) }
        }
    }

    fun form(filled: Filled) {
        say.title(say.both("申请表", "Form") + " " + filled.name)
        val sections = filled.form.sections.filter { it.visible }
        val places = mutableSetOf<String>()
        for (section in sections) {
            say.line()
            say.line("■ ${say.label(section.label)}")
            beside(filled, section.pointer, places, 1)
            for (group in section.groups) {
                val fields = group.fields.filter { it.visible }
                if (fields.isEmpty()) continue
                group.label?.let { say.line("— ${say.label(it)}" + if (group.removable) "  ${group.pointer}" else "", 1) }
                if (group.pointer != section.pointer) beside(filled, group.pointer, places, 2)
                for (field in fields) {
                    say.line(field(field), 1)
                    beside(filled, field.pointer, places, 2)
                }
            }
            section.add?.let { say.line("＋ ${say.label(it.label)}  ${section.part.code}", 1) }
        }
        val others = filled.findings.filter { it.pointer !in places }
        if (others.isNotEmpty()) {
            say.line()
            say.line("■ ${say.both("其他", "Besides")}")
            others.forEach { say.finding(it, 1) }
        }
        say.line()
        say.line("${say.both("发现", "findings")} ${filled.findings.size} · ${say.both("修订", "revision")} ${filled.revision}" + if (filled.caseId.isNotEmpty() && filled.sent < filled.revision) " · ${say.both("未发送", "not sent")}" else "")
    }

    private fun beside(filled: Filled, pointer: String, places: MutableSet<String>, depth: Int) {
        if (pointer.isNotEmpty() && places.add(pointer)) filled.findings.filter { it.pointer == pointer }.forEach { say.finding(it, depth) }
    }

    private fun field(field: FormField): String {
        if (field.kind == FieldKind.NOTE) return "　 ${say.label(field.label)}"
        val star = if (field.required) "*" else "　"
        val unit = field.unit?.let { "（${say.label(it)}）" }.orEmpty()
        val place = if (field.readonly || field.kind == FieldKind.FILES) "" else "  ${field.pointer}"
        return "$star ${say.label(field.label)}$unit：${value(field).ifEmpty { "＿" }}$place"
    }

    /** The own numbers are shown; those of others are masked. */
    private fun value(field: FormField): String {
        val option = field.options.firstOrNull { it.code == field.value }
        val personal = field.identifier ?: if (field.kind == FieldKind.PHONE) IdentifierKind.PHONE else null
        return when {
            option != null -> say.label(option.name)
            personal in IMPERSONAL || field.value == actor.documentNumber || field.value == actor.phone -> field.value
            personal != null -> say.number(personal, field.value)
            else -> field.value
        }
    }

    fun todo(cases: List<CaseDuties>, seals: List<SealDuties>) {
        say.title(say.both("待办", "To do") + " " + say.time(clock.now))
        for (one in cases) {
            say.line()
            say.line("■ ${say.both("案件", "case")} ${one.id}")
            for (person in one.todo) {
                val name = if (person.name == actor.name) person.name else say.person(person.name)
                say.line("${say.code("role", person.role.code)} $name".trimEnd(), 1)
                for (item in person.items) say.texts(item.finding.text(Language.ZH), item.finding.text(Language.EN), if (item.now) "→" else "…", 2)
            }
            deadlines(one.deadlines)
            if (one.actions.isNotEmpty()) say.line(say.both("可办", "buttons"), 1)
            for (offer in one.actions) button(say.label(offer.name), offer.subCase?.let(one.locations::get), offer.allowed, offer.unmet)
        }
        for (one in seals) {
            say.line()
            say.line("■ ${say.both("印章", "seals")} ${one.id}")
            for (item in one.todo) say.texts(item.finding.text(Language.ZH), item.finding.text(Language.EN), "→", 2)
            deadlines(one.deadlines)
            val allowed = one.actions.filter { it.allowed }
            if (allowed.isNotEmpty()) say.line(say.both("可办", "buttons"), 1)
            for (offer in allowed) button(say.label(offer.name), offer.seal, true, emptyList())
        }
    }

    private fun deadlines(deadlines: List<Deadline>) {
        if (deadlines.isNotEmpty()) say.line(say.both("到期", "lapses"), 1)
        for (deadline in deadlines) {
            say.line(say.time(deadline.at), 2)
            say.texts(deadline.finding.text(Language.ZH), deadline.finding.text(Language.EN), "·", 3)
        }
    }

    private fun button(name: String, place: String?, allowed: Boolean, unmet: List<Unmet>) {
        say.line("[${if (allowed) name else "× $name"}]" + place?.let { " $it" }.orEmpty(), 2)
        unmet.forEach { say.unmet(it, 3) }
    }

    fun seals(rights: PaperRights) {
        say.title(say.both("印章", "Seals") + " " + rights.enterprise.name)
        rights.confirmer?.let { confirmer ->
            say.line(say.both("本件由下列企业盖章", "this paper is sealed by") + " " + confirmer.name + if (confirmer.documentNumber == rights.enterprise.documentNumber) "" else " ✗")
            if (rights.unmet.isEmpty()) say.line("→ " + say.step("seal"))
            rights.unmet.forEach { say.unmet(it, 0) }
        }
        for (one in rights.seals) {
            say.line()
            say.line("■ ${one.seal.name}（${say.label(one.seal.kindName)}）${say.code("seal_stage", one.seal.stage.code)}  ${one.seal.seal}")
            val may = one.mine?.mayUse == true
            say.line((if (may) "✓ " else "✗ ") + say.both(if (may) "本人可以使用" else "本人不能使用", if (may) "you may use it" else "you may not use it"), 1)
            one.mine?.unmet.orEmpty().forEach { say.unmet(it, 2) }
            // Whoever may use it may still have to do so elsewhere.
            if (may && !one.here.allowed) {
                say.line("✗ ${say.code("channel", Channel.PHONE.code)}", 1)
                one.here.unmet.forEach { say.unmet(it, 2) }
            }
            for (other in one.others) {
                say.line((if (other.mayUse) "✓ " else "✗ ") + say.person(other.person.name) + other.role?.let { "（${say.code("role", it.code)}）" }.orEmpty(), 1)
                other.unmet.forEach { say.unmet(it, 2) }
            }
        }
    }

    fun exchange(exchange: Exchange) {
        say.title(say.both("同步", "Sync"))
        exchange.sent.forEach { say.line("↑ ${command(it)}") }
        for (one in exchange.taken) {
            val name = "${say.both(if (one.stream.kind == "case") "案件" else "印章", if (one.stream.kind == "case") "case" else "seals")} ${one.stream.id}"
            when {
                one.notMine -> say.line("✗ $name ${say.both("不再属于本人", "is not, or no longer, this person's")}")
                one.unfit.isNotEmpty() -> {
                    say.line("✗ $name ${say.both("与本机所存不是同一份日志，未接受", "is not the log that this phone keeps, and was not taken")}")
                    one.unfit.forEach { say.finding(it, 1) }
                }
                one.to > one.from -> say.line("↓ $name ${one.from} → ${one.to}")
                else -> say.line("＝ $name ${one.to}")
            }
        }
        exchange.settled.forEach { settled(it) }
    }

    fun outbox(all: List<Waiting>) {
        say.title(say.both("发件箱", "Outbox"))
        all.forEach { settled(it) }
    }

    private fun settled(one: Waiting) {
        say.line((if (one.done) "✓ " else if (one.refusal != null) "✗ " else "… ") + command(one))
        one.refusal?.unmet?.forEach { say.unmet(it, 1) }
    }

    private fun command(one: Waiting): String = "${one.stream} ${say.step(tag(one))}"

    /** The tag of the command's action, under which its names stand. */
    private fun tag(one: Waiting): String = Json.at(one.command, "/action/type")

    fun verified(report: VerificationReport, file: String, digest: String) =
        paper(verificationPaper(report, file, digest, "", PaperHead(date = chinaDate(report.verifiedAt))))

    /** A paper as text; its words are the library's. */
    private fun paper(paper: Paper) {
        say.title(say.label(paper.title))
        for (block in paper.blocks) {
            when (block) {
                is Block.Heading -> { say.line(); say.line("■ ${say.label(block.text)}") }
                is Block.Paragraph -> say.line(say.label(block.text))
                is Block.Note -> say.line(say.label(block.text))
                is Block.Grid -> block.pairs.filter { it.value.isNotEmpty() }.forEach { say.line("${say.label(it.label)}：${it.value}", 1) }
                is Block.Table -> block.rows.forEach { row -> say.line(row.cells.filter(String::isNotEmpty).joinToString(" · "), 1) }
                else -> {}
            }
        }
    }

    private companion object {
        /** Numbers of things, and not of persons. */
        val IMPERSONAL = setOf(
            IdentifierKind.UNIT_CODE, IdentifierKind.CERTIFICATE_NUMBER, IdentifierKind.PROOF_NUMBER, IdentifierKind.USCC,
            IdentifierKind.ORGANISATION_CODE, IdentifierKind.BUSINESS_LICENCE, IdentifierKind.BATCH_NUMBER,
        )
    }
}
