package io.github.containers.backlog.cli;

import io.github.containers.backlog.github.Rights;
import io.github.containers.backlog.github.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks that everything is as the other commands need it. */
@Command(
    name = "doctor",
    header = "Checks that everything is as the other commands need it.",
    description = {
      "Looks at the configuration, the store, the token and its rights, the rate limit, whether"
          + " each repository can be read and has the labels that policies name; says how to mend"
          + " what is wrong. It writes nothing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  backlog doctor                     what .github/backlog.yml names",
      "  backlog doctor containers/crun     one repository, no configuration needed",
    })
final class DoctorCommand implements GlobalCommand, Callable<Integer> {

  private final Environment environment;

  @Mixin private GlobalOptions options = new GlobalOptions();

  @Parameters(
      paramLabel = "OWNER/REPO",
      arity = "0..*",
      description = "Repositories, or 'OWNER/*'; those of the configuration unless given.")
  private List<String> repositories = List.of();

  DoctorCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    Findings findings = new Findings(environment.out(), options.json());
    Session session = session(findings);
    // It says what a live run could do, so it asks for the rights of one.
    Optional<Token> token = Tokens.find(environment, session.api(), Rights.ALL);
    new Examination(session, session.policies(), token.orElse(null), findings).run();
    findings.end();
    return findings.exitCode();
  }

  /** Without a configuration and without names there is still the token to look at. */
  private Session session(Findings findings) {
    Optional<Path> file = new Given(environment, options).findConfiguration();
    if (file.isEmpty() && repositories.isEmpty()) {
      findings.bad(
          "configuration",
          "there is none; `" + environment.command() + " init` writes one, or name repositories");
      return Session.withoutRepositories(new Given(environment, options));
    }
    Session session = Session.open(new Given(environment, options), repositories);
    findings.good(
        "configuration",
        file.map(it -> it + " has no mistake")
            .orElse("there is none; repositories are named on the command line"));
    if (repositories.isEmpty()) {
      session.settings().strayOverrides().forEach(it -> findings.note("configuration", it));
      session.settings().strayLive().forEach(it -> findings.note("configuration", it));
    }
    return session;
  }
}
