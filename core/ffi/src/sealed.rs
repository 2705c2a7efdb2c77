//! What is joined about sealed documents: files, pages, rights, and what a case makes of them.

use dengji::{
    evidence::Evidence,
    material::Material,
    party::Principal,
    sealing::{self, FileFormat, SealableFile, StoredDocument, VerifiedDocument},
};

use crate::cross::{Json, Name};

operations! { "";
    /// What the bytes of a file are; its name does not matter.
    function quick fn recognise_file(data: &[u8]) -> Name<FileFormat> {
        Ok(Name(sealing::recognise(data)))
    }

    /// What is known of a file from its bytes; whoever read its pages says how many there are.
    function work fn sealable_file(id: &str, name: &str, data: &[u8], pages: u32) -> Json<SealableFile> {
        Ok(Json(SealableFile::of(id, name, data, pages)))
    }

    /// The evidence for a case's command `seal`, from a document whose signatures are valid. Refused for others, with all
    /// that stands against them.
    function work fn case_evidence(document: Json<VerifiedDocument>, current: &str) -> Json<Evidence> {
        Ok(Json(sealing::case_evidence(&document.0, current)?))
    }

    /// A stored document as a material of a filing. Refused for anybody but its owner.
    function work fn attach_document(
        document: Json<StoredDocument>, person: Json<Principal>, item: &str,
    ) -> Json<Material> {
        Ok(Json(sealing::attach(&document.0, person.0.who(), item)?))
    }
}
