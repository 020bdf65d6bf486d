/** What did the user ask for? */
@NullMarked
package io.github.containers.backlog.config;

import org.jspecify.annotations.NullMarked;
