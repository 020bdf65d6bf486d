/** How does a deck look as PowerPoint slides? */
@NullMarked
package io.github.containers.backlog.render.slides;

import org.jspecify.annotations.NullMarked;
