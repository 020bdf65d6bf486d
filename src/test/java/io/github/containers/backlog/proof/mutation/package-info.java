/** How much of the program could be changed without any test noticing; by PIT. */
@NullMarked
package io.github.containers.backlog.proof.mutation;

import org.jspecify.annotations.NullMarked;
