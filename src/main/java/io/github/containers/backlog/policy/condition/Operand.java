package io.github.containers.backlog.policy.condition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an operator was given on one side.
 *
 * @param type what CEL calls its type
 * @param token the word or literal that it is; null where it is more than one
 */
record Operand(String type, @Nullable Token token) {

  Operand(String type, Optional<Token> token) {
    this(type, token.orElse(null));
  }

  boolean is(String what) {
    return type.equals(what);
  }

  String name() {
    return token == null ? "it" : token.text();
  }

  /** What it is, in words: {@code idle is a duration}. */
  String sentence() {
    return (token == null ? "the other side" : token.text()) + " is " + Vocabulary.phraseOf(type);
  }

  Optional<Variable> findVariable() {
    return token == null ? Optional.empty() : Variables.find(token.text());
  }
}
