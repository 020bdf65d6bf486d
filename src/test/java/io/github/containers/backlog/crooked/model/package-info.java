/** The only package of this house that is marked. */
@NullMarked
package io.github.containers.backlog.crooked.model;

import org.jspecify.annotations.NullMarked;
