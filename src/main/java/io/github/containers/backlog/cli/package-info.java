/** What did the user type, and what do we answer? */
@NullMarked
package io.github.containers.backlog.cli;

import org.jspecify.annotations.NullMarked;
