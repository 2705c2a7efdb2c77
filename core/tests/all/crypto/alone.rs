//! Each guard of paths and of revocation alone, at the number or the instant where it begins to matter.

use dengji::{
    crypto::{
        Certificate, RevocationData, SoftwareKey, StepOutcome,
        path::{PathReport, PathRequest, PathStepKind, Purpose, validate},
    },
    finding::Code,
    time::Instant,
};

use StepOutcome::{Failed, NotChecked, Passed};

use crate::support::{pki::key, x509::*};

const LEAF: u8 = 7;

fn root() -> Certificate {
    Draft::new(1, "Root", "Root", &key("rsa-signer"), &[is_ca(), ca_usage()]).sign(&key("rsa-signer"))
}

/// The signer below the CA of that name, by its usual key.
fn leaf(issuer: &str) -> Certificate {
    Draft::new(LEAF, issuer, "Signer", &key("p256-signer"), &[signer_usage()]).sign(&key("p256-int"))
}

fn ca(serial: u8, issuer: &str, by: &SoftwareKey, more: &[Vec<u8>]) -> Certificate {
    Draft::new(serial, issuer, "CA", &key("p256-int"), &[&[is_ca(), ca_usage()], more].concat()).sign(by)
}

fn asked(leaf: &Certificate, others: &[Certificate]) -> PathReport {
    ask(leaf, others, &root(), &RevocationData::default())
}

fn length(limit: u8) -> Vec<u8> {
    extension(BASIC_CONSTRAINTS, true, &sequence(&[&[1, 1, 0xff], &integer(limit)]))
}

/// CAs below each other, so many between the root and the signer.
fn chain(between: u8) -> (Certificate, Vec<Certificate>) {
    let (root_key, ca_key) = (key("rsa-signer"), key("p256-int"));
    let name = |at: u8| if at == 0 { "Root".to_owned() } else { format!("CA {at}") };
    let one = |at: u8| {
        let by = if at == 1 { &root_key } else { &ca_key };
        Draft::new(at, &name(at - 1), &name(at), &ca_key, &[is_ca(), ca_usage()]).sign(by)
    };
    (leaf(&name(between)), (1..=between).map(one).collect())
}

#[test]
fn paths_are_so_long_and_no_longer() {
    for (between, outcome) in [(7, Passed), (8, Passed), (9, Failed)] {
        let (leaf, others) = chain(between);
        assert_eq!(asked(&leaf, &others).outcome(), outcome, "{between}");
    }
}

#[test]
fn whole_paths_are_judged_up_to_a_number() {
    let root_key = key("rsa-signer");
    let elsewhere = extension(NAME_CONSTRAINTS, true, &sequence(&[&tlv(0xa0, &[&sequence(&[&directory("Another")])])]));
    let bad = |serial: u8| ca(serial, "Root", &root_key, std::slice::from_ref(&elsewhere));
    let good = ca(99, "Root", &root_key, &[]);
    for (count, outcome) in [(0, Passed), (7, Passed), (8, Failed)] {
        let others: Vec<_> = (10..10 + count).map(bad).chain([good.clone()]).collect();
        assert_eq!(asked(&leaf("CA"), &others).outcome(), outcome, "{count}");
    }
}

/// Whoever is named by key is tried before namesakes, however many there are.
#[test]
fn an_issuer_that_is_named_by_its_key_comes_first() {
    let names = |octets: &[u8]| extension("2.5.29.14", false, &tlv(4, &[octets]));
    let wants = extension("2.5.29.35", false, &sequence(&[&tlv(0x80, &[&[1, 2, 3]])]));
    let leaf = Draft::new(LEAF, "CA", "Signer", &key("p256-signer"), &[signer_usage(), wants]).sign(&key("p256-int"));
    let own = ca(9, "Root", &key("rsa-signer"), &[names(&[1, 2, 3])]);
    let (stranger, other) = (key("p384-signer"), key("tsa"));
    let namesake =
        |serial: u8| Draft::new(serial, "Root", "CA", &other, &[is_ca(), ca_usage(), names(&[9])]).sign(&stranger);
    let others: Vec<_> = (10..110).map(namesake).chain([own]).collect();
    assert_eq!((asked(&leaf, &others).outcome(), codes(&asked(&leaf, &others))), (Passed, vec![]));
}

/// Of the paths that there are the one is told that says most: one that leads to a trusted certificate before one that
/// does not, one that is forbidden before one whose time is not now.
#[test]
fn the_path_that_says_most_is_told() {
    let root_key = key("rsa-signer");
    let bound = extension(NAME_CONSTRAINTS, true, &sequence(&[&tlv(0xa0, &[&sequence(&[&directory("Another")])])]));
    let strange = ca(10, "Root", &root_key, &[extension(MADE_UP, true, &null())]);
    let forbidden = ca(11, "Root", &root_key, &[bound]);
    // Longer, and nobody's.
    let stray = ca(12, "Nowhere", &key("tsa"), &[]);
    let above = Draft::new(13, "Beyond", "Nowhere", &key("tsa"), &[is_ca(), ca_usage()]).sign(&key("p384-signer"));
    for others in [
        vec![strange.clone(), forbidden.clone(), stray.clone(), above.clone()],
        vec![above, stray, forbidden.clone(), strange.clone()],
    ] {
        let told = |found: &[Certificate], others: &[Certificate]| {
            validate(&PathRequest {
                certificate: &leaf("CA"),
                others,
                found,
                anchors: &[root()],
                at: at("2026-01-01T00:00:00Z"),
                purpose: Purpose::Signing,
                revocation: &RevocationData::default(),
            })
        };
        for report in [told(&[], &others), told(&others, &[]), told(&others, std::slice::from_ref(&others[0]))] {
            assert_eq!(report.of(PathStepKind::Trust), Passed);
            assert!(codes(&report).contains(&Code::CertificateNameConstraint), "{:?}", codes(&report));
            assert!(report.is_settled());
        }
    }
    assert!(!asked(&leaf("CA"), &[strange]).is_settled());
}

/// A search that ended is told once, and trust failed, even where a path was found on which something else is wrong.
#[test]
fn a_search_that_ended_is_told_once() {
    let (stranger, other) = (key("p384-signer"), key("tsa"));
    let strange = ca(9, "Root", &key("rsa-signer"), &[extension(MADE_UP, true, &null())]);
    let namesake = |serial: u8| Draft::new(serial, "Root", "CA", &other, &[is_ca(), ca_usage()]).sign(&stranger);
    for (count, has_ended) in [(62, false), (63, true), (100, true)] {
        let others: Vec<_> = [strange.clone()].into_iter().chain((10..10 + count).map(namesake)).collect();
        let report = asked(&leaf("CA"), &others);
        let told = codes(&report).iter().filter(|code| **code == Code::CertificateSearchEnded).count();
        assert_eq!((told, report.of(PathStepKind::Trust) == Failed), (usize::from(has_ended), has_ended), "{count}");
        assert_eq!(report.is_settled(), has_ended);
    }
}

/// A CA that certifies its own next key is none below itself, and is bound by its own names already.
#[test]
fn a_next_key_is_no_further_ca() {
    let (root_key, ca_key, next_key) = (key("rsa-signer"), key("p256-int"), key("tsa"));
    let below = extension(NAME_CONSTRAINTS, true, &sequence(&[&tlv(0xa0, &[&sequence(&[&directory("Signer")])])]));
    let by_next = Draft::new(LEAF, "CA", "Signer", &key("p256-signer"), &[signer_usage()]).sign(&next_key);
    for limits in [vec![length(0), ca_usage()], vec![is_ca(), ca_usage(), below]] {
        let first = Draft::new(2, "Root", "CA", &ca_key, &limits).sign(&root_key);
        let next = Draft::new(3, "CA", "CA", &next_key, &[is_ca(), ca_usage()]).sign(&ca_key);
        let report = asked(&by_next, &[first.clone(), next]);
        assert_eq!((report.outcome(), codes(&report)), (Passed, vec![]), "{limits:?}");
        assert_eq!(report.certificates.len(), 4);
        // Under another name it is one.
        let other = Draft::new(3, "CA", "Other", &next_key, &[is_ca(), ca_usage()]).sign(&ca_key);
        let leaf = Draft::new(LEAF, "Other", "Signer", &key("p256-signer"), &[signer_usage()]).sign(&next_key);
        assert_eq!(asked(&leaf, &[first, other]).outcome(), Failed);
    }
}

/// Roots of the first version knew no extensions; one that has some and is no CA by them is none.
#[test]
fn a_trusted_certificate_with_extensions_is_a_ca_by_them() {
    let root_key = key("rsa-signer");
    for (extensions, outcome) in [(vec![], Passed), (vec![ca_usage()], Failed), (vec![is_ca()], Passed)] {
        let version = if extensions.is_empty() { 0 } else { 2 };
        let root = Draft { version, ..Draft::new(1, "Root", "Root", &root_key, &extensions) };
        let leaf = Draft::new(LEAF, "Root", "Signer", &key("p256-signer"), &[signer_usage()]).sign(&root_key);
        let Ok(root) = Certificate::parse(&root.der(&root_key)) else { continue };
        assert_eq!(ask(&leaf, &[], &root, &RevocationData::default()).outcome(), outcome, "{extensions:?}");
    }
}

#[test]
fn either_usage_of_a_signer_is_enough() {
    for (bits, outcome) in [(0x80, Passed), (0x40, Passed), (0xc0, Passed), (0x20, Failed)] {
        let usage = extension(KEY_USAGE, true, &[3, 2, 5, bits]);
        let leaf = Draft::new(LEAF, "CA", "Signer", &key("p256-signer"), &[usage]).sign(&key("p256-int"));
        let report = asked(&leaf, &[ca(2, "Root", &key("rsa-signer"), &[])]);
        assert_eq!(report.outcome(), outcome, "{bits:x}");
    }
}

/// Comparing names ends somewhere, and whatever is left is outside.
#[test]
fn names_are_compared_up_to_a_number() {
    let name = |number: usize| tlv(0x82, &[format!("{number:03}.example").as_bytes()]);
    // With the subject's own name there are two hundred and fifty.
    let names: Vec<u8> = (0..249).flat_map(name).collect();
    let leaf = [signer_usage(), extension("2.5.29.17", false, &sequence(&[&names]))];
    let leaf = Draft::new(LEAF, "CA", "Signer", &key("p256-signer"), &leaf).sign(&key("p256-int"));
    for (count, outcome) in [(400, Passed), (401, Failed)] {
        let trees: Vec<u8> =
            (0..count).flat_map(|at| sequence(&[&tlv(0x82, &[format!("x{at}").as_bytes()])])).collect();
        let bound = extension(NAME_CONSTRAINTS, true, &sequence(&[&tlv(0xa1, &[&trees])]));
        let report = asked(&leaf, &[ca(2, "Root", &key("rsa-signer"), &[bound])]);
        assert_eq!(report.outcome(), outcome, "{count}: {:?}", codes(&report));
    }
}

const ONE: &str = "1.2.3.1";
const OTHER: &str = "1.2.3.2";
const ANY: &str = "2.5.29.32.0";

fn policies(all: &[&str]) -> Vec<u8> {
    let all: Vec<_> = all.iter().map(|one| sequence(&[&oid(one)])).collect();
    extension("2.5.29.32", false, &sequence(&[&all.concat()]))
}

fn mapping(pairs: &[(&str, &str)]) -> Vec<u8> {
    let pairs: Vec<_> = pairs.iter().map(|(from, to)| sequence(&[&oid(from), &oid(to)])).collect();
    extension("2.5.29.33", true, &sequence(&[&pairs.concat()]))
}

fn require(skip: u8) -> Vec<u8> {
    extension("2.5.29.36", true, &sequence(&[&tlv(0x80, &[&[skip]])]))
}

/// What CAs above each other demand of policies, the highest first.
fn demanded(cas: &[(&str, &[Vec<u8>])], leaf: &[Vec<u8>]) -> bool {
    let (root_key, ca_key, next_key) = (key("rsa-signer"), key("p256-int"), key("tsa"));
    let mut issuer = ("Root".to_owned(), &root_key);
    let mut others = Vec::new();
    for (at, (name, extensions)) in cas.iter().enumerate() {
        // A name that stands again has another key.
        let own = if at % 2 == 0 { &ca_key } else { &next_key };
        let all = [&[is_ca(), ca_usage()], *extensions].concat();
        others.push(Draft::new(10 + at as u8, &issuer.0, name, own, &all).sign(issuer.1));
        issuer = ((*name).to_owned(), own);
    }
    let all = [&[signer_usage()], leaf].concat();
    let leaf = Draft::new(LEAF, &issuer.0, "Signer", &key("p256-signer"), &all).sign(issuer.1);
    !codes(&asked(&leaf, &others)).contains(&Code::CertificatePolicyMissing)
}

#[test]
fn policies_are_counted_by_cas_of_other_names() {
    let inhibit = || extension("2.5.29.54", true, &integer(0));
    let (one, any) = (|| policies(&[ONE]), || policies(&[ANY]));
    // "Any policy" counts no more below whoever shuts it out, but in certificates for a next key.
    assert!(demanded(&[("A", &[require(0), one(), inhibit()]), ("A", &[any()])], &[one()]));
    assert!(!demanded(&[("A", &[require(0), one(), inhibit()]), ("B", &[any()])], &[one()]));
    // A demand that begins two certificates down is not brought nearer by a next key.
    assert!(demanded(&[("A", &[require(2)]), ("A", &[])], &[]));
    assert!(demanded(&[("A", &[require(2)]), ("B", &[])], &[]) == demanded(&[("A", &[require(1)])], &[]));
    // What stands for a policy takes its place, and the place of no other.
    let maps = |pairs: &[(&str, &str)]| vec![require(0), policies(&[ONE, OTHER]), mapping(pairs)];
    assert!(demanded(&[("A", &maps(&[(ONE, "1.2.3.9")]))], &[policies(&["1.2.3.9"])]));
    assert!(demanded(&[("A", &maps(&[(ONE, "1.2.3.9")]))], &[policies(&[OTHER])]));
    assert!(!demanded(&[("A", &maps(&[(ONE, "1.2.3.9")]))], &[one()]));
    // "Any" stands for whatever is mapped.
    let any_mapped = vec![require(0), any(), mapping(&[(ONE, "1.2.3.9")])];
    assert!(demanded(&[("A", &any_mapped)], &[policies(&["1.2.3.9"])]));
}

/// More policies than anybody has are none: each CA here makes a thousand of one.
#[test]
fn policies_are_kept_in_mind_up_to_a_number() {
    let many = |ca: usize, count: usize| {
        let all: Vec<String> = (0..count).map(|at| format!("1.2.{}.{}.{}", 10 + ca, at / 100, at % 100)).collect();
        let pairs: Vec<(&str, &str)> = all.iter().map(|one| (ONE, one.as_str())).collect();
        vec![policies(&[ANY]), mapping(&pairs)]
    };
    for (last, is_met) in [(1_023, true), (1_024, false)] {
        let cas = [many(0, 1_024), many(1, 1_024), many(2, 1_024), many(3, last)];
        let named = [("A", &cas[0][..]), ("B", &cas[1][..]), ("C", &cas[2][..]), ("D", &cas[3][..])];
        assert_eq!(demanded(&named, &[policies(&[OTHER])]), is_met, "{last}");
    }
}

struct Town {
    ca_key: SoftwareKey,
    ca: Certificate,
    leaf: Certificate,
}

impl Town {
    fn new(extensions: &[Vec<u8>]) -> Self {
        let ca_key = key("p256-int");
        let own = [&[signer_usage()], extensions].concat();
        let leaf = Draft::new(LEAF, "CA", "Signer", &key("p256-signer"), &own).sign(&ca_key);
        Self { ca: ca(2, "Root", &key("rsa-signer"), &[]), ca_key, leaf }
    }

    fn judged(&self, answers: &[Vec<u8>], lists: &[Vec<u8>], others: &[Certificate]) -> (StepOutcome, Vec<Code>) {
        let others = [std::slice::from_ref(&self.ca), others].concat();
        let data = data(answers, lists);
        assert!(data.findings().is_empty(), "{:?}", data.findings());
        leaf_revocation(&ask(&self.leaf, &others, &root(), &data))
    }

    fn hear(&self, lists: &[ListDraft]) -> (StepOutcome, Vec<Code>) {
        let lists: Vec<_> = lists.iter().map(|list| list.sign(&self.ca_key)).collect();
        self.judged(&[], &lists, &[])
    }
}

fn entry_of(serial: u8, since: &str, extensions: &[Vec<u8>]) -> Vec<u8> {
    let extensions = if extensions.is_empty() { Vec::new() } else { sequence(&[&extensions.concat()]) };
    sequence(&[&integer(serial), &time(since), &extensions])
}

/// Of several entries about one certificate the earliest counts, in whatever order they stand.
#[test]
fn of_several_entries_the_earliest_counts() {
    let town = Town::new(&[]);
    let (before, after) = (entry_of(LEAF, "2024-06-01T00:00:00", &[]), entry_of(LEAF, "2026-06-01T00:00:00", &[]));
    for entries in [vec![before.clone(), after.clone()], vec![after.clone(), before]] {
        assert_eq!(
            town.hear(&[ListDraft { entries, ..ListDraft::new("CA") }]),
            (Failed, vec![Code::RevocationRevoked])
        );
    }
    let later = ListDraft { entries: vec![after], ..ListDraft::new("CA") };
    assert_eq!(town.hear(&[later]), (Passed, vec![Code::RevocationRevokedLater]));
    // What accuses is not taken back by what stands beside it.
    let back = entry_of(LEAF, "2023-06-01T00:00:00", &[reason(8)]);
    let accusing = entry_of(LEAF, "2024-06-01T00:00:00", &[]);
    for entries in [vec![back.clone(), accusing.clone()], vec![accusing, back]] {
        let delta = ListDraft { entries, ..ListDraft::new("CA") }.number(2).since(1);
        assert_eq!(town.hear(&[ListDraft::new("CA").number(1), delta]).0, Failed);
    }
}

/// The day from which it was not valid, which some entries give, is understood.
#[test]
fn a_day_of_invalidity_is_understood() {
    let town = Town::new(&[]);
    let invalid = extension("2.5.29.24", true, &time("2024-01-01T00:00:00"));
    let other = ListDraft { entries: vec![entry_of(99, "2024-06-01T00:00:00", &[invalid])], ..ListDraft::new("CA") };
    assert_eq!(town.hear(&[other]), (Passed, vec![]));
}

/// A delta list takes back a hold of the list that it carries on, from its own time on.
#[test]
fn a_hold_is_taken_back_by_what_carries_it_on() {
    let town = Town::new(&[]);
    let held = |number: u8| {
        let entries = vec![entry(LEAF, &[reason(6)])];
        ListDraft { entries, ..ListDraft::new("CA") }.number(number)
    };
    let back = |base: u8, number: u8, at: &str| {
        ListDraft { entries: vec![entry(LEAF, &[reason(8)])], this_update: at.to_owned(), ..ListDraft::new("CA") }
            .number(number)
            .since(base)
    };
    let outcome = |lists: &[ListDraft]| town.hear(lists).0;
    assert_eq!(outcome(&[held(1)]), Failed);
    for (at, expected) in
        [("2025-12-31T23:59:59", Passed), ("2026-01-01T00:00:00", Passed), ("2026-01-01T00:00:01", Failed)]
    {
        assert_eq!(outcome(&[held(1), back(1, 2, at)]), expected, "{at}");
    }
    // Numbers that do not meet.
    for (base, number) in [(2, 3), (1, 1)] {
        assert_eq!(outcome(&[held(1), back(base, number, "2025-06-01T00:00:00")]), Failed, "{base} {number}");
    }
}

/// A delta list carries on what has a number, and is its issuer's own.
#[test]
fn a_delta_list_rests_on_a_number_and_on_its_issuer() {
    let delta = |list: ListDraft| {
        let mut list = list.number(2).since(1);
        list.this_update = "2025-06-01T00:00:00".to_owned();
        list
    };
    let old = |list: ListDraft| ListDraft { next_update: Some("2025-07-01T00:00:00".to_owned()), ..list };
    let town = Town::new(&[]);
    assert_eq!(town.hear(&[old(ListDraft::new("CA")).number(1), delta(ListDraft::new("CA"))]).0, Passed);
    assert_eq!(town.hear(&[old(ListDraft::new("CA")), delta(ListDraft::new("CA"))]).0, NotChecked);
    // Another's list of the same scope and number is not carried on.
    let point = |issuer: &str| sequence(&[&tlv(0xa2, &[&directory(issuer)])]);
    let town = Town::new(&[points(&[point("Lister"), point("CA")])]);
    let lister_key = key("tsa");
    let lister = Draft::new(4, "Root", "Lister", &lister_key, &[ca_usage()]).sign(&key("rsa-signer"));
    let indirect = |issuer: &str| ListDraft::new(issuer).of(&[&tlv(0x84, &[&[0xff]])]);
    let of_ca = old(indirect("CA")).number(1).sign(&town.ca_key);
    let by_lister = delta(indirect("Lister")).sign(&lister_key);
    let by_ca = delta(indirect("CA")).sign(&town.ca_key);
    let others = std::slice::from_ref(&lister);
    assert_eq!(town.judged(&[], &[of_ca.clone(), by_ca], others).0, Passed);
    assert_eq!(town.judged(&[], &[of_ca, by_lister], others).0, NotChecked);
}

/// An answer about several certificates says of each what it says of it.
#[test]
fn an_answer_about_many_says_of_each_its_own() {
    let town = Town::new(&[]);
    let other = Draft::new(9, "CA", "Other", &key("tsa"), &[signer_usage()]).sign(&town.ca_key);
    let mut answer = AnswerDraft::good(&town.leaf, &town.ca);
    answer.before = vec![AnswerDraft::good(&other, &town.ca).revoked().single()];
    assert_eq!(town.judged(&[answer.sign(&town.ca_key)], &[], &[]), (Passed, vec![]));
    let mut answer = AnswerDraft::good(&town.leaf, &town.ca).revoked();
    answer.before = vec![AnswerDraft::good(&other, &town.ca).single()];
    assert_eq!(town.judged(&[answer.sign(&town.ca_key)], &[], &[]).0, Failed);
    // About another of the same issuer's it says nothing of this one.
    let about_other = AnswerDraft::good(&other, &town.ca).revoked().sign(&town.ca_key);
    assert_eq!(town.judged(&[about_other], &[], &[]), (NotChecked, vec![Code::RevocationMissing]));
    // What is not understood takes no accusation back.
    let mut strange = AnswerDraft::good(&town.leaf, &town.ca).revoked();
    strange.single_extensions = vec![extension(MADE_UP, true, &null())];
    assert_eq!(town.judged(&[strange.sign(&town.ca_key)], &[], &[]).0, Failed);
}

#[test]
fn an_answer_ends_where_it_ends() {
    let town = Town::new(&[]);
    let answer = AnswerDraft::good(&town.leaf, &town.ca);
    assert!(data(&[answer.sign_with(&town.ca_key, &[])], &[]).findings().is_empty());
    assert_eq!(data(&[answer.sign_with(&town.ca_key, &null())], &[]).findings().len(), 1);
}

/// A list whose issuer a certificate does not name has nothing to do with it, whomever else it names.
#[test]
fn a_list_of_somebody_else_does_not_concern_it() {
    let town = Town::new(&[points(&[sequence(&[&tlv(0xa2, &[&directory("Lister")])])])]);
    let third_key = key("tsa");
    let third = Draft::new(4, "Root", "Third", &third_key, &[ca_usage()]).sign(&key("rsa-signer"));
    for list in [ListDraft::new("Third"), ListDraft::new("Third").of(&[&tlv(0x84, &[&[0xff]])])] {
        let heard = town.judged(&[], &[list.sign(&third_key)], std::slice::from_ref(&third));
        assert_eq!(heard, (NotChecked, vec![Code::RevocationMissing]));
    }
    // By whom it names it is heard, under that name and point, and under no other.
    let lister_key = key("tsa");
    let lister = Draft::new(4, "Root", "Lister", &lister_key, &[ca_usage()]).sign(&key("rsa-signer"));
    let others = std::slice::from_ref(&lister);
    let of = |name: &str| {
        let fields = [full_name(&directory(name)), tlv(0x84, &[&[0xff]])];
        ListDraft::new("Lister").of(&[&fields[0], &fields[1]]).sign(&lister_key)
    };
    assert_eq!(town.judged(&[], &[of("Lister")], others), (Passed, vec![]));
    assert_eq!(town.judged(&[], &[of("CA")], others).0, NotChecked);
    // A name relative to that issuer.
    let relative = tlv(0xa0, &[&tlv(0xa1, &[&part("Lists")])]);
    let town = Town::new(&[points(&[sequence(&[&relative, &tlv(0xa2, &[&directory("Lister")])])])]);
    let list = ListDraft::new("Lister").of(&[&relative, &tlv(0x84, &[&[0xff]])]).sign(&lister_key);
    assert_eq!(town.judged(&[], &[list], others), (Passed, vec![]));
}

/// A word holds up to the last second that it names.
#[test]
fn words_hold_to_the_second() {
    let town = Town::new(&[]);
    let asked_at = |list: &ListDraft, instant: &str| {
        let report = validate(&PathRequest {
            certificate: &town.leaf,
            others: std::slice::from_ref(&town.ca),
            found: &[],
            anchors: &[root()],
            at: Instant::parse(instant).unwrap(),
            purpose: Purpose::Signing,
            revocation: &data(&[], &[list.sign(&town.ca_key)]),
        });
        leaf_revocation(&report)
    };
    let list = |this: &str, next: Option<&str>| ListDraft {
        this_update: this.to_owned(),
        next_update: next.map(str::to_owned),
        ..ListDraft::new("CA")
    };
    let usual = list("2025-01-01T00:00:00", Some("2025-02-01T00:00:00"));
    for (instant, outcome) in [
        ("2024-12-31T23:59:59Z", Passed),
        ("2025-01-01T00:00:00Z", Passed),
        ("2025-02-01T00:00:00Z", Passed),
        ("2025-02-01T00:00:01Z", NotChecked),
    ] {
        assert_eq!(asked_at(&usual, instant).0, outcome, "{instant}");
    }
    // Without a next update: a day; of what was made at the instant or after it nothing is said.
    let open = list("2025-01-01T00:00:00", None);
    for (instant, said) in [
        ("2024-12-31T00:00:00Z", (Passed, vec![])),
        ("2025-01-01T00:00:00Z", (Passed, vec![])),
        ("2025-01-02T00:00:00Z", (Passed, vec![Code::RevocationNoNextUpdate])),
        ("2025-01-02T00:00:01Z", (NotChecked, vec![Code::RevocationStale])),
    ] {
        assert_eq!(asked_at(&open, instant), said, "{instant}");
    }
    // Once a certificate has expired, nobody need list it any longer.
    for (made, outcome) in [("2040-01-01T00:00:00", Passed), ("2040-01-01T00:00:01", NotChecked)] {
        let late = list(made, Some("2041-01-01T00:00:00"));
        assert_eq!(asked_at(&late, "2039-01-01T00:00:00Z").0, outcome, "{made}");
    }
}
