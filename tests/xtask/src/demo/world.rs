//! What a host does around the library: keeps cases and logs, gives commands, signs tickets, looks at mailboxes.

use std::collections::BTreeMap;

use dengji::{
    case::{Action, Case, Command, Context, Effect, LogEntry, Outcome, view::Page},
    crypto::{PrivateKey, hex, sm3},
    drawing::qr::{ErrorCorrection, QrCode, QrStyle},
    finding::{Language, Refusal, Unmet},
    identifier::Regions,
    party::Actor,
    platform::Profile,
    signing::ticket::{self, PlatformKey, Ticket},
    time::Instant,
};

use super::{
    data::Data,
    outlook::Outlook,
    papers::{Papers, Typefaces},
    seals::Desk,
    view::{Moment, Pending},
};

/// A key for the demo alone; everybody can read it here.
const TEST_KEY: &str = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
const KEY_ID: &str = "demo-2024";

/// One sentence of the story.
pub(super) struct Line {
    pub(super) at: Instant,
    pub(super) zh: String,
    pub(super) en: String,
    /// Reasons of a refusal, each with who can mend it.
    pub(super) reasons: Vec<Reason>,
}

/// Why something was refused, and who can mend it.
pub(super) struct Reason {
    pub(super) zh: String,
    pub(super) en: String,
    pub(super) menders: String,
}

impl Reason {
    pub(super) fn of(unmet: &Unmet) -> Self {
        Self {
            zh: unmet.finding.text(Language::Zh),
            en: unmet.finding.text(Language::En),
            menders: super::view::menders(&unmet.menders),
        }
    }
}

/// A signing code.
pub(super) struct SigningCode {
    pub(super) case_id: String,
    pub(super) sub_case: String,
    pub(super) round: u32,
    pub(super) expires: Instant,
    pub(super) payload: String,
    pub(super) svg: String,
    pub(super) png: Vec<u8>,
}

impl SigningCode {
    /// The name of its pictures.
    pub(super) fn file_name(&self) -> String {
        format!("{}-{}-{}", self.case_id, self.sub_case, self.round)
    }
}

/// A case and its log.
pub(super) struct Recorded {
    pub(super) case: Case,
    pub(super) log: Vec<LogEntry>,
}

/// Everything the host holds.
pub(super) struct World {
    pub(super) data: Data,
    pub(super) profile: Profile,
    regions: Regions,
    pub(super) now: Instant,
    pub(super) cases: BTreeMap<String, Recorded>,
    pub(super) story: Vec<Line>,
    pub(super) codes: Vec<SigningCode>,
    pub(super) moments: Vec<Moment>,
    pub(super) pending: Option<Pending>,
    pub(super) outlook: Option<Outlook>,
    pub(super) selected: Vec<String>,
    /// Seal accounts, the developer's first.
    pub(super) desks: Vec<Desk>,
    /// The papers of the cases; none where no font was found to print them.
    pub(super) papers: Option<Papers>,
    /// What the last commands asked the host to open.
    pub(super) openings: Vec<Action>,
    commands: u32,
}

impl World {
    /// Without faces there are no papers.
    pub(super) fn new(data: Data, faces: Option<Typefaces>) -> Result<Self, String> {
        let banks = data.batch.cases.iter().flat_map(|case| &case.sub_cases);
        let bank = banks.flat_map(|sub| &sub.application.mortgagees).next().map_or("", |bank| bank.name.as_str());
        let papers = faces.map(|faces| Papers::new(faces, &data.project.developer.name, bank)).transpose()?;
        Ok(Self {
            data,
            papers,
            profile: Profile::builtin("guangzhou-registration").ok_or("the profile is missing")?,
            regions: Regions::builtin(),
            now: instant("2024-08-01 09:00")?,
            cases: BTreeMap::new(),
            story: Vec::new(),
            codes: Vec::new(),
            moments: Vec::new(),
            pending: None,
            outlook: None,
            selected: Vec::new(),
            desks: Vec::new(),
            openings: Vec::new(),
            commands: 0,
        })
    }

    /// Sets the clock: a time in China, as `2024-08-01 09:00`.
    pub(super) fn at(&mut self, text: &str) -> Result<(), String> {
        self.now = instant(text)?;
        Ok(())
    }

    /// Adds a sentence to the story.
    pub(super) fn tell(&mut self, zh: impl Into<String>, en: impl Into<String>) {
        self.story.push(Line { at: self.now, zh: zh.into(), en: en.into(), reasons: Vec::new() });
    }

    /// The table of regions.
    pub(super) fn regions(&self) -> &Regions {
        &self.regions
    }

    /// The case with this id.
    pub(super) fn case(&self, id: &str) -> Result<&Recorded, String> {
        self.cases.get(id).ok_or_else(|| format!("there is no case {id}"))
    }

    pub(super) fn context<'a>(&'a self, actor: &'a Actor, salt: &'a str) -> Context<'a> {
        Context { now: self.now, actor, profile: &self.profile, regions: &self.regions, salt }
    }

    fn command(&mut self, action: Action) -> (Command, String) {
        self.commands += 1;
        let id = format!("c{:03}", self.commands);
        // A host takes random bytes; the demo shall write the same log at every run.
        let salt: String = hex(&sm3(id.as_bytes())).chars().take(32).collect();
        (Command { id, expected_version: None, expected_sub_cases: Vec::new(), action }, salt)
    }

    /// Opens a case.
    pub(super) fn open(&mut self, actor: &Actor, action: Action) -> Result<(), String> {
        let (command, salt) = self.command(action);
        let (case, outcome) = Case::open(&command, &self.context(actor, &salt)).map_err(|refusal| refused(&refusal))?;
        let id = case.state().case_id.clone();
        let log = outcome.entry.clone().into_iter().collect();
        self.cases.insert(id.clone(), Recorded { case, log });
        self.follow(&id, outcome)
    }

    /// Gives a command that must be carried out.
    pub(super) fn give(&mut self, case: &str, actor: &Actor, action: Action) -> Result<(), String> {
        let outcome = self.attempt(case, actor, action)?.map_err(|refusal| refused(&refusal))?;
        self.follow(case, outcome)
    }

    /// Gives a command that must be refused, and tells why it was.
    pub(super) fn must_refuse(
        &mut self,
        case: &str,
        actor: &Actor,
        action: Action,
        zh: &str,
        en: &str,
    ) -> Result<(), String> {
        let Err(refusal) = self.attempt(case, actor, action)? else {
            return Err(format!("should have been refused: {en}"));
        };
        self.tell_refused(zh, en, &refusal);
        Ok(())
    }

    /// Adds what was tried in vain, with the first reasons.
    pub(super) fn tell_refused(&mut self, zh: &str, en: &str, refusal: &Refusal) {
        let count = refusal.unmet.len();
        let reasons = refusal.unmet.iter().take(4).map(Reason::of);
        let line = Line {
            at: self.now,
            zh: format!("{zh}：不能办理，共{count}条原因"),
            en: format!("{en}: refused; reasons: {count}"),
            reasons: reasons.collect(),
        };
        self.story.push(line);
    }

    fn attempt(&mut self, case: &str, actor: &Actor, action: Action) -> Result<Result<Outcome, Refusal>, String> {
        let (command, salt) = self.command(action);
        let mut recorded = self.cases.remove(case).ok_or_else(|| format!("there is no case {case}"))?;
        let outcome = recorded.case.handle(&command, &self.context(actor, &salt));
        if let Ok(outcome) = &outcome {
            recorded.log.extend(outcome.entry.clone());
        }
        self.cases.insert(case.to_owned(), recorded);
        Ok(outcome)
    }

    /// Does what the library asks of its host.
    fn follow(&mut self, case: &str, outcome: Outcome) -> Result<(), String> {
        for effect in outcome.effects {
            match effect {
                Effect::RequestSignatures { sub_case, round, issued, expires, digest, .. } => {
                    let opened = self.cases.get(case);
                    let found = opened.and_then(|one| Some((one.case.state(), one.case.sub_case(&sub_case)?.1)));
                    if let (Some(papers), Some((state, sub))) = (&mut self.papers, found) {
                        papers.lay_out(state, sub, &self.profile)?;
                    }
                    let ticket = Ticket {
                        key_id: KEY_ID.to_owned(),
                        case_id: case.to_owned(),
                        sub_case,
                        round,
                        issued,
                        expires,
                        digest,
                    };
                    self.codes.push(code_of(ticket)?);
                }
                Effect::OpenSingleCase { opening } => self.openings.push(opening),
                // The demo is the registry, the tax office and every phone itself.
                _ => {}
            }
        }
        Ok(())
    }

    /// The newest code of a sub-case, as a phone checks it without a network.
    pub(super) fn scan(&self, case: &str, sub: &str) -> Result<dengji::signing::ticket::TicketReport, String> {
        let mut codes = self.codes.iter().rev();
        let code = codes.find(|code| code.case_id == case && code.sub_case == sub).ok_or("no code was made")?;
        let key = PrivateKey::parse(TEST_KEY, "").map_err(|failure| failure.to_string())?.public_key().to_hex();
        let keys = [PlatformKey { key_id: KEY_ID.to_owned(), public_key: key, valid_from: None, valid_to: None }];
        ticket::verify(&code.payload, &keys, self.now).map_err(|failure| failure.to_string())
    }

    /// Looks at every mailbox now.
    pub(super) fn look(&mut self, zh: &str, en: &str) {
        let handler = self.data.batch.handler.clone();
        let mut moment = Moment::new(self.now, zh, en);
        for recorded in self.cases.values() {
            let offers = recorded.case.actions(&self.context(&handler, ""), Page::ALL);
            moment.add(recorded.case.placements(&self.profile, self.now, Page::ALL).unwrap_or_default(), &offers);
        }
        self.moments.push(moment);
    }

    /// Looks at what remains to be done now.
    pub(super) fn look_ahead(&mut self) {
        let handler = self.data.batch.handler.clone();
        let mut pending = Pending::new(self.now);
        for recorded in self.cases.values() {
            let context = self.context(&handler, "");
            pending.add(recorded.case.todo(&context), &recorded.case.actions(&context, Page::ALL));
        }
        self.pending = Some(pending);
    }
}

fn instant(text: &str) -> Result<Instant, String> {
    let text = format!("{}:00+08:00", text.replace(' ', "T"));
    Instant::parse(&text).ok_or_else(|| format!("no instant: {text}"))
}

/// What stood against something that should have gone well.
pub(super) fn refused(refusal: &Refusal) -> String {
    let reasons: Vec<String> = refusal.unmet.iter().map(|unmet| unmet.finding.to_string()).collect();
    format!("refused unexpectedly: {}", reasons.join("; "))
}

fn code_of(ticket: Ticket) -> Result<SigningCode, String> {
    let text = |failure: dengji::finding::Failure| failure.to_string();
    let payload = ticket::sign(&ticket, TEST_KEY).map_err(text)?.payload;
    let code = QrCode::encode(&payload, ErrorCorrection::M).map_err(text)?;
    let style = QrStyle { title: format!("粤信签 signing code {}", ticket.sub_case), ..QrStyle::default() };
    Ok(SigningCode {
        svg: code.to_svg(&style).map_err(text)?,
        png: code.to_png(&style).map_err(text)?,
        case_id: ticket.case_id,
        sub_case: ticket.sub_case,
        round: ticket.round,
        expires: ticket.expires,
        payload,
    })
}
