//! Lists and answers about revocation of every shape that RFC 5280 and RFC 6960 know: what they say counts, what cannot
//! be used is told, and nobody acquits who may not.

use dengji::{
    crypto::{
        Certificate, SoftwareKey, StepOutcome,
        path::{PathRequest, PathStepKind, Purpose, validate},
    },
    finding::Code,
};

use StepOutcome::{Failed, NotChecked, Passed};

use crate::support::{pki::key, x509::*};

const LEAF: u8 = 7;

/// A root, a CA below it, and a signer below that.
struct Town {
    root_key: SoftwareKey,
    ca_key: SoftwareKey,
    other_key: SoftwareKey,
    root: Certificate,
    ca: Certificate,
    leaf: Certificate,
}

impl Town {
    /// With these extensions in the signer's certificate beside its usage.
    fn new(extensions: &[Vec<u8>]) -> Self {
        let (root_key, ca_key, other_key) = (key("rsa-signer"), key("p256-int"), key("tsa"));
        let root = Draft::new(1, "Root", "Root", &root_key, &[is_ca(), ca_usage()]).sign(&root_key);
        let ca = Draft::new(2, "Root", "CA", &ca_key, &[is_ca(), ca_usage()]).sign(&root_key);
        let own = [&[signer_usage()], extensions].concat();
        let leaf = Draft::new(LEAF, "CA", "Signer", &key("p256-signer"), &own).sign(&ca_key);
        Self { root_key, ca_key, other_key, root, ca, leaf }
    }

    fn hear(&self, lists: &[Vec<u8>]) -> (StepOutcome, Vec<Code>) {
        self.hear_with(lists, &[])
    }

    fn hear_with(&self, lists: &[Vec<u8>], others: &[Certificate]) -> (StepOutcome, Vec<Code>) {
        let others = [std::slice::from_ref(&self.ca), others].concat();
        leaf_revocation(&ask(&self.leaf, &others, &self.root, &data(&[], lists)))
    }

    fn answered(&self, answer: &AnswerDraft<'_>) -> (StepOutcome, Vec<Code>) {
        let data = data(&[answer.sign(&self.ca_key)], &[]);
        assert!(data.findings().is_empty(), "{:?}", data.findings());
        leaf_revocation(&ask(&self.leaf, std::slice::from_ref(&self.ca), &self.root, &data))
    }
}

fn set() -> Vec<u8> {
    vec![0xff]
}

/// A certificate for a CA's other key, or for lists alone.
fn second(town: &Town, serial: u8, subject: &str, usage: Vec<u8>, issuer: &str, by: &SoftwareKey) -> Certificate {
    Draft::new(serial, issuer, subject, &town.other_key, &[usage]).sign(by)
}

#[test]
fn plain_lists() {
    let town = Town::new(&[]);
    assert_eq!(town.hear(&[ListDraft::new("CA").sign(&town.ca_key)]), (Passed, vec![]));
    let revoking = ListDraft::new("CA").revoking(LEAF);
    assert_eq!(town.hear(&[revoking.sign(&town.ca_key)]).0, Failed);
    // One that says otherwise beside it changes nothing.
    assert_eq!(town.hear(&[ListDraft::new("CA").sign(&town.ca_key), revoking.sign(&town.ca_key)]).0, Failed);
    // A stranger's list counts neither way, and is told.
    for list in [&revoking, &ListDraft::new("CA")] {
        let (outcome, said) = town.hear(&[list.sign(&town.other_key)]);
        assert_eq!(outcome, NotChecked);
        assert!(said.contains(&Code::RevocationUnauthorised));
    }
    // Another issuer's list has nothing to do with it.
    assert_eq!(town.hear(&[ListDraft::new("Another").sign(&town.ca_key)]), (NotChecked, vec![Code::RevocationMissing]));
    // A serial number in more octets than it needs is the same number.
    let mut long = ListDraft::new("CA");
    long.entries.push(sequence(&[&[2, 3, 0, 0, LEAF], &time("2024-06-01T00:00:00")]));
    assert_eq!(town.hear(&[long.sign(&town.ca_key)]).0, Failed);
}

#[test]
fn lists_of_the_other_key() {
    let town = Town::new(&[]);
    let lists = || vec![ListDraft::new("CA").sign(&town.other_key)];
    let revoking = || vec![ListDraft::new("CA").revoking(LEAF).sign(&town.other_key)];
    // By the CA itself for its next key, by the root for the CA's lists.
    for (issuer, by) in [("CA", &town.ca_key), ("Root", &town.root_key)] {
        let signer = second(&town, 3, "CA", ca_usage(), issuer, by);
        assert_eq!(town.hear_with(&lists(), std::slice::from_ref(&signer)), (Passed, vec![]), "{issuer}");
        assert_eq!(town.hear_with(&revoking(), std::slice::from_ref(&signer)).0, Failed, "{issuer}");
    }
    let refused = |signer: Certificate| {
        for lists in [lists(), revoking()] {
            let (outcome, said) = town.hear_with(&lists, std::slice::from_ref(&signer));
            assert_eq!(outcome, NotChecked);
            assert!(said.contains(&Code::RevocationUnauthorised), "{said:?}");
        }
    };
    // Nobody whom no CA of the path certified, under another name, without the usage, or with what is not understood.
    refused(second(&town, 3, "CA", ca_usage(), "CA", &town.other_key));
    refused(second(&town, 3, "Other", ca_usage(), "CA", &town.ca_key));
    refused(second(&town, 3, "CA", signer_usage(), "CA", &town.ca_key));
    let strange = [ca_usage(), extension(MADE_UP, true, &null())];
    refused(Draft::new(3, "CA", "CA", &town.other_key, &strange).sign(&town.ca_key));
    // Nor one whose time has not come when the list is made.
    let mut early = ListDraft::new("CA");
    early.this_update = "2019-06-01T00:00:00".to_owned();
    let signer = second(&town, 3, "CA", ca_usage(), "CA", &town.ca_key);
    let (outcome, said) = town.hear_with(&[early.sign(&town.other_key)], &[signer]);
    assert!(outcome == NotChecked && said.contains(&Code::RevocationUnauthorised), "{said:?}");
    // Nor one below a CA that may not give such names.
    let elsewhere = extension(NAME_CONSTRAINTS, true, &sequence(&[&tlv(0xa0, &[&sequence(&[&directory("Signer")])])]));
    let bound = Draft::new(2, "Root", "CA", &town.ca_key, &[is_ca(), ca_usage(), elsewhere]).sign(&town.root_key);
    let signer = Draft::new(3, "CA", "CA", &town.other_key, &[ca_usage()]).sign(&town.ca_key);
    let report = ask(&town.leaf, &[bound, signer], &town.root, &data(&[], &lists()));
    assert_eq!(report.outcome(), Passed, "{report:#?}");
    assert_eq!(leaf_revocation(&report).0, NotChecked);
}

#[test]
fn a_list_signer_may_be_revoked_itself() {
    let town = Town::new(&[]);
    let signer = second(&town, 3, "CA", ca_usage(), "Root", &town.root_key);
    let lists = [ListDraft::new("CA").sign(&town.other_key), ListDraft::new("Root").revoking(3).sign(&town.root_key)];
    let (outcome, said) = town.hear_with(&lists, std::slice::from_ref(&signer));
    assert_eq!(outcome, NotChecked);
    assert!(said.contains(&Code::RevocationUnauthorised));
    // What it accuses of stands.
    let [_, against] = lists;
    let accusing = ListDraft::new("CA").revoking(LEAF).sign(&town.other_key);
    assert_eq!(town.hear_with(&[accusing, against], &[signer]).0, Failed);
}

#[test]
fn a_key_does_not_speak_for_its_own_certificate() {
    // The signer's own key, with a certificate in the CA's name that the CA gave it for lists.
    let town = Town::new(&[]);
    let own = key("p256-signer");
    let signer = Draft::new(3, "CA", "CA", &own, &[ca_usage()]).sign(&town.ca_key);
    let (outcome, _) = town.hear_with(&[ListDraft::new("CA").sign(&own)], &[signer]);
    assert_eq!(outcome, NotChecked);
}

#[test]
fn lists_for_some_certificates() {
    let points_at = |names: &[u8]| points(&[sequence(&[&full_name(names)])]);
    let plain = Town::new(&[]);
    let (users, cas, attributes) = (tlv(0x81, &[&set()]), tlv(0x82, &[&set()]), tlv(0x85, &[&set()]));
    let list = |fields: &[&[u8]]| ListDraft::new("CA").of(fields);
    assert_eq!(plain.hear(&[list(&[&users]).sign(&plain.ca_key)]), (Passed, vec![]));
    assert_eq!(plain.hear(&[list(&[&users]).revoking(LEAF).sign(&plain.ca_key)]).0, Failed);
    for other in [&cas, &attributes] {
        let outside = vec![Code::RevocationMissing, Code::RevocationOutOfScope];
        assert_eq!(plain.hear(&[list(&[other]).sign(&plain.ca_key)]), (NotChecked, outside));
        // What is passed over and names the certificate is told, whatever else there is.
        let both = [list(&[other]).revoking(LEAF).sign(&plain.ca_key), ListDraft::new("CA").sign(&plain.ca_key)];
        assert_eq!(plain.hear(&both), (Passed, vec![Code::RevocationOutOfScope]));
    }
    // What a CA is, its certificate says.
    let of_ca = |list: ListDraft| {
        let known = data(&[], &[list.sign(&plain.root_key)]);
        let report = ask(&plain.leaf, std::slice::from_ref(&plain.ca), &plain.root, &known);
        let mut steps = report.steps.iter();
        steps.find(|step| step.certificate == 1 && step.kind == PathStepKind::Revocation).map(|step| step.outcome)
    };
    assert_eq!(of_ca(ListDraft::new("Root").of(&[&cas])), Some(Passed));
    assert_eq!(of_ca(ListDraft::new("Root").of(&[&users])), Some(NotChecked));
    let said = Town::new(&[extension(BASIC_CONSTRAINTS, true, &sequence(&[]))]);
    assert_eq!(said.hear(&[list(&[&users]).sign(&said.ca_key)]), (Passed, vec![]));
    // A point by address, by directory name, and by a name relative to the issuer.
    let relative = tlv(0xa0, &[&tlv(0xa1, &[&part("Lists")])]);
    let below_ca = sequence(&[&tlv(0x31, &[&part("CA")]), &tlv(0x31, &[&part("Lists")])]);
    let in_full = full_name(&tlv(0xa4, &[&below_ca]));
    let here = full_name(&uri("http://crl.example/1"));
    for (point, name) in [
        (full_name(&directory("Point")), full_name(&[uri("http://other.example/"), directory("Point")].concat())),
        (here.clone(), here.clone()),
        (relative.clone(), in_full.clone()),
        (in_full, relative.clone()),
        (relative.clone(), relative),
    ] {
        let town = Town::new(&[points(&[sequence(&[&point])])]);
        assert_eq!(town.hear(&[list(&[&name]).sign(&town.ca_key)]), (Passed, vec![]));
        assert_eq!(town.hear(&[list(&[&name]).revoking(LEAF).sign(&town.ca_key)]).0, Failed);
        let other = list(&[&full_name(&directory("Elsewhere"))]);
        assert_eq!(town.hear(&[other.sign(&town.ca_key)]).0, NotChecked);
        // A list without a point speaks for all.
        assert_eq!(town.hear(&[ListDraft::new("CA").sign(&town.ca_key)]), (Passed, vec![]));
    }
    // Names of a kind that nobody compares are not one point.
    let town = Town::new(&[points_at(&tlv(0xa0, &[&oid(MADE_UP), &tlv(0xa0, &[&null()])]))]);
    let strange = full_name(&tlv(0xa0, &[&oid(MADE_UP), &tlv(0xa0, &[&integer(1)])]));
    assert_eq!(town.hear(&[list(&[&strange]).sign(&town.ca_key)]).0, NotChecked);
    // Without a point of its own, a certificate belongs to the point with its issuer's name.
    assert_eq!(plain.hear(&[list(&[&full_name(&directory("CA"))]).sign(&plain.ca_key)]), (Passed, vec![]));
    assert_eq!(plain.hear(&[list(&[&here]).sign(&plain.ca_key)]).0, NotChecked);
}

#[test]
fn lists_for_some_reasons() {
    let town = Town::new(&[]);
    // keyCompromise alone; all others.
    let (one, others) = (tlv(0x83, &[&[6, 0x40]]), tlv(0x83, &[&[7, 0x3f, 0x80]]));
    let list = |reasons: &[u8]| ListDraft::new("CA").of(&[reasons]);
    let (outcome, said) = town.hear(&[list(&one).sign(&town.ca_key)]);
    assert_eq!((outcome, said), (NotChecked, vec![Code::RevocationSomeReasons]));
    let both = [list(&one).sign(&town.ca_key), list(&others).sign(&town.ca_key)];
    assert_eq!(town.hear(&both), (Passed, vec![]));
    assert_eq!(town.hear(&[list(&one).revoking(LEAF).sign(&town.ca_key)]).0, Failed);
    // The certificate may part the reasons, too.
    let point = |at: &str, bits: &[u8]| sequence(&[&full_name(&uri(at)), &tlv(0x81, &[bits])]);
    let town =
        Town::new(&[points(&[point("http://1.example/", &[6, 0x40]), point("http://2.example/", &[7, 0x3f, 0x80])])]);
    let list = |at: &str| ListDraft::new("CA").of(&[&full_name(&uri(at))]).sign(&town.ca_key);
    assert_eq!(town.hear(&[list("http://1.example/")]), (NotChecked, vec![Code::RevocationSomeReasons]));
    assert_eq!(town.hear(&[list("http://1.example/"), list("http://2.example/")]), (Passed, vec![]));
}

#[test]
fn indirect_lists() {
    let point = |issuer: &str| sequence(&[&tlv(0xa2, &[&directory(issuer)])]);
    let town = Town::new(&[points(&[point("Lister")])]);
    let lister = |by: &SoftwareKey| second(&town, 4, "Lister", ca_usage(), "Root", by);
    let indirect = || ListDraft::new("Lister").of(&[&tlv(0x84, &[&set()])]);
    let with = |entries: &[Vec<u8>]| {
        let mut list = indirect();
        list.entries = entries.to_vec();
        list.sign(&town.other_key)
    };
    let trusted = [lister(&town.root_key)];
    assert_eq!(town.hear_with(&[with(&[])], &trusted), (Passed, vec![]));
    let ours = entry(LEAF, &[certificate_issuer("CA")]);
    assert_eq!(town.hear_with(&[with(std::slice::from_ref(&ours))], &trusted).0, Failed);
    // The issuer of an entry holds for those after it; before, it is the list's own.
    assert_eq!(town.hear_with(&[with(&[entry(9, &[certificate_issuer("CA")]), entry(LEAF, &[])])], &trusted).0, Failed);
    assert_eq!(town.hear_with(&[with(&[entry(LEAF, &[])])], &trusted), (Passed, vec![]));
    let other = entry(LEAF, &[certificate_issuer("Another")]);
    assert_eq!(town.hear_with(&[with(&[other])], &trusted), (Passed, vec![]));
    // Not by somebody whom the root does not know, nor by a list that does not say that it is indirect.
    let stranger = [lister(&town.other_key)];
    let (outcome, said) = town.hear_with(&[with(std::slice::from_ref(&ours))], &stranger);
    assert_eq!(outcome, NotChecked);
    assert!(said.contains(&Code::RevocationUnauthorised));
    for direct in [ListDraft::new("Lister"), ListDraft::new("Lister").of(&[&tlv(0x81, &[&set()])])] {
        let (outcome, said) = town.hear_with(&[direct.sign(&town.other_key)], &trusted);
        assert_eq!((outcome, said), (NotChecked, vec![Code::RevocationMissing, Code::RevocationOutOfScope]));
    }
    // A certificate that names no such issuer is not listed there, whatever the list says; and it says so.
    let plain = Town::new(&[]);
    let (outcome, said) = plain.hear_with(&[with(&[ours])], &trusted);
    assert_eq!((outcome, said), (NotChecked, vec![Code::RevocationOutOfScope, Code::RevocationMissing]));
}

#[test]
fn delta_lists() {
    let town = Town::new(&[]);
    let sign = |list: ListDraft| list.sign(&town.ca_key);
    let delta = |base: u8, number: u8| {
        let mut list = ListDraft::new("CA").number(number).since(base);
        list.this_update = "2025-06-01T00:00:00".to_owned();
        list
    };
    // Alone it acquits nobody, and accuses.
    assert_eq!(
        town.hear(&[sign(delta(1, 2))]),
        (NotChecked, vec![Code::RevocationMissing, Code::RevocationDeltaAlone])
    );
    assert_eq!(town.hear(&[sign(delta(1, 2).revoking(LEAF))]).0, Failed);
    // A list that is out of date is carried on by it.
    let mut complete = ListDraft::new("CA").number(1);
    complete.next_update = Some("2025-07-01T00:00:00".to_owned());
    assert_eq!(town.hear(&[sign(complete.clone())]), (NotChecked, vec![Code::RevocationStale]));
    assert_eq!(town.hear(&[sign(complete.clone()), sign(delta(1, 2))]), (Passed, vec![]));
    assert_eq!(town.hear(&[sign(complete.clone()), sign(delta(1, 2).revoking(LEAF))]).0, Failed);
    // Numbers that do not meet, or another scope.
    for other in [delta(2, 3), delta(0, 1), delta(1, 2).of(&[&tlv(0x81, &[&set()])])] {
        let (outcome, said) = town.hear(&[sign(complete.clone()), sign(other)]);
        assert_eq!(outcome, NotChecked);
        assert!(said.contains(&Code::RevocationDeltaAlone), "{said:?}");
    }
    // A hold is taken back by a later delta list; no other reason is.
    let back = || {
        let mut list = delta(1, 2);
        list.entries.push(entry(LEAF, &[reason(8)]));
        list
    };
    for (why, outcome) in [(6, Passed), (1, Failed)] {
        let mut held = complete.clone();
        held.entries.push(entry(LEAF, &[reason(why)]));
        assert_eq!(town.hear(&[sign(held.clone())]).0, Failed);
        assert_eq!(town.hear(&[sign(held.clone()), sign(back())]).0, outcome, "{why}");
        // Not by one that is not understood, nor by a stranger's.
        let strange = back().with(extension(MADE_UP, true, &null()));
        assert_eq!(town.hear(&[sign(held.clone()), sign(strange)]).0, Failed);
        assert_eq!(town.hear(&[sign(held.clone()), back().sign(&town.other_key)]).0, Failed);
        // While it was on hold, it was.
        let report = validate(&PathRequest {
            certificate: &town.leaf,
            others: std::slice::from_ref(&town.ca),
            found: &[],
            anchors: std::slice::from_ref(&town.root),
            at: at("2025-01-02T00:00:00Z"),
            purpose: Purpose::Signing,
            revocation: &data(&[], &[sign(held), sign(back())]),
        });
        assert_eq!(leaf_revocation(&report).0, Failed);
    }
    // What rests on a list that is not understood does not acquit.
    let strange = complete.with(extension(MADE_UP, true, &null()));
    assert_eq!(town.hear(&[sign(strange), sign(delta(1, 2))]).0, NotChecked);
}

#[test]
fn what_is_not_understood_accuses_and_does_not_acquit() {
    let town = Town::new(&[]);
    let strange = extension(MADE_UP, true, &null());
    let of_list = ListDraft::new("CA").with(strange.clone());
    let mut of_entry = ListDraft::new("CA");
    of_entry.entries.push(entry(200, std::slice::from_ref(&strange)));
    for list in [of_list, of_entry] {
        let (outcome, said) = town.hear(&[list.sign(&town.ca_key)]);
        assert_eq!((outcome, said), (NotChecked, vec![Code::RevocationExtensionUnknown]));
        let (outcome, said) = town.hear(&[list.revoking(LEAF).sign(&town.ca_key)]);
        assert_eq!(outcome, Failed);
        assert!(said.contains(&Code::RevocationExtensionUnknown));
    }
    // An issuer of an entry in a list that is not indirect; an entry that cannot be read.
    let mut direct = ListDraft::new("CA");
    direct.entries.push(entry(200, &[certificate_issuer("Another")]));
    assert_eq!(town.hear(&[direct.sign(&town.ca_key)]), (NotChecked, vec![Code::RevocationExtensionUnknown]));
    let mut broken = ListDraft::new("CA");
    broken.entries.push(sequence(&[&integer(200), &null()]));
    assert_eq!(town.hear(&[broken.sign(&town.ca_key)]), (NotChecked, vec![Code::RevocationListUnreadable]));
    // A list whose scope cannot be read is none.
    let unread = data(&[], &[ListDraft::new("CA").of(&[&null()]).sign(&town.ca_key)]);
    assert_eq!(unread.findings()[0].code, Code::RevocationCrlForm);
    let report = ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &unread);
    assert_eq!(leaf_revocation(&report), (NotChecked, vec![Code::RevocationMissing, Code::RevocationUnreadable]));
}

#[test]
fn extensions_of_answers() {
    let town = Town::new(&[]);
    let good = || AnswerDraft::good(&town.leaf, &town.ca);
    assert_eq!(town.answered(&good()), (Passed, vec![]));
    assert_eq!(town.answered(&good().revoked()).0, Failed);
    for critical in [true, false] {
        let strange = || vec![extension(MADE_UP, critical, &null())];
        for answer in
            [AnswerDraft { single_extensions: strange(), ..good() }, AnswerDraft { extensions: strange(), ..good() }]
        {
            let (outcome, said) = town.answered(&answer);
            if critical {
                assert_eq!((outcome, said), (NotChecked, vec![Code::RevocationExtensionUnknown]));
            } else {
                assert_eq!((outcome, said), (Passed, vec![]));
            }
        }
    }
    // A nonce may be critical.
    let nonce = extension("1.3.6.1.5.5.7.48.1.2", true, &tlv(4, &[&[1; 16]]));
    assert_eq!(town.answered(&AnswerDraft { extensions: vec![nonce], ..good() }), (Passed, vec![]));
}

#[test]
fn words_without_a_next_update() {
    let town = Town::new(&[]);
    let good = |this_update| AnswerDraft { this_update, next_update: None, ..AnswerDraft::good(&town.leaf, &town.ca) };
    assert_eq!(town.answered(&good("2025-12-31T12:00:00")), (Passed, vec![Code::RevocationNoNextUpdate]));
    assert_eq!(town.answered(&good("2025-12-31T00:00:00")), (Passed, vec![Code::RevocationNoNextUpdate]));
    assert_eq!(town.answered(&good("2025-12-30T23:59:59")), (NotChecked, vec![Code::RevocationStale]));
    assert_eq!(town.answered(&good("2026-01-01T00:00:01")), (Passed, vec![]));
    let mut list = ListDraft::new("CA");
    (list.this_update, list.next_update) = ("2025-12-31T12:00:00".to_owned(), None);
    assert_eq!(town.hear(&[list.sign(&town.ca_key)]), (Passed, vec![Code::RevocationNoNextUpdate]));
}

#[test]
fn delegated_responders() {
    let town = Town::new(&[]);
    let answer = |extensions: &[Vec<u8>]| {
        let responder = Draft::new(5, "CA", "Responder", &town.other_key, extensions).der(&town.ca_key);
        let draft = AnswerDraft { certificates: vec![responder], ..AnswerDraft::good(&town.leaf, &town.ca) };
        let data = data(&[draft.sign(&town.other_key)], &[]);
        leaf_revocation(&ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &data))
    };
    let usual = || vec![signer_usage(), purposes(false, &[OCSP_SIGNING])];
    assert_eq!(answer(&usual()), (Passed, vec![]));
    let for_good = extension(KEY_USAGE, true, &[3, 2, 6, 0x40]);
    assert_eq!(answer(&[for_good, purposes(false, &[OCSP_SIGNING])]), (Passed, vec![]));
    let with = |one: Vec<u8>| [usual(), vec![one]].concat();
    for wrong in [
        vec![signer_usage()],
        vec![ca_usage(), purposes(false, &[OCSP_SIGNING])],
        with(extension(MADE_UP, true, &null())),
        with(extension(BASIC_CONSTRAINTS, true, &null())),
    ] {
        let (outcome, said) = answer(&wrong);
        assert_eq!(outcome, NotChecked);
        assert!(said.contains(&Code::RevocationUnauthorised));
    }
}

/// Whoever was revoked acquits nobody, whether or not somebody need ask; what such a one accuses of stands, so that a
/// list against the speaker makes nothing better.
#[test]
fn a_revoked_speaker_acquits_nobody() {
    let town = Town::new(&[]);
    let no_check = extension("1.3.6.1.5.5.7.48.1.5", false, &null());
    let usual = vec![signer_usage(), purposes(false, &[OCSP_SIGNING])];
    // For one reason alone, so that it does not acquit the signer by itself.
    let against = |serial| ListDraft::new("CA").of(&[&tlv(0x83, &[&[6, 0x40]])]).revoking(serial).sign(&town.ca_key);
    for extensions in [usual.clone(), [usual, vec![no_check]].concat()] {
        let responder = || vec![Draft::new(5, "CA", "Responder", &town.other_key, &extensions).der(&town.ca_key)];
        let hear = |draft: AnswerDraft<'_>, lists: &[Vec<u8>]| {
            let draft = AnswerDraft { certificates: responder(), ..draft };
            let data = data(&[draft.sign(&town.other_key)], lists);
            leaf_revocation(&ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &data))
        };
        let good = || AnswerDraft::good(&town.leaf, &town.ca);
        assert_eq!(hear(good(), &[]), (Passed, vec![]));
        assert_eq!(hear(good(), &[against(6)]), (Passed, vec![]));
        assert_eq!(
            hear(good(), &[against(5)]),
            (NotChecked, vec![Code::RevocationUnauthorised, Code::RevocationSomeReasons])
        );
        assert_eq!(hear(good().revoked(), &[against(5)]).0, Failed);
    }
}

#[test]
fn answers_about_another_key_are_told() {
    let town = Town::new(&[]);
    let other = Draft::new(2, "Root", "CA", &town.other_key, &[is_ca(), ca_usage()]).sign(&town.root_key);
    let answer = AnswerDraft::good(&town.leaf, &other).sign(&town.other_key);
    let report = ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &data(&[answer], &[]));
    assert_eq!(leaf_revocation(&report), (NotChecked, vec![Code::RevocationOtherKey, Code::RevocationMissing]));
}

/// How much is believed of a certificate.
fn trust_in(outcome: StepOutcome) -> u8 {
    match outcome {
        Failed => 0,
        NotChecked => 1,
        Passed => 2,
    }
}

/// Around every number at which looking ends: one below, at it, one above.
const COUNTS: [usize; 8] = [1, 7, 8, 9, 31, 32, 33, 1_001];

/// What a stranger may put before or behind what there is, in any number, never makes more of a certificate.
#[test]
fn no_crowd_of_lists_is_better_than_none() {
    let town = Town::new(&[]);
    let of = |list: ListDraft| list.sign(&town.ca_key);
    let false_one = |list: ListDraft| list.sign(&town.other_key);
    let good = of(ListDraft::new("CA"));
    let revoking = of(ListDraft::new("CA").revoking(LEAF));
    let mut later = ListDraft::new("CA");
    later.entries.push(sequence(&[&integer(LEAF), &time("2026-06-01T00:00:00"), &[]]));
    let (held, back) = (
        of(ListDraft { entries: vec![entry(LEAF, &[reason(6)])], ..ListDraft::new("CA") }.number(1)),
        of(ListDraft { entries: vec![entry(LEAF, &[reason(8)])], ..ListDraft::new("CA") }.number(2).since(1)),
    );
    let bases = [
        vec![],
        vec![good.clone()],
        vec![revoking.clone()],
        vec![good.clone(), revoking.clone()],
        vec![of(later.clone())],
        vec![held.clone()],
        vec![held, back],
    ];
    let accusing = false_one(ListDraft::new("CA").revoking(LEAF));
    let crowds = [
        ("another issuer's", of(ListDraft::new("Another").revoking(LEAF))),
        ("false and acquitting", false_one(ListDraft::new("CA"))),
        ("false and accusing", accusing.clone()),
        ("unreadable", vec![0x30, 0]),
        ("for attributes", of(ListDraft::new("CA").of(&[&tlv(0x85, &[&[0xff]])]))),
    ];
    for base in &bases {
        let alone = town.hear(base).0;
        for (name, one) in &crowds {
            for count in COUNTS {
                let crowd = vec![one.clone(); count];
                for lists in [[&crowd[..], base].concat(), [base, &crowd[..]].concat()] {
                    let (outcome, said) = town.hear(&lists);
                    let what = format!("{count} {name} lists beside {}: {outcome:?} {said:?}", base.len());
                    assert!(trust_in(outcome) <= trust_in(alone), "{what}");
                    // What accuses nobody takes nothing away, but that others of its kind are not looked for without end.
                    let is_cut = *name == "false and acquitting" && count >= 32;
                    assert!(outcome == alone || is_cut || *one == accusing, "{what}");
                    if *one == accusing {
                        // Behind as many as are verified in vain nothing that accuses is passed over in silence.
                        assert!(count <= 32 || outcome == Failed, "{what}");
                        assert!(count >= 32 || outcome == alone, "{what}");
                    }
                }
            }
        }
    }
    // The same sound word again is no other; and among many that acquit the one that accuses is heard.
    for lists in [[vec![good.clone(); 1_001], vec![revoking.clone()]].concat(), vec![revoking; 1_001]] {
        let (outcome, said) = town.hear(&lists);
        assert_eq!((outcome, said), (Failed, vec![Code::RevocationRevoked]));
    }
    assert_eq!(town.hear(&vec![good; 1_001]), (Passed, vec![]));
}

/// Sound words are listened to in any number that a CA comes to in years; whatever stands last among them counts.
#[test]
fn many_sound_lists_are_heard() {
    let town = Town::new(&[]);
    let list = |second: usize| {
        let mut list = ListDraft::new("CA");
        list.this_update = format!("2025-01-01T00:{:02}:{:02}", second / 60, second % 60);
        list
    };
    let good: Vec<Vec<u8>> = (0..100).map(|second| list(second).sign(&town.ca_key)).collect();
    assert_eq!(town.hear(&good), (Passed, vec![]));
    let mut later: Vec<Vec<u8>> = (0..100)
        .map(|second| {
            let mut list = list(second);
            list.entries.push(sequence(&[&integer(LEAF), &time("2026-06-01T00:00:00"), &[]]));
            list.sign(&town.ca_key)
        })
        .collect();
    assert_eq!(town.hear(&later), (Passed, vec![Code::RevocationRevokedLater]));
    later.push(ListDraft::new("CA").revoking(LEAF).sign(&town.ca_key));
    assert_eq!(town.hear(&later).0, Failed);
}

/// Nobody needs more than a thousand sound words against one certificate: beyond it the certificate fails, since one that
/// was not heard might say more. Words in its favour that were not heard take nothing away.
#[test]
fn more_sound_words_than_are_heard_are_too_many() {
    let town = Town::new(&[]);
    let list = |number: usize, accuses: bool| {
        let mut list = ListDraft::new("CA");
        list.this_update = format!("2025-01-01T00:{:02}:{:02}", number / 60, number % 60);
        if accuses {
            list.entries.push(sequence(&[&integer(LEAF), &time("2026-06-01T00:00:00"), &[]]));
        }
        list.sign(&town.ca_key)
    };
    let accusing: Vec<Vec<u8>> = (0..1_001).map(|number| list(number, true)).collect();
    // One that was heard is not heard again.
    let twice = [&accusing[..1_000], &accusing[..1_000]].concat();
    assert_eq!(town.hear(&twice), (Passed, vec![Code::RevocationRevokedLater]));
    assert_eq!(town.hear(&accusing), (Failed, vec![Code::RevocationTooMany, Code::RevocationRevokedLater]));
    let acquitting: Vec<Vec<u8>> = (0..1_001).map(|number| list(number, false)).collect();
    assert_eq!(town.hear(&acquitting), (Passed, vec![Code::RevocationTooMany]));
}

/// What cannot be read is counted whole and listed in part; it is told where nothing else settles the matter.
#[test]
fn what_cannot_be_read_is_told_where_it_might_matter() {
    let town = Town::new(&[]);
    let unread = vec![vec![0x30, 0]; 1_001];
    assert_eq!(data(&[], &unread).findings().len(), 1_000);
    assert_eq!(town.hear(&unread[..1]), (NotChecked, vec![Code::RevocationMissing, Code::RevocationUnreadable]));
    let with = |list: ListDraft| [vec![list.sign(&town.ca_key)], unread[..1].to_vec()].concat();
    assert_eq!(town.hear(&with(ListDraft::new("CA"))), (Passed, vec![]));
    assert_eq!(town.hear(&with(ListDraft::new("CA").revoking(LEAF))), (Failed, vec![Code::RevocationRevoked]));
}

/// Whoever answers is named in the answer, by name or by key, and is the issuer or certified by the issuer for this, as
/// of the day of the answer: one wrong thing, each time another.
#[test]
fn who_may_answer() {
    let town = Town::new(&[]);
    let usage = [signer_usage(), purposes(false, &[OCSP_SIGNING])];
    let of = |issuer: &str, by: &SoftwareKey| Draft::new(5, issuer, "Responder", &town.other_key, &usage).der(by);
    let own = of("CA", &town.ca_key);
    let good = || AnswerDraft::good(&town.leaf, &town.ca);
    let hear = |draft: &AnswerDraft<'_>, by: &SoftwareKey| {
        let data = data(&[draft.sign(by)], &[]);
        leaf_revocation(&ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &data))
    };
    let delegated = || AnswerDraft { certificates: vec![own.clone()], ..good() };
    let responder = Certificate::parse(&own).unwrap();
    assert_eq!(hear(&AnswerDraft { responder: Some(by_key(&town.ca)), ..good() }, &town.ca_key), (Passed, vec![]));
    assert_eq!(hear(&delegated(), &town.other_key), (Passed, vec![]));
    let named = AnswerDraft { responder: Some(by_key(&responder)), ..delegated() };
    assert_eq!(hear(&named, &town.other_key), (Passed, vec![]));
    let root = &town.root_key;
    for (what, draft, by) in [
        (
            "the issuer's key, in another name",
            AnswerDraft { responder: Some(by_key(&town.root)), ..good() },
            &town.ca_key,
        ),
        ("the issuer's name, by another key", good(), &town.other_key),
        ("a responder's name, by another key", delegated(), root),
        (
            "another responder is named",
            AnswerDraft { responder: Some(by_key(&town.root)), ..delegated() },
            &town.other_key,
        ),
        ("of another issuer", AnswerDraft { certificates: vec![of("Root", &town.ca_key)], ..good() }, &town.other_key),
        ("certified by nobody", AnswerDraft { certificates: vec![of("CA", root)], ..good() }, &town.other_key),
        ("after its time", AnswerDraft { produced_at: "2041-01-01T00:00:00", ..delegated() }, &town.other_key),
    ] {
        let (outcome, said) = hear(&draft, by);
        assert_eq!(
            (outcome, said),
            (NotChecked, vec![Code::RevocationUnauthorised, Code::RevocationMissing]),
            "{what}"
        );
    }
}

/// What is told beside the outcome: each thing once, what was passed over only where nothing else settles the matter, and
/// that nothing is known whatever else was found.
#[test]
fn what_is_told_beside_the_outcome() {
    let town = Town::new(&[]);
    let stranger = |second: u8| {
        let mut list = ListDraft::new("CA");
        list.this_update = format!("2025-01-01T00:00:{second:02}");
        list.sign(&town.other_key)
    };
    let said = town.hear(&[stranger(1), stranger(2)]).1;
    assert_eq!(said, [Code::RevocationUnauthorised, Code::RevocationMissing]);
    let good = ListDraft::new("CA").sign(&town.ca_key);
    let aside = ListDraft::new("CA").of(&[&tlv(0x85, &[&[0xff]])]).sign(&town.ca_key);
    assert!(town.hear(std::slice::from_ref(&aside)).1.contains(&Code::RevocationOutOfScope));
    assert_eq!(town.hear(&[aside, good]), (Passed, vec![]));
    let unknown = AnswerDraft { status: vec![0x82, 0], ..AnswerDraft::good(&town.leaf, &town.ca) }.sign(&town.ca_key);
    let data = data(&[unknown], &[stranger(1)]);
    let (outcome, said) = leaf_revocation(&ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &data));
    assert_eq!(outcome, NotChecked);
    assert!(said.contains(&Code::RevocationUnknown) && said.contains(&Code::RevocationUnauthorised), "{said:?}");
}

/// An answer about another certificate of the same issuer has nothing to do with this one, nor one about a certificate of
/// the same number of another issuer.
#[test]
fn answers_about_others_are_none() {
    let town = Town::new(&[]);
    let elsewhere = Draft::new(2, "Root", "Another", &town.other_key, &[is_ca(), ca_usage()]).sign(&town.root_key);
    let answer = AnswerDraft::good(&town.leaf, &elsewhere).sign(&town.ca_key);
    let report = ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &data(&[answer], &[]));
    assert_eq!(leaf_revocation(&report), (NotChecked, vec![Code::RevocationMissing]));
    let other = Draft::new(8, "CA", "Another", &town.other_key, &[signer_usage()]).sign(&town.ca_key);
    let answer = AnswerDraft::good(&other, &town.ca);
    assert_eq!(town.answered(&answer), (NotChecked, vec![Code::RevocationMissing]));
}

/// Certificates in the name of whoever signs lists or answers, which anybody can make.
#[test]
fn no_crowd_of_signers_is_better_than_none() {
    let town = Town::new(&[]);
    // A list signed by the CA's other key, whose certificate came with the document.
    let own = second(&town, 9, "CA", ca_usage(), "Root", &town.root_key);
    let stranger = key("rsa-signer");
    let false_one = Draft::new(10, "Root", "CA", &key("p384-signer"), &[ca_usage()]).sign(&stranger);
    for (list, usual) in [
        (ListDraft::new("CA").revoking(LEAF).sign(&town.other_key), Failed),
        (ListDraft::new("CA").sign(&town.other_key), Passed),
    ] {
        assert_eq!(town.hear_with(std::slice::from_ref(&list), std::slice::from_ref(&own)).0, usual);
        for count in COUNTS {
            let others = [vec![false_one.clone(); count], vec![own.clone()]].concat();
            let (outcome, said) = town.hear_with(std::slice::from_ref(&list), &others);
            assert!(trust_in(outcome) <= trust_in(usual), "{count}: {outcome:?} {said:?}");
        }
    }
    // An answer of a responder, whose certificate stands behind the others in it.
    let usage = [signer_usage(), purposes(false, &[OCSP_SIGNING])];
    let responder = Draft::new(5, "CA", "Responder", &town.other_key, &usage);
    let other = Draft::new(6, "CA", "Responder", &key("p384-signer"), &usage).der(&stranger);
    let unrelated = Draft::new(6, "CA", "Nobody", &key("p384-signer"), &usage).der(&stranger);
    for (is_revoked, usual) in [(true, Failed), (false, Passed)] {
        for crowd in [&other, &unrelated] {
            for count in [0, 1, 7, 8, 9, 40] {
                let mut answer = AnswerDraft::good(&town.leaf, &town.ca);
                if is_revoked {
                    answer = answer.revoked();
                }
                // The first one names the responder.
                let own = responder.der(&town.ca_key);
                answer.certificates = [vec![own.clone()], vec![crowd.clone(); count], vec![own]].concat();
                let signed = answer.sign(&town.other_key);
                // Without the first, so that the crowd is before it.
                answer.certificates.remove(0);
                let body = sequence_inside(&signed);
                let certificates = tlv(0xa0, &[&sequence(&[&answer.certificates.concat()])]);
                let moved = sequence(&[&body, &certificates]);
                let report = ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &data(&[moved], &[]));
                let (outcome, said) = leaf_revocation(&report);
                assert!(trust_in(outcome) <= trust_in(usual), "{count}: {outcome:?} {said:?}");
                // What nobody could try and acquits is none; what accuses stands.
                let expected = if count < 8 || crowd == &unrelated || is_revoked { usual } else { NotChecked };
                assert_eq!(outcome, expected, "{count}: {said:?}");
            }
        }
    }
}

/// The first three elements of a sequence: what is signed, the algorithm and the signature.
fn sequence_inside(bytes: &[u8]) -> Vec<u8> {
    let length = |bytes: &[u8]| match bytes[1] {
        short @ 0..=0x7f => (2, short as usize),
        0x81 => (3, bytes[2] as usize),
        _ => (4, usize::from(bytes[2]) << 8 | usize::from(bytes[3])),
    };
    let mut rest = &bytes[length(bytes).0..];
    let mut parts = Vec::new();
    for _ in 0..3 {
        let (head, inside) = length(rest);
        parts.extend(&rest[..head + inside]);
        rest = &rest[head + inside..];
    }
    parts
}

#[test]
fn only_responders_are_freed_from_the_question() {
    let no_check = extension("1.3.6.1.5.5.7.48.1.5", false, &null());
    let town = Town::new(std::slice::from_ref(&no_check));
    assert_eq!(town.hear(&[ListDraft::new("CA").revoking(LEAF).sign(&town.ca_key)]).0, Failed);
    assert_eq!(town.hear(&[]), (NotChecked, vec![Code::RevocationMissing]));
    let responder = [signer_usage(), purposes(false, &[OCSP_SIGNING]), no_check];
    let responder = Draft::new(5, "CA", "Responder", &town.other_key, &responder).sign(&town.ca_key);
    let others = std::slice::from_ref(&town.ca);
    let judge = |data| ask_for(&responder, others, &town.root, &data, Purpose::OcspSigning);
    let of = |report: dengji::crypto::path::PathReport| {
        report.steps.iter().filter(|step| step.certificate == 0 && step.kind == PathStepKind::Revocation).count()
    };
    assert_eq!(of(judge(data(&[], &[]))), 0);
    let revoked = judge(data(&[], &[ListDraft::new("CA").revoking(5).sign(&town.ca_key)]));
    assert_eq!(revoked.outcome(), Failed);
}

/// Every octet of the parts that say for whom and why, changed in every way that one bit allows, and signed again by who
/// may: a list that names the certificate never lets it pass in silence.
#[test]
fn changed_lists_never_acquit_in_silence() {
    let town = Town::new(&[points(&[sequence(&[&full_name(&directory("Point"))])])]);
    let scope = sequence(&[&full_name(&directory("Point")), &tlv(0x81, &[&set()]), &tlv(0x83, &[&[6, 0x40]])]);
    let whole = extension(ISSUING_POINT, true, &scope);
    let listed = entry(LEAF, &[reason(1)]);
    let mut seen = [0; 3];
    for (original, is_entry) in [(&whole, false), (&listed, true)] {
        for place in 0..original.len() {
            for bit in 0..8 {
                let mut changed = original.clone();
                changed[place] ^= 1 << bit;
                let mut list = ListDraft::new("CA");
                list.entries = vec![if is_entry { changed.clone() } else { listed.clone() }];
                list.extensions = vec![if is_entry { whole.clone() } else { changed }];
                let heard = data(&[], &[list.sign(&town.ca_key)]);
                let report = ask(&town.leaf, std::slice::from_ref(&town.ca), &town.root, &heard);
                let (outcome, said) = leaf_revocation(&report);
                match outcome {
                    Failed => seen[0] += 1,
                    NotChecked => {
                        assert!(said.iter().any(|code| *code != Code::RevocationMissing), "{place}/{bit}: {said:?}");
                        seen[1] += 1;
                    }
                    Passed => {
                        // Another number or another time, and the reasons are all covered or it was revoked later.
                        assert!(is_entry && !said.is_empty(), "{place}/{bit}: {said:?}");
                        seen[2] += 1;
                    }
                }
            }
        }
    }
    assert!(seen[0] > 50 && seen[1] > 100, "{seen:?}");
}
