//! Keys, certificates, messages and what they rest on, against standards, strangers and forgers.

mod alone;
mod certificates;
mod hostile;
mod messages;
mod openssl;
mod path_limits;
mod revocation;
mod samples;
mod sm;
