/**
 * What anybody can have shown by one command, {@code mvn -q -Pproof verify -Dproof=NAME}: how much
 * the program withstands and how fast it is. Each {@link Proof} ends in tables and statements,
 * which are written by the program alone.
 */
@NullMarked
package io.github.containers.backlog.proof;

import org.jspecify.annotations.NullMarked;
