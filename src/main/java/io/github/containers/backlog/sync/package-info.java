/** What is to be fetched next? */
@NullMarked
package io.github.containers.backlog.sync;

import org.jspecify.annotations.NullMarked;
