/**
 * What a paragraph says in the sense of an improvement plan: praise or criticism, and of which themes. Found by cue words that
 * stand as data in two files; how far to trust each answer was measured against labels made by hand.
 */
@NullMarked
package org.throughline.ofsted.sense;

import org.jspecify.annotations.NullMarked;
