/**
 * What becomes of a command when something goes wrong under it? Every command meets every mishap at
 * moments that chance picks by a seed; then it is looked at what is left, and the command is
 * repeated undisturbed: {@link io.github.containers.backlog.faults.FaultMatrix}.
 */
@NullMarked
package io.github.containers.backlog.faults;

import org.jspecify.annotations.NullMarked;
