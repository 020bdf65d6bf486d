package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * What an account may do in a repository, from least to most. A token may do that at most.
 *
 * @see <a
 *     href="https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization">Repository
 *     roles for an organization</a>
 */
public enum Role {

  /** Reads, as anybody may in a public one. */
  PULL,

  /** Labels, assigns and closes items besides. */
  TRIAGE,

  /** Changes the code besides. */
  PUSH,

  /** Changes some settings besides. */
  MAINTAIN,

  /** Everything. */
  ADMIN;

  /** The highest that GitHub says of who asks, in its description of a repository. */
  static Role in(JsonNode repository) {
    JsonNode permissions = repository.path("permissions");
    Role highest = PULL;
    for (Role role : values()) {
      if (Field.flag(permissions, role.name().toLowerCase(Locale.ROOT))) {
        highest = role;
      }
    }
    return highest;
  }
}
