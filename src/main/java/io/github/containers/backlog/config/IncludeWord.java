package io.github.containers.backlog.config;

/** What patterns pass over unless it is asked for ({@code include:}). */
enum IncludeWord {
  ARCHIVED,
  FORKS
}
