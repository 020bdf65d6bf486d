package io.github.containers.backlog.report.finding;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.model.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a search says about labels. GitHub Docs, "Searching issues and pull requests". */
final class LabelTerms {

  /** What needs no quotation marks. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]*");

  private LabelTerms() {}

  /** With one of these labels: a comma stands for "or". */
  static String any(List<String> labels) {
    return "label:" + labels.stream().map(LabelTerms::quoted).collect(joining(","));
  }

  /** Without any of these labels. */
  static List<String> none(List<String> labels) {
    return labels.stream().map(label -> "-label:" + quoted(label)).toList();
  }

  /**
   * Of a kind: with one of its labels, and with none of the kinds that are tried before it. An
   * unclassified item bears no kind's label.
   */
  static List<String> ofKind(String kind, Kinds kinds) {
    List<String> terms = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : kinds.labels().entrySet()) {
      if (each.getKey().equals(kind)) {
        terms.add(0, any(each.getValue()));
        return terms;
      }
      terms.addAll(none(each.getValue()));
    }
    return terms;
  }

  private static String quoted(String label) {
    return PLAIN.matcher(label).matches()
        ? label
        : "\"" + label.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
