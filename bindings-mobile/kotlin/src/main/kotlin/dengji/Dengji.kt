// Generated from the Rust sources by `cargo xtask generate`; do not edit.

@file:Suppress("NAME_SHADOWING")

package dengji

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import dengji.documents.AccountCommand
import dengji.documents.AccountDecision
import dengji.documents.AccountEntry
import dengji.documents.AccountLevel
import dengji.documents.AccountLogin
import dengji.documents.AccountOutcome
import dengji.documents.AccountRegistration
import dengji.documents.AccountState
import dengji.documents.ActingFor
import dengji.documents.ActionOffer
import dengji.documents.Actor
import dengji.documents.Adjustment
import dengji.documents.Application
import dengji.documents.Background
import dengji.documents.BuildingGrid
import dengji.documents.CalendarDate
import dengji.documents.CaseState
import dengji.documents.CertificateSummary
import dengji.documents.Channel
import dengji.documents.ChecklistRow
import dengji.documents.Claim
import dengji.documents.Command
import dengji.documents.Deadline
import dengji.documents.Decision
import dengji.documents.DengjiException
import dengji.documents.Dictionary
import dengji.documents.Difference
import dengji.documents.DigestAlgorithm
import dengji.documents.DocumentGap
import dengji.documents.Duty
import dengji.documents.ELicence
import dengji.documents.Enterprise
import dengji.documents.Entitlement
import dengji.documents.ErrorCorrection
import dengji.documents.Evidence
import dengji.documents.Failure
import dengji.documents.FfiConverterTypeAccountCommand
import dengji.documents.FfiConverterTypeAccountDecision
import dengji.documents.FfiConverterTypeAccountEntry
import dengji.documents.FfiConverterTypeAccountLevel
import dengji.documents.FfiConverterTypeAccountLogin
import dengji.documents.FfiConverterTypeAccountOutcome
import dengji.documents.FfiConverterTypeAccountRegistration
import dengji.documents.FfiConverterTypeAccountState
import dengji.documents.FfiConverterTypeActingFor
import dengji.documents.FfiConverterTypeActionOffer
import dengji.documents.FfiConverterTypeActor
import dengji.documents.FfiConverterTypeAdjustment
import dengji.documents.FfiConverterTypeApplication
import dengji.documents.FfiConverterTypeBackground
import dengji.documents.FfiConverterTypeBuildingGrid
import dengji.documents.FfiConverterTypeCalendarDate
import dengji.documents.FfiConverterTypeCaseState
import dengji.documents.FfiConverterTypeCertificateSummary
import dengji.documents.FfiConverterTypeChannel
import dengji.documents.FfiConverterTypeChecklistRow
import dengji.documents.FfiConverterTypeClaim
import dengji.documents.FfiConverterTypeCommand
import dengji.documents.FfiConverterTypeDeadline
import dengji.documents.FfiConverterTypeDecision
import dengji.documents.FfiConverterTypeDengjiError
import dengji.documents.FfiConverterTypeDictionary
import dengji.documents.FfiConverterTypeDifference
import dengji.documents.FfiConverterTypeDigestAlgorithm
import dengji.documents.FfiConverterTypeDocumentGap
import dengji.documents.FfiConverterTypeDuty
import dengji.documents.FfiConverterTypeELicence
import dengji.documents.FfiConverterTypeEnterprise
import dengji.documents.FfiConverterTypeEntitlement
import dengji.documents.FfiConverterTypeErrorCorrection
import dengji.documents.FfiConverterTypeEvidence
import dengji.documents.FfiConverterTypeFailure
import dengji.documents.FfiConverterTypeFileFormat
import dengji.documents.FfiConverterTypeFinding
import dengji.documents.FfiConverterTypeGrantOrigin
import dengji.documents.FfiConverterTypeGrantView
import dengji.documents.FfiConverterTypeHandlerBinding
import dengji.documents.FfiConverterTypeIdentifierColumns
import dengji.documents.FfiConverterTypeIdentifierKind
import dengji.documents.FfiConverterTypeIdentifierReport
import dengji.documents.FfiConverterTypeIdentityProfile
import dengji.documents.FfiConverterTypeIdentityUse
import dengji.documents.FfiConverterTypeInstant
import dengji.documents.FfiConverterTypeLanguage
import dengji.documents.FfiConverterTypeLapse
import dengji.documents.FfiConverterTypeLicenceCommand
import dengji.documents.FfiConverterTypeLicenceCopy
import dengji.documents.FfiConverterTypeLicenceDecision
import dengji.documents.FfiConverterTypeLicenceEntry
import dengji.documents.FfiConverterTypeLicenceFacts
import dengji.documents.FfiConverterTypeLicenceHolder
import dengji.documents.FfiConverterTypeLicenceImpact
import dengji.documents.FfiConverterTypeLicenceListing
import dengji.documents.FfiConverterTypeLicenceOutcome
import dengji.documents.FfiConverterTypeLicenceProfile
import dengji.documents.FfiConverterTypeLicenceWalletState
import dengji.documents.FfiConverterTypeLogEntry
import dengji.documents.FfiConverterTypeMaterial
import dengji.documents.FfiConverterTypeOffer
import dengji.documents.FfiConverterTypeOutcome
import dengji.documents.FfiConverterTypeOutputPlan
import dengji.documents.FfiConverterTypeOutputRequest
import dengji.documents.FfiConverterTypePage
import dengji.documents.FfiConverterTypePagePlacement
import dengji.documents.FfiConverterTypePaper
import dengji.documents.FfiConverterTypePaperHead
import dengji.documents.FfiConverterTypePaperLayout
import dengji.documents.FfiConverterTypePersonTodo
import dengji.documents.FfiConverterTypePlacement
import dengji.documents.FfiConverterTypePlatformComparison
import dengji.documents.FfiConverterTypePlatformKey
import dengji.documents.FfiConverterTypePrepared
import dengji.documents.FfiConverterTypePreparedTimestamp
import dengji.documents.FfiConverterTypePresenter
import dengji.documents.FfiConverterTypePrincipal
import dengji.documents.FfiConverterTypeProfile
import dengji.documents.FfiConverterTypeProfileDifference
import dengji.documents.FfiConverterTypeProfileRef
import dengji.documents.FfiConverterTypeProgress
import dengji.documents.FfiConverterTypeProject
import dengji.documents.FfiConverterTypePropertyUnit
import dengji.documents.FfiConverterTypeQrMatrix
import dengji.documents.FfiConverterTypeQrStyle
import dengji.documents.FfiConverterTypeQuestionnaire
import dengji.documents.FfiConverterTypeReceiptList
import dengji.documents.FfiConverterTypeRefusal
import dengji.documents.FfiConverterTypeRegion
import dengji.documents.FfiConverterTypeRegisterFact
import dengji.documents.FfiConverterTypeReport
import dengji.documents.FfiConverterTypeRequirementRow
import dengji.documents.FfiConverterTypeResolution
import dengji.documents.FfiConverterTypeRightReport
import dengji.documents.FfiConverterTypeSealAccountState
import dengji.documents.FfiConverterTypeSealActUse
import dengji.documents.FfiConverterTypeSealAnswer
import dengji.documents.FfiConverterTypeSealChange
import dengji.documents.FfiConverterTypeSealCommand
import dengji.documents.FfiConverterTypeSealContent
import dengji.documents.FfiConverterTypeSealDeadline
import dengji.documents.FfiConverterTypeSealDecision
import dengji.documents.FfiConverterTypeSealDesign
import dengji.documents.FfiConverterTypeSealDraft
import dengji.documents.FfiConverterTypeSealFile
import dengji.documents.FfiConverterTypeSealKind
import dengji.documents.FfiConverterTypeSealLogEntry
import dengji.documents.FfiConverterTypeSealOffer
import dengji.documents.FfiConverterTypeSealOutcome
import dengji.documents.FfiConverterTypeSealPreset
import dengji.documents.FfiConverterTypeSealProfile
import dengji.documents.FfiConverterTypeSealQuestion
import dengji.documents.FfiConverterTypeSealSignatureFile
import dengji.documents.FfiConverterTypeSealSigning
import dengji.documents.FfiConverterTypeSealTodo
import dengji.documents.FfiConverterTypeSealVerification
import dengji.documents.FfiConverterTypeSealView
import dengji.documents.FfiConverterTypeSealableFile
import dengji.documents.FfiConverterTypeSealingCommand
import dengji.documents.FfiConverterTypeSealingDecision
import dengji.documents.FfiConverterTypeSealingLogEntry
import dengji.documents.FfiConverterTypeSealingOutcome
import dengji.documents.FfiConverterTypeSealingState
import dengji.documents.FfiConverterTypeShareMode
import dengji.documents.FfiConverterTypeSignatureScheme
import dengji.documents.FfiConverterTypeSignedTicket
import dengji.documents.FfiConverterTypeSigningRequest
import dengji.documents.FfiConverterTypeStampPlan
import dengji.documents.FfiConverterTypeStoredDocument
import dengji.documents.FfiConverterTypeSubCaseDocument
import dengji.documents.FfiConverterTypeTicket
import dengji.documents.FfiConverterTypeTicketContent
import dengji.documents.FfiConverterTypeTicketReport
import dengji.documents.FfiConverterTypeTicketToSign
import dengji.documents.FfiConverterTypeTimestampRequest
import dengji.documents.FfiConverterTypeTrustLevel
import dengji.documents.FfiConverterTypeValidationData
import dengji.documents.FfiConverterTypeVerificationPolicy
import dengji.documents.FfiConverterTypeVerificationReport
import dengji.documents.FfiConverterTypeVerificationView
import dengji.documents.FfiConverterTypeVerifiedDocument
import dengji.documents.FfiConverterTypeWalletPasswordView
import dengji.documents.FfiConverterTypeWindowForm
import dengji.documents.FileFormat
import dengji.documents.Finding
import dengji.documents.GrantOrigin
import dengji.documents.GrantView
import dengji.documents.HandlerBinding
import dengji.documents.IdentifierColumns
import dengji.documents.IdentifierKind
import dengji.documents.IdentifierReport
import dengji.documents.IdentityProfile
import dengji.documents.IdentityUse
import dengji.documents.Instant
import dengji.documents.Language
import dengji.documents.Lapse
import dengji.documents.LicenceCommand
import dengji.documents.LicenceCopy
import dengji.documents.LicenceDecision
import dengji.documents.LicenceEntry
import dengji.documents.LicenceFacts
import dengji.documents.LicenceHolder
import dengji.documents.LicenceImpact
import dengji.documents.LicenceListing
import dengji.documents.LicenceOutcome
import dengji.documents.LicenceProfile
import dengji.documents.LicenceWalletState
import dengji.documents.LogEntry
import dengji.documents.Material
import dengji.documents.Offer
import dengji.documents.Outcome
import dengji.documents.OutputPlan
import dengji.documents.OutputRequest
import dengji.documents.Page
import dengji.documents.PagePlacement
import dengji.documents.Paper
import dengji.documents.PaperHead
import dengji.documents.PaperLayout
import dengji.documents.PersonTodo
import dengji.documents.Placement
import dengji.documents.PlatformComparison
import dengji.documents.PlatformKey
import dengji.documents.Prepared
import dengji.documents.PreparedTimestamp
import dengji.documents.Presenter
import dengji.documents.Principal
import dengji.documents.Profile
import dengji.documents.ProfileDifference
import dengji.documents.ProfileRef
import dengji.documents.Progress
import dengji.documents.Project
import dengji.documents.PropertyUnit
import dengji.documents.QrMatrix
import dengji.documents.QrStyle
import dengji.documents.Questionnaire
import dengji.documents.ReceiptList
import dengji.documents.Refusal
import dengji.documents.Region
import dengji.documents.RegisterFact
import dengji.documents.Report
import dengji.documents.RequirementRow
import dengji.documents.Resolution
import dengji.documents.RightReport
import dengji.documents.SealAccountState
import dengji.documents.SealActUse
import dengji.documents.SealAnswer
import dengji.documents.SealChange
import dengji.documents.SealCommand
import dengji.documents.SealContent
import dengji.documents.SealDeadline
import dengji.documents.SealDecision
import dengji.documents.SealDesign
import dengji.documents.SealDraft
import dengji.documents.SealFile
import dengji.documents.SealKind
import dengji.documents.SealLogEntry
import dengji.documents.SealOffer
import dengji.documents.SealOutcome
import dengji.documents.SealPreset
import dengji.documents.SealProfile
import dengji.documents.SealQuestion
import dengji.documents.SealSignatureFile
import dengji.documents.SealSigning
import dengji.documents.SealTodo
import dengji.documents.SealVerification
import dengji.documents.SealView
import dengji.documents.SealableFile
import dengji.documents.SealingCommand
import dengji.documents.SealingDecision
import dengji.documents.SealingLogEntry
import dengji.documents.SealingOutcome
import dengji.documents.SealingState
import dengji.documents.ShareMode
import dengji.documents.SignatureScheme
import dengji.documents.SignedTicket
import dengji.documents.SigningRequest
import dengji.documents.StampPlan
import dengji.documents.StoredDocument
import dengji.documents.SubCaseDocument
import dengji.documents.Ticket
import dengji.documents.TicketContent
import dengji.documents.TicketReport
import dengji.documents.TicketToSign
import dengji.documents.TimestampRequest
import dengji.documents.TrustLevel
import dengji.documents.ValidationData
import dengji.documents.VerificationPolicy
import dengji.documents.VerificationReport
import dengji.documents.VerificationView
import dengji.documents.VerifiedDocument
import dengji.documents.WalletPasswordView
import dengji.documents.WindowForm
import java.util.concurrent.atomic.AtomicBoolean
import dengji.documents.RustBuffer as RustBufferAccountCommand
import dengji.documents.RustBuffer as RustBufferAccountDecision
import dengji.documents.RustBuffer as RustBufferAccountEntry
import dengji.documents.RustBuffer as RustBufferAccountLevel
import dengji.documents.RustBuffer as RustBufferAccountLogin
import dengji.documents.RustBuffer as RustBufferAccountOutcome
import dengji.documents.RustBuffer as RustBufferAccountRegistration
import dengji.documents.RustBuffer as RustBufferAccountState
import dengji.documents.RustBuffer as RustBufferActingFor
import dengji.documents.RustBuffer as RustBufferActionOffer
import dengji.documents.RustBuffer as RustBufferActor
import dengji.documents.RustBuffer as RustBufferAdjustment
import dengji.documents.RustBuffer as RustBufferApplication
import dengji.documents.RustBuffer as RustBufferBackground
import dengji.documents.RustBuffer as RustBufferBuildingGrid
import dengji.documents.RustBuffer as RustBufferCalendarDate
import dengji.documents.RustBuffer as RustBufferCaseState
import dengji.documents.RustBuffer as RustBufferCertificateSummary
import dengji.documents.RustBuffer as RustBufferChannel
import dengji.documents.RustBuffer as RustBufferChecklistRow
import dengji.documents.RustBuffer as RustBufferClaim
import dengji.documents.RustBuffer as RustBufferCommand
import dengji.documents.RustBuffer as RustBufferDeadline
import dengji.documents.RustBuffer as RustBufferDecision
import dengji.documents.RustBuffer as RustBufferDengjiError
import dengji.documents.RustBuffer as RustBufferDictionary
import dengji.documents.RustBuffer as RustBufferDifference
import dengji.documents.RustBuffer as RustBufferDigestAlgorithm
import dengji.documents.RustBuffer as RustBufferDocumentGap
import dengji.documents.RustBuffer as RustBufferDuty
import dengji.documents.RustBuffer as RustBufferELicence
import dengji.documents.RustBuffer as RustBufferEnterprise
import dengji.documents.RustBuffer as RustBufferEntitlement
import dengji.documents.RustBuffer as RustBufferErrorCorrection
import dengji.documents.RustBuffer as RustBufferEvidence
import dengji.documents.RustBuffer as RustBufferFailure
import dengji.documents.RustBuffer as RustBufferFileFormat
import dengji.documents.RustBuffer as RustBufferFinding
import dengji.documents.RustBuffer as RustBufferGrantOrigin
import dengji.documents.RustBuffer as RustBufferGrantView
import dengji.documents.RustBuffer as RustBufferHandlerBinding
import dengji.documents.RustBuffer as RustBufferIdentifierColumns
import dengji.documents.RustBuffer as RustBufferIdentifierKind
import dengji.documents.RustBuffer as RustBufferIdentifierReport
import dengji.documents.RustBuffer as RustBufferIdentityProfile
import dengji.documents.RustBuffer as RustBufferIdentityUse
import dengji.documents.RustBuffer as RustBufferInstant
import dengji.documents.RustBuffer as RustBufferLanguage
import dengji.documents.RustBuffer as RustBufferLapse
import dengji.documents.RustBuffer as RustBufferLicenceCommand
import dengji.documents.RustBuffer as RustBufferLicenceCopy
import dengji.documents.RustBuffer as RustBufferLicenceDecision
import dengji.documents.RustBuffer as RustBufferLicenceEntry
import dengji.documents.RustBuffer as RustBufferLicenceFacts
import dengji.documents.RustBuffer as RustBufferLicenceHolder
import dengji.documents.RustBuffer as RustBufferLicenceImpact
import dengji.documents.RustBuffer as RustBufferLicenceListing
import dengji.documents.RustBuffer as RustBufferLicenceOutcome
import dengji.documents.RustBuffer as RustBufferLicenceProfile
import dengji.documents.RustBuffer as RustBufferLicenceWalletState
import dengji.documents.RustBuffer as RustBufferLogEntry
import dengji.documents.RustBuffer as RustBufferMaterial
import dengji.documents.RustBuffer as RustBufferOffer
import dengji.documents.RustBuffer as RustBufferOutcome
import dengji.documents.RustBuffer as RustBufferOutputPlan
import dengji.documents.RustBuffer as RustBufferOutputRequest
import dengji.documents.RustBuffer as RustBufferPage
import dengji.documents.RustBuffer as RustBufferPagePlacement
import dengji.documents.RustBuffer as RustBufferPaper
import dengji.documents.RustBuffer as RustBufferPaperHead
import dengji.documents.RustBuffer as RustBufferPaperLayout
import dengji.documents.RustBuffer as RustBufferPersonTodo
import dengji.documents.RustBuffer as RustBufferPlacement
import dengji.documents.RustBuffer as RustBufferPlatformComparison
import dengji.documents.RustBuffer as RustBufferPlatformKey
import dengji.documents.RustBuffer as RustBufferPrepared
import dengji.documents.RustBuffer as RustBufferPreparedTimestamp
import dengji.documents.RustBuffer as RustBufferPresenter
import dengji.documents.RustBuffer as RustBufferPrincipal
import dengji.documents.RustBuffer as RustBufferProfile
import dengji.documents.RustBuffer as RustBufferProfileDifference
import dengji.documents.RustBuffer as RustBufferProfileRef
import dengji.documents.RustBuffer as RustBufferProgress
import dengji.documents.RustBuffer as RustBufferProject
import dengji.documents.RustBuffer as RustBufferPropertyUnit
import dengji.documents.RustBuffer as RustBufferQrMatrix
import dengji.documents.RustBuffer as RustBufferQrStyle
import dengji.documents.RustBuffer as RustBufferQuestionnaire
import dengji.documents.RustBuffer as RustBufferReceiptList
import dengji.documents.RustBuffer as RustBufferRefusal
import dengji.documents.RustBuffer as RustBufferRegion
import dengji.documents.RustBuffer as RustBufferRegisterFact
import dengji.documents.RustBuffer as RustBufferReport
import dengji.documents.RustBuffer as RustBufferRequirementRow
import dengji.documents.RustBuffer as RustBufferResolution
import dengji.documents.RustBuffer as RustBufferRightReport
import dengji.documents.RustBuffer as RustBufferSealAccountState
import dengji.documents.RustBuffer as RustBufferSealActUse
import dengji.documents.RustBuffer as RustBufferSealAnswer
import dengji.documents.RustBuffer as RustBufferSealChange
import dengji.documents.RustBuffer as RustBufferSealCommand
import dengji.documents.RustBuffer as RustBufferSealContent
import dengji.documents.RustBuffer as RustBufferSealDeadline
import dengji.documents.RustBuffer as RustBufferSealDecision
import dengji.documents.RustBuffer as RustBufferSealDesign
import dengji.documents.RustBuffer as RustBufferSealDraft
import dengji.documents.RustBuffer as RustBufferSealFile
import dengji.documents.RustBuffer as RustBufferSealKind
import dengji.documents.RustBuffer as RustBufferSealLogEntry
import dengji.documents.RustBuffer as RustBufferSealOffer
import dengji.documents.RustBuffer as RustBufferSealOutcome
import dengji.documents.RustBuffer as RustBufferSealPreset
import dengji.documents.RustBuffer as RustBufferSealProfile
import dengji.documents.RustBuffer as RustBufferSealQuestion
import dengji.documents.RustBuffer as RustBufferSealSignatureFile
import dengji.documents.RustBuffer as RustBufferSealSigning
import dengji.documents.RustBuffer as RustBufferSealTodo
import dengji.documents.RustBuffer as RustBufferSealVerification
import dengji.documents.RustBuffer as RustBufferSealView
import dengji.documents.RustBuffer as RustBufferSealableFile
import dengji.documents.RustBuffer as RustBufferSealingCommand
import dengji.documents.RustBuffer as RustBufferSealingDecision
import dengji.documents.RustBuffer as RustBufferSealingLogEntry
import dengji.documents.RustBuffer as RustBufferSealingOutcome
import dengji.documents.RustBuffer as RustBufferSealingState
import dengji.documents.RustBuffer as RustBufferShareMode
import dengji.documents.RustBuffer as RustBufferSignatureScheme
import dengji.documents.RustBuffer as RustBufferSignedTicket
import dengji.documents.RustBuffer as RustBufferSigningRequest
import dengji.documents.RustBuffer as RustBufferStampPlan
import dengji.documents.RustBuffer as RustBufferStoredDocument
import dengji.documents.RustBuffer as RustBufferSubCaseDocument
import dengji.documents.RustBuffer as RustBufferTicket
import dengji.documents.RustBuffer as RustBufferTicketContent
import dengji.documents.RustBuffer as RustBufferTicketReport
import dengji.documents.RustBuffer as RustBufferTicketToSign
import dengji.documents.RustBuffer as RustBufferTimestampRequest
import dengji.documents.RustBuffer as RustBufferTrustLevel
import dengji.documents.RustBuffer as RustBufferValidationData
import dengji.documents.RustBuffer as RustBufferVerificationPolicy
import dengji.documents.RustBuffer as RustBufferVerificationReport
import dengji.documents.RustBuffer as RustBufferVerificationView
import dengji.documents.RustBuffer as RustBufferVerifiedDocument
import dengji.documents.RustBuffer as RustBufferWalletPasswordView
import dengji.documents.RustBuffer as RustBufferWindowForm

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_dengji_mobile_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
           dengji.documents.Handover.keep { free(it) }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_dengji_mobile_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = dengji.documents.Handover.call { callback(status) }
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw dengji.documents.Handover.internal(FfiConverterString.lift(status.error_buf))
        } else {
            throw dengji.documents.Handover.internal("Rust panic")
        }
    } else {
        throw dengji.documents.Handover.internal("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw dengji.documents.Handover.internal("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw dengji.documents.Handover.internal("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw dengji.documents.Handover.internal("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "dengji_mobile"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "dengji_mobile"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_dengji_mobile_checksum_func_builtin_identity_profiles(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_erase_account_log_entry(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_open_enterprise_account(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verify_account_log(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_erase_log_entry(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_lapse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_open_case(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verify_log(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_what_if(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_digest(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ocsp_request(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_parse_certificates(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_timestamp_request(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_timestamp_token(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_command_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_command_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_decision_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_decision_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_entry_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_entry_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_level_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_level_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_login_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_login_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_outcome_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_outcome_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_registration_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_registration_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_state_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_account_state_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_acting_for_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_acting_for_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_action_offer_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_action_offer_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_actor_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_actor_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_adjustment_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_adjustment_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_application_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_application_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_background_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_background_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_building_grid_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_building_grid_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_case_state_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_case_state_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_certificate_summary_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_certificate_summary_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_channel_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_channel_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_checklist_row_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_checklist_row_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_claim_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_claim_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_command_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_command_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_deadline_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_deadline_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_decision_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_decision_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_dictionary_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_dictionary_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_difference_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_difference_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_digest_algorithm_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_digest_algorithm_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_document_gap_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_document_gap_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_duty_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_duty_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_e_licence_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_e_licence_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_enterprise_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_enterprise_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_entitlement_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_entitlement_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_error_correction_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_error_correction_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_evidence_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_evidence_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_failure_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_failure_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_file_format_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_file_format_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_grant_origin_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_grant_origin_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_grant_view_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_grant_view_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_handler_binding_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_handler_binding_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identifier_columns_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identifier_columns_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identifier_kind_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identifier_kind_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identifier_report_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identifier_report_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identity_profile_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identity_profile_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identity_use_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identity_use_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_language_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_language_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_lapse_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_lapse_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_command_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_command_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_copy_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_copy_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_decision_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_decision_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_entry_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_entry_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_facts_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_facts_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_holder_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_holder_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_impact_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_impact_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_listing_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_listing_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_outcome_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_outcome_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_profile_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_profile_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_wallet_state_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_licence_wallet_state_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_log_entry_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_log_entry_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_material_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_material_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_offer_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_offer_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_outcome_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_outcome_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_output_plan_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_output_plan_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_output_request_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_output_request_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_page_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_page_placement_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_page_placement_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_page_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_paper_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_paper_head_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_paper_head_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_paper_layout_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_paper_layout_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_paper_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_person_todo_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_person_todo_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_placement_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_placement_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_platform_comparison_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_platform_comparison_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_platform_key_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_platform_key_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepared_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepared_timestamp_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepared_timestamp_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepared_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_presenter_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_presenter_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_principal_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_principal_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_difference_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_difference_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_ref_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_ref_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_progress_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_progress_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_project_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_project_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_property_unit_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_property_unit_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_qr_matrix_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_qr_matrix_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_qr_style_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_qr_style_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_questionnaire_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_questionnaire_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_receipt_list_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_receipt_list_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_refusal_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_refusal_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_region_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_region_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_register_fact_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_register_fact_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_report_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_report_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_requirement_row_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_requirement_row_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_resolution_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_resolution_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_right_report_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_right_report_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_account_state_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_account_state_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_act_use_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_act_use_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_answer_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_answer_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_change_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_change_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_command_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_command_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_content_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_content_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_deadline_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_deadline_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_decision_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_decision_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_design_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_design_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_draft_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_draft_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_file_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_file_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_kind_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_kind_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_log_entry_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_log_entry_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_offer_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_offer_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_outcome_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_outcome_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_preset_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_preset_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_profile_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_profile_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_question_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_question_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_signature_file_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_signature_file_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_signing_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_signing_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_todo_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_todo_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_verification_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_verification_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_view_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_view_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealable_file_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealable_file_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_command_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_command_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_decision_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_decision_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_log_entry_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_log_entry_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_outcome_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_outcome_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_state_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealing_state_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_share_mode_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_share_mode_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_signature_scheme_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_signature_scheme_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_signed_ticket_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_signed_ticket_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_signing_request_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_signing_request_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_stamp_plan_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_stamp_plan_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_stored_document_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_stored_document_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sub_case_document_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sub_case_document_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_content_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_content_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_report_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_report_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_to_sign_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_to_sign_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_timestamp_request_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_timestamp_request_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_trust_level_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_trust_level_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_validation_data_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_validation_data_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verification_policy_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verification_policy_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verification_report_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verification_report_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verification_view_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verification_view_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verified_document_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verified_document_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_wallet_password_view_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_wallet_password_view_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_window_form_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_window_form_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_complete_seal(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_complete_seal_signature(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepare_seal(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepare_seal_signature(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_check_identifier(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_check_identifiers(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_mask_identifier(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_builtin_licence_profiles(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_erase_licence_log_entry(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_open_licence_wallet(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verify_licence_log(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_application_form(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_certificate_of_completion(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_receipt_paper(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_typeset(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verification_paper(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_window_paper(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_draw_seal(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_lint_seal(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_design(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_design_for(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_seal_presets(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_builtin_profiles(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_citations(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_deselect_units(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_parse_share(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_projects_of(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_requirement_row(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_share_materials(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_builtin_seal_profiles(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_compare_seal_platforms(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_erase_seal_log_entry(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_open_seal_account(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verify_seal_log(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_attach_document(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_case_evidence(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_check_seal_coverage(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_erase_sealing_log_entry(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_open_sealing_session(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_output_plan(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_recognise_file(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_right_at_signing(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sealable_file(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verify_sealing_log(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_complete_ticket(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepare_ticket(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sign_ticket(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_verify_ticket(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_add_validation_data(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_check_signing(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_complete_document(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_complete_timestamp(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_lint_plan(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepare_document(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_prepare_timestamp(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_resolve_plan(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sign_document(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_accountcontext_at(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_acting_for(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_actions(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_decide(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_enterprise(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_handle(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_handlers(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_level(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_logins(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_todo(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_verifications(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_verify(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_enterpriseaccount_version(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_acting_by_e_licence(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_adjusted(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_check_registration(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_diff(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_document(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_get(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_level_named(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_lint(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_on_site_missing(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_reference(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_identityprofilehandle_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_actions(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_check(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_decide(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_handle(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_next_deadline(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_placements(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_progress(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_todo(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_verify(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_case_version(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_casecontext_at(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_certificate_crl_urls(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_certificate_der(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_certificate_ocsp_urls(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_certificate_public_key(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_certificate_summary(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_softwarekey_default_scheme(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_softwarekey_public_key(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_softwarekey_sign(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_softwarekey_sign_digest(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_qrcode_matrix(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_qrcode_png(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_qrcode_svg(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_electronicseal_certificates(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_electronicseal_data_digest(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_electronicseal_der(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_electronicseal_file(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_electronicseal_maker_certificate(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_electronicseal_picture(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_electronicseal_verify(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealsignature_file(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealsignature_seal(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealsignature_signature_value(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealsignature_signer_certificate(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealsignature_verify(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealtrust_findings(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_dictionaries_code_of(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_dictionaries_get(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_dictionaries_name_of(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencecontext_at(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licenceprofilehandle_adjusted(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licenceprofilehandle_diff(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licenceprofilehandle_document(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licenceprofilehandle_get(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licenceprofilehandle_lint(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licenceprofilehandle_reference(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licenceprofilehandle_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_actions(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_copies(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_decide(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_handle(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_holders(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_identity_use(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_list_at(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_password(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_todo(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_verify(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_licencewallet_version(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_fonts_with_bold(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_fonts_with_fallback(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_font_covers(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_font_with_fallback(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_font_with_weight(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_picture_height(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_picture_png(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_picture_scaled_to(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_picture_svg(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_picture_width(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_adjusted(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_check(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_checklist(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_dictionaries(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_diff(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_document(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_eligibility(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_get(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_grid(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_lint(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_receipt_list(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_reference(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_register_check(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_select_units(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_profilehandle_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_regions_as_of(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_regions_history(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_regions_name_in(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_actions(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_changes(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_claims(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_deadlines(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_decide(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_entitled(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_entitlements_at(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_grants(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_handle(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_licence_impact(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_may(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_seals(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_todo(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_verify(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_version(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealaccount_window_form(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealcontext_at(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealprofilehandle_adjusted(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealprofilehandle_diff(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealprofilehandle_document(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealprofilehandle_get(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealprofilehandle_lint(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealprofilehandle_reference(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealprofilehandle_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealingsession_decide(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealingsession_handle(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealingsession_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealingsession_stored(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealingsession_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealingsession_verify(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_sealingsession_version(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_verifier_policy(
    ): Int
    external fun uniffi_dengji_mobile_checksum_method_verifier_verify(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_accountcontext_new(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_from_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_replay(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_identityprofilehandle_builtin(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_identityprofilehandle_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_case_from_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_case_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_case_replay(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_casecontext_new(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_certificate_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_softwarekey_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_qrcode_encode(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_qrcode_encode_bytes(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_electronicseal_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealsignature_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealtrust_new(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_dictionaries_new(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_licencecontext_new(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_licenceprofilehandle_builtin(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_licenceprofilehandle_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_licencewallet_from_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_licencewallet_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_licencewallet_replay(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_fonts_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_font_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_picture_from_png(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_picture_of_text(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_profilehandle_builtin(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_profilehandle_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_regions_new(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealaccount_from_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealaccount_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealaccount_replay(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealcontext_new(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealprofilehandle_builtin(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealprofilehandle_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealingsession_from_state(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealingsession_parse(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_sealingsession_replay(
    ): Int
    external fun uniffi_dengji_mobile_checksum_constructor_verifier_new(
    ): Int
    external fun ffi_dengji_mobile_uniffi_contract_version(
    ): Int

}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "dengji_mobile"))
        dengji.documents.uniffiEnsureInitialized()

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_dengji_mobile_fn_clone_accountcontext(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_accountcontext(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_accountcontext_new(`now`: RustBufferInstant.ByValue,`actor`: RustBufferActor.ByValue,`profile`: Long,`salt`: RustBuffer.ByValue,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_accountcontext_at(`ptr`: Long,`now`: RustBufferInstant.ByValue,`salt`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_clone_enterpriseaccount(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_enterpriseaccount(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_enterpriseaccount_from_state(`state`: RustBufferAccountState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_enterpriseaccount_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_enterpriseaccount_replay(`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_acting_for(`ptr`: Long,`documentNumber`: RustBuffer.ByValue,`documentKind`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_actions(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_decide(`ptr`: Long,`command`: RustBufferAccountCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountDecision.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_enterprise(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferEnterprise.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_handle(`ptr`: Long,`command`: RustBufferAccountCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_handlers(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_level(`ptr`: Long,`profile`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountLevel.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_logins(`ptr`: Long,`profile`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_state(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountState.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_todo(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_verifications(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_verify(`ptr`: Long,`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_enterpriseaccount_version(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_dengji_mobile_fn_clone_identityprofilehandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_identityprofilehandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_identityprofilehandle_builtin(`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_identityprofilehandle_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_acting_by_e_licence(`ptr`: Long,`enterprise`: RustBufferEnterprise.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_adjusted(`ptr`: Long,`adjustments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_check_registration(`ptr`: Long,`registration`: RustBufferAccountRegistration.ByValue,`today`: RustBufferCalendarDate.ByValue,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_diff(`ptr`: Long,`after`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentityProfile.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_get(`ptr`: Long,`pointer`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_level_named(`ptr`: Long,`name`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_lint(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_on_site_missing(`ptr`: Long,`method`: RustBuffer.ByValue,`presenter`: RustBufferPresenter.ByValue,`documents`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_reference(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfileRef.ByValue
    external fun uniffi_dengji_mobile_fn_method_identityprofilehandle_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_case(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_case(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_case_from_state(`state`: RustBufferCaseState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_case_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_case_replay(`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_case_actions(`ptr`: Long,`context`: Long,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_check(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_decide(`ptr`: Long,`command`: RustBufferCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDecision.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_handle(`ptr`: Long,`command`: RustBufferCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_next_deadline(`ptr`: Long,`now`: RustBufferInstant.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_placements(`ptr`: Long,`profile`: Long,`now`: RustBufferInstant.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_progress(`ptr`: Long,`profile`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProgress.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_state(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferCaseState.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_todo(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_verify(`ptr`: Long,`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_case_version(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_dengji_mobile_fn_clone_casecontext(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_casecontext(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_casecontext_new(`now`: RustBufferInstant.ByValue,`actor`: RustBufferActor.ByValue,`profile`: Long,`salt`: RustBuffer.ByValue,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_casecontext_at(`ptr`: Long,`now`: RustBufferInstant.ByValue,`salt`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_clone_certificate(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_certificate(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_certificate_parse(`data`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_certificate_crl_urls(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_certificate_der(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_certificate_ocsp_urls(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_certificate_public_key(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_certificate_summary(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferCertificateSummary.ByValue
    external fun uniffi_dengji_mobile_fn_clone_softwarekey(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_softwarekey(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_softwarekey_parse(`data`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_softwarekey_default_scheme(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSignatureScheme.ByValue
    external fun uniffi_dengji_mobile_fn_method_softwarekey_public_key(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_softwarekey_sign(`ptr`: Long,`message`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`entropy`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_softwarekey_sign_digest(`ptr`: Long,`digest`: RustBuffer.ByValue,`scheme`: RustBuffer.ByValue,`entropy`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_qrcode(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_qrcode(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_qrcode_encode(`text`: RustBuffer.ByValue,`errorCorrection`: RustBufferErrorCorrection.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_qrcode_encode_bytes(`bytes`: RustBuffer.ByValue,`errorCorrection`: RustBufferErrorCorrection.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_qrcode_matrix(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferQrMatrix.ByValue
    external fun uniffi_dengji_mobile_fn_method_qrcode_png(`ptr`: Long,`style`: RustBufferQrStyle.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_qrcode_svg(`ptr`: Long,`style`: RustBufferQrStyle.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_electronicseal(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_electronicseal(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_electronicseal_parse(`data`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_electronicseal_certificates(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_electronicseal_data_digest(`ptr`: Long,`signer`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDigestAlgorithm.ByValue
    external fun uniffi_dengji_mobile_fn_method_electronicseal_der(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_electronicseal_file(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealFile.ByValue
    external fun uniffi_dengji_mobile_fn_method_electronicseal_maker_certificate(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_electronicseal_picture(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_electronicseal_verify(`ptr`: Long,`at`: RustBufferInstant.ByValue,`trust`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealVerification.ByValue
    external fun uniffi_dengji_mobile_fn_clone_sealsignature(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_sealsignature(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_sealsignature_parse(`data`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_sealsignature_file(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealSignatureFile.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealsignature_seal(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_sealsignature_signature_value(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealsignature_signer_certificate(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealsignature_verify(`ptr`: Long,`at`: RustBufferInstant.ByValue,`trust`: RustBuffer.ByValue,`data`: RustBuffer.ByValue,`digest`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealVerification.ByValue
    external fun uniffi_dengji_mobile_fn_clone_sealtrust(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_sealtrust(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_sealtrust_new(`anchors`: RustBuffer.ByValue,`makers`: RustBuffer.ByValue,`others`: RustBuffer.ByValue,`ocspResponses`: RustBuffer.ByValue,`crls`: RustBuffer.ByValue,`requireRevocation`: Byte,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_sealtrust_findings(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_dictionaries(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_dictionaries(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_dictionaries_new(`overlay`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_dictionaries_code_of(`ptr`: Long,`id`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_dictionaries_get(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_dictionaries_name_of(`ptr`: Long,`id`: RustBuffer.ByValue,`code`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_licencecontext(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_licencecontext(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_licencecontext_new(`now`: RustBufferInstant.ByValue,`actor`: RustBufferActor.ByValue,`profile`: Long,`salt`: RustBuffer.ByValue,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_licencecontext_at(`ptr`: Long,`now`: RustBufferInstant.ByValue,`salt`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_clone_licenceprofilehandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_licenceprofilehandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_licenceprofilehandle_builtin(`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_licenceprofilehandle_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_licenceprofilehandle_adjusted(`ptr`: Long,`adjustments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_licenceprofilehandle_diff(`ptr`: Long,`after`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_licenceprofilehandle_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceProfile.ByValue
    external fun uniffi_dengji_mobile_fn_method_licenceprofilehandle_get(`ptr`: Long,`pointer`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_licenceprofilehandle_lint(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_licenceprofilehandle_reference(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfileRef.ByValue
    external fun uniffi_dengji_mobile_fn_method_licenceprofilehandle_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_licencewallet(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_licencewallet(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_licencewallet_from_state(`state`: RustBufferLicenceWalletState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_licencewallet_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_licencewallet_replay(`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_licencewallet_actions(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_copies(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_decide(`ptr`: Long,`command`: RustBufferLicenceCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceDecision.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_handle(`ptr`: Long,`command`: RustBufferLicenceCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_holders(`ptr`: Long,`number`: RustBuffer.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_identity_use(`ptr`: Long,`purpose`: RustBuffer.ByValue,`number`: RustBuffer.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentityUse.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_list_at(`ptr`: Long,`place`: RustBuffer.ByValue,`register`: RustBuffer.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceListing.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_password(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_state(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceWalletState.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_todo(`ptr`: Long,`register`: RustBuffer.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_verify(`ptr`: Long,`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_licencewallet_version(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_dengji_mobile_fn_clone_fonts(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_fonts(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_fonts_parse(`data`: RustBuffer.ByValue,`face`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_fonts_with_bold(`ptr`: Long,`data`: RustBuffer.ByValue,`face`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_fonts_with_fallback(`ptr`: Long,`data`: RustBuffer.ByValue,`face`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_clone_font(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_font(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_font_parse(`data`: RustBuffer.ByValue,`index`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_font_covers(`ptr`: Long,`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_dengji_mobile_fn_method_font_with_fallback(`ptr`: Long,`other`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_font_with_weight(`ptr`: Long,`weight`: Short,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_clone_picture(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_picture(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_picture_from_png(`data`: RustBuffer.ByValue,`width`: Int,`height`: Int,`background`: RustBufferBackground.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_picture_of_text(`font`: Long,`text`: RustBuffer.ByValue,`height`: Int,`colour`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_picture_height(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_dengji_mobile_fn_method_picture_png(`ptr`: Long,`dotsPerMm`: Int,`background`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_picture_scaled_to(`ptr`: Long,`width`: Int,`height`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_picture_svg(`ptr`: Long,`title`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_picture_width(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_dengji_mobile_fn_clone_profilehandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_profilehandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_profilehandle_builtin(`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_profilehandle_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_profilehandle_adjusted(`ptr`: Long,`adjustments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_profilehandle_check(`ptr`: Long,`subCase`: RustBufferSubCaseDocument.ByValue,`today`: RustBufferCalendarDate.ByValue,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_checklist(`ptr`: Long,`subCase`: RustBufferSubCaseDocument.ByValue,`today`: RustBufferCalendarDate.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_dictionaries(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_profilehandle_diff(`ptr`: Long,`after`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfile.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_eligibility(`ptr`: Long,`unit`: RustBufferPropertyUnit.ByValue,`businessType`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_get(`ptr`: Long,`pointer`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_grid(`ptr`: Long,`project`: RustBufferProject.ByValue,`businessType`: RustBuffer.ByValue,`selected`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_lint(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_receipt_list(`ptr`: Long,`materials`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReceiptList.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_reference(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfileRef.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_register_check(`ptr`: Long,`subCase`: RustBufferSubCaseDocument.ByValue,`facts`: RustBuffer.ByValue,`today`: RustBufferCalendarDate.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_select_units(`ptr`: Long,`project`: RustBufferProject.ByValue,`selected`: RustBuffer.ByValue,`add`: RustBuffer.ByValue,`businessType`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_profilehandle_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_regions(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_regions(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_regions_new(`additions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_regions_as_of(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_dengji_mobile_fn_method_regions_history(`ptr`: Long,`code`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_regions_name_in(`ptr`: Long,`code`: RustBuffer.ByValue,`year`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_sealaccount(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_sealaccount(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_sealaccount_from_state(`state`: RustBufferSealAccountState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_sealaccount_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_sealaccount_replay(`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_sealaccount_actions(`ptr`: Long,`channel`: RustBufferChannel.ByValue,`context`: Long,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_changes(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_claims(`ptr`: Long,`seal`: RustBuffer.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_deadlines(`ptr`: Long,`after`: RustBufferInstant.ByValue,`until`: RustBufferInstant.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_decide(`ptr`: Long,`command`: RustBufferSealCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealDecision.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_entitled(`ptr`: Long,`person`: RustBufferPrincipal.ByValue,`seal`: RustBuffer.ByValue,`at`: RustBufferInstant.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_entitlements_at(`ptr`: Long,`at`: RustBufferInstant.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_grants(`ptr`: Long,`at`: RustBufferInstant.ByValue,`context`: Long,`origin`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_handle(`ptr`: Long,`command`: RustBufferSealCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_licence_impact(`ptr`: Long,`licence`: RustBufferLicenceFacts.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceImpact.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_may(`ptr`: Long,`question`: RustBufferSealQuestion.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealAnswer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_seals(`ptr`: Long,`at`: RustBufferInstant.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_state(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealAccountState.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_todo(`ptr`: Long,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_verify(`ptr`: Long,`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealaccount_version(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_dengji_mobile_fn_method_sealaccount_window_form(`ptr`: Long,`application`: RustBuffer.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_sealcontext(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_sealcontext(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_sealcontext_new(`now`: RustBufferInstant.ByValue,`actor`: RustBufferActor.ByValue,`profile`: Long,`salt`: RustBuffer.ByValue,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_sealcontext_at(`ptr`: Long,`now`: RustBufferInstant.ByValue,`salt`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_clone_sealprofilehandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_sealprofilehandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_sealprofilehandle_builtin(`id`: RustBuffer.ByValue,`version`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_sealprofilehandle_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_sealprofilehandle_adjusted(`ptr`: Long,`adjustments`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_sealprofilehandle_diff(`ptr`: Long,`after`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealprofilehandle_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealProfile.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealprofilehandle_get(`ptr`: Long,`pointer`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealprofilehandle_lint(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealprofilehandle_reference(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfileRef.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealprofilehandle_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_clone_sealingsession(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_sealingsession(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_sealingsession_from_state(`state`: RustBufferSealingState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_sealingsession_parse(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_constructor_sealingsession_replay(`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_sealingsession_decide(`ptr`: Long,`command`: RustBufferSealingCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingDecision.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealingsession_handle(`ptr`: Long,`command`: RustBufferSealingCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealingsession_state(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingState.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealingsession_stored(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealingsession_to_json(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealingsession_verify(`ptr`: Long,`log`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_method_sealingsession_version(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_dengji_mobile_fn_clone_verifier(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_free_verifier(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_dengji_mobile_fn_constructor_verifier_new(`trusted`: RustBuffer.ByValue,`makers`: RustBuffer.ByValue,`known`: RustBuffer.ByValue,`ocspResponses`: RustBuffer.ByValue,`crls`: RustBuffer.ByValue,`policy`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_method_verifier_policy(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferVerificationPolicy.ByValue
    external fun uniffi_dengji_mobile_fn_method_verifier_verify(`ptr`: Long,`pdf`: RustBuffer.ByValue,`now`: RustBufferInstant.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferVerificationReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_builtin_identity_profiles(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_erase_account_log_entry(`entry`: RustBufferAccountEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_open_enterprise_account(`command`: RustBufferAccountCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verify_account_log(`log`: RustBuffer.ByValue,`head`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_erase_log_entry(`entry`: RustBufferLogEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLogEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_lapse(`profile`: Long,`possibleSince`: RustBufferCalendarDate.ByValue,`today`: RustBufferCalendarDate.ByValue,`holidays`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_open_case(`command`: RustBufferCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verify_log(`log`: RustBuffer.ByValue,`head`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_what_if(`log`: RustBuffer.ByValue,`profile`: Long,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_digest(`algorithm`: RustBufferDigestAlgorithm.ByValue,`data`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ocsp_request(`certificate`: Long,`issuer`: Long,`nonce`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_parse_certificates(`data`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_timestamp_request(`algorithm`: RustBufferDigestAlgorithm.ByValue,`digest`: RustBuffer.ByValue,`nonce`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_timestamp_token(`response`: RustBuffer.ByValue,`nonce`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_command_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountCommand.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_command_to_json(`document`: RustBufferAccountCommand.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_decision_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountDecision.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_decision_to_json(`document`: RustBufferAccountDecision.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_entry_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_entry_to_json(`document`: RustBufferAccountEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_level_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountLevel.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_level_to_json(`document`: RustBufferAccountLevel.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_login_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountLogin.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_login_to_json(`document`: RustBufferAccountLogin.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_outcome_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_outcome_to_json(`document`: RustBufferAccountOutcome.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_registration_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountRegistration.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_registration_to_json(`document`: RustBufferAccountRegistration.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_state_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAccountState.ByValue
    external fun uniffi_dengji_mobile_fn_func_account_state_to_json(`document`: RustBufferAccountState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_acting_for_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferActingFor.ByValue
    external fun uniffi_dengji_mobile_fn_func_acting_for_to_json(`document`: RustBufferActingFor.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_action_offer_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferActionOffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_action_offer_to_json(`document`: RustBufferActionOffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_actor_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferActor.ByValue
    external fun uniffi_dengji_mobile_fn_func_actor_to_json(`document`: RustBufferActor.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_adjustment_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAdjustment.ByValue
    external fun uniffi_dengji_mobile_fn_func_adjustment_to_json(`document`: RustBufferAdjustment.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_application_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferApplication.ByValue
    external fun uniffi_dengji_mobile_fn_func_application_to_json(`document`: RustBufferApplication.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_background_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferBackground.ByValue
    external fun uniffi_dengji_mobile_fn_func_background_to_json(`document`: RustBufferBackground.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_building_grid_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferBuildingGrid.ByValue
    external fun uniffi_dengji_mobile_fn_func_building_grid_to_json(`document`: RustBufferBuildingGrid.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_case_state_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferCaseState.ByValue
    external fun uniffi_dengji_mobile_fn_func_case_state_to_json(`document`: RustBufferCaseState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_certificate_summary_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferCertificateSummary.ByValue
    external fun uniffi_dengji_mobile_fn_func_certificate_summary_to_json(`document`: RustBufferCertificateSummary.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_channel_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferChannel.ByValue
    external fun uniffi_dengji_mobile_fn_func_channel_to_json(`document`: RustBufferChannel.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_checklist_row_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferChecklistRow.ByValue
    external fun uniffi_dengji_mobile_fn_func_checklist_row_to_json(`document`: RustBufferChecklistRow.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_claim_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferClaim.ByValue
    external fun uniffi_dengji_mobile_fn_func_claim_to_json(`document`: RustBufferClaim.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_command_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferCommand.ByValue
    external fun uniffi_dengji_mobile_fn_func_command_to_json(`document`: RustBufferCommand.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_deadline_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDeadline.ByValue
    external fun uniffi_dengji_mobile_fn_func_deadline_to_json(`document`: RustBufferDeadline.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_decision_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDecision.ByValue
    external fun uniffi_dengji_mobile_fn_func_decision_to_json(`document`: RustBufferDecision.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_dictionary_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDictionary.ByValue
    external fun uniffi_dengji_mobile_fn_func_dictionary_to_json(`document`: RustBufferDictionary.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_difference_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDifference.ByValue
    external fun uniffi_dengji_mobile_fn_func_difference_to_json(`document`: RustBufferDifference.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_digest_algorithm_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDigestAlgorithm.ByValue
    external fun uniffi_dengji_mobile_fn_func_digest_algorithm_to_json(`document`: RustBufferDigestAlgorithm.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_document_gap_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDocumentGap.ByValue
    external fun uniffi_dengji_mobile_fn_func_document_gap_to_json(`document`: RustBufferDocumentGap.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_duty_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferDuty.ByValue
    external fun uniffi_dengji_mobile_fn_func_duty_to_json(`document`: RustBufferDuty.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_e_licence_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferELicence.ByValue
    external fun uniffi_dengji_mobile_fn_func_e_licence_to_json(`document`: RustBufferELicence.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_enterprise_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferEnterprise.ByValue
    external fun uniffi_dengji_mobile_fn_func_enterprise_to_json(`document`: RustBufferEnterprise.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_entitlement_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferEntitlement.ByValue
    external fun uniffi_dengji_mobile_fn_func_entitlement_to_json(`document`: RustBufferEntitlement.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_error_correction_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferErrorCorrection.ByValue
    external fun uniffi_dengji_mobile_fn_func_error_correction_to_json(`document`: RustBufferErrorCorrection.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_evidence_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferEvidence.ByValue
    external fun uniffi_dengji_mobile_fn_func_evidence_to_json(`document`: RustBufferEvidence.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_failure_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferFailure.ByValue
    external fun uniffi_dengji_mobile_fn_func_failure_to_json(`document`: RustBufferFailure.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_file_format_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferFileFormat.ByValue
    external fun uniffi_dengji_mobile_fn_func_file_format_to_json(`document`: RustBufferFileFormat.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_grant_origin_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferGrantOrigin.ByValue
    external fun uniffi_dengji_mobile_fn_func_grant_origin_to_json(`document`: RustBufferGrantOrigin.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_grant_view_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferGrantView.ByValue
    external fun uniffi_dengji_mobile_fn_func_grant_view_to_json(`document`: RustBufferGrantView.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_handler_binding_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferHandlerBinding.ByValue
    external fun uniffi_dengji_mobile_fn_func_handler_binding_to_json(`document`: RustBufferHandlerBinding.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_identifier_columns_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentifierColumns.ByValue
    external fun uniffi_dengji_mobile_fn_func_identifier_columns_to_json(`document`: RustBufferIdentifierColumns.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_identifier_kind_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentifierKind.ByValue
    external fun uniffi_dengji_mobile_fn_func_identifier_kind_to_json(`document`: RustBufferIdentifierKind.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_identifier_report_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentifierReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_identifier_report_to_json(`document`: RustBufferIdentifierReport.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_identity_profile_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentityProfile.ByValue
    external fun uniffi_dengji_mobile_fn_func_identity_profile_to_json(`document`: RustBufferIdentityProfile.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_identity_use_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentityUse.ByValue
    external fun uniffi_dengji_mobile_fn_func_identity_use_to_json(`document`: RustBufferIdentityUse.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_language_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLanguage.ByValue
    external fun uniffi_dengji_mobile_fn_func_language_to_json(`document`: RustBufferLanguage.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_lapse_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLapse.ByValue
    external fun uniffi_dengji_mobile_fn_func_lapse_to_json(`document`: RustBufferLapse.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_command_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceCommand.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_command_to_json(`document`: RustBufferLicenceCommand.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_copy_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceCopy.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_copy_to_json(`document`: RustBufferLicenceCopy.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_decision_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceDecision.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_decision_to_json(`document`: RustBufferLicenceDecision.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_entry_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_entry_to_json(`document`: RustBufferLicenceEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_facts_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceFacts.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_facts_to_json(`document`: RustBufferLicenceFacts.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_holder_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceHolder.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_holder_to_json(`document`: RustBufferLicenceHolder.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_impact_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceImpact.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_impact_to_json(`document`: RustBufferLicenceImpact.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_listing_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceListing.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_listing_to_json(`document`: RustBufferLicenceListing.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_outcome_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_outcome_to_json(`document`: RustBufferLicenceOutcome.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_profile_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceProfile.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_profile_to_json(`document`: RustBufferLicenceProfile.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_wallet_state_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceWalletState.ByValue
    external fun uniffi_dengji_mobile_fn_func_licence_wallet_state_to_json(`document`: RustBufferLicenceWalletState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_log_entry_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLogEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_log_entry_to_json(`document`: RustBufferLogEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_material_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferMaterial.ByValue
    external fun uniffi_dengji_mobile_fn_func_material_to_json(`document`: RustBufferMaterial.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_offer_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferOffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_offer_to_json(`document`: RustBufferOffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_outcome_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_func_outcome_to_json(`document`: RustBufferOutcome.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_output_plan_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferOutputPlan.ByValue
    external fun uniffi_dengji_mobile_fn_func_output_plan_to_json(`document`: RustBufferOutputPlan.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_output_request_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferOutputRequest.ByValue
    external fun uniffi_dengji_mobile_fn_func_output_request_to_json(`document`: RustBufferOutputRequest.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_page_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPage.ByValue
    external fun uniffi_dengji_mobile_fn_func_page_placement_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPagePlacement.ByValue
    external fun uniffi_dengji_mobile_fn_func_page_placement_to_json(`document`: RustBufferPagePlacement.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_page_to_json(`document`: RustBufferPage.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_paper_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPaper.ByValue
    external fun uniffi_dengji_mobile_fn_func_paper_head_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPaperHead.ByValue
    external fun uniffi_dengji_mobile_fn_func_paper_head_to_json(`document`: RustBufferPaperHead.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_paper_layout_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPaperLayout.ByValue
    external fun uniffi_dengji_mobile_fn_func_paper_layout_to_json(`document`: RustBufferPaperLayout.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_paper_to_json(`document`: RustBufferPaper.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_person_todo_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPersonTodo.ByValue
    external fun uniffi_dengji_mobile_fn_func_person_todo_to_json(`document`: RustBufferPersonTodo.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_placement_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPlacement.ByValue
    external fun uniffi_dengji_mobile_fn_func_placement_to_json(`document`: RustBufferPlacement.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_platform_comparison_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPlatformComparison.ByValue
    external fun uniffi_dengji_mobile_fn_func_platform_comparison_to_json(`document`: RustBufferPlatformComparison.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_platform_key_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPlatformKey.ByValue
    external fun uniffi_dengji_mobile_fn_func_platform_key_to_json(`document`: RustBufferPlatformKey.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepared_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPrepared.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepared_timestamp_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPreparedTimestamp.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepared_timestamp_to_json(`document`: RustBufferPreparedTimestamp.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepared_to_json(`document`: RustBufferPrepared.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_presenter_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPresenter.ByValue
    external fun uniffi_dengji_mobile_fn_func_presenter_to_json(`document`: RustBufferPresenter.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_principal_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPrincipal.ByValue
    external fun uniffi_dengji_mobile_fn_func_principal_to_json(`document`: RustBufferPrincipal.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_difference_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfileDifference.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_difference_to_json(`document`: RustBufferProfileDifference.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfile.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_ref_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfileRef.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_ref_to_json(`document`: RustBufferProfileRef.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_to_json(`document`: RustBufferProfile.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_progress_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProgress.ByValue
    external fun uniffi_dengji_mobile_fn_func_progress_to_json(`document`: RustBufferProgress.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_project_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProject.ByValue
    external fun uniffi_dengji_mobile_fn_func_project_to_json(`document`: RustBufferProject.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_property_unit_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPropertyUnit.ByValue
    external fun uniffi_dengji_mobile_fn_func_property_unit_to_json(`document`: RustBufferPropertyUnit.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_qr_matrix_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferQrMatrix.ByValue
    external fun uniffi_dengji_mobile_fn_func_qr_matrix_to_json(`document`: RustBufferQrMatrix.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_qr_style_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferQrStyle.ByValue
    external fun uniffi_dengji_mobile_fn_func_qr_style_to_json(`document`: RustBufferQrStyle.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_questionnaire_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferQuestionnaire.ByValue
    external fun uniffi_dengji_mobile_fn_func_questionnaire_to_json(`document`: RustBufferQuestionnaire.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_receipt_list_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReceiptList.ByValue
    external fun uniffi_dengji_mobile_fn_func_receipt_list_to_json(`document`: RustBufferReceiptList.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_refusal_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferRefusal.ByValue
    external fun uniffi_dengji_mobile_fn_func_refusal_to_json(`document`: RustBufferRefusal.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_region_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferRegion.ByValue
    external fun uniffi_dengji_mobile_fn_func_region_to_json(`document`: RustBufferRegion.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_register_fact_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferRegisterFact.ByValue
    external fun uniffi_dengji_mobile_fn_func_register_fact_to_json(`document`: RustBufferRegisterFact.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_report_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_report_to_json(`document`: RustBufferReport.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_requirement_row_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferRequirementRow.ByValue
    external fun uniffi_dengji_mobile_fn_func_requirement_row_to_json(`document`: RustBufferRequirementRow.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_resolution_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferResolution.ByValue
    external fun uniffi_dengji_mobile_fn_func_resolution_to_json(`document`: RustBufferResolution.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_right_report_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferRightReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_right_report_to_json(`document`: RustBufferRightReport.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_account_state_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealAccountState.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_account_state_to_json(`document`: RustBufferSealAccountState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_act_use_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealActUse.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_act_use_to_json(`document`: RustBufferSealActUse.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_answer_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealAnswer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_answer_to_json(`document`: RustBufferSealAnswer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_change_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealChange.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_change_to_json(`document`: RustBufferSealChange.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_command_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealCommand.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_command_to_json(`document`: RustBufferSealCommand.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_content_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealContent.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_content_to_json(`document`: RustBufferSealContent.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_deadline_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealDeadline.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_deadline_to_json(`document`: RustBufferSealDeadline.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_decision_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealDecision.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_decision_to_json(`document`: RustBufferSealDecision.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_design_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealDesign.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_design_to_json(`document`: RustBufferSealDesign.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_draft_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealDraft.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_draft_to_json(`document`: RustBufferSealDraft.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_file_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealFile.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_file_to_json(`document`: RustBufferSealFile.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_kind_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealKind.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_kind_to_json(`document`: RustBufferSealKind.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_log_entry_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealLogEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_log_entry_to_json(`document`: RustBufferSealLogEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_offer_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealOffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_offer_to_json(`document`: RustBufferSealOffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_outcome_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_outcome_to_json(`document`: RustBufferSealOutcome.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_preset_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealPreset.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_preset_to_json(`document`: RustBufferSealPreset.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_profile_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealProfile.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_profile_to_json(`document`: RustBufferSealProfile.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_question_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealQuestion.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_question_to_json(`document`: RustBufferSealQuestion.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_signature_file_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealSignatureFile.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_signature_file_to_json(`document`: RustBufferSealSignatureFile.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_signing_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealSigning.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_signing_to_json(`document`: RustBufferSealSigning.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_todo_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealTodo.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_todo_to_json(`document`: RustBufferSealTodo.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_verification_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealVerification.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_verification_to_json(`document`: RustBufferSealVerification.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_view_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealView.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_view_to_json(`document`: RustBufferSealView.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealable_file_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealableFile.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealable_file_to_json(`document`: RustBufferSealableFile.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_command_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingCommand.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_command_to_json(`document`: RustBufferSealingCommand.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_decision_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingDecision.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_decision_to_json(`document`: RustBufferSealingDecision.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_log_entry_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingLogEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_log_entry_to_json(`document`: RustBufferSealingLogEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_outcome_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingOutcome.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_outcome_to_json(`document`: RustBufferSealingOutcome.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_state_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingState.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealing_state_to_json(`document`: RustBufferSealingState.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_share_mode_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferShareMode.ByValue
    external fun uniffi_dengji_mobile_fn_func_share_mode_to_json(`document`: RustBufferShareMode.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_signature_scheme_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSignatureScheme.ByValue
    external fun uniffi_dengji_mobile_fn_func_signature_scheme_to_json(`document`: RustBufferSignatureScheme.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_signed_ticket_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSignedTicket.ByValue
    external fun uniffi_dengji_mobile_fn_func_signed_ticket_to_json(`document`: RustBufferSignedTicket.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_signing_request_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSigningRequest.ByValue
    external fun uniffi_dengji_mobile_fn_func_signing_request_to_json(`document`: RustBufferSigningRequest.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_stamp_plan_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferStampPlan.ByValue
    external fun uniffi_dengji_mobile_fn_func_stamp_plan_to_json(`document`: RustBufferStampPlan.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_stored_document_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferStoredDocument.ByValue
    external fun uniffi_dengji_mobile_fn_func_stored_document_to_json(`document`: RustBufferStoredDocument.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_sub_case_document_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSubCaseDocument.ByValue
    external fun uniffi_dengji_mobile_fn_func_sub_case_document_to_json(`document`: RustBufferSubCaseDocument.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_content_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicketContent.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_content_to_json(`document`: RustBufferTicketContent.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicket.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_report_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicketReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_report_to_json(`document`: RustBufferTicketReport.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_to_json(`document`: RustBufferTicket.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_to_sign_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicketToSign.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_to_sign_to_json(`document`: RustBufferTicketToSign.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_timestamp_request_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTimestampRequest.ByValue
    external fun uniffi_dengji_mobile_fn_func_timestamp_request_to_json(`document`: RustBufferTimestampRequest.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_trust_level_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTrustLevel.ByValue
    external fun uniffi_dengji_mobile_fn_func_trust_level_to_json(`document`: RustBufferTrustLevel.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_validation_data_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferValidationData.ByValue
    external fun uniffi_dengji_mobile_fn_func_validation_data_to_json(`document`: RustBufferValidationData.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verification_policy_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferVerificationPolicy.ByValue
    external fun uniffi_dengji_mobile_fn_func_verification_policy_to_json(`document`: RustBufferVerificationPolicy.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verification_report_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferVerificationReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_verification_report_to_json(`document`: RustBufferVerificationReport.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verification_view_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferVerificationView.ByValue
    external fun uniffi_dengji_mobile_fn_func_verification_view_to_json(`document`: RustBufferVerificationView.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verified_document_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferVerifiedDocument.ByValue
    external fun uniffi_dengji_mobile_fn_func_verified_document_to_json(`document`: RustBufferVerifiedDocument.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_wallet_password_view_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferWalletPasswordView.ByValue
    external fun uniffi_dengji_mobile_fn_func_wallet_password_view_to_json(`document`: RustBufferWalletPasswordView.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_window_form_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferWindowForm.ByValue
    external fun uniffi_dengji_mobile_fn_func_window_form_to_json(`document`: RustBufferWindowForm.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_complete_seal(`message`: RustBuffer.ByValue,`maker`: Long,`signature`: RustBuffer.ByValue,`timestamp`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_complete_seal_signature(`message`: RustBuffer.ByValue,`signer`: Long,`signature`: RustBuffer.ByValue,`timestamp`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepare_seal(`draft`: RustBufferSealDraft.ByValue,`picture`: RustBuffer.ByValue,`signers`: RustBuffer.ByValue,`maker`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepare_seal_signature(`seal`: Long,`signer`: Long,`digest`: RustBuffer.ByValue,`signing`: RustBufferSealSigning.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_check_identifier(`kind`: RustBufferIdentifierKind.ByValue,`text`: RustBuffer.ByValue,`today`: RustBufferCalendarDate.ByValue,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentifierReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_check_identifiers(`kind`: RustBufferIdentifierKind.ByValue,`texts`: RustBuffer.ByValue,`today`: RustBufferCalendarDate.ByValue,`regions`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentifierColumns.ByValue
    external fun uniffi_dengji_mobile_fn_func_mask_identifier(`kind`: RustBufferIdentifierKind.ByValue,`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_builtin_licence_profiles(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_erase_licence_log_entry(`entry`: RustBufferLicenceEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLicenceEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_open_licence_wallet(`command`: RustBufferLicenceCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verify_licence_log(`log`: RustBuffer.ByValue,`head`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_application_form(`subCase`: RustBufferSubCaseDocument.ByValue,`profile`: Long,`head`: RustBufferPaperHead.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPaper.ByValue
    external fun uniffi_dengji_mobile_fn_func_certificate_of_completion(`subject`: Long,`profile`: Long,`head`: RustBufferPaperHead.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPaper.ByValue
    external fun uniffi_dengji_mobile_fn_func_receipt_paper(`subCase`: RustBufferSubCaseDocument.ByValue,`profile`: Long,`head`: RustBufferPaperHead.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPaper.ByValue
    external fun uniffi_dengji_mobile_fn_func_typeset(`paper`: RustBufferPaper.ByValue,`fonts`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verification_paper(`report`: RustBufferVerificationReport.ByValue,`file`: RustBuffer.ByValue,`digest`: RustBuffer.ByValue,`issuer`: RustBuffer.ByValue,`head`: RustBufferPaperHead.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPaper.ByValue
    external fun uniffi_dengji_mobile_fn_func_window_paper(`form`: RustBufferWindowForm.ByValue,`profile`: Long,`head`: RustBufferPaperHead.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPaper.ByValue
    external fun uniffi_dengji_mobile_fn_func_draw_seal(`design`: RustBufferSealDesign.ByValue,`font`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_dengji_mobile_fn_func_lint_seal(`design`: RustBufferSealDesign.ByValue,`font`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_design(`preset`: RustBufferSealPreset.ByValue,`content`: RustBufferSealContent.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealDesign.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_design_for(`kind`: RustBufferSealKind.ByValue,`content`: RustBufferSealContent.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_seal_presets(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_builtin_profiles(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_citations(`finding`: RustBufferFinding.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_deselect_units(`selected`: RustBuffer.ByValue,`remove`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_parse_share(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_projects_of(`projects`: RustBuffer.ByValue,`enterprise`: RustBufferEnterprise.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_requirement_row(`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_share_materials(`shared`: RustBuffer.ByValue,`own`: RustBuffer.ByValue,`mode`: RustBufferShareMode.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_builtin_seal_profiles(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_compare_seal_platforms(`profiles`: RustBuffer.ByValue,`today`: RustBufferCalendarDate.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPlatformComparison.ByValue
    external fun uniffi_dengji_mobile_fn_func_erase_seal_log_entry(`entry`: RustBufferSealLogEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealLogEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_open_seal_account(`command`: RustBufferSealCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_verify_seal_log(`log`: RustBuffer.ByValue,`head`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_attach_document(`document`: RustBufferStoredDocument.ByValue,`person`: RustBufferPrincipal.ByValue,`item`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferMaterial.ByValue
    external fun uniffi_dengji_mobile_fn_func_case_evidence(`document`: RustBufferVerifiedDocument.ByValue,`current`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferEvidence.ByValue
    external fun uniffi_dengji_mobile_fn_func_check_seal_coverage(`profile`: Long,`pages`: Int,`placements`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_erase_sealing_log_entry(`entry`: RustBufferSealingLogEntry.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealingLogEntry.ByValue
    external fun uniffi_dengji_mobile_fn_func_open_sealing_session(`command`: RustBufferSealingCommand.ByValue,`context`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_output_plan(`profile`: Long,`request`: RustBufferOutputRequest.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferOutputPlan.ByValue
    external fun uniffi_dengji_mobile_fn_func_recognise_file(`data`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferFileFormat.ByValue
    external fun uniffi_dengji_mobile_fn_func_right_at_signing(`account`: Long,`profile`: Long,`used`: RustBufferSealActUse.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferRightReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_sealable_file(`id`: RustBuffer.ByValue,`name`: RustBuffer.ByValue,`data`: RustBuffer.ByValue,`pages`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSealableFile.ByValue
    external fun uniffi_dengji_mobile_fn_func_verify_sealing_log(`log`: RustBuffer.ByValue,`head`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_complete_ticket(`ticket`: RustBufferTicket.ByValue,`signature`: RustBuffer.ByValue,`publicKey`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSignedTicket.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepare_ticket(`ticket`: RustBufferTicket.ByValue,`publicKey`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicketToSign.ByValue
    external fun uniffi_dengji_mobile_fn_func_sign_ticket(`ticket`: RustBufferTicket.ByValue,`privateKey`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSignedTicket.ByValue
    external fun uniffi_dengji_mobile_fn_func_verify_ticket(`payload`: RustBuffer.ByValue,`keys`: RustBuffer.ByValue,`now`: RustBufferInstant.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicketReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_add_validation_data(`pdf`: RustBuffer.ByValue,`data`: RustBufferValidationData.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_check_signing(`pdf`: RustBuffer.ByValue,`request`: RustBufferSigningRequest.ByValue,`pictures`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_complete_document(`pdf`: RustBuffer.ByValue,`prepared`: RustBufferPrepared.ByValue,`signature`: RustBuffer.ByValue,`timestamp`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_complete_timestamp(`pdf`: RustBuffer.ByValue,`prepared`: RustBufferPreparedTimestamp.ByValue,`token`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_lint_plan(`pdf`: RustBuffer.ByValue,`plan`: RustBufferStampPlan.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepare_document(`pdf`: RustBuffer.ByValue,`request`: RustBufferSigningRequest.ByValue,`pictures`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_prepare_timestamp(`pdf`: RustBuffer.ByValue,`request`: RustBufferTimestampRequest.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_resolve_plan(`pdf`: RustBuffer.ByValue,`plan`: RustBufferStampPlan.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferResolution.ByValue
    external fun uniffi_dengji_mobile_fn_func_sign_document(`pdf`: RustBuffer.ByValue,`request`: RustBufferSigningRequest.ByValue,`key`: Long,`pictures`: RustBuffer.ByValue,`entropy`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_dengji_mobile_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_mobile_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_dengji_mobile_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_mobile_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_dengji_mobile_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_mobile_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_mobile_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_dengji_mobile_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_dengji_mobile_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_dengji_mobile_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_dengji_mobile_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit

}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_dengji_mobile_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_dengji_mobile_checksum_func_builtin_identity_profiles() and 0xFFFF) != 37401) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_erase_account_log_entry() and 0xFFFF) != 32866) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_open_enterprise_account() and 0xFFFF) != 17372) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verify_account_log() and 0xFFFF) != 58044) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_erase_log_entry() and 0xFFFF) != 42665) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_lapse() and 0xFFFF) != 53415) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_open_case() and 0xFFFF) != 8930) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verify_log() and 0xFFFF) != 18362) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_what_if() and 0xFFFF) != 52968) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_digest() and 0xFFFF) != 58058) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ocsp_request() and 0xFFFF) != 59834) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_parse_certificates() and 0xFFFF) != 61731) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_timestamp_request() and 0xFFFF) != 16021) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_timestamp_token() and 0xFFFF) != 38242) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_command_from_json() and 0xFFFF) != 33854) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_command_to_json() and 0xFFFF) != 51003) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_decision_from_json() and 0xFFFF) != 61892) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_decision_to_json() and 0xFFFF) != 58178) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_entry_from_json() and 0xFFFF) != 61794) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_entry_to_json() and 0xFFFF) != 5911) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_level_from_json() and 0xFFFF) != 35439) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_level_to_json() and 0xFFFF) != 12058) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_login_from_json() and 0xFFFF) != 34498) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_login_to_json() and 0xFFFF) != 10571) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_outcome_from_json() and 0xFFFF) != 36673) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_outcome_to_json() and 0xFFFF) != 34937) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_registration_from_json() and 0xFFFF) != 43112) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_registration_to_json() and 0xFFFF) != 41876) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_state_from_json() and 0xFFFF) != 6195) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_account_state_to_json() and 0xFFFF) != 21646) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_acting_for_from_json() and 0xFFFF) != 56918) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_acting_for_to_json() and 0xFFFF) != 3560) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_action_offer_from_json() and 0xFFFF) != 43378) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_action_offer_to_json() and 0xFFFF) != 3930) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_actor_from_json() and 0xFFFF) != 42873) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_actor_to_json() and 0xFFFF) != 57925) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_adjustment_from_json() and 0xFFFF) != 35765) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_adjustment_to_json() and 0xFFFF) != 14616) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_application_from_json() and 0xFFFF) != 37268) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_application_to_json() and 0xFFFF) != 41327) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_background_from_json() and 0xFFFF) != 11971) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_background_to_json() and 0xFFFF) != 40901) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_building_grid_from_json() and 0xFFFF) != 2406) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_building_grid_to_json() and 0xFFFF) != 63150) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_case_state_from_json() and 0xFFFF) != 22020) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_case_state_to_json() and 0xFFFF) != 40297) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_certificate_summary_from_json() and 0xFFFF) != 3218) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_certificate_summary_to_json() and 0xFFFF) != 63047) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_channel_from_json() and 0xFFFF) != 2673) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_channel_to_json() and 0xFFFF) != 43923) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_checklist_row_from_json() and 0xFFFF) != 19094) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_checklist_row_to_json() and 0xFFFF) != 51705) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_claim_from_json() and 0xFFFF) != 56651) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_claim_to_json() and 0xFFFF) != 1601) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_command_from_json() and 0xFFFF) != 26941) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_command_to_json() and 0xFFFF) != 55119) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_deadline_from_json() and 0xFFFF) != 64153) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_deadline_to_json() and 0xFFFF) != 26899) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_decision_from_json() and 0xFFFF) != 27987) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_decision_to_json() and 0xFFFF) != 36915) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_dictionary_from_json() and 0xFFFF) != 20479) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_dictionary_to_json() and 0xFFFF) != 4689) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_difference_from_json() and 0xFFFF) != 53243) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_difference_to_json() and 0xFFFF) != 57701) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_digest_algorithm_from_json() and 0xFFFF) != 11538) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_digest_algorithm_to_json() and 0xFFFF) != 44294) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_document_gap_from_json() and 0xFFFF) != 18308) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_document_gap_to_json() and 0xFFFF) != 2000) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_duty_from_json() and 0xFFFF) != 19305) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_duty_to_json() and 0xFFFF) != 17689) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_e_licence_from_json() and 0xFFFF) != 4774) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_e_licence_to_json() and 0xFFFF) != 42619) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_enterprise_from_json() and 0xFFFF) != 48558) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_enterprise_to_json() and 0xFFFF) != 19631) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_entitlement_from_json() and 0xFFFF) != 47986) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_entitlement_to_json() and 0xFFFF) != 783) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_error_correction_from_json() and 0xFFFF) != 13205) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_error_correction_to_json() and 0xFFFF) != 64678) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_evidence_from_json() and 0xFFFF) != 44009) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_evidence_to_json() and 0xFFFF) != 56748) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_failure_from_json() and 0xFFFF) != 30955) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_failure_to_json() and 0xFFFF) != 5059) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_file_format_from_json() and 0xFFFF) != 315) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_file_format_to_json() and 0xFFFF) != 18742) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_grant_origin_from_json() and 0xFFFF) != 42141) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_grant_origin_to_json() and 0xFFFF) != 2595) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_grant_view_from_json() and 0xFFFF) != 63779) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_grant_view_to_json() and 0xFFFF) != 6360) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_handler_binding_from_json() and 0xFFFF) != 24428) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_handler_binding_to_json() and 0xFFFF) != 31088) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identifier_columns_from_json() and 0xFFFF) != 61816) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identifier_columns_to_json() and 0xFFFF) != 357) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identifier_kind_from_json() and 0xFFFF) != 47507) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identifier_kind_to_json() and 0xFFFF) != 18964) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identifier_report_from_json() and 0xFFFF) != 7901) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identifier_report_to_json() and 0xFFFF) != 8887) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identity_profile_from_json() and 0xFFFF) != 55845) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identity_profile_to_json() and 0xFFFF) != 55325) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identity_use_from_json() and 0xFFFF) != 64257) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identity_use_to_json() and 0xFFFF) != 63342) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_language_from_json() and 0xFFFF) != 36615) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_language_to_json() and 0xFFFF) != 42314) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_lapse_from_json() and 0xFFFF) != 35699) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_lapse_to_json() and 0xFFFF) != 20776) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_command_from_json() and 0xFFFF) != 21480) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_command_to_json() and 0xFFFF) != 63383) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_copy_from_json() and 0xFFFF) != 63354) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_copy_to_json() and 0xFFFF) != 33554) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_decision_from_json() and 0xFFFF) != 48792) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_decision_to_json() and 0xFFFF) != 44621) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_entry_from_json() and 0xFFFF) != 17693) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_entry_to_json() and 0xFFFF) != 61597) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_facts_from_json() and 0xFFFF) != 38908) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_facts_to_json() and 0xFFFF) != 35549) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_holder_from_json() and 0xFFFF) != 26846) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_holder_to_json() and 0xFFFF) != 46961) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_impact_from_json() and 0xFFFF) != 36703) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_impact_to_json() and 0xFFFF) != 25741) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_listing_from_json() and 0xFFFF) != 64562) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_listing_to_json() and 0xFFFF) != 9922) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_outcome_from_json() and 0xFFFF) != 5158) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_outcome_to_json() and 0xFFFF) != 63586) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_profile_from_json() and 0xFFFF) != 27251) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_profile_to_json() and 0xFFFF) != 218) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_wallet_state_from_json() and 0xFFFF) != 17257) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_licence_wallet_state_to_json() and 0xFFFF) != 61813) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_log_entry_from_json() and 0xFFFF) != 25100) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_log_entry_to_json() and 0xFFFF) != 11196) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_material_from_json() and 0xFFFF) != 23319) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_material_to_json() and 0xFFFF) != 6721) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_offer_from_json() and 0xFFFF) != 30181) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_offer_to_json() and 0xFFFF) != 21175) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_outcome_from_json() and 0xFFFF) != 42066) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_outcome_to_json() and 0xFFFF) != 17621) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_output_plan_from_json() and 0xFFFF) != 27344) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_output_plan_to_json() and 0xFFFF) != 47970) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_output_request_from_json() and 0xFFFF) != 41773) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_output_request_to_json() and 0xFFFF) != 26127) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_page_from_json() and 0xFFFF) != 40180) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_page_placement_from_json() and 0xFFFF) != 63553) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_page_placement_to_json() and 0xFFFF) != 63355) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_page_to_json() and 0xFFFF) != 28619) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_paper_from_json() and 0xFFFF) != 5715) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_paper_head_from_json() and 0xFFFF) != 54378) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_paper_head_to_json() and 0xFFFF) != 53479) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_paper_layout_from_json() and 0xFFFF) != 38390) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_paper_layout_to_json() and 0xFFFF) != 34196) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_paper_to_json() and 0xFFFF) != 12055) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_person_todo_from_json() and 0xFFFF) != 20717) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_person_todo_to_json() and 0xFFFF) != 50203) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_placement_from_json() and 0xFFFF) != 50081) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_placement_to_json() and 0xFFFF) != 20207) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_platform_comparison_from_json() and 0xFFFF) != 30499) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_platform_comparison_to_json() and 0xFFFF) != 33407) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_platform_key_from_json() and 0xFFFF) != 61972) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_platform_key_to_json() and 0xFFFF) != 13080) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepared_from_json() and 0xFFFF) != 37158) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepared_timestamp_from_json() and 0xFFFF) != 48997) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepared_timestamp_to_json() and 0xFFFF) != 22553) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepared_to_json() and 0xFFFF) != 22080) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_presenter_from_json() and 0xFFFF) != 44715) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_presenter_to_json() and 0xFFFF) != 9317) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_principal_from_json() and 0xFFFF) != 752) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_principal_to_json() and 0xFFFF) != 6725) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_difference_from_json() and 0xFFFF) != 14976) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_difference_to_json() and 0xFFFF) != 34301) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_from_json() and 0xFFFF) != 51243) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_ref_from_json() and 0xFFFF) != 5387) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_ref_to_json() and 0xFFFF) != 19492) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_to_json() and 0xFFFF) != 62965) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_progress_from_json() and 0xFFFF) != 42353) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_progress_to_json() and 0xFFFF) != 6669) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_project_from_json() and 0xFFFF) != 58845) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_project_to_json() and 0xFFFF) != 32733) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_property_unit_from_json() and 0xFFFF) != 57687) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_property_unit_to_json() and 0xFFFF) != 15527) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_qr_matrix_from_json() and 0xFFFF) != 36049) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_qr_matrix_to_json() and 0xFFFF) != 41324) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_qr_style_from_json() and 0xFFFF) != 32610) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_qr_style_to_json() and 0xFFFF) != 31712) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_questionnaire_from_json() and 0xFFFF) != 7871) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_questionnaire_to_json() and 0xFFFF) != 57023) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_receipt_list_from_json() and 0xFFFF) != 15080) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_receipt_list_to_json() and 0xFFFF) != 8205) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_refusal_from_json() and 0xFFFF) != 47631) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_refusal_to_json() and 0xFFFF) != 37311) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_region_from_json() and 0xFFFF) != 20756) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_region_to_json() and 0xFFFF) != 58530) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_register_fact_from_json() and 0xFFFF) != 37882) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_register_fact_to_json() and 0xFFFF) != 11925) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_report_from_json() and 0xFFFF) != 49860) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_report_to_json() and 0xFFFF) != 39909) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_requirement_row_from_json() and 0xFFFF) != 19831) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_requirement_row_to_json() and 0xFFFF) != 46536) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_resolution_from_json() and 0xFFFF) != 27992) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_resolution_to_json() and 0xFFFF) != 36036) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_right_report_from_json() and 0xFFFF) != 61301) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_right_report_to_json() and 0xFFFF) != 35367) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_account_state_from_json() and 0xFFFF) != 12314) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_account_state_to_json() and 0xFFFF) != 28888) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_act_use_from_json() and 0xFFFF) != 26997) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_act_use_to_json() and 0xFFFF) != 53615) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_answer_from_json() and 0xFFFF) != 19488) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_answer_to_json() and 0xFFFF) != 30998) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_change_from_json() and 0xFFFF) != 7756) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_change_to_json() and 0xFFFF) != 54221) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_command_from_json() and 0xFFFF) != 46736) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_command_to_json() and 0xFFFF) != 10357) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_content_from_json() and 0xFFFF) != 7845) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_content_to_json() and 0xFFFF) != 25676) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_deadline_from_json() and 0xFFFF) != 7308) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_deadline_to_json() and 0xFFFF) != 35652) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_decision_from_json() and 0xFFFF) != 18588) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_decision_to_json() and 0xFFFF) != 18086) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_design_from_json() and 0xFFFF) != 56609) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_design_to_json() and 0xFFFF) != 1484) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_draft_from_json() and 0xFFFF) != 6768) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_draft_to_json() and 0xFFFF) != 42252) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_file_from_json() and 0xFFFF) != 16213) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_file_to_json() and 0xFFFF) != 44554) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_kind_from_json() and 0xFFFF) != 15598) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_kind_to_json() and 0xFFFF) != 42818) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_log_entry_from_json() and 0xFFFF) != 45193) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_log_entry_to_json() and 0xFFFF) != 18444) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_offer_from_json() and 0xFFFF) != 40437) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_offer_to_json() and 0xFFFF) != 5079) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_outcome_from_json() and 0xFFFF) != 48543) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_outcome_to_json() and 0xFFFF) != 46702) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_preset_from_json() and 0xFFFF) != 55706) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_preset_to_json() and 0xFFFF) != 54688) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_profile_from_json() and 0xFFFF) != 13911) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_profile_to_json() and 0xFFFF) != 687) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_question_from_json() and 0xFFFF) != 61892) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_question_to_json() and 0xFFFF) != 51926) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_signature_file_from_json() and 0xFFFF) != 20898) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_signature_file_to_json() and 0xFFFF) != 63942) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_signing_from_json() and 0xFFFF) != 2093) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_signing_to_json() and 0xFFFF) != 13194) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_todo_from_json() and 0xFFFF) != 26640) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_todo_to_json() and 0xFFFF) != 19930) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_verification_from_json() and 0xFFFF) != 30081) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_verification_to_json() and 0xFFFF) != 3201) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_view_from_json() and 0xFFFF) != 45602) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_view_to_json() and 0xFFFF) != 5221) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealable_file_from_json() and 0xFFFF) != 5655) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealable_file_to_json() and 0xFFFF) != 33214) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_command_from_json() and 0xFFFF) != 64646) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_command_to_json() and 0xFFFF) != 21150) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_decision_from_json() and 0xFFFF) != 12072) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_decision_to_json() and 0xFFFF) != 29197) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_log_entry_from_json() and 0xFFFF) != 45532) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_log_entry_to_json() and 0xFFFF) != 30238) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_outcome_from_json() and 0xFFFF) != 9165) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_outcome_to_json() and 0xFFFF) != 23708) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_state_from_json() and 0xFFFF) != 40874) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealing_state_to_json() and 0xFFFF) != 21825) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_share_mode_from_json() and 0xFFFF) != 38556) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_share_mode_to_json() and 0xFFFF) != 17305) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_signature_scheme_from_json() and 0xFFFF) != 63279) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_signature_scheme_to_json() and 0xFFFF) != 1573) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_signed_ticket_from_json() and 0xFFFF) != 10764) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_signed_ticket_to_json() and 0xFFFF) != 17696) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_signing_request_from_json() and 0xFFFF) != 6979) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_signing_request_to_json() and 0xFFFF) != 29584) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_stamp_plan_from_json() and 0xFFFF) != 22179) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_stamp_plan_to_json() and 0xFFFF) != 18955) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_stored_document_from_json() and 0xFFFF) != 45997) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_stored_document_to_json() and 0xFFFF) != 14141) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sub_case_document_from_json() and 0xFFFF) != 42197) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sub_case_document_to_json() and 0xFFFF) != 47949) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_content_from_json() and 0xFFFF) != 46997) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_content_to_json() and 0xFFFF) != 35249) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_from_json() and 0xFFFF) != 45763) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_report_from_json() and 0xFFFF) != 25509) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_report_to_json() and 0xFFFF) != 28324) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_to_json() and 0xFFFF) != 20147) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_to_sign_from_json() and 0xFFFF) != 50206) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_to_sign_to_json() and 0xFFFF) != 23595) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_timestamp_request_from_json() and 0xFFFF) != 21293) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_timestamp_request_to_json() and 0xFFFF) != 53768) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_trust_level_from_json() and 0xFFFF) != 46581) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_trust_level_to_json() and 0xFFFF) != 34783) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_validation_data_from_json() and 0xFFFF) != 30219) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_validation_data_to_json() and 0xFFFF) != 28733) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verification_policy_from_json() and 0xFFFF) != 13909) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verification_policy_to_json() and 0xFFFF) != 55056) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verification_report_from_json() and 0xFFFF) != 39814) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verification_report_to_json() and 0xFFFF) != 8918) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verification_view_from_json() and 0xFFFF) != 7847) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verification_view_to_json() and 0xFFFF) != 64144) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verified_document_from_json() and 0xFFFF) != 14765) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verified_document_to_json() and 0xFFFF) != 40377) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_wallet_password_view_from_json() and 0xFFFF) != 46696) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_wallet_password_view_to_json() and 0xFFFF) != 42620) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_window_form_from_json() and 0xFFFF) != 5441) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_window_form_to_json() and 0xFFFF) != 57089) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_complete_seal() and 0xFFFF) != 42780) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_complete_seal_signature() and 0xFFFF) != 64832) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepare_seal() and 0xFFFF) != 5122) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepare_seal_signature() and 0xFFFF) != 54982) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_check_identifier() and 0xFFFF) != 52258) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_check_identifiers() and 0xFFFF) != 22969) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_mask_identifier() and 0xFFFF) != 54352) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_builtin_licence_profiles() and 0xFFFF) != 48561) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_erase_licence_log_entry() and 0xFFFF) != 5456) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_open_licence_wallet() and 0xFFFF) != 20950) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verify_licence_log() and 0xFFFF) != 45) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_application_form() and 0xFFFF) != 57957) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_certificate_of_completion() and 0xFFFF) != 1226) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_receipt_paper() and 0xFFFF) != 20510) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_typeset() and 0xFFFF) != 37041) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verification_paper() and 0xFFFF) != 34500) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_window_paper() and 0xFFFF) != 18649) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_draw_seal() and 0xFFFF) != 37167) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_lint_seal() and 0xFFFF) != 10539) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_design() and 0xFFFF) != 39967) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_design_for() and 0xFFFF) != 47147) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_seal_presets() and 0xFFFF) != 6051) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_builtin_profiles() and 0xFFFF) != 4653) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_citations() and 0xFFFF) != 19156) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_deselect_units() and 0xFFFF) != 57639) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_parse_share() and 0xFFFF) != 33516) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_projects_of() and 0xFFFF) != 58567) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_requirement_row() and 0xFFFF) != 36127) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_share_materials() and 0xFFFF) != 52259) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_builtin_seal_profiles() and 0xFFFF) != 3491) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_compare_seal_platforms() and 0xFFFF) != 2995) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_erase_seal_log_entry() and 0xFFFF) != 41736) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_open_seal_account() and 0xFFFF) != 4039) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verify_seal_log() and 0xFFFF) != 60204) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_attach_document() and 0xFFFF) != 41533) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_case_evidence() and 0xFFFF) != 4954) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_check_seal_coverage() and 0xFFFF) != 17645) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_erase_sealing_log_entry() and 0xFFFF) != 6351) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_open_sealing_session() and 0xFFFF) != 32830) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_output_plan() and 0xFFFF) != 8395) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_recognise_file() and 0xFFFF) != 32290) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_right_at_signing() and 0xFFFF) != 13574) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sealable_file() and 0xFFFF) != 42080) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verify_sealing_log() and 0xFFFF) != 14630) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_complete_ticket() and 0xFFFF) != 21944) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepare_ticket() and 0xFFFF) != 35057) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sign_ticket() and 0xFFFF) != 42111) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_verify_ticket() and 0xFFFF) != 43382) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_add_validation_data() and 0xFFFF) != 17923) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_check_signing() and 0xFFFF) != 40558) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_complete_document() and 0xFFFF) != 59149) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_complete_timestamp() and 0xFFFF) != 35535) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_lint_plan() and 0xFFFF) != 27149) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepare_document() and 0xFFFF) != 7023) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_prepare_timestamp() and 0xFFFF) != 43796) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_resolve_plan() and 0xFFFF) != 3457) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sign_document() and 0xFFFF) != 6796) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_accountcontext_at() and 0xFFFF) != 11760) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_acting_for() and 0xFFFF) != 4502) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_actions() and 0xFFFF) != 57132) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_decide() and 0xFFFF) != 64355) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_enterprise() and 0xFFFF) != 38159) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_handle() and 0xFFFF) != 41352) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_handlers() and 0xFFFF) != 49778) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_level() and 0xFFFF) != 32740) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_logins() and 0xFFFF) != 65355) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_state() and 0xFFFF) != 9169) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_to_json() and 0xFFFF) != 52690) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_todo() and 0xFFFF) != 39819) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_verifications() and 0xFFFF) != 52618) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_verify() and 0xFFFF) != 18463) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_enterpriseaccount_version() and 0xFFFF) != 28553) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_acting_by_e_licence() and 0xFFFF) != 29581) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_adjusted() and 0xFFFF) != 839) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_check_registration() and 0xFFFF) != 61025) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_diff() and 0xFFFF) != 25664) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_document() and 0xFFFF) != 49014) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_get() and 0xFFFF) != 18100) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_level_named() and 0xFFFF) != 20171) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_lint() and 0xFFFF) != 54853) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_on_site_missing() and 0xFFFF) != 24704) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_reference() and 0xFFFF) != 17074) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_identityprofilehandle_to_json() and 0xFFFF) != 38076) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_actions() and 0xFFFF) != 53178) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_check() and 0xFFFF) != 25279) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_decide() and 0xFFFF) != 33084) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_handle() and 0xFFFF) != 34939) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_next_deadline() and 0xFFFF) != 6254) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_placements() and 0xFFFF) != 57032) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_progress() and 0xFFFF) != 9283) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_state() and 0xFFFF) != 52866) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_to_json() and 0xFFFF) != 35397) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_todo() and 0xFFFF) != 19671) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_verify() and 0xFFFF) != 18706) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_case_version() and 0xFFFF) != 57119) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_casecontext_at() and 0xFFFF) != 36641) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_certificate_crl_urls() and 0xFFFF) != 39835) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_certificate_der() and 0xFFFF) != 27407) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_certificate_ocsp_urls() and 0xFFFF) != 10534) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_certificate_public_key() and 0xFFFF) != 56711) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_certificate_summary() and 0xFFFF) != 62448) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_softwarekey_default_scheme() and 0xFFFF) != 38821) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_softwarekey_public_key() and 0xFFFF) != 28507) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_softwarekey_sign() and 0xFFFF) != 59745) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_softwarekey_sign_digest() and 0xFFFF) != 12615) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_qrcode_matrix() and 0xFFFF) != 56347) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_qrcode_png() and 0xFFFF) != 25458) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_qrcode_svg() and 0xFFFF) != 37060) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_electronicseal_certificates() and 0xFFFF) != 2806) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_electronicseal_data_digest() and 0xFFFF) != 23628) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_electronicseal_der() and 0xFFFF) != 40099) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_electronicseal_file() and 0xFFFF) != 36699) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_electronicseal_maker_certificate() and 0xFFFF) != 61000) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_electronicseal_picture() and 0xFFFF) != 14089) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_electronicseal_verify() and 0xFFFF) != 17426) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealsignature_file() and 0xFFFF) != 30403) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealsignature_seal() and 0xFFFF) != 49424) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealsignature_signature_value() and 0xFFFF) != 21583) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealsignature_signer_certificate() and 0xFFFF) != 16595) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealsignature_verify() and 0xFFFF) != 8918) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealtrust_findings() and 0xFFFF) != 27142) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_dictionaries_code_of() and 0xFFFF) != 12956) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_dictionaries_get() and 0xFFFF) != 59531) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_dictionaries_name_of() and 0xFFFF) != 65033) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencecontext_at() and 0xFFFF) != 43998) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licenceprofilehandle_adjusted() and 0xFFFF) != 54906) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licenceprofilehandle_diff() and 0xFFFF) != 4973) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licenceprofilehandle_document() and 0xFFFF) != 13460) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licenceprofilehandle_get() and 0xFFFF) != 50270) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licenceprofilehandle_lint() and 0xFFFF) != 55987) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licenceprofilehandle_reference() and 0xFFFF) != 45185) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licenceprofilehandle_to_json() and 0xFFFF) != 32956) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_actions() and 0xFFFF) != 53793) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_copies() and 0xFFFF) != 378) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_decide() and 0xFFFF) != 20600) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_handle() and 0xFFFF) != 56563) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_holders() and 0xFFFF) != 15953) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_identity_use() and 0xFFFF) != 51086) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_list_at() and 0xFFFF) != 64300) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_password() and 0xFFFF) != 39940) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_state() and 0xFFFF) != 48627) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_to_json() and 0xFFFF) != 3091) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_todo() and 0xFFFF) != 27620) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_verify() and 0xFFFF) != 35551) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_licencewallet_version() and 0xFFFF) != 39996) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_fonts_with_bold() and 0xFFFF) != 31099) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_fonts_with_fallback() and 0xFFFF) != 4136) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_font_covers() and 0xFFFF) != 61206) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_font_with_fallback() and 0xFFFF) != 8039) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_font_with_weight() and 0xFFFF) != 63671) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_picture_height() and 0xFFFF) != 52924) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_picture_png() and 0xFFFF) != 3276) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_picture_scaled_to() and 0xFFFF) != 32545) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_picture_svg() and 0xFFFF) != 42814) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_picture_width() and 0xFFFF) != 4366) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_adjusted() and 0xFFFF) != 35615) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_check() and 0xFFFF) != 6214) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_checklist() and 0xFFFF) != 38418) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_dictionaries() and 0xFFFF) != 12449) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_diff() and 0xFFFF) != 14161) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_document() and 0xFFFF) != 64510) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_eligibility() and 0xFFFF) != 31777) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_get() and 0xFFFF) != 8546) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_grid() and 0xFFFF) != 10326) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_lint() and 0xFFFF) != 58975) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_receipt_list() and 0xFFFF) != 19892) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_reference() and 0xFFFF) != 18470) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_register_check() and 0xFFFF) != 2811) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_select_units() and 0xFFFF) != 21926) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_profilehandle_to_json() and 0xFFFF) != 37083) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_regions_as_of() and 0xFFFF) != 62653) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_regions_history() and 0xFFFF) != 40130) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_regions_name_in() and 0xFFFF) != 16339) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_actions() and 0xFFFF) != 22988) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_changes() and 0xFFFF) != 438) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_claims() and 0xFFFF) != 39570) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_deadlines() and 0xFFFF) != 10440) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_decide() and 0xFFFF) != 47271) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_entitled() and 0xFFFF) != 48209) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_entitlements_at() and 0xFFFF) != 36121) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_grants() and 0xFFFF) != 29542) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_handle() and 0xFFFF) != 11977) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_licence_impact() and 0xFFFF) != 23021) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_may() and 0xFFFF) != 29586) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_seals() and 0xFFFF) != 25612) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_state() and 0xFFFF) != 17976) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_to_json() and 0xFFFF) != 32414) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_todo() and 0xFFFF) != 7573) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_verify() and 0xFFFF) != 64253) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_version() and 0xFFFF) != 50723) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealaccount_window_form() and 0xFFFF) != 6551) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealcontext_at() and 0xFFFF) != 53068) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealprofilehandle_adjusted() and 0xFFFF) != 23591) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealprofilehandle_diff() and 0xFFFF) != 33731) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealprofilehandle_document() and 0xFFFF) != 21962) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealprofilehandle_get() and 0xFFFF) != 38187) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealprofilehandle_lint() and 0xFFFF) != 37157) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealprofilehandle_reference() and 0xFFFF) != 15056) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealprofilehandle_to_json() and 0xFFFF) != 8871) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealingsession_decide() and 0xFFFF) != 17890) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealingsession_handle() and 0xFFFF) != 47358) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealingsession_state() and 0xFFFF) != 57817) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealingsession_stored() and 0xFFFF) != 59204) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealingsession_to_json() and 0xFFFF) != 19347) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealingsession_verify() and 0xFFFF) != 16673) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_sealingsession_version() and 0xFFFF) != 36009) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_verifier_policy() and 0xFFFF) != 27985) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_method_verifier_verify() and 0xFFFF) != 21104) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_accountcontext_new() and 0xFFFF) != 58556) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_from_state() and 0xFFFF) != 45094) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_parse() and 0xFFFF) != 1383) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_replay() and 0xFFFF) != 1096) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_identityprofilehandle_builtin() and 0xFFFF) != 27385) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_identityprofilehandle_parse() and 0xFFFF) != 12752) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_case_from_state() and 0xFFFF) != 25061) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_case_parse() and 0xFFFF) != 27814) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_case_replay() and 0xFFFF) != 52632) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_casecontext_new() and 0xFFFF) != 36347) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_certificate_parse() and 0xFFFF) != 43968) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_softwarekey_parse() and 0xFFFF) != 48913) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_qrcode_encode() and 0xFFFF) != 44024) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_qrcode_encode_bytes() and 0xFFFF) != 4126) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_electronicseal_parse() and 0xFFFF) != 7273) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealsignature_parse() and 0xFFFF) != 24257) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealtrust_new() and 0xFFFF) != 40881) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_dictionaries_new() and 0xFFFF) != 12541) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_licencecontext_new() and 0xFFFF) != 32734) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_licenceprofilehandle_builtin() and 0xFFFF) != 33795) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_licenceprofilehandle_parse() and 0xFFFF) != 60569) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_licencewallet_from_state() and 0xFFFF) != 11095) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_licencewallet_parse() and 0xFFFF) != 43943) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_licencewallet_replay() and 0xFFFF) != 64311) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_fonts_parse() and 0xFFFF) != 64032) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_font_parse() and 0xFFFF) != 11327) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_picture_from_png() and 0xFFFF) != 18684) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_picture_of_text() and 0xFFFF) != 39590) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_profilehandle_builtin() and 0xFFFF) != 3700) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_profilehandle_parse() and 0xFFFF) != 10829) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_regions_new() and 0xFFFF) != 44535) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealaccount_from_state() and 0xFFFF) != 7071) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealaccount_parse() and 0xFFFF) != 48675) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealaccount_replay() and 0xFFFF) != 699) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealcontext_new() and 0xFFFF) != 36245) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealprofilehandle_builtin() and 0xFFFF) != 57028) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealprofilehandle_parse() and 0xFFFF) != 40917) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealingsession_from_state() and 0xFFFF) != 34314) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealingsession_parse() and 0xFFFF) != 64945) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_sealingsession_replay() and 0xFFFF) != 13234) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_constructor_verifier_new() and 0xFFFF) != 28923) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.

// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
public object FfiConverterUShort: FfiConverter<UShort, Short> {
    override fun lift(value: Short): UShort {
        return value.toUShort()
    }

    fun lift(value: Int): UShort {
        return value.toUShort()
    }

    override fun read(buf: ByteBuffer): UShort {
        return lift(buf.getShort())
    }

    override fun lower(value: UShort): Short {
        return value.toShort()
    }

    override fun allocationSize(value: UShort) = 2UL

    override fun write(value: UShort, buf: ByteBuffer) {
        buf.putShort(value.toShort())
    }
}

/**
 * @suppress
 */
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int {
        return value
    }

    override fun read(buf: ByteBuffer): Int {
        return buf.getInt()
    }

    override fun lower(value: Int): Int {
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
public object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterTimestamp: FfiConverterRustBuffer<java.time.Instant> {
    override fun read(buf: ByteBuffer): java.time.Instant {
        val seconds = buf.getLong()
        // Type mismatch (should be u32) but we check for overflow/underflow below
        val nanoseconds = buf.getInt().toLong()
        if (nanoseconds < 0) {
            throw java.time.DateTimeException("Instant nanoseconds exceed minimum or maximum supported by uniffi")
        }
        if (seconds >= 0) {
            return java.time.Instant.EPOCH.plus(java.time.Duration.ofSeconds(seconds, nanoseconds))
        } else {
            return java.time.Instant.EPOCH.minus(java.time.Duration.ofSeconds(-seconds, nanoseconds))
        }
    }

    // 8 bytes for seconds, 4 bytes for nanoseconds
    override fun allocationSize(value: java.time.Instant) = 12UL

    override fun write(value: java.time.Instant, buf: ByteBuffer) {
        var epochOffset = java.time.Duration.between(java.time.Instant.EPOCH, value)

        var sign = 1
        if (epochOffset.isNegative()) {
            sign = -1
            epochOffset = epochOffset.negated()
        }

        if (epochOffset.nano < 0) {
            // Java docs provide guarantee that nano will always be positive, so this should be impossible
            // See: https://docs.oracle.com/javase/8/docs/api/java/time/Instant.html
            throw IllegalArgumentException("Invalid timestamp, nano value must be non-negative")
        }

        buf.putLong(sign * epochOffset.seconds)
        // Type mismatch (should be u32) but since values will always be between 0 and 999,999,999 it should be OK
        buf.putInt(epochOffset.nano)
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
public interface AccountContextInterface {

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    fun `at`(`now`: Instant, `salt`: kotlin.String = ""): AccountContext

    companion object
}

/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
open class AccountContext: Disposable, AutoCloseable, AccountContextInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
     */
    constructor(`now`: Instant, `actor`: Actor, `profile`: IdentityProfileHandle, `salt`: kotlin.String = "", `regions`: Regions? = null) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_accountcontext_new(

        FfiConverterTypeInstant.lower(`now`),
        FfiConverterTypeActor.lower(`actor`),
        FfiConverterTypeIdentityProfileHandle.lower(`profile`),
        FfiConverterString.lower(`salt`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_accountcontext(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_accountcontext(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    @Throws(DengjiException::class)override fun `at`(`now`: Instant, `salt`: kotlin.String): AccountContext {
            return FfiConverterTypeAccountContext.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_accountcontext_at(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`now`),
        FfiConverterString.lower(`salt`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeAccountContext: FfiConverter<AccountContext, Long> {
    override fun lower(value: AccountContext): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): AccountContext {
        return AccountContext(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): AccountContext {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: AccountContext) = 8UL

    override fun write(value: AccountContext, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A case: a batch (主案) with its sub-cases (子案), or a single case (单案).
 */
public interface CaseInterface {

    /**
     * Every button this actor has, allowed or with all that stands against it.
     */
    fun `actions`(`context`: CaseContext, `page`: Page? = null): List<ActionOffer>

    /**
     * All findings of the rules over documents, for every sub-case that still takes part; pointers go into the snapshot.
     */
    fun `check`(`context`: CaseContext): Report

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    fun `decide`(`command`: Command, `context`: CaseContext): Decision

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    fun `handle`(`command`: Command, `context`: CaseContext): Outcome

    /**
     * The next instant after `now` at which something lapses.
     */
    fun `nextDeadline`(`now`: Instant): Deadline?

    /**
     * In which mailboxes each sub-case shows up.
     */
    fun `placements`(`profile`: ProfileHandle, `now`: Instant, `page`: Page? = null): List<Placement>

    /**
     * How far the case has come.
     */
    fun `progress`(`profile`: ProfileHandle): Progress

    /**
     * The state, which is also the snapshot to be stored.
     */
    fun `state`(): CaseState

    /**
     * The state as JSON text.
     */
    fun `toJson`(): kotlin.String

    /**
     * What everybody has to do until the case is filed (已提交).
     */
    fun `todo`(`context`: CaseContext): List<PersonTodo>

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known here, and
     * what it adds up to is what is held, field by field.
     */
    fun `verify`(`log`: List<LogEntry>): Report

    /**
     * How many commands were carried out.
     */
    fun `version`(): kotlin.UInt

    companion object
}

/**
 * A case: a batch (主案) with its sub-cases (子案), or a single case (单案).
 */
open class Case: Disposable, AutoCloseable, CaseInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_case(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_case(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * Every button this actor has, allowed or with all that stands against it.
     */
    @Throws(DengjiException::class)override fun `actions`(`context`: CaseContext, `page`: Page?): List<ActionOffer> {
            return FfiConverterSequenceTypeActionOffer.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_actions(
        uniffiCloneHandle(),

        FfiConverterTypeCaseContext.lower(`context`),
        FfiConverterOptionalTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * All findings of the rules over documents, for every sub-case that still takes part; pointers go into the snapshot.
     */
    @Throws(DengjiException::class)override fun `check`(`context`: CaseContext): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_check(
        uniffiCloneHandle(),

        FfiConverterTypeCaseContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    @Throws(DengjiException::class)override fun `decide`(`command`: Command, `context`: CaseContext): Decision {
            return FfiConverterTypeDecision.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_decide(
        uniffiCloneHandle(),

        FfiConverterTypeCommand.lower(`command`),
        FfiConverterTypeCaseContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    @Throws(DengjiException::class)override fun `handle`(`command`: Command, `context`: CaseContext): Outcome {
            return FfiConverterTypeOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_handle(
        uniffiCloneHandle(),

        FfiConverterTypeCommand.lower(`command`),
        FfiConverterTypeCaseContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The next instant after `now` at which something lapses.
     */
    @Throws(DengjiException::class)override fun `nextDeadline`(`now`: Instant): Deadline? {
            return FfiConverterOptionalTypeDeadline.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_next_deadline(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`now`),_status)
}
    }
    )
    }

    /**
     * In which mailboxes each sub-case shows up.
     */
    @Throws(DengjiException::class)override fun `placements`(`profile`: ProfileHandle, `now`: Instant, `page`: Page?): List<Placement> {
            return FfiConverterSequenceTypePlacement.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_placements(
        uniffiCloneHandle(),

        FfiConverterTypeProfileHandle.lower(`profile`),
        FfiConverterTypeInstant.lower(`now`),
        FfiConverterOptionalTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * How far the case has come.
     */
    @Throws(DengjiException::class)override fun `progress`(`profile`: ProfileHandle): Progress {
            return FfiConverterTypeProgress.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_progress(
        uniffiCloneHandle(),

        FfiConverterTypeProfileHandle.lower(`profile`),_status)
}
    }
    )
    }

    /**
     * The state, which is also the snapshot to be stored.
     */
    @Throws(DengjiException::class)override fun `state`(): CaseState {
            return FfiConverterTypeCaseState.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_state(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The state as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What everybody has to do until the case is filed (已提交).
     */
    @Throws(DengjiException::class)override fun `todo`(`context`: CaseContext): List<PersonTodo> {
            return FfiConverterSequenceTypePersonTodo.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_todo(
        uniffiCloneHandle(),

        FfiConverterTypeCaseContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known here, and
     * what it adds up to is what is held, field by field.
     */
    @Throws(DengjiException::class)override fun `verify`(`log`: List<LogEntry>): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_verify(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeLogEntry.lower(`log`),_status)
}
    }
    )
    }

    /**
     * How many commands were carried out.
     */
    @Throws(DengjiException::class)override fun `version`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_case_version(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * The case of a snapshot, which is what `state` gives.
     */
    @Throws(DengjiException::class) fun `fromState`(`state`: CaseState): Case {
            return FfiConverterTypeCase.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_case_from_state(

        FfiConverterTypeCaseState.lower(`state`),_status)
}
    )
    }

    /**
     * The case of a snapshot in JSON text.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): Case {
            return FfiConverterTypeCase.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_case_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    /**
     * The case that a whole log adds up to. The chain is verified first.
     */
    @Throws(DengjiException::class) fun `replay`(`log`: List<LogEntry>): Case {
            return FfiConverterTypeCase.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_case_replay(

        FfiConverterSequenceTypeLogEntry.lower(`log`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeCase: FfiConverter<Case, Long> {
    override fun lower(value: Case): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Case {
        return Case(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Case {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Case) = 8UL

    override fun write(value: Case, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * What a command is decided with: everything that comes from outside the case.
 */
public interface CaseContextInterface {

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    fun `at`(`now`: Instant, `salt`: kotlin.String = ""): CaseContext

    companion object
}

/**
 * What a command is decided with: everything that comes from outside the case.
 */
open class CaseContext: Disposable, AutoCloseable, CaseContextInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
     */
    constructor(`now`: Instant, `actor`: Actor, `profile`: ProfileHandle, `salt`: kotlin.String = "", `regions`: Regions? = null) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_casecontext_new(

        FfiConverterTypeInstant.lower(`now`),
        FfiConverterTypeActor.lower(`actor`),
        FfiConverterTypeProfileHandle.lower(`profile`),
        FfiConverterString.lower(`salt`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_casecontext(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_casecontext(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    @Throws(DengjiException::class)override fun `at`(`now`: Instant, `salt`: kotlin.String): CaseContext {
            return FfiConverterTypeCaseContext.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_casecontext_at(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`now`),
        FfiConverterString.lower(`salt`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeCaseContext: FfiConverter<CaseContext, Long> {
    override fun lower(value: CaseContext): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): CaseContext {
        return CaseContext(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): CaseContext {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: CaseContext) = 8UL

    override fun write(value: CaseContext, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A certificate (X.509). What it says is not believed until something has verified it.
 */
public interface CertificateInterface {

    /**
     * Where the list of revoked certificates is to be had (CRL).
     */
    fun `crlUrls`(): List<kotlin.String>

    /**
     * Its original bytes (DER).
     */
    fun `der`(): kotlin.ByteArray

    /**
     * Where its status can be asked for (OCSP).
     */
    fun `ocspUrls`(): List<kotlin.String>

    /**
     * The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
     */
    fun `publicKey`(): kotlin.ByteArray

    /**
     * What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
     */
    fun `summary`(): CertificateSummary

    companion object
}

/**
 * A certificate (X.509). What it says is not believed until something has verified it.
 */
open class Certificate: Disposable, AutoCloseable, CertificateInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_certificate(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_certificate(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * Where the list of revoked certificates is to be had (CRL).
     */
    @Throws(DengjiException::class)override fun `crlUrls`(): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_certificate_crl_urls(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Its original bytes (DER).
     */
    @Throws(DengjiException::class)override fun `der`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_certificate_der(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Where its status can be asked for (OCSP).
     */
    @Throws(DengjiException::class)override fun `ocspUrls`(): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_certificate_ocsp_urls(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
     */
    @Throws(DengjiException::class)override fun `publicKey`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_certificate_public_key(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
     */
    @Throws(DengjiException::class)override fun `summary`(): CertificateSummary {
            return FfiConverterTypeCertificateSummary.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_certificate_summary(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * Reads one certificate, DER or PEM (of several, the first).
     */
    @Throws(DengjiException::class) fun `parse`(`data`: kotlin.ByteArray): Certificate {
            return FfiConverterTypeCertificate.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_certificate_parse(

        FfiConverterByteArray.lower(`data`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeCertificate: FfiConverter<Certificate, Long> {
    override fun lower(value: Certificate): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Certificate {
        return Certificate(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Certificate {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Certificate) = 8UL

    override fun write(value: Certificate, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Open code tables: the national ones, with what the host adds.
 */
public interface DictionariesInterface {

    /**
     * The code of a name or of another name for the same.
     */
    fun `codeOf`(`id`: kotlin.String, `name`: kotlin.String): kotlin.String?

    /**
     * A table by its id or by the field that it is for.
     */
    fun `get`(`id`: kotlin.String): Dictionary?

    /**
     * The name of a code; none where the table does not know it.
     */
    fun `nameOf`(`id`: kotlin.String, `code`: kotlin.String): kotlin.String?

    companion object
}

/**
 * Open code tables: the national ones, with what the host adds.
 */
open class Dictionaries: Disposable, AutoCloseable, DictionariesInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * The national tables, with local tables and entries laid over them.
     */
    constructor(`overlay`: List<Dictionary> = listOf()) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_dictionaries_new(

        FfiConverterSequenceTypeDictionary.lower(`overlay`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_dictionaries(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_dictionaries(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The code of a name or of another name for the same.
     */
    @Throws(DengjiException::class)override fun `codeOf`(`id`: kotlin.String, `name`: kotlin.String): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_dictionaries_code_of(
        uniffiCloneHandle(),

        FfiConverterString.lower(`id`),
        FfiConverterString.lower(`name`),_status)
}
    }
    )
    }

    /**
     * A table by its id or by the field that it is for.
     */
    @Throws(DengjiException::class)override fun `get`(`id`: kotlin.String): Dictionary? {
            return FfiConverterOptionalTypeDictionary.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_dictionaries_get(
        uniffiCloneHandle(),

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }

    /**
     * The name of a code; none where the table does not know it.
     */
    @Throws(DengjiException::class)override fun `nameOf`(`id`: kotlin.String, `code`: kotlin.String): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_dictionaries_name_of(
        uniffiCloneHandle(),

        FfiConverterString.lower(`id`),
        FfiConverterString.lower(`code`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeDictionaries: FfiConverter<Dictionaries, Long> {
    override fun lower(value: Dictionaries): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Dictionaries {
        return Dictionaries(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Dictionaries {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Dictionaries) = 8UL

    override fun write(value: Dictionaries, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * An electronic seal, as it was read.
 */
public interface ElectronicSealInterface {

    /**
     * The certificates of those who may seal with it (DER); empty where the seal lists digests.
     */
    fun `certificates`(): List<kotlin.ByteArray>

    /**
     * The hash function over the data that a signature with this seal and certificate takes.
     */
    fun `dataDigest`(`signer`: Certificate): DigestAlgorithm

    /**
     * The seal itself (DER), without what was wrapped around it.
     */
    fun `der`(): kotlin.ByteArray

    /**
     * What a person wants to see of it.
     */
    fun `file`(): SealFile

    /**
     * The certificate of whoever made it (DER).
     */
    fun `makerCertificate`(): kotlin.ByteArray

    /**
     * The bytes of its picture, in the format that `file` names.
     */
    fun `picture`(): kotlin.ByteArray

    /**
     * Verifies the seal at an instant, step by step.
     */
    fun `verify`(`at`: Instant, `trust`: SealTrust? = null): SealVerification

    companion object
}

/**
 * An electronic seal, as it was read.
 */
open class ElectronicSeal: Disposable, AutoCloseable, ElectronicSealInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_electronicseal(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_electronicseal(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The certificates of those who may seal with it (DER); empty where the seal lists digests.
     */
    @Throws(DengjiException::class)override fun `certificates`(): List<kotlin.ByteArray> {
            return FfiConverterSequenceByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_electronicseal_certificates(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The hash function over the data that a signature with this seal and certificate takes.
     */
    @Throws(DengjiException::class)override fun `dataDigest`(`signer`: Certificate): DigestAlgorithm {
            return FfiConverterTypeDigestAlgorithm.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_electronicseal_data_digest(
        uniffiCloneHandle(),

        FfiConverterTypeCertificate.lower(`signer`),_status)
}
    }
    )
    }

    /**
     * The seal itself (DER), without what was wrapped around it.
     */
    @Throws(DengjiException::class)override fun `der`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_electronicseal_der(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What a person wants to see of it.
     */
    @Throws(DengjiException::class)override fun `file`(): SealFile {
            return FfiConverterTypeSealFile.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_electronicseal_file(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The certificate of whoever made it (DER).
     */
    @Throws(DengjiException::class)override fun `makerCertificate`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_electronicseal_maker_certificate(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The bytes of its picture, in the format that `file` names.
     */
    @Throws(DengjiException::class)override fun `picture`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_electronicseal_picture(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Verifies the seal at an instant, step by step.
     */
    @Throws(DengjiException::class)override fun `verify`(`at`: Instant, `trust`: SealTrust?): SealVerification {
            return FfiConverterTypeSealVerification.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_electronicseal_verify(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`at`),
        FfiConverterOptionalTypeSealTrust.lower(`trust`),_status)
}
    }
    )
    }

    companion object {

    /**
     * Reads a seal of any edition.
     */
    @Throws(DengjiException::class) fun `parse`(`data`: kotlin.ByteArray): ElectronicSeal {
            return FfiConverterTypeElectronicSeal.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_electronicseal_parse(

        FfiConverterByteArray.lower(`data`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeElectronicSeal: FfiConverter<ElectronicSeal, Long> {
    override fun lower(value: ElectronicSeal): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): ElectronicSeal {
        return ElectronicSeal(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): ElectronicSeal {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: ElectronicSeal) = 8UL

    override fun write(value: ElectronicSeal, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The account of one enterprise: its registration, the verification of the entity, its handlers.
 */
public interface EnterpriseAccountInterface {

    /**
     * What the person with this paper acts for, as a case asks it of an actor; none for whoever is neither the legal
     * representative nor a handler of this account. A resident's number where no kind of paper is said.
     */
    fun `actingFor`(`documentNumber`: kotlin.String, `documentKind`: IdentifierKind? = null): ActingFor?

    /**
     * Every button this actor has, allowed or with all that stands against it.
     */
    fun `actions`(`context`: AccountContext): List<Offer>

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    fun `decide`(`command`: AccountCommand, `context`: AccountContext): AccountDecision

    /**
     * The enterprise as cases and platforms name it.
     */
    fun `enterprise`(): Enterprise

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    fun `handle`(`command`: AccountCommand, `context`: AccountContext): AccountOutcome

    /**
     * The handlers whom the actor may see, in the order in which they were added; removed ones stay.
     */
    fun `handlers`(`context`: AccountContext): List<HandlerBinding>

    /**
     * The trust level that was reached, with its names.
     */
    fun `level`(`profile`: IdentityProfileHandle): AccountLevel

    /**
     * The ways to log in, and which of them work.
     */
    fun `logins`(`profile`: IdentityProfileHandle): List<AccountLogin>

    /**
     * The state, which is also the snapshot to be stored.
     */
    fun `state`(): AccountState

    /**
     * The state as JSON text.
     */
    fun `toJson`(): kotlin.String

    /**
     * What is still to be done, by whom, as far as the actor may know.
     */
    fun `todo`(`context`: AccountContext): List<Duty>

    /**
     * Every way of verification: its state, and whether 立即核验 is offered.
     */
    fun `verifications`(`context`: AccountContext): List<VerificationView>

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    fun `verify`(`log`: List<AccountEntry>): Report

    /**
     * How many commands were carried out.
     */
    fun `version`(): kotlin.UInt

    companion object
}

/**
 * The account of one enterprise: its registration, the verification of the entity, its handlers.
 */
open class EnterpriseAccount: Disposable, AutoCloseable, EnterpriseAccountInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_enterpriseaccount(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_enterpriseaccount(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * What the person with this paper acts for, as a case asks it of an actor; none for whoever is neither the legal
     * representative nor a handler of this account. A resident's number where no kind of paper is said.
     */
    @Throws(DengjiException::class)override fun `actingFor`(`documentNumber`: kotlin.String, `documentKind`: IdentifierKind?): ActingFor? {
            return FfiConverterOptionalTypeActingFor.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_acting_for(
        uniffiCloneHandle(),

        FfiConverterString.lower(`documentNumber`),
        FfiConverterOptionalTypeIdentifierKind.lower(`documentKind`),_status)
}
    }
    )
    }

    /**
     * Every button this actor has, allowed or with all that stands against it.
     */
    @Throws(DengjiException::class)override fun `actions`(`context`: AccountContext): List<Offer> {
            return FfiConverterSequenceTypeOffer.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_actions(
        uniffiCloneHandle(),

        FfiConverterTypeAccountContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    @Throws(DengjiException::class)override fun `decide`(`command`: AccountCommand, `context`: AccountContext): AccountDecision {
            return FfiConverterTypeAccountDecision.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_decide(
        uniffiCloneHandle(),

        FfiConverterTypeAccountCommand.lower(`command`),
        FfiConverterTypeAccountContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The enterprise as cases and platforms name it.
     */
    @Throws(DengjiException::class)override fun `enterprise`(): Enterprise {
            return FfiConverterTypeEnterprise.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_enterprise(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    @Throws(DengjiException::class)override fun `handle`(`command`: AccountCommand, `context`: AccountContext): AccountOutcome {
            return FfiConverterTypeAccountOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_handle(
        uniffiCloneHandle(),

        FfiConverterTypeAccountCommand.lower(`command`),
        FfiConverterTypeAccountContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The handlers whom the actor may see, in the order in which they were added; removed ones stay.
     */
    @Throws(DengjiException::class)override fun `handlers`(`context`: AccountContext): List<HandlerBinding> {
            return FfiConverterSequenceTypeHandlerBinding.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_handlers(
        uniffiCloneHandle(),

        FfiConverterTypeAccountContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The trust level that was reached, with its names.
     */
    @Throws(DengjiException::class)override fun `level`(`profile`: IdentityProfileHandle): AccountLevel {
            return FfiConverterTypeAccountLevel.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_level(
        uniffiCloneHandle(),

        FfiConverterTypeIdentityProfileHandle.lower(`profile`),_status)
}
    }
    )
    }

    /**
     * The ways to log in, and which of them work.
     */
    @Throws(DengjiException::class)override fun `logins`(`profile`: IdentityProfileHandle): List<AccountLogin> {
            return FfiConverterSequenceTypeAccountLogin.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_logins(
        uniffiCloneHandle(),

        FfiConverterTypeIdentityProfileHandle.lower(`profile`),_status)
}
    }
    )
    }

    /**
     * The state, which is also the snapshot to be stored.
     */
    @Throws(DengjiException::class)override fun `state`(): AccountState {
            return FfiConverterTypeAccountState.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_state(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The state as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What is still to be done, by whom, as far as the actor may know.
     */
    @Throws(DengjiException::class)override fun `todo`(`context`: AccountContext): List<Duty> {
            return FfiConverterSequenceTypeDuty.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_todo(
        uniffiCloneHandle(),

        FfiConverterTypeAccountContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Every way of verification: its state, and whether 立即核验 is offered.
     */
    @Throws(DengjiException::class)override fun `verifications`(`context`: AccountContext): List<VerificationView> {
            return FfiConverterSequenceTypeVerificationView.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_verifications(
        uniffiCloneHandle(),

        FfiConverterTypeAccountContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    @Throws(DengjiException::class)override fun `verify`(`log`: List<AccountEntry>): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_verify(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeAccountEntry.lower(`log`),_status)
}
    }
    )
    }

    /**
     * How many commands were carried out.
     */
    @Throws(DengjiException::class)override fun `version`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_enterpriseaccount_version(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * The account of a snapshot, which is what `state` gives.
     */
    @Throws(DengjiException::class) fun `fromState`(`state`: AccountState): EnterpriseAccount {
            return FfiConverterTypeEnterpriseAccount.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_enterpriseaccount_from_state(

        FfiConverterTypeAccountState.lower(`state`),_status)
}
    )
    }

    /**
     * The account of a snapshot in JSON text.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): EnterpriseAccount {
            return FfiConverterTypeEnterpriseAccount.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_enterpriseaccount_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    /**
     * What a whole log adds up to. The chain is verified first.
     */
    @Throws(DengjiException::class) fun `replay`(`log`: List<AccountEntry>): EnterpriseAccount {
            return FfiConverterTypeEnterpriseAccount.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_enterpriseaccount_replay(

        FfiConverterSequenceTypeAccountEntry.lower(`log`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeEnterpriseAccount: FfiConverter<EnterpriseAccount, Long> {
    override fun lower(value: EnterpriseAccount): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): EnterpriseAccount {
        return EnterpriseAccount(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): EnterpriseAccount {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: EnterpriseAccount) = 8UL

    override fun write(value: EnterpriseAccount, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A font of the host's, read once: TrueType, OpenType, or one of a collection.
 */
public interface FontInterface {

    /**
     * Whether it has a glyph for every character of a text.
     */
    fun `covers`(`text`: kotlin.String): kotlin.Boolean

    /**
     * This font, and for the characters that it lacks the other.
     */
    fun `withFallback`(`other`: Font): Font

    /**
     * The font in this weight, such as 700 for bold; only of a variable font.
     */
    fun `withWeight`(`weight`: kotlin.UShort): Font

    companion object
}

/**
 * A font of the host's, read once: TrueType, OpenType, or one of a collection.
 */
open class Font: Disposable, AutoCloseable, FontInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_font(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_font(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * Whether it has a glyph for every character of a text.
     */
    @Throws(DengjiException::class)override fun `covers`(`text`: kotlin.String): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_font_covers(
        uniffiCloneHandle(),

        FfiConverterString.lower(`text`),_status)
}
    }
    )
    }

    /**
     * This font, and for the characters that it lacks the other.
     */
    @Throws(DengjiException::class)override fun `withFallback`(`other`: Font): Font {
            return FfiConverterTypeFont.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_font_with_fallback(
        uniffiCloneHandle(),

        FfiConverterTypeFont.lower(`other`),_status)
}
    }
    )
    }

    /**
     * The font in this weight, such as 700 for bold; only of a variable font.
     */
    @Throws(DengjiException::class)override fun `withWeight`(`weight`: kotlin.UShort): Font {
            return FfiConverterTypeFont.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_font_with_weight(
        uniffiCloneHandle(),

        FfiConverterUShort.lower(`weight`),_status)
}
    }
    )
    }

    companion object {

    /**
     * Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for
     * simplified Chinese.
     */
    @Throws(DengjiException::class) fun `parse`(`data`: kotlin.ByteArray, `index`: kotlin.UInt? = null): Font {
            return FfiConverterTypeFont.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_font_parse(

        FfiConverterByteArray.lower(`data`),
        FfiConverterOptionalUInt.lower(`index`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeFont: FfiConverter<Font, Long> {
    override fun lower(value: Font): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Font {
        return Font(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Font {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Font) = 8UL

    override fun write(value: Font, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
 */
public interface FontsInterface {

    /**
     * These with a bold font, for titles and headings.
     */
    fun `withBold`(`data`: kotlin.ByteArray, `face`: kotlin.UInt? = null): Fonts

    /**
     * These with a font that is asked for the characters which those before lack.
     */
    fun `withFallback`(`data`: kotlin.ByteArray, `face`: kotlin.UInt? = null): Fonts

    companion object
}

/**
 * Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
 */
open class Fonts: Disposable, AutoCloseable, FontsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_fonts(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_fonts(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * These with a bold font, for titles and headings.
     */
    @Throws(DengjiException::class)override fun `withBold`(`data`: kotlin.ByteArray, `face`: kotlin.UInt?): Fonts {
            return FfiConverterTypeFonts.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_fonts_with_bold(
        uniffiCloneHandle(),

        FfiConverterByteArray.lower(`data`),
        FfiConverterOptionalUInt.lower(`face`),_status)
}
    }
    )
    }

    /**
     * These with a font that is asked for the characters which those before lack.
     */
    @Throws(DengjiException::class)override fun `withFallback`(`data`: kotlin.ByteArray, `face`: kotlin.UInt?): Fonts {
            return FfiConverterTypeFonts.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_fonts_with_fallback(
        uniffiCloneHandle(),

        FfiConverterByteArray.lower(`data`),
        FfiConverterOptionalUInt.lower(`face`),_status)
}
    }
    )
    }

    companion object {

    /**
     * Reads the regular font; `face` chooses one of a collection (`.ttc`).
     */
    @Throws(DengjiException::class) fun `parse`(`data`: kotlin.ByteArray, `face`: kotlin.UInt? = null): Fonts {
            return FfiConverterTypeFonts.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_fonts_parse(

        FfiConverterByteArray.lower(`data`),
        FfiConverterOptionalUInt.lower(`face`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeFonts: FfiConverter<Fonts, Long> {
    override fun lower(value: Fonts): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Fonts {
        return Fonts(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Fonts {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Fonts) = 8UL

    override fun write(value: Fonts, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The rules of one identity platform, parsed once. Make one and keep it.
 */
public interface IdentityProfileHandleInterface {

    /**
     * What a session by e-licence acts for, without any account (无需注册); none where the platform does not offer that.
     */
    fun `actingByELicence`(`enterprise`: Enterprise): ActingFor?

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    fun `adjusted`(`adjustments`: List<Adjustment>): IdentityProfileHandle

    /**
     * Everything that is to be said about the form of a registration, in document order.
     */
    fun `checkRegistration`(`registration`: AccountRegistration, `today`: CalendarDate, `regions`: Regions? = null): Report

    /**
     * What is different in another profile.
     */
    fun `diff`(`after`: IdentityProfileHandle): List<ProfileDifference>

    /**
     * The whole profile.
     */
    fun `document`(): IdentityProfile

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    fun `get`(`pointer`: kotlin.String): kotlin.String?

    /**
     * The level with this name, by any of its names: 四级, 原L2, L2.
     */
    fun `levelNamed`(`name`: kotlin.String): TrustLevel?

    /**
     * Settings that have no effect, or contradict each other.
     */
    fun `lint`(): Report

    /**
     * What is missing of the papers at the window, for the set that lacks least; none where there is no such method or
     * set.
     */
    fun `onSiteMissing`(`method`: kotlin.String, `presenter`: Presenter, `documents`: List<kotlin.String>): DocumentGap?

    /**
     * Its id and its version.
     */
    fun `reference`(): ProfileRef

    /**
     * The whole profile as JSON text.
     */
    fun `toJson`(): kotlin.String

    companion object
}

/**
 * The rules of one identity platform, parsed once. Make one and keep it.
 */
open class IdentityProfileHandle: Disposable, AutoCloseable, IdentityProfileHandleInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_identityprofilehandle(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_identityprofilehandle(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * What a session by e-licence acts for, without any account (无需注册); none where the platform does not offer that.
     */
    @Throws(DengjiException::class)override fun `actingByELicence`(`enterprise`: Enterprise): ActingFor? {
            return FfiConverterOptionalTypeActingFor.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_acting_by_e_licence(
        uniffiCloneHandle(),

        FfiConverterTypeEnterprise.lower(`enterprise`),_status)
}
    }
    )
    }

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    @Throws(DengjiException::class)override fun `adjusted`(`adjustments`: List<Adjustment>): IdentityProfileHandle {
            return FfiConverterTypeIdentityProfileHandle.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_adjusted(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeAdjustment.lower(`adjustments`),_status)
}
    }
    )
    }

    /**
     * Everything that is to be said about the form of a registration, in document order.
     */
    @Throws(DengjiException::class)override fun `checkRegistration`(`registration`: AccountRegistration, `today`: CalendarDate, `regions`: Regions?): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_check_registration(
        uniffiCloneHandle(),

        FfiConverterTypeAccountRegistration.lower(`registration`),
        FfiConverterTypeCalendarDate.lower(`today`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    }
    )
    }

    /**
     * What is different in another profile.
     */
    @Throws(DengjiException::class)override fun `diff`(`after`: IdentityProfileHandle): List<ProfileDifference> {
            return FfiConverterSequenceTypeProfileDifference.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_diff(
        uniffiCloneHandle(),

        FfiConverterTypeIdentityProfileHandle.lower(`after`),_status)
}
    }
    )
    }

    /**
     * The whole profile.
     */
    @Throws(DengjiException::class)override fun `document`(): IdentityProfile {
            return FfiConverterTypeIdentityProfile.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_document(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    @Throws(DengjiException::class)override fun `get`(`pointer`: kotlin.String): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_get(
        uniffiCloneHandle(),

        FfiConverterString.lower(`pointer`),_status)
}
    }
    )
    }

    /**
     * The level with this name, by any of its names: 四级, 原L2, L2.
     */
    @Throws(DengjiException::class)override fun `levelNamed`(`name`: kotlin.String): TrustLevel? {
            return FfiConverterOptionalTypeTrustLevel.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_level_named(
        uniffiCloneHandle(),

        FfiConverterString.lower(`name`),_status)
}
    }
    )
    }

    /**
     * Settings that have no effect, or contradict each other.
     */
    @Throws(DengjiException::class)override fun `lint`(): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_lint(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What is missing of the papers at the window, for the set that lacks least; none where there is no such method or
     * set.
     */
    @Throws(DengjiException::class)override fun `onSiteMissing`(`method`: kotlin.String, `presenter`: Presenter, `documents`: List<kotlin.String>): DocumentGap? {
            return FfiConverterOptionalTypeDocumentGap.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_on_site_missing(
        uniffiCloneHandle(),

        FfiConverterString.lower(`method`),
        FfiConverterTypePresenter.lower(`presenter`),
        FfiConverterSequenceString.lower(`documents`),_status)
}
    }
    )
    }

    /**
     * Its id and its version.
     */
    @Throws(DengjiException::class)override fun `reference`(): ProfileRef {
            return FfiConverterTypeProfileRef.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_reference(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The whole profile as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_identityprofilehandle_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * A profile that the library brings along, in its newest version or the one that is asked for.
     */
    @Throws(DengjiException::class) fun `builtin`(`id`: kotlin.String, `version`: kotlin.String? = null): IdentityProfileHandle {
            return FfiConverterTypeIdentityProfileHandle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_identityprofilehandle_builtin(

        FfiConverterString.lower(`id`),
        FfiConverterOptionalString.lower(`version`),_status)
}
    )
    }

    /**
     * A profile of the host's own. `Unsupported` when its format is newer than this library.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): IdentityProfileHandle {
            return FfiConverterTypeIdentityProfileHandle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_identityprofilehandle_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeIdentityProfileHandle: FfiConverter<IdentityProfileHandle, Long> {
    override fun lower(value: IdentityProfileHandle): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): IdentityProfileHandle {
        return IdentityProfileHandle(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): IdentityProfileHandle {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: IdentityProfileHandle) = 8UL

    override fun write(value: IdentityProfileHandle, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
public interface LicenceContextInterface {

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    fun `at`(`now`: Instant, `salt`: kotlin.String = ""): LicenceContext

    companion object
}

/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
open class LicenceContext: Disposable, AutoCloseable, LicenceContextInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
     */
    constructor(`now`: Instant, `actor`: Actor, `profile`: LicenceProfileHandle, `salt`: kotlin.String = "", `regions`: Regions? = null) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_licencecontext_new(

        FfiConverterTypeInstant.lower(`now`),
        FfiConverterTypeActor.lower(`actor`),
        FfiConverterTypeLicenceProfileHandle.lower(`profile`),
        FfiConverterString.lower(`salt`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_licencecontext(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_licencecontext(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    @Throws(DengjiException::class)override fun `at`(`now`: Instant, `salt`: kotlin.String): LicenceContext {
            return FfiConverterTypeLicenceContext.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencecontext_at(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`now`),
        FfiConverterString.lower(`salt`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceContext: FfiConverter<LicenceContext, Long> {
    override fun lower(value: LicenceContext): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): LicenceContext {
        return LicenceContext(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): LicenceContext {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: LicenceContext) = 8UL

    override fun write(value: LicenceContext, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The rules for e-licences, parsed once. Make one and keep it.
 */
public interface LicenceProfileHandleInterface {

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    fun `adjusted`(`adjustments`: List<Adjustment>): LicenceProfileHandle

    /**
     * What is different in another profile.
     */
    fun `diff`(`after`: LicenceProfileHandle): List<ProfileDifference>

    /**
     * The whole profile.
     */
    fun `document`(): LicenceProfile

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    fun `get`(`pointer`: kotlin.String): kotlin.String?

    /**
     * Settings that have no effect, or contradict each other.
     */
    fun `lint`(): Report

    /**
     * Its id and its version.
     */
    fun `reference`(): ProfileRef

    /**
     * The whole profile as JSON text.
     */
    fun `toJson`(): kotlin.String

    companion object
}

/**
 * The rules for e-licences, parsed once. Make one and keep it.
 */
open class LicenceProfileHandle: Disposable, AutoCloseable, LicenceProfileHandleInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_licenceprofilehandle(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_licenceprofilehandle(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    @Throws(DengjiException::class)override fun `adjusted`(`adjustments`: List<Adjustment>): LicenceProfileHandle {
            return FfiConverterTypeLicenceProfileHandle.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licenceprofilehandle_adjusted(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeAdjustment.lower(`adjustments`),_status)
}
    }
    )
    }

    /**
     * What is different in another profile.
     */
    @Throws(DengjiException::class)override fun `diff`(`after`: LicenceProfileHandle): List<ProfileDifference> {
            return FfiConverterSequenceTypeProfileDifference.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licenceprofilehandle_diff(
        uniffiCloneHandle(),

        FfiConverterTypeLicenceProfileHandle.lower(`after`),_status)
}
    }
    )
    }

    /**
     * The whole profile.
     */
    @Throws(DengjiException::class)override fun `document`(): LicenceProfile {
            return FfiConverterTypeLicenceProfile.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licenceprofilehandle_document(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    @Throws(DengjiException::class)override fun `get`(`pointer`: kotlin.String): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licenceprofilehandle_get(
        uniffiCloneHandle(),

        FfiConverterString.lower(`pointer`),_status)
}
    }
    )
    }

    /**
     * Settings that have no effect, or contradict each other.
     */
    @Throws(DengjiException::class)override fun `lint`(): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licenceprofilehandle_lint(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Its id and its version.
     */
    @Throws(DengjiException::class)override fun `reference`(): ProfileRef {
            return FfiConverterTypeProfileRef.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licenceprofilehandle_reference(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The whole profile as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licenceprofilehandle_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * A profile that the library brings along, in its newest version or the one that is asked for.
     */
    @Throws(DengjiException::class) fun `builtin`(`id`: kotlin.String, `version`: kotlin.String? = null): LicenceProfileHandle {
            return FfiConverterTypeLicenceProfileHandle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_licenceprofilehandle_builtin(

        FfiConverterString.lower(`id`),
        FfiConverterOptionalString.lower(`version`),_status)
}
    )
    }

    /**
     * A profile of the host's own. `Unsupported` when its format is newer than this library.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): LicenceProfileHandle {
            return FfiConverterTypeLicenceProfileHandle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_licenceprofilehandle_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceProfileHandle: FfiConverter<LicenceProfileHandle, Long> {
    override fun lower(value: LicenceProfileHandle): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): LicenceProfileHandle {
        return LicenceProfileHandle(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): LicenceProfileHandle {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: LicenceProfileHandle) = 8UL

    override fun write(value: LicenceProfileHandle, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The licences on one device, in one app.
 */
public interface LicenceWalletInterface {

    /**
     * Every button this actor has on this wallet and its copies, allowed or with all that stands against it.
     */
    fun `actions`(`context`: LicenceContext): List<Offer>

    /**
     * The copies on this device that are the actor's business, in the order of their download.
     */
    fun `copies`(`context`: LicenceContext): List<LicenceCopy>

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    fun `decide`(`command`: LicenceCommand, `context`: LicenceContext): LicenceDecision

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    fun `handle`(`command`: LicenceCommand, `context`: LicenceContext): LicenceOutcome

    /**
     * Who may keep, hold and use a licence, as far as the actor may know; empty where there is no copy here.
     */
    fun `holders`(`number`: kotlin.String, `context`: LicenceContext): List<LicenceHolder>

    /**
     * Whether the actor may prove an identity with a licence of this wallet, for a purpose.
     */
    fun `identityUse`(`purpose`: kotlin.String, `number`: kotlin.String, `context`: LicenceContext): IdentityUse

    /**
     * The licences of a 登记地, among those that the register has for a person: which can be downloaded to this wallet,
     * and which were. Those that are none of the actor's business are left out.
     */
    fun `listAt`(`place`: kotlin.String, `register`: List<ELicence>, `context`: LicenceContext): LicenceListing

    /**
     * What is known of the password: one for all licences of this app on this device. None for whoever has nothing to do
     * with the device.
     */
    fun `password`(`context`: LicenceContext): WalletPasswordView?

    /**
     * The state, which is also the snapshot to be stored.
     */
    fun `state`(): LicenceWalletState

    /**
     * The state as JSON text.
     */
    fun `toJson`(): kotlin.String

    /**
     * What is left to do so that the actor has every licence here that the register knows for this person.
     */
    fun `todo`(`register`: List<ELicence>, `context`: LicenceContext): List<Duty>

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    fun `verify`(`log`: List<LicenceEntry>): Report

    /**
     * How many commands were carried out.
     */
    fun `version`(): kotlin.UInt

    companion object
}

/**
 * The licences on one device, in one app.
 */
open class LicenceWallet: Disposable, AutoCloseable, LicenceWalletInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_licencewallet(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_licencewallet(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * Every button this actor has on this wallet and its copies, allowed or with all that stands against it.
     */
    @Throws(DengjiException::class)override fun `actions`(`context`: LicenceContext): List<Offer> {
            return FfiConverterSequenceTypeOffer.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_actions(
        uniffiCloneHandle(),

        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The copies on this device that are the actor's business, in the order of their download.
     */
    @Throws(DengjiException::class)override fun `copies`(`context`: LicenceContext): List<LicenceCopy> {
            return FfiConverterSequenceTypeLicenceCopy.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_copies(
        uniffiCloneHandle(),

        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    @Throws(DengjiException::class)override fun `decide`(`command`: LicenceCommand, `context`: LicenceContext): LicenceDecision {
            return FfiConverterTypeLicenceDecision.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_decide(
        uniffiCloneHandle(),

        FfiConverterTypeLicenceCommand.lower(`command`),
        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    @Throws(DengjiException::class)override fun `handle`(`command`: LicenceCommand, `context`: LicenceContext): LicenceOutcome {
            return FfiConverterTypeLicenceOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_handle(
        uniffiCloneHandle(),

        FfiConverterTypeLicenceCommand.lower(`command`),
        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Who may keep, hold and use a licence, as far as the actor may know; empty where there is no copy here.
     */
    @Throws(DengjiException::class)override fun `holders`(`number`: kotlin.String, `context`: LicenceContext): List<LicenceHolder> {
            return FfiConverterSequenceTypeLicenceHolder.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_holders(
        uniffiCloneHandle(),

        FfiConverterString.lower(`number`),
        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Whether the actor may prove an identity with a licence of this wallet, for a purpose.
     */
    @Throws(DengjiException::class)override fun `identityUse`(`purpose`: kotlin.String, `number`: kotlin.String, `context`: LicenceContext): IdentityUse {
            return FfiConverterTypeIdentityUse.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_identity_use(
        uniffiCloneHandle(),

        FfiConverterString.lower(`purpose`),
        FfiConverterString.lower(`number`),
        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The licences of a 登记地, among those that the register has for a person: which can be downloaded to this wallet,
     * and which were. Those that are none of the actor's business are left out.
     */
    @Throws(DengjiException::class)override fun `listAt`(`place`: kotlin.String, `register`: List<ELicence>, `context`: LicenceContext): LicenceListing {
            return FfiConverterTypeLicenceListing.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_list_at(
        uniffiCloneHandle(),

        FfiConverterString.lower(`place`),
        FfiConverterSequenceTypeELicence.lower(`register`),
        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * What is known of the password: one for all licences of this app on this device. None for whoever has nothing to do
     * with the device.
     */
    @Throws(DengjiException::class)override fun `password`(`context`: LicenceContext): WalletPasswordView? {
            return FfiConverterOptionalTypeWalletPasswordView.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_password(
        uniffiCloneHandle(),

        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The state, which is also the snapshot to be stored.
     */
    @Throws(DengjiException::class)override fun `state`(): LicenceWalletState {
            return FfiConverterTypeLicenceWalletState.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_state(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The state as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What is left to do so that the actor has every licence here that the register knows for this person.
     */
    @Throws(DengjiException::class)override fun `todo`(`register`: List<ELicence>, `context`: LicenceContext): List<Duty> {
            return FfiConverterSequenceTypeDuty.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_todo(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeELicence.lower(`register`),
        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    @Throws(DengjiException::class)override fun `verify`(`log`: List<LicenceEntry>): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_verify(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeLicenceEntry.lower(`log`),_status)
}
    }
    )
    }

    /**
     * How many commands were carried out.
     */
    @Throws(DengjiException::class)override fun `version`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_licencewallet_version(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * The account of a snapshot, which is what `state` gives.
     */
    @Throws(DengjiException::class) fun `fromState`(`state`: LicenceWalletState): LicenceWallet {
            return FfiConverterTypeLicenceWallet.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_licencewallet_from_state(

        FfiConverterTypeLicenceWalletState.lower(`state`),_status)
}
    )
    }

    /**
     * The account of a snapshot in JSON text.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): LicenceWallet {
            return FfiConverterTypeLicenceWallet.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_licencewallet_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    /**
     * What a whole log adds up to. The chain is verified first.
     */
    @Throws(DengjiException::class) fun `replay`(`log`: List<LicenceEntry>): LicenceWallet {
            return FfiConverterTypeLicenceWallet.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_licencewallet_replay(

        FfiConverterSequenceTypeLicenceEntry.lower(`log`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceWallet: FfiConverter<LicenceWallet, Long> {
    override fun lower(value: LicenceWallet): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): LicenceWallet {
        return LicenceWallet(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): LicenceWallet {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: LicenceWallet) = 8UL

    override fun write(value: LicenceWallet, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A picture: outlines and images with a size on paper, drawn as SVG or PNG.
 */
public interface PictureInterface {

    /**
     * The height in micrometres.
     */
    fun `height`(): kotlin.UInt

    /**
     * A PNG file of so many pixels a millimetre (12 are about 300 a inch), on a background (`#rrggbb`) or transparent.
     */
    fun `png`(`dotsPerMm`: kotlin.UInt, `background`: kotlin.String? = null): kotlin.ByteArray

    /**
     * The whole picture in another width and height, in micrometres.
     */
    fun `scaledTo`(`width`: kotlin.UInt, `height`: kotlin.UInt): Picture

    /**
     * An SVG document, in millimetres. The title is what a screen reader says.
     */
    fun `svg`(`title`: kotlin.String = ""): kotlin.String

    /**
     * The width in micrometres.
     */
    fun `width`(): kotlin.UInt

    companion object
}

/**
 * A picture: outlines and images with a size on paper, drawn as SVG or PNG.
 */
open class Picture: Disposable, AutoCloseable, PictureInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_picture(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_picture(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The height in micrometres.
     */
    @Throws(DengjiException::class)override fun `height`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_picture_height(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * A PNG file of so many pixels a millimetre (12 are about 300 a inch), on a background (`#rrggbb`) or transparent.
     */
    @Throws(DengjiException::class)override fun `png`(`dotsPerMm`: kotlin.UInt, `background`: kotlin.String?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_picture_png(
        uniffiCloneHandle(),

        FfiConverterUInt.lower(`dotsPerMm`),
        FfiConverterOptionalString.lower(`background`),_status)
}
    }
    )
    }

    /**
     * The whole picture in another width and height, in micrometres.
     */
    @Throws(DengjiException::class)override fun `scaledTo`(`width`: kotlin.UInt, `height`: kotlin.UInt): Picture {
            return FfiConverterTypePicture.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_picture_scaled_to(
        uniffiCloneHandle(),

        FfiConverterUInt.lower(`width`),
        FfiConverterUInt.lower(`height`),_status)
}
    }
    )
    }

    /**
     * An SVG document, in millimetres. The title is what a screen reader says.
     */
    @Throws(DengjiException::class)override fun `svg`(`title`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_picture_svg(
        uniffiCloneHandle(),

        FfiConverterString.lower(`title`),_status)
}
    }
    )
    }

    /**
     * The width in micrometres.
     */
    @Throws(DengjiException::class)override fun `width`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_picture_width(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
     * micrometres. A height of 0 keeps the image's proportions.
     */
    @Throws(DengjiException::class) fun `fromPng`(`data`: kotlin.ByteArray, `width`: kotlin.UInt, `height`: kotlin.UInt, `background`: Background): Picture {
            return FfiConverterTypePicture.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_picture_from_png(

        FfiConverterByteArray.lower(`data`),
        FfiConverterUInt.lower(`width`),
        FfiConverterUInt.lower(`height`),
        FfiConverterTypeBackground.lower(`background`),_status)
}
    )
    }

    /**
     * A line of text, `height` micrometres high, in a colour (`#rrggbb`): a signature in writing, a date.
     */
    @Throws(DengjiException::class) fun `ofText`(`font`: Font, `text`: kotlin.String, `height`: kotlin.UInt, `colour`: kotlin.String): Picture {
            return FfiConverterTypePicture.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_picture_of_text(

        FfiConverterTypeFont.lower(`font`),
        FfiConverterString.lower(`text`),
        FfiConverterUInt.lower(`height`),
        FfiConverterString.lower(`colour`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypePicture: FfiConverter<Picture, Long> {
    override fun lower(value: Picture): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Picture {
        return Picture(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Picture {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Picture) = 8UL

    override fun write(value: Picture, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A profile, parsed once: the rules of one place. Make one and keep it.
 */
public interface ProfileHandleInterface {

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    fun `adjusted`(`adjustments`: List<Adjustment>): ProfileHandle

    /**
     * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order.
     */
    fun `check`(`subCase`: SubCaseDocument, `today`: CalendarDate, `regions`: Regions? = null): Report

    /**
     * The checklist of a sub-case: what is asked for, and what of it is there.
     */
    fun `checklist`(`subCase`: SubCaseDocument, `today`: CalendarDate): List<ChecklistRow>

    /**
     * The code tables with what this profile adds to the national ones.
     */
    fun `dictionaries`(): Dictionaries

    /**
     * What is different in another profile.
     */
    fun `diff`(`after`: ProfileHandle): List<ProfileDifference>

    /**
     * The whole profile.
     */
    fun `document`(): Profile

    /**
     * Whether a unit may be filed for a business type, or what stands against it.
     */
    fun `eligibility`(`unit`: PropertyUnit, `businessType`: kotlin.String): Report

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    fun `get`(`pointer`: kotlin.String): kotlin.String?

    /**
     * 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
     */
    fun `grid`(`project`: Project, `businessType`: kotlin.String, `selected`: List<kotlin.String> = listOf()): List<BuildingGrid>

    /**
     * Settings that have no effect, or contradict each other.
     */
    fun `lint`(): Report

    /**
     * 材料收件清单: the list of what was handed in.
     */
    fun `receiptList`(`materials`: List<Material>): ReceiptList

    /**
     * Its id and its version.
     */
    fun `reference`(): ProfileRef

    /**
     * What the register holds against a sub-case: locks, seizures, mortgages on unit or parcel.
     */
    fun `registerCheck`(`subCase`: SubCaseDocument, `facts`: List<RegisterFact>, `today`: CalendarDate): Report

    /**
     * Chooses units of a project: those chosen before and the new ones, with a finding for each that is not taken.
     */
    fun `selectUnits`(`project`: Project, `selected`: List<PropertyUnit>, `add`: List<kotlin.String>, `businessType`: kotlin.String): Selection

    /**
     * The whole profile as JSON text.
     */
    fun `toJson`(): kotlin.String

    companion object
}

/**
 * A profile, parsed once: the rules of one place. Make one and keep it.
 */
open class ProfileHandle: Disposable, AutoCloseable, ProfileHandleInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_profilehandle(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_profilehandle(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    @Throws(DengjiException::class)override fun `adjusted`(`adjustments`: List<Adjustment>): ProfileHandle {
            return FfiConverterTypeProfileHandle.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_adjusted(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeAdjustment.lower(`adjustments`),_status)
}
    }
    )
    }

    /**
     * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order.
     */
    @Throws(DengjiException::class)override fun `check`(`subCase`: SubCaseDocument, `today`: CalendarDate, `regions`: Regions?): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_check(
        uniffiCloneHandle(),

        FfiConverterTypeSubCaseDocument.lower(`subCase`),
        FfiConverterTypeCalendarDate.lower(`today`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    }
    )
    }

    /**
     * The checklist of a sub-case: what is asked for, and what of it is there.
     */
    @Throws(DengjiException::class)override fun `checklist`(`subCase`: SubCaseDocument, `today`: CalendarDate): List<ChecklistRow> {
            return FfiConverterSequenceTypeChecklistRow.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_checklist(
        uniffiCloneHandle(),

        FfiConverterTypeSubCaseDocument.lower(`subCase`),
        FfiConverterTypeCalendarDate.lower(`today`),_status)
}
    }
    )
    }

    /**
     * The code tables with what this profile adds to the national ones.
     */
    @Throws(DengjiException::class)override fun `dictionaries`(): Dictionaries {
            return FfiConverterTypeDictionaries.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_dictionaries(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What is different in another profile.
     */
    @Throws(DengjiException::class)override fun `diff`(`after`: ProfileHandle): List<ProfileDifference> {
            return FfiConverterSequenceTypeProfileDifference.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_diff(
        uniffiCloneHandle(),

        FfiConverterTypeProfileHandle.lower(`after`),_status)
}
    }
    )
    }

    /**
     * The whole profile.
     */
    @Throws(DengjiException::class)override fun `document`(): Profile {
            return FfiConverterTypeProfile.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_document(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Whether a unit may be filed for a business type, or what stands against it.
     */
    @Throws(DengjiException::class)override fun `eligibility`(`unit`: PropertyUnit, `businessType`: kotlin.String): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_eligibility(
        uniffiCloneHandle(),

        FfiConverterTypePropertyUnit.lower(`unit`),
        FfiConverterString.lower(`businessType`),_status)
}
    }
    )
    }

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    @Throws(DengjiException::class)override fun `get`(`pointer`: kotlin.String): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_get(
        uniffiCloneHandle(),

        FfiConverterString.lower(`pointer`),_status)
}
    }
    )
    }

    /**
     * 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
     */
    @Throws(DengjiException::class)override fun `grid`(`project`: Project, `businessType`: kotlin.String, `selected`: List<kotlin.String>): List<BuildingGrid> {
            return FfiConverterSequenceTypeBuildingGrid.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_grid(
        uniffiCloneHandle(),

        FfiConverterTypeProject.lower(`project`),
        FfiConverterString.lower(`businessType`),
        FfiConverterSequenceString.lower(`selected`),_status)
}
    }
    )
    }

    /**
     * Settings that have no effect, or contradict each other.
     */
    @Throws(DengjiException::class)override fun `lint`(): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_lint(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * 材料收件清单: the list of what was handed in.
     */
    @Throws(DengjiException::class)override fun `receiptList`(`materials`: List<Material>): ReceiptList {
            return FfiConverterTypeReceiptList.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_receipt_list(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeMaterial.lower(`materials`),_status)
}
    }
    )
    }

    /**
     * Its id and its version.
     */
    @Throws(DengjiException::class)override fun `reference`(): ProfileRef {
            return FfiConverterTypeProfileRef.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_reference(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What the register holds against a sub-case: locks, seizures, mortgages on unit or parcel.
     */
    @Throws(DengjiException::class)override fun `registerCheck`(`subCase`: SubCaseDocument, `facts`: List<RegisterFact>, `today`: CalendarDate): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_register_check(
        uniffiCloneHandle(),

        FfiConverterTypeSubCaseDocument.lower(`subCase`),
        FfiConverterSequenceTypeRegisterFact.lower(`facts`),
        FfiConverterTypeCalendarDate.lower(`today`),_status)
}
    }
    )
    }

    /**
     * Chooses units of a project: those chosen before and the new ones, with a finding for each that is not taken.
     */
    @Throws(DengjiException::class)override fun `selectUnits`(`project`: Project, `selected`: List<PropertyUnit>, `add`: List<kotlin.String>, `businessType`: kotlin.String): Selection {
            return FfiConverterTypeSelection.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_select_units(
        uniffiCloneHandle(),

        FfiConverterTypeProject.lower(`project`),
        FfiConverterSequenceTypePropertyUnit.lower(`selected`),
        FfiConverterSequenceString.lower(`add`),
        FfiConverterString.lower(`businessType`),_status)
}
    }
    )
    }

    /**
     * The whole profile as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_profilehandle_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * A profile that the library brings along, in its newest version or the one that is asked for.
     */
    @Throws(DengjiException::class) fun `builtin`(`id`: kotlin.String, `version`: kotlin.String? = null): ProfileHandle {
            return FfiConverterTypeProfileHandle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_profilehandle_builtin(

        FfiConverterString.lower(`id`),
        FfiConverterOptionalString.lower(`version`),_status)
}
    )
    }

    /**
     * A profile of the host's own. `Unsupported` when its format is newer than this library.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): ProfileHandle {
            return FfiConverterTypeProfileHandle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_profilehandle_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeProfileHandle: FfiConverter<ProfileHandle, Long> {
    override fun lower(value: ProfileHandle): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): ProfileHandle {
        return ProfileHandle(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): ProfileHandle {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: ProfileHandle) = 8UL

    override fun write(value: ProfileHandle, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A QR code, ready to be drawn.
 */
public interface QrCodeInterface {

    /**
     * Its modules.
     */
    fun `matrix`(): QrMatrix

    /**
     * The picture as PNG.
     */
    fun `png`(`style`: QrStyle): kotlin.ByteArray

    /**
     * The picture as SVG.
     */
    fun `svg`(`style`: QrStyle): kotlin.String

    companion object
}

/**
 * A QR code, ready to be drawn.
 */
open class QrCode: Disposable, AutoCloseable, QrCodeInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_qrcode(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_qrcode(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * Its modules.
     */
    @Throws(DengjiException::class)override fun `matrix`(): QrMatrix {
            return FfiConverterTypeQrMatrix.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_qrcode_matrix(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The picture as PNG.
     */
    @Throws(DengjiException::class)override fun `png`(`style`: QrStyle): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_qrcode_png(
        uniffiCloneHandle(),

        FfiConverterTypeQrStyle.lower(`style`),_status)
}
    }
    )
    }

    /**
     * The picture as SVG.
     */
    @Throws(DengjiException::class)override fun `svg`(`style`: QrStyle): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_qrcode_svg(
        uniffiCloneHandle(),

        FfiConverterTypeQrStyle.lower(`style`),_status)
}
    }
    )
    }

    companion object {

    /**
     * The code of a text, in the smallest version that holds it.
     */
    @Throws(DengjiException::class) fun `encode`(`text`: kotlin.String, `errorCorrection`: ErrorCorrection): QrCode {
            return FfiConverterTypeQrCode.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_qrcode_encode(

        FfiConverterString.lower(`text`),
        FfiConverterTypeErrorCorrection.lower(`errorCorrection`),_status)
}
    )
    }

    /**
     * The code of bytes.
     */
    @Throws(DengjiException::class) fun `encodeBytes`(`bytes`: kotlin.ByteArray, `errorCorrection`: ErrorCorrection): QrCode {
            return FfiConverterTypeQrCode.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_qrcode_encode_bytes(

        FfiConverterByteArray.lower(`bytes`),
        FfiConverterTypeErrorCorrection.lower(`errorCorrection`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeQrCode: FfiConverter<QrCode, Long> {
    override fun lower(value: QrCode): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): QrCode {
        return QrCode(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): QrCode {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: QrCode) = 8UL

    override fun write(value: QrCode, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The regions of GB/T 2260 now and then, with what the host adds.
 */
public interface RegionsInterface {

    /**
     * The year with whose end the built-in table ends; a host's additions do not change it.
     */
    fun `asOf`(): kotlin.Int

    /**
     * All that a code has stood for, in order of time.
     */
    fun `history`(`code`: kotlin.String): List<Region>

    /**
     * The name of a code in a year.
     */
    fun `nameIn`(`code`: kotlin.String, `year`: kotlin.Int): kotlin.String?

    companion object
}

/**
 * The regions of GB/T 2260 now and then, with what the host adds.
 */
open class Regions: Disposable, AutoCloseable, RegionsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * The regions that the library brings along, and those that are added.
     */
    constructor(`additions`: List<Region> = listOf()) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_regions_new(

        FfiConverterSequenceTypeRegion.lower(`additions`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_regions(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_regions(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The year with whose end the built-in table ends; a host's additions do not change it.
     */
    @Throws(DengjiException::class)override fun `asOf`(): kotlin.Int {
            return FfiConverterInt.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_regions_as_of(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * All that a code has stood for, in order of time.
     */
    @Throws(DengjiException::class)override fun `history`(`code`: kotlin.String): List<Region> {
            return FfiConverterSequenceTypeRegion.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_regions_history(
        uniffiCloneHandle(),

        FfiConverterString.lower(`code`),_status)
}
    }
    )
    }

    /**
     * The name of a code in a year.
     */
    @Throws(DengjiException::class)override fun `nameIn`(`code`: kotlin.String, `year`: kotlin.Int): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_regions_name_in(
        uniffiCloneHandle(),

        FfiConverterString.lower(`code`),
        FfiConverterInt.lower(`year`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeRegions: FfiConverter<Regions, Long> {
    override fun lower(value: Regions): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Regions {
        return Regions(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Regions {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Regions) = 8UL

    override fun write(value: Regions, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * All seals of one enterprise on one platform, who may use them, and why not.
 */
public interface SealAccountInterface {

    /**
     * Every button that the platform shows this actor on a channel, allowed or with all that stands against it.
     */
    fun `actions`(`channel`: Channel, `context`: SealContext, `page`: Page? = null): List<SealOffer>

    /**
     * 印章变动: what happened to the seals of which the context's actor may know, the oldest first.
     */
    fun `changes`(`context`: SealContext): List<SealChange>

    /**
     * 印章领用情况: who claimed this seal, and when; none where there is no seal of which the context's actor may know.
     */
    fun `claims`(`seal`: kotlin.String, `context`: SealContext): List<Claim>?

    /**
     * What changes by itself after an instant and until another one, inclusive, as far as the context's actor may know;
     * the earliest first.
     */
    fun `deadlines`(`after`: Instant, `until`: Instant, `context`: SealContext): List<SealDeadline>

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    fun `decide`(`command`: SealCommand, `context`: SealContext): SealDecision

    /**
     * What one person may do with one seal at an instant, past or future as far as it is known; none where there is
     * no such seal then, or the context's actor may not know.
     */
    fun `entitled`(`person`: Principal, `seal`: kotlin.String, `at`: Instant, `context`: SealContext): Entitlement?

    /**
     * Who may use which seal at an instant, past or future as far as it is known, with the chain of grants as evidence,
     * as far as the context's actor may know.
     */
    fun `entitlementsAt`(`at`: Instant, `context`: SealContext): List<Entitlement>

    /**
     * The grants of which the context's actor may know, and where each stands at an instant; only those of one origin
     * where one is given.
     */
    fun `grants`(`at`: Instant, `context`: SealContext, `origin`: GrantOrigin? = null): List<GrantView>

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    fun `handle`(`command`: SealCommand, `context`: SealContext): SealOutcome

    /**
     * What a change of the licence would do, if it were reported now. Throws `Refused` where it is not complete, and where
     * the context's actor does not see the account as a whole.
     */
    fun `licenceImpact`(`licence`: LicenceFacts, `context`: SealContext): LicenceImpact

    /**
     * Whether the actor may do this now, with the right by which, or with everything that stands against it.
     */
    fun `may`(`question`: SealQuestion, `context`: SealContext): SealAnswer

    /**
     * The seals of which the context's actor may know, and where each stands at an instant.
     */
    fun `seals`(`at`: Instant, `context`: SealContext): List<SealView>

    /**
     * The state, which is also the snapshot to be stored.
     */
    fun `state`(): SealAccountState

    /**
     * The state as JSON text.
     */
    fun `toJson`(): kotlin.String

    /**
     * What is left to do, by whom, so that every seal and grant can be used, as far as the context's actor may know.
     */
    fun `todo`(`context`: SealContext): List<SealTodo>

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    fun `verify`(`log`: List<SealLogEntry>): Report

    /**
     * How many commands were carried out.
     */
    fun `version`(): kotlin.UInt

    /**
     * The data of the form that an applicant prints and brings to a window; none for an unknown application, and for one
     * that is not the context's actor's to see.
     */
    fun `windowForm`(`application`: kotlin.String, `context`: SealContext): WindowForm?

    companion object
}

/**
 * All seals of one enterprise on one platform, who may use them, and why not.
 */
open class SealAccount: Disposable, AutoCloseable, SealAccountInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_sealaccount(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_sealaccount(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * Every button that the platform shows this actor on a channel, allowed or with all that stands against it.
     */
    @Throws(DengjiException::class)override fun `actions`(`channel`: Channel, `context`: SealContext, `page`: Page?): List<SealOffer> {
            return FfiConverterSequenceTypeSealOffer.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_actions(
        uniffiCloneHandle(),

        FfiConverterTypeChannel.lower(`channel`),
        FfiConverterTypeSealContext.lower(`context`),
        FfiConverterOptionalTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * 印章变动: what happened to the seals of which the context's actor may know, the oldest first.
     */
    @Throws(DengjiException::class)override fun `changes`(`context`: SealContext): List<SealChange> {
            return FfiConverterSequenceTypeSealChange.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_changes(
        uniffiCloneHandle(),

        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * 印章领用情况: who claimed this seal, and when; none where there is no seal of which the context's actor may know.
     */
    @Throws(DengjiException::class)override fun `claims`(`seal`: kotlin.String, `context`: SealContext): List<Claim>? {
            return FfiConverterOptionalSequenceTypeClaim.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_claims(
        uniffiCloneHandle(),

        FfiConverterString.lower(`seal`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * What changes by itself after an instant and until another one, inclusive, as far as the context's actor may know;
     * the earliest first.
     */
    @Throws(DengjiException::class)override fun `deadlines`(`after`: Instant, `until`: Instant, `context`: SealContext): List<SealDeadline> {
            return FfiConverterSequenceTypeSealDeadline.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_deadlines(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`after`),
        FfiConverterTypeInstant.lower(`until`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    @Throws(DengjiException::class)override fun `decide`(`command`: SealCommand, `context`: SealContext): SealDecision {
            return FfiConverterTypeSealDecision.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_decide(
        uniffiCloneHandle(),

        FfiConverterTypeSealCommand.lower(`command`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * What one person may do with one seal at an instant, past or future as far as it is known; none where there is
     * no such seal then, or the context's actor may not know.
     */
    @Throws(DengjiException::class)override fun `entitled`(`person`: Principal, `seal`: kotlin.String, `at`: Instant, `context`: SealContext): Entitlement? {
            return FfiConverterOptionalTypeEntitlement.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_entitled(
        uniffiCloneHandle(),

        FfiConverterTypePrincipal.lower(`person`),
        FfiConverterString.lower(`seal`),
        FfiConverterTypeInstant.lower(`at`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Who may use which seal at an instant, past or future as far as it is known, with the chain of grants as evidence,
     * as far as the context's actor may know.
     */
    @Throws(DengjiException::class)override fun `entitlementsAt`(`at`: Instant, `context`: SealContext): List<Entitlement> {
            return FfiConverterSequenceTypeEntitlement.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_entitlements_at(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`at`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The grants of which the context's actor may know, and where each stands at an instant; only those of one origin
     * where one is given.
     */
    @Throws(DengjiException::class)override fun `grants`(`at`: Instant, `context`: SealContext, `origin`: GrantOrigin?): List<GrantView> {
            return FfiConverterSequenceTypeGrantView.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_grants(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`at`),
        FfiConverterTypeSealContext.lower(`context`),
        FfiConverterOptionalTypeGrantOrigin.lower(`origin`),_status)
}
    }
    )
    }

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    @Throws(DengjiException::class)override fun `handle`(`command`: SealCommand, `context`: SealContext): SealOutcome {
            return FfiConverterTypeSealOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_handle(
        uniffiCloneHandle(),

        FfiConverterTypeSealCommand.lower(`command`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * What a change of the licence would do, if it were reported now. Throws `Refused` where it is not complete, and where
     * the context's actor does not see the account as a whole.
     */
    @Throws(DengjiException::class)override fun `licenceImpact`(`licence`: LicenceFacts, `context`: SealContext): LicenceImpact {
            return FfiConverterTypeLicenceImpact.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_licence_impact(
        uniffiCloneHandle(),

        FfiConverterTypeLicenceFacts.lower(`licence`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Whether the actor may do this now, with the right by which, or with everything that stands against it.
     */
    @Throws(DengjiException::class)override fun `may`(`question`: SealQuestion, `context`: SealContext): SealAnswer {
            return FfiConverterTypeSealAnswer.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_may(
        uniffiCloneHandle(),

        FfiConverterTypeSealQuestion.lower(`question`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The seals of which the context's actor may know, and where each stands at an instant.
     */
    @Throws(DengjiException::class)override fun `seals`(`at`: Instant, `context`: SealContext): List<SealView> {
            return FfiConverterSequenceTypeSealView.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_seals(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`at`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The state, which is also the snapshot to be stored.
     */
    @Throws(DengjiException::class)override fun `state`(): SealAccountState {
            return FfiConverterTypeSealAccountState.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_state(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The state as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * What is left to do, by whom, so that every seal and grant can be used, as far as the context's actor may know.
     */
    @Throws(DengjiException::class)override fun `todo`(`context`: SealContext): List<SealTodo> {
            return FfiConverterSequenceTypeSealTodo.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_todo(
        uniffiCloneHandle(),

        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    @Throws(DengjiException::class)override fun `verify`(`log`: List<SealLogEntry>): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_verify(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeSealLogEntry.lower(`log`),_status)
}
    }
    )
    }

    /**
     * How many commands were carried out.
     */
    @Throws(DengjiException::class)override fun `version`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_version(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The data of the form that an applicant prints and brings to a window; none for an unknown application, and for one
     * that is not the context's actor's to see.
     */
    @Throws(DengjiException::class)override fun `windowForm`(`application`: kotlin.String, `context`: SealContext): WindowForm? {
            return FfiConverterOptionalTypeWindowForm.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealaccount_window_form(
        uniffiCloneHandle(),

        FfiConverterString.lower(`application`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    companion object {

    /**
     * The account of a snapshot, which is what `state` gives.
     */
    @Throws(DengjiException::class) fun `fromState`(`state`: SealAccountState): SealAccount {
            return FfiConverterTypeSealAccount.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealaccount_from_state(

        FfiConverterTypeSealAccountState.lower(`state`),_status)
}
    )
    }

    /**
     * The account of a snapshot in JSON text.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): SealAccount {
            return FfiConverterTypeSealAccount.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealaccount_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    /**
     * What a whole log adds up to. The chain is verified first.
     */
    @Throws(DengjiException::class) fun `replay`(`log`: List<SealLogEntry>): SealAccount {
            return FfiConverterTypeSealAccount.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealaccount_replay(

        FfiConverterSequenceTypeSealLogEntry.lower(`log`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeSealAccount: FfiConverter<SealAccount, Long> {
    override fun lower(value: SealAccount): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): SealAccount {
        return SealAccount(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): SealAccount {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: SealAccount) = 8UL

    override fun write(value: SealAccount, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
public interface SealContextInterface {

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    fun `at`(`now`: Instant, `salt`: kotlin.String = ""): SealContext

    companion object
}

/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
open class SealContext: Disposable, AutoCloseable, SealContextInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
     */
    constructor(`now`: Instant, `actor`: Actor, `profile`: SealProfileHandle, `salt`: kotlin.String = "", `regions`: Regions? = null) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealcontext_new(

        FfiConverterTypeInstant.lower(`now`),
        FfiConverterTypeActor.lower(`actor`),
        FfiConverterTypeSealProfileHandle.lower(`profile`),
        FfiConverterString.lower(`salt`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_sealcontext(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_sealcontext(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    @Throws(DengjiException::class)override fun `at`(`now`: Instant, `salt`: kotlin.String): SealContext {
            return FfiConverterTypeSealContext.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealcontext_at(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`now`),
        FfiConverterString.lower(`salt`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeSealContext: FfiConverter<SealContext, Long> {
    override fun lower(value: SealContext): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): SealContext {
        return SealContext(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): SealContext {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: SealContext) = 8UL

    override fun write(value: SealContext, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The rules of one seal platform, parsed once. Make one and keep it.
 */
public interface SealProfileHandleInterface {

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    fun `adjusted`(`adjustments`: List<Adjustment>): SealProfileHandle

    /**
     * What is different in another profile.
     */
    fun `diff`(`after`: SealProfileHandle): List<ProfileDifference>

    /**
     * The whole profile.
     */
    fun `document`(): SealProfile

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    fun `get`(`pointer`: kotlin.String): kotlin.String?

    /**
     * Settings that have no effect, or contradict each other.
     */
    fun `lint`(): Report

    /**
     * Its id and its version.
     */
    fun `reference`(): ProfileRef

    /**
     * The whole profile as JSON text.
     */
    fun `toJson`(): kotlin.String

    companion object
}

/**
 * The rules of one seal platform, parsed once. Make one and keep it.
 */
open class SealProfileHandle: Disposable, AutoCloseable, SealProfileHandleInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_sealprofilehandle(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_sealprofilehandle(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    @Throws(DengjiException::class)override fun `adjusted`(`adjustments`: List<Adjustment>): SealProfileHandle {
            return FfiConverterTypeSealProfileHandle.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealprofilehandle_adjusted(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeAdjustment.lower(`adjustments`),_status)
}
    }
    )
    }

    /**
     * What is different in another profile.
     */
    @Throws(DengjiException::class)override fun `diff`(`after`: SealProfileHandle): List<ProfileDifference> {
            return FfiConverterSequenceTypeProfileDifference.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealprofilehandle_diff(
        uniffiCloneHandle(),

        FfiConverterTypeSealProfileHandle.lower(`after`),_status)
}
    }
    )
    }

    /**
     * The whole profile.
     */
    @Throws(DengjiException::class)override fun `document`(): SealProfile {
            return FfiConverterTypeSealProfile.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealprofilehandle_document(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    @Throws(DengjiException::class)override fun `get`(`pointer`: kotlin.String): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealprofilehandle_get(
        uniffiCloneHandle(),

        FfiConverterString.lower(`pointer`),_status)
}
    }
    )
    }

    /**
     * Settings that have no effect, or contradict each other.
     */
    @Throws(DengjiException::class)override fun `lint`(): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealprofilehandle_lint(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Its id and its version.
     */
    @Throws(DengjiException::class)override fun `reference`(): ProfileRef {
            return FfiConverterTypeProfileRef.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealprofilehandle_reference(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The whole profile as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealprofilehandle_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * A profile that the library brings along, in its newest version or the one that is asked for.
     */
    @Throws(DengjiException::class) fun `builtin`(`id`: kotlin.String, `version`: kotlin.String? = null): SealProfileHandle {
            return FfiConverterTypeSealProfileHandle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealprofilehandle_builtin(

        FfiConverterString.lower(`id`),
        FfiConverterOptionalString.lower(`version`),_status)
}
    )
    }

    /**
     * A profile of the host's own. `Unsupported` when its format is newer than this library.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): SealProfileHandle {
            return FfiConverterTypeSealProfileHandle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealprofilehandle_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeSealProfileHandle: FfiConverter<SealProfileHandle, Long> {
    override fun lower(value: SealProfileHandle): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): SealProfileHandle {
        return SealProfileHandle(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): SealProfileHandle {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: SealProfileHandle) = 8UL

    override fun write(value: SealProfileHandle, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A signature made with an electronic seal, as it was read.
 */
public interface SealSignatureInterface {

    /**
     * What a person wants to see of it.
     */
    fun `file`(): SealSignatureFile

    /**
     * The seal in it.
     */
    fun `seal`(): ElectronicSeal

    /**
     * The value of the signature: what a timestamp is taken over.
     */
    fun `signatureValue`(): kotlin.ByteArray

    /**
     * The certificate of whoever sealed (DER).
     */
    fun `signerCertificate`(): kotlin.ByteArray

    /**
     * Verifies the signature and the seal in it, step by step; `at` is the present instant. `data` is what was sealed,
     * one piece after the other, or `digest` its digest; with neither, that step is not checked.
     */
    fun `verify`(`at`: Instant, `trust`: SealTrust? = null, `data`: List<kotlin.ByteArray>? = null, `digest`: kotlin.ByteArray? = null): SealVerification

    companion object
}

/**
 * A signature made with an electronic seal, as it was read.
 */
open class SealSignature: Disposable, AutoCloseable, SealSignatureInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_sealsignature(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_sealsignature(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * What a person wants to see of it.
     */
    @Throws(DengjiException::class)override fun `file`(): SealSignatureFile {
            return FfiConverterTypeSealSignatureFile.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealsignature_file(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The seal in it.
     */
    @Throws(DengjiException::class)override fun `seal`(): ElectronicSeal {
            return FfiConverterTypeElectronicSeal.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealsignature_seal(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The value of the signature: what a timestamp is taken over.
     */
    @Throws(DengjiException::class)override fun `signatureValue`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealsignature_signature_value(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The certificate of whoever sealed (DER).
     */
    @Throws(DengjiException::class)override fun `signerCertificate`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealsignature_signer_certificate(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Verifies the signature and the seal in it, step by step; `at` is the present instant. `data` is what was sealed,
     * one piece after the other, or `digest` its digest; with neither, that step is not checked.
     */
    @Throws(DengjiException::class)override fun `verify`(`at`: Instant, `trust`: SealTrust?, `data`: List<kotlin.ByteArray>?, `digest`: kotlin.ByteArray?): SealVerification {
            return FfiConverterTypeSealVerification.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealsignature_verify(
        uniffiCloneHandle(),

        FfiConverterTypeInstant.lower(`at`),
        FfiConverterOptionalTypeSealTrust.lower(`trust`),
        FfiConverterOptionalSequenceByteArray.lower(`data`),
        FfiConverterOptionalByteArray.lower(`digest`),_status)
}
    }
    )
    }

    companion object {

    /**
     * Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them.
     */
    @Throws(DengjiException::class) fun `parse`(`data`: kotlin.ByteArray): SealSignature {
            return FfiConverterTypeSealSignature.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealsignature_parse(

        FfiConverterByteArray.lower(`data`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeSealSignature: FfiConverter<SealSignature, Long> {
    override fun lower(value: SealSignature): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): SealSignature {
        return SealSignature(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): SealSignature {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: SealSignature) = 8UL

    override fun write(value: SealSignature, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * What is believed, for verifying.
 */
public interface SealTrustInterface {

    /**
     * What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
     */
    fun `findings`(): List<Finding>

    companion object
}

/**
 * What is believed, for verifying.
 */
open class SealTrust: Disposable, AutoCloseable, SealTrustInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
     * checked); those on which trust in makers of seals rests (their own, or of CAs that certify makers alone; without
     * any, no seal is valid); those between them and the seal's; OCSP responses and CRLs (DER); and whether a
     * certificate of which nothing is known about revocation leaves the matter open.
     */
    constructor(`anchors`: List<Certificate>, `makers`: List<Certificate> = listOf(), `others`: List<Certificate> = listOf(), `ocspResponses`: List<kotlin.ByteArray> = listOf(), `crls`: List<kotlin.ByteArray> = listOf(), `requireRevocation`: kotlin.Boolean = false) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealtrust_new(

        FfiConverterSequenceTypeCertificate.lower(`anchors`),
        FfiConverterSequenceTypeCertificate.lower(`makers`),
        FfiConverterSequenceTypeCertificate.lower(`others`),
        FfiConverterSequenceByteArray.lower(`ocspResponses`),
        FfiConverterSequenceByteArray.lower(`crls`),
        FfiConverterBoolean.lower(`requireRevocation`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_sealtrust(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_sealtrust(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
     */
    @Throws(DengjiException::class)override fun `findings`(): List<Finding> {
            return FfiConverterSequenceTypeFinding.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealtrust_findings(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeSealTrust: FfiConverter<SealTrust, Long> {
    override fun lower(value: SealTrust): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): SealTrust {
        return SealTrust(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): SealTrust {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: SealTrust) = 8UL

    override fun write(value: SealTrust, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * One sitting at a page where a document is sealed.
 */
public interface SealingSessionInterface {

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    fun `decide`(`command`: SealingCommand, `context`: SealContext): SealingDecision

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    fun `handle`(`command`: SealingCommand, `context`: SealContext): SealingOutcome

    /**
     * The state, which is also the snapshot to be stored.
     */
    fun `state`(): SealingState

    /**
     * The sealed document, to be viewed and downloaded; none before it is stored.
     */
    fun `stored`(): StoredDocument?

    /**
     * The state as JSON text.
     */
    fun `toJson`(): kotlin.String

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    fun `verify`(`log`: List<SealingLogEntry>): Report

    /**
     * How many commands were carried out.
     */
    fun `version`(): kotlin.UInt

    companion object
}

/**
 * One sitting at a page where a document is sealed.
 */
open class SealingSession: Disposable, AutoCloseable, SealingSessionInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_sealingsession(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_sealingsession(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    @Throws(DengjiException::class)override fun `decide`(`command`: SealingCommand, `context`: SealContext): SealingDecision {
            return FfiConverterTypeSealingDecision.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealingsession_decide(
        uniffiCloneHandle(),

        FfiConverterTypeSealingCommand.lower(`command`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    @Throws(DengjiException::class)override fun `handle`(`command`: SealingCommand, `context`: SealContext): SealingOutcome {
            return FfiConverterTypeSealingOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealingsession_handle(
        uniffiCloneHandle(),

        FfiConverterTypeSealingCommand.lower(`command`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    }
    )
    }

    /**
     * The state, which is also the snapshot to be stored.
     */
    @Throws(DengjiException::class)override fun `state`(): SealingState {
            return FfiConverterTypeSealingState.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealingsession_state(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The sealed document, to be viewed and downloaded; none before it is stored.
     */
    @Throws(DengjiException::class)override fun `stored`(): StoredDocument? {
            return FfiConverterOptionalTypeStoredDocument.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealingsession_stored(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The state as JSON text.
     */
    @Throws(DengjiException::class)override fun `toJson`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealingsession_to_json(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    @Throws(DengjiException::class)override fun `verify`(`log`: List<SealingLogEntry>): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealingsession_verify(
        uniffiCloneHandle(),

        FfiConverterSequenceTypeSealingLogEntry.lower(`log`),_status)
}
    }
    )
    }

    /**
     * How many commands were carried out.
     */
    @Throws(DengjiException::class)override fun `version`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_sealingsession_version(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    companion object {

    /**
     * The account of a snapshot, which is what `state` gives.
     */
    @Throws(DengjiException::class) fun `fromState`(`state`: SealingState): SealingSession {
            return FfiConverterTypeSealingSession.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealingsession_from_state(

        FfiConverterTypeSealingState.lower(`state`),_status)
}
    )
    }

    /**
     * The account of a snapshot in JSON text.
     */
    @Throws(DengjiException::class) fun `parse`(`text`: kotlin.String): SealingSession {
            return FfiConverterTypeSealingSession.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealingsession_parse(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

    /**
     * What a whole log adds up to. The chain is verified first.
     */
    @Throws(DengjiException::class) fun `replay`(`log`: List<SealingLogEntry>): SealingSession {
            return FfiConverterTypeSealingSession.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_sealingsession_replay(

        FfiConverterSequenceTypeSealingLogEntry.lower(`log`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeSealingSession: FfiConverter<SealingSession, Long> {
    override fun lower(value: SealingSession): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): SealingSession {
        return SealingSession(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): SealingSession {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: SealingSession) = 8UL

    override fun write(value: SealingSession, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A private key in software. Nothing shows it, and nothing gives it back.
 */
public interface SoftwareKeyInterface {

    /**
     * The scheme that signatures are made with where nothing else is asked for.
     */
    fun `defaultScheme`(): SignatureScheme

    /**
     * The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
     */
    fun `publicKey`(): kotlin.ByteArray

    /**
     * Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
     * entropy, the others none.
     */
    fun `sign`(`message`: kotlin.ByteArray, `scheme`: SignatureScheme? = null, `entropy`: kotlin.ByteArray? = null): kotlin.ByteArray

    /**
     * Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003).
     */
    fun `signDigest`(`digest`: kotlin.ByteArray, `scheme`: SignatureScheme? = null, `entropy`: kotlin.ByteArray? = null): kotlin.ByteArray

    companion object
}

/**
 * A private key in software. Nothing shows it, and nothing gives it back.
 */
open class SoftwareKey: Disposable, AutoCloseable, SoftwareKeyInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_softwarekey(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_softwarekey(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The scheme that signatures are made with where nothing else is asked for.
     */
    @Throws(DengjiException::class)override fun `defaultScheme`(): SignatureScheme {
            return FfiConverterTypeSignatureScheme.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_softwarekey_default_scheme(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
     */
    @Throws(DengjiException::class)override fun `publicKey`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_softwarekey_public_key(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
     * entropy, the others none.
     */
    @Throws(DengjiException::class)override fun `sign`(`message`: kotlin.ByteArray, `scheme`: SignatureScheme?, `entropy`: kotlin.ByteArray?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_softwarekey_sign(
        uniffiCloneHandle(),

        FfiConverterByteArray.lower(`message`),
        FfiConverterOptionalTypeSignatureScheme.lower(`scheme`),
        FfiConverterOptionalByteArray.lower(`entropy`),_status)
}
    }
    )
    }

    /**
     * Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003).
     */
    @Throws(DengjiException::class)override fun `signDigest`(`digest`: kotlin.ByteArray, `scheme`: SignatureScheme?, `entropy`: kotlin.ByteArray?): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_softwarekey_sign_digest(
        uniffiCloneHandle(),

        FfiConverterByteArray.lower(`digest`),
        FfiConverterOptionalTypeSignatureScheme.lower(`scheme`),
        FfiConverterOptionalByteArray.lower(`entropy`),_status)
}
    }
    )
    }

    companion object {

    /**
     * Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password.
     */
    @Throws(DengjiException::class) fun `parse`(`data`: kotlin.ByteArray): SoftwareKey {
            return FfiConverterTypeSoftwareKey.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_softwarekey_parse(

        FfiConverterByteArray.lower(`data`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
public object FfiConverterTypeSoftwareKey: FfiConverter<SoftwareKey, Long> {
    override fun lower(value: SoftwareKey): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): SoftwareKey {
        return SoftwareKey(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): SoftwareKey {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: SoftwareKey) = 8UL

    override fun write(value: SoftwareKey, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
 */
public interface VerifierInterface {

    /**
     * The rules.
     */
    fun `policy`(): VerificationPolicy

    /**
     * Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
     * bytes alone.
     */
    fun `verify`(`pdf`: kotlin.ByteArray, `now`: Instant): VerificationReport

    companion object
}

/**
 * Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
 */
open class Verifier: Disposable, AutoCloseable, VerifierInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * With the certificates on which trust in signers and timestamps rests, those on which trust in makers of
     * electronic seals rests (their own, or of CAs that certify makers alone; without any, no electronic seal is valid),
     * others that documents may leave out (each DER or PEM, several in one as well), OCSP responses and CRLs (DER), and
     * a policy in place of the usual one.
     */
    constructor(`trusted`: List<kotlin.ByteArray>, `makers`: List<kotlin.ByteArray> = listOf(), `known`: List<kotlin.ByteArray> = listOf(), `ocspResponses`: List<kotlin.ByteArray> = listOf(), `crls`: List<kotlin.ByteArray> = listOf(), `policy`: VerificationPolicy? = null) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_constructor_verifier_new(

        FfiConverterSequenceByteArray.lower(`trusted`),
        FfiConverterSequenceByteArray.lower(`makers`),
        FfiConverterSequenceByteArray.lower(`known`),
        FfiConverterSequenceByteArray.lower(`ocspResponses`),
        FfiConverterSequenceByteArray.lower(`crls`),
        FfiConverterOptionalTypeVerificationPolicy.lower(`policy`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: () -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw dengji.documents.Handover.closed()
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block()
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_dengji_mobile_fn_free_verifier(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw dengji.documents.Handover.halfMade(this)
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_dengji_mobile_fn_clone_verifier(handle, status)
        }.also { dengji.documents.Handover.keep(UniffiCleanAction(it)) }
    }

    /**
     * The rules.
     */
    @Throws(DengjiException::class)override fun `policy`(): VerificationPolicy {
            return FfiConverterTypeVerificationPolicy.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_verifier_policy(
        uniffiCloneHandle(),
        _status)
}
    }
    )
    }

    /**
     * Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
     * bytes alone.
     */
    @Throws(DengjiException::class)override fun `verify`(`pdf`: kotlin.ByteArray, `now`: Instant): VerificationReport {
            return FfiConverterTypeVerificationReport.lift(
    callWithHandle {
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_method_verifier_verify(
        uniffiCloneHandle(),

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypeInstant.lower(`now`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
public object FfiConverterTypeVerifier: FfiConverter<Verifier, Long> {
    override fun lower(value: Verifier): Long {
        return value.callWithHandle { value.uniffiCloneHandle() }
    }

    override fun lift(value: Long): Verifier {
        return Verifier(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Verifier {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Verifier) = 8UL

    override fun write(value: Verifier, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * A case that was just opened.
 */
data class Opened (
    /**
     * The case.
     */
    val `case`: Case
    ,
    /**
     * What opening it came to.
     */
    val `outcome`: Outcome

): Disposable{

    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`case`,
        this.`outcome`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOpened: FfiConverterRustBuffer<Opened> {
    override fun read(buf: ByteBuffer): Opened {
        return Opened(
            FfiConverterTypeCase.read(buf),
            FfiConverterTypeOutcome.read(buf),
        )
    }

    override fun allocationSize(value: Opened) = (
            FfiConverterTypeCase.allocationSize(value.`case`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: Opened, buf: ByteBuffer) {
            FfiConverterTypeCase.write(value.`case`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
    }
}

/**
 * An account that was just opened.
 */
data class OpenedEnterpriseAccount (
    /**
     * The account.
     */
    val `account`: EnterpriseAccount
    ,
    /**
     * What opening it came to.
     */
    val `outcome`: AccountOutcome

): Disposable{

    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`account`,
        this.`outcome`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOpenedEnterpriseAccount: FfiConverterRustBuffer<OpenedEnterpriseAccount> {
    override fun read(buf: ByteBuffer): OpenedEnterpriseAccount {
        return OpenedEnterpriseAccount(
            FfiConverterTypeEnterpriseAccount.read(buf),
            FfiConverterTypeAccountOutcome.read(buf),
        )
    }

    override fun allocationSize(value: OpenedEnterpriseAccount) = (
            FfiConverterTypeEnterpriseAccount.allocationSize(value.`account`) +
            FfiConverterTypeAccountOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: OpenedEnterpriseAccount, buf: ByteBuffer) {
            FfiConverterTypeEnterpriseAccount.write(value.`account`, buf)
            FfiConverterTypeAccountOutcome.write(value.`outcome`, buf)
    }
}

/**
 * An account that was just opened.
 */
data class OpenedLicenceWallet (
    /**
     * The account.
     */
    val `account`: LicenceWallet
    ,
    /**
     * What opening it came to.
     */
    val `outcome`: LicenceOutcome

): Disposable{

    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`account`,
        this.`outcome`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOpenedLicenceWallet: FfiConverterRustBuffer<OpenedLicenceWallet> {
    override fun read(buf: ByteBuffer): OpenedLicenceWallet {
        return OpenedLicenceWallet(
            FfiConverterTypeLicenceWallet.read(buf),
            FfiConverterTypeLicenceOutcome.read(buf),
        )
    }

    override fun allocationSize(value: OpenedLicenceWallet) = (
            FfiConverterTypeLicenceWallet.allocationSize(value.`account`) +
            FfiConverterTypeLicenceOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: OpenedLicenceWallet, buf: ByteBuffer) {
            FfiConverterTypeLicenceWallet.write(value.`account`, buf)
            FfiConverterTypeLicenceOutcome.write(value.`outcome`, buf)
    }
}

/**
 * An account that was just opened.
 */
data class OpenedSealAccount (
    /**
     * The account.
     */
    val `account`: SealAccount
    ,
    /**
     * What opening it came to.
     */
    val `outcome`: SealOutcome

): Disposable{

    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`account`,
        this.`outcome`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOpenedSealAccount: FfiConverterRustBuffer<OpenedSealAccount> {
    override fun read(buf: ByteBuffer): OpenedSealAccount {
        return OpenedSealAccount(
            FfiConverterTypeSealAccount.read(buf),
            FfiConverterTypeSealOutcome.read(buf),
        )
    }

    override fun allocationSize(value: OpenedSealAccount) = (
            FfiConverterTypeSealAccount.allocationSize(value.`account`) +
            FfiConverterTypeSealOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: OpenedSealAccount, buf: ByteBuffer) {
            FfiConverterTypeSealAccount.write(value.`account`, buf)
            FfiConverterTypeSealOutcome.write(value.`outcome`, buf)
    }
}

/**
 * An account that was just opened.
 */
data class OpenedSealingSession (
    /**
     * The account.
     */
    val `account`: SealingSession
    ,
    /**
     * What opening it came to.
     */
    val `outcome`: SealingOutcome

): Disposable{

    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`account`,
        this.`outcome`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOpenedSealingSession: FfiConverterRustBuffer<OpenedSealingSession> {
    override fun read(buf: ByteBuffer): OpenedSealingSession {
        return OpenedSealingSession(
            FfiConverterTypeSealingSession.read(buf),
            FfiConverterTypeSealingOutcome.read(buf),
        )
    }

    override fun allocationSize(value: OpenedSealingSession) = (
            FfiConverterTypeSealingSession.allocationSize(value.`account`) +
            FfiConverterTypeSealingOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: OpenedSealingSession, buf: ByteBuffer) {
            FfiConverterTypeSealingSession.write(value.`account`, buf)
            FfiConverterTypeSealingOutcome.write(value.`outcome`, buf)
    }
}

/**
 * A file that waits for its signature.
 */
data class PreparedDocument (
    /**
     * The file, with room for the signature.
     */
    val `pdf`: kotlin.ByteArray
    ,
    /**
     * What must be signed, and where it goes.
     */
    val `prepared`: Prepared

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePreparedDocument: FfiConverterRustBuffer<PreparedDocument> {
    override fun read(buf: ByteBuffer): PreparedDocument {
        return PreparedDocument(
            FfiConverterByteArray.read(buf),
            FfiConverterTypePrepared.read(buf),
        )
    }

    override fun allocationSize(value: PreparedDocument) = (
            FfiConverterByteArray.allocationSize(value.`pdf`) +
            FfiConverterTypePrepared.allocationSize(value.`prepared`)
    )

    override fun write(value: PreparedDocument, buf: ByteBuffer) {
            FfiConverterByteArray.write(value.`pdf`, buf)
            FfiConverterTypePrepared.write(value.`prepared`, buf)
    }
}

/**
 * A file that waits for its timestamp.
 */
data class PreparedTimestampDocument (
    /**
     * The file, with room for the token.
     */
    val `pdf`: kotlin.ByteArray
    ,
    /**
     * What must be stamped, and where the token goes.
     */
    val `prepared`: PreparedTimestamp

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePreparedTimestampDocument: FfiConverterRustBuffer<PreparedTimestampDocument> {
    override fun read(buf: ByteBuffer): PreparedTimestampDocument {
        return PreparedTimestampDocument(
            FfiConverterByteArray.read(buf),
            FfiConverterTypePreparedTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: PreparedTimestampDocument) = (
            FfiConverterByteArray.allocationSize(value.`pdf`) +
            FfiConverterTypePreparedTimestamp.allocationSize(value.`prepared`)
    )

    override fun write(value: PreparedTimestampDocument, buf: ByteBuffer) {
            FfiConverterByteArray.write(value.`pdf`, buf)
            FfiConverterTypePreparedTimestamp.write(value.`prepared`, buf)
    }
}

/**
 * The units that are chosen now.
 */
data class Selection (
    /**
     * The units.
     */
    val `units`: List<PropertyUnit>
    ,
    /**
     * What was not done, and why.
     */
    val `findings`: List<Finding>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSelection: FfiConverterRustBuffer<Selection> {
    override fun read(buf: ByteBuffer): Selection {
        return Selection(
            FfiConverterSequenceTypePropertyUnit.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: Selection) = (
            FfiConverterSequenceTypePropertyUnit.allocationSize(value.`units`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`)
    )

    override fun write(value: Selection, buf: ByteBuffer) {
            FfiConverterSequenceTypePropertyUnit.write(value.`units`, buf)
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
    }
}

/**
 * A sub-case's materials after the shared ones were given to it.
 */
data class SharedMaterials (
    /**
     * Its materials now.
     */
    val `own`: List<Material>
    ,
    /**
     * The items of which it keeps its own copy.
     */
    val `skipped`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSharedMaterials: FfiConverterRustBuffer<SharedMaterials> {
    override fun read(buf: ByteBuffer): SharedMaterials {
        return SharedMaterials(
            FfiConverterSequenceTypeMaterial.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: SharedMaterials) = (
            FfiConverterSequenceTypeMaterial.allocationSize(value.`own`) +
            FfiConverterSequenceString.allocationSize(value.`skipped`)
    )

    override fun write(value: SharedMaterials, buf: ByteBuffer) {
            FfiConverterSequenceTypeMaterial.write(value.`own`, buf)
            FfiConverterSequenceString.write(value.`skipped`, buf)
    }
}

/**
 * A typeset paper.
 */
data class TypesetPaper (
    /**
     * The PDF.
     */
    val `pdf`: kotlin.ByteArray
    ,
    /**
     * Where things stand on it.
     */
    val `layout`: PaperLayout

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTypesetPaper: FfiConverterRustBuffer<TypesetPaper> {
    override fun read(buf: ByteBuffer): TypesetPaper {
        return TypesetPaper(
            FfiConverterByteArray.read(buf),
            FfiConverterTypePaperLayout.read(buf),
        )
    }

    override fun allocationSize(value: TypesetPaper) = (
            FfiConverterByteArray.allocationSize(value.`pdf`) +
            FfiConverterTypePaperLayout.allocationSize(value.`layout`)
    )

    override fun write(value: TypesetPaper, buf: ByteBuffer) {
            FfiConverterByteArray.write(value.`pdf`, buf)
            FfiConverterTypePaperLayout.write(value.`layout`, buf)
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalByteArray: FfiConverterRustBuffer<kotlin.ByteArray?> {
    override fun read(buf: ByteBuffer): kotlin.ByteArray? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterByteArray.read(buf)
    }

    override fun allocationSize(value: kotlin.ByteArray?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterByteArray.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ByteArray?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterByteArray.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeRegions: FfiConverterRustBuffer<Regions?> {
    override fun read(buf: ByteBuffer): Regions? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRegions.read(buf)
    }

    override fun allocationSize(value: Regions?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRegions.allocationSize(value)
        }
    }

    override fun write(value: Regions?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRegions.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSealTrust: FfiConverterRustBuffer<SealTrust?> {
    override fun read(buf: ByteBuffer): SealTrust? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSealTrust.read(buf)
    }

    override fun allocationSize(value: SealTrust?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSealTrust.allocationSize(value)
        }
    }

    override fun write(value: SealTrust?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSealTrust.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeActingFor: FfiConverterRustBuffer<ActingFor?> {
    override fun read(buf: ByteBuffer): ActingFor? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeActingFor.read(buf)
    }

    override fun allocationSize(value: ActingFor?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeActingFor.allocationSize(value)
        }
    }

    override fun write(value: ActingFor?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeActingFor.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeDeadline: FfiConverterRustBuffer<Deadline?> {
    override fun read(buf: ByteBuffer): Deadline? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDeadline.read(buf)
    }

    override fun allocationSize(value: Deadline?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDeadline.allocationSize(value)
        }
    }

    override fun write(value: Deadline?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDeadline.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeDictionary: FfiConverterRustBuffer<Dictionary?> {
    override fun read(buf: ByteBuffer): Dictionary? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDictionary.read(buf)
    }

    override fun allocationSize(value: Dictionary?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDictionary.allocationSize(value)
        }
    }

    override fun write(value: Dictionary?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDictionary.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeDocumentGap: FfiConverterRustBuffer<DocumentGap?> {
    override fun read(buf: ByteBuffer): DocumentGap? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDocumentGap.read(buf)
    }

    override fun allocationSize(value: DocumentGap?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDocumentGap.allocationSize(value)
        }
    }

    override fun write(value: DocumentGap?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDocumentGap.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeEntitlement: FfiConverterRustBuffer<Entitlement?> {
    override fun read(buf: ByteBuffer): Entitlement? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEntitlement.read(buf)
    }

    override fun allocationSize(value: Entitlement?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEntitlement.allocationSize(value)
        }
    }

    override fun write(value: Entitlement?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEntitlement.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLapse: FfiConverterRustBuffer<Lapse?> {
    override fun read(buf: ByteBuffer): Lapse? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLapse.read(buf)
    }

    override fun allocationSize(value: Lapse?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLapse.allocationSize(value)
        }
    }

    override fun write(value: Lapse?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLapse.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypePage: FfiConverterRustBuffer<Page?> {
    override fun read(buf: ByteBuffer): Page? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePage.read(buf)
    }

    override fun allocationSize(value: Page?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePage.allocationSize(value)
        }
    }

    override fun write(value: Page?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePage.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeReport: FfiConverterRustBuffer<Report?> {
    override fun read(buf: ByteBuffer): Report? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReport.read(buf)
    }

    override fun allocationSize(value: Report?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReport.allocationSize(value)
        }
    }

    override fun write(value: Report?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReport.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeRequirementRow: FfiConverterRustBuffer<RequirementRow?> {
    override fun read(buf: ByteBuffer): RequirementRow? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRequirementRow.read(buf)
    }

    override fun allocationSize(value: RequirementRow?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRequirementRow.allocationSize(value)
        }
    }

    override fun write(value: RequirementRow?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRequirementRow.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSealDesign: FfiConverterRustBuffer<SealDesign?> {
    override fun read(buf: ByteBuffer): SealDesign? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSealDesign.read(buf)
    }

    override fun allocationSize(value: SealDesign?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSealDesign.allocationSize(value)
        }
    }

    override fun write(value: SealDesign?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSealDesign.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeStoredDocument: FfiConverterRustBuffer<StoredDocument?> {
    override fun read(buf: ByteBuffer): StoredDocument? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeStoredDocument.read(buf)
    }

    override fun allocationSize(value: StoredDocument?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeStoredDocument.allocationSize(value)
        }
    }

    override fun write(value: StoredDocument?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeStoredDocument.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeVerificationPolicy: FfiConverterRustBuffer<VerificationPolicy?> {
    override fun read(buf: ByteBuffer): VerificationPolicy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeVerificationPolicy.read(buf)
    }

    override fun allocationSize(value: VerificationPolicy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeVerificationPolicy.allocationSize(value)
        }
    }

    override fun write(value: VerificationPolicy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeVerificationPolicy.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeWalletPasswordView: FfiConverterRustBuffer<WalletPasswordView?> {
    override fun read(buf: ByteBuffer): WalletPasswordView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWalletPasswordView.read(buf)
    }

    override fun allocationSize(value: WalletPasswordView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWalletPasswordView.allocationSize(value)
        }
    }

    override fun write(value: WalletPasswordView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWalletPasswordView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeWindowForm: FfiConverterRustBuffer<WindowForm?> {
    override fun read(buf: ByteBuffer): WindowForm? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWindowForm.read(buf)
    }

    override fun allocationSize(value: WindowForm?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWindowForm.allocationSize(value)
        }
    }

    override fun write(value: WindowForm?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWindowForm.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeGrantOrigin: FfiConverterRustBuffer<GrantOrigin?> {
    override fun read(buf: ByteBuffer): GrantOrigin? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGrantOrigin.read(buf)
    }

    override fun allocationSize(value: GrantOrigin?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGrantOrigin.allocationSize(value)
        }
    }

    override fun write(value: GrantOrigin?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGrantOrigin.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeIdentifierKind: FfiConverterRustBuffer<IdentifierKind?> {
    override fun read(buf: ByteBuffer): IdentifierKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdentifierKind.read(buf)
    }

    override fun allocationSize(value: IdentifierKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdentifierKind.allocationSize(value)
        }
    }

    override fun write(value: IdentifierKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdentifierKind.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSignatureScheme: FfiConverterRustBuffer<SignatureScheme?> {
    override fun read(buf: ByteBuffer): SignatureScheme? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSignatureScheme.read(buf)
    }

    override fun allocationSize(value: SignatureScheme?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSignatureScheme.allocationSize(value)
        }
    }

    override fun write(value: SignatureScheme?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSignatureScheme.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeTrustLevel: FfiConverterRustBuffer<TrustLevel?> {
    override fun read(buf: ByteBuffer): TrustLevel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTrustLevel.read(buf)
    }

    override fun allocationSize(value: TrustLevel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTrustLevel.allocationSize(value)
        }
    }

    override fun write(value: TrustLevel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTrustLevel.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalSequenceByteArray: FfiConverterRustBuffer<List<kotlin.ByteArray>?> {
    override fun read(buf: ByteBuffer): List<kotlin.ByteArray>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceByteArray.read(buf)
    }

    override fun allocationSize(value: List<kotlin.ByteArray>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceByteArray.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.ByteArray>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceByteArray.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeClaim: FfiConverterRustBuffer<List<Claim>?> {
    override fun read(buf: ByteBuffer): List<Claim>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeClaim.read(buf)
    }

    override fun allocationSize(value: List<Claim>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeClaim.allocationSize(value)
        }
    }

    override fun write(value: List<Claim>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeClaim.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterString.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceByteArray: FfiConverterRustBuffer<List<kotlin.ByteArray>> {
    override fun read(buf: ByteBuffer): List<kotlin.ByteArray> {
        val len = buf.getInt()
        return List<kotlin.ByteArray>(len) {
            FfiConverterByteArray.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.ByteArray>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterByteArray.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.ByteArray>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterByteArray.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeCertificate: FfiConverterRustBuffer<List<Certificate>> {
    override fun read(buf: ByteBuffer): List<Certificate> {
        val len = buf.getInt()
        return List<Certificate>(len) {
            FfiConverterTypeCertificate.read(buf)
        }
    }

    override fun allocationSize(value: List<Certificate>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCertificate.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Certificate>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeCertificate.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePicture: FfiConverterRustBuffer<List<Picture>> {
    override fun read(buf: ByteBuffer): List<Picture> {
        val len = buf.getInt()
        return List<Picture>(len) {
            FfiConverterTypePicture.read(buf)
        }
    }

    override fun allocationSize(value: List<Picture>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePicture.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Picture>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypePicture.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealProfileHandle: FfiConverterRustBuffer<List<SealProfileHandle>> {
    override fun read(buf: ByteBuffer): List<SealProfileHandle> {
        val len = buf.getInt()
        return List<SealProfileHandle>(len) {
            FfiConverterTypeSealProfileHandle.read(buf)
        }
    }

    override fun allocationSize(value: List<SealProfileHandle>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealProfileHandle.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealProfileHandle>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealProfileHandle.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeAccountEntry: FfiConverterRustBuffer<List<AccountEntry>> {
    override fun read(buf: ByteBuffer): List<AccountEntry> {
        val len = buf.getInt()
        return List<AccountEntry>(len) {
            FfiConverterTypeAccountEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<AccountEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAccountEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AccountEntry>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeAccountEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeAccountLogin: FfiConverterRustBuffer<List<AccountLogin>> {
    override fun read(buf: ByteBuffer): List<AccountLogin> {
        val len = buf.getInt()
        return List<AccountLogin>(len) {
            FfiConverterTypeAccountLogin.read(buf)
        }
    }

    override fun allocationSize(value: List<AccountLogin>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAccountLogin.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AccountLogin>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeAccountLogin.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeActionOffer: FfiConverterRustBuffer<List<ActionOffer>> {
    override fun read(buf: ByteBuffer): List<ActionOffer> {
        val len = buf.getInt()
        return List<ActionOffer>(len) {
            FfiConverterTypeActionOffer.read(buf)
        }
    }

    override fun allocationSize(value: List<ActionOffer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeActionOffer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ActionOffer>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeActionOffer.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeAdjustment: FfiConverterRustBuffer<List<Adjustment>> {
    override fun read(buf: ByteBuffer): List<Adjustment> {
        val len = buf.getInt()
        return List<Adjustment>(len) {
            FfiConverterTypeAdjustment.read(buf)
        }
    }

    override fun allocationSize(value: List<Adjustment>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAdjustment.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Adjustment>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeAdjustment.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeBuildingGrid: FfiConverterRustBuffer<List<BuildingGrid>> {
    override fun read(buf: ByteBuffer): List<BuildingGrid> {
        val len = buf.getInt()
        return List<BuildingGrid>(len) {
            FfiConverterTypeBuildingGrid.read(buf)
        }
    }

    override fun allocationSize(value: List<BuildingGrid>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBuildingGrid.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BuildingGrid>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeBuildingGrid.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeChecklistRow: FfiConverterRustBuffer<List<ChecklistRow>> {
    override fun read(buf: ByteBuffer): List<ChecklistRow> {
        val len = buf.getInt()
        return List<ChecklistRow>(len) {
            FfiConverterTypeChecklistRow.read(buf)
        }
    }

    override fun allocationSize(value: List<ChecklistRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChecklistRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChecklistRow>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeChecklistRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeClaim: FfiConverterRustBuffer<List<Claim>> {
    override fun read(buf: ByteBuffer): List<Claim> {
        val len = buf.getInt()
        return List<Claim>(len) {
            FfiConverterTypeClaim.read(buf)
        }
    }

    override fun allocationSize(value: List<Claim>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeClaim.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Claim>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeClaim.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeDictionary: FfiConverterRustBuffer<List<Dictionary>> {
    override fun read(buf: ByteBuffer): List<Dictionary> {
        val len = buf.getInt()
        return List<Dictionary>(len) {
            FfiConverterTypeDictionary.read(buf)
        }
    }

    override fun allocationSize(value: List<Dictionary>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDictionary.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Dictionary>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeDictionary.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeDifference: FfiConverterRustBuffer<List<Difference>> {
    override fun read(buf: ByteBuffer): List<Difference> {
        val len = buf.getInt()
        return List<Difference>(len) {
            FfiConverterTypeDifference.read(buf)
        }
    }

    override fun allocationSize(value: List<Difference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDifference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Difference>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeDifference.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeDuty: FfiConverterRustBuffer<List<Duty>> {
    override fun read(buf: ByteBuffer): List<Duty> {
        val len = buf.getInt()
        return List<Duty>(len) {
            FfiConverterTypeDuty.read(buf)
        }
    }

    override fun allocationSize(value: List<Duty>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDuty.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Duty>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeDuty.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeELicence: FfiConverterRustBuffer<List<ELicence>> {
    override fun read(buf: ByteBuffer): List<ELicence> {
        val len = buf.getInt()
        return List<ELicence>(len) {
            FfiConverterTypeELicence.read(buf)
        }
    }

    override fun allocationSize(value: List<ELicence>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeELicence.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ELicence>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeELicence.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeEntitlement: FfiConverterRustBuffer<List<Entitlement>> {
    override fun read(buf: ByteBuffer): List<Entitlement> {
        val len = buf.getInt()
        return List<Entitlement>(len) {
            FfiConverterTypeEntitlement.read(buf)
        }
    }

    override fun allocationSize(value: List<Entitlement>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEntitlement.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Entitlement>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeEntitlement.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeFinding: FfiConverterRustBuffer<List<Finding>> {
    override fun read(buf: ByteBuffer): List<Finding> {
        val len = buf.getInt()
        return List<Finding>(len) {
            FfiConverterTypeFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<Finding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Finding>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeFinding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGrantView: FfiConverterRustBuffer<List<GrantView>> {
    override fun read(buf: ByteBuffer): List<GrantView> {
        val len = buf.getInt()
        return List<GrantView>(len) {
            FfiConverterTypeGrantView.read(buf)
        }
    }

    override fun allocationSize(value: List<GrantView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGrantView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GrantView>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeGrantView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeHandlerBinding: FfiConverterRustBuffer<List<HandlerBinding>> {
    override fun read(buf: ByteBuffer): List<HandlerBinding> {
        val len = buf.getInt()
        return List<HandlerBinding>(len) {
            FfiConverterTypeHandlerBinding.read(buf)
        }
    }

    override fun allocationSize(value: List<HandlerBinding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHandlerBinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HandlerBinding>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeHandlerBinding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceCopy: FfiConverterRustBuffer<List<LicenceCopy>> {
    override fun read(buf: ByteBuffer): List<LicenceCopy> {
        val len = buf.getInt()
        return List<LicenceCopy>(len) {
            FfiConverterTypeLicenceCopy.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceCopy>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceCopy.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceCopy>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeLicenceCopy.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceEntry: FfiConverterRustBuffer<List<LicenceEntry>> {
    override fun read(buf: ByteBuffer): List<LicenceEntry> {
        val len = buf.getInt()
        return List<LicenceEntry>(len) {
            FfiConverterTypeLicenceEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceEntry>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeLicenceEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceHolder: FfiConverterRustBuffer<List<LicenceHolder>> {
    override fun read(buf: ByteBuffer): List<LicenceHolder> {
        val len = buf.getInt()
        return List<LicenceHolder>(len) {
            FfiConverterTypeLicenceHolder.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceHolder>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceHolder.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceHolder>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeLicenceHolder.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLogEntry: FfiConverterRustBuffer<List<LogEntry>> {
    override fun read(buf: ByteBuffer): List<LogEntry> {
        val len = buf.getInt()
        return List<LogEntry>(len) {
            FfiConverterTypeLogEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<LogEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLogEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LogEntry>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeLogEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMaterial: FfiConverterRustBuffer<List<Material>> {
    override fun read(buf: ByteBuffer): List<Material> {
        val len = buf.getInt()
        return List<Material>(len) {
            FfiConverterTypeMaterial.read(buf)
        }
    }

    override fun allocationSize(value: List<Material>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMaterial.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Material>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeMaterial.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeOffer: FfiConverterRustBuffer<List<Offer>> {
    override fun read(buf: ByteBuffer): List<Offer> {
        val len = buf.getInt()
        return List<Offer>(len) {
            FfiConverterTypeOffer.read(buf)
        }
    }

    override fun allocationSize(value: List<Offer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOffer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Offer>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeOffer.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePagePlacement: FfiConverterRustBuffer<List<PagePlacement>> {
    override fun read(buf: ByteBuffer): List<PagePlacement> {
        val len = buf.getInt()
        return List<PagePlacement>(len) {
            FfiConverterTypePagePlacement.read(buf)
        }
    }

    override fun allocationSize(value: List<PagePlacement>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePagePlacement.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PagePlacement>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypePagePlacement.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePersonTodo: FfiConverterRustBuffer<List<PersonTodo>> {
    override fun read(buf: ByteBuffer): List<PersonTodo> {
        val len = buf.getInt()
        return List<PersonTodo>(len) {
            FfiConverterTypePersonTodo.read(buf)
        }
    }

    override fun allocationSize(value: List<PersonTodo>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePersonTodo.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PersonTodo>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypePersonTodo.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePlacement: FfiConverterRustBuffer<List<Placement>> {
    override fun read(buf: ByteBuffer): List<Placement> {
        val len = buf.getInt()
        return List<Placement>(len) {
            FfiConverterTypePlacement.read(buf)
        }
    }

    override fun allocationSize(value: List<Placement>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePlacement.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Placement>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypePlacement.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePlatformKey: FfiConverterRustBuffer<List<PlatformKey>> {
    override fun read(buf: ByteBuffer): List<PlatformKey> {
        val len = buf.getInt()
        return List<PlatformKey>(len) {
            FfiConverterTypePlatformKey.read(buf)
        }
    }

    override fun allocationSize(value: List<PlatformKey>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePlatformKey.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PlatformKey>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypePlatformKey.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeProfileDifference: FfiConverterRustBuffer<List<ProfileDifference>> {
    override fun read(buf: ByteBuffer): List<ProfileDifference> {
        val len = buf.getInt()
        return List<ProfileDifference>(len) {
            FfiConverterTypeProfileDifference.read(buf)
        }
    }

    override fun allocationSize(value: List<ProfileDifference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProfileDifference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ProfileDifference>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeProfileDifference.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeProfileRef: FfiConverterRustBuffer<List<ProfileRef>> {
    override fun read(buf: ByteBuffer): List<ProfileRef> {
        val len = buf.getInt()
        return List<ProfileRef>(len) {
            FfiConverterTypeProfileRef.read(buf)
        }
    }

    override fun allocationSize(value: List<ProfileRef>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProfileRef.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ProfileRef>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeProfileRef.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeProject: FfiConverterRustBuffer<List<Project>> {
    override fun read(buf: ByteBuffer): List<Project> {
        val len = buf.getInt()
        return List<Project>(len) {
            FfiConverterTypeProject.read(buf)
        }
    }

    override fun allocationSize(value: List<Project>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProject.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Project>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeProject.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePropertyUnit: FfiConverterRustBuffer<List<PropertyUnit>> {
    override fun read(buf: ByteBuffer): List<PropertyUnit> {
        val len = buf.getInt()
        return List<PropertyUnit>(len) {
            FfiConverterTypePropertyUnit.read(buf)
        }
    }

    override fun allocationSize(value: List<PropertyUnit>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePropertyUnit.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PropertyUnit>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypePropertyUnit.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRegion: FfiConverterRustBuffer<List<Region>> {
    override fun read(buf: ByteBuffer): List<Region> {
        val len = buf.getInt()
        return List<Region>(len) {
            FfiConverterTypeRegion.read(buf)
        }
    }

    override fun allocationSize(value: List<Region>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegion.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Region>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeRegion.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRegisterFact: FfiConverterRustBuffer<List<RegisterFact>> {
    override fun read(buf: ByteBuffer): List<RegisterFact> {
        val len = buf.getInt()
        return List<RegisterFact>(len) {
            FfiConverterTypeRegisterFact.read(buf)
        }
    }

    override fun allocationSize(value: List<RegisterFact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegisterFact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegisterFact>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeRegisterFact.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRequirementRow: FfiConverterRustBuffer<List<RequirementRow>> {
    override fun read(buf: ByteBuffer): List<RequirementRow> {
        val len = buf.getInt()
        return List<RequirementRow>(len) {
            FfiConverterTypeRequirementRow.read(buf)
        }
    }

    override fun allocationSize(value: List<RequirementRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRequirementRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RequirementRow>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeRequirementRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealChange: FfiConverterRustBuffer<List<SealChange>> {
    override fun read(buf: ByteBuffer): List<SealChange> {
        val len = buf.getInt()
        return List<SealChange>(len) {
            FfiConverterTypeSealChange.read(buf)
        }
    }

    override fun allocationSize(value: List<SealChange>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealChange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealChange>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealChange.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealDeadline: FfiConverterRustBuffer<List<SealDeadline>> {
    override fun read(buf: ByteBuffer): List<SealDeadline> {
        val len = buf.getInt()
        return List<SealDeadline>(len) {
            FfiConverterTypeSealDeadline.read(buf)
        }
    }

    override fun allocationSize(value: List<SealDeadline>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealDeadline.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealDeadline>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealDeadline.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealLogEntry: FfiConverterRustBuffer<List<SealLogEntry>> {
    override fun read(buf: ByteBuffer): List<SealLogEntry> {
        val len = buf.getInt()
        return List<SealLogEntry>(len) {
            FfiConverterTypeSealLogEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<SealLogEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealLogEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealLogEntry>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealLogEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealOffer: FfiConverterRustBuffer<List<SealOffer>> {
    override fun read(buf: ByteBuffer): List<SealOffer> {
        val len = buf.getInt()
        return List<SealOffer>(len) {
            FfiConverterTypeSealOffer.read(buf)
        }
    }

    override fun allocationSize(value: List<SealOffer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealOffer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealOffer>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealOffer.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealPreset: FfiConverterRustBuffer<List<SealPreset>> {
    override fun read(buf: ByteBuffer): List<SealPreset> {
        val len = buf.getInt()
        return List<SealPreset>(len) {
            FfiConverterTypeSealPreset.read(buf)
        }
    }

    override fun allocationSize(value: List<SealPreset>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealPreset.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealPreset>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealPreset.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealTodo: FfiConverterRustBuffer<List<SealTodo>> {
    override fun read(buf: ByteBuffer): List<SealTodo> {
        val len = buf.getInt()
        return List<SealTodo>(len) {
            FfiConverterTypeSealTodo.read(buf)
        }
    }

    override fun allocationSize(value: List<SealTodo>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealTodo.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealTodo>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealTodo.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealView: FfiConverterRustBuffer<List<SealView>> {
    override fun read(buf: ByteBuffer): List<SealView> {
        val len = buf.getInt()
        return List<SealView>(len) {
            FfiConverterTypeSealView.read(buf)
        }
    }

    override fun allocationSize(value: List<SealView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealView>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealingLogEntry: FfiConverterRustBuffer<List<SealingLogEntry>> {
    override fun read(buf: ByteBuffer): List<SealingLogEntry> {
        val len = buf.getInt()
        return List<SealingLogEntry>(len) {
            FfiConverterTypeSealingLogEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<SealingLogEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealingLogEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealingLogEntry>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeSealingLogEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeVerificationView: FfiConverterRustBuffer<List<VerificationView>> {
    override fun read(buf: ByteBuffer): List<VerificationView> {
        val len = buf.getInt()
        return List<VerificationView>(len) {
            FfiConverterTypeVerificationView.read(buf)
        }
    }

    override fun allocationSize(value: List<VerificationView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVerificationView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<VerificationView>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeVerificationView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeCalendarDate: FfiConverterRustBuffer<List<CalendarDate>> {
    override fun read(buf: ByteBuffer): List<CalendarDate> {
        val len = buf.getInt()
        return List<CalendarDate>(len) {
            FfiConverterTypeCalendarDate.read(buf)
        }
    }

    override fun allocationSize(value: List<CalendarDate>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCalendarDate.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CalendarDate>, buf: ByteBuffer) {
        val items = value.toTypedArray()
        buf.putInt(items.size)
        items.forEach {
            FfiConverterTypeCalendarDate.write(it, buf)
        }
    }
}

object DengjiExceptionExternalErrorHandler : UniffiRustCallStatusErrorHandler<DengjiException> {
    override fun lift(error_buf: RustBuffer.ByValue): DengjiException =
        dengji.documents.DengjiException.ErrorHandler.lift(
            RustBufferDengjiError.ByValue().apply {
                capacity = error_buf.capacity
                len = error_buf.len
                data = error_buf.data
            }
        )
}

        /**
         * The profiles of this kind that the library brings along, older versions before newer ones.
         */
    @Throws(DengjiException::class) fun `builtinIdentityProfiles`(): List<ProfileRef> {
            return FfiConverterSequenceTypeProfileRef.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_builtin_identity_profiles(

        _status)
}
    )
    }

        /**
         * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
         */
    @Throws(DengjiException::class) fun `eraseAccountLogEntry`(`entry`: AccountEntry): AccountEntry {
            return FfiConverterTypeAccountEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_erase_account_log_entry(

        FfiConverterTypeAccountEntry.lower(`entry`),_status)
}
    )
    }

        /**
         * Opens an account with the one action that can be first. Throws `Refused`.
         */
    @Throws(DengjiException::class) fun `openEnterpriseAccount`(`command`: AccountCommand, `context`: AccountContext): OpenedEnterpriseAccount {
            return FfiConverterTypeOpenedEnterpriseAccount.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_open_enterprise_account(

        FfiConverterTypeAccountCommand.lower(`command`),
        FfiConverterTypeAccountContext.lower(`context`),_status)
}
    )
    }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
         * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
         * its end looks sound.
         */
    @Throws(DengjiException::class) fun `verifyAccountLog`(`log`: List<AccountEntry>, `head`: kotlin.String? = null): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verify_account_log(

        FfiConverterSequenceTypeAccountEntry.lower(`log`),
        FfiConverterOptionalString.lower(`head`),_status)
}
    )
    }

        /**
         * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
         */
    @Throws(DengjiException::class) fun `eraseLogEntry`(`entry`: LogEntry): LogEntry {
            return FfiConverterTypeLogEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_erase_log_entry(

        FfiConverterTypeLogEntry.lower(`entry`),_status)
}
    )
    }

        /**
         * When an advance notice lapses, unless registration is applied for before (民法典 221). Saturdays and Sundays are days of rest: `holidays` lists them too, but for those worked in exchange (民法典 203).
         */
    @Throws(DengjiException::class) fun `lapse`(`profile`: ProfileHandle, `possibleSince`: CalendarDate, `today`: CalendarDate, `holidays`: List<CalendarDate>): Lapse? {
            return FfiConverterOptionalTypeLapse.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_lapse(

        FfiConverterTypeProfileHandle.lower(`profile`),
        FfiConverterTypeCalendarDate.lower(`possibleSince`),
        FfiConverterTypeCalendarDate.lower(`today`),
        FfiConverterSequenceTypeCalendarDate.lower(`holidays`),_status)
}
    )
    }

        /**
         * Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Throws `Refused`.
         */
    @Throws(DengjiException::class) fun `openCase`(`command`: Command, `context`: CaseContext): Opened {
            return FfiConverterTypeOpened.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_open_case(

        FfiConverterTypeCommand.lower(`command`),
        FfiConverterTypeCaseContext.lower(`context`),_status)
}
    )
    }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the digest
         * of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at its end looks
         * sound.
         */
    @Throws(DengjiException::class) fun `verifyLog`(`log`: List<LogEntry>, `head`: kotlin.String? = null): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verify_log(

        FfiConverterSequenceTypeLogEntry.lower(`log`),
        FfiConverterOptionalString.lower(`head`),_status)
}
    )
    }

        /**
         * Decides every command of a log again under another profile, and lists what comes out differently.
         */
    @Throws(DengjiException::class) fun `whatIf`(`log`: List<LogEntry>, `profile`: ProfileHandle, `regions`: Regions? = null): List<Difference> {
            return FfiConverterSequenceTypeDifference.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_what_if(

        FfiConverterSequenceTypeLogEntry.lower(`log`),
        FfiConverterTypeProfileHandle.lower(`profile`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    )
    }

        /**
         * The digest of data.
         */
    @Throws(DengjiException::class) fun `digest`(`algorithm`: DigestAlgorithm, `data`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_digest(

        FfiConverterTypeDigestAlgorithm.lower(`algorithm`),
        FfiConverterByteArray.lower(`data`),_status)
}
    )
    }

        /**
         * A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
         * `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
         */
    @Throws(DengjiException::class) fun `ocspRequest`(`certificate`: Certificate, `issuer`: Certificate, `nonce`: kotlin.ByteArray? = null): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ocsp_request(

        FfiConverterTypeCertificate.lower(`certificate`),
        FfiConverterTypeCertificate.lower(`issuer`),
        FfiConverterOptionalByteArray.lower(`nonce`),_status)
}
    )
    }

        /**
         * Reads all certificates of a file: PEM blocks, or DER one after the other.
         */
    @Throws(DengjiException::class) fun `parseCertificates`(`data`: kotlin.ByteArray): List<Certificate> {
            return FfiConverterSequenceTypeCertificate.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_parse_certificates(

        FfiConverterByteArray.lower(`data`),_status)
}
    )
    }

        /**
         * A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8 to
         * 32 bytes of entropy, ties the answer to it.
         */
    @Throws(DengjiException::class) fun `timestampRequest`(`algorithm`: DigestAlgorithm, `digest`: kotlin.ByteArray, `nonce`: kotlin.ByteArray? = null): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_timestamp_request(

        FfiConverterTypeDigestAlgorithm.lower(`algorithm`),
        FfiConverterByteArray.lower(`digest`),
        FfiConverterOptionalByteArray.lower(`nonce`),_status)
}
    )
    }

        /**
         * The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce.
         */
    @Throws(DengjiException::class) fun `timestampToken`(`response`: kotlin.ByteArray, `nonce`: kotlin.ByteArray? = null): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_timestamp_token(

        FfiConverterByteArray.lower(`response`),
        FfiConverterOptionalByteArray.lower(`nonce`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `accountCommandFromJson`(`text`: kotlin.String): AccountCommand {
            return FfiConverterTypeAccountCommand.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_command_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `accountCommandToJson`(`document`: AccountCommand): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_command_to_json(

        FfiConverterTypeAccountCommand.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `accountDecisionFromJson`(`text`: kotlin.String): AccountDecision {
            return FfiConverterTypeAccountDecision.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_decision_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `accountDecisionToJson`(`document`: AccountDecision): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_decision_to_json(

        FfiConverterTypeAccountDecision.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `accountEntryFromJson`(`text`: kotlin.String): AccountEntry {
            return FfiConverterTypeAccountEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_entry_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `accountEntryToJson`(`document`: AccountEntry): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_entry_to_json(

        FfiConverterTypeAccountEntry.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `accountLevelFromJson`(`text`: kotlin.String): AccountLevel {
            return FfiConverterTypeAccountLevel.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_level_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `accountLevelToJson`(`document`: AccountLevel): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_level_to_json(

        FfiConverterTypeAccountLevel.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `accountLoginFromJson`(`text`: kotlin.String): AccountLogin {
            return FfiConverterTypeAccountLogin.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_login_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `accountLoginToJson`(`document`: AccountLogin): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_login_to_json(

        FfiConverterTypeAccountLogin.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `accountOutcomeFromJson`(`text`: kotlin.String): AccountOutcome {
            return FfiConverterTypeAccountOutcome.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_outcome_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `accountOutcomeToJson`(`document`: AccountOutcome): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_outcome_to_json(

        FfiConverterTypeAccountOutcome.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `accountRegistrationFromJson`(`text`: kotlin.String): AccountRegistration {
            return FfiConverterTypeAccountRegistration.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_registration_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `accountRegistrationToJson`(`document`: AccountRegistration): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_registration_to_json(

        FfiConverterTypeAccountRegistration.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `accountStateFromJson`(`text`: kotlin.String): AccountState {
            return FfiConverterTypeAccountState.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_state_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `accountStateToJson`(`document`: AccountState): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_account_state_to_json(

        FfiConverterTypeAccountState.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `actingForFromJson`(`text`: kotlin.String): ActingFor {
            return FfiConverterTypeActingFor.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_acting_for_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `actingForToJson`(`document`: ActingFor): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_acting_for_to_json(

        FfiConverterTypeActingFor.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `actionOfferFromJson`(`text`: kotlin.String): ActionOffer {
            return FfiConverterTypeActionOffer.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_action_offer_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `actionOfferToJson`(`document`: ActionOffer): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_action_offer_to_json(

        FfiConverterTypeActionOffer.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `actorFromJson`(`text`: kotlin.String): Actor {
            return FfiConverterTypeActor.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_actor_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `actorToJson`(`document`: Actor): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_actor_to_json(

        FfiConverterTypeActor.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `adjustmentFromJson`(`text`: kotlin.String): Adjustment {
            return FfiConverterTypeAdjustment.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_adjustment_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `adjustmentToJson`(`document`: Adjustment): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_adjustment_to_json(

        FfiConverterTypeAdjustment.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `applicationFromJson`(`text`: kotlin.String): Application {
            return FfiConverterTypeApplication.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_application_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `applicationToJson`(`document`: Application): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_application_to_json(

        FfiConverterTypeApplication.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `backgroundFromJson`(`text`: kotlin.String): Background {
            return FfiConverterTypeBackground.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_background_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `backgroundToJson`(`document`: Background): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_background_to_json(

        FfiConverterTypeBackground.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `buildingGridFromJson`(`text`: kotlin.String): BuildingGrid {
            return FfiConverterTypeBuildingGrid.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_building_grid_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `buildingGridToJson`(`document`: BuildingGrid): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_building_grid_to_json(

        FfiConverterTypeBuildingGrid.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `caseStateFromJson`(`text`: kotlin.String): CaseState {
            return FfiConverterTypeCaseState.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_case_state_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `caseStateToJson`(`document`: CaseState): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_case_state_to_json(

        FfiConverterTypeCaseState.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `certificateSummaryFromJson`(`text`: kotlin.String): CertificateSummary {
            return FfiConverterTypeCertificateSummary.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_certificate_summary_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `certificateSummaryToJson`(`document`: CertificateSummary): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_certificate_summary_to_json(

        FfiConverterTypeCertificateSummary.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `channelFromJson`(`text`: kotlin.String): Channel {
            return FfiConverterTypeChannel.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_channel_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `channelToJson`(`document`: Channel): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_channel_to_json(

        FfiConverterTypeChannel.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `checklistRowFromJson`(`text`: kotlin.String): ChecklistRow {
            return FfiConverterTypeChecklistRow.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_checklist_row_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `checklistRowToJson`(`document`: ChecklistRow): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_checklist_row_to_json(

        FfiConverterTypeChecklistRow.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `claimFromJson`(`text`: kotlin.String): Claim {
            return FfiConverterTypeClaim.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_claim_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `claimToJson`(`document`: Claim): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_claim_to_json(

        FfiConverterTypeClaim.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `commandFromJson`(`text`: kotlin.String): Command {
            return FfiConverterTypeCommand.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_command_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `commandToJson`(`document`: Command): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_command_to_json(

        FfiConverterTypeCommand.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `deadlineFromJson`(`text`: kotlin.String): Deadline {
            return FfiConverterTypeDeadline.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_deadline_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `deadlineToJson`(`document`: Deadline): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_deadline_to_json(

        FfiConverterTypeDeadline.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `decisionFromJson`(`text`: kotlin.String): Decision {
            return FfiConverterTypeDecision.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_decision_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `decisionToJson`(`document`: Decision): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_decision_to_json(

        FfiConverterTypeDecision.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `dictionaryFromJson`(`text`: kotlin.String): Dictionary {
            return FfiConverterTypeDictionary.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_dictionary_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `dictionaryToJson`(`document`: Dictionary): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_dictionary_to_json(

        FfiConverterTypeDictionary.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `differenceFromJson`(`text`: kotlin.String): Difference {
            return FfiConverterTypeDifference.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_difference_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `differenceToJson`(`document`: Difference): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_difference_to_json(

        FfiConverterTypeDifference.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `digestAlgorithmFromJson`(`text`: kotlin.String): DigestAlgorithm {
            return FfiConverterTypeDigestAlgorithm.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_digest_algorithm_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `digestAlgorithmToJson`(`document`: DigestAlgorithm): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_digest_algorithm_to_json(

        FfiConverterTypeDigestAlgorithm.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `documentGapFromJson`(`text`: kotlin.String): DocumentGap {
            return FfiConverterTypeDocumentGap.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_document_gap_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `documentGapToJson`(`document`: DocumentGap): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_document_gap_to_json(

        FfiConverterTypeDocumentGap.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `dutyFromJson`(`text`: kotlin.String): Duty {
            return FfiConverterTypeDuty.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_duty_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `dutyToJson`(`document`: Duty): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_duty_to_json(

        FfiConverterTypeDuty.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `eLicenceFromJson`(`text`: kotlin.String): ELicence {
            return FfiConverterTypeELicence.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_e_licence_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `eLicenceToJson`(`document`: ELicence): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_e_licence_to_json(

        FfiConverterTypeELicence.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `enterpriseFromJson`(`text`: kotlin.String): Enterprise {
            return FfiConverterTypeEnterprise.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_enterprise_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `enterpriseToJson`(`document`: Enterprise): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_enterprise_to_json(

        FfiConverterTypeEnterprise.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `entitlementFromJson`(`text`: kotlin.String): Entitlement {
            return FfiConverterTypeEntitlement.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_entitlement_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `entitlementToJson`(`document`: Entitlement): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_entitlement_to_json(

        FfiConverterTypeEntitlement.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `errorCorrectionFromJson`(`text`: kotlin.String): ErrorCorrection {
            return FfiConverterTypeErrorCorrection.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_error_correction_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `errorCorrectionToJson`(`document`: ErrorCorrection): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_error_correction_to_json(

        FfiConverterTypeErrorCorrection.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `evidenceFromJson`(`text`: kotlin.String): Evidence {
            return FfiConverterTypeEvidence.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_evidence_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `evidenceToJson`(`document`: Evidence): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_evidence_to_json(

        FfiConverterTypeEvidence.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `failureFromJson`(`text`: kotlin.String): Failure {
            return FfiConverterTypeFailure.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_failure_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `failureToJson`(`document`: Failure): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_failure_to_json(

        FfiConverterTypeFailure.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `fileFormatFromJson`(`text`: kotlin.String): FileFormat {
            return FfiConverterTypeFileFormat.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_file_format_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `fileFormatToJson`(`document`: FileFormat): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_file_format_to_json(

        FfiConverterTypeFileFormat.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `grantOriginFromJson`(`text`: kotlin.String): GrantOrigin {
            return FfiConverterTypeGrantOrigin.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_grant_origin_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `grantOriginToJson`(`document`: GrantOrigin): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_grant_origin_to_json(

        FfiConverterTypeGrantOrigin.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `grantViewFromJson`(`text`: kotlin.String): GrantView {
            return FfiConverterTypeGrantView.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_grant_view_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `grantViewToJson`(`document`: GrantView): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_grant_view_to_json(

        FfiConverterTypeGrantView.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `handlerBindingFromJson`(`text`: kotlin.String): HandlerBinding {
            return FfiConverterTypeHandlerBinding.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_handler_binding_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `handlerBindingToJson`(`document`: HandlerBinding): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_handler_binding_to_json(

        FfiConverterTypeHandlerBinding.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `identifierColumnsFromJson`(`text`: kotlin.String): IdentifierColumns {
            return FfiConverterTypeIdentifierColumns.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identifier_columns_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `identifierColumnsToJson`(`document`: IdentifierColumns): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identifier_columns_to_json(

        FfiConverterTypeIdentifierColumns.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `identifierKindFromJson`(`text`: kotlin.String): IdentifierKind {
            return FfiConverterTypeIdentifierKind.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identifier_kind_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `identifierKindToJson`(`document`: IdentifierKind): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identifier_kind_to_json(

        FfiConverterTypeIdentifierKind.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `identifierReportFromJson`(`text`: kotlin.String): IdentifierReport {
            return FfiConverterTypeIdentifierReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identifier_report_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `identifierReportToJson`(`document`: IdentifierReport): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identifier_report_to_json(

        FfiConverterTypeIdentifierReport.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `identityProfileFromJson`(`text`: kotlin.String): IdentityProfile {
            return FfiConverterTypeIdentityProfile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identity_profile_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `identityProfileToJson`(`document`: IdentityProfile): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identity_profile_to_json(

        FfiConverterTypeIdentityProfile.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `identityUseFromJson`(`text`: kotlin.String): IdentityUse {
            return FfiConverterTypeIdentityUse.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identity_use_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `identityUseToJson`(`document`: IdentityUse): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identity_use_to_json(

        FfiConverterTypeIdentityUse.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `languageFromJson`(`text`: kotlin.String): Language {
            return FfiConverterTypeLanguage.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_language_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `languageToJson`(`document`: Language): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_language_to_json(

        FfiConverterTypeLanguage.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `lapseFromJson`(`text`: kotlin.String): Lapse {
            return FfiConverterTypeLapse.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_lapse_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `lapseToJson`(`document`: Lapse): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_lapse_to_json(

        FfiConverterTypeLapse.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceCommandFromJson`(`text`: kotlin.String): LicenceCommand {
            return FfiConverterTypeLicenceCommand.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_command_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceCommandToJson`(`document`: LicenceCommand): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_command_to_json(

        FfiConverterTypeLicenceCommand.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceCopyFromJson`(`text`: kotlin.String): LicenceCopy {
            return FfiConverterTypeLicenceCopy.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_copy_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceCopyToJson`(`document`: LicenceCopy): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_copy_to_json(

        FfiConverterTypeLicenceCopy.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceDecisionFromJson`(`text`: kotlin.String): LicenceDecision {
            return FfiConverterTypeLicenceDecision.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_decision_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceDecisionToJson`(`document`: LicenceDecision): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_decision_to_json(

        FfiConverterTypeLicenceDecision.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceEntryFromJson`(`text`: kotlin.String): LicenceEntry {
            return FfiConverterTypeLicenceEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_entry_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceEntryToJson`(`document`: LicenceEntry): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_entry_to_json(

        FfiConverterTypeLicenceEntry.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceFactsFromJson`(`text`: kotlin.String): LicenceFacts {
            return FfiConverterTypeLicenceFacts.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_facts_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceFactsToJson`(`document`: LicenceFacts): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_facts_to_json(

        FfiConverterTypeLicenceFacts.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceHolderFromJson`(`text`: kotlin.String): LicenceHolder {
            return FfiConverterTypeLicenceHolder.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_holder_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceHolderToJson`(`document`: LicenceHolder): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_holder_to_json(

        FfiConverterTypeLicenceHolder.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceImpactFromJson`(`text`: kotlin.String): LicenceImpact {
            return FfiConverterTypeLicenceImpact.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_impact_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceImpactToJson`(`document`: LicenceImpact): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_impact_to_json(

        FfiConverterTypeLicenceImpact.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceListingFromJson`(`text`: kotlin.String): LicenceListing {
            return FfiConverterTypeLicenceListing.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_listing_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceListingToJson`(`document`: LicenceListing): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_listing_to_json(

        FfiConverterTypeLicenceListing.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceOutcomeFromJson`(`text`: kotlin.String): LicenceOutcome {
            return FfiConverterTypeLicenceOutcome.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_outcome_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceOutcomeToJson`(`document`: LicenceOutcome): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_outcome_to_json(

        FfiConverterTypeLicenceOutcome.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceProfileFromJson`(`text`: kotlin.String): LicenceProfile {
            return FfiConverterTypeLicenceProfile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_profile_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceProfileToJson`(`document`: LicenceProfile): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_profile_to_json(

        FfiConverterTypeLicenceProfile.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `licenceWalletStateFromJson`(`text`: kotlin.String): LicenceWalletState {
            return FfiConverterTypeLicenceWalletState.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_wallet_state_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `licenceWalletStateToJson`(`document`: LicenceWalletState): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_licence_wallet_state_to_json(

        FfiConverterTypeLicenceWalletState.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `logEntryFromJson`(`text`: kotlin.String): LogEntry {
            return FfiConverterTypeLogEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_log_entry_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `logEntryToJson`(`document`: LogEntry): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_log_entry_to_json(

        FfiConverterTypeLogEntry.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `materialFromJson`(`text`: kotlin.String): Material {
            return FfiConverterTypeMaterial.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_material_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `materialToJson`(`document`: Material): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_material_to_json(

        FfiConverterTypeMaterial.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `offerFromJson`(`text`: kotlin.String): Offer {
            return FfiConverterTypeOffer.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_offer_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `offerToJson`(`document`: Offer): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_offer_to_json(

        FfiConverterTypeOffer.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `outcomeFromJson`(`text`: kotlin.String): Outcome {
            return FfiConverterTypeOutcome.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_outcome_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `outcomeToJson`(`document`: Outcome): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_outcome_to_json(

        FfiConverterTypeOutcome.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `outputPlanFromJson`(`text`: kotlin.String): OutputPlan {
            return FfiConverterTypeOutputPlan.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_output_plan_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `outputPlanToJson`(`document`: OutputPlan): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_output_plan_to_json(

        FfiConverterTypeOutputPlan.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `outputRequestFromJson`(`text`: kotlin.String): OutputRequest {
            return FfiConverterTypeOutputRequest.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_output_request_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `outputRequestToJson`(`document`: OutputRequest): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_output_request_to_json(

        FfiConverterTypeOutputRequest.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `pageFromJson`(`text`: kotlin.String): Page {
            return FfiConverterTypePage.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_page_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `pagePlacementFromJson`(`text`: kotlin.String): PagePlacement {
            return FfiConverterTypePagePlacement.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_page_placement_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `pagePlacementToJson`(`document`: PagePlacement): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_page_placement_to_json(

        FfiConverterTypePagePlacement.lower(`document`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `pageToJson`(`document`: Page): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_page_to_json(

        FfiConverterTypePage.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `paperFromJson`(`text`: kotlin.String): Paper {
            return FfiConverterTypePaper.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_paper_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `paperHeadFromJson`(`text`: kotlin.String): PaperHead {
            return FfiConverterTypePaperHead.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_paper_head_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `paperHeadToJson`(`document`: PaperHead): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_paper_head_to_json(

        FfiConverterTypePaperHead.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `paperLayoutFromJson`(`text`: kotlin.String): PaperLayout {
            return FfiConverterTypePaperLayout.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_paper_layout_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `paperLayoutToJson`(`document`: PaperLayout): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_paper_layout_to_json(

        FfiConverterTypePaperLayout.lower(`document`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `paperToJson`(`document`: Paper): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_paper_to_json(

        FfiConverterTypePaper.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `personTodoFromJson`(`text`: kotlin.String): PersonTodo {
            return FfiConverterTypePersonTodo.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_person_todo_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `personTodoToJson`(`document`: PersonTodo): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_person_todo_to_json(

        FfiConverterTypePersonTodo.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `placementFromJson`(`text`: kotlin.String): Placement {
            return FfiConverterTypePlacement.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_placement_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `placementToJson`(`document`: Placement): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_placement_to_json(

        FfiConverterTypePlacement.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `platformComparisonFromJson`(`text`: kotlin.String): PlatformComparison {
            return FfiConverterTypePlatformComparison.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_platform_comparison_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `platformComparisonToJson`(`document`: PlatformComparison): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_platform_comparison_to_json(

        FfiConverterTypePlatformComparison.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `platformKeyFromJson`(`text`: kotlin.String): PlatformKey {
            return FfiConverterTypePlatformKey.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_platform_key_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `platformKeyToJson`(`document`: PlatformKey): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_platform_key_to_json(

        FfiConverterTypePlatformKey.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `preparedFromJson`(`text`: kotlin.String): Prepared {
            return FfiConverterTypePrepared.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepared_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `preparedTimestampFromJson`(`text`: kotlin.String): PreparedTimestamp {
            return FfiConverterTypePreparedTimestamp.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepared_timestamp_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `preparedTimestampToJson`(`document`: PreparedTimestamp): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepared_timestamp_to_json(

        FfiConverterTypePreparedTimestamp.lower(`document`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `preparedToJson`(`document`: Prepared): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepared_to_json(

        FfiConverterTypePrepared.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `presenterFromJson`(`text`: kotlin.String): Presenter {
            return FfiConverterTypePresenter.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_presenter_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `presenterToJson`(`document`: Presenter): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_presenter_to_json(

        FfiConverterTypePresenter.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `principalFromJson`(`text`: kotlin.String): Principal {
            return FfiConverterTypePrincipal.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_principal_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `principalToJson`(`document`: Principal): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_principal_to_json(

        FfiConverterTypePrincipal.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `profileDifferenceFromJson`(`text`: kotlin.String): ProfileDifference {
            return FfiConverterTypeProfileDifference.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_difference_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `profileDifferenceToJson`(`document`: ProfileDifference): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_difference_to_json(

        FfiConverterTypeProfileDifference.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `profileFromJson`(`text`: kotlin.String): Profile {
            return FfiConverterTypeProfile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `profileRefFromJson`(`text`: kotlin.String): ProfileRef {
            return FfiConverterTypeProfileRef.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_ref_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `profileRefToJson`(`document`: ProfileRef): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_ref_to_json(

        FfiConverterTypeProfileRef.lower(`document`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `profileToJson`(`document`: Profile): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_to_json(

        FfiConverterTypeProfile.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `progressFromJson`(`text`: kotlin.String): Progress {
            return FfiConverterTypeProgress.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_progress_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `progressToJson`(`document`: Progress): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_progress_to_json(

        FfiConverterTypeProgress.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `projectFromJson`(`text`: kotlin.String): Project {
            return FfiConverterTypeProject.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_project_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `projectToJson`(`document`: Project): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_project_to_json(

        FfiConverterTypeProject.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `propertyUnitFromJson`(`text`: kotlin.String): PropertyUnit {
            return FfiConverterTypePropertyUnit.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_property_unit_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `propertyUnitToJson`(`document`: PropertyUnit): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_property_unit_to_json(

        FfiConverterTypePropertyUnit.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `qrMatrixFromJson`(`text`: kotlin.String): QrMatrix {
            return FfiConverterTypeQrMatrix.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_qr_matrix_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `qrMatrixToJson`(`document`: QrMatrix): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_qr_matrix_to_json(

        FfiConverterTypeQrMatrix.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `qrStyleFromJson`(`text`: kotlin.String): QrStyle {
            return FfiConverterTypeQrStyle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_qr_style_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `qrStyleToJson`(`document`: QrStyle): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_qr_style_to_json(

        FfiConverterTypeQrStyle.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `questionnaireFromJson`(`text`: kotlin.String): Questionnaire {
            return FfiConverterTypeQuestionnaire.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_questionnaire_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `questionnaireToJson`(`document`: Questionnaire): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_questionnaire_to_json(

        FfiConverterTypeQuestionnaire.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `receiptListFromJson`(`text`: kotlin.String): ReceiptList {
            return FfiConverterTypeReceiptList.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_receipt_list_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `receiptListToJson`(`document`: ReceiptList): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_receipt_list_to_json(

        FfiConverterTypeReceiptList.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `refusalFromJson`(`text`: kotlin.String): Refusal {
            return FfiConverterTypeRefusal.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_refusal_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `refusalToJson`(`document`: Refusal): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_refusal_to_json(

        FfiConverterTypeRefusal.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `regionFromJson`(`text`: kotlin.String): Region {
            return FfiConverterTypeRegion.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_region_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `regionToJson`(`document`: Region): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_region_to_json(

        FfiConverterTypeRegion.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `registerFactFromJson`(`text`: kotlin.String): RegisterFact {
            return FfiConverterTypeRegisterFact.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_register_fact_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `registerFactToJson`(`document`: RegisterFact): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_register_fact_to_json(

        FfiConverterTypeRegisterFact.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `reportFromJson`(`text`: kotlin.String): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_report_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `reportToJson`(`document`: Report): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_report_to_json(

        FfiConverterTypeReport.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `requirementRowFromJson`(`text`: kotlin.String): RequirementRow {
            return FfiConverterTypeRequirementRow.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_requirement_row_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `requirementRowToJson`(`document`: RequirementRow): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_requirement_row_to_json(

        FfiConverterTypeRequirementRow.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `resolutionFromJson`(`text`: kotlin.String): Resolution {
            return FfiConverterTypeResolution.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_resolution_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `resolutionToJson`(`document`: Resolution): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_resolution_to_json(

        FfiConverterTypeResolution.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `rightReportFromJson`(`text`: kotlin.String): RightReport {
            return FfiConverterTypeRightReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_right_report_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `rightReportToJson`(`document`: RightReport): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_right_report_to_json(

        FfiConverterTypeRightReport.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealAccountStateFromJson`(`text`: kotlin.String): SealAccountState {
            return FfiConverterTypeSealAccountState.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_account_state_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealAccountStateToJson`(`document`: SealAccountState): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_account_state_to_json(

        FfiConverterTypeSealAccountState.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealActUseFromJson`(`text`: kotlin.String): SealActUse {
            return FfiConverterTypeSealActUse.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_act_use_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealActUseToJson`(`document`: SealActUse): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_act_use_to_json(

        FfiConverterTypeSealActUse.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealAnswerFromJson`(`text`: kotlin.String): SealAnswer {
            return FfiConverterTypeSealAnswer.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_answer_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealAnswerToJson`(`document`: SealAnswer): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_answer_to_json(

        FfiConverterTypeSealAnswer.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealChangeFromJson`(`text`: kotlin.String): SealChange {
            return FfiConverterTypeSealChange.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_change_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealChangeToJson`(`document`: SealChange): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_change_to_json(

        FfiConverterTypeSealChange.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealCommandFromJson`(`text`: kotlin.String): SealCommand {
            return FfiConverterTypeSealCommand.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_command_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealCommandToJson`(`document`: SealCommand): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_command_to_json(

        FfiConverterTypeSealCommand.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealContentFromJson`(`text`: kotlin.String): SealContent {
            return FfiConverterTypeSealContent.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_content_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealContentToJson`(`document`: SealContent): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_content_to_json(

        FfiConverterTypeSealContent.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealDeadlineFromJson`(`text`: kotlin.String): SealDeadline {
            return FfiConverterTypeSealDeadline.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_deadline_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealDeadlineToJson`(`document`: SealDeadline): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_deadline_to_json(

        FfiConverterTypeSealDeadline.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealDecisionFromJson`(`text`: kotlin.String): SealDecision {
            return FfiConverterTypeSealDecision.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_decision_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealDecisionToJson`(`document`: SealDecision): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_decision_to_json(

        FfiConverterTypeSealDecision.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealDesignFromJson`(`text`: kotlin.String): SealDesign {
            return FfiConverterTypeSealDesign.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_design_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealDesignToJson`(`document`: SealDesign): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_design_to_json(

        FfiConverterTypeSealDesign.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealDraftFromJson`(`text`: kotlin.String): SealDraft {
            return FfiConverterTypeSealDraft.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_draft_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealDraftToJson`(`document`: SealDraft): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_draft_to_json(

        FfiConverterTypeSealDraft.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealFileFromJson`(`text`: kotlin.String): SealFile {
            return FfiConverterTypeSealFile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_file_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealFileToJson`(`document`: SealFile): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_file_to_json(

        FfiConverterTypeSealFile.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealKindFromJson`(`text`: kotlin.String): SealKind {
            return FfiConverterTypeSealKind.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_kind_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealKindToJson`(`document`: SealKind): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_kind_to_json(

        FfiConverterTypeSealKind.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealLogEntryFromJson`(`text`: kotlin.String): SealLogEntry {
            return FfiConverterTypeSealLogEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_log_entry_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealLogEntryToJson`(`document`: SealLogEntry): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_log_entry_to_json(

        FfiConverterTypeSealLogEntry.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealOfferFromJson`(`text`: kotlin.String): SealOffer {
            return FfiConverterTypeSealOffer.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_offer_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealOfferToJson`(`document`: SealOffer): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_offer_to_json(

        FfiConverterTypeSealOffer.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealOutcomeFromJson`(`text`: kotlin.String): SealOutcome {
            return FfiConverterTypeSealOutcome.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_outcome_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealOutcomeToJson`(`document`: SealOutcome): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_outcome_to_json(

        FfiConverterTypeSealOutcome.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealPresetFromJson`(`text`: kotlin.String): SealPreset {
            return FfiConverterTypeSealPreset.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_preset_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealPresetToJson`(`document`: SealPreset): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_preset_to_json(

        FfiConverterTypeSealPreset.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealProfileFromJson`(`text`: kotlin.String): SealProfile {
            return FfiConverterTypeSealProfile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_profile_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealProfileToJson`(`document`: SealProfile): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_profile_to_json(

        FfiConverterTypeSealProfile.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealQuestionFromJson`(`text`: kotlin.String): SealQuestion {
            return FfiConverterTypeSealQuestion.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_question_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealQuestionToJson`(`document`: SealQuestion): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_question_to_json(

        FfiConverterTypeSealQuestion.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealSignatureFileFromJson`(`text`: kotlin.String): SealSignatureFile {
            return FfiConverterTypeSealSignatureFile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_signature_file_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealSignatureFileToJson`(`document`: SealSignatureFile): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_signature_file_to_json(

        FfiConverterTypeSealSignatureFile.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealSigningFromJson`(`text`: kotlin.String): SealSigning {
            return FfiConverterTypeSealSigning.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_signing_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealSigningToJson`(`document`: SealSigning): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_signing_to_json(

        FfiConverterTypeSealSigning.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealTodoFromJson`(`text`: kotlin.String): SealTodo {
            return FfiConverterTypeSealTodo.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_todo_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealTodoToJson`(`document`: SealTodo): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_todo_to_json(

        FfiConverterTypeSealTodo.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealVerificationFromJson`(`text`: kotlin.String): SealVerification {
            return FfiConverterTypeSealVerification.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_verification_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealVerificationToJson`(`document`: SealVerification): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_verification_to_json(

        FfiConverterTypeSealVerification.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealViewFromJson`(`text`: kotlin.String): SealView {
            return FfiConverterTypeSealView.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_view_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealViewToJson`(`document`: SealView): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_view_to_json(

        FfiConverterTypeSealView.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealableFileFromJson`(`text`: kotlin.String): SealableFile {
            return FfiConverterTypeSealableFile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealable_file_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealableFileToJson`(`document`: SealableFile): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealable_file_to_json(

        FfiConverterTypeSealableFile.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealingCommandFromJson`(`text`: kotlin.String): SealingCommand {
            return FfiConverterTypeSealingCommand.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_command_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealingCommandToJson`(`document`: SealingCommand): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_command_to_json(

        FfiConverterTypeSealingCommand.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealingDecisionFromJson`(`text`: kotlin.String): SealingDecision {
            return FfiConverterTypeSealingDecision.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_decision_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealingDecisionToJson`(`document`: SealingDecision): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_decision_to_json(

        FfiConverterTypeSealingDecision.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealingLogEntryFromJson`(`text`: kotlin.String): SealingLogEntry {
            return FfiConverterTypeSealingLogEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_log_entry_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealingLogEntryToJson`(`document`: SealingLogEntry): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_log_entry_to_json(

        FfiConverterTypeSealingLogEntry.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealingOutcomeFromJson`(`text`: kotlin.String): SealingOutcome {
            return FfiConverterTypeSealingOutcome.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_outcome_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealingOutcomeToJson`(`document`: SealingOutcome): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_outcome_to_json(

        FfiConverterTypeSealingOutcome.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `sealingStateFromJson`(`text`: kotlin.String): SealingState {
            return FfiConverterTypeSealingState.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_state_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `sealingStateToJson`(`document`: SealingState): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealing_state_to_json(

        FfiConverterTypeSealingState.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `shareModeFromJson`(`text`: kotlin.String): ShareMode {
            return FfiConverterTypeShareMode.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_share_mode_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `shareModeToJson`(`document`: ShareMode): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_share_mode_to_json(

        FfiConverterTypeShareMode.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `signatureSchemeFromJson`(`text`: kotlin.String): SignatureScheme {
            return FfiConverterTypeSignatureScheme.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_signature_scheme_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `signatureSchemeToJson`(`document`: SignatureScheme): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_signature_scheme_to_json(

        FfiConverterTypeSignatureScheme.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `signedTicketFromJson`(`text`: kotlin.String): SignedTicket {
            return FfiConverterTypeSignedTicket.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_signed_ticket_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `signedTicketToJson`(`document`: SignedTicket): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_signed_ticket_to_json(

        FfiConverterTypeSignedTicket.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `signingRequestFromJson`(`text`: kotlin.String): SigningRequest {
            return FfiConverterTypeSigningRequest.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_signing_request_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `signingRequestToJson`(`document`: SigningRequest): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_signing_request_to_json(

        FfiConverterTypeSigningRequest.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `stampPlanFromJson`(`text`: kotlin.String): StampPlan {
            return FfiConverterTypeStampPlan.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_stamp_plan_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `stampPlanToJson`(`document`: StampPlan): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_stamp_plan_to_json(

        FfiConverterTypeStampPlan.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `storedDocumentFromJson`(`text`: kotlin.String): StoredDocument {
            return FfiConverterTypeStoredDocument.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_stored_document_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `storedDocumentToJson`(`document`: StoredDocument): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_stored_document_to_json(

        FfiConverterTypeStoredDocument.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `subCaseDocumentFromJson`(`text`: kotlin.String): SubCaseDocument {
            return FfiConverterTypeSubCaseDocument.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sub_case_document_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `subCaseDocumentToJson`(`document`: SubCaseDocument): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sub_case_document_to_json(

        FfiConverterTypeSubCaseDocument.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `ticketContentFromJson`(`text`: kotlin.String): TicketContent {
            return FfiConverterTypeTicketContent.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_content_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `ticketContentToJson`(`document`: TicketContent): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_content_to_json(

        FfiConverterTypeTicketContent.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `ticketFromJson`(`text`: kotlin.String): Ticket {
            return FfiConverterTypeTicket.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `ticketReportFromJson`(`text`: kotlin.String): TicketReport {
            return FfiConverterTypeTicketReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_report_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `ticketReportToJson`(`document`: TicketReport): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_report_to_json(

        FfiConverterTypeTicketReport.lower(`document`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `ticketToJson`(`document`: Ticket): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_to_json(

        FfiConverterTypeTicket.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `ticketToSignFromJson`(`text`: kotlin.String): TicketToSign {
            return FfiConverterTypeTicketToSign.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_to_sign_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `ticketToSignToJson`(`document`: TicketToSign): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_to_sign_to_json(

        FfiConverterTypeTicketToSign.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `timestampRequestFromJson`(`text`: kotlin.String): TimestampRequest {
            return FfiConverterTypeTimestampRequest.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_timestamp_request_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `timestampRequestToJson`(`document`: TimestampRequest): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_timestamp_request_to_json(

        FfiConverterTypeTimestampRequest.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `trustLevelFromJson`(`text`: kotlin.String): TrustLevel {
            return FfiConverterTypeTrustLevel.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_trust_level_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `trustLevelToJson`(`document`: TrustLevel): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_trust_level_to_json(

        FfiConverterTypeTrustLevel.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `validationDataFromJson`(`text`: kotlin.String): ValidationData {
            return FfiConverterTypeValidationData.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_validation_data_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `validationDataToJson`(`document`: ValidationData): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_validation_data_to_json(

        FfiConverterTypeValidationData.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `verificationPolicyFromJson`(`text`: kotlin.String): VerificationPolicy {
            return FfiConverterTypeVerificationPolicy.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verification_policy_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `verificationPolicyToJson`(`document`: VerificationPolicy): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verification_policy_to_json(

        FfiConverterTypeVerificationPolicy.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `verificationReportFromJson`(`text`: kotlin.String): VerificationReport {
            return FfiConverterTypeVerificationReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verification_report_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `verificationReportToJson`(`document`: VerificationReport): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verification_report_to_json(

        FfiConverterTypeVerificationReport.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `verificationViewFromJson`(`text`: kotlin.String): VerificationView {
            return FfiConverterTypeVerificationView.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verification_view_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `verificationViewToJson`(`document`: VerificationView): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verification_view_to_json(

        FfiConverterTypeVerificationView.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `verifiedDocumentFromJson`(`text`: kotlin.String): VerifiedDocument {
            return FfiConverterTypeVerifiedDocument.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verified_document_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `verifiedDocumentToJson`(`document`: VerifiedDocument): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verified_document_to_json(

        FfiConverterTypeVerifiedDocument.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `walletPasswordViewFromJson`(`text`: kotlin.String): WalletPasswordView {
            return FfiConverterTypeWalletPasswordView.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_wallet_password_view_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `walletPasswordViewToJson`(`document`: WalletPasswordView): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_wallet_password_view_to_json(

        FfiConverterTypeWalletPasswordView.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `windowFormFromJson`(`text`: kotlin.String): WindowForm {
            return FfiConverterTypeWindowForm.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_window_form_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `windowFormToJson`(`document`: WindowForm): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_window_form_to_json(

        FfiConverterTypeWindowForm.lower(`document`),_status)
}
    )
    }

        /**
         * The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s.
         */
    @Throws(DengjiException::class) fun `completeSeal`(`message`: kotlin.ByteArray, `maker`: Certificate, `signature`: kotlin.ByteArray, `timestamp`: kotlin.ByteArray? = null): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_complete_seal(

        FfiConverterByteArray.lower(`message`),
        FfiConverterTypeCertificate.lower(`maker`),
        FfiConverterByteArray.lower(`signature`),
        FfiConverterOptionalByteArray.lower(`timestamp`),_status)
}
    )
    }

        /**
         * The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
         * r ‖ s.
         */
    @Throws(DengjiException::class) fun `completeSealSignature`(`message`: kotlin.ByteArray, `signer`: Certificate, `signature`: kotlin.ByteArray, `timestamp`: kotlin.ByteArray? = null): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_complete_seal_signature(

        FfiConverterByteArray.lower(`message`),
        FfiConverterTypeCertificate.lower(`signer`),
        FfiConverterByteArray.lower(`signature`),
        FfiConverterOptionalByteArray.lower(`timestamp`),_status)
}
    )
    }

        /**
         * What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
         * it, and the maker's own. Keep the bytes for `complete_seal`.
         */
    @Throws(DengjiException::class) fun `prepareSeal`(`draft`: SealDraft, `picture`: kotlin.ByteArray, `signers`: List<Certificate>, `maker`: Certificate): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepare_seal(

        FfiConverterTypeSealDraft.lower(`draft`),
        FfiConverterByteArray.lower(`picture`),
        FfiConverterSequenceTypeCertificate.lower(`signers`),
        FfiConverterTypeCertificate.lower(`maker`),_status)
}
    )
    }

        /**
         * What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
         * for `complete_seal_signature`.
         */
    @Throws(DengjiException::class) fun `prepareSealSignature`(`seal`: ElectronicSeal, `signer`: Certificate, `digest`: kotlin.ByteArray, `signing`: SealSigning): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepare_seal_signature(

        FfiConverterTypeElectronicSeal.lower(`seal`),
        FfiConverterTypeCertificate.lower(`signer`),
        FfiConverterByteArray.lower(`digest`),
        FfiConverterTypeSealSigning.lower(`signing`),_status)
}
    )
    }

        /**
         * Looks at a number that claims to be of a kind, and tells all that it says.
         */
    @Throws(DengjiException::class) fun `checkIdentifier`(`kind`: IdentifierKind, `text`: kotlin.String, `today`: CalendarDate, `regions`: Regions? = null): IdentifierReport {
            return FfiConverterTypeIdentifierReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_check_identifier(

        FfiConverterTypeIdentifierKind.lower(`kind`),
        FfiConverterString.lower(`text`),
        FfiConverterTypeCalendarDate.lower(`today`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    )
    }

        /**
         * Looks at many numbers that claim to be of one kind; one verdict each, in columns.
         */
    @Throws(DengjiException::class) fun `checkIdentifiers`(`kind`: IdentifierKind, `texts`: List<kotlin.String>, `today`: CalendarDate, `regions`: Regions? = null): IdentifierColumns {
            return FfiConverterTypeIdentifierColumns.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_check_identifiers(

        FfiConverterTypeIdentifierKind.lower(`kind`),
        FfiConverterSequenceString.lower(`texts`),
        FfiConverterTypeCalendarDate.lower(`today`),
        FfiConverterOptionalTypeRegions.lower(`regions`),_status)
}
    )
    }

        /**
         * The number with its middle hidden, for display.
         */
    @Throws(DengjiException::class) fun `maskIdentifier`(`kind`: IdentifierKind, `text`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_mask_identifier(

        FfiConverterTypeIdentifierKind.lower(`kind`),
        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * The profiles of this kind that the library brings along, older versions before newer ones.
         */
    @Throws(DengjiException::class) fun `builtinLicenceProfiles`(): List<ProfileRef> {
            return FfiConverterSequenceTypeProfileRef.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_builtin_licence_profiles(

        _status)
}
    )
    }

        /**
         * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
         */
    @Throws(DengjiException::class) fun `eraseLicenceLogEntry`(`entry`: LicenceEntry): LicenceEntry {
            return FfiConverterTypeLicenceEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_erase_licence_log_entry(

        FfiConverterTypeLicenceEntry.lower(`entry`),_status)
}
    )
    }

        /**
         * Opens an account with the one action that can be first. Throws `Refused`.
         */
    @Throws(DengjiException::class) fun `openLicenceWallet`(`command`: LicenceCommand, `context`: LicenceContext): OpenedLicenceWallet {
            return FfiConverterTypeOpenedLicenceWallet.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_open_licence_wallet(

        FfiConverterTypeLicenceCommand.lower(`command`),
        FfiConverterTypeLicenceContext.lower(`context`),_status)
}
    )
    }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
         * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
         * its end looks sound.
         */
    @Throws(DengjiException::class) fun `verifyLicenceLog`(`log`: List<LicenceEntry>, `head`: kotlin.String? = null): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verify_licence_log(

        FfiConverterSequenceTypeLicenceEntry.lower(`log`),
        FfiConverterOptionalString.lower(`head`),_status)
}
    )
    }

        /**
         * The application form (申请表) of one sub-case, as it is signed.
         */
    @Throws(DengjiException::class) fun `applicationForm`(`subCase`: SubCaseDocument, `profile`: ProfileHandle, `head`: PaperHead): Paper {
            return FfiConverterTypePaper.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_application_form(

        FfiConverterTypeSubCaseDocument.lower(`subCase`),
        FfiConverterTypeProfileHandle.lower(`profile`),
        FfiConverterTypePaperHead.lower(`head`),_status)
}
    )
    }

        /**
         * The certificate of completion: what was signed and sealed in a case, by whom and when.
         */
    @Throws(DengjiException::class) fun `certificateOfCompletion`(`subject`: Case, `profile`: ProfileHandle, `head`: PaperHead): Paper {
            return FfiConverterTypePaper.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_certificate_of_completion(

        FfiConverterTypeCase.lower(`subject`),
        FfiConverterTypeProfileHandle.lower(`profile`),
        FfiConverterTypePaperHead.lower(`head`),_status)
}
    )
    }

        /**
         * The receipt list (收件清单) of the materials of one sub-case.
         */
    @Throws(DengjiException::class) fun `receiptPaper`(`subCase`: SubCaseDocument, `profile`: ProfileHandle, `head`: PaperHead): Paper {
            return FfiConverterTypePaper.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_receipt_paper(

        FfiConverterTypeSubCaseDocument.lower(`subCase`),
        FfiConverterTypeProfileHandle.lower(`profile`),
        FfiConverterTypePaperHead.lower(`head`),_status)
}
    )
    }

        /**
         * Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere.
         */
    @Throws(DengjiException::class) fun `typeset`(`paper`: Paper, `fonts`: Fonts): TypesetPaper {
            return FfiConverterTypeTypesetPaper.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_typeset(

        FfiConverterTypePaper.lower(`paper`),
        FfiConverterTypeFonts.lower(`fonts`),_status)
}
    )
    }

        /**
         * The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and `digest`
         * name what was verified; `issuer` stands at the foot.
         */
    @Throws(DengjiException::class) fun `verificationPaper`(`report`: VerificationReport, `file`: kotlin.String, `digest`: kotlin.String, `issuer`: kotlin.String, `head`: PaperHead): Paper {
            return FfiConverterTypePaper.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verification_paper(

        FfiConverterTypeVerificationReport.lower(`report`),
        FfiConverterString.lower(`file`),
        FfiConverterString.lower(`digest`),
        FfiConverterString.lower(`issuer`),
        FfiConverterTypePaperHead.lower(`head`),_status)
}
    )
    }

        /**
         * The form for a window that `SealAccount.window_form` filled in.
         */
    @Throws(DengjiException::class) fun `windowPaper`(`form`: WindowForm, `profile`: SealProfileHandle, `head`: PaperHead): Paper {
            return FfiConverterTypePaper.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_window_paper(

        FfiConverterTypeWindowForm.lower(`form`),
        FfiConverterTypeSealProfileHandle.lower(`profile`),
        FfiConverterTypePaperHead.lower(`head`),_status)
}
    )
    }

        /**
         * Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells.
         */
    @Throws(DengjiException::class) fun `drawSeal`(`design`: SealDesign, `font`: Font): Picture {
            return FfiConverterTypePicture.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_draw_seal(

        FfiConverterTypeSealDesign.lower(`design`),
        FfiConverterTypeFont.lower(`font`),_status)
}
    )
    }

        /**
         * Everything that is wrong with a design, or unusual.
         */
    @Throws(DengjiException::class) fun `lintSeal`(`design`: SealDesign, `font`: Font): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_lint_seal(

        FfiConverterTypeSealDesign.lower(`design`),
        FfiConverterTypeFont.lower(`font`),_status)
}
    )
    }

        /**
         * The design of a preset with its texts filled in.
         */
    @Throws(DengjiException::class) fun `sealDesign`(`preset`: SealPreset, `content`: SealContent): SealDesign {
            return FfiConverterTypeSealDesign.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_design(

        FfiConverterTypeSealPreset.lower(`preset`),
        FfiConverterTypeSealContent.lower(`content`),_status)
}
    )
    }

        /**
         * The design of a profile's kind of seal with its texts; none for kinds that are made from an image, or of which no
         * preset knows.
         */
    @Throws(DengjiException::class) fun `sealDesignFor`(`kind`: SealKind, `content`: SealContent): SealDesign? {
            return FfiConverterOptionalTypeSealDesign.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_design_for(

        FfiConverterTypeSealKind.lower(`kind`),
        FfiConverterTypeSealContent.lower(`content`),_status)
}
    )
    }

        /**
         * The designs that the library brings along, whose texts are still to be filled in.
         */
    @Throws(DengjiException::class) fun `sealPresets`(): List<SealPreset> {
            return FfiConverterSequenceTypeSealPreset.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_seal_presets(

        _status)
}
    )
    }

        /**
         * The profiles of this kind that the library brings along, older versions before newer ones.
         */
    @Throws(DengjiException::class) fun `builtinProfiles`(): List<ProfileRef> {
            return FfiConverterSequenceTypeProfileRef.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_builtin_profiles(

        _status)
}
    )
    }

        /**
         * The rows on which a finding rests.
         */
    @Throws(DengjiException::class) fun `citations`(`finding`: Finding): List<RequirementRow> {
            return FfiConverterSequenceTypeRequirementRow.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_citations(

        FfiConverterTypeFinding.lower(`finding`),_status)
}
    )
    }

        /**
         * Takes units out of those that are chosen.
         */
    @Throws(DengjiException::class) fun `deselectUnits`(`selected`: List<PropertyUnit>, `remove`: List<kotlin.String>): Selection {
            return FfiConverterTypeSelection.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_deselect_units(

        FfiConverterSequenceTypePropertyUnit.lower(`selected`),
        FfiConverterSequenceString.lower(`remove`),_status)
}
    )
    }

        /**
         * A share of ownership in its canonical form, `1/2`; none where the text is no share.
         */
    @Throws(DengjiException::class) fun `parseShare`(`text`: kotlin.String): kotlin.String? {
            return FfiConverterOptionalString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_parse_share(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * The projects that are an enterprise's own, by name and number.
         */
    @Throws(DengjiException::class) fun `projectsOf`(`projects`: List<Project>, `enterprise`: Enterprise): List<Project> {
            return FfiConverterSequenceTypeProject.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_projects_of(

        FfiConverterSequenceTypeProject.lower(`projects`),
        FfiConverterTypeEnterprise.lower(`enterprise`),_status)
}
    )
    }

        /**
         * A row of the requirements: what it states, and in which document and section; none where there is no such row.
         */
    @Throws(DengjiException::class) fun `requirementRow`(`id`: kotlin.String): RequirementRow? {
            return FfiConverterOptionalTypeRequirementRow.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_requirement_row(

        FfiConverterString.lower(`id`),_status)
}
    )
    }

        /**
         * 共享: gives the shared materials of a batch to a sub-case.
         */
    @Throws(DengjiException::class) fun `shareMaterials`(`shared`: List<Material>, `own`: List<Material>, `mode`: ShareMode): SharedMaterials {
            return FfiConverterTypeSharedMaterials.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_share_materials(

        FfiConverterSequenceTypeMaterial.lower(`shared`),
        FfiConverterSequenceTypeMaterial.lower(`own`),
        FfiConverterTypeShareMode.lower(`mode`),_status)
}
    )
    }

        /**
         * The profiles of this kind that the library brings along, older versions before newer ones.
         */
    @Throws(DengjiException::class) fun `builtinSealProfiles`(): List<ProfileRef> {
            return FfiConverterSequenceTypeProfileRef.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_builtin_seal_profiles(

        _status)
}
    )
    }

        /**
         * What seal platforms allow, side by side, on a day: every operation, channel and capacity that one of them knows.
         */
    @Throws(DengjiException::class) fun `compareSealPlatforms`(`profiles`: List<SealProfileHandle>, `today`: CalendarDate): PlatformComparison {
            return FfiConverterTypePlatformComparison.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_compare_seal_platforms(

        FfiConverterSequenceTypeSealProfileHandle.lower(`profiles`),
        FfiConverterTypeCalendarDate.lower(`today`),_status)
}
    )
    }

        /**
         * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
         */
    @Throws(DengjiException::class) fun `eraseSealLogEntry`(`entry`: SealLogEntry): SealLogEntry {
            return FfiConverterTypeSealLogEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_erase_seal_log_entry(

        FfiConverterTypeSealLogEntry.lower(`entry`),_status)
}
    )
    }

        /**
         * Opens an account with the one action that can be first. Throws `Refused`.
         */
    @Throws(DengjiException::class) fun `openSealAccount`(`command`: SealCommand, `context`: SealContext): OpenedSealAccount {
            return FfiConverterTypeOpenedSealAccount.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_open_seal_account(

        FfiConverterTypeSealCommand.lower(`command`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    )
    }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
         * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
         * its end looks sound.
         */
    @Throws(DengjiException::class) fun `verifySealLog`(`log`: List<SealLogEntry>, `head`: kotlin.String? = null): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verify_seal_log(

        FfiConverterSequenceTypeSealLogEntry.lower(`log`),
        FfiConverterOptionalString.lower(`head`),_status)
}
    )
    }

        /**
         * A stored document as a material of a filing. Throws `Refused` for anybody but its owner.
         */
    @Throws(DengjiException::class) fun `attachDocument`(`document`: StoredDocument, `person`: Principal, `item`: kotlin.String): Material {
            return FfiConverterTypeMaterial.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_attach_document(

        FfiConverterTypeStoredDocument.lower(`document`),
        FfiConverterTypePrincipal.lower(`person`),
        FfiConverterString.lower(`item`),_status)
}
    )
    }

        /**
         * The evidence for a case's command `seal`, from a document whose signatures are valid. Throws `Refused`.
         */
    @Throws(DengjiException::class) fun `caseEvidence`(`document`: VerifiedDocument, `current`: kotlin.String): Evidence {
            return FfiConverterTypeEvidence.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_case_evidence(

        FfiConverterTypeVerifiedDocument.lower(`document`),
        FfiConverterString.lower(`current`),_status)
}
    )
    }

        /**
         * Whether seals lie on the pages where the platform wants them; none where no source says how documents are sealed.
         */
    @Throws(DengjiException::class) fun `checkSealCoverage`(`profile`: SealProfileHandle, `pages`: kotlin.UInt, `placements`: List<PagePlacement>): Report? {
            return FfiConverterOptionalTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_check_seal_coverage(

        FfiConverterTypeSealProfileHandle.lower(`profile`),
        FfiConverterUInt.lower(`pages`),
        FfiConverterSequenceTypePagePlacement.lower(`placements`),_status)
}
    )
    }

        /**
         * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
         */
    @Throws(DengjiException::class) fun `eraseSealingLogEntry`(`entry`: SealingLogEntry): SealingLogEntry {
            return FfiConverterTypeSealingLogEntry.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_erase_sealing_log_entry(

        FfiConverterTypeSealingLogEntry.lower(`entry`),_status)
}
    )
    }

        /**
         * Opens an account with the one action that can be first. Throws `Refused`.
         */
    @Throws(DengjiException::class) fun `openSealingSession`(`command`: SealingCommand, `context`: SealContext): OpenedSealingSession {
            return FfiConverterTypeOpenedSealingSession.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_open_sealing_session(

        FfiConverterTypeSealingCommand.lower(`command`),
        FfiConverterTypeSealContext.lower(`context`),_status)
}
    )
    }

        /**
         * What the host shall do with a sealed file, step by step.
         */
    @Throws(DengjiException::class) fun `outputPlan`(`profile`: SealProfileHandle, `request`: OutputRequest): OutputPlan {
            return FfiConverterTypeOutputPlan.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_output_plan(

        FfiConverterTypeSealProfileHandle.lower(`profile`),
        FfiConverterTypeOutputRequest.lower(`request`),_status)
}
    )
    }

        /**
         * What the bytes of a file are; its name does not matter.
         */
    @Throws(DengjiException::class) fun `recogniseFile`(`data`: kotlin.ByteArray): FileFormat {
            return FfiConverterTypeFileFormat.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_recognise_file(

        FfiConverterByteArray.lower(`data`),_status)
}
    )
    }

        /**
         * Judges the use of a seal by its account, as of the instant of that use.
         */
    @Throws(DengjiException::class) fun `rightAtSigning`(`account`: SealAccount, `profile`: SealProfileHandle, `used`: SealActUse): RightReport {
            return FfiConverterTypeRightReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_right_at_signing(

        FfiConverterTypeSealAccount.lower(`account`),
        FfiConverterTypeSealProfileHandle.lower(`profile`),
        FfiConverterTypeSealActUse.lower(`used`),_status)
}
    )
    }

        /**
         * What is known of a file from its bytes; whoever read its pages says how many there are.
         */
    @Throws(DengjiException::class) fun `sealableFile`(`id`: kotlin.String, `name`: kotlin.String, `data`: kotlin.ByteArray, `pages`: kotlin.UInt): SealableFile {
            return FfiConverterTypeSealableFile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sealable_file(

        FfiConverterString.lower(`id`),
        FfiConverterString.lower(`name`),
        FfiConverterByteArray.lower(`data`),
        FfiConverterUInt.lower(`pages`),_status)
}
    )
    }

        /**
         * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
         * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
         * its end looks sound.
         */
    @Throws(DengjiException::class) fun `verifySealingLog`(`log`: List<SealingLogEntry>, `head`: kotlin.String? = null): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verify_sealing_log(

        FfiConverterSequenceTypeSealingLogEntry.lower(`log`),
        FfiConverterOptionalString.lower(`head`),_status)
}
    )
    }

        /**
         * Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
         * the signature is verified first.
         */
    @Throws(DengjiException::class) fun `completeTicket`(`ticket`: Ticket, `signature`: kotlin.String, `publicKey`: kotlin.String? = null): SignedTicket {
            return FfiConverterTypeSignedTicket.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_complete_ticket(

        FfiConverterTypeTicket.lower(`ticket`),
        FfiConverterString.lower(`signature`),
        FfiConverterOptionalString.lower(`publicKey`),_status)
}
    )
    }

        /**
         * What a host's device has to sign: the bytes, and with the public key also their digest.
         */
    @Throws(DengjiException::class) fun `prepareTicket`(`ticket`: Ticket, `publicKey`: kotlin.String? = null): TicketToSign {
            return FfiConverterTypeTicketToSign.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepare_ticket(

        FfiConverterTypeTicket.lower(`ticket`),
        FfiConverterOptionalString.lower(`publicKey`),_status)
}
    )
    }

        /**
         * Signs a ticket with a key in software (64 hexadecimal digits).
         */
    @Throws(DengjiException::class) fun `signTicket`(`ticket`: Ticket, `privateKey`: kotlin.String): SignedTicket {
            return FfiConverterTypeSignedTicket.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sign_ticket(

        FfiConverterTypeTicket.lower(`ticket`),
        FfiConverterString.lower(`privateKey`),_status)
}
    )
    }

        /**
         * Checks the text of a signing code against the platform's public keys at an instant, without a network.
         */
    @Throws(DengjiException::class) fun `verifyTicket`(`payload`: kotlin.String, `keys`: List<PlatformKey>, `now`: Instant): TicketReport {
            return FfiConverterTypeTicketReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_verify_ticket(

        FfiConverterString.lower(`payload`),
        FfiConverterSequenceTypePlatformKey.lower(`keys`),
        FfiConverterTypeInstant.lower(`now`),_status)
}
    )
    }

        /**
         * Adds validation data to a file, in a revision of its own (level B-LT).
         */
    @Throws(DengjiException::class) fun `addValidationData`(`pdf`: kotlin.ByteArray, `data`: ValidationData): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_add_validation_data(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypeValidationData.lower(`data`),_status)
}
    )
    }

        /**
         * What stands against a signature on a file: all of it, before anything is laid out.
         */
    @Throws(DengjiException::class) fun `checkSigning`(`pdf`: kotlin.ByteArray, `request`: SigningRequest, `pictures`: kotlin.UInt = 0u): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_check_signing(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypeSigningRequest.lower(`request`),
        FfiConverterUInt.lower(`pictures`),_status)
}
    )
    }

        /**
         * Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s.
         */
    @Throws(DengjiException::class) fun `completeDocument`(`pdf`: kotlin.ByteArray, `prepared`: Prepared, `signature`: kotlin.ByteArray, `timestamp`: kotlin.ByteArray? = null): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_complete_document(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypePrepared.lower(`prepared`),
        FfiConverterByteArray.lower(`signature`),
        FfiConverterOptionalByteArray.lower(`timestamp`),_status)
}
    )
    }

        /**
         * Puts the authority's token into the prepared file.
         */
    @Throws(DengjiException::class) fun `completeTimestamp`(`pdf`: kotlin.ByteArray, `prepared`: PreparedTimestamp, `token`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_complete_timestamp(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypePreparedTimestamp.lower(`prepared`),
        FfiConverterByteArray.lower(`token`),_status)
}
    )
    }

        /**
         * What a plan breaks on a file.
         */
    @Throws(DengjiException::class) fun `lintPlan`(`pdf`: kotlin.ByteArray, `plan`: StampPlan): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_lint_plan(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypeStampPlan.lower(`plan`),_status)
}
    )
    }

        /**
         * Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
         * stamps, in its order.
         */
    @Throws(DengjiException::class) fun `prepareDocument`(`pdf`: kotlin.ByteArray, `request`: SigningRequest, `pictures`: List<Picture> = listOf()): PreparedDocument {
            return FfiConverterTypePreparedDocument.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepare_document(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypeSigningRequest.lower(`request`),
        FfiConverterSequenceTypePicture.lower(`pictures`),_status)
}
    )
    }

        /**
         * Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps.
         */
    @Throws(DengjiException::class) fun `prepareTimestamp`(`pdf`: kotlin.ByteArray, `request`: TimestampRequest): PreparedTimestampDocument {
            return FfiConverterTypePreparedTimestampDocument.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_prepare_timestamp(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypeTimestampRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Where the seals of a plan come to lie.
         */
    @Throws(DengjiException::class) fun `resolvePlan`(`pdf`: kotlin.ByteArray, `plan`: StampPlan): Resolution {
            return FfiConverterTypeResolution.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_resolve_plan(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypeStampPlan.lower(`plan`),_status)
}
    )
    }

        /**
         * Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes.
         */
    @Throws(DengjiException::class) fun `signDocument`(`pdf`: kotlin.ByteArray, `request`: SigningRequest, `key`: SoftwareKey, `pictures`: List<Picture> = listOf(), `entropy`: kotlin.ByteArray? = null): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sign_document(

        FfiConverterByteArray.lower(`pdf`),
        FfiConverterTypeSigningRequest.lower(`request`),
        FfiConverterTypeSoftwareKey.lower(`key`),
        FfiConverterSequenceTypePicture.lower(`pictures`),
        FfiConverterOptionalByteArray.lower(`entropy`),_status)
}
    )
    }
