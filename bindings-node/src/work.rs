//! Work that runs beside the event loop and settles a promise.

use napi::{
    Env, Task,
    bindgen_prelude::{AsyncTask, Uint8Array},
};
use napi_derive::napi;

use crate::failure::{Fault, call};

type Body = Box<dyn FnOnce() -> Result<String, Fault> + Send>;

/// One piece of work, whose result is text.
pub struct Work(Option<Body>);

impl Work {
    /// A promise of what the body returns.
    pub(crate) fn start(body: impl FnOnce() -> Result<String, Fault> + Send + 'static) -> AsyncTask<Self> {
        AsyncTask::new(Self(Some(Box::new(body))))
    }
}

impl Task for Work {
    type Output = String;
    type JsValue = String;

    // No export stands around this one, which runs in a thread of the pool: its guard is `call`.
    fn compute(&mut self) -> napi::Result<String> {
        let body = self.0.take();
        call(|| body.map_or_else(|| Err(Fault::internal()), |body| body()))
    }

    fn resolve(&mut self, _: Env, output: String) -> napi::Result<String> {
        Ok(output)
    }
}

type FileBody = Box<dyn FnOnce() -> Result<(Vec<u8>, String), Fault> + Send>;

/// A file, and what is said of it as JSON text.
#[napi(object)]
pub struct MadeFile {
    /// The file.
    pub bytes: Uint8Array,
    /// What is said of it.
    pub about: String,
}

/// One piece of work, whose result is a file.
pub struct FileWork(Option<FileBody>);

impl FileWork {
    /// A promise of what the body returns.
    pub(crate) fn start(body: impl FnOnce() -> Result<(Vec<u8>, String), Fault> + Send + 'static) -> AsyncTask<Self> {
        AsyncTask::new(Self(Some(Box::new(body))))
    }
}

impl Task for FileWork {
    type Output = (Vec<u8>, String);
    type JsValue = MadeFile;

    fn compute(&mut self) -> napi::Result<Self::Output> {
        let body = self.0.take();
        call(|| body.map_or_else(|| Err(Fault::internal()), |body| body()))
    }

    fn resolve(&mut self, _: Env, (bytes, about): Self::Output) -> napi::Result<MadeFile> {
        Ok(MadeFile { bytes: bytes.into(), about })
    }
}
