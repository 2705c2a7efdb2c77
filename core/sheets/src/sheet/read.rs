//! Reading a sheet by its mapping: sub-cases out, findings by row and column.

use std::{collections::BTreeMap, ops::Deref};

use super::{
    ColumnUse, SheetColumn, SheetFinding, SheetMapping, SheetRecord, SheetReport, SheetRows,
    cells::{Cell, Grid, counted, name, position},
    mapping::{SEARCHED, called, part_name},
    options::Options,
    persons::{self, Persons},
    record::{Column, Joint, PartyRow, Plan},
    slot::{Slot, add_row, slot},
    target::{AnswerPart, Target},
    terms, value,
};
use dengji_base::{
    finding::{Code, Finding, Severity},
    identifier::{IdentifierText, Regions, UnitKey},
    label::Label,
    time::Date,
    words::is_blank,
};
use dengji_platform::platform::Profile;
use dengji_registration::application::{Checker, Field, FormPart, SubCaseDocument};

/// A sheet has at most so many rows; what follows is not read, which is said. Assumed.
pub const MAX_ROWS: usize = 100_000;

/// A report keeps at most so many findings; one closing finding counts the others. Assumed.
const MAX_FOUND: usize = 100_000;

/// The parts of the form that are lists.
const PARTIES: [FormPart; 3] = [FormPart::Buyers, FormPart::Sellers, FormPart::Mortgagees];

/// What was read from a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What was found, and where.
    pub report: SheetReport,
    /// The sub-cases, one for each record of the report.
    pub sub_cases: Vec<SubCaseDocument>,
}

/// Reads a sheet by a mapping, and checks every sub-case. Sheets carry no materials, so nothing is said of them here: what
/// is missing in the sub-cases a check of them tells.
///
/// `today` is the day in China. A sheet in which nothing is read says why: `sheet.empty`, `sheet.no_header`,
/// `sheet.no_rows`.
pub fn read<P: Deref<Target = Profile>>(
    sheet: &SheetRows,
    mapping: &SheetMapping,
    checker: &Checker<P>,
    today: Date,
    regions: &Regions,
) -> Reading {
    let profile = checker.profile();
    let mut reader = Reader {
        grid: Grid::of(sheet),
        plan: Plan::new(mapping, profile),
        options: Options::new(profile),
        mapping,
        profile,
        out: BoundedFindings::default(),
        sub_cases: Vec::new(),
        records: Vec::new(),
        units: BTreeMap::new(),
    };
    reader.columns();
    let mut passed_over = 0;
    let last = reader.grid.rows().min(MAX_ROWS);
    let mut open: Option<Record> = None;
    for row in reader.plan.first..last {
        match reader.kind(row) {
            RowKind::Blank => passed_over += 1,
            RowKind::Help => {}
            RowKind::Filled => {
                let joint = open.as_ref().map_or(Joint::Own, |open| reader.plan.joint(&reader.grid, open.first, row));
                match (joint, &mut open) {
                    (Joint::Further { told }, Some(open)) => reader.further(open, row, told),
                    (_, open) => {
                        if let Some(done) = open.take() {
                            reader.finish(done, checker, today, regions);
                        }
                        *open = Some(reader.begin(row));
                    }
                }
            }
        }
    }
    if let Some(done) = open {
        reader.finish(done, checker, today, regions);
    }
    reader.why_nothing(last);
    let Reader { out, records, sub_cases, .. } = reader;
    let report = SheetReport { mapping: mapping.clone(), records, passed_over, findings: out.finish() };
    Reading { report, sub_cases }
}

/// Findings in the order of the sheet, not without bound.
#[derive(Default)]
struct BoundedFindings {
    findings: Vec<SheetFinding>,
    dropped: usize,
    gravest_dropped: Option<Severity>,
}

impl BoundedFindings {
    fn push(&mut self, finding: SheetFinding) {
        if self.findings.len() < MAX_FOUND {
            self.findings.push(finding);
        } else {
            self.dropped += 1;
            self.gravest_dropped = self.gravest_dropped.max(Some(finding.finding.severity));
        }
    }

    fn finish(mut self) -> Vec<SheetFinding> {
        if let Some(severity) = self.gravest_dropped {
            let closing = Finding::new(Code::ReportTruncated, "").with("count", self.dropped).with("limit", MAX_FOUND);
            self.findings.push(of_sheet(closing.severity(severity)));
        }
        self.findings
    }
}

fn of_sheet(finding: Finding) -> SheetFinding {
    SheetFinding { row: None, column: None, cell: String::new(), label: String::new(), sub_case: None, finding }
}

/// Whether it is about what no sheet can bring.
fn is_of_materials(finding: &Finding) -> bool {
    let root = FormPart::Materials.root();
    let rest = finding.pointer.strip_prefix(root);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) || finding.code == Code::RegisterMaterialMissing
}

enum RowKind {
    Blank,
    Help,
    Filled,
}

/// One sub-case while it is read.
struct Record {
    first: usize,
    rows: Vec<usize>,
    document: SubCaseDocument,
    /// The rows of each party of [`PARTIES`].
    parties: [Vec<PartyRow>; 3],
    found: Vec<SheetFinding>,
}

impl Record {
    fn party(&mut self, part: FormPart) -> Option<&mut Vec<PartyRow>> {
        let at = PARTIES.iter().position(|party| *party == part)?;
        self.parties.get_mut(at)
    }
}

struct Reader<'a> {
    grid: Grid<'a>,
    plan: Plan,
    options: Options,
    mapping: &'a SheetMapping,
    profile: &'a Profile,
    out: BoundedFindings,
    sub_cases: Vec<SubCaseDocument>,
    records: Vec<SheetRecord>,
    /// In which row each unit stands first.
    units: BTreeMap<UnitKey<'static>, usize>,
}

impl Reader<'_> {
    /// What is to be said of the columns.
    fn columns(&mut self) {
        let above = (self.mapping.header_row > 0).then(|| self.mapping.first_row.saturating_sub(1));
        for column in &self.mapping.columns {
            for finding in self.of_column(column) {
                let row = above.and_then(position);
                let cell = row.zip(position(column.column)).map(|(row, column)| name(row, column)).unwrap_or_default();
                let (row, column, label) = (above, Some(column.column), column.header.clone());
                self.out.push(SheetFinding { row, column, cell, label, sub_case: None, finding });
            }
        }
    }

    fn of_column(&self, column: &SheetColumn) -> Vec<Finding> {
        let letters = position(column.column).map(super::cells::letters).unwrap_or_default();
        let about = |code: Code| Finding::new(code, "").with("column", &letters);
        match column.treatment {
            ColumnUse::Passed => Vec::new(),
            ColumnUse::Unknown if is_blank(&column.header) => vec![about(Code::SheetColumnUnnamed)],
            ColumnUse::Unknown => vec![about(Code::SheetColumnUnknown)],
            ColumnUse::Repeated => vec![about(Code::SheetColumnRepeated)],
            ColumnUse::Read => {
                let targets: Vec<_> = column.fields.iter().map(|path| Target::parse(path, self.profile)).collect();
                let mut found = Vec::new();
                if targets.is_empty() || targets.contains(&None) {
                    found.push(about(Code::SheetColumnField));
                }
                if column.unit.is_none() && targets.into_iter().flatten().any(value::wants_unit) {
                    found.push(about(Code::SheetUnitAssumed).assumed(true));
                }
                found
            }
        }
    }

    /// Why nothing was read.
    fn why_nothing(&mut self, last: usize) {
        if self.grid.rows() > last {
            let finding = Finding::new(Code::SheetTooLong, "").with("rows", self.grid.rows()).with("limit", MAX_ROWS);
            self.out.push(of_sheet(finding));
        }
        if !self.records.is_empty() {
            return;
        }
        let is_empty = (0..self.grid.rows()).all(|row| self.grid.row(row).iter().all(|text| is_blank(text)));
        let finding = if is_empty {
            Finding::new(Code::SheetEmpty, "")
        } else if self.plan.columns.is_empty() {
            Finding::new(Code::SheetNoHeader, "").with("rows", last.min(SEARCHED))
        } else {
            Finding::new(Code::SheetNoRows, "").with("row", self.mapping.first_row.saturating_sub(1))
        };
        self.out.push(of_sheet(finding));
    }

    fn kind(&self, row: usize) -> RowKind {
        let own = |column: &Column| !self.grid.own(row, column.at).is_blank();
        let first = self.grid.row(row).iter().find(|text| !is_blank(text));
        if first.is_some_and(|text| text.trim_start().starts_with(terms::HELP)) {
            return RowKind::Help;
        }
        if self.plan.columns.iter().any(own) { RowKind::Filled } else { RowKind::Blank }
    }

    /// The first row of a sub-case.
    fn begin(&self, row: usize) -> Record {
        let document =
            SubCaseDocument { business_type: self.mapping.business_type.clone(), ..SubCaseDocument::default() };
        let mut record =
            Record { first: row, rows: vec![row], document, parties: Default::default(), found: Vec::new() };
        for column in self.plan.columns.iter().filter(|column| !column.of_party()) {
            self.put(&mut record, row, column, 0);
        }
        for part in PARTIES {
            for number in self.plan.numbers(part) {
                self.party(&mut record, row, part, *number);
            }
        }
        record
    }

    /// Reads a row of a party, if anything stands there; several, where one cell holds several persons.
    fn party(&self, record: &mut Record, row: usize, part: FormPart, number: Option<u32>) {
        let columns: Vec<&Column> = self.plan.columns.iter().filter(|column| column.is_of(part, number)).collect();
        if columns.iter().all(|column| self.grid.shown(row, column.at).is_blank()) {
            return;
        }
        let cells = columns.iter().map(|column| (*column, self.grid.shown(row, column.at).text));
        let persons = Persons::of(cells);
        if let Some(column) = persons.of {
            let count = Finding::new(persons.code(), "").with("count", persons.count);
            record.found.push(Self::at(row, Some(column), count.assumed(persons.is_told_apart)));
        }
        for person in 0..if persons.is_told_apart { persons.count } else { 1 } {
            add_row(&mut record.document, part);
            let Some(rows) = record.party(part) else { return };
            rows.push(PartyRow { row, number });
            let at = rows.len() - 1;
            for column in &columns {
                let cell = self.grid.shown(row, column.at);
                let own = persons.is_told_apart.then(|| persons::parts(cell.text)).filter(|parts| parts.len() > 1);
                let text = own.and_then(|parts| parts.get(person).copied()).unwrap_or(cell.text);
                self.put_cell(record, row, column, at, Cell { text, ..cell });
            }
        }
    }

    /// A row with further parties of the same unit.
    fn further(&self, record: &mut Record, row: usize, told: bool) {
        record.rows.push(row);
        let mut added = false;
        for part in PARTIES {
            let columns = || self.plan.columns.iter().filter(|column| column.is_of(part, None));
            let filled = |column: &&Column| !self.grid.shown(row, column.at).is_blank();
            if !columns().any(|column| filled(&column)) {
                continue;
            }
            let text = |row: usize, column: &Column| self.grid.shown(row, column.at).text.trim();
            let repeats = |other: &PartyRow| {
                other.number.is_none()
                    && columns().filter(filled).all(|column| text(row, column) == text(other.row, column))
            };
            if record.party(part).is_some_and(|rows| rows.iter().any(repeats)) {
                continue;
            }
            added = true;
            self.party(record, row, part, None);
        }
        for column in self.plan.columns.iter().filter(|column| column.running_party().is_none()) {
            let (here, there) = (self.grid.shown(row, column.at), self.grid.shown(record.first, column.at));
            if !here.is_blank()
                && here.text.trim() != there.text.trim()
                && !Self::is_same_unit(column, here.text, there.text)
            {
                let finding = Finding::new(Code::SheetRowsDiffer, "").with("row", counted(record.first));
                record.found.push(Self::at(row, Some(column), finding));
            }
        }
        let first = counted(record.first);
        if !added {
            record.found.push(Self::at(row, None, Finding::new(Code::SheetRowRepeated, "").with("row", first)));
        } else if !told {
            record.found.push(Self::at(
                row,
                None,
                Finding::new(Code::SheetRowJoined, "").with("row", first).assumed(true),
            ));
        }
    }

    /// Two spellings of one unit's code say the same.
    fn is_same_unit(column: &Column, here: &str, there: &str) -> bool {
        column.fills(Target::Field(Field::UnitCode)) && IdentifierText::from(here).is_same(&IdentifierText::from(there))
    }

    fn at(row: usize, column: Option<&Column>, finding: Finding) -> SheetFinding {
        SheetFinding {
            row: Some(counted(row)),
            column: column.map(|column| counted(column.at)),
            cell: column.map(|column| name(row, column.at)).unwrap_or_default(),
            label: column.map(|column| column.header.clone()).unwrap_or_default(),
            sub_case: None,
            finding,
        }
    }

    /// Puts what stands in a cell into the sub-case.
    fn put(&self, record: &mut Record, row: usize, column: &Column, party_row: usize) {
        self.put_cell(record, row, column, party_row, self.grid.shown(row, column.at));
    }

    fn put_cell(&self, record: &mut Record, row: usize, column: &Column, party_row: usize, cell: Cell<'_>) {
        if cell.is_blank() {
            return;
        }
        for (position, target) in column.targets.iter().enumerate() {
            let mut found = Vec::new();
            let value = value::read(cell, *target, column.unit, &self.options, &mut found);
            let to = slot(&mut record.document, *target, party_row, self.profile);
            match (value, to) {
                (Some(value::Value::Text(text)), Some(Slot::Text(to))) => *to = text,
                (Some(value::Value::Text(text)), Some(Slot::Identifier(to))) => *to = text.into(),
                (Some(value::Value::Truth(truth)), Some(Slot::Truth(to))) => *to = Some(truth),
                (Some(value::Value::CoOwnership(shape)), Some(Slot::CoOwnership(to))) => *to = Some(shape),
                _ => {}
            }
            // Of a cell that fills two fields what is wrong with it is said once.
            if position == 0 {
                if let Some(from) = cell.from {
                    found.push(Finding::new(Code::SheetMerged, "").with("row", counted(from)));
                }
                for mut finding in found {
                    finding.pointer = match target {
                        Target::Field(field) => field.pointer(party_row),
                        Target::Answer(..) => String::new(),
                    };
                    let placed = Self::at(row, Some(column), finding);
                    record.found.push(placed);
                }
            }
        }
    }

    /// Checks a sub-case, and takes it over.
    fn finish<P: Deref<Target = Profile>>(
        &mut self,
        mut record: Record,
        checker: &Checker<P>,
        today: Date,
        regions: &Regions,
    ) {
        self.tidy(&mut record.document);
        let sub_case = u32::try_from(self.sub_cases.len()).ok();
        let report = checker.check(&record.document.input(), today, regions);
        let mut found = std::mem::take(&mut record.found);
        found.extend(self.repeated(&record));
        for finding in report.findings.into_iter().filter(|finding| !is_of_materials(finding)) {
            let placed = self.place(&record, finding);
            let known = |own: &SheetFinding| {
                placed.column.is_some()
                    && (own.row, own.column, own.finding.code) == (placed.row, placed.column, placed.finding.code)
            };
            // A cell that fills two fields is told of once, and so is what was seen in the cell already.
            match found.iter_mut().find(|own| known(own)) {
                Some(own) if own.finding.severity < placed.finding.severity => *own = placed,
                Some(_) => {}
                None => found.push(placed),
            }
        }
        found.sort_by_key(|finding| (finding.row, finding.column.is_none(), finding.column));
        let count = |severity| {
            u32::try_from(found.iter().filter(|one| one.finding.severity == severity).count()).unwrap_or(u32::MAX)
        };
        self.records.push(SheetRecord {
            row: counted(record.first),
            rows: record.rows.iter().map(|row| counted(*row)).collect(),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
        });
        for finding in found {
            self.out.push(SheetFinding { sub_case, ..finding });
        }
        self.sub_cases.push(record.document);
    }

    /// That another record is about the same unit: it can be in a batch once.
    fn repeated(&mut self, record: &Record) -> Option<SheetFinding> {
        let key = UnitKey::of(&record.document.unit.unit_code)?.into_owned();
        let first = *self.units.entry(key).or_insert(record.first);
        (first != record.first).then(|| {
            let finding = Finding::new(Code::SheetUnitRepeated, Field::UnitCode.path()).with("row", counted(first));
            Self::at(record.first, self.plan.column(Target::Field(Field::UnitCode), None), finding)
        })
    }

    /// What rows say by saying nothing; answers in the order of the questions, wherever their columns stand.
    fn tidy(&self, document: &mut SubCaseDocument) {
        let business = self.profile.business_type(&document.business_type);
        let fill = |value: &mut String, default: &str, field, only: Option<&Vec<String>>| {
            let has_column = self.plan.column(Target::Field(field), None).is_some();
            if is_blank(value) && !default.is_empty() {
                default.clone_into(value);
            } else if is_blank(value)
                && !has_column
                && let Some([code]) = only.map(Vec::as_slice)
            {
                code.clone_into(value);
            }
        };
        fill(
            &mut document.organisation_type,
            &self.mapping.organisation_type,
            Field::OrganisationType,
            business.map(|business| &business.organisation_types),
        );
        fill(
            &mut document.property_type,
            &self.mapping.property_type,
            Field::PropertyType,
            business.map(|business| &business.property_types),
        );
        let questions = &self.profile.questions;
        document.questionnaire.answers.sort_by_key(|answer| questions.iter().position(|one| one.id == answer.question));
    }

    /// The cell that a finding of a check is about.
    fn place(&self, record: &Record, finding: Finding) -> SheetFinding {
        let Some((target, row)) = self.target(record, &finding) else {
            let (row, label) = self.around(record, &finding.pointer);
            let row = Some(counted(row));
            return SheetFinding { row, column: None, cell: String::new(), label: label.zh, sub_case: None, finding };
        };
        let part = target.part();
        let party = PARTIES.iter().position(|party| *party == part).and_then(|at| record.parties.get(at));
        let (at, number) = match party {
            None => (record.first, None),
            Some(rows) => match rows.get(row) {
                Some(party) => (party.row, party.number),
                // Nothing of it stands there: the column where it would.
                None => (record.first, self.plan.column(target, None).is_none().then(|| counted(row))),
            },
        };
        if let Some(column) = self.plan.column(target, number) {
            return Self::at(at, Some(column), finding);
        }
        let number = party.filter(|rows| rows.len() > 1).map(|_| counted(row));
        let label = called(target, number, self.profile, &record.document.business_type).zh;
        SheetFinding { label, ..Self::at(at, None, finding) }
    }

    fn target(&self, record: &Record, finding: &Finding) -> Option<(Target, usize)> {
        let mut row = 0;
        let mut path = String::new();
        for step in finding.pointer.split('/').skip(1) {
            path.push('/');
            match step.parse::<usize>() {
                Ok(index) => {
                    row = index;
                    path.push('*');
                }
                Err(_) => path.push_str(step),
            }
        }
        let Some(rest) = path.strip_prefix(FormPart::Questions.root()) else {
            return Target::parse(&path, self.profile).map(|target| (target, row));
        };
        let answers = &record.document.questionnaire.answers;
        let id = finding.param("question").or_else(|| answers.get(row).map(|answer| answer.question.as_str()))?;
        let position = self.profile.questions.iter().position(|question| question.id == id)?;
        let asked = AnswerPart::of(self.profile.questions.get(position)?);
        let part = rest.rsplit('/').next().and_then(AnswerPart::parse).or(asked)?;
        Some((Target::Answer(position, part), 0))
    }

    /// The row of what a finding is about that names no field, and what it is called.
    fn around(&self, record: &Record, pointer: &str) -> (usize, Label) {
        let within = |part: &&FormPart| !part.root().is_empty() && pointer.starts_with(part.root());
        let part = FormPart::ALL.iter().find(within);
        let of_party = part.and_then(|part| {
            let at = PARTIES.iter().position(|party| party == part)?;
            let row = pointer.strip_prefix(part.root())?.split('/').nth(1)?.parse::<usize>().ok()?;
            record.parties.get(at)?.get(row)
        });
        let label = part.map(|part| part_name(*part, self.profile, &record.document.business_type));
        let label = label.unwrap_or_else(|| Label { zh: String::new(), en: String::new() });
        (of_party.map_or(record.first, |party| party.row), label)
    }
}
