/** What the record holds, said in plain words: every fact a sentence, every code a meaning. */
@NullMarked
package org.throughline.web.people.words;

import org.jspecify.annotations.NullMarked;
