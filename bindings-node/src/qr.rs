//! QR codes: encoded once, drawn as matrix, SVG or PNG.

use dengji::drawing::qr::{self, QrStyle};
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::{
    failure::{Fault, call},
    handle::Shared,
    json::{Json, read, read_text, write},
};

/// A QR code, ready to be drawn.
#[napi]
pub struct QrCode(Shared<qr::QrCode>);

fn style(given: Option<Json>) -> Result<QrStyle, Fault> {
    given.map_or_else(|| Ok(QrStyle::default()), |given| Ok(read(&given)?))
}

#[napi]
impl QrCode {
    /// Encodes text in the smallest version that holds it.
    #[napi(factory, catch_unwind)]
    pub fn open(text: String, error_correction: String) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(qr::QrCode::encode(&text, read_text(&error_correction)?)?))))
    }

    /// Version, size and mask: `[version, size, mask]`.
    #[napi(catch_unwind)]
    pub fn figures(&self) -> napi::Result<Vec<u32>> {
        call(|| self.0.with(|code| Ok(vec![code.version(), code.size(), code.mask()])))
    }

    /// The modules as text.
    #[napi(catch_unwind)]
    pub fn matrix(&self) -> napi::Result<String> {
        call(|| self.0.with(|code| Ok(write(&code.matrix()))))
    }

    /// An SVG document.
    #[napi(catch_unwind)]
    pub fn to_svg(&self, style: Option<Json>) -> napi::Result<String> {
        call(|| self.0.with(|code| Ok(code.to_svg(&self::style(style)?)?)))
    }

    /// A PNG file.
    #[napi(catch_unwind)]
    pub fn to_png(&self, style: Option<Json>) -> napi::Result<Uint8Array> {
        call(|| self.0.with(|code| Ok(code.to_png(&self::style(style)?)?.into())))
    }
}
