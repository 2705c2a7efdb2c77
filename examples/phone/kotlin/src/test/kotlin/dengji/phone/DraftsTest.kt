package dengji.phone

import dengji.documents.FieldKind
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import kotlin.random.Random

class DraftsTest {
    /** Whatever is typed into whatever field stands there again; and nothing else has changed by it. */
    @Test
    fun `what was typed is kept`(): Unit = Sample().use { sample ->
        val database = sample.database("zhou")
        val drafts = Drafts(database, sample.actor("zhou"), Clock(database, Sample.NOW))
        drafts.blank("form", "guangzhou-registration", "presale_advance_notice_with_mortgage")
        val random = Random(3)
        var changed = 0
        repeat(150) {
            val before = drafts.open("form").fields().filter { it.visible }
            val field = before.filter { !it.readonly && it.kind != FieldKind.NOTE && it.kind != FieldKind.FILES }.random(random)
            val value = if (field.options.isNotEmpty()) field.options.random(random).code else TYPED.random(random)
            drafts.set("form", field.pointer, value)
            val after = drafts.open("form").fields()
            assertEquals(value, after.firstOrNull { it.pointer == field.pointer }?.value, field.pointer)
            val others = before.associate { it.pointer to it.value } - field.pointer
            for (one in after) others[one.pointer]?.let { if (one.pointer.startsWith("/application")) assertEquals(it, one.value, "${one.pointer} by ${field.pointer}") }
            changed += 1
        }
        assertEquals(changed.toLong(), drafts.open("form").revision)
    }

    @Test
    fun `rows come and go, and what is not offered is not changed`(): Unit = Sample().use { sample ->
        val database = sample.database("zhou")
        val drafts = Drafts(database, sample.actor("zhou"), Clock(database, Sample.NOW))
        drafts.blank("form", "guangzhou-registration", "presale_advance_notice")
        assertThrows<Missing> { drafts.blank("form", "guangzhou-registration", "presale_advance_notice") }
        drafts.addRow("form", "buyers")
        drafts.set("form", "/application/buyers/1/name", "李四")
        drafts.removeRow("form", "/application/buyers/0")
        assertEquals("李四", drafts.open("form").fields().first { it.pointer == "/application/buyers/0/name" }.value)
        for (pointer in listOf("/unit/location", "/application/buyers/7/name", "/materials", "", "/application")) {
            assertThrows<Missing>(pointer) { drafts.set("form", pointer, "1") }
        }
        // Of a case that is submitted nothing can be changed, and no row comes or goes.
        sample.serve()
        sample.sync("zhou", database)
        drafts.ofCase("filed", "k1", "s1")
        assertTrue(drafts.open("filed").fields().all { it.readonly })
        assertThrows<Missing> { drafts.set("filed", "/application/buyers/0/phone", "1") }
        assertThrows<Missing> { drafts.addRow("filed", "buyers") }
        assertThrows<Missing> { drafts.removeRow("filed", "/application/buyers/1") }
    }

    private companion object {
        val TYPED = listOf("张三", "O'Brien \"x\"", "a/b~c\\d", "🏠 𠮷野", "<b>1</b>", "12345678901234567890", "-0", "'; drop table draft; --", "true", " ")
    }
}
