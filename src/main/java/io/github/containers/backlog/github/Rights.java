package io.github.containers.backlog.github;

/** What a token is wanted for; only an app's can be had with less than all its rights. */
public enum Rights {

  /** Reads repositories and their items, and can change nothing. */
  READING,

  /** Whatever the app may do where it is installed. */
  ALL
}
