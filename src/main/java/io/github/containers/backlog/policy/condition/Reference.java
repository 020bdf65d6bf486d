package io.github.containers.backlog.policy.condition;

import io.github.containers.backlog.policy.Subject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that a condition can use: for {@code backlog triage --variables} and the docs. */
public final class Reference {

  /**
   * A variable or a function.
   *
   * @param name as conditions write it, of a function with what it takes
   * @param type what its values are
   * @param meaning what it says, in a sentence
   * @param example a condition, or a part of one, with it
   * @param values the only values that it can have; none where any is possible
   */
  public record Entry(
      String name, String type, String meaning, String example, List<String> values) {
    /** Copies the list. */
    public Entry {
      values = List.copyOf(values);
    }
  }

  private Reference() {}

  /** The variables, in the order of the reference. */
  public static List<Entry> variables() {
    return Variables.ALL.stream()
        .map(it -> new Entry(it.name(), it.type().key(), it.meaning(), it.example(), it.known()))
        .toList();
  }

  /** The functions that are added to those of CEL. */
  public static List<Entry> functions() {
    return Arrays.stream(Functions.values())
        .map(
            it ->
                new Entry(
                    it.signature(),
                    ValueType.DURATION.key(),
                    it.meaning(),
                    it.example(),
                    List.of()))
        .toList();
  }

  /** All that is known of an item: values in words by the names of the variables. */
  public static Map<String, String> factsOf(Subject subject) {
    Map<String, String> facts = new LinkedHashMap<>();
    Variables.ALL.forEach(
        variable -> facts.put(variable.name(), Spoken.of(variable.reading().of(subject))));
    return facts;
  }

  /** The reference page, in Markdown with {@code \n} for line ends. */
  public static String markdown() {
    return """
        # Conditions of policies

        The `when:` of a policy is an expression in the [Common Expression Language](https://cel.dev) \
        (CEL) that is true or false. It is checked when the configuration is loaded. `==`, `!=`, `<`, \
        `<=`, `>`, `>=` compare, `&&`, `||` and `!` join, `in` looks into a list, and texts stand in \
        quotation marks. Durations compare with durations: `idle > days(90)`.

        What is not known because an item's timeline was not fetched is neither true nor false. Where \
        the condition depends on it, the item cannot be decided; the plan says so.

        ## Variables

        | name | type | meaning | example |
        | --- | --- | --- | --- |
        """
        + rows(variables())
        + """

        ## Functions

        Besides those of CEL, such as `size`, `contains`, `startsWith`, `matches`, `exists`, `all` \
        and `duration("12h")`:

        | name | result | meaning | example |
        | --- | --- | --- | --- |
        """
        + rows(functions());
  }

  private static String rows(List<Entry> entries) {
    return String.join("", entries.stream().map(Reference::row).toList());
  }

  private static String row(Entry entry) {
    String values = entry.values().isEmpty() ? "" : " One of " + code(entry.values()) + ".";
    return Stream.of(
                "`" + entry.name() + "`",
                entry.type(),
                entry.meaning() + values,
                "`" + entry.example().replace("|", "\\|") + "`")
            .reduce("|", (line, cell) -> line + " " + cell + " |")
        + "\n";
  }

  private static String code(List<String> values) {
    return String.join(", ", values.stream().map(value -> "`" + value + "`").toList());
  }
}
