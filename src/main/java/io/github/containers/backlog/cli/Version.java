package io.github.containers.backlog.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, from what the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      Attributes attributes = in == null ? new Attributes() : new Manifest(in).getMainAttributes();
      return new String[] {
        text(attributes.getValue("Implementation-Version"), attributes.getValue("Git-Describe"))
      };
    }
  }

  /**
   * The version and the commit; a tag, and the distance from it, is the more exact version.
   *
   * @param version what the build was told; null without a jar
   * @param described what {@code git describe} says: a tag {@code v1.2.3}, such a tag with distance
   *     and commit, or a commit alone; null or no such text where there was no repository
   */
  static String text(@Nullable String version, @Nullable String described) {
    if (version == null) {
      return "backlog (built by hand)";
    }
    if (described == null || !described.matches("[\\w.-]+")) {
      return "backlog " + version;
    }
    return described.matches("v\\d.*")
        ? "backlog " + described.substring(1)
        : "backlog " + version + " (" + described + ")";
  }
}
