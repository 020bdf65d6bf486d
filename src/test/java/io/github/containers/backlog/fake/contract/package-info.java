/** Does what the fake says agree with GitHub's own OpenAPI description? */
@NullMarked
package io.github.containers.backlog.fake.contract;

import org.jspecify.annotations.NullMarked;
