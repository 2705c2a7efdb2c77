package dengji

import dengji.documents.*
import java.time.Duration
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

private const val NUMBER = "91440101MA5TE0T11U"
private val MORNING: Instant = Instant.parse("2024-08-05T01:00:00Z")
private val ENTERPRISE = Enterprise("示例置业有限公司", NUMBER)
private val REPRESENTATIVE = Principal("陈一", documentNumber = "440106198001010019", phone = "13800138000")
private val HOLDER = Principal("李甲", documentNumber = "440104199003070017", phone = "13900139000")

private fun Principal.actor(role: Role) =
    Actor(id = name, role = role, name = name, documentNumber = documentNumber, phone = phone)

/** The seals of a new enterprise in Shenzhen, one of them granted to somebody who has not claimed it. */
private class SealDesk {
    val profile = SealProfileHandle.builtin("shenzhen-seal")
    val licence = LicenceFacts(
        enterprise = ENTERPRISE, kind = EntityKind.ENTERPRISE_LEGAL_PERSON, region = "440305",
        representatives = listOf(REPRESENTATIVE), newlyRegistered = true,
    )
    val system = Actor(id = "platform", role = Role.SYSTEM)
    val representative = REPRESENTATIVE.actor(Role.LEGAL_REPRESENTATIVE)
    val holder = HOLDER.actor(Role.PERSON)
    val seal = "set/contract"
    val account: SealAccount
    val log = mutableListOf<SealLogEntry>()

    init {
        val opening = SealCommand(id = "c0", action = SealAction.OpenAccount("a1", licence))
        val opened = openSealAccount(opening, context(system))
        account = opened.account
        log += opened.outcome.entry!!
        give(system, SealAction.ReportSet("set", "newly_registered"))
        give(representative, SealAction.Claim(seal, "", "", null), "face_check")
        val grant = GrantRequest(id = "g1", role = Role.SEAL_HOLDER, seals = listOf(seal), person = HOLDER)
        give(representative, SealAction.Grant(grant, SealForm(handler = Principal(""))), "face_check")
    }

    fun now(): Instant = MORNING + Duration.ofMinutes(log.size.toLong())

    fun context(actor: Actor) = SealContext(now(), actor, profile, salt = Desk.salt())

    fun command(actor: Actor, action: SealAction, vararg evidence: String) = SealCommand(
        id = "c${log.size}", action = action, channel = if (evidence.isEmpty()) null else Channel.PHONE,
        evidence = evidence.map {
            Evidence(
                kind = it, provider = "host", reference = "${log.size}-$it",
                subject = if (it == "signing_secret") seal else actor.documentNumber, at = now(),
            )
        },
    )

    fun give(actor: Actor, action: SealAction, vararg evidence: String): SealOutcome =
        account.handle(command(actor, action, *evidence), context(actor)).also { log += it.entry!! }
}

/** The accounts in Kotlin: seals, the enterprise's own account, e-licences. */
class AccountsTest {
    @Test
    fun `who may use a seal, by which right, and otherwise why not`() {
        val desk = SealDesk()
        val question = SealQuestion(operation = SealOperation.SIGN, channel = Channel.PHONE, seal = desk.seal)
        val sign = SealAction.Sign(desk.seal, "ab".repeat(32), "")
        val before = desk.account.state()
        val no = desk.account.may(question, desk.context(desk.holder))
        assertFalse(no.allowed)
        val refused = assertThrows<DengjiException.Refused> { desk.give(desk.holder, sign, "signing_secret") }
        assertEquals(no.unmet.map { it.finding.code }, refused.unmet.map { it.finding.code })
        assertEquals(before, desk.account.state())
        val todo = desk.account.todo(desk.context(desk.holder)).filter { it.name == HOLDER.name }
        assertTrue(todo.any { it.action == "claim" && it.seal == desk.seal }, todo.toString())

        desk.give(desk.holder, SealAction.Claim(desk.seal, "", "", null), "face_check")
        val yes = desk.account.may(question, desk.context(desk.holder))
        assertTrue(yes.allowed, yes.toString())
        assertEquals(Role.SEAL_HOLDER, yes.actingAs)
        assertEquals(listOf("g1/${desk.seal}"), yes.chain.map { it.grant })
        assertEquals(2, desk.account.claims(desk.seal)!!.size)
        assertNull(desk.account.claims("none"))
        val buttons = desk.account.actions(Channel.PHONE, desk.context(desk.holder)).filter { it.seal == desk.seal }
        assertTrue(buttons.isNotEmpty())
    }

    @Test
    fun `every instant can be asked, and what a change of the licence would do`() {
        val desk = SealDesk()
        desk.give(desk.holder, SealAction.Claim(desk.seal, "", "", null), "face_check")
        val entitled = { at: Instant -> desk.account.entitled(HOLDER, desk.seal, desk.profile, at) }
        assertEquals(true, entitled(desk.now())!!.mayUse)
        assertEquals(false, entitled(MORNING + Duration.ofMinutes(2))!!.mayUse)
        assertNull(entitled(MORNING - Duration.ofDays(1)))
        val everybody = desk.account.entitlementsAt(desk.profile, desk.now())
        assertTrue(everybody.any { it.person == HOLDER && it.seal == desk.seal && it.mayUse })
        assertEquals(4, desk.account.seals(desk.profile, desk.now()).size)
        assertEquals("g1/${desk.seal}", desk.account.grants(desk.profile, desk.now()).single().grant)
        val renamed = desk.licence.copy(enterprise = Enterprise("另一置业有限公司", NUMBER))
        val impact = desk.account.licenceImpact(renamed, desk.context(desk.system))
        assertEquals(4, impact.seals.size)
        assertEquals(5u, desk.account.version())
        assertTrue(desk.account.changes().isNotEmpty())
    }

    @Test
    fun `the log of an account replays, is verified by itself, and can be erased`() {
        val desk = SealDesk()
        val read = desk.log.map { SealLogEntry.fromJson(it.toJson()) }
        assertEquals(desk.log, read)
        assertEquals(emptyList<Finding>(), SealAccount.verifyLog(read).findings)
        assertEquals(desk.account.toJson(), SealAccount.replay(read).toJson())
        assertEquals(desk.account.state(), SealAccount.fromState(desk.account.state()).state())
        assertEquals(desk.account.state(), SealAccount.parse(desk.account.toJson()).state())
        assertTrue(SealAccount.verifyLog(read - read[1]).findings.isNotEmpty())
        val erased = read.map { SealAccount.eraseLogEntry(it) }
        assertEquals(emptyList<Finding>(), SealAccount.verifyLog(erased).findings)
        assertFalse(HOLDER.documentNumber in erased.joinToString { it.toJson() })
        assertThrows<DengjiException.Misuse> { SealAccount.replay(erased) }
        val printed = listOf(desk.log, desk.account, desk.account.state(), desk.licence).joinToString("\n")
        val private = listOf(HOLDER, REPRESENTATIVE).flatMap { listOf(it.documentNumber, it.phone) }
        assertEquals(emptyList<String>(), private.filter { it in printed })
    }

    @Test
    fun `the profiles of every kind are asked alike`() {
        val profile = SealProfileHandle.builtin("guangxi-seal", "1.0.0")
        assertEquals(ProfileRef("guangxi-seal", "1.0.0"), ProfileRef(profile.id(), profile.version()))
        assertTrue(ProfileRef(profile.id(), profile.version()) in SealProfileHandle.builtinIds())
        assertEquals(emptyList<Finding>(), profile.lint().findings)
        assertEquals(profile.document(), SealProfileHandle.parse(profile.toJson()).document())
        assertEquals("\"guangxi-seal\"", profile.get("/id"))
        val other = profile.adjusted(listOf(Adjustment("/id", "\"other\"")))
        assertEquals(listOf("/id"), profile.diff(other).map { it.pointer })
        val compared = SealProfileHandle.compare(listOf(profile, SealProfileHandle.builtin("shenzhen-seal")), "2024-08-05")
        assertEquals(listOf("guangxi-seal", "shenzhen-seal"), compared.platforms.map { it.id })
        assertTrue(compared.operations.isNotEmpty() && compared.operations.all { it.cells.size == 2 })
        assertEquals(Codes.CORE_UNKNOWN_NAME, assertThrows<DengjiException.Misuse> { SealProfileHandle.builtin("x") }.code)
        assertEquals(listOf("guangdong-identity"), IdentityProfileHandle.builtinIds().map { it.id }.distinct())
        assertEquals(listOf("e-licence"), LicenceProfileHandle.builtinIds().map { it.id }.distinct())
    }

    @Test
    fun `an enterprise registers, is verified, and binds a handler`() {
        val profile = IdentityProfileHandle.builtin("guangdong-identity")
        val registration = AccountRegistration(
            loginName = "gzslzy",
            entity = LegalEntity(
                name = ENTERPRISE.name, kind = EntityKind.ENTERPRISE_LEGAL_PERSON, documentNumber = NUMBER,
                address = "广州市天河区示例路1号", region = "440106",
                representative = LegalRepresentative(
                    name = "梁示例", documentNumber = "440104198501010039", documentKind = IdentifierKind.RESIDENT_ID,
                ),
            ),
            applicant = Applicant(name = "陈申请", documentNumber = "440104199003070017", phone = "13800138000"),
            accepted = listOf("service_agreement", "privacy_policy"),
        )
        assertEquals(emptyList<Finding>(), profile.checkRegistration(registration, "2024-08-05").findings)
        val evidence = listOf(
            Evidence("face_check", "host", "1", "", "440104199003070017", MORNING),
            Evidence("sms_code", "host", "2", "", "13800138000", MORNING),
        )
        val applicant = Actor(
            id = "u", role = Role.PERSON, name = "陈申请", documentNumber = "440104199003070017", phone = "13800138000",
            level = TrustLevel.LEVEL4, login = LoginMethod.PERSONAL_ACCOUNT,
        )
        val context = { actor: Actor, hour: Long ->
            AccountContext(MORNING + Duration.ofHours(hour), actor, profile, salt = Desk.salt())
        }
        val register = AccountAction.Register(registration, true, evidence)
        val unproven = AccountCommand(id = "r", action = register.copy(evidence = emptyList()))
        assertThrows<DengjiException.Refused> { openEnterpriseAccount(unproven, context(applicant, 0)) }
        val (account, outcome) = openEnterpriseAccount(AccountCommand(id = "r", action = register), context(applicant, 0))
        assertEquals(listOf("verify"), account.todo(context(applicant, 0)).map { it.action })
        assertNull(account.level(profile).level)

        val enterprise = Actor(
            id = "e", role = Role.ENTERPRISE_ACCOUNT, login = LoginMethod.ENTERPRISE_ACCOUNT,
            actingFor = ActingFor(ENTERPRISE, null, Binding.BOUND),
        )
        val verify = AccountAction.Verify("base_register", listOf(Evidence("base_register", "host", "3", "", NUMBER, MORNING + Duration.ofHours(1))))
        val verified = account.handle(AccountCommand(id = "v", action = verify), context(enterprise, 1))
        assertEquals(TrustLevel.LEVEL3, account.level(profile).level)
        assertEquals(emptyList<Duty>(), account.todo(context(enterprise, 1)))
        assertEquals(ENTERPRISE, account.enterprise())
        assertEquals(ENTERPRISE, account.actingFor("440104198501010039")!!.enterprise)
        assertNull(account.actingFor("440104199003070017"))
        assertTrue(account.verifications(context(enterprise, 2)).any { it.state == VerificationState.VERIFIED })
        assertTrue(account.actions(context(enterprise, 2)).any { it.action == "add_handler" })
        assertTrue(account.logins(profile).isNotEmpty())
        assertEquals(emptyList<HandlerBinding>(), account.handlers(context(enterprise, 2)))
        val log = listOf(outcome.entry!!, verified.entry!!)
        assertEquals(account.state(), EnterpriseAccount.replay(log).state())
        assertEquals(emptyList<Finding>(), EnterpriseAccount.verifyLog(log.map { EnterpriseAccount.eraseLogEntry(it) }).findings)
        assertEquals(TrustLevel.LEVEL4, profile.levelNamed("四级"))
    }

    @Test
    fun `a licence proves an identity for whom it is, not for whoever holds the phone`() {
        val profile = LicenceProfileHandle.builtin("e-licence")
        val representative = REPRESENTATIVE.actor(Role.LEGAL_REPRESENTATIVE)
        val context = { actor: Actor, hour: Long ->
            LicenceContext(MORNING + Duration.ofHours(hour), actor, profile, salt = Desk.salt())
        }
        val opening = LicenceCommand(id = "o", action = LicenceAction.OpenWallet("phone-1", "wechat_mini_program", true))
        val (wallet, outcome) = openLicenceWallet(opening, context(representative, 0))
        val licence = ELicence(
            enterprise = ENTERPRISE, place = "440106",
            representative = REPRESENTATIVE.copy(phone = ""), received = false,
        )
        assertEquals(listOf(licence), wallet.listAt("440106", listOf(licence), context(representative, 0)).downloadable)
        val evidence = listOf("wechat_pay", "face_check", "declaration").map {
            Evidence(
                kind = it, provider = "host", reference = it, subject = REPRESENTATIVE.documentNumber,
                at = MORNING + Duration.ofHours(1),
            )
        }
        val system = Actor(id = "register", role = Role.SYSTEM)
        val told = wallet.handle(
            LicenceCommand(id = "r", action = LicenceAction.ReportLicence(licence)), context(system, 1),
        )
        val download = LicenceCommand(id = "d", action = LicenceAction.Download("440106", NUMBER, false, evidence))
        val downloaded = wallet.handle(download, context(representative, 1))
        val own = context(representative, 1)
        assertEquals(listOf(licence.enterprise), wallet.copies(own).map { it.licence.enterprise })
        val listed = wallet.listAt("440106", listOf(licence), own)
        assertEquals(listOf(licence.enterprise), listed.downloaded.map { it.enterprise })
        assertEquals(listOf(REPRESENTATIVE.name), wallet.holders(NUMBER, own).map { it.person.name })
        assertEquals(listOf(NUMBER), wallet.password(own)!!.licences)
        assertNull(wallet.password(context(HOLDER.actor(Role.PERSON), 1)))
        assertTrue(wallet.identityUse("gz_login", NUMBER, context(representative, 2)).allowed)
        val other = wallet.identityUse("gz_login", NUMBER, context(HOLDER.actor(Role.PERSON), 2))
        assertFalse(other.allowed)
        assertNotEquals(emptyList<Unmet>(), other.unmet)
        assertTrue(wallet.actions(context(representative, 2)).any { it.action == "delete_copy" })
        val log = listOf(outcome.entry!!, told.entry!!, downloaded.entry!!)
        assertEquals(emptyList<Finding>(), LicenceWallet.verify(wallet.state(), log).findings)
        assertEquals(wallet.toJson(), LicenceWallet.replay(log).toJson())
        assertEquals(emptyList<Finding>(), LicenceWallet.verifyLog(log.map { LicenceWallet.eraseLogEntry(it) }).findings)
    }
}
