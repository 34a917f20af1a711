/** Facts told in plain words. */
@NullMarked
package org.throughline.web.people.words;

import org.jspecify.annotations.NullMarked;
