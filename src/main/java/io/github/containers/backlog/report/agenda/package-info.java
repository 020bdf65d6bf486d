/** What is to be looked at next, and by whom? */
@NullMarked
package io.github.containers.backlog.report.agenda;

import org.jspecify.annotations.NullMarked;
