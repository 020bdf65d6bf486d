/** How does a report look as Markdown? */
@NullMarked
package io.github.containers.backlog.render.markdown;

import org.jspecify.annotations.NullMarked;
