/**
 * How time and memory grow with the backlog: the program itself, by its launcher, on made-up
 * organizations of up to a million items. A {@link io.github.containers.backlog.proof.Proof}, not
 * part of the tests.
 */
@NullMarked
package io.github.containers.backlog.scale;

import org.jspecify.annotations.NullMarked;
