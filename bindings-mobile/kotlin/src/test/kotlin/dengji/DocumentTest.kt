package dengji

import dengji.documents.DengjiException
import dengji.documents.Finding
import dengji.documents.IdentifierKind
import dengji.documents.Language
import dengji.documents.Report
import dengji.documents.Severity
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class DocumentTest {
    @Test
    fun `the table of regions says how old it is`() {
        Regions().use { regions -> assertEquals(2023u, regions.asOf()) }
    }

    @Test
    fun `a document survives a round trip`() {
        val text = """{"findings":[{"code":"json.syntax","severity":"error","pointer":"/a~1b","params":[{"name":"line","value":"𠮷"}]}]}"""
        val report = Report.fromJson(text)
        assertEquals("𠮷", report.findings.first().params.first().value)
        assertEquals(text, report.toJson())
        assertFalse(report.isAcceptable())
    }

    @Test
    fun `an unknown field is malformed, with its pointer`() {
        val error = assertThrows<DengjiException.Malformed> { Report.fromJson("""{"findings":[],"extra":1}""") }
        assertEquals(Codes.JSON_UNKNOWN_FIELD, error.code)
        assertEquals("/extra", error.pointer)
        assertEquals("没有名为“extra”的字段", error.text(Language.ZH))
        assertEquals("there is no field `extra`", error.text(Language.EN))
        assertEquals("there is no field `extra` (json.unknown_field at /extra)", error.message)
    }

    @Test
    fun `a typed value that is none fails like a document`() {
        val finding = Finding(code = "no.such_code", severity = Severity.ERROR, pointer = "")
        val error = assertThrows<DengjiException.Malformed> { Report(listOf(finding)).toJson() }
        assertEquals(Codes.JSON_WRONG_TYPE, error.code)
    }

    @Test
    fun `a number of a person is not printed`() {
        val report = checkIdentifier(IdentifierKind.RESIDENT_ID, "44010618800101001X", "2024-08-01")
        assertEquals("44010618800101001X", report.canonical)
        assertFalse("44010618800101001X" in report.toString(), report.toString())
    }
}
