package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Any text as one segment of a path: slashes, spaces and what is not ASCII percent-encoded. */
final class PathSegment {

  private PathSegment() {}

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** A path of several segments, whose slashes stay. */
  static String eachEncoded(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(PathSegment::encoded)
        .collect(Collectors.joining("/"));
  }
}
