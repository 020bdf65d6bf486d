package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.github.Token;
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
  public Integer call() {
    Session session = Session.open(environment, options, repositories);
    LabelPolicies policies = LabelPolicies.of(session.settings());
    Findings findings = new Findings(environment.out());
    findings.good("configuration", configuration());
    Optional<Token> token = Tokens.find(environment, session.api());
    new Examination(session, policies, token.orElse(null), findings).run();
    environment.out().flush();
    return findings.exitCode();
  }

  private String configuration() {
    return Session.findConfiguration(environment, options)
        .map(file -> file + " has no mistake")
        .orElse("there is none; repositories are named on the command line");
  }
}
