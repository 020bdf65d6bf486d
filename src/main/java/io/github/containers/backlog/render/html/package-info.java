/** How does a briefing look as a page in a browser? */
@NullMarked
package io.github.containers.backlog.render.html;

import org.jspecify.annotations.NullMarked;
