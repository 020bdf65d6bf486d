package io.github.containers.backlog.config;

import io.github.containers.backlog.config.Shape.BriefOr;
import io.github.containers.backlog.config.Shape.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of what is different about a policy. */
final class PolicyChangeSection {

  private static final List<String> OFF = List.of("off", "false", "no");
  private static final List<String> ON = List.of("on", "true", "yes");

  static final Section<PolicyChange> SECTION =
      new Section<>(
          "the override of a policy",
          List.of(PolicySection.EXEMPT, PolicySection.GRACE, PolicySection.AGAIN),
          PolicyChangeSection::build);

  static final Shape<PolicyChange> SHAPE =
      new BriefOr<>(
          "off",
          Shapes.text(
              "off",
              new Form.Words(Stream.concat(OFF.stream(), ON.stream()).toList()),
              PolicyChangeSection::word),
          SECTION);

  private PolicyChangeSection() {}

  private static Optional<PolicyChange> build(SectionReader reader) {
    return Optional.of(
        new PolicyChange(
            false,
            reader.find(PolicySection.EXEMPT).orElse(null),
            reader.find(PolicySection.GRACE).orElse(null),
            reader.find(PolicySection.AGAIN).orElse(null)));
  }

  /** What YAML 1.1 takes for true and false is the same word to most people. */
  private static PolicyChange word(String text) {
    if (OFF.contains(text)) {
      return PolicyChange.OFF;
    }
    if (ON.contains(text)) {
      return PolicyChange.ON;
    }
    throw Shapes.unknown(text, "off", List.of("off", "on"));
  }
}
