/**
 * What did the user ask for? The configuration's text becomes {@link
 * io.github.containers.backlog.config.Settings}, or every mistake in it with file, line and column.
 */
@NullMarked
package io.github.containers.backlog.config;

import org.jspecify.annotations.NullMarked;
