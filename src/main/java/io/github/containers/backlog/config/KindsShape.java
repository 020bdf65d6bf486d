package io.github.containers.backlog.config;

import io.github.containers.backlog.config.Shape.MapOf;
import io.github.containers.backlog.config.Shape.Mapped;
import io.github.containers.backlog.model.Kinds;
import java.util.List;
import java.util.regex.Pattern;

/** The kinds: an ordered mapping of names to labels. */
final class KindsShape {

  private static final Pattern WELL_FORMED =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,39}");

  /** Words that stand for something else wherever kinds are listed. */
  private static final List<String> RESERVED = List.of(Kinds.UNCLASSIFIED, "all");

  static final Shape<String> NAME = Shapes.text("the name of a kind", KindsShape::name);
  static final Shape<List<String>> LABELS = Shapes.atLeastOne(Shapes.LABELS);
  static final Shape<Kinds> SHAPE =
      new Mapped<>(new MapOf<>("a mapping of kinds to labels", NAME, LABELS), Kinds::new);

  private KindsShape() {}

  private static String name(String text) {
    if (RESERVED.stream().anyMatch(text::equalsIgnoreCase)) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " cannot be the name of a kind: it has a meaning of its own",
          "\"unclassified\" are items of no kind, \"all\" are all items");
    }
    if (!WELL_FORMED.matcher(text).matches()) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " cannot be the name of a kind",
          "use up to 40 letters, digits, spaces and . _ / -");
    }
    return text;
  }
}
