/**
 * What does the reader see, and in which order? Tables, charts and findings, free of any format.
 */
@NullMarked
package io.github.containers.backlog.report;

import org.jspecify.annotations.NullMarked;
