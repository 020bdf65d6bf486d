package io.github.containers.backlog.fake;

/** How an answer reaches the client. */
enum Delivery {
  /** As it should. */
  WHOLE,
  /** Not at all: the connection is reset before the first byte. */
  DROPPED,
  /** Half of the body, then the connection ends. */
  CUT,
  /** Half of the body, then nothing, with the connection open until the client goes. */
  STANDSTILL,
  /** Half of the body, with a length that says that this is all. */
  TRUNCATED
}
