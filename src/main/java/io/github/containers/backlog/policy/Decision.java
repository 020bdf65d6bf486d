package io.github.containers.backlog.policy;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be done about a label on an item, and why. */
public sealed interface Decision {

  /** The value of an expired item that says on which day its label was put on. */
  String LABEL_SINCE = "label since";

  /** The policy that decided; of several that share the label the one whose words count. */
  Policy policy();

  /** Why, in words for people. */
  String reason();

  /** What decided it: names and values in words, in a fixed order. */
  Map<String, String> values();

  /** Nothing is to be done. */
  record InLine(Policy policy, String reason) implements Decision {
    @Override
    public Map<String, String> values() {
      return Map.of();
    }
  }

  /** The label is to be put on. */
  record PutOn(Policy policy, String reason, Map<String, String> values) implements Decision {
    /** Copies the map, keeping its order. */
    public PutOn {
      values = copy(values);
    }
  }

  /** The label is to be taken off. */
  record TakeOff(Policy policy, String reason, Map<String, String> values) implements Decision {
    /** Copies the map, keeping its order. */
    public TakeOff {
      values = copy(values);
    }
  }

  /**
   * The grace ran out, the condition held, nobody responded.
   *
   * @param putOnAt when the label was put on
   * @param since when the grace ran out
   */
  record Expired(
      Policy policy, String reason, Map<String, String> values, Instant putOnAt, Instant since)
      implements Decision {
    /** Copies the map, keeping its order. */
    public Expired {
      values = copy(values);
    }
  }

  /**
   * Something would be done, were it not for a reason to leave the item alone, or could not be
   * decided.
   *
   * @param why what kind of reason
   * @param until when that reason ends by itself; null where it does not
   */
  record Skipped(
      Policy policy, Why why, String reason, Map<String, String> values, @Nullable Instant until)
      implements Decision {
    /** Copies the map, keeping its order. */
    public Skipped {
      values = copy(values);
    }
  }

  /** Why an item is left alone. */
  enum Why {
    /** The policy rests on it. */
    RESTS("rests"),
    /** It bears an exempt label. */
    EXEMPT("exempt"),
    /** It is locked. */
    LOCKED("locked"),
    /** Its repository is archived. */
    ARCHIVED("archived"),
    /** Somebody else put the label on. */
    ANOTHERS_LABEL("another's label"),
    /** Something that decides is not known. */
    UNDECIDABLE("undecidable");

    private final String key;

    Why(String key) {
      this.key = key;
    }

    /** The word for it in tables. */
    public String key() {
      return key;
    }
  }

  private static Map<String, String> copy(Map<String, String> values) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
