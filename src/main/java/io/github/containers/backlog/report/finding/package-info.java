/** What stands out in a report, and what is to be done first? Findings, free of any format. */
@NullMarked
package io.github.containers.backlog.report.finding;

import org.jspecify.annotations.NullMarked;
