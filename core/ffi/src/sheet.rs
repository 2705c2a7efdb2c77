//! Sheets: rows of cells to sub-cases, and findings back to the cells.

use dengji::{
    application::SubCaseDocument,
    sheet::{self, Reading, SheetCorrection, SheetMapping, SheetReport, SheetRows, SheetTemplate},
    time::Date,
};

use crate::{
    cross::{Json, Made},
    profile::Profile,
    region::Regions,
};

/// A sheet that was read, with its rows.
pub(crate) struct Sheet {
    rows: SheetRows,
    reading: Reading,
}

classes! {
    /// A sheet that was read: the sub-cases in it, what was found where, and the sheet with marks to hand back.
    shared "Sheet" = Sheet;
}

operations! { "Sheet";
    /// By which mapping it was read, its records (one for each sub-case), and all findings by row and column.
    method work fn report(sheet: &Sheet) -> Json<SheetReport> {
        Ok(Json(sheet.reading.report.clone()))
    }

    /// The sub-cases, one for each record of the report.
    method work fn sub_cases(sheet: &Sheet) -> Json<Vec<SubCaseDocument>> {
        Ok(Json(sheet.reading.sub_cases.clone()))
    }

    /// The user's own rows in their own order and columns, with a last column 错误说明, the cells to mark with their
    /// comments, and a summary for a sheet before it. It can be read again: that column is passed over.
    method work fn corrected(sheet: &Sheet) -> Json<SheetCorrection> {
        Ok(Json(sheet::corrected(&sheet.rows, &sheet.reading.report)))
    }
}

pub(crate) mod of_profile {
    #[allow(clippy::wildcard_imports, reason = "the room shares what its table is made of")]
    use super::*;

    operations! { "Profile";
        /// What the columns of a sheet were taken for, by their headers; a host may correct it. `business_type` is the
        /// business of rows that name none.
        method work fn sheet_mapping(
            profile: &Profile, sheet: Json<SheetRows>, business_type: Option<&str>,
        ) -> Json<SheetMapping> {
            Ok(Json(sheet::mapping(&sheet.0, profile.profile(), business_type.unwrap_or_default())?))
        }

        /// Reads a sheet, by this mapping or by its headers, and checks every sub-case in it. `today` is the day in China.
        /// A sheet in which nothing is read says why.
        method work fn read_sheet(
            profile: &Profile, sheet: Json<SheetRows>, today: Date, mapping: Option<Json<SheetMapping>>,
            regions: Option<&Regions>,
        ) -> Made<Sheet> {
            let rows = sheet.0;
            let mapping = match mapping {
                Some(Json(mapping)) => mapping,
                None => sheet::mapping(&rows, profile.profile(), "")?,
            };
            let reading = sheet::read(&rows, &mapping, profile.checker(), today, Regions::or_builtin(regions));
            Ok(Made(Sheet { rows, reading }))
        }

        /// A sheet to be filled in for a business: headers, a row of help, and what to offer in each column.
        method work fn sheet_template(profile: &Profile, business_type: &str, today: Date) -> Json<SheetTemplate> {
            Ok(Json(sheet::template(business_type, profile.profile(), today)?))
        }

        /// Sub-cases as a sheet, a row each. Read again it gives the same but for their materials, which no sheet carries.
        method work fn write_sheet(profile: &Profile, sub_cases: Json<Vec<SubCaseDocument>>) -> Json<SheetTemplate> {
            Ok(Json(sheet::write(&sub_cases.0, profile.profile())))
        }
    }
}
