package io.github.containers.backlog.config;

import io.github.containers.backlog.config.Shape.Section;
import io.github.containers.backlog.policy.Comments;
import io.github.containers.backlog.policy.Coverage;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Manages;
import io.github.containers.backlog.policy.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The keys of a policy. */
final class PolicySection {

  static final Key<String> LABEL =
      Key.required(
          "label",
          Shapes.LABEL,
          "The label that follows the condition. Two policies may share it.");
  static final Key<String> NAME =
      Key.optional(
          "name",
          Shapes.text("a name", Function.identity()),
          "What the policy is called in plans, tables and overrides; the label unless given.");
  static final Key<String> WHEN =
      Key.required(
          "when",
          Shapes.text("a condition", Function.identity()),
          "The condition, a CEL expression: the label is wanted while it holds.");
  static final Key<Coverage> FOR =
      Key.withDefault("for", Shapes.word(Coverage.class), "issues", "Which open items it sees.");
  static final Key<Manages> MANAGES =
      Key.withDefault(
          "manages",
          Shapes.word(Manages.class),
          "own",
          "Which labels it takes off: those it put on itself, all, or none (it only audits).");
  static final Key<List<String>> EXEMPT =
      Key.withDefault(
          "exempt", Shapes.LABELS, "[]", "Labels of items for which the condition never holds.");
  static final Key<Duration> GRACE =
      Key.optional(
          "grace",
          Shapes.LONGER_THAN_ZERO,
          "How long an item bears the label without a response before it has expired.");
  static final Key<Duration> AGAIN =
      Key.optional(
          "again",
          Shapes.LONGER_THAN_ZERO,
          "How long the policy rests on an item after a response, or after a human took the label"
              + " off; without it as long as the grace, or for ever.");
  static final Key<Response> RESPONSE =
      Key.withDefault(
          "response",
          Shapes.word(Response.class),
          "anyone",
          "Whose activity answers the label and takes it off.");
  static final Key<Expiry> THEN =
      Key.withDefault(
          "then",
          Shapes.word(Expiry.class),
          "list",
          "What becomes of an expired item: it is listed, or closed in a run with --allow-close.");
  static final Key<Comments> COMMENT =
      Key.optional(
          "comment",
          CommentSection.SHAPE,
          "Files with the texts of comments; a file alone is for the label. Silent unless given.");
  static final Key<String> COLOR =
      Key.optional(
          "color",
          Shapes.text("a colour of six hexadecimal digits", PolicySection::color),
          "Colour of the label where it has to be created.");
  static final Key<String> DESCRIPTION =
      Key.optional(
          "description",
          Shapes.text("a description", Function.identity()),
          "Description of the label where it has to be created.");

  static final Section<PolicySettings> SECTION =
      new Section<>(
          "a policy",
          List.of(
              LABEL,
              NAME,
              WHEN,
              FOR,
              MANAGES,
              EXEMPT,
              GRACE,
              AGAIN,
              RESPONSE,
              THEN,
              COMMENT,
              COLOR,
              DESCRIPTION),
          PolicySection::build);

  private PolicySection() {}

  private static Optional<PolicySettings> build(SectionReader reader) {
    Optional<String> label = reader.find(LABEL);
    Optional<String> when = reader.find(WHEN);
    Optional<String> name = reader.findValue(NAME).isPresent() ? reader.find(NAME) : label;
    Optional<Duration> grace = reader.find(GRACE);
    PolicySettings policy =
        new PolicySettings(
            name.orElse(""),
            label.orElse(""),
            when.orElse(""),
            reader.get(FOR),
            reader.get(MANAGES),
            reader.get(EXEMPT),
            grace.orElse(null),
            reader.find(AGAIN).orElse(null),
            reader.get(RESPONSE),
            reader.get(THEN),
            reader.find(COMMENT).orElse(Comments.NONE),
            reader.find(COLOR).orElse(null),
            reader.find(DESCRIPTION).orElse(null),
            reader.places());
    PolicySense.check(policy, reader);
    return Optional.of(policy);
  }

  private static String color(String text) {
    if (!text.matches("[0-9A-Fa-f]{6}")) {
      String bare = text.startsWith("#") ? text.substring(1) : "";
      throw new UnreadableTextException(
          QuotedText.quote(text) + " is not a colour of six hexadecimal digits",
          bare.matches("[0-9A-Fa-f]{6}") ? "did you mean \"" + bare + "\"?" : null);
    }
    return text.toLowerCase(Locale.ROOT);
  }
}
