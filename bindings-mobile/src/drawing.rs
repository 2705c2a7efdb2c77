//! QR codes as pictures.

use std::sync::Arc;

use dengji::{
    border::{DengjiError, call},
    drawing::qr::{self, ErrorCorrection, QrMatrix, QrStyle},
};

/// A QR code, ready to be drawn.
#[derive(uniffi::Object)]
pub struct QrCode(qr::QrCode);

#[uniffi::export]
impl QrCode {
    /// The code of a text, in the smallest version that holds it.
    #[uniffi::constructor]
    pub fn encode(text: String, error_correction: ErrorCorrection) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(qr::QrCode::encode(&text, error_correction)?))))
    }

    /// The code of bytes.
    #[uniffi::constructor]
    pub fn encode_bytes(bytes: Vec<u8>, error_correction: ErrorCorrection) -> Result<Arc<Self>, DengjiError> {
        call(|| Ok(Arc::new(Self(qr::QrCode::encode_bytes(&bytes, error_correction)?))))
    }

    /// Its modules.
    pub fn matrix(&self) -> Result<QrMatrix, DengjiError> {
        call(|| Ok(self.0.matrix()))
    }

    /// The picture as SVG.
    pub fn svg(&self, style: QrStyle) -> Result<String, DengjiError> {
        call(|| Ok(self.0.to_svg(&style)?))
    }

    /// The picture as PNG.
    pub fn png(&self, style: QrStyle) -> Result<Vec<u8>, DengjiError> {
        call(|| Ok(self.0.to_png(&style)?))
    }
}
