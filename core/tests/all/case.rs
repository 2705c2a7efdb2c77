//! The case aggregate: one batch from its first command to filing, and everybody who may not touch it.

mod adversary;
mod after;
mod asks;
mod boxes;
mod deadlines;
mod limits;
mod oracle;
mod phone;
mod properties;
mod register;
mod rights;
mod storing;
mod walk;
mod ways;
