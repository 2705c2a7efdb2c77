//! QR codes.

use dengji::drawing::qr::{ErrorCorrection, QrCode, QrMatrix, QrStyle};

use crate::cross::{Json, Made, Name};

classes! {
    /// A QR code, ready to be drawn.
    shared "QrCode" = QrCode;
}

fn style(given: Option<Json<QrStyle>>) -> QrStyle {
    given.map_or_else(QrStyle::default, |given| given.0)
}

operations! { "QrCode";
    /// Encodes text in the smallest version that holds it. `Malformed` when none does. Where nothing is said of error
    /// correction, by level `m`.
    new work fn new(text: &str, error_correction: Option<Name<ErrorCorrection>>) -> Made<QrCode> {
        let level = error_correction.map_or(ErrorCorrection::M, |named| named.0);
        Ok(Made(QrCode::encode(text, level)?))
    }

    /// The version, 1–40.
    property quick fn version(code: &QrCode) -> u32 {
        Ok(code.version())
    }

    /// Modules a side, without the quiet zone.
    property quick fn size(code: &QrCode) -> u32 {
        Ok(code.size())
    }

    /// The mask pattern, 0–7.
    property quick fn mask(code: &QrCode) -> u32 {
        Ok(code.mask())
    }

    /// The modules as text, for a host that draws by itself and leaves four modules of quiet zone around them.
    method quick fn matrix(code: &QrCode) -> Json<QrMatrix> {
        Ok(Json(code.matrix()))
    }

    /// An SVG document: black on white.
    method work fn to_svg(code: &QrCode, style: Option<Json<QrStyle>>) -> String {
        Ok(code.to_svg(&self::style(style))?)
    }

    /// A PNG picture.
    method work fn to_png(code: &QrCode, style: Option<Json<QrStyle>>) -> Vec<u8> {
        Ok(code.to_png(&self::style(style))?)
    }
}
