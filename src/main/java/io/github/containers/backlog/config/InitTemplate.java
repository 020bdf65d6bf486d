package io.github.containers.backlog.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The commented configuration that a new user starts from. */
public final class InitTemplate {

  /**
   * The container tools, each under the name where it lives since part of them moved to an
   * organization of their own in June 2026.
   */
  public static final List<RepositoryPattern> CONTAINER_TOOLS =
      repositories(
          "podman-container-tools/podman",
          "podman-container-tools/buildah",
          "podman-container-tools/skopeo",
          "podman-container-tools/container-libs",
          "podman-container-tools/automation",
          "containers/netavark",
          "containers/aardvark-dns",
          "containers/container-selinux",
          "containers/conmon",
          "containers/conmon-rs",
          "containers/crun",
          "containers/podman-py",
          "containers/toolbox");

  private static final String RESOURCE = "template.yml";
  private static final String PLACEHOLDER = "@REPOSITORIES@";

  private InitTemplate() {}

  /**
   * The text of a configuration for these repositories, with {@code \n} for line ends.
   *
   * @param repositories what to look at; none for the {@linkplain #CONTAINER_TOOLS container tools}
   */
  public static String text(List<RepositoryPattern> repositories) {
    List<RepositoryPattern> listed = repositories.isEmpty() ? CONTAINER_TOOLS : repositories;
    String entries = listed.stream().map(InitTemplate::entry).collect(Collectors.joining("\n"));
    return template().replace(PLACEHOLDER, entries);
  }

  private static String entry(RepositoryPattern pattern) {
    String text = pattern.toString();
    boolean needsQuotes = pattern.excludes() || text.startsWith("*") || text.startsWith("?");
    return "  - " + (needsQuotes ? "\"" + text + "\"" : text);
  }

  private static List<RepositoryPattern> repositories(String... names) {
    return List.of(names).stream().map(RepositoryPattern::parse).toList();
  }

  private static String template() {
    try (InputStream in = InitTemplate.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + RESOURCE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
