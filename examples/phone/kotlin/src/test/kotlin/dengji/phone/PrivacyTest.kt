package dengji.phone

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File

class PrivacyTest {
    @Test
    fun `numbers of others are masked, and no secret is stored`(): Unit = Sample().use { sample ->
        sample.serve()
        val keystore = File(Sample.DATA, "keystore/zhou").path
        val said = listOf(
            sample.phone("zhou", "sync", sample.host.path, "--keystore", keystore),
            sample.phone("zhou", "todo"),
            sample.phone("zhou", "seals", "list", "guangzhou", "--case", "k1", "--sub-case", "s1"),
            sample.phone("zhou", "draft", "case", "form", "k1", "s1"),
            sample.phone("zhou", "draft", "show", "form"),
            sample.phone("zhou", "draft", "case", "form", "k1", "nobody"),
        ).joinToString("") { it.first }
        for (number in listOf("44010618800101001X", "440106188002020025", "13800138000")) assertFalse(number in said, number)
        assertTrue("440106188005050051" in said) // the own
        val full = sample.phone("zhou", "draft", "show", "form", "--full").first
        assertTrue("440106188002020025" in full) // on purpose, in the person's own view

        val secret = File(keystore, "session").readText()
        for (file in sample.work.listFiles().orEmpty().filter { it.name.startsWith("zhou.db") }) {
            assertFalse(secret in file.readText(Charsets.ISO_8859_1), file.name)
        }
    }

    @Test
    fun `an error says what is wrong, and no path and no number`(): Unit = Sample().use { sample ->
        val (said, code) = sample.phone("zhang", "ticket", "open", "/no/such/44010618800101001X", "--keys", "/none")
        assertEquals(2, code)
        assertFalse("44010618800101001X" in said || "/no/such" in said)
        assertEquals(2, sample.phone("zhang", "draft", "read", "x", File(Sample.DATA, "keys.jsonl").path, "--profile", "nowhere").second)
        assertEquals(2, sample.phone("zhang", "dance").second)
    }
}
