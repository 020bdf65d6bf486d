/**
 * What could a stranger write, and what would a reader make of what we made of it? Texts from a
 * seed, and for each format somebody who really reads it.
 */
@NullMarked
package io.github.containers.backlog.hostile;

import org.jspecify.annotations.NullMarked;
