package io.github.containers.backlog.policy.condition;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant. */
public interface Nearest {

  /** The known word that is nearest to a misspelled one; empty where none is near. */
  Optional<String> find(String word, Collection<String> known);
}
