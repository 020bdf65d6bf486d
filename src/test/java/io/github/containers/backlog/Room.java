package io.github.containers.backlog;

import java.util.List;
import java.util.stream.Stream;

/**
 * A package with its sub-packages, and what it may touch: the table of the architecture.
 *
 * @param name its name below the root package
 * @param uses the rooms of ours that it may use
 * @param libraries packages of others that it may use, as patterns of ArchUnit
 */
record Room(String name, List<String> uses, List<String> libraries) {

  /** The whole house. What serves none of these nouns has no place in it. */
  static final List<Room> ALL =
      List.of(
          room("model").with(),
          room("timeline", "model").with(),
          room("metrics", "timeline", "model").with("org.apache.commons.statistics.."),
          room("policy", "timeline", "model").with(),
          room("policy.condition", "policy", "timeline", "model").with("dev.cel.."),
          room("policy.simulation", "policy", "timeline", "model").with(),
          room("report", "metrics", "policy", "model").with(),
          room("render.csv", "report", "model").with("org.apache.commons.csv.."),
          room("render.chart", "report", "model")
              .with("org.jfree..", "org.apache.batik..", "org.w3c.dom..")
              .with("java.awt..", "javax.imageio..", "javax.xml.."),
          room("render.html", "report", "model").with("gg.jte.."),
          room("render.json", "report", "policy", "model").with("com.fasterxml.jackson.."),
          room("render.markdown", "report", "model").with(),
          room("render.slides", "report", "model")
              .with("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
              .with("java.awt..", "javax.xml.."),
          room("store", "model").with("org.sqlite..", "java.sql..", "javax.sql.."),
          room("sync", "store", "model").with(),
          room("apply", "policy", "store", "model").with(),
          room("github", "sync", "apply", "model")
              .with("org.kohsuke..", "com.fasterxml.jackson..", "io.jsonwebtoken.."),
          room("config", "policy", "metrics", "model")
              .with("com.fasterxml.jackson..", "org.yaml.snakeyaml.."),
          room("demo", "model").with(),
          room("cli", "").with("picocli.."));

  private static Room room(String name, String... uses) {
    return new Room(name, List.of(uses), List.of());
  }

  private Room with(String... others) {
    return new Room(name, uses, Stream.concat(libraries.stream(), Stream.of(others)).toList());
  }

  /** The names of the rooms inside this one, which follow rules of their own. */
  List<String> inner() {
    return ALL.stream().map(Room::name).filter(other -> other.startsWith(name + ".")).toList();
  }
}
