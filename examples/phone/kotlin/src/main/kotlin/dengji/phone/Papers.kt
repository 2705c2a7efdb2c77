package dengji.phone

import dengji.*
import dengji.documents.*


/** Sealed papers, verified without a network. */
class Papers(private val anchors: List<ByteArray>, private val clock: Clock) {
    fun verify(pdf: ByteArray): VerificationReport = Verifier(anchors).use { it.verify(pdf, clock.now) }
}
