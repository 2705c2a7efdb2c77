//! What is joined about sealed documents: files, pages, rights, and what a case makes of them.

use dengji::{
    finding::Report,
    material::Material,
    party::{Evidence, Principal},
    seal::SealAccount,
    sealing::{
        self, FileFormat, OutputPlan, OutputRequest, PagePlacement, RightReport, SealActUse, SealableFile,
        StoredDocument, VerifiedDocument,
    },
};

use crate::{
    cross::{Json, Name},
    handle::Locked,
    profile::SealProfile,
};

operations! { "";
    /// What the bytes of a file are; its name does not matter.
    function quick fn recognise_file(data: &[u8]) -> Name<FileFormat> {
        Ok(Name(sealing::recognise(data)))
    }

    /// What is known of a file from its bytes; whoever read its pages says how many there are.
    function work @Everything fn sealable_file(id: &str, name: &str, data: &[u8], pages: u32) -> Json<SealableFile> {
        Ok(Json(SealableFile::of(id, name, data, pages)))
    }

    /// Whether seals lie on the pages where the platform wants them; nothing where no source says how documents are
    /// sealed.
    function work @Everything fn check_seal_coverage(
        profile: &SealProfile, pages: u32, placements: Json<Vec<PagePlacement>>,
    ) -> Option<Json<Report>> {
        let rules = profile.profile().sealing.as_ref();
        Ok(rules.map(|rules| Json(sealing::check_coverage(&rules.coverage, pages, &placements.0))))
    }

    /// What the host shall do with a sealed file, step by step.
    function work @Everything fn output_plan(profile: &SealProfile, request: Json<OutputRequest>) -> Json<OutputPlan> {
        Ok(Json(sealing::output_plan(profile.profile(), &request.0)?))
    }

    /// Judges the use of a seal by its account, as of the instant of that use.
    function work @Everything fn right_at_signing(
        account: Locked<'_, SealAccount>, profile: &SealProfile, used: Json<SealActUse>,
    ) -> Json<RightReport> {
        Ok(Json(sealing::right_at_signing(&account, profile.profile(), &used.0)))
    }

    /// The evidence for a case's command `seal`, from a document whose signatures are valid. Refused for others, with all
    /// that stands against them.
    function work @Everything fn case_evidence(document: Json<VerifiedDocument>, current: &str) -> Json<Evidence> {
        Ok(Json(sealing::case_evidence(&document.0, current)?))
    }

    /// A stored document as a material of a filing. Refused for anybody but its owner.
    function work @Everything fn attach_document(
        document: Json<StoredDocument>, person: Json<Principal>, item: &str,
    ) -> Json<Material> {
        Ok(Json(sealing::attach(&document.0, person.0.who(), item)?))
    }
}
