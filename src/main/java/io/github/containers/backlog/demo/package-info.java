/** What does a believable organisation look like? */
@NullMarked
package io.github.containers.backlog.demo;

import org.jspecify.annotations.NullMarked;
