/**
 * What becomes of hostile input: a million and more configurations, conditions, plans, documents
 * and answers of GitHub, made by grammar and by damaging good ones. Every input follows from a seed
 * and its number.
 */
@NullMarked
package io.github.containers.backlog.fuzz;

import org.jspecify.annotations.NullMarked;
