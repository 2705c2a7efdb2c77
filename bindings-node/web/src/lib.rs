//! dengji for pages and mini-programs, the WebAssembly half: turns arguments over by the rows of the table of operations,
//! calls them, and turns results back. It knows no operation by name, and decides nothing.
//!
//! Whatever crosses lies in the module's memory, in the form of `crossing`. JavaScript (`native.cjs`) asks for room by
//! [`alloc`], writes a list of arguments there, and calls; what it is given begins with its length (32 bits, little end
//! first), and is given back by [`free`] with all of it. A panic is a trap, after which JavaScript uses this memory no more.
#![expect(unsafe_code, reason = "memory crosses by its address; each place says why it holds")]

mod crossing;

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use dengji_ffi::{Fault, Handle, Output, Row};

use crate::crossing::{Value, inputs};

/// What JavaScript holds by number.
static HANDLES: Mutex<Handles> = Mutex::new(Handles { held: BTreeMap::new(), next: 0 });

struct Handles {
    held: BTreeMap<u32, Handle>,
    next: u32,
}

impl Handles {
    fn all() -> MutexGuard<'static, Self> {
        HANDLES.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn get(number: u32) -> Result<Handle, Fault> {
        Self::all().held.get(&number).cloned().ok_or_else(Fault::closed)
    }

    fn keep(handle: Handle) -> u32 {
        let mut all = Self::all();
        while all.held.contains_key(&all.next) {
            all.next = all.next.wrapping_add(1);
        }
        let number = all.next;
        all.next = number.wrapping_add(1);
        all.held.insert(number, handle);
        number
    }
}

/// Room for this many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; length].into_boxed_slice()).cast()
}

/// Gives room back.
///
/// # Safety
///
/// It is room that this module gave, of this length, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn free(at: *mut u8, length: usize) {
    // SAFETY: the caller's promise.
    drop(unsafe { taken(at, length) });
}

/// Carries out the operation of a row with a list of arguments, whose room it takes over.
///
/// # Safety
///
/// As of [`free`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn call(row: u32, at: *mut u8, length: usize) -> *mut u8 {
    // SAFETY: the caller's promise.
    let given = unsafe { taken(at, length) };
    told(dengji_ffi::rows().get(row as usize).copied().ok_or_else(Fault::internal).and_then(|row| asked(row, &given)))
}

fn asked(row: &Row, given: &[u8]) -> Result<Output, Fault> {
    dengji_ffi::call(row, &inputs(row, Value::list(given)?)?)
}

/// Lets go of what JavaScript held by this number.
#[unsafe(no_mangle)]
pub extern "C" fn close(handle: u32) {
    let closed = Handles::all().held.remove(&handle);
    drop(closed);
}

/// What a call throws (JSON text), for errors that come from elsewhere: 0, one that met a panic; 1, one with a handle that
/// is closed; 2, one in which something else stands at a place (first text) than is expected there (second text); 3, one
/// that is given something else than the handle that it wants (first text).
///
/// # Safety
///
/// As of [`free`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fault(which: u32, at: *mut u8, length: usize) -> *mut u8 {
    // SAFETY: the caller's promise.
    let given = unsafe { taken(at, length) };
    let texts = Value::list(&given).unwrap_or_default();
    let text = |at: usize| match texts.get(at) {
        Some(Value::Text(text)) => *text,
        _ => "",
    };
    let fault = match which {
        1 => Fault::closed(),
        2 => Fault::unfit_at(text(0), text(1)),
        3 => Fault::foreign(text(0)),
        _ => Fault::internal(),
    };
    told(Ok(Output::Json(fault.to_json())))
}

/// The version of this module, what the table is, and the rows that it does not carry: three results.
#[unsafe(no_mangle)]
pub extern "C" fn about() -> *mut u8 {
    let missing = dengji_ffi::rows().iter().filter(|row| !row.is_built()).map(|row| Output::Text(row.path()));
    told(Ok(Output::List(vec![
        Output::Text(env!("CARGO_PKG_VERSION").to_owned()),
        Output::Text(format!("{:016x}", dengji_ffi::fingerprint())),
        Output::List(missing.collect()),
    ])))
}

/// Room that comes back to this module.
///
/// # Safety
///
/// As of [`free`].
unsafe fn taken(at: *mut u8, length: usize) -> Box<[u8]> {
    // SAFETY: `alloc` and `told` make all room, as a box of that many bytes.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(at, length)) }
}

/// What JavaScript is given, behind its length.
fn told(given: Result<Output, Fault>) -> *mut u8 {
    let mut told = vec![0; size_of::<u32>()];
    crossing::write(given, &mut told);
    // Below 4 GiB, which is all the memory that there is.
    let length = u32::try_from(told.len() - size_of::<u32>()).unwrap_or_default();
    for (to, from) in told.iter_mut().zip(length.to_le_bytes()) {
        *to = from;
    }
    Box::into_raw(told.into_boxed_slice()).cast()
}
