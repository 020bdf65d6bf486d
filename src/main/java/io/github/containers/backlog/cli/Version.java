package io.github.containers.backlog.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, from what the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"backlog " + Objects.requireNonNullElse(version, "(built by hand)")};
  }
}
