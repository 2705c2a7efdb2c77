//! Parts of a case for whoever needs not the whole: one sub-case with its buttons and what is to be done about it, the
//! versions of all. As in every view, of what is none of the viewer's business nobody learns that it is there.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Case, Context, Inquiry,
    form::{Forms, LazyForms, input, inquiry_digest},
    offer::{ActionOffer, PersonTodo},
    standing::Viewer,
    state::{CaseStage, SubCase, SubCaseStage},
    view::Page,
};
use crate::{
    application::{RegisterPaper, SubCaseDocument},
    form::{self, FormPart, SubCaseForm},
};

/// A sub-case by its id, version and stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubCaseHead {
    /// Its id.
    pub sub_case: String,
    /// The version of the case in which it changed last: what a command expects of it.
    pub version: u32,
    /// Where it stands.
    pub stage: SubCaseStage,
}

/// One sub-case, with all that a page about it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubCasePart {
    /// Version of the case.
    pub version: u32,
    /// Where the case stands.
    pub stage: CaseStage,
    /// The sub-case.
    pub sub_case: SubCase,
    /// The viewer's buttons on it.
    pub actions: Vec<ActionOffer>,
    /// What is to be done about it, per person, as far as the viewer may know.
    pub todo: Vec<PersonTodo>,
    /// The papers that entries of the register ask for, beside the checklist.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub register_papers: Vec<RegisterPaper>,
}

impl Case {
    /// One sub-case as a document: what checks, forms, checklists and papers take. None where there is no such sub-case, or
    /// it is none of this person's business.
    pub fn document(&self, context: &Context<'_>, id: &str) -> Option<SubCaseDocument> {
        let sub = Viewer::new(self, context).sub_case(id)?;
        Some(input(&self.state.business, sub).to_document())
    }

    /// What a person signs who answered an inquiry about this sub-case (GZ-070): the digest, as hexadecimal, of number,
    /// question and answer and of what the sub-case's last round was about. Evidence in the inquiry does not count. None
    /// where there is no such sub-case, or it is none of this person's business.
    pub fn inquiry_digest(&self, context: &Context<'_>, id: &str, inquiry: &Inquiry) -> Option<String> {
        let sub = Viewer::new(self, context).sub_case(id)?;
        Some(inquiry_digest(&self.state, sub, inquiry))
    }

    /// The form of one sub-case as data ([`form`](crate::form::form)), as it stands and as this person meets it: what
    /// nothing offers him or her to change now is read only, and rows come and go only where they may. With `draft` it is
    /// the form of what was typed and not saved yet, with the case's own business and unit. None where there is no such
    /// sub-case, or it is none of this person's business.
    pub fn form(&self, context: &Context<'_>, id: &str, draft: Option<&SubCaseDocument>) -> Option<SubCaseForm> {
        let viewer = Viewer::new(self, context);
        let sub = viewer.sub_case(id)?;
        let mut shown = input(&self.state.business, sub);
        if let Some(draft) = draft {
            (shown.application, shown.questionnaire) = (&draft.application, &draft.questionnaire);
        }
        let mut form = form::form(&shown, context.profile, context.now.china_date());
        let offers = self.buttons(context, &LazyForms::default(), &viewer, Some(sub));
        let may = |action: &str| offers.iter().any(|offer| offer.allowed && offer.action == action);
        for section in &mut form.sections {
            let open = match section.part {
                // What was chosen when the case was opened stays.
                FormPart::Kind | FormPart::Unit => false,
                FormPart::Questions => may("answer_questionnaire"),
                FormPart::SharedMaterials | FormPart::Materials => may("upload_material"),
                _ => may("edit_application"),
            };
            if !open {
                section.lock();
            }
        }
        Some(form)
    }

    /// One sub-case with its buttons and what is to be done about it; none where there is no such one, or it is none of
    /// this person's business. Costs no more in a larger batch, but where a button waits for the whole.
    pub fn part(&self, context: &Context<'_>, id: &str) -> Option<SubCasePart> {
        let viewer = Viewer::new(self, context);
        let sub = viewer.sub_case(id)?;
        let forms = LazyForms::default();
        Some(SubCasePart {
            version: self.state.metadata.version,
            stage: self.state.stage,
            sub_case: sub.clone(),
            actions: self.buttons(context, &forms, &viewer, Some(sub)),
            todo: self.todo_about(context, Some(id)),
            register_papers: Forms::of(&forms, self, context).title.papers(sub),
        })
    }

    /// The sub-cases that are this person's business, by id, version and stage, on one page.
    pub fn heads(&self, context: &Context<'_>, page: Page) -> Vec<SubCaseHead> {
        let viewer = Viewer::new(self, context);
        let seen = self.state.sub_cases.iter().filter(|sub| viewer.sees(sub));
        let head = |sub: &SubCase| SubCaseHead { sub_case: sub.id.clone(), version: sub.version, stage: sub.stage };
        page.of(seen).map(head).collect()
    }
}
