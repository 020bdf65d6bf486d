package io.github.containers.backlog.report.agenda;

import java.util.ArrayList;
import java.util.List;

/** What a person has got so far. */
final class Share {

  private final String person;
  private final List<Lot> lots = new ArrayList<>();
  private long ageSeconds;

  Share(String person) {
    this.person = person;
  }

  String person() {
    return person;
  }

  int size() {
    return lots.size();
  }

  /** All ages together. */
  long ageSeconds() {
    return ageSeconds;
  }

  void add(Lot lot) {
    lots.add(lot);
    ageSeconds += lot.ageSeconds();
  }

  Hand hand() {
    return new Hand(person, lots, 0);
  }
}
