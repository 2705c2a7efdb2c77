// Generated from core's list of documents by `cargo xtask generate`; do not edit.
package dengji

import dengji.documents.*

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Report.Companion.fromJson(text: String): Report = reportFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Report.toJson(): String = reportToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Failure.Companion.fromJson(text: String): Failure = failureFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Failure.toJson(): String = failureToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Refusal.Companion.fromJson(text: String): Refusal = refusalFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Refusal.toJson(): String = refusalToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Enterprise.Companion.fromJson(text: String): Enterprise = enterpriseFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Enterprise.toJson(): String = enterpriseToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Actor.Companion.fromJson(text: String): Actor = actorFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Actor.toJson(): String = actorToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Project.Companion.fromJson(text: String): Project = projectFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Project.toJson(): String = projectToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PropertyUnit.Companion.fromJson(text: String): PropertyUnit = propertyUnitFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PropertyUnit.toJson(): String = propertyUnitToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun RegisterFact.Companion.fromJson(text: String): RegisterFact = registerFactFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun RegisterFact.toJson(): String = registerFactToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Application.Companion.fromJson(text: String): Application = applicationFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Application.toJson(): String = applicationToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Questionnaire.Companion.fromJson(text: String): Questionnaire = questionnaireFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Questionnaire.toJson(): String = questionnaireToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Material.Companion.fromJson(text: String): Material = materialFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Material.toJson(): String = materialToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Profile.Companion.fromJson(text: String): Profile = profileFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Profile.toJson(): String = profileToJson(this)
