/** What is shown at a meeting, slide by slide? The deck, free of any format. */
@NullMarked
package io.github.containers.backlog.report.deck;

import org.jspecify.annotations.NullMarked;
