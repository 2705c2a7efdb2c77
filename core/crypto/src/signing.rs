//! Signing: rounds, who must sign, and the tickets that people scan.

pub mod ticket;
