package io.github.containers.backlog.config;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of mappings, with merge keys ({@code <<}) followed. By the rules of YAML's merge key:
 * a mapping's own keys win over merged ones, and of several merged mappings the first wins.
 */
final class MergedMappings {

  private final Reading reading;
  // Each mapping is merged once, for merges of merges would double the work at every level.
  private final IdentityHashMap<Node, Map<String, Field>> known = new IdentityHashMap<>();
  private final Set<Node> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

  MergedMappings(Reading reading) {
    this.reading = reading;
  }

  /** The fields by their names, a mapping's own in their order, then the merged ones. */
  Map<String, Field> fieldsOf(MappingNode mapping) {
    Map<String, Field> done = known.get(mapping);
    if (done != null) {
      return done;
    }
    if (!underWay.add(mapping)) {
      refuse(mapping, "this mapping is merged into itself");
      return Map.of();
    }
    Map<String, Field> fields = ownFields(mapping);
    mapping.getValue().stream()
        .filter(tuple -> isMerge(tuple.getKeyNode()))
        .forEach(tuple -> merge(tuple.getValueNode(), fields));
    underWay.remove(mapping);
    known.put(mapping, fields);
    return fields;
  }

  private Map<String, Field> ownFields(MappingNode mapping) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      if (!isMerge(key) && key instanceof ScalarNode scalar) {
        add(scalar, tuple.getValueNode(), taken, fields);
      } else if (!isMerge(key)) {
        refuse(key, "a key is a text, not a list or a mapping");
      }
    }
    return fields;
  }

  private void add(ScalarNode key, Node value, Set<String> taken, Map<String, Field> fields) {
    String name = key.getValue();
    String quoted = QuotedText.quote(name);
    if (!taken.add(name)) {
      refuse(key, quoted + " is given twice in the same mapping");
      return;
    }
    fields.put(
        name, new Field(name, new Value(key, quoted, reading), new Value(value, quoted, reading)));
  }

  private void merge(Node merged, Map<String, Field> into) {
    List<Node> sources =
        merged instanceof SequenceNode sequence ? sequence.getValue() : List.of(merged);
    for (Node source : sources) {
      if (source instanceof MappingNode mapping) {
        fieldsOf(mapping).forEach(into::putIfAbsent);
      } else {
        refuse(source, "\"<<\" merges mappings; this is none");
      }
    }
  }

  private static boolean isMerge(Node key) {
    return Tag.MERGE.equals(key.getTag());
  }

  private void refuse(Node node, String message) {
    reading.refuse(node.getStartMark().getIndex(), message, null);
  }
}
