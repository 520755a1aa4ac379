//! Accepting connections: not too many, and none that says nothing for long.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep, sleep};

/// How many connections there are at a time; more wait.
const CONNECTIONS: usize = 64;

/// How long a connection may take to put its question, from its beginning or from the last answer on.
const PATIENCE: Duration = Duration::from_secs(15);

/// How long the other side may leave what it is sent unread.
const UNREAD: Duration = Duration::from_secs(30);

/// Which questions of a connection are being answered.
#[derive(Debug, Clone, Default)]
pub(super) struct Busy(Arc<AtomicUsize>);

/// While this lives, an answer is being made or sent.
#[derive(Debug)]
pub(super) struct Answering(Busy);

impl Busy {
    /// Notes that an answer is being made.
    pub(super) fn begin(&self) -> Answering {
        self.0.fetch_add(1, Ordering::Relaxed);
        Answering(self.clone())
    }

    fn is_answering(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Accepts connections.
pub(super) struct Door {
    listener: TcpListener,
    places: Arc<Semaphore>,
}

impl Door {
    /// Opens the door.
    pub(super) fn new(listener: TcpListener) -> Self {
        Self { listener, places: Arc::new(Semaphore::new(CONNECTIONS)) }
    }
}

impl Listener for Door {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        loop {
            let place = Arc::clone(&self.places).acquire_owned().await;
            let accepted = self.listener.accept().await;
            match (place, accepted) {
                (Ok(place), Ok((stream, address))) => {
                    // Answers are small and wanted at once.
                    let _ = stream.set_nodelay(true);
                    return (Line::new(stream, place), address);
                }
                // Too many open files, or a connection that was gone before it was there.
                _ => sleep(Duration::from_millis(50)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// A connection that ends where nothing is said for too long.
pub(super) struct Line {
    stream: TcpStream,
    busy: Busy,
    was_busy: bool,
    silence: Pin<Box<Sleep>>,
    unread: Option<Pin<Box<Sleep>>>,
    _place: OwnedSemaphorePermit,
}

impl Line {
    fn new(stream: TcpStream, place: OwnedSemaphorePermit) -> Self {
        let silence = Box::pin(sleep(PATIENCE));
        Self { stream, busy: Busy::default(), was_busy: false, silence, unread: None, _place: place }
    }

    /// Notes which questions are being answered.
    pub(super) fn busy(&self) -> Busy {
        self.busy.clone()
    }

    /// Gives up on what isn't written for too long.
    fn written<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.unread = None;
            return written;
        }
        let unread = self.unread.get_or_insert_with(|| Box::pin(sleep(UNREAD)));
        match unread.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let busy = self.busy.is_answering();
        if std::mem::replace(&mut self.was_busy, busy) != busy || busy {
            self.silence.as_mut().reset(Instant::now() + PATIENCE);
        }
        // A question that comes letter by letter has no more time than one that doesn't come.
        if !busy && self.silence.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.written(cx, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        self.written(cx, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
