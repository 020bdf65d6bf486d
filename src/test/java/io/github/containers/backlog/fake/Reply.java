package io.github.containers.backlog.fake;

/** An answer, and how it is delivered. */
record Reply(ApiAnswer answer, Delivery delivery) {}
