package io.github.containers.backlog.fake;

/** Everything that can be written, by what it is. */
record Rendering(
    UserJson users,
    RepositoryJson repositories,
    LabelJson labels,
    ReleaseJson releases,
    IssueJson issues,
    EntryJson entries) {

  static Rendering of(World world, String base) {
    UserJson users = new UserJson(world, base);
    LabelJson labels = new LabelJson(base);
    IssueJson issues = new IssueJson(base, users, labels);
    return new Rendering(
        users,
        new RepositoryJson(base, users),
        labels,
        new ReleaseJson(base, users),
        issues,
        new EntryJson(base, users, issues));
  }
}
