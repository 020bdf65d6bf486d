package io.github.containers.backlog.config;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in the file, with aliases already followed, and its name for messages. */
final class Value {

  private final Node node;
  private final String name;
  private final Reading reading;

  /**
   * A value of that name.
   *
   * @param name as messages say it, such as {@code "writes"} in quotes
   */
  Value(Node node, String name, Reading reading) {
    this.node = node;
    this.name = name;
    this.reading = reading;
  }

  /** The text of a scalar, whatever YAML would make of it; empty for anything else. */
  Optional<String> findText() {
    return node instanceof ScalarNode scalar && !isBlank() && !isTagged()
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  /** The entries of a list; empty for anything else. */
  Optional<List<Value>> findEntries() {
    return node instanceof SequenceNode sequence
        ? Optional.of(
            sequence.getValue().stream()
                .map(entry -> new Value(entry, "an entry of " + name, reading))
                .toList())
        : Optional.empty();
  }

  /** The fields of a mapping in the order of the file; empty for anything else. */
  Optional<List<Field>> findFields() {
    return node instanceof MappingNode mapping
        ? Optional.of(List.copyOf(reading.mappings().fieldsOf(mapping).values()))
        : Optional.empty();
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /**
   * Notes that something else should stand here.
   *
   * @param expected what it is, with its article
   * @param hint how to write it
   */
  void refuseForm(String expected, String hint) {
    if (isBlank()) {
      refuse(name + " has no value", "give it " + expected + ", or leave it out");
    } else if (isTagged()) {
      refuse(Tags.PROBLEM, Tags.hint(node.getTag().getValue()));
    } else {
      refuse(name + " should be " + expected + ", not " + form(), hint);
    }
  }

  void refuse(String message, @Nullable String hint) {
    reading.refuse(node.getStartMark().getIndex(), message, hint);
  }

  void refuse(ConfigProblem problem) {
    reading.refuse(problem);
  }

  String name() {
    return name;
  }

  Place place() {
    return new Place(node, reading.source());
  }

  private boolean isBlank() {
    return Tag.NULL.equals(node.getTag());
  }

  private boolean isTagged() {
    return Tags.isForeign(node.getTag().getValue());
  }

  private String form() {
    if (node instanceof SequenceNode) {
      return "a list";
    }
    return node instanceof MappingNode ? "a mapping" : "a text";
  }
}
