package io.github.containers.backlog.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the commands: those that ask for it are given the environment. */
final class CommandFactory implements CommandLine.IFactory {

  private final Environment environment;
  private final CommandLine.IFactory others = CommandLine.defaultFactory();

  CommandFactory(Environment environment) {
    this.environment = environment;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      Constructor<K> constructor = type.getDeclaredConstructor(Environment.class);
      return constructor.newInstance(environment);
    } catch (NoSuchMethodException withoutEnvironment) {
      return others.create(type);
    }
  }
}
