//! The application form of a sub-case, and how it is signed in two phases.

use std::collections::BTreeMap;

use dengji::{
    crypto::{SignatureScheme, base64, from_base64},
    document::{
        paper::{PaperPlace, Typeset},
        place::{Edge, Position, SealCoverage, SealPlacement, Stamp, StampPlan, resolve},
        sign::{Carrier, Prepared, PreparedFile, SigningRequest, complete, prepare},
        verify::VerificationReport,
    },
    drawing::picture::Picture,
    sealing::RightReport,
    time::Instant,
};

use super::authority::Holder;
use crate::demo::wrong;

/// How far down the edge a riding seal stands.
const RIDING: i64 = 150_000;

/// The application form of a sub-case, as far as it is signed.
pub(crate) struct Sheet {
    pub(crate) case: String,
    pub(crate) sub: String,
    /// The digest of the sub-case's content that it shows.
    pub(crate) content: String,
    pub(crate) pdf: Vec<u8>,
    /// With which algorithm each field was signed.
    pub(crate) schemes: BTreeMap<String, SignatureScheme>,
    places: Vec<PaperPlace>,
    /// The file before its last signature: so many of its first bytes.
    pub(super) unsealed: usize,
    /// Where the value of the last signature went.
    pub(super) room: Option<Prepared>,
    pub(crate) proof: Option<Proof>,
}

/// What came of verifying a sealed form.
pub(crate) struct Proof {
    pub(crate) report: VerificationReport,
    pub(crate) right: RightReport,
}

/// One signature to be made on a sheet.
pub(super) struct Act<'a> {
    pub(super) place: &'a str,
    pub(super) name: &'a str,
    pub(super) reason: &'a str,
    pub(super) carrier: Carrier,
    pub(super) holder: &'a Holder,
    pub(super) picture: &'a Picture,
    /// Whether it rides over the edges of all pages besides (骑缝章).
    pub(super) riding: bool,
    pub(super) seal: Option<&'a [u8]>,
}

impl Sheet {
    pub(super) fn new(case: &str, sub: &str, content: &str, made: Typeset) -> Self {
        let (case, sub, content) = (case.to_owned(), sub.to_owned(), content.to_owned());
        let (pdf, places) = (made.pdf, made.layout.places);
        Self { case, sub, content, unsealed: pdf.len(), pdf, schemes: BTreeMap::new(), places, room: None, proof: None }
    }

    /// The name of its file.
    pub(crate) fn file(&self) -> String {
        format!("{}-{}.pdf", self.case, self.sub)
    }

    /// Lays the signature out, has it signed by whoever holds the key, and puts the value in.
    pub(super) fn put(&mut self, act: &Act<'_>, now: Instant) -> Result<(), String> {
        let PreparedFile { prepared, bytes } = self.prepare(&self.pdf, act, now)?;
        let message = from_base64(&prepared.to_be_signed).ok_or("a message is base64")?;
        let value = act.holder.key.sign(prepared.scheme, &message, None).map_err(wrong)?;
        self.unsealed = self.pdf.len();
        self.schemes.insert(act.place.to_owned(), prepared.scheme);
        self.pdf = complete(&prepared, bytes, &value, None).map_err(wrong)?;
        self.room = Some(prepared);
        Ok(())
    }

    pub(super) fn prepare(&self, pdf: &[u8], act: &Act<'_>, now: Instant) -> Result<PreparedFile, String> {
        let place = self.places.iter().find(|place| place.name == act.place).ok_or("the form has no such place")?;
        let position = Position::Point {
            page: i64::from(place.page),
            x_um: i64::from(place.left + place.width / 2),
            y_um: i64::from(place.top + place.height / 2),
        };
        let (width_um, height_um) = (i64::from(act.picture.width()), i64::from(act.picture.height()));
        let stamp = |position| Stamp { width_um, height_um, position };
        let riding = || Position::Riding { edge: Edge::Right, along_um: RIDING, pages: Vec::new(), slices: None };
        let stamps = [position].into_iter().chain(act.riding.then(riding)).map(stamp).collect();
        let plan = StampPlan { coverage: SealCoverage::AtLeastOne, fields: Vec::new(), stamps };
        let resolution = resolve(pdf, &plan).map_err(wrong)?;
        let certificate = base64(act.holder.certificate.der());
        let scheme = act.holder.key.default_scheme();
        let mut request = SigningRequest::new(act.place, act.carrier, scheme, vec![certificate], now);
        // One picture in all places.
        let placements = resolution.placements.into_iter();
        request.placements = placements.map(|place| SealPlacement { stamp: 0, ..place }).collect();
        request.signer_name = Some(act.name.to_owned());
        request.reason = Some(act.reason.to_owned());
        request.location = Some("广州".to_owned());
        request.seal = act.seal.map(base64);
        prepare(pdf, &request, std::slice::from_ref(act.picture)).map_err(wrong)
    }
}
