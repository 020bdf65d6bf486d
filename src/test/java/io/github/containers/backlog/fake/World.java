package io.github.containers.backlog.fake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything there is: repositories, under their present and former names. Also the one lock. */
final class World {

  final VirtualClock clock;
  private final Map<String, FakeRepository> byName = new LinkedHashMap<>();
  private final Map<Long, FakeRepository> byId = new HashMap<>();
  private final Map<String, FakeRepository> byFormerName = new HashMap<>();
  private final Set<String> bots = new HashSet<>();
  private final Set<String> userAccounts = new HashSet<>();
  private long lastRepositoryId = 10_000_000;
  private long lastId = 1_000_000_000;

  World(VirtualClock clock) {
    this.clock = clock;
  }

  long nextId() {
    return ++lastId;
  }

  FakeRepository create(String fullName) {
    if (byName.containsKey(key(fullName))) {
      throw new IllegalArgumentException(fullName + " is there already");
    }
    FakeRepository repository = new FakeRepository(this, ++lastRepositoryId, fullName);
    add(repository);
    return repository;
  }

  void add(FakeRepository repository) {
    byName.put(key(repository.fullName()), repository);
    byId.put(repository.id(), repository);
  }

  /** The old name leads to the new one until somebody creates a repository under it. */
  void rename(FakeRepository repository, String newName) {
    byName.remove(key(repository.fullName()));
    byFormerName.put(key(repository.fullName()), repository);
    byName.put(key(newName), repository);
  }

  void remove(FakeRepository repository) {
    byName.remove(key(repository.fullName()));
    byId.remove(repository.id());
    byFormerName.values().removeIf(repository::equals);
  }

  Optional<FakeRepository> findByName(String fullName) {
    return Optional.ofNullable(byName.get(key(fullName)));
  }

  Optional<FakeRepository> findByFormerName(String fullName) {
    return Optional.ofNullable(byFormerName.get(key(fullName)));
  }

  Optional<FakeRepository> findById(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those of an owner that strangers see, in the order of their names. */
  List<FakeRepository> visibleOf(String owner) {
    return byName.values().stream()
        .filter(one -> one.owner().equalsIgnoreCase(owner) && !one.isPrivate())
        .sorted((one, other) -> key(one.name()).compareTo(key(other.name())))
        .toList();
  }

  Optional<String> findOwner(long userId) {
    return byName.values().stream()
        .map(FakeRepository::owner)
        .filter(owner -> UserJson.idOf(owner) == userId)
        .findFirst();
  }

  void markBot(String login) {
    bots.add(key(login));
  }

  boolean isBot(String login) {
    return login.endsWith("[bot]") || bots.contains(key(login));
  }

  void markUserAccount(String owner) {
    userAccounts.add(key(owner));
  }

  boolean isOrganization(@Nullable String login) {
    return login != null
        && !userAccounts.contains(key(login))
        && byName.values().stream().anyMatch(one -> one.owner().equalsIgnoreCase(login));
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
