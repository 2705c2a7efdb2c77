//! The same calls for Kotlin, where each crossing of the border costs several times what core needs for a question: one
//! buffer goes in and one comes out, and handles are numbers, so that a call crosses once, and once more to free the answer
//! (`cargo xtask bench`).
//!
//! A buffer begins with the counts (as [`crate`] tells) behind their own number; then come the parts one after the other,
//! without a gap: texts and bytes behind their length, handles as eight bytes. All numbers are big-endian. An answer has one
//! byte before: 0, or 1 where a fault follows as JSON text.

use std::{
    collections::BTreeMap,
    sync::{
        LazyLock, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use dengji_ffi::{Fault, Handle};

use crate::{Piece, Source, carry_out, pieces, row_of};

/// The living handles by their numbers, which are never given twice.
static LIVING: LazyLock<RwLock<BTreeMap<u64, Handle>>> = LazyLock::new(RwLock::default);

fn number(handle: Handle) -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    LIVING.write().unwrap_or_else(PoisonError::into_inner).insert(number, handle);
    number
}

/// Forgets a handle. Calls that have begun go on with it.
#[uniffi::export]
pub(crate) fn native_close(number: u64) {
    let forgotten = LIVING.write().unwrap_or_else(PoisonError::into_inner).remove(&number);
    // Outside of the lock, since what it holds may be much.
    drop(forgotten);
}

/// Carries out the operation of a row.
#[uniffi::export]
pub(crate) fn native_run(row: u32, packed: &[u8]) -> Vec<u8> {
    let mut out = vec![0];
    match run(row, packed, &mut out) {
        Ok(()) => out,
        Err(fault) => {
            out.clear();
            out.push(1);
            out.extend_from_slice(fault.to_json().as_bytes());
            out
        }
    }
}

fn run(row: u32, packed: &[u8], out: &mut Vec<u8>) -> Result<(), Fault> {
    let row = row_of(row)?;
    let mut rest = Packed(packed);
    let count = rest.length()?;
    let mut counts = Vec::with_capacity(count.min(row.arguments.len()));
    for _ in 0..count {
        counts.push(i32::from_be_bytes(rest.four()?));
    }
    let (counts, pieces) = pieces(carry_out(row, &counts, &mut rest)?);
    put_length(out, counts.len());
    for count in counts {
        out.extend_from_slice(&count.to_be_bytes());
    }
    for piece in pieces {
        match piece {
            Piece::Text(text) => put_bytes(out, text.as_bytes()),
            Piece::Bytes(bytes) => put_bytes(out, &bytes),
            Piece::Handle(handle) => out.extend_from_slice(&number(handle).to_be_bytes()),
        }
    }
    Ok(())
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_length(out, bytes.len());
    out.extend_from_slice(bytes);
}

/// Longer than this is no array of the JVM either.
fn put_length(out: &mut Vec<u8>, length: usize) {
    out.extend_from_slice(&u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
}

/// What is left of the buffer.
struct Packed<'a>(&'a [u8]);

impl<'a> Packed<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Fault> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or_else(Fault::internal)?;
        self.0 = rest;
        Ok(taken)
    }

    fn four(&mut self) -> Result<[u8; 4], Fault> {
        self.take(4)?.try_into().map_err(|_| Fault::internal())
    }

    fn length(&mut self) -> Result<usize, Fault> {
        usize::try_from(u32::from_be_bytes(self.four()?)).map_err(|_| Fault::internal())
    }
}

impl<'a> Source<'a> for Packed<'a> {
    fn text(&mut self) -> Result<&'a str, Fault> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Fault::unfit("a text"))
    }

    fn bytes(&mut self) -> Result<&'a [u8], Fault> {
        let length = self.length()?;
        self.take(length)
    }

    fn handle(&mut self) -> Result<Handle, Fault> {
        let number = u64::from_be_bytes(self.take(8)?.try_into().map_err(|_| Fault::internal())?);
        let living = LIVING.read().unwrap_or_else(PoisonError::into_inner);
        living.get(&number).cloned().ok_or_else(Fault::closed)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::*;

    fn row(class: &str, name: &str) -> u32 {
        let at = dengji_ffi::rows().iter().position(|row| (row.class, row.name) == (class, name));
        u32::try_from(at.unwrap()).unwrap()
    }

    fn packed(counts: &[i32], texts: &[&str]) -> Vec<u8> {
        let mut out = Vec::new();
        put_length(&mut out, counts.len());
        for count in counts {
            out.extend_from_slice(&count.to_be_bytes());
        }
        for text in texts {
            put_bytes(&mut out, text.as_bytes());
        }
        out
    }

    fn said(answer: &[u8]) -> String {
        String::from_utf8_lossy(answer).into_owned()
    }

    #[test]
    fn a_handle_lives_until_it_is_closed() {
        let made = native_run(row("Regions", "new"), &packed(&[-1], &[]));
        assert_eq!((made[0], made.len()), (0, 1 + 4 + 4 + 8), "{}", said(&made));
        let number = &made[9..];
        let asked = [packed(&[1], &[]), number.to_vec()].concat();
        let answer = native_run(row("Regions", "as_of"), &asked);
        assert_eq!(answer[0], 0);
        assert!(said(&answer).ends_with("2023"), "{}", said(&answer));
        native_close(u64::from_be_bytes(number.try_into().unwrap()));
        let answer = said(&native_run(row("Regions", "as_of"), &asked));
        assert!(answer.starts_with('\u{1}') && answer.contains("core.closed"), "{answer}");
    }

    #[test]
    fn a_buffer_that_ends_early_is_a_fault() {
        let whole = packed(&[1, 1], &["resident_id", "440106198001010019"]);
        let row = row("", "mask_identifier");
        assert_eq!(native_run(row, &whole)[0], 0);
        for length in 0..whole.len() {
            let answer = native_run(row, &whole[..length]);
            assert_eq!(answer[0], 1, "{length}");
        }
        assert_eq!(native_run(u32::MAX, &whole)[0], 1);
        let broken = [packed(&[1, 1], &["resident_id"]), vec![0, 0, 0, 1, 0xff]].concat();
        assert!(said(&native_run(row, &broken)).contains("json.wrong_type"));
    }
}
