/**
 * What would GitHub's runner do? Plays workflows and composite actions step by step, as a hosted
 * runner does: their own scripts in bash, with the files for outputs and summaries, a cache, tokens
 * with the rights that the job was granted; the actions of others in a form of its own.
 *
 * <p>It knows what this project's workflows use, and fails on anything else.
 */
@NullMarked
package io.github.containers.backlog.runner;

import org.jspecify.annotations.NullMarked;
