//! The headers of a sheet: where they stand, and what each column is taken for.

use super::{
    ColumnUse, SheetColumn, SheetMapping, SheetRows,
    cells::{Grid, counted},
    header::{Lexicon, Meaning, party_field, unit},
    target::Target,
    terms,
};
use dengji_base::{finding::Failure, label::Label, words::is_blank};
use dengji_platform::platform::Profile;
use dengji_registration::application::{Field, FormPart};

/// Headers are looked for in so many rows from the top. Assumed.
pub(super) const SEARCHED: usize = 30;

/// What a sheet's columns are taken for: the row of headers is the one in which most is recognised, perhaps with a row of
/// groups over it (买受人1 over 姓名 and 证件号码).
///
/// `business_type` is the business of rows that name none; it may be empty. `Misuse` with `case.unknown_business_type`
/// where the profile has no such business.
pub fn mapping(sheet: &SheetRows, profile: &Profile, business_type: &str) -> Result<SheetMapping, Failure> {
    let (grid, lexicon) = (Grid::of(sheet), Lexicon::new(profile));
    let only = |codes: Option<&Vec<String>>| match codes.map(Vec::as_slice) {
        Some([code]) => code.clone(),
        _ => String::new(),
    };
    let named = (!business_type.is_empty()).then(|| profile.known_business(business_type));
    let business = named.transpose()?;
    let mut found = SheetMapping {
        header_row: 0,
        first_row: 1,
        business_type: business_type.to_owned(),
        organisation_type: only(business.map(|business| &business.organisation_types)),
        property_type: only(business.map(|business| &business.property_types)),
        columns: Vec::new(),
    };
    let Some(headers) = Headers::find(&grid, &lexicon) else {
        return Ok(found);
    };
    found.header_row = counted(headers.row - usize::from(headers.grouped));
    found.first_row = counted(headers.row + 1);
    found.columns = columns(&grid, &lexicon, &headers, profile, business_type);
    Ok(found)
}

/// The row of headers.
struct Headers {
    row: usize,
    /// Whether the row above says groups.
    grouped: bool,
}

impl Headers {
    fn find(grid: &Grid<'_>, lexicon: &Lexicon<'_>) -> Option<Self> {
        let width = grid.width();
        let mut best: Option<(usize, Self)> = None;
        for row in 0..grid.rows().min(SEARCHED) {
            let filled = grid.row(row).iter().filter(|text| !is_blank(text)).count();
            for grouped in [true, false] {
                if grouped && (row == 0 || !has_groups(grid, lexicon, row - 1)) {
                    continue;
                }
                let known = |column: &usize| {
                    let (group, header) = texts(grid, lexicon, row, grouped, *column);
                    (!is_blank(&header)).then(|| lexicon.meaning(&group, &header)).flatten().is_some()
                };
                let own = (0..width).filter(|column| !grid.own(row, *column).is_blank()).filter(known).count();
                let all = if grouped { (0..width).filter(known).count() } else { own };
                // A title is one cell; of a row of data little is known.
                let is_header = own > 0 && own * 2 >= filled && (all >= 2 || own == filled);
                if is_header && best.as_ref().is_none_or(|(most, _)| all > *most) {
                    best = Some((all, Self { row, grouped }));
                }
            }
        }
        best.map(|(_, headers)| headers)
    }
}

fn has_groups(grid: &Grid<'_>, lexicon: &Lexicon<'_>, row: usize) -> bool {
    grid.row(row).iter().any(|text| !is_blank(text) && lexicon.group(text).is_some())
}

/// The group over a header, and the header; what is merged over both rows is the header.
fn texts(grid: &Grid<'_>, lexicon: &Lexicon<'_>, row: usize, grouped: bool, column: usize) -> (String, String) {
    let header = grid.shown(row, column).text.trim().to_owned();
    if !grouped {
        return (String::new(), header);
    }
    let above = row - 1;
    let own = grid.shown(above, column).text.trim();
    let group = if !own.is_empty() {
        own
    } else if let Some(range) = grid.over(above, column) {
        grid.own(range.top, range.left).text.trim()
    } else {
        // A group stands over what follows it, as far as nothing else stands there.
        let left = (0..column).rev().map(|at| grid.own(above, at).text.trim()).find(|text| !text.is_empty());
        left.filter(|text| !header.is_empty() && lexicon.group(text).is_some()).unwrap_or("")
    };
    if header.is_empty() || header == group { (String::new(), group.to_owned()) } else { (group.to_owned(), header) }
}

/// A target, and which row of its party.
type Claim = (Target, Option<usize>);

/// What the columns claim so far.
#[derive(Default)]
struct Claims {
    taken: Vec<Claim>,
    /// Of whom the columns speak at present.
    context: Option<(FormPart, Option<usize>)>,
}

impl Claims {
    fn is_free(&self, target: Target, number: Option<usize>) -> bool {
        !self.taken.contains(&(target, number))
    }

    /// A target by its own name. The same name again is the next of its party.
    fn named(&mut self, target: Target, number: Option<usize>) -> Option<Claim> {
        let number = if self.is_free(target, number) {
            number
        } else if number.is_none() && target.part().party().is_some() {
            Some(self.next(target))
        } else {
            return None;
        };
        Some(self.take(target, number))
    }

    fn next(&self, target: Target) -> usize {
        self.taken.iter().filter(|(taken, _)| *taken == target).count() + 1
    }

    /// A field without a word of whose it is: of whom the columns to the left speak, or else of whoever has such a field
    /// first.
    fn bare(&mut self, key: &str, agent: bool, number: Option<usize>) -> Option<Claim> {
        const PARTIES: [FormPart; 3] = [FormPart::Buyers, FormPart::Sellers, FormPart::Mortgagees];
        let of = |part: FormPart| party_field(part, key, agent).map(Target::Field);
        if let Some((part, open)) = self.context
            && let Some(target) = of(part)
        {
            let number = number.or(open);
            if self.is_free(target, number) {
                return Some(self.take(target, number));
            }
            // Another name begins another person.
            return (key == "name" && part.party().is_some())
                .then(|| self.next(target))
                .map(|next| self.take(target, Some(next)));
        }
        // A telephone behind a party that has none on the form is that party's all the same.
        if self.context.is_some_and(|(part, _)| part.party().is_some()) && key == "phone" {
            return None;
        }
        let target = PARTIES.into_iter().chain([FormPart::Contact]).find_map(of)?;
        self.is_free(target, number).then(|| self.take(target, number))
    }

    fn take(&mut self, target: Target, number: Option<usize>) -> Claim {
        let part = target.part();
        if part.party().is_some() || part == FormPart::Contact {
            self.context = Some((part, number));
        }
        self.taken.push((target, number));
        (target, number)
    }
}

fn columns(
    grid: &Grid<'_>,
    lexicon: &Lexicon<'_>,
    headers: &Headers,
    profile: &Profile,
    business_type: &str,
) -> Vec<SheetColumn> {
    let mut claims = Claims::default();
    let mut found: Vec<(SheetColumn, Option<Claim>)> = Vec::new();
    for column in 0..grid.width() {
        let (group, header) = texts(grid, lexicon, headers.row, headers.grouped, column);
        let has_cells = || (headers.row + 1..grid.rows()).any(|row| !grid.own(row, column).is_blank());
        if is_blank(&header) && !has_cells() {
            continue;
        }
        let meaning = (!is_blank(&header)).then(|| lexicon.meaning(&group, &header)).flatten();
        let (treatment, claim) = match meaning {
            Some(Meaning::Own) => (ColumnUse::Passed, None),
            Some(Meaning::Target { target, number }) => told(claims.named(target, number)),
            Some(Meaning::Bare { key, agent, number }) => told(claims.bare(key, agent, number)),
            None => (ColumnUse::Unknown, None),
        };
        let header = if group.is_empty() { header } else { format!("{group} {header}") };
        let unit = claim.and_then(|(target, _)| unit(&header, target.holds()));
        let column = SheetColumn {
            column: counted(column),
            header,
            treatment,
            fields: Vec::new(),
            number: None,
            unit,
            label: None,
        };
        found.push((column, claim));
    }
    // Where a party has numbers, the columns without one are about the first.
    let numbered: Vec<FormPart> = found
        .iter()
        .filter_map(|(_, claim)| claim.filter(|(_, number)| number.is_some()).map(|(target, _)| target.part()))
        .collect();
    for (column, claim) in &mut found {
        let Some((target, number)) = *claim else { continue };
        let number = number.or_else(|| numbered.contains(&target.part()).then_some(1));
        column.number = number.and_then(|number| u32::try_from(number).ok());
        column.label = Some(called(target, column.number, profile, business_type));
        column.fields.push(target.path(profile));
        column.fields.extend(twin(target, &claims).map(|twin| twin.path(profile)));
    }
    found.into_iter().map(|(column, _)| column).collect()
}

fn told(claim: Option<Claim>) -> (ColumnUse, Option<Claim>) {
    (if claim.is_some() { ColumnUse::Read } else { ColumnUse::Repeated }, claim)
}

/// What a column fills besides: what the unit and 不动产情况 both name, where the other has no column.
fn twin(target: Target, claims: &Claims) -> Option<Target> {
    let Target::Field(field) = target else { return None };
    let other = terms::TWINS.iter().find_map(|(unit, property)| match field {
        _ if field == *unit => Some(*property),
        _ if field == *property => Some(*unit),
        _ => None,
    })?;
    Some(Target::Field(other)).filter(|other| claims.is_free(*other, None))
}

/// What people call a part of the form, by the business or by any that has it.
pub(super) fn part_name(part: FormPart, profile: &Profile, business_type: &str) -> Label {
    let all = profile.business_type(business_type).into_iter().chain(&profile.business_types);
    let has = part.party().and_then(|role| all.clone().find(|business| business.party(role).is_some()));
    part.name(has)
}

/// What a target is called in full: with the part of the form, and with which of its rows, where it needs that.
pub(super) fn called(target: Target, number: Option<u32>, profile: &Profile, business_type: &str) -> Label {
    let (part, own) = (target.part(), target.label(profile));
    let shared =
        |field: &Field| Target::Field(*field) != target && field.part() != part && field.label(profile).zh == own.zh;
    let is_twin =
        matches!(target, Target::Field(field) if terms::TWINS.iter().any(|(a, b)| field == *a || field == *b));
    if part.party().is_none() && !is_twin && !Field::ALL.iter().any(shared) {
        return own;
    }
    let part = part_name(part, profile, business_type);
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    Label {
        zh: format!("{}{number}-{}", part.zh, own.zh),
        en: format!("{} {number} - {}", part.en, own.en).replace("  ", " "),
    }
}
