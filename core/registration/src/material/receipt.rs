//! 材料收件清单: the list of what was handed in. Requirement row GZ-055.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Material;
use dengji_platform::platform::{Label, Profile};

/// One numbered line of the receipt list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptLine {
    /// 序号, from 1.
    pub number: u32,
    /// The item.
    pub item: String,
    /// 材料名称: the profile's name of the item; the item itself where the profile does not know it.
    pub name: Label,
    /// 份数: how many files were given.
    pub copies: u32,
    /// 页数 of all files together; none where the pages of one are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
    /// Whether it came from the shared list (GZ-051).
    pub shared: bool,
    /// The files' own numbers, in order.
    pub files: Vec<String>,
}

/// The receipt list of one sub-case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptList {
    /// The lines: items of the checklist in its order, then the others in the order they were given.
    pub lines: Vec<ReceiptLine>,
    /// All copies.
    pub copies: u32,
    /// All pages; none where those of one line are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
}

/// The receipt list of what was given. Materials without files are not on it.
pub fn receipt_list(materials: &[Material], profile: &Profile) -> ReceiptList {
    let rank = |material: &Material| {
        profile.checklist.iter().position(|item| item.item == material.item).unwrap_or(usize::MAX)
    };
    let mut given: Vec<&Material> = materials.iter().filter(|material| !material.files.is_empty()).collect();
    given.sort_by_key(|material| rank(material));
    let lines: Vec<ReceiptLine> =
        (1_u32..).zip(given).map(|(number, material)| line(number, material, profile)).collect();
    ReceiptList {
        copies: lines.iter().fold(0, |sum: u32, line| sum.saturating_add(line.copies)),
        pages: lines.iter().map(|line| line.pages).try_fold(0_u32, |sum, pages| sum.checked_add(pages?)),
        lines,
    }
}

fn line(number: u32, material: &Material, profile: &Profile) -> ReceiptLine {
    let name = profile.material_name(&material.item).cloned();
    let name = name.unwrap_or_else(|| Label { zh: material.item.clone(), en: material.item.clone() });
    let pages = material.files.iter().try_fold(
        0_u32,
        |sum, file| {
            if file.pages == 0 { None } else { sum.checked_add(file.pages) }
        },
    );
    ReceiptLine {
        number,
        item: material.item.clone(),
        name,
        copies: u32::try_from(material.files.len()).unwrap_or(u32::MAX),
        pages,
        shared: material.shared,
        files: material.files.iter().map(|file| file.id.clone()).collect(),
    }
}
