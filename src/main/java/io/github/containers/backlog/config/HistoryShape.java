package io.github.containers.backlog.config;

import io.github.containers.backlog.model.HistoryScope;
import java.util.List;
import java.util.regex.Pattern;

/** Of which items the timelines are fetched. */
final class HistoryShape {

  private static final String PHRASE = "one of none, open, all, since DATE";
  private static final List<String> WORDS = List.of("none", "open", "all", "since");
  private static final Pattern SINCE = Pattern.compile("since\\s+(\\S.*)");

  static final Shape<HistoryScope> SHAPE =
      Shapes.text(PHRASE, new Form.Matching("none|open|all|since\\s+\\S.*"), HistoryShape::parse);

  private HistoryShape() {}

  private static HistoryScope parse(String text) {
    return switch (text) {
      case "none" -> new HistoryScope.None();
      case "open" -> new HistoryScope.Open();
      case "all" -> new HistoryScope.All();
      default -> since(text);
    };
  }

  private static HistoryScope since(String text) {
    var matcher = SINCE.matcher(text);
    if (matcher.matches()) {
      return new HistoryScope.Since(Instants.parse(matcher.group(1).strip()));
    }
    if (text.equals("since") || text.matches("[0-9]{4}-.*")) {
      String date = text.equals("since") ? "2024-01-01" : text;
      throw new UnreadableTextException(
          QuotedText.quote(text) + " is not " + PHRASE,
          "write " + QuotedText.quote("since " + date));
    }
    throw Shapes.unknown(text, PHRASE, WORDS);
  }
}
