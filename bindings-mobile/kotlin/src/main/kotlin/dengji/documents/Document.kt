package dengji.documents

/** What crosses the border as JSON: all records and unions of this package. */
public abstract class Document internal constructor() {
    internal abstract fun write(writer: JsonWriter)

    /** As text that is read again without a loss. */
    internal fun written(): String = JsonWriter.text { write(it) }
}
