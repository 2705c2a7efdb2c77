package dengji

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import dengji.documents.*
import java.time.Instant

private val nodes = JsonNodeFactory.instance

/** An account of a vector, with the profile under which commands are given and the log that it gave. */
private class Held<A, P, E>(val account: A, var profile: P, val log: MutableList<E>)

/** How the profiles of one kind are made and asked. */
private class Profiles<P>(
    val usual: String,
    val builtin: (String) -> P,
    val adjusted: (P, List<Adjustment>) -> P,
    val read: (String) -> String,
    val get: (P, String) -> String?,
    val lint: (P) -> Report,
    val diff: (P, P) -> List<ProfileDifference>,
) {
    /** The id of a built-in profile, or `{id, set}`: the built-in one with some values replaced. */
    fun of(given: JsonNode?): P {
        val id = given?.takeIf { it.isTextual } ?: given?.get("id")
        val profile = builtin(id?.asText() ?: usual)
        val set = given?.get("set") ?: return profile
        return adjusted(profile, set.map { Adjustment(it["pointer"].asText(), it["value"].toString()) })
    }

    fun operations(area: String): Map<String, Operation> = mapOf(
        "$area.read" to { given, _ -> parse(read(given.asText())) },
        "$area.get" to { given, _ -> get(of(given["profile"]), given["pointer"].asText()).orNull { parse(it) } },
        "$area.lint" to { given, _ -> parse(lint(of(given["profile"])).toJson()) },
        "$area.diff" to { given, _ -> diff(of(given["before"]), of(given["after"])).list { it.toJson() } },
    )
}

/** What every kind of account is asked, with the types of one kind. Commands cross as the typed values they are. */
private class Kind<A, C, P, E>(
    val area: String,
    val salt: String,
    val profiles: Profiles<P>,
    val context: (Instant, Actor, P, String) -> C,
    val open: (String, C) -> Triple<A, E?, String>,
    val handle: (A, String, C) -> Pair<E?, String>,
    val decide: (A, String, C) -> String,
    val state: (A) -> String,
    val read: (String) -> A,
    val replay: (List<E>) -> A,
    val verify: (List<E>, String?) -> Report,
    val compare: (A, List<E>) -> Report,
    val erase: (E) -> E,
    val sequence: (E) -> UInt,
    val digest: (E) -> String,
) {
    private fun key(given: JsonNode) = "$area ${given["as"]?.asText().orEmpty()}"

    @Suppress("UNCHECKED_CAST")
    fun held(given: JsonNode, session: Session): Held<A, P, E> =
        session.accounts[key(given)] as Held<A, P, E>? ?: error("no account was opened")

    fun context(given: JsonNode, profile: P): C {
        val actor = given["actor"]?.let { Actor.fromJson(it.toString()) } ?: Actor(id = "vectors", role = Role.SYSTEM)
        val now = if (given.has("now")) now(given) else Instant.EPOCH
        val rules = given["profile"]?.let(profiles::of) ?: profile
        return context(now, actor, rules, given["salt"]?.asText() ?: salt)
    }

    /** A question to the account that the step is about. */
    fun asks(ask: (JsonNode, A, P, C) -> JsonNode): Operation = { given, session ->
        held(given, session).let { ask(given, it.account, it.profile, context(given, it.profile)) }
    }

    val operations: Map<String, Operation> = mapOf<String, Operation>(
        "$area.open" to { given, session ->
            val profile = profiles.of(given["profile"])
            val (account, entry, outcome) = open(given["command"].toString(), context(given, profile))
            session.accounts[key(given)] = Held(account, profile, listOfNotNull(entry).toMutableList())
            parse(outcome)
        },
        "$area.handle" to { given, session ->
            val held = held(given, session)
            val (entry, outcome) = handle(held.account, given["command"].toString(), context(given, held.profile))
            entry?.let(held.log::add)
            parse(outcome)
        },
        "$area.decide" to asks { given, account, _, context -> parse(decide(account, given["command"].toString(), context)) },
        "$area.snapshot" to asks { _, account, _, _ -> parse(state(account)) },
        "$area.restore" to { given, _ ->
            parse(state(read(if (given.isTextual) given.asText() else given["snapshot"].toString())))
        },
        "$area.replay" to { given, session ->
            val held = held(given, session)
            nodes.booleanNode(state(replay(held.log)) == state(held.account))
        },
        "$area.verify_log" to { given, session ->
            val log = held(given, session).log
            parse(verify(kept(log, given, erase, sequence), head(log, given, digest)).toJson())
        },
        "$area.verify" to { given, session ->
            val held = held(given, session)
            val account = read(written(state(held.account), given))
            parse(compare(account, kept(held.log, given, erase, sequence)).toJson())
        },
        "$area.switch_profile" to { given, session ->
            held(given, session).profile = profiles.of(given["profile"])
            nodes.nullNode()
        },
    )
}

private val sealProfiles = Profiles(
    usual = "guangzhou-seal-platform",
    builtin = { SealProfileHandle.builtin(it) },
    adjusted = SealProfileHandle::adjusted,
    read = { SealProfileHandle.parse(it).document().toJson() },
    get = SealProfileHandle::get,
    lint = SealProfileHandle::lint,
    diff = SealProfileHandle::diff,
)

private val seals = Kind(
    area = "seal",
    salt = "00112233445566778899aabbccddeeff",
    profiles = sealProfiles,
    context = { now, actor, profile, salt -> SealContext(now, actor, profile, salt = salt) },
    open = { command, context ->
        openSealAccount(SealCommand.fromJson(command), context).let {
            Triple(it.account, it.outcome.entry, it.outcome.toJson())
        }
    },
    handle = { account, command, context ->
        account.handle(SealCommand.fromJson(command), context).let { it.entry to it.toJson() }
    },
    decide = { account, command, context -> account.decide(SealCommand.fromJson(command), context).toJson() },
    state = { it.state().toJson() },
    read = { SealAccount.parse(it) },
    replay = { SealAccount.replay(it) },
    verify = SealAccount::verifyLog,
    compare = { account, log -> SealAccount.verify(account.state(), log) },
    erase = SealAccount::eraseLogEntry,
    sequence = { it.sequence },
    digest = { it.digest },
)

private val sealQuestions = mapOf(
    "seal.may" to seals.asks { given, account, _, context ->
        parse(account.may(SealQuestion.fromJson(given["question"].toString()), context).toJson())
    },
    "seal.actions" to seals.asks { given, account, _, context ->
        account.actions(Channel.fromJson(given["channel"].toString()), context, page(given)).list { it.toJson() }
    },
    "seal.todo" to seals.asks { _, account, _, context -> account.todo(context).list { it.toJson() } },
    "seal.seals" to seals.asks { given, account, profile, _ -> account.seals(profile, now(given)).list { it.toJson() } },
    "seal.grants" to seals.asks { given, account, profile, _ ->
        val origin = given["origin"]?.takeUnless { it.isNull }?.let { GrantOrigin.fromJson(it.toString()) }
        account.grants(profile, now(given), origin).list { it.toJson() }
    },
    "seal.entitled" to seals.asks { given, account, profile, _ ->
        val person = Principal.fromJson(given["person"].toString())
        account.entitled(person, given["seal"].asText(), profile, now(given)).orNull { parse(it.toJson()) }
    },
    "seal.entitlements" to seals.asks { given, account, profile, _ ->
        account.entitlementsAt(profile, now(given)).list { it.toJson() }
    },
    "seal.deadlines" to seals.asks { given, account, profile, _ ->
        account.deadlines(profile, now(given), Instant.parse(given["until"].asText())).list { it.toJson() }
    },
    "seal.licence_impact" to seals.asks { given, account, _, context ->
        parse(account.licenceImpact(LicenceFacts.fromJson(given["licence"].toString()), context).toJson())
    },
    "seal.changes" to seals.asks { _, account, _, _ -> account.changes().list { it.toJson() } },
    "seal.claims" to seals.asks { given, account, _, _ ->
        account.claims(given["seal"].asText()).orNull { claims -> claims.list { it.toJson() } }
    },
    "seal.window_form" to seals.asks { given, account, profile, _ ->
        account.windowForm(given["application"].asText(), profile).orNull { parse(it.toJson()) }
    },
)

private val sealingProfiles = Profiles(
    usual = "guangxi-seal",
    builtin = sealProfiles.builtin,
    adjusted = sealProfiles.adjusted,
    read = sealProfiles.read,
    get = sealProfiles.get,
    lint = sealProfiles.lint,
    diff = sealProfiles.diff,
)

private val sittings = Kind(
    area = "sealing",
    salt = "00112233445566778899aabbccddeeff",
    profiles = sealingProfiles,
    context = { now, actor, profile, salt -> SealContext(now, actor, profile, salt = salt) },
    open = { command, context ->
        openSealingSession(SealingCommand.fromJson(command), context).let {
            Triple(it.account, it.outcome.entry, it.outcome.toJson())
        }
    },
    handle = { account, command, context ->
        account.handle(SealingCommand.fromJson(command), context).let { it.entry to it.toJson() }
    },
    decide = { account, command, context -> account.decide(SealingCommand.fromJson(command), context).toJson() },
    state = { it.state().toJson() },
    read = { SealingSession.parse(it) },
    replay = { SealingSession.replay(it) },
    verify = SealingSession::verifyLog,
    compare = { account, log -> SealingSession.verify(account.state(), log) },
    erase = SealingSession::eraseLogEntry,
    sequence = { it.sequence },
    digest = { it.digest },
)

private val sealing = mapOf<String, Operation>(
    "sealing.stored" to sittings.asks { _, sitting, _, _ -> sitting.stored().orNull { parse(it.toJson()) } },
    "sealing.recognise" to { given, _ ->
        val bytes = given["bytes"].asText().chunked(2).map { it.toInt(16).toByte() }.toByteArray()
        parse(recogniseFile(bytes).toJson())
    },
    "sealing.coverage" to { given, _ ->
        val placements = given["placements"].map { PagePlacement.fromJson(it.toString()) }
        val pages = given["pages"].asInt().toUInt()
        checkSealCoverage(sealingProfiles.of(given["profile"]), pages, placements).orNull { parse(it.toJson()) }
    },
    "sealing.output" to { given, _ ->
        val request = OutputRequest.fromJson(given["request"].toString())
        parse(outputPlan(sealingProfiles.of(given["profile"]), request).toJson())
    },
    "sealing.right" to { given, session ->
        val used = SealActUse.fromJson(given["use"].toString())
        val account = seals.held(nodes.objectNode(), session).account
        parse(rightAtSigning(account, sealingProfiles.of(given["profile"]), used).toJson())
    },
    "sealing.case_evidence" to { given, _ ->
        val document = VerifiedDocument.fromJson(given["document"].toString())
        parse(caseEvidence(document, given["current"].asText()).toJson())
    },
    "sealing.attach" to { given, session ->
        val document = given["document"]?.let { StoredDocument.fromJson(it.toString()) }
            ?: sittings.held(given, session).account.stored() ?: error("no document was stored")
        val person = Principal.fromJson(given["person"].toString())
        parse(attachDocument(document, person, given["item"].asText()).toJson())
    },
)

private val sealPlatforms = mapOf<String, Operation>(
    "seal_profile.compare" to { given, _ ->
        parse(SealProfileHandle.compare(given["profiles"].map(sealProfiles::of), given["today"].asText()).toJson())
    },
)

private val identityProfiles = Profiles(
    usual = "guangdong-identity",
    builtin = { IdentityProfileHandle.builtin(it) },
    adjusted = IdentityProfileHandle::adjusted,
    read = { IdentityProfileHandle.parse(it).document().toJson() },
    get = IdentityProfileHandle::get,
    lint = IdentityProfileHandle::lint,
    diff = IdentityProfileHandle::diff,
)

private val accounts = Kind(
    area = "account",
    salt = "",
    profiles = identityProfiles,
    context = { now, actor, profile, salt -> AccountContext(now, actor, profile, salt = salt) },
    open = { command, context ->
        openEnterpriseAccount(AccountCommand.fromJson(command), context).let {
            Triple(it.account, it.outcome.entry, it.outcome.toJson())
        }
    },
    handle = { account, command, context ->
        account.handle(AccountCommand.fromJson(command), context).let { it.entry to it.toJson() }
    },
    decide = { account, command, context -> account.decide(AccountCommand.fromJson(command), context).toJson() },
    state = { it.state().toJson() },
    read = { EnterpriseAccount.parse(it) },
    replay = { EnterpriseAccount.replay(it) },
    verify = EnterpriseAccount::verifyLog,
    compare = { account, log -> EnterpriseAccount.verify(account.state(), log) },
    erase = EnterpriseAccount::eraseLogEntry,
    sequence = { it.sequence },
    digest = { it.digest },
)

private val accountQuestions = mapOf<String, Operation>(
    "account.actions" to accounts.asks { _, account, _, context -> account.actions(context).list { it.toJson() } },
    "account.todo" to accounts.asks { _, account, _, context -> account.todo(context).list { it.toJson() } },
    "account.level" to accounts.asks { _, account, profile, _ -> parse(account.level(profile).toJson()) },
    "account.logins" to accounts.asks { _, account, profile, _ -> account.logins(profile).list { it.toJson() } },
    "account.verifications" to accounts.asks { _, account, _, context ->
        account.verifications(context).list { it.toJson() }
    },
    "account.handlers" to accounts.asks { _, account, _, context -> account.handlers(context).list { it.toJson() } },
    "account.acting_for" to accounts.asks { given, account, _, _ ->
        val kind = given["documentKind"]?.takeUnless { it.isNull }?.let { IdentifierKind.fromJson(it.toString()) }
        account.actingFor(given["documentNumber"].asText(), kind).orNull { parse(it.toJson()) }
    },
    "account.check" to { given, _ ->
        val registration = AccountRegistration.fromJson(given["registration"].toString())
        parse(identityProfiles.of(given["profile"]).checkRegistration(registration, given["today"].asText()).toJson())
    },
    "account.level_named" to { given, _ ->
        identityProfiles.of(given["profile"]).levelNamed(given["name"].asText()).orNull { parse(it.toJson()) }
    },
    "account.acting_by_e_licence" to { given, _ ->
        val enterprise = Enterprise.fromJson(given["enterprise"].toString())
        identityProfiles.of(given["profile"]).actingByELicence(enterprise).orNull { parse(it.toJson()) }
    },
    "account.on_site_missing" to { given, _ ->
        val presenter = Presenter.fromJson(given["presenter"].toString())
        val documents = given["documents"].map { it.asText() }
        identityProfiles.of(given["profile"]).onSiteMissing(given["method"].asText(), presenter, documents)
            .orNull { parse(it.toJson()) }
    },
)

private val licenceProfiles = Profiles(
    usual = "e-licence",
    builtin = { LicenceProfileHandle.builtin(it) },
    adjusted = LicenceProfileHandle::adjusted,
    read = { LicenceProfileHandle.parse(it).document().toJson() },
    get = LicenceProfileHandle::get,
    lint = LicenceProfileHandle::lint,
    diff = LicenceProfileHandle::diff,
)

private val wallets = Kind(
    area = "licence",
    salt = "",
    profiles = licenceProfiles,
    context = { now, actor, profile, salt -> LicenceContext(now, actor, profile, salt = salt) },
    open = { command, context ->
        openLicenceWallet(LicenceCommand.fromJson(command), context).let {
            Triple(it.account, it.outcome.entry, it.outcome.toJson())
        }
    },
    handle = { account, command, context ->
        account.handle(LicenceCommand.fromJson(command), context).let { it.entry to it.toJson() }
    },
    decide = { account, command, context -> account.decide(LicenceCommand.fromJson(command), context).toJson() },
    state = { it.state().toJson() },
    read = { LicenceWallet.parse(it) },
    replay = { LicenceWallet.replay(it) },
    verify = LicenceWallet::verifyLog,
    compare = { account, log -> LicenceWallet.verify(account.state(), log) },
    erase = LicenceWallet::eraseLogEntry,
    sequence = { it.sequence },
    digest = { it.digest },
)

private val walletQuestions = mapOf(
    "licence.actions" to wallets.asks { _, wallet, _, context -> wallet.actions(context).list { it.toJson() } },
    "licence.copies" to wallets.asks { _, wallet, _, context -> wallet.copies(context).list { it.toJson() } },
    "licence.password" to wallets.asks { _, wallet, _, context ->
        wallet.password(context).orNull { parse(it.toJson()) }
    },
    "licence.holders" to wallets.asks { given, wallet, _, context ->
        wallet.holders(given["number"].asText(), context).list { it.toJson() }
    },
    "licence.list" to wallets.asks { given, wallet, _, context ->
        val register = given["register"].map { ELicence.fromJson(it.toString()) }
        parse(wallet.listAt(given["place"].asText(), register, context).toJson())
    },
    "licence.todo" to wallets.asks { given, wallet, _, context ->
        val register = given["register"].map { ELicence.fromJson(it.toString()) }
        wallet.todo(register, context).list { it.toJson() }
    },
    "licence.identity_use" to wallets.asks { given, wallet, _, context ->
        parse(wallet.identityUse(given["purpose"].asText(), given["number"].asText(), context).toJson())
    },
)

/** The operations on accounts of all kinds, and on their profiles. */
val ACCOUNT_OPERATIONS: Map<String, Operation> =
    seals.operations + sealQuestions + sealPlatforms + sittings.operations + sealing + sealProfiles.operations("seal_profile") +
        accounts.operations + accountQuestions + identityProfiles.operations("identity_profile") +
        wallets.operations + walletQuestions + licenceProfiles.operations("licence_profile")
