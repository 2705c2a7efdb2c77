package dengji

import com.fasterxml.jackson.databind.JsonNode
import dengji.documents.*
import java.io.File
import java.lang.reflect.Constructor
import java.lang.reflect.Executable
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import java.lang.reflect.ParameterizedType
import java.lang.reflect.Type
import java.lang.reflect.WildcardType
import java.time.Instant
import java.util.Base64
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread
import kotlin.system.exitProcess

/** What [BordersTest] runs in a JVM of its own. */
fun main(arguments: Array<String>) {
    when (arguments.single()) {
        "closed" -> refusedEverywhere("core.closed", closed = true)
        "halfMade" -> refusedEverywhere("core.foreign", closed = false)
        "surrogates" -> surrogates()
        "leaks" -> leaks()
        "threads" -> closedMeanwhile()
        "lists" -> changedLists()
        "oneCase" -> oneCase()
    }
    // Threads that hang would keep the JVM.
    exitProcess(0)
}

private const val HALF = "x\uD83D"

/** The package's own classes, from where they were compiled to. */
private val classes: List<Class<*>> by lazy {
    val root = File(ProfileHandle::class.java.protectionDomain.codeSource.location.toURI())
    root.walkTopDown().filter { it.extension == "class" }
        .map { it.relativeTo(root).path.removeSuffix(".class").replace(File.separatorChar, '.') }
        .filter { it.startsWith("dengji.") }.sorted().map { Class.forName(it, false, ProfileHandle::class.java.classLoader) }.toList()
}

private val handles: List<Class<*>> by lazy {
    classes.filter { Handle::class.java.isAssignableFrom(it) && it != Handle::class.java }
}

/** Every call of the public API: functions, methods and what makes handles. */
private val calls: List<Executable> by lazy {
    val functions = classes.filter { it.name in setOf("dengji.DengjiKt", "dengji.JsonKt") }
        .flatMap { it.declaredMethods.toList() }.filter { Modifier.isPublic(it.modifiers) && Modifier.isStatic(it.modifiers) }
    val methods = handles.flatMap { handle ->
        handle.declaredMethods.filter { Modifier.isPublic(it.modifiers) && !Modifier.isStatic(it.modifiers) }
    }
    val made = handles.flatMap { handle ->
        handle.declaredClasses.single { it.simpleName == "Companion" }.declaredMethods.filter { Modifier.isPublic(it.modifiers) }
    }
    val constructors = handles.flatMap { it.declaredConstructors.toList() }
        .filter { one -> one.parameterTypes.none { it == Long::class.javaPrimitiveType } }
    (functions + methods + made + constructors)
        .filterNot { it.isSynthetic || "\$dengji" in it.name }
        .filterNot { one -> one.parameterTypes.any { it.name.startsWith("kotlin.jvm.") } }
}

/** One living handle of every kind: made here, or met in the vectors. */
private class Living {
    val found = mutableMapOf<Class<*>, AutoCloseable>()

    init {
        val now = Instant.parse("2024-08-01T01:00:00Z")
        val actor = Actor(id = "a", role = Role.SYSTEM)
        val profile = ProfileHandle.builtin("guangzhou-registration")
        val seals = SealProfileHandle.builtin("shenzhen-seal")
        val identity = IdentityProfileHandle.builtin(IdentityProfileHandle.builtinIds().first().id)
        val licence = LicenceProfileHandle.builtin(LicenceProfileHandle.builtinIds().first().id)
        listOf(
            profile, seals, identity, licence, Regions(), Dictionaries(), SealTrust(emptyList()), Verifier(emptyList()),
            WorkCalendar(), profile.readSheet(SheetRows(listOf(listOf("姓名"))), "2024-08-01"),
            CaseContext(now, actor, profile), SealContext(now, actor, seals), AccountContext(now, actor, identity),
            LicenceContext(now, actor, licence), QrCode("x"), Desk().case,
            SubCaseHandle(SubCaseDocument("presale_advance_notice", unit = Desk.units.first().unit)),
        ).forEach { found[it.javaClass] = it }
        for (vector in vectors) {
            if (found.size == handles.size) break
            val session = Session()
            val area = vector["steps"].first()["operation"]?.asText() ?: continue
            val opens = Regex("^(seal|account|licence|sealing)\\.")
            for (step in vector["steps"]) {
                val given = step["input"] ?: continue
                look(given)
                val name = step["operation"]?.asText() ?: continue
                if (opens.containsMatchIn(name) || opens.containsMatchIn(area)) {
                    runCatching { (OPERATIONS + ACCOUNT_OPERATIONS + DOCUMENT_OPERATIONS)[name]!!(given, session) }
                }
            }
            for (held in session.accounts.values) {
                if (held is AutoCloseable) found.putIfAbsent(held.javaClass, held)
                runCatching {
                    val account = held.javaClass.getDeclaredMethod("getAccount").apply { isAccessible = true }.invoke(held)
                    found.putIfAbsent(account.javaClass, account as AutoCloseable)
                }
            }
        }
    }

    /** What base64 in a vector's input can be read as. */
    private fun look(given: JsonNode) {
        fun <T : AutoCloseable> take(kind: Class<T>, field: String, parse: (ByteArray) -> T) {
            if (kind in found) return
            given.findValues(field).flatMap { if (it.isArray) it.toList() else listOf(it) }.filter { it.isTextual }.firstNotNullOfOrNull {
                runCatching { parse(Base64.getDecoder().decode(it.asText())) }.getOrNull()
            }?.let { found[kind] = it }
        }
        take(Font::class.java, "font") { Font(it) }
        listOf("font", "data", "regular", "fonts").forEach { field -> take(Fonts::class.java, field) { Fonts(it) } }
        listOf("anchors", "certificate").forEach { field -> take(Certificate::class.java, field) { Certificate(it) } }
        take(ElectronicSeal::class.java, "seal") { ElectronicSeal(it) }
        take(SealSignature::class.java, "signature") { SealSignature(it) }
        take(SoftwareKey::class.java, "key") { SoftwareKey(it) }
        take(Picture::class.java, "image") { Picture.fromPng(it, 10_000u, 10_000u, Background.KEEP) }
    }
}

private val vectors: List<JsonNode> by lazy {
    File(System.getProperty("dengji.vectors")).walkTopDown().filter { it.extension == "json" }
        .filterNot { it.name == "not-applicable.json" || it.name.endsWith(".schema.json") }
        .sorted().flatMap { file -> VectorsTest.json.readTree(file).let { if (it.isArray) it.toList() else listOf(it) } }.toList()
}

/** Values for parameters: sound ones, but for the text whose turn it is. */
private class Values(private val handle: (Class<*>) -> Any, private val badText: Int = -1) {
    /** How many texts were made. */
    var texts = 0

    fun of(type: Type, depth: Int = 0): Any? {
        if (type is WildcardType) return of(type.upperBounds.single(), depth)
        if (type is ParameterizedType) {
            check(type.rawType == List::class.java || type.rawType == Collection::class.java) { "$type" }
            return if (depth > 12) emptyList<Any>() else listOf(of(type.actualTypeArguments.single(), depth + 1))
        }
        val kind = type as Class<*>
        return when {
            kind == String::class.java -> if (texts++ == badText) HALF else "x"
            kind == Int::class.javaPrimitiveType || kind == Int::class.javaObjectType -> 1
            kind == Long::class.javaPrimitiveType || kind == Long::class.javaObjectType -> 1L
            kind == Short::class.javaPrimitiveType || kind == Short::class.javaObjectType -> 1.toShort()
            kind == Boolean::class.javaPrimitiveType || kind == Boolean::class.javaObjectType -> true
            kind == UInt::class.java -> UInt::class.java.getDeclaredMethod("box-impl", Int::class.javaPrimitiveType).invoke(null, 1)
            kind == UShort::class.java -> UShort::class.java.getDeclaredMethod("box-impl", Short::class.javaPrimitiveType).invoke(null, 1.toShort())
            kind == ByteArray::class.java -> ByteArray(3)
            kind == Instant::class.java -> Instant.parse("2024-08-01T01:00:00Z")
            kind.isEnum -> kind.enumConstants.first()
            kind in handles -> handle(kind)
            Modifier.isAbstract(kind.modifiers) -> of(variant(kind, depth), depth + 1)
            else -> kind.declaredFields.firstOrNull { it.name == "INSTANCE" }?.get(null) ?: made(kind, depth)
        }
    }

    /** A variant of a sealed class; a simple one far down, so that what nests comes to an end. */
    private fun variant(kind: Class<*>, depth: Int): Class<*> {
        val variants = kind.declaredClasses.filter { kind.isAssignableFrom(it) }.sortedBy { it.name }
        return variants.filter { it.declaredFields.any { field -> field.name == "INSTANCE" } }.firstOrNull().takeIf { depth > 6 }
            ?: variants.minBy { one -> if (depth > 6) maker(one).parameterCount else -maker(one).parameterCount }
    }

    private fun made(kind: Class<*>, depth: Int): Any {
        val maker = maker(kind)
        return maker.newInstance(*maker.genericParameterTypes.map { of(it, depth + 1) }.toTypedArray())
    }

    private fun maker(kind: Class<*>): Constructor<*> {
        val makers = kind.declaredConstructors.filter { one -> !one.isSynthetic }
        return makers.maxBy { it.parameterCount }.apply { isAccessible = true }
    }
}

/** Calls it, and says what it threw. */
private fun thrown(call: Executable, self: Any?, given: List<Any?>): Throwable? = try {
    call.isAccessible = true
    when (call) {
        is Constructor<*> -> call.newInstance(*given.toTypedArray())
        is Method -> call.invoke(self, *given.toTypedArray())
        else -> error("$call")
    }
    null
} catch (error: InvocationTargetException) {
    error.targetException
}

private fun parameters(call: Executable): List<Type> = call.genericParameterTypes.toList()

/** The object whose method it is: a living handle, or a companion, which makes them. */
private fun owner(call: Executable, handle: (Class<*>) -> Any): Any? = when {
    call is Constructor<*> || Modifier.isStatic(call.modifiers) -> null
    call.declaringClass in handles -> handle(call.declaringClass)
    else -> call.declaringClass.declaringClass.getDeclaredField("Companion").get(null)
}

private fun holdsHandle(type: Type): Boolean = when (type) {
    is ParameterizedType -> type.actualTypeArguments.any(::holdsHandle)
    is WildcardType -> type.upperBounds.any(::holdsHandle)
    else -> type in handles
}

private fun refusedEverywhere(code: String, closed: Boolean) {
    val living = Living().found
    val unmet = handles - living.keys
    if (unmet.isNotEmpty()) println("FAILED no living $unmet")
    val wrong: Map<Class<*>, Any> = if (closed) {
        Living().found.onEach { it.value.close() }
    } else {
        handles.associateWith { it.getDeclaredConstructor(Long::class.javaPrimitiveType).newInstance(Handle.NONE) }
    }
    var done = 0
    fun expect(what: String, error: Throwable?) {
        done++
        if (error !is DengjiException.Misuse || error.code != code) println("FAILED $what: $error")
    }
    for (call in calls) {
        if (parameters(call).any(::holdsHandle)) {
            val values = Values({ wrong.getValue(it) })
            val self = owner(call) { living.getValue(it) }
            expect("$call, wrong argument", thrown(call, self, parameters(call).map { values.of(it) }))
        }
        if (call is Method && call.declaringClass in handles) {
            val values = Values({ living.getValue(it) })
            val given = runCatching { parameters(call).map { values.of(it) } }
            expect("$call, wrong object", thrown(call, wrong.getValue(call.declaringClass), given.getOrThrow()))
        }
    }
    // What is not passed wrongly still works.
    check((living.getValue(ProfileHandle::class.java) as ProfileHandle).id() == "guangzhou-registration")
    println("$done calls, ${handles.size} handles")
}

private fun surrogates() {
    val living = Living().found
    var (done, texts) = 0 to 0
    for (call in calls) {
        val count = Values({ living.getValue(it) }).let { values -> parameters(call).forEach { values.of(it) }; values.texts }
        // A document of many texts is tried at each of the first ones, and then at some.
        for (bad in (0 until count).filter { it < 40 || it % 29 == 0 }) {
            val values = Values({ living.getValue(it) }, bad)
            val error = thrown(call, owner(call) { living.getValue(it) }, parameters(call).map { values.of(it) })
            texts++
            if (error !is DengjiException.Malformed || error.code != Codes.JSON_WRONG_TYPE) println("FAILED $call, text $bad: $error")
        }
        done++
    }
    // A host prints what it holds.
    check(Actor(id = HALF, role = Role.SYSTEM).toString().startsWith("Actor"))
    println("$done calls, $texts texts")
}

private fun leaks() {
    val desk = Desk()
    val long = "1".repeat(100_000)
    val closed = desk.context.at(Instant.EPOCH).apply { close() }
    val big = Command(id = long, action = Action.Save)
    val half = Command(id = HALF, action = Action.Save)
    fun stopped(call: () -> Any?) = check(runCatching(call).exceptionOrNull() is DengjiException)
    fun round(times: Int) = repeat(times) {
        // A buffer that is whole, before the argument that stops the call.
        stopped { checkIdentifiers(IdentifierKind.RESIDENT_ID, listOf(long), HALF) }
        stopped { desk.case.handle(big, closed) }
        // Half a buffer, then a handle that is whole.
        stopped { desk.case.decide(Command(id = long, action = Action.EditApplication(HALF, Desk.units[0].application)), desk.context) }
        // The handle that is called, which keeps its salt for as long as a clone of it lives.
        val own = desk.context.at(Instant.EPOCH, long)
        stopped { own.at(Instant.EPOCH, HALF) }
        stopped { desk.case.decide(half, own) }
        own.close()
    }
    round(100)
    val before = resident()
    round(1_000)
    val grown = resident() - before
    if (grown > 40_000) println("FAILED grown by $grown KiB")
    println("grown by $grown KiB")
}

private fun resident(): Long {
    System.gc()
    return File("/proc/self/status").takeIf { it.exists() }?.readLines()
        ?.first { it.startsWith("VmRSS") }?.filter { it.isDigit() }?.toLong() ?: 0
}

/** An answer, or the one refusal that may come when another thread has closed it. */
private fun answered(call: () -> Any?): Boolean = try {
    call()
    true
} catch (error: DengjiException.Misuse) {
    if (error.code != "core.closed") println("FAILED $error")
    false
} catch (error: DengjiException.Refused) {
    true
}

private fun closedMeanwhile() {
    val desk = Desk()
    val late = AtomicInteger()
    repeat(300) {
        val context = desk.context.at(Desk.MORNING)
        val profile = ProfileHandle.builtin("guangzhou-registration")
        val other = Dictionaries()
        val calls = listOf<() -> Any?>(
            { desk.case.todo(context) },
            { desk.case.progress(profile) },
            { desk.case.actions(context) },
            { profile.diff(profile) },
            { context.at(Desk.MORNING) },
            { desk.case.decide(desk.command(Action.Save), context) },
            { other.nameOf("x", "y") },
        )
        val begin = CountDownLatch(1)
        val threads = calls.map { call ->
            thread {
                begin.await()
                repeat(20) { if (!answered(call)) late.incrementAndGet() }
            }
        } + listOf(context, profile, other, context, profile).map { handle ->
            thread {
                begin.await()
                Thread.sleep(0, (it * 3_000) % 900_000)
                handle.close()
            }
        }
        begin.countDown()
        threads.forEach { it.join() }
    }
    check(desk.case.progress(desk.profile).total == 2u)
    println("${late.get()} calls came after they were closed in time")
}

private fun changedLists() {
    var (whole, refused) = 0 to 0
    val texts = java.util.Collections.synchronizedList(ArrayList(List(50) { "x$it" }))
    val plain = ArrayList(List(50) { "x$it" })
    val going = java.util.concurrent.atomic.AtomicBoolean(true)
    val writer = thread {
        var at = 0
        while (going.get()) {
            at++
            runCatching { if (at % 200 < 100) texts.add("more") else texts.removeAt(texts.size - 1) }
            runCatching { if (at % 200 < 100) plain.add("more") else plain.removeAt(plain.size - 1) }
        }
    }
    for (list in listOf(texts, plain)) {
        repeat(2_000) {
            try {
                checkIdentifiers(IdentifierKind.RESIDENT_ID, list, "2024-08-01")
                whole++
            } catch (error: DengjiException.Misuse) {
                if (error.code != "core.changed_meanwhile") println("FAILED $error")
                refused++
            }
        }
    }
    going.set(false)
    writer.join()
    println("$whole passed, $refused refused")
}

private fun oneCase() {
    val desk = Desk()
    val entries = java.util.concurrent.ConcurrentLinkedQueue<LogEntry>(desk.log)
    val refused = AtomicInteger()
    (1..8).map { number ->
        thread {
            repeat(25) {
                val context = desk.context.at(Desk.MORNING.plusSeconds(3_600), Desk.salt())
                try {
                    val outcome = desk.case.handle(Command(id = "t$number-$it", action = Action.UploadMaterial(null, Desk.shared.first(), replace = false)), context)
                    outcome.entry?.let(entries::add)
                    desk.case.todo(context)
                } catch (error: DengjiException.Refused) {
                    refused.incrementAndGet()
                }
            }
        }
    }.forEach { it.join() }
    val log = entries.sortedBy { it.sequence }
    check(log.map { it.sequence } == (1u..log.size.toUInt()).toList()) { "gaps" }
    check(verifyLog(log).findings.isEmpty()) { "the log does not verify" }
    check(Case.replay(log).state() == desk.case.state()) { "another case" }
    check(refused.get() == 0) { "${refused.get()} refused" }
    println("${log.size} entries")
}
