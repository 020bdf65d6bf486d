package io.github.containers.backlog.policy;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A label and its condition do not agree on an item.
 *
 * @param repository present name of the item's repository
 * @param item the item as last read
 * @param label the label
 * @param policy name of the policy whose condition it is
 * @param kind how they disagree
 * @param since since when; null where it is not known
 * @param reason what is true of the item, in words
 */
public record Discrepancy(
    RepositoryRef repository,
    Item item,
    String label,
    String policy,
    Kind kind,
    @Nullable Instant since,
    String reason) {

  /** How a label and its condition disagree. */
  public enum Kind {
    /** The item should bear the label and does not. */
    MISSING("missing"),
    /** The item bears the label and should not. */
    WRONG("wrong"),
    /** It cannot be decided whether it should. */
    UNDECIDABLE("undecidable");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The word for it in tables. */
    public String key() {
      return key;
    }
  }

  /** By repository, number, then label. */
  static final Comparator<Discrepancy> ORDER =
      comparing(Discrepancy::repository)
          .thenComparingInt(found -> found.item().number())
          .thenComparing(Discrepancy::label, String.CASE_INSENSITIVE_ORDER);
}
