package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Phrases;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is shown at a meeting, free of any format.
 *
 * @param title what the file is called in a list of files
 * @param asOf the instant that everything is true of
 * @param slides in their order, at most {@value #MOST_SLIDES}
 */
public record Deck(String title, Instant asOf, List<Slide> slides) {

  /** No meeting looks at more. */
  public static final int MOST_SLIDES = 10;

  /** Copies the list. */
  public Deck {
    slides = List.copyOf(slides);
  }

  /**
   * Of a report. What nothing is to be said about has no slide: a comparison of repositories where
   * there is one, an effect of policies where there are none.
   *
   * @param effects what the policies do at this instant; empty where none is configured
   */
  public static Deck of(Briefing briefing, Optional<PolicyEffects> effects) {
    Sources sources = new Sources(briefing);
    List<Slide> slides =
        Stream.of(
                Optional.of(HeadlineSlide.of(briefing, sources)),
                Optional.of(GrowthSlide.of(briefing, sources)),
                RepositorySlide.find(briefing, sources),
                Optional.of(KindSlide.of(briefing, sources)),
                Optional.of(AgeSlide.of(briefing, sources)),
                Optional.of(ChangeSlide.of(briefing, sources)),
                MoverSlide.find(briefing, sources),
                effects.map(them -> PolicySlide.of(them, briefing.findSimulated(), sources)),
                Optional.of(DecisionSlide.of(briefing, effects, sources)),
                Optional.of(AppendixSlide.of(briefing, effects.isPresent(), sources)))
            .flatMap(Optional::stream)
            .toList();
    Instant asOf = briefing.report().asOf();
    return new Deck("Backlog as of " + Phrases.day(asOf), asOf, slides);
  }
}
