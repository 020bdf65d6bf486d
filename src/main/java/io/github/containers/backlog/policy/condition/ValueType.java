package io.github.containers.backlog.policy.condition;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;

/** What a variable's values are. */
enum ValueType {
  TEXT("text", "a text"),
  FLAG("true or false", "true or false"),
  NUMBER("number", "a number"),
  DURATION("duration", "a duration"),
  TEXTS("list of texts", "a list of texts");

  private final String key;
  private final String phrase;

  ValueType(String key, String phrase) {
    this.key = key;
    this.phrase = phrase;
  }

  /** The word for it in the reference. */
  String key() {
    return key;
  }

  /** The word for it in a sentence. */
  String phrase() {
    return phrase;
  }

  /** What CEL calls it; CEL is not loaded before this is asked. */
  CelType cel() {
    return switch (this) {
      case TEXT -> SimpleType.STRING;
      case FLAG -> SimpleType.BOOL;
      case NUMBER -> SimpleType.INT;
      case DURATION -> SimpleType.DURATION;
      case TEXTS -> ListType.create(SimpleType.STRING);
    };
  }
}
